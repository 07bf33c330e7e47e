"""What a record said before is kept, whoever changed it and however."""

import pytest
from django.db import connection
from django.db.utils import ProgrammingError

from actors.models import Actor, Name
from core.history import because
from tests.factories import CityFactory

pytestmark = pytest.mark.django_db


def past(actor):
    return list(Actor.objects.get(pk=actor.pk).events.order_by("pgh_id").values_list("pgh_label", "name"))


def test_a_save_keeps_what_was_said_before():
    city = CityFactory(name="Guryev")
    city.name = "Atyrau"
    city.save()
    assert past(city) == [("update", "Guryev")]


def test_a_save_that_changes_nothing_adds_nothing_false():
    city = CityFactory(name="Atyrau")
    city.save()
    assert all(name == "Atyrau" for _label, name in past(city))


def test_bulk_writes_and_plain_sql_are_kept_too():
    city = CityFactory(name="one")
    Actor.objects.update(name="two")
    with connection.cursor() as cursor:
        cursor.execute("update actors_actor set name = 'three'")
    assert [name for _label, name in past(city)] == ["one", "two"]


def test_a_deletion_keeps_the_last_state():
    city = CityFactory(name="gone")
    pk = city.pk
    Name.objects.filter(actor=city).delete()
    Actor.objects.filter(pk=pk).delete()
    history = Actor._meta.get_field("events").related_model
    assert list(history.objects.filter(id=pk).values_list("pgh_label", "name")) == [("delete", "gone")]


def test_the_past_cannot_be_rewritten():
    city = CityFactory(name="one")
    Actor.objects.update(name="two")
    with pytest.raises(ProgrammingError, match="Cannot update or delete rows"):
        Actor.objects.get(pk=city.pk).events.update(name="never")


def test_the_reason_and_the_person_are_kept(as_editor, editor):
    city = CityFactory(name="one")
    with because("the council renamed it", user=editor.pk):
        city.name = "two"
        city.save()
    event = Actor.objects.get(pk=city.pk).events.get()
    assert event.pgh_context.metadata == {"reason": "the council renamed it", "user": editor.pk}


def test_a_bulk_update_is_not_planned_as_a_single_row_is():
    """Which would take the square of its rows: see docs/adr/0003."""
    with connection.cursor() as cursor:
        cursor.execute(
            """
            select count(*) filter (where proconfig @> array['enable_nestloop=off']), count(*)
            from pg_trigger join pg_proc on pg_proc.oid = tgfoid
            where tgoldtable is not null and tgnewtable is not null and proname like 'pgtrigger%'
            """
        )
        planned, histories = cursor.fetchone()
    assert planned == histories > 0
