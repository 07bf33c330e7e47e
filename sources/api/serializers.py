"""Documents as other records' endpoints name them."""

from rest_framework import serializers
from rest_framework.reverse import reverse

from sources.listings import Listed
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


class ListedSerializer(serializers.Serializer[Listed]):
    """That a register lists the record; not to be listed any more is no end."""

    register = serializers.CharField(source="register.name")
    register_id = serializers.CharField(source="register.public_id")
    publisher = serializers.CharField(source="register.publisher")
    licence = serializers.CharField(source="register.licence")
    address = serializers.CharField(source="register.url", help_text="Where the register is found; may be empty.")
    first_listed = serializers.CharField(source="first.day", help_text="A partial date.")
    last_listed = serializers.CharField(source="last.day", help_text="A partial date.")
    since = serializers.CharField(help_text="What the register gives for the beginning; empty where it gives nothing.")
    rows = serializers.ListField(
        source="numbers", child=serializers.IntegerField(), help_text="Rows in its file as taken last, from 1."
    )
