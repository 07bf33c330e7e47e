"""The journal: what an operation on many rows did, and its undoing (docs/adr/0010).

An operation writes through the methods of its `Journal`, each one statement, however many rows it concerns:
merges, splits, imports and bulk edits share them. Undoing restores what nobody has touched since, and says
what it left.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.apps import apps
from django.db import DataError, IntegrityError, connection, transaction
from django.db.models import Field, Model
from django.utils.translation import gettext as _

from core.enums import OperationKind, WhyLeft
from core.history import because
from core.models import Operation, OperationRow

Table = type[Model]
# What is stored though it follows from other rows is brought up to them here, after an operation and after its
# undoing, by rooms above that know it; they are added when their apps are ready.
followers: list[Callable[[Operation, datetime], None]] = []
# And it goes before what it follows from is undone: the database would not let rows go to which it refers.
forgetters: list[Callable[[Operation], None]] = []


class ReasonIsMissing(ValueError):
    """An operation states why."""


class CannotUndo(ValueError):
    """Nothing was undone; the message says why."""


@dataclass(frozen=True)
class Undoing:
    """How many rows are as they were before the operation again, and how many were left as they are."""

    restored: int
    left: int


class Journal:
    """An operation that is being done: whatever it writes is noted.

    `where` and `assignments` are SQL of ours, in which the row is called `here`; values come as parameters.
    Texts hold no percent sign but in placeholders.
    """

    def __init__(self, operation: Operation) -> None:
        self.operation = operation

    def update(
        self,
        model: Table,
        assignments: str,
        where: str,
        parameters: Mapping[str, Any] | None = None,
        *,
        is_essential: bool = False,
    ) -> int:
        """Change rows; return how many say something else now. Primary keys cannot change."""
        table, key, image = _table(model), _key(model), _image(model)
        return self._note(
            f"""
            with chosen as materialized (
                select here.{key} as key, {image} as before from {table} here where {where} for no key update
            ), changed as (
                update {table} here set {assignments} from chosen where here.{key} = chosen.key
                returning chosen.key, chosen.before, {image} as after
            )
            {_NOTE} select %(operation)s, %(table)s, key, before, after, %(is_essential)s
            from changed where before is distinct from after
            on conflict (operation_id, "table", key) do update set after = excluded.after
            """,
            model,
            {**(parameters or {}), "is_essential": is_essential},
        )

    def delete(self, model: Table, where: str, parameters: Mapping[str, Any] | None = None) -> int:
        """Delete rows, and keep what they said; return how many. What refers to them is the caller's to move."""
        table, key, image = _table(model), _key(model), _image(model)
        return self._note(
            f"""
            with gone as (
                delete from {table} here where {where} returning here.{key} as key, {image} as before
            ), forgotten as (
                -- What the operation itself had made was not there before, and is not there after.
                delete from core_operationrow past using gone
                where past.operation_id = %(operation)s and past."table" = %(table)s and past.key = gone.key
                    and past.before is null
                returning past.key
            )
            {_NOTE} select %(operation)s, %(table)s, key, before, null::jsonb, false
            from gone where key not in (select key from forgotten)
            on conflict (operation_id, "table", key) do update set after = null
            """,
            model,
            parameters,
        )

    def insert(
        self, model: Table, columns: Sequence[str], values: str, parameters: Mapping[str, Any] | None = None
    ) -> list[int]:
        """Make rows of `values`, a query or a list of values in the order of `columns`; return their keys."""
        table, key, image = _table(model), _key(model), _image(model)
        # A key of a sequence has never been noted before.
        again = 'on conflict (operation_id, "table", key) do update set after = excluded.after'
        statement = f"""
            with made as (
                insert into {table} as here ({quoted(columns)}) {values} returning here.{key} as key, {image} as after
            )
            {_NOTE} select %(operation)s, %(table)s, key, null::jsonb, after, false from made
            {again if _column(model._meta.pk) in columns else ""}
            returning key
        """
        with connection.cursor() as cursor:
            cursor.execute(statement, self._parameters(model, parameters))
            return [key for (key,) in cursor.fetchall()]

    def concern(self, model: Table, keys: Collection[int]) -> int:
        """Note rows that the operation concerns though no column of their own changes: the outbox tells of them."""
        image = _image(model)
        return self._note(
            f"""
            {_NOTE} select %(operation)s, %(table)s, here.{_key(model)}, {image}, {image}, false
            from {_table(model)} here where here.{_key(model)} = any(%(keys)s)
            on conflict (operation_id, "table", key) do nothing
            """,
            model,
            {"keys": list(keys)},
        )

    def _note(self, statement: str, model: Table, parameters: Mapping[str, Any] | None) -> int:
        with connection.cursor() as cursor:
            cursor.execute(statement, self._parameters(model, parameters))
            written: int = cursor.rowcount
        return written

    def _parameters(self, model: Table, parameters: Mapping[str, Any] | None) -> dict[str, Any]:
        return {**(parameters or {}), "operation": self.operation.pk, "table": model._meta.db_table}


