"""Documents."""

from django.db.models import QuerySet
from django_filters import rest_framework as filters

from core.api.views import ReadOnlyViews
from explore.api import serializers
from explore.documents import cited_documents
from sources.enums import SourceKind
from sources.models import Document


class DocumentFilterSet(filters.FilterSet):
    """Questions to the list of documents."""

    kind = filters.ChoiceFilter(choices=SourceKind, label="Of this kind.")
    doi = filters.CharFilter(label="With this DOI.")

    class Meta:
        model = Document
        fields = ("kind", "doi")


class DocumentViews(ReadOnlyViews):
    """Documents on which something published rests."""

    queryset = Document.objects.none()
    serializer_class = serializers.DocumentSerializer
    detail_serializer_class = serializers.WholeDocumentSerializer
    filterset_class = DocumentFilterSet
    ordering = "-pk"

    def get_queryset(self) -> QuerySet[Document]:
        """Those that are cited."""
        return cited_documents()
