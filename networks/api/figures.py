"""Figures of programmes and events: who pays, and how events spread over countries and topics."""

from typing import Any

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from actors.api.serializers import ActorRefSerializer, CountryRefSerializer
from core.api.views import LANGUAGE, Named
from networks.api.events import NetworkEventFilterSet
from networks.api.programmes import ProgrammeFilterSet, TotalSerializer
from networks.funders import Funder, funders_of
from networks.models import NetworkEvent, Programme
from networks.shares import Share, Shares, shares_of


class FunderSerializer(serializers.Serializer[Funder]):
    """One who pays for programmes."""

    funder = ActorRefSerializer(allow_null=True)
    name = serializers.CharField(help_text="Empty where no source tells who pays.")
    totals = TotalSerializer(many=True, help_text="By currency; empty where no source tells how much.")
    programmes = serializers.IntegerField(help_text="How many of the programmes asked about it pays for.")
    without_sum = serializers.IntegerField(help_text="For how many of them no source tells how much.")


class FundersSerializer(serializers.Serializer[Any]):
    """Who pays, by name."""

    results = FunderSerializer(many=True)


class FunderViews(Named):
    """Who pays for programmes, with totals of what sources tell of it."""

    queryset = Programme.objects.none()
    serializer_class = FundersSerializer
    filterset_class = ProgrammeFilterSet
    pagination_class = None

    @extend_schema(operation_id="funders_list", parameters=[LANGUAGE], responses=FundersSerializer)
    def list(self, request: Request) -> Response:
        """All who pay for the programmes that answer the questions of their list, each money once; no pages."""
        programmes: Any = self.filter_queryset(Programme.objects.published())
        rows = funders_of(list(programmes.for_display(self.language)), self.language)
        return Response(self.get_serializer({"results": rows}).data)


class _ShareSerializer(serializers.Serializer[Share]):
    events = serializers.IntegerField()
    share = serializers.SerializerMethodField(help_text="Percent of all events.")

    def get_share(self, share: Share) -> float:
        """With one decimal."""
        return round(share.percent, 1)


class CountryShareSerializer(_ShareSerializer):
    """The events of one country."""

    country = CountryRefSerializer(source="of", allow_null=True, help_text="Null: no source tells where.")


class TopicShareSerializer(_ShareSerializer):
    """The events about one topic."""

    topic = serializers.CharField(source="of", allow_null=True, help_text="Null: no source tells what about.")


class EventSharesSerializer(serializers.Serializer[Shares]):
    """How events spread."""

    events = serializers.IntegerField(help_text="“Three meetings” are three.")
    by_country = CountryShareSerializer(many=True, help_text="By where they took place, the most first.")
    by_topic = TopicShareSerializer(many=True, help_text="An event about two topics counts for both.")


class EventShareViews(Named):
    """How events spread over countries and topics."""

    queryset = NetworkEvent.objects.none()
    serializer_class = EventSharesSerializer
    filterset_class = NetworkEventFilterSet
    pagination_class = None

    @extend_schema(operation_id="event_shares_retrieve", parameters=[LANGUAGE], responses=EventSharesSerializer)
    def list(self, request: Request) -> Response:
        """Counts of the events that answer the questions of their list; what is not known is counted as such."""
        events: Any = self.filter_queryset(NetworkEvent.objects.published())
        return Response(self.get_serializer(shares_of(events, self.language)).data)
