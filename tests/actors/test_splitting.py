"""One record of two actors becomes two, and that is undone."""

from datetime import UTC, datetime

import pytest

from actors.merging import CannotSplit, parts_of, split
from actors.models import Actor, Identifier, Name
from core import journal
from core.models import Change
from tests.actors.worlds import snapshot, tell_statuses
from tests.factories import (
    ActFactory,
    AgreementFactory,
    CityFactory,
    IdentifierFactory,
    MembershipFactory,
    NameFactory,
    NetworkFactory,
    OfficeFactory,
    PartyFactory,
    RegionFactory,
    SuccessionFactory,
)

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 1, tzinfo=UTC)


@pytest.fixture
def city():
    region = RegionFactory()
    return Actor.objects.get(pk=CityFactory(name="Springfield", country=region.country, parent=region).pk)


def splitting(actor, rows, **more):
    given = {"name": "Springfield (Ohio)", "reason": "Two cities of one name.", "by_id": None, "at": NOW, **more}
    return split(actor=actor, rows=rows, **given)


def by(actor, model, field="actor"):
    return next(each for each in parts_of(actor) if each.model._meta.model_name == model and each.name == field)


def test_the_other_is_of_the_same_kind_country_and_region(city):
    name = NameFactory(actor=city)
    other, _operation = splitting(city, {by(city, "name"): [name.pk]})
    assert (other.kind, other.country_id, other.parent_id) == (city.kind, city.country_id, city.parent_id)
    assert other.public_id != city.public_id
    assert other.published_at == NOW


def test_the_other_is_hidden_where_the_first_is(city):
    Actor.objects.filter(pk=city.pk).update(published_at=None)
    other, _operation = splitting(city, {by(city, "name"): [NameFactory(actor=city).pk]})
    assert other.published_at is None


def test_the_other_has_a_name_and_what_was_chosen_and_nothing_else(city):
    chosen = {
        by(city, "name"): [NameFactory(actor=city, text="Springfield OH").pk],
        by(city, "identifier"): [IdentifierFactory(actor=city).pk],
        by(city, "party"): [PartyFactory(actor=city).pk],
        by(city, "membership"): [MembershipFactory(actor=city).pk],
        by(city, "office"): [OfficeFactory(actor=city).pk],
        by(city, "succession", "predecessor"): [SuccessionFactory(predecessor=city).pk],
    }
    stays = [PartyFactory(actor=city), MembershipFactory(actor=city), NameFactory(actor=city)]
    other, _operation = splitting(city, chosen)
    for field, keys in chosen.items():
        its = set(field.model.objects.filter(**{field.name: other.pk}).values_list("pk", flat=True))
        assert set(keys) <= its, field
    for row in stays:
        row.refresh_from_db()
        assert row.actor_id == city.pk
    assert set(other.names.values_list("text", flat=True)) == {"Springfield (Ohio)", "Springfield OH"}


def test_acts_go_with_their_party(city):
    agreement = AgreementFactory(between=[city, CityFactory()])
    party = agreement.parties.get(actor=city)
    act = ActFactory(agreement=agreement, party=party)
    other, _operation = splitting(city, {by(city, "party"): [party.pk]})
    act.refresh_from_db()
    assert act.party.actor_id == other.pk


def test_the_outbox_is_told_of_both(city):
    other, _operation = splitting(city, {by(city, "name"): [NameFactory(actor=city).pk]})
    assert set(Change.objects.values_list("public_id", "kind")) == {
        (city.public_id, "updated"),
        (other.public_id, "created"),
    }


class TestRefusals:
    def test_needs_a_reason(self, city):
        with pytest.raises(journal.ReasonIsMissing):
            splitting(city, {by(city, "name"): [NameFactory(actor=city).pk]}, reason="")

    def test_needs_a_name(self, city):
        with pytest.raises(CannotSplit, match="called"):
            splitting(city, {by(city, "name"): [NameFactory(actor=city).pk]}, name=" ")

    def test_needs_something_that_belongs_to_the_other(self, city):
        with pytest.raises(CannotSplit, match="Choose"):
            splitting(city, {by(city, "name"): []})

    def test_takes_nothing_of_others(self, city):
        strange = NameFactory()
        tell_statuses()
        before = snapshot()
        with pytest.raises(CannotSplit, match="not its any more"):
            splitting(city, {by(city, "name"): [city.names.get().pk, strange.pk]})
        assert snapshot() == before

    def test_not_of_a_network(self):
        network = NetworkFactory().actor
        with pytest.raises(CannotSplit, match="network"):
            splitting(network, {by(network, "name"): [network.names.get().pk]})

    def test_not_of_one_that_was_merged(self, city):
        Actor.objects.filter(pk=city.pk).update(merged_into=CityFactory(), published_at=None)
        with pytest.raises(CannotSplit, match="merged"):
            splitting(city, {by(city, "name"): [city.names.get().pk]})


class TestUndoing:
    def test_restores_everything(self, city):
        rows = {
            by(city, "party"): [PartyFactory(actor=city).pk],
            by(city, "name"): [NameFactory(actor=city).pk],
        }
        tell_statuses()
        before = snapshot()
        _other, operation = splitting(city, rows)
        journal.undo(operation=operation, by_id=None, at=NOW)
        assert snapshot() == before

    def test_leaves_the_other_where_something_new_belongs_to_it(self, city):
        party = PartyFactory(actor=city)
        other, operation = splitting(city, {by(city, "party"): [party.pk]})
        IdentifierFactory(actor=other)
        report = journal.undo(operation=operation, by_id=None, at=NOW)
        party.refresh_from_db()
        assert party.actor_id == city.pk
        assert report.left == 1
        assert Identifier.objects.get().actor_id == other.pk
        assert not Name.objects.filter(actor=other).exists()
