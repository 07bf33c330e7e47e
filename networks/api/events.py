"""Events and their series as the API shows them, and the questions to their lists."""

from datetime import date
from typing import Any

from django_filters import rest_framework as filters
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, extend_schema, extend_schema_field, extend_schema_view
from rest_framework import serializers

from actors.api.filters import ActorFilter, CountryFilter
from actors.api.serializers import ActorRefSerializer, CountryRefSerializer, LocatedActorRefSerializer
from actors.models import Actor, Country
from core.api.days import day_asked
from core.api.filters import PublicIdFilter
from core.api.views import ReadOnlyViews
from networks.api.programmes import NETWORKS, ProgrammeRefSerializer, YearFilter, network_ref
from networks.api.serializers import BodyRefSerializer
from networks.enums import EventKind
from networks.models import Body, EventOutcome, EventParticipant, EventSeries, NetworkEvent, Programme
from networks.models.event import NetworkEventQuerySet
from networks.models.series import EventSeriesQuerySet
from sources.api.serializers import CitationSerializer

EDITIONS_AS_OF = OpenApiParameter(
    "as_of", OpenApiTypes.DATE, description="Only editions that had perhaps begun by the end of this day."
)


class NetworkEventFilterSet(filters.FilterSet):
    """Questions to the list of events."""

    name = filters.CharFilter(
        method="called", label="Its name, or its series', has this text in it; case and accents aside."
    )
    network = ActorFilter(
        queryset=NETWORKS, method="of_network", label="Of this network, in a series or not (its public id)."
    )
    series = PublicIdFilter(queryset=EventSeries.objects.published(), label="Editions of this series (its public id).")
    programme = PublicIdFilter(queryset=Programme.objects.published(), label="Of this programme (its public id).")
    actor = ActorFilter(
        queryset=Actor.objects.published(),
        method="involving",
        label="That this actor hosts or takes part in, or that take place there (its public id).",
    )
    country = CountryFilter(
        method="of_country",
        label="In this country, or with it or an actor of it taking part (ISO 3166-1 alpha-2 code).",
    )
    kind = filters.ChoiceFilter(choices=EventKind, label="Of this kind.")
    convened_by = PublicIdFilter(
        queryset=Body.objects.published(),
        method="convened_so",
        label="Convened by this body of a network, by themselves or as a series (its public id).",
    )
    topic = filters.CharFilter(method="about", label="One of the topics has this text in it.")
    year = YearFilter(method="perhaps_in", label="Perhaps in this year; of no known day, none.")
    as_of = filters.DateFilter(method="begun_by", label="That had perhaps begun by the end of this day.")

    class Meta:
        model = NetworkEvent
        fields = (
            "name", "network", "series", "programme", "actor", "country", "kind", "convened_by", "topic", "year",
            "as_of",
        )  # fmt: skip

    def called(self, queryset: NetworkEventQuerySet, _name: str, text: str) -> NetworkEventQuerySet:
        """Called so."""
        return queryset.called(text)

    def convened_so(self, queryset: NetworkEventQuerySet, _name: str, body: Body) -> NetworkEventQuerySet:
        """Convened by the body."""
        return queryset.convened_by(body)

    def about(self, queryset: NetworkEventQuerySet, _name: str, topic: str) -> NetworkEventQuerySet:
        """About the topic."""
        return queryset.about(topic)

    def begun_by(self, queryset: NetworkEventQuerySet, _name: str, day: date) -> NetworkEventQuerySet:
        """Of the day or before."""
        return queryset.begun_by(day)

    def of_network(self, queryset: NetworkEventQuerySet, _name: str, network: Actor) -> NetworkEventQuerySet:
        """Of the network."""
        return queryset.of_network(network.pk)

    def involving(self, queryset: NetworkEventQuerySet, _name: str, actor: Actor) -> NetworkEventQuerySet:
        """With this actor."""
        return queryset.involving(actor)

    def of_country(self, queryset: NetworkEventQuerySet, _name: str, country: Country) -> NetworkEventQuerySet:
        """In or with the country."""
        return queryset.of_country(country)

    def perhaps_in(self, queryset: NetworkEventQuerySet, _name: str, year: int) -> NetworkEventQuerySet:
        """Perhaps in the year."""
        return queryset.perhaps_in(year)


