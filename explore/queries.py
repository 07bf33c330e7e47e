"""What pages ask across the rooms: as many queries for a village as for a hub."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TypeVar

from django.db import connection
from django.db.models import F, Prefetch

from actors.enums import ActorKind
from actors.lookup import Suggestion, countries_called, suggest
from actors.models import Actor, Country, CountryGroup, CountryGroupMember, Office, Person, TerritorialClaim
from actors.models.actor import ActorQuerySet
from actors.models.group import CountryGroupMemberQuerySet
from actors.queries import whole
from agreements.models import Agreement, Engagement, Negotiation
from agreements.models.agreement import AgreementQuerySet
from agreements.models.engagement import EngagementQuerySet
from agreements.models.negotiation import NegotiationQuerySet
from networks.models import Membership, Network, Seat
from networks.models.body import SeatQuerySet
from networks.models.membership import MembershipQuerySet
from networks.models.spells import is_possible_on, possible_on

Doings = TypeVar("Doings", EngagementQuerySet, NegotiationQuerySet)
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
            select (select count(*) from agreements_agreement
                    where published_at is not null and scope <> 'interstate'),
                count(*) filter (where kind = 'network'), count(*) filter (where kind = 'city'),
                count(*) filter (where kind = 'region'), (select count(*) from actors_country where ended = '')
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
    return _told_exactly(sorted([*countries, *actors], key=lambda found: found.is_guessed)[:most])


def _told_exactly(found: list[Suggestion]) -> list[Suggestion]:
    """With what kind of network each is: a bloc and a cultural region are no associations of cities."""
    asked = [each.public_id for each in found if each.kind == ActorKind.NETWORK]
    if not asked:
        return found
    networks = Network.objects.filter(actor__public_id__in=asked).select_related("actor")
    kinds = {each.actor.public_id: ", ".join(each.get_kinds_display()) for each in networks}
    return [replace(each, exactly=kinds.get(each.public_id, "")) for each in found]


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


def agreements_of(place: Country | Actor) -> AgreementQuerySet:
    """Published agreements of a country, or of an actor itself: of a region without those of its cities."""
    published = Agreement.objects.published().without_context()
    return published.of_country(place) if isinstance(place, Country) else published.involving(place)


def agreements_of_cities_of(region: Actor) -> AgreementQuerySet:
    """Published agreements with something in a region, rather than the region itself, as a party."""
    return Agreement.objects.published().without_context().of_cities_of(region)


def engagements_of(place: Country | Actor, language: str) -> EngagementQuerySet:
    """Published engagements of a country, a region with what is in it, or any other actor; the latest first."""
    return _of(place, Engagement.objects.published()).for_display(language).latest_first()


def negotiations_of(place: Country | Actor, language: str) -> NegotiationQuerySet:
    """Published negotiations of a country, a region with what is in it, or any other actor; the latest first."""
    return _of(place, Negotiation.objects.published()).for_display(language).latest_first()


def _of(place: Country | Actor, published: Doings) -> Doings:
    if isinstance(place, Country):
        return published.of_country(place)
    return published.of_region(place) if place.kind == ActorKind.REGION else published.involving(place)


def agreements_in_time_of(former: Country) -> AgreementQuerySet:
    """Published agreements certainly signed before a country ended, with a party of a country that came of it."""
    return Agreement.objects.published().without_context().in_time_of(former)


def agreements_of_group(group: CountryGroup, on: date) -> AgreementQuerySet:
    """Published agreements with a party of a country that belongs to a group on a day."""
    return Agreement.objects.published().without_context().of_countries(group.countries_on(on))


def cities_of_group(group: CountryGroup, on: date) -> ActorQuerySet:
    """Published cities of the countries that belong to a group on a day."""
    cities: ActorQuerySet = Actor.objects.published().filter(kind=ActorKind.CITY, country__in=group.countries_on(on))
    return cities


def groups_of(country: Country, language: str, day: date | None = None) -> CountryGroupMemberQuerySet:
    """The published groups that count a country, each spell with its group, those that last first; on a day of then."""
    spells: CountryGroupMemberQuerySet = CountryGroupMember.objects.published().filter(country=country)
    if day is not None:
        spells = spells.filter(possible_on(day))
    return spells.with_groups(language).order_by(F("until_latest").desc(nulls_first=True), "group__name", "pk")


@dataclass
class GroupBranch:
    """A group of countries with the published groups that are part of it."""

    group: CountryGroup
    parts: list["GroupBranch"] = field(default_factory=list)


def branches(groups: Iterable[CountryGroup]) -> list[GroupBranch]:
    """Groups as trees, in the order given; what is part of none of them stands at the top."""
    nodes = {group.pk: GroupBranch(group) for group in groups}
    tops: list[GroupBranch] = []
    for node in nodes.values():
        above = nodes.get(node.group.parent_id or 0)
        (above.parts if above else tops).append(node)
    return tops


@dataclass(frozen=True)
class GroupSpells:
    """The spells of countries in a group, by what is certain of them on a day."""

    present: list[CountryGroupMember]
    former: list[CountryGroupMember]
    uncertain: list[CountryGroupMember]
    """Those that are neither: announced, or with dates that leave the day open."""

    @property
    def country_count(self) -> int:
        """How many countries certainly belong to it on the day; one that two parts count, once."""
        return len({spell.country_id for spell in self.present})

    @property
    def present_are_dated(self) -> bool:
        """Whether a day is known on which one of the present ones came in."""
        return any(spell.since for spell in self.present)


def spells_on(group: CountryGroup, on: date, language: str) -> GroupSpells:
    """Who belongs to a group on a day, who did, and of whom it is not certain, each by name.

    A spell that ends on the day is past; a country that has ended belongs to nothing any more.
    """
    spells = list(group.spells().by_country(language).with_countries(language).with_groups(language))
    certain = set(group.spells().on(on).values_list("pk", flat=True))
    rest = [each for each in spells if each.pk not in certain]
    former = [each for each in rest if _is_past(each, on)]
    return GroupSpells(
        present=[each for each in spells if each.pk in certain],
        former=former,
        uncertain=[each for each in rest if each not in former],
    )


def _is_past(spell: CountryGroupMember, on: date) -> bool:
    ends = (spell.until_latest, spell.country.ended_latest)
    return any(end is not None and end <= on for end in ends)


def memberships_of(member: Country | Actor, language: str, day: date | None = None) -> MembershipQuerySet:
    """Published memberships of an actor, or of a country itself, present ones first; on a day those of then."""
    memberships = Membership.objects.published().of(member).for_display(language).with_listings()
    found = memberships.perhaps_on(day) if day else memberships
    return found.order_by(F("left_latest").desc(nulls_first=True), "joined_earliest", "pk")


def offices_of(holder: Actor | Person, day: date | None = None) -> list[Office]:
    """The public offices of an actor or a person made for its page, on a day those of then. No query."""
    offices: list[Office] = list(holder.offices.all())
    return [each for each in offices if day is None or is_possible_on(each, day)]


def seats_of(holder: Actor | Person, language: str, day: date | None = None) -> SeatQuerySet:
    """Published seats of an actor or a person in bodies of networks, present ones first; on a day those of then."""
    seats: SeatQuerySet = Seat.objects.published()
    its = seats.held_by(holder) if isinstance(holder, Actor) else seats.held_by_person(holder)
    return (its.perhaps_on(day) if day else its).for_display(language).latest_first()
