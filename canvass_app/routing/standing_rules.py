"""Standing rules: what is true in any campaign, with or without a place pack.

Public facts: the charter of Greater New York (1898) made the five boroughs one city; the
District of Columbia has one mayor; Hawaii has four counties and no municipalities below them
(Hawaii Revised Statutes, title 6), each with a mayor; each of Puerto Rico's 78 municipios has
an alcalde (Ley 107-2020). ZIPs by borough: USPS Publication 65.
"""

from __future__ import annotations

from collections.abc import Iterable

from canvass_app.model.municipality import Municipality
from canvass_app.routing.postal import place_key

_NEW_YORK = Municipality("3651000", "NY", "New York", "city", True, "C1", "", 8_804_190)
_WASHINGTON = Municipality("1150000", "DC", "Washington", "city", True, "C5", "11001", 689_545)
_HAWAII = {
    "hawaii county": Municipality("15001", "HI", "Hawaii County", "county", True, "H1", "15001"),
    "honolulu county": Municipality(
        "15003", "HI", "Honolulu (City and County)", "county", True, "H1", "15003"
    ),
    "kauai county": Municipality("15007", "HI", "Kauai County", "county", True, "H1", "15007"),
    "maui county": Municipality("15009", "HI", "Maui County", "county", True, "H1", "15009"),
}
_KALAWAO = "96742"
"""Kalaupapa, the one ZIP of Kalawao County, which has a state administrator and no mayor."""

# Manhattan, Staten Island, the Bronx; western Queens, Brooklyn, Flushing, Jamaica, Rockaway.
_NEW_YORK_PREFIXES = frozenset(
    {"100", "101", "102", "103", "104", "111", "112", "113", "114", "116"}
)
_NEW_YORK_ZIPS = frozenset({"11004", "11005"})
_WASHINGTON_PREFIXES = frozenset({"200", "202", "203", "204", "205"})


def city_of_zip(zip5: str, state: str, county: str) -> Municipality | None:
    """Return the municipality that governs the whole ZIP by law; None if no rule says so.

    `county` is the county's name as the postal table has it, like `Cabo Rojo Municipio`.
    """
    if zip5[:3] in _NEW_YORK_PREFIXES or zip5 in _NEW_YORK_ZIPS:
        return _NEW_YORK
    if zip5[:3] in _WASHINGTON_PREFIXES and state == "DC":
        return _WASHINGTON
    if state == "HI" and zip5 != _KALAWAO:
        return _HAWAII.get(county.casefold())
    if state == "PR":
        name = municipio_name(county.removesuffix(" Municipio").strip())
        geoid = _MUNICIPIO_GEOIDS.get(place_key(name), "")
        return Municipality(geoid, "PR", name, "municipio", True, "H1", geoid) if name else None
    return None


# County codes of Puerto Rico (FIPS 6-4): 72001 to 72153, odd numbers in alphabetical order,
# with Florida inserted later as 72054.
_MUNICIPIO_LIST = (
    "Adjuntas|Aguada|Aguadilla|Aguas Buenas|Aibonito|Añasco|Arecibo|Arroyo|Barceloneta|"
    "Barranquitas|Bayamón|Cabo Rojo|Caguas|Camuy|Canóvanas|Carolina|Cataño|Cayey|Ceiba|Ciales|"
    "Cidra|Coamo|Comerío|Corozal|Culebra|Dorado|Fajardo|Guánica|Guayama|Guayanilla|Guaynabo|"
    "Gurabo|Hatillo|Hormigueros|Humacao|Isabela|Jayuya|Juana Díaz|Juncos|Lajas|Lares|Las Marías|"
    "Las Piedras|Loíza|Luquillo|Manatí|Maricao|Maunabo|Mayagüez|Moca|Morovis|Naguabo|Naranjito|"
    "Orocovis|Patillas|Peñuelas|Ponce|Quebradillas|Rincón|Río Grande|Sabana Grande|Salinas|"
    "San Germán|San Juan|San Lorenzo|San Sebastián|Santa Isabel|Toa Alta|Toa Baja|"
    "Trujillo Alto|Utuado|Vega Alta|Vega Baja|Vieques|Villalba|Yabucoa|Yauco"
)
_MUNICIPIOS = _MUNICIPIO_LIST.split("|")
_MUNICIPIO_GEOIDS = {
    **{place_key(name): f"72{2 * n + 1:03}" for n, name in enumerate(_MUNICIPIOS)},
    "florida": "72054",
}
LAWFUL_CITIES: tuple[Municipality, ...] = (
    _NEW_YORK,
    _WASHINGTON,
    *_HAWAII.values(),
    *(
        Municipality(
            _MUNICIPIO_GEOIDS[place_key(name)], "PR", name, "municipio", True, "H1",
            _MUNICIPIO_GEOIDS[place_key(name)],
        )
        for name in (*_MUNICIPIOS, "Florida")
    ),
)  # fmt: skip
"""The municipalities that `city_of_zip` returns."""

