from datetime import UTC, datetime

import factory
from django.utils.text import slugify
from factory.django import DjangoModelFactory

from actors.enums import ActorKind, IdentifierScheme
from actors.models import (
    Actor,
    City,
    Country,
    CountryName,
    DataRelease,
    Identifier,
    Name,
    NameKey,
    Organisation,
    Region,
)

LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class CountryFactory(DjangoModelFactory):
    class Meta:
        model = Country
        django_get_or_create = ("code",)

    code = factory.Sequence(lambda number: _LETTERS[number // 26 % 26] + _LETTERS[number % 26])
    name = factory.LazyAttribute(lambda country: f"Country {country.code}")


class CountryNameFactory(DjangoModelFactory):
    class Meta:
        model = CountryName

    country = factory.SubFactory(CountryFactory)
    language = "ru"
    text = "Страна"


class ActorFactory(DjangoModelFactory):
    class Meta:
        model = Actor
        skip_postgeneration_save = True

    kind = ActorKind.CITY
    name = factory.Sequence(lambda number: f"Place {number}")
    slug = factory.LazyAttribute(lambda actor: slugify(actor.name))
    country = factory.SubFactory(CountryFactory)
    published_at = LONG_AGO

    @factory.post_generation
    def found_by_its_name(self, create, extracted, **kwargs):
        NameFactory(actor=self, text=self.name)


class CityFactory(ActorFactory):
    class Meta:
        model = City


class RegionFactory(ActorFactory):
    class Meta:
        model = Region

    kind = ActorKind.REGION


class OrganisationFactory(ActorFactory):
    class Meta:
        model = Organisation

    kind = ActorKind.ORGANISATION
    country = None


class NameFactory(DjangoModelFactory):
    class Meta:
        model = Name

    actor = factory.SubFactory(ActorFactory)
    text = factory.Sequence(lambda number: f"Name {number}")


class NameKeyFactory(DjangoModelFactory):
    """Made by triggers of the database; by hand only to try the table's own rules."""

    class Meta:
        model = NameKey

    folded = factory.Sequence(lambda number: f"key {number}")
    weight = 0


class IdentifierFactory(DjangoModelFactory):
    class Meta:
        model = Identifier

    actor = factory.SubFactory(ActorFactory)
    scheme = IdentifierScheme.GEONAMES
    value = factory.Sequence(str)


class DataReleaseFactory(DjangoModelFactory):
    class Meta:
        model = DataRelease

    key = "gazetteer"
    version = "of the tests"
    rows = 1
    loaded_at = LONG_AGO
