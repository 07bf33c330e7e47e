"""Questions to lists of networks and memberships."""

from django.utils import timezone
from django_filters import rest_framework as filters

from actors.api.filters import ActorFilter, CountryFilter, CountryGroupFilter
from actors.models import Actor, Country, CountryGroup
from networks.enums import MembershipCategory, NetworkKind
from networks.models import Membership, Network
from networks.models.network import NetworkQuerySet


class NetworkFilterSet(filters.FilterSet):
    """Questions to the list of networks."""

    kind = filters.ChoiceFilter(choices=NetworkKind, label="Of this kind.")
    country = CountryFilter(method="with_member_in", label="With a member, present or former, of this country.")
    country_group = CountryGroupFilter(
        method="with_member_in_group",
        label="With a member, present or former, of a country that belongs to this group of countries today.",
    )

    class Meta:
        model = Network
        fields = ("kind", "country", "country_group")

    def with_member_in(self, queryset: NetworkQuerySet, _name: str, country: Country) -> NetworkQuerySet:
        """With a member of the country."""
        return queryset.with_member_in(Country.objects.filter(pk=country.pk))

    def with_member_in_group(self, queryset: NetworkQuerySet, _name: str, group: CountryGroup) -> NetworkQuerySet:
        """With a member of a country that belongs to the group today."""
        return queryset.with_member_in(group.countries_on(timezone.localdate()))


class MembershipFilterSet(filters.FilterSet):
    """Questions to the list of memberships."""

    network = ActorFilter(
        field_name="network__actor",
        queryset=Actor.objects.published().filter(kind="network"),
        label="In this network (its public id).",
    )
    actor = ActorFilter(queryset=Actor.objects.published(), label="Of this member (an actor's public id).")
    country = CountryFilter(field_name="actor__country", label="Of members of this country.")
    country_group = CountryGroupFilter(
        field_name="actor__country",
        label="Of members of a country that belongs to this group of countries today (the group's code).",
    )
    category = filters.ChoiceFilter(choices=MembershipCategory, label="In this category.")

    class Meta:
        model = Membership
        fields = ("network", "actor", "country", "country_group", "category")
