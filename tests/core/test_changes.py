import pytest

from core.models import Change

pytestmark = pytest.mark.django_db


def test_what_happened_is_listed(refused, allowed):
    with refused("change_kind_is_listed"):
        Change.objects.create(record="actors.city", public_id="x", kind="dreamt")
    with allowed():
        Change.objects.create(record="actors.city", public_id="x", kind="created")
