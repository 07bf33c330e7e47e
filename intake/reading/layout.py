"""The running text of a document: lines joined, words mended, notes and page furniture taken out.

A file made from a PDF breaks words and sentences at lines and pages. What is read here is a list of passages,
each a paragraph (or a note) in one line, with the offset of every character in the text it came from.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from intake.reading.spans import Quote

MOST_CHARACTERS = 20_000
"""Longer paragraphs are cut, so that nothing downstream meets a sentence of a megabyte."""

_NOTE = re.compile(r"[ ]{0,3}(?:\d{1,3}(?:[ ]?\t|[ ]{2,})|[¹²³⁰⁴-⁹]{1,3}[ \t]?)\s*(?=[^\W\d_«“\"])")
_PERHAPS_NOTE = re.compile(r"[ ]{0,3}\d{1,3}[ ](?=[^\W\d_])")
# A running head is no paragraph, however alike paragraphs begin.
_LONGEST_HEAD = 120
_NUMBER_ALONE = re.compile(r"\W{0,4}\d{1,4}\W{0,4}")
_SENTENCE_END = re.compile(r"[.!?…][»”’\"')\]]*(?:\d{1,3}|[¹²³⁰⁴-⁹]{1,3})?$")
_ADDRESS_END = re.compile(r"(?:://|www\.)\S*$")
_LIST_ITEM = re.compile(r"\s*(?:[-–—•*·]|\d{1,2}[.)])\s")
_CHUNK = re.compile(r"\s+|\u00ad+|[^\s\u00ad]+")
_HYPHENS = "-‐¬"
# "Ростов-⏎на-Дону": a short part between two hyphens.
_INNER_PART = re.compile(r"[^\W\d_]{1,4}-")


@dataclass(frozen=True)
class Passage:
    """A paragraph in one line, and where in the text each of its characters stands."""

    text: str
    origins: tuple[int, ...] = field(repr=False)
    is_note: bool = False

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of this passage begins and ends in the text."""
        return self.origins[start], self.origins[end - 1] + 1

    def quotes(self, start: int, end: int, source: str) -> tuple[Quote, ...]:
        """A stretch as it stands in the text: one quote for each piece that nothing else interrupts."""
        found = []
        first = start
        for place in range(start + 1, end + 1):
            if place < end and self._runs_on(place, source):
                continue
            found.append(_quote(self.origins[first], self.origins[place - 1] + 1, source))
            first = place
        return tuple(quote for quote in found if quote.exact)

    def _runs_on(self, place: int, source: str) -> bool:
        left_out = source[self.origins[place - 1] + 1 : self.origins[place]]
        return len(left_out) < 200 and not left_out.strip(_HYPHENS + "\u00ad \t\r\n\f\v\xa0")


@dataclass
class _Line:
    start: int
    text: str

    @property
    def is_blank(self) -> bool:
        return not self.text.strip()


@dataclass
class _Block:
    lines: list[_Line]
    is_note: bool = False
    follows_cut: bool = False

    @property
    def first(self) -> str:
        return self.lines[0].text.strip()

    @property
    def last(self) -> str:
        return self.lines[-1].text.strip()

    @property
    def length(self) -> int:
        return sum(len(line.text) for line in self.lines)


def lay_out(text: str) -> list[Passage]:
    """The passages of a text in reading order, a note after the sentence that it interrupts."""
    passages = []
    for block in _joined(_without_furniture(_blocks(text))):
        running, origins = _run(block.lines)
        for start, end in _pieces(running):
            passages.append(Passage(running[start:end], tuple(origins[start:end]), block.is_note))
    return passages


def _quote(start: int, end: int, source: str) -> Quote:
    exact = source[start:end]
    left = len(exact) - len(exact.lstrip())
    exact = exact.strip()
    return Quote(start + left, start + left + len(exact), exact)


def _blocks(text: str) -> Iterator[_Block]:
    group: list[_Line] = []
    start = 0
    for part in re.split(r"(?<=\n)|(?<=\f)", text):
        line = _Line(start, part)
        start += len(part)
        if line.is_blank:
            yield from _parts(group)
            group = []
        else:
            group.append(line)
    yield from _parts(group)


def _parts(group: list[_Line]) -> Iterator[_Block]:
    """Notes and body of a group of lines without a blank one."""
    block = _Block([])
    for line in group:
        if _NOTE.match(line.text):
            if block.lines:
                yield block
            block = _Block([line], is_note=True)
        elif (block.is_note and _resumes_body(block, line)) or (block.lines and _LIST_ITEM.match(line.text)):
            yield block
            block = _Block([line])
        else:
            block.lines.append(line)
    if block.lines:
        yield block


