"""Actors with what is shown of them, and which records a name can mean."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass

from django.db import connection
from django.db.models import F, Prefetch

from actors.enums import ActorKind
from actors.models import Actor, Office, Succession, TerritorialClaim
from actors.models.actor import ActorQuerySet


def listed(actors: ActorQuerySet, language: str) -> ActorQuerySet:
    """Actors as a list shows them: with country and region, what they are besides, and the claims to contested ones.

    A region or a city that is not published is left out.
    """
    others = Actor.objects.published().named(language)
    return actors.for_display(language).prefetch_related(
        Prefetch("as_region", others),
        Prefetch("as_city", others),
        Prefetch("territorial_claims", TerritorialClaim.objects.for_display(language)),
    )


def whole(actors: ActorQuerySet, language: str) -> ActorQuerySet:
    """Actors as their page and their record in the API show them: with all that is told of them and published.

    Besides what a list shows: names and identifiers, `bodies`, offices, successions (what came after it) and
    origins (what came before it).
    """
    bodies = Actor.objects.published().filter(kind=ActorKind.ORGANISATION).named(language)
    successions = Succession.objects.published().in_time()
    return listed(actors, language).prefetch_related(
        "names",
        "identifiers",
        Prefetch("children", bodies.order_by(F("display_name"), "pk"), to_attr="bodies"),
        Prefetch("offices", Office.objects.published().with_persons(language).latest_first()),
        Prefetch("successions", successions.with_successors(language)),
        Prefetch("origins", successions.with_predecessors(language)),
    )


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


_BEARERS = """
    with asked as materialized (
        select name, fold_text(name) as folded from unnest(%(names)s::text[]) name
    )
    select asked.name, actor.kind, actor.public_id, actor.name, country.code, coalesce(actor.population, 0),
        geonames.value::integer, bool_or(name.is_preferred or name.folded = fold_text(actor.name))
    from asked
    join actors_name name on name.folded = asked.folded
    join actors_actor actor on actor.id = name.actor_id and actor.published_at is not null
    left join actors_country country on country.id = actor.country_id
    left join actors_identifier geonames on geonames.actor_id = actor.id and geonames.scheme = 'geonames'
    group by asked.name, actor.id, country.code, geonames.value
    union all
    select distinct asked.name, 'country', lower(country.code), country.name, country.code, 0, null::integer, true
    from asked
    join (
        select id as country_id, name as text from actors_country
        union all
        select country_id, text from actors_countryname
    ) called on fold_text(called.text) = asked.folded
    join actors_country country on country.id = called.country_id
"""


def bearers_of(names: Collection[str]) -> dict[str, list[NamedRecord]]:
    """Name as given → the records that bear it, case and accents aside; unknown names are left out. One query."""
    found: dict[str, list[NamedRecord]] = defaultdict(list)
    with connection.cursor() as cursor:
        cursor.execute(_BEARERS, {"names": sorted(set(names))})
        for name, *record in cursor:
            found[name].append(NamedRecord(*record))
    return dict(found)


def leading_to(public_ids: Collection[str]) -> dict[str, Actor]:
    """Public id → the actor, or the one it was merged into; unknown ids are left out. One query."""
    actors = Actor.objects.filter(public_id__in=public_ids).select_related("merged_into")
    return {actor.public_id: actor.merged_into or actor for actor in actors}


def kept_for(public_id: str) -> Actor | None:
    """The published actor that one of this public id was merged into, if any."""
    return Actor.objects.published().filter(duplicates__public_id=public_id).first()
