"""How much of real registers the resolver resolves, how much of that is wrong, and how long it takes.

    python benchmarks/resolution.py DATA [--wrong FILE]

DATA is a folder of registers of twinnings and memberships. The database is the one that the settings name, with the
gazetteer loaded.

The resolver is given name, country and kind as a file has them. Coordinates are withheld and judge it: a resolved
city is wrong when it lies farther than 50 km from them, a region when none of the five cities of the gazetteer
nearest to them is part of it. A file's own point judges nothing where it contradicts the file: where it is given to
four or more names (the default of a geocoder), or lies farther than 50 km from every city of the country that the
file gives. Regions that no city of the gazetteer is part of are not judged either. Files without coordinates tell
only how much is resolved.
"""

import argparse
import csv
import json
import math
import os
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).parent.parent))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "paradiplomacy.settings.local")

import django

django.setup()

from django.db import connection  # noqa: E402  Django is set up first

from actors.resolution import Answer, Question, resolve_all  # noqa: E402

TOLERANCE_KM = 50
NEAREST = 5
SHARED_BY = 4


class Named(NamedTuple):
    """One name of a file, with the point that the file gives for it."""

    file: str
    question: Question
    point: tuple[float, float] | None

    @property
    def register(self) -> str:
        """The file without the side of its pairs."""
        return self.file.partition(",")[0]


def _point(latitude: str, longitude: str) -> tuple[float, float] | None:
    try:
        point = float(latitude.replace(",", ".")), float(longitude.replace(",", "."))
    except (ValueError, AttributeError):
        return None
    return point if any(point) else None


def _rows(path: Path, **how: Any) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, **how)


def etmun(folder: Path) -> Iterator[Named]:
    """Members of European and world networks; NA is "missing", and not Namibia, all over the file."""
    kinds = {"City": "city", "Municipality": "city", "Region": "region"}
    for row in _rows(folder / "etmun-network-memberships.csv", delimiter=";"):
        kind = kinds.get(row["EntitySimplified"], "organisation")
        point = _point(row["Y"], row["X"]) or _point(row["lat"], row["lon"])
        yield Named("etmun", Question(row["Full_Name"], country=row["CountryCode"].strip(), kind=kind), point)


def rgre(folder: Path) -> Iterator[Named]:
    """German municipalities and their partners, countries in German."""
    for row in _rows(folder / "rgre-german-twinnings-2015.csv"):
        here = _point(row["latitude"], row["longitude"])
        yield Named("rgre, Germany", Question(row["municipality"], country="Deutschland"), here)
        there = _point(row["partner_latitude"], row["partner_longitude"])
        yield Named("rgre, partners", Question(row["partnergemeinde"], country=row["land"]), there)


def six_countries(folder: Path) -> Iterator[Named]:
    """Twinned places of six countries, labels of Wikidata."""
    path = folder / "wikidata-six-countries-sistercities.tsv"
    for row in _rows(path, delimiter="\t", quoting=csv.QUOTE_NONE):
        here = _point(row["originlat"], row["originlong"])
        yield Named("six countries", Question(row["origincityLabel"], country=row["origincountry"]), here)
        there = _point(row["destinationlat"], row["destinationlong"])
        yield Named(
            "six countries, partners", Question(row["sistercityLabel"], country=row["destination_countryLabel"]), there
        )


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


FILES: tuple[Callable[[Path], Iterator[Named]], ...] = (etmun, rgre, six_countries, uk, world, eurocities)


class City(NamedTuple):
    """A city of the gazetteer."""

    latitude: float
    longitude: float
    country: str | None
    region: str | None


