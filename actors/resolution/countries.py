"""Other names of countries: of ISO 3166, of country_aliases.csv (older, short, colloquial), of CLDR."""

import csv
from functools import cache
from pathlib import Path

import pycountry
from babel import Locale

from actors.resolution.folding import fold

_ALIASES = Path(__file__).parent.parent / "data" / "country_aliases.csv"
# The register has names in these (actors.gazetteer); here they say which names are taken.
_OF_THE_REGISTER = ("en", "es", "pt", "ru", "fr", "de")
_LANGUAGES = (
    "ar be bg bs ca cs da el et eu fa fi ga gl he hi hr hu hy id is it ja ka kk ko lt lv mk ms nb nl pl "
    "ro sk sl sq sr sv th tr uk uz vi zh zh_Hant"
)


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
    """Folded name in another language than the register's → the code of the one country that is called so."""
    taken = {fold(name) for language in _OF_THE_REGISTER for name in _territories(language).values()}
    taken.update(aliases()[1])
    found: dict[str, set[str]] = {}
    for language in _LANGUAGES.split():
        for code, name in _territories(language).items():
            found.setdefault(fold(name), set()).add(code)
    return {name: min(codes) for name, codes in found.items() if len(codes) == 1 and name not in taken}


@cache
def all_names() -> frozenset[str]:
    """Every folded name of a country in all these languages, also where several are called so."""
    languages = (*_OF_THE_REGISTER, *_LANGUAGES.split())
    return frozenset(fold(name) for language in languages for name in _territories(language).values())


@cache
def areas() -> frozenset[str]:
    """Every folded name of a part of the world in all these languages: no actor is meant by it alone."""
    languages = (*_OF_THE_REGISTER, *_LANGUAGES.split())
    named = (Locale.parse(language).territories.items() for language in languages)
    return frozenset(fold(name) for names in named for code, name in names if code.isdecimal() or code in ("EU", "UN"))


def _territories(language: str) -> dict[str, str]:
    """Countries and territories by their codes; three digits stand for parts of the world."""
    known = {country.alpha_2 for country in pycountry.countries} | {"XK"}
    return {code: name for code, name in Locale.parse(language).territories.items() if code in known}


def _turned(name: str) -> tuple[str, ...]:
    """“Korea, Republic of” as one says it."""
    head, comma, tail = name.partition(", ")
    return (f"{tail} {head}", head) if comma and tail.endswith(" of") else ()
