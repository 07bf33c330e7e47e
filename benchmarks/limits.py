"""The limit of `benchmarks.imports`: the rows that an import has written, written by plain SQL."""

import time
from pathlib import Path
from typing import Any

from benchmarks.names import connect
from benchmarks.takers import worked
from local.postgres import Cluster

# Written by triggers.
_BY_TRIGGERS = ("agreements_actortie", "agreements_countrytie")
Counts = dict[str, int]
Row = tuple[Any, ...]


_TABLES = """
    select relname from pg_stat_user_tables where schemaname = 'public' and n_live_tup >= 0 order by relname
"""
_WRITTEN_COLUMNS = """
    select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
    where attrelid = %s::regclass and attnum > 0 and not attisdropped and attgenerated = ''
"""
_READ = """
    create temporary table read (city text, country text, partner text, partner_country text, since text);
    copy read from {file} with (format csv, header);
    analyze read;
    create temporary table meant as
    with largest as materialized (
        select distinct on (country.code, name.folded) country.code, name.folded, actor.id
        from actors_name name
        join actors_actor actor on actor.id = name.actor_id
        join actors_country country on country.id = actor.country_id
        order by country.code, name.folded, actor.population desc nulls last
    )
    select one.id as first, other.id as second, read.since
    from read
    join largest one on (one.code, one.folded) = (read.country, fold_text(read.city))
    join largest other on (other.code, other.folded) = (read.partner_country, fold_text(read.partner));
"""


def counts(cluster: Cluster, database: str) -> Counts:
    """Rows by table."""
    with connect(cluster, database) as connection:
        tables = [str(name) for (name,) in connection.execute(_TABLES).fetchall()]
        return {
            table: int(str(connection.execute(f'select count(*) from "{table}"').fetchone()[0]))  # type: ignore[index]
            for table in tables
        }


def lay_beside(cluster: Cluster, before: str, after: str, into_: str) -> list[str]:
    """Into a database that is as `before`: the rows that `after` has more, by table; which tables."""
    had, has = counts(cluster, before), counts(cluster, after)
    tables = [
        table
        for table in has
        if has[table] > had[table] and table not in _BY_TRIGGERS and not table.endswith("history")
    ]
    with connect(cluster, after) as source, connect(cluster, into_) as target:
        target.execute("create schema laid")
        for table in sorted(tables, key=_referred):
            (columns,) = source.execute(_WRITTEN_COLUMNS, [table]).fetchone() or ("",)
            (last,) = target.execute(f'select coalesce(max(id), 0) from public."{table}"').fetchone() or (0,)
            target.execute(f'create unlogged table laid."{table}" as select {columns} from public."{table}" limit 0')
            with (
                source.cursor().copy(
                    f'copy (select {columns} from public."{table}" where id > {last} order by id) '
                    "to stdout (format binary)"
                ) as out,
                target.cursor().copy(f'copy laid."{table}" from stdin (format binary)') as into,
            ):
                for block in out:
                    into.write(block)
            target.execute(f'analyze laid."{table}"')
            if table in _KEPT_BEFORE:
                target.execute(f'insert into public."{table}" ({columns}) select {columns} from laid."{table}"')
    return [table for table in tables if table not in _KEPT_BEFORE]


def limit(cluster: Cluster, database: str, tables: list[str], path: Path) -> dict[str, float]:
    """The seconds of the script, and those of processor."""
    with connect(cluster, database) as connection:
        connection.execute("checkpoint")
        columns = {table: (connection.execute(_WRITTEN_COLUMNS, [table]).fetchone() or ("",))[0] for table in tables}
        script = _READ.format(file=f"'{path}'") + "".join(
            f'insert into public."{table}" ({columns[table]}) select {columns[table]} from laid."{table}";\n'
            f'analyze public."{table}";\n'
            for table in sorted(tables, key=_referred)
        )
        start, used = time.perf_counter(), worked(connection.info.backend_pid)
        with connection.transaction():
            connection.execute("set local work_mem = '128MB'")
            connection.execute(script)
        return {"seconds": time.perf_counter() - start, "cpu": worked(connection.info.backend_pid) - used}


# What others refer to comes first where a constraint does not wait for the end; acts before parties, as in our load:
# triggers of the parties make the ties of places, and triggers of the acts would change them again.
_KEPT_BEFORE = ("sources_register", "sources_harvest")
_FIRST = (
    *_KEPT_BEFORE,
    "agreements_agreement",
    "agreements_act",
    "agreements_party",
    "core_operation",
    "sources_registerrow",
    "intake_importname",
)


def _referred(table: str) -> int:
    return _FIRST.index(table) if table in _FIRST else len(_FIRST)
