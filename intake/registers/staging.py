"""Rows on their way into the database: what those of a kept file say is copied in, row by row.

It stands in temporary tables (`importing_row`, `importing_party`, `importing_name`) until it is decided what becomes of
it; then `keep` writes it down at once. No list of rows is held in memory.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from heapq import merge
from typing import Any

from django.db import connection
from django.utils.translation import gettext as _

from core.journal import quoted
from intake.enums import Outcome
from intake.mappings.mapping import CannotMap, Mapping
from intake.mappings.saying import Named, Said, said
from intake.models import RegisterImport
from intake.registers.files import reading_of
from intake.registers.names import settle
from intake.tables.joining import Joined, joined, joins
from intake.tables.table import Reading, Refusal, Table
from sources.models import Harvest, RegisterRow

_MOST_LETTERS = 200
_WORK_MEMORY = "128MB"
# Between what is said of a name: a white space, which no cell keeps.
_SEPARATOR = "\x1f"
_TOLD_EVERY = 10_000

Report = Callable[[str, float], None]
"""Is told what is being done and how much of it; may raise, to stop it."""


def whole_of(register_import: RegisterImport, mapping: Mapping) -> tuple[Reading, list[Joined]]:
    """What an import's file holds, joined to its second one by the mapping; and how the tables were joined.

    Raises tables.CannotRead, and mapping.CannotMap where the columns of the join are not there.
    """
    return _with_second(reading_of(register_import.harvest), register_import.second, mapping)


def _with_second(reading: Reading, second_harvest: Harvest | None, mapping: Mapping) -> tuple[Reading, list[Joined]]:
    if second_harvest is None:
        return reading, []
    tables = reading.tables
    if mapping.has_header is not None:
        tables = tuple(table.with_header() if mapping.has_header else table.without_header() for table in tables)
    second = max(reading_of(second_harvest).tables, key=lambda table: len(table.rows))
    found = {table.name: joined(table, second, mapping.join) for table in tables if joins(table, second, mapping.join)}
    if not found:
        raise CannotMap(_("Say which column of the first file equals which of the second: they have no such columns."))
    refusals = [refusal for each in found.values() for refusal in each.refusals]
    whole = tuple(found[table.name].table if table.name in found else table for table in tables)
    return replace(reading, tables=whole, refusals=(*reading.refusals, *refusals)), list(found.values())


_TABLES = """
    drop table if exists importing_row, importing_party, importing_name;
    create temporary table importing_row (
        id bigint not null default nextval(pg_get_serial_sequence('intake_importrow', 'id')),
        "table" text not null, number integer not null, outcome text not null, field text not null,
        reason text not null, remedy text not null, "group" text not null, kind text not null, status text not null,
        since text not null, since_earliest date, since_latest date,
        until text not null, until_earliest date, until_latest date, named text[] not null,
        actors bigint[], is_domestic boolean, claim bigint, agreement_id bigint, membership_id bigint
    ) on commit drop;
"""
_COPIED = (
    "table", "number", "outcome", "field", "reason", "remedy", "group", "kind", "status", "since", "since_earliest",
    "since_latest", "until", "until_earliest", "until_latest", "named",
)  # fmt: skip
# Each name once, with whom it means; of those who name nobody by a name, the identifier stands for it.
_NAMES = """
    create temporary table importing_name on commit drop as
    select nextval(pg_get_serial_sequence('intake_importname', 'id')) as id, said, part[1] as name,
        part[2] as country, part[3] as region, part[4] as kind, part[5] as scheme, part[6] as identifier,
        nullif(part[7], '')::double precision as latitude, nullif(part[8], '')::double precision as longitude,
        part[9] as other_scheme, part[10] as other_identifier,
        times, ''::text as state, null::bigint as actor_id, '[]'::jsonb as candidates
    from (
        select said, string_to_array(said, %(separator)s) as part, count(*) as times
        from importing_row cross join unnest(named) as said group by said
    ) as each
"""
_PARTIES = """
    create temporary table importing_party on commit drop as
    select here.id as import_row_id, name.id as name_id, named.place - 1 as position
    from importing_row here
    cross join unnest(here.named) with ordinality as named(said, place)
    join importing_name name on name.said = named.said
