"""Engagements as the API shows them, and the questions to their list."""

from datetime import MAXYEAR, MINYEAR, date
from typing import Any

from django import forms
from django_filters import rest_framework as filters
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from actors.api.filters import ActorFilter, CountryFilter
from actors.api.serializers import LocatedActorRefSerializer
from actors.models import Actor, Country, Region
from agreements.api.references import AgreementRefSerializer
from agreements.enums import EngagementKind
from agreements.models import Agreement, Engagement, EngagementParticipant, EngagementResult
from agreements.models.engagement import EngagementQuerySet
from core.api.filters import PublicIdFilter
from core.api.views import ReadOnlyViews
from sources.api.serializers import CitationSerializer


@extend_schema_field(OpenApiTypes.INT)
class YearFilter(filters.NumberFilter):
    """A year that a date can have."""

    field_class = forms.IntegerField

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(min_value=MINYEAR, max_value=MAXYEAR, **kwargs)


class EngagementFilterSet(filters.FilterSet):
    """Each question is one method of the queryset."""

    actor = ActorFilter(
        queryset=Actor.objects.published(),
        method="involving",
        label="With this participant (an actor's public id).",
    )
    country = CountryFilter(method="of_country", label="With an actor of this country (ISO 3166-1 alpha-2 code).")
    region = ActorFilter(
        queryset=Region.objects.published(),
        method="of_region",
        label="With this region, or something in it, as a participant.",
    )
    agreement = PublicIdFilter(queryset=Agreement.objects.published(), label="Under this agreement (its public id).")
    kind = filters.ChoiceFilter(choices=EngagementKind, label="Of this kind.")
    year_from = YearFilter(method="from_year", label="Perhaps in this year or later.")
    year_to = YearFilter(method="to_year", label="Perhaps in this year or earlier.")
    as_of = filters.DateFilter(method="begun_by", label="That had perhaps begun by the end of this day.")

    class Meta:
        model = Engagement
        fields = ("actor", "country", "region", "agreement", "kind", "year_from", "year_to", "as_of")

    def involving(self, queryset: EngagementQuerySet, _name: str, actor: Actor) -> EngagementQuerySet:
        """With this participant."""
        return queryset.involving(actor)

    def of_country(self, queryset: EngagementQuerySet, _name: str, country: Country) -> EngagementQuerySet:
        """With an actor of the country."""
        return queryset.of_country(country)

    def of_region(self, queryset: EngagementQuerySet, _name: str, region: Actor) -> EngagementQuerySet:
        """With this region, or something in it."""
        return queryset.of_region(region)

    def from_year(self, queryset: EngagementQuerySet, _name: str, year: int) -> EngagementQuerySet:
        """Perhaps in this year or later."""
        return queryset.perhaps_from(date(year, 1, 1))

    def to_year(self, queryset: EngagementQuerySet, _name: str, year: int) -> EngagementQuerySet:
        """Perhaps in this year or earlier."""
        return queryset.perhaps_until(date(year, 12, 31))

    def begun_by(self, queryset: EngagementQuerySet, _name: str, day: date) -> EngagementQuerySet:
        """Those that had perhaps begun by the end of a day."""
        return queryset.begun_by(day)


class EngagementParticipantSerializer(serializers.ModelSerializer[EngagementParticipant]):
    """One who takes part; `actor` is null while only its printed name is known."""

    name = serializers.CharField(source="display_name", read_only=True)
    actor = LocatedActorRefSerializer(read_only=True, allow_null=True)

    class Meta:
        model = EngagementParticipant
        fields = ("name", "name_as_printed", "role", "actor")


class EngagementResultSerializer(serializers.ModelSerializer[EngagementResult]):
    """What came of it; `year` is that of the amount's money."""

    class Meta:
        model = EngagementResult
        fields = ("kind", "text", "amount", "currency", "year")


class EngagementRefSerializer(serializers.ModelSerializer[Engagement]):
    """An engagement named by another record."""

    id = serializers.CharField(source="public_id", read_only=True)
    date = serializers.CharField(source="started", read_only=True, help_text="Its day or start, where it is known.")
    url = serializers.HyperlinkedIdentityField(view_name="api:engagements-detail", lookup_field="public_id")

    class Meta:
        model = Engagement
        fields = ("id", "title", "kind", "date", "url")


class EngagementSerializer(serializers.ModelSerializer[Engagement]):
    """An engagement in a list, and whole: its parts are few."""

    id = serializers.CharField(source="public_id", read_only=True)
    agreement = AgreementRefSerializer(read_only=True, allow_null=True)
    participants = EngagementParticipantSerializer(many=True, read_only=True)
    results = EngagementResultSerializer(many=True, read_only=True)
    citations = CitationSerializer(many=True, read_only=True)
    url = serializers.HyperlinkedIdentityField(view_name="api:engagements-detail", lookup_field="public_id")
    page = serializers.SerializerMethodField(help_text="The page for readers, in English.")

    class Meta:
        model = Engagement
        fields = (
            "id", "kind", "title", "agreement", "started", "started_earliest", "started_latest", "ended",
            "ended_earliest", "ended_latest", "place", "participants", "results", "citations", "note", "published_at",
            "url", "page",
        )  # fmt: skip

    def get_page(self, engagement: Engagement) -> str:
        """The address of the engagement's page."""
        address: str = self.context["request"].build_absolute_uri(engagement.get_absolute_url())
        return address


class EngagementViews(ReadOnlyViews):
    """What ties did, or what was done without one; the latest entered first."""

    queryset = Engagement.objects.all()
    serializer_class = EngagementSerializer
    detail_serializer_class = EngagementSerializer
    filterset_class = EngagementFilterSet
    ordering = "-pk"

    def get_queryset(self) -> EngagementQuerySet:
        """Published engagements with all their parts."""
        return Engagement.objects.published().whole(self.language)
