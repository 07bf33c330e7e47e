"""What happens to programmes, events and series of events."""

from datetime import datetime
from typing import TypeVar

from django.db import transaction
from django.utils.translation import gettext as _

from actors.models import Actor
from core.changes import record_change
from core.models import Change
from core.publishing import publish
from networks.models import EventSeries, NetworkEvent, Programme

R = TypeVar("R", Programme, EventSeries, NetworkEvent)
Record = Programme | EventSeries | NetworkEvent


class IsIncomplete(ValueError):
    """The record lacks what readers must be able to rely on; the message says what."""


@transaction.atomic
def record_saved(record: Record, *, is_new: bool, by_id: int | None, at: datetime) -> None:
    """After an editor has saved a record with its parts: the change is noted."""
    kind = Change.Kind.CREATED if is_new else Change.Kind.UPDATED
    record_change(record=type(record), public_id=record.public_id, kind=kind, by_id=by_id, at=at)


@transaction.atomic
def publish_record(record: R, *, by_id: int | None, at: datetime) -> R:
    """Show a programme, a series with its editions, or an event that is of no series to readers.

    Raises IsIncomplete for an edition, and while its network, or the lead of a programme without one, is not shown.
    """
    owner: Actor | None = record.network.actor if record.network else None
    if isinstance(record, Programme) and owner is None:
        owner = record.lead
    if isinstance(record, NetworkEvent) and record.series is not None:
        raise IsIncomplete(_("An edition is shown with its series: publish that."))
    if owner is not None and owner.published_at is None:
        raise IsIncomplete(_("%(actor)s is not published: publish it first.") % {"actor": owner})
    return publish(record, by_id=by_id, at=at)


@transaction.atomic
def delete_record(record: Record, *, by_id: int | None, at: datetime) -> None:
    """Remove a mistaken entry with its parts; history keeps them."""
    record_change(record=type(record), public_id=record.public_id, kind=Change.Kind.DELETED, by_id=by_id, at=at)
    record.delete()
