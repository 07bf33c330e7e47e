"""Networks with their bodies, seats, sections and members."""

from networks.models.body import Body, Seat
from networks.models.citation import BodyCitation, MembershipCitation, SeatCitation
from networks.models.listing import MembershipListing
from networks.models.membership import Membership, MembershipStatusSpell
from networks.models.network import Network
from networks.models.section import Section

__all__ = [
    "Body",
    "BodyCitation",
    "Membership",
    "MembershipCitation",
    "MembershipListing",
    "MembershipStatusSpell",
    "Network",
    "Seat",
    "SeatCitation",
    "Section",
]
