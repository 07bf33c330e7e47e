"""Documents as the API shows them."""

from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from explore.documents import cited_passages
from sources.enums import MayShow
from sources.models import Document, Evidence


class DocumentSerializer(serializers.ModelSerializer[Document]):
    """A document in a list."""

    id = serializers.CharField(source="public_id", read_only=True)
    address = serializers.CharField(source="url", help_text="Where the document itself is found; may be empty.")
    url = serializers.HyperlinkedIdentityField(view_name="api:documents-detail", lookup_field="public_id")
    page = serializers.SerializerMethodField(help_text="The page for readers, in English.")

    class Meta:
        model = Document
        fields = ("id", "title", "kind", "language", "address", "doi", "licence", "may_show", "url", "page")

    def get_page(self, document: Document) -> str:
        """The address of the document's page."""
        address: str = self.context["request"].build_absolute_uri(document.get_absolute_url())
        return address


class PassageSerializer(serializers.ModelSerializer[Evidence]):
    """A passage on which something published rests."""

    quote = serializers.CharField(source="quote_for_readers", read_only=True)
    page = serializers.IntegerField(read_only=True, allow_null=True)

    class Meta:
        model = Evidence
        fields = ("quote", "start", "end", "page", "page_label")


class WholeDocumentSerializer(DocumentSerializer):
    """A document with the passages that are cited of it, as far as they may be shown."""

    passages = serializers.SerializerMethodField()

    class Meta(DocumentSerializer.Meta):
        fields = (*DocumentSerializer.Meta.fields, "passages")  # type: ignore[assignment]  # a longer tuple

    @extend_schema_field(PassageSerializer(many=True))
    def get_passages(self, document: Document) -> list[dict[str, Any]]:
        """The passages, in the order of the text; one query."""
        if document.may_show == MayShow.NOTHING:
            return []
        passages = cited_passages(document).select_related("capture", "document")
        return list(PassageSerializer(passages.defer("capture__content", "capture__text"), many=True).data)
