"""Registers as sources, for everybody."""

from typing import Any

from django.db.models import QuerySet
from django.urls import reverse
from drf_spectacular.utils import extend_schema, extend_schema_field
from rest_framework import serializers
from rest_framework.mixins import ListModelMixin
from rest_framework.request import Request
from rest_framework.response import Response

from core.api.filters import refuse_unknown_parameters
from core.api.views import LANGUAGE, Named
from intake.registers.figures import Source, Taking, Understood, public_registers, sources
from sources.enums import MayShow
from sources.models import Register


class TakingSerializer(serializers.Serializer[Taking]):
    """One list of a register, and how much of it readers see."""

    listed = serializers.CharField(source="harvest.day", help_text="The day of the list, a partial date.")
    taken_at = serializers.DateTimeField(source="harvest.taken_at")
    ties = serializers.IntegerField(help_text="Published agreements that it lists.")
    members = serializers.IntegerField(help_text="Published memberships that it lists.")


class UnderstoodSharesSerializer(serializers.Serializer[Any]):
    """Of a hundred things that rows say."""

    resolved = serializers.FloatField(help_text="All names settled.")
    ambiguous = serializers.FloatField(help_text="A name can mean several.")
    unknown = serializers.FloatField(help_text="A name is not known.")
    refused = serializers.FloatField(help_text="Refused for another reason, such as a tie within one country.")


class UnderstoodSerializer(serializers.Serializer[Understood]):
    """What the last import that was accepted came to."""

    things = serializers.IntegerField(source="all", help_text="What its rows say: a tie or a member each.")
    shares = UnderstoodSharesSerializer()
    sampled = serializers.IntegerField(help_text="Rows drawn at random, and looked at by a second person.")
    wrong = serializers.IntegerField(help_text="Those of the sample that were understood wrongly.")
    wrong_share = serializers.FloatField(allow_null=True, help_text="Of a hundred of the sample.")


class RegisterSerializer(serializers.Serializer[Source]):
    """A list that somebody keeps. What it does not list, it does not deny, unless its coverage says so."""

    id = serializers.CharField(source="register.public_id")
    name = serializers.CharField(source="register.name")
    publisher = serializers.CharField(source="register.publisher")
    address = serializers.CharField(source="register.url", help_text="Where it is found; may be empty.")
    licence = serializers.CharField(source="register.licence")
    may_show = serializers.ChoiceField(
        MayShow.choices, source="register.may_show", help_text="What may be shown of the words of its rows."
    )
    coverage = serializers.CharField(source="register.coverage", help_text="What it means to list, in words.")
    drops_ended = serializers.BooleanField(
        source="register.drops_ended", help_text="Whether what is not listed any more has perhaps ended."
    )
    lists = serializers.SerializerMethodField(help_text="What was taken of it, the last list first.")
    understood = UnderstoodSerializer(allow_null=True)
    page = serializers.SerializerMethodField(help_text="The page for readers, in English.")

    @extend_schema_field(TakingSerializer(many=True))
    def get_lists(self, source: Source) -> list[dict[str, Any]]:
        """Its takings."""
        takings: Any = source.takings
        return list(TakingSerializer(takings, many=True).data)

    def get_page(self, source: Source) -> str:
        """The address of its page."""
        address: str = self.context["request"].build_absolute_uri(reverse("register", args=[source.register.public_id]))
        return address


class RegisterViews(ListModelMixin, Named):
    """Registers of which something is shown here."""

    serializer_class = RegisterSerializer
    queryset = Register.objects.none()
    lookup_field = "public_id"
    lookup_value_regex = "[a-z0-9-]+"
    ordering = "name"

    def get_queryset(self) -> QuerySet[Register]:
        """By name."""
        return public_registers()

    @extend_schema(responses=RegisterSerializer(many=True), parameters=[LANGUAGE])
    def list(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """In pages."""
        registers = self.paginate_queryset(self.filter_queryset(self.get_queryset()))
        return self.get_paginated_response(self.get_serializer(sources(registers or []), many=True).data)

    @extend_schema(parameters=[LANGUAGE])
    def retrieve(self, request: Request, public_id: str) -> Response:
        """One of them."""
        refuse_unknown_parameters(request, {LANGUAGE.name})
        (source,) = sources([self.get_object()])
        return Response(self.get_serializer(source).data)