class EventSeriesFilterSet(filters.FilterSet):
    """Questions to the list of series."""

    name = filters.CharFilter(method="called", label="One of the names has this text in it; case and accents aside.")
    network = ActorFilter(field_name="network__actor", queryset=NETWORKS, label="Of this network (its public id).")
    actor = ActorFilter(
        queryset=Actor.objects.published(),
        method="involving",
        label="Of which this actor hosts or attends an edition, or has one held there (its public id).",
    )
    kind = filters.ChoiceFilter(choices=EventKind, label="Of this kind.")
    convened_by = PublicIdFilter(
        queryset=Body.objects.published(), label="Convened by this body of a network (its public id)."
    )
    as_of = filters.DateFilter(
        method="begun_by", label="Of which an edition had perhaps begun by the end of this day, or none is recorded."
    )

    class Meta:
        model = EventSeries
        fields = ("name", "network", "actor", "kind", "convened_by", "as_of")

    def called(self, queryset: EventSeriesQuerySet, _name: str, text: str) -> EventSeriesQuerySet:
        """Called so."""
        return queryset.called(text)

    def begun_by(self, queryset: EventSeriesQuerySet, _name: str, day: date) -> EventSeriesQuerySet:
        """Begun by the day."""
        return queryset.begun_by(day)

    def involving(self, queryset: EventSeriesQuerySet, _name: str, actor: Actor) -> EventSeriesQuerySet:
        """With the actor."""
        return queryset.involving(actor)


class EventSeriesRefSerializer(serializers.ModelSerializer[EventSeries]):
    """A series named by another record."""

    id = serializers.CharField(source="public_id", read_only=True)
    name = serializers.CharField(source="display_name", read_only=True)
    url = serializers.HyperlinkedIdentityField(view_name="api:series-detail", lookup_field="public_id")

    class Meta:
        model = EventSeries
        fields: tuple[str, ...] = ("id", "kind", "name", "url")


class EventRefSerializer(serializers.ModelSerializer[NetworkEvent]):
    """An event named by another record."""

    id = serializers.CharField(source="public_id", read_only=True)
    name = serializers.CharField(source="display_title", read_only=True)
    url = serializers.HyperlinkedIdentityField(view_name="api:events-detail", lookup_field="public_id")

    class Meta:
        model = NetworkEvent
        fields: tuple[str, ...] = ("id", "kind", "name", "url")


class EventParticipantSerializer(serializers.ModelSerializer[EventParticipant]):
    """Who takes part: an actor, a country, or so many of a kind by their printed name."""

    name = serializers.CharField(source="display_name", read_only=True)
    actor = LocatedActorRefSerializer(read_only=True, allow_null=True)
    country = CountryRefSerializer(read_only=True, allow_null=True)

    class Meta:
        model = EventParticipant
        fields = ("name", "name_as_printed", "role", "number", "actor", "country")


class EventOutcomeSerializer(serializers.ModelSerializer[EventOutcome]):
    """A paper that came of an event."""

    class Meta:
        model = EventOutcome
        fields = ("kind", "title", "url")


class EventInSeriesSerializer(EventRefSerializer):
    """An event as a row of its series."""

    place = LocatedActorRefSerializer(read_only=True, allow_null=True)
    host = ActorRefSerializer(read_only=True, allow_null=True)
    outcomes = EventOutcomeSerializer(many=True, read_only=True)

    class Meta(EventRefSerializer.Meta):
        fields: tuple[str, ...] = (
            "id", "kind", "name", "edition", "date", "date_earliest", "date_latest", "place", "place_as_printed",
            "host", "meetings", "outcomes", "url",
        )  # fmt: skip


