"""Passages in their text: marked, and with a few lines around."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import NamedTuple, Protocol

_BROKEN_WORD = re.compile(r"(?<=[^\W\d_])[-‐][ \t]*\r?\n[ \t]*(?=[^\W\d_A-ZА-ЯЁ])")
_BROKEN_LINE = re.compile(r"(?<!\n)[ \t]*\r?\n(?![ \t]*\r?\n)")
# What stands, or does not, between two letters of a quote: white space, and hyphens and dashes of every kind.
_GAP = r"[\s\u00ad\-‐‑‒–—]"
_MARKS = "'\"“”„‟‘’‚‛«»‹›`´"
# How much of a text that may not be shown whole stands around a quote, in code points, before it is cut at a word.
AROUND = 240


class Passage(Protocol):
    """A part of a text."""

    @property
    def start(self) -> int:
        """Its first code point."""

    @property
    def end(self) -> int:
        """The one after its last."""


class Span(NamedTuple):
    """A part of a text, from `start` to before `end`."""

    start: int
    end: int


class Piece(NamedTuple):
    """A run of text that is marked or is not; `number` counts the marked ones from 1."""

    text: str
    number: int | None


def marked(text: str, passages: Iterable[Passage], start: int = 0, end: int | None = None) -> list[Piece]:
    """The text from `start` to `end` in pieces; passages that overlap are marked as one."""
    pieces, here, number = [], start, 0
    last = len(text) if end is None else end
    for first, stop in _joined((passage.start, passage.end) for passage in passages):
        if stop <= start or first >= last:
            continue
        number += 1
        pieces += [Piece(text[here:first], None), Piece(text[max(first, start) : stop], number)]
        here = stop
    pieces.append(Piece(text[here:last], None))
    return [piece for piece in pieces if piece.text]


def excerpts(text: str, passages: Iterable[Passage]) -> list[list[Piece]]:
    """Each passage marked, with a few lines around; where these meet, one excerpt."""
    kept = list(passages)
    windows = _joined(
        (
            # A text without spaces is not cut at a word.
            min(_word_start(text, each.start - AROUND), each.start),
            max(_word_end(text, each.end + AROUND), each.end),
        )
        for each in kept
    )
    return [marked(text, kept, start, end) for start, end in windows]


def unwrapped(text: str) -> str:
    """For people: without the line breaks and hyphens of the printed column; paragraphs stay."""
    mended = _BROKEN_WORD.sub("", text)
    return _BROKEN_LINE.sub(" ", mended)


def found(text: str, quote: str) -> list[Span]:
    """Where a text has a quote as people copy it, in the order of the text.

    White space, hyphens where lines end and the kind of quotation marks make no difference; marks around the whole
    are taken as the editor's where the text has none there.
    """
    return _found(text, quote) or _found(text, quote.strip(f"{_MARKS} \t\r\n"))


def _found(text: str, quote: str) -> list[Span]:
    signs = re.sub(_GAP, "", unicodedata.normalize("NFC", quote))
    if not signs:
        return []
    pattern = f"{_GAP}*".join(f"[{re.escape(_MARKS)}]" if sign in _MARKS else re.escape(sign) for sign in signs)
    # No part of a word is a quote.
    before, after = (r"(?<!\w)" if signs[0].isalnum() else ""), (r"(?!\w)" if signs[-1].isalnum() else "")
    return [Span(*match.span()) for match in re.finditer(before + pattern + after, text)]


def _joined(spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Spans in order, overlapping and touching ones as one."""
    current: tuple[int, int] | None = None
    for start, end in sorted(spans):
        if current is not None and start <= current[1]:
            current = current[0], max(current[1], end)
            continue
        if current is not None:
            yield current
        current = start, end
    if current is not None:
        yield current


def _word_start(text: str, place: int) -> int:
    if place <= 0:
        return 0
    while place < len(text) and not text[place - 1].isspace():
        place += 1
    return place


def _word_end(text: str, place: int) -> int:
    if place >= len(text):
        return len(text)
    while place > 0 and not text[place].isspace():
        place -= 1
    return place
