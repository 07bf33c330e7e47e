"""Frameworks, codings and statements as the API shows them."""

from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from actors.api.serializers import ActorRefSerializer, CountryRefSerializer, LocatedActorRefSerializer
from agreements.api.references import AgreementRefSerializer
from sources.api.serializers import PassageCitedSerializer
from statements.models import Category, Coding, Framework, Statement


class CategorySerializer(serializers.ModelSerializer[Category]):
    """One category of a framework; definitions are in English."""

    label = serializers.CharField(source="display_label", read_only=True)  # type: ignore[assignment]  # a field's name
    parent = serializers.SlugRelatedField(slug_field="code", read_only=True, allow_null=True)  # type: ignore[assignment,var-annotated]

    class Meta:
        model = Category
        fields = ("code", "label", "definition", "source", "parent")


class FrameworkRefSerializer(serializers.ModelSerializer[Framework]):
    """A framework named by another record."""

    name = serializers.CharField(source="display_name", read_only=True)
    url = serializers.HyperlinkedIdentityField(view_name="api:frameworks-detail", lookup_field="code")

    class Meta:
        model = Framework
        fields: tuple[str, ...] = ("code", "name", "url")


class FrameworkSerializer(FrameworkRefSerializer):
    """A framework with its categories; `scheme` is the same in all readings of one scheme."""

    categories = CategorySerializer(many=True, read_only=True)
    page = serializers.SerializerMethodField(help_text="The page for readers, in English.")

    class Meta(FrameworkRefSerializer.Meta):
        fields = (
            "code", "name", "scheme", "author", "stated", "stated_earliest", "stated_latest", "description", "source",
            "categories", "url", "page",
        )  # fmt: skip

    def get_page(self, framework: Framework) -> str:
        """The address of the framework's page."""
        address: str = self.context["request"].build_absolute_uri(framework.get_absolute_url())
        return address


_SUBJECT = ("actor", "country", "agreement")
_TIME = ("since", "since_earliest", "since_latest", "until", "until_earliest", "until_latest")
_END = ("source", "sources", "published_at", "url")


class CodingCategorySerializer(serializers.ModelSerializer[Category]):
    """The category of a coding."""

    label = serializers.CharField(source="display_label", read_only=True)  # type: ignore[assignment]  # a field's name

    class Meta:
        model = Category
        fields = ("code", "label")


class CodingSerializer(serializers.ModelSerializer[Coding]):
    """A coding; one of `actor`, `country` and `agreement` says of what."""

    id = serializers.CharField(source="public_id", read_only=True)
    framework = FrameworkRefSerializer(source="category.framework", read_only=True)
    category = CodingCategorySerializer(read_only=True)
    actor = LocatedActorRefSerializer(read_only=True, allow_null=True)
    in_network = ActorRefSerializer(
        source="in_network.actor",
        read_only=True,
        allow_null=True,
        help_text="Where it is said of the actor's membership: in this network.",
    )
    country = CountryRefSerializer(read_only=True, allow_null=True)
    agreement = AgreementRefSerializer(read_only=True, allow_null=True)
    coder = serializers.CharField(read_only=True, help_text="The author or the editor who judges so.")
    sources = PassageCitedSerializer(source="citations", many=True, read_only=True)
    url = serializers.HyperlinkedIdentityField(view_name="api:codings-detail", lookup_field="public_id")

    class Meta:
        model = Coding
        fields = ("id", "framework", "category", *_SUBJECT, "in_network", "coder", "note", *_TIME, *_END)


class StatementSerializer(serializers.ModelSerializer[Statement]):
    """A statement; which fields say something follows from its kind.

    It is about one of `actor`, `country` (with `other_country`, if two are meant), `agreement` and `term`.
    """

    id = serializers.CharField(source="public_id", read_only=True)
    actor = LocatedActorRefSerializer(read_only=True, allow_null=True)
    country = CountryRefSerializer(read_only=True, allow_null=True)
    other_country = CountryRefSerializer(read_only=True, allow_null=True)
    agreement = AgreementRefSerializer(read_only=True, allow_null=True)
    value = serializers.SerializerMethodField(help_text="The number of a figure.")
    part = CountryRefSerializer(
        read_only=True, allow_null=True, help_text="Of a figure by countries: the country that is counted."
    )
    share = serializers.SerializerMethodField(
        help_text="Of a figure by countries: percent of the same source's figure of all, where it gives one."
    )
    sources = PassageCitedSerializer(source="citations", many=True, read_only=True)
    url = serializers.HyperlinkedIdentityField(view_name="api:statements-detail", lookup_field="public_id")

    class Meta:
        model = Statement
        fields = (
            "id", "kind", *_SUBJECT, "other_country", "term", "value", "unit", "qualifier", "part", "share", "text",
            "weight", "score",
            "level", "state_form", "power_source", "oversight_mode", "stated", "stated_earliest", "stated_latest",
            *_TIME, "author", "is_error", "right_reading", "position", *_END,
        )  # fmt: skip

    @extend_schema_field({"type": "number", "nullable": True})
    def get_value(self, statement: Statement) -> Any:
        """Whole where it is whole."""
        return statement.number

    def get_share(self, statement: Statement) -> float | None:
        """To one place behind the point."""
        return None if statement.share is None else round(statement.share, 1)
