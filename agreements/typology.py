"""What lies between the parties of a tie, and the class that a named reading gives it.

Facts first: states that border each other, blocs to which both belonged when it was signed, the distance. A class is
derived of them, under a reading that says its name; where a fact is lacking it cannot be told. Pure but for
`facts_between`, which asks the database once.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from math import asin, cos, radians, sin, sqrt

from django.db import connection, models
from django.utils.translation import gettext_lazy as _

from actors.models import Actor, Country
from agreements.models import Agreement

# Mean radius of the Earth (IUGG), in kilometres.
_EARTH = 6371.0088


class Reading(models.TextChoices):
    """How somebody reads Duchacek's classes."""

    BY_BORDERS = "by_borders", _("Duchacek, by borders")
    BY_REACH = "by_reach", _("Duchacek, by reach")


class Reach(models.TextChoices):
    """Duchacek's geographic classes; the last two are none of them."""

    TRANSBORDER = "transborder", _("transborder")
    TRANSREGIONAL = "transregional", _("transregional")
    GLOBAL = "global", _("global")
    WITHIN_A_STATE = "within_a_state", _("within one state")
    CANNOT_BE_TOLD = "cannot_be_told", _("cannot be told")


@dataclass(frozen=True)
class Place:
    """What is known of where a party lies."""

    name: str
    country: int | None = None
    latitude: float | None = None
    longitude: float | None = None

    @classmethod
    def of(cls, actor: Actor) -> "Place":
        """Where an actor lies; of an actor with its name."""
        return cls(actor.display_name, actor.country_id, actor.latitude, actor.longitude)


@dataclass(frozen=True)
class Bloc:
    """A bloc to which both states belonged when the tie was signed, or may have."""

    code: str
    name: str
    is_certain: bool


@dataclass(frozen=True)
class Between:
    """What lies between two parties; None is not known."""

    first: Place
    second: Place
    same_state: bool | None
    neighbouring_states: bool | None
    distance_km: int | None
    blocs: Sequence[Bloc] | None
    """None where no day of signing is known."""

    adjacent_units: bool | None = None
    """Whether the two border each other themselves: False where their states do not, else in no source of ours."""


@dataclass(frozen=True)
class Typology:
    """The facts between each two parties, and the class that each reading derives of them."""

    pairs: Sequence[Between]

    @property
    def classes(self) -> dict[Reading, Reach]:
        """Reading → class."""
        return {Reading.BY_BORDERS: by_borders(self.pairs), Reading.BY_REACH: by_reach(self.pairs)}


@dataclass(frozen=True)
class Days:
    """The first and the last day on which something may have been; None without bound."""

    earliest: date | None
    latest: date | None


@dataclass(frozen=True)
class BlocSpell:
    """That a state belongs to a bloc, from some day of `since` until some day of `until`."""

    code: str
    name: str
    country: int
    since: Days | None
    """None where it belongs from the first."""
    until: Days | None
    """None where it is not known to have ended."""

    def may_hold(self, on: Days) -> bool:
        """Whether it may hold on one of these days."""
        first = self.since.earliest if self.since else None
        last = self.until.latest if self.until else None
        begun = first is None or on.latest is None or first <= on.latest
        return begun and (last is None or on.earliest is None or last > on.earliest)

    def certainly_holds(self, on: Days) -> bool:
        """Whether it holds on each of these days."""
        if on.earliest is None or on.latest is None:
            return False
        begun = self.since is None or (self.since.latest is not None and self.since.latest <= on.earliest)
        lasts = self.until is None or (self.until.earliest is not None and self.until.earliest > on.latest)
        return begun and lasts


@dataclass(frozen=True)
class StateFacts:
    """What is known of some states: which of them border each other, and their spells in blocs."""

    neighbours: frozenset[frozenset[int]]
    spells: Sequence[BlocSpell]

    def blocs(self, first: int, second: int, on: Days) -> list[Bloc]:
        """The blocs of both on some day, by name; certain where each certainly belongs on all of these days."""
        certainly: dict[str, set[int]] = defaultdict(set)
        perhaps: dict[str, set[int]] = defaultdict(set)
        for spell in self.spells:
            if spell.may_hold(on):
                perhaps[spell.code].add(spell.country)
            if spell.certainly_holds(on):
                certainly[spell.code].add(spell.country)
        names = {spell.code: spell.name for spell in self.spells}
        both = {first, second}
        found = [Bloc(code, names[code], both <= certainly[code]) for code in perhaps if both <= perhaps[code]]
        return sorted(found, key=lambda bloc: (bloc.name, bloc.code))


def between(first: Place, second: Place, states: StateFacts, signed: Days | None) -> Between:
    """What is known to lie between two places; `signed` is None where no day of signing is known."""
    same = neighbours = None
    blocs: list[Bloc] | None = None
    if first.country is not None and second.country is not None:
        same = first.country == second.country
        neighbours = False if same else frozenset((first.country, second.country)) in states.neighbours
        if signed is not None and not same:
            blocs = states.blocs(first.country, second.country, signed)
    return Between(
        first=first,
        second=second,
        same_state=same,
        neighbouring_states=neighbours,
        distance_km=distance_km(first, second),
        blocs=blocs,
        adjacent_units=False if same is False and neighbours is False else None,
    )


