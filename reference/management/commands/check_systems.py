"""Whether a running site says of each system what the papers do."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from reference.checking import SYSTEMS, answers, checks, missing


class Command(BaseCommand):
    """Asks the API of a site."""

    help = f"Ask a running site's API about each of the {SYSTEMS} systems, and print URL, expected, seen."
    requires_system_checks: Any = []

    def add_arguments(self, parser: CommandParser) -> None:
        """Which site, and whether right answers are printed too."""
        parser.add_argument("--site", default="http://localhost:8000", help="its address (default: %(default)s)")
        parser.add_argument("--wrong", action="store_true", help="print only what is not as expected")

    def handle(self, *args: Any, **options: Any) -> None:
        """Print the answers; raises CommandError if one is wrong or a system is missing."""
        asked = checks()
        right = wrong = 0
        for answer in answers(asked, options["site"]):
            right, wrong = right + answer.is_right, wrong + (not answer.is_right)
            if answer.is_right and options["wrong"]:
                continue
            self.stdout.write(
                f"{'well ' if answer.is_right else 'WRONG'} {answer.number:>3} {answer.system}: {answer.url}"
            )
            self.stdout.write(f"      {answer.asked}: expected {answer.expected!r}, seen {answer.seen!r}")
        lacking = missing(asked)
        self.stdout.write(f"{len(asked)} of {SYSTEMS} systems asked about: {right} answers as expected, {wrong} not.")
        if lacking:
            self.stdout.write(f"Nothing is asked about: {', '.join(map(str, lacking))}.")
        if wrong or lacking:
            raise CommandError("Not every system is held and shown.")
