"""Tables as files that open in a spreadsheet, safely."""

import csv
import io
from collections.abc import Sequence

# What a cell begins with that a spreadsheet takes for a formula.
OF_FORMULAS = ("=", "+", "-", "@", "\t", "\r")


def plain(cell: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(OF_FORMULAS) else cell


def as_csv(rows: Sequence[Sequence[str]]) -> str:
    """Rows of a file to download, safe to open in a spreadsheet."""
    written = io.StringIO()
    csv.writer(written).writerows([plain(cell) for cell in row] for row in rows)
    return written.getvalue()
