"""What may be meant by a name, as the API shows it."""

from typing import Any

from drf_spectacular.utils import extend_schema_field, extend_schema_serializer
from rest_framework import serializers

from actors.api.serializers import actor_endpoint
from actors.enums import ActorKind, MatchedAs
from actors.lookup import LONGEST, Suggestion
from actors.models import Country
from actors.resolution import Answer, Candidate, Outcome


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
