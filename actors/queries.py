"""Actors with what is shown of them."""

from collections.abc import Collection

from django.db.models import F, Prefetch

from actors.enums import ActorKind
from actors.models import Actor, Office, OfficialSource, Succession, TerritorialClaim
from actors.models.actor import ActorQuerySet


def listed(actors: ActorQuerySet, language: str) -> ActorQuerySet:
    """Actors as a list shows them: with country and region, what they are besides, claims to contested ones, disputes.

    A region or a city that is not published is left out.
    """
    others = Actor.objects.published().named(language)
    return (
        actors.for_display(language)
        .select_related("dispute")
        .prefetch_related(
            Prefetch("as_region", others),
            Prefetch("as_city", others),
            Prefetch("territorial_claims", TerritorialClaim.objects.for_display(language)),
        )
    )


def whole(actors: ActorQuerySet, language: str) -> ActorQuerySet:
    """Actors as their page and their record in the API show them: with all that is told of them and published.

    Besides what a list shows: names and identifiers, `bodies`, offices, official sources, successions (what came
    after it) and origins (what came before it).
    """
    bodies = Actor.objects.published().filter(kind=ActorKind.ORGANISATION).named(language)
    successions = Succession.objects.published().in_time()
    return listed(actors, language).prefetch_related(
        "names",
        "identifiers",
        Prefetch("children", bodies.order_by(F("display_name"), "pk"), to_attr="bodies"),
        Prefetch("offices", Office.objects.published().with_persons(language).latest_first()),
        Prefetch("official_sources", OfficialSource.objects.in_order()),
        Prefetch("successions", successions.with_successors(language)),
        Prefetch("origins", successions.with_predecessors(language)),
    )


def leading_to(public_ids: Collection[str]) -> dict[str, Actor]:
    """Public id → the actor, or the one it was merged into; unknown ids are left out. One query."""
    actors = Actor.objects.filter(public_id__in=public_ids).select_related("merged_into")
    return {actor.public_id: actor.merged_into or actor for actor in actors}


def kept_for(public_id: str) -> Actor | None:
    """The published actor that one of this public id was merged into, if any."""
    return Actor.objects.published().filter(duplicates__public_id=public_id).first()