def distance_km(first: Place, second: Place) -> int | None:
    """Kilometres along the great circle, rounded; None where coordinates lack."""
    if first.latitude is None or first.longitude is None or second.latitude is None or second.longitude is None:
        return None
    one, other = radians(first.latitude), radians(second.latitude)
    east = radians(second.longitude - first.longitude)
    half_chord = sin((other - one) / 2) ** 2 + cos(one) * cos(other) * sin(east / 2) ** 2
    return round(2 * _EARTH * asin(sqrt(min(1, half_chord))))


def by_borders(pairs: Collection[Between]) -> Reach:
    """Units that border each other, else neighbouring states, else beyond: the farthest that the parties reach.

    No source of ours says which units border each other across a border, so that neighbours remain untold.
    """
    across = [pair for pair in pairs if pair.same_state is not True]
    if any(pair.neighbouring_states is False for pair in across):
        return Reach.GLOBAL
    if not pairs or any(pair.same_state is None or pair.adjacent_units is None for pair in across):
        return Reach.CANNOT_BE_TOLD
    if not across:
        return Reach.WITHIN_A_STATE
    return Reach.TRANSBORDER if all(pair.adjacent_units for pair in across) else Reach.TRANSREGIONAL


def by_reach(pairs: Collection[Between]) -> Reach:
    """Across a common border; two distant states; the world over: three states and more that are not all neighbours."""
    across = [pair for pair in pairs if pair.same_state is not True]
    if not pairs or any(pair.same_state is None for pair in across):
        return Reach.CANNOT_BE_TOLD
    if not across:
        return Reach.WITHIN_A_STATE
    states = {place.country for pair in across for place in (pair.first, pair.second)}
    if any(pair.neighbouring_states is False for pair in across):
        return Reach.GLOBAL if len(states) > 2 else Reach.TRANSREGIONAL
    return by_borders(pairs)


# Through the published blocs that a group is part of, at any depth.
_FACTS = """
    with recursive member (since, since_earliest, since_latest, until, until_earliest, until_latest, country_id,
            group_id) as (
        select since, since_earliest, since_latest, until, until_earliest, until_latest, country_id, group_id
        from actors_countrygroupmember where country_id = any(%(countries)s)
        union
        select member.since, member.since_earliest, member.since_latest, member.until, member.until_earliest,
            member.until_latest, member.country_id, part.parent_id
        from member join actors_countrygroup part on part.id = member.group_id
        where part.parent_id is not null and part.published_at is not null
    )
    select null, null, from_country_id, to_country_id, null, null::date, null::date, null, null::date, null::date
    from actors_country_neighbours
    where from_country_id = any(%(countries)s) and to_country_id = any(%(countries)s)
    union all
    select bloc.code, {name}, member.country_id, null, since, since_earliest, since_latest,
        until, until_earliest, until_latest
    from member join actors_countrygroup bloc on bloc.id = member.group_id
    where bloc.kind = 'bloc' and bloc.published_at is not null
"""
_NAMES = {
    "en": "bloc.name",
    **{language: f"coalesce(nullif(bloc.name_{language}, ''), bloc.name)" for language in ("es", "pt", "ru")},
}


def state_facts(countries: Collection[int], language: str) -> StateFacts:
    """What is known of these states, blocs named in a language. One query."""
    neighbours: set[frozenset[int]] = set()
    spells: list[BlocSpell] = []
    with connection.cursor() as cursor:
        cursor.execute(_FACTS.format(name=_NAMES.get(language, _NAMES["en"])), {"countries": sorted(countries)})
        for code, name, country, neighbour, since, since_from, since_to, until, until_from, until_to in cursor:
            if code is None:
                neighbours.add(frozenset((country, neighbour)))
                continue
            begun = Days(since_from, since_to) if since else None
            ended = Days(until_from, until_to) if until else None
            spells.append(BlocSpell(code, name, country, begun, ended))
    return StateFacts(frozenset(neighbours), spells)


def typology_of(agreement: Agreement, language: str) -> Typology:
    """What lies between each two parties of an agreement made for display whose places are known. One query.

    Blocs are those of the first day of signing that is known.
    """
    act = agreement.signing
    signed = Days(act.date_earliest, act.date_latest) if act else None
    actors = {party.actor.pk: party.actor for party in agreement.parties.all() if party.actor}
    return _typology([Place.of(actor) for actor in actors.values()], language, signed)


def typology_between(first: Actor, second: Actor, language: str, on: date) -> Typology:
    """What lies between two named actors, blocs as of a day. One query."""
    return _typology([Place.of(first), Place.of(second)], language, Days(on, on))


def typology_of_states(first: Country, second: Country, language: str, on: date) -> Between:
    """What lies between two named states, blocs as of a day. One query."""
    places = [Place(country.display_name, country.pk) for country in (first, second)]
    return _typology(places, language, Days(on, on)).pairs[0]


def _typology(places: Iterable[Place], language: str, signed: Days | None) -> Typology:
    places = list(places)
    states = state_facts({place.country for place in places if place.country is not None}, language)
    return Typology([between(one, other, states, signed) for one, other in combinations(places, 2)])
