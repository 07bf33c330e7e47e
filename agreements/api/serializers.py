"""Agreements as the API shows them."""

from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from agreements.api.approval import ChainSerializer, chains_as_data
from agreements.api.citations import SourceSerializer
from agreements.api.engagements import EngagementRefSerializer
from agreements.api.negotiations import NegotiationRefSerializer
from agreements.api.parts import (
    ActSerializer,
    AttestationSerializer,
    InstrumentSerializer,
    PartySerializer,
    StatusSpellSerializer,
    SubjectSerializer,
    TitleSerializer,
)
from agreements.api.texts import TextTieSerializer
from agreements.api.typology import TypologySerializer
from agreements.approval import chains
from agreements.enums import Motive, Presumption
from agreements.lineage import relations
from agreements.models import Agreement, TextTie
from agreements.sources import numbered
from agreements.typology import typology_of
from sources.api.serializers import ListedSerializer
from sources.listings import listed


class AgreementSerializer(serializers.ModelSerializer[Agreement]):
    """An agreement in a list: its parts are few."""

    id = serializers.CharField(source="public_id", read_only=True)
    url = serializers.HyperlinkedIdentityField(view_name="api:agreements-detail", lookup_field="public_id")
    page = serializers.SerializerMethodField(help_text="The page for readers, in English.")
    spells = StatusSpellSerializer(many=True, read_only=True, help_text="How it stood on every day.")
    last_activity = serializers.DateField(
        read_only=True,
        allow_null=True,
        help_text="The last day that the latest known engagement under it can have had. Silence of sources is not "
        "silence of the tie.",
    )
    parties = PartySerializer(many=True, read_only=True)
    names_no_parties = serializers.BooleanField(
        read_only=True, help_text="Whether its sources do not say who the parties are; there are none here then."
    )
    acts = serializers.SerializerMethodField()
    instruments = serializers.SerializerMethodField()
    title = serializers.CharField(
        source="own_title", help_text="In the language asked for, else the main one; empty where its parties name it."
    )
    titles = TitleSerializer(many=True, read_only=True, help_text="In all languages known.")
    subjects = serializers.SerializerMethodField()
    motives = serializers.ListField(child=serializers.ChoiceField(Motive.choices), read_only=True)
    presumed = serializers.ChoiceField(
        Presumption.choices,
        allow_blank=True,
        read_only=True,
        help_text="What the clauses of its texts let presume today where no act says more; never a status.",
    )
    runs_out = serializers.DateField(
        allow_null=True,
        read_only=True,
        help_text="The last day of its present term, or of the one that ran out, the latest that it can be.",
    )
    attestations = serializers.SerializerMethodField(help_text="Who confirmed or denied it, as entered.")
    sources = serializers.SerializerMethodField()
    listed = serializers.SerializerMethodField()

    class Meta:
        model = Agreement
        fields: tuple[str, ...] = (
            "id", "kind", "scope", "formality", "legal_force", "title", "titles", "subjects", "motives", "initiator",
            "status", "presumed", "runs_out", "spells", "last_activity", "parties", "acts", "instruments", "attested",
            "attestations", "sources", "listed", "names_no_parties", "note", "published_at", "url", "page",
        )  # fmt: skip

    def get_page(self, agreement: Agreement) -> str:
        """The address of the agreement's page."""
        address: str = self.context["request"].build_absolute_uri(agreement.get_absolute_url())
        return address

    @extend_schema_field(ActSerializer(many=True))
    def get_acts(self, agreement: Agreement) -> list[dict[str, Any]]:
        """The acts, the first first."""
        context = _places(agreement) | {"sources": numbered(agreement)}
        return list(ActSerializer(agreement.acts_in_order(), many=True, context=context).data)

    @extend_schema_field(InstrumentSerializer(many=True))
    def get_instruments(self, agreement: Agreement) -> list[dict[str, Any]]:
        """The texts, the first first."""
        context = {**self.context, "relations": relations(agreement), "sources": numbered(agreement)}
        return list(InstrumentSerializer(agreement.instruments.all(), many=True, context=context).data)

    @extend_schema_field(SubjectSerializer(many=True))
    def get_subjects(self, agreement: Agreement) -> list[dict[str, Any]]:
        """What it is about."""
        return list(SubjectSerializer([each.subject for each in agreement.about.all()], many=True).data)

    @extend_schema_field(AttestationSerializer(many=True))
    def get_attestations(self, agreement: Agreement) -> list[dict[str, Any]]:
        """All words on whether it exists."""
        places = {party.pk: place for place, party in enumerate(agreement.parties.all())}
        context = {"party_places": places, "sources": numbered(agreement)}
        return list(AttestationSerializer(agreement.attestations.all(), many=True, context=context).data)

    @extend_schema_field(SourceSerializer(many=True))
    def get_sources(self, agreement: Agreement) -> list[dict[str, Any]]:
        """The passages that it and its acts rest on."""
        passages: Any = numbered(agreement).passages
        return list(SourceSerializer(passages, many=True, context=self.context).data)

    @extend_schema_field(ListedSerializer(many=True))
    def get_listed(self, agreement: Agreement) -> list[dict[str, Any]]:
        """The registers that list it."""
        found: Any = listed(agreement.listings.all())
        return list(ListedSerializer(found, many=True).data)


class WholeAgreementSerializer(AgreementSerializer):
    """An agreement with what the rules of its parties' countries expect, what was done, and what lies between."""

    approval = serializers.SerializerMethodField(
        help_text="For each party whose country has a rule that may have held at the signing: the steps expected."
    )

    negotiations = NegotiationRefSerializer(many=True, read_only=True)
    engagements = EngagementRefSerializer(many=True, read_only=True)
    institutions = serializers.SerializerMethodField(
        help_text="What it established, reformed or recognised, and who adopted it."
    )
    typology = serializers.SerializerMethodField(
        help_text="What lies between its parties: facts, and readings of them."
    )

    class Meta(AgreementSerializer.Meta):
        fields: tuple[str, ...] = (
            *AgreementSerializer.Meta.fields,
            "approval",
            "negotiations",
            "engagements",
            "institutions",
            "typology",
        )

    @extend_schema_field(ChainSerializer(many=True))
    def get_approval(self, agreement: Agreement) -> list[dict[str, Any]]:
        """What is expected, and what is recorded of it; one query."""
        return chains_as_data(chains(agreement, self.context["today"]), {**self.context, **_places(agreement)})

    @extend_schema_field(TextTieSerializer(many=True))
    def get_institutions(self, agreement: Agreement) -> list[dict[str, Any]]:
        """The actors and bodies that it has to do with; one query."""
        ties = TextTie.objects.filter(agreement=agreement).published().for_display(self.context["view"].language)
        return list(TextTieSerializer(ties, many=True, context=self.context).data)

    @extend_schema_field(TypologySerializer)
    def get_typology(self, agreement: Agreement) -> dict[str, Any]:
        """The facts between its parties; one query."""
        return dict(TypologySerializer(typology_of(agreement, self.context["view"].language)).data)


def _places(agreement: Agreement) -> dict[str, dict[int, int]]:
    """Where each party, act and text stands in its list, by its key."""
    lists: dict[str, Any] = {
        "party_places": agreement.parties.all(),
        "act_places": agreement.acts_in_order(),
        "text_places": agreement.instruments.all(),
    }
    return {name: {part.pk: place for place, part in enumerate(parts)} for name, parts in lists.items()}
