"""Documents, and the passages on which records rest, as other records' endpoints name them."""

from rest_framework import serializers
from rest_framework.reverse import reverse

from sources.enums import Stance
from sources.listings import Listed
from sources.models import Citation, Document


class DocumentRefSerializer(serializers.ModelSerializer[Document]):
    """A document named by another record."""

    id = serializers.CharField(source="public_id", read_only=True)
    url = serializers.SerializerMethodField(help_text="The document's own address in the API.")
    address = serializers.CharField(source="url", help_text="Where the document itself is found; may be empty.")

    class Meta:
        model = Document
        fields = ("id", "title", "address", "url")

    def get_url(self, document: Document) -> str:
        """The address of the document's endpoint."""
        return reverse("api:documents-detail", [document.public_id], request=self.context.get("request"))


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


class PassageCitedSerializer(CitationSerializer):
    """A passage on which something rests, with its place in the document's text."""

    start = serializers.IntegerField(
        source="evidence.start",
        allow_null=True,
        help_text="In code points of the document's text; null where no copy of it is kept.",
    )
    end = serializers.IntegerField(source="evidence.end", allow_null=True)


class ListedSerializer(serializers.Serializer[Listed]):
    """That a register lists the record; not to be listed any more is no end."""

    register = serializers.CharField(source="register.name")
    register_id = serializers.CharField(source="register.public_id")
    publisher = serializers.CharField(source="register.publisher")
    licence = serializers.CharField(source="register.licence")
    address = serializers.CharField(source="register.url", help_text="Where the register is found; may be empty.")
    first_listed = serializers.CharField(source="first_day", help_text="A partial date.")
    last_listed = serializers.CharField(source="last_day", help_text="A partial date.")
    since = serializers.CharField(help_text="What the register gives for the beginning; empty where it gives nothing.")
    rows = serializers.ListField(
        source="numbers", child=serializers.IntegerField(), help_text="Rows in its file as taken last, from 1."
    )
