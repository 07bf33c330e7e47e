"""What a place's page reads in the index of its ties is what the agreements one by one say."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from agreements.actions import agreement_saved
from agreements.enums import Scope
from explore.queries import agreements_of, agreements_of_cities_of
from explore.standings import standings
from explore.ties import best_first, of_actor
from tests.factories import ActFactory, AgreementFactory, CityFactory, PartyFactory, RegionFactory

NOW = datetime(2026, 1, 1, tzinfo=UTC)

ACTS = st.tuples(
    st.sampled_from(["signed_definitive", "suspended", "terminated", "listed", "proposed"]),
    st.sampled_from(["", "1990", "1995-05-01", "2003~", "2011/.."]),
)
LIVES = st.tuples(st.lists(ACTS, max_size=3), st.booleans(), st.sampled_from(Scope.values), st.integers(0, 3))


def made(life, places):
    """An agreement with acts, published or not, between so many of these places and others."""
    acts, is_published, scope, count = life
    agreement = AgreementFactory(
        between=[*places[:count], CityFactory()], signed_on="", scope=scope, published_at=NOW if is_published else None
    )
    for kind, day in acts:
        ActFactory(agreement=agreement, kind=kind, date=day)
    return agreement_saved(agreement=agreement, is_new=False, by_id=None, on=NOW.date(), at=NOW)


DAYS = st.sampled_from([None, date(1989, 1, 1), date(1990, 7, 1), date(1995, 5, 1), date(2003, 6, 1), NOW.date()])


class TestPlaces(TestCase):
    @settings(max_examples=50)
    @given(st.lists(LIVES, max_size=6), st.integers(1, 4), DAYS)
    def test_rows_and_figures_are_those_of_the_agreements(self, lives, most, day):
        region = RegionFactory()
        city, other = (CityFactory(parent=region, country=region.country) for _each in range(2))
        for life in lives:
            made(life, [city, other, region])
        for actor, is_inside, agreements in (
            (city, False, agreements_of(city)),
            (region, False, agreements_of(region)),
            (region, True, agreements_of_cities_of(region)),
        ):
            found = of_actor(actor, "en", day, most=most, is_inside=is_inside)
            begun = agreements.begun_by(day) if day else agreements
            assert [row.agreement for row in found.rows] == list(best_first(begun, day)[:most])
            assert found.standings == standings(agreements, day)


@pytest.mark.django_db
def test_figures_say_more_than_beyond_the_limit(monkeypatch):
    monkeypatch.setattr("explore.standings._MOST_OF_A_CELL", 1)
    city = CityFactory()
    for _each in range(2):
        PartyFactory(actor=city)
    found = of_actor(city, "en", None, most=5).standings
    assert (str(found.all), str(found.by_status[0].certain)) == ("more than 1", "more than 1")


@pytest.mark.django_db
def test_of_too_many_on_another_day_the_latest_entered_are_shown_uncounted(monkeypatch):
    monkeypatch.setattr("explore.standings._MOST_ON_A_DAY", 1)
    city = CityFactory()
    ties = [
        made(([("signed_definitive", day)], True, Scope.SUBNATIONAL, 1), [city]) for day in ("1990", "1980", "2020")
    ]
    found = of_actor(city, "en", date(2010, 1, 1), most=5)
    assert [row.agreement for row in found.rows] == [ties[1], ties[0]]
    assert (str(found.standings.all), found.standings.by_status) == ("more than 1", ())
