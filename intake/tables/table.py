"""Tables as they stand in a file, and what was refused of it."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, islice
from typing import NamedTuple

from django.utils.translation import gettext as _

from intake.tables.anew import Anew
from intake.tables.cells import BREAK
from intake.tables.headings import (
    HEADING,
    has_headings,
    heading_of,
    is_country_alone,
    is_number,
    is_of_two,
    names_in,
    titles_above,
)

__all__ = ["CannotRead", "Reading", "Refusal", "Row", "Table", "distinct_names", "is_number", "names", "table_of"]

TABLE = "Table"
"""The column that is made of the names of tables, where several have the same columns: a sheet a country."""
KEY = "key"
"""The column that is made of the names under which JSON keeps lists or objects that are alike."""
MADE = (HEADING, TABLE)
"""The columns that no file has."""
MOST_ROWS = 2_000_000
MOST_COLUMNS = 500
# As many as a cell of a workbook can hold.
MOST_CHARACTERS = 32_767
# Marks of direction and of nothing, which pages leave in cells: nobody sees them, and no name is found with them.
_UNSEEN = re.compile("[\u00ad\u061c\u200b\u200e\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]")
# So many rows tell whether there are titles and a header.
_LOOKED_AT = 1_000


class Row(NamedTuple):
    """One row: `number` is its place in the file, counted from 1 as a spreadsheet counts."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True)
class Refusal:
    """Something of a file that is not taken: where it stands, why, and how to mend it."""

    reason: str
    remedy: str
    table: str = ""
    row: int | None = None
    field: str = ""

    def __str__(self) -> str:
        where = [self.table, _("row %(row)d") % {"row": self.row} if self.row else "", self.field]
        place = ", ".join(part for part in where if part)
        return f"{place}: {self.reason} {self.remedy}" if place else f"{self.reason} {self.remedy}"


class CannotRead(ValueError):
    """Nothing of the file is taken; the message says why and how to mend it."""

    def __init__(self, reason: str, remedy: str, *, row: int | None = None, table: str = "") -> None:
        self.refusal = Refusal(reason, remedy, table, row)
        super().__init__(str(self.refusal))

    def of(self, table: str) -> "CannotRead":
        """The same, of a file by its name."""
        return CannotRead(self.refusal.reason, self.refusal.remedy, row=self.refusal.row, table=table)


@dataclass(frozen=True)
class Table:
    """Rows of texts under a header: of a file, a sheet, or a list in JSON.

    Each row has as many cells as the header has names. The names are never empty and never twice the same.
    """

    name: str
    header: tuple[str, ...]
    rows: Sequence[Row]
    header_row: int | None = None
    """Where the header stands in the file; None where the names are ours."""

    def column(self, name: str) -> int:
        """The place of a column; raises KeyError."""
        try:
            return self.header.index(name)
        except ValueError:
            raise KeyError(name) from None

    def without_header(self) -> "Table":
        """The same rows where what was taken for a header is a row like the others."""
        if self.header_row is None:
            return self
        first = Row(self.header_row, tuple("" if _is_ours(name) else name for name in self.header))
        return Table(self.name, names(len(self.header)), _behind(first, self.rows))

    def with_header(self) -> "Table":
        """The same rows where the first one names the columns."""
        if self.header_row is not None or not self.rows:
            return self
        first = self.rows[0]
        return Table(self.name, distinct_names(first.cells, len(self.header)), _after_first(self.rows), first.number)


def _behind(first: Row, rows: Sequence[Row]) -> Sequence[Row]:
    if isinstance(rows, Anew):
        return Anew(lambda: chain((first,), rows), len(rows) + 1)
    return (first, *rows)


def _after_first(rows: Sequence[Row]) -> Sequence[Row]:
    if isinstance(rows, Anew):
        return Anew(lambda: islice(rows, 1, None), len(rows) - 1)
    return rows[1:]


def with_their_names(tables: Sequence[Table]) -> tuple[Table, ...]:
    """The tables; those that share their columns with another have a column more, with their names."""
    times = Counter(table.header for table in tables)
    return tuple(
        _named(table) if times[table.header] > 1 and table.header_row is not None else table for table in tables
    )


