"""Which actor or country a name means: the one place that asks it."""

from actors.resolution.bearers import NamedRecord, bearers_of
from actors.resolution.homes import home_of
from actors.resolution.questions import Answer, Candidate, Near, Outcome, Question
from actors.resolution.reasons import Reason
from actors.resolution.resolving import resolve, resolve_all
from actors.resolution.tables import resolve_table

__all__ = [
    "Answer",
    "Candidate",
    "NamedRecord",
    "Near",
    "Outcome",
    "Question",
    "Reason",
    "bearers_of",
    "home_of",
    "resolve",
    "resolve_all",
    "resolve_table",
]
