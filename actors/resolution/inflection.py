"""Names in the genitive, or as adjectives, where the word for what they are demands it: “Δήμος Αθηναίων” is Αθήνα.

Which ending a name has by itself is not known: each that the language allows is tried, and what nobody bears finds
nothing. Only names with such a word are turned.
"""

import re
from collections.abc import Iterator
from itertools import islice, product
from typing import NamedTuple

from actors.enums import ActorKind
from actors.resolution.folding import fold
from actors.resolution.reasons import Reason


class Nominative(NamedTuple):
    """A name as it may be listed, and what the word beside it says."""

    name: str
    kind: str
    mark: Reason


_Endings = tuple[tuple[str, tuple[str, ...]], ...]


class _Case(NamedTuple):
    """How names stand beside a word, folded: an ending, and those for which it may stand."""

    pattern: re.Pattern[str]
    kind: str
    endings: _Endings


_MOST = 12
_LEAST_STEM = 2
_CITY, _REGION = ActorKind.CITY.value, ActorKind.REGION.value

# “.” is no ending.
_GREEK = "πόλεως=πόλη αίων=α έων=α,η ίων=ια,ιο,ος ων=α,ες,οι ους=ος,ο ιου=ιο,ι,ιος ου=ο,ος,ι ης=η ας=α ως=ας,η"
_LITHUANIAN = "iaus=ius aus=us ių=iai,ys ų=ai,os io=is,ys,ias o=as os=a ės=ė ies=is"
_LATVIAN = "as=a es=e u=i a=s s=s"
_ESTONIAN = "a=.,a i=.,i"
_FINNISH = "ngin=nki nnan=nta den=ti,si run=rku pin=ppi in=.,i en=.,e n=."
_RUSSIAN = "ого=ый,ий,ое его=ий,ее ой=ая ов=ы ы=а,ы и=ь,а,я,и а=.,о я=ь,й"
_UKRAINIAN = "енська=е,енськ ська=.,а,и,ь,са,си,ськ,ський цька=ця,ць,ці,цьк,цький зька=зьк"

# Words before a name, and words behind it.
_WORDS = (
    ("δήμος|κοινότητα", "", _CITY, _GREEK),
    ("περιφέρεια|νομός", "", _REGION, _GREEK),
    ("", "miesto savivaldybė|miesto|miestas", _CITY, _LITHUANIAN),
    ("", "apskritis", _REGION, _LITHUANIAN),
    ("", "valstspilsēta|pilsēta|pilsētas dome|pilsētas pašvaldība|novads|novada pašvaldība", "", _LATVIAN),
    ("", "linn|linnavalitsus", _CITY, _ESTONIAN),
    ("", "kaupunki", _CITY, _FINNISH),
    ("", "alue|maakunta|lääni", _REGION, _FINNISH),
    (r"администрация(?: города| г\.)?|мэрия(?: города| г\.)?|акимат(?: города| г\.)?|правительство", "", "", _RUSSIAN),
    ("", "міська рада|міська громада|міська територіальна громада", _CITY, _UKRAINIAN),
)


def _endings(text: str) -> _Endings:
    pairs = (each.split("=") for each in text.split())
    found = [(fold(ending), tuple(fold(other).strip(".") for other in others.split(","))) for ending, others in pairs]
    return tuple(sorted(found, key=lambda pair: -len(pair[0])))


def _pattern(before: str, after: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{fold(before)})(?:(?<=\.) ?| )(.+)" if before else rf"(.+?) (?:{fold(after)})")


_CASES = tuple(_Case(_pattern(before, after), kind, _endings(ends)) for before, after, kind, ends in _WORDS)


def nominatives(name: str) -> Iterator[Nominative]:
    """What a folded name may be by itself, without the word that demands an ending; nothing without such a word."""
    for case in _CASES:
        match = case.pattern.fullmatch(name)
        if match is None:
            continue
        words = [list(_of_word(word, case)) for word in match[1].split()]
        for chosen in islice(product(*words), _MOST):
            yield Nominative(" ".join(chosen), case.kind, Reason.GENERIC_WORD | Reason.VARIANT)


def _of_word(word: str, case: _Case) -> Iterator[str]:
    """The word with each ending that it may have; as it is where it has none of them."""
    for ending, others in case.endings:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= _LEAST_STEM:
            yield from (stem + other for other in others)
            return
    yield word
