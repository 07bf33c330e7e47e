"""Tables as they stand in a file, and what was refused of it."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, islice

from django.utils.translation import gettext as _

from intake.registers.anew import Anew

MOST_ROWS = 2_000_000
MOST_COLUMNS = 500
# As many as a cell of a workbook can hold.
MOST_CHARACTERS = 32_767
# So many rows tell whether there are titles and a header.
_LOOKED_AT = 1_000


@dataclass(frozen=True)
class Row:
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
        name = " ".join(cells[place].split()) if place < len(cells) else ""
        name = name or _our_name(place)
        again = sum(each == name or each.startswith(f"{name} (") for each in found)
        found.append(f"{name} ({again + 1})" if name in found else name)
    return tuple(found)


def table_of(name: str, rows: Sequence[Row], *, header: bool | None = None) -> tuple[Table | None, Sequence[Refusal]]:
    """A table of rows of any lengths; the header is told by itself unless it is said whether there is one.

    Empty rows are left out, and lines above the header that hold a single cell of many. What is too long or was not
    read well is refused, row by row. None where nothing is left.
    Rows that can be gone through again and again (`Anew`) stay where they are, and so do those of the table.
    """
    outline = _outline(_kept(name, rows), header)
    if outline is None:
        return None, [each for each in _kept(name, rows) if isinstance(each, Refusal)]
    table = Table(name, outline.header, (), outline.header_row)

    def taken() -> Iterator[Row]:
        padding = [("",) * number for number in range(outline.width + 1)]
        kept = (each for each in _kept(name, rows) if isinstance(each, Row))
        for row in islice(kept, outline.above, None):
            missing = outline.width - len(row.cells)
            yield Row(row.number, row.cells + padding[missing]) if missing else row

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


def _kept(name: str, rows: Iterable[Row], header: Sequence[str] = ()) -> Iterator[Row | Refusal]:
    """The rows that hold something, or why they are refused."""
    for row in rows:
        cells = tuple([" ".join(cell.split()) for cell in row.cells])
        whole = "".join(cells)
        if not whole:
            continue
        if whole.isascii() and len(whole) <= MOST_CHARACTERS and "\x00" not in whole:
            yield Row(row.number, cells)
        else:
            yield _wrong(name, row, header) or Row(row.number, cells)


def _outline(rows: Iterable[Row | Refusal], header: bool | None) -> _Outline | None:
    first: list[Row] = []
    count = refused = width = 0
    widest = None
    for row in rows:
        if isinstance(row, Refusal):
            refused += 1
            continue
        count += 1
        if count <= _LOOKED_AT:
            first.append(row)
        elif len(row.cells) > width:
            width, widest = len(row.cells), row.number
    if not first:
        return None
    below = _below_titles(first)
    for row in below:
        if len(row.cells) > width:
            width, widest = len(row.cells), row.number
    if width > MOST_COLUMNS:
        raise CannotRead(
            _("The table has %(width)d columns; at most %(most)d are read.") % {"width": width, "most": MOST_COLUMNS},
            _("Leave out what is not needed."),
            row=widest,
        )
    padded = [replace(row, cells=row.cells + ("",) * (width - len(row.cells))) for row in below]
    has_header = _has_header(padded) if header is None else header
    above = len(first) - len(below) + has_header
    if count - above > MOST_ROWS:
        raise CannotRead(
            _("The table has more than %(most)s rows.") % {"most": f"{MOST_ROWS:,}"}, _("Bring it in by parts.")
        )
    if not has_header:
        return _Outline(count - above, refused, above, width, names(width), None)
    return _Outline(count - above, refused, above, width, distinct_names(below[0].cells, width), below[0].number)


def _our_name(place: int) -> str:
    return f"Column {place + 1}"


def _is_ours(name: str) -> bool:
    return name.startswith("Column ") and name[7:].isdigit()


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


def _below_titles(rows: list[Row]) -> list[Row]:
    """Without titles and remarks above the table: first lines of one cell, where the others have several."""
    widths = Counter(_filled(row) for row in rows[:200])
    usual = widths.most_common(1)[0][0]
    if usual < 3:
        return rows
    start = next(place for place, row in enumerate(rows) if _filled(row) > 1)
    return rows[start:] if start <= 20 else rows


def _filled(row: Row) -> int:
    return sum(bool(cell) for cell in row.cells)


# Words that name columns, in small letters; one of them in the first row makes it a header.
_WORDS = (
    "city cities town municipality place country countries state region province name partner partners sister twin "
    "year date since start end status type kind form latitude longitude lat lon lng id code url link website network "
    "member members population party parties agreement title no nr "
    "ciudad municipio localidad pais país provincia estado nombre socio fecha año tipo red miembro "
    "cidade município país província nome parceiro data ano situação rede membro "
    "ville commune pays région département nom partenaire jumelage année statut réseau membre "
    "stadt gemeinde land bundesland ort partnerstadt partnergemeinde jahr seit art form mitglied netzwerk "
    "город страна регион область название партнер партнёр дата год статус вид тип сеть член "
    "città comune paese regione anno tipo miasto kraj rok comune gemeente"
)
_HEADINGS = frozenset(_WORDS.split())


def _has_header(rows: Sequence[Row]) -> bool:
    """Whether the first row names the columns: it is of words, and of words for columns or unlike what follows."""
    first, rest = rows[0], rows[1:500]
    named = [cell for cell in first.cells if cell]
    if not rest or len(named) < len(first.cells) / 2 or any(is_number(cell) for cell in named):
        return False
    if any(_is_heading(cell) for cell in named):
        return True
    if len(set(named)) < len(named):
        return False
    columns = zip(*(row.cells for row in rest), strict=True)
    for cell, column in zip(first.cells, columns, strict=True):
        filled = [value for value in column if value]
        if cell and filled and sum(map(is_number, filled)) > 0.8 * len(filled):
            return True
    return False


def _is_heading(cell: str) -> bool:
    parted = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", cell)
    return any(word in _HEADINGS for word in re.split(r"[\W_]+", parted.casefold()))


def is_number(text: str) -> bool:
    """Whether a text is a number, with a point or a comma."""
    plain = text.strip().replace(",", ".", 1).lstrip("+-")
    return plain.replace(".", "", 1).isdigit()