@contextmanager
def operation(*, kind: OperationKind, summary: str, reason: str, by_id: int | None, at: datetime) -> Iterator[Journal]:
    """A transaction whose writes are journaled; at its end the outbox and what follows from the rows are up to them.

    Raises ReasonIsMissing, and IntegrityError where a rule of the database refuses what was written.
    """
    if not reason.strip():
        raise ReasonIsMissing(_("Say why."))
    with transaction.atomic():
        # Summaries name records; a name too long for the column is cut.
        done = Operation.objects.create(kind=kind, summary=summary[:500], reason=reason.strip(), by_id=by_id, at=at)
        with because(done.reason, operation=done.pk):
            yield Journal(done)
            _check_constraints()
            _settle(done, by_id, at)


@transaction.atomic
def undo(*, operation: Operation, by_id: int | None, at: datetime) -> Undoing:
    """Restore each row that still is as the operation left it; mark the others, which stay as they are.

    All or nothing when it is interrupted. Raises CannotUndo where it is undone already, where an essential row
    was touched since, and where nothing could be restored.
    """
    operation = Operation.objects.select_for_update(of=("self",)).get(pk=operation.pk)
    if operation.undone_at is not None:
        raise CannotUndo(_("This has been undone already."))
    with because(_("Undone: %(reason)s") % {"reason": operation.reason}, operation=operation.pk):
        for forget in forgetters:
            forget(operation)
        plan = _plan(operation)
        refused = _restore(plan.steps)
        _mark(plan.touched, WhyLeft.TOUCHED)
        _mark(refused, WhyLeft.REFUSED)
        if operation.rows.filter(is_essential=True).exclude(left=WhyLeft.NOT).exists():
            raise CannotUndo(_("What it did at its core has been changed since: undo that first, or correct by hand."))
        restored = sum(len(step.rows) for step in plan.steps) - len(refused)
        if not restored and (plan.touched or refused):
            raise CannotUndo(_("Everything that it did has been changed since: nothing is left to undo."))
        operation.undone_at, operation.undone_by_id = at, by_id
        operation.save(update_fields=["undone_at", "undone_by"])
        _settle(operation, by_id, at)
    return Undoing(restored, len(plan.touched) + len(refused))


def tables(operation: Operation) -> set[Table]:
    """The models whose rows an operation wrote or concerned."""
    known = _models()
    return {known[table] for table in _tables(operation) if table in known}


def keys(operation: Operation, model: Table) -> "Any":
    """The keys of the rows of a model that an operation wrote or concerned: a query for `in`."""
    return operation.rows.filter(table=model._meta.db_table).values("key")


# --- writing --------------------------------------------------------------------------------------

_NOTE = 'insert into core_operationrow (operation_id, "table", key, before, after, is_essential)'


