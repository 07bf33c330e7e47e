"""The life of a job: requested, claimed, worked on, finished; swept when its worker is gone."""

import logging
from collections.abc import Mapping
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from django.db import transaction
from kombu.exceptions import OperationalError

from intake import tasks
from intake.enums import JobKind, JobState
from intake.models import Heartbeat, Job

log = logging.getLogger(__name__)

LEASE = timedelta(seconds=60)
# A queued job is rung for again after this long without an answer.
PATIENCE = timedelta(seconds=60)
MOST_ATTEMPTS = 5


class LeaseLost(Exception):
    """Another worker has the job now; what this one did must not be kept."""


class JobIsOver(Exception):
    """The job has ended and cannot be cancelled."""


class JobIsNotOver(Exception):
    """The job waits or runs, and cannot be asked for again."""


@transaction.atomic
def request_job(
    *, kind: JobKind, at: datetime, arguments: Mapping[str, Any] | None = None, by_id: int | None = None
) -> Job:
    """Queue a job and ring for it on commit; the same job, waiting or running, is returned instead."""
    job, created = Job.objects.get_or_create(
        kind=kind,
        arguments=dict(arguments or {}),
        state__in=[JobState.QUEUED, JobState.RUNNING],
        defaults={"requested_at": at, "requested_by_id": by_id, "state": JobState.QUEUED},
    )
    if created:
        transaction.on_commit(partial(ring, job_ids=[job.pk], at=at))
    return job


def ring(*, job_ids: list[int], at: datetime) -> None:
    """Tell the workers of waiting jobs. A broker that is away loses nothing: the sweep rings again."""
    Job.objects.filter(pk__in=job_ids).update(rung_at=at)
    for job_id in job_ids:
        try:
            tasks.run_job.delay(job_id=job_id)
        except OperationalError as error:
            log.warning("The broker did not take the message for job %s: %s", job_id, error)
            Job.objects.filter(pk=job_id).update(rung_at=None)


def claim(*, job_id: int, at: datetime) -> Job | None:
    """Take a waiting job under a lease; None when it is taken, over or gone."""
    waiting = Job.objects.filter(pk=job_id, state=JobState.QUEUED)
    with transaction.atomic():
        job = waiting.select_for_update(skip_locked=True).first()
        if job is None:
            return None
        job.state, job.lease_until, job.attempt = JobState.RUNNING, at + LEASE, job.attempt + 1
        job.stage, job.progress, job.message = "", 0, ""
        job.save(update_fields=["state", "lease_until", "attempt", "stage", "progress", "message"])
    return job


def renew(*, job: Job, stage: str, progress: float, at: datetime) -> bool:
    """Prolong the lease and show how far the work is; whether somebody wants it cancelled.

    Raises LeaseLost when another attempt has begun or the job is over.
    """
    held = Job.objects.filter(pk=job.pk, attempt=job.attempt, state=JobState.RUNNING)
    if not held.update(lease_until=at + LEASE, stage=stage, progress=progress):
        raise LeaseLost(job.pk)
    return held.filter(is_cancel_requested=True).exists()


def finish(*, job: Job, state: JobState, message: str, at: datetime) -> None:
    """End a job. Called in the transaction of its work, so that both are kept or neither.

    Raises LeaseLost when another attempt has begun: then the caller's work is rolled back.
    """
    held = Job.objects.filter(pk=job.pk, attempt=job.attempt, state=JobState.RUNNING)
    changes: dict[str, Any] = {"state": state, "message": message, "finished_at": at, "lease_until": None}
    if state == JobState.DONE:
        changes |= {"progress": 1}
    if not held.update(**changes):
        raise LeaseLost(job.pk)


@transaction.atomic
def cancel_job(*, job: Job, at: datetime) -> Job:
    """End a waiting job at once; ask a running one to stop at its next step. Raises JobIsOver."""
    locked = Job.objects.select_for_update().get(pk=job.pk)
    if locked.state == JobState.QUEUED:
        locked.state, locked.finished_at = JobState.CANCELLED, at
        locked.save(update_fields=["state", "finished_at"])
    elif locked.state == JobState.RUNNING:
        locked.is_cancel_requested = True
        locked.save(update_fields=["is_cancel_requested"])
    else:
        raise JobIsOver(job.pk)
    return locked


def retry_job(*, job: Job, by_id: int | None, at: datetime) -> Job:
    """Ask again for the work of a job that is over. Raises JobIsNotOver."""
    if job.state in (JobState.QUEUED, JobState.RUNNING):
        raise JobIsNotOver(job.pk)
    return request_job(kind=JobKind(job.kind), arguments=job.arguments, by_id=by_id, at=at)


def sweep(*, at: datetime) -> None:
    """Put jobs of vanished workers back, ring for waiting ones, and note that the worker lives."""
    Heartbeat.objects.update_or_create(name="worker", defaults={"seen_at": at})
    with transaction.atomic():
        for job in Job.objects.abandoned(at=at).select_for_update(skip_locked=True):
            _put_back(job, at)
    waiting = Job.objects.unheard(since=at - PATIENCE).order_by("pk").values_list("pk", flat=True)
    ring(job_ids=list(waiting), at=at)


def _put_back(job: Job, at: datetime) -> None:
    job.lease_until = None
    if job.is_cancel_requested:
        job.state, job.finished_at = JobState.CANCELLED, at
    elif job.attempt >= MOST_ATTEMPTS:
        job.state, job.finished_at = JobState.FAILED, at
        job.message = f"Its worker vanished {job.attempt} times. Look at the worker's log, then ask for it again."
    else:
        job.state, job.rung_at = JobState.QUEUED, None
    job.save(update_fields=["state", "finished_at", "message", "lease_until", "rung_at"])
