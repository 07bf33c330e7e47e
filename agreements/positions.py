"""The positions of a negotiation as a table: matters by participants."""

from collections import defaultdict
from dataclasses import dataclass

from agreements.models import Negotiation, NegotiationParticipant, Position, Subject


@dataclass(frozen=True)
class Matter:
    """What the participants want in one matter, for each of the table's participants; in general where it is None."""

    subject: Subject | None
    cells: list[tuple[NegotiationParticipant, list[Position]]]


@dataclass(frozen=True)
class PositionTable:
    """Those of whom a position is known, and the matters, by name, those in general first."""

    participants: list[NegotiationParticipant]
    matters: list[Matter]


def position_table(negotiation: Negotiation) -> PositionTable:
    """The positions of a negotiation that is whole; no query."""
    positions = list(negotiation.positions.all())
    held = {position.participant_id for position in positions}
    participants = [each for each in negotiation.participants.all() if each.pk in held]
    subjects = {position.subject_id: position.subject for position in positions}
    found: dict[tuple[int | None, int], list[Position]] = defaultdict(list)
    for position in positions:
        found[position.subject_id, position.participant_id].append(position)
    by_name = sorted(subjects.items(), key=lambda each: each[1].display_name if each[1] else "")
    return PositionTable(
        participants,
        [Matter(subject, [(each, found[key, each.pk]) for each in participants]) for key, subject in by_name],
    )
