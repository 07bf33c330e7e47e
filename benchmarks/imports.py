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
Memory is the resident size of the worker process, the most during the step above that before it, after it has checked
a register of twenty rows. Of `--peer`, django-import-export, the rate is that of its first thousand rows (agreement,
two parties by name and country, one act); it is installed into a folder of the benchmark's.
"""

import argparse
import csv
import json
import os
import random
import shutil
import statistics
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from benchmarks.names import SETTINGS, connect, run, url
from local import ROOT
from local.postgres import Cluster

_EMPTY, _OURS, _LIVE, _LIMIT = "imports_empty", "imports_ours", "imports_live", "imports_limit"
_POPULATION = 15_000
_HEADER = ("city", "country", "partner", "partner country", "since")
# Written by triggers, or by the queue.
_BY_TRIGGERS = ("agreements_countrytie",)
_PEER = ("django-import-export==4.4.3",)
_PEER_ROWS = 1_000
_STAGING = ("intake_", "sources_registerrow")

Row = tuple[Any, ...]
Counts = dict[str, int]


# --- the files ------------------------------------------------------------------------------------

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


# --- ours, in a process of its own ----------------------------------------------------------------


def work(steps: list[str], path: str) -> None:
    """Take a file in on the configured database by these steps; print seconds and memory of each as JSON."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", SETTINGS)
    import django

    django.setup()
    from django.db import connection
    from django.utils import timezone

    from accounts.models import User
    from intake.enums import Verdict
    from intake.models import ImportRow, RegisterImport
    from intake.registers.accepting import accept_import, judge_sample
    from intake.registers.mapping import Mapping, Shape, Side, Source
    from intake.registers.planning import begin_import, check_import
    from intake.registers.staging import take_harvest
    from intake.registers.writing import run_import
    from sources.models import Harvest, Register

    mapping = Mapping(
        Shape.PAIR,
        sides=(Side(Source("city"), Source("country")), Side(Source("partner"), Source("partner country"))),
        date=Source("since"),
        usual_kind="twinning",
    )
    second, _made = User.objects.get_or_create(username="second", defaults={"is_staff": True})

    def report(_stage: str, _share: float) -> None:
        """Nobody is told."""

    def take(content: bytes, name: str) -> Any:
        register, _made = Register.objects.get_or_create(name=name, defaults={"added_at": timezone.now()})
        return take_harvest(
            register=register, content=content, file_name=name, listed="", by_id=None, at=timezone.now()
        ).pk

    def begin(harvest: int) -> int:
        return begin_import(harvest_id=harvest, mapping=mapping, at=timezone.now()).pk

    def accept(pk: int) -> None:
        sample = ImportRow.objects.filter(register_import=pk, is_sampled=True).values_list("pk", flat=True)
        verdicts = dict.fromkeys(sample, Verdict.RIGHT)
        judge_sample(register_import=RegisterImport.objects.get(pk=pk), verdicts=verdicts, by_id=second.pk)
        accept_import(register_import_id=pk, by_id=second.pk, at=timezone.now())

    if steps == ["warm"]:
        with Path(path).open("rb") as file:
            few = b"".join([next(file) for _line in range(21)])
        # The names of countries and the like are held from then on.
        warm = begin(take(few, "warm"))
        run_import(register_import_id=warm, by_id=None, at=timezone.now(), report=report)
        return
    with Path(path).open("rb") as file:
        few = b"".join([next(file) for _line in range(21)])
    check_import(register_import_id=begin(take(few, "warm")), report=report)

    found: dict[str, Any] = {}
    pk = 0
    for step in steps:
        with _measured(found, step):
            if step == "take":
                harvest = take(Path(path).read_bytes(), Path(path).name)
            elif step == "check":
                check_import(register_import_id=pk, report=report)
            elif step in ("load", "again"):
                done = run_import(register_import_id=pk, by_id=None, at=timezone.now(), report=report)
                found[step]["counts"] = done.counts
            elif step == "accept":
                accept(pk)
            elif step == "find":
                pk = RegisterImport.objects.filter(harvest__file_name=Path(path).name).latest("pk").pk
            else:
                pk = begin(Harvest.objects.values_list("pk", flat=True).get(file_name=Path(path).name))
        if step == "take":
            pk = begin(harvest)
    connection.close()
    print(json.dumps(found))


