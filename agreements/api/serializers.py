"""Agreements as the API shows them."""

from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from actors.api.serializers import LocatedActorRefSerializer, PersonRefSerializer
from agreements.api.approval import ChainSerializer, chains_as_data
from agreements.api.engagements import EngagementRefSerializer
from agreements.api.negotiations import NegotiationRefSerializer
from agreements.approval import chains
from agreements.enums import InstrumentRelation, Motive, Presumption
from agreements.lineage import Relation, relations
from agreements.models import Act, Agreement, AgreementTitle, Attestation, Instrument, Party, StatusSpell, Subject
from agreements.sources import Said, Source, Sources, numbered
from agreements.typology import Between, Bloc, Place, Reach, Typology, typology_of
from sources.api.serializers import DocumentRefSerializer, ListedSerializer
from sources.enums import Stance
from sources.listings import listed
from sources.models import QuoteTranslation


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

    `start` is null before everything, `end`, the first day no longer of it, null after everything. `presumed` is
    what the clauses of its texts let presume beside that, never a status.
    """

    is_certain = serializers.BooleanField(read_only=True)

    class Meta:
        model = StatusSpell
        fields = ("start", "end", "status", "perhaps", "is_certain", "presumed")


class PlaceRefSerializer(serializers.Serializer[Place]):
    """A party, as what lies between two is told of."""

    name = serializers.CharField()


class BlocSerializer(serializers.Serializer[Bloc]):
    """A bloc of both states; where not certain, the dates leave open whether both belonged."""

    code = serializers.CharField()
    name = serializers.CharField()
    is_certain = serializers.BooleanField()


class ReachesSerializer(serializers.Serializer[Any]):
    """The class that each reading derives of the facts."""

    by_borders = serializers.ChoiceField(
        choices=Reach.choices, help_text="Units that border each other, else neighbouring states, else beyond."
    )
    by_reach = serializers.ChoiceField(
        choices=Reach.choices,
        help_text="Across a common border; two distant states; three or more, not all neighbours.",
    )


class BetweenSerializer(serializers.Serializer[Between]):
    """What lies between two parties; null is not known."""

    first = PlaceRefSerializer()
    second = PlaceRefSerializer()
    same_state = serializers.BooleanField(allow_null=True)
    neighbouring_states = serializers.BooleanField(allow_null=True, help_text="Whether they border on land.")
    adjacent_units = serializers.BooleanField(
        allow_null=True, help_text="False where the states do not border each other; else no source of ours tells."
    )
    distance_km = serializers.IntegerField(allow_null=True, help_text="Along the great circle.")
    blocs = BlocSerializer(
        many=True,
        allow_null=True,
        help_text="Of both states on the day of the first signing; null where that is unknown.",
    )


class TypologySerializer(serializers.Serializer[Typology]):
    """What lies between each two parties whose places are known, and the classes derived of that."""

    classes = ReachesSerializer()
    pairs = BetweenSerializer(many=True)


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
            "attestations", "sources", "listed", "note", "published_at", "url", "page",
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
    typology = serializers.SerializerMethodField(
        help_text="What lies between its parties: facts, and readings of them."
    )

    class Meta(AgreementSerializer.Meta):
        fields: tuple[str, ...] = (
            *AgreementSerializer.Meta.fields,
            "approval",
            "negotiations",
            "engagements",
            "typology",
        )

    @extend_schema_field(ChainSerializer(many=True))
    def get_approval(self, agreement: Agreement) -> list[dict[str, Any]]:
        """What is expected, and what is recorded of it; one query."""
        return chains_as_data(chains(agreement, self.context["today"]), {**self.context, **_places(agreement)})

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
