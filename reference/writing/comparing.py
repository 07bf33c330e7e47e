"""Periods that authors tell apart, samples that they study, and what they compare."""

from typing import Any

from reference.shelf import Shelf, UnknownEntry
from reference.writing.statements import subject_of
from statements.models import (
    Category,
    Comparison,
    ComparisonCell,
    ComparisonCellCitation,
    ComparisonSide,
    Framework,
    Period,
    PeriodCitation,
    Sample,
    SampleItem,
)

_NAMES = ("name", "name_es", "name_pt", "name_ru")


def write_periods(shelf: Shelf, periods: dict[str, Any]) -> None:
    """Each period under its key as public id, shown to readers; one of an actor that is not here is left out."""
    for public_id, said in periods.items():
        whose = subject_of(shelf, public_id, said)
        if whose is None:
            continue
        before = shelf.so_far
        values = {name: said.get(name, "") for name in (*_NAMES, "since", "until", "author")}
        period = shelf.show(Period, public_id, **{"actor": None, "country": None, **whose}, **values)
        if period is not None:
            shelf.cite(PeriodCitation, "period", period, said["at"])
            shelf.changes(Period, public_id, before=before)


def write_samples(shelf: Shelf, samples: dict[str, Any]) -> None:
    """Each sample with its cases, fixed and shown to readers; cases that are not here are told, and left out."""
    for public_id, said in samples.items():
        before = shelf.so_far
        values = {name: said.get(name, "") for name in ("name", "author", "description", "source")}
        begun = {"published_at": shelf.at, "frozen_at": shelf.at, "taken_at": shelf.at}
        sample = shelf.put(Sample, {"public_id": public_id}, at_first=begun, **values)
        if sample is None:
            continue
        for place, case in enumerate(said["cases"], start=1):
            subject = subject_of(shelf, public_id, case)
            if subject is not None:
                key = {"sample": sample, "actor": None, "country": None, "agreement": None, **subject}
                shelf.put(SampleItem, key, position=place)
        shelf.changes(Sample, public_id, before=before)


def write_comparisons(shelf: Shelf, comparisons: dict[str, Any]) -> None:
    """Each comparison with its sides, periods and cells, shown to readers; what no cell says stays unknown."""
    for public_id, said in comparisons.items():
        before = shelf.so_far
        framework = Framework.objects.filter(code=said["framework"]).first()
        if framework is None:
            raise UnknownEntry(f"{public_id}: there is no framework {said['framework']}.")
        periods = {key: _period(public_id, key) for key in said.get("periods", ())}
        is_new = not Comparison.objects.filter(public_id=public_id).exists()
        values = {name: said.get(name, "") for name in (*_NAMES, "author", "description", "source")}
        comparison = shelf.show(Comparison, public_id, framework=framework, **values)
        if comparison is None:
            continue
        if is_new:
            comparison.periods.set(periods.values())
        sides = [
            shelf.put(
                ComparisonSide,
                {"comparison": comparison, "name": side["name"]},
                position=place,
                **{name: side.get(name, "") for name in _NAMES[1:]},
            )
            for place, side in enumerate(said["sides"])
        ]
        for cell in said.get("cells", ()):
            _write_cell(shelf, comparison, sides, periods, cell)
        shelf.changes(Comparison, public_id, before=before)


def _write_cell(
    shelf: Shelf,
    comparison: Comparison,
    sides: list[ComparisonSide | None],
    periods: dict[str, Period],
    said: dict[str, Any],
) -> None:
    """One cell, of a side that a person has not taken out. Raises UnknownEntry."""
    where = f"{comparison.public_id}, cell of {said['criterion']}"
    if said["side"] >= len(sides):
        raise UnknownEntry(f"{where}: there is no side {said['side']}; they count from 0.")
    category = Category.objects.filter(framework=comparison.framework_id, code=said["criterion"]).first()
    if category is None:
        raise UnknownEntry(f"{where}: the framework has no such criterion.")
    if "period" in said and said["period"] not in periods:
        raise UnknownEntry(f"{where}: {said['period']} is no period of the comparison.")
    side = sides[said["side"]]
    if side is None:
        return
    key = {"comparison": comparison, "side": side, "category": category, "period": periods.get(said.get("period", ""))}
    cell = shelf.put(ComparisonCell, key, score=said.get("score"), text=said.get("text", ""))
    if cell is not None:
        shelf.cite(ComparisonCellCitation, "comparison_cell", cell, said["at"])


def _period(comparison: str, key: str) -> Period:
    period = Period.objects.filter(public_id=key).first()
    if period is None:
        raise UnknownEntry(f"{comparison}: there is no period {key}.")
    return period
