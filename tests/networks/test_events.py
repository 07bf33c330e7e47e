"""Events and their series: what the database refuses, what readers and tools see."""

import re

import pytest
from django.core.exceptions import ValidationError

from networks.editions import editions_of
from networks.models import NetworkEvent
from networks.publishing import IsIncomplete, publish_record
from tests.factories import (
    CityFactory,
    CountryFactory,
    EventOutcomeFactory,
    EventParticipantFactory,
    EventSeriesCitationFactory,
    EventSeriesFactory,
    NetworkEventCitationFactory,
    NetworkEventFactory,
    NetworkFactory,
    ProgrammeFactory,
)
from tests.factories.actors import LONG_AGO

pytestmark = pytest.mark.django_db


@pytest.fixture
def see(client):
    """The text of a record's page without its tags, its white space narrowed."""

    def page(record, expect=200, **question):
        response = client.get(record.get_absolute_url(), question)
        assert response.status_code == expect
        text = re.sub(r"<(script|style).*?</\1>", "", response.content.decode(), flags=re.DOTALL)
        return re.sub(r" (?=[,)])", "", " ".join(re.sub(r"<[^>]+>", " ", text).split()))

    return page


@pytest.fixture
def api(client):
    def get(path, expect=200, **question):
        response = client.get(f"/api/v1/{path}", question)
        assert response.status_code == expect, response.content
        return response.json()

    return get


def edition(series, number, **more):
    return NetworkEventFactory(series=series, edition=number, kind="summit", **{"name": ""} | more)


def summits(network):
    """The summits of Mercociudades as far as one paper tells them."""
    series = EventSeriesFactory(network=network, name="Summits of Mercociudades", frequency="yearly")
    edition(series, 1, date="1995-11", place=CityFactory(name="Asunción"))
    edition(series, 8, date="2002")
    edition(series, 20, date="2015", name="The summit of the reform")
    edition(series, None, date="2010", place=CityFactory(name="Belo Horizonte"))
    return series


class TestRules:
    def test_of_a_series(self, refused, allowed):
        with refused("event_series_kind_is_listed"):
            EventSeriesFactory(kind="party")
        with refused("event_series_has_a_name"):
            EventSeriesFactory(name="")
        with allowed():
            EventSeriesFactory(network=None)

    def test_of_an_event(self, refused, allowed):
        series = EventSeriesFactory()
        with refused("network_event_kind_is_listed"):
            NetworkEventFactory(kind="party")
        with refused("network_event_is_called_something"):
            NetworkEventFactory(name="")
        with refused("network_event_edition_is_of_a_series"):
            NetworkEventFactory(edition=3)
        with refused("network_event_edition_is_of_a_series"):
            edition(series, 0)
        with refused("network_event_is_of_one_network"):
            edition(series, 1, network=NetworkFactory())
        with refused("network_event_meetings_are_several"):
            NetworkEventFactory(meetings=1)
        with allowed():
            NetworkEventFactory(meetings=3)
            edition(series, 1)
        with refused("network_event_once_an_edition"):
            edition(series, 1)
        with allowed():
            edition(series, None)
            edition(series, None)

    def test_an_event_is_not_part_of_itself(self, refused, allowed):
        event = NetworkEventFactory()
        with refused("network_event_is_not_part_of_itself"):
            NetworkEvent.objects.filter(pk=event.pk).update(part_of=event)
        with allowed():
            part = NetworkEventFactory(part_of=event)
        event.part_of = part
        with pytest.raises(ValidationError, match="itself a part"):
            event.clean()

    def test_the_day_of_an_event_agrees_with_its_bounds(self, refused):
        event = NetworkEventFactory()
        with refused("network_event_date_agrees_with_its_bounds"):
            NetworkEvent.objects.filter(pk=event.pk).update(date_earliest="2011-01-01")

    def test_of_a_participant(self, refused, allowed):
        city, country, event = CityFactory(), CountryFactory(), NetworkEventFactory()
        with refused("event_participant_role_is_listed"):
            EventParticipantFactory(role="guest")
        with refused("event_participant_is_somebody"):
            EventParticipantFactory(actor=None)
        with refused("event_participant_is_somebody"):
            EventParticipantFactory(country=country)
        with allowed():
            EventParticipantFactory(event=event, actor=city)
            EventParticipantFactory(event=event, actor=city, role="organiser")
            EventParticipantFactory(event=event, actor=None, country=country)
            EventParticipantFactory(event=event, actor=None, name_as_printed="mayors", number=140)
        with refused("event_participant_once_a_role"):
            EventParticipantFactory(event=event, actor=city)
        with refused("event_participant_country_once_a_role"):
            EventParticipantFactory(event=event, actor=None, country=country)

    def test_of_a_paper(self, refused, allowed):
        with refused("event_outcome_kind_is_listed"):
            EventOutcomeFactory(kind="song")
        with refused("event_outcome_has_a_title"):
            EventOutcomeFactory(title="")
        with allowed():
            EventOutcomeFactory(url="https://example.org/declaration")


