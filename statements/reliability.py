"""How far coders of the same cases agree, beyond what chance would give. Pure: no database, no clock.

Codes are nominal: two either are the same or not. None is a missing code.
"""

from collections import Counter, defaultdict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from itertools import permutations

Code = Hashable | None


@dataclass(frozen=True)
class Agreement:
    """How far two coders agree by one framework."""

    both: int
    """Cases that both coded."""
    same: int
    missing: int
    """Cases that one of them, or neither, coded."""
    percent: float | None
    """None where there is nothing to compare."""
    kappa: float | None
    """None where chance alone gives full agreement, as where both use one category only."""
    alpha: float | None


def agreement(first: Sequence[Code], second: Sequence[Code]) -> Agreement:
    """How far two coders agree on the same cases, given in the same order."""
    pairs = [(one, other) for one, other in zip(first, second, strict=True) if one is not None and other is not None]
    same = sum(one == other for one, other in pairs)
    return Agreement(
        both=len(pairs),
        same=same,
        missing=len(first) - len(pairs),
        percent=100 * same / len(pairs) if pairs else None,
        kappa=cohen_kappa(pairs),
        alpha=krippendorff_alpha(list(zip(first, second, strict=True))),
    )


def cohen_kappa(pairs: Sequence[tuple[Hashable, Hashable]]) -> float | None:
    """Kappa of two coders (Cohen 1960, doi 10.1177/001316446002000104), of cases that both coded.

    Observed agreement less what the coders' own frequencies give by chance, in parts of what chance leaves open.
    """
    if not pairs:
        return None
    cases = len(pairs)
    observed = sum(one == other for one, other in pairs) / cases
    ones, others = Counter(one for one, _other in pairs), Counter(other for _one, other in pairs)
    # Whole numbers, so that full agreement by chance is found exactly.
    by_chance = sum(count * others[code] for code, count in ones.items())
    if by_chance == cases * cases:
        return None
    expected = by_chance / (cases * cases)
    return (observed - expected) / (1 - expected)


def krippendorff_alpha(cases: Sequence[Sequence[Code]]) -> float | None:
    """Alpha of any number of coders (Krippendorff, Content Analysis, nominal data), each case with its codes.

    A case with fewer than two codes tells nothing of agreement and is left out; other missing codes only weigh less.
    """
    coincidences: dict[tuple[Code, Code], float] = defaultdict(float)
    for case in cases:
        codes = [code for code in case if code is not None]
        for pair in permutations(codes, 2):
            coincidences[pair] += 1 / (len(codes) - 1)
    totals: dict[Code, float] = defaultdict(float)
    for (code, _other), weight in coincidences.items():
        totals[code] += weight
    pairable = sum(totals.values())
    if len(totals) < 2:
        return None
    disagreeing = sum(weight for (one, other), weight in coincidences.items() if one != other)
    expected = sum(totals[one] * totals[other] for one, other in permutations(totals, 2))
    return 1 - (pairable - 1) * disagreeing / expected
