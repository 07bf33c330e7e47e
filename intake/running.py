"""Working on a claimed job: the handler in one transaction, the lease renewed beside it."""

import logging
import threading
from collections.abc import Callable
from contextlib import nullcontext

import psycopg
from django.db import connection, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from actors.gazetteer.load import load_gazetteer
from agreements.actions import refresh_statuses
from core.disks import of_a_full_disk
from core.journal import CannotUndo
from intake import actions
from intake.documents import read_document
from intake.enums import JobKind, JobState
from intake.mappings.mapping import CannotMap
from intake.models import Job
from intake.registers.accepting import accept_import, undo_import
from intake.registers.connecting import take_register
from intake.registers.planning import CannotImport, check_import, told
from intake.registers.writing import run_import
from intake.tables.table import CannotRead
from sources.addresses import CannotFetch
from sources.text import Unreadable

log = logging.getLogger(__name__)

HEARTBEAT_SECONDS = 2.0


class Cancelled(Exception):
    """Somebody wants the job to stop."""


class Progress:
    """What the handler reports and the heartbeat writes down; a thread of its own, with its own connection.

    The work's transaction is not visible from outside before it ends, hence the second connection.
    """

    def __init__(self, job: Job) -> None:
        self._job = job
        self._stage, self._share = "", 0.0
        self._stop: Exception | None = None
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._beat, name=f"lease of job {job.pk}", daemon=True)

    def __enter__(self) -> "Progress":
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._over.set()
        self._thread.join()

    def __call__(self, stage: str, share: float) -> None:
        """Note how far the work is; raises Cancelled or LeaseLost when it must not go on."""
        self._stage, self._share = stage, min(max(share, 0.0), 1.0)
        if self._stop is not None:
            raise self._stop

    def _beat(self) -> None:
        try:
            while not self._over.wait(HEARTBEAT_SECONDS):
                if actions.renew(job=self._job, stage=self._stage, progress=self._share, at=timezone.now()):
                    self._stop = Cancelled(self._job.pk)
        except actions.LeaseLost as lost:
            self._stop = lost
        finally:
            connection.close()


def _load_gazetteer(report: Progress, *, min_population: int) -> str:
    written = load_gazetteer(min_population=min_population, at=timezone.now(), report=report)
    return "\n".join(f"{count:,} {what}" for what, count in written.items())


def _refresh_statuses(report: Progress) -> str:
    return f"{refresh_statuses(on=timezone.localdate(), at=timezone.now(), report=report):,} changed"


def _read_document(report: Progress, *, document: int) -> str:
    return read_document(document_id=document, at=timezone.now(), report=report)


def _take_register(report: Progress, *, register: int) -> str:
    return take_register(register_id=register, at=timezone.now(), report=report).message


def _check_import(report: Progress, *, register_import: int) -> str:
    checked = check_import(register_import_id=register_import, report=report)
    return told(checked)


def _run_import(report: Progress, *, register_import: int, by: int | None) -> str:
    return told(run_import(register_import_id=register_import, by_id=by, at=timezone.now(), report=report))


def _accept_import(report: Progress, *, register_import: int, by: int) -> str:
    return told(accept_import(register_import_id=register_import, by_id=by, at=timezone.now()))


def _undo_import(report: Progress, *, register_import: int, by: int | None) -> str:
    done = undo_import(register_import_id=register_import, by_id=by, at=timezone.now())
    return _("Rows restored: %(restored)d; left as they are: %(left)d.") % vars(done)


HANDLERS: dict[JobKind, Callable[..., str]] = {
    JobKind.LOAD_GAZETTEER: _load_gazetteer,
    JobKind.READ_DOCUMENT: _read_document,
    JobKind.REFRESH_STATUSES: _refresh_statuses,
    JobKind.TAKE_REGISTER: _take_register,
    JobKind.CHECK_IMPORT: _check_import,
    JobKind.RUN_IMPORT: _run_import,
    JobKind.ACCEPT_IMPORT: _accept_import,
    JobKind.UNDO_IMPORT: _undo_import,
}
# These keep what they have done, step by step, and go on from there when they are asked for again.
BY_STEPS = {JobKind.RUN_IMPORT, JobKind.TAKE_REGISTER}


def run_job(*, job_id: int) -> None:
    """Claim a waiting job and work on it; a second delivery of the same id does nothing.

    What the handler writes and the job's end are one transaction: a kill at any point leaves both or
    neither, and the next attempt starts from nothing; but for BY_STEPS, whose transactions are their own.
    """
    job = actions.claim(job_id=job_id, at=timezone.now())
    if job is None:
        return
    try:
        whole = nullcontext() if job.kind in BY_STEPS else transaction.atomic()
        with Progress(job) as report, whole:
            message = HANDLERS[JobKind(job.kind)](report, **job.arguments)
            report("", 1.0)
            actions.finish(job=job, state=JobState.DONE, message=message, at=timezone.now())
    except actions.LeaseLost:
        log.warning("Job %s was taken over by another worker; this attempt is discarded", job_id)
    except Cancelled:
        _end(job, JobState.CANCELLED, "")
    except (CannotFetch, Unreadable, CannotRead, CannotMap, CannotImport, CannotUndo) as reason:
        # Said in words for whoever brought the document or the register.
        _end(job, JobState.FAILED, str(reason))
    except Exception as error:
        log.exception("Job %s failed", job_id)
        if _is_of_a_lost_database(error):
            # The database went away, the work with it: its lease runs out, and the sweep begins it anew.
            connection.close()
            return
        _end(job, JobState.FAILED, of_a_full_disk(error) or f"{type(error).__name__}: {error}")


def _is_of_a_lost_database(error: Exception) -> bool:
    """Whether the server went away or is going; Django's errors have the driver's as their cause."""
    cause = error if isinstance(error, psycopg.Error) else error.__cause__
    return isinstance(cause, psycopg.OperationalError) and (cause.sqlstate or "57P").startswith("57P")


def _end(job: Job, state: JobState, message: str) -> None:
    try:
        actions.finish(job=job, state=state, message=message, at=timezone.now())
    except actions.LeaseLost:
        log.warning("Job %s was taken over by another worker", job.pk)
