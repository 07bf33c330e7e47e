"""Everybody who bears a name, weighed by nobody: for the reading of documents, which chooses by what a text says."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass

from django.db import connection

from actors.resolution import statement


@dataclass(frozen=True)
class NamedRecord:
    """A published actor, or a country, that bears a name."""

    kind: str
    """An actor's, or `country`."""
    public_id: str
    """Of a country its code in small letters."""
    name: str
    country: str | None
    population: int
    geonames_id: int | None
    is_main_name: bool
    """Whether the name is its main or a preferred one, not one of many spellings."""


_BEARERS = f"""
    with asked as materialized (
        select name, fold_text(name) as folded from unnest(%(names)s::text[]) name
    )
    select asked.name, actor.kind, actor.public_id, actor.name, country.code, coalesce(actor.population, 0),
        geonames.value::integer, bool_or(name.is_preferred or name.folded = fold_text(actor.name))
    from asked {statement.BEARERS}
    left join actors_country country on country.id = actor.country_id
    left join actors_identifier geonames on geonames.actor_id = actor.id and geonames.scheme = 'geonames'
    group by asked.name, actor.id, country.code, geonames.value
    union all
    select distinct asked.name, 'country', lower(country.code), country.name, country.code, 0, null::integer, true
    from asked
    join ({statement.COUNTRIES_CALLED}) called using (folded)
    join actors_country country on country.id = called.country_id
"""


def bearers_of(names: Collection[str]) -> dict[str, list[NamedRecord]]:
    """Name as given → the records that bear it, case and accents aside; unknown names are left out. One query."""
    found: dict[str, list[NamedRecord]] = defaultdict(list)
    with connection.cursor() as cursor:
        cursor.execute(_BEARERS, {"names": sorted(set(names)), "with_unpublished": False})
        for name, *record in cursor:
            found[name].append(NamedRecord(*record))
    return dict(found)
