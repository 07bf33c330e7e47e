"""What documents have to do with each other."""

from typing import ClassVar, Self

from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Greatest, Least
from django.utils.translation import gettext_lazy as _

from core.fields import choice_constraint
from core.history import keep_history
from sources.enums import INVERSE, DocumentRelation
from sources.models.document import Document

# What a document is of one other only.
_OF_ONE = (DocumentRelation.VERSION_OF, DocumentRelation.ABSTRACT_OF, DocumentRelation.DUPLICATE_OF)


class DocumentLinkQuerySet(models.QuerySet["DocumentLink"]):
    """Questions about links between documents."""

    def of(self, document: Document) -> Self:
        """Those from it and to it."""
        return self.filter(Q(source=document) | Q(target=document))

    def between(self, documents: "models.QuerySet[Document]") -> Self:
        """Those of which both ends are among these."""
        return self.filter(source__in=documents, target__in=documents)

    def in_order(self) -> Self:
        """With both documents; by relation, then the earliest other first."""
        ordered = self.select_related("source", "target")
        return ordered.order_by("relation", F("source__date_earliest").asc(nulls_last=True), "pk")


@keep_history
class DocumentLink(models.Model):
    """What one document is or does to another: its abstract, its language version, cited in a footnote of it."""

    source = models.ForeignKey(Document, on_delete=models.CASCADE, related_name="links", verbose_name=_("document"))
    relation = models.CharField(_("relation"), max_length=20, choices=DocumentRelation)
    target = models.ForeignKey(
        Document, on_delete=models.CASCADE, related_name="links_to_it", verbose_name=_("other document")
    )
    place = models.CharField(
        _("cited where"),
        max_length=40,
        blank=True,
        help_text=_("Only where it is cited: the place in the other document, as that counts: note 14."),
    )

    objects: ClassVar[models.Manager["DocumentLink"]] = DocumentLinkQuerySet.as_manager()

    class Meta:
        verbose_name = _("link between documents")
        verbose_name_plural = _("links between documents")
        constraints = (
            choice_constraint("document_link", "relation", DocumentRelation),
            models.CheckConstraint(
                name="document_link_not_to_itself",
                condition=~Q(source=F("target")),
                violation_error_message=_("A document is no version, abstract or source of itself."),
            ),
            models.CheckConstraint(
                name="document_link_place_only_of_a_citation",
                condition=Q(place="") | Q(relation=DocumentRelation.CITED_IN),
                violation_error_message=_("Only a citation stands at a place of the other document."),
            ),
            # Neither twice nor, of the same relation, both ways: what replaces another is not replaced by it.
            models.UniqueConstraint(
                Least("source", "target"),
                Greatest("source", "target"),
                "relation",
                "place",
                name="document_link_one_way_and_once",
                violation_error_message=_("These two documents are already linked so, this way or the other."),
            ),
            models.UniqueConstraint(
                fields=["source", "relation"],
                condition=Q(relation__in=sorted(_OF_ONE)),
                name="document_link_of_one_original",
                violation_error_message=_("A version, an abstract or a duplicate is of one other document."),
            ),
        )

    def __str__(self) -> str:
        return f"{self.source} {self.get_relation_display()} {self.target}"

    def other(self, document: Document) -> Document:
        """The other end, of one of both."""
        return self.target if self.source_id == document.pk else self.source

    def label(self, document: Document) -> str:
        """What it says of one of both, in words."""
        told = self.source_id == document.pk
        return str(self.get_relation_display() if told else INVERSE[DocumentRelation(self.relation)])
