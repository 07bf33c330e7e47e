"""Two records of one actor become one, and that is undone exactly."""

from contextlib import contextmanager
from datetime import UTC, datetime
from random import Random

import pytest
from django.db import connection, transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from actors.merging import merge
from actors.models import Actor
from core import journal
from core.references import references
from tests.actors.worlds import KINDS, World, snapshot

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


class TestUndoing:
    @settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(worlds)
    def test_restores_everything(self, db, seed):
        with forgotten():
            world = World(Random(seed[0]), seed[1])
            before = snapshot()
            operation = merged(world.kept, world.gone)
            assert snapshot() != before
            assert not referring(world.gone)
            journal.undo(operation=operation, by_id=None, at=NOW)
            assert snapshot() == before


def referring(actor):
    """What refers to an actor still."""
    return [
        str(field)
        for field in references(Actor)
        if field.model._base_manager.filter(**{field.name: actor.pk}).exists()
    ]
