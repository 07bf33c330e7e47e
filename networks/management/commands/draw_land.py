"""Draws the land of the earth, which maps of members lie on."""

import json
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

Point = tuple[int, int]
# Tenths of a degree.
_UNITS = 10
# Points nearer than this to the last one are left out, in units; so are islands smaller than so many square units.
_NEAREST = 3
_SMALLEST = 6.0
_LAND = Path(settings.BASE_DIR) / "static" / "img" / "land.svg"


class Command(BaseCommand):
    """Writes static/img/land.svg from a file of world-atlas (Natural Earth as TopoJSON, public domain)."""

    help = "Draws static/img/land.svg: “npm pack world-atlas”, and give the path of its land-50m.json."

    def add_arguments(self, parser: CommandParser) -> None:
        """The file."""
        parser.add_argument("path", type=Path, help="land-50m.json of world-atlas")

    def handle(self, *args: Any, **options: Any) -> None:
        """Draw it. Raises CommandError for a file of another kind."""
        try:
            rings = land(json.loads(options["path"].read_text()))
        except (OSError, ValueError, KeyError) as error:
            raise CommandError(f"{options['path']} is no TopoJSON of land: {error!r}") from error
        drawn = "".join(path(ring) for ring in rings if area(ring) >= _SMALLEST)
        _LAND.write_text(f'<svg xmlns="http://www.w3.org/2000/svg"><path id="land" d="{drawn}"/></svg>\n')
        self.stdout.write(f"{_LAND}: {len(drawn):,} characters")


def land(topology: dict[str, Any]) -> list[list[Point]]:
    """The rings of the coast, each with as many points as are told apart on a page; south is below."""
    scale, shift = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = [_arc(arc, scale, shift) for arc in topology["arcs"]]
    geometries = topology["objects"]["land"]["geometries"]
    return [
        _thinned(point for index in ring for point in (arcs[index] if index >= 0 else arcs[~index][::-1]))
        for geometry in geometries
        for polygon in geometry["arcs"]
        for ring in polygon
    ]


def _thinned(points: Iterable[Point]) -> list[Point]:
    kept: list[Point] = []
    for x, y in points:
        if not kept or max(abs(x - kept[-1][0]), abs(y - kept[-1][1])) >= _NEAREST:
            kept.append((x, y))
    return kept


def _arc(arc: list[list[int]], scale: list[float], shift: list[float]) -> list[Point]:
    points, x, y = [], 0, 0
    for step in arc:
        x, y = x + step[0], y + step[1]
        points.append((round((x * scale[0] + shift[0]) * _UNITS), round(-(y * scale[1] + shift[1]) * _UNITS)))
    return points


def area(ring: list[Point]) -> float:
    """What a ring encloses, in square units."""
    pairs = zip(ring, ring[1:] + ring[:1], strict=True)
    return abs(sum(x * next_y - next_x * y for (x, y), (next_x, next_y) in pairs)) / 2


def path(ring: list[Point]) -> str:
    """A ring as a path of SVG, in steps from point to point; empty for what encloses nothing."""
    if len(ring) < 3:
        return ""
    steps = [step for (x, y), (next_x, next_y) in pairwise(ring) for step in (next_x - x, next_y - y)]
    # A minus parts two numbers as a space does.
    return f"M{ring[0][0]} {ring[0][1]}l{' '.join(map(str, steps)).replace(' -', '-')}z"
