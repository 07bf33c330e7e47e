"""What lies between parties: facts, and classes under named readings."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agreements.models import Agreement
from agreements.typology import (
    Between,
    Bloc,
    BlocSpell,
    Days,
    Place,
    Reach,
    StateFacts,
    between,
    by_borders,
    by_reach,
    distance_km,
    typology_of,
)
from core.dates import bounds
from tests.factories import (
    AgreementFactory,
    CityFactory,
    CountryFactory,
    CountryGroupFactory,
    CountryGroupMemberFactory,
)

RU, KZ, CN = 1, 2, 3
MOSCOW = Place("Moscow", RU, 55.7558, 37.6173)
ASTANA = Place("Astana", KZ, 51.1694, 71.4491)
BRASILIA = Place("Brasília", CN, -15.7939, -47.8828)
NOTHING = StateFacts(frozenset(), ())


def days(text):
    found = bounds(text)
    return Days(found.earliest, found.latest)


def pair(first, second, *, neighbours=False, adjacent=None):
    """What lies between two states' units, as far as the classes ask."""
    same = None if first is None or second is None else first == second
    return Between(
        first=Place("a", first),
        second=Place("b", second),
        same_state=same,
        neighbouring_states=None if same is None else neighbours,
        distance_km=None,
        blocs=None,
        adjacent_units=False if same is False and not neighbours else adjacent,
    )


class TestDistance:
    @pytest.mark.parametrize(
        ("one", "other", "km"), [(MOSCOW, ASTANA, 2273), (MOSCOW, MOSCOW, 0), (MOSCOW, BRASILIA, 11177)]
    )
    def test_is_along_the_great_circle(self, one, other, km):
        assert distance_km(one, other) == pytest.approx(km, abs=5)

    def test_of_what_has_no_coordinates_is_not_known(self):
        assert distance_km(MOSCOW, Place("Somewhere", KZ)) is None

    @given(st.floats(-90, 90), st.floats(-180, 180), st.floats(-90, 90), st.floats(-180, 180))
    def test_is_the_same_both_ways_and_at_most_half_round(self, north, east, other_north, other_east):
        one, other = Place("a", RU, north, east), Place("b", KZ, other_north, other_east)
        assert distance_km(one, other) == distance_km(other, one)
        assert 0 <= distance_km(one, other) <= 20_016


class TestBlocs:
    def told(self, signed, *spells):
        rows = [
            BlocSpell("eaeu", "EAEU", country, days(since) if since else None, days(until) if until else None)
            for country, since, until in spells
        ]
        found = between(MOSCOW, ASTANA, StateFacts(frozenset(), rows), days(signed) if signed else None)
        return found.blocs

    @pytest.mark.parametrize(
        ("signed", "told"),
        [
            ("2014-12-31", []),
            ("2015-01-01", [Bloc("eaeu", "EAEU", is_certain=True)]),
            ("2015", [Bloc("eaeu", "EAEU", is_certain=True)]),
            ("2014/2016", [Bloc("eaeu", "EAEU", is_certain=False)]),
            ("2014/..", [Bloc("eaeu", "EAEU", is_certain=False)]),
            ("", None),
        ],
    )
    def test_are_those_of_the_day_of_signing(self, signed, told):
        assert self.told(signed, (RU, "2015-01-01", ""), (KZ, "2015-01-01", "")) == told

    @pytest.mark.parametrize(
        ("signed", "certain"), [("2019-12-31", [True]), ("2020-06-01", [False]), ("2021-01-01", [])]
    )
    def test_of_which_one_left_are_open_while_the_day_of_leaving_is(self, signed, certain):
        told = self.told(signed, (RU, "2015", ""), (KZ, "2015", "2020"))
        assert [bloc.is_certain for bloc in told] == certain

    def test_of_one_alone_are_none(self):
        assert self.told("2020", (RU, "2015", "")) == []

    def test_without_a_start_hold_from_the_first(self):
        assert self.told("1950", (RU, "", ""), (KZ, "", "")) == [Bloc("eaeu", "EAEU", is_certain=True)]


