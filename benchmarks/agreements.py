"""Half a million agreements: does a page cost what it shows, whatever the register holds?

    .venv/bin/python -m benchmarks.agreements [--sizes 100000 500000] [--rounds 15] [--plans QUESTION]

Seeded registers of both sizes are put by COPY into a PostgreSQL of the benchmark's own, over the gazetteer of places
of 15,000 inhabitants and more, and removed at the end. Each has a hub with 5,000 ties and a town with 60, whatever its
size; everything else grows. Each size is asked by a process of its own, the two in turn, through the whole of Django.
A line is a question: how many queries it took at each size, the least milliseconds of the rounds (what others do on the
machine only adds to them), and their ratio, which is to be at most 1.25. `--plans` shows how PostgreSQL answers one
question at the larger size instead.
"""

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any

import psycopg

from benchmarks.names import SETTINGS, connect, run, url
from local import ROOT
from local.postgres import Cluster

GOAL = 1.25
_EMPTY = "agreements_empty"
_HUB_TIES, _TOWN_TIES, _PAIR_TIES = 5_000, 60, 40
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
        hub, other, town = ids[0], ids[1], ids.pop(len(ids) // 2)
        weights.pop(len(weights) // 2)
        # The hub's share by chance is kept small, so that its ties are as many in each size.
        weights[0] = weights[1] = 0
        some = chance.sample(range(1, size + 1), _HUB_TIES + _TOWN_TIES)
        of_hub, of_town = set(some[:_HUB_TIES]), set(some[_HUB_TIES:])
        of_both = set(some[:_PAIR_TIES])
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
                if number not in of_hub and chance.random() < 0.08:
                    parties += [next(drawn) for _more in range(chance.randint(1, 4))]
                _agree(rows, number, list(dict.fromkeys(parties)), chance)
            _copy(connection, rows)
        connection.execute("set session_replication_role = origin")
        for table, _columns in _COLUMNS.values():
            name = f"agreements_{table}"
            connection.execute(f"select setval(pg_get_serial_sequence('{name}', 'id'), (select max(id) from {name}))")
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", SETTINGS)
        import django

        django.setup()
        from agreements.models.country_tie import TIE_ALL

        connection.execute(TIE_ALL)
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


def questions(cluster: Cluster, database: str) -> dict[str, str]:
    """What is asked → the address, the same in each size but for ids."""
    with connect(cluster, database) as connection:

        def one(statement: str, *values: Any) -> Any:
            row = connection.execute(statement, values).fetchone()
            assert row is not None
            return row[0]

        def page(actor: str) -> str:
            plural = {"city": "cities"}.get(one("select kind from actors_actor where public_id = %s", actor), "regions")
            return f"/en/{plural}/{actor}/{one('select slug from actors_actor where public_id = %s', actor)}/"

        hub, other = (
            str(row[0])
            for row in connection.execute(
                "select public_id from actors_actor where kind = 'city' order by population desc, id limit 2"
            )
        )
        town = one(
            "select actor.public_id from agreements_party party join actors_actor actor on actor.id = party.actor_id "
            "group by actor.id having count(*) = %s order by actor.id limit 1",
            _TOWN_TIES,
        )
        region = one(
            "select region.public_id from actors_actor region join actors_actor city on city.parent_id = region.id "
            "where region.kind = 'region' group by region.id order by count(*) desc, region.id limit 1"
        )
        middle = one(
            "select public_id from agreements_agreement where id = (select max(id) / 2 from agreements_agreement)"
        )
        shown = one("select public_id from agreements_agreement where published_at is not null order by id limit 1")
        of_hub, of_town = page(hub), page(town)
    low, high = sorted((hub, other))
    lists = {
        "all": "",
        "from the middle on": f"after={middle}",
        "a large country": "country=CN",
        "a small country": "country=UY",
        "a status": "status=suspended",
        "a country and a status": "country=CN&status=suspended",
        "as of a day": "as_of=1990-06-30",
        "a status as of a day": "as_of=1990-06-30&status=suspended",
        "a country as of a day": "country=CN&as_of=1990-06-30",
        "signed after": "signed_after=2024-01-01",
        "signed between": "signed_after=1960-01-01&signed_before=1961-12-31",
        "a hub": f"actor={hub}",
        "a hub and a partner": f"actor={hub}&partner={other}",
        "a hub and a country": f"actor={hub}&partner_country=BR",
        "two large countries": "country=CN&partner_country=IN",
        "a large and a small country": "country=CN&partner_country=PL",
        "neighbouring states": "neighbouring_states=true",
        "a group of countries": "country_group=mercosur",
        "a region": f"region={region}",
    }
    pages = {
        "a hub": of_hub,
        "a hub as of a day": f"{of_hub}?as_of=1990-06-30",
        "a town": of_town,
        "a town as of a day": f"{of_town}?as_of=1990-06-30",
        "a large country": "/en/countries/cn/",
        "a large country as of a day": "/en/countries/cn/?as_of=1990-06-30",
        "two actors": f"/en/pairs/{low}/{high}/",
        "two large countries": "/en/pairs/cn/in/",
        "a large and a small country": "/en/pairs/cn/pl/",
        "a group of countries": "/en/groups/mercosur/",
        "an agreement": f"/en/agreements/{shown}/",
        "an agreement as of a day": f"/en/agreements/{shown}/?as_of=1990-06-30",
    }
    return (
        {f"list: {what}": f"/en/agreements/?{query}" for what, query in lists.items()}
        | {f"API: {what}": f"/api/v1/agreements/?{query}" for what, query in lists.items() if "after=b" not in query}
        | {f"page: {what}": address for what, address in pages.items()}
    )


class Asker:
    """A process that asks one database, address by address."""

    def __init__(self, cluster: Cluster, database: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "benchmarks.agreements", "--answer"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT,
            env=os.environ | {"DATABASE_URL": url(cluster, database), "DJANGO_SETTINGS_MODULE": SETTINGS},
        )  # fmt: skip

    def ask(self, address: str, *, plans: bool = False) -> dict[str, Any]:
        """The seconds that it took, the number of queries, or their plans."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps({"address": address, "plans": plans}) + "\n")
        self._process.stdin.flush()
        told: dict[str, Any] = json.loads(self._process.stdout.readline())
        return told

    def close(self) -> None:
        """End the process."""
        self._process.communicate()


def answer() -> None:
    """Ask the configured database for each address on standard input; one line of JSON each."""
    import django

    django.setup()
    from django.conf import settings
    from django.db import connection, reset_queries
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    settings.ALLOWED_HOSTS = ["testserver"]
    client = Client()
    for line in sys.stdin:
        asked = json.loads(line)
        start = time.perf_counter()
        response = client.get(asked["address"])
        seconds = time.perf_counter() - start
        assert response.status_code == 200, (asked, response.content[:2000])
        told: dict[str, Any] = {"seconds": seconds}
        if asked["plans"]:
            with CaptureQueriesContext(connection) as captured:
                client.get(asked["address"])
            told["queries"] = len(captured)
            told["slowest"] = _explained(max(captured.captured_queries, key=lambda query: float(query["time"]))["sql"])
        reset_queries()
        print(json.dumps(told), flush=True)


def _explained(statement: str) -> str:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(f"explain (analyze, buffers) {statement}".replace("%", "%%"))
        return "\n".join([statement, *(row[0] for row in cursor)])


@contextmanager
def registers(sizes: list[int]) -> Iterator[tuple[Cluster, list[str]]]:
    """A PostgreSQL of the benchmark's own with a register of each size, gone at the end."""
    cluster = Cluster.for_project(ROOT, "postgres-agreements")
    cluster.start()
    try:
        with connect(cluster, "postgres") as admin:
            admin.execute(f"create database {_EMPTY}")
            env = os.environ | {"DATABASE_URL": url(cluster, _EMPTY), "DJANGO_SETTINGS_MODULE": SETTINGS}
            manage = [sys.executable, str(ROOT / "manage.py")]
            run([*manage, "migrate", "-v", "0"], env=env)
            run([*manage, "load_gazetteer", "--min-population", "15000"], env=env)
            names = [f"agreements_{size}" for size in sizes]
            for name, size in zip(names, sizes, strict=True):
                admin.execute(f"create database {name} template {_EMPTY}")
                start = time.perf_counter()
                fill(cluster, name, size)
                print(f"{size:,} agreements put in {time.perf_counter() - start:.0f} s", flush=True)
        yield cluster, names
    finally:
        cluster.stop()
        shutil.rmtree(cluster.data)


def main() -> None:
    """Print a line a question, and how many keep to the goal."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--sizes", type=int, nargs=2, default=[100_000, 500_000])
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--plans", metavar="QUESTION", help="a part of a question's name")
    parser.add_argument("--answer", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.answer:
        answer()
        return
    with registers(options.sizes) as (cluster, names), ExitStack() as stack:
        askers = [Asker(cluster, name) for name in names]
        for asker in askers:
            stack.callback(asker.close)
        asked = [questions(cluster, name) for name in names]
        if options.plans:
            for what, address in asked[1].items():
                if options.plans in what:
                    print(what, askers[1].ask(address, plans=True)["slowest"], sep="\n")
            return
        report(askers, asked, options.rounds)


def report(askers: list[Asker], asked: list[dict[str, str]], rounds: int) -> None:
    """Ask everything in turn, and print the table."""
    print(f"{'':40} {'queries':>9} {'least ms':>9} {'least ms':>9} {'ratio':>6}")
    kept = 0
    for what in asked[0]:
        addresses = [each[what] for each in asked]
        counts = [asker.ask(address, plans=True)["queries"] for asker, address in zip(askers, addresses, strict=True)]
        times: list[list[float]] = [[], []]
        for turn in range(rounds):
            for which in (0, 1) if turn % 2 else (1, 0):
                times[which].append(askers[which].ask(addresses[which])["seconds"])
        small, large = (min(each) * 1e3 for each in times)
        good = large / small <= GOAL and counts[0] == counts[1]
        kept += good
        print(
            f"{what:40} {counts[0]:>4}{counts[1]:>5} {small:>9.1f} {large:>9.1f} {large / small:>6.2f}"
            f"{'' if good else '  above the goal'}",
            flush=True,
        )
    print(f"{kept} of {len(asked[0])} keep to {GOAL} with as many queries")
    print(f"load average {os.getloadavg()[1]:.1f} on {os.cpu_count()} cores: above 1, long times are others' work")


if __name__ == "__main__":
    main()
