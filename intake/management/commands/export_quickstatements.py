"""Twinnings that Wikidata may not have, for QuickStatements."""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from intake.quickstatements import Told, commands


class Command(BaseCommand):
    """Commands on standard output or in a file; how many on standard error."""

    help = "Write published twinnings between two with a Wikidata item as QuickStatements (V1) commands."

    def add_arguments(self, parser: CommandParser) -> None:
        """Where to write."""
        parser.add_argument("file", metavar="FILE", type=Path, nargs="?", help="without it, standard output")

    def handle(self, *args: Any, file: Path | None, **options: Any) -> None:
        """A line for each direction of each tie."""
        told = Told()
        try:
            if file is None:
                for line in commands(told):
                    self.stdout.write(line)
            else:
                with file.open("w", encoding="utf-8") as written:
                    written.writelines(f"{line}\n" for line in commands(told))
        except OSError as error:
            raise CommandError(f"{file}: {error}") from error
        self.stderr.write(f"Ties: {told.ties:,}; left out, as no public page bears them out: {told.without_source:,}.")
