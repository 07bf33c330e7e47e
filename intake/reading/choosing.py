"""Which of its meanings a name has."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from intake.reading.mentions import Candidate

_BESIDE = 10.0
_NEAR = 1.0
_IN_TEXT = 0.5
_MAIN = 1.0
_LARGE = 200_000
_CLEARLY_MORE = 0.6
"""Of two candidates one is meant when it leads by this: a population about four times the other's."""


@dataclass(frozen=True)
class Hints:
    """What speaks for a meaning: the countries beside the name, in its enumeration and anywhere in the text."""

    beside: frozenset[str] = frozenset()
    near: frozenset[str] = frozenset()
    in_text: frozenset[str] = frozenset()
    is_among_regions: bool = False
    """Whether the others of its enumeration are regions."""


def choose(candidates: Sequence[Candidate], hints: Hints) -> tuple[Candidate | None, str]:
    """The candidate that is meant, or none where it is unclear; and the kind of what is named."""
    kind = _kind(candidates, hints)
    fitting = [candidate for candidate in candidates if candidate.kind == kind]
    ranked = sorted(fitting, key=lambda candidate: _weight(candidate, hints), reverse=True)
    if len(ranked) > 1 and _weight(ranked[0], hints) - _weight(ranked[1], hints) < _CLEARLY_MORE:
        return None, kind
    return ranked[0], kind


def _kind(candidates: Sequence[Candidate], hints: Hints) -> str:
    kinds = {candidate.kind for candidate in candidates}
    for kind in ("network", "organisation", "country"):
        if kind in kinds and not (kind == "country" and hints.beside and kinds & {"city", "region"}):
            return kind
    beside = [candidate for candidate in candidates if candidate.country in hints.beside]
    return _place(beside or candidates, hints)


def _place(candidates: Sequence[Candidate], hints: Hints) -> str:
    """City or region: a city, unless a region bears the name and at most some small city is also called so."""
    cities = [candidate for candidate in candidates if candidate.kind == "city"]
    regions = [candidate for candidate in candidates if candidate.kind == "region"]
    if not cities or not regions:
        return "city" if cities else "region"
    is_region_known = any(candidate.is_main_name for candidate in regions)
    is_city_known = any(candidate.is_main_name or candidate.population >= _LARGE for candidate in cities)
    return "region" if is_region_known and (hints.is_among_regions or not is_city_known) else "city"


def _weight(candidate: Candidate, hints: Hints) -> float:
    weight = math.log10(max(candidate.population, 100))
    weight += _MAIN * candidate.is_main_name
    if candidate.country is not None:
        weight += _BESIDE * (candidate.country in hints.beside)
        weight += _NEAR * (candidate.country in hints.near)
        weight += _IN_TEXT * (candidate.country in hints.in_text)
    return weight
