"""Tables in texts: CSV with any delimiter and quoting, aligned columns, and lists pasted from a page."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from django.utils.translation import gettext as _

from intake.registers.countries import is_country
from intake.registers.tables import CannotRead, Refusal, Row, Table, table_of

# The module's own limit is one of the process; how long a cell may be is told by `table_of`, row by row.
csv.field_size_limit(2**31 - 1)

_DELIMITERS = ("\t", ";", ",", "|")
_SAMPLE_ROWS = 300
# Of lines that have the same number of cells.
_SHARE = 0.75
_MOST_LINES_OF_A_RECORD = 6
# A record of our own behind the text: where it is not read as one, a quoted cell was never closed.
_END = "\x1e"


def tables_of_text(text: str, name: str, *, header: bool | None = None) -> tuple[list[Table], list[Refusal]]:
    """The table of a text. Raises CannotRead where it breaks off within a quoted cell."""
    delimiter = _delimiter(text)
    if delimiter is None:
        rows, header = _pasted(text), False if header is None else header
    else:
        rows = _records(text, delimiter)
    table, refusals = table_of(name, rows, header=header)
    return [table] if table else [], refusals


def _delimiter(text: str) -> str | None:
    """The delimiter by which most lines have the same number of cells, the more the better; None where none does."""
    scores = {}
    sample = "\n".join(text[:200_000].splitlines()[: 2 * _SAMPLE_ROWS])
    for delimiter in _DELIMITERS:
        # The last record may be cut off.
        widths = Counter([len(row) for row in _quoted(sample, delimiter) if any(row)][:-1])
        if not widths:
            continue
        width, times = widths.most_common(1)[0]
        several = sum(number for wide, number in widths.items() if wide > 1)
        if width > 1 and several >= _SHARE * widths.total():
            scores[delimiter] = (round(times / widths.total(), 1), width)
    return max(scores, key=lambda each: scores[each], default=None)


def _quoted(text: str, delimiter: str) -> Iterator[list[str]]:
    # Whoever writes single quotes writes them right behind a delimiter.
    quote = "'" if text.count(f"{delimiter}'") > 10 * text.count('"') + 10 else '"'
    return csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, quotechar=quote)


def _records(text: str, delimiter: str) -> list[Row]:
    rows: list[Row] = []
    for number, cells in enumerate(_quoted(f"{text}\n{_END}\n", delimiter), start=1):
        if sum(cell.count("\n") for cell in cells) > _MOST_LINES_OF_A_RECORD * len(cells) or _END in "".join(cells)[1:]:
            return _without_marks(text, delimiter, opened=number)
        rows.append(Row(number, tuple(cells)))
    return _without_comments(rows[:-1])


def _without_marks(text: str, delimiter: str, *, opened: int) -> list[Row]:
    """The rows where quotation marks are letters like others, as often in tab-separated files. Raises CannotRead."""
    rows = [Row(number, tuple(line.split(delimiter))) for number, line in enumerate(text.splitlines(), start=1)]
    widths = Counter(len(row.cells) for row in rows if any(row.cells))
    some_are_quoted = re.search(
        rf'(^|{re.escape(delimiter)})"[^"\n]*"({re.escape(delimiter)}|\r?$)', text, re.MULTILINE
    )
    if some_are_quoted or widths.most_common(1)[0][1] < widths.total():
        raise CannotRead(
            _("A quotation mark is opened in this row and not closed."),
            _("The file breaks off, or a mark is missing: fetch it again, or mend the row."),
            row=opened,
        )
    return _without_comments(rows)


def _without_comments(rows: list[Row]) -> list[Row]:
    """Without lines of remarks before the table."""
    start = next((place for place, row in enumerate(rows) if not _is_comment("".join(row.cells))), 0)
    return rows[start:]


def _is_comment(line: str) -> bool:
    return line.lstrip().startswith(("#", "//")) or not line.strip()


def _pasted(text: str) -> list[Row]:
    """Aligned columns, records of a few lines each, or one entry a line."""
    lines = [(number, line) for number, line in enumerate(text.splitlines(), start=1) if not _is_comment(line)]
    aligned = [Row(number, tuple(re.split(r"\s{2,}", line.strip()))) for number, line in lines]
    widths = Counter(len(row.cells) for row in aligned)
    if widths and sum(times for width, times in widths.items() if width > 1) >= _SHARE * widths.total():
        return aligned
    period = _period([line for _number, line in lines])
    return [
        Row(lines[start][0], tuple(line.strip() for _number, line in lines[start : start + period]))
        for start in range(0, len(lines), period)
    ]


def _period(lines: Sequence[str]) -> int:
    """How many lines make a record: as many as there are from one country to the next."""
    for period in range(2, _MOST_LINES_OF_A_RECORD + 1):
        if len(lines) < 3 * period:
            break
        shares = [_share_of_countries(lines[place::period]) for place in range(period)]
        if max(shares) >= 0.9 and min(shares) < 0.5:
            return period
    return 1


def _share_of_countries(texts: Sequence[str]) -> float:
    return sum(map(is_country, texts)) / len(texts)
