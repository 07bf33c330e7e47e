"""Documents as the API shows them."""

from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from agreements.api.parts import SubjectSerializer
from agreements.api.texts import TextTieSerializer
from explore.documents import cited_passages, institutions_of, links_of, subjects_of, told_of
from sources.api.serializers import DocumentRefSerializer, PassageCitedSerializer
from sources.enums import DocumentRelation, MayShow
from sources.models import Document, DocumentLink, Evidence


class DocumentSerializer(serializers.ModelSerializer[Document]):
    """A document in a list."""

    id = serializers.CharField(source="public_id", read_only=True)
    address = serializers.CharField(source="url", help_text="Where the document itself is found; may be empty.")
    keywords = serializers.ListField(child=serializers.CharField(), read_only=True)
    url = serializers.HyperlinkedIdentityField(view_name="api:documents-detail", lookup_field="public_id")
    page = serializers.SerializerMethodField(help_text="The page for readers, in English.")

    class Meta:
        model = Document
        fields: tuple[str, ...] = (
            "id", "title", "kind", "language", "authors", "number", "date", "date_earliest", "date_latest",
            "valid_until", "keywords", "address", "doi", "licence", "may_show", "url", "page",
        )  # fmt: skip

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


class DocumentLinkSerializer(serializers.ModelSerializer[DocumentLink]):
    """What a document is or does to another, or the other to it."""

    relation = serializers.ChoiceField(DocumentRelation.choices)
    is_active = serializers.SerializerMethodField(
        help_text="True: the document is or does it to the other; false: the other to the document."
    )
    place = serializers.CharField(help_text="Of `cited_in`: where in the document that cites, as that counts.")
    document = serializers.SerializerMethodField(help_text="The other document.")

    class Meta:
        model = DocumentLink
        fields = ("relation", "is_active", "place", "document")

    def get_is_active(self, link: DocumentLink) -> bool:
        """Whether it is told of the other end."""
        return bool(link.source_id == self.context["document"].pk)

    @extend_schema_field(DocumentRefSerializer)
    def get_document(self, link: DocumentLink) -> dict[str, Any]:
        """The other end."""
        return dict(DocumentRefSerializer(link.other(self.context["document"]), context=self.context).data)


class WholeDocumentSerializer(DocumentSerializer):
    """A document with what is told of it, and the passages that are cited of it, as far as they may be shown."""

    subjects = serializers.SerializerMethodField(help_text="What it is about, in the subjects of agreements.")
    links = serializers.SerializerMethodField(help_text="What it has to do with other documents.")
    institutions = serializers.SerializerMethodField(
        help_text="What it established, reformed or recognised, and who adopted it."
    )
    sources = serializers.SerializerMethodField(help_text="Who tells of it, and of which value of it.")
    passages = serializers.SerializerMethodField()

    class Meta(DocumentSerializer.Meta):
        fields = (
            *DocumentSerializer.Meta.fields, "subjects", "links", "institutions", "sources", "passages",
        )  # fmt: skip

    @extend_schema_field(SubjectSerializer(many=True))
    def get_subjects(self, document: Document) -> list[dict[str, Any]]:
        """The subjects by name; one query."""
        return list(SubjectSerializer(subjects_of(document, self.context["view"].language), many=True).data)

    @extend_schema_field(DocumentLinkSerializer(many=True))
    def get_links(self, document: Document) -> list[dict[str, Any]]:
        """Those with documents that readers see; one query."""
        context = {**self.context, "document": document}
        return list(DocumentLinkSerializer(links_of(document), many=True, context=context).data)

    @extend_schema_field(TextTieSerializer(many=True))
    def get_institutions(self, document: Document) -> list[dict[str, Any]]:
        """The actors and bodies that it has to do with; one query."""
        ties = institutions_of(document, self.context["view"].language)
        return list(TextTieSerializer(ties, many=True, context=self.context).data)

    @extend_schema_field(PassageCitedSerializer(many=True))
    def get_sources(self, document: Document) -> list[dict[str, Any]]:
        """What it rests on, once it is published itself; one query."""
        rows: Any = told_of(document)
        return list(PassageCitedSerializer(rows, many=True, context=self.context).data)

    @extend_schema_field(PassageSerializer(many=True))
    def get_passages(self, document: Document) -> list[dict[str, Any]]:
        """The passages, in the order of the text; one query."""
        if document.may_show == MayShow.NOTHING:
            return []
        passages = cited_passages(document).select_related("capture", "document")
        return list(PassageSerializer(passages.defer("capture__content", "capture__text"), many=True).data)
