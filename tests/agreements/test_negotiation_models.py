"""What the database refuses of negotiations, and what they compute."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agreements.enums import NegotiationFormat, Sphere
from agreements.formats import format_of
from agreements.models import Negotiation, NegotiationRound, Position
from tests.factories import (
    AttendanceFactory,
    CityFactory,
    CountryFactory,
    EvidenceFactory,
    NegotiationCitationFactory,
    NegotiationFactory,
    NegotiationParticipantFactory,
    NegotiationRoundFactory,
    NetworkFactory,
    OrganisationFactory,
    PositionCitationFactory,
    PositionFactory,
    RegionFactory,
)


@pytest.mark.django_db
class TestNegotiation:
    def test_outcome_is_listed_or_not_known(self, refused, allowed):
        with refused("negotiation_outcome_is_listed"):
            NegotiationFactory(outcome="unheard-of")
        with allowed():
            NegotiationFactory(outcome="")
        with allowed():
            NegotiationFactory(outcome="broken_off")

    def test_has_a_title(self, refused, allowed):
        with refused("negotiation_has_a_title"):
            NegotiationFactory(title="")
        with allowed():
            NegotiationFactory(title="On the ferry")


@pytest.mark.django_db
class TestRound:
    @pytest.mark.parametrize(
        ("field", "constraint", "listed"),
        [
            ("mode", "negotiation_round_mode_is_listed", "letters"),
            ("level", "negotiation_round_level_is_listed", "expert"),
        ],
    )
    def test_codes_are_listed_or_not_known(self, field, constraint, listed, refused, allowed):
        with refused(constraint):
            NegotiationRoundFactory(**{field: "unheard-of"})
        for known in ("", listed):
            with allowed():
                NegotiationRoundFactory(**{field: known})

    def test_day_agrees_with_its_bounds(self, refused, allowed):
        with allowed():
            meeting = NegotiationRoundFactory(date="1995")
        with refused("negotiation_round_date_agrees_with_its_bounds"):
            NegotiationRound.objects.filter(pk=meeting.pk).update(date_earliest="1996-01-01")


@pytest.mark.django_db
class TestParticipant:
    def test_sphere_is_listed(self, refused, allowed):
        with refused("negotiation_participant_sphere_is_listed"):
            NegotiationParticipantFactory(sphere="")
        with allowed():
            NegotiationParticipantFactory(sphere="science")

    def test_takes_part_once(self, refused, allowed):
        known = NegotiationParticipantFactory()
        with refused("negotiation_participant_once"):
            NegotiationParticipantFactory(negotiation=known.negotiation, actor=known.actor, sphere="network")
        with allowed():
            NegotiationParticipantFactory(actor=known.actor)

    def test_is_somebody(self, refused, allowed):
        with refused("negotiation_participant_is_somebody"):
            NegotiationParticipantFactory(actor=None)
        with allowed():
            NegotiationParticipantFactory(actor=None, name_as_printed="the chamber")
        with allowed():
            NegotiationParticipantFactory(actor=None, country=CountryFactory(), sphere="state")

    def test_is_an_actor_or_a_state(self, refused, allowed):
        with refused("negotiation_participant_is_one"):
            NegotiationParticipantFactory(country=CountryFactory())
        with allowed():
            NegotiationParticipantFactory(country=None)


@pytest.mark.django_db
class TestAttendance:
    def test_is_entered_once(self, refused, allowed):
        known = AttendanceFactory()
        with refused("attendance_once"):
            AttendanceFactory(round=known.round, participant=known.participant)
        with allowed():
            AttendanceFactory(round=known.round)

    def test_is_of_one_negotiation(self, refused, allowed):
        meeting, stranger = NegotiationRoundFactory(), NegotiationParticipantFactory()
        with refused("attendance_participant_is_of_the_same_negotiation"):
            AttendanceFactory(round=meeting, participant=stranger)
        with refused("attendance_round_is_of_the_same_negotiation"):
            AttendanceFactory(round=meeting, participant=stranger, negotiation=stranger.negotiation)
        with allowed():
            AttendanceFactory(round=meeting, participant=NegotiationParticipantFactory(negotiation=meeting.negotiation))


@pytest.mark.django_db
class TestPosition:
    def test_relation_to_the_state_is_listed(self, refused, allowed):
        with refused("position_relation_to_state_is_listed"):
            PositionFactory(relation_to_state="")
        with allowed():
            PositionFactory(relation_to_state="opposed")

    def test_what_shapes_it_is_listed(self, refused, allowed):
        with refused("position_shaped_by_are_listed"):
            PositionFactory(shaped_by=["economic_weight", "the weather"])
        with allowed():
            PositionFactory(shaped_by=["economic_weight", "heads_own_position"])

    def test_day_agrees_with_its_bounds(self, refused, allowed):
        with allowed():
            position = PositionFactory(date="1995")
        with refused("position_date_agrees_with_its_bounds"):
            Position.objects.filter(pk=position.pk).update(date="")

    def test_says_something(self, refused, allowed):
        with refused("position_says_something"):
            PositionFactory(text="")
        with allowed():
            PositionFactory(text="Trade.")

    def test_is_of_a_participant_of_the_same_negotiation(self, refused, allowed):
        with refused("position_participant_is_of_the_same_negotiation"):
            PositionFactory(negotiation=NegotiationFactory())
        with allowed():
            PositionFactory()


@pytest.mark.django_db
class TestCitations:
    """Of negotiations and of positions alike."""

    MADE = [(NegotiationCitationFactory, "negotiation"), (PositionCitationFactory, "position")]
    RULES = {
        "once": ("negotiation_citation_once", "position_citation_once"),
        "preferred": ("negotiation_citation_one_preferred", "position_citation_one_preferred"),
        "stance": ("negotiation_citation_stance_is_listed", "position_citation_stance_is_listed"),
        "reason": ("negotiation_citation_preferred_for_a_reason", "position_citation_preferred_for_a_reason"),
        "value": ("negotiation_citation_contradicts_with_a_value", "position_citation_contradicts_with_a_value"),
    }

    @pytest.mark.parametrize("which", [0, 1])
    def test_a_passage_once_for_a_value(self, which, refused, allowed):
        make, record = self.MADE[which]
        known = make()
        again = {record: getattr(known, record), "evidence": known.evidence}
        with refused(self.RULES["once"][which]):
            make(**again)
        with allowed():
            make(**again, field="date")

    @pytest.mark.parametrize("which", [0, 1])
    def test_one_is_preferred_and_for_a_reason(self, which, refused, allowed):
        make, record = self.MADE[which]
        with allowed():
            known = make(is_preferred=True, why="The minutes.")
        with refused(self.RULES["preferred"][which]):
            make(**{record: getattr(known, record)}, is_preferred=True, why="The press.")
        with refused(self.RULES["reason"][which]):
            make(is_preferred=True)

    @pytest.mark.parametrize("which", [0, 1])
    def test_a_stance_is_listed_and_a_contradiction_has_a_value(self, which, refused, allowed):
        make, _record = self.MADE[which]
        with refused(self.RULES["stance"][which]):
            make(stance="")
        with refused(self.RULES["value"][which]):
            make(stance="contradicts")
        with allowed():
            make(stance="contradicts", says="1996", evidence=EvidenceFactory())


@pytest.mark.parametrize(
    ("spheres", "format_"),
    [
        ([], None),
        (["subnational"], None),
        (["subnational", "subnational"], "bilateral"),
        (["subnational", "network"], "bilateral"),
        (["state", "state"], "bilateral"),
        (["subnational", "subnational", "subnational"], "multilateral"),
        (["subnational", "state"], "multilevel"),
        (["network", "international_organisation"], "multilevel"),
        (["subnational", "subnational", "business"], "multilevel"),
        (["science", "science"], "multilevel"),
    ],
)
def test_the_format_follows_from_who_takes_part(spheres, format_):
    assert format_of(spheres) == format_


@given(st.lists(st.sampled_from(sorted(Sphere.values)), max_size=4))
def test_one_more_participant_never_narrows_the_format(spheres):
    order = [None, *NegotiationFormat]
    assert order.index(format_of([*spheres, "state"])) >= order.index(format_of(spheres))


@pytest.mark.django_db
class TestQuestions:
    def test_a_format_is_asked_for_as_it_is_computed(self):
        for spheres in (
            [],
            ["subnational"],
            ["subnational", "network"],
            ["subnational"] * 3,
            ["subnational", "state"],
            ["subnational", "business"],
            ["network", "international_organisation"],
        ):
            negotiation = NegotiationFactory()
            for sphere in spheres:
                NegotiationParticipantFactory(negotiation=negotiation, sphere=sphere)
        for asked in NegotiationFormat:
            found = set(Negotiation.objects.of_format(asked))
            assert found == {each for each in Negotiation.objects.all() if each.format == asked}
            assert found

    def test_a_network_is_found_by_what_it_wants_of_an_international_organisation(self):
        network, organisation = NetworkFactory().actor, OrganisationFactory()
        negotiation = NegotiationFactory()
        for actor, sphere in ((network, "network"), (organisation, "international_organisation")):
            NegotiationParticipantFactory(negotiation=negotiation, actor=actor, sphere=sphere)
        NegotiationParticipantFactory()
        assert list(Negotiation.objects.involving(network)) == [negotiation]
        assert negotiation.format == NegotiationFormat.MULTILEVEL

    def test_a_country_is_meant_as_a_state_and_by_its_actors(self):
        country = CountryFactory()
        by_state = NegotiationParticipantFactory(actor=None, country=country, sphere="state").negotiation
        by_city = NegotiationParticipantFactory(actor__country=country).negotiation
        NegotiationParticipantFactory()
        assert set(Negotiation.objects.of_country(country)) == {by_state, by_city}

    def test_a_region_is_meant_with_what_is_in_it(self):
        region = RegionFactory()
        of_region = NegotiationParticipantFactory(actor=region).negotiation
        of_city = NegotiationParticipantFactory(actor=CityFactory(parent=region, country=region.country)).negotiation
        NegotiationParticipantFactory()
        assert set(Negotiation.objects.of_region(region)) == {of_region, of_city}

    def test_those_that_met_last_come_first_and_those_without_a_day_last(self):
        undated = NegotiationRoundFactory().negotiation
        early = NegotiationRoundFactory(date="1995").negotiation
        late = NegotiationRoundFactory(date="2001-05").negotiation
        NegotiationRoundFactory(negotiation=late, date="1990")
        assert list(Negotiation.objects.latest_first()) == [late, early, undated]

    @pytest.mark.parametrize(
        ("dates", "has_begun"),
        [([], True), ([""], True), (["1995"], True), (["2003"], False), (["2003", "1995"], True), (["1999~"], True)],
    )
    def test_it_had_perhaps_begun_by_a_day(self, dates, has_begun):
        negotiation = NegotiationFactory()
        for day in dates:
            NegotiationRoundFactory(negotiation=negotiation, date=day)
        assert Negotiation.objects.begun_by(date(1998, 6, 1)).exists() == has_begun
