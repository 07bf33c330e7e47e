"""Periods with what fell into them: ties that were signed, members that came and went."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Exists, Func, IntegerField, OuterRef, Q, QuerySet, Value
from django.db.models.functions import Coalesce

from actors.enums import ActorKind
from actors.models import Actor, Country
from agreements.models import Act, Agreement
from agreements.models.act import SIGNINGS
from agreements.models.agreement import AgreementQuerySet
from core.counting import Count
from networks.models import Membership
from statements.models import Period
from statements.models.period import PeriodQuerySet

# Of each period so many are counted: a reader who is told more than this asks a narrower question.
_MOST = 1_000


@dataclass(frozen=True)
class Told:
    """A period, with what perhaps fell into it; a figure is None where it is not asked of such a page."""

    period: Period
    question: str
    """What asks the list of agreements for those signed in it."""
    signed: Count | None = None
    joined: Count | None = None
    left: Count | None = None


def every_one(language: str) -> list[Told]:
    """All published periods, the earliest first, each asking for the agreements of whose story it is."""
    periods = Period.objects.published().for_display(language).in_order()
    return [Told(period, f"{_whose(period)}period={period.public_id}") for period in periods]


def _whose(period: Period) -> str:
    if period.actor is not None:
        return f"actor={period.actor.public_id}&"
    return f"country={period.country.code}&" if period.country is not None else ""


def told_of(subject: Actor | Country, language: str) -> list[Told]:
    """The periods of an actor's or a country's story, those of no one with a country's; the earliest first.

    Of a network: how many members came and went in each; of others: how many agreements they signed. As many queries
    for many periods as for one.
    """
    periods = Period.objects.published().for_display(language).in_order()
    agreements: AgreementQuerySet = Agreement.objects.published().without_context()
    if isinstance(subject, Country):
        of_it = periods.of_country(subject)
        return _with_signings(of_it, agreements.of_country(subject), f"country={subject.code}&")
    if subject.kind == ActorKind.NETWORK:
        return _with_members(periods.filter(actor=subject), subject)
    of_it = periods.filter(actor=subject)
    return _with_signings(of_it, agreements.involving(subject), f"actor={subject.public_id}&")


def _with_signings(periods: PeriodQuerySet, agreements: AgreementQuerySet, question: str) -> list[Told]:
    signings = Act.objects.filter(_falls("date", 2), agreement=OuterRef("pk"), kind__in=SIGNINGS).exclude(date="")
    counted: Any = periods.annotate(signed=_number(agreements.order_by().filter(Exists(signings))))
    return [
        Told(period, f"{question}period={period.public_id}", Count.up_to(period.signed, _MOST)) for period in counted
    ]


def _with_members(periods: PeriodQuerySet, network: Actor) -> list[Told]:
    members: QuerySet[Membership] = Membership.objects.published().filter(network__actor=network).order_by()
    counted: Any = periods.annotate(
        joined=_number(members.filter(_falls("joined", 1)).exclude(joined="")),
        left=_number(members.filter(_falls("left", 1)).exclude(left="")),
    )
    return [
        Told(period, "", joined=Count.up_to(period.joined, _MOST), left=Count.up_to(period.left, _MOST))
        for period in counted
    ]


def _falls(name: str, depth: int) -> Q:
    """The condition that a date perhaps falls into the period of a query so many queries further out."""

    def outer(column: str) -> OuterRef:
        found = OuterRef(column)
        for _step in range(depth - 1):
            found = OuterRef(found)
        return found

    first = Coalesce(outer("since_earliest"), Value(date.min))
    last = Coalesce(outer("until_latest"), Value(date.max))
    after = Q(**{f"{name}_latest__isnull": True}) | Q(**{f"{name}_latest__gte": first})
    return after & (Q(**{f"{name}_earliest__isnull": True}) | Q(**{f"{name}_earliest__lte": last}))


def _number(rows: "QuerySet[Agreement] | QuerySet[Membership]") -> Func:
    """How many rows there are, counted up to one more than the limit."""
    some = ArraySubquery(rows.values("pk")[: _MOST + 1])
    return Func(some, function="cardinality", output_field=IntegerField())
