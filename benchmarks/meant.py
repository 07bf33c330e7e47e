"""Whom names mean as registers all over the world write them, beside whom they should mean.

    python benchmarks/meant.py [FILE]

FILE has name, country and kind as a register gives them, and whom they mean: a region by its code (`bg-04`), or the
main name of a city, else another, its country and perhaps its region (`Portland@US/us-me`), of namesakes the largest;
empty where nobody must be linked unseen. The database is the one that the settings name, with the gazetteer loaded.
Printed are all that are not right, with what is offered first and why.
"""

import argparse
import csv
import os
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "paradiplomacy.settings.local")

import django

django.setup()

from django.db.models import F  # noqa: E402  Django is set up first

from actors.models import Actor  # noqa: E402
from actors.resolution import Answer, Outcome, Question, resolve_all  # noqa: E402
from actors.resolution.folding import fold  # noqa: E402

OURS = Path(__file__).with_suffix(".csv")


def meant(text: str) -> str:
    """The public id of whom a text of the file stands for; empty for nobody. Raises LookupError where it is unknown."""
    name, is_city, place = text.partition("@")
    if not is_city:
        return text
    country, _slash, region = place.partition("/")
    cities = Actor.objects.published().filter(kind="city", country__code=country)
    if region:
        cities = cities.filter(parent__public_id=region)
    by_size = F("population").desc(nulls_last=True)
    city = cities.filter(name=name).order_by(by_size).first()
    city = city or cities.filter(names__folded=fold(name)).order_by(by_size).first()
    if city is None:
        raise LookupError(text)
    return str(city.public_id)


def verdict(public_id: str, answer: Answer) -> str:
    """What came of a name that means an actor, or nobody."""
    found = answer.resolved
    if found is not None:
        return "right" if found.public_id == public_id else "wrong" if public_id else "linked, and should not be"
    if not public_id:
        return "left"
    if answer.outcome is Outcome.UNKNOWN:
        return "unknown"
    return "offered" if public_id in {each.public_id for each in answer.candidates} else "others offered"


def main() -> None:
    """Print the counts and what is not right."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path, nargs="?", default=OURS)
    arguments = parser.parse_args()
    with arguments.file.open(encoding="utf-8", newline="") as file:
        rows = [
            (Question(row["name"], country=row["country"], kind=row["kind"]), row["meant"])
            for row in csv.DictReader(file)
        ]
    answers = resolve_all(question for question, _meant in rows)
    counts: Counter[str] = Counter()
    for question, text in rows:
        answer = answers[question]
        try:
            found = verdict(meant(text), answer)
        except LookupError:
            found = "not listed"
        counts[found] += 1
        if found not in ("right", "left"):
            first = answer.candidates[0] if answer.candidates else None
            told = f"{first.name} ({first.public_id}) {' '.join(first.reasons.codes)}" if first else ""
            print(f"{found:16} {question.name} | {question.country} | {text} | {told}")
    for found, count in counts.most_common():
        print(f"{count:6,} {found}")


if __name__ == "__main__":
    main()
