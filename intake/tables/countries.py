"""Names and codes of countries in many languages: enough to tell a column of countries from others.

Which country of the register is meant, the resolver says (actors.resolution).
"""

from functools import cache

import pycountry

from actors.resolution.countries import aliases, all_names
from actors.resolution.folding import fold


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
    # Those of the register's own languages, and all others, whichever country is meant.
    return frozenset({*aliases()[1], *all_names()})
