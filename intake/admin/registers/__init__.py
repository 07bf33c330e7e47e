"""Registers in the admin: what they are, how they are taken in, and what they say otherwise."""

from intake.admin.registers.imports import RegisterImportAdmin
from intake.admin.registers.proposals import RegisterProposalAdmin
from intake.admin.registers.registers import RegisterAdmin

__all__ = ["RegisterAdmin", "RegisterImportAdmin", "RegisterProposalAdmin"]
