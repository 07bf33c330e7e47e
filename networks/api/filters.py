"""Questions to lists of networks and memberships."""

from django_filters import rest_framework as filters

from actors.api.filters import ActorFilter, CountryFilter
from actors.models import Actor
from networks.enums import MembershipCategory, NetworkKind
from networks.models import Membership, Network


class NetworkFilterSet(filters.FilterSet):
    """Questions to the list of networks."""

    kind = filters.ChoiceFilter(choices=NetworkKind, label="Of this kind.")

    class Meta:
        model = Network
        fields = ("kind",)


class MembershipFilterSet(filters.FilterSet):
    """Questions to the list of memberships."""

    network = ActorFilter(
        field_name="network__actor",
        queryset=Actor.objects.published().filter(kind="network"),
        label="In this network (its public id).",
    )
    actor = ActorFilter(queryset=Actor.objects.published(), label="Of this member (an actor's public id).")
    country = CountryFilter(field_name="actor__country", label="Of members of this country.")
    category = filters.ChoiceFilter(choices=MembershipCategory, label="In this category.")

    class Meta:
        model = Membership
        fields = ("network", "actor", "country", "category")
