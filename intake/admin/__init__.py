"""Jobs, documents and proposals in the admin."""

from intake.admin.documents import DocumentAdmin
from intake.admin.jobs import JobAdmin
from intake.admin.proposals import ProposalAdmin

__all__ = ["DocumentAdmin", "JobAdmin", "ProposalAdmin"]
