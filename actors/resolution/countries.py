"""Other names of countries: official ones of ISO 3166, and those of country_aliases.csv (older, short, colloquial)."""

import csv
from functools import cache
from pathlib import Path

import pycountry

from actors.resolution.folding import fold

_ALIASES = Path(__file__).parent.parent / "data" / "country_aliases.csv"


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


def _turned(name: str) -> tuple[str, ...]:
    """“Korea, Republic of” as one says it."""
    head, comma, tail = name.partition(", ")
    return (f"{tail} {head}", head) if comma and tail.endswith(" of") else ()
