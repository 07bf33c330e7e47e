"""The gazetteer, loaded or brought up to date."""

from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from django.utils import timezone

from actors.gazetteer.load import SIZES, is_loaded, load_gazetteer, size_loaded

# Without the towns below 5,000 their larger namesakes are linked in their place: benchmarks/resolution.py finds nearly
# twice the wrong links, and a quarter fewer names resolved.
_DEFAULT = 1000


class Command(BaseCommand):
    """Loads countries and their groups, regions and cities."""

    help = "Load countries and their groups, regions and cities with all their names; nothing is written twice."

    def add_arguments(self, parser: CommandParser) -> None:
        """How small a city may be, and whether a loaded release is loaded again."""
        parser.add_argument(
            "--min-population", type=int, choices=SIZES, help=f"default: as loaded last, at first {_DEFAULT}"
        )
        parser.add_argument("--if-new", action="store_true", help="do nothing when this release is loaded")

    def handle(self, *args: Any, min_population: int | None, if_new: bool, **options: Any) -> None:
        """After the call the database holds what the installed packages say."""
        min_population = min_population or size_loaded() or _DEFAULT
        if if_new and is_loaded(min_population=min_population):
            self.stdout.write("Places are up to date.")
            return
        written = load_gazetteer(min_population=min_population, at=timezone.now(), report=self.report)
        for what, count in written.items():
            self.stdout.write(f"  {count:>9,} {what}")

    def report(self, what: str, share: float) -> None:
        """Print one line of progress."""
        self.stdout.write(f"  {share:4.0%} {what}")
        self.stdout.flush()
