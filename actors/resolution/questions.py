"""What is asked of the resolver and what it answers."""

from dataclasses import dataclass
from enum import StrEnum

from actors.resolution.reasons import Reason


class Outcome(StrEnum):
    """What came of a question."""

    RESOLVED = "resolved"
    AMBIGUOUS = "ambiguous"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Near:
    """Something named beside the name: a place by its coordinates in degrees, a country by its code, or both."""

    country: str = ""
    latitude: float | None = None
    longitude: float | None = None


@dataclass(frozen=True)
class Question:
    """A name and what is known besides. Everything but the name may be empty."""

    name: str
    country: str = ""
    """A code of ISO 3166 or a country's name in any language; a former country stands for its successors too."""
    region: str = ""
    """What else the place lies in or by: a region's name, public id or code, a larger place, a country."""
    kind: str = ""
    """An actor's kind, or `country`; empty asks for any."""
    language: str = ""
    """The language the name is written in, ISO 639-1."""
    date: str = ""
    """The partial date of which the name is."""
    near: tuple[Near, ...] = ()


@dataclass(frozen=True)
class Candidate:
    """A record that a name can mean."""

    kind: str
    """An actor's, or `country`."""
    public_id: str
    """Of a country its code in small letters."""
    name: str
    """Its main name."""
    country: str | None
    """Its code; none for a contested place, a network and most organisations."""
    population: int | None
    reasons: Reason
    confidence: float
    """0 to 1: its share of the weight of all that the name can mean, lowered by doubts."""


@dataclass(frozen=True)
class Answer:
    """What a name means: one candidate, several to choose from, or nothing that is known."""

    outcome: Outcome
    candidates: tuple[Candidate, ...] = ()
    """The most probable first; at most ten."""

    @property
    def resolved(self) -> Candidate | None:
        """The one that is meant, if that is clear."""
        return self.candidates[0] if self.outcome is Outcome.RESOLVED else None
