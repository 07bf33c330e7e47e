import factory
from factory.django import DjangoModelFactory

from actors.enums import CountryGroupKind
from actors.models import CountryGroup, CountryGroupMember
from tests.factories.actors import LONG_AGO, CountryFactory


class CountryGroupFactory(DjangoModelFactory):
    class Meta:
        model = CountryGroup

    code = factory.Sequence(lambda number: f"group-{number}")
    kind = CountryGroupKind.CLASSIFICATION
    name = factory.Sequence(lambda number: f"Group {number}")
    author = "An author"
    published_at = LONG_AGO


class CountryGroupMemberFactory(DjangoModelFactory):
    class Meta:
        model = CountryGroupMember

    group = factory.SubFactory(CountryGroupFactory)
    country = factory.SubFactory(CountryFactory)
