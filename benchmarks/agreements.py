"""Half a million agreements: does a page cost what it shows, whatever the register holds?

    .venv/bin/python -m benchmarks.agreements [--sizes 100000 500000] [--rounds 11] [--keep] [--plans QUESTION]

Seeded registers of both sizes are put by COPY into a PostgreSQL of the benchmark's own, over the gazetteer of places
of 15,000 inhabitants and more, and removed at the end. Each has a hub with 5,000 ties and a town with 60, whatever its
size; everything else grows, the ties of a second hub, of regions and of countries five times too. Each size is asked by
a process of its own, the two in turn, through the whole of Django, its templates and serializers. A line is a question:
how many queries it took at each size, and the medians of the rounds in milliseconds: the time on a processor, of Python
and of PostgreSQL together, whose ratio is to be at most 1.25, and the latency, which is the same where nobody else
works on the machine. `--plans` shows how PostgreSQL answers one question at each size instead. Linux only.
"""

import argparse
import gc
import json
import os
import subprocess
import sys
import time
from contextlib import ExitStack
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.filling import TOWN_TIES, registers
from benchmarks.names import SETTINGS, connect, url
from local import ROOT
from local.postgres import Cluster

GOAL = 1.25


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

        hub, other, growing = (
            str(row[0])
            for row in connection.execute(
                "select public_id from actors_actor where kind = 'city' order by population desc, id limit 3"
            )
        )
        town = one(
            "select actor.public_id from agreements_party party join actors_actor actor on actor.id = party.actor_id "
            "group by actor.id having count(*) = %s order by actor.id limit 1",
            TOWN_TIES,
        )
        region = one(
            "select region.public_id from actors_actor region join actors_actor city on city.parent_id = region.id "
            "where region.kind = 'region' group by region.id order by count(*) desc, region.id limit 1"
        )
        middle = one(
            "select public_id from agreements_agreement where id = (select max(id) / 2 from agreements_agreement)"
        )
        shown = one("select public_id from agreements_agreement where published_at is not null order by id limit 1")
        of_hub, of_growing, of_town, of_region = page(hub), page(growing), page(town), page(region)
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
        "a hub that grows": f"actor={growing}",
        "a hub and a partner": f"actor={hub}&partner={other}",
        "a hub and a country": f"actor={hub}&partner_country=BR",
        "two large countries": "country=CN&partner_country=IN",
        "a large and a smaller country": "country=CN&partner_country=PL",
        "neighbouring states": "neighbouring_states=true",
        "a group of countries": "country_group=mercosur",
        "a region": f"region={region}",
    }
    pages = {
        "a hub": of_hub,
        "a hub as of a day": f"{of_hub}?as_of=1990-06-30",
        "a hub that grows": of_growing,
        "a hub that grows as of a day": f"{of_growing}?as_of=1990-06-30",
        "a town": of_town,
        "a town as of a day": f"{of_town}?as_of=1990-06-30",
        "a region": of_region,
        "a region as of a day": f"{of_region}?as_of=1990-06-30",
        "a large country": "/en/countries/cn/",
        "a large country as of a day": "/en/countries/cn/?as_of=1990-06-30",
        "two actors": f"/en/pairs/{low}/{high}/",
        "two large countries": "/en/pairs/cn/in/",
        "a large and a smaller country": "/en/pairs/cn/pl/",
        "a group of countries": "/en/groups/mercosur/",
        "a group of countries as of a day": "/en/groups/mercosur/?as_of=1990-06-30",
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

    def ask(self, address: str, what: str = "seconds") -> Any:
        """The `seconds` that it took and was on a processor, the number of its `queries`, or the `plan` of one."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps([what, address]) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())

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
        what, address = json.loads(line)
        # Else the same question of each round, since all rounds are alike, would pay for what all of them leave behind.
        gc.collect()
        start, begun = time.perf_counter(), _on_the_processor()
        response = client.get(address)
        told: Any = (time.perf_counter() - start, _on_the_processor() - begun)
        assert response.status_code == 200, (address, response.content[:2000])
        if what != "seconds":
            with CaptureQueriesContext(connection) as captured:
                client.get(address)
            told = len(captured)
        if what == "plan":
            told = _explained(max(captured.captured_queries, key=lambda query: float(query["time"]))["sql"])
        reset_queries()
        print(json.dumps(told), flush=True)


def _on_the_processor() -> float:
    """The seconds that this process, and the one of PostgreSQL that serves it, have been on a processor so far."""
    from django.db import connection

    connection.ensure_connection()
    served = Path(f"/proc/{connection.connection.info.backend_pid}/schedstat")
    return time.process_time() + int(served.read_text().split()[0]) / 1e9


def _explained(statement: str) -> str:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(f"explain (analyze, buffers) {statement}".replace("%", "%%"))
        return "\n".join([statement, *(row[0] for row in cursor)])


def main() -> None:
    """Print a line a question, and how many keep to the goal."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--sizes", type=int, nargs=2, default=[100_000, 500_000])
    parser.add_argument("--rounds", type=int, default=11)
    parser.add_argument("--plans", metavar="QUESTION", help="a part of a question's name")
    parser.add_argument("--keep", action="store_true", help="keep the registers for the next run")
    parser.add_argument("--answer", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.answer:
        answer()
        return
    with registers(options.sizes, keep=options.keep) as (cluster, names), ExitStack() as stack:
        askers = [Asker(cluster, name) for name in names]
        for asker in askers:
            stack.callback(asker.close)
        asked = [questions(cluster, name) for name in names]
        if options.plans:
            for what in asked[0]:
                for size, asker, addresses in zip(options.sizes, askers, asked, strict=True):
                    if options.plans in what:
                        print(f"{what}, of {size:,}:", asker.ask(addresses[what], "plan"), sep="\n")
            return
        report(askers, asked, options.rounds)


def report(askers: list[Asker], asked: list[dict[str, str]], rounds: int) -> None:
    """Ask everything in rounds, each of them of both sizes in turn, and print the table."""
    both = list(zip(askers, asked, strict=True))
    counts = {what: [asker.ask(addresses[what], "queries") for asker, addresses in both] for what in asked[0]}
    taken: dict[str, tuple[list[list[float]], list[list[float]]]] = {what: ([], []) for what in asked[0]}
    for turn in range(rounds):
        for what, times in taken.items():
            for which in (0, 1) if turn % 2 else (1, 0):
                times[which].append(askers[which].ask(asked[which][what]))
    print(f"{'':46} {'queries':>9} {'processor ms':>15} {'ratio':>6} {'latency ms':>15} {'ratio':>6}")
    kept = 0
    for what, times in taken.items():
        # Of each size the medians of latency and of time on the processor.
        small, large = ([median(each) * 1e3 for each in zip(*size, strict=True)] for size in times)
        good = large[1] / small[1] <= GOAL and counts[what][0] == counts[what][1]
        kept += good
        print(
            f"{what:46} {counts[what][0]:>4}{counts[what][1]:>5}"
            f" {small[1]:>7.1f} {large[1]:>7.1f} {large[1] / small[1]:>6.2f}"
            f" {small[0]:>7.1f} {large[0]:>7.1f} {large[0] / small[0]:>6.2f}{'' if good else '  above the goal'}"
        )
    print(f"{kept} of {len(taken)} keep to {GOAL} with as many queries, in {rounds} rounds")
    print(f"load average {os.getloadavg()[1]:.1f} on {os.cpu_count()} cores: above 1, latency is others' work too")


if __name__ == "__main__":
    main()
