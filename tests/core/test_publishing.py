from datetime import UTC, datetime

import pytest

from core.models import Change
from core.publishing import publish, withdraw
from tests.factories import CityFactory

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 1, 1, tzinfo=UTC)


def changes():
    return list(Change.objects.order_by("pk").values_list("record", "kind", "at"))


def test_publishing_shows_a_record_and_says_so():
    city = publish(CityFactory(published_at=None), by_id=None, at=NOW)
    city.refresh_from_db()
    assert city.published_at == NOW
    assert changes() == [("actors.city", "published", NOW)]


def test_publishing_again_changes_nothing():
    city = CityFactory()
    first = city.published_at
    assert publish(city, by_id=None, at=NOW).published_at == first
    assert changes() == []


def test_withdrawing_takes_it_back_and_keeps_it():
    city = withdraw(CityFactory(), by_id=None, at=NOW)
    city.refresh_from_db()
    assert city.published_at is None
    assert changes() == [("actors.city", "withdrawn", NOW)]
