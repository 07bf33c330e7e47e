"""Seeded registers of agreements of any size, put by COPY into a PostgreSQL of a benchmark's own."""

import os
import random
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any

import psycopg

from benchmarks.names import SETTINGS, connect, run, url
from local import ROOT
from local.postgres import Cluster

_EMPTY = "agreements_empty"
HUB_TIES, TOWN_TIES, PAIR_TIES = 5_000, 60, 40
# Of so many ties one is of the hub that grows with the register.
_GROWING = 50
_NOW = datetime(2026, 1, 1, tzinfo=UTC)
_FIRST, _LAST = date(1950, 1, 1), date(2025, 12, 31)
_KINDS = {"twinning": 60, "friendship": 20, "cooperation": 15, "cross_border": 5}
# How a tie goes on after its signing: what follows, and how many of a hundred go so.
_LIVES = {
    (): 70,
    ("suspended",): 6,
    ("suspended", "resumed"): 4,
    ("terminated",): 12,
    ("suspended", "terminated"): 3,
    ("listed",): 5,
}
_STANDS = {"suspended": "suspended", "resumed": "active", "terminated": "ended", "listed": "active"}


@dataclass
class Rows:
    """What COPY writes, by table; spells follow from the acts as `agreements.status` has it."""

    agreements: list[tuple[Any, ...]] = field(default_factory=list)
    parties: list[tuple[Any, ...]] = field(default_factory=list)
    acts: list[tuple[Any, ...]] = field(default_factory=list)
    spells: list[tuple[Any, ...]] = field(default_factory=list)


_COLUMNS = {
    "agreements": ("agreement", "id, public_id, kind, title, status, note, published_at"),
    "parties": ("party", "agreement_id, actor_id, name_as_printed, role, position"),
    "acts": ("act", "agreement_id, kind, cause, place, date, date_earliest, date_latest, sequence"),
    "spells": ("statusspell", 'agreement_id, start, "end", status, perhaps'),
}


