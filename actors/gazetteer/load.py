"""Loading the gazetteer: staging tables, then one statement a table. All or nothing, and repeatable.

What a person has changed is not touched again, what a person has deleted is not put back; rows that say the same
are not written.
"""

import re
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

from django.db import connection, transaction

from actors.gazetteer import rows
from actors.gazetteer.statements import LEAVE_TO_PEOPLE, STAGING, WRITES
from actors.lookup import refresh_weights
from actors.models import DataRelease

KEY = "gazetteer"
# The smallest cities that GeoNames makes files for, by inhabitants.
SIZES = (500, 1000, 5000, 15000)
Report = Callable[[str, float], None]


def is_loaded(*, min_population: int) -> bool:
    """Whether the gazetteer of these versions, of this size or a larger one, is in the database."""
    versions = [_release(size) for size in SIZES if size <= min_population]
    return DataRelease.objects.filter(key=KEY, version__in=versions).exists()


def size_loaded() -> int | None:
    """The inhabitants of the smallest cities that were loaded last; None where nothing was loaded."""
    release = DataRelease.objects.filter(key=KEY).first()
    found = re.search(r"cities (\d+)\+$", release.version) if release else None
    return int(found[1]) if found else None


@transaction.atomic
def load_gazetteer(*, min_population: int, at: datetime, report: Report) -> dict[str, int]:
    """Bring countries and their groups, regions and cities up to the installed packages; return the rows written.

    Cities that a larger load brought stay. `report` is told what is being done and the share done, 0 to 1.
    """
    with connection.cursor() as cursor:
        # Hash joins of a million names; only for this transaction.
        cursor.execute("set local work_mem = '128MB'")
        cursor.execute(STAGING)
    report("Reading countries and regions", 0.0)
    _stage_countries()
    _stage_regions()
    report("Reading cities", 0.02)
    _copy("stage_actor", rows.cities(min_population))
    report("Reading names of cities", 0.08)
    _copy("stage_name", rows.city_names(min_population))
    staged = _count("stage_actor")
    written: dict[str, int] = {}
    with connection.cursor() as cursor:
        cursor.execute(LEAVE_TO_PEOPLE)
        for done, (what, statement) in enumerate(WRITES):
            if what is None:
                cursor.execute(statement)
                continue
            report(f"Writing {what}", 0.2 + 0.75 * done / len(WRITES))
            cursor.execute(statement, {"at": at} if "%(at)s" in statement else None)
            written[what] = written.get(what, 0) + cursor.rowcount
            if cursor.rowcount and statement.split()[0] == "insert":
                # New tables have no statistics: neither the next statement nor the first page can wait for them.
                cursor.execute(f"analyze {statement.split()[2]}")
    report("Weighing names", 0.95)
    refresh_weights()
    if not is_loaded(min_population=min_population):
        noted = {"version": _release(min_population), "rows": staged, "loaded_at": at}
        DataRelease.objects.update_or_create(key=KEY, defaults=noted)
    report("Done", 1.0)
    return written


def _release(min_population: int) -> str:
    return f"{rows.sources()}; cities {min_population}+"


def _stage_countries() -> None:
    countries = list(rows.countries())
    _copy("stage_country", (country[:-1] for country in countries))
    _copy(
        "stage_country_name",
        ((country.code, language, name) for country in countries for language, name in country.names.items()),
    )
    _copy("stage_successor", rows.successors())
    _copy("stage_neighbour", rows.neighbours())
    _copy("stage_group", rows.groups())
    _copy("stage_member", rows.group_members())


def _stage_regions() -> None:
    regions = list(rows.regions())
    _copy("stage_actor", (region for region, _ in regions))
    _copy("stage_name", (name for _, names in regions for name in names))
    _copy("stage_city_region", rows.city_region_facts())
    _copy("stage_city_designation", ((designation,) for designation in rows.CITY_DESIGNATIONS))


def _copy(table: str, values: Iterable[tuple[Any, ...]]) -> None:
    with connection.cursor() as cursor, cursor.copy(f"copy {table} from stdin") as copy:
        for row in values:
            copy.write_row(row)


def _count(table: str) -> int:
    with connection.cursor() as cursor:
        cursor.execute(f"select count(*) from {table}")
        count: int = cursor.fetchone()[0]
        return count
