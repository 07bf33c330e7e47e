"""Networks and memberships."""

from networks.models.listing import MembershipListing
from networks.models.membership import Membership
from networks.models.network import Network

__all__ = ["Membership", "MembershipListing", "Network"]
