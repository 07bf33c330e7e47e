"""Periods and comparisons."""

from typing import Any

from django.db.models import Prefetch
from django_filters import rest_framework as filters
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from actors.api.filters import ActorFilter, CountryFilter
from actors.api.serializers import CountryRefSerializer, LocatedActorRefSerializer
from actors.models import Actor
from core.api.views import ReadOnlyViews
from sources.api.serializers import PassageCitedSerializer
from statements.api.serializers import FrameworkRefSerializer
from statements.comparing import Cell, Matrix, Row, matrix
from statements.models import Comparison, Framework, Period
from statements.models.comparison import ComparisonQuerySet
from statements.models.period import PeriodQuerySet


class PeriodRefSerializer(serializers.ModelSerializer[Period]):
    """A period named by another record."""

    id = serializers.CharField(source="public_id", read_only=True)
    name = serializers.CharField(source="display_name", read_only=True)
    url = serializers.HyperlinkedIdentityField(view_name="api:periods-detail", lookup_field="public_id")

    class Meta:
        model = Period
        fields: tuple[str, ...] = ("id", "name", "since", "until", "url")


class PeriodSerializer(PeriodRefSerializer):
    """A period; its last day belongs to it. `actor` or `country` says in whose story, neither that it is of no one."""

    actor = LocatedActorRefSerializer(read_only=True, allow_null=True)
    country = CountryRefSerializer(read_only=True, allow_null=True)
    sources = PassageCitedSerializer(source="citations", many=True, read_only=True)

    class Meta(PeriodRefSerializer.Meta):
        fields = (
            "id", "name", "actor", "country", "since", "since_earliest", "since_latest", "until", "until_earliest",
            "until_latest", "author", "source", "sources", "url",
        )  # fmt: skip


class PeriodFilterSet(filters.FilterSet):
    """Questions to the list of periods."""

    actor = ActorFilter(queryset=Actor.objects.published(), label="In the story of this actor (its public id).")
    country = CountryFilter(label="In the story of this country (its code).")

    class Meta:
        model = Period
        fields = ("actor", "country")


class PeriodViews(ReadOnlyViews):
    """Stretches of time that authors tell apart, the latest entered first."""

    queryset = Period.objects.all()
    serializer_class = PeriodSerializer
    detail_serializer_class = PeriodSerializer
    filterset_class = PeriodFilterSet
    ordering = "-pk"

    def get_queryset(self) -> PeriodQuerySet:
        """Published periods with all that they name."""
        periods: PeriodQuerySet = Period.objects.published()
        return periods.for_display(self.language)


class CellSerializer(serializers.Serializer[Cell]):
    """What is said of a side by a criterion in a period; score and text are empty where nobody says it."""

    side = serializers.IntegerField(help_text="The side's place in `sides`, from 0.")
    period = PeriodRefSerializer(allow_null=True, help_text="None: of no set time.")
    score = serializers.IntegerField(allow_null=True, help_text="From 1, the lowest, to 5; none where none is given.")
    text = serializers.CharField()
    is_unknown = serializers.BooleanField(help_text="Whether nobody says anything of it.")
    source = serializers.CharField()  # type: ignore[assignment]  # a field of this name
    sources = PassageCitedSerializer(many=True)


class CriterionSerializer(serializers.Serializer[Row]):
    """A criterion, with what is said by it of each side in each period."""

    code = serializers.CharField(source="category.code")
    label = serializers.CharField(source="category.display_label")  # type: ignore[assignment]  # a field of this name
    cells = CellSerializer(many=True)


class ComparisonSerializer(serializers.ModelSerializer[Comparison]):
    """A comparison without its cells."""

    id = serializers.CharField(source="public_id", read_only=True)
    name = serializers.CharField(source="display_name", read_only=True)
    framework = FrameworkRefSerializer(read_only=True)
    url = serializers.HyperlinkedIdentityField(view_name="api:comparisons-detail", lookup_field="public_id")

    class Meta:
        model = Comparison
        fields: tuple[str, ...] = ("id", "name", "author", "framework", "description", "source", "url")


class WholeComparisonSerializer(ComparisonSerializer):
    """A comparison: its sides and periods, and by criterion a cell of each side in each period, unknown ones too."""

    sides = serializers.SerializerMethodField()
    periods = serializers.SerializerMethodField()
    criteria = serializers.SerializerMethodField()

    class Meta(ComparisonSerializer.Meta):
        fields = (*ComparisonSerializer.Meta.fields[:-1], "sides", "periods", "criteria", "url")

    def to_representation(self, instance: Comparison) -> Any:
        """The comparison, put together once."""
        self._matrix = matrix(instance, self.context["view"].language)
        return super().to_representation(instance)

    def get_sides(self, _comparison: Comparison) -> list[str]:
        """By name, in order."""
        return [side.display_name for side in self._matrix.sides]

    @extend_schema_field(PeriodRefSerializer(many=True))
    def get_periods(self, _comparison: Comparison) -> Any:
        """The earliest first."""
        periods = [period for period in self._matrix.periods if period is not None]
        return PeriodRefSerializer(periods, many=True, context=self.context).data

    @extend_schema_field(CriterionSerializer(many=True))
    def get_criteria(self, _comparison: Comparison) -> Any:
        """As the framework lists its categories."""
        rows: Any = self._matrix.rows
        return CriterionSerializer(rows, many=True, context=self.context).data

    _matrix: Matrix


class ComparisonFilterSet(filters.FilterSet):
    """Questions to the list of comparisons."""

    framework = filters.ModelChoiceFilter(
        queryset=Framework.objects.published(),
        to_field_name="code",
        error_messages={"invalid_choice": "There is no framework with this code: %(value)s"},
        label="By this framework (its code).",
    )

    class Meta:
        model = Comparison
        fields = ("framework",)


class ComparisonViews(ReadOnlyViews):
    """Comparisons of sides by criteria and periods, the latest entered first."""

    queryset = Comparison.objects.all()
    serializer_class = ComparisonSerializer
    detail_serializer_class = WholeComparisonSerializer
    filterset_class = ComparisonFilterSet
    ordering = "-pk"

    def get_queryset(self) -> ComparisonQuerySet:
        """Published comparisons, named, with their frameworks."""
        comparisons: ComparisonQuerySet = Comparison.objects.published()
        frameworks = Prefetch("framework", Framework.objects.named(self.language))
        return comparisons.named(self.language).prefetch_related(frameworks)
