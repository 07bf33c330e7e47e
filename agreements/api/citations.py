"""What a record rests on, as the API shows it."""

from rest_framework import serializers

from sources.api.serializers import DocumentRefSerializer
from sources.enums import Stance
from sources.models import QuoteTranslation
from sources.numbering import Said, Source


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
    is_of_tie = serializers.BooleanField(
        source="is_of_whole", help_text="Whether it says that the tie exists, not only what was done."
    )
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
