"""Countries, regions, cities and organisations."""

from typing import Any

from django.db.models import QuerySet
from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from actors.api import filters, serializers
from actors.lookup import suggest
from actors.models import Actor, City, Country, Organisation, Region
from actors.models.actor import ActorQuerySet
from core.api.filters import refuse_unknown_parameters
from core.api.views import LANGUAGE, Named, ReadOnlyViews


class CountryViews(ReadOnlyViews):
    """Countries and territories with a code of ISO 3166-1."""

    queryset = Country.objects.all()
    serializer_class = serializers.CountrySerializer
    detail_serializer_class = serializers.CountryDetailSerializer
    lookup_field = "code"
    lookup_value_regex = "[A-Z]{2}"
    ordering = "code"

    def get_queryset(self) -> QuerySet[Country]:
        """With the names asked for."""
        countries = Country.objects.named(self.language)
        return countries.prefetch_related("names") if self.action == "retrieve" else countries


class ActorViews(ReadOnlyViews):
    """What the endpoints of one kind of actor share."""

    serializer_class = serializers.ActorSerializer
    detail_serializer_class = serializers.ActorDetailSerializer
    ordering = "pk"

    def get_queryset(self) -> ActorQuerySet:
        """Published actors of the kind, with what their serializer shows."""
        kind: Any = super().get_queryset()
        actors: ActorQuerySet = kind.published().for_display(self.language)
        return actors.prefetch_related("names", "identifiers") if self.action == "retrieve" else actors


class CityViews(ActorViews):
    """Cities and other municipalities."""

    queryset = City.objects.all()
    filterset_class = filters.CityFilterSet


class RegionViews(ActorViews):
    """Regions of the first level."""

    queryset = Region.objects.all()
    filterset_class = filters.RegionFilterSet


class OrganisationViews(ActorViews):
    """Parties that are neither places nor networks."""

    queryset = Organisation.objects.all()
    filterset_class = filters.OrganisationFilterSet


class SuggestionViews(Named):
    """What may be meant by what somebody types."""

    queryset = Actor.objects.none()
    filter_backends = ()
    pagination_class = None
    serializer_class = serializers.SuggestionSerializer

    @extend_schema(
        operation_id="actors_suggest",
        parameters=[serializers.SuggestionQuestionSerializer, LANGUAGE],
        responses=serializers.SuggestionsSerializer,
    )
    def list(self, request: Request) -> Response:
        """Published actors by what is typed of a name: called so, beginning so, then typos and another keyboard layout.

        Any script; the likeliest first, each once, with what tells it from its namesakes.
        """
        question = serializers.SuggestionQuestionSerializer(data=request.query_params)
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