def fill(cluster: Cluster, database: str, size: int) -> None:
    """Put so many agreements into a database that has the gazetteer, as loads of them would: without triggers."""
    chance = random.Random(size)  # noqa: S311  a benchmark's
    with connect(cluster, database) as connection:
        connection.execute("set session_replication_role = replica")
        cities = connection.execute(
            "select id, coalesce(population, 0) from actors_actor where kind = 'city' order by population desc, id"
        ).fetchall()
        ids: list[Any] = [city for city, _population in cities]
        weights = [float(str(population)) ** 0.5 for _city, population in cities]
        hub, other, growing, town = *ids[:3], ids.pop(len(ids) // 2)
        weights.pop(len(weights) // 2)
        # None is a hub's by chance, so that its ties are as many as said.
        weights[:3] = [0, 0, 0]
        some = chance.sample(range(1, size + 1), HUB_TIES + TOWN_TIES + size // _GROWING)
        of_hub, of_town = set(some[:HUB_TIES]), set(some[HUB_TIES : HUB_TIES + TOWN_TIES])
        of_growing = set(some[HUB_TIES + TOWN_TIES :])
        of_both = set(some[:PAIR_TIES])
        step = 20_000
        for start in range(1, size + 1, step):
            rows = Rows()
            numbers = range(start, min(start + step, size + 1))
            drawn = iter(chance.choices(ids, weights, k=len(numbers) * 6))
            for number in numbers:
                parties = [next(drawn), next(drawn)]
                if number in of_hub:
                    parties[0] = hub
                if number in of_both:
                    parties[1] = other
                if number in of_town:
                    parties[0] = town
                if number in of_growing:
                    parties[0] = growing
                if number not in of_hub and chance.random() < 0.08:
                    parties += [next(drawn) for _more in range(chance.randint(1, 4))]
                _agree(rows, number, list(dict.fromkeys(parties)), chance)
            _copy(connection, rows)
        for table, _columns in _COLUMNS.values():
            name = f"agreements_{table}"
            connection.execute(f"select setval(pg_get_serial_sequence('{name}', 'id'), (select max(id) from {name}))")
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", SETTINGS)
        import django

        django.setup()
        from agreements.models.actor_tie import TIE_ALL_ACTORS
        from agreements.models.country_tie import TIE_ALL

        connection.execute("analyze")
        connection.execute(TIE_ALL)
        connection.execute(TIE_ALL_ACTORS)
        connection.execute("set session_replication_role = origin")
        connection.execute("vacuum analyze")


def _agree(rows: Rows, number: int, parties: list[Any], chance: random.Random) -> None:
    signed = _FIRST + timedelta(days=chance.randrange((_LAST - _FIRST).days))
    # A third of the sources know the year alone.
    days = (date(signed.year, 1, 1), date(signed.year, 12, 31)) if chance.random() < 0.33 else (signed, signed)
    text = str(signed.year) if days[0] != days[1] else signed.isoformat()
    rows.acts.append((number, "signed_definitive", "", "", text, *days, 0))
    rows.spells.append((number, None, days[0], "unknown", "unknown"))
    if days[0] != days[1]:
        rows.spells.append((number, days[0], days[1], "unknown", "active"))
    status, since, day = "active", days[1], days[1]
    for what in chance.choices(list(_LIVES), list(_LIVES.values()))[0]:
        day += timedelta(days=chance.randint(200, 4000))
        if day > _LAST:
            break
        rows.acts.append((number, what, "", "", day.isoformat(), day, day, 0))
        if _STANDS[what] != status:
            rows.spells.append((number, since, day, status, status))
            status, since = _STANDS[what], day
    rows.spells.append((number, since, None, status, status))
    kind = chance.choices(list(_KINDS), list(_KINDS.values()))[0]
    shown = None if chance.random() < 0.02 else _NOW
    rows.agreements.append((number, f"b{number:09d}", kind, "", status, "", shown))
    rows.parties += [(number, actor, "", "party", place) for place, actor in enumerate(parties)]


def _copy(connection: "psycopg.Connection[tuple[object, ...]]", rows: Rows) -> None:
    for name, (table, columns) in _COLUMNS.items():
        with connection.cursor().copy(f"copy agreements_{table} ({columns}) from stdin") as copy:
            for row in getattr(rows, name):
                copy.write_row(row)


@contextmanager
def registers(sizes: list[int], *, keep: bool) -> Iterator[tuple[Cluster, list[str]]]:
    """A PostgreSQL of the benchmark's own with a register of each size, gone at the end, or kept for the next run."""
    cluster = Cluster.for_project(ROOT, "postgres-agreements")
    cluster.start()
    names = [f"agreements_{size}" for size in sizes]
    try:
        with connect(cluster, "postgres") as admin:
            known = {str(row[0]) for row in admin.execute("select datname from pg_database")}
            if _EMPTY not in known:
                admin.execute(f"create database {_EMPTY}")
                env = os.environ | {"DATABASE_URL": url(cluster, _EMPTY), "DJANGO_SETTINGS_MODULE": SETTINGS}
                manage = [sys.executable, str(ROOT / "manage.py")]
                run([*manage, "migrate", "-v", "0"], env=env)
                run([*manage, "load_gazetteer", "--min-population", "15000"], env=env)
            for name, size in zip(names, sizes, strict=True):
                if name not in known:
                    start = time.perf_counter()
                    admin.execute(f"drop database if exists {name}_begun")
                    admin.execute(f"create database {name}_begun template {_EMPTY}")
                    fill(cluster, f"{name}_begun", size)
                    admin.execute(f"alter database {name}_begun rename to {name}")
                    print(f"{size:,} agreements put in {time.perf_counter() - start:.0f} s", flush=True)
        yield cluster, names
    finally:
        cluster.stop()
        if not keep:
            shutil.rmtree(cluster.data)
