"""What a proposal proposes, as it is kept in a row and as it goes through the desk."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any, Self

from intake.reading import AgreementClaim


@dataclass(frozen=True)
class ClaimedParty:
    """Who takes part: an actor by its public id, or a printed name alone."""

    name: str
    """As the document prints it."""
    actor: str | None = None


@dataclass(frozen=True)
class ClaimedAct:
    """What was done; codes of agreements.enums, a partial date or none."""

    kind: str
    date: str = ""
    place: str = ""
    cause: str = ""


@dataclass(frozen=True)
class Claim:
    """An agreement to be."""

    kind: str
    parties: tuple[ClaimedParty, ...]
    acts: tuple[ClaimedAct, ...] = ()
    title: str = ""
    instrument: str = ""
    """A code of agreements.enums.InstrumentKind where a text beneath the tie is named; else empty."""

    @classmethod
    def read(cls, found: AgreementClaim) -> Self:
        """What a reading of a document found."""
        return cls(
            kind=found.kind,
            parties=tuple(
                ClaimedParty(party.surface, party.candidate.public_id if party.candidate else None)
                for party in found.parties
            ),
            acts=tuple(ClaimedAct(act.kind, act.date) for act in found.acts),
            instrument=found.instrument,
        )

    @classmethod
    def of_row(cls, row: Mapping[str, Any]) -> Self:
        """What a proposal's row keeps."""
        return cls(
            kind=row["kind"],
            parties=tuple(ClaimedParty(**party) for party in row["parties"]),
            acts=tuple(ClaimedAct(**act) for act in row["acts"]),
            # What an older row does not have was not known to its reader.
            title=row.get("title", ""),
            instrument=row.get("instrument", ""),
        )

    def as_row(self) -> dict[str, Any]:
        """For a proposal's row; plain values, as JSON has them."""
        row: dict[str, Any] = json.loads(json.dumps(asdict(self)))
        return row

    def led_on(self, ids: Mapping[str, str]) -> Self:
        """The same claim, with actors by other public ids: of one that was merged, by that of the one kept."""
        parties = tuple(replace(party, actor=ids.get(party.actor or "", party.actor)) for party in self.parties)
        return replace(self, parties=parties)

    @property
    def fingerprint(self) -> str:
        """Equal for claims that say the same of the same parties, in whatever order and inflection."""
        parties = sorted(party.actor or party.name.casefold() for party in self.parties)
        acts = sorted([act.kind, act.date] for act in self.acts)
        return hashlib.sha256(json.dumps([self.kind, parties, acts]).encode()).hexdigest()


def merged(claims: Iterable[tuple[Claim, AgreementClaim]]) -> dict[str, tuple[Claim, list[AgreementClaim]]]:
    """Fingerprint → the claim, and every place in the text that makes it."""
    found: dict[str, tuple[Claim, list[AgreementClaim]]] = {}
    for claim, place in claims:
        found.setdefault(claim.fingerprint, (claim, []))[1].append(place)
    return found
