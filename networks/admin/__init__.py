"""Networks in the admin: their own page, one of each body, and the list of memberships."""

from networks.admin.bodies import BodyAdmin
from networks.admin.memberships import MembershipAdmin
from networks.admin.networks import NetworkAdmin

__all__ = ["BodyAdmin", "MembershipAdmin", "NetworkAdmin"]
