"""Whether the parts of this installation do their work, and what to do where they do not."""

import shutil
from collections.abc import Callable
from datetime import datetime, timedelta

from django.conf import settings
from django.core.checks import run_checks
from django.core.checks.registry import Tags
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor

from actors.models import DataRelease
from intake.models import Heartbeat, Job
from paradiplomacy.celery import app

# The worker does its rounds every 15 seconds; a job may hold both of its processes for a while.
_WORKER_SILENT = timedelta(minutes=2)
_LEAST_DISK = 500 * 2**20


def examine(*, at: datetime) -> dict[str, str | None]:
    """Part → None where it is well, else what is wrong and how to mend it. Never raises."""
    findings: dict[str, str | None] = {}
    for name, question in _QUESTIONS.items():
        if findings.get("database"):
            findings[name] = "Not known while the database does not answer."
            continue
        try:
            findings[name] = question(at)
        except DatabaseError as error:
            findings[name] = f"The database does not answer: {str(error).splitlines()[0]}"
    return findings


def _database(_at: datetime) -> str | None:
    errors = run_checks(tags=[Tags.database], databases=["default"])
    return " ".join(f"{error.msg} {error.hint or ''}".strip() for error in errors) or None


def _migrations(_at: datetime) -> str | None:
    executor = MigrationExecutor(connection)
    missing = executor.migration_plan(executor.loader.graph.leaf_nodes())
    return f"{len(missing)} migrations are not applied: run `manage.py prepare`." if missing else None


def _reference_data(_at: datetime) -> str | None:
    return None if DataRelease.objects.exists() else "No places are loaded: run `manage.py prepare`."


def _broker(_at: datetime) -> str | None:
    try:
        with app.connection_for_write(connect_timeout=2) as broker:
            broker.ensure_connection(max_retries=1, interval_start=0)
    except Exception as error:  # each transport has errors of its own
        return f"The broker does not answer ({type(error).__name__}): look at CELERY_BROKER_URL."
    return None


def _worker(at: datetime) -> str | None:
    seen = Heartbeat.objects.filter(name="worker").values_list("seen_at", flat=True).first()
    if seen is None:
        return "No worker has ever done its rounds: start worker and beat."
    if at - seen > _WORKER_SILENT:
        return f"No worker has done its rounds since {seen:%Y-%m-%d %H:%M:%S} UTC: look at worker and beat."
    return None


def _jobs(at: datetime) -> str | None:
    stuck = Job.objects.abandoned(at=at - _WORKER_SILENT).count()
    return f"{stuck} jobs have lost their worker and were not taken up again." if stuck else None


def _disk(_at: datetime) -> str | None:
    free = shutil.disk_usage(settings.BASE_DIR).free
    return None if free > _LEAST_DISK else f"Only {free // 2**20} MiB are free on the disk of the program."


_QUESTIONS: dict[str, Callable[[datetime], str | None]] = {
    "database": _database,
    "migrations": _migrations,
    "reference data": _reference_data,
    "broker": _broker,
    "worker": _worker,
    "jobs": _jobs,
    "disk": _disk,
}
