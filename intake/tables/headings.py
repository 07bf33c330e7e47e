"""What stands above the rows of a table and between them: titles, names of columns, headings of parts."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise, zip_longest

from actors.resolution.countries import is_country
from intake.tables.words import is_heading, is_wholly_heading

HEADING = "Heading above"
"""The column that is made of the headings between the rows: a country's towns under its name."""
# So many lines of titles and remarks are looked through.
_MOST_TITLES = 20
_LOOKED_AT = 200
_COMPARED = 500
_RARE = 0.05

# What stands around a heading: “III. FRANCE (12 towns)”, “France – 12”, “== France ==”.
_COUNTED = re.compile(r"^(?:\d{1,3}|[IVXLC]+|[A-Z])[.)]\s+|\s*[(\[]\d+[^()\[\]]*[)\]]$|\s+[–—-]\s*\d[^–—]*$")
_AROUND = re.compile(r"\s*[:#]+$|^[#=\s]+|[=\s]+$")

Cells = Sequence[str]


def titles_above(rows: Sequence[Cells]) -> int:
    """How many of the first rows are titles and remarks: lines of one cell, or what stands above names of columns."""
    widths = Counter(_filled(row) for row in rows[:_LOOKED_AT])
    usual = widths.most_common(1)[0][0]
    start = next((place for place, row in enumerate(rows) if _filled(row) > 1), 0)
    if usual < 3 and not (start < len(rows) and sum(map(is_heading, rows[start])) == _filled(rows[start])):
        start = 0
    if start > _MOST_TITLES:
        return 0
    if not _names_columns(rows[start], usual):
        later = range(start + 1, min(start + 10, len(rows)))
        start = next((place for place in later if _names_columns(rows[place], usual)), start)
        if start and is_of_two(rows[start - 1 :]):
            start -= 1
    return start


def _names_columns(row: Cells, usual: int) -> bool:
    filled = [cell for cell in row if cell]
    if len(filled) < max(2, usual - 1) or any(map(is_number, _without_years(filled))):
        return False
    return sum(map(is_wholly_heading, filled)) >= 2 and sum(map(is_heading, filled)) >= len(filled) / 2


def names_in(rows: Sequence[Cells]) -> list[str] | None:
    """The names of the columns in the first row, or the first two of padded rows; None where there are none."""
    first, rest = rows[0], rows[1:_COMPARED]
    filled = [cell for cell in first if cell]
    if not rest:
        return list(first) if len(filled) > 1 and all(map(is_wholly_heading, filled)) else None
    if is_of_two(rows):
        return _under(first, rest[0])
    if len(filled) < len(first) / 2 or any(map(is_number, _without_years(filled))):
        return None
    return list(first) if _is_unlike(first, rest) else None


def _without_years(cells: Cells) -> Cells:
    """The cells without years that head columns: several, each another, beside names that are headings."""
    years = [cell for cell in cells if cell.isdecimal() and 1900 <= int(cell) <= 2100]
    others = [cell for cell in cells if cell not in years]
    are_heads = 1 < len(set(years)) == len(years) and len(others) > 1 and all(map(is_heading, others))
    return others if are_heads else cells


def is_of_two(rows: Sequence[Cells]) -> bool:
    """Whether two rows name the columns."""
    if len(rows) < 3 or not _is_above_names(rows[0], rows[1]):
        return False
    # Towns are called so, too: Town Hill, Kansas City.
    columns = zip_longest(*rows[2:_LOOKED_AT], fillvalue="")
    return not any(_has_headings(column) for cell, column in zip(rows[1], columns, strict=False) if cell)


def _is_above_names(first: Cells, second: Cells) -> bool:
    """Whether a row names groups of columns, or the same in another language, above one that names them."""
    top, below = [cell for cell in first if cell], [cell for cell in second if cell]
    if len(top) < 2 or len(below) < 2 or any(map(is_number, (*top, *below))) or len(top) > len(below):
        return False
    if first == second:
        return False
    if _is_spanned(first, second):
        return True
    # A column that is named above alone goes on below.
    named = sum(bool(a or b) for a, b in zip(first, second, strict=False))
    return named > len(second) / 2 and sum(map(is_wholly_heading, below)) >= max(2, 0.6 * len(below))


def _is_spanned(first: Cells, second: Cells) -> bool:
    """Whether cells of the first of two rows span columns, and others both rows, as pages write headers."""
    spans_rows = any(a and a == b for a, b in zip(first, second, strict=False))
    spans_columns = any(a and a == b for a, b in pairwise(first)) and not any(a and a == b for a, b in pairwise(second))
    return spans_rows and spans_columns


def _under(first: Cells, second: Cells) -> list[str]:
    """Names below those of their groups, which stand above the first of their columns alone."""
    found: list[str] = []
    group = ""
    for top, name in zip(first, second, strict=False):
        # What has nothing below it is a name itself, and no group goes on under it.
        group = top or (group if name else "")
        found.append(" ".join(dict.fromkeys(part for part in (group, name) if part)))
    return found


def _is_unlike(first: Cells, rest: Sequence[Cells]) -> bool:
    """Whether a row is of words for columns, or of words where the rows below have numbers."""
    named = [cell for cell in first if cell]
    if any(map(is_wholly_heading, named)):
        return True
    columns = list(zip(*rest, strict=True))
    telling = sum(is_heading(cell) and not _has_headings(column) for cell, column in zip(first, columns, strict=True))
    if telling:
        return True
    if len(set(named)) < len(named):
        return False
    for cell, column in zip(first, columns, strict=True):
        filled = [value for value in column if value]
        if cell and filled and sum(map(is_number, filled)) > 0.8 * len(filled):
            return True
    return False


def _has_headings(column: Sequence[str]) -> bool:
    """Whether the values of a column often have words that name columns, too: Mexico City, Kansas City."""
    filled = [value for value in column if value]
    return sum(map(is_heading, filled)) > _RARE * len(filled)


def has_headings(rows: Sequence[Cells]) -> bool:
    """Whether countries stand in rows of their own above the rows that belong to them, from the first row on."""
    if not rows or not is_country_alone(rows[0]):
        return False
    places = [place for place, row in enumerate(rows) if is_country_alone(row)]
    if len(places) < 2 or len(places) > len(rows) / 2:
        return False
    if any(one + 1 == other for one, other in pairwise(places)):
        return False
    others = [row for row in rows if not is_country_alone(row)]
    return max(map(len, rows)) > 1 and sum(_filled(row) > 1 for row in others) > 0.8 * len(others)


def is_country_alone(row: Cells) -> bool:
    """Whether a row holds a country and nothing else: “FRANCE”, “France (12 towns)”."""
    filled = [cell for cell in row if cell]
    return len(filled) == 1 and is_country(heading_of(row))


def heading_of(row: Cells) -> str:
    """What a row of one cell is the heading of: of “Country: France (12 towns)” France."""
    (text,) = (cell for cell in row if cell)
    plain = _AROUND.sub("", _COUNTED.sub("", text))
    before, colon, after = plain.replace("：", ":").partition(":")
    return after.strip() if colon and after.strip() and is_wholly_heading(before) else plain


def is_number(text: str) -> bool:
    """Whether a text is a number, with a point or a comma."""
    plain = text.strip().replace(",", ".", 1).lstrip("+-")
    return plain.replace(".", "", 1).isdigit()


def _filled(row: Cells) -> int:
    return sum(map(bool, row))
