"""Pages as of a day: what was so then, certain and possible told apart."""

from datetime import UTC, date, datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from agreements.actions import agreement_saved
from agreements.enums import AgreementStatus
from agreements.models import Agreement
from core.dates import bounds
from explore.standings import standings, standings_of_countries
from networks.models import Membership
from tests.factories import (
    ActFactory,
    AgreementFactory,
    CityFactory,
    CountryFactory,
    CountryGroupFactory,
    CountryGroupMemberFactory,
    MembershipFactory,
    OfficeFactory,
    RegionFactory,
)

NOW = datetime(2026, 1, 1, tzinfo=UTC)
TODAY = date(2026, 1, 1)


def settled(*acts, **made):
    """An agreement with these acts, kind and date, its status and spells told."""
    agreement = AgreementFactory(signed_on="", **made)
    for kind, day in acts:
        ActFactory(agreement=agreement, kind=kind, date=day)
    return agreement_saved(agreement=agreement, is_new=False, by_id=None, on=TODAY, at=NOW)


@pytest.fixture
def see(client):
    """The text of a page on a day, its white space narrowed."""

    def page(address, day="", expect=200):
        response = client.get(getattr(address, "get_absolute_url", lambda: address)(), {"as_of": day} if day else {})
        assert response.status_code == expect
        return " ".join(response.content.decode().split())

    return page


@pytest.fixture
def region():
    return RegionFactory(name="Astrakhan Oblast", country=CountryFactory(code="RU", name="Russia"))


@pytest.fixture
def city(region):
    return CityFactory(name="Astrakhan", country=region.country, parent=region)


@pytest.fixture
def atyrau():
    return CityFactory(name="Atyrau", country=CountryFactory(code="KZ", name="Kazakhstan"))


@pytest.fixture
def twinning(city, atyrau):
    return settled(
        ("signed_definitive", "1995-05-01"), ("suspended", "2014"), ("terminated", "2022-03-08"), between=[city, atyrau]
    )


@pytest.mark.django_db
class TestPlaces:
    @pytest.mark.parametrize("of", ["city", "region", "country"])
    @pytest.mark.parametrize(
        ("day", "told"),
        [
            ("1990-01-01", "That does not mean that there is none"),
            ("2010-01-01", '<span class="status status-active">in force</span>'),
            ("2014-06-01", "in force or suspended, not certain"),
            ("2022-03-01", '<span class="status status-suspended">suspended</span>'),
            ("", '<span class="status status-ended">ended</span>'),
        ],
    )
    def test_show_ties_as_they_stood(self, see, city, region, twinning, of, day, told):
        page = see({"city": city, "region": region, "country": region.country}[of], day)
        assert told in page

    def test_count_certain_and_possible_apart(self, see, city, twinning):
        settled(("signed_definitive", "2001-01-01"), between=[city, CityFactory()])
        page = see(city, "2014-06-01")
        assert "1, perhaps 1 more</a>" in page
        assert "As it stood on 1 June 2014" in page

    def test_links_keep_the_day(self, see, city, atyrau, twinning):
        page = see(city, "2010-01-01")
        for address in (atyrau.get_absolute_url(), twinning.get_absolute_url()):
            assert f'href="{address}?as_of=2010-01-01"' in page
        assert "status=active&amp;as_of=2010-01-01" in page
        assert 'value="2010-01-01"' in page

    def test_the_last_act_is_the_last_until_then(self, see, city, twinning):
        row = see(city, "2010-01-01")
        assert "terminated" not in row
        assert "suspended" not in row

    def test_memberships_that_had_not_begun_or_were_over_are_left_out(self, see, city):
        for name, joined, left in (
            ("Lasting", "2000", ""), ("Over", "2000", "2005"), ("To come", "2015", ""), ("Perhaps", "2010", ""),
            ("Undated", "", ""),
        ):  # fmt: skip
            MembershipFactory(actor=city, network__actor__name=name, joined=joined, left=left)
        page = see(city, "2010-06-01")
        assert "Over" not in page
        assert "To come" not in page
        for name, certain in (("Lasting", True), ("Perhaps", False), ("Undated", False)):
            assert (f"{name}</a> <span" in page) != certain

    def test_offices_and_groups_of_countries_are_those_of_then(self, see, city):
        mayor = OfficeFactory(actor=city, person__name="A. Mayor", since="1992", until="1999").person
        bloc = CountryGroupMemberFactory(country=city.country, group__name="A bloc", since="2015").group
        assert "A. Mayor" in see(city, "1995-12-01")
        assert "A. Mayor" not in see(city, "2014-01-01")
        assert "Astrakhan" in see(mayor, "1995-12-01")
        assert "Astrakhan" not in see(mayor, "2014-01-01")
        assert bloc.name in see(city.country, "2016-01-01")
        assert bloc.name not in see(city.country, "2014-01-01")

    def test_an_old_address_leads_to_the_same_day(self, client, city):
        response = client.get(f"/en/cities/{city.public_id}/old/?as_of=1995-12-01")
        assert response["Location"] == f"{city.get_absolute_url()}?as_of=1995-12-01"

    def test_a_day_that_is_none_is_said_and_nothing_hidden(self, see, city, twinning):
        page = see(city, "long ago", expect=400)
        assert "Enter a valid date" in page
        assert "Atyrau" in page

    def test_a_region_tells_its_own_ties_apart_from_its_cities(self, see, region, city, atyrau, twinning):
        settled(("signed_definitive", "2001"), between=[region, CityFactory(name="Gilan")])
        own, cities = see(region).split("Agreements of its cities")
        assert "Gilan" in own
        assert "Atyrau" not in own
        assert "Atyrau" in cities
        assert f"cities_of={region.public_id}" in cities

    def test_ties_in_force_come_first_and_of_them_those_last_heard_of(self, see, city):
        for name, acts in {
            "Ended": [("signed_definitive", "2020"), ("terminated", "2025")],
            "Old": [("signed_definitive", "1960")],
            "Heard of": [("signed_definitive", "1950"), ("reaffirmed", "2024")],
        }.items():
            settled(*acts, between=[city, CityFactory(name=name)])
        page = see(city)
        places = [page.index(f">{name}<") for name in ("Heard of", "Old", "Ended")]
        assert places == sorted(places)
        assert "reaffirmed<br>" in page

    def test_a_group_is_of_its_members_then(self, see, region, city, twinning):
        group = CountryGroupFactory()
        CountryGroupMemberFactory(group=group, country=region.country, since="2000-01-01", until="2020-01-01")
        then, now = see(group, "2010-01-01"), see(group)
        assert "Atyrau" in then
        assert "Members then" in then
        assert "Atyrau" not in now

    @pytest.mark.parametrize(("day", "shown"), [("1956-12-31", False), ("1958-01-01", True)])
    def test_a_former_country_shows_what_had_begun_by_then(self, see, city, day, shown):
        ussr = CountryFactory(code="SUHH", name="Soviet Union", ended="1991-12-26")
        ussr.successors.add(city.country)
        settled(("signed_definitive", "1957"), between=[city, CityFactory(name="Coventry")])
        assert ("Coventry" in see(ussr, day)) == shown

    @pytest.mark.parametrize("count", [1, 3])
    def test_take_as_many_queries_for_a_hub(self, client, region, city, count):
        for _ in range(count):
            settled(("signed_definitive", "1995-05-01"), between=[city, CityFactory()])
            settled(("signed_definitive", "1995-05-01"), between=[region, CityFactory()])
            MembershipFactory(actor=city, joined="1990")
        asked = {}
        for place in (city, region, region.country):
            with CaptureQueriesContext(connection) as captured:
                client.get(place.get_absolute_url(), {"as_of": "2010-01-01"})
            asked[place.name] = len(captured)
        # as without a day, and the spells of each table of ties
        assert asked == {"Astrakhan": 36, "Astrakhan Oblast": 40, "Russia": 24}


