"""Questions to lists of actors."""

from collections.abc import Collection
from typing import Any

from django.db.models import QuerySet
from django.utils import timezone
from django_filters import rest_framework as filters
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema_field
from rest_framework.exceptions import ValidationError

from actors.enums import IdentifierScheme
from actors.models import Actor, Country, CountryGroup, Region
from actors.models.actor import ActorQuerySet
from core.api.filters import PublicIdFilter


@extend_schema_field(OpenApiTypes.STR)
class CountryFilter(filters.ModelChoiceFilter):
    """Chooses a country by its code."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("error_messages", {"invalid_choice": "There is no country with this code: %(value)s"})
        kwargs.setdefault("queryset", Country.objects.all())
        super().__init__(to_field_name="code", **kwargs)


@extend_schema_field(OpenApiTypes.STR)
class CountryGroupFilter(filters.ModelChoiceFilter):
    """Chooses a published group of countries by its code; rows of the countries that belong to it today.

    `field_name` leads to the country; with a `method` that is given the group, it does what it likes.
    """

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault(
            "error_messages", {"invalid_choice": "There is no group of countries with this code: %(value)s"}
        )
        super().__init__(queryset=CountryGroup.objects.published(), to_field_name="code", **kwargs)

    def filter(self, queryset: QuerySet[Any], group: CountryGroup | None) -> QuerySet[Any]:
        """The rows whose country belongs to the group today; all where no group is asked for."""
        if group is None:
            return queryset
        return queryset.filter(**{f"{self.field_name}__in": group.countries_on(timezone.localdate())})


def scheme_and_value(parameter: str, text: str, schemes: Collection[str]) -> tuple[str, str]:
    """The two parts of an identifier, `scheme:value`; raises ValidationError for what is none."""
    scheme, _colon, value = text.partition(":")
    if scheme not in schemes or not value:
        known = ", ".join(schemes)
        raise ValidationError({parameter: [f"“{text}” is no identifier: write scheme:value; schemes are {known}."]})
    return scheme, value


class ActorField(filters.ModelChoiceFilter.field_class):
    """An actor by its public id, or by that of one merged into it."""

    def to_python(self, value: Any) -> Any:
        """The actor; raises ValidationError for an unknown id."""
        merged = self.queryset.filter(duplicates__public_id=value).first() if value else None
        return merged or super().to_python(value)


class ActorFilter(PublicIdFilter):
    """Chooses an actor by its public id, or by that of one merged into it."""

    field_class = ActorField


class OrganisationFilterSet(filters.FilterSet):
    """Questions to every list of actors."""

    country = CountryFilter(label="Of this country (ISO 3166-1 alpha-2 code).")
    country_group = CountryGroupFilter(
        field_name="country", label="Of a country that belongs to this group of countries today (the group's code)."
    )
    name = filters.CharFilter(
        method="called",
        label="One of the names begins with this text, in any script; case and accents do not count.",
    )

    identifier = filters.CharFilter(
        method="identified",
        label="Called so by a register: geonames:580497, iso3166-2:RU-AST, wikidata:Q3927, locode:RUASF, "
        "national:RU:12701.",
    )

    class Meta:
        model = Actor
        fields: tuple[str, ...] = ("country", "country_group", "name", "identifier")

    def called(self, queryset: ActorQuerySet, _name: str, value: str) -> ActorQuerySet:
        """Actors one of whose names begins with the text."""
        return queryset.called(value)

    def identified(self, queryset: ActorQuerySet, name: str, value: str) -> ActorQuerySet:
        """The actor that a register calls so; raises ValidationError for what is no identifier."""
        return queryset.identified(*scheme_and_value(name, value, IdentifierScheme.values))


class RegionFilterSet(OrganisationFilterSet):
    """Questions to the list of regions. A contested place is of no `country`."""

    claimed_by = CountryFilter(
        method="claimed", label="Contested places that a source puts in this country (ISO 3166-1 alpha-2 code)."
    )

    disputed = filters.BooleanFilter(
        field_name="dispute",
        lookup_expr="isnull",
        exclude=True,
        label="Whose status is disputed, while they stand under the country to which they belong by law.",
    )

    class Meta(OrganisationFilterSet.Meta):
        fields: tuple[str, ...] = ("country", "country_group", "claimed_by", "disputed", "name", "identifier")

    def claimed(self, queryset: ActorQuerySet, _name: str, country: Country) -> ActorQuerySet:
        """Contested places claimed so."""
        return queryset.claimed_by(country)


class CityFilterSet(RegionFilterSet):
    """Questions to the list of cities."""

    region = ActorFilter(
        field_name="parent", queryset=Region.objects.published(), label="Of this region (its public id)."
    )
    population_min = filters.NumberFilter(
        field_name="population", lookup_expr="gte", label="With at least so many inhabitants."
    )

    class Meta(RegionFilterSet.Meta):
        fields = (
            "country", "country_group", "claimed_by", "disputed", "name", "identifier", "region", "population_min",
        )  # fmt: skip
