"""Questions to lists of networks, memberships and seats."""

from datetime import date
from typing import Any

from django import forms
from django.db.models import Exists, OuterRef, QuerySet
from django.utils import timezone
from django_filters import rest_framework as filters
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema_field

from actors.api.filters import ActorFilter, CountryFilter, CountryGroupFilter
from actors.models import Actor, Country, CountryGroup, Person
from core.api.filters import PublicIdFilter
from networks.enums import NO_MEMBERS, MembershipCategory, MembershipStatus, NetworkKind, SeatOffice
from networks.models import Membership, MembershipListing, Network, Seat
from networks.models.body import SeatQuerySet
from networks.models.membership import MembershipQuerySet
from networks.models.network import NetworkQuerySet
from networks.overlap import shared_with
from sources.models import Register

_NETWORKS = Actor.objects.published().filter(kind="network")
# Of one of which readers see no member, they do not learn that it is there.
_REGISTERS = Register.objects.filter(
    Exists(MembershipListing.objects.filter(row__harvest__register=OuterRef("pk"), is_withheld=False))
)
_MEMBERS = [choice for choice in MembershipCategory.choices if choice[0] not in NO_MEMBERS]


@extend_schema_field({"type": "string", "enum": NetworkKind.values})
class KindFilter(filters.ChoiceFilter):
    """Chooses a kind of network."""


@extend_schema_field(OpenApiTypes.INT)
class GoalFilter(filters.NumberFilter):
    """Chooses a goal of sustainable development by its number."""

    field_class = forms.IntegerField

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(min_value=1, max_value=17, **kwargs)

    def filter(self, qs: Any, value: int | None) -> Any:
        """What serves it."""
        return qs if value is None else qs.serving_goal(value)


class NetworkFilterSet(filters.FilterSet):
    """Questions to the list of networks."""

    name = filters.CharFilter(method="called", label="One of the names has this text in it; case and accents aside.")
    kind = KindFilter(choices=NetworkKind, method="of_kind", label="Of this kind, besides what else it is.")
    topic = filters.CharFilter(method="about", label="A topic of it, of a body or of a programme has this text in it.")
    goal = GoalFilter(label="With a body or a programme that serves this goal of sustainable development (1 to 17).")
    country = CountryFilter(
        method="with_member_in",
        label="With a member of this country, present or former; with `as_of`, one of then.",
    )
    country_group = CountryGroupFilter(
        method="with_member_in_group",
        label="With such a member of a country of this group of countries: today, or with `as_of` then.",
    )
    as_of = filters.DateFilter(method="begun_by", label="Perhaps founded by this day.")

    class Meta:
        model = Network
        fields = ("name", "kind", "topic", "goal", "country", "country_group", "as_of")

    def called(self, queryset: NetworkQuerySet, _name: str, text: str) -> NetworkQuerySet:
        """Called so."""
        return queryset.called(text)

    def about(self, queryset: NetworkQuerySet, _name: str, topic: str) -> NetworkQuerySet:
        """That deal with the topic."""
        return queryset.about(topic)

    def begun_by(self, queryset: NetworkQuerySet, _name: str, day: date) -> NetworkQuerySet:
        """Founded by the day."""
        return queryset.begun_by(day)

    def of_kind(self, queryset: NetworkQuerySet, _name: str, kind: str) -> NetworkQuerySet:
        """Of the kind, and perhaps of others."""
        return queryset.of_kind(kind)

    def with_member_in(self, queryset: NetworkQuerySet, _name: str, country: Country) -> NetworkQuerySet:
        """With a member of the country."""
        return queryset.with_member_in(Country.objects.filter(pk=country.pk), self._day)

    def with_member_in_group(self, queryset: NetworkQuerySet, _name: str, group: CountryGroup) -> NetworkQuerySet:
        """With a member of a country that belongs to the group on the day asked for, else today."""
        return queryset.with_member_in(group.countries_on(self._day or timezone.localdate()), self._day)

    @property
    def _day(self) -> date | None:
        day: date | None = self.form.cleaned_data.get("as_of")
        return day


