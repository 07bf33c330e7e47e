"""Persons in public office."""

from typing import Any

from django_filters import rest_framework as filters
from rest_framework import serializers

from actors.api.serializers import LocatedActorRefSerializer, PersonRefSerializer
from actors.models import Actor, Office, Person, PersonName
from actors.models.person import PersonQuerySet
from core.api.filters import PublicIdFilter
from core.api.views import ReadOnlyViews


class PersonNameSerializer(serializers.ModelSerializer[PersonName]):
    """One name of a person; the language is empty where the source does not say."""

    class Meta:
        model = PersonName
        fields = ("text", "language", "script", "is_preferred")


class OfficeSerializer(serializers.ModelSerializer[Office]):
    """One spell in an office of an actor."""

    actor = LocatedActorRefSerializer(read_only=True)

    class Meta:
        model = Office
        fields = (
            "title", "actor", "since", "since_earliest", "since_latest", "until", "until_earliest", "until_latest",
        )  # fmt: skip


class PersonSerializer(PersonRefSerializer):
    """A person in a list, with the offices; those not known to have ended first."""

    offices = OfficeSerializer(many=True, read_only=True)
    page = serializers.SerializerMethodField(help_text="The page for readers, in English.")

    class Meta(PersonRefSerializer.Meta):
        fields: tuple[str, ...] = ("id", "name", "offices", "url", "page")

    def get_page(self, person: Person) -> str:
        """The address of the person's page."""
        request: Any = self.context["request"]
        address: str = request.build_absolute_uri(person.get_absolute_url())
        return address


class PersonDetailSerializer(PersonSerializer):
    """A person with all names."""

    names = PersonNameSerializer(many=True, read_only=True)

    class Meta(PersonSerializer.Meta):
        fields: tuple[str, ...] = (*PersonSerializer.Meta.fields, "names")


class PersonFilterSet(filters.FilterSet):
    """Questions to the list of persons."""

    actor = PublicIdFilter(
        queryset=Actor.objects.published(),
        method="in_office_at",
        label="Who hold or held an office of this actor (its public id).",
    )
    name = filters.CharFilter(
        method="called",
        label="One of the names begins with this text, in any script; case and accents do not count.",
    )

    class Meta:
        model = Person
        fields = ("actor", "name")

    def in_office_at(self, queryset: PersonQuerySet, _name: str, actor: Actor) -> PersonQuerySet:
        """Who hold or held an office of the actor."""
        return queryset.in_office_at(actor)

    def called(self, queryset: PersonQuerySet, _name: str, value: str) -> PersonQuerySet:
        """Persons one of whose names begins with the text."""
        return queryset.called(value)


class PersonViews(ReadOnlyViews):
    """Persons who hold or held public office: names and offices, nothing else."""

    queryset = Person.objects.all()
    serializer_class = PersonSerializer
    detail_serializer_class = PersonDetailSerializer
    filterset_class = PersonFilterSet
    ordering = "pk"

    def get_queryset(self) -> PersonQuerySet:
        """Published persons with their offices at published actors."""
        persons: PersonQuerySet = Person.objects.published().for_display(self.language)
        return persons.prefetch_related("names") if self.action == "retrieve" else persons