def _named(table: Table) -> Table:
    if TABLE in table.header:
        return table
    rows = tuple(row._replace(cells=(*row.cells, table.name)) for row in table.rows)
    return replace(table, header=(*table.header, TABLE), rows=rows)


def together(tables: Sequence[Table]) -> Table:
    """The longest table of several columns, with the rows of all that have the same: so all their values are seen."""
    longest = max(tables, key=lambda table: (len(table.header) > 1, len(table.rows)))
    alike = [table for table in tables if table.header == longest.header]
    if len(alike) == 1:
        return longest
    return replace(longest, rows=tuple(chain.from_iterable(table.rows for table in alike)))


@dataclass(frozen=True)
class Reading:
    """What a file holds: its tables, and the rows that were refused."""

    format: str
    tables: tuple[Table, ...]
    refusals: Sequence[Refusal] = ()
    encoding: str = ""


def names(number: int) -> tuple[str, ...]:
    """Names of our own for columns that have none."""
    return tuple(_our_name(place) for place in range(number))


def distinct_names(cells: Sequence[str], width: int) -> tuple[str, ...]:
    """A header of a width out of a row: what lacks a name gets one, what has the same gets a number."""
    found: list[str] = []
    for place in range(width):
        name = " ".join(cells[place].replace(BREAK, " ").split()) if place < len(cells) else ""
        name = name or _our_name(place)
        again = sum(each == name or each.startswith(f"{name} (") for each in found)
        found.append(f"{name} ({again + 1})" if name in found else name)
    return tuple(found)


def table_of(name: str, rows: Sequence[Row], *, header: bool | None = None) -> tuple[Table | None, Sequence[Refusal]]:
    """A table of rows of any lengths; the header is told by itself unless it is said whether there is one.

    Empty rows are left out, and titles above the header. Countries that stand in rows of their own become a column of
    the rows below them. What is too long or was not read well is refused, row by row. None where nothing is left.
    Rows that can be gone through again and again (`Anew`) stay where they are, and so do those of the table.
    """
    outline = _outline(_kept(name, rows), header)
    if outline is None:
        return None, [each for each in _kept(name, rows) if isinstance(each, Refusal)]
    table = Table(name, outline.header, (), outline.header_row)

    def taken() -> Iterator[Row]:
        padding = [("",) * number for number in range(outline.width + 1)]
        kept = (each for each in _kept(name, rows) if isinstance(each, Row))
        heading: tuple[str, ...] = ("",)
        for row in islice(kept, outline.above, None):
            if outline.has_headings and is_country_alone(row.cells):
                heading = (heading_of(row.cells),)
                continue
            missing = outline.width - len(row.cells)
            cells = row.cells + padding[missing] if missing else row.cells
            yield Row(row.number, cells + heading) if outline.has_headings else Row(row.number, cells)

    def refused() -> Iterator[Refusal]:
        return (each for each in _kept(name, rows, outline.header) if isinstance(each, Refusal))

    if isinstance(rows, Anew):
        refusals: Sequence[Refusal] = Anew(refused, outline.refused) if outline.refused else ()
        return replace(table, rows=Anew(taken, outline.count)), refusals
    return replace(table, rows=tuple(taken())), list(refused())


@dataclass(frozen=True)
class _Outline:
    """What must be known of all rows before the first is taken."""

    count: int
    """Of the rows below the header."""
    refused: int
    above: int
    """How many of those that were kept stand above the first row: titles, remarks, the header."""
    width: int
    header: tuple[str, ...]
    header_row: int | None
    has_headings: bool
    """Whether countries stand in rows of their own."""


