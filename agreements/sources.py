"""The sources of an agreement, numbered as its page and the API show them."""

from dataclasses import dataclass

from agreements.models import Act, Agreement
from sources.models import Evidence


@dataclass(frozen=True)
class Source:
    """A passage on which the agreement or some of its acts rest."""

    number: int
    evidence: Evidence
    is_of_tie: bool
    """Whether it says that the tie exists, beside what it says of acts."""


@dataclass(frozen=True)
class Sources:
    """All sources of one agreement, and which of them each act rests on."""

    passages: list[Source]
    _of_acts: dict[int, list[int]]

    def of(self, act: Act) -> list[int]:
        """The numbers of the sources of an act."""
        return self._of_acts[act.pk]

    @property
    def of_tie(self) -> list[int]:
        """The numbers of those that say that the tie exists."""
        return [source.number for source in self.passages if source.is_of_tie]


def numbered(agreement: Agreement) -> Sources:
    """The sources of an agreement made for display with its sources; no query."""
    of_tie = {citation.evidence_id: citation.evidence for citation in agreement.citations.all()}
    acts = agreement.acts_in_order()
    of_acts = {citation.evidence_id: citation.evidence for act in acts for citation in act.citations.all()}
    passages = [
        Source(number, evidence, evidence.pk in of_tie)
        for number, evidence in enumerate((of_tie | of_acts).values(), start=1)
    ]
    numbers = {source.evidence.pk: source.number for source in passages}
    return Sources(
        passages, {act.pk: sorted(numbers[each.evidence_id] for each in act.citations.all()) for act in acts}
    )
