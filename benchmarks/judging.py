"""Judging the resolver by what registers say besides: coordinates, and whatever else is in the same row.

A resolved city is wrong when it lies farther than 50 km from the point that the file gives, a region when none of the
five cities of the gazetteer nearest to the point is part of it. Files are wrong too: their points mostly come from
geocoders. A point that is far is the file's own error where the file contradicts it, and judges nothing then:

- it lies farther than 50 km from every city of the country that the file gives, or of the region;
- the file gives it to four or more names: the default of a geocoder;
- the geocoder says that it has found something of another name there, or a part of a municipality of another name:
  neither the name in the file nor any name of the record, or a shorter one where the file has the record's main name
  (the point of Bagnols for Bagnols-sur-Cèze, which is also called so);
- the row has a second point, and that one is near;
- the row has a number of inhabitants, which is that of the record but for a fifth, or a second name in brackets, which
  the record bears too; and nothing that bears the name lies near the point;
- a city is asked for, or the file is of municipalities, and the point lies far off in a region of its country, or the
  country, that bears the name, perhaps with a word for regions: large areas are given the point of their middle.

The first two hold whatever the resolver says, the others of what would be wrong. That the answer seems right to a
person is no rule, and no row is named anywhere. Regions that no city of the gazetteer is part of are not judged.
"""

import math
import re
from collections import defaultdict
from enum import StrEnum
from typing import NamedTuple

from django.db import connection

from actors.resolution import Answer, Candidate, Question, Reason, resolve_all
from actors.resolution.folding import fold
from benchmarks.registers import Named, Point

TOLERANCE_KM = 50
NEAREST = 5
SHARED_BY = 4
ABOUT_AS_MANY = 0.2
OF_MUNICIPALITIES = ("rgre",)

_ALONE = Reason.LARGEST | Reason.ONLY_ONE
_OF_REGIONS = re.compile(r"^(?:province of|region of) | (?:oblast|province|region|voblasts'?|municipality|district)$")
_BRACKETS = re.compile(r".+\((.+)\)")
_CITIES = """
    select city.public_id, city.latitude, city.longitude, city.population, country.code, region.public_id
    from actors_actor city
    left join actors_country country on country.id = city.country_id
    left join actors_actor region on region.id = city.parent_id
    where city.kind = 'city' and city.latitude is not null
"""
_NAMES = """
    select actor.public_id, name.folded from actors_name name join actors_actor actor on actor.id = name.actor_id
    where actor.kind in ('city', 'region')
"""


class Verdict(StrEnum):
    """What a file says of an answer."""

    RIGHT = "right"
    WRONG = "wrong"
    OWN_ERROR = "own error"


class City(NamedTuple):
    """A city of the gazetteer."""

    public_id: str
    latitude: float
    longitude: float
    population: int | None
    country: str | None
    region: str | None


