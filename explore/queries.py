"""What pages ask across the rooms: as many queries for a village as for a hub."""

from dataclasses import dataclass

from django.db import connection
from django.db.models import F

from actors.enums import ActorKind
from actors.lookup import Suggestion, countries_called, suggest
from actors.models import Actor, Country
from actors.models.actor import ActorQuerySet
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


def places_called(text: str, language: str, most: int) -> list[Suggestion]:
    """Countries and actors that may be meant by what was typed, at most so many, the likeliest first.

    What is only spelt nearly so comes behind what is called so.
    """
    countries = countries_called(text, language=language)
    actors = suggest(text, language=language, most=most)
    # A sort keeps the order of what is alike: countries stand before places.
    return sorted([*countries, *actors], key=lambda found: found.is_guessed)[:most]


def whole_actor(kind: ActorKind, language: str) -> ActorQuerySet:
    """Published actors of a kind with all their names and identifiers."""
    actors: ActorQuerySet = Actor.objects.published().filter(kind=kind)
    return actors.for_display(language).prefetch_related("names", "identifiers")


def cities_in(place: Country | Actor, language: str) -> ActorQuerySet:
    """Published cities of a country or a region, the largest first."""
    cities: ActorQuerySet = Actor.objects.published().filter(kind=ActorKind.CITY)
    inside = cities.filter(country=place) if isinstance(place, Country) else cities.filter(parent=place)
    return inside.named(language).order_by(F("population").desc(nulls_last=True), "pk")


def regions_of(country: Country, language: str) -> ActorQuerySet:
    """Published regions of a country, by name."""
    regions: ActorQuerySet = Actor.objects.published().filter(kind=ActorKind.REGION, country=country)
    return regions.named(language).order_by(F("display_name"), "pk")


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
