"""How a tie stood from its beginning to a day, as a bar that is read at a glance. Pure: no database, no clock."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from agreements.enums import AgreementStatus
from agreements.models import StatusSpell

WIDTH = 1000
# What stood before the first known day has a beginning that nobody knows: it is given so much of the bar.
_BEFORE = 60
# A day must still be seen.
_NARROWEST = 4


@dataclass(frozen=True)
class Segment:
    """A part of the bar: from where, how wide, and what stood then."""

    start: int
    width: int
    spell: StatusSpell


def ribbon(spells: Sequence[StatusSpell], on: date) -> list[Segment]:
    """The parts of the bar until a day, in order; none where nothing is known to have begun by then."""
    told = [
        spell for spell in spells if spell.perhaps != AgreementStatus.UNKNOWN and (not spell.start or spell.start <= on)
    ]
    if not told:
        return []
    known = next((day for spell in told for day in (spell.start, spell.end) if day is not None and day <= on), None)
    if known is None:
        return [Segment(0, WIDTH, told[0])]
    lead = 0 if told[0].start else _BEFORE
    days = max((on - known).days, 1)

    def place(day: date) -> int:
        return lead + round((day - known).days * (WIDTH - lead) / days)

    found = []
    for spell in told:
        start = place(spell.start) if spell.start else 0
        end = place(spell.end) if spell.end and spell.end <= on else WIDTH
        start = min(start, WIDTH - _NARROWEST)
        found.append(Segment(start, max(end - start, _NARROWEST), spell))
    return found
