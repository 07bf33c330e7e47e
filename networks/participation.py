"""What members do in a network: seats, events, programmes; from the side of the network and from a member's."""

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import F, Prefetch, QuerySet, Value
from django.db.models.functions import Coalesce

from actors.models import Actor, Country
from networks.enums import ParticipantRole, PartnerRole
from networks.models import EventParticipant, Funding, Network, NetworkEvent, Programme, ProgrammePartner, Seat

_HOSTS = (ParticipantRole.ORGANISER, ParticipantRole.CO_ORGANISER, ParticipantRole.HOST)


@dataclass
class Participation:
    """What one actor did in one network: how many records of each sort, each record once a sort."""

    network: Any
    actor: Any
    seats: int = 0
    hosted: int = 0
    """Events, as a host or an organiser; those that took place there, whoever hosted them; others attended."""
    held_there: int = 0
    attended: int = 0
    led: int = 0
    """Programmes; and those in which it had any other part."""
    partnered: int = 0
    is_member: bool | None = None
    """Whether it certainly or perhaps was a member on the day; told by who knows the members."""

    @property
    def total(self) -> int:
        """Of all sorts."""
        return self.seats + self.hosted + self.held_there + self.attended + self.led + self.partnered


def in_network(network: Network, language: str, day: date | None = None) -> list[Participation]:
    """What each published actor did in a network, who did most first; given a day, what had perhaps begun by it.

    One query finds all, two name the actors.
    """
    counts: Any = _counted(_facts(day, part_network=network.pk))
    actors = Actor.objects.published().named(language).filter(pk__in=[actor for _network, actor in counts])
    named = actors.prefetch_related(Prefetch("country", Country.objects.named(language)))
    found = [Participation(network, actor, **counts[network.pk, actor.pk]) for actor in named]
    return sorted(found, key=lambda each: (-each.total, each.actor.display_name.casefold(), each.actor.pk))


def of_actor(actor: Actor, language: str, day: date | None = None) -> list[Participation]:
    """What an actor did in each published network, where it did most first; given a day, what had perhaps begun by it.

    One query finds all, three name the networks.
    """
    counts: Any = _counted(_facts(day, part_actor=actor.pk))
    keys = [network for network, _actor in counts]
    networks = Network.objects.published().for_display(language).filter(pk__in=keys) if keys else []
    found = [Participation(each, actor, **counts[each.pk, actor.pk]) for each in networks]
    return sorted(found, key=lambda each: (-each.total, each.network.actor.display_name.casefold(), each.network.pk))


def _counted(facts: QuerySet[Any]) -> dict[tuple[int, int], Counter[str]]:
    counts: dict[tuple[int, int], Counter[str]] = defaultdict(Counter)
    for network, actor, sort, _key in facts:
        counts[network, actor][sort] += 1
    return counts


def _facts(day: date | None, **asked: int) -> QuerySet[Any]:
    """Network, actor, sort and key of each record in which an actor has a part, as one statement; each once a sort."""
    events = NetworkEvent.objects.published()
    programmes: QuerySet[Programme] = Programme.objects.published()
    seats: QuerySet[Seat] = Seat.objects.published()
    if day is not None:
        events = events.begun_by(day)
        programmes, seats = programmes.exclude(since_earliest__gt=day), seats.exclude(since_earliest__gt=day)
    came = EventParticipant.objects.filter(event__in=events)
    partners = ProgrammePartner.objects.filter(programme__in=programmes)
    of_series = Coalesce("series__network", "network")
    its = Coalesce("event__series__network", "event__network")
    parts = [
        _part(seats, "seats", F("body__network"), "actor", "pk"),
        _part(events, "hosted", of_series, "host", "pk"),
        _part(came.filter(role__in=_HOSTS), "hosted", its, "actor", "event"),
        _part(events, "held_there", of_series, "place", "pk"),
        _part(came.exclude(role__in=_HOSTS), "attended", its, "actor", "event"),
        _part(programmes, "led", F("network"), "lead", "pk"),
        _part(partners.filter(role=PartnerRole.LEAD), "led", F("programme__network"), "actor", "programme"),
        _part(partners.exclude(role=PartnerRole.LEAD), "partnered", F("programme__network"), "actor", "programme"),
        _part(
            Funding.objects.filter(programme__in=programmes),
            "partnered",
            F("programme__network"),
            "funder",
            "programme",
        ),
    ]
    first, *others = (part.filter(**asked) for part in parts)
    return first.union(*others)


def _part(rows: QuerySet[Any], sort: str, network: Any, actor: str, key: str) -> QuerySet[Any]:
    """Rows of one table as facts: of a published actor, in a network."""
    told = rows.filter(**{f"{actor}__published_at__isnull": False}).order_by()
    columns: Any = {"part_network": network, "part_actor": F(actor), "part_sort": Value(sort), "part_key": F(key)}
    facts: QuerySet[Any] = told.annotate(**columns).filter(part_network__isnull=False)
    return facts.values_list("part_network", "part_actor", "part_sort", "part_key")
