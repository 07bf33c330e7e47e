"""Samples: their cases, what two coders made of them, and how far they agree."""

from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from actors.api.serializers import CountryRefSerializer, LocatedActorRefSerializer
from agreements.api.references import AgreementRefSerializer
from core.api.views import ReadOnlyViews
from statements import samples
from statements.api.serializers import FrameworkRefSerializer
from statements.models import Sample, SampleCode, SampleItem
from statements.models.sample import SampleQuerySet
from statements.samples import CodedCase, Compared, Counted


class SampleSerializer(serializers.ModelSerializer[Sample]):
    """A sample without its cases."""

    id = serializers.CharField(source="public_id", read_only=True)
    asked = serializers.CharField(read_only=True, help_text="The question to the list of agreements, as it was asked.")
    taken_at = serializers.DateTimeField(read_only=True, allow_null=True, help_text="When it was asked.")
    frozen_at = serializers.DateTimeField(read_only=True, help_text="Since when the list stays as it is.")
    url = serializers.HyperlinkedIdentityField(view_name="api:samples-detail", lookup_field="public_id")
    page = serializers.SerializerMethodField(help_text="The page for readers, in English: a permanent address.")

    class Meta:
        model = Sample
        fields: tuple[str, ...] = (
            "id", "name", "author", "description", "source", "asked", "taken_at", "frozen_at", "url", "page",
        )  # fmt: skip

    def get_page(self, sample: Sample) -> str:
        """The address of the sample's page."""
        address: str = self.context["request"].build_absolute_uri(sample.get_absolute_url())
        return address


class SampleItemSerializer(serializers.ModelSerializer[SampleItem]):
    """A case; one of `actor`, `country` and `agreement` says which."""

    actor = LocatedActorRefSerializer(read_only=True, allow_null=True)
    country = CountryRefSerializer(read_only=True, allow_null=True)
    agreement = AgreementRefSerializer(read_only=True, allow_null=True)

    class Meta:
        model = SampleItem
        fields = ("actor", "country", "agreement")


class SampleCodeSerializer(serializers.Serializer[SampleCode]):
    """A code; without a category it could not be told."""

    category = serializers.SerializerMethodField(help_text="Its code.")
    by = serializers.CharField(source="by_name")
    note = serializers.CharField()
    coded_at = serializers.DateTimeField()

    def get_category(self, code: SampleCode) -> str | None:
        """None where it could not be told."""
        return code.category.code if code.category is not None else None


class CodedCaseSerializer(serializers.Serializer[CodedCase]):
    """What a case is coded by one framework."""

    case = serializers.IntegerField(source="number", help_text="Its place in `cases`, from 0.")
    first = SampleCodeSerializer(allow_null=True)
    second = SampleCodeSerializer(allow_null=True)
    decision = SampleCodeSerializer(allow_null=True, help_text="Where the two differ, and somebody has decided.")
    final = serializers.SerializerMethodField(help_text="The code of its category: as decided, else as both code it.")

    def get_final(self, case: CodedCase) -> str | None:
        """None where that is open, or could not be told."""
        return case.final.code if case.final is not None else None


class CountedSerializer(serializers.Serializer[Counted]):
    """How often a category was given, and how often it stands in the end."""

    category = serializers.CharField(source="category.code")
    first = serializers.IntegerField()
    second = serializers.IntegerField()
    final = serializers.IntegerField()


class AgreementOfCodersSerializer(serializers.Serializer[Any]):
    """How far the two coders agree; without a number where it is not defined."""

    both = serializers.IntegerField(help_text="Cases that both put into a category.")
    same = serializers.IntegerField()
    missing = serializers.IntegerField(help_text="Cases that one of them, or neither, put into a category.")
    percent = serializers.FloatField(allow_null=True)
    kappa = serializers.FloatField(allow_null=True, help_text="Cohen's kappa, of the cases that both coded.")
    alpha = serializers.FloatField(allow_null=True, help_text="Krippendorff's alpha for nominal data.")


class ComparedSerializer(serializers.Serializer[Compared]):
    """What the two coders made of the sample by one framework."""

    framework = FrameworkRefSerializer()
    agreement = AgreementOfCodersSerializer()
    undecided = serializers.IntegerField(help_text="Cases on which they differ and nobody has decided.")
    counts = CountedSerializer(many=True)
    codes = CodedCaseSerializer(source="cases", many=True)


class WholeSampleSerializer(SampleSerializer):
    """A sample with its cases; with codes once both coders have finished."""

    frameworks = serializers.SerializerMethodField()
    cases = serializers.SerializerMethodField()
    results = serializers.SerializerMethodField(help_text="Empty until both coders have finished.")

    class Meta(SampleSerializer.Meta):
        fields = (*SampleSerializer.Meta.fields[:-2], "frameworks", "cases", "results", "url", "page")

    def to_representation(self, instance: Sample) -> Any:
        """The sample, with its cases fetched once."""
        language = self.context["view"].language
        self._items = samples.items_of(instance)
        self._frameworks = samples.frameworks_of(instance, language)
        samples.named(self._items, language)
        return super().to_representation(instance)

    @extend_schema_field(FrameworkRefSerializer(many=True))
    def get_frameworks(self, _sample: Sample) -> Any:
        """By which it is coded."""
        return FrameworkRefSerializer(self._frameworks, many=True, context=self.context).data

    @extend_schema_field(SampleItemSerializer(many=True))
    def get_cases(self, _sample: Sample) -> Any:
        """In their order."""
        return SampleItemSerializer(self._items, many=True, context=self.context).data

    @extend_schema_field(ComparedSerializer(many=True))
    def get_results(self, sample: Sample) -> Any:
        """By framework."""
        results: Any = samples.compared(sample, self._items, self._frameworks)
        return ComparedSerializer(results, many=True, context=self.context).data

    _items: Any
    _frameworks: Any


class SampleViews(ReadOnlyViews):
    """Named lists of cases that somebody studies, the latest entered first."""

    queryset = Sample.objects.all()
    serializer_class = SampleSerializer
    detail_serializer_class = WholeSampleSerializer
    ordering = "-pk"

    def get_queryset(self) -> SampleQuerySet:
        """Published samples."""
        found: SampleQuerySet = Sample.objects.published()
        return found