class TestPublishing:
    def test_an_edition_is_shown_with_its_series(self):
        series = EventSeriesFactory(published_at=None)
        event = edition(series, 1)
        assert event not in NetworkEvent.objects.published()
        with pytest.raises(IsIncomplete, match="publish that"):
            publish_record(event, by_id=None, at=LONG_AGO)
        publish_record(series, by_id=None, at=LONG_AGO)
        assert event in NetworkEvent.objects.published()

    def test_nothing_is_shown_before_its_network(self):
        network = NetworkFactory(actor__published_at=None)
        for factory in (EventSeriesFactory, NetworkEventFactory, ProgrammeFactory):
            with pytest.raises(IsIncomplete, match="is not published"):
                publish_record(factory(network=network, published_at=None), by_id=None, at=LONG_AGO)

    def test_a_programme_without_a_network_follows_its_lead(self):
        lead = CityFactory(published_at=None)
        programme = ProgrammeFactory(network=None, lead=lead, published_at=None)
        with pytest.raises(IsIncomplete, match="is not published"):
            publish_record(programme, by_id=None, at=LONG_AGO)


class TestPages:
    def test_gaps_between_editions_are_told(self):
        rows = editions_of(summits(NetworkFactory()).editions.all())
        assert [row.event.edition if row.event else (row.first, row.last) for row in rows] == [
            1, (2, 7), 8, (9, 19), 20, None,
        ]  # fmt: skip

    def test_a_network_tells_its_events_by_series(self, see):
        network = NetworkFactory()
        summits(network)
        NetworkEventFactory(network=network, name="Security meetings", kind="meeting", date="2021", meetings=3)
        page = see(network)
        table = page[page.index("Summits of Mercociudades yearly") :]
        assert "1 November 1995 Summit Asunción" in table
        assert "2–7 not recorded yet 8 2002 Summit" in table
        assert "9–19 not recorded yet 20 2015 The summit of the reform" in table
        assert "2021 Security meetings meeting 3 meetings" in table

    def test_on_a_day_a_network_tells_what_had_been(self, see):
        network = NetworkFactory()
        summits(network)
        page = see(network, as_of="2003-01-01")
        assert "2–7 not recorded yet 8 2002" in page
        assert "The summit of the reform" not in page

    def test_a_series_and_an_event_tell_all_of_it(self, see):
        series = summits(NetworkFactory(actor__name="Mercociudades"))
        EventSeriesCitationFactory(event_series=series, field="frequency", stance="contradicts", says="every two years")
        page = see(series)
        assert "Mercociudades" in page
        assert "says: every two years" in page
        last = series.editions.get(edition=20)
        EventParticipantFactory(event=last, actor=None, name_as_printed="mayors", number=140)
        EventParticipantFactory(event=last, actor=None, country=CountryFactory(name="Uruguay"), role="organiser")
        EventOutcomeFactory(event=last, title="Declaration of the reform")
        NetworkEventCitationFactory(network_event=last)
        NetworkEventFactory(part_of=last, name="Youth meeting")
        page = see(last)
        for text in (
            "The summit of the reform", "140 mayors", "Uruguay", "organiser", "Declaration of the reform",
            "Youth meeting", "In 1995 the two cities became twins.", "Place not known",
        ):  # fmt: skip
            assert text in page
        assert "Summits of Mercociudades, no. 8 summit" in see(series.editions.get(edition=8))

    def test_what_is_not_published_is_not_there(self, see):
        see(NetworkEventFactory(published_at=None), expect=404)
        see(EventSeriesFactory(published_at=None), expect=404)

    @pytest.mark.parametrize("count", [1, 3])
    def test_an_event_asks_as_often_for_many_parts_as_for_one(self, see, count, django_assert_num_queries):
        event = NetworkEventFactory(
            place=CityFactory(), host=CityFactory(), programme=ProgrammeFactory(), part_of=NetworkEventFactory()
        )
        for _each in range(count):
            EventParticipantFactory(event=event)
            EventParticipantFactory(event=event, actor=None, country=CountryFactory())
            EventOutcomeFactory(event=event)
            NetworkEventCitationFactory(network_event=event)
            NetworkEventFactory(part_of=event, place=CityFactory(), host=CityFactory())
        # the event; place, its country, host, papers; network, its actor; programme; what it is part of, its papers;
        # its parts, their places, countries, hosts, papers; participants, actors, countries, countries that take part;
        # citations
        with django_assert_num_queries(20):
            see(event)

    @pytest.mark.parametrize("count", [1, 3])
    def test_a_series_asks_as_often_for_many_editions_as_for_one(self, see, count, django_assert_num_queries):
        series = EventSeriesFactory()
        for number in range(1, count + 1):
            EventOutcomeFactory(event=edition(series, number, place=CityFactory(), host=CityFactory()))
            EventSeriesCitationFactory(event_series=series)
        # the series; network, its actor; editions, their places, countries, hosts, papers; citations
        with django_assert_num_queries(9):
            see(series)


