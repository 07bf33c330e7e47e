"""Spells of many agreements at once are those that each would be told by itself."""

from datetime import UTC, date, datetime

import pytest

from agreements.actions import refresh_statuses
from agreements.models import Agreement, StatusSpell
from agreements.plain import tell_plain
from tests.factories import ActFactory, AgreementFactory, AttestationFactory, InstrumentFactory

pytestmark = pytest.mark.django_db
TODAY = date(2026, 1, 1)


def spells():
    return list(StatusSpell.objects.order_by("agreement", "pk").values_list("start", "end", "status", "perhaps"))


def told_each():
    """The spells as they are told one by one, and the statuses that go with them; then they are forgotten."""
    refresh_statuses(on=TODAY, at=datetime(2026, 1, 1, tzinfo=UTC), report=lambda *_told: None)
    found = spells()
    StatusSpell.objects.all().delete()
    return found


@pytest.mark.parametrize("parties", [0, 1, 2])
@pytest.mark.parametrize(
    "acts",
    [
        [("signed_definitive", "1958", 0)],
        [("signed_definitive", "1958-03-02", 0), ("listed", "2015", 0)],
        [("listed", "[..2026-01-01]", 0), ("status_reported", "[..2026-01-01]", 1)],
        [("signed_definitive", "1958", 0), ("suspended", "2001", 0), ("resumed", "2001", 1), ("terminated", "2020", 0)],
        [("terminated", "", 0), ("signed_definitive", "", 0)],
        [("terminated", "2001", 1), ("signed_definitive", "2001", 0)],
        [("suspended", "1999-05-01", 0), ("signed_definitive", "1958", 0), ("entered_into_force", "1960", 0)],
    ],
)
def test_plain_ones_are_told_at_once(parties, acts):
    agreement = AgreementFactory(signed_on="")
    for party in agreement.parties.all()[: 2 - parties]:
        party.delete()
    for kind, day, sequence in acts:
        reported = "ended" if kind == "status_reported" else ""
        ActFactory(agreement=agreement, kind=kind, date=day, sequence=sequence, reported=reported)
    expected = told_each()
    assert tell_plain([agreement.pk], TODAY) == {agreement.pk}
    assert spells() == expected


@pytest.fixture
def plain():
    """Two that say the same."""
    made = [AgreementFactory(signed_on="1958"), AgreementFactory(signed_on="1958")]
    told_each()
    return made


def test_of_many_each_is_told(plain):
    assert tell_plain([agreement.pk for agreement in plain], TODAY) == {agreement.pk for agreement in plain}
    assert StatusSpell.objects.values("agreement").distinct().count() == 2


@pytest.mark.parametrize(
    "more",
    [
        lambda agreement: InstrumentFactory(agreement=agreement),
        lambda agreement: AttestationFactory(agreement=agreement),
        lambda agreement: ActFactory(
            agreement=agreement, kind="withdrawn", date="2001", party=agreement.parties.first()
        ),
        lambda agreement: Agreement.objects.filter(pk=agreement.pk).update(status="ended"),
        lambda agreement: StatusSpell.objects.create(agreement=agreement, status="active", perhaps="active"),
    ],
    ids=["a text", "a word of somebody", "an act of one party", "another status", "told already"],
)
def test_others_are_left_to_be_told_by_themselves(plain, more):
    more(plain[0])
    before = spells()
    assert tell_plain([plain[0].pk], TODAY) == set()
    assert spells() == before


@pytest.mark.parametrize("count", [1, 3])
def test_it_takes_one_question_and_one_copy(count, django_assert_num_queries):
    ids = [AgreementFactory(signed_on="1958").pk for _number in range(count)]
    told_each()
    with django_assert_num_queries(2):
        assert tell_plain(ids, TODAY) == set(ids)
