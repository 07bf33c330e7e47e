"""What agreements rest on: the tables of citations, and the sources of one agreement as readers and tools see them."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

from django.db.models import Model

from agreements.models import (
    Act,
    ActCitation,
    Agreement,
    AgreementCitation,
    Attestation,
    EngagementCitation,
    Instrument,
    InstrumentCitation,
    NegotiationCitation,
    PositionCitation,
)
from sources.citing import Cites
from sources.enums import Stance
from sources.models import Citation, Evidence

OF_TIE = Cites(
    AgreementCitation,
    "agreement",
    "agreement",
    ("kind", "parties", "title", "formality", "legal_force", "scope", "initiator", "motives"),
)
OF_ACT = Cites(ActCitation, "act", "act__agreement", ("kind", "date", "party", "place", "cause", "reported"))
OF_TEXT = Cites(
    InstrumentCitation,
    "instrument",
    "instrument__agreement",
    ("kind", "title", "number", "date", "languages", "authentic_languages", "months", "renewal", "notice_months"),
)
OF_NEGOTIATION = Cites(NegotiationCitation, "negotiation", "negotiation", ("title", "agreement", "outcome"))
OF_POSITION = Cites(PositionCitation, "position", "position__negotiation", ("text", "date", "relation_to_state"))
OF_ENGAGEMENT = Cites(
    EngagementCitation, "engagement", "engagement", ("kind", "title", "agreement", "started", "ended", "place")
)
# All tables whose rows make a passage public, once what they are of is published.
CITATIONS = (
    OF_TIE,
    OF_ACT,
    OF_TEXT,
    Cites(Attestation, "agreement", "agreement"),
    OF_NEGOTIATION,
    OF_POSITION,
    OF_ENGAGEMENT,
)


@dataclass(frozen=True)
class Said:
    """What one source, by its number, says of one value of a record; empty `field`: that it is so at all."""

    number: int
    of: str
    """The model of the record: `agreement`, `act`, `instrument`."""
    place: int
    """The place of the record among those of its model, from 0."""
    citation: Citation


@dataclass(frozen=True)
class Source:
    """A passage on which the agreement or some of its parts rest."""

    number: int
    evidence: Evidence
    about: list[Said] = field(default_factory=list)

    @property
    def is_of_tie(self) -> bool:
        """Whether it says that the tie exists, beside what it says of values and parts."""
        return any(said.of == "agreement" and not said.citation.field for said in self.about)


@dataclass(frozen=True)
class Marks:
    """The sources of one value: those that bear it out, those that have it otherwise, and which is followed."""

    said: list[Said]

    @property
    def numbers(self) -> list[int]:
        """Those that support or mention it."""
        return sorted({each.number for each in self.said if each.citation.stance != Stance.CONTRADICTS})

    @property
    def others(self) -> list[Said]:
        """Those that have it otherwise: in contradiction, or in words of their own."""
        return [each for each in self.said if each.citation.says]

    @property
    def preferred(self) -> Said | None:
        """The one that is followed, where sources differ."""
        return next((each for each in self.said if each.citation.is_preferred), None)


@dataclass(frozen=True)
class Sources:
    """All sources of one agreement, and which of them each of its parts and values rests on."""

    passages: list[Source]
    _said: dict[tuple[str, int], list[Said]]
    _attested: dict[int, int]

    def of(self, record: Model) -> list[int]:
        """The numbers of the sources of an act, or of another part, whatever they say of it."""
        return sorted({each.number for each in self._of(record)})

    def marks(self, record: Model) -> dict[str, Marks]:
        """Value → its sources; under `whole` those that say that the record is so at all."""
        values: dict[str, list[Said]] = {}
        for each in self._of(record):
            values.setdefault(each.citation.field or "whole", []).append(each)
        return {value: Marks(said) for value, said in values.items()}

    def of_attestation(self, attestation: Attestation) -> list[int]:
        """The number of the source of a word of somebody, if it has one."""
        return [self._attested[attestation.pk]] if attestation.pk in self._attested else []

    @property
    def of_tie(self) -> list[int]:
        """The numbers of those that say that the tie exists."""
        return [source.number for source in self.passages if source.is_of_tie]

    def _of(self, record: Model) -> list[Said]:
        return self._said.get((str(record._meta.model_name), record.pk), [])


def numbered(agreement: Agreement) -> Sources:
    """The sources of an agreement made for display with its sources; no query."""
    records: list[tuple[int, Agreement | Act | Instrument]] = [(0, agreement)]
    records += enumerate(agreement.acts_in_order())
    records += enumerate(agreement.instruments.all())
    attestations = [each for each in agreement.attestations.all() if each.evidence]
    sources: dict[int, Source] = {}
    for evidence in chain(
        (citation.evidence for _place, record in records for citation in _citations(record)),
        (each.evidence for each in attestations if each.evidence),
    ):
        sources.setdefault(evidence.pk, Source(len(sources) + 1, evidence))
    said: dict[tuple[str, int], list[Said]] = {}
    for place, record in records:
        model = str(record._meta.model_name)
        for citation in _citations(record):
            source = sources[citation.evidence_id]
            source.about.append(Said(source.number, model, place, citation))
            said.setdefault((model, record.pk), []).append(source.about[-1])
    attested = {each.pk: sources[each.evidence_id].number for each in attestations if each.evidence_id}
    return Sources(list(sources.values()), said, attested)


def _citations(record: Any) -> Iterable[Citation]:
    citations: Iterable[Citation] = record.citations.all()
    return citations
