"""The parts of an agreement as the API shows them."""

from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from actors.api.serializers import LocatedActorRefSerializer, PersonRefSerializer
from agreements.enums import InstrumentRelation
from agreements.lineage import Relation
from agreements.models import Act, AgreementTitle, Attestation, Instrument, Party, StatusSpell, Subject
from sources.api.serializers import DocumentRefSerializer
from sources.numbering import Sources


class PartySerializer(serializers.ModelSerializer[Party]):
    """One party; `actor` is null while only its printed name is known, or where its source names none."""

    name = serializers.CharField(source="display_name", read_only=True)
    actor = LocatedActorRefSerializer(read_only=True, allow_null=True)
    is_unnamed = serializers.BooleanField(
        read_only=True, help_text="Whether the source names no party but its `country`: “regions of Kazakhstan”."
    )
    country = serializers.SerializerMethodField(
        help_text="Of a party that is not named, the country (ISO 3166-1 alpha-2 code)."
    )
    signatory = PersonRefSerializer(read_only=True, allow_null=True)

    class Meta:
        model = Party
        fields = (
            "name", "name_as_printed", "role", "actor", "is_unnamed", "country", "signatory", "signatory_as_printed",
            "signatory_office",
        )  # fmt: skip

    def get_country(self, party: Party) -> str | None:
        """The code of the country of a party not named."""
        return party.country.code if party.country else None


class ActSerializer(serializers.ModelSerializer[Act]):
    """One act; `party` is the place of its party in the list of parties, null for an act of all."""

    party = serializers.SerializerMethodField()
    instrument = serializers.SerializerMethodField(
        help_text="The place in the list of instruments of the text by which it was done, from 0; null if not known."
    )

    sources = serializers.SerializerMethodField(help_text="Numbers in the agreement's list of sources.")

    class Meta:
        model = Act
        fields = (
            "kind", "date", "date_earliest", "date_latest", "place", "cause", "reported", "party", "instrument", "note",
            "sources",
        )  # fmt: skip

    def get_sources(self, act: Act) -> list[int]:
        """What it rests on."""
        sources: Sources = self.context["sources"]
        return sources.of(act)

    def get_party(self, act: Act) -> int | None:
        """The index of the party in the agreement's list of parties."""
        return self.context["party_places"].get(act.party_id) if act.party_id else None

    def get_instrument(self, act: Act) -> int | None:
        """The index of the text in the agreement's list of instruments."""
        return self.context["text_places"].get(act.instrument_id) if act.instrument_id else None


class RelationSerializer(serializers.Serializer[Relation]):
    """What a text has to do with another one."""

    relation = serializers.ChoiceField(InstrumentRelation.choices, source="link.relation")
    is_active = serializers.BooleanField(help_text="True: the text does it to the other; false: the other to the text.")
    instrument = serializers.SerializerMethodField(
        help_text="The place of the other in the list of instruments, from 0; null: it is of another agreement."
    )
    agreement = serializers.CharField(source="other.agreement.public_id", help_text="The agreement of the other text.")
    title = serializers.CharField(source="other.name", help_text="The title of the other text, else its kind.")
    date = serializers.CharField(source="other.date")

    def get_instrument(self, relation: Relation) -> int | None:
        """The index of the other text."""
        return relation.number - 1 if relation.number else None


class InstrumentSerializer(serializers.ModelSerializer[Instrument]):
    """One text, with what it says of its term and what it has to do with other texts."""

    document = DocumentRefSerializer(read_only=True, allow_null=True, help_text="The kept text.")
    links = serializers.SerializerMethodField()

    sources = serializers.SerializerMethodField(help_text="Numbers in the agreement's list of sources.")

    class Meta:
        model = Instrument
        fields = (
            "kind", "title", "number", "date", "date_earliest", "date_latest", "url", "document", "languages",
            "authentic_languages", "months", "renewal", "renewal_months", "notice_months", "links",
            "sources",
        )  # fmt: skip

    @extend_schema_field(RelationSerializer(many=True))
    def get_links(self, text: Instrument) -> list[dict[str, Any]]:
        """What it does to others, and others to it."""
        found: Any = self.context["relations"][text.pk]
        return list(RelationSerializer(found, many=True).data)

    def get_sources(self, instrument: Instrument) -> list[int]:
        """What it rests on."""
        sources: Sources = self.context["sources"]
        return sources.of(instrument)


class TitleSerializer(serializers.ModelSerializer[AgreementTitle]):
    """The title in one language."""

    class Meta:
        model = AgreementTitle
        fields = ("language", "text", "is_official")


class SubjectSerializer(serializers.ModelSerializer[Subject]):
    """A subject, with the goals of sustainable development that it serves."""

    name = serializers.CharField(source="display_name", read_only=True)

    class Meta:
        model = Subject
        fields = ("code", "name", "goals")


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
        return sources.of_passage(attestation.evidence_id)

    def get_party(self, attestation: Attestation) -> int | None:
        """The index of the party in the agreement's list of parties."""
        return self.context["party_places"].get(attestation.party_id) if attestation.party_id else None


class StatusSpellSerializer(serializers.ModelSerializer[StatusSpell]):
    """Days on which an agreement stood alike: without the acts that are in question then, and perhaps with them.

    `start` is null before everything, `end`, the first day no longer of it, null after everything. `presumed` is
    what the clauses of its texts let presume beside that, never a status.
    """

    is_certain = serializers.BooleanField(read_only=True)

    class Meta:
        model = StatusSpell
        fields = ("start", "end", "status", "perhaps", "is_certain", "presumed")
