"""Programmes as the API shows them, and the questions to their list."""

from datetime import MAXYEAR, MINYEAR, date
from typing import Any

from django import forms
from django_filters import rest_framework as filters
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from actors.api.filters import ActorFilter, CountryFilter
from actors.api.serializers import ActorRefSerializer, LocatedActorRefSerializer
from actors.models import Actor, Country
from core.api.filters import PublicIdFilter
from core.api.views import ReadOnlyViews
from networks import sums
from networks.api.filters import GoalFilter
from networks.api.serializers import GOALS_HELP
from networks.enums import AmountBasis, AmountQualifier, ProgrammeKind
from networks.models import Funding, Programme, ProgrammePartner, ProgrammePlace
from networks.models.programme import ProgrammeQuerySet
from sources.api.serializers import CitationSerializer

NETWORKS = Actor.objects.published().filter(kind="network")


@extend_schema_field(OpenApiTypes.INT)
class YearFilter(filters.NumberFilter):
    """A year that a date can have."""

    field_class = forms.IntegerField

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(min_value=MINYEAR, max_value=MAXYEAR, **kwargs)


class ProgrammeFilterSet(filters.FilterSet):
    """Questions to the list of programmes; each is one method of the queryset."""

    name = filters.CharFilter(method="called", label="One of the names has this text in it; case and accents aside.")
    network = ActorFilter(field_name="network__actor", queryset=NETWORKS, label="Of this network (its public id).")
    actor = ActorFilter(
        queryset=Actor.objects.published(),
        method="involving",
        label="That this actor leads, takes part in or pays for, or that are carried out there (its public id).",
    )
    country = CountryFilter(method="of_country", label="With such an actor of this country (ISO 3166-1 alpha-2 code).")
    funder = ActorFilter(
        queryset=Actor.objects.published(), method="funded_by", label="Paid for by this actor (its public id)."
    )
    part_of = PublicIdFilter(queryset=Programme.objects.published(), label="Parts of this programme (its public id).")
    kind = filters.ChoiceFilter(choices=ProgrammeKind, label="Of this kind.")
    topic = filters.CharFilter(method="about", label="One of the topics has this text in it.")
    goal = GoalFilter(label="Serving this goal of sustainable development (1 to 17).")
    year = YearFilter(method="perhaps_in", label="That perhaps ran in this year, or of which a sum is dated in it.")
    as_of = filters.DateFilter(method="on_day", label="That certainly or perhaps ran on this day.")

    class Meta:
        model = Programme
        fields = (
            "name", "network", "actor", "country", "funder", "part_of", "kind", "topic", "goal", "year", "as_of",
        )  # fmt: skip

    def called(self, queryset: ProgrammeQuerySet, _name: str, text: str) -> ProgrammeQuerySet:
        """Called so."""
        return queryset.called(text)

    def about(self, queryset: ProgrammeQuerySet, _name: str, topic: str) -> ProgrammeQuerySet:
        """About the topic."""
        return queryset.about(topic)

    def on_day(self, queryset: ProgrammeQuerySet, _name: str, day: date) -> ProgrammeQuerySet:
        """Perhaps of the day."""
        return queryset.perhaps_on(day)

    def involving(self, queryset: ProgrammeQuerySet, _name: str, actor: Actor) -> ProgrammeQuerySet:
        """With this actor."""
        return queryset.involving(actor)

    def of_country(self, queryset: ProgrammeQuerySet, _name: str, country: Country) -> ProgrammeQuerySet:
        """With an actor of the country."""
        return queryset.of_country(country)

    def funded_by(self, queryset: ProgrammeQuerySet, _name: str, funder: Actor) -> ProgrammeQuerySet:
        """Paid for by the actor."""
        return queryset.funded_by(funder)

    def perhaps_in(self, queryset: ProgrammeQuerySet, _name: str, year: int) -> ProgrammeQuerySet:
        """Perhaps in the year."""
        return queryset.perhaps_in(year)


class ProgrammeRefSerializer(serializers.ModelSerializer[Programme]):
    """A programme named by another record."""

    id = serializers.CharField(source="public_id", read_only=True)
    name = serializers.CharField(source="display_name", read_only=True)
    url = serializers.HyperlinkedIdentityField(view_name="api:programmes-detail", lookup_field="public_id")

    class Meta:
        model = Programme
        fields: tuple[str, ...] = ("id", "kind", "name", "url")


class ProgrammePartnerSerializer(serializers.ModelSerializer[ProgrammePartner]):
    """One who takes part; `actor` is null while only the printed name is known."""

    name = serializers.CharField(source="display_name", read_only=True)
    actor = LocatedActorRefSerializer(read_only=True, allow_null=True)
    sources = CitationSerializer(source="citations", many=True, read_only=True)

    class Meta:
        model = ProgrammePartner
        fields = ("name", "name_as_printed", "role", "actor", "sources")


class ProgrammePlaceSerializer(serializers.ModelSerializer[ProgrammePlace]):
    """Where it is carried out; `actor` is null while it is open which place is meant."""

    name = serializers.CharField(source="display_name", read_only=True)
    actor = LocatedActorRefSerializer(read_only=True, allow_null=True)

    class Meta:
        model = ProgrammePlace
        fields = ("name", "name_as_printed", "actor")


