"""What agreements rest on: the tables of citations, and the sources of one agreement as readers and tools see them."""

from agreements.models import (
    Act,
    ActCitation,
    Agreement,
    AgreementCitation,
    Attestation,
    EngagementCitation,
    Instrument,
    InstrumentCitation,
    NegotiationCitation,
    PositionCitation,
)
from sources.citing import OF_DOCUMENT, Cites
from sources.numbering import Sources, number

OF_TIE = Cites(
    AgreementCitation,
    "agreement",
    "agreement",
    ("kind", "parties", "title", "formality", "legal_force", "scope", "initiator", "motives"),
)
OF_ACT = Cites(ActCitation, "act", "act__agreement", ("kind", "date", "party", "place", "cause", "reported"))
OF_TEXT = Cites(
    InstrumentCitation,
    "instrument",
    "instrument__agreement",
    ("kind", "title", "number", "date", "languages", "authentic_languages", "months", "renewal", "notice_months"),
)
OF_NEGOTIATION = Cites(NegotiationCitation, "negotiation", "negotiation", ("title", "agreement", "outcome"))
OF_POSITION = Cites(PositionCitation, "position", "position__negotiation", ("text", "date", "relation_to_state"))
OF_ENGAGEMENT = Cites(
    EngagementCitation, "engagement", "engagement", ("kind", "title", "agreement", "started", "ended", "place")
)
# All tables whose rows make a passage public, once what they are of is published.
CITATIONS = (
    OF_TIE,
    OF_ACT,
    OF_TEXT,
    Cites(Attestation, "agreement", "agreement"),
    OF_NEGOTIATION,
    OF_POSITION,
    OF_ENGAGEMENT,
    OF_DOCUMENT,
)


def numbered(agreement: Agreement) -> Sources:
    """The sources of an agreement made for display with its sources; no query."""
    records: list[tuple[int, Agreement | Act | Instrument]] = [(0, agreement)]
    records += enumerate(agreement.acts_in_order())
    records += enumerate(agreement.instruments.all())
    return number(records, [each.evidence for each in agreement.attestations.all() if each.evidence])
