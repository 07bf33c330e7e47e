"""What readers may know of documents: that they are cited, and of their words what their rights allow."""

from django.db.models import Exists, OuterRef, Q, QuerySet

from agreements.models import Agreement
from agreements.models.agreement import AgreementQuerySet
from agreements.sources import CITATIONS
from sources.citing import any_published
from sources.enums import MayShow
from sources.models import Capture, Document, Evidence
from sources.passages import Piece, excerpts, marked


def cited_documents() -> QuerySet[Document]:
    """Documents on which something published rests; the others are the editors' own affair."""
    return Document.objects.filter(any_published(CITATIONS, "evidence__document"))


def cited_passages(document: Document) -> QuerySet[Evidence]:
    """The passages of a document on which something published rests, in the order of the text."""
    cited = any_published(CITATIONS, "evidence")
    return Evidence.objects.filter(cited, document=document).order_by("capture", "start", "end", "pk")


def agreements_resting_on(document: Document, language: str) -> AgreementQuerySet:
    """Published agreements that cite a document, for themselves or for their parts."""
    cited = Q()
    for each in CITATIONS:
        if each.root is Agreement:
            rows = each.table._default_manager.filter(evidence__document=document, **{each.owner: OuterRef("pk")})
            cited |= Q(Exists(rows))
    found: AgreementQuerySet = Agreement.objects.published().filter(cited).for_display(language).order_by("-pk")
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
    # Quotes that an editor typed stand by themselves.
    return shown + [[Piece(each.exact, 1)] for each in passages if each.capture_id is None and each.exact]