@contextmanager
def _measured(found: dict[str, Any], step: str) -> Iterator[None]:
    found[step] = {}
    before = _resident("VmRSS")
    Path("/proc/self/clear_refs").write_text("5")
    start = time.perf_counter()
    yield
    found[step] |= {
        "seconds": time.perf_counter() - start,
        "idle_mb": before,
        "more_mb": _resident("VmHWM") - before,
    }


def _resident(what: str) -> float:
    status = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) / 1024 for line in status if line.startswith(what))


def ours(cluster: Cluster, database: str, path: Path, steps: list[str]) -> dict[str, Any]:
    """What the steps took."""
    env = os.environ | {"DATABASE_URL": url(cluster, database), "DJANGO_SETTINGS_MODULE": SETTINGS}
    said = run([sys.executable, "-m", "benchmarks.imports", "--work", *steps, "--file", str(path)], env=env, cwd=ROOT)
    found: dict[str, Any] = json.loads(said) if said else {}
    return found


# --- the limit ------------------------------------------------------------------------------------

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


def lay_beside(cluster: Cluster, before: str, after: str) -> list[str]:
    """Into the limit's database, which is as `before`: the rows that `after` has more, by table; which tables."""
    had, has = counts(cluster, before), counts(cluster, after)
    tables = [
        table
        for table in has
        if has[table] > had[table] and table not in _BY_TRIGGERS and not table.endswith("history")
    ]
    with connect(cluster, after) as source, connect(cluster, _LIMIT) as target:
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


def limit(cluster: Cluster, tables: list[str], path: Path) -> float:
    """The seconds of the script."""
    with connect(cluster, _LIMIT) as connection:
        connection.execute("checkpoint")
        columns = {table: (connection.execute(_WRITTEN_COLUMNS, [table]).fetchone() or ("",))[0] for table in tables}
        script = _READ.format(file=f"'{path}'") + "".join(
            f'insert into public."{table}" ({columns[table]}) select {columns[table]} from laid."{table}";\n'
            for table in sorted(tables, key=_referred)
        )
        start = time.perf_counter()
        with connection.transaction():
            connection.execute("set local work_mem = '128MB'")
            connection.execute(script)
        return time.perf_counter() - start


# What others refer to comes first where a constraint does not wait for the end.
_KEPT_BEFORE = ("sources_register", "sources_harvest")
_FIRST = (
    *_KEPT_BEFORE,
    "agreements_agreement",
    "agreements_party",
    "core_operation",
    "sources_registerrow",
    "intake_importname",
)


def _referred(table: str) -> int:
    return _FIRST.index(table) if table in _FIRST else len(_FIRST)


# --- the peer -------------------------------------------------------------------------------------


