"""A new mandate from the old one."""

from datetime import UTC, datetime

import pytest

from core import journal
from core.models import Change, Operation
from networks.actions import CannotStartMandate, start_mandate
from networks.models import Seat
from tests.factories import BodyFactory, PersonFactory, SeatFactory

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 1, tzinfo=UTC)


@pytest.fixture
def body(db):
    return BodyFactory(name="Board")


def started(body, since="2021-11-26", reason="The summit elected it."):
    return start_mandate(body=body, since=since, reason=reason, by_id=None, at=NOW)


def mandates(body):
    return [(seat.actor and seat.actor.name, seat.since, seat.until) for seat in body.seats.order_by("since", "pk")]


def test_open_seats_end_and_begin_anew(body):
    SeatFactory(
        body=body, actor__name="Tandil", person=PersonFactory(name="Miguel Lunghi"), position=3, since="2020-12"
    )
    SeatFactory(body=body, actor__name="Canelones", since="2009", until="2010")
    SeatFactory(actor__name="Elsewhere")
    started(body)
    assert mandates(body) == [
        ("Canelones", "2009", "2010"), ("Tandil", "2020-12", "2021-11-26"), ("Tandil", "2021-11-26", ""),
    ]  # fmt: skip
    new = Seat.objects.get(since="2021-11-26")
    assert (new.person.name, new.position, new.office) == ("Miguel Lunghi", 3, "president")
    assert str(new.since_earliest) == str(new.since_latest) == "2021-11-26"
    assert Seat.objects.get(actor__name="Elsewhere").until == ""
    assert list(Change.objects.values_list("record", "public_id", "kind")) == [
        ("networks.body", body.public_id, "updated")
    ]


def test_bodies_that_are_renewed_with_it_are_one_operation(body):
    secretariat, left_alone = BodyFactory(network=body.network), BodyFactory(network=body.network)
    for each in (body, secretariat, left_alone):
        SeatFactory(body=each, actor__name="Tandil", since="2020-12")
    operation = start_mandate(body=body, also=[secretariat], since="2021-11-26", reason="Elected.", by_id=None, at=NOW)
    renewed = [("Tandil", "2020-12", "2021-11-26"), ("Tandil", "2021-11-26", "")]
    assert [mandates(each) for each in (body, secretariat)] == [renewed, renewed]
    assert mandates(left_alone) == [("Tandil", "2020-12", "")]
    journal.undo(operation=operation, by_id=None, at=NOW)
    assert not Seat.objects.exclude(until="").exists()


def test_it_is_undone_exactly(body):
    SeatFactory(body=body, actor__name="Tandil", since="2020-12")
    before = list(Seat.objects.values())
    operation = started(body)
    journal.undo(operation=operation, by_id=None, at=NOW)
    assert list(Seat.objects.values()) == before


def test_doing_it_twice_changes_nothing(body):
    SeatFactory(body=body, since="2020-12")
    started(body)
    before = mandates(body)
    with pytest.raises(CannotStartMandate, match="No open seat began before that day"):
        started(body)
    assert mandates(body) == before


def test_undated_seats_go_on_too(body):
    SeatFactory(body=body, actor__name="Tandil")
    started(body, "2021")
    assert mandates(body) == [("Tandil", "", "2021"), ("Tandil", "2021", "")]


@pytest.mark.parametrize("since", ["", "../2021"])
def test_a_mandate_has_a_beginning(body, since):
    SeatFactory(body=body)
    with pytest.raises(CannotStartMandate, match="Say when"):
        started(body, since)


def test_nothing_happens_without_a_reason(body):
    SeatFactory(body=body)
    with pytest.raises(journal.ReasonIsMissing):
        started(body, reason=" ")


def test_what_is_entered_already_is_not_doubled(body):
    seat = SeatFactory(body=body)
    SeatFactory(body=body, actor=seat.actor, since="2021-11-26", until="2022")
    with pytest.raises(CannotStartMandate, match="already"):
        started(body)
    assert not Operation.objects.exists()
