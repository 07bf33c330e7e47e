"""Who stands by a tie: the sum of all words, whatever the order in which they were entered."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actors.merging import merge
from agreements.actions import agreement_saved
from agreements.attestation import Word, attested
from agreements.enums import Assertion, Attested
from core.journal import undo
from tests.factories import AgreementFactory, AttestationFactory, CityFactory, PartyFactory

CONFIRMS, DENIES = Assertion.CONFIRMS, Assertion.DENIES
NOW = datetime(2026, 1, 1, tzinfo=UTC)


def word(side, says, year=None):
    day = year and date(year, 1, 1)
    return Word(side, says, day, day)


@pytest.mark.parametrize(
    ("words", "sum_of_them"),
    [
        ([], None),
        ([word("a", CONFIRMS), word("b", CONFIRMS)], Attested.BOTH_SIDES),
        ([word("a", CONFIRMS)], Attested.ONE_SIDE),
        ([word("a", CONFIRMS), word(None, CONFIRMS)], Attested.ONE_SIDE),
        ([word(None, CONFIRMS)], Attested.THIRD_PARTY),
        ([word("a", CONFIRMS, 2015), word("a", DENIES, 2022), word("b", CONFIRMS, 2022)], Attested.DENIED),
        ([word("a", DENIES, 2015), word("a", CONFIRMS, 2022)], Attested.ONE_SIDE),
        ([word("a", CONFIRMS, 2015), word("a", DENIES, 2015)], Attested.DENIED),
        ([word("a", DENIES), word("a", CONFIRMS, 2015)], Attested.ONE_SIDE),
    ],
)
def test_the_sum_of_words(words, sum_of_them):
    assert attested(words, {"a", "b"}) == sum_of_them


def test_many_sides_must_all_confirm():
    assert attested([word("a", CONFIRMS), word("b", CONFIRMS)], {"a", "b", "c"}) == Attested.ONE_SIDE
    assert attested([word("a", CONFIRMS)], {"a"}) == Attested.ONE_SIDE


def slowly(words, sides):
    """Each word of each side is held against each other one of it."""

    def place(each):
        return (each.latest or each.earliest or date.min, each.earliest or date.min, each.says == DENIES)

    latest = {
        side: next(
            one
            for one in words
            if one.side == side and not [x for x in words if x.side == side and place(x) > place(one)]
        )
        for side in {each.side for each in words} - {None}
    }
    if not words:
        return None
    if not latest:
        return Attested.THIRD_PARTY
    if [side for side in latest if latest[side].says == DENIES]:
        return Attested.DENIED
    return Attested.BOTH_SIDES if len(latest) > 1 and all(side in latest for side in sides) else Attested.ONE_SIDE


days = st.none() | st.dates(date(2000, 1, 1), date(2000, 1, 5))
words = st.lists(
    st.builds(Word, st.sampled_from(["a", "b", "c", None]), st.sampled_from(list(Assertion)), days, days), max_size=8
)


@given(said=words, again=st.randoms(), sides=st.sets(st.sampled_from("abc"), min_size=1))
def test_the_sum_equals_a_slow_reference_whatever_the_order_of_entry(said, again, sides):
    entered = list(said)
    again.shuffle(entered)
    assert attested(entered, sides) == attested(said, sides) == slowly(said, sides)


@pytest.mark.django_db
class TestStored:
    def save(self, agreement):
        agreement_saved(agreement=agreement, is_new=False, by_id=None, on=NOW.date(), at=NOW)
        agreement.refresh_from_db()
        return agreement.attested

    def test_is_kept_when_the_agreement_is_saved(self):
        agreement = AgreementFactory()
        first, second = agreement.parties.order_by("pk")
        assert self.save(agreement) == ""
        AttestationFactory(agreement=agreement)
        assert self.save(agreement) == "third_party"
        AttestationFactory(agreement=agreement, party=first, date="2015")
        assert self.save(agreement) == "one_side"
        AttestationFactory(agreement=agreement, party=second, date="2016")
        assert self.save(agreement) == "both_sides"
        AttestationFactory(agreement=agreement, party=second, date="2022-03", says="denies")
        assert self.save(agreement) == "denied"

    def test_an_actor_of_two_roles_is_one_side_and_an_observer_none(self):
        city, other = CityFactory(), CityFactory()
        agreement = AgreementFactory(between=[city, other])
        host = PartyFactory(agreement=agreement, actor=city, role="host")
        observer = PartyFactory(agreement=agreement, role="observer")
        AttestationFactory(agreement=agreement, party=observer)
        assert self.save(agreement) == "third_party"
        AttestationFactory(agreement=agreement, party=host)
        AttestationFactory(agreement=agreement, party=agreement.parties.get(actor=other))
        assert self.save(agreement) == "both_sides"

    def test_follows_a_merge_and_its_undoing(self):
        kept, gone = CityFactory(), CityFactory()
        agreement = AgreementFactory(between=[CityFactory(), kept, gone])
        for party in agreement.parties.exclude(actor=gone):
            AttestationFactory(agreement=agreement, party=party)
        assert self.save(agreement) == "one_side"
        operation = merge(kept=kept, gone=gone, reason="One.", by_id=None, at=NOW)
        agreement.refresh_from_db()
        assert agreement.attested == "both_sides"
        undo(operation=operation, by_id=None, at=NOW)
        agreement.refresh_from_db()
        assert agreement.attested == "one_side"

    def test_readers_and_tools_see_who_says_so(self, client, api):
        agreement = AgreementFactory(attested="one_side")
        first = agreement.parties.order_by("pk").first()
        AttestationFactory(agreement=agreement, party=first, date="2015", by="the city's website")
        page = client.get(agreement.get_absolute_url()).content.decode()
        assert "claimed by one side" in page
        assert f"{first.actor.name}: confirms it" in page
        assert "the city&#x27;s website" in page
        (found,) = api("agreements/", attested="one_side")["results"]
        assert found["attested"] == "one_side"
        assert found["attestations"] == [
            {
                "party": 0,
                "by": "the city's website",
                "says": "confirms",
                "date": "2015",
                "date_earliest": "2015-01-01",
                "date_latest": "2015-12-31",
                "sources": [],
            }
        ]
        assert api("agreements/", attested="denied")["results"] == []