class Judge:
    """Says whether an actor lies where a file says."""

    def __init__(self, named: list[Named]) -> None:
        self.cities: dict[str, City] = {}
        self.cells: dict[tuple[int, int], list[City]] = defaultdict(list)
        self.names: dict[str, set[str]] = defaultdict(set)
        with connection.cursor() as cursor:
            cursor.execute(_CITIES)
            for row in cursor:
                city = City(*row)
                self.cities[city.public_id] = city
                self.cells[math.floor(city.latitude), math.floor(city.longitude)].append(city)
            cursor.execute(_NAMES)
            for public_id, folded in cursor:
                self.names[public_id].add(folded)
        self.regions = {city.region for city in self.cities.values()}
        stated = {each: _region(each) for each in named if each.region}
        answers = resolve_all(stated.values())
        self.stated = {
            each: found.public_id for each, asked in stated.items() if (found := answers[asked].resolved) is not None
        }
        sharing: dict[tuple[str, object], set[str]] = defaultdict(set)
        for each in named:
            sharing[each.register, each.point].add(each.question.name)
        self.defaults = {key for key, names in sharing.items() if len(names) >= SHARED_BY}

    def verdict(self, named: Named, answer: Answer) -> Verdict | None:
        """What the file says of a resolved answer; None where it cannot tell."""
        found, point = answer.resolved, named.point
        if found is None or point is None:
            return None
        if (named.register, point) in self.defaults:
            return Verdict.OWN_ERROR
        if found.kind == "city":
            city = self.cities[found.public_id]
            if _is_near(city, point):
                return Verdict.RIGHT
            near = [each for each in self._around(point) if _is_near(each, point)]
            return Verdict.OWN_ERROR if self._is_contradicted(named, found, city, near) else Verdict.WRONG
        nearest = sorted(self._around(point), key=lambda city: _kilometres(city, point))[:NEAREST]
        if found.kind == "region":
            if found.public_id not in self.regions:
                return None
            return Verdict.RIGHT if found.public_id in {city.region for city in nearest} else Verdict.WRONG
        return Verdict.RIGHT if found.country in {city.country for city in nearest} else Verdict.WRONG

    def _is_contradicted(self, named: Named, found: Candidate, city: City, near: list[City]) -> bool:
        """Whether the file contradicts a point that is far from a city, by the rules above."""
        question, names = named.question, self.names[city.public_id]
        if question.country and city.country not in {each.country for each in near}:
            return True
        stated = self.stated.get(named)
        if stated and stated not in {each.region for each in near}:
            return True
        label = _municipality(named.found_at_point)
        if label and fold(label) not in {fold(question.name), *names}:
            return True
        if label and _plain(question.name) == _plain(found.name) and _is_cut_off(_plain(label), _plain(found.name)):
            return True
        if named.second_point and _is_near(city, named.second_point):
            return True
        bearers_are_near = any(names & self.names[each.public_id] for each in near)
        if named.inhabitants and city.population and not bearers_are_near:
            many = max(named.inhabitants, city.population)
            if abs(named.inhabitants - city.population) <= ABOUT_AS_MANY * many:
                return True
        second = _BRACKETS.fullmatch(question.name)
        if second and fold(second[1]) in names:
            return not any(fold(second[1]) in self.names[each.public_id] for each in near)
        return self._is_middle(named, found, city, near)

    def _is_middle(self, named: Named, found: Candidate, city: City, near: list[City]) -> bool:
        """Whether the point is in a region by the city or the country around it, which bears the name too."""
        of_cities = named.question.kind == "city" or named.register in OF_MUNICIPALITIES
        if not of_cities or not near:
            return False
        asked = fold(named.question.name)
        regions = {each.region for each in near if each.region and each.country == city.country}
        if any(asked in {bare for name in self.names[region] for bare in (name, _bare(name))} for region in regions):
            return bool(found.reasons & _ALONE)
        return asked == fold(named.question.country)

    def _around(self, point: Point) -> list[City]:
        row, column = math.floor(point[0]), math.floor(point[1])
        return [city for up in (-1, 0, 1) for right in (-1, 0, 1) for city in self.cells[row + up, column + right]]


def _region(named: Named) -> Question:
    return Question(named.region, country=named.question.country, kind="region")


def _bare(name: str) -> str:
    """A region's name without the word for what it is."""
    return _OF_REGIONS.sub("", name)


def _plain(name: str) -> str:
    return " ".join(re.findall(r"\w+", fold(name)))


def _is_cut_off(label: str, name: str) -> bool:
    return name.startswith(f"{label} ")


def _municipality(label: str) -> str:
    """The municipality in an address: what stands before the postcode, or first where there is none."""
    parts = [part.strip() for part in label.split(",")]
    for before, part in zip(["", *parts], parts, strict=False):
        if any(map(str.isdigit, part)):
            return before
    return parts[0]


def _is_near(city: City, point: Point) -> bool:
    return _kilometres(city, point) <= TOLERANCE_KM


def _kilometres(city: City, point: Point) -> float:
    (a, b), (c, d) = ([math.radians(degrees) for degrees in each] for each in ((city.latitude, city.longitude), point))
    root = math.sin((c - a) / 2) ** 2 + math.cos(a) * math.cos(c) * math.sin((d - b) / 2) ** 2
    return 12742 * math.asin(math.sqrt(root))