_MUNICIPIO_NAMES = {place_key(name): name for name in (*_MUNICIPIOS, "Florida")}


def first_municipio(names: Iterable[str]) -> str:
    """Return the first of `names` that is a municipio's; empty if none is."""
    return next((name for name in names if place_key(name) in _MUNICIPIO_NAMES), "")


def municipio_name(name: str) -> str:
    """Return a municipio's name with its accents, or the name as it is."""
    return _MUNICIPIO_NAMES.get(place_key(name), name)


# Other names of cities, by state (empty: in any). Nicknames, Spanish names and abbreviations that
# are in common use; each points to the name under which the city is listed.
_ALIASES = {
    "": {
        "New York": "NYC|N Y C|New York City|Nueva York|Ciudad de Nueva York|NY|N Y|Gotham|"
        "La Ciudad de Nueva York|Nueva York City|NY City|Newyork",
        "Washington": "Wash|Wash DC|Washington DC|Washington D C|DC|D C|Washington City",
        "Los Angeles": "LA|L A|Los Angeles City|Ciudad de Los Angeles|LAX",
        "East Los Angeles": "East LA|E LA|E Los Angeles|Este de Los Angeles|East L A",
        "Philadelphia": "Phila|Philly|Filadelfia|Phil",
        "New Orleans": "Nueva Orleans|NOLA|N O|Nueva Orleáns",
        "San Francisco": "SF|S F|San Fran|Frisco",
        "Oklahoma City": "OKC|Ciudad de Oklahoma",
        "Salt Lake City": "SLC|Salt Lake",
        "Kansas City": "KC|KCMO|K C|KCK",
        "Las Vegas": "Vegas|LV|L V",
        "Saint Louis": "STL|San Luis",
        "Jacksonville": "Jax",
        "Indianapolis": "Indy",
        "Minneapolis": "Mpls|Minnneapolis",
        "Atlanta": "ATL",
        "Baltimore": "Balt|Balto|Bmore",
        "Chicago": "Chi|Chgo|Chicago City",
        "Cincinnati": "Cinci|Cincy",
        "San Antonio": "SA|S A|San Anto",
        "Colorado Springs": "Colo Springs|Colo Spgs",
        "Fort Worth": "Ft W",
        "Brooklyn": "Bklyn|BK|Bkln",
        "Bronx": "The Bronx|El Bronx|BX",
        "Staten Island": "SI|S I|Isla Staten",
        "Saint Paul": "San Pablo",
        "Albuquerque": "ABQ|Alburquerque",
        "Pittsburgh": "Pgh|Pittsburg",
        "Louisville": "Lou|Louisville Metro|Louisville Jefferson County",
        "Lexington": "Lexington Fayette|Lex",
        "Nashville": "Nashville Davidson|Metro Nashville",
        "Augusta": "Augusta Richmond County|Augusta Richmond",
        "Athens": "Athens Clarke|Athens Clarke County",
        "Macon": "Macon Bibb|Macon Bibb County",
        "North Hollywood": "NoHo|N Hlywd",
        "South San Francisco": "South SF|So San Francisco|S SF",
        "East Palo Alto": "EPA|E PA",
        "Phoenix": "PHX|Fenix",
        "Tucson": "Tuscon",
        "Fort Lauderdale": "Ft Laud",
        "Saint Petersburg": "St Pete|Saint Pete|San Petersburgo",
    },
    "TX": {"Corpus Christi": "Corpus", "San Antonio": "SATX", "Fort Worth": "FW", "El Paso": "EP"},
    "CA": {
        "San Diego": "SD|S D",
        "Santa Ana": "Santana",
        "San Jose": "SJ",
        "Sacramento": "Sac|Sacto",
        "Long Beach": "LB|LBC",
        "San Bernardino": "San Berdoo|San Bdno",
    },
    "PR": {"San Juan": "S J|SJ", "Mayagüez": "Mayaguez City"},
}
ALIASES: dict[tuple[str, str], str] = {
    (state, place_key(alias)): place_key(city)
    for state, cities in _ALIASES.items()
    for city, aliases in cities.items()
    for alias in aliases.split("|")
}
"""By state and key of a nickname: the key of the city."""

