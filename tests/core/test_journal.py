"""What an operation did to many rows is kept, and undone as far as nobody has touched it since."""

from datetime import UTC, datetime

import pytest
from django.db import IntegrityError

from actors.models import Actor, Country, Identifier, Name
from core import journal
from core.enums import OperationKind
from core.models import Change, Operation, OperationRow
from tests.factories import (
    CityFactory,
    CountryFactory,
    IdentifierFactory,
    NameFactory,
    OperationFactory,
    OperationRowFactory,
    PartyFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 1, tzinfo=UTC)


def doing(kind=OperationKind.BULK_EDIT, **more):
    given = {"summary": "Populations of 2020", "reason": "The census is out.", "by_id": None, "at": NOW}
    return journal.operation(kind=kind, **{**given, **more})


def counted(cities):
    """A bulk edit: each of these has a thousand inhabitants now."""
    with doing() as record:
        record.update(Actor, "population = 1000", "here.id = any(%(keys)s)", {"keys": [city.pk for city in cities]})
    return record.operation


def undone(operation):
    return journal.undo(operation=operation, by_id=None, at=NOW)


def populations():
    return set(Actor.objects.values_list("population", flat=True))


def left(operation):
    return dict(operation.rows.exclude(left="").values_list("key", "left"))


class TestOperation:
    def test_kind_is_listed(self, refused):
        with refused("operation_kind_is_listed"):
            OperationFactory(kind="whim")

    def test_has_a_reason(self, refused, allowed):
        with refused("operation_has_a_reason"):
            OperationFactory(reason="")
        with allowed():
            OperationFactory(reason="The census is out.")

    def test_is_undone_by_somebody_at_a_time(self, refused, allowed):
        with refused("operation_undone_by_somebody_at_a_time"):
            OperationFactory(undone_by=UserFactory())
        with allowed():
            OperationFactory(undone_by=UserFactory(), undone_at=NOW)

    def test_notes_a_row_once(self, refused, allowed):
        row = OperationRowFactory()
        with refused("operation_row_once_a_row"):
            OperationRowFactory(operation=row.operation, table=row.table, key=row.key)
        with allowed():
            OperationRowFactory(table=row.table, key=row.key)

    def test_a_row_says_something(self, refused, allowed):
        with refused("operation_row_says_something"):
            OperationRowFactory(before=None, after=None)
        with allowed():
            OperationRowFactory(before={"text": "Guryev"}, after=None)

    def test_why_a_row_was_left_is_listed(self, refused):
        with refused("operation_row_left_is_listed"):
            OperationRowFactory(left="tired")


