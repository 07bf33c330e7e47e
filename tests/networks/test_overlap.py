"""Members that networks have in common on a day."""

from datetime import date

import pytest
from django.urls import reverse

from networks.overlap import overlaps
from tests.factories import (
    CityFactory,
    CountryFactory,
    MembershipFactory,
    MembershipStatusSpellFactory,
    NetworkFactory,
)

pytestmark = pytest.mark.django_db
TODAY = date(2026, 3, 1)


def joined(network, *members, since="2000", **more):
    for member in members:
        MembershipFactory(network=network, actor=member, joined=since, **more)


def told(network, day=TODAY):
    return [(each.network.actor.name, each.shared, each.ours, each.theirs) for each in overlaps(network, "en", day)]


@pytest.fixture
def cities():
    return CityFactory.create_batch(4)


@pytest.fixture
def uclg(cities):
    network = NetworkFactory(actor__name="UCLG")
    joined(network, *cities[:3])
    return network


class TestOverlap:
    def test_counts_who_belongs_to_both_the_most_first(self, uclg, cities):
        metropolis, c40 = NetworkFactory(actor__name="Metropolis"), NetworkFactory(actor__name="C40")
        joined(metropolis, cities[0], cities[3])
        joined(c40, *cities[:2])
        joined(NetworkFactory(), cities[3])
        assert told(uclg) == [("C40", 2, 3, 2), ("Metropolis", 1, 3, 2)]

    def test_is_of_the_day(self, uclg, cities):
        other = NetworkFactory(actor__name="C40")
        joined(other, cities[0], since="2010", left="2020")
        assert told(uclg, date(2009, 1, 1)) == []
        assert told(uclg, date(2015, 1, 1)) == [("C40", 1, 3, 1)]
        assert told(uclg, date(2021, 1, 1)) == []

    def test_what_is_only_possible_does_not_count(self, uclg, cities):
        joined(NetworkFactory(), cities[0], since="")
        assert told(uclg) == []

    def test_neither_candidates_nor_those_withdrawn_nor_the_withheld_count(self, uclg, cities):
        other = NetworkFactory()
        joined(other, cities[0], category="candidate")
        joined(other, cities[1], is_withheld=True)
        left = MembershipFactory(network=other, actor=cities[2], joined="2000")
        MembershipStatusSpellFactory(membership=left, status="withdrawn", since="2001")
        assert told(uclg) == []

    def test_a_member_with_two_spells_counts_once(self, uclg, cities):
        other = NetworkFactory(actor__name="C40")
        joined(other, cities[0], since="2001", left="2010")
        joined(other, cities[0], since="2012")
        assert told(uclg) == [("C40", 1, 3, 1)]

    def test_countries_are_members_too(self):
        one, other = NetworkFactory(), NetworkFactory(actor__name="CIS")
        country = CountryFactory()
        for network in (one, other):
            joined(network, None, country=country)
        assert told(one) == [("CIS", 1, 1, 1)]

    def test_neither_a_hidden_network_nor_a_hidden_member_is_counted(self, uclg, cities):
        joined(NetworkFactory(actor__published_at=None), cities[0])
        hidden = CityFactory(published_at=None)
        joined(uclg, hidden)
        joined(NetworkFactory(), hidden)
        assert told(uclg) == []

    @pytest.mark.parametrize("count", [1, 3])
    def test_one_query_counts_and_two_name(self, uclg, cities, count, django_assert_num_queries):
        for _each in range(count):
            joined(NetworkFactory(), *cities)
        with django_assert_num_queries(3):
            assert len(told(uclg)) == count


class TestReaders:
    @pytest.fixture
    def c40(self, uclg, cities):
        network = NetworkFactory(actor__name="C40")
        joined(network, cities[0], since="2010")
        return network

    def test_the_page_leads_to_who_they_are(self, client, uclg, c40, cities):
        page = client.get(uclg.get_absolute_url()).content.decode()
        address = reverse("shared-members", args=[uclg.actor.public_id, c40.actor.public_id])
        assert f'href="{address}"' in page
        shared = client.get(address).content.decode()
        assert cities[0].name in shared
        assert cities[1].name not in shared
        assert "Nobody is known for certain" in client.get(address, {"as_of": "2009-01-01"}).content.decode()

    def test_who_they_are_of_a_hidden_network_is_not_told(self, client, uclg):
        hidden = NetworkFactory(actor__published_at=None)
        assert client.get(reverse("shared-members", args=[uclg.pk, hidden.actor.public_id])).status_code == 404
        address = reverse("shared-members", args=[uclg.actor.public_id, hidden.actor.public_id])
        assert client.get(address).status_code == 404

    def test_the_api_counts_and_lists_them(self, api, uclg, c40, cities):
        answer = api(f"networks/{uclg.actor.public_id}/overlap/", as_of="2015-01-01")
        assert (answer["as_of"], answer["members"]) == ("2015-01-01", 3)
        (row,) = answer["results"]
        assert row["network"]["id"] == c40.actor.public_id
        assert (row["shared"], row["members"], row["share_of_ours"], row["share_of_theirs"]) == (1, 1, 33.3, 100.0)
        who = {"also_in": c40.actor.public_id, "as_of": "2015-01-01"}
        members = api(f"networks/{uclg.actor.public_id}/members/", **who)["results"]
        assert [each["member"]["id"] for each in members] == [cities[0].public_id]
        assert api(f"networks/{uclg.actor.public_id}/overlap/", as_of="2009-01-01")["results"] == []

    def test_the_api_refuses_what_it_does_not_know(self, api, uclg):
        api(f"networks/{uclg.actor.public_id}/overlap/", as_of="then", expect=400)
        api(f"networks/{uclg.actor.public_id}/overlap/", day="2015-01-01", expect=400)
        api("networks/none/overlap/", expect=404)
