import pytest

from actors.enums import ActorKind
from tests.factories import (
    CityFactory,
    CountryFactory,
    IdentifierFactory,
    NameFactory,
    OrganisationFactory,
    RegionFactory,
)

pytestmark = pytest.mark.django_db


def names(answer):
    return [each["name"] for each in answer["results"]]


def test_a_city_with_all_that_is_known_of_it(api):
    region = RegionFactory(name="Astrakhan Oblast", country=CountryFactory(code="RU", name="Russia"))
    city = CityFactory(
        name="Astrakhan", country=region.country, parent=region, latitude=46.35, longitude=48.04, population=533925
    )
    NameFactory(actor=city, text="Астрахань", language="ru", is_preferred=True)
    IdentifierFactory(actor=city, value="580497")
    answer = api(f"cities/{city.public_id}/")
    assert (answer["name"], answer["country"], answer["population"]) == (
        "Astrakhan", {"code": "RU", "name": "Russia"}, 533925,
    )  # fmt: skip
    assert answer["region"]["name"] == "Astrakhan Oblast"
    assert {
        "text": "Астрахань",
        "language": "ru",
        "script": "Cyrl",
        "kind": "alias",
        "used_from": "",
        "used_until": "",
        "is_preferred": True,
    } in answer["names"]
    assert answer["identifiers"] == [{"scheme": "geonames", "value": "580497"}]


def test_each_kind_has_its_own_list(api):
    CityFactory(name="a city")
    RegionFactory(name="a region")
    OrganisationFactory(name="an organisation")
    for kind in (ActorKind.CITY, ActorKind.REGION, ActorKind.ORGANISATION):
        plural = "cities" if kind == ActorKind.CITY else f"{kind}s"
        assert names(api(f"{plural}/")) == [f"{'an' if kind == ActorKind.ORGANISATION else 'a'} {kind}"]


def test_a_city_is_not_found_among_regions(api):
    api(f"regions/{CityFactory().public_id}/", expect=404)


@pytest.mark.parametrize(
    "question", [{"country": "KZ"}, {"name": "аты"}, {"population_min": 200_000}, {"region": "kz-aty"}]
)
def test_questions_to_the_list_of_cities(api, question):
    region = RegionFactory(public_id="kz-aty", country=CountryFactory(code="KZ"))
    city = CityFactory(name="Atyrau", country=region.country, parent=region, population=290_700)
    NameFactory(actor=city, text="Атырау", language="ru")
    CityFactory(name="Elsewhere", population=5)
    assert names(api("cities/", **question)) == ["Atyrau"]


def test_pages_by_cursor_hold_each_record_once(api):
    CityFactory.create_batch(5)
    first = api("cities/", page_size=2)
    seen, following = names(first), first["next"]
    while following:
        page = api(following.removeprefix("http://testserver/api/v1/"))
        seen, following = seen + names(page), page["next"]
    assert len(seen) == len(set(seen)) == 5


@pytest.mark.parametrize("count", [1, 3])
def test_a_list_asks_as_often_for_many_as_for_one(api, count, django_assert_num_queries):
    for _ in range(count):
        region = RegionFactory()
        CityFactory(parent=region, country=region.country)
    # cities; their countries; their regions
    with django_assert_num_queries(3):
        assert len(api("cities/")["results"]) == count


class TestStrictness:
    """A question that is not understood is refused with how to mend it, never answered otherwise."""

    @pytest.mark.parametrize(
        ("path", "parameters", "parameter", "hint"),
        [
            ("cities/", {"contry": "RU"}, "contry", "Did you mean “country”?"),
            ("cities/", {"zzz": "1"}, "zzz", "Known are: country, country_group, cursor, identifier, language, name"),
            ("cities/", {"country": "ZZ"}, "country", "There is no country with this code: ZZ"),
            ("cities/", {"population_min": "many"}, "population_min", "Enter a number."),
            ("cities/", {"language": "tlh"}, "language", "is not one of en, es, pt, ru"),
            ("agreements/", {"actor": "nobody"}, "actor", "There is no such record: nobody"),
            ("agreements/", {"signed_after": "long ago"}, "signed_after", "Enter a valid date."),
            ("agreements/", {"status": "dormant"}, "status", "dormant is not one of the available choices"),
        ],
    )
    def test_names_the_parameter_and_how_to_mend_it(self, client, path, parameters, parameter, hint):
        response = client.get(f"/api/v1/{path}", parameters)
        problem = response.json()
        assert (response.status_code, response["Content-Type"]) == (400, "application/problem+json")
        assert problem["errors"][0]["parameter"] == parameter
        assert hint in problem["errors"][0]["detail"]

    def test_a_record_takes_no_filters(self, client):
        response = client.get(f"/api/v1/cities/{CityFactory().public_id}/", {"country": "RU"})
        assert response.status_code == 400

    def test_what_is_not_there_is_a_problem_too(self, client):
        response = client.get("/api/v1/cities/nowhere/")
        assert (response.status_code, response["Content-Type"]) == (404, "application/problem+json")

    def test_a_broken_cursor_is_a_problem(self, client):
        assert client.get("/api/v1/cities/", {"cursor": "x"}).status_code == 404

    @pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
    def test_nothing_is_written_here(self, client, method):
        response = getattr(client, method)("/api/v1/cities/")
        assert (response.status_code, response["Content-Type"]) == (405, "application/problem+json")


class TestIdentifiers:
    @pytest.mark.parametrize(("scheme", "value"), [("wikidata", "Q3927"), ("national", "RU:12701")])
    def test_an_actor_is_found_by_what_a_register_calls_it(self, api, scheme, value):
        city = CityFactory()
        IdentifierFactory(actor=city, scheme=scheme, value=value)
        IdentifierFactory(actor=CityFactory(), scheme="wikidata", value="Q1")
        assert [each["id"] for each in api("cities/", identifier=f"{scheme}:{value}")["results"]] == [city.public_id]

    @pytest.mark.parametrize("identifier", ["Q3927", "shoes:44", "wikidata:"])
    def test_what_is_none_is_said(self, api, identifier):
        assert "write scheme:value" in api("cities/", identifier=identifier, expect=400)["detail"]
