"""How events spread over countries and topics; what no source tells keeps a share of its own."""

from collections import Counter
from collections.abc import Hashable
from dataclasses import dataclass
from typing import Any

from django.db.models import Case, F, Sum, When
from django.db.models.functions import Coalesce

from actors.models import Country
from networks.models.event import NetworkEventQuerySet


@dataclass(frozen=True)
class Share:
    """The events of one country, or about one topic; `of` is None for those of which it is not known."""

    of: Any
    events: int
    total: int

    @property
    def percent(self) -> float:
        """Its part of all events."""
        return 100 * self.events / self.total


@dataclass(frozen=True)
class Shares:
    """How many events there are, and how they spread: an event about two topics counts for both."""

    events: int
    by_country: list[Share]
    by_topic: list[Share]


def shares_of(events: NetworkEventQuerySet, language: str) -> Shares:
    """How published events spread, the most first, the unknown last; “three meetings” are three. Three queries."""
    number = Sum(Coalesce("meetings", 1))
    # Of a place that readers do not see, they do not learn the country.
    country = Case(When(place__published_at__isnull=False, then=F("place__country")))
    rows = events.order_by()
    countries = {row["of"]: row["number"] for row in rows.values(of=country).annotate(number=number)}
    named = Country.objects.named(language).in_bulk([key for key in countries if key])
    topics: Counter[Hashable] = Counter()
    for row in rows.values("topics").annotate(number=number):
        for topic in {each.strip() for each in row["topics"].split(",")}:
            topics[topic or None] += row["number"]
    total = sum(countries.values())
    by_country: Counter[Hashable] = Counter({named.get(key): count for key, count in countries.items()})
    return Shares(total, _ranked(by_country, total), _ranked(topics, total))


def _ranked(counts: "Counter[Hashable]", total: int) -> list[Share]:
    ranked = sorted(counts.items(), key=lambda item: (item[0] is None, -item[1], str(item[0])))
    return [Share(of, count, total) for of, count in ranked]
