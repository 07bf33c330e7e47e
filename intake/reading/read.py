"""The whole reading of one text."""

from dataclasses import dataclass

from intake.reading.claiming import find_claims
from intake.reading.claims import AgreementClaim
from intake.reading.facts import doi_of, languages_of, licence_of
from intake.reading.layout import lay_out
from intake.reading.mentions import LookUp, Mention
from intake.reading.spotting import spot
from intake.reading.zones import zones_of

NAME = "rules"
VERSION = "1"


@dataclass(frozen=True)
class Reading:
    """What was found in one text."""

    languages: tuple[str, ...]
    """ISO 639-1 codes, the main one first."""
    doi: str | None
    licence: str | None
    mentions: tuple[Mention, ...]
    agreements: tuple[AgreementClaim, ...]


def read(text: str, look_up: LookUp) -> Reading:
    """Read a text."""
    passages = lay_out(text)
    zones = zones_of(text)
    spotted = spot(passages, zones, look_up)
    return Reading(
        languages=languages_of(passages, zones),
        doi=doi_of(text),
        licence=licence_of(text),
        mentions=tuple(sorted((item.mention for item in spotted), key=lambda mention: mention.start)),
        agreements=tuple(find_claims(text, passages, zones, spotted)),
    )
