"""Looking up a name among a million, beside pg_trgm in the same run.

    .venv/bin/python -m benchmarks.names PEERS [--queries 300] [--rounds 3]

PEERS is a folder with `gen.py`, `schema.sql`, `del.sql` and `search_bench.py`, run unchanged: they put GeoNames' cities
and names into a database of their own and search it with pg_trgm. Ours is `actors.lookup.suggest`, what the API calls,
over the gazetteer of the same cities, for the same queries. Everything happens in a PostgreSQL of the benchmark's own
with the settings of an installation, which is removed at the end. Contenders alternate; each figure is the median of
the rounds.
"""

import argparse
import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import quote

import psycopg

from local import ROOT
from local.postgres import Cluster, find_for

SETTINGS = "paradiplomacy.settings.local"
PEER, OURS, BARE = "peer", "ours", "bare"
GIN_TYPO, GIN_MIXED, BTREE = "name.typo gin % thr=0.3", "name.mixed gin % only", "name.exact btree ="
DELETIONS = "name.typo deletion index, arrays"
# The keys alone, by prepared statements of the driver: finding without ranking actors and telling what they are. What
# the peers do is this much: a typo is looked up by one statement, as theirs is, what may be anything by stages.
KEY = "select folded from actors_namekey where folded = %(q)s"
BEGINNINGS = """
    select folded from actors_namekey where folded ~>=~ %(q)s and folded ~<~ (%(q)s || chr(1114111))
    order by weight desc limit 10
"""
NEAR = """
    select folded, weight, levenshtein_less_equal(folded, %(q)s, 2) as distance from actors_namekey
    where name_deletions(folded) && name_deletions(%(q)s)
        and length(folded) between length(%(q)s) - 2 and length(%(q)s) + 2
        and levenshtein_less_equal(folded, %(q)s, 2) <= 2
    order by distance, weight desc limit 10
"""
_STAGES = {"typo": (NEAR,), "mixed": (KEY, BEGINNINGS, NEAR)}

Query = tuple[str, int]
Figures = dict[str, float]


@contextmanager
def server() -> Iterator[Cluster]:
    """A PostgreSQL of the benchmark's own, gone at the end; the peers log in to it as `postgres`."""
    cluster = Cluster.for_project(ROOT, "postgres-benchmark")
    cluster.start()
    try:
        with (cluster.data / "pg_ident.conf").open("a") as ident:
            for keeper in {line.split()[1] for line in (cluster.data / "pg_ident.conf").read_text().splitlines()}:
                ident.write(f"keepers {keeper} postgres\n")
        with connect(cluster, "postgres") as admin:
            admin.execute("create role postgres superuser login")
            admin.execute("select pg_reload_conf()")
            for name in (PEER, OURS, BARE):
                admin.execute(f"create database {name}")
        yield cluster
    finally:
        cluster.stop()
        shutil.rmtree(cluster.data)


def connect(cluster: Cluster, database: str) -> "psycopg.Connection[tuple[object, ...]]":
    """A connection of the driver alone."""
    return psycopg.connect(host=str(cluster.sockets), user="paradiplomacy", dbname=database, autocommit=True)


def make_peer(cluster: Cluster, peers: Path, work: Path) -> None:
    """Their database, as their instructions say: with names, a few agreements, and no GiST index."""
    run([sys.executable, str(peers / "gen.py"), str(work), "1000", "2000"])
    psql = [
        find_for(cluster)["psql"],
        "-q",
        "-v",
        "ON_ERROR_STOP=1",
        "-h",
        str(cluster.sockets),
        "-U",
        "postgres",
        PEER,
    ]
    run([*psql, "-v", f"D={work}", "-v", "TAG=1k", "-f", str(peers / "schema.sql")])
    run([*psql, "-f", str(peers / "del.sql")])
    run([*psql, "-c", "drop index cn_trgm_gist, norm_gist"])


