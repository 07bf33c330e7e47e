"""Regions of all levels."""

from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from typing import Any

import pycountry

from actors.enums import ActorKind, IdentifierScheme
from actors.gazetteer import data
from actors.gazetteer.rows.common import ActorRow, NameRow, slug

# Of regions in no other region: those whose law calls them a city, town or municipality.
CITY_DESIGNATIONS = (
    "Administration", "Autonomous city", "Autonomous city in north africa", "Autonomous municipality", "Capital",
    "Capital city", "Capital district", "Capital territory", "City", "City corporation", "City municipality",
    "City with county rights", "Federal territory", "Metropolitan administration", "Metropolitan city", "Municipality",
    "Special administrative city", "Special city", "Special municipality", "Special self-governing city", "State city",
    "Town", "Town council", "Urban municipality",
)  # fmt: skip


def regions() -> Iterator[tuple[ActorRow, list[NameRow]]]:
    """The regions of ISO 3166-2, and those first-level divisions that GeoNames alone has, with their names."""
    iso = _subdivisions()
    elsewhere: dict[str, list[str]] = defaultdict(list)
    for row in data.read("region_names_elsewhere"):
        elsewhere[row["iso3166_2"]].append(row["text"])
    for row in data.read("region_names"):
        found, public_id = iso.get(row["iso3166_2"]), region_id(row["iso3166_2"])
        actor = ActorRow(
            public_id,
            ActorKind.REGION,
            _level(row["iso3166_2"]),
            row["en"],
            slug(row["en"]),
            row["iso3166_2"][:2],
            region_id(found.parent_code) if found and found.parent_code else None,
            found.type if found else "",
            None,
            None,
            None,
            "",
            IdentifierScheme.ISO3166_2,
            row["iso3166_2"],
        )
        languages = [language for language in row if language != "iso3166_2" and row[language]]
        names = [NameRow(public_id, row[language], language, True) for language in languages]
        if found and found.name not in row.values():
            names.append(NameRow(public_id, found.name, "", False))
        names += [NameRow(public_id, text, "", False) for text in elsewhere[row["iso3166_2"]]]
        yield actor, names
    for row in data.read("regions"):
        if row["geonames_id"]:
            name, public_id = row["geonames_name"], f"gn{row['geonames_id']}"
            actor = ActorRow(
                public_id,
                ActorKind.REGION,
                1,
                name,
                slug(name),
                row["geonames_admin1"][:2],
                None,
                "",
                None,
                None,
                None,
                "",
                IdentifierScheme.GEONAMES,
                row["geonames_id"],
            )
            yield actor, [NameRow(public_id, name, "en", True)]


def region_of_admin1() -> dict[str, str]:
    """GeoNames' code of a first-level division → the public id of its region.

    A division with a code of another country is left out: cities of Hong Kong are not in China's CN-HK.
    """
    found = {}
    for row in data.read("regions"):
        if row["iso3166_2"][:2] == row["geonames_admin1"][:2]:
            found[row["geonames_admin1"]] = region_id(row["iso3166_2"])
        elif row["geonames_id"]:
            found[row["geonames_admin1"]] = f"gn{row['geonames_id']}"
    return found


def city_region_facts() -> Iterator[tuple[str, str]]:
    """City and the region that it also is, by public id, where neither designation nor name tells."""
    for row in data.read("city_regions"):
        yield row["city"], row["region"]


def region_id(code: str) -> str:
    """The public id of a region of ISO 3166-2."""
    return code.lower()


def _level(code: str) -> int:
    found = _subdivisions().get(code)
    return 1 + _level(found.parent_code) if found and found.parent_code else 1


@cache
def _subdivisions() -> dict[str, Any]:
    return {subdivision.code: subdivision for subdivision in pycountry.subdivisions}
