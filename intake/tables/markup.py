"""Tables in pages: HTML, the text of wikis, Markdown. Cells that span rows or columns are written in each of them.

A page without tables is read by its lists: whom an entry is about may stand above it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html import unescape
from html.parser import HTMLParser
from itertools import dropwhile
from typing import ClassVar

from intake.tables.headings import HEADING
from intake.tables.table import MOST_COLUMNS, Refusal, Row, Table, names, table_of

# So many rows a cell may span; pages say more by mistake.
_MOST_SPANNED = 1_000
_WIKI = re.compile(r"^\s*\{\|", re.MULTILINE)
_ABOVE = re.compile(r"\s*(?:={2,5}\s*(?P<wiki>[^=].*?)\s*={2,5}|\#{2,5}\s+(?P<plain>\S.*?)[\s#]*)\s*")
_ENTRY = re.compile(r"\s*[*+-]+\s*(?P<flag>\{\{\s*flag\w*\s*\|\s*(?P<country>[^{}|]*)[^{}]*\}\})?\s*(?P<entry>\S.*)")
_FEWEST_ENTRIES = 3
_PAGE = re.compile(
    r"(?:<\?xml[^>]*>\s*|<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_RULE = re.compile(r"\s*\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?\s*)?\s*")


@dataclass
class _Cell:
    """A cell, and how many rows and columns it spans."""

    rows: int = 1
    columns: int = 1
    text: str = ""


@dataclass
class _Lines:
    """The lines of a table as a page has them."""

    of: list[list[_Cell]] = field(default_factory=list)


def is_markup(beginning: str) -> bool:
    """Whether a text is a page, or holds a table of one: it begins so, or has lines of one."""
    start = beginning.lstrip("\ufeff \t\r\n")
    if start.startswith("<"):
        return "<table" in beginning.lower() or _PAGE.match(start) is not None
    lines = beginning.splitlines()
    return bool(_WIKI.search(beginning)) or any(map(_RULE.fullmatch, lines[:50])) or _is_of_lists(lines)


def _is_of_lists(lines: Sequence[str]) -> bool:
    """Whether a text is of lists under headings, as wikis and Markdown have them."""
    filled = [line for line in lines if line.strip()]
    entries = sum(_ENTRY.fullmatch(line) is not None for line in filled)
    return entries >= max(_FEWEST_ENTRIES, len(filled) / 2) and any(map(_ABOVE.fullmatch, filled))


def tables_of_markup(text: str, name: str, *, header: bool | None = None) -> tuple[list[Table], list[Refusal]]:
    """The tables of a page or a pasted part of one, by numbers where there are several."""
    if text.lstrip("\ufeff \t\r\n").startswith("<"):
        found = [_spread(each) for each in _of_html(text)]
    elif _WIKI.search(text):
        found = [_spread(each) for each in _of_wiki(text)]
    elif any(map(_RULE.fullmatch, text.splitlines())):
        found = [_of_markdown(text)]
    else:
        listed = _of_lists(text, name)
        return ([listed] if listed.rows else []), []
    found = [rows for rows in found if len(rows) > 1]
    if not found and text.lstrip("\ufeff \t\r\n").startswith("<"):
        listed = _of_lists(_entries_of_html(text), name)
        return ([listed] if len(listed.rows) >= _FEWEST_ENTRIES else []), []
    tables: list[Table] = []
    refusals: list[Refusal] = []
    for number, rows in enumerate(found, start=1):
        table, refused = table_of(f"{name} {number}" if len(found) > 1 else name, rows, header=header)
        tables += [table] if table else []
        refusals += refused
    return tables, refusals


def _spread(lines: _Lines) -> list[Row]:
    """Rows of as many cells as columns are spanned."""
    rows = []
    held: dict[int, tuple[int, str]] = {}
    for number, line in enumerate(lines.of, start=1):
        cells: dict[int, str] = {}
        for place, (left, text) in list(held.items()):
            cells[place] = text
            held[place] = (left - 1, text)
            if left <= 1:
                del held[place]
        place = 0
        for cell in line:
            while place in cells:
                place += 1
            for each in range(place, min(place + cell.columns, MOST_COLUMNS)):
                cells[each] = cell.text
                if cell.rows > 1:
                    held[each] = (cell.rows - 1, cell.text)
            place += cell.columns
        width = max(cells, default=-1) + 1
        rows.append(Row(number, tuple(cells.get(each, "") for each in range(width))))
    return rows


class _Tables(HTMLParser):
    """Gathers the tables of a page; one within another is a table of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[_Lines] = []
        self._open: list[_Lines] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self.found.append(_Lines())
            self._open.append(self.found[-1])
        elif tag in ("script", "style", "sup"):
            self._silent += 1
        elif self._open and tag == "tr":
            self._open[-1].of.append([])
        elif self._open and tag in ("td", "th"):
            lines = self._open[-1].of or [[]]
            self._open[-1].of = lines
            given = dict(attrs)
            lines[-1].append(_Cell(_span(given.get("rowspan")), _span(given.get("colspan"))))
        elif tag in ("br", "li", "p", "div"):
            self._write("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag == "table" and self._open:
            self._open.pop()
        elif tag in ("script", "style", "sup"):
            self._silent = max(self._silent - 1, 0)

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._write(data if "\n" not in data else " ".join(data.split("\n")))

    def _write(self, text: str) -> None:
        if self._open and self._open[-1].of and self._open[-1].of[-1]:
            self._open[-1].of[-1][-1].text += text


def _of_html(text: str) -> list[_Lines]:
    parser = _Tables()
    parser.feed(text)
    parser.close()
    for lines in parser.found:
        for line in lines.of:
            for cell in line:
                cell.text = "\n".join(part for each in cell.text.split("\n") if (part := each.strip()))
    return parser.found


class _Entries(HTMLParser):
    """Gathers the headings of a page and the entries of its lists below them, as a text of Markdown."""

    # No forms: some programs put the whole page into one.
    _ASIDE = ("nav", "footer", "aside", "script", "style", "sup")
    _MARKS: ClassVar = {**{f"h{level}": "## " for level in range(1, 7)}, "dt": "## ", "li": "* ", "dd": "* "}

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []
        self._aside = 0
        self._is_open = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._aside += tag in self._ASIDE
        if not self._aside and tag in self._MARKS:
            self.lines.append(self._MARKS[tag])
            self._is_open = True
        elif tag == "br":
            self.handle_data(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag in self._ASIDE:
            self._aside = max(self._aside - 1, 0)
        elif tag in self._MARKS:
            self._is_open = False

    def handle_data(self, data: str) -> None:
        if self._is_open and not self._aside:
            self.lines[-1] += data


def _entries_of_html(text: str) -> str:
    """The lists of a page under its headings; those above the first heading are of the page, not of what it tells."""
    parser = _Entries()
    parser.feed(text)
    parser.close()
    lines = [" ".join(line.split()) for line in parser.lines]
    lines = [line for line in lines if line.strip("#* ")]
    return "\n".join(dropwhile(lambda line: not line.startswith("##"), lines))


def _span(text: str | None) -> int:
    return max(1, min(int(text), _MOST_SPANNED)) if text and text.isdecimal() else 1


def _of_wiki(text: str) -> Iterator[_Lines]:
    """The tables between {| and |}."""
    text = re.sub(r"<!--.*?-->|<ref[^>/]*/>|<ref[^>]*>.*?</ref>", "", text, flags=re.DOTALL)
    lines: _Lines | None = None
    for raw in text.splitlines():
        line = raw.strip()
        if line.startswith("{|"):
            lines = _Lines([[]])
        elif lines is None:
            continue
        elif line.startswith("|}"):
            yield _Lines([each for each in lines.of if each])
            lines = None
        elif line.startswith("|-"):
            lines.of.append([])
        elif line.startswith("|+"):
            continue
        elif line.startswith(("|", "!")):
            parts = re.split(r"\|\|" if line[0] == "|" else r"\|\||!!", _plain(line[1:]))
            lines.of[-1] += [_wiki_cell(part) for part in parts]
        elif lines.of[-1]:
            lines.of[-1][-1].text += f"\n{_plain(line)}"
    if lines is not None:
        yield _Lines([each for each in lines.of if each])


def _wiki_cell(text: str) -> _Cell:
    attributes, bar, rest = text.partition("|")
    if not bar or "=" not in attributes:
        return _Cell(text=text.strip())
    spans = dict(re.findall(r"(rowspan|colspan)\s*=\s*[\"']?(\d+)", attributes))
    return _Cell(_span(spans.get("rowspan")), _span(spans.get("colspan")), rest.strip())


def _plain(text: str) -> str:
    """Without links, flags, emphasis and tags: what a reader sees."""
    text = re.sub(r"\[\[(?:File|Image|Datei|Fichier|Archivo|Файл):[^\[\]]*\]\]", "", text, flags=re.IGNORECASE)
    text = re.sub(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]*)\]\]", r"\1", text)
    text = re.sub(r"\{\{\s*flag\s*\|\s*([^{}|]*)[^{}]*\}\}", r"\1", text, flags=re.IGNORECASE)
    text = re.sub(r"\{\{[^{}]*\}\}", "", text)
    text = re.sub(r"\[https?://\S+\s+([^\]]*)\]", r"\1", text)
    text = re.sub(r"<br\s*/?>", "\n", text)
    return unescape(re.sub(r"<[^<>]*>", "", text).replace("'''", "").replace("''", ""))


