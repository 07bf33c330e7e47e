"""What the rows of a table say, by a mapping: parties or members, dates, kinds. No name is looked up here."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import product

from django.utils.translation import gettext as _

from core.dates import InvalidPartialDate, bounds
from core.written_dates import as_partial_date
from intake.registers.mapping import Mapping as Plan
from intake.registers.mapping import Shape, Side, Source
from intake.registers.tables import Refusal, Row, Table

_LONGEST_NAME = 200


@dataclass(frozen=True)
class Named:
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


@dataclass(frozen=True)
class Said:
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


class _Wrong(ValueError):
    """A cell that is not taken."""

    def __init__(self, source: Source, reason: str, remedy: str) -> None:
        self.field, self.reason, self.remedy = source.column, reason, remedy
        super().__init__(reason)


def said(table: Table, plan: Plan) -> Iterator[Said | Refusal]:
    """What each row of a table says, in order; at least one thing a row, be it why it is refused."""
    reader = _Reader(table, plan)
    for row in table.rows:
        try:
            yield from reader.read(row)
        except _Wrong as wrong:
            yield Refusal(wrong.reason, wrong.remedy, table.name, row.number, wrong.field)


class _Reader:
    """Reads the rows of one table, one after another: an empty cell can mean the one above."""

    def __init__(self, table: Table, plan: Plan) -> None:
        self._places = {name: place for place, name in enumerate(table.header)}
        self._plan = plan
        self._above: dict[str, str] = {}

    def read(self, row: Row) -> Sequence[Said]:
        plan = self._plan
        since, until = self._date(row, plan.date), self._date(row, plan.until)
        earliest, latest = _days(since)
        group = self._value(row, plan.group) if plan.shape is Shape.GROUP else ""
        kind = self._meant(row, plan.kind, plan.kinds)
        status = self._meant(row, plan.status, plan.statuses)
        network = None
        if plan.shape is Shape.GROUP and not group:
            raise _Wrong(plan.group, _("The key of the tie is empty."), _("Write the same key in all rows of one tie."))
        if plan.shape is Shape.MEMBER:
            named = self._value(row, plan.network)
            if not named:
                raise _Wrong(plan.network, _("No network is named."), _("Name it, or leave the row out."))
            network = Named(named[:_LONGEST_NAME], kind="network")
        sides = [self._named(row, side) for side in plan.sides]
        return [
            Said(row.number, part, each, network, group, since, earliest, latest, kind, status, until, *_days(until))
            for part, each in enumerate(product(*sides))
        ]

    def _named(self, row: Row, side: Side) -> list[Named]:
        """Whom one side of a row names: several where its cell does."""
        name, identifier = self._value(row, side.name), self._value(row, side.identifier)
        if not name and not identifier:
            raise _Wrong(side.name, _("Nobody is named here."), _("Write the name, or leave the row out."))
        names = [part.strip() for part in name.split(side.separator)] if side.separator else [name]
        names = [part for part in names if part] or [""]
        if any(len(part) > _LONGEST_NAME for part in names):
            raise _Wrong(
                side.name,
                _("The name has more than %(most)d letters.") % {"most": _LONGEST_NAME},
                _("Write the name alone; if it is several, say in the mapping what separates them."),
            )
        country, region = self._value(row, side.country), self._value(row, side.region)
        if len(names) > 1:
            # What else the row says is of one of them, nobody knows which.
            return [Named(part, country, region, side.kind) for part in names]
        scheme = side.scheme if identifier else ""
        other = self._value(row, side.other)
        others = (side.other_scheme, other) if other and side.other_scheme else ("", "")
        return [Named(names[0], country, region, side.kind, scheme, identifier, *self._coordinates(row, side), *others)]

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
        if value in source.unknown:
            return ""
        if source.fills_down:
            value = self._above[source.column] = value or self._above.get(source.column, "")
        return value

    def _date(self, row: Row, source: Source) -> str:
        text = self._value(row, source)
        found = as_partial_date(text)
        if _days(found) is not _UNREADABLE:
            return found
        if self._plan.keeps_without_date:
            return ""
        raise _Wrong(
            source,
            _("“%(text)s” is not understood as a date.") % {"text": text[:60]},
            _("Write 1995, 1995-11 or 1995-11-30; or let the mapping take it for unknown."),
        )

    def _meant(self, row: Row, source: Source, meanings: Mapping[str, str]) -> str:
        value = self._value(row, source)
        if not value or value in meanings:
            return meanings.get(value, "")
        raise _Wrong(
            source,
            _("What “%(value)s” means is not said.") % {"value": value[:60]},
            _("Say it in the mapping, or that it says nothing."),
        )


_UNREADABLE: tuple[date | None, date | None] = (date.max, date.min)


@lru_cache(maxsize=2_000)
def _days(text: str) -> tuple[date | None, date | None]:
    """The bounds of a partial date; what was read lately is not read again."""
    try:
        found = bounds(text)
    except InvalidPartialDate:
        return _UNREADABLE
    return found.earliest, found.latest


def _number(text: str) -> float | None:
    try:
        return float(text.replace(",", "."))
    except ValueError:
        return None
