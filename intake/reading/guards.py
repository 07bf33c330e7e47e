"""Whether a known name is meant as one: everyday words, people and parts of longer names are kept out."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from itertools import chain

from intake.reading.languages import LANGUAGES, language_of
from intake.reading.layout import Passage
from intake.reading.mentions import Candidate
from intake.reading.names import Name, Word

_INITIALS_BEFORE = re.compile(r"(?:^|[\s(*])[^\W\d_]\.(?:[-\s]?[^\W\d_]\.)?\s?$")
_INITIALS_AFTER = re.compile(r",?\s(?:[^\W\d_a-zа-яё]\.\s?){1,2}(?=[\s,;)&*]|$)")
# An author with the year of a work: "Name, 1999", "Name, Other 1999", "Name & Other, 1999".
_CITED = re.compile(
    r"(?:(?:,|\s&|\sи|\sand)\s[^\W\d_a-zа-яё][\w-]+(?=(?:,\s[^\W\d_a-zа-яё][\w-]+)?\s\d)){0,3}"
    r"(?:\s(?:et al\.?|и др\.))?,?\s\(?(?:19|20)\d\d[a-zа-я]?(?:[:;,)]|\s?$)"
)
_OPEN = re.compile(r"\([^()]*$")
_AMPERSAND_BEFORE = re.compile(r"&\s?$")
_SENTENCE_START = re.compile(r"(?:^|[.!?…:;•—–-]\s*|[«“\"(]\s*)$")
_STOP_WORDS = frozenset(chain.from_iterable(language.naming.stop_words for language in LANGUAGES))
_INSTITUTIONS = tuple(chain.from_iterable(language.naming.institutions for language in LANGUAGES))
_TITLES = frozenset(chain.from_iterable(language.naming.titles for language in LANGUAGES))
_REGION_WORDS = frozenset(chain.from_iterable(language.naming.region_words for language in LANGUAGES))
_INTRODUCTIONS = frozenset(chain.from_iterable(language.naming.introductions for language in LANGUAGES))
_LINKS = frozenset({"of", "de", "da", "do"})

_LARGE = 200_000
_NOT_SMALL = 15_000


class Doubt(Enum):
    """How sure it is that a place is named."""

    NONE = 0
    NEEDS_SUPPORT = 1
    OUT = 2


@dataclass(frozen=True)
class Surroundings:
    """A passage, its words, and the words that the text has in small letters too."""

    passage: Passage
    words: list[Word]
    lowered: frozenset[str]

    def before(self, name: Name) -> Word | None:
        """The word before, when only a space stands between."""
        if not name.first:
            return None
        word = self.words[name.first - 1]
        return word if self.passage.text[word.end : name.start] == " " else None

    def after(self, name: Name) -> Word | None:
        """The word after, when only a space stands between."""
        if name.last + 1 >= len(self.words):
            return None
        word = self.words[name.last + 1]
        return word if self.passage.text[name.end : word.start] == " " else None

    def starts_sentence(self, start: int) -> bool:
        """Whether a sentence (or a quotation) begins here."""
        return bool(_SENTENCE_START.search(self.passage.text, max(0, start - 6), start))


def doubt(
    name: Name, candidates: tuple[Candidate, ...], surroundings: Surroundings
) -> tuple[Doubt, tuple[Candidate, ...]]:
    """How doubtful a name is, and the candidates that remain."""
    for kind in ("network", "organisation", "country"):
        of_kind = tuple(candidate for candidate in candidates if candidate.kind == kind)
        if of_kind:
            return _of_other(name, of_kind, candidates, surroundings)
    regions = tuple(candidate for candidate in candidates if candidate.kind == "region")
    if regions and _names_region(name, surroundings):
        return Doubt.NONE, regions
    if any(word in _REGION_WORDS for word in name.words):
        return Doubt.OUT, candidates
    if _is_part_of_other(name, surroundings):
        return Doubt.OUT, candidates
    kept = candidates if len(name.words) > 1 else _likely(candidates)
    if not kept:
        return Doubt.OUT, candidates
    return _of_place(name, kept, surroundings), kept


def _of_other(
    name: Name, of_kind: tuple[Candidate, ...], candidates: tuple[Candidate, ...], surroundings: Surroundings
) -> tuple[Doubt, tuple[Candidate, ...]]:
    """Of networks, organisations and countries."""
    word = name.words[0]
    if len(name.words) == 1 and (word.lower() in surroundings.lowered or not word[0].isupper()):
        return Doubt.OUT, candidates
    if of_kind[0].kind == "country" and _names_region(name, surroundings):
        regions = tuple(candidate for candidate in candidates if candidate.kind == "region")
        return (Doubt.NONE, regions) if regions else (Doubt.NONE, of_kind)
    if of_kind[0].kind == "country":
        before = surroundings.before(name)
        if before is not None and before.is_capitalised and _is_person(before.text):
            return Doubt.OUT, candidates
        is_stop_word = len(name.words) == 1 and word.lower() in _STOP_WORDS
        if is_stop_word or _belongs_to_institution(name, surroundings):
            return Doubt.OUT, candidates
        places = _likely([candidate for candidate in candidates if candidate.kind in ("city", "region")])
        return Doubt.NONE, of_kind + (places if len(name.words) == 1 else ())
    return Doubt.NONE, of_kind


def _names_region(name: Name, surroundings: Surroundings) -> bool:
    if len(name.words) > 1 and (name.words[0].lower() in _REGION_WORDS or name.words[-1].lower() in _REGION_WORDS):
        return True
    before, after = surroundings.before(name), surroundings.after(name)
    if after is not None and after.text.lower() in _REGION_WORDS:
        return True
    if before is not None and before.text in _LINKS and name.first > 1:
        before = surroundings.words[name.first - 2]
    return before is not None and before.text.lower() in _REGION_WORDS


def _is_part_of_other(name: Name, surroundings: Surroundings) -> bool:
    """Whether people, works or institutions bear the name."""
    text = surroundings.passage.text
    before_it = text[max(0, name.start - 12) : name.start]
    if _INITIALS_BEFORE.search(before_it) or _AMPERSAND_BEFORE.search(before_it):
        return True
    if _INITIALS_AFTER.match(text, name.end) or text.startswith((" & ", "@"), name.end):
        return True
    is_in_brackets = bool(_OPEN.search(text, max(0, name.start - 80), name.start))
    if is_in_brackets and len(name.words) == 1 and _CITED.match(text, name.end):
        return True
    return any(test(name, surroundings) for test in (_continues, _belongs_to_institution, _is_beside_capitals))


def _continues(name: Name, surroundings: Surroundings) -> bool:
    """Whether "of" and another capital follow: "Commonwealth of ..."."""
    if len(name.words) > 1 or name.last + 2 >= len(surroundings.words):
        return False
    following = surroundings.words[name.last + 2]
    between = surroundings.passage.text[name.end : following.start]
    return between == " of " and following.is_capitalised


def _belongs_to_institution(name: Name, surroundings: Surroundings) -> bool:
    after = surroundings.after(name)
    if after is not None and after.text.capitalize().startswith(_INSTITUTIONS):
        return True
    place = name.first - 1
    while place >= 0 and surroundings.words[place].text in ("of", "de", "da", "do", "the", "la"):
        place -= 1
    if place < 0 or place < name.first - 3:
        return False
    word = surroundings.words[place]
    between = surroundings.passage.text[word.end : name.start]
    return word.is_capitalised and word.text.startswith(_INSTITUTIONS) and not re.search(r"[^\w\s]", between)


def _is_beside_capitals(name: Name, surroundings: Surroundings) -> bool:
    """Whether a single word stands beside others with capitals: a longer name that is not known."""
    before, after = surroundings.before(name), surroundings.after(name)
    if after is not None and after.is_capitalised and _is_person(after.text) and _is_given_name(name.words[0]):
        return True
    if before is not None and before.is_capitalised and _makes_longer_name(before, name, surroundings):
        return True
    if len(name.words) > 1 or after is None or not after.is_capitalised:
        return False
    return language_of(name.text).code == "en" == language_of(after.text).code and after.text not in _TITLES


def _makes_longer_name(before: Word, name: Name, surroundings: Surroundings) -> bool:
    text = before.text
    if text in _TITLES or text.lower() in _INTRODUCTIONS or text.lower() in _REGION_WORDS:
        return False
    if _is_person(text):
        return True
    if surroundings.starts_sentence(before.start):
        known_word = text.lower() in surroundings.lowered or text.lower() in _STOP_WORDS
        return not known_word and language_of(text).code == "en" and len(name.words) == 1 and len(text) > 3
    return language_of(text).code == "en" and len(name.words) == 1


@lru_cache(maxsize=5_000)
def _is_person(word: str) -> bool:
    return language_of(word).is_person(word)


def _is_given_name(word: str) -> bool:
    return language_of(word).is_given_name(word)


def _likely(candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Without small places that only some other spelling of theirs is like the word."""
    return tuple(
        candidate
        for candidate in candidates
        if candidate.is_main_name or (candidate.kind == "city" and candidate.population >= _NOT_SMALL)
    )


