"""A real worker on the tests' database and broker."""

import os
import signal
import subprocess
import sys
import time

from django.db import connection

from intake.models import Job
from tests.databases import ROOT, address

# Only a test that fails waits as long as this; a busy machine may need it.
_PATIENCE = 300


def wait_for(condition):
    deadline = time.monotonic() + _PATIENCE
    while not condition():
        assert time.monotonic() < deadline, list(Job.objects.values())
        time.sleep(0.05)


def start(log):
    command = [
        sys.executable, "-m", "celery", "--app", "paradiplomacy", "worker", "--concurrency", "1",
        "--loglevel", "info", "--without-gossip", "--without-mingle", "--without-heartbeat",
    ]  # fmt: skip
    environment = os.environ | {
        "DATABASE_URL": address(connection.settings_dict["NAME"]),
        "DJANGO_SETTINGS_MODULE": "paradiplomacy.settings.test",
    }
    return subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=log, stderr=subprocess.STDOUT, start_new_session=True
    )


def kill(worker):
    os.killpg(worker.pid, signal.SIGKILL)
    worker.wait()
