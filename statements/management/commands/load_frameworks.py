"""The frameworks that the program brings with it, loaded or brought up to date."""

from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from statements.loading import load_frameworks


class Command(BaseCommand):
    """Loads frameworks and their categories."""

    help = "Load the frameworks of scholars and their categories; nothing is written twice, nor over an editor's work."

    def handle(self, *args: Any, **options: Any) -> None:
        """After the call the database holds what the data files say."""
        for what, count in load_frameworks(at=timezone.now()).items():
            self.stdout.write(f"  {count:>9,} {what}")
