"""The past of a record: what it said before each change, who changed it, and why.

Database triggers write it, one insert a statement, so that bulk writes, imports and plain SQL are
caught too (docs/adr/0003). A row of history is what a record said until `pgh_created_at`.
"""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any, TypeVar

import pghistory
import pgtrigger
from django.apps import apps
from django.db.models import Model
from django.db.models.fields.json import KeyTextTransform

M = TypeVar("M", bound=type[Model])


def keep_history(model: M) -> M:
    """Keep the old row at each update and deletion of the model, in `<Model>History`, append-only."""
    decorate: Callable[[M], M] = pghistory.track(
        pghistory.UpdateEvent(row=pghistory.Old),
        pghistory.DeleteEvent(),
        level=pgtrigger.Statement,
        model_name=f"{model.__name__}History",
        # Generated columns follow from the others.
        exclude=[field.name for field in model._meta.fields if field.generated],
        append_only=True,
    )
    return decorate(model)


def because(reason: str, **more: Any) -> AbstractContextManager[Any]:
    """A context in which each change is recorded with this reason; nests in the request's own."""
    context: AbstractContextManager[Any] = pghistory.context(reason=reason, **more)
    return context


def touched_by_people(model: type[Model], *columns: str) -> set[tuple[Any, ...]]:
    """The values in these columns of all rows that a person has changed or deleted: data that ship leave them alone."""
    history = apps.get_model(model._meta.app_label, f"{model.__name__}History")
    person = KeyTextTransform("user", "pgh_context__metadata")
    past = history._default_manager.annotate(pgh_person=person).filter(pgh_person__isnull=False)
    return set(past.values_list(*columns))