class Judge:
    """Says whether an actor lies where a file says."""

    def __init__(self, named: list[Named]) -> None:
        self.cities: dict[str, City] = {}
        self.cells: dict[tuple[int, int], list[City]] = defaultdict(list)
        with connection.cursor() as cursor:
            cursor.execute(
                "select city.public_id, city.latitude, city.longitude, country.code, region.public_id "
                "from actors_actor city left join actors_country country on country.id = city.country_id "
                "left join actors_actor region on region.id = city.parent_id "
                "where city.kind = 'city' and city.latitude is not null"
            )
            for public_id, *values in cursor:
                city = self.cities[public_id] = City(*values)
                self.cells[math.floor(city.latitude), math.floor(city.longitude)].append(city)
        self.regions = {city.region for city in self.cities.values()}
        sharing: dict[tuple[str, object], set[str]] = defaultdict(set)
        for each in named:
            sharing[each.register, each.point].add(each.question.name)
        self.defaults = {key for key, names in sharing.items() if len(names) >= SHARED_BY}

    def is_wrong(self, named: Named, answer: Answer) -> bool | None:
        """Whether what the name was resolved to lies elsewhere; None where the file cannot tell."""
        found, point = answer.resolved, named.point
        if found is None or point is None or (named.register, point) in self.defaults:
            return None
        around = sorted(self._around(point), key=lambda city: _kilometres(city[:2], point))
        if found.kind == "city":
            distance = _kilometres(self.cities[found.public_id][:2], point)
            in_its_country = any(
                city.country == found.country and _kilometres(city[:2], point) <= TOLERANCE_KM for city in around
            )
            if distance > TOLERANCE_KM and named.question.country and not in_its_country:
                return None
            return distance > TOLERANCE_KM
        if found.kind == "region":
            nearest = {city.region for city in around[:NEAREST]}
            return found.public_id not in nearest if found.public_id in self.regions else None
        return found.country not in {city.country for city in around[:NEAREST]}

    def _around(self, point: tuple[float, float]) -> list[City]:
        row, column = math.floor(point[0]), math.floor(point[1])
        return [city for up in (-1, 0, 1) for right in (-1, 0, 1) for city in self.cells[row + up, column + right]]


def _kilometres(one: tuple[float, float], other: tuple[float, float]) -> float:
    (a, b), (c, d) = ([math.radians(degrees) for degrees in point] for point in (one, other))
    root = math.sin((c - a) / 2) ** 2 + math.cos(a) * math.cos(c) * math.sin((d - b) / 2) ** 2
    return 12742 * math.asin(math.sqrt(root))


def _script(name: str) -> str:
    return "ASCII" if name.isascii() else "Latin, accents" if max(name) < "\u0250" else "other"


def accuracy(folder: Path, wrong_to: Path | None) -> None:
    """Print the counts by file, by country and by script; every wrong row goes to a file."""
    named = list(dict.fromkeys(each for file in FILES for each in file(folder)))
    answers = resolve_all(each.question for each in named)
    judge = Judge(named)
    by: dict[str, dict[str, Counter[str]]] = {
        what: defaultdict(Counter) for what in ("file", "country (30 largest)", "script", "answered as")
    }
    wrong = []
    for each in named:
        answer = answers[each.question]
        counted = [str(answer.outcome)]
        is_wrong = judge.is_wrong(each, answer)
        if is_wrong is not None:
            counted += ["judged", "wrong"] if is_wrong else ["judged"]
            if is_wrong:
                wrong.append((each, answer.candidates[0]))
        keys = (each.file, each.question.country or "(none)", _script(each.question.name),
                answer.resolved.kind if answer.resolved else "")  # fmt: skip
        for what, key in zip(by, keys, strict=True):
            by[what][key].update(counted)
            by[what]["all"].update(counted)
    for what, counts in by.items():
        _table(what, counts)
    if wrong_to:
        with wrong_to.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, delimiter="\t")
            for each, found in wrong:
                question = each.question
                writer.writerow(
                    [each.file, question.name, question.country, question.kind, each.point, found.kind, found.public_id,
                     found.name, found.country, found.population, found.confidence, " ".join(found.reasons.codes)]
                )  # fmt: skip


def _table(what: str, counts: dict[str, Counter[str]]) -> None:
    columns = ("resolved", "ambiguous", "unknown", "judged", "wrong")
    print(f"\n{what:28}" + "".join(f"{column:>11}" for column in columns) + f"{'wrong %':>9}{'resolved %':>12}")
    largest = sorted(counts, key=lambda key: -sum(counts[key][column] for column in columns[:3]))[:31]
    for key in sorted(largest, key=lambda key: (key == "all", key)):
        of_key = counts[key]
        asked = sum(of_key[column] for column in columns[:3])
        share = f"{100 * of_key['wrong'] / of_key['judged']:9.2f}" if of_key["judged"] else f"{'-':>9}"
        numbers = "".join(f"{of_key[column]:11,}" for column in columns)
        print(f"{key[:27]:28}{numbers}{share}{100 * of_key['resolved'] / asked:12.1f}")


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--wrong", type=Path, help="where to write the wrong answers, to look at each")
    arguments = parser.parse_args()
    accuracy(arguments.folder, arguments.wrong)


if __name__ == "__main__":
    main()
