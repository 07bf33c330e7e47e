"""What refers to a row, and moving it to another row of the same table, through the journal.

Foreign keys are found in the models, so that a new one is moved without a line here; what must be unique, and
what a check forbids, is asked of the database's own catalogue.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from django.db import connection
from django.db.models import ForeignKey, ManyToOneRel
from django.utils.translation import gettext as _

from core.journal import Journal, Table, quoted

Reference = ForeignKey[Any, Any]
# Key of a row that goes → key of the row that stays.
Pairs = Mapping[int, int]


class CannotMove(ValueError):
    """Something refers to a row that would have no meaning any more; the message names it."""


def references(model: Table) -> list[Reference]:
    """Every foreign key that the database holds to rows of a model, hidden ones and those of join tables too."""
    # ManyToOneRel is that of one-to-one fields too; of a many-to-many field the join table has its own.
    relations = [each for each in model._meta.get_fields(include_hidden=True) if isinstance(each, ManyToOneRel)]
    held = {relation.field for relation in relations if getattr(relation.field, "db_constraint", False)}
    return sorted(held, key=str)


def move(journal: Journal, model: Table, pairs: Pairs) -> None:
    """Let whatever refers to the rows that go refer to those that stay.

    A row that says what another says of the one that stays already, as far as the database can tell (it
    would collide), is deleted, and what refers to it moves to that other. A row of `model` itself is never
    deleted: its reference becomes null. So does, where that is allowed, a reference that a check forbids
    (that something is part of itself); else that row is deleted. The journal keeps each of them whole.

    Raises CannotMove where a row that would be deleted without another in its place has something that refers to it.
    """
    for some in _without_doubles(pairs):
        for field in _that_refer(model, some):
            if field.primary_key:
                _move_profiles(journal, field.model, some)
            else:
                _move_field(journal, model, field, some)


def _move_field(journal: Journal, model: Table, field: Reference, pairs: Pairs) -> None:
    table, column = field.model, quoted([field.column])
    doubles = _doubles(field, pairs)
    senseless = _senseless(field, pairs, set(doubles))
    if table is model:
        emptied, deleted = {*doubles, *senseless}, set[int]()
    else:
        move(journal, table, doubles)
        deleted = _refused_without(field, senseless) if field.null else senseless
        emptied = senseless - deleted
        if next(_that_refer(table, dict.fromkeys(deleted, 0)), None) is not None:
            raise CannotMove(
                _("A %(row)s would refer to itself, and something rests on it: correct that first.")
                % {"row": table._meta.verbose_name}
            )
        deleted = {*deleted, *doubles}
    if emptied:
        journal.update(table, f"{column} = null", f"here.{_key(table)} = any(%(keys)s)", {"keys": sorted(emptied)})
    if deleted:
        journal.delete(table, f"here.{_key(table)} = any(%(keys)s)", {"keys": sorted(deleted)})
    journal.update(
        table, f"{column} = {_KEPT.format(f'here.{column}')}", f"here.{column} = any(%(gone)s)", _both(pairs)
    )


def _move_profiles(journal: Journal, table: Table, pairs: Pairs) -> None:
    """Rows whose primary key is the reference: where the one that stays has none, it gets a copy."""
    key, own = _key(table), str(table._meta.pk.column)
    copied = [column for column in _plain_columns(table) if column != own]
    journal.insert(
        table,
        [own, *copied],
        f"""
        select {_KEPT.format(f"old.{key}")}, {", ".join(f"old.{quoted([column])}" for column in copied)}
        from {_table(table)} old
        where old.{key} = any(%(gone)s) and not exists (
            select from {_table(table)} known where known.{key} = {_KEPT.format(f"old.{key}")})
        """,
        _both(pairs),
    )
    move(journal, table, pairs)
    journal.delete(table, f"here.{key} = any(%(gone)s)", _both(pairs))


# --- SQL ------------------------------------------------------------------------------------------

_KEPT = "(%(kept)s::jsonb ->> {}::text)::bigint"


def _both(pairs: Pairs) -> dict[str, Any]:
    entries = ", ".join(f'"{gone}": {kept}' for gone, kept in pairs.items())
    return {"gone": list(pairs), "kept": f"{{{entries}}}"}


def _table(model: Table) -> str:
    return quoted([model._meta.db_table])


def _key(model: Table) -> str:
    return quoted([model._meta.pk.column])  # type: ignore[list-item]  # a primary key has a column


def _plain_columns(model: Table) -> list[str]:
    return [field.column for field in model._meta.concrete_fields if not field.generated]  # type: ignore[misc]


def _without_doubles(pairs: Pairs) -> Iterator[dict[int, int]]:
    """The pairs in parts in which each row that stays stands once: then rows that move collide with others only."""
    left = dict(pairs)
    while left:
        some = {gone: kept for kept, gone in {kept: gone for gone, kept in left.items()}.items()}
        yield some
        left = {gone: kept for gone, kept in left.items() if gone not in some}


def _that_refer(model: Table, pairs: Pairs) -> Iterator[Reference]:
    """The references that lead to one of the rows that go; one question for all."""
    fields = references(model)
    if not fields or not pairs:
        return
    there_is = "select {} where exists (select from {} where {} = any(%(gone)s))"
    questions = [
        there_is.format(number, _table(field.model), quoted([field.column])) for number, field in enumerate(fields)
    ]
    with connection.cursor() as cursor:
        cursor.execute(" union all ".join(questions), {"gone": list(pairs)})
        found = sorted(number for (number,) in cursor.fetchall())
    for number in found:
        yield fields[number]


# Texts of the catalogue stand in statements with placeholders: their percent signs are doubled.
# Unique and exclusion indexes that a column has a part in: expressions and operators in their order, predicate.
_INDEXES = """
    select i.indexrelid::regclass::text,
        array(select replace(pg_get_indexdef(i.indexrelid, k, true), '%%', '%%%%')
              from generate_series(1, i.indnkeyatts) k order by k),
        case when i.indisexclusion then
            array(select format('operator(%%I.%%s)', n.nspname, o.oprname)
                  from pg_constraint c cross join unnest(c.conexclop) with ordinality each(op, place)
                  join pg_operator o on o.oid = each.op join pg_namespace n on n.oid = o.oprnamespace
                  where c.conindid = i.indexrelid and c.contype = 'x' order by each.place)
        else array_fill(case when i.indnullsnotdistinct then 'is not distinct from' else '=' end,
                        array[i.indnkeyatts::integer])
        end,
        replace(coalesce(pg_get_expr(i.indpred, i.indrelid), 'true'), '%%', '%%%%')
    from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attname = %(column)s
    where i.indrelid = %(table)s::regclass and (i.indisunique or i.indisexclusion) and (
        a.attnum = any(i.indkey)
        or position(a.attname in coalesce(pg_get_expr(i.indexprs, i.indrelid), '')) > 0
        or position(a.attname in coalesce(pg_get_expr(i.indpred, i.indrelid), '')) > 0)
    order by 1