class TestClasses:
    @pytest.mark.parametrize(
        ("pairs", "borders", "reach"),
        [
            ([], "cannot_be_told", "cannot_be_told"),
            ([pair(RU, RU)], "within_a_state", "within_a_state"),
            ([pair(RU, KZ, neighbours=True)], "cannot_be_told", "cannot_be_told"),
            ([pair(RU, KZ, neighbours=True, adjacent=True)], "transborder", "transborder"),
            ([pair(RU, KZ, neighbours=True, adjacent=False)], "transregional", "transregional"),
            ([pair(RU, CN)], "global", "transregional"),
            ([pair(RU, CN), pair(RU, KZ, neighbours=True), pair(CN, KZ)], "global", "global"),
            ([pair(RU, None)], "cannot_be_told", "cannot_be_told"),
        ],
    )
    def test_by_each_reading(self, pairs, borders, reach):
        assert (by_borders(pairs), by_reach(pairs)) == (Reach(borders), Reach(reach))

    def test_units_of_states_that_do_not_touch_do_not_touch(self):
        assert between(MOSCOW, ASTANA, NOTHING, None).adjacent_units is False

    def test_units_of_neighbouring_states_may(self):
        facts = StateFacts(frozenset({frozenset((RU, KZ))}), ())
        found = between(MOSCOW, ASTANA, facts, None)
        assert (found.neighbouring_states, found.adjacent_units) == (True, None)

    def test_nothing_is_known_of_what_has_no_country(self):
        found = between(MOSCOW, Place("Between"), NOTHING, days("2020"))
        assert (found.same_state, found.neighbouring_states, found.adjacent_units, found.blocs) == (None,) * 4


@pytest.mark.django_db
class TestOfAnAgreement:
    @pytest.fixture
    def tie(self):
        russia, kazakhstan = CountryFactory(code="RU"), CountryFactory(code="KZ")
        russia.neighbours.add(kazakhstan)
        bloc = CountryGroupFactory(code="eaeu", kind="bloc", name="EAEU", name_ru="ЕАЭС")
        part = CountryGroupFactory(code="customs", kind="bloc", name="Customs Union", parent=bloc)
        CountryGroupMemberFactory(group=bloc, country=russia, since="2015-01-01")
        CountryGroupMemberFactory(group=part, country=kazakhstan, since="2015-01-01")
        hidden = CountryGroupFactory(code="hushbloc", kind="bloc", name="Hush", published_at=None)
        area = CountryGroupFactory(code="area", kind="area", name="An area")
        for group in (hidden, area):
            for country in (russia, kazakhstan):
                CountryGroupMemberFactory(group=group, country=country)
        moscow = CityFactory(name="Moscow", country=russia, latitude=55.7558, longitude=37.6173)
        astana = CityFactory(name="Astana", country=kazakhstan, latitude=51.1694, longitude=71.4491)
        return AgreementFactory(between=[moscow, astana], signed_on="2016-05")

    def test_the_api_tells_facts_and_classes(self, api, tie):
        told = api(f"agreements/{tie.public_id}/")["typology"]
        assert told["classes"] == {"by_borders": "cannot_be_told", "by_reach": "cannot_be_told"}
        assert told["pairs"] == [
            {
                "first": {"name": "Moscow"}, "second": {"name": "Astana"}, "same_state": False,
                "neighbouring_states": True, "adjacent_units": None, "distance_km": 2273,
                "blocs": [{"code": "eaeu", "name": "EAEU", "is_certain": True}],
            }
        ]  # fmt: skip

    def test_the_list_does_not(self, api, tie):
        assert "typology" not in api("agreements/")["results"][0]

    def test_the_page_tells_them_in_its_language(self, client, tie):
        page = " ".join(client.get(f"/en/agreements/{tie.public_id}/").content.decode().split())
        assert "<dt>Neighbouring states</dt><dd>yes</dd>" in page
        assert "<dt>Border each other</dt><dd>not known</dd>" in page
        assert "2,273 km" in page
        assert "Duchacek, by borders</dt><dd>cannot be told" in page
        assert "ЕАЭС" in client.get(f"/ru/agreements/{tie.public_id}/").content.decode()

    def test_the_blocs_of_an_earlier_day_are_others(self, api, tie):
        tie.acts.all().update(date="2014", date_earliest=date(2014, 1, 1), date_latest=date(2014, 12, 31))
        assert api(f"agreements/{tie.public_id}/")["typology"]["pairs"][0]["blocs"] == []

    @pytest.mark.parametrize(
        ("signed", "found"),
        [("2016-05", True), ("2014", False), ("2014/2016", True), ("2022/..", True), ("../2014", False), ("", False)],
    )
    def test_the_list_can_be_asked_for_a_bloc_of_both_at_the_signing(self, api, tie, signed, found):
        days = bounds(signed)
        tie.acts.all().update(date=signed, date_earliest=days.earliest, date_latest=days.latest)
        AgreementFactory(between=CityFactory.create_batch(2, country=tie.parties.first().actor.country))
        results = api("agreements/", within_group="eaeu")["results"]
        assert [each["id"] for each in results] == ([tie.public_id] if found else [])

    @pytest.mark.parametrize("count", [2, 4])
    def test_takes_one_query_however_many_parties(self, count, django_assert_num_queries):
        tie = AgreementFactory(between=CityFactory.create_batch(count))
        tie = Agreement.objects.for_display("en").get(pk=tie.pk)
        with django_assert_num_queries(1):
            typology_of(tie, "en")
