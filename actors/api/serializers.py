"""Actors as the API shows them."""

from typing import Any

from drf_spectacular.utils import extend_schema_field, extend_schema_serializer
from rest_framework import serializers
from rest_framework.reverse import reverse

from actors.enums import ActorKind, MatchedAs
from actors.lookup import LONGEST, Suggestion
from actors.models import Actor, Country, Identifier, Name, Office, Person, Succession, TerritorialClaim
from actors.resolution import Answer, Candidate, Outcome

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
    predecessors = PredecessorSerializer(source="origins", many=True, read_only=True)
    successors = SuccessorSerializer(source="successions", many=True, read_only=True)

    class Meta:
        model = Actor
        fields: tuple[str, ...] = (
            "page", "names", "identifiers", "bodies", "offices", "predecessors", "successors",
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

    class Meta(LocatedActorRefSerializer.Meta):
        fields: tuple[str, ...] = (
            "id", "kind", "name", "designation", "country", "region", "contested", "claims", "latitude", "longitude",
            "population", "time_zone", "url",
        )  # fmt: skip


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
        fields: tuple[str, ...] = ("id", "kind", "name", "country", "body_of", "latitude", "longitude", "url")


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


class ResolutionQuestionSerializer(serializers.Serializer[Any]):
    """A name, and what is known besides."""

    name = serializers.CharField(max_length=LONGEST, help_text="A name in any script, as a list or a text writes it.")
    country = serializers.CharField(
        default="",
        allow_blank=True,
        max_length=100,
        help_text="A code of ISO 3166, or a country's name in any language; a former one stands for its successors.",
    )
    region = serializers.CharField(
        default="", allow_blank=True, max_length=100, help_text="The region's name, public id or code."
    )
    kind = serializers.ChoiceField(
        [*ActorKind.values, "country"], default="", allow_blank=True, help_text="An actor's kind, or country."
    )
    lang = serializers.CharField(
        default="", allow_blank=True, max_length=2, help_text="The language that the name is in (ISO 639-1)."
    )
    date = serializers.CharField(
        default="", allow_blank=True, max_length=40, help_text="The partial date of which the name is (EDTF)."
    )


class CandidateSerializer(serializers.Serializer[Candidate]):
    """A record that the name can mean."""

    kind = serializers.CharField(help_text="An actor's kind, or country.")
    id = serializers.CharField(source="public_id", help_text="Of a country its code in small letters.")
    name = serializers.CharField(help_text="Its main name.")
    country = serializers.CharField(allow_null=True, help_text="Its country's code.")
    population = serializers.IntegerField(allow_null=True)
    confidence = serializers.FloatField(help_text="0 to 1: its share of all that the name can mean, less for doubts.")
    reasons = serializers.ListField(
        source="reasons.codes", child=serializers.CharField(), help_text="What speaks for it, and the doubts."
    )


class ResolutionSerializer(serializers.Serializer[Answer]):
    """What came of it: one that is meant, several to choose from, or nothing known."""

    outcome = serializers.ChoiceField([each.value for each in Outcome])
    candidates = CandidateSerializer(many=True)
