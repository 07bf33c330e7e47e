"""The sources of a page or a record in one numbered list, and which of them each part and value rests on."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Model

from sources.enums import Stance
from sources.models import Citation, Evidence


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
    """A passage on which the whole or some of its parts rest."""

    number: int
    evidence: Evidence
    whole: str
    """The model of the whole."""
    about: list[Said] = field(default_factory=list)

    @property
    def is_of_whole(self) -> bool:
        """Whether it says that the whole is there, beside what it says of values and parts."""
        return any(said.of == self.whole and not said.citation.field for said in self.about)


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
    def followed(self) -> list[Said]:
        """Those that are followed, where sources differ: one for a value."""
        return [each for each in self.said if each.citation.is_preferred]

    @property
    def preferred(self) -> Said | None:
        """The one that is followed, of one value."""
        return next(iter(self.followed), None)


@dataclass(frozen=True)
class Sources:
    """All sources of one whole, and which of them each of its parts and values rests on."""

    passages: list[Source]
    _said: dict[tuple[str, int], list[Said]]
    _numbers: dict[int, int]

    def of(self, record: Model) -> list[int]:
        """The numbers of the sources of a part, whatever they say of it."""
        return sorted({each.number for each in self.said_of(record)})

    def of_passage(self, key: int | None) -> list[int]:
        """The number of a passage by its key; none where there is none."""
        return [self._numbers[key]] if key in self._numbers else []

    def marks(self, record: Model) -> dict[str, Marks]:
        """Value → its sources; under `whole` those that say that the record is so at all."""
        values: dict[str, list[Said]] = {}
        for each in self.said_of(record):
            values.setdefault(each.citation.field or "whole", []).append(each)
        return {value: Marks(said) for value, said in values.items()}

    def marks_of_all(self, record: Model) -> Marks:
        """The sources of a part and all its values together."""
        return Marks(self.said_of(record))

    def said_of(self, record: Model) -> list[Said]:
        """What is said of a record and its values."""
        return self._said.get((str(record._meta.model_name), record.pk), [])


def number(records: Iterable[tuple[int, Any]], more: Iterable[Evidence] = ()) -> Sources:
    """The sources of records with their citations, each passage once, in their order; no query.

    A record comes with its place among those of its model, the whole first; `more` are passages that are not cited
    for a value, and come last.
    """
    rows = list(records)
    whole = str(rows[0][1]._meta.model_name) if rows else ""
    sources: dict[int, Source] = {}
    said: dict[tuple[str, int], list[Said]] = {}
    for place, record in rows:
        model = str(record._meta.model_name)
        for citation in record.citations.all():
            new = Source(len(sources) + 1, citation.evidence, whole)
            source = sources.setdefault(citation.evidence_id, new)
            source.about.append(Said(source.number, model, place, citation))
            said.setdefault((model, record.pk), []).append(source.about[-1])
    for evidence in more:
        sources.setdefault(evidence.pk, Source(len(sources) + 1, evidence, whole))
    return Sources(list(sources.values()), said, {key: source.number for key, source in sources.items()})
