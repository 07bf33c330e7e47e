"""What is taken from which column, and what its values mean: suggested by a profile, settled by an editor, kept."""

from collections.abc import Mapping as Dictionary
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any

from django.utils.translation import gettext as _

from agreements.enums import AgreementKind, AgreementStatus
from core.written_dates import Order
from core.written_years import Years
from intake.tables.joining import Join
from intake.tables.table import Table
from networks.enums import MembershipCategory


class Shape(StrEnum):
    """What one row is."""

    PAIR = "pair"
    """A tie of two parties."""
    GROUP = "group"
    """One party of a tie: rows with the same key make the tie."""
    MEMBER = "member"
    """A member of a network."""


class DateMeans(StrEnum):
    """What the date of a row says."""

    SIGNED = "signed"
    IN_FORCE = "in_force"
    LISTED = "listed"
    """That the tie stood on a list then: no start."""
    JOINED = "joined"


FORMER = "former"
"""What a status of a member means beside the categories: it has left, nobody says when."""


@dataclass(frozen=True)
class Source:
    """Where a value comes from: a column by its name, or one value for all rows."""

    column: str = ""
    fixed: str = ""
    unknown: tuple[str, ...] = ()
    """Values of the column that say nothing."""
    fills_down: bool = False
    """An empty cell means what stands in the last filled one above."""

    def __bool__(self) -> bool:
        return bool(self.column or self.fixed)


@dataclass(frozen=True)
class Side:
    """Where a party, or a member, comes from."""

    name: Source = Source()
    country: Source = Source()
    region: Source = Source()
    identifier: Source = Source()
    scheme: str = ""
    """Who gives the identifier (actors.enums.IdentifierScheme)."""
    other: Source = Source()
    """Another identifier of the same, asked where the first one finds nobody."""
    other_scheme: str = ""
    latitude: Source = Source()
    longitude: Source = Source()
    kind: str = ""
    """The kind of actor that is meant; empty for any."""
    separator: str = ""
    """What stands between several names of one cell."""
    date: Source = Source()
    """When the tie with this partner began, where it is said of each in a column of its own."""
    has_years: bool = False
    """Whether a year behind a name is when the tie began, or the membership: “Lille (1958)”."""

    @property
    def fills_down_around(self) -> bool:
        """Whether a country, or a region, stands in the first of its rows alone."""
        return self.country.fills_down or self.region.fills_down

    @property
    def sources(self) -> tuple[Source, ...]:
        """All its sources."""
        return (
            self.name,
            self.country,
            self.region,
            self.identifier,
            self.other,
            self.latitude,
            self.longitude,
            self.date,
        )