def make_ours(cluster: Cluster, database: str, *, without_keys: bool) -> float:
    """A database of ours with the same cities; the seconds that loading took."""
    env = os.environ | {
        "DATABASE_URL": url(cluster, database),
        "DJANGO_SETTINGS_MODULE": "paradiplomacy.settings.local",
    }
    manage = [sys.executable, str(ROOT / "manage.py")]
    run([*manage, "migrate", "-v", "0"], env=env)
    with connect(cluster, database) as admin:
        if without_keys:
            admin.execute("alter table actors_name disable trigger keep_name_keys_after_insert")
        start = time.perf_counter()
        run([*manage, "load_gazetteer", "--min-population", "1000"], env=env)
        seconds = time.perf_counter() - start
        admin.execute("vacuum analyze")
    return seconds


def url(cluster: Cluster, database: str) -> str:
    """The address of one of the databases."""
    return f"postgresql://paradiplomacy@/{database}?host={quote(str(cluster.sockets), safe='')}"


def run(command: list[str], **options: object) -> str:
    """What a program printed; its complaints are shown and end the benchmark."""
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, **options)  # type: ignore[call-overload]
    said: str = done.stdout
    return said


def queries(cluster: Cluster, count: int) -> dict[str, list[Query]]:
    """The queries of search_bench.py, made as it makes them, and after them some with two typos."""
    chance = random.Random(11)  # noqa: S311  theirs
    with connect(cluster, PEER) as peer:
        names = peer.execute(
            "select n.norm, n.city_id from city_name n join city c on c.id = n.city_id "
            "where length(n.norm) between 5 and 20 and c.pop > 50000 order by n.id"
        ).fetchall()

    def typo(text: str) -> str:
        at, kind = chance.randrange(1, len(text) - 1), chance.randrange(4)
        if kind == 0:
            return text[:at] + text[at + 1 :]
        if kind == 1:
            return text[:at] + text[at + 1] + text[at] + text[at + 2 :]
        if kind == 2:
            return text[:at] + chance.choice("aeiounrt") + text[at + 1 :]
        return text[:at] + text[at] + text[at:]

    exact: list[Query] = [chance.choice(names) for _ in range(count)]  # type: ignore[misc]  # text and number
    typos = [(typo(name), city) for name, city in exact]
    prefixes = [(name[: max(3, len(name) // 2)], city) for name, city in exact]
    return {
        "typo": typos,
        "exact": exact,
        "prefix": prefixes,
        "mixed": [(typos, exact, prefixes)[number % 3][number] for number in range(count)],
        "two typos": [(typo(text), city) for text, city in typos],
    }


def ask_peer(cluster: Cluster, peers: Path, work: Path, count: int) -> dict[str, Figures]:
    """One run of theirs: p50 and p95 in milliseconds, and recall, by what was asked."""
    env = os.environ | {"PGHOST": str(cluster.sockets), "N": str(count), "CAP": "120"}
    command = [sys.executable, str(peers / "search_bench.py"), PEER, str(work / "none.db")]
    said = run([*command, GIN_TYPO, GIN_MIXED, BTREE, DELETIONS], env=env)
    return {row["what"]: row for row in map(json.loads, said.splitlines())}


def measure(ask: Callable[[str], list[str]], asked: list[Query]) -> Figures:
    """p50 and p95 in milliseconds of one client asking one by one, and how often the right city is in the answer."""
    for text, _city in asked[:5]:
        ask(text)
    times, right = [], 0
    for text, city in asked:
        start = time.perf_counter()
        found = ask(text)
        times.append(time.perf_counter() - start)
        right += f"gn{city}" in found
    times.sort()
    return {
        "p50": times[len(times) // 2] * 1e3,
        "p95": times[int(len(times) * 0.95)] * 1e3,
        "recall": right / len(times),
    }


def keys_of(connection: "psycopg.Connection[tuple[object, ...]]", text: str, stages: tuple[str, ...]) -> list[str]:
    """The keys that a text may mean, without anybody who bears them: those of the first stage that finds some."""
    for statement in stages:
        if found := connection.execute(statement, {"q": text}, prepare=True).fetchall():
            return [str(key) for key, *_rest in found]
    return []


def main() -> None:
    """Print the table, the ratios of the goals, and what the keys cost."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("peers", type=Path)
    parser.add_argument("--queries", type=int, default=300)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    with server() as cluster, tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        make_peer(cluster, options.peers, work)
        bare = make_ours(cluster, BARE, without_keys=True)
        loading = make_ours(cluster, OURS, without_keys=False)
        asked = queries(cluster, options.queries)

        os.environ |= {"DATABASE_URL": url(cluster, OURS), "DJANGO_SETTINGS_MODULE": SETTINGS}
        import django

        django.setup()
        from actors.lookup import suggest

        def ours(text: str) -> list[str]:
            return [each.public_id for each in suggest(text, language="en")]

        rounds: dict[str, list[Figures]] = defaultdict(list)
        with connect(cluster, OURS) as keys:
            # As the function has it.
            keys.execute("set plan_cache_mode = force_generic_plan")
            for _round in range(options.rounds):
                for what, figures in ask_peer(cluster, options.peers, work, options.queries).items():
                    rounds[what].append(figures)
                for what, texts in asked.items():
                    rounds[f"ours, {what}"].append(measure(ours, texts))
                for what, stages in _STAGES.items():
                    ask = partial(keys_of, keys, stages=stages)
                    rounds[f"keys alone, {what}"].append(measure(ask, asked[what]))
            table = {
                what: {key: statistics.median(each.get(key, 0) for each in runs) for key in ("p50", "p95", "recall")}
                for what, runs in rounds.items()
            }
            row: Any = keys.execute(
                "select pg_total_relation_size('actors_namekey'), (select count(*) from actors_name), "
                "(select count(*) from actors_namekey)"
            ).fetchone()
            size, names, count = row
        report(table)
        print(f"\n{names:,} names, {count:,} keys: {size / names:.0f} bytes a name, indexes included (goal: 600)")
        print(f"load average {os.getloadavg()[1]:.1f} on {os.cpu_count()} cores: above 1, long times are others' work")
        print(f"load {loading:.1f} s, without keys {bare:.1f} s: keys add {loading - bare:.1f} s")
        from django.db import connection

        connection.close()


def report(table: dict[str, Figures]) -> None:
    """Print the figures and how they stand to the goals."""
    print(f"{'':42} {'p50 ms':>8} {'p95 ms':>8} {'recall':>7}")
    for what, row in table.items():
        recall = "" if what.startswith("keys") else f"{row['recall']:.3f}"
        print(f"{what:42} {row['p50']:8.3f} {row['p95']:8.3f} {recall:>7}")
    typo, mixed, exact, keys = table["ours, typo"], table["ours, mixed"], table[BTREE], table["keys alone, mixed"]
    print()
    for goal, value, bound in (
        ("typo p50: GIN / ours", table[GIN_TYPO]["p50"] / typo["p50"], ">= 20"),
        ("typo p95: GIN / ours", table[GIN_TYPO]["p95"] / typo["p95"], ">= 80"),
        ("typo p50: GIN / keys alone", table[GIN_TYPO]["p50"] / table["keys alone, typo"]["p50"], ">= 20"),
        ("typo p95: GIN / keys alone", table[GIN_TYPO]["p95"] / table["keys alone, typo"]["p95"], ">= 80"),
        ("typo recall", typo["recall"], ">= 0.97"),
        ("typo recall above GIN's", typo["recall"] - table[GIN_TYPO]["recall"], ">= 0.05"),
        ("mixed p95: GIN / ours", table[GIN_MIXED]["p95"] / mixed["p95"], ">= 25"),
        ("mixed p95 in exact look-ups", mixed["p95"] / exact["p95"], "<= 3"),
        ("keys alone, p95 in exact look-ups", keys["p95"] / exact["p95"], "<= 3"),
    ):
        print(f"{goal:34} {value:8.2f}  (goal: {bound})")


if __name__ == "__main__":
    main()
