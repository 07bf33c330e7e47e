"""Names and codes of countries in many languages: enough to tell a column of countries from others.

Which country of the register is meant, the resolver says (actors.resolution).
"""

from functools import cache

import pycountry
from babel import Locale

from actors.resolution.countries import aliases
from actors.resolution.folding import fold

_LANGUAGES = (
    "ar be bg bs ca cs da de el en es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka kk ko lt lv mk ms nb nl pl pt "
    "ro ru sk sl sq sr sv th tr uk uz vi zh"
)


def is_country(text: str) -> bool:
    """Whether a text is a country's code in capital letters, or its name in one of many languages."""
    if text in _codes():
        return True
    # Of Latin letters three are rather a code; 法国 and Irã are names.
    return (len(text) > 3 or not text.isascii() or text.isupper()) and fold(text) in _names()


@cache
def _codes() -> frozenset[str]:
    return frozenset(code for country in pycountry.countries for code in (country.alpha_2, country.alpha_3)) | {"XK"}


@cache
def _names() -> frozenset[str]:
    found = set(aliases()[1])
    for language in _LANGUAGES.split():
        # Three digits stand for parts of the world.
        found.update(fold(name) for code, name in Locale(language).territories.items() if len(code) == 2)
    return frozenset(found)
