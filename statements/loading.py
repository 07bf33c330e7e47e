"""The frameworks that the program brings with it: read from `statements/data/`, written where they are new.

What a person has changed is not touched again, what a person has deleted is not put back, and rows that say the
same are not written.
"""

import csv
from datetime import datetime
from pathlib import Path
from typing import Any

from django.db import transaction
from django.db.models import Model

from core.history import touched_by_people
from statements.models import Category, Framework

_FOLDER = Path(__file__).parent / "data"


def read(name: str) -> list[dict[str, str]]:
    """The rows of a data file, by column."""
    with (_FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@transaction.atomic
def load_frameworks(*, at: datetime) -> dict[str, int]:
    """Bring frameworks and their categories up to the data files; return the rows written. New ones are published."""
    known = Framework.objects.select_for_update().in_bulk(field_name="code")
    changed_by_people = {code for (code,) in touched_by_people(Framework, "code")}
    written = {"frameworks": 0, "categories": 0}
    for row in read("frameworks"):
        framework = known.get(row["code"])
        if framework is None:
            known[row["code"]] = Framework.objects.create(**row, published_at=at)
            written["frameworks"] += 1
        elif framework.owner_id is None and row["code"] not in changed_by_people:
            written["frameworks"] += _brought_up(framework, row)
    written["categories"] = _load_categories(known)
    return written


def _load_categories(frameworks: dict[str, Framework]) -> int:
    known = {(each.framework_id, each.code): each for each in Category.objects.all()}
    touched = touched_by_people(Category, "framework_id", "code")
    written = 0
    places: dict[str, int] = {}
    for row in read("categories"):
        framework = frameworks[row.pop("framework")]
        places[framework.code] = place = places.get(framework.code, 0) + 1
        key = (framework.pk, row["code"])
        if framework.owner_id is not None or key in touched:
            continue
        if key in known:
            written += _brought_up(known[key], {**row, "position": place})
        else:
            Category.objects.create(**row, framework=framework, position=place)
            written += 1
    return written


def _brought_up(record: Model, said: dict[str, Any]) -> int:
    """Write what a row of the file says otherwise than the record; return the rows written, 0 or 1."""
    new = {field: value for field, value in said.items() if getattr(record, field) != value}
    if not new:
        return 0
    for field, value in new.items():
        setattr(record, field, value)
    record.save()
    return 1