@dataclass(frozen=True)
class Mapping:
    """What is taken from the tables of a register."""

    shape: Shape = Shape.PAIR
    table: str = ""
    """The name of the one table; empty for every table that has the columns."""
    has_header: bool | None = None
    """Whether first rows name the columns; None lets each table tell."""
    sides: tuple[Side, ...] = ()
    """Of pairs the one party, and the other; each further side is one more partner of the first, or empty."""
    group: Source = Source()
    network: Source = Source()
    crosses: tuple[str, ...] = ()
    """Columns with a mark, or the year: of members headed by networks, for whoever belongs to one; of pairs headed by
    partners, for whoever has a tie with one."""
    date: Source = Source()
    date_means: DateMeans = DateMeans.SIGNED
    date_order: Order = Order.UNKNOWN
    """What 11/12/1995 means, or 35044; days that can be two are refused while nobody says it."""
    years: Years = Years.COMMON
    """How years are counted; 12/05/87 and 1379 are refused while nobody says it."""
    until: Source = Source()
    """When the tie ended, or the member left."""
    keeps_without_date: bool = False
    """Whether a date that is not understood counts as unknown; else its row is refused."""
    kind: Source = Source()
    kinds: Dictionary[str, str] = field(default_factory=dict)
    """Value of the kind's column → kind of agreement, or empty for the usual one."""
    usual_kind: str = ""
    """The kind of ties of which the register says none."""
    status: Source = Source()
    statuses: Dictionary[str, str] = field(default_factory=dict)
    """Value of the status's column → status of agreements, category of members or FORMER; empty says nothing."""
    join: Join = field(default_factory=Join)
    """By which columns a second file belongs to the first, where there is one."""
    is_whole: bool = False
    """Of members: whether whoever is not listed is no member on the day of the list."""

    def as_row(self) -> dict[str, Any]:
        """For storing as JSON."""
        return asdict(self)

    @classmethod
    def of_row(cls, row: Dictionary[str, Any]) -> "Mapping":
        """As it was stored; raises CannotMap for what is no mapping."""
        try:
            return cls(
                **{
                    **row,
                    "shape": Shape(row["shape"]),
                    "date_means": DateMeans(row["date_means"]),
                    "date_order": Order(row.get("date_order", "")),
                    "years": Years(row.get("years", "")),
                    "sides": tuple(_side(side) for side in row["sides"]),
                    "crosses": tuple(row.get("crosses", ())),
                    **{name: _source(row[name]) for name in ("group", "network", "date", "kind", "status")},
                    "until": _source(row.get("until", asdict(Source()))),
                    "join": _join(row.get("join", {})),
                }
            )
        except (KeyError, TypeError, ValueError) as error:
            raise CannotMap(_("This is no mapping: %(error)s.") % {"error": error}) from error

    @property
    def columns(self) -> list[str]:
        """The columns that it reads, each once."""
        sources = [source for side in self.sides for source in side.sources]
        sources += [self.group, self.network, self.date, self.until, self.kind, self.status]
        return list(dict.fromkeys([*(source.column for source in sources if source.column), *self.crosses]))

    @property
    def gives_identifiers(self) -> bool:
        """Whether rows say what others call a party, or a member."""
        return any(side.identifier or side.other for side in self.sides)

    def lacks(self) -> list[str]:
        """What must be said before anything can be taken, in words; empty where nothing is missing."""
        sides = 2 if self.shape is Shape.PAIR and not self.crosses else 1
        found = []
        if len(self.sides) < sides or not all(side.name or side.identifier for side in self.sides[:sides]):
            found.append(_("Choose the columns in which the parties, or the members, are named."))
        if self.shape is Shape.GROUP and not self.group.column:
            found.append(_("Choose the column that is the same in all rows of one tie."))
        if self.shape is Shape.MEMBER and not self.network and not self.crosses:
            found.append(_("Say to which network the members belong, or choose the column that says it."))
        if self.shape is not Shape.MEMBER and self.usual_kind not in AgreementKind.values:
            found.append(_("Say of what kind a tie is where the register does not say it."))
        wrong = [value for value in self.kinds.values() if value and value not in AgreementKind.values]
        wrong += [value for value in self.statuses.values() if value and value not in self._status_codes()]
        found += [_("“%(code)s” is no code of ours.") % {"code": code} for code in dict.fromkeys(wrong)]
        return found

    def fits(self, table: Table) -> bool:
        """Whether a table is meant and has all the columns."""
        return (not self.table or self.table == table.name) and not set(self.columns) - set(table.header)

    def chosen(self, tables: Sequence[Table]) -> list[Table]:
        """The tables to take from. Raises CannotMap where there is none: it says which columns are missed."""
        if self.has_header is not None:
            tables = [table.with_header() if self.has_header else table.without_header() for table in tables]
        if found := [table for table in tables if self.fits(table)]:
            return found
        of_name = [table for table in tables if not self.table or table.name == self.table]
        if not of_name:
            raise CannotMap(
                _("There is no table “%(table)s”: the file has %(others)s. Choose it in the mapping.")
                % {"table": self.table, "others": ", ".join(f"“{table.name}”" for table in tables)}
            )
        best = min(of_name, key=lambda table: len(set(self.columns) - set(table.header)))
        raise CannotMap(
            _("The columns %(missing)s are not there: the table has %(columns)s. Choose anew in the mapping.")
            % {
                "missing": ", ".join(f"“{name}”" for name in self.columns if name not in best.header),
                "columns": ", ".join(f"“{name}”" for name in best.header),
            }
        )

    def _status_codes(self) -> list[str]:
        if self.shape is Shape.MEMBER:
            return [*MembershipCategory.values, FORMER]
        return [value for value in AgreementStatus.values if value != AgreementStatus.UNKNOWN]


class CannotMap(ValueError):
    """The mapping does not fit the file; the message says what is missed."""


def _source(row: Dictionary[str, Any]) -> Source:
    return Source(**{**row, "unknown": tuple(row["unknown"])})


def _join(row: Dictionary[str, Any]) -> Join:
    return Join(tuple(row.get("keys", ())), row.get("on", ""))


def _side(row: Dictionary[str, Any]) -> Side:
    plain = ("scheme", "other_scheme", "kind", "separator", "has_years")
    values: dict[str, Any] = {name: value if name in plain else _source(value) for name, value in row.items()}
    return Side(**values)
