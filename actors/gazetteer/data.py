"""The data files of `actors/data/`: facts that no installed package holds, one CSV file a kind."""

import csv
import hashlib
from collections.abc import Iterable
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent.parent / "data"


@cache
def read(name: str) -> tuple[dict[str, str], ...]:
    """The rows of a file, by column."""
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


def by_key(name: str, column: str) -> dict[str, dict[str, str]]:
    """The rows of a file by the values of a column, which must differ."""
    return {row[column]: row for row in read(name)}


def write(name: str, rows: Iterable[dict[str, str]]) -> int:
    """Write a file anew, rows in the order given; return their number."""
    rows = list(rows)
    with (FOLDER / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, fieldnames=list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    read.cache_clear()
    return len(rows)


def fingerprint() -> str:
    """Six hexadecimal digits that change with any of the files."""
    digest = hashlib.sha256()
    for path in sorted(FOLDER.glob("*.csv")):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:6]
