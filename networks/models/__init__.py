"""Networks with their bodies, seats, sections and members; programmes with their sums; events and their series."""

from networks.models.body import Body, Seat
from networks.models.citation import (
    BodyCitation,
    EventSeriesCitation,
    FundingCitation,
    MembershipCitation,
    NetworkCitation,
    NetworkEventCitation,
    ProgrammeCitation,
    ProgrammePartnerCitation,
    SeatCitation,
)
from networks.models.event import NetworkEvent
from networks.models.event_parts import EventOutcome, EventParticipant
from networks.models.funding import Funding
from networks.models.listing import MembershipListing
from networks.models.membership import Membership, MembershipStatusSpell
from networks.models.network import Network
from networks.models.programme import Programme, ProgrammePartner, ProgrammePlace
from networks.models.section import Section
from networks.models.series import EventSeries

__all__ = [
    "Body",
    "BodyCitation",
    "EventOutcome",
    "EventParticipant",
    "EventSeries",
    "EventSeriesCitation",
    "Funding",
    "FundingCitation",
    "Membership",
    "MembershipCitation",
    "MembershipListing",
    "MembershipStatusSpell",
    "Network",
    "NetworkCitation",
    "NetworkEvent",
    "NetworkEventCitation",
    "Programme",
    "ProgrammeCitation",
    "ProgrammePartner",
    "ProgrammePartnerCitation",
    "ProgrammePlace",
    "Seat",
    "SeatCitation",
    "Section",
]
