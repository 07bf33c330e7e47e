"""Networks and memberships."""

from drf_spectacular.utils import extend_schema
from rest_framework.mixins import ListModelMixin

from actors.api.views import FollowsMerges
from core.api.views import LANGUAGE, Named
from networks.api import filters, serializers
from networks.models import Membership, Network
from networks.models.membership import MembershipQuerySet
from networks.models.network import NetworkQuerySet


class NetworkViews(FollowsMerges):
    """Networks of cities and regions."""

    queryset = Network.objects.all()
    serializer_class = serializers.NetworkSerializer
    detail_serializer_class = serializers.NetworkSerializer
    filterset_class = filters.NetworkFilterSet
    lookup_field = "actor__public_id"
    lookup_url_kwarg = "public_id"
    ordering = "pk"

    def get_queryset(self) -> NetworkQuerySet:
        """Published networks with their names."""
        return Network.objects.published().for_display(self.language)


@extend_schema(parameters=[LANGUAGE])
class MembershipViews(ListModelMixin, Named):
    """Who belongs or belonged to a network, and when."""

    queryset = Membership.objects.all()
    serializer_class = serializers.MembershipSerializer
    filterset_class = filters.MembershipFilterSet
    ordering = "pk"

    def get_queryset(self) -> MembershipQuerySet:
        """Memberships of published networks and members."""
        return Membership.objects.published().for_display(self.language)
