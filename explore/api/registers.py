"""What registers say differently, and what they cover."""

from typing import Any

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.functional import cached_property
from django_filters import rest_framework as filters
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, extend_schema, extend_schema_field
from rest_framework import serializers
from rest_framework.exceptions import ValidationError
from rest_framework.mixins import ListModelMixin
from rest_framework.request import Request
from rest_framework.response import Response

from actors.api.filters import CountryFilter
from actors.models import Country
from agreements.api.references import AgreementRefSerializer
from agreements.enums import AgreementKind, AgreementStatus
from agreements.models import Agreement
from agreements.models.agreement import AgreementQuerySet
from core.api.filters import refuse_unknown_parameters
from core.api.views import LANGUAGE, Named
from explore.registers import (
    Covered,
    Differs,
    Discrepancy,
    LastList,
    Saying,
    coverage,
    differing,
    discrepancies,
    last_lists,
    told,
)
from sources.models import Harvest

_COUNTRY = OpenApiParameter("country", OpenApiTypes.STR, description="ISO 3166-1 alpha-2 code.")
_YEAR = OpenApiParameter("year", OpenApiTypes.INT, description="Lists of this year alone.")


class OfLastLists(filters.FilterSet):
    """Questions about the last `lists` of registers, which their view has looked up."""

    def __init__(self, *args: Any, lists: Any = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.lists = lists if lists is not None else self.request.parser_context["view"].lists


class DiscrepancyFilterSet(OfLastLists):
    """Questions to the board."""

    country = CountryFilter(method="of_country", label="With a party of this country (ISO 3166-1 alpha-2 code).")
    differs = filters.ChoiceFilter(method="in_a_way", choices=Differs.choices, label="In what they differ.")

    class Meta:
        model = Agreement
        fields = ("country", "differs")

    def of_country(self, queryset: AgreementQuerySet, _name: str, country: Country) -> AgreementQuerySet:
        """With a party of the country."""
        return queryset.of_country(country)

    def in_a_way(self, queryset: AgreementQuerySet, _name: str, way: str) -> AgreementQuerySet:
        """That differ so, perhaps among others."""
        return queryset.filter(differing(self.lists, Differs(way)))


class ListSerializer(serializers.Serializer[Harvest]):
    """One list of a register."""

    register = serializers.CharField(source="register.public_id", help_text="The register's public id.")
    name = serializers.CharField(source="register.name")
    listed = serializers.CharField(source="last_day", help_text="The day of the list, a partial date.")


class SayingSerializer(serializers.Serializer[Saying]):
    """What a list says of the tie."""

    list = ListSerializer(source="harvest")
    kinds = serializers.ListField(child=serializers.ChoiceField(AgreementKind.choices))
    since = serializers.ListField(child=serializers.CharField(), help_text="Partial dates.")
    statuses = serializers.ListField(
        child=serializers.ChoiceField(AgreementStatus.choices), help_text="How it stood on the day of the list."
    )
    until = serializers.ListField(child=serializers.CharField(), help_text="Partial dates.")
    rows = serializers.ListField(child=serializers.IntegerField(), help_text="Its rows in the file, from 1.")


class DiscrepancySerializer(serializers.Serializer[Discrepancy]):
    """A tie of which the last lists of registers say different things."""

    agreement = AgreementRefSerializer()
    differs = serializers.ListField(child=serializers.ChoiceField(Differs.choices))
    sayings = SayingSerializer(many=True)
    missing = ListSerializer(many=True, help_text="Lists that could have it, and do not.")


@extend_schema(parameters=[LANGUAGE])
class DiscrepancyViews(ListModelMixin, Named):
    """Ties of which registers say different things."""

    queryset = Agreement.objects.none()
    serializer_class = DiscrepancySerializer
    filterset_class = DiscrepancyFilterSet
    ordering = "-pk"

    @cached_property
    def lists(self) -> dict[int, LastList]:
        """The last list of each register, looked up once a request."""
        return last_lists()

    def get_queryset(self) -> QuerySet[Agreement]:
        """As of the last list of each register."""
        return discrepancies(self.lists).for_display(self.language)

    @extend_schema(responses=DiscrepancySerializer(many=True))
    def list(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """In pages, the latest entered first."""
        agreements = self.paginate_queryset(self.filter_queryset(self.get_queryset()))
        found: Any = told(agreements or [], self.lists)
        return self.get_paginated_response(self.get_serializer(found, many=True).data)


class CoveredSerializer(serializers.Serializer[Covered]):
    """How many published ties of a country one list has. What is not here is not known; it is not none."""

    country = serializers.CharField(source="country.code")
    list = ListSerializer(source="harvest")
    year = serializers.IntegerField(help_text="Of the list.")
    ties = serializers.IntegerField()
    first_since = serializers.DateField(source="first", allow_null=True, help_text="The earliest beginning it states.")
    last_since = serializers.DateField(source="last", allow_null=True, help_text="The latest beginning it states.")
    page = serializers.SerializerMethodField(help_text="The page of the register, in English.")

    @extend_schema_field(OpenApiTypes.URI)
    def get_page(self, covered: Covered) -> str:
        """The address of the register's page."""
        address = reverse("register", args=[covered.register.public_id])
        return str(self.context["request"].build_absolute_uri(address))


class CoverageViews(Named):
    """What registers cover, country by country and list by list: all of it at once."""

    queryset = Country.objects.none()
    serializer_class = CoveredSerializer
    pagination_class = None
    filter_backends = ()

    @extend_schema(responses=CoveredSerializer(many=True), parameters=[LANGUAGE, _COUNTRY, _YEAR])
    def list(self, request: Request) -> Response:
        """By name of the country, then the latest list first."""
        refuse_unknown_parameters(request, {LANGUAGE.name, "country", "year"})
        asked = request.query_params
        country = Country.objects.filter(code=asked["country"].upper()).first() if asked.get("country") else None
        if asked.get("country") and country is None:
            raise ValidationError({"country": [f"There is no country with this code: {asked['country']}"]})
        year = asked.get("year", "")
        if year and not (year.isdecimal() and len(year) == 4):
            raise ValidationError({"year": [f"“{year}” is no year: write 2015."]})
        found: Any = coverage(self.language, country=country, year=int(year) if year else None)
        return Response({"results": self.get_serializer(found, many=True).data})
