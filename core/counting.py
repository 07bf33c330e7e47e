"""Counts that cost no more than they are worth: exact up to a limit, beyond it “more than”."""

from dataclasses import dataclass
from typing import Any

from django.contrib.humanize.templatetags.humanize import intcomma
from django.db.models import QuerySet
from django.utils.translation import gettext as _

# A reader who is told more than this asks a narrower question.
MOST = 10_000


@dataclass(frozen=True)
class Count:
    """How many there are; where `is_more`, more than that."""

    number: int
    is_more: bool = False

    @classmethod
    def up_to(cls, number: int, most: int = MOST) -> "Count":
        """Of what was counted up to one more than the limit."""
        return cls(min(number, most), number > most)

    def __add__(self, other: "Count") -> "Count":
        return Count(self.number + other.number, self.is_more or other.is_more)

    def __bool__(self) -> bool:
        return self.number > 0

    def __str__(self) -> str:
        number = intcomma(self.number)
        return _("more than %(number)s") % {"number": number} if self.is_more else number


def count_of(queryset: QuerySet[Any], most: int = MOST) -> Count:
    """How many rows there are, counted up to the limit. One query."""
    return Count.up_to(queryset.order_by().values("pk")[: most + 1].count(), most)