class TestDoing:
    @pytest.mark.parametrize("reason", ["", "  "])
    def test_needs_a_reason(self, reason):
        with pytest.raises(journal.ReasonIsMissing), doing(reason=reason):
            pass
        assert not Operation.objects.exists()

    def test_keeps_what_rows_said_before_and_after(self):
        city = CityFactory(population=5)
        row = counted([city]).rows.get()
        assert (row.table, row.key) == ("actors_actor", city.pk)
        assert (row.before["population"], row.after["population"]) == (5, 1000)

    def test_leaves_generated_columns_out(self):
        name = NameFactory(text="Guryev")
        with doing() as record:
            record.delete(Name, "here.id = %(key)s", {"key": name.pk})
        assert not {"script", "folded"} & set(record.operation.rows.get().before)

    def test_notes_nothing_where_nothing_changes(self):
        assert not counted([CityFactory(population=1000)]).rows.exists()

    def test_notes_a_row_written_twice_once(self):
        city = CityFactory(population=5)
        with doing() as record:
            for population in (6, 7):
                record.update(Actor, "population = %(new)s", "here.id = %(key)s", {"new": population, "key": city.pk})
        row = record.operation.rows.get()
        assert (row.before["population"], row.after["population"]) == (5, 7)

    def test_what_it_made_and_deleted_was_never_there(self):
        city = CityFactory()
        with doing() as record:
            keys = record.insert(Name, ["actor_id", "text", "language", "is_preferred"],
                                 "values (%(city)s, 'Guryev', '', false)", {"city": city.pk})  # fmt: skip
            record.delete(Name, "here.id = any(%(keys)s)", {"keys": keys})
        assert not record.operation.rows.exists()

    def test_tells_the_outbox_of_records_with_a_public_id(self):
        shown, hidden = CityFactory(), CityFactory(published_at=None)
        with doing() as record:
            record.update(Actor, "published_at = null", "here.id = %(key)s", {"key": shown.pk})
            record.concern(Actor, [hidden.pk])
        assert set(Change.objects.values_list("record", "public_id", "kind")) == {
            ("actors.actor", shown.public_id, "withdrawn"),
            ("actors.actor", hidden.public_id, "updated"),
        }

    def test_the_reason_stands_in_the_history(self):
        city = CityFactory(population=5)
        operation = counted([city])
        event = Actor.objects.get(pk=city.pk).events.get()
        assert event.pgh_context.metadata == {"reason": "The census is out.", "operation": operation.pk}

    def test_writes_nothing_when_it_is_interrupted(self):
        CityFactory(population=5)
        with pytest.raises(ZeroDivisionError), doing() as record:  # noqa: PT012  the second statement interrupts
            record.update(Actor, "population = 1000", "true")
            raise ZeroDivisionError
        assert populations() == {5}
        assert not Operation.objects.exists()

    def test_a_row_that_others_refer_to_is_not_deleted(self):
        party = PartyFactory()
        with pytest.raises(IntegrityError), doing() as record:
            record.delete(Actor, "here.id = %(key)s", {"key": party.actor_id})
        assert Actor.objects.filter(pk=party.actor_id).exists()


