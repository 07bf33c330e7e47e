"""A real worker on a real broker, as users have them, killed as machines are."""

import pytest
from django.utils import timezone

from actors.models import Actor, Country, DataRelease
from intake.actions import LEASE, cancel_job, request_job, sweep
from intake.documents import add_file
from intake.enums import JobKind
from intake.models import Job, Proposal
from sources.models import Capture, Document
from tests.factories import ActFactory, AgreementFactory, CityFactory
from tests.workers import kill, wait_for

pytestmark = pytest.mark.django_db(transaction=True)


def state(job):
    return Job.objects.values_list("state", flat=True).get(pk=job.pk)


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
    kill(worker)
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


def test_a_document_whose_reader_is_killed_in_the_middle_is_read_once_by_the_next(start_worker):
    astrakhan = CityFactory(name="Astrakhan", population=520_000)
    atyrau = CityFactory(name="Atyrau", population=290_000)
    paragraphs = (
        f"In the year {year} Astrakhan and Atyrau were cities. Nothing was said of it. " * 9 for year in range(4000)
    )
    text = "Astrakhan signed a twinning agreement with Atyrau in 1995.\n\n" + "\n\n".join(paragraphs)
    worker = start_worker()
    job = add_file(document=Document(), content=text.encode(), file_name="long.txt", by_id=None, at=timezone.now())
    wait_for(lambda: state(job) == "running")
    kill(worker)
    assert state(job) == "running", "nobody knows yet"
    assert not Proposal.objects.exists()
    assert Capture.objects.get().text == "", "nothing is half done"

    start_worker()
    sweep(at=timezone.now() + LEASE)
    wait_for(lambda: state(job) == "done")
    job.refresh_from_db()
    assert job.attempt == 2
    (party, other) = Proposal.objects.get().claim["parties"]
    assert (party["actor"], other["actor"]) == (astrakhan.public_id, atyrau.public_id)
