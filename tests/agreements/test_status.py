"""How a tie stands: the fold over its acts."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agreements.enums import ActKind, AgreementStatus
from agreements.status import Deed, Spell, in_order, spells, status_on
from core.dates import bounds

A, B, C = 1, 2, 3
ENDED, SUSPENDED = AgreementStatus.ENDED, AgreementStatus.SUSPENDED
TODAY = date(2026, 6, 1)


def deed(kind, day="", party=None, sequence=0, reported=None):
    found = bounds(day)
    return Deed(ActKind(kind), party, found.earliest, found.latest, sequence, reported=reported)


@pytest.mark.parametrize(
    ("status", "deeds"),
    [
        ("unknown", []),
        ("proposed", [deed("proposed", "1990")]),
        ("negotiating", [deed("proposed", "1990"), deed("negotiation_authorised", "1991")]),
        ("agreed_not_in_force", [deed("signed_subject_to_approval", "1990")]),
        ("active", [deed("signed_definitive", "1995-11-11")]),
        ("active", [deed("signed_subject_to_approval", "1990"), deed("entered_into_force", "1992")]),
        ("active", [deed("listed", "2010")]),
        ("active", [deed("signed_definitive")]),
        ("suspended", [deed("signed_definitive", "1995"), deed("suspended", "2022")]),
        ("frozen", [deed("signed_definitive", "1995"), deed("frozen", "2022")]),
        ("active", [deed("signed_definitive", "1995"), deed("suspended", "2014"), deed("resumed", "2016")]),
        ("ended", [deed("signed_definitive", "1995"), deed("terminated", "2022")]),
        ("ended", [deed("terminated"), deed("signed_definitive")]),
        ("ended", [deed("signed_definitive", "1995"), deed("denounced", "2022", party=A)]),
        ("suspended", [deed("signed_definitive", "1995"), deed("suspended", "2022", party=A)]),
        ("suspended", [deed("signed_definitive", "1995"), deed("suspended", "2022"), deed("listed", "2023")]),
        ("ended", [deed("signed_definitive", "1995"), deed("terminated", "2022"), deed("confirmed_existing", "2023")]),
        ("active", [deed("signed_definitive", "1995"), deed("terminated", "2022"), deed("renewed", "2024")]),
        ("ended", [deed("signed_definitive", "1995"), deed("expired", "2005"), deed("suspended", "2006")]),
        ("negotiating", [deed("national_opinion_unfavourable", "1990")]),
        ("agreed_not_in_force", [deed("signed_subject_to_approval", "1990"), deed("notified", "1991")]),
        (
            "agreed_not_in_force",
            [deed("signed_subject_to_approval", "1990"), deed("national_opinion_favourable", "1991")],
        ),
        ("active", [deed("signed_subject_to_approval", "1990"), deed("accepted", "1991")]),
        ("active", [deed("provisionally_applied", "1990")]),
        ("active", [deed("signed_definitive", "1995"), deed("reservation_made", "1996", party=A)]),
        ("unknown", [deed("declaration_made", "1996")]),
        ("ended", [deed("signed_definitive", "1995"), deed("status_reported", "2022", reported=ENDED)]),
        ("ended", [deed("status_reported", "2022", reported=ENDED)]),
        ("active", [deed("status_reported", "2022", reported=ENDED), deed("renewed", "2023")]),
        ("suspended", [deed("signed_definitive", "1995"), deed("status_reported", "2022", reported=SUSPENDED)]),
        (
            "active",
            [deed("signed_definitive", "1995"), deed("status_reported", "2022", reported=SUSPENDED), deed("resumed")],
        ),
    ],
)
def test_two_parties(status, deeds):
    assert status_on(TODAY, deeds, [A, B]) == status


@pytest.mark.parametrize(
    ("status", "deeds"),
    [
        ("active", [deed("signed_definitive", "1995"), deed("withdrawn", "2022", party=A)]),
        (
            "ended",
            [deed("signed_definitive", "1995"), deed("withdrawn", "2022", party=A), deed("withdrawn", "2023", party=B)],
        ),
        ("active", [deed("signed_definitive", "1995"), deed("suspended", "2022", party=A)]),
        (
            "suspended",
            [deed("signed_definitive", "1995"), deed("suspended", "2022", party=A), deed("suspended", "2023", party=B)],
        ),
        (
            "active",
            [
                deed("signed_definitive", "1995"),
                deed("suspended", "2022", party=A),
                deed("suspended", "2023", party=B),
                deed("resumed", "2024", party=B),
            ],
        ),
    ],
)
def test_three_parties_stand_while_two_do(status, deeds):
    assert status_on(TODAY, deeds, [A, B, C]) == status


def test_what_is_announced_has_not_happened():
    deeds = [deed("signed_definitive", "1995"), deed("terminated", "2026-12-31")]
    assert status_on(TODAY, deeds, [A, B]) == AgreementStatus.ACTIVE
    assert status_on(date(2026, 12, 31), deeds, [A, B]) == AgreementStatus.ENDED


def test_acts_stand_by_their_days_and_by_sequence_where_days_leave_it_open():
    signed, suspended, resumed = (
        deed("signed_definitive", "1995"),
        deed("suspended", "2022"),
        deed("resumed", "2022-05"),
    )
    assert in_order([resumed, suspended, signed]) == [signed, resumed, suspended]
    suspended, resumed = deed("suspended", "2022", sequence=1), deed("resumed", "2022-05", sequence=2)
    assert in_order([resumed, suspended, signed]) == [signed, suspended, resumed]


def test_sequence_does_not_overrule_days():
    first, second = deed("signed_definitive", "1995", sequence=9), deed("terminated", "2022", sequence=1)
    assert in_order([second, first]) == [first, second]


DEEDS = st.builds(
    deed,
    st.sampled_from(sorted(ActKind.values)),
    st.sampled_from(["", "1990", "1995-05", "2003~", "2022/2025", "2030", "[..2000]", "2010/.."]),
    st.sampled_from([None, A, B, C]),
    st.integers(0, 3),
    st.sampled_from([None, *AgreementStatus]),
)


@given(st.lists(DEEDS, max_size=8), st.sampled_from([[], [A], [A, B], [A, B, C]]))
def test_any_acts_have_a_status_and_an_order(deeds, parties):
    assert status_on(TODAY, deeds, parties) in AgreementStatus
    assert sorted(map(repr, in_order(deeds))) == sorted(map(repr, deeds)), "none is lost, none is doubled"


@given(st.lists(DEEDS, max_size=6))
def test_an_end_of_all_that_comes_last_ends_it(deeds):
    past = [each for each in deeds if each.latest is not None and each.latest < date(2020, 1, 1)]
    assert status_on(TODAY, [*past, deed("terminated", "2025")], [A, B]) == AgreementStatus.ENDED


def told(*deeds, parties=(A, B)):
    return [(str(spell.start or ".."), str(spell.status), str(spell.perhaps)) for spell in spells(deeds, parties)]


class TestSpells:
    def test_nothing_is_known_of_a_tie_without_acts(self):
        assert spells([], [A, B]) == [Spell(None, None, AgreementStatus.UNKNOWN, AgreementStatus.UNKNOWN)]

    def test_a_day_that_is_known_divides(self):
        assert told(deed("signed_definitive", "1995-11-11"), deed("suspended", "2022-03-08")) == [
            ("..", "unknown", "unknown"),
            ("1995-11-11", "active", "active"),
            ("2022-03-08", "suspended", "suspended"),
        ]

    def test_in_the_year_of_which_no_day_is_known_both_may_be(self):
        assert told(deed("signed_definitive", "1995-11-11"), deed("terminated", "2022")) == [
            ("..", "unknown", "unknown"),
            ("1995-11-11", "active", "active"),
            ("2022-01-01", "active", "ended"),
            ("2022-12-31", "ended", "ended"),
        ]

    def test_an_act_without_any_day_is_in_question_always(self):
        assert told(deed("signed_definitive", "1995-11-11"), deed("terminated")) == [
            ("..", "unknown", "ended"),
            ("1995-11-11", "active", "ended"),
        ]

    def test_what_was_done_by_some_day_may_have_been_done_before(self):
        assert told(deed("signed_definitive", "[..1995-11-11]")) == [
            ("..", "unknown", "active"),
            ("1995-11-11", "active", "active"),
        ]


@given(st.lists(DEEDS, max_size=8), st.sampled_from([[], [A, B], [A, B, C]]), st.dates(date(1985, 1, 1)))
def test_spells_say_of_any_day_what_a_slow_fold_says(deeds, parties, day):
    happened = [each for each in deeds if each.latest is not None and each.latest <= day]
    (holding,) = [spell for spell in spells(deeds, parties) if spell.holds(day)]
    assert holding.status == status_on(date.max, happened, parties), "without what is in question"
    assert holding.perhaps == status_on(day, deeds, parties), "as the status of a present day"


@given(st.lists(DEEDS, max_size=8))
def test_spells_follow_each_other_and_differ(deeds):
    found = spells(deeds, [A, B])
    assert (found[0].start, found[-1].end) == (None, None)
    for before, after in pairwise(found):
        assert before.end == after.start
        assert (before.status, before.perhaps) != (after.status, after.perhaps)
