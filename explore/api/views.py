"""Documents."""

from django.db.models import Exists, OuterRef, QuerySet
from django_filters import rest_framework as filters

from actors.api.filters import ActorFilter
from actors.models import Actor
from agreements.api.filters import SubjectFilter
from agreements.models import DocumentSubject, Subject, TextTie
from core.api.filters import PublicIdFilter
from core.api.views import ReadOnlyViews
from explore.api import serializers
from sources.enums import DocumentRelation, SourceKind
from sources.models import Document, DocumentLink
from statements.sources import cited_documents


class DocumentFilterSet(filters.FilterSet):
    """Questions to the list of documents."""

    kind = filters.ChoiceFilter(choices=SourceKind, label="Of this kind.")
    doi = filters.CharFilter(label="With this DOI.")
    keyword = filters.CharFilter(
        field_name="keywords", method="with_keyword", label="With this keyword, as it is written."
    )
    subject = SubjectFilter(method="about", label="About this subject (its code).")
    institution = ActorFilter(
        queryset=Actor.objects.published(),
        method="tied_to",
        label="That established, reformed or recognised this actor or a body of it, or that it adopted (a public id).",
    )
    cited_in = PublicIdFilter(
        queryset=cited_documents(), method="told_in", label="Cited in this document (a public id)."
    )

    class Meta:
        model = Document
        fields = ("kind", "doi", "keyword", "subject", "institution", "cited_in")

    def with_keyword(self, queryset: QuerySet[Document], _name: str, keyword: str) -> QuerySet[Document]:
        """With the keyword."""
        return queryset.filter(keywords__contains=[keyword])

    def about(self, queryset: QuerySet[Document], _name: str, subject: Subject) -> QuerySet[Document]:
        """About the subject."""
        return queryset.filter(Exists(DocumentSubject.objects.filter(document=OuterRef("pk"), subject=subject)))

    def tied_to(self, queryset: QuerySet[Document], _name: str, actor: Actor) -> QuerySet[Document]:
        """Published themselves, with a tie to the actor."""
        ties = TextTie.objects.with_actor(actor).published()
        return queryset.filter(Exists(ties.filter(document=OuterRef("pk"))))

    def told_in(self, queryset: QuerySet[Document], _name: str, document: Document) -> QuerySet[Document]:
        """Cited in the document."""
        links = DocumentLink.objects.filter(relation=DocumentRelation.CITED_IN, target=document)
        return queryset.filter(Exists(links.filter(source=OuterRef("pk"))))


class DocumentViews(ReadOnlyViews):
    """Documents on which something published rests, and those that are published themselves."""

    queryset = Document.objects.none()
    serializer_class = serializers.DocumentSerializer
    detail_serializer_class = serializers.WholeDocumentSerializer
    filterset_class = DocumentFilterSet
    ordering = "-pk"

    def get_queryset(self) -> QuerySet[Document]:
        """Those that readers see."""
        return cited_documents()
