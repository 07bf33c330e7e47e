"""Where registers say different things, and what they cover."""

from datetime import date, timedelta

import pytest
from django.urls import reverse

from sources.models import Harvest
from tests.factories import (
    AgreementFactory,
    AgreementListingFactory,
    CityFactory,
    CountryFactory,
    HarvestFactory,
    MembershipListingFactory,
    RegisterFactory,
    RegisterRowFactory,
)
from tests.factories.actors import LONG_AGO

pytestmark = pytest.mark.django_db

YEAR_2020 = {"still_listed_earliest": date(2020, 1, 1), "still_listed_latest": date(2020, 12, 31)}


@pytest.fixture
def world():
    """Two registers with a list each; three cities, of which both have ties."""
    lands = {
        code: CountryFactory(code=code, name=name)
        for code, name in (("DE", "Germany"), ("FR", "France"), ("RU", "Russia"))
    }
    koln, lille, omsk = (
        CityFactory(name=name, country=lands[code]) for name, code in (("Köln", "DE"), ("Lille", "FR"), ("Omsk", "RU"))
    )
    one, other = (
        HarvestFactory(register=RegisterFactory(name=name), listed=year)
        for name, year in (("Ministry", "2015"), ("Atlas", "2020"))
    )
    tie, second, third = (AgreementFactory(between=pair) for pair in ((koln, lille), (koln, omsk), (lille, omsk)))
    alike = AgreementFactory(between=[CityFactory(country=lands[code]) for code in ("DE", "FR")])
    return {
        "alike": alike,
        "tie": tie,
        "second": second,
        "third": third,
        "one": one,
        "other": other,
        "lands": lands,
        "koln": koln,
    }


def lists(harvest, agreement, **more):
    return AgreementListingFactory(agreement=agreement, row=RegisterRowFactory(harvest=harvest), **more)


def told(api, **asked):
    return {each["agreement"]["id"]: each for each in api("discrepancies/", **asked)["results"]}


class TestDiscrepancies:
    def test_one_lists_it_another_does_not_though_it_has_ties_of_both(self, world, api, client):
        lists(world["one"], world["tie"])
        for tie in (world["second"], world["third"], world["alike"]):
            lists(world["other"], tie)
        found = told(api)
        assert list(found) == [world["tie"].public_id]
        (only,) = found.values()
        assert only["differs"] == ["missing"]
        assert [each["list"]["name"] for each in only["sayings"]] == ["Ministry"]
        assert [(each["name"], each["listed"]) for each in only["missing"]] == [("Atlas", "2020")]
        text = " ".join(client.get(reverse("discrepancies")).content.decode().split())
        assert "one lists it, another does not" in text
        assert world["tie"].get_absolute_url() in text

    def test_a_list_without_ties_between_the_countries_says_nothing(self, world, api):
        lists(world["one"], world["tie"])
        lists(world["other"], world["second"])
        lists(world["other"], world["third"])
        assert told(api) == {}

    def test_a_list_that_has_ties_of_one_party_alone_says_nothing(self, world, api):
        lists(world["one"], world["tie"])
        lists(world["other"], world["second"])
        lists(world["other"], world["alike"])
        assert told(api) == {}

    @pytest.mark.parametrize(
        ("said", "others", "differs"),
        [
            ({"kind": "twinning"}, {"kind": "friendship"}, ["kind"]),
            ({"kind": "twinning"}, {"kind": ""}, []),
            ({"since": "1958"}, {"since": "1960"}, ["start"]),
            ({"since": "1958"}, {"since": "1958-03"}, []),
            ({"since": "1958"}, {}, []),
            ({"kind": "twinning", "since": "1958"}, {"kind": "contact", "since": "1959"}, ["kind", "start"]),
            ({"until": "2001"}, {"until": "2002-05"}, ["end"]),
            ({"until": "2002"}, {"until": "2002-05"}, []),
            # The one list is of 2015, the other of 2020.
            ({"status": "ended"}, {"status": "active"}, ["status"]),
            ({"status": "active"}, {"status": "ended"}, []),
            ({"status": "active"}, {"status": "suspended"}, []),
            ({"status": "active"}, {}, []),
            ({"until": "2010"}, {"status": "active"}, ["status"]),
            ({"status": "active"}, {"until": "2010"}, ["status"]),
            ({"status": "active"}, {"until": "2018"}, []),
            ({"until": "2010"}, {"status": "ended"}, []),
        ],
    )
    def test_what_they_say_of_it(self, world, api, said, others, differs):
        lists(world["one"], world["tie"], **said)
        lists(world["other"], world["tie"], **others)
        assert [each["differs"] for each in told(api).values()] == ([differs] if differs else [])
        for way in ("missing", "kind", "start", "status", "end"):
            assert bool(told(api, differs=way)) == (way in differs)

    def test_lists_of_one_year_that_have_it_otherwise(self, world, api, client):
        Harvest.objects.filter(pk=world["one"].pk).update(still_listed="2020", **YEAR_2020)
        lists(world["one"], world["tie"], status="active")
        lists(world["other"], world["tie"], status="suspended")
        (only,) = told(api, differs="status").values()
        assert (only["differs"], [each["statuses"] for each in only["sayings"]]) == (
            ["status"],
            [["suspended"], ["active"]],
        )
        text = " ".join(client.get(reverse("discrepancies")).content.decode().split())
        assert "suspended" in text

    def test_one_register_does_not_differ_from_itself(self, world, api):
        lists(world["one"], world["tie"], kind="twinning", since="1958")
        lists(world["one"], world["tie"], kind="friendship", since="1996")
        lists(world["other"], world["second"])
        assert told(api) == {}

    def test_the_last_list_of_each_counts(self, world, api):
        old = HarvestFactory(register=world["one"].register, listed="2010", taken_at=LONG_AGO + timedelta(days=9))
        lists(old, world["tie"], kind="friendship")
        lists(world["one"], world["tie"], kind="twinning")
        lists(world["other"], world["tie"], kind="twinning")
        assert told(api) == {}

    def test_by_country(self, world, api, client):
        lists(world["one"], world["tie"], kind="twinning")
        lists(world["other"], world["tie"], kind="contact")
        assert len(told(api, country="FR")) == 1
        assert told(api, country="RU") == {}
        assert world["tie"].get_absolute_url() in client.get(reverse("discrepancies") + "?country=DE").content.decode()

    @pytest.mark.parametrize("question", ["country=XX", "differs=colour"])
    def test_a_wrong_question_is_said(self, client, api, question):
        assert client.get(f"{reverse('discrepancies')}?{question}").status_code == 400
        name, value = question.split("=")
        api("discrepancies/", expect=400, **{name: value})

    def test_nothing_that_readers_do_not_see(self, world, api):
        lists(world["one"], world["tie"], kind="twinning", is_withheld=True)
        lists(world["other"], world["tie"], kind="contact")
        hidden = AgreementFactory(between=[world["koln"], CityFactory()], published_at=None)
        lists(world["one"], hidden, kind="twinning")
        lists(world["other"], hidden, kind="contact")
        assert told(api) == {}

    @pytest.mark.parametrize("count", [1, 3])
    def test_it_asks_as_often_for_many(self, world, client, count, django_assert_num_queries):
        for name in ("tie", "second", "third")[:count]:
            lists(world["one"], world[name], kind="twinning")
            lists(world["other"], world[name], kind="contact")
        with django_assert_num_queries(12):
            client.get(reverse("discrepancies"))


