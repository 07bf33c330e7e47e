"""What readers may know of documents: that they are cited, and of their words what their rights allow."""

from functools import reduce
from operator import or_
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet

from agreements.models import ActCitation, Agreement, AgreementCitation
from agreements.models.agreement import AgreementQuerySet
from networks.models import (
    Body,
    BodyCitation,
    Membership,
    MembershipCitation,
    Network,
    Seat,
    SeatCitation,
)
from networks.models.network import NetworkQuerySet
from sources.enums import MayShow
from sources.models import Capture, Citation, Document, Evidence
from sources.passages import Piece, excerpts, marked


def _cited_by_published(**passages: OuterRef) -> Q:
    """Whether something that readers see rests on the passages."""
    agreements = Agreement.objects.published()
    rests: list[tuple[type[Citation], str, QuerySet[Any]]] = [
        (AgreementCitation, "agreement", agreements),
        (ActCitation, "act__agreement", agreements),
        (MembershipCitation, "membership", Membership.objects.published()),
        (BodyCitation, "body", Body.objects.published()),
        (SeatCitation, "seat", Seat.objects.published()),
    ]
    citing = [citation._default_manager.filter(**passages, **{f"{path}__in": seen}) for citation, path, seen in rests]
    return reduce(or_, (Q(Exists(rows)) for rows in citing))


def cited_documents() -> QuerySet[Document]:
    """Documents on which something published rests; the others are the editors' own affair."""
    return Document.objects.filter(_cited_by_published(evidence__capture__document=OuterRef("pk")))


def cited_passages(document: Document) -> QuerySet[Evidence]:
    """The passages of a document on which something published rests, in the order of the text."""
    cited = _cited_by_published(evidence=OuterRef("pk"))
    return Evidence.objects.filter(cited, capture__document=document).order_by("capture", "start", "end")


def networks_resting_on(document: Document, language: str) -> NetworkQuerySet:
    """Published networks of which a membership, a body or a seat that readers see cites a document."""
    passage = {"citations__evidence__capture__document": document}
    ids = [
        Membership.objects.published().filter(**passage).values("network"),
        Body.objects.published().filter(**passage).values("network"),
        Seat.objects.published().filter(**passage).values("body__network"),
    ]
    found: NetworkQuerySet = Network.objects.published().filter(reduce(or_, (Q(pk__in=each) for each in ids)))
    return found.for_display(language).order_by("actor__name", "pk")


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
