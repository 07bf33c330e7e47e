"""How long the gazetteer takes to load, by size, and how much memory it needs.

    .venv/bin/python -m benchmarks.loading [SIZE ...] [--statements]

Makes scratch databases beside the configured one (the installation's own server, or that of DATABASE_URL, whose
user must be allowed to create databases) and drops them. Each load is a process of its own, so that its peak memory
is its own. `--statements` shows the time of each step.
"""

import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
from psycopg import sql

from local import ROOT
from local.manage import database
from local.postgres import Cluster

SIZES = (15000, 5000, 1000, 500)
_EMPTY, _SCRATCH = "benchmark_loading_empty", "benchmark_loading"


def main(sizes: list[int]) -> None:
    """Print one line a size: the first load, and a second one, which must write nothing."""
    print(f"{'size':>6} {'first load':>10} {'rows':>10} {'peak memory':>11} {'again':>8} {'rows':>5}  {'database':>9}")
    with database() as cluster, _scratch_databases(cluster) as (administration, address):
        for size in sizes:
            _execute(administration, "create database {} template {}", _SCRATCH, _EMPTY)
            first, again = (_measure(address, size) for _ in range(2))
            with psycopg.connect(address) as connection:
                row = connection.execute("select pg_database_size(current_database()) / 1e6").fetchone()
            print(
                f"{size:>6} {first['seconds']:>8.1f} s {first['rows']:>10,} {first['peak_mb']:>8,.0f} MB "
                f"{again['seconds']:>6.1f} s {again['rows']:>5}  {row[0] if row else 0:>6,.0f} MB",
                flush=True,
            )
            if "--statements" in sys.argv:
                for what, seconds in first["steps"]:
                    print(f"       {seconds:>8.1f} s {what}")
            _execute(administration, "drop database {}", _SCRATCH)


@contextmanager
def _scratch_databases(cluster: Cluster | None) -> Iterator[tuple[str, str]]:
    """The configured address, and that of the scratch database; an empty migrated one stands ready to be copied."""
    administration = cluster.url if cluster else os.environ["DATABASE_URL"]
    _drop(administration)
    _execute(administration, "create database {}", _EMPTY)
    try:
        _manage(_at(administration, _EMPTY), "migrate", "--verbosity", "0")
        yield administration, _at(administration, _SCRATCH)
    finally:
        _drop(administration)


def _drop(administration: str) -> None:
    for name in (_SCRATCH, _EMPTY):
        _execute(administration, "drop database if exists {}", name)


def _execute(address: str, statement: str, *names: str) -> None:
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))


def _at(address: str, name: str) -> str:
    head, _, options = address.partition("?")
    return f"{head.rpartition('/')[0]}/{name}" + (f"?{options}" if options else "")


def _manage(address: str, *arguments: str) -> None:
    subprocess.run(
        [sys.executable, str(ROOT / "manage.py"), *arguments], env=os.environ | {"DATABASE_URL": address}, check=True
    )


def _measure(address: str, size: int) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.loading", "--measure", str(size)],
        env=os.environ | {"DATABASE_URL": address},
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    measured: dict[str, Any] = json.loads(done.stdout)
    return measured


def _load(size: int) -> None:
    """Load into the configured database and print what it took, as JSON."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "paradiplomacy.settings.local")
    import django

    django.setup()
    from django.utils import timezone

    from actors.gazetteer.load import load_gazetteer

    steps: list[tuple[str, float]] = []

    def report(what: str, share: float) -> None:
        steps.append((what, time.monotonic()))

    start = time.monotonic()
    written = load_gazetteer(min_population=size, at=timezone.now(), report=report)
    end = time.monotonic()
    ends = [moment for _, moment in steps[1:]] + [end]
    print(
        json.dumps(
            {
                "seconds": end - start,
                "rows": sum(written.values()),
                "written": written,
                "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
                "steps": [(what, after - moment) for (what, moment), after in zip(steps, ends, strict=True)],
            }
        )
    )


if __name__ == "__main__":
    if sys.argv[1:2] == ["--measure"]:
        _load(int(sys.argv[2]))
    else:
        main([int(argument) for argument in sys.argv[1:] if argument.isdigit()] or list(SIZES))
