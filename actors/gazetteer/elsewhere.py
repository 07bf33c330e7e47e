"""Names of regions in other languages than the register's: their own, and those in which registers are often kept."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

import pycountry
from babel.languages import get_official_languages

from actors.gazetteer.rows.cities import city_names
from actors.resolution.folding import fold

# Where codes were given anew, CLDR and the database have names of other regions under them; the database mixes
# up two of Cambodia.
CODED_ANEW = frozenset({"IR", "KH", "KZ", "MA", "NP"})

_LANGUAGES = (
    "ar be bg ca cs da el et eu fa fi gl he hi hr hu hy id it ja ka kk ko lt lv mk nl no pl ro sk sl sq sr sr_Latn "
    "sv th tr uk vi zh"
)
_OF_REGISTERS = frozenset(_LANGUAGES.split())
# Regions of these kinds are rather municipalities: abroad nobody names them but in one of the register's languages.
_SMALL = frozenset(
    {
        "Council area", "District", "District municipality", "Local council", "London borough", "Metropolitan district",
        "Municipality", "Parish", "Popularate", "Quarter", "Rayon", "Rural municipality", "Two-tier county",
        "Unitary authority", "Urban municipality",
    }
)  # fmt: skip
_LEAST_LETTERS = 4
_LATIN_LETTER = re.compile("[a-z]")


def names_elsewhere(
    cldr: Mapping[str, Mapping[str, str]], names: Iterable[Mapping[str, str]], *, min_population: int
) -> list[dict[str, str]]:
    """One row for each region and name that no other region is called by, nor a city of so many inhabitants."""
    known = {row["iso3166_2"]: {fold(text) for key, text in row.items() if key != "iso3166_2"} for row in names}
    found: dict[tuple[str, str], str] = {}
    for code, text in _all_names(cldr, known):
        folded = fold(text)
        if folded not in known[code] and not _is_short(folded):
            found.setdefault((code, folded), text)
    bearers = Counter(folded for _code, folded in found) + Counter(text for texts in known.values() for text in texts)
    borne = {folded for folded, times in bearers.items() if times > 1}
    asked = {folded for _code, folded in found} - borne
    borne |= {folded for name in city_names(min_population) if (folded := fold(name.text)) in asked}
    return [{"iso3166_2": code, "text": text} for (code, folded), text in sorted(found.items()) if folded not in borne]


def cldr_key(code: str) -> str:
    """How CLDR writes a code of ISO 3166-2."""
    return code.lower().replace("-", "")


def clean(name: str) -> str:
    """A name without what tells namesakes apart in CLDR, and without its marks of what is gone."""
    return re.sub(r"\s*\([^)]*\)|[²³¹†\u0301\"]|^Anexo:.*", "", name).strip()


def _all_names(cldr: Mapping[str, Mapping[str, str]], codes: Iterable[str]) -> Iterator[tuple[str, str]]:
    kinds = {subdivision.code: subdivision for subdivision in pycountry.subdivisions}
    for code in codes:
        if code[:2] in CODED_ANEW or code not in kinds:
            continue
        own = {text.partition("_")[0] for text in get_official_languages(code[:2], regional=True, de_facto=True)}
        is_large = kinds[code].parent_code is None and kinds[code].type not in _SMALL
        for language, texts in cldr.items():
            is_chosen = language.partition("_")[0] in own or (is_large and language in _OF_REGISTERS)
            if is_chosen and (text := clean(texts.get(cldr_key(code), ""))):
                yield code, text


def _is_short(folded: str) -> bool:
    return len(folded) < _LEAST_LETTERS and _LATIN_LETTER.search(folded) is not None
