"""Networks and memberships as the API shows them."""

from rest_framework import serializers

from actors.api.serializers import ActorRefSerializer, LocatedActorRefSerializer
from networks.models import Membership, Network


class NetworkSerializer(serializers.ModelSerializer[Network]):
    """A network in a list, and whole; its members are at /memberships/?network=."""

    id = serializers.CharField(source="actor.public_id", read_only=True)
    name = serializers.CharField(source="actor.display_name", read_only=True)
    seat = ActorRefSerializer(read_only=True, allow_null=True)
    url = serializers.SerializerMethodField()
    page = serializers.SerializerMethodField(help_text="The page for readers, in English.")

    class Meta:
        model = Network
        fields = (
            "id", "name", "kind", "founded", "founded_earliest", "founded_latest", "seat", "website", "url", "page",
        )  # fmt: skip

    def get_url(self, network: Network) -> str:
        """The address of the network's endpoint."""
        address: str = ActorRefSerializer(network.actor, context=self.context).data["url"]
        return address

    def get_page(self, network: Network) -> str:
        """The address of the network's page."""
        address: str = self.context["request"].build_absolute_uri(network.get_absolute_url())
        return address


class MembershipSerializer(serializers.ModelSerializer[Membership]):
    """One spell of belonging."""

    network = ActorRefSerializer(source="network.actor", read_only=True)
    member = LocatedActorRefSerializer(source="actor", read_only=True)

    class Meta:
        model = Membership
        fields = (
            "network", "member", "category", "joined", "joined_earliest", "joined_latest",
            "left", "left_earliest", "left_latest",
        )  # fmt: skip
