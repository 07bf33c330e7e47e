"""Writing the outbox of changes."""

from datetime import datetime

from django.db.models import Model

from core.models import Change


def record_change(
    *, record: type[Model] | Model, public_id: str, kind: Change.Kind, by_id: int | None, at: datetime
) -> Change:
    """Note in the outbox what happened to a record; stands or falls with the caller's transaction."""
    return Change.objects.create(record=record._meta.label_lower, public_id=public_id, kind=kind, by_id=by_id, at=at)
