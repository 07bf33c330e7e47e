from datetime import timedelta

import pytest
from django.utils import timezone

from tests.factories import DataReleaseFactory, HeartbeatFactory, JobFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def _well():
    DataReleaseFactory()
    HeartbeatFactory(seen_at=timezone.now())


def health(client):
    response = client.get("/health")
    return response.status_code, response.json()


@pytest.mark.usefixtures("_well")
def test_all_is_well(client):
    parts = ("status", "database", "migrations", "reference data", "broker", "worker", "jobs", "disk")
    assert health(client) == (200, dict.fromkeys(parts, "well"))


def test_names_what_an_empty_installation_lacks(client):
    status, report = health(client)
    assert (status, report["status"]) == (503, "ill")
    assert "run `manage.py prepare`" in report["reference data"]
    assert "start worker and beat" in report["worker"]
    assert report["database"] == "well"


@pytest.mark.usefixtures("_well")
def test_names_a_silent_worker_and_its_jobs(client):
    long_ago = timezone.now() - timedelta(minutes=10)
    HeartbeatFactory._meta.model.objects.update(seen_at=long_ago)
    JobFactory(state="running", attempt=1, lease_until=long_ago)
    report = health(client)[1]
    assert "No worker has done its rounds since" in report["worker"]
    assert report["jobs"].startswith("1 jobs have lost their worker")


@pytest.mark.usefixtures("_well")
def test_names_a_broker_that_is_away(client, monkeypatch):
    def away(**options):
        raise ConnectionRefusedError

    monkeypatch.setattr("paradiplomacy.health.app.connection_for_write", away)
    assert "CELERY_BROKER_URL" in health(client)[1]["broker"]


@pytest.mark.usefixtures("_well")
def test_names_a_full_disk(client, monkeypatch):
    class Disk:
        free = 3 * 2**20

    monkeypatch.setattr("shutil.disk_usage", lambda path: Disk)
    assert health(client)[1]["disk"] == "Only 3 MiB are free on the disk of the program."
