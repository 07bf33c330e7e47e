"""What the rows of a table say, by a mapping: parties or members, dates, kinds. No name is looked up here."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from django.utils.translation import gettext as _

from actors.enums import ActorKind
from actors.resolution.designations import kinds_of_words
from agreements.enums import AgreementStatus
from intake.mappings.days import Began, Wrong, began, days_of, not_understood, understood
from intake.mappings.mapping import FORMER, Shape, Side, Source
from intake.mappings.mapping import Mapping as Plan
from intake.tables.cells import (
    NO,
    YES,
    is_failed,
    is_nobody,
    is_note,
    parts_of,
    sums_up,
    with_year,
    without_marks,
    without_year,
    year_in,
)
from intake.tables.table import MADE, Refusal, Row, Table, is_number

_LONGEST_NAME = 200
# What an end makes of a tie, or of a membership.
_OVER = (AgreementStatus.ENDED.value, FORMER)


class Named(NamedTuple):
    """Whom a row names, as it names them, with what it says besides."""

    name: str
    country: str = ""
    region: str = ""
    kind: str = ""
    scheme: str = ""
    identifier: str = ""
    latitude: float | None = None
    longitude: float | None = None
    other_scheme: str = ""
    other: str = ""
    """Another identifier of the same."""


class Said(NamedTuple):
    """What one row says, or one of several things where a cell names several.

    `part` counts the things of a row from 0. In a group each row says its own party; the tie has them all.
    """

    row: int
    part: int
    sides: tuple[Named, ...]
    network: Named | None = None
    group: str = ""
    since: str = ""
    since_earliest: date | None = None
    since_latest: date | None = None
    kind: str = ""
    """The kind that the row states; empty where it states none."""
    status: str = ""
    until: str = ""
    until_earliest: date | None = None
    until_latest: date | None = None


def said(table: Table, plan: Plan) -> Iterator[Said | Refusal]:
    """What each row of a table says, in order; at least one thing a row, be it why it is refused."""
    reader = _Reader(table, plan)
    for row in table.rows:
        try:
            yield from reader.read(row)
        except Wrong as wrong:
            yield Refusal(wrong.reason, wrong.remedy, table.name, row.number, wrong.field)


class _Reader:
    """Reads the rows of one table, one after another: an empty cell can mean the one above."""

    def __init__(self, table: Table, plan: Plan) -> None:
        self._places = {name: place for place, name in enumerate(table.header)}
        self._plan = plan
        self._above: dict[str, str] = {}
        columns = [each for each in plan.columns if each not in MADE] if table.header_row is not None else []
        self._named_in = [self._places[each] for each in columns]
        self._header = [table.header[place] for place in self._named_in]
        self._own = [place for name, place in self._places.items() if name not in MADE]

    def read(self, row: Row) -> Sequence[Said]:
        plan = self._plan
        self._refuse_what_is_none(row)
        since, ended, is_over = self._began(row, plan.date)
        until = self._date(row, plan.until) or ended
        group = self._value(row, plan.group) if plan.shape is Shape.GROUP else ""
        kind = self._meant(row, plan.kind, plan.kinds)
        status = self._meant(row, plan.status, plan.statuses)
        if not until and status in _OVER:
            # “beëindigd 2006” says when.
            until = year_in(self._value(row, plan.status))
        if is_over and not status:
            status = FORMER if plan.shape is Shape.MEMBER else AgreementStatus.ENDED.value
        if plan.shape is Shape.GROUP and not group:
            raise Wrong(plan.group, _("The key of the tie is empty."), _("Write the same key in all rows of one tie."))
        networks: list[tuple[Named | None, str]] = [(None, "")]
        if plan.shape is Shape.MEMBER:
            networks = list(self._networks(row))
        named = [self._named(row, plan.sides[0])]
        if plan.shape is Shape.PAIR:
            named.append(list(self._partners_above(row)) if plan.crosses else self._partners(row))
        found: list[Said] = []
        for (network, joined), parties in product(networks, product(*named)):
            start = next((day for _named, day in reversed(parties) if day), "") or joined or since
            sides = tuple(party for party, _day in parties)
            days = (start, *days_of(start), kind, status, until, *days_of(until))
            found.append(Said(row.number, len(found), sides, network, group, *days))
        return found

    def _refuse_what_is_none(self, row: Row) -> None:
        """Some rows say nothing: the names of the columns once more, a sum."""
        cells, header, places = row.cells, self._header, self._named_in
        if len(header) > 1 and cells[places[0]] == header[0] and header == [cells[place] for place in places]:
            raise Wrong(
                Source(), _("This row names the columns once more."), _("Nothing is to be done: it is left out.")
            )
        first = next(filter(None, cells), "")
        if sums_up(first) and all(is_number(cell) or sums_up(cell) for cell in cells if cell and cell != first):
            raise Wrong(Source(), _("This row sums up others."), _("Nothing is to be done: it is left out."))
        if len(header) > 1 and is_note(first) and not any(cells[place] for place in self._own if cells[place] != first):
            raise Wrong(Source(), _("This row is a footnote."), _("Nothing is to be done: it is left out."))

    def _networks(self, row: Row) -> Iterator[tuple[Named, str]]:
        """The networks of a member, each with the day since when it belongs, where the row says that."""
        plan = self._plan
        if not plan.crosses:
            named = self._value(row, plan.network)
            if not named:
                raise Wrong(plan.network, _("No network is named."), _("Name it, or leave the row out."))
            yield Named(named[:_LONGEST_NAME], kind="network"), ""
            return
        for column, joined in self._marked(row, _("No network is marked in this row.")):
            yield Named(column[:_LONGEST_NAME], kind="network"), joined

    def _partners_above(self, row: Row) -> Iterator[tuple[Named, str]]:
        """The partners that are marked in their columns, each with the day when the tie began, where a mark says it."""
        side = self._plan.sides[1] if len(self._plan.sides) > 1 else Side()
        for column, start in self._marked(row, _("No partner is marked in this row.")):
            yield Named(column[:_LONGEST_NAME], side.country.fixed, side.region.fixed, side.kind), start

    def _marked(self, row: Row, nothing: str) -> Iterator[tuple[str, str]]:
        """The columns that are marked in a row, with the day that stands for the mark."""
        marked = False
        for column in self._plan.crosses:
            mark = self._value(row, Source(column)).casefold()
            if mark and mark not in NO:
                marked = True
                yield column, self._joined(mark, column)
        if not marked:
            raise Wrong(Source(self._plan.crosses[0]), nothing, _("Mark one, or leave the row out."))

    def _joined(self, mark: str, column: str) -> str:
        """The day that stands in the place of a mark, or beside it."""
        rest, day = ("", "") if mark in YES else with_year(mark)
        if rest and rest not in YES:
            raise Wrong(
                Source(column),
                _("“%(mark)s” is neither a mark nor a year.") % {"mark": mark[:60]},
                _("Write x, or the year since when."),
            )
        return day.removesuffix("/..")

    def _partners(self, row: Row) -> list[tuple[Named, str]]:
        """All partners of the first party, of one column or several."""
        one, *further = self._plan.sides[1:]
        if not further:
            return self._named(row, one)
        more = [each for side in further if self._is_filled(row, side) for each in self._named(row, side)]
        if more and not self._is_filled(row, one):
            return more
        return [*self._named(row, one), *more]

    def _is_filled(self, row: Row, side: Side) -> bool:
        return bool(self._value(row, side.name) or self._value(row, side.identifier))

    def _named(self, row: Row, side: Side) -> list[tuple[Named, str]]:
        """Whom one side of a row names: several where its cell does; each with the year that stands beside it."""
        name, identifier = self._value(row, side.name), self._value(row, side.identifier)
        name = "" if is_nobody(name) else name
        if not name and not identifier:
            raise Wrong(side.name, _("Nobody is named here."), _("Write the name, or leave the row out."))
        parts = parts_of(name, side.separator)
        dated = list(_dated(parts)) if side.has_years else [(without_marks(part), "") for part in parts]
        names = dated or [("", "")]
        if len(name) > _LONGEST_NAME and any(len(part) > _LONGEST_NAME for part, _day in names):
            raise Wrong(
                side.name,
                _("The name has more than %(most)d letters.") % {"most": _LONGEST_NAME},
                _("Write the name alone; if it is several, say in the mapping what separates them."),
            )
        country, region = self._value(row, side.country), self._value(row, side.region)
        if side.date:
            start, until, is_over = self._began(row, side.date)
            if until or is_over:
                # The end of a tie with one partner of several.
                raise not_understood(self._value(row, side.date), side.date)
            names = [(part, day or start) for part, day in names]
        if len(names) > 1:
            # What else the row says is of one of them, nobody knows which.
            return [(Named(part, country, region, _kind_of(part, side.kind)), day) for part, day in names]
        ((part, day),) = names
        scheme = side.scheme if identifier else ""
        other = self._value(row, side.other)
        others = (side.other_scheme, other) if other and side.other_scheme else ("", "")
        point = self._coordinates(row, side)
        kind = _kind_of(part, side.kind)
        return [(Named(part, country, region, kind, scheme, identifier, *point, *others), day)]

    def _coordinates(self, row: Row, side: Side) -> tuple[float | None, float | None]:
        if not (side.latitude and side.longitude):
            return None, None
        latitude, longitude = (_number(self._value(row, source)) for source in (side.latitude, side.longitude))
        if latitude is None or longitude is None or abs(latitude) > 90 or abs(longitude) > 180:
            return None, None
        return latitude, longitude

    def _value(self, row: Row, source: Source) -> str:
        if not source.column:
            return source.fixed
        value = row.cells[self._places[source.column]].replace("\xa0", " ").strip()
        if value in source.unknown or is_failed(value):
            return ""
        if source.fills_down:
            value = self._above[source.column] = value or self._above.get(source.column, "")
        return value

    def _date(self, row: Row, source: Source) -> str:
        return understood(self._value(row, source), source, self._plan)

    def _began(self, row: Row, source: Source) -> Began:
        return began(self._value(row, source), source, self._plan)

    def _meant(self, row: Row, source: Source, meanings: Mapping[str, str]) -> str:
        value = self._value(row, source)
        if not value or value in meanings:
            return meanings.get(value, "")
        plain = without_year(value)
        for other, meant in meanings.items():
            # “ended 2007”, where “ended 2006” was there when it was mapped.
            if plain != value and without_year(other) == plain:
                return meant
        raise Wrong(
            source,
            _("What “%(value)s” means is not said.") % {"value": value[:60]},
            _("Say it in the mapping, or that it says nothing."),
        )


@lru_cache(maxsize=2_000)
def _kind_of(name: str, kind: str) -> str:
    """The kind of a party: that of its column, unless a column of regions names it as a city: “Kota Bandung”."""
    is_city = kind == ActorKind.REGION and kinds_of_words(name) == {ActorKind.CITY}
    return "" if is_city else kind


def _dated(parts: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The names of a cell, each with the year that stands with it or behind it."""
    held: tuple[str, str] | None = None
    for part in parts:
        name, day = with_year(without_marks(part))
        if not name and held is not None:
            held = (held[0], held[1] or day)
            continue
        if held is not None:
            yield held
        held = (without_marks(name), day.removesuffix("/.."))
    if held is not None:
        yield held


def _number(text: str) -> float | None:
    try:
        return float(text.replace(",", "."))
    except ValueError:
        return None
