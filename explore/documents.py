"""What readers may know of documents: that they are cited, and of their words what their rights allow."""

from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet

from agreements.models import ActCitation, Agreement, AgreementCitation
from agreements.models.agreement import AgreementQuerySet
from sources.enums import MayShow
from sources.models import Capture, Document, Evidence
from sources.passages import Piece, excerpts, marked
from statements.models import Coding, CodingCitation, Statement, StatementCitation
from statements.models.coding import CodingQuerySet
from statements.models.statement import StatementQuerySet


def cited_documents() -> QuerySet[Document]:
    """Documents on which something published rests; the others are the editors' own affair."""
    return Document.objects.filter(_cited({"evidence__capture__document": OuterRef("pk")}))


def cited_passages(document: Document) -> QuerySet[Evidence]:
    """The passages of a document on which something published rests, in the order of the text."""
    passages = Evidence.objects.filter(_cited({"evidence": OuterRef("pk")}), capture__document=document)
    return passages.order_by("capture", "start", "end")


def _cited(where: dict[str, OuterRef]) -> Q:
    """The condition that something published rests on it."""
    published: tuple[QuerySet[Any], ...] = (
        AgreementCitation.objects.filter(agreement__published_at__isnull=False),
        ActCitation.objects.filter(act__agreement__published_at__isnull=False),
        StatementCitation.objects.filter(statement__in=Statement.objects.published()),
        CodingCitation.objects.filter(coding__in=Coding.objects.published()),
    )
    cited = Q()
    for citations in published:
        cited |= Q(Exists(citations.filter(**where)))
    return cited


def agreements_resting_on(document: Document, language: str) -> AgreementQuerySet:
    """Published agreements that cite a document."""
    rows = {"evidence__capture__document": document}
    cited = Q(Exists(AgreementCitation.objects.filter(**rows, agreement=OuterRef("pk")))) | Q(
        Exists(ActCitation.objects.filter(**rows, act__agreement=OuterRef("pk")))
    )
    found: AgreementQuerySet = Agreement.objects.published().filter(cited).for_display(language).order_by("-pk")
    return found


def excerpts_for_readers(document: Document) -> list[list[Piece]]:
    """The text with its cited passages marked: whole, a few lines around each, or nothing, as its rights allow."""
    if document.may_show == MayShow.NOTHING:
        return []
    passages = list(cited_passages(document))
    shown = []
    for capture in Capture.objects.filter(pk__in={each.capture_id for each in passages}).defer("content"):
        its_own = [each for each in passages if each.capture_id == capture.pk]
        if document.may_show == MayShow.WHOLE:
            shown.append(marked(capture.text, its_own))
        else:
            shown += excerpts(capture.text, its_own)
    return shown


def statements_resting_on(document: Document, language: str) -> StatementQuerySet:
    """Published statements that cite a document, with what they are about; the latest entered first."""
    cited = Exists(StatementCitation.objects.filter(statement=OuterRef("pk"), evidence__capture__document=document))
    found: StatementQuerySet = Statement.objects.published().filter(cited)
    return found.for_display(language).with_subjects(language).order_by("-pk")


def codings_resting_on(document: Document, language: str) -> CodingQuerySet:
    """Published codings that cite a document, with what they are about; the latest entered first."""
    cited = Exists(CodingCitation.objects.filter(coding=OuterRef("pk"), evidence__capture__document=document))
    found: CodingQuerySet = Coding.objects.published().filter(cited)
    return found.for_display(language).with_subjects(language).order_by("-pk")
