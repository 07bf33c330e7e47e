"""Groups of countries."""

from datetime import date
from typing import Any

from django.db.models import Prefetch
from django_filters import rest_framework as filters
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers
from rest_framework.exceptions import ValidationError

from actors.api.filters import CountryFilter
from actors.api.serializers import CountryRefSerializer
from actors.enums import CountryGroupKind
from actors.models import Country, CountryGroup, CountryGroupMember
from actors.models.group import CountryGroupQuerySet
from core.api.views import ReadOnlyViews


class CountryGroupRefSerializer(serializers.ModelSerializer[CountryGroup]):
    """A group of countries named by another record."""

    name = serializers.CharField(source="display_name", read_only=True)
    url = serializers.HyperlinkedIdentityField(view_name="api:country-groups-detail", lookup_field="code")

    class Meta:
        model = CountryGroup
        fields: tuple[str, ...] = ("code", "kind", "name", "url")


class CountryGroupSerializer(CountryGroupRefSerializer):
    """A group of countries in a list: who groups so, when, and where it stands."""

    parent = CountryGroupRefSerializer(read_only=True, allow_null=True)
    page = serializers.SerializerMethodField(help_text="The page for readers, in English.")

    class Meta(CountryGroupRefSerializer.Meta):
        fields: tuple[str, ...] = (
            "code", "kind", "name", "author", "stated", "stated_earliest", "stated_latest", "source", "parent",
            "url", "page",
        )  # fmt: skip

    def get_page(self, group: CountryGroup) -> str:
        """The address of the group's page."""
        address: str = self.context["request"].build_absolute_uri(group.get_absolute_url())
        return address


class CountryGroupMemberSerializer(serializers.ModelSerializer[CountryGroupMember]):
    """One spell of a country; `group` is the code of the group that counts it: this one, or a part of it."""

    country = CountryRefSerializer(read_only=True)
    group = serializers.CharField(source="group.code", read_only=True)

    class Meta:
        model = CountryGroupMember
        fields = (
            "country", "group", "since", "since_earliest", "since_latest", "until", "until_earliest", "until_latest",
        )  # fmt: skip


class CountryGroupDetailSerializer(CountryGroupSerializer):
    """A group with its parts, and with every spell of every country, those of its parts too."""

    parts = CountryGroupRefSerializer(source="children", many=True, read_only=True)
    members = serializers.SerializerMethodField()

    class Meta(CountryGroupSerializer.Meta):
        fields = (*CountryGroupSerializer.Meta.fields, "parts", "members")

    @extend_schema_field(CountryGroupMemberSerializer(many=True))
    def get_members(self, group: CountryGroup) -> list[dict[str, Any]]:
        """The spells, by the countries' names."""
        language = self.context["view"].language
        spells: Any = group.spells().by_country(language).select_related("group").with_countries(language)
        return list(CountryGroupMemberSerializer(spells, many=True, context=self.context).data)


class CountryGroupFilterSet(filters.FilterSet):
    """Questions to the list of groups of countries."""

    kind = filters.ChoiceFilter(choices=CountryGroupKind, label="Of this kind.")
    country = CountryFilter(
        method="with_member",
        label="That count this country themselves, now or formerly; what they are part of is their `parent`.",
    )
    on = filters.DateFilter(method="of_day", label="With `country`: that certainly count it on this day.")

    class Meta:
        model = CountryGroup
        fields = ("kind", "country", "on")

    def with_member(self, queryset: CountryGroupQuerySet, _name: str, country: Country) -> CountryGroupQuerySet:
        """Those that count the country, on the day if one is given."""
        return queryset.with_member(country, self.form.cleaned_data["on"])

    def of_day(self, queryset: CountryGroupQuerySet, name: str, _day: date) -> CountryGroupQuerySet:
        """Unchanged: the day is a part of another question. Raises ValidationError where that is not asked."""
        if not self.form.cleaned_data["country"]:
            raise ValidationError({name: ["This is a day of a country's belonging: give `country` too."]})
        return queryset


class CountryGroupViews(ReadOnlyViews):
    """Blocs by date, areas of the world, and classifications of an author."""

    queryset = CountryGroup.objects.all()
    serializer_class = CountryGroupSerializer
    detail_serializer_class = CountryGroupDetailSerializer
    filterset_class = CountryGroupFilterSet
    lookup_field = "code"
    lookup_value_regex = "[-a-zA-Z0-9_]+"
    ordering = "code"

    def get_queryset(self) -> CountryGroupQuerySet:
        """Published groups with their names; one alone with its parts."""
        groups: CountryGroupQuerySet = CountryGroup.objects.published().for_display(self.language)
        if self.action != "retrieve":
            return groups
        parts = CountryGroup.objects.published().named(self.language).order_by("code")
        return groups.prefetch_related(Prefetch("children", parts))
