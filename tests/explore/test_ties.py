"""What pages tell of bodies, doubles, successions, offices and contested places."""

import pytest
from django.utils import translation

from tests.factories import (
    AgreementFactory,
    CityFactory,
    CountryFactory,
    MembershipFactory,
    NetworkFactory,
    OfficeFactory,
    OrganisationFactory,
    PersonNameFactory,
    RegionFactory,
    SuccessionFactory,
    TerritorialClaimFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def see(client):
    """The text of a record's page in a language, its white space narrowed."""

    def page(record, language="en"):
        with translation.override(language):
            response = client.get(record.get_absolute_url())
        assert response.status_code == 200
        return " ".join(response.content.decode().split())

    return page


def link(record, text):
    return f'<a href="{record.get_absolute_url()}">{text}</a>'


class TestACityThatIsARegionToo:
    @pytest.fixture
    def region(self):
        return RegionFactory(name="Federal City", designation="federal city")

    @pytest.fixture
    def city(self, region):
        return CityFactory(name="Moscow", country=region.country, as_region=region, time_zone="Europe/Moscow")

    def test_its_pages_lead_to_each_other(self, see, city, region):
        page = see(city)
        assert f"Is also the region</dt><dd>{link(region, 'Federal City')}" in page
        assert "Time zone</dt><dd>Europe/Moscow" in page
        page = see(region)
        assert f"Is also the city</dt><dd>{link(city, 'Moscow')}" in page
        assert "Designation</dt><dd>federal city" in page


def test_a_region_lists_the_regions_in_it(see):
    region = RegionFactory()
    district = RegionFactory(name="A district", parent=region, country=region.country)
    assert link(district, "A district") in see(region)


def test_a_city_and_its_body_lead_to_each_other(see):
    city = CityFactory(name="New York")
    body = OrganisationFactory(name="Global Partners", parent=city, country=city.country)
    assert link(body, "Global Partners") in see(city)
    assert f"Body of</dt><dd>{link(city, 'New York')}" in see(body)


class TestSuccessions:
    @pytest.mark.parametrize(
        ("kind", "of_predecessor", "of_successor"),
        [
            ("merged", "Merged with others into", "Formed by the merger of"),
            ("absorbed", "Absorbed by", "Absorbed"),
            ("split", "Split into", "Split off from"),
            ("replaced", "Replaced by", "Took the place of"),
        ],
    )
    def test_each_kind_is_told_from_both_sides(self, see, kind, of_predecessor, of_successor):
        row = SuccessionFactory(
            kind=kind, happened="2006-01", source="Act 37", predecessor__name="Old", successor__name="New"
        )
        assert f"{of_predecessor} {link(row.successor, 'New')}" in see(row.predecessor)
        page = see(row.successor)
        assert f"{of_successor} {link(row.predecessor, 'Old')}" in page
        assert "January 2006" in page
        assert "Act 37" in page

    def test_what_was_split_says_so_at_the_top_once(self, see):
        old = CityFactory()
        for name in ("East", "West"):
            SuccessionFactory(predecessor=old, successor__name=name, kind="split", happened="[..1998]")
        page = see(old)
        top = page[: page.index("<h2>")]
        assert top.count("Split into") == 1
        assert top.index("East") < top.index("West") < top.index("(by 1998)")

    def test_a_city_that_came_of_others_has_no_note_that_it_is_gone(self, see):
        page = see(SuccessionFactory().successor)
        assert 'class="note"' not in page


class TestOffices:
    def test_the_present_holder_comes_first_with_a_link(self, see):
        city = CityFactory()
        OfficeFactory(actor=city, person__name="Former", since="2000", until="2010")
        present = OfficeFactory(actor=city, person__name="Present", since="2010-05")
        page = see(city)
        assert page.index("Present") < page.index("Former")
        assert link(present.person, "Present") in page
        assert "May 2010" in page

    def test_a_person_has_a_page_with_names_in_scripts_and_offices(self, see):
        city = CityFactory(name="Moscow")
        office = OfficeFactory(actor=city, person__name="Sergey Sobyanin", title="Mayor", since="2010-10-21")
        PersonNameFactory(person=office.person, text="Сергей Собянин", language="ru", is_preferred=True)
        page = see(office.person)
        assert '<span lang="ru">Сергей Собянин</span>' in page
        assert link(city, "Moscow") in page
        assert "October 21, 2010" in page
        assert "<h1>Сергей Собянин" in see(office.person, "ru")

    def test_an_old_address_leads_to_the_new_one(self, client):
        person = OfficeFactory().person
        response = client.get(f"/en/persons/{person.public_id}/old-name/")
        assert (response.status_code, response["Location"]) == (301, person.get_absolute_url())


class TestContestedPlaces:
    @pytest.fixture
    def city(self):
        city = CityFactory(name="Between", is_contested=True, country=None)
        region = RegionFactory(name="North", country=CountryFactory(code="AA", name="Aland"))
        TerritorialClaimFactory(actor=city, country=region.country, region=region, source="Law 1 of Aland")
        TerritorialClaimFactory(actor=city, country=CountryFactory(code="BB", name="Beland"), source="Law 2 of Beland")
        return city

    def test_the_page_takes_no_side(self, see, city):
        page = see(city)
        assert "States differ on whose it is" in page
        for said in ("Aland", "North", "Law 1 of Aland", "Beland", "Law 2 of Beland"):
            assert said in page
        crumbs = page[page.index('<nav class="crumbs"') : page.index("<h1>")]
        assert "Aland" not in crumbs

    @pytest.mark.parametrize("code", ["AA", "BB"])
    def test_each_claiming_country_lists_it_apart_from_its_own(self, see, city, code):
        place = CountryFactory(code=code)
        own = CityFactory(name="Undisputed", country=place)
        page = see(place)
        heading = page.index("Contested places")
        assert page.index(link(own, "Undisputed")) < heading < page.index(link(city, "Between"))
        assert "Claims: Aland, Beland" in page
        assert page.count("Between") == 1

    def test_a_country_that_claims_nothing_says_nothing_of_it(self, see):
        assert "Contested places" not in see(CountryFactory())

    def test_it_is_a_party_like_others(self, client, see, city):
        agreement = AgreementFactory(between=[city, CityFactory(name="Partner")])
        said = f'{link(city, "Between")} <span class="country">contested</span>'
        assert said in see(agreement)
        assert said in " ".join(client.get("/en/agreements/").content.decode().split())
        assert "Between" not in client.get("/en/agreements/?country=AA").content.decode()

    def test_it_is_a_party_in_the_api_too(self, api, city):
        agreement = AgreementFactory(between=[city, CityFactory()])
        party = api(f"agreements/{agreement.public_id}/")["parties"][0]["actor"]
        assert (party["country"], party["contested"]) == (None, True)

    def test_it_is_a_member_like_others(self, see, api, city):
        network = NetworkFactory()
        MembershipFactory(network=network, actor=city)
        MembershipFactory(network=network)
        assert f'{link(city, "Between")} <span class="country">contested</span>' in see(network)
        assert api("memberships/", actor=city.public_id)["results"][0]["member"]["country"] is None

    def test_the_search_finds_it(self, client, city):
        page = " ".join(client.get("/en/places/", {"q": "betw"}).content.decode().split())
        assert '<span class="country">contested</span>' in page
