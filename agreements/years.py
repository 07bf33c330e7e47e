"""In which years ties were signed, and ended, by country; as far as the sources leave the year open, so does this."""

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, F, Q, Subquery, TextChoices
from django.db.models import OuterRef as Outer
from django.db.models.functions import ExtractYear
from django.utils.translation import gettext_lazy as _

from actors.models import Country
from agreements.enums import ActKind, AgreementStatus
from agreements.models import Act
from agreements.models.act import SIGNINGS
from agreements.models.agreement import AgreementQuerySet
from agreements.status import ENDING


class Turn(TextChoices):
    """What is counted."""

    SIGNED = "signed", _("signed")
    ENDED = "ended", _("ended")


@dataclass(frozen=True)
class Years:
    """How many ties turned so between two years, both included: in one year for certain where the two are the same.

    None is an open end: “ended by 2022” has no first year. Of what no source tells the date, both are None.
    """

    first: int | None
    last: int | None
    agreements: int

    @property
    def is_certain(self) -> bool:
        """Whether the year is known."""
        return self.first is not None and self.first == self.last


@dataclass(frozen=True)
class Turns:
    """Ties by the years of their turn, all of them and by country; one of two countries counts for each."""

    all: list[Years]
    by_country: list[tuple[Country, list[Years]]]

    @property
    def agreements(self) -> int:
        """How many ties."""
        return sum(each.agreements for each in self.all)


def turns_of(agreements: AgreementQuerySet, turn: Turn, language: str) -> Turns:
    """When ties were first signed, or, of those that have ended, when they last did. Three queries."""
    if turn == Turn.SIGNED:
        acts = Act.objects.filter(kind__in=SIGNINGS).order_by(F("date_latest").asc(nulls_last=True), "sequence", "pk")
    else:
        agreements = agreements.standing(AgreementStatus.ENDED)
        ending = Q(kind__in=ENDING) | Q(kind=ActKind.STATUS_REPORTED, reported=AgreementStatus.ENDED)
        acts = Act.objects.filter(ending).order_by(F("date_latest").desc(nulls_last=True), "-sequence", "-pk")
    act = acts.filter(agreement=Outer("pk")).values("pk")[:1]
    turned: Any = agreements.order_by().annotate(turn=Subquery(act)).filter(turn__isnull=False).values("pk", "turn")
    dated = Act.objects.filter(pk__in=turned.values("turn")).order_by()
    years = {"first": ExtractYear("date_earliest"), "last": ExtractYear("date_latest")}
    of_all: Any = dated.values(**years).annotate(number=Count("agreement", distinct=True))
    ties = {"agreement__country_ties__first": F("agreement__country_ties__second")}
    of_one: Any = dated.filter(**ties).values(**years, country=F("agreement__country_ties__first"))
    by_country: dict[int, list[Years]] = defaultdict(list)
    for row in of_one.annotate(number=Count("agreement", distinct=True)):
        by_country[row["country"]].append(Years(row["first"], row["last"], row["number"]))
    named = Country.objects.named(language).in_bulk(list(by_country))
    return Turns(
        _in_time([Years(row["first"], row["last"], row["number"]) for row in of_all]),
        [(country, _in_time(by_country[country.pk])) for country in sorted(named.values(), key=lambda each: each.code)],
    )


def _in_time(years: list[Years]) -> list[Years]:
    """The earliest first; of no known date last."""
    return sorted(years, key=lambda each: (each.last or each.first or 10_000, each.first or 0))
