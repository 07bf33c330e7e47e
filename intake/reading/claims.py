"""What a text claims."""

from dataclasses import dataclass

from intake.reading.mentions import Mention
from intake.reading.spans import Quote


@dataclass(frozen=True)
class ActClaim:
    """A step in the life of a tie, as far as the text says it."""

    kind: str
    """A code of agreements.enums.ActKind."""
    date: str = ""
    """A partial date of core.dates; empty where the text gives none for this step."""


@dataclass(frozen=True)
class AgreementClaim:
    """That some actors have or had a tie."""

    kind: str
    """A code of agreements.enums.AgreementKind."""
    parties: tuple[Mention, ...]
    acts: tuple[ActClaim, ...]
    quotes: tuple[Quote, ...]
    """The sentence, in as many passages as the layout tore it into; at least one names the parties."""
    confidence: float
    """0 to 1."""
    instrument: str = ""
    """A code of agreements.enums.InstrumentKind; empty where the text does not say."""
