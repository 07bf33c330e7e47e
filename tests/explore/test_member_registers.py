"""Where registers say different things of who belongs to a network."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.factories import (
    CityFactory,
    CountryFactory,
    HarvestFactory,
    MembershipFactory,
    MembershipListingFactory,
    NetworkFactory,
    RegisterFactory,
    RegisterRowFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def world():
    """Two registers with a list each of one network; three of its members, two of them of one country."""
    lands = {code: CountryFactory(code=code) for code in ("DE", "FR")}
    network = NetworkFactory(actor__name="Eurocities")
    one, other = (
        HarvestFactory(register=RegisterFactory(name=name), listed=year)
        for name, year in (("Website", "2015"), ("Atlas", "2020"))
    )
    members = {
        name: MembershipFactory(network=network, actor=CityFactory(name=name, country=lands[code]), joined="1990")
        for name, code in (("Köln", "DE"), ("Bonn", "DE"), ("Lille", "FR"))
    }
    return {"network": network, "one": one, "other": other, **members}


def lists(harvest, membership, **more):
    return MembershipListingFactory(membership=membership, row=RegisterRowFactory(harvest=harvest), **more)


def told(api, **asked):
    return {each["membership"]["member"]["name"]: each for each in api("member-discrepancies/", **asked)["results"]}


class TestMissing:
    def test_one_names_a_member_another_does_not_though_it_names_others_of_the_country(self, world, api, client):
        lists(world["one"], world["Köln"])
        lists(world["other"], world["Bonn"])
        lists(world["one"], world["Bonn"])
        found = told(api)
        assert list(found) == ["Köln"]
        assert found["Köln"]["differs"] == ["missing"]
        assert [each["list"]["name"] for each in found["Köln"]["sayings"]] == ["Website"]
        assert [(each["name"], each["listed"]) for each in found["Köln"]["missing"]] == [("Atlas", "2020")]
        text = " ".join(client.get(reverse("member-discrepancies")).content.decode().split())
        assert "one lists it, another does not" in text
        assert world["Köln"].actor.get_absolute_url() in text

    def test_a_list_without_members_of_the_country_says_nothing(self, world, api):
        lists(world["one"], world["Köln"])
        lists(world["other"], world["Lille"])
        assert told(api) == {}

    @pytest.mark.parametrize("spell", [{"joined": "2018"}, {"joined": ""}, {"joined": "1990", "left": "2010"}])
    def test_who_perhaps_did_not_belong_on_its_day_is_no_discrepancy(self, world, api, spell):
        member = world["Köln"]
        for name, value in spell.items():
            setattr(member, name, value)
        member.save()
        lists(world["other"], member)
        lists(world["one"], world["Bonn"])
        lists(world["other"], world["Bonn"])
        assert told(api) == {}


class TestStart:
    def test_beginnings_that_cannot_be_of_one_day(self, world, api):
        lists(world["one"], world["Köln"], since="1990")
        lists(world["other"], world["Köln"], since="1995")
        assert told(api, differs="start")["Köln"]["differs"] == ["start"]
        assert told(api, differs="missing") == {}

    def test_one_that_is_told_closer_is_the_same(self, world, api):
        lists(world["one"], world["Köln"], since="1990")
        lists(world["other"], world["Köln"], since="1990-05")
        assert told(api) == {}


class TestBoard:
    @pytest.fixture(autouse=True)
    def _differing(self, world):
        lists(world["one"], world["Köln"], since="1990")
        lists(world["other"], world["Köln"], since="1995")

    @pytest.mark.parametrize(("country", "count"), [("DE", 1), ("FR", 0)])
    def test_of_one_country(self, api, country, count):
        assert len(told(api, country=country)) == count

    @pytest.mark.parametrize("of_it", [True, False])
    def test_of_one_network(self, world, api, client, of_it):
        network = world["network"] if of_it else NetworkFactory()
        assert len(told(api, network=network.actor.public_id)) == of_it
        text = client.get(reverse("member-discrepancies"), {"network": network.actor.public_id}).content.decode()
        assert (world["Köln"].actor.get_absolute_url() in text) == of_it

    @pytest.mark.parametrize("question", ["country=XX", "differs=colour", "network=nothing"])
    def test_a_wrong_question_is_said(self, client, api, question):
        assert client.get(f"{reverse('member-discrepancies')}?{question}").status_code == 400
        name, value = question.split("=")
        api("member-discrepancies/", expect=400, **{name: value})

    def test_nothing_that_readers_do_not_see(self, world, api):
        for name, hide in (("Bonn", "membership"), ("Lille", "listing")):
            lists(world["one"], world[name], since="1990", is_withheld=hide == "listing")
            lists(world["other"], world[name], since="1995")
        world["Bonn"].is_withheld = True
        world["Bonn"].save()
        assert list(told(api)) == ["Köln"]

    def test_in_pages_by_network_and_name(self, world, client, monkeypatch):
        lists(world["one"], world["Bonn"], since="1990")
        lists(world["other"], world["Bonn"], since="1995")
        monkeypatch.setattr("explore.register_views.A_PAGE", 1)
        first, second = (client.get(reverse("member-discrepancies"), {"page": page}) for page in ("x", "2"))
        for page, names, link in ((first, ["Bonn"], "page=2"), (second, ["Köln"], "page=1")):
            assert [each.membership.actor.name for each, _ways in page.context["told"]] == names
            assert f'href="?{link}"' in page.content.decode()

    def test_the_last_lists_are_looked_up_once(self, api, client):
        for ask in (lambda: api("member-discrepancies/", differs="start"),
                    lambda: client.get(reverse("member-discrepancies"), {"differs": "start"})):  # fmt: skip
            with CaptureQueriesContext(connection) as asked:
                ask()
            assert sum("distinct on (harvest.register_id)" in each["sql"] for each in asked) == 1

    @pytest.mark.parametrize("count", [0, 2])
    def test_it_asks_as_often_for_many(self, world, client, count, django_assert_num_queries):
        for name in ("Bonn", "Lille")[:count]:
            lists(world["one"], world[name], since="1990")
            lists(world["other"], world[name], since="1995")
        with django_assert_num_queries(11):
            client.get(reverse("member-discrepancies"))


def test_one_list_alone_is_compared_with_nothing(world, api, client):
    lists(world["one"], world["Köln"])
    assert told(api) == {}
    assert "once there are two of them" in client.get(reverse("member-discrepancies")).content.decode()
