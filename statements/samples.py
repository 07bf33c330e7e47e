"""What is known of samples, for pages, the API and files: as many queries for many cases as for one.

Before both coders have finished nothing here tells of codes, to nobody.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Prefetch, prefetch_related_objects

from actors.models import Actor, Country
from agreements.models import Agreement
from statements import reliability
from statements.models import Category, Framework, Sample, SampleCode, SampleCoder, SampleFramework, SampleItem
from statements.sampling import is_open


@dataclass(frozen=True)
class CodedCase:
    """A case, and what it is coded by one framework."""

    number: int
    """Its place in the list, from 0."""
    item: SampleItem
    first: SampleCode | None
    second: SampleCode | None
    decision: SampleCode | None

    @property
    def differs(self) -> bool:
        """Whether the two coders do not say the same of it; so it is too where one of them says nothing."""
        return _told(self.first) != _told(self.second)

    @property
    def is_undecided(self) -> bool:
        """Whether the two differ, and nobody has decided."""
        return self.differs and self.decision is None

    @property
    def final(self) -> Category | None:
        """What it counts as: as decided, else as both code it; None where that is open, or cannot be told."""
        if self.decision is not None:
            return self.decision.category
        return self.first.category if self.first is not None and not self.differs else None


def _told(code: SampleCode | None) -> tuple[bool, int | None]:
    """A code as it is compared: not coded is another thing than that it cannot be told."""
    return (False, None) if code is None else (True, code.category_id)


@dataclass(frozen=True)
class Counted:
    """How often a category was given."""

    category: Category
    first: int
    second: int
    final: int


@dataclass(frozen=True)
class Compared:
    """What two coders made of a sample by one framework."""

    framework: Framework
    agreement: reliability.Agreement
    cases: Sequence[CodedCase]
    counts: Sequence[Counted]

    @property
    def differing(self) -> Sequence[CodedCase]:
        """Cases of which the two do not say the same."""
        return [case for case in self.cases if case.differs]

    @property
    def undecided(self) -> int:
        """How many of these nobody has decided."""
        return sum(case.is_undecided for case in self.cases)


def items_of(sample: Sample) -> list[SampleItem]:
    """The cases whose subject readers may see, in their order; still to be named where they are shown."""
    return list(SampleItem.objects.filter(sample=sample).shown().in_order())


def named(items: Sequence[SampleItem], language: str) -> Sequence[SampleItem]:
    """These cases with what they are, named in a language."""
    prefetch_related_objects(
        items,
        Prefetch("actor", Actor.objects.for_display(language)),
        Prefetch("country", Country.objects.named(language)),
        Prefetch("agreement", Agreement.objects.titled(language)),
    )
    return items


def frameworks_of(sample: Sample, language: str) -> list[Framework]:
    """The published frameworks by which it is coded, with their categories in order, named."""
    chosen = SampleFramework.objects.filter(sample=sample).values("framework")
    frameworks = Framework.objects.published().named(language).filter(pk__in=chosen).order_by("code")
    categories = Category.objects.named(language).in_order()
    return list(frameworks.prefetch_related(Prefetch("categories", categories)))


def coders_of(sample: Sample) -> list[SampleCoder]:
    """Who codes it, the first first."""
    return list(SampleCoder.objects.filter(sample=sample).select_related("coder").order_by("place"))


def compared(sample: Sample, items: Sequence[SampleItem], frameworks: Sequence[Framework]) -> list[Compared]:
    """What its two coders made of these cases, by framework; nothing before both have finished."""
    if not is_open(sample):
        return []
    given: dict[tuple[int, int, int], SampleCode] = {}
    categories = {category.pk: category for framework in frameworks for category in framework.categories.all()}
    codes = SampleCode.objects.filter(sample=sample, framework__in=[each.pk for each in frameworks])
    for code in codes.select_related("coder", "by"):
        # Named in the reader's language.
        code.category = categories.get(code.category_id or 0)
        place = code.coder.place if code.coder is not None else 0
        given[code.item_id, code.framework_id, place] = code
    return [_compared(framework, items, given) for framework in frameworks]


def _compared(
    framework: Framework, items: Sequence[SampleItem], given: dict[tuple[int, int, int], SampleCode]
) -> Compared:
    cases = [
        CodedCase(number, item, *(given.get((item.pk, framework.pk, place)) for place in (1, 2, 0)))
        for number, item in enumerate(items)
    ]
    firsts = [case.first.category_id if case.first else None for case in cases]
    seconds = [case.second.category_id if case.second else None for case in cases]
    finals = Counter(case.final.pk for case in cases if case.final is not None)
    of_first, of_second = Counter(firsts), Counter(seconds)
    counts = [
        Counted(each, of_first[each.pk], of_second[each.pk], finals[each.pk]) for each in framework.categories.all()
    ]
    return Compared(framework, reliability.agreement(firsts, seconds), cases, counts)


_HEAD = ("number", "kind", "id", "name")
_CODED = ("framework", "first", "first_reason", "second", "second_reason", "decision", "decision_reason", "final")


def table(items: Sequence[SampleItem], results: Sequence[Compared]) -> list[list[str]]:
    """The rows of a file: a head, then each case, named, with its codes by each framework where they are known.

    Columns and codes are named as in the API, whatever the language.
    """
    if not results:
        return [[*_HEAD], *([str(number), *_case(item)] for number, item in enumerate(items, start=1))]
    rows = [[*_HEAD, *_CODED]]
    for result in results:
        for case in result.cases:
            said = [part for code in (case.first, case.second, case.decision) for part in _coded(code)]
            final = case.final.code if case.final else ""
            rows.append([str(case.number + 1), *_case(case.item), result.framework.code, *said, final])
    return rows


def _case(item: SampleItem) -> tuple[str, str, str]:
    subject = item.subject
    if isinstance(subject, Agreement):
        return "agreement", subject.public_id, item.subject_name
    if item.country is not None:
        return "country", item.country.code, item.subject_name
    assert item.actor is not None
    return item.actor.kind, item.actor.public_id, item.subject_name


def _coded(code: SampleCode | None) -> tuple[str, str]:
    if code is None:
        return "", ""
    return code.category.code if code.category is not None else "cannot_tell", code.note
