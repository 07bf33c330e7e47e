"""Regions, cities and organisations."""

from typing import Any

from django.http import Http404, HttpResponsePermanentRedirect
from django.http.response import HttpResponseBase
from django.urls import reverse
from drf_spectacular.utils import extend_schema
from rest_framework.exceptions import ValidationError
from rest_framework.request import Request
from rest_framework.response import Response

from actors.api import filters, lookup, serializers
from actors.lookup import suggest
from actors.models import Actor, City, Organisation, Region
from actors.models.actor import ActorQuerySet
from actors.queries import kept_for, listed, whole
from actors.resolution import Question, resolve
from core.api.filters import refuse_unknown_parameters
from core.api.views import LANGUAGE, Named, ReadOnlyViews
from core.dates import InvalidPartialDate


class FollowsMerges(ReadOnlyViews):
    """Records of actors: the public id of one that was merged leads to the one it was merged into."""

    def retrieve(self, request: Request, *args: Any, **kwargs: Any) -> Response | HttpResponseBase:  # type: ignore[override]  # a redirect is none of DRF's
        """One record, or the way to it."""
        try:
            return super().retrieve(request, *args, **kwargs)
        except Http404:
            kept = kept_for(self.kwargs["public_id"])
            if kept is None:
                raise
            assert request.resolver_match is not None
            address = reverse(request.resolver_match.view_name, args=[kept.public_id])
            query = request.META.get("QUERY_STRING", "")
            return HttpResponsePermanentRedirect(f"{address}?{query}" if query else address)


class ActorViews(FollowsMerges):
    """What the endpoints of one kind of actor share."""

    ordering = "pk"

    def get_queryset(self) -> ActorQuerySet:
        """Published actors of the kind, with what their serializer shows."""
        kind: Any = super().get_queryset()
        actors: ActorQuerySet = kind.published()
        return whole(actors, self.language) if self.action == "retrieve" else listed(actors, self.language)


class CityViews(ActorViews):
    """Cities and other municipalities."""

    queryset = City.objects.all()
    serializer_class = serializers.CitySerializer
    detail_serializer_class = serializers.CityDetailSerializer
    filterset_class = filters.CityFilterSet


class RegionViews(ActorViews):
    """Regions of the first level."""

    queryset = Region.objects.all()
    serializer_class = serializers.RegionSerializer
    detail_serializer_class = serializers.RegionDetailSerializer
    filterset_class = filters.RegionFilterSet


class OrganisationViews(ActorViews):
    """Parties that are neither places nor networks."""

    queryset = Organisation.objects.all()
    serializer_class = serializers.OrganisationSerializer
    detail_serializer_class = serializers.OrganisationDetailSerializer
    filterset_class = filters.OrganisationFilterSet


class SuggestionViews(Named):
    """What may be meant by what somebody types."""

    queryset = Actor.objects.none()
    filter_backends = ()
    pagination_class = None
    serializer_class = lookup.SuggestionSerializer

    @extend_schema(
        operation_id="actors_suggest",
        parameters=[lookup.SuggestionQuestionSerializer, LANGUAGE],
        responses=lookup.SuggestionsSerializer,
    )
    def list(self, request: Request) -> Response:
        """Published actors by what is typed of a name: called so, beginning so, then typos and another keyboard layout.

        Any script; the likeliest first, each once, with what tells it from its namesakes.
        """
        question = lookup.SuggestionQuestionSerializer(data=request.query_params)
        refuse_unknown_parameters(request, {LANGUAGE.name, *question.fields})
        question.is_valid(raise_exception=True)
        asked = question.validated_data
        found = suggest(
            asked["q"],
            language=self.language,
            most=asked["limit"],
            kind=asked.get("kind"),
            country=asked.get("country"),
        )
        return Response({"results": self.get_serializer(found, many=True).data})


class ResolutionViews(Named):
    """What a name means."""

    queryset = Actor.objects.none()
    filter_backends = ()
    pagination_class = None
    serializer_class = lookup.ResolutionSerializer

    @extend_schema(
        operation_id="actors_resolve",
        parameters=[lookup.ResolutionQuestionSerializer],
        responses=lookup.ResolutionSerializer,
    )
    def list(self, request: Request) -> Response:
        """The published actor or the country that a name means, if that is clear; else candidates with reasons.

        Nothing is guessed: what is similar, in another country or of another kind is a candidate at most.
        """
        question = lookup.ResolutionQuestionSerializer(data=request.query_params)
        refuse_unknown_parameters(request, set(question.fields))
        question.is_valid(raise_exception=True)
        asked = dict(question.validated_data)
        try:
            answer = resolve(Question(language=asked.pop("lang"), **asked))
        except InvalidPartialDate as error:
            raise ValidationError({"date": [str(error)]}) from error
        return Response(self.get_serializer(answer).data)
