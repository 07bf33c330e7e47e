"""Everything between a database and a working site, in one command."""

from time import monotonic
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand

from accounts.roles import sync_roles
from agreements.subjects import load_subjects
from paradiplomacy.broker import install_pgmq


class Command(BaseCommand):
    """Brings the database up to the program."""

    help = "Check the database, migrate it, prepare the queue and the roles, load reference data. Repeatable."
    requires_system_checks: Any = []

    def handle(self, *args: Any, **options: Any) -> None:
        """After the call the site can be started; each step says how long it took."""
        self._step("Checking the settings and the database", "check", databases=["default"])
        self._step("Migrating the database", "migrate", verbosity=0, interactive=False)
        if settings.CELERY_BROKER_URL.startswith("pgmq://"):
            self._say("Preparing the queue", install_pgmq)
        self._say("Setting roles", sync_roles)
        self._say("Listing subjects", load_subjects)
        self._step("Loading places", "load_gazetteer", if_new=True)
        self._step("Loading frameworks", "load_frameworks")
        self._step("Loading reference data", "load_reference")

    def _step(self, what: str, command: str, **options: Any) -> None:
        self._say(what, lambda: call_command(command, stdout=self.stdout, **options))

    def _say(self, what: str, work: Any) -> None:
        self.stdout.write(f"{what} ...")
        self.stdout.flush()
        start = monotonic()
        work()
        self.stdout.write(f"{what}: {monotonic() - start:.1f} s")
        self.stdout.flush()
