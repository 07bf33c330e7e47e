"""What the database refuses of samples and their codes, and what it takes."""

import pytest

from statements.models import Sample
from tests.factories import (
    AgreementFactory,
    CategoryFactory,
    CityFactory,
    CountryFactory,
    SampleCodeFactory,
    SampleCoderFactory,
    SampleFactory,
    SampleFrameworkFactory,
    SampleItemFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db


class TestSample:
    @pytest.mark.parametrize("field", ["name", "author"])
    def test_has_a_name_and_an_author(self, field, refused, allowed):
        with refused("sample_has_name_and_author"):
            SampleFactory(**{field: ""})
        with allowed():
            SampleFactory()

    def test_what_readers_see_is_fixed(self, refused, allowed):
        with refused("sample_published_is_fixed"):
            SampleFactory(frozen_at=None)
        with allowed():
            SampleFactory(frozen_at=None, published_at=None)

    def test_has_a_framework_once(self, refused, allowed):
        chosen = SampleFrameworkFactory()
        with refused("sample_framework_once"):
            SampleFrameworkFactory(sample=chosen.sample, framework=chosen.framework)
        with allowed():
            SampleFrameworkFactory(framework=chosen.framework)


class TestItem:
    def test_is_of_one_subject(self, refused, allowed):
        with refused("sample_item_is_of_one_subject"):
            SampleItemFactory(actor=None)
        with refused("sample_item_is_of_one_subject"):
            SampleItemFactory(actor=CityFactory(), country=CountryFactory())
        with allowed():
            SampleItemFactory()
            SampleItemFactory(country=CountryFactory())
            SampleItemFactory(agreement=AgreementFactory())

    def test_stands_on_a_list_once(self, refused, allowed):
        item = SampleItemFactory(country=CountryFactory())
        with refused("sample_item_once"):
            SampleItemFactory(sample=item.sample, country=item.country)
        with allowed():
            SampleItemFactory(country=item.country)


class TestCoder:
    def test_is_first_or_second(self, refused, allowed):
        with refused("sample_coder_is_first_or_second"):
            SampleCoderFactory(place=3)
        with allowed():
            SampleCoderFactory(place=2)

    def test_is_not_both(self, refused, allowed):
        first = SampleCoderFactory()
        with refused("sample_coder_once"):
            SampleCoderFactory(sample=first.sample, coder=first.coder, place=2)
        with allowed():
            SampleCoderFactory(sample=first.sample, place=2)

    def test_is_one_in_a_place(self, refused):
        first = SampleCoderFactory()
        with refused("sample_coder_one_a_place"):
            SampleCoderFactory(sample=first.sample)


class TestCode:
    def test_stands_once_of_a_case_by_a_framework_and_coder(self, refused, allowed):
        code = SampleCodeFactory()
        same = {"sample": code.sample, "item": code.item, "category": code.category}
        with refused("sample_code_once"):
            SampleCodeFactory(**same, coder=code.coder)
        with allowed():
            SampleCodeFactory(**same, coder=SampleCoderFactory(sample=code.sample, place=2))
            SampleCodeFactory(**same, coder=None, note="Both are right, this one more.")

    def test_a_decision_has_a_reason(self, refused, allowed):
        with refused("sample_code_decision_has_a_reason"):
            SampleCodeFactory(coder=None, by=UserFactory())
        with allowed():
            SampleCodeFactory(coder=None, by=UserFactory(), note="So it is.")

    def test_that_it_cannot_be_told_is_a_code(self, allowed):
        code = SampleCodeFactory()
        item = SampleItemFactory(sample=code.sample)
        with allowed():
            SampleCodeFactory(sample=code.sample, item=item, coder=code.coder, category=None, framework=code.framework)

    def test_its_case_is_of_the_sample(self, refused):
        with refused("sample_code_item_is_of_the_sample"):
            SampleCodeFactory(item=SampleItemFactory())

    def test_its_coder_codes_the_sample(self, refused):
        with refused("sample_code_coder_is_of_the_sample"):
            SampleCodeFactory(coder=SampleCoderFactory())

    def test_its_framework_is_one_of_the_sample(self, refused):
        code = SampleCodeFactory()
        with refused("sample_code_framework_is_of_the_sample"):
            code.sample.frameworks.all().delete()

    def test_its_category_is_of_the_framework(self, refused):
        with refused("sample_code_category_is_of_the_framework"):
            SampleCodeFactory(framework=CategoryFactory().framework)


def test_a_mistaken_agreement_takes_its_case_and_codes_along():
    item = SampleItemFactory(agreement=AgreementFactory())
    SampleCodeFactory(sample=item.sample, item=item)
    item.agreement.delete()
    sample = Sample.objects.get()
    assert not sample.items.exists()
    assert not sample.codes.exists()
