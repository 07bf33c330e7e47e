"""A proposed mapping, made better by what the register of actors knows of the names in the file."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from actors.enums import ActorKind
from actors.resolution import Outcome, Question, Reason, home_of, resolve_all
from agreements.enums import AgreementKind
from intake.mappings.habits import with_habits
from intake.mappings.mapping import DateMeans, Mapping, Shape, Side, Source
from intake.mappings.parties import marked_columns
from intake.tables.cells import parts_of, with_year, without_marks
from intake.tables.table import Table

_SAMPLE = 2_000
_MOST_NAMES = 300
_MOST_ASKED = 120
# By so much more of the names must lie in the countries of a column before it is taken for theirs.
_CLEARLY = 0.25
# By so many fewer of the names are found before regions are left out: names that nobody here bears so.
_FEWER = 0.1
_FEWEST_HEADS = 2
_ELSEWHERE = Reason.OTHER_COUNTRY | Reason.TYPO


def refined(mapping: Mapping, table: Table) -> Mapping:
    """The mapping with its countries where they belong.

    A column of countries stands beside the party whose names lie in them. Where no column says it, and all the names
    of a party are at home in one country, that is the country of all rows, and days and years are written as there.
    """
    mapping = _with_partners_above(mapping, table)
    sides = list(mapping.sides)
    if mapping.shape is Shape.PAIR and len(sides) == 2:
        sides = _with_countries_in_place(table, *sides)
    for number, side in enumerate(sides):
        if side.name.column and not side.country and not side.identifier:
            home = home_of([name for name, _country in islice(_names(table, side, Source()), _MOST_NAMES)])
            side = replace(side, country=Source(fixed=home)) if home else side
        sides[number] = _without_unknown_regions(table, side)
    return with_habits(replace(mapping, sides=tuple(sides)), table)


def _with_partners_above(mapping: Mapping, table: Table) -> Mapping:
    """The mapping; of ties where columns of marks or years are headed by cities, which are the partners."""
    if mapping.shape is not Shape.MEMBER or mapping.network:
        return mapping
    heads = [name for name in marked_columns(table) if name != mapping.sides[0].name.column]
    asked = {head: Question(head, kind=ActorKind.CITY) for head in heads}
    answers = resolve_all(asked.values())
    if len(heads) < _FEWEST_HEADS or any(answers[each].resolved is None for each in asked.values()):
        return mapping
    date, until = (Source() if source.column in heads else source for source in (mapping.date, mapping.until))
    return replace(
        mapping,
        shape=Shape.PAIR,
        sides=(mapping.sides[0], Side()),
        crosses=tuple(heads),
        date=date,
        date_means=DateMeans.SIGNED,
        until=until,
        status=Source(),
        statuses={},
        usual_kind=AgreementKind.TWINNING.value,
    )


def _without_unknown_regions(table: Table, side: Side) -> Side:
    """The side; without a column of regions by which fewer of its names are found than without it."""
    if not side.region.column or not side.name.column:
        return side
    rows = list(islice(_cells(table, side), _MOST_ASKED))
    within = [Question(name, country=country, region=region) for name, country, region in rows if region]
    answers = resolve_all([*within, *(replace(each, region="") for each in within)])
    found = sum(answers[each].resolved is not None for each in within)
    without = sum(answers[replace(each, region="")].resolved is not None for each in within)
    return replace(side, region=Source()) if without > found + _FEWER * len(within) else side


def _cells(table: Table, side: Side) -> Iterator[tuple[str, str, str]]:
    """Names of a side with country and region, each once, where one name stands in a cell."""
    at = [table.column(source.column) if source.column else None for source in (side.name, side.country, side.region)]
    seen = set()
    for row in islice(table.rows, _SAMPLE):
        name, country, region = ("" if place is None else row.cells[place] for place in at)
        each = (without_marks(name), country or side.country.fixed, region)
        if name and each not in seen:
            seen.add(each)
            yield each


def _with_countries_in_place(table: Table, one: Side, other: Side) -> list[Side]:
    """The sides; the only column of countries is that of the party whose names lie in them."""
    if bool(one.country.column) == bool(other.country.column):
        return [one, other]
    country = one.country or other.country
    in_one, in_other = _share_in(table, one, country), _share_in(table, other, country)
    if one.country and in_other > in_one + _CLEARLY:
        return [replace(one, country=Source()), replace(other, country=country)]
    if other.country and in_one > in_other + _CLEARLY:
        return [replace(one, country=country), replace(other, country=Source())]
    return [one, other]


def _share_in(table: Table, side: Side, country: Source) -> float:
    """The share of the names of a side that are borne in the countries of a column."""
    asked = dict.fromkeys(
        Question(name, country=where) for name, where in islice(_names(table, side, country), _MOST_ASKED) if where
    )
    answers = resolve_all(asked)
    there = [
        answer.outcome is not Outcome.UNKNOWN and not answer.candidates[0].reasons & _ELSEWHERE
        for answer in answers.values()
    ]
    return sum(there) / len(there) if there else 0.0


def _names(table: Table, side: Side, country: Source) -> Iterator[tuple[str, str]]:
    """Names of a side, each once, with what a column of countries has beside them."""
    at = table.column(side.name.column)
    beside = table.column(country.column) if country.column else None
    seen = set()
    above = where = ""
    for row in islice(table.rows, _SAMPLE):
        above = row.cells[at] or (above if side.name.fills_down else "")
        if beside is not None:
            where = row.cells[beside] or (where if country.fills_down else "")
        for part in parts_of(above, side.separator):
            name = without_marks(with_year(part)[0] if side.has_years else part)
            if name and name not in side.name.unknown and (name, where) not in seen:
                seen.add((name, where))
                yield name, where
