"""Background jobs, what machines propose, and registers on their way in."""

from intake.models.job import Heartbeat, Job, JobQuerySet
from intake.models.proposal import Proposal
from intake.models.register_import import (
    ImportName,
    ImportParty,
    ImportRow,
    NameDecision,
    RegisterImport,
    SavedMapping,
)
from intake.models.register_proposal import RegisterProposal

__all__ = [
    "Heartbeat",
    "ImportName",
    "ImportParty",
    "ImportRow",
    "Job",
    "JobQuerySet",
    "NameDecision",
    "Proposal",
    "RegisterImport",
    "RegisterProposal",
    "SavedMapping",
]
