import pytest

from tests.factories import CityFactory, CountryFactory, MembershipFactory, NetworkFactory

pytestmark = pytest.mark.django_db


def test_a_network_is_named_by_its_actor(api):
    network = NetworkFactory(founded="2004-05", seat=CityFactory(name="Barcelona"), actor__name="UCLG")
    answer = api(f"networks/{network.actor.public_id}/")
    assert (answer["id"], answer["name"], answer["seat"]["name"]) == (network.actor.public_id, "UCLG", "Barcelona")
    assert (answer["founded"], answer["founded_latest"]) == ("2004-05", "2004-05-31")


def test_networks_of_a_kind(api):
    NetworkFactory(kind="euroregion", actor__name="Neisse")
    NetworkFactory()
    assert [each["name"] for each in api("networks/", kind="euroregion")["results"]] == ["Neisse"]


class TestMemberships:
    @pytest.fixture
    def membership(self, db):
        membership = MembershipFactory(
            joined="2005", left="2022", category="observer", actor__country=CountryFactory(code="KZ")
        )
        MembershipFactory()
        return membership

    @pytest.mark.parametrize("question", ["network", "actor", "country", "category"])
    def test_questions_find_it_alone(self, api, membership, question):
        value = {
            "network": membership.network.actor.public_id,
            "actor": membership.actor.public_id,
            "country": "KZ",
            "category": "observer",
        }[question]
        (found,) = api("memberships/", **{question: value})["results"]
        assert found["member"]["name"] == membership.actor.name
        assert (found["joined"], found["left"], found["left_latest"]) == ("2005", "2022", "2022-12-31")

    @pytest.mark.parametrize("count", [1, 3])
    def test_a_list_asks_as_often_for_many_as_for_one(self, api, count, django_assert_num_queries):
        MembershipFactory.create_batch(count)
        # memberships with networks; networks' actors; members; their countries
        with django_assert_num_queries(4):
            assert len(api("memberships/")["results"]) == count
