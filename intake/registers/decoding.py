"""Text of bytes whose encoding nobody states. Bytes come in pieces, again and again: no file is held."""

import codecs
import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass

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
_LOOKED_AT = 2_000
_BUFFER = 1 << 16

Pieces = Callable[[], Iterator[bytes]]
"""The bytes of a file from the first, in pieces of any size."""


@dataclass(frozen=True)
class Text:
    """A text that is decoded anew each time that it is read."""

    pieces: Pieces
    encoding: str

    def lines(self) -> io.TextIOWrapper:
        """Its lines with their ends. Bytes that are not in the encoding stay as surrogates: their rows are refused."""
        return io.TextIOWrapper(
            io.BufferedReader(_Bytes(self.pieces()), _BUFFER),
            encoding=self.encoding,
            errors="surrogateescape",
            newline="",
        )

    def beginning(self, characters: int) -> str:
        """Its first characters."""
        return self.lines().read(characters)

    def whole(self) -> str:
        """All of it."""
        return self.lines().read()


class _Bytes(io.RawIOBase):
    """Pieces as a file that is read once."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces, self._left = pieces, memoryview(b"")

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: "memoryview") -> int:  # type: ignore[override]
        """Fill a buffer as far as a piece goes."""
        while not self._left:
            piece = next(self._pieces, None)
            if piece is None:
                return 0
            self._left = memoryview(piece)
        size = min(len(buffer), len(self._left))
        buffer[:size], self._left = self._left[:size], self._left[size:]
        return size


def decoded(pieces: Pieces) -> Text:
    """The text, whose encoding is told by its bytes. Raises CannotRead."""
    beginning = starts(pieces, _LOOKED_AT)
    for mark, encoding in _MARKS:
        if beginning.startswith(mark):
            _see_that_it_is(encoding, pieces)
            return Text(pieces, encoding)
    if encoding := _wide_without_mark(beginning):
        _see_that_it_is(encoding, pieces)
        return Text(pieces, encoding)
    try:
        _go_through(pieces, "utf-8")
        return Text(pieces, "utf-8")
    except UnicodeDecodeError as error:
        if error.reason == "unexpected end of data":
            raise CannotRead(
                _("The file breaks off in the middle of a letter."), _("Fetch it again: it was not copied wholly.")
            ) from error
    if _is_mostly_utf8(pieces):
        return Text(pieces, "utf-8")
    best = charset_normalizer.from_bytes(starts(pieces, _SAMPLE)).best()
    if best is None:
        raise CannotRead(
            _("This is no text in any encoding that is known."), _("Save it as CSV in UTF-8, or as XLSX or ODS.")
        )
    return Text(pieces, best.encoding)


def starts(pieces: Pieces, size: int) -> bytes:
    """The first bytes."""
    found = b""
    for piece in pieces():
        found += piece[: size - len(found)]
        if len(found) >= size:
            break
    return found


def _wide_without_mark(beginning: bytes) -> str:
    """UTF-16 that nothing says: every other byte of its Latin letters, commas and line ends is null."""
    half = len(beginning) // 2
    if half and beginning[1::2].count(0) > 0.4 * half and not beginning[::2].count(0):
        return "utf-16-le"
    if half and beginning[::2].count(0) > 0.4 * half and not beginning[1::2].count(0):
        return "utf-16-be"
    return ""


def _go_through(pieces: Pieces, encoding: str) -> int:
    """How many lines there are. Raises UnicodeDecodeError."""
    decoder = codecs.getincrementaldecoder(encoding)()
    lines = 0
    try:
        for piece in pieces():
            lines += decoder.decode(piece).count("\n")
        decoder.decode(b"", final=True)
    except UnicodeDecodeError as error:
        # Those of the piece before the fault.
        lines += codecs.decode(error.object[: error.start], encoding, "replace").count("\n")
        error.lines = lines  # type: ignore[attr-defined]
        raise
    return lines


def _see_that_it_is(encoding: str, pieces: Pieces) -> None:
    try:
        _go_through(pieces, encoding)
    except UnicodeDecodeError as error:
        raise CannotRead(
            _("The file begins as %(encoding)s, but is not in it throughout.") % {"encoding": encoding},
            _("Save it as CSV in UTF-8, or as XLSX or ODS."),
            row=error.lines + 1,  # type: ignore[attr-defined]
        ) from error


def _is_mostly_utf8(pieces: Pieces) -> bool:
    """Whether more lines with letters beyond ASCII are UTF-8 than are not: then the others are strays."""
    right = wrong = 0
    for line in io.BufferedReader(_Bytes(pieces()), _BUFFER):
        if not line.isascii():
            try:
                line.decode("utf-8")
                right += 1
            except UnicodeDecodeError:
                wrong += 1
    return right > wrong


def is_binary(beginning: bytes) -> bool:
    """Whether this is no text; a null byte here and there is a fault of a row."""
    if beginning.startswith(tuple(mark for mark, _encoding in _MARKS)) or _wide_without_mark(beginning[:_LOOKED_AT]):
        return False
    return beginning.count(0) > len(beginning) / 20


def pieces_of(content: bytes) -> Pieces:
    """Bytes that are held already."""
    return lambda: iter((content,))