def peer(path: str) -> None:
    """Rows a second of django-import-export on the configured database, as JSON."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", SETTINGS)
    import django

    django.setup()
    import tablib  # type: ignore[import-not-found]
    from django.db import transaction
    from import_export import fields, resources, widgets  # type: ignore[import-untyped]

    from actors.models import Actor
    from agreements.models import Act, Agreement, Party

    class ByName(widgets.ForeignKeyWidget):
        """The largest bearer of a name in the country."""

        def clean(self, value: Any, row: Any = None, **more: Any) -> Any:
            named = Actor.objects.filter(names__text=value, country__code=row["country"])
            return named.order_by("-population").first()

    agreement = fields.Field(
        attribute="agreement", column_name="agreement", widget=widgets.ForeignKeyWidget(Agreement, "public_id")
    )

    class Agreements(resources.ModelResource):
        """Agreements alone."""

        class Meta:
            model = Agreement
            import_id_fields = ("public_id",)
            fields = ("public_id", "kind", "status")

    class Parties(resources.ModelResource):
        """Their parties."""

        agreement = agreement
        actor = fields.Field(attribute="actor", column_name="name", widget=ByName(Actor, "name"))

        class Meta:
            model = Party
            import_id_fields = ("agreement", "position")
            fields = ("agreement", "actor", "position", "role")

    class Acts(resources.ModelResource):
        """Their signing."""

        agreement = agreement

        class Meta:
            model = Act
            import_id_fields = ("agreement", "kind")
            fields = ("agreement", "kind", "date")

    with Path(path).open(encoding="utf-8", newline="") as file:
        rows = list(zip(range(_PEER_ROWS), csv.DictReader(file), strict=False))
    ids = [f"a{number:08}" for number, _row in rows]
    data = (
        (Agreements, ("public_id", "kind", "status"), [(pk, "twinning", "active") for pk in ids]),
        (
            Parties,
            ("agreement", "name", "country", "position", "role"),
            [
                (pk, row[name], row[country], place, "party")
                for pk, (_number, row) in zip(ids, rows, strict=True)
                for place, (name, country) in enumerate((("city", "country"), ("partner", "partner country")))
            ],
        ),
        (
            Acts,
            ("agreement", "kind", "date"),
            [(pk, "signed_definitive", row["since"]) for pk, (_number, row) in zip(ids, rows, strict=True)],
        ),
    )
    start = time.perf_counter()
    with transaction.atomic():
        for resource, headers, lines in data:
            resource().import_data(tablib.Dataset(*lines, headers=headers), raise_errors=True)
        seconds = time.perf_counter() - start
        transaction.set_rollback(True)
    print(json.dumps({"seconds": seconds}))


def peers(cluster: Cluster, folder: Path, path: Path) -> float:
    """Agreements a second of the peer, into empty tables."""
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
    said = run([sys.executable, "-m", "benchmarks.imports", "--as-peer", "--file", str(path)], env=env, cwd=ROOT)
    return _PEER_ROWS / float(json.loads(said)["seconds"])


# --- all of it ------------------------------------------------------------------------------------


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
            loads: dict[str, list[float]] = {}
            for round_ in range(rounds):
                print(f"\n{size:,} ties, round {round_ + 1}; load average {os.getloadavg()[0]:.1f}", flush=True)
                _round(cluster, first, second, loads, with_limit=with_limit)
            print(f"\n{size:,} ties, medians of {rounds}:")
            for what, seconds in loads.items():
                middle = statistics.median(seconds)
                print(f"  {what:36}{middle:9.1f} s {size / middle:10,.0f} ties/s")
            _ratios({what: statistics.median(seconds) for what, seconds in loads.items()})
            if with_peer:
                rate = peers(cluster, folder / "peer", first)
                ours_ = size / statistics.median(loads["empty: load"])
                print(
                    f"  django-import-export, of {_PEER_ROWS:,} rows {rate:10.1f} ties/s, ours to it {ours_ / rate:.0f}"
                )


def _ratios(medians: dict[str, float]) -> None:
    for state in ("empty", "live"):
        if f"{state}: limit" in medians:
            print(f"  {state}: load to its limit {medians[f'{state}: limit'] / medians[f'{state}: load']:.2f}")
    print(f"  nothing changed, to the first load {medians['empty: load'] / medians['empty: again']:.1f} times as fast")


def _round(cluster: Cluster, first: Path, second: Path, loads: dict[str, list[float]], *, with_limit: bool) -> None:
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
            tables = lay_beside(cluster, before, _OURS)
            loads.setdefault(f"{state}: limit", []).append(limit(cluster, tables, path))
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


def _report(loads: dict[str, list[float]], state: str, found: dict[str, Any]) -> None:
    for step, what in found.items():
        if step in ("find", "begin"):
            continue
        loads.setdefault(f"{state}: {step}", []).append(what["seconds"])
        print(
            f"  {state}: {step:8}{what['seconds']:9.1f} s, idle {what['idle_mb']:.0f} MB, "
            f"at most {what['more_mb']:+.1f} MB {what.get('counts', '')}",
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
    parser.add_argument("--work", nargs="*", help=argparse.SUPPRESS)
    parser.add_argument("--as-peer", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--file", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.work:
        work(arguments.work, arguments.file)
    elif arguments.as_peer:
        peer(arguments.file)
    else:
        main(arguments.sizes, arguments.rounds, not arguments.no_limit, arguments.peer)