class TestCoverage:
    def test_by_country_list_and_year(self, world, api):
        lists(world["one"], world["tie"], since="1958")
        lists(world["one"], world["tie"])
        lists(world["one"], world["second"], since="1990")
        lists(world["other"], world["tie"])
        found = [
            (each["country"], each["list"]["name"], each["year"], each["ties"], each["first_since"], each["last_since"])
            for each in api("coverage/")["results"]
        ]
        assert found == [
            ("FR", "Atlas", 2020, 1, None, None),
            ("FR", "Ministry", 2015, 1, "1958-01-01", "1958-12-31"),
            ("DE", "Atlas", 2020, 1, None, None),
            ("DE", "Ministry", 2015, 2, "1958-01-01", "1990-12-31"),
            ("RU", "Ministry", 2015, 1, "1990-01-01", "1990-12-31"),
        ]
        assert len(api("coverage/", country="de")["results"]) == 2
        assert len(api("coverage/", year="2020")["results"]) == 2

    def test_an_empty_cell_is_not_known(self, world, client):
        lists(world["one"], world["second"])
        lists(world["other"], world["tie"])
        text = " ".join(client.get(reverse("coverage")).content.decode().split())
        assert "It does not mean that there is none." in text
        assert text.count('title="not known"') == 2, "Russia in the one, France in the other"
        assert "No list here is of that year." in client.get(reverse("coverage"), {"year": "1999"}).content.decode()

    @pytest.mark.parametrize(("name", "value"), [("country", "XX"), ("year", "soon"), ("colour", "red")])
    def test_a_wrong_question_is_said(self, api, name, value):
        api("coverage/", expect=400, **{name: value})

    def test_nothing_that_readers_do_not_see(self, world, api):
        lists(world["one"], world["tie"], is_withheld=True)
        lists(world["one"], AgreementFactory(between=[world["koln"], CityFactory()], published_at=None))
        assert api("coverage/")["results"] == []

    @pytest.mark.parametrize("count", [1, 3])
    def test_it_asks_as_often_for_many(self, world, client, count, django_assert_num_queries):
        for name in ("tie", "second", "third")[:count]:
            lists(world["one"], world[name])
        with django_assert_num_queries(3):
            client.get(reverse("coverage"))


def test_members_say_which_registers_list_them(client, api):
    listing = MembershipListingFactory(row__harvest__listed="2015", row__harvest__register__name="Ministry")
    again = HarvestFactory(register=listing.row.harvest.register, listed="2020")
    MembershipListingFactory(membership=listing.membership, row=RegisterRowFactory(harvest=again))
    MembershipListingFactory(membership=listing.membership, is_withheld=True, row__harvest__register__name="Unseen")
    member = listing.membership
    for address in (member.network.get_absolute_url(), member.actor.get_absolute_url()):
        text = " ".join(client.get(address).content.decode().split())
        assert "Ministry</a> 2015 to 2020" in text
        assert "Unseen" not in text
    (told,) = api("memberships/")["results"]
    assert [(each["register"], each["first_listed"], each["last_listed"]) for each in told["listed"]] == [
        ("Ministry", "2015", "2020")
    ]
