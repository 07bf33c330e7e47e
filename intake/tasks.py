"""What the queue delivers. Ids in, nothing out."""

from celery import shared_task
from django.utils import timezone


@shared_task(name="intake.run_job")
def run_job(*, job_id: int, **kwargs: object) -> None:
    """Work on one job, if it still waits."""
    from intake import running  # tasks are leaves: actions enqueue them

    running.run_job(job_id=job_id)


@shared_task(name="intake.sweep")
def sweep(**kwargs: object) -> None:
    """Bring back jobs of vanished workers, and ring for those that wait."""
    from intake import actions

    actions.sweep(at=timezone.now())


@shared_task(name="intake.request_daily_jobs")
def request_daily_jobs(**kwargs: object) -> None:
    """Ask for the work that each day needs."""
    from intake import actions
    from intake.enums import JobKind
    from intake.registers import connecting

    actions.request_job(kind=JobKind.REFRESH_STATUSES, at=timezone.now())
    connecting.request_due(at=timezone.now())
