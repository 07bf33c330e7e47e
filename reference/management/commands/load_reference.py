"""The facts that the program brings with it, loaded or brought up to date."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from reference.files import UnfitFile
from reference.loading import load_reference
from reference.shelf import UnknownEntry


class Command(BaseCommand):
    """Loads the reference data."""

    help = "Load the facts of papers about networks and systems; nothing is written twice, nor over an editor's work."

    def handle(self, *args: Any, **options: Any) -> None:
        """After the call the database holds what the data files say, as far as their actors are here."""
        try:
            shelf = load_reference(at=timezone.now())
        except (UnfitFile, UnknownEntry) as reason:
            raise CommandError(str(reason)) from reason
        for what, count in sorted(shelf.written.items()):
            self.stdout.write(f"  {count:>9,} {what}")
        for what in shelf.left_out:
            self.stdout.write(f"  left out: {what}")
