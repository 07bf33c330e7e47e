"""What a file holds: its format is told by its bytes."""

from django.utils.translation import gettext as _

from intake.registers.decoding import decoded
from intake.registers.delimited import tables_of_text
from intake.registers.json_lists import tables_of_json
from intake.registers.tables import CannotRead, Reading
from intake.registers.workbooks import tables_of_workbook

MOST_BYTES = 200_000_000

WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
_PACKED = (b"\x1f\x8b", b"BZh", b"\xfd7zXZ\x00", b"7z\xbc\xaf\x27\x1c", b"Rar!", b"\x28\xb5\x2f\xfd")
_WIDE = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")


def read(content: bytes, name: str = "", *, header: bool | None = None) -> Reading:
    """The tables of a file, whatever its format. `header` says whether first rows name the columns, if that is known.

    Raises CannotRead, with how to mend it.
    """
    if len(content) > MOST_BYTES:
        raise CannotRead(
            _("The file has more than %(most)d MB.") % {"most": MOST_BYTES // 1_000_000}, _("Bring it in by parts.")
        )
    if not content.strip():
        raise CannotRead(_("The file is empty."), _("Choose another."))
    if content.startswith(WORKBOOKS):
        tables, refusals = tables_of_workbook(content, header=header)
        return _checked(Reading("workbook", tuple(tables), tuple(refusals)))
    if content.startswith(_PACKED):
        raise CannotRead(_("This is a packed file."), _("Unpack it, and bring in the table."))
    if b"\x00" in content[:10_000] and not content.startswith(_WIDE):
        raise CannotRead(
            _("This is a binary file of a kind that is not read."), _("Save the table as CSV, XLSX, ODS or JSON.")
        )
    text, encoding = decoded(content)
    if text.lstrip()[:1] in ("{", "["):
        tables, refusals = tables_of_json(text, name)
        return _checked(Reading("json", tuple(tables), tuple(refusals), encoding))
    tables, refusals = tables_of_text(text, name, header=header)
    return _checked(Reading("text", tuple(tables), tuple(refusals), encoding))


def _checked(reading: Reading) -> Reading:
    if not reading.tables and not reading.refusals:
        raise CannotRead(_("The file holds no rows."), _("Choose another."))
    return reading
