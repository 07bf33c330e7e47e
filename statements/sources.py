"""What statements and all below them rest on: their tables of citations, and what of all rooms readers see cited."""

from typing import Any

from django.db.models import Exists, Model, OuterRef, Q, QuerySet

from agreements.models import ApprovalRule, Instrument
from agreements.sources import CITATIONS
from networks.models import (
    Body,
    BodyCitation,
    EventSeries,
    EventSeriesCitation,
    Funding,
    FundingCitation,
    Membership,
    MembershipCitation,
    Network,
    NetworkCitation,
    NetworkEvent,
    NetworkEventCitation,
    Programme,
    ProgrammeCitation,
    ProgrammePartner,
    ProgrammePartnerCitation,
    Seat,
    SeatCitation,
)
from sources.citing import Cites, any_published
from sources.models import Citation, Document
from statements.models import (
    Coding,
    CodingCitation,
    ComparisonCell,
    ComparisonCellCitation,
    Period,
    PeriodCitation,
    Statement,
    StatementCitation,
)

OF_CODING = Cites(CodingCitation, "coding", "coding", ("category", "since", "until"))
OF_STATEMENT = Cites(
    StatementCitation,
    "statement",
    "statement",
    ("text", "value", "level", "state_form", "power_source", "oversight_mode", "stated", "since", "until"),
)
OF_PERIOD = Cites(PeriodCitation, "period", "period", ("name", "since", "until"))
OF_CELL = Cites(ComparisonCellCitation, "comparison_cell", "comparison_cell", ("score", "text"))

# What cites passages for a record that readers see by more than one condition → its key to it → its model.
_OF_PARTS: tuple[tuple[type[Citation], str, type[Model]], ...] = (
    (MembershipCitation, "membership", Membership),
    (BodyCitation, "body", Body),
    (SeatCitation, "seat", Seat),
    (NetworkCitation, "network", Network),
    (ProgrammeCitation, "programme", Programme),
    (ProgrammePartnerCitation, "programme_partner", ProgrammePartner),
    (FundingCitation, "funding", Funding),
    (EventSeriesCitation, "event_series", EventSeries),
    (NetworkEventCitation, "network_event", NetworkEvent),
    (StatementCitation, "statement", Statement),
    (CodingCitation, "coding", Coding),
    (PeriodCitation, "period", Period),
    (ComparisonCellCitation, "comparison_cell", ComparisonCell),
)


def cited(key: str) -> Q:
    """The question, of a query, whether something that readers see rests on its rows; citations reach them by `key`."""
    condition = any_published(CITATIONS, key)
    for citation, part, model in _OF_PARTS:
        seen: QuerySet[Any] = model._default_manager.published()  # type: ignore[attr-defined]  # each has it
        rows = citation._default_manager.filter(**{key: OuterRef("pk"), f"{part}__in": seen})
        condition |= Q(Exists(rows))
    return condition


def cited_documents() -> QuerySet[Document]:
    """Documents on which something published rests, that are its text, or that are published themselves.

    The others are the editors' own affair. Rules of approval are published as they are entered.
    """
    return Document.objects.filter(
        Q(published_at__isnull=False)
        | cited("evidence__document")
        | Exists(Instrument.objects.filter(document=OuterRef("pk"), agreement__published_at__isnull=False))
        | Exists(ApprovalRule.objects.filter(document=OuterRef("pk")))
    )
