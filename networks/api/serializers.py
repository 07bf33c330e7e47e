"""Networks, their bodies and seats, and memberships as the API shows them."""

from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from actors.api.serializers import (
    ActorRefSerializer,
    CountryRefSerializer,
    LocatedActorRefSerializer,
    NameSerializer,
    OfficialSourceInActorSerializer,
    PersonRefSerializer,
    PredecessorSerializer,
    SuccessorSerializer,
)
from networks.changes import BodyChange, BodyTurn, changes_of
from networks.enums import NetworkKind
from networks.models import Body, Membership, MembershipStatusSpell, Network, Seat, Section
from sources.api.serializers import ListedSerializer, PassageCitedSerializer

GOALS_HELP = "Goals of sustainable development, 1 to 17; empty where no source says so."
_SPELL = ("since", "since_earliest", "since_latest", "until", "until_earliest", "until_latest")


class _ToldOnADay(serializers.Serializer[Any]):
    """Whether what is told holds for certain on the day asked for."""

    certain = serializers.SerializerMethodField(
        help_text="Whether it certainly is so on the day asked for, or only perhaps; null where no day is asked for."
    )

    def get_certain(self, row: Any) -> bool | None:
        """Of one told of a day."""
        return getattr(row, "is_certain", None)


class BodyRefSerializer(serializers.ModelSerializer[Body]):
    """A body named by another record."""

    id = serializers.CharField(source="public_id", read_only=True)
    name = serializers.CharField(source="display_name", read_only=True)

    class Meta:
        model = Body
        fields: tuple[str, ...] = ("id", "kind", "name")


class SeatInBodySerializer(_ToldOnADay, serializers.ModelSerializer[Seat]):
    """One mandate in an office, held by an actor, by a person, or by a person for an actor."""

    actor = LocatedActorRefSerializer(read_only=True, allow_null=True)
    person = PersonRefSerializer(read_only=True, allow_null=True)
    sources = PassageCitedSerializer(source="citations", many=True, read_only=True)

    class Meta:
        model = Seat
        fields: tuple[str, ...] = ("office", "actor", "person", *_SPELL, "certain", "sources")


class SeatSerializer(SeatInBodySerializer):
    """One mandate, with its body and network."""

    network = ActorRefSerializer(source="body.network.actor", read_only=True)
    body = BodyRefSerializer(read_only=True)

    class Meta(SeatInBodySerializer.Meta):
        fields = ("network", "body", *SeatInBodySerializer.Meta.fields)


class BodySerializer(_ToldOnADay, BodyRefSerializer):
    """A body with who sits in it; `part_of` and `replaced_by` are bodies of the same network."""

    goals = serializers.ListField(child=serializers.IntegerField(), read_only=True, help_text=GOALS_HELP)
    part_of = BodyRefSerializer(read_only=True, allow_null=True)
    replaced_by = BodyRefSerializer(read_only=True, allow_null=True)
    modelled_on = BodyRefSerializer(
        read_only=True, allow_null=True, help_text="A body, perhaps of another network, that a source calls its model."
    )
    seats = serializers.SerializerMethodField()
    sources = PassageCitedSerializer(source="citations", many=True, read_only=True)

    class Meta(BodyRefSerializer.Meta):
        fields = (
            *BodyRefSerializer.Meta.fields, "composition", "size", "permanence", "level", "topics", "goals", "part_of",
            "replaced_by", "modelled_on", *_SPELL, "certain", "seats", "sources",
        )  # fmt: skip

    @extend_schema_field(SeatInBodySerializer(many=True))
    def get_seats(self, body: Body) -> list[dict[str, Any]]:
        """Those that are perhaps held on the day asked for, else all."""
        seats = [seat for seat in body.seats.all() if getattr(seat, "is_possible", True)]
        return list(SeatInBodySerializer(seats, many=True, context=self.context).data)


class BodyChangeSerializer(serializers.Serializer[BodyChange]):
    """What happened to a body of a network, and when."""

    date = serializers.CharField(source="when")
    date_earliest = serializers.DateField(source="earliest", allow_null=True)
    date_latest = serializers.DateField(source="latest", allow_null=True)
    turn = serializers.ChoiceField(BodyTurn.choices)
    body = BodyRefSerializer()
    by = BodyRefSerializer(allow_null=True, help_text="The body that took its place.")
    sources = PassageCitedSerializer(source="body.citations", many=True)


