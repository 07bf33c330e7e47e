"""Other names of countries: of ISO 3166, of country_aliases.csv (older, short, colloquial), of CLDR and iso-codes."""

import csv
import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from gettext import GNUTranslations
from itertools import product
from pathlib import Path

import pycountry
from babel import Locale

from actors.resolution.folding import fold

_ALIASES = Path(__file__).parent.parent / "data" / "country_aliases.csv"
# The register has names in these (actors.gazetteer); here they say which names are taken.
_OF_THE_REGISTER = ("en", "es", "pt", "ru", "fr", "de")
_LEAST_LETTERS = 4
"""A shorter name in Latin letters is rather a code, or a word."""
_NUMBER = re.compile(r"\d{1,3}")
# What lists cut short in names of countries: “Rep. Dominicana”, “Fed. Rep. of Germany”, “Респ. Корея”.
_CUT = (
    (re.compile(r"\b(?:republi|republik|republ|respubli)[^\W\d_]*"), "rep"),
    (re.compile(r"\b(?:республи|републи)[^\W\d_]*"), "респ"),
    (re.compile(r"\bfederati[^\W\d_]*|\bfederal\b|\bfederac[^\W\d_]*"), "fed"),
    (re.compile(r"\bdemocrati[^\W\d_]*|\bdemokrat[^\W\d_]*"), "dem"),
)
# Those of CLDR, and others in which iso-codes names most countries.
_LANGUAGES = (
    "ar be bg bs ca cs da el et eu fa fi ga gl he hi hr hu hy id is it ja ka kk ko lt lv mk ms nb nl pl "
    "ro sk sl sq sr sv th tr uk uz vi zh zh_Hant"
)
_MORE_LANGUAGES = "am bn bn_BD ckb km ky lo mn mr my nb_NO ne ps pt_BR si sr@latin sw ta te tg tk ur zh_CN zh_HK zh_TW"
# What countries are called by their initials, in languages other than the register's.
_INITIALS = {
    "AE": "bae",
    "CD": "rdc дрк",
    "CN": "rrt rpc çhc člr",
    "CSHH": "čsfr čssr",
    "DDDE": "ndr nrd ndk нрд",
    "DE": "rft rfn nszk srn nrf οδγ фрн гфр",
    "KP": "rpdc кндр",
    "SA": "ksa",
    "SUHH": "sssr срср zsrr εσσδ sscb zssr",
    "US": 'abd aeb asv aqsh jav sad shba sua zda ηπα ақш акш сащ сад ארה"ב ארהב აშშ ԱՄՆ',
    "YUCS": "sfrj сфрј",
    "ZA": "rpa",
}


@cache
def aliases() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Codes, and beside them folded names that stand in no list of names by language."""
    found: dict[tuple[str, str], None] = {}
    for country in pycountry.countries:
        for text in (country.alpha_3, country.name, getattr(country, "official_name", ""), *_turned(country.name)):
            found[country.alpha_2, fold(text)] = None
    with _ALIASES.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            found[row["code"], fold(row["text"])] = None
    codes, texts = zip(*(pair for pair in found if pair[1]), strict=True)
    return codes, texts


@cache
def names_elsewhere() -> dict[str, str]:
    """Folded name, in another language than the register's, cut short or in numbers → the code of the one country.

    Numbers are those of ISO 3166 and M49, with or without the zeros before them, which spreadsheets leave out.
    """
    taken = {fold(name) for language in _OF_THE_REGISTER for name in _territories(language).values()}
    taken.update(aliases()[1])
    found = {name: code for name, code in _called().items() if code and name not in taken}
    for country in pycountry.countries:
        found[country.numeric] = found[country.numeric.lstrip("0")] = country.alpha_2
    return found


def spellings(text: str) -> list[str]:
    """A text folded, as a country may be looked up by it: with the dots of “U.S.A.” and “Rep. Checa”, and without."""
    plain = fold(text)
    if "." not in plain:
        return [plain]
    return [plain, plain.replace(".", ""), " ".join(plain.replace(".", " ").split())]


def is_country(text: str) -> bool:
    """Whether a text is a country's code in capital letters, or its name in one of many languages."""
    if text in _codes():
        return True
    # Of Latin letters three are rather a code; 法国 and Irã are names.
    if len(text) <= 3 and text.isascii() and not text.isupper():
        return False
    return any(each in _called() for each in spellings(text))


def is_number_of_country(text: str) -> bool:
    """Whether a text is a country's number in ISO 3166 or M49."""
    return _NUMBER.fullmatch(text) is not None and text in names_elsewhere()


@cache
def areas() -> frozenset[str]:
    """Every folded name of a part of the world in all these languages: no actor is meant by it alone."""
    languages = (*_OF_THE_REGISTER, *_LANGUAGES.split())
    named = (Locale.parse(language).territories.items() for language in languages)
    return frozenset(fold(name) for names in named for code, name in names if code.isdecimal() or code in ("EU", "UN"))


@cache
def _codes() -> frozenset[str]:
    return frozenset(code for country in pycountry.countries for code in (country.alpha_2, country.alpha_3)) | {"XK"}


@cache
def _called() -> dict[str, str]:
    """Folded name in any of these languages → the code of whoever is called so; empty where several are."""
    found: dict[str, set[str]] = defaultdict(set)
    for language in (*_OF_THE_REGISTER, *_LANGUAGES.split()):
        for code, name in _territories(language).items():
            found[fold(name)].add(code)
    for code, name in _official_names():
        folded = fold(name)
        if len(folded) >= _LEAST_LETTERS or not folded.isascii():
            found[folded].add(code)
    for code, name in zip(*aliases(), strict=True):
        found[name].add(code)
    for code, initials in _INITIALS.items():
        for each in initials.split():
            found[fold(each)].add(code)
    for name, codes in list(found.items()):
        for short in _cut(name):
            found[short] |= codes
    return {name: min(codes) if len(codes) == 1 else "" for name, codes in found.items()}


def _official_names() -> Iterator[tuple[str, str]]:
    """Names of states in many languages, as iso-codes translates them: “Řecká republika”, “中華人民共和国”."""
    for language in (*_OF_THE_REGISTER, *_LANGUAGES.split(), *_MORE_LANGUAGES.split()):
        path = Path(pycountry.LOCALES_DIR) / language / "LC_MESSAGES" / "iso3166-1.mo"
        if not path.exists():
            continue
        with path.open("rb") as file:
            translated = GNUTranslations(file).gettext
        for country in pycountry.countries:
            for kind in ("name", "official_name", "common_name"):
                name = getattr(country, kind, "")
                if name and (translation := translated(name)) != name:
                    yield country.alpha_2, translation


def _cut(name: str) -> Iterator[str]:
    """The name with words cut short, each or several, without dots."""
    cut = [(pattern, short) for pattern, short in _CUT if pattern.search(name)]
    for chosen in product((False, True), repeat=len(cut)):
        if any(chosen):
            text = name
            for (pattern, short), is_cut in zip(cut, chosen, strict=True):
                text = pattern.sub(short, text) if is_cut else text
            yield text


def _territories(language: str) -> dict[str, str]:
    """Countries and territories by their codes; three digits stand for parts of the world."""
    known = {country.alpha_2 for country in pycountry.countries} | {"XK"}
    return {code: name for code, name in Locale.parse(language).territories.items() if code in known}


def _turned(name: str) -> tuple[str, ...]:
    """“Korea, Republic of” as one says it."""
    head, comma, tail = name.partition(", ")
    return (f"{tail} {head}", head) if comma and tail.endswith(" of") else ()