class FundingInListSerializer(serializers.ModelSerializer[Funding]):
    """A sum as its source states it; `basis` says whether it is one in all, or of each year."""

    funder = LocatedActorRefSerializer(read_only=True, allow_null=True)

    class Meta:
        model = Funding
        fields: tuple[str, ...] = (
            "qualifier", "amount", "currency", "basis", "date", "date_earliest", "date_latest", "funder",
            "funder_as_printed", "purpose",
        )  # fmt: skip


class FundingSerializer(FundingInListSerializer):
    """A sum with what it rests on."""

    sources = CitationSerializer(source="citations", many=True, read_only=True)

    class Meta(FundingInListSerializer.Meta):
        fields = (*FundingInListSerializer.Meta.fields, "sources")


class TotalSerializer(serializers.Serializer[sums.Total]):
    """A total in one currency; the qualifier says how far it is known, given its sums."""

    currency = serializers.CharField()
    amount = serializers.DecimalField(max_digits=20, decimal_places=2)
    qualifier = serializers.ChoiceField(AmountQualifier.choices)
    basis = serializers.ChoiceField(AmountBasis.choices)
    sums = serializers.IntegerField(source="count", help_text="Of how many sums.")


class YearTotalSerializer(TotalSerializer):
    """What is known of the sums of a year in one currency."""

    year = serializers.IntegerField(allow_null=True, help_text="Null for a span of years, and where none is known.")
    period = serializers.CharField(help_text="The date of a total that is not of one year; empty if unknown.")


class FunderTotalSerializer(TotalSerializer):
    """What one pays in one currency."""

    funder = ActorRefSerializer(allow_null=True)
    funder_name = serializers.CharField(help_text="Empty where no source tells who pays.")


class ProgrammeSerializer(ProgrammeRefSerializer):
    """A programme in a list."""

    network = serializers.SerializerMethodField(help_text="Whose it is; null for one without a network.")
    lead = LocatedActorRefSerializer(read_only=True, allow_null=True)
    part_of = ProgrammeRefSerializer(read_only=True, allow_null=True)
    funding = FundingInListSerializer(source="fundings", many=True, read_only=True)
    goals = serializers.ListField(child=serializers.IntegerField(), read_only=True, help_text=GOALS_HELP)
    page = serializers.SerializerMethodField(help_text="The page for readers, in English.")

    class Meta(ProgrammeRefSerializer.Meta):
        fields: tuple[str, ...] = (
            "id", "kind", "name", "network", "lead", "part_of", "since", "since_earliest", "since_latest", "until",
            "until_earliest", "until_latest", "months", "topics", "goals", "funding", "url", "page",
        )  # fmt: skip

    @extend_schema_field(ActorRefSerializer(allow_null=True))
    def get_network(self, programme: Programme) -> Any:
        """The actor of the network."""
        return network_ref(programme.network, self.context)

    def get_page(self, programme: Programme) -> str:
        """The address of the programme's page."""
        address: str = self.context["request"].build_absolute_uri(programme.get_absolute_url())
        return address


class ProgrammeDetailSerializer(ProgrammeSerializer):
    """A programme with its parts, partners, places and sums, totals of these by year and by who pays, and sources."""

    parts = ProgrammeRefSerializer(many=True, read_only=True)
    partners = ProgrammePartnerSerializer(many=True, read_only=True)
    places = ProgrammePlaceSerializer(many=True, read_only=True)
    funding = FundingSerializer(source="fundings", many=True, read_only=True)
    funding_by_year = serializers.SerializerMethodField()
    funding_by_funder = serializers.SerializerMethodField()
    sources = CitationSerializer(source="citations", many=True, read_only=True)

    class Meta(ProgrammeSerializer.Meta):
        fields = (
            *ProgrammeSerializer.Meta.fields, "aims", "parts", "partners", "places", "funding_by_year",
            "funding_by_funder", "sources",
        )  # fmt: skip

    @extend_schema_field(YearTotalSerializer(many=True))
    def get_funding_by_year(self, programme: Programme) -> Any:
        """Its totals by year."""
        totals: Any = sums.by_year(programme.fundings.all())
        return YearTotalSerializer(totals, many=True, context=self.context).data

    @extend_schema_field(FunderTotalSerializer(many=True))
    def get_funding_by_funder(self, programme: Programme) -> Any:
        """Its totals by who pays."""
        totals: Any = sums.by_funder(programme.fundings.all())
        return FunderTotalSerializer(totals, many=True, context=self.context).data


def network_ref(network: Any, context: Any) -> Any:
    """A network as other records name it; None where there is none to be seen."""
    return ActorRefSerializer(network.actor, context=context).data if network else None


class ProgrammeViews(ReadOnlyViews):
    """Programmes and projects of networks, cities and regions, with who pays for them; the latest entered first."""

    queryset = Programme.objects.all()
    serializer_class = ProgrammeSerializer
    detail_serializer_class = ProgrammeDetailSerializer
    filterset_class = ProgrammeFilterSet
    ordering = "-pk"

    def get_queryset(self) -> ProgrammeQuerySet:
        """Published programmes; one alone with all that is told of it."""
        programmes: ProgrammeQuerySet = Programme.objects.published()
        if self.action == "retrieve":
            return programmes.whole(self.language)
        return programmes.for_display(self.language).with_networks(self.language)
