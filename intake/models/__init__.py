"""Background jobs, and what machines propose."""

from intake.models.job import Heartbeat, Job, JobQuerySet
from intake.models.proposal import Proposal

__all__ = ["Heartbeat", "Job", "JobQuerySet", "Proposal"]
