"""Pairs that look like one actor are proposed with reasons, the surest first."""

import pytest

from actors.duplicates import proposed
from actors.enums import ActorKind
from actors.models import Actor
from tests.factories import (
    ActorFactory,
    CityFactory,
    CountryFactory,
    DistinctionFactory,
    IdentifierFactory,
    NameFactory,
    NetworkFactory,
    OrganisationFactory,
    RegionFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def country():
    return CountryFactory(code="KZ")


def listed(name, country, **more):
    """A city of the gazetteer."""
    return IdentifierFactory(actor=CityFactory(name=name, country=country, **more)).actor


def pairs(country=None, kind=ActorKind.CITY, **more):
    return [{pair.first.pk, pair.second.pk} for pair in proposed(kind=kind, country=country, **more)]


def reasons(country=None):
    (pair,) = proposed(kind=ActorKind.CITY, country=country)
    return pair.reasons


class TestWhoIsProposed:
    def test_namesakes_whatever_case_and_accents(self, country):
        one, other = listed("Almatı", country), CityFactory(name="ALMATI", country=country)
        assert pairs() == [{one.pk, other.pk}]

    def test_those_one_of_which_bears_the_name_of_the_other(self, country):
        one, other = listed("Almaty", country), CityFactory(name="Alma-Ata", country=country)
        NameFactory(actor=one, text="Alma-Ata")
        assert pairs() == [{one.pk, other.pk}]
        assert reasons() == ("the name of one is a name of the other",)

    def test_those_that_share_a_name(self, country):
        one, other = listed("Almaty", country), CityFactory(name="Verny", country=country)
        for city in (one, other):
            NameFactory(actor=city, text="Алма-Ата")
        assert reasons() == ("names in common: 1",)

    def test_an_error_of_a_source_is_no_name(self, country):
        listed("Almaty", country)
        NameFactory(actor=CityFactory(name="Verny", country=country), text="Almaty", kind="error")
        assert pairs() == []

    @pytest.mark.parametrize(
        "more", [{"country": "RU"}, {"kind": ActorKind.REGION}, {"latitude": 51.1, "longitude": 71.4}]
    )
    def test_none_of_another_country_or_kind_or_far_away(self, country, more):
        listed("Almaty", country, latitude=43.2, longitude=76.9)
        given = {"country": country, **more}
        if more.get("country"):
            given["country"] = CountryFactory(code="RU")
        ActorFactory(name="Almaty", **given)
        assert pairs() == []

    def test_none_that_was_merged(self, country):
        kept = listed("Almaty", country)
        CityFactory(name="Almaty", country=country, merged_into=Actor(pk=kept.pk), published_at=None)
        assert pairs() == []

    def test_none_found_to_be_two(self, country):
        one, other = listed("Almaty", country), CityFactory(name="Almaty", country=country)
        DistinctionFactory(first=one, second=other)
        assert pairs() == []

    def test_organisations_one_of_which_lies_in_no_country(self, country):
        one = OrganisationFactory(name="Akimat of Almaty", country=country)
        other = OrganisationFactory(name="akimat of almaty")
        assert pairs(kind=ActorKind.ORGANISATION) == [{one.pk, other.pk}]

    def test_networks(self):
        one, other = (NetworkFactory(actor__name="United Cities") for _each in range(2))
        assert pairs(kind=ActorKind.NETWORK) == [{one.pk, other.pk}]

    def test_two_of_the_gazetteer_are_looked_for_in_their_country(self, country):
        one, other = listed("Almaty", country), listed("Almaty", country)
        assert pairs() == []
        assert pairs(country) == [{one.pk, other.pk}]
        assert "but each has a number of its own: geonames" in reasons(country)

    def test_no_more_than_asked_for(self, country):
        for _each in range(4):
            CityFactory(name="Almaty", country=country)
        assert len(pairs()) == 6
        assert len(pairs(limit=2)) == 2


class TestOrder:
    def test_records_entered_by_hand_come_first(self, country):
        listed_twice = [listed("Almaty", country), listed("Almaty", country)]
        by_hand = CityFactory(name="Verny", country=country)
        NameFactory(actor=listed_twice[0], text="Verny")
        assert pairs(country)[0] == {listed_twice[0].pk, by_hand.pk}

    def test_the_surest_comes_first(self, country):
        region = RegionFactory(country=country)
        place = {"country": country, "latitude": 43.2, "longitude": 76.9, "population": 2_000_000}
        sure = [listed("Almaty", parent=region, **place), CityFactory(name="Almaty", parent=region, **place)]
        unsure = [listed("Verny", country), CityFactory(name="Vernyj", country=country)]
        NameFactory(actor=unsure[0], text="Vernyj")
        assert pairs() == [{city.pk for city in sure}, {city.pk for city in unsure}]

    def test_the_one_of_the_gazetteer_stands_left(self, country):
        CityFactory(name="Almaty", country=country)
        one = listed("Almaty", country)
        (pair,) = proposed(kind=ActorKind.CITY, country=None)
        assert pair.first.pk == one.pk


def test_reasons_are_told(country):
    region = RegionFactory(country=country)
    place = {"country": country, "parent": region, "latitude": 43.2, "longitude": 76.9}
    listed("Almaty", population=2_000_000, **place)
    CityFactory(name="Almaty", population=1_900_000, **place)
    assert reasons() == ("called the same", "0 km apart", "part of the same", "about as many inhabitants")


def test_an_unknown_population_is_no_likeness(country):
    listed("Almaty", country, population=5)
    CityFactory(name="Almaty", country=country)
    assert reasons() == ("called the same",)


@pytest.mark.parametrize("cities", [2, 9])
def test_two_questions_are_enough(country, cities, django_assert_num_queries):
    for _each in range(cities):
        CityFactory(name="Almaty", country=country)
    with django_assert_num_queries(2):
        for pair in proposed(kind=ActorKind.CITY, country=None):
            assert pair.first.label_to_choose()
