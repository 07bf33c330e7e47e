"""What actors publish themselves, as the API shows it, and the questions to its list."""

from typing import Any

from django_filters import rest_framework as filters
from drf_spectacular.utils import extend_schema_field
from rest_framework.serializers import SerializerMethodField

from actors.api.filters import ActorFilter, CountryFilter
from actors.api.serializers import LocatedActorRefSerializer, OfficialSourceInActorSerializer
from actors.enums import OfficialSourceKind
from actors.models import Actor, Country, OfficialSource
from actors.models.standing import OfficialSourceQuerySet
from core.api.views import ReadOnlyViews


class OfficialSourceFilterSet(filters.FilterSet):
    """Questions to the list of official sources."""

    kind = filters.ChoiceFilter(choices=OfficialSourceKind, label="Of this kind.")
    actor = ActorFilter(
        queryset=Actor.objects.published(),
        method="of_actor",
        label="Published by this actor, or by a body of it (its public id).",
    )
    country = CountryFilter(method="of_country", label="Published by an actor of this country.")
    checked_before = filters.DateFilter(
        method="not_seen_since", label="That nobody has seen since this day, or ever: worth a look."
    )

    class Meta:
        model = OfficialSource
        fields = ("kind", "actor", "country", "checked_before")

    def of_actor(self, queryset: OfficialSourceQuerySet, _name: str, actor: Actor) -> OfficialSourceQuerySet:
        """Of the actor and its bodies."""
        return queryset.of_actor(actor)

    def of_country(self, queryset: OfficialSourceQuerySet, _name: str, country: Country) -> OfficialSourceQuerySet:
        """Of actors of the country."""
        return queryset.filter(actor__country=country)

    def not_seen_since(self, queryset: OfficialSourceQuerySet, _name: str, day: object) -> OfficialSourceQuerySet:
        """Not checked on the day or later."""
        return queryset.exclude(checked__gte=day)


class OfficialSourceSerializer(OfficialSourceInActorSerializer):
    """An official source with who publishes it, and the place whose body that is."""

    publisher = LocatedActorRefSerializer(source="actor", read_only=True)
    body_of = SerializerMethodField(help_text="The city or region whose body the publisher is; null for others.")

    class Meta(OfficialSourceInActorSerializer.Meta):
        fields = (
            "id", "kind", "title", "publisher", "body_of", "url", "checked", "archive_url", "note", "source",
        )  # fmt: skip

    @extend_schema_field(LocatedActorRefSerializer(allow_null=True))
    def get_body_of(self, source: OfficialSource) -> Any:
        """Of an organisation that is a body."""
        place = source.actor.parent if source.actor.kind == "organisation" else None
        return LocatedActorRefSerializer(place, context=self.context).data if place else None


class OfficialSourceViews(ReadOnlyViews):
    """Websites, portals and reports that actors publish themselves, with the day of the last check and a copy."""

    queryset = OfficialSource.objects.all()
    serializer_class = OfficialSourceSerializer
    detail_serializer_class = OfficialSourceSerializer
    filterset_class = OfficialSourceFilterSet
    ordering = "pk"

    def get_queryset(self) -> OfficialSourceQuerySet:
        """Those of published actors."""
        sources: OfficialSourceQuerySet = OfficialSource.objects.published()
        return sources.for_display(self.language)