@pytest.mark.django_db
class TestAgreement:
    def test_sets_later_acts_apart(self, see, twinning):
        page = see(twinning, "2014-06-01")
        assert "in force or suspended, not certain" in page[: page.index("<h2>")]
        acts = page[page.index("What was done, and when") :]
        divide = acts.index("After that day")
        assert acts.index("signed") < acts.index("perhaps done by then") < divide < acts.index("terminated")

    def test_without_a_day_tells_of_all(self, see, twinning):
        assert "After that day" not in see(twinning)


STATUSES = st.sampled_from(["signed_definitive", "suspended", "resumed", "terminated", "listed", "proposed"])
DATES = st.sampled_from(["", "1990", "1995-05-01", "2003~", "2010/2012", "[..2000]", "2011/.."])
LIVES = st.lists(st.lists(st.tuples(STATUSES, DATES), min_size=1, max_size=4), min_size=1, max_size=4)
DAYS = st.sampled_from(
    [date(1989, 1, 1), date(1990, 7, 1), date(1995, 5, 1), date(2003, 1, 1), date(2011, 1, 1), TODAY]
)


class TestFigures(TestCase):
    @settings(max_examples=40)
    @given(LIVES, DAYS)
    def test_are_those_of_the_agreements_one_by_one(self, lives, day):
        country = CountryFactory(code="RU")
        city = CityFactory(country=country)
        made = [settled(*life, between=[city, CityFactory(country=CountryFactory(code="KZ"))]) for life in lives]
        then = [agreement.spell_on(day) for agreement in made]
        begun = [spell for spell in then if spell.perhaps != AgreementStatus.UNKNOWN]
        of_city = standings(Agreement.objects.published().involving(city), day)
        assert of_city.all.number == len(begun)
        for each in of_city.by_status:
            assert each.certain.number == sum(spell.is_certain and spell.status == each.status for spell in begun)
            assert each.perhaps.number == sum(
                not spell.is_certain and each.status in (spell.status, spell.perhaps) for spell in begun
            )
        assert standings_of_countries(country, country, day) == of_city
        today, of_country = standings(Agreement.objects.all(), None), standings_of_countries(country, country, None)
        assert (today.all, today.by_status) == (of_country.all, of_country.by_status)

    @settings(max_examples=40)
    @given(DATES, DATES, DAYS)
    def test_memberships_are_those_that_their_dates_allow(self, joined, left, day):
        joined_days, left_days = bounds(joined), bounds(left)
        if left_days.latest and joined_days.earliest and left_days.latest < joined_days.earliest:
            return
        MembershipFactory(joined=joined, left=left)
        found = list(Membership.objects.perhaps_on(day))
        may_last = (joined_days.earliest is None or joined_days.earliest <= day) and (
            not left or left_days.latest is None or left_days.latest > day
        )
        does_last = (joined_days.latest is not None and joined_days.latest <= day) and (
            not left or (left_days.earliest is not None and left_days.earliest > day)
        )
        assert [each.is_certain for each in found] == ([does_last] if may_last else [])
