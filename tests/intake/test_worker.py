"""A real worker on a real broker, as users have them, killed as machines are."""

import os
import signal
import subprocess
import sys
import time

import pytest
from django.db import connection
from django.utils import timezone

from actors.models import Actor, Country, DataRelease
from intake.actions import LEASE, cancel_job, request_job, sweep
from intake.enums import JobKind
from intake.models import Job
from tests.databases import ROOT, address
from tests.factories import ActFactory, AgreementFactory

pytestmark = pytest.mark.django_db(transaction=True)
# Only a test that fails waits as long as this; a busy machine may need it.
_PATIENCE = 300


def wait_for(condition):
    deadline = time.monotonic() + _PATIENCE
    while not condition():
        assert time.monotonic() < deadline, list(Job.objects.values())
        time.sleep(0.05)


def state(job):
    return Job.objects.values_list("state", flat=True).get(pk=job.pk)


@pytest.fixture
def start_worker(tmp_path):
    """Starts a worker on the tests' database; all are gone at the end."""
    workers = []

    def start():
        command = [
            sys.executable, "-m", "celery", "--app", "paradiplomacy", "worker", "--concurrency", "1",
            "--loglevel", "info", "--without-gossip", "--without-mingle", "--without-heartbeat",
        ]  # fmt: skip
        environment = os.environ | {
            "DATABASE_URL": address(connection.settings_dict["NAME"]),
            "DJANGO_SETTINGS_MODULE": "paradiplomacy.settings.test",
        }
        with (tmp_path / f"worker-{len(workers)}.log").open("w") as log:
            worker = subprocess.Popen(
                command, cwd=ROOT, env=environment, stdout=log, stderr=subprocess.STDOUT, start_new_session=True
            )
        workers.append(worker)
        return worker

    yield start
    for worker in workers:
        if worker.poll() is None:
            os.killpg(worker.pid, signal.SIGKILL)
        worker.wait()


def test_a_job_that_is_asked_for_is_done(start_worker):
    ending = AgreementFactory()
    ActFactory(agreement=ending, kind="terminated", date="2020")
    start_worker()
    job = request_job(kind=JobKind.REFRESH_STATUSES, at=timezone.now())
    wait_for(lambda: state(job) == "done")
    ending.refresh_from_db()
    assert ending.status == "ended"


def test_what_was_asked_for_while_no_worker_ran_is_done_by_the_next(start_worker):
    job = request_job(kind=JobKind.REFRESH_STATUSES, at=timezone.now())
    start_worker()
    wait_for(lambda: state(job) == "done")


def test_a_job_whose_worker_is_killed_leaves_nothing_and_is_done_once_by_the_next(start_worker):
    worker = start_worker()
    job = request_job(kind=JobKind.LOAD_GAZETTEER, arguments={"min_population": 15000}, at=timezone.now())
    wait_for(lambda: Job.objects.get(pk=job.pk).progress > 0.3)
    os.killpg(worker.pid, signal.SIGKILL)
    worker.wait()
    assert state(job) == "running", "nobody knows yet"
    assert not Country.objects.exists(), "nothing is half done"

    start_worker()
    sweep(at=timezone.now() + LEASE)
    wait_for(lambda: state(job) == "done")
    job.refresh_from_db()
    assert job.attempt == 2
    assert DataRelease.objects.get().rows == Actor.objects.count()


def test_a_running_job_is_stopped_and_leaves_nothing(start_worker):
    start_worker()
    job = request_job(kind=JobKind.LOAD_GAZETTEER, arguments={"min_population": 15000}, at=timezone.now())
    wait_for(lambda: state(job) == "running")
    cancel_job(job=job, at=timezone.now())
    wait_for(lambda: state(job) == "cancelled")
    assert not Country.objects.exists()
