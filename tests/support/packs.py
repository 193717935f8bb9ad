"""A small place pack in the published columns, with real places."""

from __future__ import annotations

from pathlib import Path

_PLACES = """geoid,state,name,kind,government,class,county_fips,lat,lon,pop2020
0653000,CA,Oakland,city,1,C1,06001,37.7698,-122.2257,440646
0668084,CA,San Leandro,city,1,C1,06001,37.7071,-122.1600,91008
0669000,CA,Santa Ana,city,1,C1,06059,33.7363,-117.8820,310227
0665042,CA,San Buenaventura (Ventura),city,1,C1,06111,34.2681,-119.2550,110763
2965000,MO,St. Louis,city,1,C7,29510,38.6357,-90.2446,301578
3402129310,NJ,Hamilton,township,1,T1,34021,,,
3400129280,NJ,Hamilton,township,1,T1,34001,,,
0203000,AK,Anchorage,municipality,1,C6,02020,61.1743,-149.2843,291247
"""
_SHARES = """zip,geoid,zip_area_share,place_area_share,zip_pop_share
94601,0653000,1,0.05,1
94578,0668084,0.7,0.2,0.6
94578,0653000,0.3,0.01,0.4
"""
_TITLES = """state,kind,usual_head_title,is_mayor
*,city,Mayor,yes
NJ,township,Mayor,yes
"""


def small_pack(folder: Path) -> Path:
    """Write the pack's three files into `folder`; return it."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in (
        ("municipalities.csv", _PLACES),
        ("zip_place.csv", _SHARES),
        ("head_titles.csv", _TITLES),
    ):
        (folder / name).write_text(text, encoding="utf-8")
    return folder
