"""Countries, present and former."""

from datetime import date
from typing import Any

from django.db.models import F, Prefetch
from django.utils import timezone
from django_filters import rest_framework as filters
from rest_framework import serializers

from actors.api.filters import CountryGroupFilter, scheme_and_value
from actors.api.groups import CountryGroupRefSerializer
from actors.api.serializers import CountryRefSerializer
from actors.models import Country, CountryGroup, CountryGroupMember, CountryName
from actors.models.country import CODE_SCHEMES, CountryQuerySet
from core.api.views import ReadOnlyViews


class CountrySerializer(CountryRefSerializer):
    """A country in a list; `ended` is empty of a present one, the other codes where none is known."""

    url = serializers.HyperlinkedIdentityField(view_name="api:countries-detail", lookup_field="code")

    class Meta(CountryRefSerializer.Meta):
        fields: tuple[str, ...] = (  # type: ignore[assignment]  # a longer tuple
            "code", "alpha3", "numeric", "name", "ended", "ended_earliest", "ended_latest", "url",
        )  # fmt: skip


class CountryNameSerializer(serializers.ModelSerializer[CountryName]):
    """What a country is called in a language."""

    class Meta:
        model = CountryName
        fields = ("language", "text")


class SpellInGroupSerializer(serializers.ModelSerializer[CountryGroupMember]):
    """One spell of the country in a group; without dates it belongs as long as the group is stated."""

    group = CountryGroupRefSerializer(read_only=True)

    class Meta:
        model = CountryGroupMember
        fields = ("group", "since", "since_earliest", "since_latest", "until", "until_earliest", "until_latest")


class CountryDetailSerializer(CountrySerializer):
    """A country with its names, neighbours and groups, and what it came of or became."""

    page = serializers.SerializerMethodField(help_text="The page for readers, in English.")
    names = CountryNameSerializer(many=True, read_only=True)
    neighbours = CountryRefSerializer(many=True, read_only=True)
    successors = CountryRefSerializer(many=True, read_only=True)
    predecessors = CountryRefSerializer(many=True, read_only=True)
    groups = SpellInGroupSerializer(source="group_memberships", many=True, read_only=True)

    class Meta(CountrySerializer.Meta):
        fields = (
            *CountrySerializer.Meta.fields, "page", "names", "neighbours", "successors", "predecessors", "groups",
        )  # fmt: skip

    def get_page(self, country: Country) -> str:
        """The address of the country's page."""
        address: str = self.context["request"].build_absolute_uri(country.get_absolute_url())
        return address


class CountryFilterSet(filters.FilterSet):
    """Questions to the list of countries."""

    alpha3 = filters.CharFilter(label="With this code of ISO 3166-1 alpha-3.")
    numeric = filters.CharFilter(label="With this numeric code of ISO 3166-1, which is that of UN M49.")
    former = filters.ChoiceFilter(
        choices=[("true", "true"), ("false", "false")],
        method="former_or_present",
        label="Former countries alone, or present ones alone.",
    )
    identifier = filters.CharFilter(
        method="coded", label="With this code: iso3166-1:RUS, iso3166-1:RU, m49:643, iso3166-3:SUHH."
    )
    country_group = CountryGroupFilter(
        method="in_group", label="That belong to this group of countries (its code) on the day `on`."
    )
    on = filters.DateFilter(method="as_is", label="The day that `country_group` asks about; today where none is given.")

    class Meta:
        model = Country
        fields = ("alpha3", "numeric", "former", "identifier", "country_group", "on")

    def former_or_present(self, queryset: CountryQuerySet, _name: str, value: str) -> CountryQuerySet:
        """Former countries, or present ones."""
        return queryset.former() if value == "true" else queryset.present()

    def coded(self, queryset: CountryQuerySet, name: str, value: str) -> CountryQuerySet:
        """Those with the code; raises ValidationError for what is none."""
        return queryset.coded(*scheme_and_value(name, value, CODE_SCHEMES))

    def in_group(self, queryset: CountryQuerySet, _name: str, group: CountryGroup) -> CountryQuerySet:
        """Those that certainly belong to the group on the day."""
        day: date = self.form.cleaned_data["on"] or timezone.localdate()
        return queryset.filter(pk__in=group.countries_on(day))

    def as_is(self, queryset: CountryQuerySet, _name: str, _day: date) -> CountryQuerySet:
        """Unchanged: the day is a part of another question."""
        return queryset


class CountryViews(ReadOnlyViews):
    """Countries and territories with a code of ISO 3166-1, and former ones with one of ISO 3166-3."""

    queryset = Country.objects.all()
    serializer_class = CountrySerializer
    detail_serializer_class = CountryDetailSerializer
    filterset_class = CountryFilterSet
    lookup_field = "code"
    lookup_value_regex = "[A-Z]{2}(?:[A-Z]{2})?"
    ordering = "code"

    def get_queryset(self) -> CountryQuerySet:
        """With the names asked for; one alone with all that is known of it."""
        countries: Any = Country.objects
        found: CountryQuerySet = countries.named(self.language)
        if self.action == "retrieve":
            spells = CountryGroupMember.objects.published().with_groups(self.language)
            in_order = spells.order_by("group__code", F("since_earliest").asc(nulls_first=True), "pk")
            found = countries.for_page(self.language).prefetch_related(Prefetch("group_memberships", in_order))
        return found
