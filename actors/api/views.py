"""Regions, cities and organisations."""

from typing import Any

from actors.api import filters, serializers
from actors.models import City, Organisation, Region
from actors.models.actor import ActorQuerySet
from core.api.views import ReadOnlyViews


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
