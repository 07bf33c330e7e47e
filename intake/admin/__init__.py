"""Jobs, documents, proposals and registers in the admin."""

from intake.admin.documents import DocumentAdmin
from intake.admin.jobs import JobAdmin
from intake.admin.proposals import ProposalAdmin
from intake.admin.registers import RegisterAdmin, RegisterImportAdmin, RegisterProposalAdmin

__all__ = [
    "DocumentAdmin",
    "JobAdmin",
    "ProposalAdmin",
    "RegisterAdmin",
    "RegisterImportAdmin",
    "RegisterProposalAdmin",
]
