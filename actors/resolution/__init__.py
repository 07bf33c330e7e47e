"""Which actor or country a name means: the one place that asks it."""

from actors.resolution.questions import Answer, Candidate, Near, Outcome, Question
from actors.resolution.reasons import Reason
from actors.resolution.resolving import resolve, resolve_all

__all__ = ["Answer", "Candidate", "Near", "Outcome", "Question", "Reason", "resolve", "resolve_all"]
