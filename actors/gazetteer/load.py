"""Loading the gazetteer: staging tables, then one statement a table. All or nothing, and repeatable.

A row that a person has changed is not touched again; rows that say the same are not written.
"""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

from django.db import connection, transaction

from actors.gazetteer import rows
from actors.models import DataRelease

KEY = "gazetteer"
Report = Callable[[str, float], None]

_STAGING = """
    drop table if exists pg_temp.stage_country, pg_temp.stage_country_name, pg_temp.stage_actor, pg_temp.stage_name;
    create temporary table stage_country (code text, name text) on commit drop;
    create temporary table stage_country_name (code text, language text, text text) on commit drop;
    create temporary table stage_actor (
        public_id text, kind text, name text, slug text, country text, parent text,
        latitude double precision, longitude double precision, population integer,
        scheme text, identifier text
    ) on commit drop;
    create temporary table stage_name (public_id text, text text, language text, is_preferred boolean)
        on commit drop;
"""

# Regions are written before the cities that are part of them.
_ACTORS = """
    insert into actors_actor as here
        (public_id, kind, name, slug, country_id, parent_id, latitude, longitude, population, published_at)
    select stage.public_id, stage.kind, stage.name, stage.slug, country.id, region.id,
        stage.latitude, stage.longitude, stage.population, %(at)s
    from stage_actor stage
    join actors_country country on country.code = stage.country
    left join actors_actor region on region.public_id = stage.parent and region.country_id = country.id
    where stage.kind in
"""
_ACTORS_AGAIN = """
    on conflict (public_id) do update set
        name = excluded.name, slug = excluded.slug, country_id = excluded.country_id,
        parent_id = excluded.parent_id, latitude = excluded.latitude, longitude = excluded.longitude,
        population = excluded.population
    where (here.name, here.slug, here.country_id, here.parent_id, here.latitude, here.longitude, here.population)
        is distinct from (excluded.name, excluded.slug, excluded.country_id, excluded.parent_id,
            excluded.latitude, excluded.longitude, excluded.population)
        and not exists (
            select from actors_actorhistory past join pghistory_context context on context.id = past.pgh_context_id
            where past.id = here.id and context.metadata ? 'user')
"""

_UPSERTS = {
    "countries": """
        insert into actors_country as here (code, name) select code, name from stage_country
        on conflict (code) do update set name = excluded.name where here.name <> excluded.name
    """,
    "names of countries": """
        insert into actors_countryname as here (country_id, language, text)
        select country.id, stage.language, stage.text
        from stage_country_name stage join actors_country country using (code)
        on conflict (country_id, language) do update set text = excluded.text where here.text <> excluded.text
    """,
    "regions": _ACTORS + "('region')" + _ACTORS_AGAIN,
    "cities": _ACTORS + "('city')" + _ACTORS_AGAIN,
    "identifiers": """
        insert into actors_identifier (actor_id, scheme, value)
        select actor.id, stage.scheme, stage.identifier
        from stage_actor stage join actors_actor actor using (public_id)
        on conflict (scheme, value) do nothing
    """,
    "names": """
        insert into actors_name (actor_id, text, language, is_preferred)
        select actor.id, stage.text, stage.language,
            stage.is_preferred and not exists (
                select from actors_name other
                where other.actor_id = actor.id and other.language = stage.language and other.is_preferred)
        from stage_name stage join actors_actor actor using (public_id)
        where not exists (
            select from actors_name known
            where known.actor_id = actor.id and known.text = stage.text and known.language = stage.language)
        on conflict (actor_id, text, language) do nothing
    """,
}


def is_loaded(*, min_population: int) -> bool:
    """Whether the gazetteer of these versions and this size is in the database."""
    return DataRelease.objects.filter(key=KEY, version=rows.release(min_population)).exists()


@transaction.atomic
def load_gazetteer(*, min_population: int, at: datetime, report: Report) -> dict[str, int]:
    """Bring countries, regions and cities up to the installed packages; return the rows written by table.

    `report` is told what is being done and the share done, 0 to 1.
    """
    with connection.cursor() as cursor:
        cursor.execute(_STAGING)
    report("Reading countries and regions", 0.0)
    countries = list(rows.countries())
    _copy("stage_country", ((country.code, country.name) for country in countries))
    _copy(
        "stage_country_name",
        ((country.code, language, name) for country in countries for language, name in country.names.items()),
    )
    _stage_actors(rows.regions())
    report("Reading cities and their names", 0.1)
    _stage_actors(rows.cities(min_population))
    written: dict[str, int] = {}
    with connection.cursor() as cursor:
        cursor.execute("analyze stage_actor; analyze stage_name")
        for done, (what, statement) in enumerate(_UPSERTS.items()):
            report(f"Writing {what}", 0.3 + 0.7 * done / len(_UPSERTS))
            cursor.execute(statement, {"at": at} if "%(at)s" in statement else None)
            written[what] = cursor.rowcount
            # New tables have no statistics: neither the next statement nor the first page can wait for them.
            cursor.execute(f"analyze {statement.split()[2]}")
    DataRelease.objects.update_or_create(
        key=KEY,
        defaults={"version": rows.release(min_population), "rows": _count("stage_actor"), "loaded_at": at},
    )
    report("Done", 1.0)
    return written


def _stage_actors(pairs: Iterable[tuple[rows.ActorRow, list[rows.NameRow]]]) -> None:
    """Copy actors, and keep their names for a second copy: one connection streams one table at a time."""
    names: list[rows.NameRow] = []

    def actors() -> Iterable[rows.ActorRow]:
        for actor, its_names in pairs:
            names.extend(its_names)
            yield actor

    _copy("stage_actor", actors())
    _copy("stage_name", names)


def _copy(table: str, values: Iterable[tuple[Any, ...]]) -> None:
    with connection.cursor() as cursor, cursor.copy(f"copy {table} from stdin") as copy:
        for row in values:
            copy.write_row(row)


def _count(table: str) -> int:
    with connection.cursor() as cursor:
        cursor.execute(f"select count(*) from {table}")
        count: int = cursor.fetchone()[0]
        return count
