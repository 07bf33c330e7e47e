"""A register of 200,000 ties or a million, beside the database's own speed: how fast, how much memory.

    .venv/bin/python -m benchmarks.imports [--sizes 200000 1000000] [--rounds 3] [--peer] [--no-limit]

A CSV of pairs of cities of the gazetteer, with their countries and a date, is taken in by a process of its own on a
PostgreSQL of the benchmark's own, with the settings of an installation; it is removed at the end. Timed are

- `take`: the file is read and kept, as when somebody brings it in;
- `check`: the dry run. Every row is read, what it says is copied in, each name resolved, each row gets its outcome;
- `load`: the run, from the kept file to all rows written. It checks anew, and then writes the ties with parties, acts,
  spells, listings, journal, outbox: not public, as everything that waits for a second person;
- `accept`: all is made public, in the journal too;
- `again`: the same file is run once more, after acceptance: nothing has changed.

The first load goes into tables without any agreement, the next one, of other pairs, into those that hold the first.
Its limit is a plain SQL script in one transaction: it copies the same file into a table, finds each name's largest
bearer in the country given by a join, and then inserts the very rows that our load has written, one INSERT a table,
into the same tables in the same state, with indexes, foreign keys, triggers and history as they are. (The rows are laid
beside before the clock starts. Those that triggers write, triggers write.) The rows of each table are counted.
Seconds are given by the clock, and of processor: of the worker and of its server process, which others on the machine
disturb less. Memory is the resident size of the worker process, the most during the step above that before it, after
it has checked a register of twenty rows. Of `--peer`, django-import-export, the rate is that of its first thousand
rows (agreement, two parties by name and country, one act); it is installed into a folder of the benchmark's.
"""

import argparse
import csv
import json
import os
import random
import shutil
import statistics
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from benchmarks.limits import counts, lay_beside, limit
from benchmarks.names import SETTINGS, connect, run, url
from benchmarks.takers import PEER_ROWS
from local import ROOT
from local.postgres import Cluster

_EMPTY, _OURS, _LIVE, _LIMIT = "imports_empty", "imports_ours", "imports_live", "imports_limit"
_POPULATION = 15_000
_HEADER = ("city", "country", "partner", "partner country", "since")
_PEER = ("django-import-export==4.4.3",)
_STAGING = ("intake_", "sources_registerrow")

Row = tuple[Any, ...]
_Loads = dict[str, list[tuple[float, float]]]


_CITIES = """
    select distinct on (country.code, name.folded) actor.name, country.code, coalesce(actor.population, 0)
    from actors_actor actor
    join actors_name name on name.actor_id = actor.id and name.text = actor.name
    join actors_country country on country.id = actor.country_id
    where actor.kind = 'city'
    order by country.code, name.folded, actor.population desc nulls last
"""


def write_files(cluster: Cluster, folder: Path, size: int) -> tuple[Path, Path]:
    """Two registers of so many different pairs of cities of two countries each; no pair is in both."""
    with connect(cluster, _EMPTY) as connection:
        cities: list[Row] = connection.execute(_CITIES).fetchall()
    chance = random.Random(size)  # noqa: S311  a benchmark's
    weights = [float(population) ** 0.5 for *_names, population in cities]
    seen: set[tuple[int, int]] = set()
    places = range(len(cities))
    paths = folder / f"first-{size}.csv", folder / f"second-{size}.csv"
    for path in paths:
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(_HEADER)
            written = 0
            while written < size:
                drawn = chance.choices(places, weights, k=20_000)
                for one, other in zip(drawn[::2], drawn[1::2], strict=True):
                    pair = (min(one, other), max(one, other))
                    if written == size or pair in seen or cities[one][1] == cities[other][1]:
                        continue
                    seen.add(pair)
                    day = date(1950, 1, 1) + timedelta(days=chance.randrange(27_000))
                    since = str(day.year) if chance.random() < 0.33 else day.isoformat()
                    writer.writerow((*cities[one][:2], *cities[other][:2], since))
                    written += 1
    return paths


def ours(cluster: Cluster, database: str, path: Path, steps: list[str]) -> dict[str, Any]:
    """What the steps took."""
    env = os.environ | {"DATABASE_URL": url(cluster, database), "DJANGO_SETTINGS_MODULE": SETTINGS}
    said = run([sys.executable, "-m", "benchmarks.takers", str(path), *steps], env=env, cwd=ROOT)
    found: dict[str, Any] = json.loads(said) if said else {}
    return found


def peers(cluster: Cluster, folder: Path, path: Path) -> float:
    """Agreements a second of processor of the peer, into empty tables."""
    run(
        [
            sys.executable,
            "-m",
            "pip",
            "install",
            "-q",
            "--no-deps",
            "--target",
            str(folder),
            *_PEER,
            "tablib",
            "diff-match-patch",
        ]
    )
    env = os.environ | {
        "DATABASE_URL": url(cluster, _EMPTY),
        "DJANGO_SETTINGS_MODULE": SETTINGS,
        "PYTHONPATH": str(folder),
    }
    said = run([sys.executable, "-m", "benchmarks.takers", str(path), "peer"], env=env, cwd=ROOT)
    return PEER_ROWS / float(json.loads(said)["cpu"])


