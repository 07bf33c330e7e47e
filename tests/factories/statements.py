import factory
from factory.django import DjangoModelFactory

from statements.enums import StatementKind
from statements.models import (
    Category,
    Coding,
    CodingCitation,
    Comparison,
    ComparisonCell,
    ComparisonCellCitation,
    ComparisonSide,
    Framework,
    Period,
    PeriodCitation,
    Sample,
    SampleCode,
    SampleCoder,
    SampleFramework,
    SampleItem,
    Statement,
    StatementCitation,
)
from tests.factories.accounts import UserFactory
from tests.factories.actors import LONG_AGO, CityFactory
from tests.factories.sources import EvidenceFactory


class FrameworkFactory(DjangoModelFactory):
    class Meta:
        model = Framework

    code = factory.Sequence(lambda number: f"framework-{number}")
    name = factory.Sequence(lambda number: f"Framework {number}")
    author = "A scholar"
    published_at = LONG_AGO


class CategoryFactory(DjangoModelFactory):
    class Meta:
        model = Category

    framework = factory.SubFactory(FrameworkFactory)
    code = factory.Sequence(lambda number: f"category-{number}")
    label = factory.Sequence(lambda number: f"Category {number}")


class AboutFactory(DjangoModelFactory):
    """Of a city, or of the subject given."""

    class Meta:
        abstract = True

    class Params:
        is_of_another = factory.LazyAttribute(
            lambda row: any(getattr(row, name, None) for name in ("country", "agreement", "term"))
        )

    actor = factory.Maybe("is_of_another", None, factory.SubFactory(CityFactory))
    source = "A paper, p. 1"
    published_at = LONG_AGO


class CodingFactory(AboutFactory):
    class Meta:
        model = Coding

    category = factory.SubFactory(CategoryFactory)
    author = "A coder"


class StatementFactory(AboutFactory):
    """A finding, or another kind with what that needs to be given."""

    class Meta:
        model = Statement

    kind = StatementKind.FINDING_FACTOR
    text = "It has a port."
    author = "A scholar"


class FigureFactory(StatementFactory):
    kind = StatementKind.FIGURE
    text = ""
    value = 366
    unit = "members"
    qualifier = "exact"


class CodingCitationFactory(DjangoModelFactory):
    class Meta:
        model = CodingCitation

    coding = factory.SubFactory(CodingFactory)
    evidence = factory.SubFactory(EvidenceFactory)


class StatementCitationFactory(DjangoModelFactory):
    class Meta:
        model = StatementCitation

    statement = factory.SubFactory(StatementFactory)
    evidence = factory.SubFactory(EvidenceFactory)


class PeriodFactory(DjangoModelFactory):
    """Of no one, from 1991 to 2022, or as is said."""

    class Meta:
        model = Period

    name = factory.Sequence(lambda number: f"Period {number}")
    since = "1991"
    until = "2022"
    author = "A scholar"
    source = "A paper, p. 1"
    published_at = LONG_AGO


class PeriodCitationFactory(DjangoModelFactory):
    class Meta:
        model = PeriodCitation

    period = factory.SubFactory(PeriodFactory)
    evidence = factory.SubFactory(EvidenceFactory)


class SampleFactory(DjangoModelFactory):
    class Meta:
        model = Sample

    name = factory.Sequence(lambda number: f"Sample {number}")
    author = "A scholar, 2026"
    frozen_at = LONG_AGO
    published_at = LONG_AGO


class SampleFrameworkFactory(DjangoModelFactory):
    class Meta:
        model = SampleFramework

    sample = factory.SubFactory(SampleFactory)
    framework = factory.SubFactory(FrameworkFactory)


class SampleItemFactory(DjangoModelFactory):
    """A city, or the subject given."""

    class Meta:
        model = SampleItem

    class Params:
        is_of_another = factory.LazyAttribute(
            lambda row: any(getattr(row, name, None) for name in ("country", "agreement"))
        )

    sample = factory.SubFactory(SampleFactory)
    actor = factory.Maybe("is_of_another", None, factory.SubFactory(CityFactory))
    position = factory.Sequence(lambda number: number)


class SampleCoderFactory(DjangoModelFactory):
    """The first coder, at work."""

    class Meta:
        model = SampleCoder

    sample = factory.SubFactory(SampleFactory)
    coder = factory.SubFactory(UserFactory)
    place = 1


class SampleCodeFactory(DjangoModelFactory):
    """A code of a first coder, or of the coder given; the framework becomes one of the sample's."""

    class Meta:
        model = SampleCode

    sample = factory.SubFactory(SampleFactory)
    item = factory.SubFactory(SampleItemFactory, sample=factory.SelfAttribute("..sample"))
    coder = factory.SubFactory(SampleCoderFactory, sample=factory.SelfAttribute("..sample"))
    category = factory.SubFactory(CategoryFactory)
    framework = factory.LazyAttribute(lambda row: row.category.framework)
    by = factory.LazyAttribute(lambda row: row.coder.coder if row.coder else UserFactory())
    coded_at = LONG_AGO

    @classmethod
    def _create(cls, model_class, *args, **kwargs):
        SampleFramework.objects.get_or_create(sample=kwargs["sample"], framework=kwargs["framework"])
        return super()._create(model_class, *args, **kwargs)


class ComparisonFactory(DjangoModelFactory):
    class Meta:
        model = Comparison

    name = factory.Sequence(lambda number: f"Comparison {number}")
    framework = factory.SubFactory(FrameworkFactory)
    author = "A scholar"
    source = "A paper, p. 1"
    published_at = LONG_AGO


class ComparisonSideFactory(DjangoModelFactory):
    class Meta:
        model = ComparisonSide

    comparison = factory.SubFactory(ComparisonFactory)
    name = factory.Sequence(lambda number: f"Side {number}")
    position = factory.Sequence(lambda number: number)


class ComparisonCellFactory(DjangoModelFactory):
    """A cell of a side of its comparison, by a criterion of its framework."""

    class Meta:
        model = ComparisonCell

    comparison = factory.SubFactory(ComparisonFactory)
    side = factory.SubFactory(ComparisonSideFactory, comparison=factory.SelfAttribute("..comparison"))
    category = factory.SubFactory(CategoryFactory, framework=factory.SelfAttribute("..comparison.framework"))
    score = 3


class ComparisonCellCitationFactory(DjangoModelFactory):
    class Meta:
        model = ComparisonCellCitation

    comparison_cell = factory.SubFactory(ComparisonCellFactory)
    evidence = factory.SubFactory(EvidenceFactory)
