"""Agreements as the API shows them."""

from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from actors.api.serializers import LocatedActorRefSerializer
from agreements.models import Act, Agreement, Instrument, Party, StatusSpell
from agreements.sources import Source, Sources, numbered
from sources.api.serializers import DocumentRefSerializer
from sources.listings import Listed, listed


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

    class Meta:
        model = Instrument
        fields = ("kind", "title", "number", "date", "date_earliest", "date_latest", "url")


class SourceSerializer(serializers.Serializer[Source]):
    """A passage of a document on which the agreement rests; the quote is empty where it may not be shown."""

    number = serializers.IntegerField()
    is_of_tie = serializers.BooleanField(help_text="Whether it says that the tie exists, not only what was done.")
    quote = serializers.CharField(source="evidence.quote_for_readers")
    start = serializers.IntegerField(source="evidence.start", help_text="In code points of the document's text.")
    end = serializers.IntegerField(source="evidence.end")
    page = serializers.IntegerField(source="evidence.page", allow_null=True)
    document = DocumentRefSerializer(source="evidence.capture.document")


class ListedSerializer(serializers.Serializer[Listed]):
    """That a register lists the agreement; not to be listed any more is no end."""

    register = serializers.CharField(source="register.name")
    publisher = serializers.CharField(source="register.publisher")
    licence = serializers.CharField(source="register.licence")
    address = serializers.CharField(source="register.url", help_text="Where the register is found; may be empty.")
    first_listed = serializers.CharField(source="first.day", help_text="A partial date.")
    last_listed = serializers.CharField(source="last.day", help_text="A partial date.")
    since = serializers.CharField(help_text="What the register gives for the beginning; empty where it gives nothing.")
    rows = serializers.ListField(
        source="numbers", child=serializers.IntegerField(), help_text="Rows in its file as taken last, from 1."
    )


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
    instruments = InstrumentSerializer(many=True, read_only=True)
    sources = serializers.SerializerMethodField()
    listed = serializers.SerializerMethodField()

    class Meta:
        model = Agreement
        fields = (
            "id", "kind", "formality", "legal_force", "title", "status", "spells", "parties", "acts", "instruments",
            "sources", "listed", "note", "published_at", "url", "page",
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
