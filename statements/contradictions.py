"""Which statements cannot both be right. Nothing is decided here: both are shown, and marked."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from itertools import combinations

from statements.enums import LEGAL, Qualifier, StatementKind
from statements.models import Statement


def contradicting(statements: Iterable[Statement]) -> set[int]:
    """The keys of those statements of one subject that another of them contradicts; errors marked as such do not count.

    Two exact figures of one thing as of one date that differ; of two countries together, of the same two. Two authors
    who give one level of government different forms of the state, sources of its power or modes of oversight in times
    that can be one.
    """
    alike: dict[tuple[object, ...], list[Statement]] = defaultdict(list)
    for each in statements:
        if each.is_error:
            continue
        if each.kind == StatementKind.FIGURE:
            countries = frozenset((each.country_id, each.other_country_id))
            alike[each.kind, countries, each.unit, each.part_id, each.stated].append(each)
        elif each.kind in LEGAL:
            alike[each.kind, each.level].append(each)
    pairs = (pair for group in alike.values() for pair in combinations(group, 2))
    return {each.pk for pair in pairs if _contradict(*pair) for each in pair}


def _contradict(one: Statement, other: Statement) -> bool:
    if one.kind == StatementKind.FIGURE:
        return one.qualifier == other.qualifier == Qualifier.EXACT and one.value != other.value
    return one.author != other.author and _can_be_at_once(one, other) and _differ(one, other)


def _differ(one: Statement, other: Statement) -> bool:
    pairs = (
        (one.state_form, other.state_form),
        (one.power_source, other.power_source),
        (one.oversight_mode, other.oversight_mode),
    )
    return any(first and second and first != second for first, second in pairs)


def _can_be_at_once(one: Statement, other: Statement) -> bool:
    start = max(one.since_earliest or date.min, other.since_earliest or date.min)
    end = min(one.until_latest or date.max, other.until_latest or date.max)
    return start < end
