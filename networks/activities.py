"""What a network carries out and meets for, and what an actor takes part in."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Prefetch

from actors.models import Actor
from networks import sums
from networks.editions import Row, editions_of
from networks.models import EventSeries, Network, NetworkEvent, Programme
from networks.models.event import NetworkEventQuerySet
from networks.models.programme import ProgrammeQuerySet


@dataclass(frozen=True)
class SeriesRows:
    """A series with its editions in rows."""

    series: EventSeries
    rows: list[Row]


def of_network(network: Network, language: str, day: date | None) -> dict[str, Any]:
    """The programmes of a network with their sums by year, its series with their editions, and its other events.

    Given a day, the programmes that perhaps ran then, and what had perhaps taken place by then.
    """
    ours: ProgrammeQuerySet = Programme.objects.published().of_network(network).for_display(language)
    programmes = list((ours.perhaps_on(day) if day else ours).in_order())
    fundings = sums.of_all(programmes)
    by_year = sums.by_year(fundings)
    events = _until(NetworkEvent.objects.published().for_display(language), day)
    editions = Prefetch("editions", _until(NetworkEvent.objects.for_display(language), day).by_edition())
    series = EventSeries.objects.published().of_network(network).named(language).order_by("name", "pk")
    return {
        "programmes": programmes,
        "by_year": by_year,
        "charts": sums.charts(by_year),
        "by_funder": sums.by_funder(fundings) if any(each.funder_name for each in fundings) else [],
        "series": [SeriesRows(each, editions_of(each.editions.all())) for each in series.prefetch_related(editions)],
        "other_events": list(events.filter(network=network).in_time()),
    }


def programmes_of(actor: Actor, language: str, day: date | None = None) -> ProgrammeQuerySet:
    """Published programmes in which an actor has a part, the latest to begin first, for a list; on a day, of then."""
    found: ProgrammeQuerySet = Programme.objects.published().involving(actor)
    if day is not None:
        found = found.perhaps_on(day)
    return found.for_display(language).with_networks(language).in_order()


def events_of(actor: Actor, language: str, day: date | None = None) -> NetworkEventQuerySet:
    """Published events in which an actor has a part, the latest first, made for a list; by a day, if one is given."""
    found = _until(NetworkEvent.objects.published().involving(actor), day)
    return found.for_display(language).with_series(language).latest_first()


def _until(events: NetworkEventQuerySet, day: date | None) -> NetworkEventQuerySet:
    return events.begun_by(day) if day else events
