"""Networks with their bodies, seats and members."""

from django.shortcuts import get_object_or_404
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, extend_schema, extend_schema_view
from rest_framework.mixins import ListModelMixin

from actors.api.views import FollowsMerges
from core.api.days import day_asked
from core.api.views import LANGUAGE, Named
from networks.api import filters, serializers
from networks.models import Membership, Network, Seat
from networks.models.body import SeatQuerySet
from networks.models.membership import MembershipQuerySet
from networks.models.network import NetworkQuerySet

_AS_OF = OpenApiParameter(
    "as_of", OpenApiTypes.DATE, description="Only bodies and seats that are certainly or perhaps there on this day."
)
_NETWORK = OpenApiParameter(
    "public_id", OpenApiTypes.STR, OpenApiParameter.PATH, description="The network's public id."
)


@extend_schema_view(retrieve=extend_schema(parameters=[_AS_OF]))
class NetworkViews(FollowsMerges):
    """Networks of cities and regions."""

    queryset = Network.objects.all()
    serializer_class = serializers.NetworkSerializer
    detail_serializer_class = serializers.NetworkDetailSerializer
    detail_parameters = ("as_of",)
    filterset_class = filters.NetworkFilterSet
    lookup_field = "actor__public_id"
    lookup_url_kwarg = "public_id"
    ordering = "pk"

    def get_queryset(self) -> NetworkQuerySet:
        """Published networks with their names; one alone with its kin, its bodies and who sits in them."""
        networks: NetworkQuerySet = Network.objects.published().for_display(self.language)
        if self.action != "retrieve":
            return networks
        return networks.with_kin(self.language).with_bodies(self.language, day_asked(self.request))


@extend_schema(parameters=[_NETWORK, LANGUAGE])
class MemberViews(ListModelMixin, Named):
    """The members of a network on a day, today unless another is asked for: who certainly is one, and who perhaps."""

    queryset = Membership.objects.none()
    serializer_class = serializers.MembershipSerializer
    filterset_class = filters.MemberFilterSet
    ordering = "pk"

    def get_queryset(self) -> MembershipQuerySet:
        """Memberships of the network, candidates and initiators left out."""
        networks = Network.objects.published()
        network = get_object_or_404(networks, actor__public_id=self.kwargs["public_id"])
        memberships: MembershipQuerySet = Membership.objects.published().filter(network=network)
        return memberships.of_members().for_display(self.language).with_sources().with_listings()


@extend_schema(parameters=[LANGUAGE])
class MembershipViews(ListModelMixin, Named):
    """Who belongs or belonged to a network, and when; candidates and initiators too."""

    queryset = Membership.objects.all()
    serializer_class = serializers.MembershipSerializer
    filterset_class = filters.MembershipFilterSet
    ordering = "pk"

    def get_queryset(self) -> MembershipQuerySet:
        """Memberships of published networks and members."""
        memberships: MembershipQuerySet = Membership.objects.published()
        return memberships.for_display(self.language).with_sources().with_listings()


@extend_schema(parameters=[LANGUAGE])
class SeatViews(ListModelMixin, Named):
    """Who holds or held an office in a body of a network, and when."""

    queryset = Seat.objects.all()
    serializer_class = serializers.SeatSerializer
    filterset_class = filters.SeatFilterSet
    ordering = "pk"

    def get_queryset(self) -> SeatQuerySet:
        """Seats in published networks held by published actors or persons."""
        seats: SeatQuerySet = Seat.objects.published()
        return seats.for_display(self.language)
