"""Actors as the API shows them."""

from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers
from rest_framework.reverse import reverse

from actors.enums import ActorKind
from actors.models import (
    Actor,
    Country,
    Dispute,
    Identifier,
    Name,
    Office,
    OfficialSource,
    Person,
    Succession,
    TerritorialClaim,
)

_PLURALS = {
    ActorKind.CITY: "cities",
    ActorKind.REGION: "regions",
    ActorKind.ORGANISATION: "organisations",
    ActorKind.NETWORK: "networks",
}


def actor_endpoint(kind: str, public_id: str, request: Any) -> str:
    """The address of an actor's endpoint."""
    return reverse(f"api:{_PLURALS[ActorKind(kind)]}-detail", [public_id], request=request)


class CountryRefSerializer(serializers.ModelSerializer[Country]):
    """A country named by another record."""

    name = serializers.CharField(source="display_name", read_only=True)

    class Meta:
        model = Country
        fields = ("code", "name")


class ActorRefSerializer(serializers.ModelSerializer[Actor]):
    """An actor named by another record."""

    id = serializers.CharField(source="public_id", read_only=True)
    name = serializers.CharField(source="display_name", read_only=True)
    url = serializers.SerializerMethodField(help_text="The actor's own address in the API.")

    class Meta:
        model = Actor
        fields: tuple[str, ...] = ("id", "kind", "name", "url")

    def get_url(self, actor: Actor) -> str:
        """The address of the actor's endpoint."""
        return actor_endpoint(actor.kind, actor.public_id, self.context.get("request"))


class LocatedActorRefSerializer(ActorRefSerializer):
    """An actor named by another record, with its country; a contested place has none."""

    country = CountryRefSerializer(read_only=True, allow_null=True)
    contested = serializers.BooleanField(
        source="is_contested", read_only=True, help_text="Whether states differ on whose it is."
    )

    class Meta(ActorRefSerializer.Meta):
        fields: tuple[str, ...] = ("id", "kind", "name", "country", "contested", "url")


class NameSerializer(serializers.ModelSerializer[Name]):
    """One name of an actor; the language is empty where the source does not say, dates where none is known."""

    class Meta:
        model = Name
        fields = ("text", "language", "script", "kind", "used_from", "used_until", "is_preferred")


class IdentifierSerializer(serializers.ModelSerializer[Identifier]):
    """What another register calls the actor."""

    class Meta:
        model = Identifier
        fields = ("scheme", "value")


class TerritorialClaimSerializer(serializers.ModelSerializer[TerritorialClaim]):
    """A source's word that a contested place belongs to a country, and to which region of it."""

    country = CountryRefSerializer(read_only=True)
    region = ActorRefSerializer(read_only=True, allow_null=True)

    class Meta:
        model = TerritorialClaim
        fields = ("country", "region", "source")


class DisputeSerializer(serializers.ModelSerializer[Dispute]):
    """That the status of a place is disputed, in neutral words; its country is the one that it belongs to by law."""

    text = serializers.SerializerMethodField(help_text="In the language asked for, where it is known.")

    class Meta:
        model = Dispute
        fields = ("text", "source")

    def get_text(self, dispute: Dispute) -> str:
        """The words."""
        return dispute.text_in(self.context["view"].language)


class OfficialSourceInActorSerializer(serializers.ModelSerializer[OfficialSource]):
    """What an actor publishes itself; `checked` is the day on which somebody last saw that it is there."""

    id = serializers.CharField(source="public_id", read_only=True)

    class Meta:
        model = OfficialSource
        fields: tuple[str, ...] = ("id", "kind", "title", "url", "checked", "archive_url", "note", "source")


class PersonRefSerializer(serializers.ModelSerializer[Person]):
    """A person named by another record."""

    id = serializers.CharField(source="public_id", read_only=True)
    name = serializers.CharField(source="display_name", read_only=True)
    url = serializers.HyperlinkedIdentityField(view_name="api:persons-detail", lookup_field="public_id")

    class Meta:
        model = Person
        fields: tuple[str, ...] = ("id", "name", "url")


class OfficeHolderSerializer(serializers.ModelSerializer[Office]):
    """A person's spell in an office of the actor."""

    person = PersonRefSerializer(read_only=True)

    class Meta:
        model = Office
        fields = (
            "title", "person", "since", "since_earliest", "since_latest", "until", "until_earliest", "until_latest",
        )  # fmt: skip


