"""The task queue: one application, one list of what runs by the clock."""

import os

from celery import Celery
from celery.schedules import crontab
from celery.signals import worker_ready

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "paradiplomacy.settings.local")

app = Celery("paradiplomacy")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()

app.conf.beat_schedule = {
    # A worker that was away must not do the rounds it has missed, hence `expires`.
    "sweep": {"task": "intake.sweep", "schedule": 15.0, "options": {"expires": 15}},
    "daily": {"task": "intake.request_daily_jobs", "schedule": crontab(hour="0", minute="5")},
}


@worker_ready.connect
def first_round(**kwargs: object) -> None:
    """Take up at once what waits since the last stop."""
    app.send_task("intake.sweep", expires=15)
