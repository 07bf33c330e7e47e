"""Names with words that are cut short: “Halle a. d. Saale”, “Chalon s/ Saône”, “Gorzów Wlkp.”.

A word with a full stop stands for each that begins with its first letter and has the others in this order; that is
looked up among all names, so that no list of abbreviations is needed. Only for the first word of a name, by which the
index is read, the frequent ones are told.
"""

import re
from collections import defaultdict
from collections.abc import Collection
from itertools import takewhile
from typing import NamedTuple

from django.db import connection

# What is one word in one list and another in the next.
_SAME = (
    ("st.", "st", "saint", "sankt", "sint", "sveti", "san", "sao", "szent", "санкт"),
    ("ste.", "ste", "sainte", "santa"),
    ("mt.", "mt", "mount"),
    ("ft.", "ft", "fort"),
    ("&", "and", "und", "et", "y", "e", "i", "и"),
)
SAME_WORDS = {word: others for others in _SAME for word in others} | {
    "s.": ("san", "sao", "santo", "santa", "saint", "sant"),
    "sta.": ("santa",),
    "sto.": ("santo",),
    "pto.": ("puerto", "porto"),
    "с.": ("санкт", "сан"),
}

_MOST_LETTERS = 100
_LEAST_WHOLE = 3
"""So many letters of one word must be there."""
_MOST_FOUND = 20

_STROKE = re.compile(r"(?<!\w)(\w{1,2})/\s*(?=\w)")
_TAIL = re.compile(r"(?P<name>[^/()]{3,}?)\s*[/(]\s*(?P<more>[^/()]+?)\s*\)?")
_WORD = re.compile(r"[^\s.]+\.?")
_BETWEEN, _LAST = "[ (/,]+", "[)]?$"
_PERHAPS_MORE = f"{_BETWEEN}(?:[^ ]{{1,4}}[ /]+){{0,2}}"
"""Between the name and what stands in brackets or behind a stroke there may be “am”, “an der”, “upon”."""

_WHOLE = f"""
    select asked.name, key.folded
    from unnest(%(name)s::text[], %(beginning)s::text[], %(pattern)s::text[]) as asked(name, beginning, pattern)
    cross join lateral (
        select key.folded from actors_namekey key
        where key.folded ~>=~ asked.beginning and key.folded ~<~ (asked.beginning || chr(1114111))
            and key.folded ~ asked.pattern
        order by key.weight desc, key.id limit {_MOST_FOUND}
    ) as key
"""


class Pattern(NamedTuple):
    """What the whole name must match, and how it begins."""

    beginning: str
    regex: str


def patterns(name: str) -> list[Pattern]:
    """What the whole of a folded name can look like; nothing for one without short words."""
    if len(name) > _MOST_LETTERS:
        return []
    text = _STROKE.sub(r"\1. ", name)
    tail = _TAIL.fullmatch(text)
    words = _WORD.findall(tail["name"] if tail else text)
    more = _WORD.findall(tail["more"]) if tail else []
    if not words or not any(len(word) >= _LEAST_WHOLE and not word.endswith(".") for word in words + more):
        return []
    if not more and not any(map(_is_short, words[1:])) and not _is_rare(words[0]):
        return []
    first = [word for word in SAME_WORDS.get(words[0], ()) if not word.endswith(".")] if words[1:] else []
    found = []
    whole = list(takewhile(lambda word: not _is_short(word), words[1:]))
    for begin in first or [words[0]]:
        rest = "".join(_BETWEEN + _regex(word) for word in words[1 + len(whole) :])
        if more:
            rest += _PERHAPS_MORE + _BETWEEN.join(map(_regex, more))
        if begin.endswith("."):
            rest = "".join(_BETWEEN + _regex(word) for word in whole) + rest
            found.append(Pattern(begin[0], f"^{_regex(begin)}{rest}{_LAST}"))
        else:
            beginning = " ".join((begin, *whole))
            found.append(Pattern(beginning, f"^{re.escape(beginning)}{rest}{_LAST}"))
    return found


def written_out(names: Collection[str]) -> dict[str, list[str]]:
    """Folded name → the folded names of the register that it may be short for; one query where any has short words."""
    asked = [(name, *pattern) for name in sorted(names) for pattern in patterns(name)]
    found: dict[str, list[str]] = defaultdict(list)
    if asked:
        columns = dict(zip(("name", "beginning", "pattern"), map(list, zip(*asked, strict=True)), strict=True))
        with connection.cursor() as cursor:
            cursor.execute(_WHOLE, columns)
            for name, folded in cursor:
                found[name].append(folded)
    return found


def _is_short(word: str) -> bool:
    return word.endswith(".") or (len(word) == 1 and word.isalpha())


def _is_rare(first: str) -> bool:
    """Whether the first word is cut short, and none of the frequent ones."""
    return first.endswith(".") and first not in SAME_WORDS


def _regex(word: str) -> str:
    if not _is_short(word):
        return re.escape(word)
    return "".join(f"{re.escape(letter)}[^ ]*" for letter in word.removesuffix("."))
