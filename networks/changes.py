"""How the bodies of a network changed: what began, what ended, what took its place."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from networks.models import Body


class BodyTurn(TextChoices):
    """What happened to a body."""

    BEGUN = "begun", _("begins")
    ENDED = "ended", _("ends")
    REPLACED = "replaced", _("is replaced")


@dataclass(frozen=True)
class BodyChange:
    """One turn in the life of a body, on its partial date; it rests on what the body rests on."""

    when: str
    earliest: date | None
    latest: date | None
    turn: BodyTurn
    body: Body
    by: Body | None = None
    """What took its place."""


def changes_of(bodies: Iterable[Body]) -> list[BodyChange]:
    """What sources tell of bodies made for display, the earliest first; what has no date is not told. No query."""
    return sorted(_turns(bodies), key=_place)


def _turns(bodies: Iterable[Body]) -> Iterator[BodyChange]:
    for body in bodies:
        if body.since:
            yield BodyChange(body.since, body.since_earliest, body.since_latest, BodyTurn.BEGUN, body)
        if body.until:
            turn = BodyTurn.REPLACED if body.replaced_by else BodyTurn.ENDED
            yield BodyChange(body.until, body.until_earliest, body.until_latest, turn, body, body.replaced_by)


def _place(change: BodyChange) -> tuple[date, bool, date, int]:
    """By the last day that it can have; on one day what begins first, then what is the least certain."""
    last = change.latest or change.earliest or date.max
    return last, change.turn != BodyTurn.BEGUN, change.earliest or date.min, change.body.pk
