"""Who stands by a tie: a fold over what was attested. Pure: no database, no clock.

Of each side the latest word counts; of words of the same day, a denial. What somebody says who is no side confirms
none of them.
"""

from collections.abc import Collection, Hashable, Iterable
from dataclasses import dataclass
from datetime import date

from agreements.enums import Assertion, Attested, PartyRole

# As what an actor is a side of a tie, and not one who only helps it along or looks on.
SIDES = {
    PartyRole.PARTY,
    PartyRole.INITIATOR,
    PartyRole.HOST,
    PartyRole.ACCEDING_PARTY,
    PartyRole.ON_BEHALF_OF,
    PartyRole.SUCCESSOR,
}


@dataclass(frozen=True)
class Word:
    """That somebody confirmed or denied a tie; `side` is None for somebody who is no side."""

    side: Hashable | None
    says: Assertion
    earliest: date | None
    latest: date | None


def attested(words: Iterable[Word], sides: Collection[Hashable]) -> Attested | None:
    """The sum of all words; None where there is none. A tie is confirmed by both sides when it is by all of them."""
    told = list(words)
    last = latest_words(told)
    if any(word.says == Assertion.DENIES for word in last.values()):
        return Attested.DENIED
    if last:
        return Attested.BOTH_SIDES if len(last) > 1 and last.keys() >= set(sides) else Attested.ONE_SIDE
    return Attested.THIRD_PARTY if told else None


def latest_words(words: Iterable[Word]) -> dict[Hashable, Word]:
    """Side → its latest word, of those sides that said one."""
    last: dict[Hashable, Word] = {}
    for word in sorted(words, key=_place):
        if word.side is not None:
            last[word.side] = word
    return last


def _place(word: Word) -> tuple[date, date, bool]:
    """Undated words first; a day known roughly counts as its latest, one known only to begin as that beginning."""
    latest = word.latest or word.earliest or date.min
    return latest, word.earliest or date.min, word.says == Assertion.DENIES
