"""Actors as the API shows them."""

from typing import Any

from rest_framework import serializers
from rest_framework.reverse import reverse

from actors.enums import ActorKind
from actors.models import Actor, Country, Identifier, Name

_PLURALS = {
    ActorKind.CITY: "cities",
    ActorKind.REGION: "regions",
    ActorKind.ORGANISATION: "organisations",
    ActorKind.NETWORK: "networks",
}


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
        fields = ("id", "kind", "name", "url")

    def get_url(self, actor: Actor) -> str:
        """The address of the actor's endpoint."""
        plural = _PLURALS[ActorKind(actor.kind)]
        return reverse(f"api:{plural}-detail", [actor.public_id], request=self.context.get("request"))


class LocatedActorRefSerializer(ActorRefSerializer):
    """An actor named by another record, with its country."""

    country = CountryRefSerializer(read_only=True, allow_null=True)

    class Meta(ActorRefSerializer.Meta):
        fields = ("id", "kind", "name", "country", "url")  # type: ignore[assignment]  # a longer tuple


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


class ActorSerializer(LocatedActorRefSerializer):
    """A city, region or organisation in a list."""

    region = ActorRefSerializer(source="parent", read_only=True, allow_null=True)

    class Meta(LocatedActorRefSerializer.Meta):
        fields = (  # type: ignore[assignment]  # a longer tuple
            "id", "kind", "name", "country", "region", "latitude", "longitude", "population", "url",
        )  # fmt: skip


class ActorDetailSerializer(ActorSerializer):
    """A city, region or organisation with all its names and identifiers."""

    names = NameSerializer(many=True, read_only=True)
    identifiers = IdentifierSerializer(many=True, read_only=True)
    page = serializers.SerializerMethodField(help_text="The page for readers, in English.")

    class Meta(ActorSerializer.Meta):
        fields = (*ActorSerializer.Meta.fields, "page", "names", "identifiers")  # type: ignore[assignment]

    def get_page(self, actor: Actor) -> str:
        """The address of the actor's page."""
        request: Any = self.context["request"]
        address: str = request.build_absolute_uri(actor.get_absolute_url())
        return address