def _resumes_body(note: _Block, line: _Line) -> bool:
    words = line.text.split()
    if not _SENTENCE_END.search(note.last) or (_ADDRESS_END.search(note.last) and "/" in words[0]):
        return False
    is_indented = line.text[0] in " \t" and note.lines[0].text[0] not in " \t"
    return is_indented or (words[0][0].islower() and "/" not in words[0])


def _without_furniture(blocks: Iterator[_Block]) -> Iterator[_Block]:
    """The blocks without page numbers and running heads; what stood around them knows of the cut."""
    kept = list(blocks)
    heads = Counter(_head(block) for block in kept if len(block.lines) == 1)
    was_cut = False
    for block in kept:
        if (
            len(block.lines) == 1
            and block.length <= _LONGEST_HEAD
            and (_NUMBER_ALONE.fullmatch(block.first) or heads[_head(block)] > 2)
        ):
            was_cut = True
            continue
        block.follows_cut = was_cut
        was_cut = False
        yield block


def _head(block: _Block) -> str:
    return re.sub(r"\d+", "#", block.first)[:100] if len(block.first) > 8 else block.first + "\0" + str(id(block))


def _joined(blocks: Iterator[_Block]) -> list[_Block]:
    """Body blocks that are one paragraph joined over what stands between them."""
    joined: list[_Block] = []
    body: _Block | None = None
    was_cut = False
    listed = list(blocks)
    for place, block in enumerate(listed):
        after = listed[place + 1] if place + 1 < len(listed) else None
        if block.is_note or _is_note_after_all(block, body, after):
            block.is_note = True
            joined.append(block)
            was_cut = True
        elif body is not None and _continues(body, block, was_cut or block.follows_cut):
            body.lines.extend(block.lines)
            was_cut = False
        else:
            body = block
            joined.append(block)
            was_cut = False
    return joined


def _is_note_after_all(block: _Block, body: _Block | None, after: _Block | None) -> bool:
    """Whether a number and one space begin a note: when it breaks a sentence that goes on after it."""
    if body is None or after is None or not _PERHAPS_NOTE.match(block.lines[0].text):
        return False
    return _is_unfinished(body) and after.first[:1].islower()


def _is_unfinished(block: _Block) -> bool:
    return not _SENTENCE_END.search(block.last) and not block.last.endswith(":")


def _continues(body: _Block, block: _Block, was_cut: bool) -> bool:
    if not _is_unfinished(body) or _LIST_ITEM.match(block.lines[0].text):
        return False
    if block.first.lstrip('(«“"')[:1].islower():
        return True
    return was_cut and body.length > 80 and block.length > 40


def _run(lines: list[_Line]) -> tuple[str, list[int]]:
    pieces: list[str] = []
    origins: list[int] = []
    ends_in_hyphen = False
    for place, line in enumerate(lines):
        content = line.text.strip()
        start = line.start + len(line.text) - len(line.text.lstrip())
        if place:
            if ends_in_hyphen and content[0].islower() and not _INNER_PART.match(content):
                pieces[-1] = pieces[-1][:-1]
                origins.pop()
            elif not ends_in_hyphen and pieces and pieces[-1] != " ":
                pieces.append(" ")
                origins.append(lines[place - 1].start + len(lines[place - 1].text) - 1)
        for chunk in _CHUNK.finditer(content):
            _add(chunk, start, pieces, origins)
        ends_in_hyphen = _ends_in_hyphen(content)
    return "".join(pieces), origins


def _add(chunk: re.Match[str], start: int, pieces: list[str], origins: list[int]) -> None:
    begin = start + chunk.start()
    if chunk[0].isspace():
        pieces.append(" ")
        origins.append(begin)
    elif chunk[0][0] != "\u00ad":
        pieces.append(chunk[0])
        origins.extend(range(begin, begin + len(chunk[0])))


def _ends_in_hyphen(content: str) -> bool:
    return len(content) > 1 and content[-1] in _HYPHENS and content[-2].isalpha()


def _pieces(running: str) -> Iterator[tuple[int, int]]:
    start = 0
    while len(running) - start > MOST_CHARACTERS:
        space = running.rfind(" ", start, start + MOST_CHARACTERS)
        end = space if space > start else start + MOST_CHARACTERS
        yield start, end
        start = end
    if start < len(running):
        yield start, len(running)
