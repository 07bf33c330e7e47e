"""What actors publish themselves, and places whose status is disputed."""

from datetime import date

import pytest
from django.urls import reverse
from django.utils import translation

from tests.factories import (
    CityFactory,
    CountryFactory,
    DisputeFactory,
    NetworkFactory,
    OfficialSourceFactory,
    OrganisationFactory,
    RegionFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def see(client):
    """The text of a page; the status is checked."""

    def page(address, expect=200, language="en", **question):
        with translation.override(language):
            where = address.get_absolute_url() if hasattr(address, "get_absolute_url") else reverse(address)
            response = client.get(where, question)
        assert response.status_code == expect
        return " ".join(response.content.decode().split())

    return page


class TestOfficialSource:
    def test_kind_is_listed(self, refused, allowed):
        with refused("official_source_kind_is_listed"):
            OfficialSourceFactory(kind="rumour")
        with allowed():
            OfficialSourceFactory(kind="official_report")

    def test_has_a_title(self, refused, allowed):
        with refused("official_source_has_a_title"):
            OfficialSourceFactory(title="")
        with allowed():
            OfficialSourceFactory(title="Report")

    def test_says_where_it_is_or_who_names_it(self, refused, allowed):
        with refused("official_source_is_told_where"):
            OfficialSourceFactory(url="")
        with allowed():
            OfficialSourceFactory(url="", source="A paper")

    def test_a_copy_is_of_an_address(self, refused, allowed):
        copy = "https://archive.example.org/1"
        with refused("official_source_copy_is_of_an_address"):
            OfficialSourceFactory(url="", source="A paper", archive_url=copy)
        with allowed():
            OfficialSourceFactory(archive_url=copy)

    def test_is_entered_once(self, refused, allowed):
        source = OfficialSourceFactory()
        same = {"actor": source.actor, "title": source.title}
        with refused("official_source_once_a_title"):
            OfficialSourceFactory(**same)
        with allowed():
            OfficialSourceFactory(**same, kind="website")


class TestReadersOfSources:
    def test_the_list_tells_publisher_last_check_and_copy(self, see):
        OfficialSourceFactory(
            actor__name="Tatarstan",
            title="Portal of the republic",
            checked=date(2025, 3, 1),
            archive_url="https://a.example.org/",
        )
        OfficialSourceFactory(title="Never looked at")
        page = see("official-sources")
        assert "Portal of the republic" in page
        assert "Tatarstan" in page
        assert "1 March 2025" in page
        assert "https://a.example.org/" in page
        assert "not checked yet" in page

    def test_it_is_asked_by_kind_and_by_the_last_check(self, see):
        OfficialSourceFactory(title="Old", checked=date(2020, 1, 1))
        OfficialSourceFactory(title="Fresh", checked=date(2025, 1, 1), kind="website")
        assert "Fresh" not in see("official-sources", kind="portal")
        page = see("official-sources", checked_before="2024-01-01")
        assert "Old" in page
        assert "Fresh" not in page
        see("official-sources", kind="rumour", expect=400)

    def test_the_page_of_an_actor_and_of_a_network_has_its_own(self, see):
        city, network = CityFactory(), NetworkFactory()
        for actor in (city, network.actor):
            OfficialSourceFactory(actor=actor, title=f"Site of {actor.name}")
        assert f"Site of {city.name}" in see(city)
        assert f"Site of {network.actor.name}" in see(network)

    def test_of_an_actor_that_is_not_shown_nothing_is_told(self, see, api):
        OfficialSourceFactory(actor__published_at=None, title="Hidden")
        assert "Hidden" not in see("official-sources")
        assert api("official-sources/")["results"] == []

    def test_the_api_finds_those_of_a_place_with_its_bodies(self, api):
        region = RegionFactory()
        body = OrganisationFactory(country=region.country, parent=region)
        own, its = OfficialSourceFactory(actor=region), OfficialSourceFactory(actor=body)
        OfficialSourceFactory()
        found = api("official-sources/", actor=region.public_id)["results"]
        assert [each["id"] for each in found] == [own.public_id, its.public_id]
        assert [each["body_of"] and each["body_of"]["id"] for each in found] == [None, region.public_id]
        assert api(f"regions/{region.public_id}/")["official_sources"][0]["id"] == own.public_id

    @pytest.mark.parametrize("count", [1, 3])
    def test_the_list_asks_as_often_for_many_as_for_one(self, see, count, django_assert_num_queries):
        for _each in range(count):
            place = RegionFactory()
            OfficialSourceFactory(actor=OrganisationFactory(country=place.country, parent=place))
        with django_assert_num_queries(6):
            see("official-sources")


class TestDispute:
    def test_has_words_and_a_source(self, refused, allowed):
        with refused("dispute_has_words"):
            DisputeFactory(text="")
        with refused("dispute_has_a_source"):
            DisputeFactory(source="")
        with allowed():
            DisputeFactory()

    def test_the_page_says_how_it_stands_in_the_language_of_the_page(self, see):
        country = CountryFactory(name="Moldova")
        dispute = DisputeFactory(actor__country=country, text_ru="Власти заявляют о государственности.")
        page = see(dispute.actor)
        assert "Its authorities claim to be a state." in page
        assert "By law it belongs to Moldova" in page
        assert "Source: A paper" in page
        assert "Власти заявляют о государственности." in see(dispute.actor, language="ru")
        assert "Disputed status" not in see(RegionFactory())

    def test_the_api_finds_them_and_tells_the_country_by_law(self, api):
        dispute = DisputeFactory(actor__country__code="GE", text_es="En disputa.")
        RegionFactory()
        (found,) = api("regions/", disputed="true", language="es")["results"]
        assert (found["id"], found["country"]["code"]) == (dispute.actor.public_id, "GE")
        assert found["dispute"] == {"text": "En disputa.", "source": "A paper"}
        others = api("regions/", disputed="false")["results"]
        assert [each["dispute"] for each in others] == [None]
