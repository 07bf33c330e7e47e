"""What holds for a while: which spells last on a day, certainly or perhaps.

A spell begins and ends on partial dates, and the day of its end is the first without it. What is not known to have
ended is taken to last; of what is not known to have begun no day is certain. The certain days are those that
`core.db.CertainSpell` tells the database, so that two spells that it keeps apart never both hold for certain.
"""

from datetime import date
from typing import Any, ClassVar, Self, TypeVar

from django.db import models
from django.db.models import BooleanField, Case, Q, Value, When

M = TypeVar("M", bound=models.Model)


def certain_on(day: date, start: str = "since", end: str = "until") -> Q:
    """The spell certainly lasts on a day, whatever its dates mean."""
    return Q(**{f"{start}_latest__lte": day}) & (Q(**{end: ""}) | Q(**{f"{end}_earliest__gt": day}))


def possible_on(day: date, start: str = "since", end: str = "until") -> Q:
    """The spell certainly or perhaps lasts on a day."""
    begun = Q(**{f"{start}_earliest__isnull": True}) | Q(**{f"{start}_earliest__lte": day})
    lasting = Q(**{f"{end}_latest__isnull": True}) | Q(**{f"{end}_latest__gt": day})
    return begun & lasting


def is_certain_on(spell: Any, day: date, start: str = "since", end: str = "until") -> bool:
    """As certain_on(), of a row in hand."""
    begun, over = getattr(spell, f"{start}_latest"), getattr(spell, f"{end}_earliest")
    return begun is not None and begun <= day and (not getattr(spell, end) or (over is not None and over > day))


def is_possible_on(spell: Any, day: date, start: str = "since", end: str = "until") -> bool:
    """As possible_on(), of a row in hand."""
    begun, over = getattr(spell, f"{start}_earliest"), getattr(spell, f"{end}_latest")
    return (begun is None or begun <= day) and (over is None or over > day)


class SpellQuerySet(models.QuerySet[M]):
    """Questions about spells by day."""

    start: ClassVar[str] = "since"
    end: ClassVar[str] = "until"

    def certain_q(self, day: date) -> Q:
        """The condition of what is certain on a day."""
        return certain_on(day, self.start, self.end)

    def possible_q(self, day: date) -> Q:
        """The condition of what is certain or possible on a day."""
        return possible_on(day, self.start, self.end)

    def certainly_on(self, day: date) -> Self:
        """Those that certainly last on a day."""
        return self.filter(self.certain_q(day))

    def perhaps_on(self, day: date) -> Self:
        """Those that last on a day or perhaps do, told_on() it."""
        return self.filter(self.possible_q(day)).told_on(day)

    def told_on(self, day: date) -> Self:
        """All, each with `is_certain` and `is_possible`: whether it certainly, and at least perhaps, lasts on a day."""
        return self.annotate(is_certain=_whether(self.certain_q(day)), is_possible=_whether(self.possible_q(day)))


def _whether(condition: Q) -> Case:
    """True or false; a comparison with what is not known is false."""
    return Case(When(condition, then=Value(True)), default=Value(False), output_field=BooleanField())
