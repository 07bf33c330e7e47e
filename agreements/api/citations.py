"""What a record rests on, as the API shows it."""

from rest_framework import serializers

from sources.api.serializers import DocumentRefSerializer
from sources.enums import Stance
from sources.models import Citation


class CitationSerializer(serializers.Serializer[Citation]):
    """A passage on which a record, or one value of it, rests; the quote is empty where it may not be shown."""

    field = serializers.CharField(help_text="The value that it is about; empty: that the record is so at all.")
    stance = serializers.ChoiceField(Stance.choices)
    says = serializers.CharField(help_text="The value as this source has it, where it differs.")
    is_preferred = serializers.BooleanField(help_text="Where sources differ: whether this one is followed.")
    why = serializers.CharField(help_text="Why it is.")
    quote = serializers.CharField(source="evidence.quote_for_readers")
    language = serializers.CharField(source="evidence.language", help_text="Of the quote, where it is stated.")
    page = serializers.IntegerField(source="evidence.page", allow_null=True, help_text="Of the copy that is kept.")
    page_label = serializers.CharField(source="evidence.page_label", help_text="As the document counts its pages.")
    document = DocumentRefSerializer(source="evidence.document")