class SuccessorSerializer(serializers.ModelSerializer[Succession]):
    """Who took the actor's place, how and when."""

    actor = ActorRefSerializer(source="successor", read_only=True)

    class Meta:
        model = Succession
        fields = ("actor", "kind", "happened", "happened_earliest", "happened_latest", "source")


class PredecessorSerializer(SuccessorSerializer):
    """Whose place the actor took, how and when."""

    actor = ActorRefSerializer(source="predecessor", read_only=True)


class _DetailSerializer(serializers.ModelSerializer[Actor]):
    """What the record of every actor has besides what a list shows."""

    page = serializers.SerializerMethodField(help_text="The page for readers, in English.")
    names = NameSerializer(many=True, read_only=True)
    identifiers = IdentifierSerializer(many=True, read_only=True)
    bodies = ActorRefSerializer(many=True, read_only=True, help_text="Organisations that are its bodies.")
    offices = OfficeHolderSerializer(many=True, read_only=True)
    official_sources = OfficialSourceInActorSerializer(many=True, read_only=True, help_text="What it publishes itself.")
    predecessors = PredecessorSerializer(source="origins", many=True, read_only=True)
    successors = SuccessorSerializer(source="successions", many=True, read_only=True)

    class Meta:
        model = Actor
        fields: tuple[str, ...] = (
            "page", "names", "identifiers", "bodies", "offices", "official_sources", "predecessors", "successors",
        )  # fmt: skip

    def get_page(self, actor: Actor) -> str:
        """The address of the actor's page."""
        request: Any = self.context["request"]
        address: str = request.build_absolute_uri(actor.get_absolute_url())
        return address


class PlaceSerializer(LocatedActorRefSerializer):
    """A city or a region in a list; a contested one has no country or region but claims."""

    region = ActorRefSerializer(source="parent", read_only=True, allow_null=True)
    claims = TerritorialClaimSerializer(source="territorial_claims", many=True, read_only=True)
    dispute = serializers.SerializerMethodField(help_text="What is said of a disputed status; null where none is.")

    class Meta(LocatedActorRefSerializer.Meta):
        fields: tuple[str, ...] = (
            "id", "kind", "name", "designation", "country", "region", "contested", "claims", "dispute", "latitude",
            "longitude", "population", "time_zone", "url",
        )  # fmt: skip

    @extend_schema_field(DisputeSerializer(allow_null=True))
    def get_dispute(self, place: Actor) -> Any:
        """Of a place that has one."""
        dispute = getattr(place, "dispute", None)
        return DisputeSerializer(dispute, context=self.context).data if dispute else None


class CitySerializer(PlaceSerializer):
    """A city in a list."""

    also_region = ActorRefSerializer(
        source="as_region", read_only=True, allow_null=True, help_text="The region that the city is besides."
    )

    class Meta(PlaceSerializer.Meta):
        fields: tuple[str, ...] = (*PlaceSerializer.Meta.fields, "also_region")


class RegionSerializer(PlaceSerializer):
    """A region in a list."""

    also_city = ActorRefSerializer(
        source="as_city", read_only=True, allow_null=True, help_text="The city that the region is besides."
    )

    class Meta(PlaceSerializer.Meta):
        fields: tuple[str, ...] = (*PlaceSerializer.Meta.fields, "also_city")


class OrganisationSerializer(LocatedActorRefSerializer):
    """An organisation in a list."""

    body_of = ActorRefSerializer(
        source="parent", read_only=True, allow_null=True, help_text="The city or region whose body it is."
    )

    class Meta(LocatedActorRefSerializer.Meta):
        fields: tuple[str, ...] = (
            "id", "kind", "name", "designation", "country", "body_of", "latitude", "longitude", "url",
        )  # fmt: skip


class CityDetailSerializer(_DetailSerializer, CitySerializer):
    """A city with all that is told of it."""

    class Meta(CitySerializer.Meta):
        fields: tuple[str, ...] = (*CitySerializer.Meta.fields, *_DetailSerializer.Meta.fields)


class RegionDetailSerializer(_DetailSerializer, RegionSerializer):
    """A region with all that is told of it."""

    class Meta(RegionSerializer.Meta):
        fields: tuple[str, ...] = (*RegionSerializer.Meta.fields, *_DetailSerializer.Meta.fields)


class OrganisationDetailSerializer(_DetailSerializer, OrganisationSerializer):
    """An organisation with all that is told of it."""

    class Meta(OrganisationSerializer.Meta):
        fields: tuple[str, ...] = (*OrganisationSerializer.Meta.fields, *_DetailSerializer.Meta.fields)
