"""Names a passage may hold: runs of capitalised words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from intake.reading.languages import LANGUAGES, language_of
from intake.reading.layout import Passage

MOST_WORDS = 5

_WORD = re.compile(r"(?:[A-Z]\.){2,4}|[^\W\d_]+(?:[-‐'’ʼ][^\W\d_]+)*")
_POSSESSIVE = re.compile(r"['’ʼ][sS]$")
_SHORTENED = frozenset({"st", "ste", "mt", "ft", "sta", "sto"})
_SMALL_WORDS = frozenset(chain.from_iterable(language.naming.small_words for language in LANGUAGES))
_JOINING_WORDS = frozenset(chain.from_iterable(language.naming.joining_words for language in LANGUAGES))
_REGION_WORDS = frozenset(chain.from_iterable(language.naming.region_words for language in LANGUAGES))


@dataclass(frozen=True)
class Word:
    """A word of a passage."""

    start: int
    end: int
    text: str

    @property
    def is_capitalised(self) -> bool:
        """Whether its first letter is a capital."""
        return self.text[0].isupper() or self.text[0].istitle()


@dataclass(frozen=True)
class Name:
    """Some words of a passage, from one place among its words up to another."""

    first: int
    last: int
    start: int
    end: int
    words: tuple[str, ...]

    @property
    def text(self) -> str:
        """The words with single spaces."""
        return " ".join(self.words)


def words_of(passage: Passage) -> list[Word]:
    """The words of a passage; what an English genitive adds is no part of the word."""
    found = []
    for match in _WORD.finditer(passage.text):
        text = _POSSESSIVE.sub("", match[0])
        found.append(Word(match.start(), match.start() + len(text), text))
    return found


def names_at(passage: Passage, words: list[Word], place: int) -> Iterator[Name]:
    """The names that can begin at a word, the longest first."""
    first = words[place]
    if not first.is_capitalised and first.text not in _REGION_WORDS:
        return
    longest = place
    while longest + 1 < len(words) and longest - place + 1 < MOST_WORDS and _goes_on(passage, words, longest):
        longest += 1
    for last in range(longest, place - 1, -1):
        taken = words[place : last + 1]
        if _is_name(taken):
            yield Name(place, last, first.start, taken[-1].end, tuple(word.text for word in taken))


def variants(name: Name) -> tuple[str, ...]:
    """Ways in which a name may be listed, the name as it stands first."""
    found = {name.text: None}
    language = language_of(name.text)
    found.update(dict.fromkeys(language.forms(name.words)))
    for form in list(found):
        alias = language.naming.aliases.get(form.lower())
        if alias:
            found[alias] = None
    return tuple(found)


def _goes_on(passage: Passage, words: list[Word], place: int) -> bool:
    gap = passage.text[words[place].end : words[place + 1].start]
    if gap != " " and not (gap == ". " and words[place].text.lower() in _SHORTENED):
        return False
    following = words[place + 1]
    return following.is_capitalised or following.text in _SMALL_WORDS or following.text in _REGION_WORDS


def _is_name(taken: list[Word]) -> bool:
    last = taken[-1]
    if len(taken) == 1:
        return last.is_capitalised
    if not last.is_capitalised and last.text not in _REGION_WORDS:
        return False
    return any(word.is_capitalised and word.text not in _JOINING_WORDS for word in taken)
