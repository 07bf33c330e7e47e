"""Regions asked for by a name that their city alone bears: “محافظة الإسكندرية”, which is listed as Alexandria."""

from collections import defaultdict
from collections.abc import Mapping
from typing import NamedTuple

from django.db import connection

from actors.resolution.designations import kind_of_word
from actors.resolution.folding import fold

_REGIONS = """
    select city.id, region.id, region.public_id, city.name, region.name,
        region.id in (city.as_region_id, city.parent_id)
    from actors_actor city
    join actors_actor region on region.country_id = city.country_id and region.kind = 'region'
        and region.merged_into_id is null and (region.published_at is not null or %(with_unpublished)s)
        and (region.id = city.as_region_id or fold_text(region.name) = fold_text(city.name)
            or starts_with(fold_text(region.name), fold_text(city.name) || ' '))
    where city.id = any(%(cities)s)
"""


class Region(NamedTuple):
    """A region that is called as its city."""

    id: int
    public_id: str
    name: str


def regions_of(cities: list[int], *, with_unpublished: bool) -> Mapping[int, Region]:
    """City → the region that is the city itself, or lies around it and is listed by its name, be it with a word.

    Left out are cities that have none, and those beside which another region is called so: Moscow and its oblast.
    """
    found: dict[int, list[tuple[Region, bool]]] = defaultdict(list)
    with connection.cursor() as cursor:
        cursor.execute(_REGIONS, {"cities": cities, "with_unpublished": with_unpublished})
        for city, no, public_id, city_name, name, is_around in cursor:
            rest = fold(name).removeprefix(fold(city_name)).strip()
            is_called_so = not rest or kind_of_word(rest) != ""
            found[city].append((Region(no, public_id, name), is_around and is_called_so))
    return {city: regions[0][0] for city, regions in found.items() if len(regions) == 1 and regions[0][1]}
