"""Questions to lists of frameworks, codings and statements."""

from datetime import date
from typing import Any

from django_filters import rest_framework as filters

from actors.api.filters import ActorFilter, CountryFilter
from actors.models import Actor, Country
from agreements.api.filters import AgreementFilterSet
from agreements.models import Agreement
from agreements.models.agreement import AgreementQuerySet
from core.api.filters import PublicIdFilter
from networks.api.programmes import NETWORKS
from statements.enums import StatementKind
from statements.models import Coding, Framework, Period, Statement
from statements.models.about import AboutQuerySet


class FrameworkFilterSet(filters.FilterSet):
    """Questions to the list of frameworks."""

    scheme = filters.CharFilter(label="Readings of this scheme.")

    class Meta:
        model = Framework
        fields = ("scheme",)


class PeriodFilter(PublicIdFilter):
    """Chooses a published period by its public id."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("error_messages", {"invalid_choice": "There is no period with this id: %(value)s"})
        super().__init__(queryset=Period.objects.published(), **kwargs)


class DatedAgreementFilterSet(AgreementFilterSet):
    """Questions to the list of agreements, among them those of rooms below that know no periods."""

    period = PeriodFilter(
        method="signed_in", label="Perhaps signed in this period (its public id); its last day belongs to it."
    )

    class Meta(AgreementFilterSet.Meta):
        fields = (*AgreementFilterSet.Meta.fields, "period")

    def signed_in(self, queryset: AgreementQuerySet, _name: str, period: Period) -> AgreementQuerySet:
        """Perhaps signed in a period."""
        return queryset.filter(period.signed_in)


class AboutFilterSet(filters.FilterSet):
    """What lists of codings and of statements have in common."""

    actor = ActorFilter(
        queryset=Actor.objects.published(), label="About this city, region, organisation or network (its public id)."
    )
    country = CountryFilter(
        method="of_country", label="About this country (its code); of statements, also about it with another one."
    )
    agreement = PublicIdFilter(queryset=Agreement.objects.published(), label="About this agreement (its public id).")
    as_of = filters.DateFilter(
        method="holding",
        label="Perhaps holding on this day, as far as is known today; of statements, as of it or earlier.",
    )
    period = PeriodFilter(
        method="holding_in", label="Perhaps holding at some time in this period (its public id), as far as is known."
    )

    def of_country(self, queryset: AboutQuerySet[Any], _name: str, country: Country) -> AboutQuerySet[Any]:
        """About a country."""
        return queryset.of_country(country)

    def holding(self, queryset: AboutQuerySet[Any], _name: str, day: date) -> AboutQuerySet[Any]:
        """Perhaps holding on a day."""
        return queryset.holding(day)

    def holding_in(self, queryset: AboutQuerySet[Any], _name: str, period: Period) -> AboutQuerySet[Any]:
        """Perhaps holding at some time in a period."""
        return queryset.filter(period.touched)


class CodingFilterSet(AboutFilterSet):
    """Questions to the list of codings."""

    framework = filters.ModelChoiceFilter(
        field_name="category__framework",
        queryset=Framework.objects.published(),
        to_field_name="code",
        error_messages={"invalid_choice": "There is no framework with this code: %(value)s"},
        label="By this framework (its code).",
    )
    category = filters.CharFilter(
        field_name="category__code", label="In this category (its code); give `framework` too, codes being its own."
    )

    in_network = ActorFilter(
        field_name="in_network__actor",
        queryset=NETWORKS,
        label="Of memberships in this network (its public id); with `actor`, of that one's.",
    )

    class Meta:
        model = Coding
        fields = ("framework", "category", "actor", "in_network", "country", "agreement", "as_of", "period")


class StatementFilterSet(AboutFilterSet):
    """Questions to the list of statements."""

    kind = filters.MultipleChoiceFilter(choices=StatementKind.choices, label="Of this kind; of one of several.")
    term = filters.CharFilter(lookup_expr="iexact", label="Defining this term.")
    other_country = CountryFilter(
        method="of_country", label="With `country`: about these two together, in whatever order (the other's code)."
    )

    class Meta:
        model = Statement
        fields = ("kind", "term", "actor", "country", "other_country", "agreement", "as_of", "period")