def _kept(name: str, rows: Iterable[Row], header: Sequence[str] = ()) -> Iterator[Row | Refusal]:
    """The rows that hold something, or why they are refused."""
    for row in rows:
        cells = tuple([" ".join(cell.split()) if "\n" not in cell else _in_one_line(cell) for cell in row.cells])
        whole = "".join(cells)
        if not whole:
            continue
        if not whole.isascii() and _UNSEEN.search(whole):
            cells = tuple([_UNSEEN.sub("", cell).strip() for cell in cells])
            if not any(cells):
                continue
        if len(whole) <= MOST_CHARACTERS and "\x00" not in whole and (whole.isascii() or _is_whole(whole)):
            yield Row(row.number, cells)
        else:
            yield _wrong(name, row, header) or Row(row.number, cells)


def _in_one_line(cell: str) -> str:
    """The lines of a cell in one. They are of several things, unless a bracket or a stroke says that one goes on."""
    found = ""
    for line in cell.splitlines():
        plain = " ".join(line.split())
        goes_on = not found or plain.startswith(("(", "[")) or found.endswith((",", ";", "-", "/", "("))
        found += plain if not found else f" {plain}" if goes_on else f"{BREAK}{plain}" if plain else ""
    return found


def _outline(rows: Iterable[Row | Refusal], header: bool | None) -> _Outline | None:
    first: list[Row] = []
    count = refused = width = alone = 0
    widest = some_alone = None
    for row in rows:
        if isinstance(row, Refusal):
            refused += 1
            continue
        count += 1
        if count <= _LOOKED_AT:
            first.append(row)
            continue
        if some_alone is None:
            some_alone = any(is_country_alone(each.cells) for each in first)
        alone += some_alone and is_country_alone(row.cells)
        if len(row.cells) > width:
            width, widest = len(row.cells), row.number
    if not first:
        return None
    above = titles_above([row.cells for row in first])
    below = first[above:]
    for row in below:
        if len(row.cells) > width:
            width, widest = len(row.cells), row.number
    if width > MOST_COLUMNS:
        raise CannotRead(
            _("The table has %(width)d columns; at most %(most)d are read.") % {"width": width, "most": MOST_COLUMNS},
            _("Leave out what is not needed."),
            row=widest,
        )
    padded = [row.cells + ("",) * (width - len(row.cells)) for row in below]
    named = names_in(padded) if header is None else list(padded[0]) if header else None
    lines = 0 if named is None else 2 if header is None and is_of_two(padded) else 1
    above += lines
    parted = has_headings(padded[lines:])
    if parted:
        alone += sum(map(is_country_alone, padded[lines:]))
    left = count - above - (alone if parted else 0)
    if left > MOST_ROWS:
        raise CannotRead(
            _("The table has more than %(most)s rows.") % {"most": f"{MOST_ROWS:,}"}, _("Bring it in by parts.")
        )
    found = names(width) if named is None else distinct_names(named, width)
    at = None if named is None else below[lines - 1].number
    return _Outline(left, refused, above, width, (*found, HEADING) if parted else found, at, parted)


def _our_name(place: int) -> str:
    return f"Column {place + 1}"


def _is_ours(name: str) -> bool:
    return (name.startswith("Column ") and name[7:].isdigit()) or name in MADE


def _wrong(table: str, row: Row, header: Sequence[str]) -> Refusal | None:
    for place, cell in enumerate(row.cells):
        field = header[place] if place < len(header) else _our_name(place)
        if len(cell) > MOST_CHARACTERS:
            return Refusal(
                _("A cell holds %(many)s characters; a table has at most %(most)s.")
                % {"many": f"{len(cell):,}", "most": f"{MOST_CHARACTERS:,}"},
                _("A quotation mark may be missing before it: look at the row, or shorten the cell."),
                table,
                row.number,
                field,
            )
        if not _is_whole(cell):
            return Refusal(
                _("This row is written in another encoding than the rest of the file."),
                _("Save the whole file as UTF-8, then bring it in again."),
                table,
                row.number,
                field,
            )
        if "\x00" in cell:
            remedy = _("Write the cell anew, or leave the row out.")
            return Refusal(_("The cell holds a null byte."), remedy, table, row.number, field)
    return None


def _is_whole(text: str) -> bool:
    """Whether no byte of it could not be read: such stay as surrogates."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
