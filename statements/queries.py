"""What pages ask of statements and codings: as many queries for a village as for a hub."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.db.models import Count, Prefetch
from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrOrPromise

from actors.models import Actor, Country
from agreements.models import Agreement
from statements.contradictions import contradicting
from statements.enums import LEGAL, OF_PAIRS, GovernmentLevel, StatementKind
from statements.models import Category, Coding, Framework, Statement
from statements.models.coding import CodingQuerySet
from statements.models.statement import StatementQuerySet, anchor

_SWOT = {
    StatementKind.SWOT_STRENGTH: _("Strengths"),
    StatementKind.SWOT_WEAKNESS: _("Weaknesses"),
    StatementKind.SWOT_OPPORTUNITY: _("Opportunities"),
    StatementKind.SWOT_THREAT: _("Threats"),
}
_FINDINGS = {
    StatementKind.FINDING_OBSTACLE: _("Obstacles"),
    StatementKind.FINDING_FACTOR: _("Factors"),
    StatementKind.FINDING_FUNCTION: _("Functions"),
    StatementKind.FINDING_EFFECT: _("Effects"),
    StatementKind.FINDING_RECOMMENDATION: _("Recommendations"),
    StatementKind.FINDING_FORECAST: _("Forecasts"),
}


@dataclass(frozen=True)
class Headed:
    """Statements under one heading, in their order."""

    heading: StrOrPromise
    statements: Sequence[Statement]

    @property
    def weighted(self) -> Decimal | None:
        """The sum of scores by their weights, of a list that one author weighs and scores whole; else None."""
        weighted = [each.weighted for each in self.statements]
        if not weighted or None in weighted or len({each.author for each in self.statements}) > 1:
            return None
        return sum((each for each in weighted if each is not None), Decimal(0))


@dataclass(frozen=True)
class Said:
    """All that is said of one subject, by the way it is shown."""

    figures: Sequence[Headed]
    """By what is counted, so that they stand beside each other."""
    swot: Sequence[Headed]
    """All four lists, or none."""
    findings: Sequence[Headed]
    positions: Sequence[Statement]
    competence: Sequence[Statement]
    oversight: Sequence[Statement]
    with_others: Sequence[tuple[Statement, Country | None]]
    """Of a country: visas and borders, each with the country that is the other one."""
    codings: Sequence[Coding]
    contradicted: set[int]
    """Keys of statements that others contradict."""

    def __bool__(self) -> bool:
        """Whether anything is said that no part of the page of its own shows."""
        return bool(self.figures or self.swot or self.findings or self.positions or self.codings)


def said_of(subject: Actor | Country | Agreement, language: str, day: date | None = None) -> Said:
    """What published statements and codings say of an actor, a country or an agreement; on a day what holds then."""
    statements: StatementQuerySet = Statement.objects.published()
    codings: CodingQuerySet = Coding.objects.published()
    if isinstance(subject, Country):
        statements, codings = statements.of_country(subject), codings.of_country(subject)
    elif isinstance(subject, Agreement):
        statements, codings = statements.of_agreement(subject), codings.of_agreement(subject)
    else:
        statements, codings = statements.of_actor(subject), codings.of_actor(subject)
    if day is not None:
        statements, codings = statements.holding(day), codings.holding(day)
    shown = statements.for_display(language).in_order()
    return _said(subject, list(shown), codings.for_display(language).in_order())


def _said(subject: Actor | Country | Agreement, statements: list[Statement], codings: CodingQuerySet) -> Said:
    of_kind: dict[str, list[Statement]] = defaultdict(list)
    for each in statements:
        of_kind[each.kind].append(each)
    # In the order of government, not of its codes.
    levels = ["", *GovernmentLevel.values]
    legal = {kind: sorted(of_kind[kind], key=lambda each: levels.index(each.level)) for kind in LEGAL}
    swot = [Headed(heading, of_kind[kind]) for kind, heading in _SWOT.items()]
    return Said(
        figures=_headed(of_kind[StatementKind.FIGURE], lambda each: each.unit),
        swot=swot if any(each.statements for each in swot) else [],
        findings=[Headed(heading, of_kind[kind]) for kind, heading in _FINDINGS.items() if of_kind[kind]],
        positions=of_kind[StatementKind.POSITION],
        competence=legal[StatementKind.COMPETENCE],
        oversight=legal[StatementKind.OVERSIGHT],
        with_others=[
            (each, each.other_than(subject))
            for kind in OF_PAIRS
            for each in of_kind[kind]
            if isinstance(subject, Country)
        ],
        codings=list(codings),
        contradicted=contradicting(statements),
    )


def _headed(statements: Iterable[Statement], heading: Callable[[Statement], str]) -> list[Headed]:
    groups: dict[str, list[Statement]] = defaultdict(list)
    for each in statements:
        groups[heading(each)].append(each)
    return [Headed(name, group) for name, group in groups.items()]


def coding_counts(framework: Framework) -> dict[int, int]:
    """Category's key → how many published codings are by it."""
    counted = Coding.objects.published().by(framework).order_by().values_list("category").annotate(Count("pk"))
    return dict(counted)


@dataclass(frozen=True)
class Entry:
    """A term with the definitions of it that authors give, side by side."""

    term: str
    anchor: str
    definitions: Sequence[Statement]
    categories: Sequence[Category]
    """Categories of frameworks called so, each with its own definition."""


def glossary(language: str, day: date | None = None) -> list[Entry]:
    """The terms of published definitions, and those that categories of several frameworks define, by name.

    On a day: the definitions that had perhaps been stated by then, and categories of frameworks that had.
    What one framework alone defines stands on its page.
    """
    statements = Statement.objects.published().filter(kind=StatementKind.DEFINITION).for_display(language)
    defined = Category.objects.published().exclude(definition="").named(language)
    categories = defined.prefetch_related(Prefetch("framework", Framework.objects.named(language)))
    if day is not None:
        statements = statements.holding(day)
        categories = categories.exclude(framework__stated_earliest__gt=day)
    terms: dict[str, Entry] = {}

    def entry(term: str) -> Entry:
        return terms.setdefault(term.casefold(), Entry(term, anchor(term), [], []))

    for each in statements.order_by("term", "stated_earliest", "author", "pk"):
        entry(each.term).definitions.append(each)  # type: ignore[attr-defined]  # a list while it is filled
    for category in categories.in_order():
        entry(category.display_label).categories.append(category)  # type: ignore[attr-defined]
    shown = {key for key, each in terms.items() if each.definitions or len(each.categories) > 1}
    return [terms[key] for key in sorted(shown)]
