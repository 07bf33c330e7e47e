"""Names in other letters of their script: Chinese as others write them, by the tables of OpenCC; Arabic as Persian."""

import re
from functools import cache

from opencc import OpenCC

_HAN = re.compile(r"[\u3400-\u9fff]")
_ARABIC = re.compile(r"[\u0600-\u06ff]")
# Keyboards have one or the other; most readers see no difference.
_ARABIC_LETTERS = (str.maketrans("يىكة", "ییکه"), str.maketrans("یک", "يك"))


def in_other_letters(name: str) -> list[str]:
    """A name in each other way to write its letters, each once; nothing where there is no other.

    “横滨”, “橫濱” and “横浜” are Yokohama; a list has it in one of them, and the register perhaps in another.
    """
    found: list[str] = []
    if _HAN.search(name):
        traditional = [_by("s2t", name), _by("jp2t", name)]
        simplified = [_by("t2s", each) for each in (name, *traditional)]
        found = [*traditional, *simplified, *(_by("t2jp", each) for each in traditional)]
    elif _ARABIC.search(name):
        found = [name.translate(table) for table in _ARABIC_LETTERS]
    return [other for other in dict.fromkeys(found) if other != name]


def _by(table: str, name: str) -> str:
    return str(_converter(table).convert(name))


@cache
def _converter(table: str) -> OpenCC:
    return OpenCC(table)