@contextmanager
def server() -> Iterator[tuple[Cluster, Path]]:
    """A PostgreSQL of the benchmark's own with the gazetteer in a database, and a folder; gone at the end."""
    cluster = Cluster.for_project(ROOT, "postgres-imports")
    folder = cluster.data.with_name("imports-files")
    cluster.start()
    folder.mkdir(exist_ok=True)
    # The limit's COPY reads the files itself.
    folder.chmod(0o755)
    try:
        with connect(cluster, "postgres") as admin:
            (there,) = admin.execute("select count(*) from pg_database where datname = %s", [_EMPTY]).fetchone() or (0,)
        if not there:
            _database(cluster, _EMPTY)
            env = os.environ | {"DATABASE_URL": url(cluster, _EMPTY), "DJANGO_SETTINGS_MODULE": SETTINGS}
            manage = [sys.executable, str(ROOT / "manage.py")]
            run([*manage, "migrate", "-v", "0"], env=env)
            run([*manage, "load_gazetteer", "--min-population", str(_POPULATION)], env=env)
            with connect(cluster, _EMPTY) as admin:
                admin.execute("vacuum analyze")
        yield cluster, folder
    finally:
        cluster.stop()
        if "--keep" not in sys.argv:
            shutil.rmtree(cluster.data)
            shutil.rmtree(folder)


def _database(cluster: Cluster, name: str, like: str = "template0") -> None:
    with connect(cluster, "postgres") as admin:
        admin.execute(f"drop database if exists {name} with (force)")
        admin.execute(f"create database {name} template {like}")


def main(sizes: list[int], rounds: int, with_limit: bool, with_peer: bool) -> None:
    """Print, for each size, seconds and rates of each step, and how they stand to the limit."""
    with server() as (cluster, folder):
        for size in sizes:
            first, second = write_files(cluster, folder, size)
            loads: _Loads = {}
            for round_ in range(rounds):
                print(f"\n{size:,} ties, round {round_ + 1}; load average {os.getloadavg()[0]:.1f}", flush=True)
                _round(cluster, first, second, loads, with_limit=with_limit)
            print(f"\n{size:,} ties, medians of {rounds}:")
            medians = {
                what: (statistics.median(wall for wall, _cpu in each), statistics.median(cpu for _wall, cpu in each))
                for what, each in loads.items()
            }
            for what, (wall, cpu) in medians.items():
                print(f"  {what:20}{wall:9.1f} s {size / wall:10,.0f} ties/s; of processor {cpu:9.1f} s")
            _ratios(medians)
            if with_peer:
                rate = peers(cluster, folder / "peer", first)
                print(
                    f"  django-import-export, of {PEER_ROWS:,} rows: {rate:.1f} ties a second of processor, "
                    f"ours to it {size / medians['empty: load'][1] / rate:.0f}"
                )


def _ratios(medians: dict[str, tuple[float, float]]) -> None:
    """How the steps stand to each other, by the clock and by the processor's seconds, which others disturb less."""

    def ratio(one: str, other: str) -> str:
        return " and ".join(f"{a / b:.2f}" for a, b in zip(medians[one], medians[other], strict=True))

    for state in ("empty", "live"):
        if f"{state}: limit" in medians:
            print(f"  {state}: speed of the load to that of its limit: {ratio(f'{state}: limit', f'{state}: load')}")
    print(f"  nothing changed, speed to that of the first load: {ratio('empty: load', 'empty: again')}")


def _round(cluster: Cluster, first: Path, second: Path, loads: _Loads, *, with_limit: bool) -> None:
    _database(cluster, _OURS, _EMPTY)
    ours(cluster, _OURS, first, ["warm"])
    for state, path in (("empty", first), ("live", second)):
        _database(cluster, _LIVE, _OURS)
        before = _LIVE
        if f"{state}: check" not in loads:
            _database(cluster, _LIMIT, before)
            _report(loads, state, ours(cluster, _LIMIT, path, ["take", "check"]))
        _report(loads, state, ours(cluster, _OURS, path, ["take", "load"]))
        if with_limit:
            _database(cluster, _LIMIT, before)
            # The file and the checked import are there before our load, too.
            tables = lay_beside(cluster, before, _OURS, _LIMIT)
            _report(loads, state, {"limit": limit(cluster, _LIMIT, tables, path)})
            _compare(cluster, before)
        _report(loads, state, ours(cluster, _OURS, path, ["find", "accept"]))
        written = counts(cluster, _OURS)
        _report(loads, state, ours(cluster, _OURS, path, ["begin", "again"]))
        more = {
            table: number - written[table]
            for table, number in counts(cluster, _OURS).items()
            if number != written[table] and not table.startswith(_STAGING)
        }
        print(f"  {state}: again wrote beside what it says of the rows: {more or 'nothing'}", flush=True)


def _report(loads: _Loads, state: str, found: dict[str, Any]) -> None:
    for step, what in found.items():
        if step in ("find", "begin"):
            continue
        loads.setdefault(f"{state}: {step}", []).append((what["seconds"], what["cpu"]))
        memory = f", idle {what['idle_mb']:.0f} MB, at most {what['more_mb']:+.1f} MB" if "idle_mb" in what else ""
        print(
            f"  {state}: {step:8}{what['seconds']:9.1f} s, of processor {what['cpu']:9.1f} s{memory} "
            f"{what.get('counts', '')}",
            flush=True,
        )


def _compare(cluster: Cluster, before: str) -> None:
    had, here, there = counts(cluster, before), counts(cluster, _OURS), counts(cluster, _LIMIT)
    print(f"  {'rows written':34}{'ours':>10}{'limit':>10}")
    for table, number in here.items():
        if number != had[table] or there[table] != had[table]:
            print(f"  {table:34}{number - had[table]:10,}{there[table] - had[table]:10,}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="*", default=[200_000])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--no-limit", action="store_true")
    parser.add_argument("--peer", action="store_true", help="django-import-export beside it; asks the package index")
    parser.add_argument("--keep", action="store_true", help="keep the server's data for the next time")
    arguments = parser.parse_args()
    main(arguments.sizes, arguments.rounds, not arguments.no_limit, arguments.peer)
