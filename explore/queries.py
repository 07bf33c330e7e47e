"""What pages ask across the rooms: as many queries for a village as for a hub."""

from dataclasses import dataclass

from django.db import connection
from django.db.models import F, Prefetch

from actors.enums import ActorKind
from actors.models import Actor, Country, TerritorialClaim
from actors.models.actor import ActorQuerySet
from actors.queries import whole
from agreements.models import Agreement
from agreements.models.agreement import AgreementQuerySet
from networks.models import Membership
from networks.models.membership import MembershipQuerySet

# Rows of a table on a page about something else; the full list has a page of its own.
SOME = 50


@dataclass(frozen=True)
class Counts:
    """How much the register holds, as far as readers see it."""

    agreements: int
    networks: int
    cities: int
    regions: int
    countries: int


def counts() -> Counts:
    """The figures of the home page, in one statement."""
    with connection.cursor() as cursor:
        cursor.execute(
            """
            select (select count(*) from agreements_agreement where published_at is not null),
                count(*) filter (where kind = 'network'), count(*) filter (where kind = 'city'),
                count(*) filter (where kind = 'region'), (select count(*) from actors_country)
            from actors_actor where published_at is not null
            """
        )
        return Counts(*cursor.fetchone())


def actors_called(text: str, language: str) -> ActorQuerySet:
    """Published actors one of whose names begins with a text, the largest first."""
    found: ActorQuerySet = Actor.objects.published().called(text).for_display(language)
    return found.order_by(F("population").desc(nulls_last=True), "pk")


def whole_actor(kind: ActorKind, language: str) -> ActorQuerySet:
    """Published actors of a kind with all that is told of them."""
    return whole(Actor.objects.published().filter(kind=kind), language)


def cities_in(place: Country | Actor, language: str) -> ActorQuerySet:
    """Published cities of a country or a region, the largest first."""
    cities: ActorQuerySet = Actor.objects.published().filter(kind=ActorKind.CITY)
    inside = cities.filter(country=place) if isinstance(place, Country) else cities.filter(parent=place)
    return inside.named(language).order_by(F("population").desc(nulls_last=True), "pk")


def regions_of(country: Country, language: str) -> ActorQuerySet:
    """Published regions of a country, by name."""
    regions: ActorQuerySet = Actor.objects.published().filter(kind=ActorKind.REGION, country=country)
    return regions.named(language).order_by(F("display_name"), "pk")


def regions_in(region: Actor, language: str) -> ActorQuerySet:
    """Published regions within a region, by name."""
    regions: ActorQuerySet = Actor.objects.published().filter(kind=ActorKind.REGION, parent=region)
    return regions.named(language).order_by(F("display_name"), "pk")


def contested_places(country: Country, language: str) -> ActorQuerySet:
    """Published places that a source puts in a country and on which states differ, by name, with all their claims."""
    places: ActorQuerySet = Actor.objects.published().claimed_by(country).named(language)
    claims = Prefetch("territorial_claims", TerritorialClaim.objects.for_display(language))
    return places.prefetch_related(claims).order_by(F("display_name"), "pk")


def agreements_of(place: Country | Actor, language: str) -> AgreementQuerySet:
    """Published agreements of a country, a region with its cities, or any other actor; the latest entered first."""
    published = Agreement.objects.published()
    if isinstance(place, Country):
        found = published.of_country(place)
    elif place.kind == ActorKind.REGION:
        found = published.of_region(place)
    else:
        found = published.involving(place)
    return found.for_display(language).order_by("-pk")


def memberships_of(actor: Actor, language: str) -> MembershipQuerySet:
    """Published memberships of an actor, present ones first."""
    memberships = Membership.objects.published().of(actor).for_display(language)
    return memberships.order_by(F("left_latest").desc(nulls_first=True), "joined_earliest", "pk")
