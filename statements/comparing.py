"""Comparisons as tables, and cases side by side: with what is unknown in its place, shown as such."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Prefetch

from actors.models import Actor, Country
from agreements.models import Agreement
from sources.citing import with_passages
from statements.models import (
    Category,
    Coding,
    Comparison,
    ComparisonCell,
    ComparisonCellCitation,
    ComparisonSide,
    Period,
)


@dataclass(frozen=True)
class Cell:
    """What is said of a side in a period; None where nobody says it."""

    side: int
    """The side's place, from 0."""
    of: ComparisonSide
    period: Period | None
    said: ComparisonCell | None

    @property
    def score(self) -> int | None:
        """The score, where somebody gives one."""
        return self.said.score if self.said else None

    @property
    def text(self) -> str:
        """What is said in words."""
        return self.said.text if self.said else ""

    @property
    def source(self) -> str:
        """Where it stands."""
        return self.said.source if self.said else ""

    @property
    def sources(self) -> Sequence[ComparisonCellCitation]:
        """The passages on which it rests."""
        return list(self.said.citations.all()) if self.said else []

    @property
    def is_unknown(self) -> bool:
        """Whether nobody says anything of it."""
        return self.said is None


@dataclass(frozen=True)
class Row:
    """A criterion with a cell of each side in each period."""

    category: Category
    cells: Sequence[Cell]


@dataclass(frozen=True)
class Matrix:
    """A comparison as a table: columns are the sides, each in every period."""

    sides: Sequence[ComparisonSide]
    periods: Sequence[Period | None]
    rows: Sequence[Row]

    @property
    def has_scores(self) -> bool:
        """Whether any score is known."""
        return any(cell.score is not None for row in self.rows for cell in row.cells)


def matrix(comparison: Comparison, language: str) -> Matrix:
    """The table of a comparison, of the periods that readers may see. As many queries for many cells as for one.

    A comparison without periods, or with cells of none, has a column of no set time.
    """
    sides = list(ComparisonSide.objects.named(language).filter(comparison=comparison).in_order())
    shown = Period.objects.published().named(language).filter(comparisons=comparison)
    periods: list[Period | None] = list(shown.in_order())
    citations = Prefetch("citations", with_passages(ComparisonCellCitation.objects.all()))
    cells = ComparisonCell.objects.filter(comparison=comparison).prefetch_related(citations)
    said = {(each.side_id, each.category_id, each.period_id): each for each in cells}
    if not periods or any(period is None for _side, _category, period in said):
        periods.insert(0, None)
    categories = Category.objects.named(language).filter(framework=comparison.framework_id).in_order()
    rows = [
        Row(
            category,
            [
                Cell(place, side, period, said.get((side.pk, category.pk, period.pk if period else None)))
                for place, side in enumerate(sides)
                for period in periods
            ],
        )
        for category in categories
    ]
    return Matrix(sides, periods, rows)


@dataclass(frozen=True)
class Case:
    """A subject with the answers to each question of a framework, in their order."""

    subject: Actor | Country | Agreement
    name: str
    key: str
    """What addresses ask for it by: `actor:…`, `country:…`, `agreement:…`."""
    answers: Sequence[list[Coding]]


def cases(categories: Sequence[Category], codings: Sequence[Coding]) -> list[Case]:
    """The subjects of codings by one framework, of which these are all categories, in the order of their first coding.

    Codings are made for display with their subjects.
    """
    found: dict[str, Case] = {}
    places = {category.pk: place for place, category in enumerate(categories)}
    for coding in codings:
        key, subject = key_of(coding), coding.subject
        assert subject is not None
        case = found.setdefault(key, Case(subject, coding.subject_name, key, [[] for _each in categories]))
        case.answers[places[coding.category_id]].append(coding)
    return list(found.values())


def key_of(coding: Coding) -> str:
    """What addresses call the subject of a coding."""
    if coding.actor is not None:
        return f"actor:{coding.actor.public_id}"
    if coding.country is not None:
        return f"country:{coding.country.code}"
    assert coding.agreement is not None
    return f"agreement:{coding.agreement.public_id}"