def quoted(names: Collection[str]) -> str:
    """Names of columns or tables as SQL has them, with commas between."""
    return ", ".join(connection.ops.quote_name(name) for name in names)


def _table(model: Table) -> str:
    return connection.ops.quote_name(model._meta.db_table)


def _key(model: Table) -> str:
    return quoted([_column(model._meta.pk)])


def _column(field: "Field[Any, Any] | None") -> str:
    assert field is not None
    assert field.column is not None
    return field.column


def _columns(model: Table) -> list[str]:
    """The columns that say something of their own: generated ones follow from them."""
    return [_column(field) for field in model._meta.concrete_fields if not field.generated]


def _image(model: Table) -> str:
    generated = ", ".join(f"'{_column(field)}'" for field in model._meta.concrete_fields if field.generated)
    return f"(to_jsonb(here) - array[{generated}]::text[])"


def _check_constraints() -> None:
    """Let deferred constraints speak now, where they can still be answered; then wait for the end again."""
    with connection.cursor() as cursor:
        cursor.execute("set constraints all immediate")
        cursor.execute("set constraints all deferred")


def _settle(operation: Operation, by_id: int | None, at: datetime) -> None:
    """Tell the outbox of each record with a public id, then bring up what follows from the rows."""
    was, now = ("before", "after") if operation.undone_at is None else ("after", "before")
    for model in sorted(tables(operation), key=lambda model: model._meta.label_lower):
        if not any(field.name == "public_id" for field in model._meta.concrete_fields):
            continue
        with connection.cursor() as cursor:
            cursor.execute(
                f"""
                insert into core_change (record, public_id, kind, by_id, at)
                select %(record)s, coalesce({now}, {was}) ->> 'public_id', case
                        when {was} is null then 'created'
                        when {now} is null then 'deleted'
                        when {was} ->> 'published_at' is null and {now} ->> 'published_at' is not null then 'published'
                        when {was} ->> 'published_at' is not null and {now} ->> 'published_at' is null then 'withdrawn'
                        else 'updated'
                    end, %(by)s, %(at)s
                from core_operationrow
                where operation_id = %(operation)s and "table" = %(table)s and "left" = ''
                order by key
                """,
                {
                    "record": model._meta.label_lower,
                    "table": model._meta.db_table,
                    "operation": operation.pk,
                    "by": by_id,
                    "at": at,
                },
            )
    for follow in followers:
        follow(operation, at)


# --- undoing --------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Step:
    """One statement, and the rows of the journal that it restores."""

    statement: str
    rows: list[int]

    def halves(self) -> "tuple[_Step, _Step]":
        middle = len(self.rows) // 2
        return _Step(self.statement, self.rows[:middle]), _Step(self.statement, self.rows[middle:])


@dataclass(frozen=True)
class _Plan:
    """What is to be restored, in an order in which no unique value is given twice; and what was touched since."""

    steps: list[_Step]
    touched: list[int]


def _models() -> dict[str, Table]:
    return {
        model._meta.db_table: model for model in apps.get_models(include_auto_created=True) if not model._meta.proxy
    }


def _tables(operation: Operation) -> list[str]:
    """In order of their names, so that two undoings lock in one order."""
    return list(operation.rows.order_by("table").values_list("table", flat=True).distinct())


def _plan(operation: Operation) -> _Plan:
    steps: dict[str, list[_Step]] = {"delete": [], "update": [], "insert": []}
    touched: list[int] = []
    known = _models()
    for table in _tables(operation):
        rows = operation.rows.filter(table=table)
        if table not in known:
            touched += rows.values_list("pk", flat=True)
            continue
        model, sample = known[table], rows.order_by("pk")[0]
        said = set(sample.after if sample.after is not None else sample.before)
        columns = [column for column in _columns(model) if column in said]
        found: dict[str, list[int]] = {"delete": [], "update": [], "insert": [], "touched": [], "back": []}
        for pk, state in _states(operation, model, said, columns):
            found[state].append(pk)
        touched += found["touched"]
        for action in steps:
            if found[action]:
                steps[action].append(_Step(_statement(action, model, columns), found[action]))
    # Foreign keys wait for the end; what must be unique does not, so room is made before it is taken.
    return _Plan([*steps["delete"], *steps["update"], *steps["insert"]], touched)