class SectionOfSerializer(serializers.ModelSerializer[Section]):
    """A spell as a section of another network."""

    network = ActorRefSerializer(source="parent.actor", read_only=True)

    class Meta:
        model = Section
        fields = ("network", *_SPELL, "source")


class SectionSerializer(SectionOfSerializer):
    """A spell in which another network is a section."""

    network = ActorRefSerializer(source="network.actor", read_only=True)


class NetworkSerializer(serializers.ModelSerializer[Network]):
    """A network in a list."""

    id = serializers.CharField(source="actor.public_id", read_only=True)
    name = serializers.CharField(source="actor.display_name", read_only=True)
    kinds = serializers.ListField(child=serializers.ChoiceField(NetworkKind.choices), read_only=True)
    seat = ActorRefSerializer(read_only=True, allow_null=True)
    url = serializers.SerializerMethodField()
    page = serializers.SerializerMethodField(help_text="The page for readers, in English.")

    class Meta:
        model = Network
        fields: tuple[str, ...] = (
            "id", "name", "kinds", "topics", "founded", "founded_earliest", "founded_latest", "seat", "website", "url",
            "page",
        )  # fmt: skip

    def get_url(self, network: Network) -> str:
        """The address of the network's endpoint."""
        address: str = ActorRefSerializer(network.actor, context=self.context).data["url"]
        return address

    def get_page(self, network: Network) -> str:
        """The address of the network's page."""
        address: str = self.context["request"].build_absolute_uri(network.get_absolute_url())
        return address


class NetworkDetailSerializer(NetworkSerializer):
    """A network with its bodies and kin; its members are at `members/` below it, memberships ever at /memberships/."""

    names = NameSerializer(source="actor.names", many=True, read_only=True)
    section_of = SectionOfSerializer(source="parents", many=True, read_only=True)
    sections = SectionSerializer(many=True, read_only=True)
    predecessors = PredecessorSerializer(source="actor.origins", many=True, read_only=True)
    successors = SuccessorSerializer(source="actor.successions", many=True, read_only=True)
    bodies = serializers.SerializerMethodField()
    changes = serializers.SerializerMethodField(help_text="What began, ended and was replaced of its bodies, ever.")
    official_sources = OfficialSourceInActorSerializer(source="actor.official_sources", many=True, read_only=True)
    sources = PassageCitedSerializer(source="citations", many=True, read_only=True)

    class Meta(NetworkSerializer.Meta):
        fields = (
            *NetworkSerializer.Meta.fields, "names", "founding_act", "founding_act_url", "aims", "section_of",
            "sections", "predecessors", "successors", "bodies", "changes", "official_sources", "sources",
        )  # fmt: skip

    @extend_schema_field(BodySerializer(many=True))
    def get_bodies(self, network: Network) -> list[dict[str, Any]]:
        """Those that are perhaps there on the day asked for, else all."""
        bodies = [body for body in network.bodies.all() if getattr(body, "is_possible", True)]
        return list(BodySerializer(bodies, many=True, context=self.context).data)

    @extend_schema_field(BodyChangeSerializer(many=True))
    def get_changes(self, network: Network) -> list[dict[str, Any]]:
        """The earliest first."""
        changes: Any = changes_of(network.bodies.all())
        return list(BodyChangeSerializer(changes, many=True, context=self.context).data)


class MembershipStatusSpellSerializer(serializers.ModelSerializer[MembershipStatusSpell]):
    """A while in which the membership stood in one way."""

    class Meta:
        model = MembershipStatusSpell
        fields = ("status", *_SPELL)


class MembershipSerializer(_ToldOnADay, serializers.ModelSerializer[Membership]):
    """One spell of belonging: of an actor, or of a country itself."""

    network = ActorRefSerializer(source="network.actor", read_only=True)
    member = LocatedActorRefSerializer(source="actor", read_only=True, allow_null=True)
    member_country = CountryRefSerializer(
        source="country", read_only=True, allow_null=True, help_text="The member, where a country itself belongs."
    )
    statuses = MembershipStatusSpellSerializer(many=True, read_only=True)
    listed = ListedSerializer(many=True, read_only=True, help_text="The registers that list it.")
    sources = PassageCitedSerializer(source="citations", many=True, read_only=True)

    class Meta:
        model = Membership
        fields = (
            "network", "member", "member_country", "category", "admission", "joined", "joined_earliest",
            "joined_latest", "left", "left_earliest", "left_latest", "statuses", "certain", "listed", "sources",
        )  # fmt: skip
