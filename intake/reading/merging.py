"""Claims of one tie made in several places of a text, put together."""

from collections.abc import Iterable
from dataclasses import replace

from intake.reading.claims import ActClaim, AgreementClaim

_CONFIRMED = "confirmed_existing"
_MOST_QUOTES = 20


def merged(claims: Iterable[AgreementClaim]) -> list[AgreementClaim]:
    """The claims, those of the same kind and parties as one where their dates allow it."""
    found: list[AgreementClaim] = []
    by_tie: dict[tuple[str, frozenset[str]], int] = {}
    for claim in claims:
        tie = _tie(claim)
        place = by_tie.get(tie) if tie else None
        if place is None or _contradicts(found[place], claim):
            if tie:
                by_tie[tie] = len(found)
            found.append(claim)
        else:
            found[place] = _together(found[place], claim)
    return found


def _tie(claim: AgreementClaim) -> tuple[str, frozenset[str]] | None:
    """The kind and the parties; none where a party is not known."""
    parties = [mention.candidate.public_id for mention in claim.parties if mention.candidate]
    return (claim.kind, frozenset(parties)) if len(parties) == len(claim.parties) else None


def _contradicts(one: AgreementClaim, other: AgreementClaim) -> bool:
    dates = {act.kind: act.date for act in one.acts if act.date}
    return any(act.date and dates.get(act.kind, act.date)[:4] != act.date[:4] for act in other.acts)


def _together(one: AgreementClaim, other: AgreementClaim) -> AgreementClaim:
    acts: dict[str, ActClaim] = {}
    for act in (*one.acts, *other.acts):
        if act.kind not in acts or len(act.date) > len(acts[act.kind].date):
            acts[act.kind] = act
    if len(acts) > 1:
        acts.pop(_CONFIRMED, None)
    return replace(
        one,
        acts=tuple(acts.values()),
        quotes=tuple(dict.fromkeys((*one.quotes, *other.quotes)))[:_MOST_QUOTES],
        confidence=max(one.confidence, other.confidence),
        instrument=one.instrument or other.instrument,
    )
