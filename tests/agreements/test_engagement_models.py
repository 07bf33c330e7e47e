"""What the database refuses of engagements, and what may be asked about them."""

from datetime import date

import pytest

from agreements.models import Engagement
from tests.factories import (
    CityFactory,
    EngagementCitationFactory,
    EngagementFactory,
    EngagementParticipantFactory,
    EngagementResultFactory,
    RegionFactory,
)

pytestmark = pytest.mark.django_db


class TestEngagement:
    def test_kind_is_listed(self, refused, allowed):
        with refused("engagement_kind_is_listed"):
            EngagementFactory(kind="picnic")
        with allowed():
            EngagementFactory(kind="meeting_refused")

    @pytest.mark.parametrize(
        ("field", "constraint"),
        [
            ("started", "engagement_started_agrees_with_its_bounds"),
            ("ended", "engagement_ended_agrees_with_its_bounds"),
        ],
    )
    def test_days_agree_with_their_bounds(self, field, constraint, refused, allowed):
        with allowed():
            engagement = EngagementFactory(**{field: "1995"})
        with refused(constraint):
            Engagement.objects.filter(pk=engagement.pk).update(**{field: ""})

    def test_does_not_end_before_it_starts(self, refused, allowed):
        with refused("engagement_does_not_end_before_it_starts"):
            EngagementFactory(started="1996", ended="1995")
        with allowed():
            EngagementFactory(started="1995-05", ended="1995")


class TestParticipant:
    def test_role_is_listed(self, refused, allowed):
        with refused("engagement_participant_role_is_listed"):
            EngagementParticipantFactory(role="friend")
        with allowed():
            EngagementParticipantFactory(role="refused")

    def test_takes_part_once(self, refused, allowed):
        known = EngagementParticipantFactory()
        with refused("engagement_participant_once"):
            EngagementParticipantFactory(engagement=known.engagement, actor=known.actor, role="host")
        with allowed():
            EngagementParticipantFactory(actor=known.actor)

    def test_is_somebody(self, refused, allowed):
        with refused("engagement_participant_is_somebody"):
            EngagementParticipantFactory(actor=None)
        with allowed():
            EngagementParticipantFactory(actor=None, name_as_printed="a choir")


class TestResult:
    def test_kind_is_listed(self, refused, allowed):
        with refused("engagement_result_kind_is_listed"):
            EngagementResultFactory(kind="joy")
        with allowed():
            EngagementResultFactory(kind="other")

    def test_says_something(self, refused, allowed):
        with refused("engagement_result_says_something"):
            EngagementResultFactory(text="")
        with allowed():
            EngagementResultFactory(text="", amount=1, currency="EUR")

    @pytest.mark.parametrize(
        "wrong",
        [
            {"amount": 5},
            {"amount": 5, "currency": "euro"[:3]},
            {"amount": -5, "currency": "EUR"},
            {"currency": "EUR"},
            {"year": 1995},
        ],
    )
    def test_an_amount_has_a_currency_and_only_an_amount_has(self, wrong, refused):
        with refused("engagement_result_amount_has_a_currency"):
            EngagementResultFactory(**wrong)

    def test_an_amount_may_be_of_a_year(self, allowed):
        with allowed():
            EngagementResultFactory(amount=5, currency="EUR", year=1995)


class TestCitation:
    def test_a_passage_once_for_a_value(self, refused, allowed):
        known = EngagementCitationFactory()
        with refused("engagement_citation_once"):
            EngagementCitationFactory(engagement=known.engagement, evidence=known.evidence)
        with allowed():
            EngagementCitationFactory(engagement=known.engagement, evidence=known.evidence, field="started")

    def test_one_is_preferred_and_for_a_reason(self, refused, allowed):
        with allowed():
            known = EngagementCitationFactory(is_preferred=True, why="The minutes.")
        with refused("engagement_citation_one_preferred"):
            EngagementCitationFactory(engagement=known.engagement, is_preferred=True, why="The press.")
        with refused("engagement_citation_preferred_for_a_reason"):
            EngagementCitationFactory(is_preferred=True)

    def test_a_stance_is_listed_and_a_contradiction_has_a_value(self, refused, allowed):
        with refused("engagement_citation_stance_is_listed"):
            EngagementCitationFactory(stance="shrugs")
        with refused("engagement_citation_contradicts_with_a_value"):
            EngagementCitationFactory(stance="contradicts")
        with allowed():
            EngagementCitationFactory(stance="contradicts", says="1996")


class TestQuestions:
    @pytest.mark.parametrize(
        ("started", "ended", "from_2000", "until_1999"),
        [
            ("1995", "", False, True),
            ("2005", "", True, False),
            ("1995", "2005", True, True),
            ("1995", "1998", False, True),
            ("199X", "", False, True),
            ("1999~", "", True, True),
            ("1995/..", "", True, True),
            ("1995", "1997/..", True, True),
            ("[..1990]", "", False, True),
            ("", "1998", False, True),
            ("", "2005", True, True),
            ("", "", False, False),
        ],
    )
    def test_years_ask_for_what_may_have_been(self, started, ended, from_2000, until_1999):
        EngagementFactory(started=started, ended=ended)
        assert Engagement.objects.perhaps_from(date(2000, 1, 1)).exists() == from_2000
        assert Engagement.objects.perhaps_until(date(1999, 12, 31)).exists() == until_1999

    @pytest.mark.parametrize(
        ("started", "has_begun"), [("", True), ("1995", True), ("2001", False), ("[..2005]", True), ("1999~", True)]
    )
    def test_it_had_perhaps_begun_by_a_day(self, started, has_begun):
        EngagementFactory(started=started)
        assert Engagement.objects.begun_by(date(1999, 6, 1)).exists() == has_begun

    def test_the_latest_come_first_and_those_without_a_day_last(self):
        undated, early, late = (EngagementFactory(started=day) for day in ("", "1995", "2001"))
        long = EngagementFactory(started="1990", ended="1999")
        assert list(Engagement.objects.latest_first()) == [late, long, early, undated]

    def test_a_region_is_meant_with_what_is_in_it_and_a_country_by_its_actors(self):
        region = RegionFactory()
        of_region = EngagementParticipantFactory(actor=region).engagement
        of_city = EngagementParticipantFactory(actor=CityFactory(parent=region, country=region.country)).engagement
        EngagementParticipantFactory()
        assert set(Engagement.objects.of_region(region)) == {of_region, of_city}
        assert set(Engagement.objects.of_country(region.country)) == {of_region, of_city}


def test_without_a_title_the_kind_and_the_day_name_it():
    assert EngagementFactory(started="1995-05").display_title == "Delegation sent, May 1995"
    assert EngagementFactory(started="1995", title="The choir in Dresden").display_title == "The choir in Dresden"
