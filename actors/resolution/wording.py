"""Other ways of writing a name: without generic words, with what stands in brackets apart, spelt otherwise.

Only words that languages use for any place stand here, never names of places.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from actors.enums import ActorKind
from actors.resolution.folding import fold
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
    marks: Reason


# Words before a name, with the words that join them to it; and words after it. All folded, the longer first.
_OF = r"(?: (?:of|de|del|de la|de los|de las|d'|do|da|dos|das|du|des|di|della|von|van|e|i))?"
_CITY_BEFORE = (
    "metropolitan borough|metropolitan city|london borough|city and county|city|town|municipality|commune|borough"
    "|village"
    "|township|ciudad|municipio|ayuntamiento|alcaldia|municipalidad|villa|cidade|camara municipal|prefeitura municipal"
    "|prefeitura|ville|commune|mairie|municipalite|freie und hansestadt|landeshauptstadt|universitatsstadt|hansestadt"
    "|kreisfreie stadt|stadtgemeinde|marktgemeinde|stadt|gemeinde|markt|citta metropolitana|citta|comune|gemeente|stad"
    "|municipiul|orasul|comuna|miasto|gmina|statutarni mesto|mesto|obec|grad|opcina|opstina|obstina"
    r"|муниципальное образование|городской округ|город|гор\.|гор|г\.|г|пгт|поселок|село|деревня|місто|м\.|община"
)
_CITY_AFTER = (
    "city municipality|metropolitan municipality|metropolitan borough|special city|municipality|city council"
    "|town council|borough council|city|town|borough|commune|kommun|kommune|belediyesi|kaupunki|kunta|miestas|shi|si"
)
_REGION_BEFORE = (
    "autonomous community|autonomous republic|province|region|state|county|department|district|prefecture|oblast"
    "|republic|voivodeship|canton|governorate|provincia|comunidad autonoma|comunidad|region|estado|departamento"
    "|generalitat|junta|gobierno|regiao|distrito|conseil regional|conseil general|conseil departemental|departement"
    "|canton|landkreis|kreis|bezirk|provinz|freistaat|bundesland|land|kanton|provincie|regione|wojewodztwo|judetul"
    "|республика|область|край|okres|kraj"
)
_REGION_AFTER = (
    "autonomous oblast|autonomous okrug|autonomous region|autonomous republic|county council|regional council|oblast"
    r"|region|krai|kray|okrug|province|county|prefecture|voivodeship|state|governorate|department|district|canton"
    r"|republic|territory|megye|fylke|lan|maakond|il|ken|do|область|обл\.|обл|край|республика|автономный округ"
)
_WIDER = (
    "metropole|metropolis|metropolitan area|metropolitan region|agglomeration|agglo|communaute urbaine"
    "|communaute d'agglomeration|communaute de communes|urban community|metropolregion|regionalverband|grand|greater"
    "|area metropolitana|city region|cu|ca|cc"
)
_BEFORE = (
    (re.compile(rf"(?:{_CITY_BEFORE}){_OF}(?:(?<=d')| )(?P<name>.+)"), ActorKind.CITY.value, Reason.GENERIC_WORD),
    (re.compile(rf"(?:{_REGION_BEFORE}){_OF}(?:(?<=d')| )(?P<name>.+)"), ActorKind.REGION.value, Reason.GENERIC_WORD),
    (re.compile(rf"(?:{_WIDER}){_OF}(?:(?<=d')| )(?P<name>.+)"), "", Reason.WIDER_BODY),
)
_AFTER = (
    (re.compile(rf"(?P<name>.+) (?:{_CITY_AFTER})"), ActorKind.CITY.value, Reason.GENERIC_WORD),
    (re.compile(rf"(?P<name>.+) (?:{_REGION_AFTER})"), ActorKind.REGION.value, Reason.GENERIC_WORD),
    (re.compile(rf"(?P<name>.+) (?:{_WIDER})"), "", Reason.WIDER_BODY),
)
_WORD_OF_A_CITY = re.compile(rf"(?:{_CITY_BEFORE}|{_CITY_AFTER})")
_WORD_OF_A_REGION = re.compile(rf"(?:{_REGION_BEFORE}|{_REGION_AFTER})")

# Regions are listed under their name with one of these words.
_REGION_NAMES = (
    "{} oblast", "{} krai", "{} region", "{} province", "{} county", "{} prefecture", "{} voivodeship", "{} state",
    "{} republic", "{} district", "{} governorate", "{} department", "province of {}", "{} autonomous okrug",
    "{} область", "{} край", "республика {}",
)  # fmt: skip

_BRACKETS = re.compile(r"(?P<name>[^()\[\]]+?)\s*[(\[](?P<more>[^()\[\]]+)[)\]]\s*")
# No two parts of it take the same characters: a long name of commas is refused at once.
_COMMA = re.compile(r"(?P<name>[^,]+),(?:[^,]*,)*(?P<more>[^,]+)")
_SLASH = re.compile(r"(?P<name>[^/]+?)\s*/\s*(?P<more>[^/]+?)\s*")
_DASH = re.compile(r"(?P<name>.+?)\s+[-–—]\s+(?P<more>.+)")

# What is one word in one list and another in the next.
_SAME = (
    ("st.", "st", "saint", "sankt", "sint", "sveti", "san", "sao", "szent", "санкт"),
    ("ste.", "ste", "sainte", "santa"),
    ("mt.", "mt", "mount"),
    ("ft.", "ft", "fort"),
    ("&", "and", "und", "et", "y", "e", "i", "и"),
    ("a.", "a", "am", "an der", "an"),
    ("b.", "bei"),
    ("d.", "der"),
)
_SAME_WORDS = {word: others for others in _SAME for word in others}
_JOINED = ("{} {}", "{} ({})", "{}/{}", "{} am {}", "{} an der {}", "{}, {}")
_MOST_SPELLINGS = 12
NOTHING = Reason(0)


def other_ways(question: Question) -> list[Try]:
    """The tries for a name that nothing bears as it is written, the surest first."""
    tries: dict[tuple[str, str, str, str], Try] = {}

    def add(step: int, form: _Form, question: Question, more: Reason = NOTHING) -> None:
        asked = replace(question, name=form.name, region=form.region, kind=form.kind)
        key = (asked.name, asked.region, asked.kind, asked.country)
        tries.setdefault(key, Try(step, asked, form.marks | more))

    forms = list(_forms(question))
    for form in forms:
        add(1, form, question)
    for latin in transliterations(question.name):
        add(1, _Form(fold(latin), question.region, question.kind, Reason.TRANSLITERATED), question)
    for form in forms:
        if form.region:
            add(2, form._replace(region=""), question, Reason.REGION_NOT_CONFIRMED)
    for form in forms:
        if form.kind:
            add(3, form._replace(region="", kind=""), question, Reason.OTHER_KIND)
    if question.country:
        for form in forms:
            add(4, form._replace(region=""), replace(question, country=""), Reason.OTHER_COUNTRY)
    return list(tries.values())


def _forms(question: Question) -> Iterator[_Form]:
    whole = _Form(fold(question.name), question.region, question.kind, Reason(0))
    for part in _parts(whole):
        for bare in _bare(part, question.kind):
            yield bare
            for spelling in _spellings(bare.name):
                yield bare._replace(name=spelling, marks=bare.marks | Reason.VARIANT)
            if bare.kind == ActorKind.REGION:
                for listed in _REGION_NAMES:
                    yield bare._replace(name=listed.format(bare.name), marks=bare.marks | Reason.VARIANT)


def _parts(whole: _Form) -> Iterator[_Form]:
    """The name as a whole, then with what stands behind a comma, in brackets or behind a stroke apart from it."""
    yield whole
    for cut in (_BRACKETS, _COMMA, _SLASH, _DASH):
        match = cut.fullmatch(whole.name)
        if match is None:
            continue
        name, more = match["name"].strip(), match["more"].strip()
        if not name or not more:
            continue
        if _WORD_OF_A_CITY.fullmatch(more):
            yield whole._replace(name=name, kind=whole.kind or ActorKind.CITY.value, marks=Reason.GENERIC_WORD)
        elif _WORD_OF_A_REGION.fullmatch(more):
            yield whole._replace(name=name, kind=whole.kind or ActorKind.REGION.value, marks=Reason.GENERIC_WORD)
        else:
            for joined in _JOINED:
                yield whole._replace(name=joined.format(name, more), marks=Reason.VARIANT)
            yield whole._replace(name=name, region=more)
        return


def _bare(form: _Form, kind: str) -> Iterator[_Form]:
    """The name as it is, then without the word that says what it is the name of."""
    yield form
    for patterns in (_BEFORE, _AFTER):
        for pattern, of_kind, mark in patterns:
            match = pattern.fullmatch(form.name)
            if match:
                other = Reason.OTHER_KIND if kind and of_kind and kind != of_kind else Reason(0)
                yield form._replace(name=match["name"].strip(), kind=kind or of_kind, marks=form.marks | mark | other)


def _spellings(name: str) -> list[str]:
    """The name with words and letters that lists write otherwise."""
    found = {name: None}
    words = name.split()
    for place, word in enumerate(words):
        for other in _SAME_WORDS.get(word, ()):
            found[" ".join((*words[:place], other, *words[place + 1 :]))] = None
    plain = name.replace(".", "")
    found[" ".join(plain.split())] = None
    found[plain.replace("'", "")] = None
    found[" ".join(plain.replace("'", " ").split())] = None
    del found[name]
    return list(found)[:_MOST_SPELLINGS]
