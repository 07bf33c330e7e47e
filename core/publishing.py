"""Showing records to readers, and taking them back: one way for every kind of record."""

from datetime import datetime
from typing import Protocol, TypeVar, cast

from django.db import transaction
from django.db.models import Model

from core.changes import record_change
from core.models import Change


class Publishable(Protocol):
    """A record with a public id that readers see from `published_at` on."""

    pk: int
    public_id: str
    published_at: datetime | None

    def save(self, *, update_fields: list[str]) -> None:
        """As Django's."""


R = TypeVar("R", bound=Publishable)


@transaction.atomic
def publish(record: R, *, by_id: int | None, at: datetime) -> R:
    """Show a record to readers; a record already shown stays as it is."""
    return _set(record, at, Change.Kind.PUBLISHED, by_id=by_id, at=at)


@transaction.atomic
def withdraw(record: R, *, by_id: int | None, at: datetime) -> R:
    """Take a record back from readers; it stays with the editors."""
    return _set(record, None, Change.Kind.WITHDRAWN, by_id=by_id, at=at)


def _set(record: R, published_at: datetime | None, kind: Change.Kind, *, by_id: int | None, at: datetime) -> R:
    model = type(cast(Model, record))
    locked = cast(R, model._default_manager.select_for_update().get(pk=record.pk))
    if (locked.published_at is None) != (published_at is None):
        locked.published_at = published_at
        locked.save(update_fields=["published_at"])
        record_change(record=model, public_id=locked.public_id, kind=kind, by_id=by_id, at=at)
    return locked
