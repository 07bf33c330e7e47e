"""How much of real registers the resolver resolves, how much of that is wrong, and how fast tables are resolved.

    python benchmarks/resolution.py [DATA] [--wrong FILE] [--rows SIZE ...] [--rounds 3]

DATA is a folder of registers of twinnings and memberships. The database is the one that the settings name, with the
gazetteer loaded. The resolver is given name, country and kind as a file has them. Coordinates and all else are withheld
and judge it (benchmarks/judging.py says by which rules); files without coordinates tell only how much is resolved.

The speed is that of `resolve_table` for names of the gazetteer with their countries, beside joins that fold the staged
names in the same way, at the same time, and beside asking row by row. Each way starts from the same table and writes
one. The joins, from the barest on: which folded name it is, who bears it, and the largest bearer in the country.
"""

import argparse
import csv
import os
import statistics
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "paradiplomacy.settings.local")

import django

django.setup()

from django.db import connection, transaction  # noqa: E402  Django is set up first
from django.db.models import F  # noqa: E402

from actors.models import Actor  # noqa: E402
from actors.resolution import resolve_all, resolve_table  # noqa: E402
from actors.resolution.folding import fold  # noqa: E402
from benchmarks.judging import Judge, Verdict  # noqa: E402
from benchmarks.registers import all_named  # noqa: E402


def _script(name: str) -> str:
    return "ASCII" if name.isascii() else "Latin, accents" if max(name) < "\u0250" else "other"


def accuracy(folder: Path, wrong_to: Path | None) -> None:
    """Print the counts by file, by country and by script; every wrong row goes to a file."""
    named = all_named(folder)
    answers = resolve_all(each.question for each in named)
    judge = Judge(named)
    by: dict[str, dict[str, Counter[str]]] = {
        what: defaultdict(Counter) for what in ("file", "country (30 largest)", "script", "answered as")
    }
    wrong = []
    for each in named:
        answer = answers[each.question]
        counted = [str(answer.outcome)]
        verdict = judge.verdict(each, answer)
        if verdict is not None:
            counted.append(verdict)
        if verdict == Verdict.WRONG:
            wrong.append((each, answer.candidates[0]))
        keys = (each.file, each.question.country or "(none)", _script(each.question.name),
                answer.resolved.kind if answer.resolved else "")  # fmt: skip
        for what, key in zip(by, keys, strict=True):
            by[what][key].update(counted)
            by[what]["all"].update(counted)
    for what, counts in by.items():
        _table(what, counts)
    if wrong_to:
        with wrong_to.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, delimiter="\t")
            for each, found in wrong:
                question = each.question
                writer.writerow(
                    [each.file, question.name, question.country, question.kind, each.point, found.kind, found.public_id,
                     found.name, found.country, found.population, found.confidence, " ".join(found.reasons.codes)]
                )  # fmt: skip


def _table(what: str, counts: dict[str, Counter[str]]) -> None:
    columns = ("resolved", "ambiguous", "unknown", Verdict.RIGHT, Verdict.OWN_ERROR, Verdict.WRONG)
    print(f"\n{what:28}" + "".join(f"{column:>11}" for column in columns) + f"{'wrong %':>9}{'resolved %':>12}")
    largest = sorted(counts, key=lambda key: -sum(counts[key][column] for column in columns[:3]))[:31]
    for key in sorted(largest, key=lambda key: (key == "all", key)):
        of_key = counts[key]
        asked = sum(of_key[column] for column in columns[:3])
        judged = of_key[Verdict.RIGHT] + of_key[Verdict.WRONG]
        share = f"{100 * of_key[Verdict.WRONG] / judged:9.2f}" if judged else f"{'-':>9}"
        numbers = "".join(f"{of_key[column]:11,}" for column in columns)
        print(f"{key[:27]:28}{numbers}{share}{100 * of_key['resolved'] / asked:12.1f}")