def _of_place(name: Name, candidates: tuple[Candidate, ...], surroundings: Surroundings) -> Doubt:
    population = max(candidate.population for candidate in candidates)
    main = [candidate for candidate in candidates if candidate.is_main_name]
    introduced = _is_introduced(name, surroundings)
    if len(name.words) > 1:
        if population < _LARGE and all(word.lower() in surroundings.lowered for word in name.words):
            return Doubt.NEEDS_SUPPORT if introduced else Doubt.OUT
        is_known = bool(main) or population >= _NOT_SMALL
        return Doubt.NONE if introduced or is_known else Doubt.NEEDS_SUPPORT
    word = name.words[0]
    language = language_of(word)
    if word.lower() in _STOP_WORDS or len(word) < 3 or (word.isupper() and len(word) < 4):
        return Doubt.OUT
    if language.is_person(word) or language.is_common(word):
        return Doubt.NEEDS_SUPPORT if introduced else Doubt.OUT
    if introduced:
        return Doubt.NONE
    if word.lower() in surroundings.lowered:
        return Doubt.OUT if surroundings.starts_sentence(name.start) else Doubt.NEEDS_SUPPORT
    enough = _NOT_SMALL if language.is_place(word) else _LARGE
    if main:
        enough = min(enough, _NOT_SMALL * 2 if surroundings.starts_sentence(name.start) else _NOT_SMALL)
        if any(candidate.kind == "region" for candidate in main) and not surroundings.starts_sentence(name.start):
            return Doubt.NONE
    return Doubt.NONE if population >= enough else Doubt.NEEDS_SUPPORT


def _is_introduced(name: Name, surroundings: Surroundings) -> bool:
    before = surroundings.before(name)
    if before is not None and before.text in _LINKS and name.first > 1:
        before = surroundings.words[name.first - 2]
    return before is not None and before.text.lower() in _INTRODUCTIONS