"""
_CHECKS = """
    select replace(pg_get_expr(c.conbin, c.conrelid), '%%', '%%%%')
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attname = %(column)s
    where c.conrelid = %(table)s::regclass and c.contype = 'c' and a.attnum = any(c.conkey)
    order by c.conname
"""


def _asked(question: str, field: Reference) -> list[Any]:
    with connection.cursor() as cursor:
        cursor.execute(question, {"table": _table(field.model), "column": field.column})
        found: list[Any] = cursor.fetchall()
    return found


def _as_it_would_be(field: Reference, to: str | None = None) -> str:
    """A row of the table with its reference moved, or as `to` says; generated columns are as they were."""
    to = to or _KEPT.format(f"here.{quoted([field.column])}")
    return f"(select (jsonb_populate_record(here, jsonb_build_object('{field.column}', {to}))).*) would"


def _doubles(field: Reference, pairs: Pairs) -> dict[int, int]:
    """Row that would collide → the first row with which it would."""
    table, key, column = _table(field.model), _key(field.model), quoted([field.column])
    questions = []
    for _name, expressions, operators, predicate in _asked(_INDEXES, field):
        values = ", ".join(f"({expression}) as e{place}" for place, expression in enumerate(expressions))
        alike = " and ".join(f"mine.e{place} {operator} theirs.e{place}" for place, operator in enumerate(operators))
        questions.append(
            f"""
            select here.{key} as moved, other.{key} as known from {table} here
            cross join lateral (select {values} from {_as_it_would_be(field)} where {predicate}) mine
            join {table} other on other.{key} <> here.{key}
            cross join lateral (select {values} from (select other.*) would where {predicate}) theirs
            where here.{column} = any(%(gone)s) and {alike}
            """
        )
    if not questions:
        return {}
    with connection.cursor() as cursor:
        cursor.execute(
            f"select moved, min(known) from ({' union all '.join(questions)}) each group by moved", _both(pairs)
        )
        return dict(cursor.fetchall())


def _senseless(field: Reference, pairs: Pairs, but: set[int]) -> set[int]:
    """Rows that a check would refuse with their reference moved."""
    where = f"here.{quoted([field.column])} = any(%(gone)s)"
    return _refused(field, _as_it_would_be(field), where, _both(pairs)) - but


def _refused_without(field: Reference, keys: set[int]) -> set[int]:
    """Those of some rows that a check would refuse without their reference."""
    where = f"here.{_key(field.model)} = any(%(keys)s)"
    return _refused(field, _as_it_would_be(field, "null"), where, {"keys": list(keys)}) if keys else set()


def _refused(field: Reference, would: str, where: str, parameters: dict[str, Any]) -> set[int]:
    checks = [expression for (expression,) in _asked(_CHECKS, field)]
    if not checks:
        return set()
    refused = " or ".join(f"not ({check})" for check in checks)
    with connection.cursor() as cursor:
        cursor.execute(
            f"""
            select here.{_key(field.model)} from {_table(field.model)} here
            cross join lateral (select {refused} as is_refused from {would}) each
            where {where} and is_refused
            """,
            parameters,
        )
        return {key for (key,) in cursor}