class TestUndoing:
    def test_restores_what_was_changed_deleted_and_made(self):
        city = CityFactory(population=5)
        name = NameFactory(actor=city, text="Guryev")
        with doing() as record:
            record.update(Actor, "population = 1000", "here.id = %(city)s", {"city": city.pk})
            record.delete(Name, "here.id = %(name)s", {"name": name.pk})
            record.insert(Identifier, ["actor_id", "scheme", "value"], "values (%(city)s, 'geonames', '610529')",
                          {"city": city.pk})  # fmt: skip
        assert undone(record.operation) == journal.Undoing(restored=3, left=0)
        city.refresh_from_db()
        assert city.population == 5
        assert Name.objects.get(pk=name.pk).folded == "guryev"
        assert not Identifier.objects.exists()

    def test_happens_once(self):
        operation = counted([CityFactory(population=5)])
        undone(operation)
        with pytest.raises(journal.CannotUndo):
            undone(operation)

    def test_leaves_what_was_touched_since_and_says_so(self):
        touched, untouched = CityFactory(population=5), CityFactory(population=6)
        operation = counted([touched, untouched])
        Actor.objects.filter(pk=touched.pk).update(name="Atyrau")
        assert undone(operation) == journal.Undoing(restored=1, left=1)
        assert left(operation) == {touched.pk: "touched"}
        assert populations() == {1000, 6}

    def test_says_nothing_of_what_is_as_before_already(self):
        by_hand, other = CityFactory(population=5), CityFactory(population=6)
        operation = counted([by_hand, other])
        Actor.objects.filter(pk=by_hand.pk).update(population=5)
        assert undone(operation) == journal.Undoing(restored=1, left=0)

    def test_is_refused_where_everything_was_touched(self):
        operation = counted([CityFactory(population=5)])
        Actor.objects.update(population=7)
        with pytest.raises(journal.CannotUndo):
            undone(operation)
        operation.refresh_from_db()
        assert operation.undone_at is None
        assert left(operation) == {}

    def test_is_refused_where_its_core_was_touched(self):
        core, other = CityFactory(population=5), CityFactory(population=6)
        with doing() as record:
            for city in (core, other):
                record.update(Actor, "population = 1000", "here.id = %(key)s", {"key": city.pk},
                              is_essential=city is core)  # fmt: skip
        Actor.objects.filter(pk=core.pk).update(population=7)
        with pytest.raises(journal.CannotUndo):
            undone(record.operation)
        assert populations() == {7, 1000}

    def test_keeps_what_others_refer_to_since(self):
        country = CountryFactory()
        with doing() as record:
            keys = record.insert(
                Country, ["code", "name"], "select code, code from unnest(%(codes)s::text[]) code",
                {"codes": ["XX", "YY"]},
            )  # fmt: skip
        lived_in = Country.objects.exclude(pk=country.pk).get(code="XX")
        CityFactory(country=lived_in)
        assert undone(record.operation) == journal.Undoing(restored=1, left=1)
        assert left(record.operation) == {lived_in.pk: "refused"}
        assert list(Country.objects.filter(pk__in=keys)) == [lived_in]

    def test_leaves_what_has_no_room_any_more(self):
        identifiers = [IdentifierFactory(value=str(number)) for number in range(5)]
        with doing() as record:
            record.delete(Identifier, "true")
        IdentifierFactory(value="3")
        assert undone(record.operation) == journal.Undoing(restored=4, left=1)
        assert left(record.operation) == {identifiers[3].pk: "refused"}

    def test_values_that_must_be_unique_go_back_to_their_owners(self):
        first, second = IdentifierFactory(value="1"), IdentifierFactory(value="2")
        with doing() as record:
            for key, value in ((first.pk, "3"), (second.pk, "1")):
                record.update(Identifier, "value = %(value)s", "here.id = %(key)s", {"key": key, "value": value})
        assert undone(record.operation) == journal.Undoing(restored=2, left=0)
        assert list(Identifier.objects.order_by("pk").values_list("value", flat=True)) == ["1", "2"]

    def test_columns_that_have_come_or_gone_since_do_not_matter(self):
        operation = counted([CityFactory(population=5)])
        for row in operation.rows.all():
            for image in (row.before, row.after):
                image["mayor"] = image.pop("designation")
            row.save()
        assert undone(operation) == journal.Undoing(restored=1, left=0)
        assert populations() == {5}

    def test_a_table_that_is_gone_is_left(self):
        operation = counted([CityFactory(population=5)])
        gone = OperationRowFactory(operation=operation, table="actors_mayor")
        undone(operation)
        assert left(operation) == {gone.key: "touched"}

    def test_the_outbox_is_told(self):
        city = CityFactory()
        with doing() as record:
            record.update(Actor, "published_at = null", "here.id = %(key)s", {"key": city.pk})
        undone(record.operation)
        assert list(Change.objects.order_by("pk").values_list("kind", flat=True)) == ["withdrawn", "published"]

    def test_it_is_noted_who_did_it_and_when(self):
        operation, editor = counted([CityFactory(population=5)]), UserFactory()
        journal.undo(operation=operation, by_id=editor.pk, at=NOW)
        operation.refresh_from_db()
        assert (operation.undone_by, operation.undone_at) == (editor, NOW)


@pytest.mark.parametrize("cities", [1, 40])
def test_a_bulk_edit_costs_as_many_queries_whatever_its_size(cities, django_assert_num_queries):
    """Operation, rows, constraints twice, outbox; within a savepoint."""
    made = [CityFactory(population=5) for _each in range(cities)]
    with django_assert_num_queries(9):
        operation = counted(made)
    with django_assert_num_queries(21):
        undone(operation)
    assert populations() == {5}


@pytest.mark.parametrize("rows", [1, 40])
def test_an_import_costs_as_many_queries_whatever_its_size(rows, django_assert_num_queries):
    city = CityFactory()
    with django_assert_num_queries(8), doing(OperationKind.IMPORT) as record:
        record.insert(
            Name,
            ["actor_id", "text", "language", "is_preferred"],
            "select %(city)s, text, '', false from unnest(%(texts)s::text[]) text",
            {"city": city.pk, "texts": [f"Spelling {number}" for number in range(rows)]},
        )
    undone(record.operation)
    assert OperationRow.objects.count() == rows
    assert city.names.count() == 1
