"""Tables in workbooks: XLSX, XLS and ODS, a sheet a table.

Formulas are read as the values that they had when the workbook was saved; one that failed is an empty cell. A sheet
is held as the library holds it, compactly; its rows are made anew each time that somebody goes through them.
"""

import io
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any

import python_calamine
from django.utils.translation import gettext as _

from intake.tables.anew import Anew
from intake.tables.table import CannotRead, Refusal, Row, Table, table_of

MOST_UNPACKED = 1_000_000_000
MOST_RATIO = 200
MOST_PARTS = 2_000


def tables_of_workbook(content: bytes, *, header: bool | None = None) -> tuple[list[Table], list[Refusal]]:
    """The tables of the sheets that hold something. Raises CannotRead."""
    if content.startswith(b"PK"):
        _refuse_bombs(content)
    tables: list[Table] = []
    refusals: list[Refusal] = []
    try:
        with python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(content)) as book:
            for name in book.sheet_names:
                table, refused = table_of(name, _rows(book.get_sheet_by_name(name)), header=header)
                tables += [table] if table else []
                refusals += refused
    except python_calamine.PasswordError as error:
        raise CannotRead(_("The workbook is locked with a password."), _("Save it without one.")) from error
    except python_calamine.CalamineError as error:
        raise CannotRead(
            _("The workbook is damaged, or no workbook: %(error)s.") % {"error": str(error).rstrip(".")},
            _("Open it in an office program, save it anew as XLSX or ODS, and bring that in."),
        ) from error
    return tables, refusals


def _rows(sheet: python_calamine.CalamineSheet) -> Anew[Row]:
    """From the first cell of the sheet on, so that rows and columns are those that people know."""
    _above, left = sheet.start or (0, 0)
    empty = ("",) * left

    def rows() -> Iterator[Row]:
        for number, row in enumerate(sheet.iter_rows(), start=1):
            yield Row(number, empty + tuple([_text(value) for value in row]))

    return Anew(rows, sheet.total_height)


def _refuse_bombs(content: bytes) -> None:
    """Nothing is unpacked before it is known how large it becomes."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = archive.infolist()
    except zipfile.BadZipFile as error:
        raise CannotRead(
            _("The workbook breaks off, or is damaged."), _("Fetch it again: it was not copied wholly.")
        ) from error
    size = sum(part.file_size for part in parts)
    if len(parts) > MOST_PARTS or size > MOST_UNPACKED or size > MOST_RATIO * max(len(content), 100_000):
        raise CannotRead(
            _("Unpacked, the file would hold %(size)s MB in %(parts)d parts: that is no table.")
            % {"size": f"{size // 1_000_000:,}", "parts": len(parts)},
            _("Save the table alone, as XLSX, ODS or CSV."),
        )
    known = {part.filename for part in parts}
    if not known & {"[Content_Types].xml", "content.xml"}:
        raise CannotRead(_("This is an archive and no workbook."), _("Unpack it, and bring in the table."))


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
    if isinstance(value, date | time | timedelta):
        return str(value)
    return str(value)
