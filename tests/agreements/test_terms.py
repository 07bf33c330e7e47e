"""What the clauses of texts let presume."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agreements.enums import ActKind, AgreementStatus, Presumption
from agreements.status import Deed, spells
from agreements.terms import Clause, last_day, months_later, presumption_on, terms, with_presumptions
from core.dates import bounds

A, B = 1, 2
TEXT, OTHER = 10, 20
EXPIRED, RENEWED = Presumption.EXPIRED, Presumption.RENEWED


def deed(kind, day="", text=None, party=None):
    found = bounds(day)
    return Deed(ActKind(kind), party, found.earliest, found.latest, text=text)


def clause(months=60, day="", rolls=None, text=TEXT, **more):
    found = bounds(day)
    return Clause(text, months, rolls, found.earliest, found.latest, **more)


def told(clauses, *deeds):
    found = with_presumptions(spells(deeds, [A, B]), terms(clauses, deeds))
    return [(str(each.start or ".."), str(each.status), each.presumed and str(each.presumed)) for each in found]


SIGNED = deed("signed_definitive", "2010-05-07")


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2010, 5, 7), 60, date(2015, 5, 7)),
        (date(2012, 1, 31), 1, date(2012, 2, 29)),
        (date(2012, 2, 29), 12, date(2013, 2, 28)),
        (date(2010, 12, 1), 1, date(2011, 1, 1)),
        (date(2010, 1, 15), -1, date(2009, 12, 15)),
        (date(9999, 1, 1), 12, date.max),
    ],
)
def test_months_later(day, months, later):
    assert months_later(day, months) == later


class TestPresumptions:
    def test_five_years_that_nobody_renewed(self):
        assert told([clause()], SIGNED) == [
            ("..", "unknown", None),
            ("2010-05-07", "active", None),
            ("2015-05-08", "active", "expired"),
        ]

    def test_a_text_without_a_term_lets_nothing_be_presumed(self):
        assert told([clause(months=None)], SIGNED) == [("..", "unknown", None), ("2010-05-07", "active", None)]

    def test_a_text_that_renews_itself(self):
        assert told([clause(rolls=24)], SIGNED)[-1] == ("2015-05-08", "active", "renewed")

    def test_of_a_year_its_last_day_counts(self):
        assert told([clause()], deed("signed_definitive", "2010"))[-1] == ("2016-01-01", "active", "expired")

    def test_the_entry_into_force_counts_before_the_signing(self):
        assert told([clause()], SIGNED, deed("entered_into_force", "2011-01-01"))[-1][0] == "2016-01-02"

    def test_an_entry_into_force_of_which_no_day_is_known_does_not(self):
        assert told([clause()], deed("signed_definitive", "2010-05-07", TEXT), deed("entered_into_force"))[-2:] != []
        assert terms([clause()], [SIGNED, deed("entered_into_force")]) == terms([clause()], [SIGNED])

    def test_the_text_s_own_date_counts_before_the_signing_of_the_agreement(self):
        assert told([clause(day="2012-01-01")], SIGNED)[-1] == ("2017-01-02", "active", "expired")

    def test_an_entry_into_force_before_the_text_was_made_is_of_another(self):
        entry = deed("entered_into_force", "2010-06-01")
        assert told([clause(day="2012-01-01")], SIGNED, entry)[-1][0] == "2017-01-02"

    @pytest.mark.parametrize("kind", ["renewed", "reaffirmed"])
    def test_a_renewal_begins_a_new_term(self, kind):
        assert told([clause()], SIGNED, deed(kind, "2014-05-07"))[-1] == ("2019-05-08", "active", "expired")

    def test_what_ran_out_and_was_renewed_later_was_presumed_expired_between(self):
        assert told([clause()], SIGNED, deed("renewed", "2017-01-01")) == [
            ("..", "unknown", None),
            ("2010-05-07", "active", None),
            ("2015-05-08", "active", "expired"),
            ("2017-01-01", "active", None),
            ("2022-01-02", "active", "expired"),
        ]

    def test_a_renewal_that_names_another_text_is_none_of_this(self):
        assert told([clause()], SIGNED, deed("renewed", "2014-05-07", OTHER))[-1][0] == "2015-05-08"

    def test_a_renewal_of_which_no_day_is_known_leaves_nothing_to_presume(self):
        assert told([clause()], SIGNED, deed("renewed"))[-1] == ("2010-05-07", "active", None)

    def test_while_it_may_have_been_renewed_it_is_not_presumed_expired(self):
        found = told([clause(months=12)], SIGNED, deed("renewed", "2015"))
        assert ("2015-01-01", "active", None) in found
        assert found[-1] == ("2017-01-01", "active", "expired")

    def test_an_end_leaves_nothing_to_presume(self):
        assert told([clause()], SIGNED, deed("terminated", "2016-01-01"))[-1] == ("2016-01-01", "ended", None)

    def test_where_the_status_is_in_question_nothing_is_presumed(self):
        found = told([clause()], SIGNED, deed("suspended", "2016"))
        assert [each for each in found if each[0] >= "2016"] == [
            ("2016-01-01", "active", None),
            ("2016-12-31", "suspended", None),
        ]

    def test_of_two_texts_the_longer_decides(self):
        assert told([clause(), clause(months=120, text=OTHER)], SIGNED)[-1][0] == "2020-05-08"

    def test_the_term_of_an_action_plan_is_not_that_of_the_tie(self):
        plan = clause(months=12, text=OTHER, serves_another=True)
        assert told([clause(months=None), plan], SIGNED)[-1] == ("2010-05-07", "active", None)
        assert told([plan], SIGNED)[-1] == ("2011-05-08", "active", "expired")


class TestLastDay:
    @pytest.mark.parametrize(
        ("on", "rolls", "last"),
        [
            (date(2012, 1, 1), None, date(2015, 5, 7)),
            (date(2026, 1, 1), None, date(2015, 5, 7)),
            (date(2015, 5, 7), 24, date(2015, 5, 7)),
            (date(2015, 5, 8), 24, date(2017, 5, 7)),
            (date(2026, 1, 1), 24, date(2027, 5, 7)),
            (date(2009, 1, 1), 24, None),
        ],
    )
    def test_is_that_of_the_present_term_or_of_the_one_that_ran_out(self, on, rolls, last):
        assert last_day(on, terms([clause(rolls=rolls)], [SIGNED])) == last

    def test_is_not_known_where_it_is_not_known_since_when(self):
        assert last_day(date(2026, 1, 1), terms([clause()], [deed("signed_definitive")])) is None


# --- against a slow reference -------------------------------------------------------------------------

DAYS = ["", "1990-03-31", "1995-05", "2003~", "[..2000]", "2010/..", "2004"]
KINDS = [
    "signed_definitive", "entered_into_force", "renewed", "reaffirmed", "suspended", "resumed", "terminated", "listed",
]  # fmt: skip
DEEDS = st.lists(
    st.builds(deed, st.sampled_from(KINDS), st.sampled_from(DAYS), st.sampled_from([None, TEXT, OTHER])), max_size=6
)
CLAUSES = st.lists(
    st.builds(
        clause,
        st.sampled_from([None, 1, 12, 60]),
        st.sampled_from(DAYS),
        st.sampled_from([None, 7, 24]),
        serves_another=st.booleans(),
    ),
    max_size=1,
).flatmap(
    lambda first: st.lists(
        st.builds(clause, st.sampled_from([None, 12]), st.sampled_from(DAYS), st.none(), st.just(OTHER)), max_size=1
    ).map(lambda second: first + second)
)
ANY_DAY = st.dates(date(1985, 1, 1), date(2040, 1, 1))


def slowly(day, clauses, deeds):
    """What is presumed of one day, and until when the term runs, by trying every run of every text."""
    own = [each for each in clauses if not each.serves_another] or clauses
    lasts, renews = [], False
    for text in (each for each in own if each.months):
        starts = []
        for kinds in (["entered_into_force"], ["signed_definitive"]):
            if kinds == ["signed_definitive"] and text.latest:
                starts.append((text.earliest, text.latest))
            for act in sorted(deeds, key=lambda each: each.latest or date.max):
                is_of_it = act.text in (None, text.text)
                before = act.text is None and text.earliest and act.latest and act.latest < text.earliest
                if act.kind in kinds and act.latest and is_of_it and not (before and kinds == ["entered_into_force"]):
                    starts.append((act.earliest, act.latest))
        runs = [starts[0] if starts else (None, None)]
        runs += [
            (each.earliest, each.latest)
            for each in deeds
            if each.kind in ("renewed", "reaffirmed") and each.text in (None, text.text)
        ]
        for earliest, latest in runs:
            if earliest is None or earliest <= day:
                last = months_later(latest, text.months) if latest else None
                passed = 0
                while text.rolls and last and months_later(latest, text.months + passed) < day:
                    passed += text.rolls
                renews = renews or bool(text.rolls)
                lasts.append((last, last and months_later(months_later(latest, text.months), passed)))
    over = bool(lasts) and all(last and last < day for last, _rolled in lasts)
    presumed = (RENEWED if renews else EXPIRED) if over else None
    known = bool(lasts) and all(last for last, _rolled in lasts)
    return presumed, max(rolled for _last, rolled in lasts) if known else None


@given(CLAUSES, DEEDS, ANY_DAY)
def test_a_day_s_presumption_is_what_a_slow_reference_says(clauses, deeds, day):
    found = terms(clauses, deeds)
    assert presumption_on(day, found) == slowly(day, clauses, deeds)[0]


@given(CLAUSES, DEEDS, ANY_DAY)
def test_the_spells_tell_of_each_day_what_is_presumed_of_it(clauses, deeds, day):
    plain = spells(deeds, [A, B])
    found = with_presumptions(plain, terms(clauses, deeds))
    (now,) = [each for each in found if each.holds(day)]
    (was,) = [each for each in plain if each.holds(day)]
    assert (now.status, now.perhaps) == (was.status, was.perhaps), "presuming changes no status"
    is_in_force = was.status == was.perhaps == AgreementStatus.ACTIVE
    assert now.presumed == (slowly(day, clauses, deeds)[0] if is_in_force else None)


@given(CLAUSES, DEEDS)
def test_spells_still_follow_each_other_and_differ(clauses, deeds):
    found = with_presumptions(spells(deeds, [A, B]), terms(clauses, deeds))
    assert (found[0].start, found[-1].end) == (None, None)
    for before, after in pairwise(found):
        assert before.end == after.start
        assert (before.status, before.perhaps, before.presumed) != (after.status, after.perhaps, after.presumed)


@given(CLAUSES, DEEDS, ANY_DAY)
def test_the_last_day_is_what_a_slow_reference_says(clauses, deeds, day):
    last = last_day(day, terms(clauses, deeds))
    expected = slowly(day, clauses, deeds)[1]
    # Rolled on from the last day of the first term: the same but where a short month cut it.
    assert (last is None) == (expected is None)
    assert last is None or abs(last - expected) <= timedelta(days=3)
