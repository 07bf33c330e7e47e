"""How a tie stands on a day: a fold over its acts. Pure: no database, no clock.

Each party stands in the tie, suspends its part or leaves it; an act without a party is of all. The
whole is in force while at least two parties are. Being listed or confirmed shows that a tie exists:
it is no start, and it does not resume what was suspended or ended.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from agreements.enums import ActKind, AgreementStatus

_BEFORE_SIGNING = {
    ActKind.PROPOSED: AgreementStatus.PROPOSED,
    ActKind.NEGOTIATION_AUTHORISED: AgreementStatus.NEGOTIATING,
    ActKind.INITIALLED: AgreementStatus.NEGOTIATING,
    ActKind.APPROVED_BY_ASSEMBLY: AgreementStatus.AGREED_NOT_IN_FORCE,
    ActKind.APPROVED_BY_EXECUTIVE: AgreementStatus.AGREED_NOT_IN_FORCE,
    ActKind.NATIONAL_APPROVAL: AgreementStatus.AGREED_NOT_IN_FORCE,
    ActKind.SIGNED_SUBJECT_TO_APPROVAL: AgreementStatus.AGREED_NOT_IN_FORCE,
}
_STARTING = {ActKind.SIGNED, ActKind.RATIFIED, ActKind.ACCEDED, ActKind.ENTERED_INTO_FORCE, ActKind.RENEWED}
_SHOWING = {
    ActKind.REGISTERED,
    ActKind.VARIED,
    ActKind.REAFFIRMED,
    ActKind.CONFIRMED_EXISTING,
    ActKind.LISTED,
}
_PAUSING = {ActKind.SUSPENDED: AgreementStatus.SUSPENDED, ActKind.FROZEN: AgreementStatus.FROZEN}
_ENDING = {ActKind.WITHDRAWN, ActKind.DENOUNCED, ActKind.TERMINATED, ActKind.DISSOLVED, ActKind.EXPIRED}
_NOT_YET = {
    AgreementStatus.UNKNOWN,
    AgreementStatus.PROPOSED,
    AgreementStatus.NEGOTIATING,
    AgreementStatus.AGREED_NOT_IN_FORCE,
}


@dataclass(frozen=True)
class Deed:
    """What the fold needs to know of an act; `party` is None for an act of all. `act` tells whose deed it is."""

    kind: ActKind
    party: int | None
    earliest: date | None
    latest: date | None
    sequence: int = 0
    act: int | None = None


@dataclass
class _Tie:
    """What is known after the acts so far."""

    parties: frozenset[int]
    status: AgreementStatus = AgreementStatus.UNKNOWN
    paused: set[int] = field(default_factory=set)
    gone: set[int] = field(default_factory=set)

    def take(self, deed: Deed) -> None:
        """Let one act have its effect."""
        kind = deed.kind
        whose = self.parties if deed.party is None else {deed.party}
        if kind in _BEFORE_SIGNING and self.status in _NOT_YET:
            self.status = _BEFORE_SIGNING[kind]
        elif kind in _SHOWING and self.status in _NOT_YET:
            self.status = AgreementStatus.ACTIVE
        elif kind in _STARTING:
            self.gone -= whose
            if self.status not in _PAUSING.values():
                self.status = AgreementStatus.ACTIVE
        elif kind in _PAUSING and self.status != AgreementStatus.ENDED:
            self.paused |= whose
            if self._lacks_a_second_side(deed):
                self.status = _PAUSING[kind]
        elif kind == ActKind.RESUMED and self.status in _PAUSING.values():
            self.paused -= whose
            if not self._lacks_a_second_side(deed):
                self.status = AgreementStatus.ACTIVE
        elif kind in _ENDING:
            self.gone |= whose
            if deed.party is None or len(self.parties - self.gone) < 2:
                self.status = AgreementStatus.ENDED

    def _lacks_a_second_side(self, deed: Deed) -> bool:
        """Whether fewer than two parties stand in the tie; an act of all decides where parties are unknown."""
        if deed.party is None and len(self.parties) < 2:
            return deed.kind in _PAUSING
        return len(self.parties - self.paused - self.gone) < 2


def status_on(day: date, deeds: Iterable[Deed], parties: Iterable[int]) -> AgreementStatus:
    """How the tie stands on a day, by the acts whose earliest day has come.

    An act of which no day is known has happened: its source reports it.
    """
    tie = _Tie(frozenset(parties))
    for deed in in_order(deed for deed in deeds if deed.earliest is None or deed.earliest <= day):
        tie.take(deed)
    return tie.status


def in_order(deeds: Iterable[Deed]) -> list[Deed]:
    """The acts by their days; where days overlap, by the sequence that an editor gave them; else as they were entered.

    An act without any day stands first when it begins a tie, else last.
    """
    ordered = sorted(deeds, key=lambda deed: (_place(deed), deed.sequence, deed.act or 0))
    moved = True
    while moved:
        moved = False
        for here in range(len(ordered) - 1):
            first, second = ordered[here], ordered[here + 1]
            if first.sequence > second.sequence and _may_be_swapped(first, second):
                ordered[here], ordered[here + 1] = second, first
                moved = True
    return ordered


def _place(deed: Deed) -> date:
    known = deed.latest or deed.earliest
    if known is not None:
        return known
    begins = deed.kind in _BEFORE_SIGNING or deed.kind in _STARTING or deed.kind in _SHOWING
    return date.min if begins else date.max


def _may_be_swapped(first: Deed, second: Deed) -> bool:
    """Whether the days leave open which of the two was first."""
    first_ends, second_starts = first.latest or date.max, second.earliest or date.min
    second_ends, first_starts = second.latest or date.max, first.earliest or date.min
    return first_ends >= second_starts and second_ends >= first_starts