class TestApi:
    def names(self, answer):
        return sorted(each["name"] for each in answer["results"])

    def test_one_series_tells_its_editions(self, api):
        series = summits(NetworkFactory())
        answer = api(f"series/{series.public_id}/")
        assert [(each["edition"], each["date"]) for each in answer["editions"]] == [
            (1, "1995-11"), (8, "2002"), (20, "2015"), (None, "2010"),
        ]  # fmt: skip
        assert self.names(api("series/", network=series.network.actor.public_id)) == [series.name]
        assert self.names(api("series/", kind="forum")) == []

    def test_events_are_narrowed(self, api):
        network, city, country = NetworkFactory(), CityFactory(country=CountryFactory(code="BR")), CountryFactory()
        series, programme = summits(network), ProgrammeFactory()
        forum = NetworkEventFactory(name="Forum", kind="forum", date="2009", programme=programme, place=city)
        EventParticipantFactory(event=forum, actor=None, country=country)
        EventParticipantFactory(event=NetworkEventFactory(name="Seminar", network=network), actor=city)
        editions = [
            f"{series.name}, 2010",
            f"{series.name}, no. 1",
            f"{series.name}, no. 8",
            "The summit of the reform",
        ]
        for question, found in (
            ({"network": network.actor.public_id}, ["Seminar", *editions]),
            ({"series": series.public_id}, editions),
            ({"programme": programme.public_id}, ["Forum"]),
            ({"actor": city.public_id}, ["Forum", "Seminar"]),
            ({"country": "BR"}, ["Forum", "Seminar"]),
            ({"country": country.code}, ["Forum"]),
            ({"kind": "forum"}, ["Forum"]),
            ({"year": 2009}, ["Forum"]),
        ):
            assert self.names(api("events/", **question)) == sorted(found), question

    @pytest.mark.parametrize("count", [1, 3])
    def test_a_list_asks_as_often_for_many_as_for_one(self, api, count, django_assert_num_queries):
        for _each in range(count):
            event = NetworkEventFactory(place=CityFactory(), host=CityFactory(), programme=ProgrammeFactory())
            EventParticipantFactory(event=event)
            EventOutcomeFactory(event=event)
            NetworkEventCitationFactory(network_event=event)
        # events; places, countries, hosts, papers; networks, actors; programmes; parts; participants, actors,
        # their countries; citations
        with django_assert_num_queries(13):
            api("events/")