# Names of places with their countries, nearly every one another: so no question is spared.
STAGED = """
    create unlogged table benchmark_staged as
    select row_number() over ()::integer as key, text as name, code as country
    from (
        select name.text, country.code
        from actors_name name
        join actors_actor actor on actor.id = name.actor_id
        join actors_country country on country.id = actor.country_id
        cross join generate_series(1, 1 + %(rows)s / 900000) as again
        order by hashint8extended(name.id, again) limit %(rows)s
    ) as drawn
"""
FOLDED = "(select key, country, fold_text(name) as folded from benchmark_staged offset 0) as staged"
JOINS = {
    "hash join with names' keys": f"""
        select staged.key, name.id from {FOLDED} join actors_namekey name using (folded)
    """,
    "hash join with names": f"""
        select staged.key, name.actor_id from {FOLDED} join actors_name name using (folded)
    """,
    "hash join with the largest bearers": f"""
        with largest as materialized (
            select distinct on (country.code, name.folded) country.code, name.folded, actor.id
            from actors_name name
            join actors_actor actor on actor.id = name.actor_id
            join actors_country country on country.id = actor.country_id
            order by country.code, name.folded, actor.population desc nulls last
        )
        select staged.key, largest.id from {FOLDED}
        left join largest on largest.folded = staged.folded and largest.code = staged.country
    """,
}
OURS, ORM = "resolve_table", "a query a row, by the ORM"
BY_ORM = 1_000
"""So many rows are enough to know how long each takes."""


def speed(sizes: list[int], rounds: int) -> None:
    """Print rows a second of each way, and how ours stands to it; each is the median of the rounds."""
    print(f"\n{'rows':>10}  {'way':38}{'rows/s':>10}{'ours to it':>12}")
    for size in sizes:
        with connection.cursor() as cursor:
            cursor.execute("drop table if exists benchmark_staged")
            cursor.execute(STAGED, {"rows": size})
            cursor.execute("analyze benchmark_staged")
            try:
                runs = [_one_round(size) for _round in range(rounds)]
            finally:
                cursor.execute("drop table benchmark_staged")
        ours = statistics.median(each[OURS] for each in runs)
        for way in runs[0]:
            theirs = statistics.median(each[way] for each in runs)
            print(f"{size:10,}  {way:38}{theirs:10,.0f}{ours / theirs:12.2f}")
    print(f"load average {os.getloadavg()[1]:.1f} on {os.cpu_count()} cores")


def _one_round(size: int) -> dict[str, float]:
    """Rows a second of each way, one after the other, each into a table of its own."""
    found = {}
    for way, join in JOINS.items():
        with _rate(size) as rate, connection.cursor() as cursor:
            cursor.execute("set local work_mem = '128MB'")
            cursor.execute(f"create temporary table benchmark_answered as {join}")
        found[way] = rate()
    with _rate(size) as rate:
        resolve_table("benchmark_staged", into="benchmark_answered")
    found[OURS] = rate()
    with connection.cursor() as cursor:
        cursor.execute("select name, country from benchmark_staged order by key limit %s", [BY_ORM])
        asked = cursor.fetchall()
    with _rate(len(asked)) as rate:
        for name, country in asked:
            bearers = Actor.objects.published().filter(names__folded=fold(name), country__code=country)
            bearers.order_by(F("population").desc(nulls_last=True)).first()
    found[ORM] = rate()
    return found


@contextmanager
def _rate(rows: int) -> Iterator[Callable[[], float]]:
    """Rows a second of what is done inside, which is taken back."""
    seconds = 0.0
    with transaction.atomic():
        start = time.perf_counter()
        yield lambda: rows / seconds
        seconds = time.perf_counter() - start
        transaction.set_rollback(True)


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", help="without it only the speed is measured")
    parser.add_argument("--wrong", type=Path, help="where to write the wrong answers, to look at each")
    parser.add_argument("--rows", type=int, nargs="*", default=[200_000], help="sizes of tables; none: no speed")
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    if arguments.folder:
        accuracy(arguments.folder, arguments.wrong)
    speed(arguments.rows, arguments.rounds)


if __name__ == "__main__":
    main()
