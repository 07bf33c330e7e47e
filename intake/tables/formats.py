"""What a file holds: its format is told by its bytes."""

from django.utils.translation import gettext as _

from intake.tables.decoding import Pieces, decoded, is_binary, pieces_of, starts
from intake.tables.delimited import tables_of_text
from intake.tables.json_lists import tables_of_json
from intake.tables.markup import is_markup, tables_of_markup
from intake.tables.table import CannotRead, Reading, with_their_names
from intake.tables.workbooks import tables_of_workbook

MOST_BYTES = 200_000_000

WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
_PACKED = (b"\x1f\x8b", b"BZh", b"\xfd7zXZ\x00", b"7z\xbc\xaf\x27\x1c", b"Rar!", b"\x28\xb5\x2f\xfd")
_LOOKED_AT = 10_000


def read(content: bytes, name: str = "", *, header: bool | None = None) -> Reading:
    """The tables of a file, whatever its format. `header` says whether first rows name the columns, if that is known.

    Raises CannotRead, with how to mend it.
    """
    return read_pieces(pieces_of(content), len(content), name, header=header)


def read_pieces(pieces: Pieces, size: int, name: str = "", *, header: bool | None = None) -> Reading:
    """The tables of a file of so many bytes that come in pieces; those of a delimited text are not held.

    Raises CannotRead.
    """
    if size > MOST_BYTES:
        raise CannotRead(
            _("The file has more than %(most)d MB.") % {"most": MOST_BYTES // 1_000_000}, _("Bring it in by parts.")
        )
    beginning = starts(pieces, _LOOKED_AT)
    if not beginning.strip() and all(not piece.strip() for piece in pieces()):
        raise CannotRead(_("The file is empty."), _("Choose another."))
    if beginning.startswith(WORKBOOKS):
        tables, refusals = tables_of_workbook(b"".join(pieces()), header=header)
        return _checked(Reading("workbook", with_their_names(tables), tuple(refusals)))
    if beginning.startswith(_PACKED):
        raise CannotRead(_("This is a packed file."), _("Unpack it, and bring in the table."))
    if is_binary(beginning):
        raise CannotRead(
            _("This is a binary file of a kind that is not read."), _("Save the table as CSV, XLSX, ODS or JSON.")
        )
    text = decoded(pieces)
    beginning_of_text = text.beginning(_LOOKED_AT)
    if is_markup(beginning_of_text):
        tables, refusals = tables_of_markup(text.whole(), name, header=header)
        return _checked(Reading("page", with_their_names(tables), tuple(refusals), text.encoding))
    if beginning_of_text.lstrip()[:1] in ("{", "["):
        tables, refusals = tables_of_json(text, name)
        return _checked(Reading("json", with_their_names(tables), tuple(refusals), text.encoding))
    tables, more = tables_of_text(text, name, header=header)
    return _checked(Reading("text", tuple(tables), more, text.encoding))


def _checked(reading: Reading) -> Reading:
    if not reading.tables and not reading.refusals:
        raise CannotRead(_("The file holds no rows."), _("Choose another."))
    if reading.tables and not reading.refusals and not any(table.rows for table in reading.tables):
        names = ", ".join(f"“{name}”" for name in reading.tables[0].header)
        raise CannotRead(
            _("The file has names of columns (%(names)s), and no rows below them.") % {"names": names},
            _("Look whether it was saved wholly, or with a filter; then bring it in again."),
        )
    return reading
