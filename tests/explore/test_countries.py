"""Pages of countries, former countries and groups of countries."""

from datetime import date

import pytest
from django.utils import translation

from actors.models import Country
from agreements.models import Agreement
from core.counting import Count
from explore.queries import spells_on
from explore.standings import count_of_countries
from tests.factories import (
    AgreementFactory,
    CityFactory,
    CountryFactory,
    CountryGroupFactory,
    CountryGroupMemberFactory,
    CountryNameFactory,
    StatusSpellFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def see(client):
    """The text of a record's page in a language, without doubled spaces."""

    def page(record, language="en"):
        with translation.override(language):
            response = client.get(record.get_absolute_url())
        assert response.status_code == 200
        return " ".join(response.content.decode().split())

    return page


@pytest.fixture
def russia():
    return CountryFactory(code="RU", alpha3="RUS", numeric="643", name="Russia")


@pytest.fixture
def ussr(russia):
    ussr = CountryFactory(code="SUHH", name="Soviet Union", ended="1991-12-26")
    ussr.successors.add(russia)
    return ussr


class TestCountry:
    def test_shows_its_codes_and_neighbours(self, see, russia):
        russia.neighbours.add(CountryFactory(code="KZ", name="Kazakhstan"))
        page = see(russia)
        assert "RU, RUS" in page
        assert "643" in page
        assert '<a href="/en/countries/kz/">Kazakhstan</a>' in page

    def test_shows_what_it_came_of(self, see, russia, ussr):
        assert '<a href="/en/countries/suhh/">Soviet Union</a> <span class="country">ended December 26, 1991' in see(
            russia
        )

    def test_shows_the_groups_that_count_it_now_and_formerly(self, see):
        group = CountryGroupFactory(code="eu", kind="bloc", name="European Union", name_ru="Европейский союз")
        left = CountryGroupMemberFactory(group=group, since="1973", until="2020-01-31").country
        stays = CountryGroupMemberFactory(group=group, since="1958").country
        assert all(part in see(left) for part in ("European Union", "1973", "January 31, 2020"))
        assert "1958" in see(stays)
        assert "Европейский союз" in see(stays, "ru")

    def test_does_not_name_a_group_that_is_withdrawn(self, see):
        spell = CountryGroupMemberFactory(group__published_at=None)
        assert "Groups that it belongs to" not in see(spell.country)


class TestFormerCountry:
    def test_shows_its_end_and_what_came_of_it(self, see, ussr):
        page = see(ussr)
        assert "former country" in page
        assert "December 26, 1991" in page
        assert '<a href="/en/countries/ru/">Russia</a>' in page

    @pytest.mark.parametrize(
        ("signed", "shown"),
        [("1957", True), ("1991-12-25", True), ("1991", False), ("1991-12-26", False), ("1995", False), ("", False)],
    )
    def test_shows_what_was_certainly_signed_in_its_time(self, see, api, ussr, russia, signed, shown):
        city = CityFactory(name="Leningrad", country=russia)
        AgreementFactory(between=[city, CityFactory()], signed_on=signed)
        assert ("Leningrad" in see(ussr)) == shown
        assert bool(api("agreements/", former_country="SUHH")["results"]) == shown

    def test_shows_what_no_party_of_another_country_signed(self, see, ussr):
        AgreementFactory(between=[CityFactory(name="Coventry"), CityFactory()], signed_on="1957")
        assert "Coventry" not in see(ussr)

    def test_an_end_that_is_only_bounded_makes_nothing_certain(self, see, ussr, russia):
        AgreementFactory(between=[CityFactory(name="Leningrad", country=russia)], signed_on="1957")
        ussr.ended = "[..1991]"
        ussr.save()
        assert "Leningrad" not in see(ussr)

    def test_the_question_of_a_former_country_is_not_for_a_present_one(self, api, russia):
        assert "no country with this code" in api("agreements/", former_country="RU", expect=400)["detail"]

    def test_stands_apart_from_present_ones(self, client, ussr):
        page = client.get("/en/places/").content.decode()
        assert page.index(">Russia<") < page.index("Former countries") < page.index(">Soviet Union<")

    def test_is_not_counted_among_countries(self, client, ussr):
        page = " ".join(client.get("/en/").content.decode().split())
        assert '<dd><a href="/en/places/">1</a></dd>' in page

    @pytest.mark.parametrize("count", [1, 3])
    def test_asks_as_often_for_much_as_for_little(self, see, ussr, russia, count, django_assert_num_queries):
        for _ in range(count):
            AgreementFactory(between=[CityFactory(country=russia), CityFactory()], signed_on="1957")
        # the country with its names, neighbours, successors, predecessors; its groups; what is said of it, codings;
        # periods; what came of it; agreements with all theirs
        with django_assert_num_queries(16):
            see(ussr)


class TestGroup:
    @pytest.fixture
    def union(self):
        union = CountryGroupFactory(
            code="eu", kind="bloc", name="European Union", name_ru="Европейский союз", author="Treaties", stated="1993"
        )
        france = CountryFactory(code="FR", name="France")
        CountryNameFactory(country=france, language="ru", text="Франция")
        CountryGroupMemberFactory(group=union, country=france, since="1958-01-01")
        kingdom = CountryFactory(code="GB", name="United Kingdom")
        CountryGroupMemberFactory(group=union, country=kingdom, since="1973-01-01", until="2020-01-31")
        return union

    def test_shows_who_groups_so_and_its_members_by_date(self, see, union):
        page = see(union)
        assert "Treaties, 1993" in page
        parts = ["Members today", "France", "January 1, 1958", "Formerly", "United Kingdom", "January 31, 2020"]
        places = [page.rindex(part) for part in parts]
        assert places == sorted(places)

    def test_is_named_in_the_language_of_the_page(self, see, union):
        page = see(union, "ru")
        assert "<h1>Европейский союз" in page
        assert "Франция" in page

    def test_shows_what_cities_of_present_members_agree_and_says_so(self, see, union):
        for code, name in (("FR", "Lyon"), ("GB", "Leeds")):
            AgreementFactory(between=[CityFactory(name=name, country=CountryFactory(code=code)), CityFactory()])
        page = see(union)
        assert "a member today" in page
        assert "Lyon" in page
        assert "Leeds" not in page

    def test_leads_to_all_its_agreements_under_its_name(self, client, see, union):
        AgreementFactory(between=[CityFactory(name="Lyon", country=CountryFactory(code="FR")), CityFactory()])
        assert 'href="/ru/agreements/?country_group=eu"' in see(union, "ru")
        page = client.get("/ru/agreements/?country_group=eu").content.decode()
        assert "Lyon" in page
        assert '<span class="chip">Европейский союз</span>' in page

    def test_shows_published_parts_and_what_it_is_part_of(self, see, union):
        part = CountryGroupFactory(name="Eurozone", parent=union)
        CountryGroupFactory(name="Draft", parent=union, published_at=None)
        assert "Eurozone" in see(union)
        assert "Draft" not in see(union)
        assert 'href="/en/groups/eu/">European Union' in see(part)

    @pytest.mark.parametrize("count", [1, 3])
    def test_asks_as_often_for_much_as_for_little(self, see, union, count, django_assert_num_queries):
        CountryGroupFactory.create_batch(count, parent=union)
        for _ in range(count):
            country = CountryGroupMemberFactory(group=union).country
            AgreementFactory(between=[CityFactory(country=country), CityFactory()])
        # the group, its parts; spells with countries, groups; which are certain; two figures; its countries twice;
        # agreements
        with django_assert_num_queries(16):
            see(union)


class TestListOfGroups:
    def test_shows_them_by_kind_parts_in_what_they_are_part_of(self, client):
        area = CountryGroupFactory(kind="area", name="Americas")
        CountryGroupFactory(kind="area", name="Caribbean", parent=area)
        CountryGroupFactory(name="The West", author="A. Scholar", stated="1996")
        CountryGroupFactory(kind="bloc", name="MERCOSUR")
        page = client.get("/en/groups/").content.decode()
        parts = ["Blocs", "MERCOSUR", "Areas of the world", "Americas", "Caribbean", "Classifications", "The West"]
        places = [page.rindex(f">{part}") for part in parts]
        assert places == sorted(places)
        assert "A. Scholar, 1996" in page

    def test_says_when_there_is_none(self, client):
        assert "No group is published yet" in client.get("/en/groups/").content.decode()

    def test_places_and_the_foot_lead_to_it(self, client):
        assert client.get("/en/places/").content.decode().count('href="/en/groups/"') == 2

    @pytest.mark.parametrize("count", [1, 3])
    def test_asks_as_often_for_many_as_for_one(self, client, count, django_assert_num_queries):
        for _ in range(count):
            CountryGroupFactory(parent=CountryGroupFactory())
        # the groups, what they are part of
        with django_assert_num_queries(2):
            client.get("/en/groups/")


@pytest.mark.parametrize(
    ("since", "until", "place"),
    [
        ("1991", "", "present"),
        ("", "", "present"),
        ("1991", "2025", "former"),
        ("1991", "2026-01-01", "former"),
        ("1991", "2026", "uncertain"),
        ("2027", "", "uncertain"),
        ("[2025..]", "", "uncertain"),
    ],
)
def test_a_spell_stands_where_its_dates_put_it(since, until, place):
    spell = CountryGroupMemberFactory(since=since, until=until)
    found = spells_on(spell.group, date(2026, 1, 1), "en")
    assert {name: getattr(found, name) for name in ("present", "former", "uncertain")} == {
        "present": [], "former": [], "uncertain": [],
    } | {place: [spell]}  # fmt: skip


def test_a_country_that_has_ended_belonged_formerly():
    spell = CountryGroupMemberFactory(country__code="SUHH", country__ended="1991-12-26", since="1949")
    assert spells_on(spell.group, date(2026, 1, 1), "en").former == [spell]


class TestFigureOfAGroup:
    """Agreements with a party in one of its countries, each once."""

    @pytest.fixture
    def countries(self):
        return CountryFactory.create_batch(2)

    @pytest.fixture
    def ties(self, countries):
        one, other = (CityFactory(country=country) for country in countries)
        both = [one, other, CityFactory()]
        return [AgreementFactory(between=between) for between in ([one, CityFactory()], both, [CityFactory()])]

    def count(self, countries, day=None):
        return count_of_countries(Country.objects.filter(pk__in=[each.pk for each in countries]), day)

    def test_is_that_of_the_list(self, ties, countries):
        listed = Agreement.objects.published().of_countries(Country.objects.filter(pk__in=[c.pk for c in countries]))
        assert self.count(countries) == Count(listed.count()) == Count(2)

    def test_leaves_out_what_is_not_published(self, ties, countries):
        Agreement.objects.update(published_at=None)
        assert self.count(countries) == Count(0)

    def test_leaves_out_what_had_not_begun(self, ties, countries):
        for tie, start in zip(ties, (date(1990, 1, 1), date(2000, 1, 1), None), strict=True):
            StatusSpellFactory(agreement=tie, start=start, status="active", perhaps="active")
        assert self.count(countries, date(1995, 1, 1)) == Count(1)

    def test_of_no_country_is_none(self, ties):
        assert self.count([]) == Count(0)

    def test_says_more_than_where_it_stopped_reading(self, monkeypatch, ties, countries):
        monkeypatch.setattr("explore.standings.MOST", 1)
        assert self.count(countries) == Count(1, is_more=True)
