"""Networks with members in common, and what members do in a network, as the API shows them."""

from typing import Any

from django.shortcuts import get_object_or_404
from django.utils import timezone
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import serializers
from rest_framework.exceptions import ValidationError
from rest_framework.request import Request
from rest_framework.response import Response

from actors.api.serializers import ActorRefSerializer, LocatedActorRefSerializer
from actors.models import Actor
from actors.queries import kept_for
from core.api.filters import refuse_unknown_parameters
from core.api.views import LANGUAGE, Named
from networks.models import Network
from networks.overlap import Overlap, overlaps
from networks.participation import Participation, in_network, of_actor

_NETWORK = OpenApiParameter("public_id", str, OpenApiParameter.PATH, description="The network's public id.")


class OverlapQuestionSerializer(serializers.Serializer[Any]):
    """On which day."""

    as_of = serializers.DateField(required=False, help_text="The day; by itself today.")


class OverlapSerializer(serializers.Serializer[Overlap]):
    """Another network, and how many actors and countries certainly are members of both."""

    network = ActorRefSerializer(source="network.actor")
    shared = serializers.IntegerField()
    members = serializers.IntegerField(source="theirs", help_text="How many members it has.")
    share_of_ours = serializers.SerializerMethodField(help_text="Percent of the members of the network asked about.")
    share_of_theirs = serializers.SerializerMethodField(help_text="Percent of its own members.")

    def get_share_of_ours(self, overlap: Overlap) -> float:
        """With one decimal."""
        return round(overlap.percent_of_ours, 1)

    def get_share_of_theirs(self, overlap: Overlap) -> float:
        """With one decimal."""
        return round(overlap.percent_of_theirs, 1)


class OverlapsSerializer(serializers.Serializer[Any]):
    """The networks with which a network shares members on a day."""

    as_of = serializers.DateField()
    members = serializers.IntegerField(
        allow_null=True, help_text="Of the network asked about, where it shares some; else null."
    )
    results = OverlapSerializer(many=True)


class _Answers(Named):
    """A view that answers at once, without pages."""

    queryset = Network.objects.none()
    filter_backends = ()
    pagination_class = None

    def _asked(self, request: Request, question: type[serializers.Serializer[Any]]) -> dict[str, Any]:
        """What is asked. Raises ValidationError for unknown parameters and wrong values."""
        asked = question(data=request.query_params)
        refuse_unknown_parameters(request, {LANGUAGE.name, *asked.fields})
        asked.is_valid(raise_exception=True)
        return dict(asked.validated_data)


class OverlapViews(_Answers):
    """The networks with which a network shares members; who they are tells `members/?also_in=` beside it."""

    serializer_class = OverlapsSerializer

    @extend_schema(
        operation_id="networks_overlap",
        parameters=[_NETWORK, OverlapQuestionSerializer, LANGUAGE],
        responses=OverlapsSerializer,
    )
    def list(self, request: Request, public_id: str) -> Response:
        """All networks that certainly share a member on the day, the most first; no pages."""
        day = self._asked(request, OverlapQuestionSerializer).get("as_of") or timezone.localdate()
        network = get_object_or_404(Network.objects.published(), actor__public_id=public_id)
        found = overlaps(network, self.language, day)
        answer = {"as_of": day, "members": found[0].ours if found else None, "results": found}
        return Response(self.get_serializer(answer).data)


class ParticipationQuestionSerializer(serializers.Serializer[Any]):
    """Of which network, or of which actor, and until which day."""

    network = serializers.CharField(required=False, help_text="What actors do in this network (its public id).")
    actor = serializers.CharField(required=False, help_text="What this actor does in networks (its public id).")
    as_of = serializers.DateField(required=False, help_text="What had perhaps begun by this day; else all.")

    def validate(self, asked: dict[str, Any]) -> dict[str, Any]:
        """What is asked. Raises ValidationError where it is of none or of both."""
        if ("network" in asked) == ("actor" in asked):
            raise ValidationError("Ask of one network or of one actor.")
        return asked


class ParticipationSerializer(serializers.Serializer[Participation]):
    """What one actor does in one network: how many seats, events, programmes."""

    network = ActorRefSerializer(source="network.actor")
    actor = LocatedActorRefSerializer()
    seats = serializers.IntegerField(help_text="Mandates in its bodies.")
    events_hosted = serializers.IntegerField(source="hosted", help_text="As a host or an organiser.")
    events_held_there = serializers.IntegerField(source="held_there", help_text="There, whoever hosts them.")
    events_attended = serializers.IntegerField(source="attended")
    programmes_led = serializers.IntegerField(source="led")
    programmes_partnered = serializers.IntegerField(source="partnered", help_text="In any other part; funders too.")


class ParticipationsSerializer(serializers.Serializer[Any]):
    """Who did most first."""

    results = ParticipationSerializer(many=True)


class ParticipationViews(_Answers):
    """What actors do in networks, each record once a sort; the records themselves are in their own lists."""

    serializer_class = ParticipationsSerializer

    @extend_schema(
        operation_id="participation_list",
        parameters=[ParticipationQuestionSerializer, LANGUAGE],
        responses=ParticipationsSerializer,
    )
    def list(self, request: Request) -> Response:
        """Counts of seats, events and programmes of one network by actor, or of one actor by network; no pages."""
        asked = self._asked(request, ParticipationQuestionSerializer)
        language, day = self.language, asked.get("as_of")
        if "network" in asked:
            networks = Network.objects.published().for_display(language)
            network = get_object_or_404(networks, actor__public_id=asked["network"])
            rows = in_network(network, language, day)
        else:
            kept = kept_for(asked["actor"])
            actors = Actor.objects.published().for_display(language)
            actor = get_object_or_404(actors, public_id=kept.public_id if kept else asked["actor"])
            rows = of_actor(actor, language, day)
        return Response(self.get_serializer({"results": rows}).data)
