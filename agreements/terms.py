"""What the clauses of its texts let presume of a tie. Pure: no database, no clock.

A text that states a term sets one from the entry into force, else from its own date, else from the signing. Each
renewal or reaffirmation sets it anew. Of a day that is known only roughly the latest counts, and the day on which
a term begins is not counted in it: what is presumed is presumed at the latest. Once all terms are over the tie is
presumed expired, or renewed where a text renews itself. Of several texts, the one that lasts longest decides.
Presumed is not known: it is told only where the acts leave no doubt that the tie is in force, and beside that.
"""

import calendar
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import MAXYEAR, date, timedelta
from itertools import pairwise

from agreements.enums import ActKind, AgreementStatus, Presumption
from agreements.status import Deed, Spell, in_order

_SIGNINGS = (ActKind.SIGNED, ActKind.SIGNED_SUBJECT_TO_APPROVAL)
_RENEWALS = (ActKind.RENEWED, ActKind.REAFFIRMED)


@dataclass(frozen=True)
class Clause:
    """What a text says of its term; `months` is None where it states none, `rolls` where nothing renews it by itself.

    A text that only serves another, as an action plan does, counts where there is no other.
    """

    text: int
    months: int | None
    rolls: int | None = None
    earliest: date | None = None
    latest: date | None = None
    serves_another: bool = False


@dataclass(frozen=True)
class Term:
    """One run of a text's term: the first day on which it may have begun, the last day that it can reach."""

    begins: date | None
    last: date | None
    """None: it is not known when it began, and so never certain that it is over."""
    months: int
    rolls: int | None = None

    def has_begun(self, day: date) -> bool:
        """Whether it may have begun on a day."""
        return self.begins is None or self.begins <= day

    def is_over(self, day: date) -> bool:
        """Whether it has certainly ended before a day."""
        return self.last is not None and self.last < day

    def last_by(self, day: date) -> date | None:
        """The last day that it can reach as it stands on a day, gone on by itself if it does."""
        if self.last is None or self.rolls is None or not self.is_over(day):
            return self.last
        passed = (day.year - self.last.year) * 12 + day.month - self.last.month
        times = max(passed // self.rolls, 1)
        reached = months_later(self.last, times * self.rolls)
        return reached if reached >= day else months_later(self.last, (times + 1) * self.rolls)


def months_later(day: date, months: int) -> date:
    """The same day so many months later, or the last of that month; the calendar's last day where it ends before."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year > MAXYEAR:
        return date.max
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def terms(clauses: Iterable[Clause], deeds: Iterable[Deed]) -> list[Term]:
    """Every run of the terms of a tie's texts."""
    clauses, ordered = list(clauses), in_order(deeds)
    own = [clause for clause in clauses if not clause.serves_another] or clauses
    return [
        Term(earliest, latest and months_later(latest, clause.months), clause.months, clause.rolls)
        for clause in own
        if clause.months is not None
        for earliest, latest in _starts(clause, ordered)
    ]


def _starts(clause: Clause, ordered: list[Deed]) -> list[tuple[date | None, date | None]]:
    """The days, earliest and latest, on which the text's term began, and began anew."""
    renewals = [deed for deed in ordered if deed.kind in _RENEWALS and deed.text in (None, clause.text)]
    return [_start(clause, ordered), *((deed.earliest, deed.latest) for deed in renewals)]


def _start(clause: Clause, ordered: list[Deed]) -> tuple[date | None, date | None]:
    entries = [deed for deed in ordered if deed.kind == ActKind.ENTERED_INTO_FORCE and _is_into_force(deed, clause)]
    signings = [deed for deed in ordered if deed.kind in _SIGNINGS and deed.text in (None, clause.text)]
    candidates = [
        *((deed.earliest, deed.latest) for deed in entries),
        (clause.earliest, clause.latest),
        *((deed.earliest, deed.latest) for deed in signings),
    ]
    return next(((earliest, latest) for earliest, latest in candidates if latest is not None), (None, None))


def _is_into_force(deed: Deed, clause: Clause) -> bool:
    """Whether an entry into force is that of the text: it names it, or names none and is not certainly before it."""
    if deed.text is not None:
        return deed.text == clause.text
    return clause.earliest is None or deed.latest is None or clause.earliest <= deed.latest


def presumption_on(day: date, terms: Iterable[Term]) -> Presumption | None:
    """What the terms let presume of a day, whatever the acts say of it."""
    begun = [term for term in terms if term.has_begun(day)]
    if not begun or not all(term.is_over(day) for term in begun):
        return None
    return Presumption.RENEWED if any(term.rolls for term in begun) else Presumption.EXPIRED


def last_day(day: date, terms: Iterable[Term]) -> date | None:
    """The last day of the term that runs on a day, or that ran out before it; None where none is known."""
    lasts = [term.last_by(day) for term in terms if term.has_begun(day)]
    known = [last for last in lasts if last is not None]
    return max(known) if known and len(known) == len(lasts) else None


def with_presumptions(spells: Iterable[Spell], terms: Sequence[Term]) -> list[Spell]:
    """The same days, parted where what is presumed of them turns; told only of days certainly in force."""
    begins = {term.begins for term in terms if term.begins is not None}
    # Before the year 10000 something always ends.
    ends = {term.last + timedelta(days=1) for term in terms if term.last is not None and term.last < date.max}
    turns = sorted(begins | ends)
    found: list[Spell] = []
    for spell in spells:
        inside = [day for day in turns if spell.holds(day) and day != spell.start]
        for start, end in pairwise([spell.start, *inside, spell.end]):
            is_in_force = spell.status == spell.perhaps == AgreementStatus.ACTIVE
            presumed = presumption_on(start or date.min, terms) if is_in_force else None
            part = replace(spell, start=start, end=end, presumed=presumed)
            if found and replace(found[-1], start=start, end=end) == part:
                found[-1] = replace(found[-1], end=end)
            else:
                found.append(part)
    return found