def _of_lists(text: str, name: str) -> Table:
    """The entries of lists, with the country of their flag, and the heading under which they stand."""
    rows: list[tuple[int, str, str, str]] = []
    above = ""
    for number, raw in enumerate(re.sub(r"<ref[^>/]*/>|<ref[^>]*>.*?</ref>", "", text).splitlines(), start=1):
        if match := _ABOVE.fullmatch(raw):
            above = _plain(match["wiki"] or match["plain"]).strip()
        elif match := _ENTRY.fullmatch(raw):
            entry = _links(_plain(match["entry"])).strip()
            rows.append((number, entry, (match["country"] or "").strip(), above))
    if not any(country for _number, _entry, country, _above in rows):
        header = (*names(1), HEADING)
        return Table(name, header, tuple(Row(number, (entry, above)) for number, entry, _country, above in rows))
    header = (*names(2), HEADING)
    return Table(name, header, tuple(Row(number, tuple(cells)) for number, *cells in rows))


def _of_markdown(text: str) -> list[Row]:
    lines: Sequence[str] = text.splitlines()
    return [
        Row(number, tuple(_links(cell) for cell in _cells(line)))
        for number, line in enumerate(lines, start=1)
        if "|" in line and not _RULE.fullmatch(line)
    ]


def _cells(line: str) -> list[str]:
    inner = line.strip().removeprefix("|")
    inner = inner[:-1] if inner.endswith("|") and not inner.endswith("\\|") else inner
    return [cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", inner)]


def _links(cell: str) -> str:
    return re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", cell).replace("**", "").replace("<br>", "\n")
