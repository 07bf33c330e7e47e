"""What readers may know of documents: that they are cited, and of their words what their rights allow."""

from functools import reduce
from operator import or_

from django.db.models import Exists, F, OuterRef, Prefetch, Q, QuerySet, prefetch_related_objects

from agreements.models import (
    Agreement,
    DocumentSubject,
    Engagement,
    EngagementCitation,
    Instrument,
    Negotiation,
    NegotiationCitation,
    PositionCitation,
    Subject,
    TextTie,
)
from agreements.models.agreement import AgreementQuerySet
from agreements.models.engagement import EngagementQuerySet
from agreements.models.negotiation import NegotiationQuerySet
from agreements.models.text_tie import TextTieQuerySet
from agreements.sources import CITATIONS
from networks.models import (
    Body,
    EventSeries,
    Funding,
    Membership,
    Network,
    NetworkEvent,
    Programme,
    ProgrammePartner,
    Seat,
)
from networks.models.network import NetworkQuerySet
from sources.citing import with_passages
from sources.enums import MayShow
from sources.models import Capture, Document, DocumentCitation, DocumentLink, Evidence
from sources.models.document_link import DocumentLinkQuerySet
from sources.numbering import Sources, number
from sources.passages import Piece, excerpts, marked
from statements.models import Coding, CodingCitation, Statement, StatementCitation
from statements.models.coding import CodingQuerySet
from statements.models.statement import StatementQuerySet
from statements.sources import cited, cited_documents


def cited_passages(document: Document) -> QuerySet[Evidence]:
    """The passages of a document on which something published rests, in the order of the text."""
    return Evidence.objects.filter(cited("evidence"), document=document).order_by("capture", "start", "end", "pk")


def links_of(document: Document) -> DocumentLinkQuerySet:
    """What a document has to do with others that readers see, with both ends."""
    found: DocumentLinkQuerySet = DocumentLink.objects.of(document).between(cited_documents()).in_order()
    return found


def sources_of(document: Document) -> Sources:
    """What a published document rests on itself; of one that is only cited nothing. One query."""
    prefetch_related_objects([document], Prefetch("citations", told_of(document)))
    return number([(0, document)])


def told_of(document: Document) -> QuerySet[DocumentCitation]:
    """The citations of a published document, with their passages."""
    rows = DocumentCitation.objects.filter(document=document, document__published_at__isnull=False)
    return with_passages(rows)


def subjects_of(document: Document, language: str) -> QuerySet[Subject]:
    """What a document is about, in the subjects of agreements, by their names in a language."""
    rows = DocumentSubject.objects.filter(document=document, subject=OuterRef("pk"))
    found: QuerySet[Subject] = Subject.objects.named(language).filter(Exists(rows)).order_by(F("display_name"), "pk")
    return found


def institutions_of(document: Document, language: str) -> TextTieQuerySet:
    """What a published document established, reformed or recognised, and who adopted it."""
    found: TextTieQuerySet = TextTie.objects.filter(document=document).published().for_display(language)
    return found


def documents_resting_on(document: Document) -> QuerySet[Document]:
    """Published documents of which a document tells."""
    rows = DocumentCitation.objects.filter(evidence__document=document, document=OuterRef("pk"))
    found = Document.objects.filter(Exists(rows), published_at__isnull=False).exclude(pk=document.pk)
    return found.order_by("title", "pk")


def networks_resting_on(document: Document, language: str) -> NetworkQuerySet:
    """Published networks that cite a document: they, or what readers see of their life."""
    passage = {"citations__evidence__document": document}
    ids = [
        Membership.objects.published().filter(**passage).values("network"),
        Body.objects.published().filter(**passage).values("network"),
        Seat.objects.published().filter(**passage).values("body__network"),
        Network.objects.published().filter(**passage).values("pk"),
        Programme.objects.published().filter(**passage).values("network"),
        ProgrammePartner.objects.published().filter(**passage).values("programme__network"),
        Funding.objects.published().filter(**passage).values("programme__network"),
        EventSeries.objects.published().filter(**passage).values("network"),
        NetworkEvent.objects.published().filter(**passage).values("network"),
        NetworkEvent.objects.published().filter(**passage).values("series__network"),
    ]
    found: NetworkQuerySet = Network.objects.published().filter(reduce(or_, (Q(pk__in=each) for each in ids)))
    return found.for_display(language).order_by("actor__name", "pk")


def agreements_resting_on(document: Document, language: str) -> AgreementQuerySet:
    """Published agreements that cite a document, for themselves or for their parts, or have it as a text."""
    is_cited = Q(Exists(Instrument.objects.filter(document=document, agreement=OuterRef("pk"))))
    for each in CITATIONS:
        if each.root is Agreement:
            rows = each.table._default_manager.filter(evidence__document=document, **{each.owner: OuterRef("pk")})
            is_cited |= Q(Exists(rows))
    found: AgreementQuerySet = Agreement.objects.published().filter(is_cited).for_display(language).order_by("-pk")
    return found


def negotiations_resting_on(document: Document) -> NegotiationQuerySet:
    """Published negotiations that cite a document, themselves or for a position."""
    rows = {"evidence__document": document}
    is_cited = Q(Exists(NegotiationCitation.objects.filter(**rows, negotiation=OuterRef("pk")))) | Q(
        Exists(PositionCitation.objects.filter(**rows, position__negotiation=OuterRef("pk")))
    )
    found: NegotiationQuerySet = Negotiation.objects.published().filter(is_cited).latest_first()
    return found


def engagements_resting_on(document: Document) -> EngagementQuerySet:
    """Published engagements that cite a document."""
    is_cited = Exists(EngagementCitation.objects.filter(evidence__document=document, engagement=OuterRef("pk")))
    found: EngagementQuerySet = Engagement.objects.published().filter(is_cited).latest_first()
    return found


def excerpts_for_readers(document: Document) -> list[list[Piece]]:
    """The text with its cited passages marked: whole, a few lines around each, or nothing, as its rights allow.

    Of a document that is shown whole the latest copy is shown, if no passage is cited.
    """
    if document.may_show == MayShow.NOTHING:
        return []
    passages = list(cited_passages(document))
    captures = Capture.objects.filter(document=document).defer("content").order_by("-captured_at", "-pk")
    cited = {each.capture_id for each in passages if each.capture_id}
    shown = []
    for capture in captures.filter(pk__in=cited) if cited or document.may_show != MayShow.WHOLE else captures[:1]:
        its_own = [each.span for each in passages if each.capture_id == capture.pk]
        if document.may_show == MayShow.WHOLE:
            shown.append(marked(capture.text, its_own))
        else:
            shown += excerpts(capture.text, its_own)
    # Quotes that an editor typed stand by themselves.
    return shown + [[Piece(each.exact, 1)] for each in passages if each.capture_id is None and each.exact]


def statements_resting_on(document: Document, language: str) -> StatementQuerySet:
    """Published statements that cite a document, with what they are about; the latest entered first."""
    is_cited = Exists(StatementCitation.objects.filter(statement=OuterRef("pk"), evidence__document=document))
    found: StatementQuerySet = Statement.objects.published().filter(is_cited)
    return found.for_display(language).with_subjects(language).order_by("-pk")


def codings_resting_on(document: Document, language: str) -> CodingQuerySet:
    """Published codings that cite a document, with what they are about; the latest entered first."""
    is_cited = Exists(CodingCitation.objects.filter(coding=OuterRef("pk"), evidence__document=document))
    found: CodingQuerySet = Coding.objects.published().filter(is_cited)
    return found.for_display(language).with_subjects(language).order_by("-pk")
