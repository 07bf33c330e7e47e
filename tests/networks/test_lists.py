"""Lists of networks, programmes, events and series: the questions of the API, on pages."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from actors.models import Actor
from networks.models import Network
from tests.factories import (
    BodyFactory,
    CityFactory,
    CountryFactory,
    EventSeriesFactory,
    MembershipFactory,
    NameFactory,
    NetworkEventFactory,
    NetworkFactory,
    PartyFactory,
    ProgrammeFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def see(client):
    """The list of this name as it answers a question, its white space narrowed; the status is checked."""

    def page(listed, expect=200, **question):
        response = client.get(reverse(listed), question)
        assert response.status_code == expect
        return " ".join(response.content.decode().split())

    return page


def names(api, path, **question):
    return [each["name"] for each in api(path, **question)["results"]]


class TestNetworks:
    def test_are_told_by_pages_that_keep_the_question(self, see, monkeypatch):
        monkeypatch.setattr("networks.views.networks.A_PAGE", 1)
        for name in ("Mercociudades", "Eurocities"):
            NetworkFactory(actor__name=name, topics="water")
        page = see("networks", topic="water")
        assert "Mercociudades" not in page
        assert 'href="?topic=water&amp;page=2"' in page

    def test_by_a_part_of_any_name(self, see, api):
        network = NetworkFactory(actor__name="Mercociudades")
        NameFactory(actor=network.actor, text="Меркосьюдадес", language="ru")
        NetworkFactory(actor__name="Eurocities")
        for text in ("MERCOCIU", "ciudades", "сьюдад"):
            assert names(api, "networks/", name=text) == ["Mercociudades"]
            assert "Eurocities" not in see("networks", name=text)

    def test_by_a_topic_of_its_own_of_a_body_or_of_a_programme(self, see, api):
        NetworkFactory(actor__name="C40", topics="climate, energy")
        BodyFactory(network__actor__name="Mercociudades", topics="Climate change")
        ProgrammeFactory(network__actor__name="Eurocities", topics="climate")
        ProgrammeFactory(network__actor__name="UCLG", topics="climate", published_at=None)
        assert sorted(names(api, "networks/", topic="climate")) == ["C40", "Eurocities", "Mercociudades"]
        assert "UCLG" not in see("networks", topic="climate")

    def test_by_the_country_of_a_member_on_a_day(self, api, see):
        country = CountryFactory(code="BR")
        MembershipFactory(network__actor__name="Net", actor=CityFactory(country=country), joined="2000", left="2010")
        assert names(api, "networks/", country="BR") == ["Net"]
        assert names(api, "networks/", country="BR", as_of="2005-01-01") == ["Net"]
        assert names(api, "networks/", country="BR", as_of="2015-01-01") == []
        assert "No network answers to this" in see("networks", country="BR", as_of="2015-01-01")

    def test_those_founded_by_a_day_lead_to_their_pages_of_it(self, see):
        old = NetworkFactory(founded="1991")
        NetworkFactory(founded="2004", actor__name="Later")
        page = see("networks", as_of="1995-12-01")
        assert f'href="{old.get_absolute_url()}?as_of=1995-12-01"' in page
        assert "Later" not in page

    @pytest.mark.parametrize("question", [{"kind": "club"}, {"as_of": "then"}, {"country": "??"}])
    def test_a_wrong_question_is_said(self, see, question):
        NetworkFactory(actor__name="Mercociudades")
        page = see("networks", expect=400, **question)
        assert "This question is not understood" in page
        assert "Mercociudades" not in page.partition("This question is not understood")[2]


class TestProgrammes:
    def test_by_name_topic_and_day(self, see, api):
        ProgrammeFactory(name="South-South Cooperation", name_es="Cooperación Sur-Sur", topics="gender, water")
        ProgrammeFactory(name="Laboratory", since="2015", until="2017")
        assert names(api, "programmes/", name="cooperacion") == ["South-South Cooperation"]
        assert names(api, "programmes/", topic="Water") == ["South-South Cooperation"]
        assert names(api, "programmes/", as_of="2014-01-01") == ["South-South Cooperation"]
        assert "Laboratory" in see("programmes", as_of="2016-01-01")
        assert "Laboratory" not in see("programmes", as_of="2020-01-01")

    def test_of_a_network_keeps_the_question_and_says_whose(self, see):
        network = NetworkFactory(actor__name="Mercociudades")
        ProgrammeFactory(network=network, name="Ours")
        ProgrammeFactory(name="Another")
        page = see("programmes", network=network.actor.public_id)
        assert "Ours" in page
        assert "Another" not in page
        assert f'<input type="hidden" name="network" value="{network.actor.public_id}">' in page
        assert '<span class="chip">Mercociudades</span>' in page

    def test_what_is_hidden_is_not_listed(self, see):
        ProgrammeFactory(name="Hidden", published_at=None)
        assert "Hidden" not in see("programmes")

    @pytest.mark.parametrize("count", [1, 3])
    def test_asks_as_often_for_many_as_for_one(self, see, count, django_assert_num_queries):
        for _each in range(count):
            ProgrammeFactory(lead=CityFactory())
        with django_assert_num_queries(7):
            see("programmes")


class TestEvents:
    def test_the_latest_come_first_and_those_of_no_day_last(self, see):
        for name, day in (("Undated", ""), ("Early", "1995"), ("Late", "2021-05")):
            NetworkEventFactory(name=name, date=day)
        page = see("events")
        assert page.index("Late") < page.index("Early") < page.index("Undated")

    def test_an_edition_is_found_by_the_name_of_its_series(self, see, api):
        NetworkEventFactory(name="", edition=3, series=EventSeriesFactory(name="Cumbre de alcaldes"))
        NetworkEventFactory(name="Seminar")
        assert names(api, "events/", name="cumbre") == ["Cumbre de alcaldes, no. 3"]
        page = see("events", name="cumbre")
        assert "no. 3" in page
        assert "Seminar" not in page

    def test_as_of_a_day_those_that_had_begun(self, api, see):
        NetworkEventFactory(name="Late", date="2021")
        assert names(api, "events/", as_of="2020-01-01") == []
        assert "No event answers to this" in see("events", as_of="2020-01-01")

    def test_what_is_hidden_is_not_listed(self, see):
        NetworkEventFactory(name="Hidden", published_at=None)
        assert "Hidden" not in see("events")

    @pytest.mark.parametrize("count", [1, 3])
    def test_asks_as_often_for_many_as_for_one(self, see, count, django_assert_num_queries):
        for _each in range(count):
            NetworkEventFactory(series=EventSeriesFactory(), place=CityFactory(), host=CityFactory())
        with django_assert_num_queries(7):
            see("events")


class TestSeries:
    def test_by_name_and_by_who_has_a_part_in_an_edition(self, see, api):
        tandil = CityFactory()
        NetworkEventFactory(series=EventSeriesFactory(name="Summits"), host=tandil)
        EventSeriesFactory(name="Congresses")
        assert names(api, "series/", actor=tandil.public_id) == ["Summits"]
        assert names(api, "series/", name="congr") == ["Congresses"]
        assert "Summits" not in see("series-list", name="congr")

    def test_one_as_of_a_day_has_the_editions_of_then(self, client, api):
        series = EventSeriesFactory()
        NetworkEventFactory(series=series, name="Late", date="2021")
        assert "Late" in client.get(series.get_absolute_url()).content.decode()
        assert "Late" not in client.get(series.get_absolute_url(), {"as_of": "2020-01-01"}).content.decode()
        assert api("series/", as_of="2020-01-01")["results"] == []
        assert len(api("series/", as_of="2021-01-01")["results"]) == 1
        assert api(f"series/{series.public_id}/", as_of="2020-01-01")["editions"] == []
        api(f"series/{series.public_id}/", as_of="then", expect=400)

    def test_what_is_hidden_is_not_listed(self, see):
        EventSeriesFactory(name="Hidden", published_at=None)
        assert "Hidden" not in see("series-list")


class TestCulturalRegion:
    def test_is_no_party_while_it_is_nothing_else(self):
        assert NetworkFactory(kinds=["cultural_region"]).agrees_nothing
        assert not NetworkFactory(kinds=["cultural_region", "council"]).agrees_nothing
        assert not NetworkFactory(kinds=["council"]).agrees_nothing

    @pytest.mark.parametrize(
        ("factory", "constraint", "told"),
        [
            (PartyFactory, "party_is_of_no_cultural_region", "choose who of it agrees"),
            (MembershipFactory, "membership_is_of_no_cultural_region", "choose who of it belongs"),
        ],
        ids=["party", "member"],
    )
    def test_is_refused_however_it_comes_about(self, factory, constraint, told, refused, allowed):
        region, both = NetworkFactory(kinds=["cultural_region"]), NetworkFactory(kinds=["cultural_region", "council"])
        with refused(constraint):
            factory(actor=region.actor)
        with allowed():
            row = factory(actor=both.actor)
            factory(actor=CityFactory())
        with refused(constraint):
            type(row).objects.filter(pk=row.pk).update(actor=region.actor)
        with refused(constraint):
            Network.objects.filter(pk=both.pk).update(kinds=["cultural_region"])
        row.actor = region.actor
        with pytest.raises(ValidationError, match=told):
            row.clean()
        row.actor = Actor(kind="network")  # of which nobody has entered what it is
        row.clean()
