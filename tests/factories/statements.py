import factory
from factory.django import DjangoModelFactory

from statements.enums import StatementKind
from statements.models import Category, Coding, CodingCitation, Framework, Statement, StatementCitation
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
