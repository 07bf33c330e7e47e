"""What readers may know of documents: that they are cited, and of their words what their rights allow."""

from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet

from agreements.models import (
    ActCitation,
    Agreement,
    AgreementCitation,
    Engagement,
    EngagementCitation,
    Negotiation,
    NegotiationCitation,
    PositionCitation,
)
from agreements.models.agreement import AgreementQuerySet
from agreements.models.engagement import EngagementQuerySet
from agreements.models.negotiation import NegotiationQuerySet
from sources.enums import MayShow
from sources.models import Capture, Document, Evidence
from sources.passages import Piece, excerpts, marked

# What cites passages → how it leads to the record that is published.
_CITATIONS = {
    AgreementCitation: "agreement",
    ActCitation: "act__agreement",
    NegotiationCitation: "negotiation",
    PositionCitation: "position__negotiation",
    EngagementCitation: "engagement",
}


def _cited(**passages: Any) -> Q:
    """That something published rests on such passages."""
    found = Q()
    for model, record in _CITATIONS.items():
        published = {f"{record}__published_at__isnull": False}
        found |= Q(Exists(model._default_manager.filter(**passages, **published)))
    return found


def cited_documents() -> QuerySet[Document]:
    """Documents on which something published rests; the others are the editors' own affair."""
    return Document.objects.filter(_cited(evidence__document=OuterRef("pk")))


def cited_passages(document: Document) -> QuerySet[Evidence]:
    """The passages of a document on which something published rests, in the order of the text."""
    cited = Evidence.objects.filter(_cited(evidence=OuterRef("pk")), document=document)
    return cited.order_by("capture", "start", "end")


def agreements_resting_on(document: Document, language: str) -> AgreementQuerySet:
    """Published agreements that cite a document."""
    rows = {"evidence__document": document}
    cited = Q(Exists(AgreementCitation.objects.filter(**rows, agreement=OuterRef("pk")))) | Q(
        Exists(ActCitation.objects.filter(**rows, act__agreement=OuterRef("pk")))
    )
    found: AgreementQuerySet = Agreement.objects.published().filter(cited).for_display(language).order_by("-pk")
    return found


def negotiations_resting_on(document: Document) -> NegotiationQuerySet:
    """Published negotiations that cite a document, themselves or for a position."""
    rows = {"evidence__document": document}
    cited = Q(Exists(NegotiationCitation.objects.filter(**rows, negotiation=OuterRef("pk")))) | Q(
        Exists(PositionCitation.objects.filter(**rows, position__negotiation=OuterRef("pk")))
    )
    found: NegotiationQuerySet = Negotiation.objects.published().filter(cited).latest_first()
    return found


def engagements_resting_on(document: Document) -> EngagementQuerySet:
    """Published engagements that cite a document."""
    cited = Exists(EngagementCitation.objects.filter(evidence__document=document, engagement=OuterRef("pk")))
    found: EngagementQuerySet = Engagement.objects.published().filter(cited).latest_first()
    return found


def excerpts_for_readers(document: Document) -> list[list[Piece]]:
    """The text with its cited passages marked: whole, a few lines around each, or nothing, as its rights allow."""
    if document.may_show == MayShow.NOTHING:
        return []
    passages = list(cited_passages(document))
    shown = []
    for capture in Capture.objects.filter(pk__in={each.capture_id for each in passages if each.capture_id}).defer(
        "content"
    ):
        its_own = [each.span for each in passages if each.capture_id == capture.pk]
        if document.may_show == MayShow.WHOLE:
            shown.append(marked(capture.text, its_own))
        else:
            shown += excerpts(capture.text, its_own)
    return shown
