"""Tables in texts: CSV with any delimiter and quoting; what has none is pasted."""

import csv
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain, dropwhile

from django.utils.translation import gettext as _

from intake.tables.anew import Anew
from intake.tables.decoding import Text
from intake.tables.pasted import Rows, is_comment, is_of_entries, is_of_fields, rows_of_fields, rows_of_pasted
from intake.tables.table import CannotRead, Refusal, Row, Table, table_of
from intake.tables.words import is_wholly_heading

# How long a cell may be is told by `table_of`, row by row; what is longer than this is a mark that nobody closed.
csv.field_size_limit(50_000_000)

_DELIMITERS = ("\t", ";", ",", "|")
_SAMPLE_ROWS = 300
_LOOKED_AT = 200_000
# Of lines that have the same number of cells.
_SHARE = 0.75
_MOST_LINES_OF_A_RECORD = 6
# What Excel reads as the delimiter, and shows to nobody.
_TOLD = re.compile(r'\s*"?sep=([;,|\t])"?[^\S\t]*[\r\n]', re.IGNORECASE)
# A record of our own behind the text: where it is not read as one, a quoted cell was never closed.
_END = "\x1e"


def tables_of_text(text: Text, name: str, *, header: bool | None = None) -> tuple[list[Table], Sequence[Refusal]]:
    """The table of a text; its rows are read anew each time. Raises CannotRead where it breaks off in a quoted cell."""
    beginning = text.beginning(_LOOKED_AT)
    told = _TOLD.match(beginning)
    if not told and is_of_fields(beginning):
        table, refusals = _table(rows_of_fields(text, beginning), name, True)
        return [table] if table else [], refusals
    delimiter = told[1] if told else None if is_of_entries(beginning) else _delimiter(beginning)
    if delimiter is None:
        found = _table(rows_of_pasted(text, beginning), name, False if header is None else header)
    else:
        try:
            found = _table(_records(text, delimiter, _quote(beginning, delimiter)), name, header)
        except _Opened as opened:
            found = _table(_without_marks(text, delimiter, opened=opened.row), name, header)
    table, refusals = found
    return [table] if table else [], refusals


def _table(rows: Rows, name: str, header: bool | None) -> tuple[Table | None, Sequence[Refusal]]:
    return table_of(name, Anew(lambda: _without_comments(rows()), 0), header=header)


class _Opened(ValueError):
    """A quotation mark is opened in this row, and not closed within it."""

    def __init__(self, row: int) -> None:
        self.row = row
        super().__init__(row)


def _delimiter(text: str) -> str | None:
    """The delimiter by which most lines have the same number of cells, the more the better; None where none does."""
    scores = {}
    sample = text.splitlines()[: 2 * _SAMPLE_ROWS]
    if len(sample) == 1:
        # One line alone is parted where it names columns, above no rows.
        lists = ((each, next(csv.reader(sample, delimiter=each), [])) for each in _DELIMITERS)
        return next((each for each, cells in lists if len(cells) > 1 and all(map(is_wholly_heading, cells))), None)
    for delimiter in _DELIMITERS:
        lines = [f"{line}\n" for line in sample]
        # The last record may be cut off.
        records = csv.reader(lines, delimiter=delimiter, quotechar=_quote(text, delimiter))
        widths = Counter([len(row) for row in records if any(row)][:-1])
        if not widths:
            continue
        width, times = widths.most_common(1)[0]
        several = sum(number for wide, number in widths.items() if wide > 1)
        if width > 1 and several >= _SHARE * widths.total():
            scores[delimiter] = (round(times / widths.total(), 1), width)
    return max(scores, key=lambda each: scores[each], default=None)


def _quote(text: str, delimiter: str) -> str:
    # Whoever writes single quotes writes them right behind a delimiter.
    return "'" if text.count(f"{delimiter}'") > 10 * text.count('"') + 10 else '"'


def _records(text: Text, delimiter: str, quote: str) -> Rows:
    """The rows, quoted or not. Going through them raises _Opened."""

    def records() -> Iterator[Row]:
        lines = chain(text.lines(), ["\n", f"{_END}\n"])
        reader = csv.reader(lines, delimiter=delimiter, quotechar=quote)
        number = before = 0
        try:
            for number, cells in enumerate(reader, start=1):
                if reader.line_num > before + 1 and _is_opened(cells):
                    raise _Opened(number)
                before = reader.line_num
                if cells != [_END]:
                    yield Row(number, tuple(cells))
        except csv.Error as error:
            raise _Opened(number + 1) from error

    return records


def _is_opened(cells: Sequence[str]) -> bool:
    """Whether a record of several lines is rather one with a mark that nobody closed."""
    lines = sum(cell.count("\n") for cell in cells)
    return lines > _MOST_LINES_OF_A_RECORD * len(cells) or any(_END in cell for cell in cells)


def _without_marks(text: Text, delimiter: str, *, opened: int) -> Rows:
    """The rows where quotation marks are letters like others, as often in tab-separated files. Raises CannotRead."""

    def lines() -> Iterator[list[str]]:
        return (line.rstrip("\r\n").split(delimiter) for line in text.lines())

    widths = Counter(len(cells) for cells in lines() if any(cells))
    some_are_quoted = any(len(cell) > 1 and cell[0] == cell[-1] == '"' for cells in lines() for cell in cells)
    if some_are_quoted or widths.most_common(1)[0][1] < widths.total():
        raise CannotRead(
            _("A quotation mark is opened in this row and not closed."),
            _("The file breaks off, or a mark is missing: fetch it again, or mend the row."),
            row=opened,
        )
    return lambda: (Row(number, tuple(cells)) for number, cells in enumerate(lines(), start=1))


def _without_comments(rows: Iterator[Row]) -> Iterator[Row]:
    """Without lines of remarks before the table."""
    return dropwhile(lambda row: is_comment("".join(row.cells)), rows)
