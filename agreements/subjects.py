"""The subject areas that every register begins with."""

import csv
from pathlib import Path

from agreements.models import Subject

FILE = Path(__file__).parent / "data" / "subjects.csv"


def load_subjects() -> int:
    """Write the subjects of the file that are not there yet; return how many. What editors changed stays."""
    with FILE.open(encoding="utf-8", newline="") as file:
        listed = [
            Subject(**row | {"goals": [int(goal) for goal in row["goals"].split()]}) for row in csv.DictReader(file)
        ]
    known = set(Subject.objects.values_list("code", flat=True))
    new = [subject for subject in listed if subject.code not in known]
    # Two that prepare a database at once write each subject once.
    Subject.objects.bulk_create(new, ignore_conflicts=True)
    return len(new)
