"""Networks in the admin: their own page, one of each body, programme, event and series, and the list of memberships."""

from networks.admin.bodies import BodyAdmin
from networks.admin.events import EventSeriesAdmin, NetworkEventAdmin
from networks.admin.memberships import MembershipAdmin
from networks.admin.networks import NetworkAdmin
from networks.admin.programmes import ProgrammeAdmin

__all__ = ["BodyAdmin", "EventSeriesAdmin", "MembershipAdmin", "NetworkAdmin", "NetworkEventAdmin", "ProgrammeAdmin"]
