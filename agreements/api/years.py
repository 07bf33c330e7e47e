"""In which years ties were signed or ended, by country."""

from typing import Any

from django_filters import rest_framework as filters
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from actors.api.serializers import CountryRefSerializer
from agreements.api.filters import AgreementFilterSet
from agreements.models import Agreement
from agreements.models.agreement import AgreementQuerySet
from agreements.years import Turn, Turns, Years, turns_of
from core.api.views import LANGUAGE, Named

_FIELDS = tuple(name for name in AgreementFilterSet.Meta.fields if name != "as_of")


class TurnFilterSet(AgreementFilterSet):
    """Questions to the list of agreements, but the day: years are told of today's knowledge."""

    as_of = None
    turn = filters.ChoiceFilter(
        choices=Turn.choices,
        method="of_a_turn",
        label="`ended` (by itself): those that have ended today, by their last end; `signed`: by their first signing.",
    )

    class Meta(AgreementFilterSet.Meta):
        fields = (*_FIELDS, "turn")

    def of_a_turn(self, queryset: AgreementQuerySet, _name: str, _turn: str) -> AgreementQuerySet:
        """Unchanged: the view asks."""
        return queryset


class YearsSerializer(serializers.Serializer[Years]):
    """Ties that turned so in one year, or at some time between two."""

    first_year = serializers.IntegerField(source="first", allow_null=True, help_text="Null: open; both null: no date.")
    last_year = serializers.IntegerField(source="last", allow_null=True, help_text="The same year where it is known.")
    certain = serializers.BooleanField(source="is_certain", help_text="Whether the year is known.")
    agreements = serializers.IntegerField()


class CountryYearsSerializer(serializers.Serializer[Any]):
    """The ties with a party of one country; a tie of two countries counts for each."""

    country = CountryRefSerializer()
    years = YearsSerializer(many=True)


class TurnsSerializer(serializers.Serializer[Turns]):
    """When ties were signed or ended."""

    turn = serializers.ChoiceField(Turn.choices)
    agreements = serializers.IntegerField()
    years = YearsSerializer(source="all", many=True)
    results = CountryYearsSerializer(many=True)


class AgreementYearViews(Named):
    """In which years ties were signed or ended, all and by country, as far as the sources tell."""

    queryset = Agreement.objects.none()
    serializer_class = TurnsSerializer
    filterset_class = TurnFilterSet
    pagination_class = None

    @extend_schema(operation_id="agreement_years_retrieve", parameters=[LANGUAGE], responses=TurnsSerializer)
    def list(self, request: Request) -> Response:
        """Counts of the ties that answer the questions of their list; no pages."""
        agreements: Any = self.filter_queryset(Agreement.objects.published())
        turn = Turn(request.query_params.get("turn") or Turn.ENDED)
        turns = turns_of(agreements, turn, self.language)
        results = [{"country": country, "years": years} for country, years in turns.by_country]
        answer = {"turn": turn, "agreements": turns.agreements, "all": turns.all, "results": results}
        return Response(self.get_serializer(answer).data)