def _states(operation: Operation, model: Table, said: set[str], columns: list[str]) -> Iterator[tuple[int, str]]:
    """Row of the journal → what is to be done; `back` where the row is as before already, by whatever hand.

    The rows of the table are locked. Columns that have come or gone since say nothing.
    """
    table, key = _table(model), _key(model)
    all_of_them = {_column(field) for field in model._meta.concrete_fields} | said
    parameters: dict[str, Any] = {
        "operation": operation.pk,
        "table": model._meta.db_table,
        "others": sorted(all_of_them - set(columns)),
    }
    here, before, after = (f"{each} - %(others)s::text[]" for each in ("to_jsonb(here)", "past.before", "past.after"))
    with connection.cursor() as cursor:
        cursor.execute(
            f"""
            select from {table} where {key} in (
                select key from core_operationrow where operation_id = %(operation)s and "table" = %(table)s
            ) order by {key} for update
            """,
            dict(parameters),
        )
        cursor.execute(
            f"""
            select id, case
                    when present is not distinct from before then 'back'
                    when present is distinct from after then 'touched'
                    when before is null then 'delete'
                    when after is null then 'insert'
                    else 'update'
                end
            from (
                select past.id, {here} as present, {before} as before, {after} as after
                from core_operationrow past left join {table} here on here.{key} = past.key
                where past.operation_id = %(operation)s and past."table" = %(table)s
                    and past.before is distinct from past.after
            ) each order by id
            """,
            dict(parameters),
        )
        yield from cursor.fetchall()


def _statement(action: str, model: Table, columns: list[str]) -> str:
    table, key = _table(model), _key(model)
    was = f"core_operationrow past cross join lateral jsonb_populate_record(null::{table}, past.before) was"
    chosen = "past.id = any(%(rows)s)"
    if action == "delete":
        return f"delete from {table} here using core_operationrow past where {chosen} and here.{key} = past.key"
    if action == "insert":
        values = ", ".join(f"was.{quoted([column])}" for column in columns)
        return f"insert into {table} ({quoted(columns)}) select {values} from {was} where {chosen}"
    assignments = ", ".join(f"{quoted([column])} = was.{quoted([column])}" for column in columns)
    return f"update {table} here set {assignments} from {was} where {chosen} and here.{key} = past.key"


def _restore(steps: list[_Step]) -> list[int]:
    """Take the steps, all at once if the database lets them, else as many rows as it does; return the others."""
    if _take(steps):
        return []
    left = steps
    while left:
        # What one row is refused for, another may remove: as long as any could be restored, ask again.
        again = [rest for step in left for rest in _take_apart(step)]
        if sum(len(step.rows) for step in again) == sum(len(step.rows) for step in left):
            break
        left = again
    return [pk for step in left for pk in step.rows]


def _take_apart(step: _Step) -> list[_Step]:
    """Take what can be taken of a step; return the rest, row by row."""
    if _take([step]):
        return []
    if len(step.rows) == 1:
        return [step]
    return [rest for half in step.halves() for rest in _take_apart(half)]


def _take(steps: list[_Step]) -> bool:
    try:
        with transaction.atomic():
            with connection.cursor() as cursor:
                for step in steps:
                    cursor.execute(step.statement, {"rows": step.rows})
            _check_constraints()
    except (IntegrityError, DataError):
        return False
    return True


def _mark(rows: list[int], why: WhyLeft) -> None:
    if rows:
        OperationRow.objects.filter(pk__in=rows).update(left=why)
