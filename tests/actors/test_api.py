import pytest

from actors.enums import ActorKind
from tests.factories import (
    CityFactory,
    CountryFactory,
    IdentifierFactory,
    NameFactory,
    OfficeFactory,
    OrganisationFactory,
    RegionFactory,
    SuccessionFactory,
    TerritorialClaimFactory,
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
        CityFactory(parent=region, country=region.country, as_region=region)
        TerritorialClaimFactory(region=region)
    # cities; their countries; their regions; what they are besides; claims with countries and regions
    with django_assert_num_queries(8):
        assert len(api("cities/")["results"]) == 2 * count


class TestStrictness:
    """A question that is not understood is refused with how to mend it, never answered otherwise."""

    @pytest.mark.parametrize(
        ("path", "parameters", "parameter", "hint"),
        [
            ("cities/", {"contry": "RU"}, "contry", "Did you mean “country”?"),
            (
                "cities/",
                {"zzz": "1"},
                "zzz",
                "Known are: claimed_by, country, country_group, cursor, disputed, identifier,",
            ),
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


class TestTies:
    """What an actor is besides, what it came from, who holds office there."""

    def test_a_city_and_the_region_that_it_is_too_name_each_other(self, api):
        region = RegionFactory(name="Moscow, federal city", designation="federal city")
        city = CityFactory(name="Moscow", country=region.country, as_region=region, time_zone="Europe/Moscow")
        answer = api(f"cities/{city.public_id}/")
        assert (answer["also_region"]["name"], answer["time_zone"]) == ("Moscow, federal city", "Europe/Moscow")
        answer = api(f"regions/{region.public_id}/")
        assert (answer["also_city"]["name"], answer["designation"]) == ("Moscow", "federal city")

    def test_a_city_and_its_body_name_each_other(self, api):
        city = CityFactory(name="London")
        body = OrganisationFactory(name="London & Partners", country=city.country, parent=city)
        assert [each["name"] for each in api(f"cities/{city.public_id}/")["bodies"]] == ["London & Partners"]
        answer = api(f"organisations/{body.public_id}/")
        assert answer["body_of"]["name"] == "London"
        assert "region" not in answer

    def test_a_city_names_its_predecessors_and_they_name_it(self, api):
        row = SuccessionFactory(
            predecessor__name="Old", successor__name="New", kind="absorbed", happened="2006-01", source="Act 37"
        )
        told = {
            "kind": "absorbed", "happened": "2006-01", "happened_earliest": "2006-01-01",
            "happened_latest": "2006-01-31", "source": "Act 37",
        }  # fmt: skip
        for actor, key, other in (
            (row.successor, "predecessors", "Old"),
            (row.predecessor, "successors", "New"),
        ):
            (found,) = api(f"cities/{actor.public_id}/")[key]
            assert found.pop("actor")["name"] == other
            assert found == told

    def test_a_city_names_its_office_holders_the_present_one_first(self, api):
        city = CityFactory()
        OfficeFactory(actor=city, person__name="Former", since="2000", until="2010")
        OfficeFactory(actor=city, person__name="Present", since="2010")
        offices = api(f"cities/{city.public_id}/")["offices"]
        assert [(office["person"]["name"], office["until"]) for office in offices] == [
            ("Present", ""),
            ("Former", "2010"),
        ]


class TestContestedPlaces:
    @pytest.fixture
    def city(self):
        city = CityFactory(name="Between", is_contested=True, country=None)
        region = RegionFactory(name="North", country=CountryFactory(code="AA", name="Aland"))
        TerritorialClaimFactory(actor=city, country=region.country, region=region, source="Law 1 of Aland")
        TerritorialClaimFactory(actor=city, country=CountryFactory(code="BB", name="Beland"), source="Law 2 of Beland")
        return city

    def test_one_lies_nowhere_and_names_the_claims(self, api, city):
        answer = api(f"cities/{city.public_id}/")
        assert (answer["contested"], answer["country"], answer["region"]) == (True, None, None)
        (first, second) = answer["claims"]
        assert (first["country"]["code"], first["region"]["name"]) == ("AA", "North")
        assert second == {"country": {"code": "BB", "name": "Beland"}, "region": None, "source": "Law 2 of Beland"}

    @pytest.mark.parametrize("code", ["AA", "BB"])
    def test_it_is_in_no_countrys_list_but_found_as_claimed(self, api, city, code):
        assert names(api("cities/", country=code)) == []
        assert names(api("cities/", claimed_by=code)) == ["Between"]

    def test_a_city_of_one_country_is_claimed_by_none(self, api):
        assert names(api("cities/", claimed_by=CityFactory().country.code)) == []