class MembershipFilterSet(filters.FilterSet):
    """Questions to the list of memberships."""

    network = ActorFilter(
        field_name="network__actor",
        queryset=_NETWORKS,
        label="In this network (its public id).",
    )
    actor = ActorFilter(queryset=Actor.objects.published(), label="Of this member (an actor's public id).")
    country = CountryFilter(method="from_country", label="Of members of this country, and of the country itself.")
    country_group = CountryGroupFilter(
        method="from_country_group",
        label="Of members of a country that belongs to this group of countries today (the group's code).",
    )
    category = filters.ChoiceFilter(choices=MembershipCategory, label="In this category.")
    status = filters.ChoiceFilter(
        field_name="statuses__status",
        choices=MembershipStatus,
        method="in_status",
        label="That stand or stood so; with `as_of`, perhaps stand so then.",
    )
    register = PublicIdFilter(
        queryset=_REGISTERS, method="in_register", label="Listed by this register (its public id)."
    )
    as_of = filters.DateFilter(method="on_day", label="That certainly or perhaps last on this day.")

    class Meta:
        model = Membership
        fields = ("network", "actor", "country", "country_group", "category", "status", "register", "as_of")

    def in_register(self, queryset: MembershipQuerySet, _name: str, register: Register) -> MembershipQuerySet:
        """Listed by the register."""
        return queryset.listed_by(register)

    def from_country(self, queryset: MembershipQuerySet, _name: str, country: Country) -> MembershipQuerySet:
        """Of members of the country."""
        return queryset.from_countries(Country.objects.filter(pk=country.pk))

    def from_country_group(self, queryset: MembershipQuerySet, _name: str, group: CountryGroup) -> MembershipQuerySet:
        """Of members of a country that belongs to the group today."""
        return queryset.from_countries(group.countries_on(timezone.localdate()))

    def in_status(self, queryset: MembershipQuerySet, _name: str, status: str) -> MembershipQuerySet:
        """That stand or stood so, or perhaps stand so on the day asked for."""
        return queryset.in_status(status, self.form.cleaned_data.get("as_of"))

    def on_day(self, queryset: MembershipQuerySet, _name: str, day: date) -> MembershipQuerySet:
        """That perhaps last on the day."""
        return queryset.perhaps_on(day)


class MemberFilterSet(filters.FilterSet):
    """Questions to the list of a network's members on a day."""

    as_of = filters.DateFilter(label="The day; by itself today.", method="of_a_day")
    country = CountryFilter(method="from_country", label="Of this country, and the country itself.")
    also_in = ActorFilter(
        queryset=_NETWORKS, method="shared_with", label="That are certainly members of this network too on the day."
    )
    category = filters.ChoiceFilter(
        choices=_MEMBERS, label="In this category; candidates and initiators are no members: ask for memberships."
    )

    class Meta:
        model = Membership
        fields = ("as_of", "country", "also_in", "category")

    def of_a_day(self, queryset: MembershipQuerySet, _name: str, _day: date) -> MembershipQuerySet:
        """Unchanged: the day is asked of all, given or not."""
        return queryset

    def shared_with(self, queryset: MembershipQuerySet, _name: str, network: Actor) -> MembershipQuerySet:
        """Of members that both networks have."""
        return shared_with(queryset, network.pk, self.form.cleaned_data["as_of"] or timezone.localdate())

    def from_country(self, queryset: MembershipQuerySet, _name: str, country: Country) -> MembershipQuerySet:
        """Of the country."""
        return queryset.from_countries(Country.objects.filter(pk=country.pk))

    def filter_queryset(self, queryset: QuerySet[Membership]) -> MembershipQuerySet:
        """Those that are perhaps members on the day."""
        found: MembershipQuerySet = super().filter_queryset(queryset)
        return found.perhaps_on(self.form.cleaned_data["as_of"] or timezone.localdate())


class SeatFilterSet(filters.FilterSet):
    """Questions to the list of seats."""

    network = ActorFilter(
        field_name="body__network__actor",
        queryset=_NETWORKS,
        label="In the bodies of this network (its public id).",
    )
    actor = ActorFilter(queryset=Actor.objects.published(), label="Held by this actor (its public id).")
    person = PublicIdFilter(queryset=Person.objects.published(), label="Held by this person (the public id).")
    office = filters.ChoiceFilter(choices=SeatOffice, label="In this office.")
    as_of = filters.DateFilter(method="on_day", label="Certainly or perhaps held on this day.")

    class Meta:
        model = Seat
        fields = ("network", "actor", "person", "office", "as_of")

    def on_day(self, queryset: SeatQuerySet, _name: str, day: date) -> SeatQuerySet:
        """Perhaps held on the day."""
        return queryset.perhaps_on(day)
