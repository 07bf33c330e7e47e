"""Other ways of writing a name: without generic words, with what stands in brackets apart, spelt otherwise."""

import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from actors.enums import ActorKind
from actors.resolution.abbreviations import SAME_WORDS
from actors.resolution.countries import is_country
from actors.resolution.designations import bare_names, kind_of_word, listed_as
from actors.resolution.folding import fold
from actors.resolution.inflection import nominatives
from actors.resolution.letters import in_other_letters
from actors.resolution.questions import Question
from actors.resolution.reasons import Reason
from actors.resolution.transliteration import transliterations


class Try(NamedTuple):
    """A question put in another way. Of several steps the first that finds anything counts."""

    step: int
    question: Question
    marks: Reason


class _Form(NamedTuple):
    """A name taken apart."""

    name: str
    region: str
    kind: str
    country: str
    marks: Reason
    step: int = 1


# What stands behind a name, apart from it: in brackets, behind a comma, a stroke, a dash between spaces.
_APART = re.compile(r"[()\[\],;/]|\s[-–—]\s")
# “Foz do Iguaçu-PR”, “Portland OR”.
_CODE = re.compile(r"(?P<name>.*[^\W\d_A-Z].*?)[\s–-]+(?P<code>[A-Z]{2,3})")
_MOST_PARTS = 4

_JOINED = ("{} {}", "{} ({})", "{}/{}", "{}, {}")
_MOST_SPELLINGS = 12
NOTHING = Reason(0)

WrittenOut = Mapping[str, Collection[str]]
"""Folded name with words cut short → what it may be short for."""


def other_ways(question: Question, whole: WrittenOut) -> list[Try]:
    """The tries for a name that nothing bears as it is written, the surest first."""
    tries: dict[tuple[str, str, str, str], Try] = {}

    def add(form: _Form, more: Reason = NOTHING, *, step: int = 1, country: str | None = None) -> None:
        in_country = form.country if country is None else country
        asked = replace(question, name=form.name, region=form.region, kind=form.kind, country=in_country)
        key = (asked.name, asked.region, asked.kind, asked.country)
        tries.setdefault(key, Try(max(step, form.step), asked, form.marks | more))

    forms = list(_forms(question, whole))
    for form in forms:
        add(form)
    for form in forms:
        for region in _regions(fold(form.region)):
            add(form._replace(region=region))
    for latin in transliterations(question.name):
        add(_whole(question)._replace(name=fold(latin), marks=Reason.TRANSLITERATED))
    for form in forms:
        if form.region:
            add(form._replace(region=""), Reason.REGION_NOT_CONFIRMED, step=2)
    for form in forms:
        if form.kind:
            add(form._replace(region="", kind=""), Reason.OTHER_KIND, step=3)
    if question.country:
        for form in forms:
            add(form._replace(region=""), Reason.OTHER_COUNTRY, step=4, country="")
    return list(tries.values())


def names_in(question: Question) -> set[str]:
    """The folded names of which each may be the one, as they are written."""
    return {bare.name for part in _parts(question) for bare in _bare(part, question.kind)}


def _forms(question: Question, whole: WrittenOut) -> Iterator[_Form]:
    for part in _parts(question):
        for bare in _bare(part, question.kind):
            yield bare
            for name in (*_spellings(bare.name), *in_other_letters(bare.name), *whole.get(bare.name, ())):
                yield bare._replace(name=name, marks=bare.marks | Reason.VARIANT)
            if bare.kind == ActorKind.REGION and Reason.VARIANT not in bare.marks:
                for listed in listed_as(bare.name):
                    yield bare._replace(name=listed, marks=bare.marks | Reason.VARIANT)


def _regions(region: str) -> Iterator[str]:
    """What else a folded region may be listed as: without its word, or with it written out."""
    yield from in_other_letters(region)
    for bare in bare_names(region):
        yield bare.name
        if bare.kind == ActorKind.REGION and region.endswith("."):
            yield from listed_as(bare.name)


def _whole(question: Question) -> _Form:
    return _Form(fold(question.name), question.region, question.kind, question.country, Reason(0))


def _parts(question: Question) -> Iterator[_Form]:
    """The name as a whole, then what comes first in it with the rest as its kind, region and country."""
    whole = _whole(question)
    yield whole
    text = unicodedata.normalize("NFKC", question.name).strip()
    written = [part.strip() for part in _APART.split(text) if fold(part)]
    if len(written) > 1 and is_country(written[0]) and not is_country(written[-1]):
        # “USA - TX - Austin”.
        written.reverse()
    texts = [fold(part) for part in written]
    code = _CODE.fullmatch(text)
    if len(texts) == 1 and code:
        texts = [fold(code["name"]), fold(code["code"])]
    kinds = [kind_of_word(part) for part in texts]
    kind = question.kind or next(filter(None, kinds), "")
    name, *more = [part for part, of_kind in zip(texts, kinds, strict=True) if not of_kind] or [""]
    if not name or len(texts) == 1 or len(more) > _MOST_PARTS:
        return
    if not more:
        yield whole._replace(name=name, kind=kind, marks=Reason.GENERIC_WORD)
        return
    if len(texts) == len(more) + 1 == 2:
        for joined in _JOINED:
            yield whole._replace(name=joined.format(name, *more), marks=Reason.VARIANT)
    placed = whole._replace(name=name, kind=kind, region=more[0])
    if len(more) == 1:
        yield placed
        return
    yield placed._replace(country=question.country or more[-1])
    # Where what stands between is no region, or what stands last no country.
    yield placed._replace(region=more[-1], marks=Reason.REGION_NOT_CONFIRMED, step=2)


def _bare(form: _Form, kind: str) -> Iterator[_Form]:
    """The name as it is, then without the words that say what it is the name of, of which one can follow another."""
    yield form
    for bare in bare_names(form.name):
        other = Reason.OTHER_KIND if kind and bare.kind and kind != bare.kind else Reason(0)
        without = form._replace(
            name=bare.name, kind=kind or bare.kind or form.kind, marks=form.marks | bare.mark | other
        )
        yield without
        for inner in bare_names(bare.name):
            if inner.kind in ("", bare.kind):
                yield without._replace(name=inner.name, marks=without.marks | inner.mark)
    for nominative in nominatives(form.name):
        other = Reason.OTHER_KIND if kind and nominative.kind and kind != nominative.kind else Reason(0)
        marks = form.marks | nominative.mark | other
        yield form._replace(name=nominative.name, kind=kind or nominative.kind or form.kind, marks=marks)


def _spellings(name: str) -> list[str]:
    """The name with words and letters that lists write otherwise."""
    found = {name: None}
    words = name.split()
    for place, word in enumerate(words):
        for other in SAME_WORDS.get(word, ()):
            found[" ".join((*words[:place], other, *words[place + 1 :]))] = None
    plain = name.replace(".", "")
    found[" ".join(plain.split())] = None
    found[plain.replace("'", "")] = None
    found[" ".join(plain.replace("'", " ").split())] = None
    del found[name]
    return list(found)[:_MOST_SPELLINGS]