class EventSerializer(EventInSeriesSerializer):
    """An event, whole: its parts are few."""

    series = EventSeriesRefSerializer(read_only=True, allow_null=True)
    network = serializers.SerializerMethodField(help_text="Whose it is, by itself or by its series; null for none.")
    programme = ProgrammeRefSerializer(read_only=True, allow_null=True)
    convened_by = BodyRefSerializer(read_only=True, allow_null=True, help_text="The body that calls it together.")
    part_of = EventRefSerializer(read_only=True, allow_null=True)
    parts = EventRefSerializer(many=True, read_only=True)
    participants = EventParticipantSerializer(many=True, read_only=True)
    sources = CitationSerializer(source="citations", many=True, read_only=True)
    page = serializers.SerializerMethodField(help_text="The page for readers, in English.")

    class Meta(EventInSeriesSerializer.Meta):
        fields = (
            *EventInSeriesSerializer.Meta.fields, "series", "network", "programme", "convened_by", "part_of", "parts",
            "participants", "topics", "note", "sources", "page",
        )  # fmt: skip

    @extend_schema_field(ActorRefSerializer(allow_null=True))
    def get_network(self, event: NetworkEvent) -> Any:
        """The actor of the network."""
        return network_ref(event.its_network, self.context)

    def get_page(self, event: NetworkEvent) -> str:
        """The address of the event's page."""
        address: str = self.context["request"].build_absolute_uri(event.get_absolute_url())
        return address


class EventSeriesSerializer(EventSeriesRefSerializer):
    """A series in a list."""

    network = serializers.SerializerMethodField(help_text="Whose it is; null for none.")
    page = serializers.SerializerMethodField(help_text="The page for readers, in English.")

    class Meta(EventSeriesRefSerializer.Meta):
        fields: tuple[str, ...] = ("id", "kind", "name", "network", "frequency", "url", "page")

    @extend_schema_field(ActorRefSerializer(allow_null=True))
    def get_network(self, series: EventSeries) -> Any:
        """The actor of the network."""
        return network_ref(series.network, self.context)

    def get_page(self, series: EventSeries) -> str:
        """The address of the series' page."""
        address: str = self.context["request"].build_absolute_uri(series.get_absolute_url())
        return address


class EventSeriesDetailSerializer(EventSeriesSerializer):
    """A series with its editions by number; numbers that are not there are not recorded."""

    editions = EventInSeriesSerializer(many=True, read_only=True)
    convened_by = BodyRefSerializer(read_only=True, allow_null=True, help_text="The body that calls them together.")
    sources = CitationSerializer(source="citations", many=True, read_only=True)

    class Meta(EventSeriesSerializer.Meta):
        fields = (*EventSeriesSerializer.Meta.fields, "convened_by", "note", "editions", "sources")


class NetworkEventViews(ReadOnlyViews):
    """Events of networks and programmes: when, where, who came, and what came of them; the latest entered first."""

    queryset = NetworkEvent.objects.all()
    serializer_class = EventSerializer
    detail_serializer_class = EventSerializer
    filterset_class = NetworkEventFilterSet
    ordering = "-pk"

    def get_queryset(self) -> NetworkEventQuerySet:
        """Published events with all their parts."""
        events: NetworkEventQuerySet = NetworkEvent.objects.published()
        return events.whole(self.language)


@extend_schema_view(retrieve=extend_schema(parameters=[EDITIONS_AS_OF]))
class EventSeriesViews(ReadOnlyViews):
    """Series of events: summits, congresses, a forum held each year."""

    queryset = EventSeries.objects.all()
    serializer_class = EventSeriesSerializer
    detail_serializer_class = EventSeriesDetailSerializer
    detail_parameters = ("as_of",)
    filterset_class = EventSeriesFilterSet
    ordering = "-pk"

    def get_queryset(self) -> EventSeriesQuerySet:
        """Published series; one alone with its editions."""
        series: EventSeriesQuerySet = EventSeries.objects.published()
        if self.action != "retrieve":
            return series.for_display(self.language)
        return series.whole(self.language, day_asked(self.request))
