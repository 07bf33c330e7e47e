"""What the reader knows of a language."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field


def words(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())


def no_words(_: str) -> bool:
    """Nothing is known of any word."""
    return False


@dataclass(frozen=True)
class Sign:
    """Words that say something, and the code of what they say."""

    pattern: re.Pattern[str]
    code: str
    is_vague: bool = False


@dataclass(frozen=True)
class Naming:
    """How names are written."""

    small_words: frozenset[str] = frozenset()
    """That may stand inside a name in small letters."""
    joining_words: frozenset[str] = frozenset()
    """Small words that join two names as well: "and"."""
    region_words: frozenset[str] = frozenset()
    """That make the name beside them one of a region; may close a name in small letters."""
    introductions: frozenset[str] = frozenset()
    """After which a place is named: "mayor of", "город"."""
    titles: frozenset[str] = frozenset()
    """Capitalised words beside a name that leave it the name of a place: "Moscow Mayor"."""
    institutions: frozenset[str] = frozenset()
    """Capitalised words beside a name that make it part of another name, or beginnings of such words."""
    stop_words: frozenset[str] = frozenset()
    """Words that are some place's name, hardly ever meant."""
    aliases: Mapping[str, str] = field(default_factory=dict)
    """Other names of countries, in small letters, and those a list of countries has."""


@dataclass(frozen=True)
class Tying:
    """How ties are told."""

    ties: tuple[Sign, ...]
    """Words that name a tie, the most telling first; codes of AgreementKind."""
    instruments: tuple[Sign, ...]
    """Words that name a document; codes of InstrumentKind."""
    acts: tuple[Sign, ...]
    """Verbs and nouns of acts; codes of ActKind."""
    partner: str
    """Regex of what stands between one and its partners: "with"."""
    listing: str
    """Regex of what stands before the one whose partners are listed: "sister cities of"."""
    listed: str
    """Regex of what stands between them: "include"."""
    between: str
    of_both: str
    """Regex of what stands before two that are tied: "twinning of"."""
    joint: str
    """Regex of what some named together do: "signed", "are"."""
    conjunction: str
    fillers: str
    """Regex of words before a name that say what it is: "the city of"."""
    clause_break: re.Pattern[str]
    denied: re.Pattern[str]
    """Before an act or tie: it is not so."""
    wished: re.Pattern[str]
    """Before an act: asked for, feared, possible."""
    planned: re.Pattern[str]
    """Before an act: intended."""
    decided: re.Pattern[str]
    """Before an act: what was wished is done."""
    infinitive: re.Pattern[str]
    """A verb of an act that only names it: "to sign" is not "signed"."""
    passive: re.Pattern[str]
    """At the end of a verb that is said of what stands before it."""
    relation: re.Pattern[str]
    """Words for a tie, its document or its name again: what can be ended."""
    untied: re.Pattern[str]
    """There is no tie."""
    dates: re.Pattern[str]
    """With the groups day, month, year or decade."""
    months: tuple[str, ...]
    """Beginnings of their names, in small letters."""


@dataclass(frozen=True)
class Language:
    """All of a language."""

    code: str
    naming: Naming
    tying: Tying
    forms: Callable[[tuple[str, ...]], tuple[str, ...]]
    """Other forms in which the words of a name may be listed."""
    is_common: Callable[[str], bool] = no_words
    """Whether a word is certainly an everyday word and no place."""
    is_person: Callable[[str], bool] = no_words
    """Whether a word is certainly a name of persons."""
    is_given_name: Callable[[str], bool] = no_words
    """Whether a word may be a given name."""
    is_place: Callable[[str], bool] = no_words
    """Whether a word is certainly a name of a place."""
