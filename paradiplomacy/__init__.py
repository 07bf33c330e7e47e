"""Wiring only: settings, addresses, the task queue, the API's root, health."""

from paradiplomacy.celery import app as celery_app

__all__ = ["celery_app"]
