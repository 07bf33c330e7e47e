"""Who pays for programmes, how events spread, what goals are served, how bodies changed: what tools are told."""

import pytest

from tests.factories import (
    BodyCitationFactory,
    BodyFactory,
    CityFactory,
    CountryFactory,
    EventSeriesFactory,
    FundingFactory,
    NetworkEventFactory,
    NetworkFactory,
    OrganisationFactory,
    ProgrammeFactory,
    ProgrammePartnerFactory,
)

pytestmark = pytest.mark.django_db


class TestFunders:
    def test_what_is_paid_is_added_up_and_what_is_not_told_stays_unknown(self, api):
        fund, other = OrganisationFactory(name="A fund"), OrganisationFactory(name="Bank")
        whole = ProgrammeFactory()
        for amount, qualifier in ((100, "exactly"), (50, "more_than")):
            FundingFactory(programme=whole, funder=fund, amount=amount, qualifier=qualifier)
        # The same money again, of a part; and a programme of which the fund pays nobody knows how much.
        FundingFactory(programme=ProgrammeFactory(network=whole.network, part_of=whole), funder=fund, amount=150)
        silent = ProgrammeFactory(network=whole.network)
        for funder in (fund, other):
            ProgrammePartnerFactory(programme=silent, actor=funder, role="funder")
        FundingFactory(programme=silent, amount=7)
        answer = api("funders/", network=whole.network.actor.public_id)
        told = [
            (
                each["name"],
                each["programmes"],
                each["without_sum"],
                [(t["amount"], t["qualifier"]) for t in each["totals"]],
            )
            for each in answer["results"]
        ]
        assert told == [
            ("A fund", 3, 1, [("150.00", "more_than")]),
            ("Bank", 1, 1, []),
            ("", 1, 0, [("7.00", "exactly")]),
        ]

    def test_who_is_not_published_is_told_nowhere(self, api):
        hidden = OrganisationFactory(published_at=None)
        FundingFactory(funder=hidden)
        ProgrammePartnerFactory(actor=hidden, role="funder")
        FundingFactory(programme__published_at=None)
        assert api("funders/") == {"results": []}

    @pytest.mark.parametrize("count", [1, 3])
    def test_asks_as_often_for_many_as_for_one(self, api, count, django_assert_num_queries):
        for _each in range(count):
            programme = FundingFactory(funder=OrganisationFactory(country=CountryFactory())).programme
            ProgrammePartnerFactory(
                programme=programme, actor=OrganisationFactory(country=CountryFactory()), role="funder"
            )
        # programmes; leads, parts: none; sums, funders, countries; partners, actors, countries
        with django_assert_num_queries(7):
            assert len(api("funders/")["results"]) == 2 * count

    def test_what_it_does_not_know_is_refused(self, api):
        api("funders/", payer="x", expect=400)
        api("event-shares/", by="place", expect=400)


class TestShares:
    def test_events_spread_over_countries_and_topics_and_the_unknown_is_told(self, api, django_assert_num_queries):
        network, brazil = NetworkFactory(), CountryFactory(code="BR")
        for more in (
            {"place": CityFactory(country=brazil), "topics": "water, gender"},
            {"meetings": 3, "topics": "water"},
            {"place": CityFactory(published_at=None)},
        ):
            NetworkEventFactory(network=network, **more)
        NetworkEventFactory(network=network, published_at=None, place=CityFactory(country=brazil))
        # countries, their names, topics
        with django_assert_num_queries(3):
            answer = api("event-shares/")
        assert answer["events"] == 5
        assert [(each["country"] and each["country"]["code"], each["share"]) for each in answer["by_country"]] == [
            ("BR", 20.0), (None, 80.0),
        ]  # fmt: skip
        assert [(each["topic"], each["events"]) for each in answer["by_topic"]] == [
            ("water", 4), ("gender", 1), (None, 1),
        ]  # fmt: skip


def test_goals_find_programmes_and_networks(api):
    programme = ProgrammeFactory(goals=[5, 6])
    body = BodyFactory(goals=[11])
    ProgrammeFactory(goals=[5], published_at=None)
    assert [each["id"] for each in api("programmes/", goal=5)["results"]] == [programme.public_id]
    assert [each["id"] for each in api("networks/", goal=5)["results"]] == [programme.network.actor.public_id]
    assert [each["id"] for each in api("networks/", goal=11)["results"]] == [body.network.actor.public_id]
    api("networks/", goal=18, expect=400)


def test_bodies_convene_events_and_series(api):
    body = BodyFactory()
    event = NetworkEventFactory(convened_by=body, topics="climate change, water")
    edition = NetworkEventFactory(series=EventSeriesFactory(convened_by=body))
    NetworkEventFactory()
    found = api("events/", convened_by=body.public_id)["results"]
    assert {each["id"] for each in found} == {event.public_id, edition.public_id}
    assert [each["id"] for each in api("events/", topic="Climate")["results"]] == [event.public_id]
    assert api(f"series/{edition.series.public_id}/")["convened_by"]["id"] == body.public_id
    (listed,) = api("series/", convened_by=body.public_id)["results"]
    assert listed["id"] == edition.series.public_id


def test_a_convener_that_is_not_published_is_not_told(api):
    event = NetworkEventFactory(convened_by=BodyFactory(network__actor__published_at=None))
    assert api(f"events/{event.public_id}/")["convened_by"] is None


class TestChanges:
    def test_tell_what_began_ended_and_was_replaced_with_what_it_rests_on(self, api):
        new = BodyFactory(name="Summit", since="2015-11-14")
        old = BodyFactory(network=new.network, name="Assembly", since="1995", until="2015-11-14", replaced_by=new)
        BodyFactory(network=new.network, name="Office", until="2001")
        BodyFactory(network=new.network, name="Unit")
        BodyCitationFactory(body=old)
        changes = api(f"networks/{new.network.actor.public_id}/", as_of="2020-01-01")["changes"]
        told = [
            (each["date"], each["turn"], each["body"]["name"], each["by"] and each["by"]["name"]) for each in changes
        ]
        assert told == [
            ("1995", "begun", "Assembly", None),
            ("2001", "ended", "Office", None),
            ("2015-11-14", "begun", "Summit", None),
            ("2015-11-14", "replaced", "Assembly", "Summit"),
        ]
        assert len(changes[0]["sources"]) == 1
