import factory
from django.utils.text import slugify
from factory.django import DjangoModelFactory

from actors.models import Office, Person, PersonName
from tests.factories.actors import LONG_AGO, CityFactory


class PersonFactory(DjangoModelFactory):
    class Meta:
        model = Person
        skip_postgeneration_save = True

    name = factory.Sequence(lambda number: f"Person {number}")
    slug = factory.LazyAttribute(lambda person: slugify(person.name))
    published_at = LONG_AGO

    @factory.post_generation
    def found_by_the_name(self, create, extracted, **kwargs):
        PersonNameFactory(person=self, text=self.name)


class PersonNameFactory(DjangoModelFactory):
    class Meta:
        model = PersonName

    person = factory.SubFactory(PersonFactory)
    text = factory.Sequence(lambda number: f"Name {number}")


class OfficeFactory(DjangoModelFactory):
    class Meta:
        model = Office

    person = factory.SubFactory(PersonFactory)
    actor = factory.SubFactory(CityFactory)
    title = "mayor"
