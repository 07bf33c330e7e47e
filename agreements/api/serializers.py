"""Agreements as the API shows them."""

from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from actors.api.serializers import LocatedActorRefSerializer
from agreements.models import Act, Agreement, Attestation, Instrument, Party, StatusSpell
from agreements.sources import Said, Source, Sources, numbered
from sources.api.serializers import DocumentRefSerializer
from sources.enums import Stance
from sources.models import QuoteTranslation


class PartySerializer(serializers.ModelSerializer[Party]):
    """One party; `actor` is null while only its printed name is known."""

    name = serializers.CharField(source="display_name", read_only=True)
    actor = LocatedActorRefSerializer(read_only=True, allow_null=True)

    class Meta:
        model = Party
        fields = ("name", "name_as_printed", "role", "actor")


class ActSerializer(serializers.ModelSerializer[Act]):
    """One act; `party` is the place of its party in the list of parties, null for an act of all."""

    party = serializers.SerializerMethodField()

    sources = serializers.SerializerMethodField(help_text="Numbers in the agreement's list of sources.")

    class Meta:
        model = Act
        fields = ("kind", "date", "date_earliest", "date_latest", "place", "cause", "reported", "party", "sources")

    def get_sources(self, act: Act) -> list[int]:
        """What it rests on."""
        sources: Sources = self.context["sources"]
        return sources.of(act)

    def get_party(self, act: Act) -> int | None:
        """The index of the party in the agreement's list of parties."""
        return self.context["party_places"].get(act.party_id) if act.party_id else None


class InstrumentSerializer(serializers.ModelSerializer[Instrument]):
    """One text."""

    sources = serializers.SerializerMethodField(help_text="Numbers in the agreement's list of sources.")

    class Meta:
        model = Instrument
        fields = ("kind", "title", "number", "date", "date_earliest", "date_latest", "url", "sources")

    def get_sources(self, instrument: Instrument) -> list[int]:
        """What it rests on."""
        sources: Sources = self.context["sources"]
        return sources.of(instrument)


class SaidSerializer(serializers.Serializer[Said]):
    """What a passage says of one value, or of a whole record where `field` is empty."""

    of = serializers.CharField(help_text="The kind of the record: agreement, act, instrument.")
    place = serializers.IntegerField(help_text="Its place in the agreement's list of such records, from 0.")
    field = serializers.CharField(source="citation.field", help_text="Empty: that the record is so at all.")
    says = serializers.CharField(source="citation.says", help_text="The value as this source has it, if it differs.")
    stance = serializers.ChoiceField(source="citation.stance", choices=Stance.choices)
    preferred = serializers.BooleanField(
        source="citation.is_preferred", help_text="Where sources differ: whether this one is followed."
    )
    why = serializers.CharField(source="citation.why", help_text="Why it is followed, or what else is to be known.")


class QuoteTranslationSerializer(serializers.ModelSerializer[QuoteTranslation]):
    """A quote in another language, and who translated it."""

    class Meta:
        model = QuoteTranslation
        fields = ("language", "text", "translator")


class SourceSerializer(serializers.Serializer[Source]):
    """A passage of a document on which the agreement rests; the quote is empty where it may not be shown."""

    number = serializers.IntegerField()
    is_of_tie = serializers.BooleanField(help_text="Whether it says that the tie exists, not only what was done.")
    quote = serializers.CharField(source="evidence.quote_for_readers")
    language = serializers.CharField(source="evidence.language", help_text="Of the quote; empty: the document's own.")
    translations = QuoteTranslationSerializer(source="evidence.translations_for_readers", many=True)
    start = serializers.IntegerField(
        source="evidence.start",
        allow_null=True,
        help_text="In code points of the document's text; null where no copy of it is kept.",
    )
    end = serializers.IntegerField(source="evidence.end", allow_null=True)
    page = serializers.IntegerField(source="evidence.page", allow_null=True)
    page_label = serializers.CharField(source="evidence.page_label", help_text="As the document counts its pages.")
    document = DocumentRefSerializer(source="evidence.document")
    about = SaidSerializer(many=True, help_text="What it is cited for; empty for the source of an attestation.")


class AttestationSerializer(serializers.ModelSerializer[Attestation]):
    """That a side, or somebody who is none, confirmed or denied the tie; `party` is a place in the list of parties."""

    party = serializers.SerializerMethodField()
    sources = serializers.SerializerMethodField(help_text="Numbers in the agreement's list of sources.")

    class Meta:
        model = Attestation
        fields = ("party", "by", "says", "date", "date_earliest", "date_latest", "sources")

    def get_sources(self, attestation: Attestation) -> list[int]:
        """What it rests on."""
        sources: Sources = self.context["sources"]
        return sources.of_attestation(attestation)

    def get_party(self, attestation: Attestation) -> int | None:
        """The index of the party in the agreement's list of parties."""
        return self.context["party_places"].get(attestation.party_id) if attestation.party_id else None


class StatusSpellSerializer(serializers.ModelSerializer[StatusSpell]):
    """Days on which an agreement stood alike: without the acts that are in question then, and perhaps with them.

    `start` is null before everything, `end`, the first day no longer of it, null after everything.
    """

    is_certain = serializers.BooleanField(read_only=True)

    class Meta:
        model = StatusSpell
        fields = ("start", "end", "status", "perhaps", "is_certain")


class AgreementSerializer(serializers.ModelSerializer[Agreement]):
    """An agreement in a list, and whole: its parts are few."""

    id = serializers.CharField(source="public_id", read_only=True)
    url = serializers.HyperlinkedIdentityField(view_name="api:agreements-detail", lookup_field="public_id")
    page = serializers.SerializerMethodField(help_text="The page for readers, in English.")
    spells = StatusSpellSerializer(many=True, read_only=True, help_text="How it stood on every day.")
    parties = PartySerializer(many=True, read_only=True)
    acts = serializers.SerializerMethodField()
    instruments = serializers.SerializerMethodField()
    attestations = serializers.SerializerMethodField(help_text="Who confirmed or denied it, as entered.")
    sources = serializers.SerializerMethodField()

    class Meta:
        model = Agreement
        fields = (
            "id", "kind", "formality", "legal_force", "title", "status", "spells", "parties", "acts", "instruments",
            "attested", "attestations", "sources", "note", "published_at", "url", "page",
        )  # fmt: skip

    def get_page(self, agreement: Agreement) -> str:
        """The address of the agreement's page."""
        address: str = self.context["request"].build_absolute_uri(agreement.get_absolute_url())
        return address

    @extend_schema_field(ActSerializer(many=True))
    def get_acts(self, agreement: Agreement) -> list[dict[str, Any]]:
        """The acts, the first first."""
        places = {party.pk: place for place, party in enumerate(agreement.parties.all())}
        context = {"party_places": places, "sources": numbered(agreement)}
        return list(ActSerializer(agreement.acts_in_order(), many=True, context=context).data)

    @extend_schema_field(InstrumentSerializer(many=True))
    def get_instruments(self, agreement: Agreement) -> list[dict[str, Any]]:
        """The texts, the first first."""
        context = {"sources": numbered(agreement)}
        return list(InstrumentSerializer(agreement.instruments.all(), many=True, context=context).data)

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
