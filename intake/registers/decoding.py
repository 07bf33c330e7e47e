"""Text of bytes whose encoding nobody states."""

import charset_normalizer
from django.utils.translation import gettext as _

from intake.registers.tables import CannotRead

_MARKS = [
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
]
# More tell no more, and take long.
_SAMPLE = 300_000


def decoded(content: bytes) -> tuple[str, str]:
    """The text and the encoding it was in. Bytes that are not in it stay as surrogates: their rows are refused.

    Raises CannotRead.
    """
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _strictly(content, encoding), encoding
    try:
        return content.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as error:
        if error.end == len(content) and error.reason == "unexpected end of data":
            raise CannotRead(
                _("The file breaks off in the middle of a letter."), _("Fetch it again: it was not copied wholly.")
            ) from error
    if _is_mostly_utf8(content):
        return content.decode("utf-8", "surrogateescape"), "utf-8"
    best = charset_normalizer.from_bytes(content[:_SAMPLE]).best()
    if best is None:
        raise CannotRead(
            _("This is no text in any encoding that is known."), _("Save it as CSV in UTF-8, or as XLSX or ODS.")
        )
    return content.decode(best.encoding, "surrogateescape"), best.encoding


def _strictly(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise CannotRead(
            _("The file begins as %(encoding)s, but is not in it throughout.") % {"encoding": encoding},
            _("Save it as CSV in UTF-8, or as XLSX or ODS."),
            row=content[: error.start].count(b"\n") + 1,
        ) from error


def _is_mostly_utf8(content: bytes) -> bool:
    """Whether more lines with letters beyond ASCII are UTF-8 than are not: then the others are strays."""
    right = wrong = 0
    for line in content.splitlines():
        if not line.isascii():
            try:
                line.decode("utf-8")
                right += 1
            except UnicodeDecodeError:
                wrong += 1
    return right > wrong
