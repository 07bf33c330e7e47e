"""Whom the names of a register mean: first what a person decided, then identifiers, then the resolver.

The one place that asks: each name once, however many rows give it.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from actors.models import Identifier
from actors.queries import leading_to
from actors.resolution import Answer, Near, Outcome, Question, resolve_all
from intake.models import NameDecision
from intake.registers.saying import Named
from sources.models import Register

_AT_ONCE = 2_000
_OFFERED = 5


@dataclass(frozen=True)
class Found:
    """Whom a name means, as ImportName stores it."""

    state: str
    actor: int | None = None
    candidates: tuple[dict[str, Any], ...] = ()


def settle(register: Register, names: Collection[Named]) -> dict[Named, Found]:
    """Whom each of many names means."""
    found = _decided(register, names)
    found |= _identified([name for name in names if name not in found and name.identifier])
    left = [name for name in names if name not in found]
    for start in range(0, len(left), _AT_ONCE):
        found |= _resolved(left[start : start + _AT_ONCE])
    return found


def _decided(register: Register, names: Iterable[Named]) -> dict[Named, Found]:
    decisions = {
        (each.name, each.country, each.region, each.kind): each.actor
        for each in NameDecision.objects.filter(register=register).select_related("actor")
    }
    found = {}
    for name in names:
        key = (name.name or name.identifier, name.country, name.region, name.kind)
        if key in decisions:
            actor = decisions[key]
            # A decision outlives a merging of the actor.
            found[name] = Found("resolved", actor.merged_into_id or actor.pk) if actor else Found("left_out")
    return found


def _identified(names: Collection[Named]) -> dict[Named, Found]:
    wanted = {(name.scheme, name.identifier) for name in names}
    rows = Identifier.objects.filter(
        scheme__in={scheme for scheme, _value in wanted}, value__in={value for _scheme, value in wanted}
    ).values_list("scheme", "value", "actor")
    known = {(scheme, value): actor for scheme, value, actor in rows}
    return {
        name: Found("resolved", known[name.scheme, name.identifier])
        for name in names
        if (name.scheme, name.identifier) in known
    }


def _resolved(names: Collection[Named]) -> dict[Named, Found]:
    questions = {name: _question(name) for name in names if name.name}
    answers = resolve_all(questions.values(), with_unpublished=True)
    ids = {answer.resolved.public_id for answer in answers.values() if answer.resolved}
    # A country is named like a place, and is no party here.
    actors = {(actor.kind, public_id): actor.pk for public_id, actor in leading_to(ids).items()}
    return {name: _found(answers[questions[name]], actors) if name in questions else Found("unknown") for name in names}


def _question(name: Named) -> Question:
    """Coordinates are asked only where no country is stated: a wrong one must not speak against it."""
    near: tuple[Near, ...] = ()
    if not name.country and name.latitude is not None and name.longitude is not None:
        near = (Near(latitude=round(name.latitude, 1), longitude=round(name.longitude, 1)),)
    return Question(name.name, name.country, name.region, name.kind, near=near)


def _found(answer: Answer, actors: dict[tuple[str, str], int]) -> Found:
    candidates = tuple(
        {
            "id": each.public_id,
            "name": each.name,
            "country": each.country or "",
            "kind": each.kind,
            "confidence": each.confidence,
        }
        for each in answer.candidates[:_OFFERED]
        if each.kind != "country"
    )
    best = answer.resolved
    if best is not None and (best.kind, best.public_id) in actors:
        return Found("resolved", actors[best.kind, best.public_id], candidates)
    return Found("ambiguous" if answer.outcome is not Outcome.UNKNOWN and candidates else "unknown", None, candidates)
