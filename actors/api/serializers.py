"""Actors and countries as the API shows them."""

from typing import Any

from drf_spectacular.utils import extend_schema_field, extend_schema_serializer
from rest_framework import serializers
from rest_framework.reverse import reverse

from actors.enums import ActorKind, MatchedAs
from actors.lookup import LONGEST, Suggestion
from actors.models import Actor, Country, CountryName, Identifier, Name

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
        fields = ("id", "kind", "name", "url")

    def get_url(self, actor: Actor) -> str:
        """The address of the actor's endpoint."""
        return actor_endpoint(actor.kind, actor.public_id, self.context.get("request"))


class LocatedActorRefSerializer(ActorRefSerializer):
    """An actor named by another record, with its country."""

    country = CountryRefSerializer(read_only=True, allow_null=True)

    class Meta(ActorRefSerializer.Meta):
        fields = ("id", "kind", "name", "country", "url")  # type: ignore[assignment]  # a longer tuple


class CountrySerializer(CountryRefSerializer):
    """A country in a list."""


class CountryNameSerializer(serializers.ModelSerializer[CountryName]):
    """What a country is called in a language."""

    class Meta:
        model = CountryName
        fields = ("language", "text")


class CountryDetailSerializer(CountryRefSerializer):
    """A country with its names."""

    names = CountryNameSerializer(many=True, read_only=True)

    class Meta(CountryRefSerializer.Meta):
        fields = ("code", "name", "names")  # type: ignore[assignment]  # a longer tuple


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


class SuggestionQuestionSerializer(serializers.Serializer[Any]):
    """What was typed, and what is looked for."""

    q = serializers.CharField(
        allow_blank=True,
        max_length=LONGEST,
        help_text="What was typed, in any script. Nothing typed is answered by nothing.",
    )
    kind = serializers.ChoiceField(ActorKind.choices, required=False, help_text="Of this kind.")
    country = serializers.SlugRelatedField(
        slug_field="code",
        queryset=Country.objects.all(),
        required=False,
        error_messages={"does_not_exist": "There is no country with this code: {value}"},
        help_text="Of this country (ISO 3166-1 alpha-2 code).",
    )
    limit = serializers.IntegerField(min_value=1, max_value=50, default=10, help_text="At most so many.")


class SuggestedRegionSerializer(serializers.Serializer[Suggestion]):
    """The region of a suggested actor."""

    id = serializers.CharField(source="region_id")
    kind = serializers.ChoiceField(ActorKind.choices, source="region_kind")
    name = serializers.CharField(source="region_name")
    url = serializers.SerializerMethodField(help_text="The region's own address in the API.")

    def get_url(self, suggestion: Suggestion) -> str:
        """The address of the region's endpoint."""
        return actor_endpoint(str(suggestion.region_kind), str(suggestion.region_id), self.context["request"])


class SuggestedCountrySerializer(serializers.Serializer[Suggestion]):
    """The country of a suggested actor."""

    code = serializers.CharField(source="country_code")
    name = serializers.CharField(source="country_name")


class SuggestionSerializer(serializers.Serializer[Suggestion]):
    """An actor that may be meant, with what tells it from its namesakes."""

    id = serializers.CharField(source="public_id")
    kind = serializers.ChoiceField(ActorKind.choices)
    name = serializers.CharField(help_text="In the language asked for, where it is known.")
    matched_name = serializers.CharField(allow_null=True, help_text="The name that matched, where that is another one.")
    matched_as = serializers.ChoiceField(
        MatchedAs.choices,
        help_text="`exact`: called so; `prefix`: begins so; `keyboard`: so in the other of the layouts QWERTY and "
        "ЙЦУКЕН; `typo`: spelt nearly so.",
    )
    country = serializers.SerializerMethodField()
    region = serializers.SerializerMethodField()
    population = serializers.IntegerField(allow_null=True)
    url = serializers.SerializerMethodField(help_text="The actor's own address in the API.")
    page = serializers.SerializerMethodField(help_text="The page for readers, in English.")

    @extend_schema_field(SuggestedCountrySerializer(allow_null=True))
    def get_country(self, suggestion: Suggestion) -> dict[str, Any] | None:
        """Its country; None for an actor without one."""
        return SuggestedCountrySerializer(suggestion).data if suggestion.country_code else None

    @extend_schema_field(SuggestedRegionSerializer(allow_null=True))
    def get_region(self, suggestion: Suggestion) -> dict[str, Any] | None:
        """What it is part of, if that is published."""
        return SuggestedRegionSerializer(suggestion, context=self.context).data if suggestion.region_id else None

    def get_url(self, suggestion: Suggestion) -> str:
        """The address of the actor's endpoint."""
        return actor_endpoint(suggestion.kind, suggestion.public_id, self.context["request"])

    def get_page(self, suggestion: Suggestion) -> str:
        """The address of the actor's page."""
        address: str = self.context["request"].build_absolute_uri(suggestion.get_absolute_url())
        return address


@extend_schema_serializer(many=False)
class SuggestionsSerializer(serializers.Serializer[Any]):
    """What may be meant, the likeliest first; no pages."""

    results = SuggestionSerializer(many=True)
