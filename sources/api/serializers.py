"""Documents as other records' endpoints name them."""

from rest_framework import serializers
from rest_framework.reverse import reverse

from sources.models import Document


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
