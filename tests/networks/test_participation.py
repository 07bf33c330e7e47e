"""What members do in a network, from the side of the network and from theirs."""

from datetime import date

import pytest

from networks.participation import in_network, of_actor
from tests.factories import (
    BodyFactory,
    CityFactory,
    EventParticipantFactory,
    EventSeriesFactory,
    FundingFactory,
    MembershipFactory,
    NetworkEventFactory,
    NetworkFactory,
    ProgrammeFactory,
    ProgrammePartnerFactory,
    SeatFactory,
)

pytestmark = pytest.mark.django_db
SORTS = ("seats", "hosted", "held_there", "attended", "led", "partnered")


@pytest.fixture
def network():
    return NetworkFactory(actor__name="Mercociudades")


@pytest.fixture
def tandil():
    return CityFactory(name="Tandil")


def figures(row):
    return {sort: getattr(row, sort) for sort in SORTS if getattr(row, sort)}


def did(network, day=None):
    return {row.actor.name: figures(row) for row in in_network(network, "en", day)}


class TestWhatIsCounted:
    def test_each_sort(self, network, tandil):
        SeatFactory(body=BodyFactory(network=network), actor=tandil)
        NetworkEventFactory(network=network, host=tandil)
        NetworkEventFactory(network=network, place=tandil)
        EventParticipantFactory(event__network=network, actor=tandil)
        ProgrammeFactory(network=network, lead=tandil)
        ProgrammePartnerFactory(programme__network=network, actor=tandil)
        assert did(network) == {"Tandil": dict.fromkeys(SORTS, 1)}

    def test_a_record_counts_once_a_sort_however_often_it_names_the_actor(self, network, tandil):
        event = NetworkEventFactory(network=network, host=tandil)
        for role in ("host", "organiser"):
            EventParticipantFactory(event=event, actor=tandil, role=role)
        programme = ProgrammeFactory(network=network, lead=tandil)
        ProgrammePartnerFactory(programme=programme, actor=tandil, role="lead")
        ProgrammePartnerFactory(programme=programme, actor=tandil, role="funder")
        FundingFactory(programme=programme, funder=tandil)
        assert did(network) == {"Tandil": {"hosted": 1, "led": 1, "partnered": 1}}

    def test_editions_are_of_their_series_network(self, network, tandil):
        NetworkEventFactory(series=EventSeriesFactory(network=network), host=tandil)
        NetworkEventFactory(series=EventSeriesFactory(), host=tandil)
        assert did(network) == {"Tandil": {"hosted": 1}}

    def test_who_did_most_comes_first(self, network, tandil):
        ProgrammeFactory(network=network, lead=CityFactory(name="Rosario"))
        for _each in range(2):
            ProgrammeFactory(network=network, lead=tandil)
        assert list(did(network)) == ["Tandil", "Rosario"]

    def test_by_a_day_what_had_perhaps_begun(self, network, tandil):
        SeatFactory(body=BodyFactory(network=network), actor=tandil, since="2021")
        NetworkEventFactory(network=network, host=tandil, date="2015")
        ProgrammeFactory(network=network, lead=tandil)
        assert did(network, date(2014, 1, 1)) == {"Tandil": {"led": 1}}
        assert did(network, date(2016, 1, 1)) == {"Tandil": {"led": 1, "hosted": 1}}
        assert did(network, date(2021, 6, 1)) == {"Tandil": {"led": 1, "hosted": 1, "seats": 1}}

    def test_nothing_that_is_hidden_counts(self, network, tandil):
        hidden = CityFactory(published_at=None)
        NetworkEventFactory(network=network, host=tandil, published_at=None)
        NetworkEventFactory(series=EventSeriesFactory(network=network, published_at=None), host=tandil)
        EventParticipantFactory(event__network=network, event__published_at=None, actor=tandil)
        ProgrammeFactory(network=network, lead=tandil, published_at=None)
        FundingFactory(programme__network=network, programme__published_at=None, funder=tandil)
        NetworkEventFactory(network=network, host=hidden)
        SeatFactory(body=BodyFactory(network=network), actor=hidden)
        assert did(network) == {}

    @pytest.mark.parametrize("count", [1, 3])
    def test_three_queries_whatever_there_is(self, network, count, django_assert_num_queries):
        for _each in range(count):
            city = CityFactory()
            SeatFactory(body=BodyFactory(network=network), actor=city)
            ProgrammePartnerFactory(programme__network=network, actor=city)
        with django_assert_num_queries(3):
            assert len(did(network)) == count


class TestFromTheMembersSide:
    def test_each_network_with_its_figures(self, network, tandil):
        ProgrammeFactory(network=network, lead=tandil)
        SeatFactory(body__network__actor__name="UCLG", actor=tandil)
        NetworkEventFactory(network=NetworkFactory(actor__published_at=None), host=tandil)
        rows = {row.network.actor.name: figures(row) for row in of_actor(tandil, "en")}
        assert rows == {"Mercociudades": {"led": 1}, "UCLG": {"seats": 1}}

    def test_who_did_nothing_is_asked_of_no_network(self, tandil, django_assert_num_queries):
        with django_assert_num_queries(1):
            assert of_actor(tandil, "en") == []


class TestReaders:
    def test_the_page_of_the_network_tells_who_is_no_member_and_who_does_nothing(self, client, network, tandil):
        ProgrammeFactory(network=network, lead=tandil)
        MembershipFactory(network=network, joined="2000")
        page = " ".join(client.get(network.get_absolute_url()).content.decode().split())
        assert "not a member" in page
        assert "Of 1 member nothing is recorded here." in page
        question = f"?network={network.actor.public_id}&amp;actor={tandil.public_id}"
        assert f'href="/en/programmes/{question}"' in page

    def test_the_page_of_the_city_as_of_a_day(self, client, network, tandil):
        NetworkEventFactory(network=network, host=tandil, date="2015")
        page = client.get(tandil.get_absolute_url()).content.decode()
        assert "Part in networks" in page
        assert "Part in networks" not in client.get(tandil.get_absolute_url(), {"as_of": "2014-01-01"}).content.decode()

    def test_the_api_from_both_sides(self, api, network, tandil):
        NetworkEventFactory(network=network, host=tandil, date="2015")
        for question in ({"network": network.actor.public_id}, {"actor": tandil.public_id}):
            (row,) = api("participation/", **question)["results"]
            assert (row["network"]["id"], row["actor"]["id"]) == (network.actor.public_id, tandil.public_id)
            assert (row["events_hosted"], row["seats"]) == (1, 0)
            assert api("participation/", **question, as_of="2014-01-01")["results"] == []

    def test_the_api_is_asked_of_one_side(self, api, network, tandil):
        api("participation/", expect=400)
        api("participation/", network=network.actor.public_id, actor=tandil.public_id, expect=400)
        api("participation/", network="none", expect=404)
        api("participation/", actor="none", expect=404)