"""


def stage(register_import: RegisterImport, mapping: Mapping, report: Report) -> None:
    """Let the rows of an import say anew what they say, and whom they name.

    Raises tables.CannotRead and mapping.CannotMap.
    """
    report(_("Reading"), 0.1)
    harvest = register_import.harvest
    reading = reading_of(harvest)
    try:
        whole, _joined_tables = _with_second(reading, register_import.second, mapping)
        tables = mapping.chosen(whole.tables)
    except CannotMap as reason:
        raise CannotMap(f"{harvest.file_name}: {reason}") from reason
    if not RegisterRow.objects.filter(harvest=harvest).exists():
        _keep_rows(harvest, reading)
    with connection.cursor() as cursor:
        cursor.execute("select set_config('work_mem', %s, true)", [_WORK_MEMORY])
        cursor.execute(_TABLES)
        told = _told(_things(tables, whole, mapping), sum(len(table.rows) for table in tables), report)
        copy("importing_row", _COPIED, map(_copied, told))
        report(_("Looking names up"), 0.6)
        cursor.execute(_NAMES, {"separator": _SEPARATOR})
        cursor.execute('analyze importing_row (id, outcome, "group")')
        cursor.execute(_PARTIES)
        cursor.execute("analyze importing_party")
    settle(harvest.register)


_Thing = tuple[str, Said | Refusal]


def _told(things: Iterable[_Thing], count: int, report: Report) -> Iterator[_Thing]:
    """The same; in between it is reported how many are left, and may be stopped."""
    for number, thing in enumerate(things):
        if number % _TOLD_EVERY == 0:
            report(_("Reading"), 0.1 + 0.5 * min(number / (count + 1), 1))
        yield thing


def _things(tables: Sequence[Table], reading: Reading, mapping: Mapping) -> Iterator[_Thing]:
    """All that the rows of the tables say or are refused for, in their order."""
    for table in sorted(tables, key=lambda table: table.name):
        refused = [refusal for refusal in reading.refusals if refusal.table == table.name]
        refused.sort(key=lambda refusal: refusal.row or 0)
        for thing in merge(said(table, mapping), refused, key=lambda thing: thing.row or 0):
            yield table.name, thing


def _keep_rows(harvest: Harvest, reading: Reading) -> None:
    """Keep the rows; what could not be read has a place, too."""
    lost = sorted({(refusal.table, refusal.row) for refusal in reading.refusals if refusal.row})
    columns = ("harvest_id", "table", "number", "cells")
    rows = (
        (harvest.pk, table.name, row.number, _array(row.cells))
        for table in reading.tables
        for row in table.without_header().rows
        if row.number
    )
    copy(RegisterRow._meta.db_table, columns, rows)
    copy(RegisterRow._meta.db_table, columns, ((harvest.pk, table, number, _array(())) for table, number in lost))


# A partial date that is not said, with its bounds.
_NEVER = ("", None, None)


def _copied(thing: _Thing) -> tuple[Any, ...]:
    """As `importing_row` has it."""
    table, what = thing
    if isinstance(what, Refusal):
        refused = (Outcome.INVALID.value, what.field, what.reason, what.remedy)
        return table, what.row or 0, *refused, "", "", "", *_NEVER, *_NEVER, _array(())
    names = [*what.sides, what.network] if what.network else what.sides
    days = (what.since, what.since_earliest, what.since_latest, what.until, what.until_earliest, what.until_latest)
    return (
        table,
        what.row,
        "",
        "",
        "",
        "",
        what.group,
        what.kind,
        what.status,
        *days,
        _array([_joined(name) for name in names]),
    )


def _array(texts: Iterable[str]) -> str:
    """Texts as PostgreSQL writes an array of them."""
    inside = ",".join([f'"{_escaped(text)}"' for text in texts])
    return f"{{{inside}}}"


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')


def _joined(name: Named) -> str:
    """All that is said of one name, in one text."""
    has_point = name.latitude is not None and name.longitude is not None
    return _SEPARATOR.join(
        (
            name.name,
            name.country[:_MOST_LETTERS],
            name.region[:_MOST_LETTERS],
            name.kind,
            name.scheme,
            name.identifier[:60],
            *((repr(name.latitude), repr(name.longitude)) if has_point else ("", "")),
            name.other_scheme,
            name.other[:60],
        )
    )


def copy(table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Insert rows by COPY; columns that are not named get the database's own defaults."""
    with (
        connection.cursor() as cursor,
        cursor.copy(f"copy {quoted([table])} ({quoted(columns)}) from stdin") as copying,
    ):
        for row in rows:
            copying.write_row(row)


# --- keeping --------------------------------------------------------------------------------------

# Set-based: Django would fetch each row to see what hangs on it.
_FORGOTTEN = """
    delete from intake_importparty where import_row_id in (
        select id from intake_importrow where register_import_id = %(import)s);
    delete from intake_importrow where register_import_id = %(import)s;
    delete from intake_importname where register_import_id = %(import)s;
"""
_KEPT = (
    """
    insert into intake_importname (id, register_import_id, name, country, region, kind, scheme, identifier, latitude,
        longitude, other_scheme, other_identifier, times, state, actor_id, candidates)
    select id, %(import)s, name, country, region, kind, scheme, identifier, latitude,
        longitude, other_scheme, other_identifier, times, state, actor_id, candidates
    from importing_name
    """,
    """
    insert into intake_importrow (id, register_import_id, row_id, outcome, field, reason, remedy, "group", kind, status,
        since, since_earliest, since_latest, until, until_earliest, until_latest, actors, claim, agreement_id,
        membership_id, is_sampled, verdict)
    select here.id, %(import)s, at.id, outcome, field, reason, remedy, "group", kind, status,
        since, since_earliest, since_latest, until, until_earliest, until_latest, actors, claim, agreement_id,
        membership_id, false, ''
    from importing_row here
    join sources_registerrow at on at.harvest_id = %(harvest)s and at."table" = here."table" and at.number = here.number
    order by here.id
    """,
    """
    insert into intake_importparty (import_row_id, name_id, position)
    select import_row_id, name_id, position from importing_party order by import_row_id, position
    """,
)

# By the columns that are asked for: counting what the others hold takes longer.
_COUNTED = """
    analyze sources_registerrow (id, harvest_id, "table", number),
        intake_importrow (id, register_import_id, row_id, outcome, claim, "group", agreement_id, membership_id),
        intake_importparty, intake_importname (id, register_import_id, actor_id, state)
"""


def forget(register_import: RegisterImport) -> None:
    """Let what became of the rows of an import, and whom they name, be said no more."""
    with connection.cursor() as cursor:
        cursor.execute(_FORGOTTEN, {"import": register_import.pk})


def keep(register_import: RegisterImport) -> None:
    """Write down what became of the rows, whom they name; what was written before is forgotten."""
    forget(register_import)
    parameters = {"import": register_import.pk, "harvest": register_import.harvest_id}
    with connection.cursor() as cursor:
        for statement in _KEPT:
            cursor.execute(statement, parameters)
        cursor.execute("drop table importing_row, importing_party, importing_name")
        # Nobody else has counted them yet, and what follows goes by these counts.
        cursor.execute(_COUNTED)
