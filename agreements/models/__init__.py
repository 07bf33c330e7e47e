"""Agreements, their parties, acts and texts, how they are negotiated, what they do, and what they rest on."""

from agreements.models.act import Act
from agreements.models.actor_tie import ActorTie
from agreements.models.agreement import Agreement
from agreements.models.approval import ApprovalRule
from agreements.models.attestation import Attestation
from agreements.models.citation import (
    ActCitation,
    AgreementCitation,
    EngagementCitation,
    InstrumentCitation,
    NegotiationCitation,
    PositionCitation,
)
from agreements.models.country_tie import CountryTie
from agreements.models.engagement import Engagement, EngagementParticipant, EngagementResult
from agreements.models.instrument import Instrument, InstrumentLink
from agreements.models.listing import AgreementListing
from agreements.models.negotiation import (
    Attendance,
    Negotiation,
    NegotiationParticipant,
    NegotiationRound,
    Position,
)
from agreements.models.party import Party
from agreements.models.spell import StatusSpell
from agreements.models.subject import AgreementSubject, DocumentSubject, Subject
from agreements.models.text_tie import TextTie
from agreements.models.title import AgreementTitle

__all__ = [
    "Act",
    "ActCitation",
    "ActorTie",
    "Agreement",
    "AgreementCitation",
    "AgreementListing",
    "AgreementSubject",
    "AgreementTitle",
    "ApprovalRule",
    "Attendance",
    "Attestation",
    "CountryTie",
    "DocumentSubject",
    "Engagement",
    "EngagementCitation",
    "EngagementParticipant",
    "EngagementResult",
    "Instrument",
    "InstrumentCitation",
    "InstrumentLink",
    "Negotiation",
    "NegotiationCitation",
    "NegotiationParticipant",
    "NegotiationRound",
    "Party",
    "Position",
    "PositionCitation",
    "StatusSpell",
    "Subject",
    "TextTie",
]
