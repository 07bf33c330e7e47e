"""Text of bytes whose encoding nobody states. Bytes come in pieces, again and again: no file is held."""

import codecs
import io
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import charset_normalizer
from django.utils.translation import gettext as _

from actors.resolution.countries import is_country
from intake.tables.table import CannotRead
from intake.tables.words import is_wholly_heading

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
_MOST_CELLS = 5_000
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
    return Text(pieces, _guessed(starts(pieces, _SAMPLE)))


# Those in which registers are kept, the more usual first.
_USUAL = (
    "cp1252", "cp1251", "cp1250", "gb18030", "cp932", "cp1254", "cp1253", "cp1256", "cp1255", "cp1257", "big5",
    "euc_jp", "euc_kr", "koi8_r", "koi8_u", "cp866", "cp850", "cp852", "mac_roman",
)  # fmt: skip
# Where these alone stand otherwise in Central Europe's encoding, it is a text of Spain, Portugal or America.
_IBERIAN = frozenset("ñãõºª¿¡·«»ÑÃÕêÊàÀ")


def _guessed(sample: bytes) -> str:
    """The encoding in which most words are names of countries or of columns; else the one that seems likeliest."""
    found = {encoding: _known_words(text) for encoding in _USUAL if (text := _text_in(encoding, sample)) is not None}
    most = max(found.values(), default=0)
    ahead = [encoding for encoding, number in found.items() if number == most]
    if most and len(ahead) == 1:
        return ahead[0]
    best = charset_normalizer.from_bytes(sample).best()
    if best is None:
        if most:
            return ahead[0]
        raise CannotRead(
            _("This is no text in any encoding that is known."), _("Save it as CSV in UTF-8, or as XLSX or ODS.")
        )
    if "cp1252" in ahead and _is_iberian(sample):
        return "cp1252"
    return str(best.encoding) if not most or best.encoding in ahead else ahead[0]


def _text_in(encoding: str, sample: bytes) -> str | None:
    try:
        # The last letter may be cut off.
        return codecs.getincrementaldecoder(encoding)().decode(sample)
    except UnicodeDecodeError:
        return None


def _known_words(text: str) -> int:
    """How many different cells of a text, beyond ASCII, name a country or a column."""
    cells = {cell.strip() for cell in re.split(r"[;,\t|\r\n\"]+", text) if not cell.isascii()}
    return sum(is_country(cell) or is_wholly_heading(cell) for cell in list(cells)[:_MOST_CELLS])


def _is_iberian(sample: bytes) -> bool:
    western, central = _text_in("cp1252", sample), _text_in("cp1250", sample)
    if western is None:
        return False
    letters = {one for one, other in zip(western, central or "", strict=False) if one != other}
    return bool(letters) and letters <= _IBERIAN


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
    """Whether too many lines with letters beyond ASCII are UTF-8 for chance: then the others are of another encoding.

    Read in theirs, all the lines of UTF-8 would be another text, and nobody told.
    """
    right = wrong = 0
    for line in io.BufferedReader(_Bytes(pieces()), _BUFFER):
        if not line.isascii():
            try:
                line.decode("utf-8")
                right += 1
            except UnicodeDecodeError:
                wrong += 1
    return right > wrong / 5


def is_binary(beginning: bytes) -> bool:
    """Whether this is no text; a null byte here and there is a fault of a row."""
    if beginning.startswith(tuple(mark for mark, _encoding in _MARKS)) or _wide_without_mark(beginning[:_LOOKED_AT]):
        return False
    return beginning.count(0) > len(beginning) / 20


def pieces_of(content: bytes) -> Pieces:
    """Bytes that are held already."""
    return lambda: iter((content,))
