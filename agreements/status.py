"""How a tie stands, today and on any day: a fold over its acts. Pure: no database, no clock.

Each party stands in the tie, suspends its part or leaves it; an act without a party is of all. The
whole is in force while at least two parties are. Being listed or confirmed shows that a tie exists:
it is no start, and it does not resume what was suspended or ended. Reservations, declarations and objections
change nothing for the whole. Where a source only reports how the tie stands, it stands so from then on.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import pairwise

from agreements.enums import ActKind, AgreementStatus, Presumption

_BEFORE_SIGNING = {
    ActKind.PROPOSED: AgreementStatus.PROPOSED,
    ActKind.NEGOTIATION_AUTHORISED: AgreementStatus.NEGOTIATING,
    ActKind.NATIONAL_OPINION_REQUESTED: AgreementStatus.NEGOTIATING,
    ActKind.NATIONAL_OPINION_FAVOURABLE: AgreementStatus.NEGOTIATING,
    ActKind.NATIONAL_OPINION_UNFAVOURABLE: AgreementStatus.NEGOTIATING,
    ActKind.INITIALLED: AgreementStatus.NEGOTIATING,
    ActKind.APPROVED_BY_ASSEMBLY: AgreementStatus.AGREED_NOT_IN_FORCE,
    ActKind.APPROVED_BY_EXECUTIVE: AgreementStatus.AGREED_NOT_IN_FORCE,
    ActKind.NATIONAL_APPROVAL: AgreementStatus.AGREED_NOT_IN_FORCE,
    ActKind.DEEMED_APPROVAL: AgreementStatus.AGREED_NOT_IN_FORCE,
    ActKind.NOTIFIED: AgreementStatus.AGREED_NOT_IN_FORCE,
    ActKind.SIGNED_SUBJECT_TO_APPROVAL: AgreementStatus.AGREED_NOT_IN_FORCE,
}
_STARTING = {
    ActKind.SIGNED,
    ActKind.RATIFIED,
    ActKind.ACCEPTED,
    ActKind.ACCEDED,
    ActKind.SUCCEEDED,
    ActKind.PROVISIONALLY_APPLIED,
    ActKind.ENTERED_INTO_FORCE,
    ActKind.RENEWED,
}
_SHOWING = {
    ActKind.REGISTERED,
    ActKind.VARIED,
    ActKind.REAFFIRMED,
    ActKind.CONFIRMED_EXISTING,
    ActKind.LISTED,
}
BESIDE = {
    ActKind.RESERVATION_MADE,
    ActKind.RESERVATION_WITHDRAWN,
    ActKind.DECLARATION_MADE,
    ActKind.OBJECTION_MADE,
}
_PAUSING = {ActKind.SUSPENDED: AgreementStatus.SUSPENDED, ActKind.FROZEN: AgreementStatus.FROZEN}
ENDING = {ActKind.WITHDRAWN, ActKind.DENOUNCED, ActKind.TERMINATED, ActKind.DISSOLVED, ActKind.EXPIRED}
# From nothing known to all but in force: what is done here leads on, never back.
_NOT_YET = [
    AgreementStatus.UNKNOWN,
    AgreementStatus.PROPOSED,
    AgreementStatus.NEGOTIATING,
    AgreementStatus.AGREED_NOT_IN_FORCE,
]


@dataclass(frozen=True)
class Deed:
    """What the fold needs to know of an act; `party` is None for an act of all. `act` tells whose deed it is.

    `reported` is how a source says that the tie stands, of an act that only reports it;
    `text` by which text it was done.
    """

    kind: ActKind
    party: int | None
    earliest: date | None
    latest: date | None
    sequence: int = 0
    act: int | None = None
    reported: AgreementStatus | None = None
    text: int | None = None


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
            self.status = max(self.status, _BEFORE_SIGNING[kind], key=_NOT_YET.index)
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
        elif kind == ActKind.STATUS_REPORTED and deed.reported is not None:
            self._stand_as(deed.reported)
        elif kind in ENDING:
            self.gone |= whose
            if deed.party is None or len(self.parties - self.gone) < 2:
                self.status = AgreementStatus.ENDED

    def _stand_as(self, reported: AgreementStatus) -> None:
        """Let the whole stand as a source reports, whatever it did not tell of the parties."""
        self.status = reported
        self.gone = set(self.parties) if reported == AgreementStatus.ENDED else set()
        self.paused = set(self.parties) if reported in _PAUSING.values() else set()

    def _lacks_a_second_side(self, deed: Deed) -> bool:
        """Whether fewer than two parties stand in the tie; an act of all decides where parties are unknown."""
        if deed.party is None and len(self.parties) < 2:
            return deed.kind in _PAUSING
        return len(self.parties - self.paused - self.gone) < 2


def status_on(day: date, deeds: Iterable[Deed], parties: Iterable[int]) -> AgreementStatus:
    """How the tie stands on a day, by the acts whose earliest day has come.

    An act of which no day is known has happened: its source reports it.
    """
    return _fold((deed for deed in deeds if deed.earliest is None or deed.earliest <= day), frozenset(parties))


@dataclass(frozen=True)
class Spell:
    """The days from `start` until the one before `end` on which the tie stood alike; None is without bound.

    An act whose day is known only roughly may or may not have happened on a day between its earliest and its
    latest: `status` is then how the tie stands without such acts, `perhaps` how it stands with them. Where
    no act is in question the two are the same: the status is certain. `presumed` is what the clauses of its texts
    let presume beside that (agreements.terms).
    """

    start: date | None
    end: date | None
    status: AgreementStatus
    perhaps: AgreementStatus
    presumed: Presumption | None = None

    def holds(self, day: date) -> bool:
        """Whether the day is one of them."""
        return (self.start is None or self.start <= day) and (self.end is None or day < self.end)


def spells(deeds: Iterable[Deed], parties: Iterable[int]) -> list[Spell]:
    """How the tie stood on every day, as spells in order, without gaps, each unlike the one before.

    An act without any day is in question on all of them.
    """
    deeds, parties = list(deeds), frozenset(parties)
    # Where an act begins to be in question, and where it has certainly happened.
    turns = sorted({day for deed in deeds for day in (deed.earliest, deed.latest) if day is not None})
    found: list[Spell] = []
    for start, end in pairwise([None, *turns, None]):
        happened = [deed for deed in deeds if _has_happened(deed, start)]
        in_question = [deed for deed in deeds if not _has_happened(deed, start) and _may_have_happened(deed, start)]
        status = _fold(happened, parties)
        perhaps = _fold([*happened, *in_question], parties) if in_question else status
        if found and (found[-1].status, found[-1].perhaps) == (status, perhaps):
            found[-1] = replace(found[-1], end=end)
        else:
            found.append(Spell(start, end, status, perhaps))
    return found


def _has_happened(deed: Deed, day: date | None) -> bool:
    """Whether the act certainly had happened at the end of a day; None is a day before all others."""
    return day is not None and deed.latest is not None and deed.latest <= day


def _may_have_happened(deed: Deed, day: date | None) -> bool:
    """Whether the act may have happened at the end of a day; None is a day before all others."""
    return deed.earliest is None or (day is not None and deed.earliest <= day)


def _fold(deeds: Iterable[Deed], parties: frozenset[int]) -> AgreementStatus:
    tie = _Tie(parties)
    for deed in in_order(deeds):
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
    begins = deed.kind in _BEFORE_SIGNING or deed.kind in _STARTING or deed.kind in _SHOWING or deed.kind in BESIDE
    return date.min if begins else date.max


def _may_be_swapped(first: Deed, second: Deed) -> bool:
    """Whether the days leave open which of the two was first."""
    first_ends, second_starts = first.latest or date.max, second.earliest or date.min
    second_ends, first_starts = second.latest or date.max, first.earliest or date.min
    return first_ends >= second_starts and second_ends >= first_starts
