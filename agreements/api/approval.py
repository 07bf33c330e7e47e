"""Rules of approval."""

from typing import Any

from django.db.models import QuerySet
from django_filters import rest_framework as filters
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.mixins import ListModelMixin

from actors.api.filters import CountryFilter
from actors.enums import ActorKind
from agreements.approval import Chain, Step
from agreements.enums import ActKind, LegalForce
from agreements.models import ApprovalRule
from core.api.views import LANGUAGE, Named
from sources.api.serializers import DocumentRefSerializer


class ApprovalRuleSerializer(serializers.ModelSerializer[ApprovalRule]):
    """What a country expects of its cities or regions, in this order, before a tie holds."""

    country = serializers.CharField(source="country.code", help_text="ISO 3166-1 alpha-2 code.")
    actor_kind = serializers.ChoiceField(
        ActorKind.choices, allow_blank=True, help_text="Empty: for actors of all kinds."
    )
    legal_force = serializers.ChoiceField(LegalForce.choices, allow_blank=True, help_text="Empty: for ties of any.")
    steps = serializers.ListField(child=serializers.ChoiceField(ActKind.choices))
    document = DocumentRefSerializer(help_text="The law or description that says so.")

    class Meta:
        model = ApprovalRule
        fields = (
            "country", "actor_kind", "legal_force", "steps", "since", "since_earliest", "since_latest", "until",
            "until_earliest", "until_latest", "note", "document",
        )  # fmt: skip


class StepSerializer(serializers.Serializer[Step]):
    """One step; without acts it is not recorded here, which does not say that it was not done."""

    kind = serializers.ChoiceField(ActKind.choices)
    acts = serializers.SerializerMethodField(help_text="Places in the agreement's list of acts, from 0.")

    def get_acts(self, step: Step) -> list[int]:
        """Where the acts stand."""
        return [self.context["act_places"][act.pk] for act in step.acts]


class ChainSerializer(serializers.Serializer[Chain]):
    """What one rule that held at the signing expects for one party, and what is recorded of it."""

    party = serializers.SerializerMethodField(help_text="The place of the party in the list of parties, from 0.")
    rule = ApprovalRuleSerializer()
    steps = StepSerializer(many=True)

    def get_party(self, chain: Chain) -> int:
        """Where the party stands."""
        place: int = self.context["party_places"][chain.party.pk]
        return place


class ApprovalRuleFilterSet(filters.FilterSet):
    """Questions to the list of rules."""

    country = CountryFilter(label="Of this country (ISO 3166-1 alpha-2 code).")

    class Meta:
        model = ApprovalRule
        fields = ("country",)


@extend_schema(parameters=[LANGUAGE])
class ApprovalRuleViews(ListModelMixin, Named):
    """What countries expect of their cities and regions before a tie holds, each with its source."""

    queryset = ApprovalRule.objects.all()
    serializer_class = ApprovalRuleSerializer
    filterset_class = ApprovalRuleFilterSet
    ordering = "pk"

    def get_queryset(self) -> QuerySet[ApprovalRule]:
        """All, with their documents."""
        return ApprovalRule.objects.select_related("country", "document")


def chains_as_data(chains: list[Chain], context: dict[str, Any]) -> list[dict[str, Any]]:
    """The chains of an agreement; `context` knows the places of its parties and acts."""
    return list(ChainSerializer(chains, many=True, context=context).data)  # type: ignore[arg-type]  # many
