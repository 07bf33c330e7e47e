"""What registers say differently of memberships."""

from typing import Any

from django.db.models import QuerySet
from django.utils.functional import cached_property
from django_filters import rest_framework as filters
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.mixins import ListModelMixin
from rest_framework.request import Request
from rest_framework.response import Response

from actors.api.filters import ActorFilter, CountryFilter
from actors.models import Actor, Country
from core.api.views import LANGUAGE, Named
from explore.api.registers import ListSerializer, OfLastLists
from explore.member_registers import (
    Lists,
    MemberDiscrepancy,
    MemberSaying,
    MembersDiffer,
    last_member_lists,
    member_discrepancies,
    members_differing,
    members_told,
)
from networks.api.serializers import MembershipSerializer
from networks.models import Membership
from networks.models.membership import MembershipQuerySet


class MemberDiscrepancyFilterSet(OfLastLists):
    """Questions to the board of members."""

    network = ActorFilter(
        field_name="network__actor",
        queryset=Actor.objects.published().filter(kind="network"),
        label="Of this network (its public id).",
    )
    country = CountryFilter(method="from_country", label="Of members of this country (ISO 3166-1 alpha-2 code).")
    differs = filters.ChoiceFilter(method="in_a_way", choices=MembersDiffer.choices, label="In what they differ.")

    class Meta:
        model = Membership
        fields = ("network", "country", "differs")

    def from_country(self, queryset: MembershipQuerySet, _name: str, country: Country) -> MembershipQuerySet:
        """Of members of the country."""
        return queryset.from_countries(Country.objects.filter(pk=country.pk))

    def in_a_way(self, queryset: MembershipQuerySet, _name: str, way: str) -> MembershipQuerySet:
        """That differ so, perhaps among others."""
        return queryset.filter(members_differing(self.lists, MembersDiffer(way)))


class MemberSayingSerializer(serializers.Serializer[MemberSaying]):
    """What a list says of the membership."""

    list = ListSerializer(source="harvest")
    since = serializers.ListField(child=serializers.CharField(), help_text="Partial dates.")
    rows = serializers.ListField(child=serializers.IntegerField(), help_text="Its rows in the file, from 1.")


class MemberDiscrepancySerializer(serializers.Serializer[MemberDiscrepancy]):
    """A membership of which the last lists of registers say different things."""

    membership = MembershipSerializer()
    differs = serializers.ListField(child=serializers.ChoiceField(MembersDiffer.choices))
    sayings = MemberSayingSerializer(many=True)
    missing = ListSerializer(many=True, help_text="Lists that could name the member, and do not.")


@extend_schema(parameters=[LANGUAGE])
class MemberDiscrepancyViews(ListModelMixin, Named):
    """Memberships of which registers say different things."""

    queryset = Membership.objects.none()
    serializer_class = MemberDiscrepancySerializer
    filterset_class = MemberDiscrepancyFilterSet
    ordering = "-pk"

    @cached_property
    def lists(self) -> Lists:
        """The last list of each register, looked up once a request."""
        return last_member_lists()

    def get_queryset(self) -> QuerySet[Membership]:
        """As of the last list of each register."""
        found = member_discrepancies(self.lists)
        return found.for_display(self.language).with_sources().with_listings()

    @extend_schema(responses=MemberDiscrepancySerializer(many=True))
    def list(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """In pages, the latest entered first."""
        memberships = self.paginate_queryset(self.filter_queryset(self.get_queryset()))
        found: Any = members_told(memberships or [], self.lists)
        return self.get_paginated_response(self.get_serializer(found, many=True).data)
