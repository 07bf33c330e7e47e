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
from django.db import connections
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


def plan_for_many_rows(*, using: str, **_signal: Any) -> None:
    """After migrations: a bulk update costs what its rows do.

    Triggers of history join the rows before to those after. How many these are is not known when that is planned: a
    nested loop, right for the single row of a session's first update, would take the square of their number ever after.
    """
    with connections[using].cursor() as cursor:
        cursor.execute(
            """
            do $$
            declare
                it regprocedure;
            begin
                for it in
                    select distinct history.oid from pg_trigger join pg_proc history on history.oid = tgfoid
                    where tgoldtable is not null and tgnewtable is not null and proconfig is null
                        and proname like 'pgtrigger%'
                loop
                    execute format('alter function %s set enable_nestloop = off', it);
                end loop;
            end $$
            """
        )
