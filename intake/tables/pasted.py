"""Texts without delimiters, as people paste them: aligned columns, entries, records of lines or of named fields."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice, pairwise

from actors.resolution.countries import is_country
from intake.tables.cells import BREAK
from intake.tables.decoding import Text
from intake.tables.table import MOST_COLUMNS, Row
from intake.tables.words import is_heading

Rows = Callable[[], Iterator[Row]]

_SAMPLE_ROWS = 300
# Of lines that are alike.
_SHARE = 0.75
_MOST_LINES_OF_A_RECORD = 6
# “Köln: Lille (Frankreich), Liverpool”: whom a line is about, and what it lists.
_ENTRY = re.compile(r"\s*([^\s:;,|\t\"\d][^:;,|\t\"\d]{1,60}):\s+(\S.*)")
# “Kraj: Niemcy”, “CY  - Bremen”: a field by its name.
_FIELD = re.compile(r"\s*(?P<name>[^\W\d_][^:;,|\t\"]{0,40}?)(?:\s*[:：]|\s{1,3}-(?=\s|$))(?P<value>.*)")
_FEWEST = 3
# Of successive lines that are of the same field: then they are of one thing, and no records.
_AGAIN = 0.05
_NUMBERED = re.compile(r"\s*(?P<number>\d{1,4})\s?[.)]\s+(?=\S)")
_BULLET = re.compile(r"\s*[•▪◦‣·]\s*(?=\S)")
# What leads the eye from one column to the next, where it is no space: “Kiel ........ Brest”.
_BETWEEN = re.compile(r"\s*(?:\.{4,}|(?:\. ){3,}\.?|…+|_{3,}|·{3,})\s*|\s{2,}")


def is_comment(line: str) -> bool:
    """Whether a line is empty, or a remark before a table."""
    return line.lstrip().startswith(("#", "//")) or line.strip().casefold() == "sep=" or not line.strip()


def is_of_entries(beginning: str) -> bool:
    """Whether most lines say whom they are about, and list something of it behind a colon."""
    lines = _lines_of(beginning)[:_SAMPLE_ROWS]
    entries = sum(_ENTRY.match(line) is not None for line in lines)
    return entries >= max(_FEWEST, _SHARE * len(lines))


def is_of_fields(beginning: str) -> bool:
    """Whether the lines are fields by their names, which return in each record."""
    lines = [line for line in beginning.splitlines()[:_SAMPLE_ROWS] if line.strip()]
    names = [match["name"] for line in lines if (match := _FIELD.fullmatch(line))]
    times = Counter(names)
    again = sum(number for number in times.values() if number >= _FEWEST)
    follow = sum(one == other for one, other in pairwise(names))
    return (
        again >= max(_FEWEST, _SHARE * len(lines))
        and times[names[0]] >= _FEWEST
        and len(times) > 1
        and follow <= _AGAIN * len(names)
        and any(is_heading(name) for name, number in times.items() if number >= _FEWEST)
    )


def rows_of_fields(text: Text, beginning: str) -> Rows:
    """The names of the fields, then a row for each record, by the line in which it begins."""
    lines = [line for line in beginning.splitlines() if line.strip()]
    first = next(match["name"] for line in lines if (match := _FIELD.fullmatch(line)))
    parts = [part.strip() for part in re.split(r"\n\s*\n", beginning.replace("\r\n", "\n")) if part.strip()]
    begun = sum((match := _FIELD.match(part)) is not None and match["name"] == first for part in parts)
    ends_at_empty_lines = len(parts) > 1 and begun >= _SHARE * len(parts)

    def records() -> Iterator[tuple[int, dict[str, str]]]:
        record: dict[str, str] = {}
        at, last = 0, ""
        for number, line in enumerate(text.lines(), start=1):
            match = _FIELD.fullmatch(line.strip())
            ends = match["name"] == first if match else ends_at_empty_lines and not line.strip()
            if ends and record:
                yield at, record
                record, last = {}, ""
            if match:
                at, last = at if record else number, match["name"]
                record[last] = BREAK.join(filter(None, (record.get(last, ""), match["value"].strip())))
            elif last and line.strip():
                record[last] = f"{record[last]} {line.strip()}"
        if record:
            yield at, record

    header = tuple(dict.fromkeys(name for _at, record in records() for name in record))[:MOST_COLUMNS]

    def rows() -> Iterator[Row]:
        yield Row(0, header)
        for at, record in records():
            yield Row(at, tuple(record.get(name, "") for name in header))

    return rows


def rows_of_pasted(text: Text, beginning: str) -> Rows:
    """Aligned columns, records of a few lines each, or one entry a line; the beginning tells which."""
    without_mark = _mark(beginning.splitlines())

    def lines() -> Iterator[tuple[int, str]]:
        return ((no, without_mark(line)) for no, line in enumerate(text.lines(), start=1) if not is_comment(line))

    if is_of_entries(beginning):
        return lambda: (Row(number, _parts_of_entry(line)) for number, line in lines())
    sample = _lines_of(beginning)
    widths = Counter(len(_aligned(line)) for line in sample)
    if widths and sum(times for width, times in widths.items() if width > 1) >= _SHARE * widths.total():
        return lambda: (Row(number, tuple(_aligned(line))) for number, line in lines())
    period = _period(sample)

    def records() -> Iterator[Row]:
        all_lines = lines()
        while record := list(islice(all_lines, period)):
            yield Row(record[0][0], tuple(line.strip() for _number, line in record))

    return records


def _lines_of(beginning: str) -> list[str]:
    """The lines that say something, without what counts them."""
    lines = beginning.splitlines()
    return list(map(_mark(lines), (line for line in lines if not is_comment(line))))


def _mark(lines: Iterable[str]) -> Callable[[str], str]:
    """What takes the number, or the bullet, from a line, where most lines are counted so one after another."""
    filled = [line for line in islice(lines, _SAMPLE_ROWS) if not is_comment(line)]
    numbers = [int(match["number"]) for line in filled if (match := _NUMBERED.match(line))]
    bullets = sum(_BULLET.match(line) is not None for line in filled)
    least = max(_FEWEST, _SHARE * len(filled))
    if len(numbers) >= least and all(other == one + 1 for one, other in pairwise(numbers)):
        return lambda line: _NUMBERED.sub("", line, count=1)
    return (lambda line: _BULLET.sub("", line, count=1)) if bullets >= least else (lambda line: line)


def _parts_of_entry(line: str) -> tuple[str, ...]:
    match = _ENTRY.fullmatch(line.strip())
    return (match[1].strip(), match[2]) if match else (line.strip(),)


def _aligned(line: str) -> list[str]:
    return [part for part in _BETWEEN.split(line.strip()) if part] or [""]


def _period(lines: Sequence[str]) -> int:
    """How many lines make a record: as many as there are from one country to the next."""
    for period in range(2, _MOST_LINES_OF_A_RECORD + 1):
        if len(lines) < 3 * period:
            break
        shares = [_share_of_countries(lines[place::period]) for place in range(period)]
        if max(shares) >= 0.9 and min(shares) < 0.5:
            return period
    return 1


def _share_of_countries(texts: Sequence[str]) -> float:
    return sum(map(is_country, texts)) / len(texts)
