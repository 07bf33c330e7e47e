import pytest
from django.urls import reverse

from core.models import Change
from networks.models import Network
from tests.factories import CityFactory, NetworkFactory

pytestmark = pytest.mark.django_db


def form(name, members=()):
    data = {"name": name, "kind": "euroregion", "founded": "1991-12-21", "seat": "", "website": "", "_continue": "1"}
    data |= {"memberships-TOTAL_FORMS": len(members), "memberships-INITIAL_FORMS": 0}
    for number, member in enumerate(members):
        row = {"actor": member.pk, "category": "full", "joined": "1991", "left": ""}
        data |= {f"memberships-{number}-{field}": value for field, value in row.items()}
    return data


def test_a_network_is_entered_by_its_name_with_its_members(as_editor):
    response = as_editor.post("/admin/networks/network/add/", form("Евро Ñeisse", [CityFactory()]))
    assert response.status_code == 302, response.context["errors"]
    network = Network.objects.get()
    assert (network.actor.name, network.actor.slug, network.actor.kind) == ("Евро Ñeisse", "neisse", "network")
    assert network.actor.names.get().text == "Евро Ñeisse"
    assert network.memberships.count() == 1
    assert network.actor.published_at is None
    assert Change.objects.get().kind == "created"


def test_renaming_keeps_the_old_name_to_be_found_by(as_editor):
    network = NetworkFactory(actor__name="Old name")
    address = reverse("admin:networks_network_change", args=[network.pk])
    assert "Old name" in as_editor.get(address).content.decode()
    assert as_editor.post(address, form("New name")).status_code == 302
    network.actor.refresh_from_db()
    assert network.actor.name == "New name"
    assert set(network.actor.names.values_list("text", flat=True)) == {"Old name", "New name"}


def test_the_buttons_publish_and_withdraw(as_editor, client):
    network = NetworkFactory(actor__published_at=None)
    page = reverse("network", args=[network.actor.public_id, network.actor.slug])
    assert client.get(page).status_code == 404
    as_editor.get(reverse("admin:networks_network_publish_record", args=[network.pk]))
    assert client.get(page).status_code == 200
    as_editor.get(reverse("admin:networks_network_withdraw_record", args=[network.pk]))
    assert client.get(page).status_code == 404
