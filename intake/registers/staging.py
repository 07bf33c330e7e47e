"""Rows on their way into the database: a file is kept, its rows and what they say are copied in at once."""

import hashlib
import json
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import PurePath
from typing import Any

from django.db import connection, transaction
from django.db.models import Model
from django.utils.translation import gettext as _

from core.journal import quoted
from intake.enums import Outcome
from intake.models import ImportName, ImportParty, ImportRow, RegisterImport
from intake.registers.formats import read
from intake.registers.joining import Joined, joined, joins
from intake.registers.mapping import CannotMap, Mapping
from intake.registers.names import Found, settle
from intake.registers.saying import Named, Said, said
from intake.registers.tables import Reading, Refusal
from sources.models import Harvest, Register, RegisterRow

_MOST_LETTERS = 200


@transaction.atomic
def take_harvest(
    *, register: Register, content: bytes, file_name: str, listed: str = "", by_id: int | None, at: datetime
) -> Harvest:
    """Keep a file of a register; one that is kept already stays as it is. Raises tables.CannotRead."""
    sha256 = hashlib.sha256(content).hexdigest()
    if known := Harvest.objects.filter(register=register, sha256=sha256).defer("content").first():
        return known
    name = PurePath(file_name).name[-_MOST_LETTERS:] or _("pasted")
    read(content, name)
    harvest = Harvest(
        register=register,
        sha256=sha256,
        content=content,
        file_name=name,
        listed=listed,
        taken_at=at,
        taken_by_id=by_id,
    )
    harvest.full_clean(exclude=["content"])
    harvest.save()
    return harvest


def reading_of(harvest: Harvest) -> Reading:
    """What a kept file holds."""
    return read(bytes(harvest.content), harvest.file_name)


def whole_of(register_import: RegisterImport, mapping: Mapping) -> tuple[Reading, list[Joined]]:
    """What an import's file holds, joined to its second one by the mapping; and how the tables were joined.

    Raises tables.CannotRead, and mapping.CannotMap where the columns of the join are not there.
    """
    reading = reading_of(register_import.harvest)
    if register_import.second is None:
        return reading, []
    tables = reading.tables
    if mapping.has_header is not None:
        tables = tuple(table.with_header() if mapping.has_header else table.without_header() for table in tables)
    second = max(reading_of(register_import.second).tables, key=lambda table: len(table.rows))
    found = {table.name: joined(table, second, mapping.join) for table in tables if joins(table, second, mapping.join)}
    if not found:
        raise CannotMap(_("Say which column of the first file equals which of the second: they have no such columns."))
    refusals = [refusal for each in found.values() for refusal in each.refusals]
    whole = tuple(found[table.name].table if table.name in found else table for table in tables)
    return replace(reading, tables=whole, refusals=(*reading.refusals, *refusals)), list(found.values())


def stage(register_import: RegisterImport, mapping: Mapping) -> None:
    """Let the rows of an import say anew what they say, and whom they name; what they said before is forgotten.

    Raises tables.CannotRead and mapping.CannotMap.
    """
    harvest = register_import.harvest
    reading = reading_of(harvest)
    whole, _joined = whole_of(register_import, mapping)
    tables = mapping.chosen(whole.tables)
    places = _rows(harvest, reading)
    ImportParty.objects.filter(import_row__register_import=register_import).delete()
    ImportRow.objects.filter(register_import=register_import).delete()
    ImportName.objects.filter(register_import=register_import).delete()
    chosen = {table.name for table in tables}
    things = [(table.name, thing) for table in tables for thing in said(table, mapping)]
    things += [(refusal.table, refusal) for refusal in whole.refusals if refusal.table in chosen]
    things.sort(key=lambda thing: (thing[0], thing[1].row or 0))
    _copy_things(register_import, things, places, _copy_names(register_import, things))


_Thing = tuple[str, Said | Refusal]
_Places = dict[tuple[str, int], int]


