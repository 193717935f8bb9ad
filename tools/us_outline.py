"""Makes resources/map/us_states.json from the file states-albers-10m.json of the us-atlas package.

    python tools/us_outline.py PACKAGE_FOLDER

PACKAGE_FOLDER is the unpacked npm package `us-atlas` (ISC license; its outlines are the Census
Bureau's cartographic boundaries, public domain). The file holds, by USPS code, rings of points x,
y, x, y … in the package's own projected units (975 by 610, y pointing down), thinned to what a
screen shows. Format of the source: TopoJSON specification, section 2.1.
"""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path
from typing import Any

OUT = Path(__file__).resolve().parent.parent / "resources" / "map"
WIDTH, HEIGHT = 975, 610
_TOLERANCE = 0.55
_LEAST_AREA = 1.2

Point = tuple[float, float]

# State codes of the Census Bureau (FIPS 5-2).
_STATES = (
    "01AL 02AK 04AZ 05AR 06CA 08CO 09CT 10DE 11DC 12FL 13GA 15HI 16ID 17IL 18IN 19IA 20KS 21KY "
    "22LA 23ME 24MD 25MA 26MI 27MN 28MS 29MO 30MT 31NE 32NV 33NH 34NJ 35NM 36NY 37NC 38ND 39OH "
    "40OK 41OR 42PA 44RI 45SC 46SD 47TN 48TX 49UT 50VT 51VA 53WA 54WV 55WI 56WY"
)
_CODES = {item[:2]: item[2:] for item in _STATES.split()}


def main(package: Path) -> None:
    """Write the outline, and next to it the license of its source."""
    atlas = json.loads((package / "states-albers-10m.json").read_bytes())
    arcs = [_thinned(arc) for arc in _arcs(atlas)]
    states: dict[str, list[list[float]]] = {}
    for shape in atlas["objects"]["states"]["geometries"]:
        code = _CODES.get(str(shape["id"]))
        if code is None:
            continue
        rings = [_ring(arcs, ring) for ring in _rings(shape)]
        rings.sort(key=_area, reverse=True)
        kept = [ring for at, ring in enumerate(rings) if at == 0 or _area(ring) >= _LEAST_AREA]
        states[code] = [[round(n, 1) for point in ring for n in point] for ring in kept]
    found = {"width": WIDTH, "height": HEIGHT, "states": dict(sorted(states.items()))}
    OUT.mkdir(parents=True, exist_ok=True)
    text = json.dumps(found, separators=(",", ":"))
    (OUT / "us_states.json").write_text(text + "\n", encoding="ascii")
    shutil.copyfile(package / "LICENSE", OUT / "LICENSE-us-atlas.txt")


def _arcs(atlas: dict[str, Any]) -> list[list[Point]]:
    """Return the arcs, whose points are stored as steps from the one before."""
    scale, move = atlas["transform"]["scale"], atlas["transform"]["translate"]
    found = []
    for arc in atlas["arcs"]:
        x = y = 0
        points: list[Point] = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * scale[0] + move[0], y * scale[1] + move[1]))
        found.append(points)
    return found


def _rings(shape: dict[str, Any]) -> list[list[int]]:
    if shape["type"] == "Polygon":
        return list(shape["arcs"])
    return [ring for polygon in shape["arcs"] for ring in polygon]


def _ring(arcs: list[list[Point]], ring: list[int]) -> list[Point]:
    """Return the points of a ring; a negative number means an arc in reverse."""
    points: list[Point] = []
    for at in ring:
        arc = arcs[at] if at >= 0 else arcs[~at][::-1]
        points += arc[1:] if points else arc
    return points


def _thinned(points: list[Point]) -> list[Point]:
    """Return fewer points, off the line by at most the tolerance (Douglas, Peucker 1973)."""
    if len(points) < 3:
        return points
    first, last = points[0], points[-1]
    far, at = max((_distance(p, first, last), n) for n, p in enumerate(points[1:-1], 1))
    if far <= _TOLERANCE:
        return [first, last]
    return [*_thinned(points[: at + 1])[:-1], *_thinned(points[at:])]


def _distance(point: Point, a: Point, b: Point) -> float:
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = (dx * dx + dy * dy) ** 0.5
    if length == 0:
        return float(((point[0] - a[0]) ** 2 + (point[1] - a[1]) ** 2) ** 0.5)
    return float(abs(dy * (point[0] - a[0]) - dx * (point[1] - a[1])) / length)


def _area(ring: list[Point]) -> float:
    pairs = zip(ring, [*ring[1:], ring[0]], strict=True)
    return abs(sum(x * v - u * y for (x, y), (u, v) in pairs)) / 2


if __name__ == "__main__":
    main(Path(sys.argv[1]))