# Neighborhoods with names under which other places of the state, or of the Post Office, are known
# too; others need no entry, since the ZIP alone decides if it is inside one city. Source: the
# cities' own lists of neighborhoods and community areas.
_QUARTERS = {
    ("NY", "New York"): "Manhattan|Brooklyn|Bronx|Queens|Staten Island|Harlem|East Harlem|"
    "Spanish Harlem|El Barrio|Washington Heights|Inwood|Chinatown|Chelsea|Jamaica|Flushing|"
    "Astoria|Corona|Elmhurst|Jackson Heights|Woodside|Sunnyside|Ridgewood|Bushwick|Bay Ridge|"
    "Sunset Park|Far Rockaway|Rockaway Park|Ozone Park|Richmond Hill|Forest Hills|Rego Park|"
    "Kew Gardens|Long Island City|Maspeth|Middle Village|College Point|Whitestone|Bayside|"
    "Little Neck|Douglaston|Fresh Meadows|Hollis|Queens Village|Saint Albans|Cambria Heights|"
    "Laurelton|Rosedale|Springfield Gardens|South Ozone Park|Howard Beach|Arverne|Glendale|"
    "East Elmhurst|Woodhaven|Bellerose|Floral Park|Glen Oaks|Riverdale|Fordham|Tremont|"
    "Mott Haven|Hunts Point|Williamsburg|Greenpoint|Coney Island|Midtown|Soho|Tribeca",
    ("CA", "Los Angeles"): "Hollywood|East Hollywood|Boyle Heights|Echo Park|Silver Lake|"
    "Koreatown|Westlake|Venice|San Pedro|Wilmington|Harbor City|Van Nuys|North Hollywood|"
    "Studio City|Sherman Oaks|Encino|Tarzana|Woodland Hills|Canoga Park|Winnetka|Reseda|"
    "Northridge|Chatsworth|Granada Hills|Mission Hills|Sylmar|Pacoima|Arleta|Panorama City|"
    "North Hills|Sun Valley|Sunland|Tujunga|Lake Balboa|Valley Village|Valley Glen|Toluca Lake|"
    "Porter Ranch|West Hills|Pacific Palisades|Brentwood|Westwood|Playa del Rey|Playa Vista|"
    "Eagle Rock|Highland Park|Lincoln Heights|El Sereno|Watts|Leimert Park|Crenshaw|"
    "South Central|South Los Angeles|South LA|Century City|Mar Vista|Palms|Bel Air|Westchester",
    ("CA", "San Diego"): "La Jolla|Pacific Beach|Ocean Beach|Mission Beach|Point Loma|"
    "San Ysidro|Otay Mesa|Barrio Logan|Logan Heights|City Heights|North Park|Hillcrest|"
    "Clairemont|Mira Mesa|Rancho Bernardo|Rancho Penasquitos|Scripps Ranch|Tierrasanta|"
    "Linda Vista|Encanto|Carmel Valley|University City|Normal Heights|Kensington|Golden Hill",
    ("CA", "San Francisco"): "Mission|Mission District|The Mission|Sunset|Richmond District|"
    "Richmond|Bayview|Excelsior|Chinatown|Visitacion Valley|Castro|Tenderloin|Potrero Hill",
    ("CA", "San Jose"): "Alviso|Alum Rock|East San Jose|Almaden|Willow Glen|Evergreen",
    ("CA", "Oakland"): "Fruitvale|East Oakland|West Oakland|Montclair|Rockridge|Temescal",
    ("CA", "Long Beach"): "Belmont Shore|Naples|North Long Beach",
    ("GA", "Atlanta"): "Buckhead|Midtown|West End|East Atlanta|Grant Park|Kirkwood|"
    "Virginia Highland|Little Five Points|Inman Park|Cabbagetown|Ormewood Park|Sylvan Hills",
    ("MA", "Boston"): "Dorchester|Roxbury|Mattapan|Roslindale|West Roxbury|Jamaica Plain|"
    "Hyde Park|East Boston|South Boston|Charlestown|Allston|Brighton|Readville|Back Bay|"
    "North End|South End|Mission Hill|Fenway|Dorchester Center|Chinatown",
    ("IL", "Chicago"): "Pilsen|Little Village|La Villita|Humboldt Park|Logan Square|Hyde Park|"
    "Englewood|Rogers Park|Albany Park|Uptown|Austin|Bridgeport|Back of the Yards|Brighton Park|"
    "Lincoln Park|Lake View|Lakeview|Beverly|Hegewisch|Pullman|Roseland|Chatham|South Shore|"
    "South Chicago|Garfield Ridge|Belmont Cragin|Portage Park|Jefferson Park|Edgewater|Clearing",
    ("PA", "Philadelphia"): "Kensington|Germantown|Manayunk|Roxborough|Frankford|Fishtown|"
    "Northern Liberties|West Philadelphia|South Philadelphia|North Philadelphia|Chestnut Hill|"
    "Mount Airy|Olney|Port Richmond|Bridesburg|Tacony|Mayfair|Holmesburg|Fox Chase|Torresdale",
    ("PA", "Pittsburgh"): "Oakland|East Liberty|Squirrel Hill|Shadyside|Bloomfield|"
    "Lawrenceville|Hazelwood|Beechview|Brookline|Homewood|Hill District|North Side|South Side",
    ("TX", "Houston"): "Kingwood|Clear Lake|Clear Lake City|Gulfton|Alief|Montrose|The Heights|"
    "Houston Heights|Sharpstown|Second Ward|Third Ward|Fifth Ward|East End|Acres Homes",
    ("TX", "Dallas"): "Oak Cliff|Pleasant Grove|Deep Ellum|Lake Highlands|Preston Hollow|"
    "West Dallas|South Dallas|Vickery Meadow|Lakewood",
    ("FL", "Miami"): "Little Havana|La Pequena Habana|Little Haiti|Overtown|Coconut Grove|"
    "Wynwood|Allapattah|Liberty City|Flagami|Brickell|Edgewater",
    ("FL", "Tampa"): "Ybor City|Seminole Heights|New Tampa|Hyde Park|West Tampa|Sulphur Springs",
    ("WA", "Seattle"): "Ballard|West Seattle|Capitol Hill|Rainier Valley|Georgetown|Fremont|"
    "University District|Beacon Hill|Lake City|South Park|Queen Anne|Greenwood",
    ("NJ", "Newark"): "Ironbound|The Ironbound|East Newark Ironbound|Vailsburg|Weequahic",
    ("NJ", "Jersey City"): "Journal Square|Greenville|The Heights|Bergen Lafayette",
    ("AK", "Anchorage"): "Eagle River|Chugiak|Girdwood|Indian|Bird Creek|Eklutna|Spenard",
    ("VA", "Norfolk"): "Ocean View|Ghent|Berkley",
    ("LA", "New Orleans"): "Algiers|Gentilly|Lakeview|Uptown|French Quarter|Treme|Bywater",
    ("MI", "Detroit"): "Southwest Detroit|Mexicantown|Corktown|Brightmoor|Redford",
    ("CO", "Denver"): "Montbello|Five Points|Globeville|Elyria|Capitol Hill|Westwood",
    ("DC", "Washington"): "Georgetown|Anacostia|Columbia Heights|Mount Pleasant|Adams Morgan|"
    "Petworth|Brookland|Shaw|Capitol Hill|Brightwood|Congress Heights|Naval Anacost Annex",
    ("OR", "Portland"): "Saint Johns|Kenton|Sellwood|Lents|Hollywood|Montavilla",
    ("OH", "Cleveland"): "Ohio City|Tremont|Slavic Village|Glenville|Collinwood|Clark Fulton",
    ("AZ", "Phoenix"): "Ahwatukee|Maryvale|Laveen|Sunnyslope|Paradise Valley Village|Deer Valley",
    ("NV", "Las Vegas"): "Downtown Las Vegas|Summerlin North|West Las Vegas",
}  # fmt: skip
QUARTERS: dict[tuple[str, str], str] = {
    (state, place_key(quarter)): place_key(city)
    for (state, city), quarters in _QUARTERS.items()
    for quarter in quarters.split("|")
}
"""By state and key of a neighborhood: the key of its city. Only for ZIPs of that city."""

# Cities that were incorporated after the places were counted, with the ZIPs that they touch: a line
# there may be inside although no data show that. St. George LA (2024, Louisiana Supreme Court
# 2024-C-01079); Mulberry GA (2024, Senate Bill 333); Erda and Lake Point UT (2022, 2023).
NEWER_CITIES: dict[str, Municipality] = {
    **dict.fromkeys(
        ("70809", "70810", "70816", "70817", "70820", "70808"),
        Municipality("", "LA", "St. George", "city", True, "N1"),
    ),
    **dict.fromkeys(
        ("30019", "30548", "30011", "30519"),
        Municipality("", "GA", "Mulberry", "city", True, "N1"),
    ),
    "84074": Municipality("", "UT", "Erda", "city", True, "N1"),
}


CITIES_WITH_STRIPS = frozenset({"4835000"})
"""Houston: strips of stores along suburban roads were annexed for limited purposes, under
agreements with utility districts (Texas Local Government Code, section 43.0751). People in those
districts do not vote for its mayor.
"""