def _rows(harvest: Harvest, reading: Reading) -> _Places:
    """Table and number → key of the row; the rows are kept at the first time."""
    known = RegisterRow.objects.filter(harvest=harvest)
    if not known.exists():
        rows = [(table.name, row) for table in reading.tables for row in table.without_header().rows if row.number]
        copy(
            RegisterRow,
            ["harvest_id", "table", "number", "cells"],
            ((harvest.pk, table, row.number, list(row.cells)) for table, row in rows),
        )
        # What could not be read has a place, too.
        lost = {(refusal.table, refusal.row) for refusal in reading.refusals if refusal.row}
        copy(
            RegisterRow,
            ["harvest_id", "table", "number", "cells"],
            ((harvest.pk, table, number, []) for table, number in sorted(lost)),
        )
    return {(table, number): pk for table, number, pk in known.values_list("table", "number", "pk")}


def _named(thing: Said) -> list[Named]:
    """Whom a thing names: its parties, or member and network."""
    return [*thing.sides, *([thing.network] if thing.network else [])]


def _copy_names(register_import: RegisterImport, things: Iterable[_Thing]) -> dict[Named, int]:
    """Each name once, with whom it means; its key."""
    times = Counter(name for _table, thing in things if isinstance(thing, Said) for name in _named(thing))
    found = settle(register_import.harvest.register, times)
    keys = dict(zip(times, reserve(ImportName, len(times)), strict=True))
    copy(
        ImportName,
        [
            "id", "register_import_id", "name", "country", "region", "kind", "scheme", "identifier", "latitude",
            "longitude", "times", "state", "actor_id", "candidates",
        ],
        ((keys[name], register_import.pk, *_name_row(name), number, *_found_row(found[name]))
         for name, number in times.items()),
    )  # fmt: skip
    return keys


def _name_row(name: Named) -> tuple[Any, ...]:
    return (
        name.name, name.country[:_MOST_LETTERS], name.region[:_MOST_LETTERS], name.kind, name.scheme,
        name.identifier[:60], name.latitude, name.longitude,
    )  # fmt: skip


def _found_row(found: Found) -> tuple[Any, ...]:
    return found.state, found.actor, json.dumps(found.candidates)


def _copy_things(
    register_import: RegisterImport, things: Sequence[_Thing], places: _Places, names: dict[Named, int]
) -> None:
    keys = reserve(ImportRow, len(things))
    copy(
        ImportRow,
        [
            "id", "register_import_id", "row_id", "outcome", "field", "reason", "remedy", "group", "kind", "status",
            "since", "since_earliest", "since_latest", "is_sampled", "verdict",
        ],
        ((key, register_import.pk, places[table, thing.row or 0], *_thing_row(thing), False, "")
         for key, (table, thing) in zip(keys, things, strict=True)),
    )  # fmt: skip
    copy(
        ImportParty,
        ["import_row_id", "name_id", "position"],
        (
            (key, names[name], position)
            for key, (_table, thing) in zip(keys, things, strict=True)
            if isinstance(thing, Said)
            for position, name in enumerate(_named(thing))
        ),
    )


def _thing_row(thing: Said | Refusal) -> tuple[Any, ...]:
    if isinstance(thing, Refusal):
        return (Outcome.INVALID.value, thing.field, thing.reason, thing.remedy, "", "", "", "", None, None)
    days = thing.since, thing.since_earliest, thing.since_latest
    return "", "", "", "", thing.group, thing.kind, thing.status, *days


# --- COPY -----------------------------------------------------------------------------------------


def copy(model: type[Model], columns: Collection[str], rows: Iterable[Sequence[Any]]) -> None:
    """Insert rows by COPY; columns that are not named get the database's own defaults."""
    table = connection.ops.quote_name(model._meta.db_table)
    with (
        connection.cursor() as cursor,
        cursor.copy(f"copy {table} ({quoted(columns)}) from stdin") as copying,
    ):
        for row in rows:
            copying.write_row(row)


def reserve(model: type[Model], number: int) -> list[int]:
    """Keys for rows that are to be copied, and for what refers to them."""
    with connection.cursor() as cursor:
        cursor.execute(
            "select nextval(pg_get_serial_sequence(%s, 'id')) from generate_series(1, %s)",
            [model._meta.db_table, number],
        )
        return [key for (key,) in cursor]
