"""Real registers of twinnings and memberships: the names in them, and what they say of each place."""

import csv
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from actors.resolution import Question

Point = tuple[float, float]


class Named(NamedTuple):
    """One name of a file, with the point that the file gives for it, and what else it says of the place."""

    file: str
    question: Question
    point: Point | None
    second_point: Point | None = None
    """Of the same row, from another source."""
    found_at_point: str = ""
    """What the file's geocoder says it has found there."""
    region: str = ""
    inhabitants: int | None = None

    @property
    def register(self) -> str:
        """The file without the side of its pairs."""
        return self.file.partition(",")[0]


def _point(latitude: str, longitude: str) -> Point | None:
    try:
        point = float(latitude.replace(",", ".")), float(longitude.replace(",", "."))
    except (ValueError, AttributeError):
        return None
    return point if any(point) else None


def _number(text: str) -> int | None:
    return int(text) if text.isdecimal() else None


def _rows(path: Path, **how: Any) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, **how)


def etmun(folder: Path) -> Iterator[Named]:
    """Members of European and world networks; NA is "missing", and not Namibia, all over the file."""
    kinds = {"City": "city", "Municipality": "city", "Region": "region"}
    for row in _rows(folder / "etmun-network-memberships.csv", delimiter=";"):
        kind = kinds.get(row["EntitySimplified"], "organisation")
        first, second = _point(row["Y"], row["X"]), _point(row["lat"], row["lon"])
        question = Question(row["Full_Name"], country=row["CountryCode"].strip(), kind=kind)
        inhabitants = _number(row["Pop_collect"])
        yield Named("etmun", question, first or second, second_point=second, inhabitants=inhabitants)


def rgre(folder: Path) -> Iterator[Named]:
    """German municipalities and their partners, countries in German."""
    for row in _rows(folder / "rgre-german-twinnings-2015.csv"):
        here = _point(row["latitude"], row["longitude"])
        question = Question(row["municipality"], country="Deutschland")
        label = row["municipality_place_name"]
        yield Named("rgre, Germany", question, here, found_at_point=label, region=row["bundesland"])
        there = _point(row["partner_latitude"], row["partner_longitude"])
        question = Question(row["partnergemeinde"], country=row["land"])
        yield Named("rgre, partners", question, there, found_at_point=row["partner_place_name"])


def six_countries(folder: Path) -> Iterator[Named]:
    """Twinned places of six countries, labels of Wikidata."""
    path = folder / "wikidata-six-countries-sistercities.tsv"
    for row in _rows(path, delimiter="\t", quoting=csv.QUOTE_NONE):
        here = _point(row["originlat"], row["originlong"])
        question = Question(row["origincityLabel"], country=row["origincountry"])
        yield Named("six countries", question, here, inhabitants=_number(row["originpopulation"]))
        there = _point(row["destinationlat"], row["destinationlong"])
        question = Question(row["sistercityLabel"], country=row["destination_countryLabel"])
        yield Named("six countries, partners", question, there, inhabitants=_number(row["destinationpopulation"]))


def uk(folder: Path) -> Iterator[Named]:
    """Towns of the United Kingdom and abroad, without any country."""
    for row in _rows(folder / "uk-twins-wikipedia-2014.csv"):
        yield Named("uk, abroad", Question(row["town"]), _point(row["lat"], row["lon"]))
        yield Named("uk", Question(row["townUK"]), _point(row["latuk"], row["lonuk"]))


def world(folder: Path) -> Iterator[Named]:
    """Sister cities of the world; the partner has no country, nobody has a point."""
    for row in _rows(folder / "wikipedia-sister-cities-world.csv"):
        yield Named("world", Question(row["city"], country=row["country"]), None)
        yield Named("world, partners", Question(row["sister"]), None)


def eurocities(folder: Path) -> Iterator[Named]:
    """Members of a network, from its page and from Wikidata."""
    found = json.loads((folder / "eurocities-members-wikidata.json").read_text(encoding="utf-8"))
    for row in found["members"]:
        question = Question(row["name_on_website"], country=row["country_name"])
        yield Named("eurocities", question, _point(str(row["latitude"]), str(row["longitude"])))
    lines = (folder / "eurocities-members-2025.txt").read_text(encoding="utf-8").splitlines()[1:]
    for name, country in zip(lines[::2], lines[1::2], strict=False):
        yield Named("eurocities, pasted", Question(name, country=country), None)


_FILES: tuple[Callable[[Path], Iterator[Named]], ...] = (etmun, rgre, six_countries, uk, world, eurocities)


def all_named(folder: Path) -> list[Named]:
    """The names of all files, each once at a point."""
    found: dict[tuple[str, Question, Point | None], Named] = {}
    for file in _FILES:
        for each in file(folder):
            found.setdefault((each.file, each.question, each.point), each)
    return list(found.values())
