"""Two records of one actor become one, and that is undone exactly."""

from contextlib import contextmanager
from datetime import UTC, datetime
from random import Random
from threading import Barrier, Thread

import pytest
from django.db import connection, transaction
from django.db.models import F
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from actors.merging import AreDistinct, CannotDistinguish, CannotMerge, distinguish, merge
from actors.models import Actor, Distinction, NameKey
from agreements.actions import delete_agreement
from core import journal
from core.models import Change
from core.references import references
from networks.models import Network
from tests.actors.worlds import DERIVED, KINDS, World, snapshot, tell_statuses
from tests.factories import (
    ActCitationFactory,
    ActFactory,
    AgreementFactory,
    BodyFactory,
    CityFactory,
    CountryFactory,
    MembershipCitationFactory,
    MembershipFactory,
    NameFactory,
    NetworkFactory,
    OfficeFactory,
    PartyFactory,
    RegionFactory,
    SeatFactory,
    SuccessionFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 1, tzinfo=UTC)
worlds = st.tuples(st.integers(0, 10**9), st.sampled_from(KINDS))


@contextmanager
def forgotten():
    """What is written within is not kept: each example of a property begins with nothing."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def merged(kept, gone, **more):
    return merge(kept=kept, gone=gone, reason="One city, entered twice.", by_id=None, at=NOW, **more)


def undone(operation):
    return journal.undo(operation=operation, by_id=None, at=NOW)


def referring(actor):
    """What refers to an actor still."""
    fields = references(Actor)
    return [str(field) for field in fields if field.model._base_manager.filter(**{field.name: actor.pk}).exists()]


@pytest.fixture
def pair():
    """A city, and the same once more."""
    country = CountryFactory()
    return CityFactory(name="Almaty", country=country), CityFactory(name="Alma-Ata", country=country)


class TestReferences:
    def test_the_models_name_every_foreign_key_to_an_actor_that_the_database_has(self):
        with connection.cursor() as cursor:
            cursor.execute(
                """
                select c.conrelid::regclass::text, a.attname
                from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                where c.contype = 'f' and c.confrelid = 'actors_actor'::regclass
                """
            )
            held = set(cursor.fetchall())
        assert {(field.model._meta.db_table, field.column) for field in references(Actor)} == held
        assert ("networks_network", "seat_id") in held, "hidden ones too"


class TestMerging:
    def test_whatever_refers_to_the_one_refers_to_the_other(self, pair):
        kept, gone = pair
        party = PartyFactory(actor=gone)
        membership, office = MembershipFactory(actor=gone), OfficeFactory(actor=gone)
        succession = SuccessionFactory(predecessor=gone)
        merged(kept, gone)
        for row, field in ((party, "actor"), (membership, "actor"), (office, "actor"), (succession, "predecessor")):
            row.refresh_from_db()
            assert getattr(row, field) == Actor.objects.get(pk=kept.pk)
        assert set(kept.names.values_list("text", flat=True)) == {"Almaty", "Alma-Ata"}

    def test_the_one_that_goes_leads_to_the_other_and_is_shown_to_nobody(self, pair):
        kept, gone = pair
        merged(kept, gone)
        gone = Actor.objects.get(pk=gone.pk)
        assert (gone.merged_into_id, gone.published_at) == (kept.pk, None)

    def test_those_merged_before_lead_to_the_last(self, pair):
        kept, gone = pair
        older = CityFactory(country=kept.country)
        merged(gone, older)
        merged(kept, gone)
        assert set(kept.duplicates.values_list("pk", flat=True)) == {gone.pk, older.pk}

    def test_fields_of_the_kept_one_stay(self, pair):
        kept, gone = pair
        Actor.objects.filter(pk=gone.pk).update(population=5, latitude=43, longitude=77, time_zone="Asia/Almaty")
        merged(kept, gone)
        kept = Actor.objects.get(pk=kept.pk)
        assert (kept.population, kept.latitude, kept.time_zone) == (None, None, "")

    def test_the_region_that_it_also_is_moves(self, pair):
        kept, gone = pair
        region = RegionFactory(country=kept.country)
        Actor.objects.filter(pk=gone.pk).update(as_region=region)
        merged(kept, gone)
        assert list(Actor.objects.filter(as_region=region)) == [Actor.objects.get(pk=kept.pk)]

    def test_a_preferred_name_stays_as_a_name(self, pair):
        kept, gone = pair
        NameFactory(actor=kept, text="Алма-Ата", language="ru", is_preferred=True)
        NameFactory(actor=gone, text="Алматы", language="ru", is_preferred=True)
        merged(kept, gone)
        names = dict(kept.names.filter(language="ru").values_list("text", "is_preferred"))
        assert names == {"Алма-Ата": True, "Алматы": False}

    def test_acts_of_a_party_entered_twice_are_those_of_the_one_that_stays(self, pair):
        kept, gone = pair
        agreement = AgreementFactory(between=[kept, gone, CityFactory()])
        party = agreement.parties.get(actor=gone)
        act = ActFactory(agreement=agreement, party=party, kind="ratified")
        citation = ActCitationFactory(act=act)
        operation = merged(kept, gone)
        act.refresh_from_db()
        assert act.party.actor_id == kept.pk
        assert list(agreement.parties.filter(actor__in=pair)) == [act.party]
        assert list(act.citations.all()) == [citation]
        assert operation.rows.get(table="agreements_party", key=party.pk).before["actor_id"] == gone.pk

    def test_the_status_of_an_agreement_follows(self, pair):
        kept, gone = pair
        agreement = AgreementFactory(between=[kept, gone, CityFactory()], status="active")
        ActFactory(agreement=agreement, party=agreement.parties.get(actor=gone), kind="withdrawn", date="2020")
        operation = merged(kept, gone)
        agreement.refresh_from_db()
        assert agreement.status == "ended", "one party is left"
        undone(operation)
        agreement.refresh_from_db()
        assert agreement.status == "active"

    def test_bodies_of_two_networks_become_one_with_the_seats_of_both(self):
        kept, gone = NetworkFactory(), NetworkFactory()
        board, double = (BodyFactory(network=network, name="Board", since="1995") for network in (kept, gone))
        unit = BodyFactory(network=gone, name="Unit", part_of=double)
        seats = [SeatFactory(body=board, since="2021"), SeatFactory(body=double, since="2021")]
        same = SeatFactory(body=double, actor=seats[0].actor, since="2021")
        operation = merged(kept.actor, gone.actor)
        unit.refresh_from_db()
        assert (unit.network, unit.part_of) == (kept, board)
        assert set(board.seats.all()) == set(seats), "who sat in both at a time sits once"
        assert operation.rows.get(table="networks_seat", key=same.pk).after is None

    def test_that_one_network_belonged_to_the_other_means_nothing_any_more(self):
        kept, gone = NetworkFactory(), NetworkFactory()
        membership = MembershipFactory(network=kept, actor=gone.actor)
        operation = merged(kept.actor, gone.actor)
        assert not kept.memberships.exists()
        assert operation.rows.get(table="networks_membership", key=membership.pk).after is None

    def test_an_overlapping_membership_goes_into_the_journal(self, pair):
        kept, gone = pair
        known = MembershipFactory(actor=kept, joined="1990")
        double = MembershipFactory(network=known.network, actor=gone, joined="1995", left="1999")
        earlier = MembershipFactory(network=known.network, actor=gone, joined="1980", left="1985")
        operation = merged(kept, gone)
        assert set(kept.memberships.values_list("pk", flat=True)) == {known.pk, earlier.pk}
        assert operation.rows.get(table="networks_membership", key=double.pk).after is None

    def test_networks_are_merged_with_their_members(self):
        kept, gone = NetworkFactory(), NetworkFactory()
        both, only = CityFactory(), CityFactory()
        for network, city in ((kept, both), (gone, both), (gone, only), (gone, kept.actor)):
            MembershipFactory(network=network, actor=city, joined="1990")
        tell_statuses()
        before = snapshot()
        operation = merged(kept.actor, gone.actor)
        assert {membership.actor_id for membership in kept.memberships.all()} == {both.pk, only.pk}
        assert not Network.objects.filter(pk=gone.pk).exists()
        undone(operation)
        assert snapshot() == before

    def test_whoever_was_told_from_the_one_is_told_from_the_other(self, pair):
        kept, gone = pair
        third, fourth = CityFactory(), CityFactory()
        for other in (third, fourth):
            distinguish(first=other, second=gone, reason="400 km apart", by_id=None, at=NOW)
        distinguish(first=kept, second=fourth, reason="another country", by_id=None, at=NOW)
        merged(kept, gone)
        assert set(Distinction.objects.values_list("first", "second")) == {(kept.pk, third.pk), (kept.pk, fourth.pk)}

    def test_the_outbox_is_told_of_both(self, pair):
        kept, gone = pair
        merged(kept, gone)
        told = Change.objects.values_list("record", "public_id", "kind")
        assert set(told) == {
            ("actors.actor", kept.public_id, "updated"),
            ("actors.actor", gone.public_id, "withdrawn"),
        }

    def test_the_reason_stands_in_the_history(self, pair):
        kept, gone = pair
        merged(kept, gone)
        event = Actor.objects.get(pk=gone.pk).events.get()
        assert event.pgh_context.metadata["reason"] == "One city, entered twice."

    @pytest.mark.parametrize("rows", [1, 25])
    def test_it_costs_as_many_queries_whatever_is_moved(self, pair, rows, django_assert_num_queries):
        kept, gone = pair
        for number in range(rows):
            agreement = AgreementFactory(between=[kept, gone, CityFactory(country=kept.country)])
            act = ActFactory(agreement=agreement, party=agreement.parties.get(actor=gone))
            ActCitationFactory(act=act)
            NameFactory(actor=gone, text=f"Spelling {number}")
            MembershipFactory(actor=gone)
        with django_assert_num_queries(49):
            operation = merged(kept, gone)
        with django_assert_num_queries(44):
            undone(operation)


class TestRefusals:
    @pytest.mark.parametrize("reason", ["", " "])
    def test_needs_a_reason(self, pair, reason):
        with pytest.raises(journal.ReasonIsMissing):
            merge(kept=pair[0], gone=pair[1], reason=reason, by_id=None, at=NOW)

    def test_where_something_rests_on_the_belonging_of_one_to_the_other(self):
        citation = MembershipCitationFactory(membership__actor=NetworkFactory().actor)
        with pytest.raises(CannotMerge, match="would refer to itself"):
            merged(citation.membership.network.actor, citation.membership.actor)

    def test_of_itself(self, pair):
        with pytest.raises(CannotMerge):
            merged(pair[0], pair[0])

    def test_of_another_kind(self, pair):
        with pytest.raises(CannotMerge, match="one kind"):
            merged(pair[0], RegionFactory())

    def test_of_one_that_was_merged_already(self, pair):
        kept, gone = pair
        merged(kept, gone)
        for one, other in ((gone, CityFactory()), (CityFactory(), gone)):
            with pytest.raises(CannotMerge, match="merged already"):
                merged(one, other)

    def test_of_a_successor(self, pair):
        SuccessionFactory(predecessor=pair[1], successor=pair[0])
        with pytest.raises(CannotMerge, match="successor"):
            merged(*pair)

    def test_of_a_part(self):
        region = RegionFactory()
        part = RegionFactory(parent=RegionFactory(parent=region, country=region.country), country=region.country)
        for kept, gone in ((region, part), (part, region)):
            with pytest.raises(CannotMerge, match="part of"):
                merged(kept, gone)

    def test_of_a_region_whose_cities_lie_in_another_country(self):
        kept, gone = RegionFactory(), RegionFactory()
        CityFactory(parent=gone, country=gone.country)
        with pytest.raises(CannotMerge, match="another country"):
            merged(kept, gone)

    def test_of_those_found_to_be_two_says_who_said_so_and_why(self, pair):
        editor = UserFactory(username="maria")
        distinguish(first=pair[0], second=pair[1], reason="They lie 400 km apart.", by_id=editor.pk, at=NOW)
        with pytest.raises(AreDistinct, match=r"maria.*They lie 400 km apart"):
            merged(*pair)

    def test_of_those_found_to_be_two_is_lifted_on_purpose_and_comes_back_with_undoing(self, pair):
        said = distinguish(first=pair[0], second=pair[1], reason="They lie 400 km apart.", by_id=None, at=NOW)
        operation = merged(*pair, although_distinct=True)
        assert not Distinction.objects.exists()
        undone(operation)
        assert list(Distinction.objects.values()) == [
            {field.attname: getattr(said, field.attname) for field in Distinction._meta.concrete_fields}
        ]

    def test_leaves_everything_as_it_was(self, pair):
        SuccessionFactory(predecessor=pair[1], successor=pair[0])
        tell_statuses()
        before = snapshot()
        with pytest.raises(CannotMerge):
            merged(*pair)
        assert snapshot() == before


class TestUndoing:
    @settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(worlds)
    def test_restores_everything(self, db, seed):
        with forgotten():
            world = World(Random(seed[0]), seed[1])
            before = snapshot()
            operation = merged(world.kept, world.gone)
            assert snapshot() != before
            assert not set(referring(world.gone))
            undone(operation)
            assert snapshot() == before

    @settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(worlds, st.randoms(use_true_random=False))
    def test_restores_all_but_what_was_touched_since(self, db, seed, random):
        with forgotten():
            world = World(Random(seed[0]), seed[1])
            before = by_row(snapshot())
            operation = merged(world.kept, world.gone)
            moved = operation.rows.exclude(before=F("after")).exclude(table="actors_actor")
            touched = {
                (row.table, row.key)
                for row in moved.filter(after__isnull=False).filter(table__in=TOUCHES)
                if random.random() < 0.4
            }
            for table, key in touched:
                with connection.cursor() as cursor:
                    cursor.execute(f"update {table} set {TOUCHES[table]} where id = %s", [key])
            between = by_row(snapshot())
            undone(operation)
            after = by_row(snapshot())
            assert set(operation.rows.exclude(left="").values_list("table", "key")) == touched
            expected = {**before, **{row: between[row] for row in touched}}
            # Statuses follow the parties, keys of names the names, wherever these are.
            assert without_status(after) == without_status(expected)

    def test_is_refused_once_the_other_was_merged_on(self, pair):
        kept, gone = pair
        operation = merged(kept, gone)
        later = merged(CityFactory(country=kept.country), kept)
        tell_statuses()
        before = snapshot()
        with pytest.raises(journal.CannotUndo):
            undone(operation)
        assert snapshot() == before
        undone(later)
        undone(operation)
        assert not Actor.objects.filter(is_merged=True).exists()

    def test_leaves_a_party_whose_agreement_was_deleted_since(self, pair):
        kept, gone = pair
        agreement = AgreementFactory(between=[kept, gone])
        double = agreement.parties.get(actor=gone)
        operation = merged(kept, gone)
        delete_agreement(agreement=agreement, by_id=None, at=NOW)
        report = undone(operation)
        assert report.left == 1
        assert dict(operation.rows.exclude(left="").values_list("table", "key")) == {"agreements_party": double.pk}
        assert not Actor.objects.filter(is_merged=True).exists()


# A column of a table that an editor changes without breaking a rule.
TOUCHES = {
    "actors_name": "kind = 'abbreviation'",
    "agreements_party": "position = position + 7",
    "agreements_act": "place = 'Verny'",
    "networks_membership": "category = 'honorary'",
    "actors_succession": "source = 'a decree'",
}


def by_row(found):
    return {(table, row.get("id", row.get("actor_id"))): row for table, rows in found.items() for row in rows}


def without_status(rows):
    return {
        key: {**row, "status": None} if key[0] == "agreements_agreement" else row
        for key, row in rows.items()
        if key[0] not in (*DERIVED, NameKey._meta.db_table)
    }


class TestDistinguishing:
    def test_notes_a_pair_once_whichever_comes_first(self, pair):
        one = distinguish(first=pair[0], second=pair[1], reason="400 km apart", by_id=None, at=NOW)
        assert distinguish(first=pair[1], second=pair[0], reason="again", by_id=None, at=NOW) == one
        assert Distinction.objects.get().reason == "400 km apart"

    def test_needs_a_reason(self, pair):
        with pytest.raises(journal.ReasonIsMissing):
            distinguish(first=pair[0], second=pair[1], reason=" ", by_id=None, at=NOW)

    def test_needs_two(self, pair):
        with pytest.raises(CannotDistinguish):
            distinguish(first=pair[0], second=pair[0], reason="x", by_id=None, at=NOW)

    def test_of_one_that_was_merged_is_refused(self, pair):
        merged(*pair)
        with pytest.raises(CannotDistinguish):
            distinguish(first=pair[0], second=pair[1], reason="x", by_id=None, at=NOW)


@pytest.mark.django_db(transaction=True)
class TestAtTheSameTime:
    """Two editors at once: one does it, the other is told; nothing is done twice and nobody waits for ever."""

    def at_once(self, *deeds):
        start, answers = Barrier(len(deeds)), []

        def do(deed):
            try:
                start.wait(timeout=30)
                answers.append(deed())
            except ValueError as reason:
                answers.append(reason)
            finally:
                connection.close()

        threads = [Thread(target=do, args=[deed]) for deed in deeds]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(timeout=60)
        assert len(answers) == len(deeds), "an error that is no answer"
        return [answer for answer in answers if isinstance(answer, ValueError)]

    def test_of_two_merges_of_one_pair_one_is_refused(self, pair):
        kept, gone = pair
        (refusal,) = self.at_once(lambda: merged(kept, gone), lambda: merged(gone, kept))
        assert isinstance(refusal, CannotMerge)
        assert Actor.objects.filter(is_merged=True).count() == 1

    def test_of_two_undoings_one_is_refused(self, pair):
        operation = merged(*pair)
        (refusal,) = self.at_once(lambda: undone(operation), lambda: undone(operation))
        assert isinstance(refusal, journal.CannotUndo)
        assert not Actor.objects.filter(is_merged=True).exists()
