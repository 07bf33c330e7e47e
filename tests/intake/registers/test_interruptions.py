"""A register that is being written, and what befalls it: a real worker, a real database, a real disk."""

import os
import subprocess
from itertools import islice, product
from pathlib import Path

import pytest
from django.db import connection
from django.utils import timezone

from agreements.models import Agreement, AgreementListing, Party, StatusSpell
from intake.actions import LEASE, sweep
from intake.models import Job, RegisterImport
from intake.registers.writing import CHUNK, request_run
from tests.factories import CityFactory, CountryFactory
from tests.intake.registers.worlds import begun, table
from tests.workers import kill, wait_for

pytestmark = pytest.mark.django_db(transaction=True)
TIES = 3 * CHUNK


@pytest.fixture
def register_import():
    """Of three chunks."""
    germany, france = CountryFactory(code="DE", name="Germany"), CountryFactory(code="FR", name="France")
    ours = [CityFactory(name=f"Stadt {number}", country=germany, population=100_000) for number in range(80)]
    theirs = [CityFactory(name=f"Ville {number}", country=france, population=100_000) for number in range(80)]
    pairs = islice(product(ours, theirs), TIES)
    return begun(table(*(f"{one.name},Germany,{other.name},France,1958,p" for one, other in pairs)))


def asked(register_import):
    return request_run(register_import=register_import, by_id=None, at=timezone.now())


def job_of(job):
    return Job.objects.get(pk=job.pk)


def wait_for_the_first_chunk():
    wait_for(lambda: Agreement.objects.exists())


def assert_whole(ties):
    """So many ties are there, each with all that belongs to it."""
    counted = [model.objects.count() for model in (Agreement, Party, AgreementListing)]
    assert counted == [ties, 2 * ties, ties]
    assert StatusSpell.objects.values("agreement").distinct().count() == ties


def assert_done(register_import):
    assert_whole(TIES)
    assert RegisterImport.objects.get(pk=register_import.pk).state == "written"


def cut_connections(*, since):
    """As when the server is stopped: everybody who has come since then is told that it goes."""
    with connection.cursor() as cursor:
        # The thread of this test keeps its connection, and so does whoever was there before the worker.
        cursor.execute(
            "select count(pg_terminate_backend(pid)) from pg_stat_activity "
            "where datname = current_database() and pid <> pg_backend_pid() and backend_start > %s",
            [since],
        )


def test_a_killed_worker_leaves_whole_chunks_and_the_next_one_goes_on(register_import, start_worker):
    worker, job = start_worker(), asked(register_import)
    wait_for_the_first_chunk()
    kill(worker)
    written = Agreement.objects.count()
    assert written in (CHUNK, 2 * CHUNK)
    assert_whole(written)

    start_worker()
    sweep(at=timezone.now() + LEASE)
    wait_for(lambda: job_of(job).state == "done")
    assert job_of(job).attempt == 2
    assert_done(register_import)


def test_a_database_that_is_stopped_leaves_whole_chunks_and_the_run_goes_on(register_import, start_worker):
    begun_at = timezone.now()
    start_worker()
    job = asked(register_import)
    wait_for_the_first_chunk()
    cut_connections(since=begun_at)
    written = Agreement.objects.count()
    assert written in (CHUNK, 2 * CHUNK)
    assert_whole(written)

    # Whether the worker that was cut off takes it up again, or another one: once.
    sweep(at=timezone.now() + LEASE)
    start_worker()
    wait_for(lambda: job_of(job).state == "done")
    assert job_of(job).attempt == 2
    assert_done(register_import)


@pytest.fixture
def small_disk():
    """The journal lies on a disk that holds it for one chunk or two; `small_disk(size)` makes it larger."""
    if os.geteuid() != 0 or not str(connection.settings_dict["HOST"]).startswith("/"):
        pytest.skip("only root mounts a disk, and only here")
    with connection.cursor() as cursor:
        cursor.execute("show data_directory")
        owner = Path(cursor.fetchone()[0]).stat()
    # Within reach of the server's own user.
    disk = Path(f"/var/tmp/small-disk-{os.getpid()}")
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size=10m,uid={owner.st_uid},gid={owner.st_gid},mode=700"]
    if subprocess.run([*mount, "tmpfs", str(disk)], check=False).returncode:
        disk.rmdir()
        pytest.skip("no disk can be mounted here")

    def resize(size):
        subprocess.run(["mount", "-o", f"remount,size={size}", str(disk)], check=True)

    with connection.cursor() as cursor:
        cursor.execute(f"create tablespace small location '{disk}'")
        try:
            cursor.execute("alter table core_operationrow set tablespace small")
            yield resize
        finally:
            resize("64m")
            cursor.execute("alter table core_operationrow set tablespace pg_default")
            cursor.execute("checkpoint")
            cursor.execute("drop tablespace small")
            subprocess.run(["umount", str(disk)], check=True)
            disk.rmdir()


def test_a_full_disk_is_told_leaves_whole_chunks_and_the_run_goes_on(register_import, start_worker, small_disk):
    start_worker()
    job = asked(register_import)
    wait_for(lambda: job_of(job).state == "failed")
    assert "disk of the database is full" in job_of(job).message
    written = Agreement.objects.count()
    assert written in (CHUNK, 2 * CHUNK)
    assert_whole(written)

    small_disk("64m")
    again = asked(register_import)
    wait_for(lambda: job_of(again).state == "done")
    assert_done(register_import)
