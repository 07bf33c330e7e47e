"""The endpoint that is asked while people type."""

import pytest

from tests.factories import CityFactory, CountryFactory, NameFactory, OrganisationFactory, RegionFactory

pytestmark = pytest.mark.django_db
PATH = "actors/suggest/"


def names(answer):
    return [each["name"] for each in answer["results"]]


def test_what_may_be_meant_with_what_tells_it_from_its_namesakes(api):
    region = RegionFactory(
        public_id="ru-ast", name="Astrakhan Oblast", country=CountryFactory(code="RU", name="Russia")
    )
    city = CityFactory(
        public_id="gn580497", name="Astrakhan", country=region.country, parent=region, population=533_925
    )
    NameFactory(actor=city, text="Астрахань", language="ru", is_preferred=True)
    assert api(PATH, q="астрхань")["results"] == [
        {
            "id": "gn580497",
            "kind": "city",
            "name": "Astrakhan",
            "matched_name": "Астрахань",
            "matched_as": "typo",
            "country": {"code": "RU", "name": "Russia"},
            "region": {
                "id": "ru-ast",
                "kind": "region",
                "name": "Astrakhan Oblast",
                "url": "http://testserver/api/v1/regions/ru-ast/",
            },
            "population": 533_925,
            "url": "http://testserver/api/v1/cities/gn580497/",
            "page": "http://testserver/en/cities/gn580497/astrakhan/",
        }
    ]


def test_one_without_country_and_region(api):
    OrganisationFactory(name="Port Authority")
    (found,) = api(PATH, q="port")["results"]
    assert (found["country"], found["region"], found["population"]) == (None, None, None)


def test_a_body_of_a_city_names_that_city(api):
    city = CityFactory()
    OrganisationFactory(name="Port Authority", country=city.country, parent=city)
    (found,) = api(PATH, q="port")["results"]
    assert found["region"]["url"].endswith(f"/cities/{city.public_id}/")


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ({"kind": "region"}, ["Atyrau region"]),
        ({"country": "RU"}, ["Atyrau in Russia"]),
        ({"limit": 1}, ["Atyrau"]),
        ({"language": "ru"}, ["Атырау", "Atyrau in Russia", "Atyrau region"]),
    ],
)
def test_narrowed(api, question, expected):
    kazakhstan = CountryFactory(code="KZ")
    city = CityFactory(name="Atyrau", country=kazakhstan, population=300_000)
    NameFactory(actor=city, text="Атырау", language="ru", is_preferred=True)
    CityFactory(name="Atyrau in Russia", country=CountryFactory(code="RU"), population=1)
    RegionFactory(name="Atyrau region", country=kazakhstan)
    assert names(api(PATH, q="atyrau", **question)) == expected


@pytest.mark.parametrize("q", ["", "  "])
def test_nothing_typed_is_answered_by_nothing(api, q):
    CityFactory()
    assert api(PATH, q=q) == {"results": []}


@pytest.mark.parametrize(
    ("question", "parameter", "hint"),
    [
        ({}, "q", "required"),
        ({"q": "x" * 101}, "q", "no more than 100"),
        ({"q": "a\0b"}, "q", "Null characters"),
        ({"q": "x", "kind": "village"}, "kind", "not a valid choice"),
        ({"q": "x", "country": "ZZ"}, "country", "There is no country with this code: ZZ"),
        ({"q": "x", "limit": "0"}, "limit", "greater than or equal to 1"),
        ({"q": "x", "limit": "51"}, "limit", "less than or equal to 50"),
        ({"q": "x", "language": "tlh"}, "language", "is not one of en, es, pt, ru"),
        ({"q": "x", "query": "x"}, "query", "Unknown parameter"),
    ],
)
def test_a_question_that_is_not_understood_is_refused_with_how_to_mend_it(api, question, parameter, hint):
    (error,) = api(PATH, expect=400, **question)["errors"]
    assert error["parameter"] == parameter
    assert hint in error["detail"]


@pytest.mark.parametrize("count", [1, 3])
def test_asks_once_however_many_are_found(api, count, django_assert_num_queries):
    for _ in range(count):
        region = RegionFactory()
        CityFactory(name="Atyrau", parent=region, country=region.country)
    with django_assert_num_queries(1):
        assert len(api(PATH, q="atyrau")["results"]) == count
