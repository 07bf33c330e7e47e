"""Take a register from where it lies, or connect Wikidata's twinnings."""

from typing import Any

import psycopg
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import OperationalError
from django.utils import timezone

from actors.models import Country
from core.disks import of_a_full_disk
from intake.registers.connecting import connect_wikidata, take_register
from intake.tables.table import CannotRead
from sources.addresses import CannotFetch
from sources.models import Register


class Command(BaseCommand):
    """Up to the check: what waits is written and accepted by people, in the admin."""

    help = "Take a register from the address on its page, or Wikidata's twinnings, and say what would change."

    def add_arguments(self, parser: CommandParser) -> None:
        """Which register."""
        parser.add_argument("register", metavar="NAME", nargs="?", help="a register that says from where it is taken")
        parser.add_argument("--wikidata", metavar="CODES", help="Wikidata's twinnings of these countries, e.g. DE,FR")

    def handle(self, *args: Any, register: str | None, wikidata: str | None, **options: Any) -> None:
        """How many rows came to what, and where they wait."""
        if bool(register) == bool(wikidata):
            raise CommandError("Give the name of a register, or --wikidata with codes of countries.")
        chosen = _of_wikidata(wikidata) if wikidata else _register(register or "")
        try:
            taken = take_register(register_id=chosen.pk, at=timezone.now(), report=self._report)
        except (CannotFetch, CannotRead) as reason:
            raise CommandError(f"{chosen}: {reason}") from reason
        except (OSError, OperationalError, psycopg.OperationalError) as error:
            if told_of := of_a_full_disk(error):
                raise CommandError(f"{chosen}: {told_of}") from error
            raise
        self.stdout.write(taken.message)
        if taken.register_import is not None:
            self.stdout.write(f"/admin/intake/registerimport/{taken.register_import.pk}/change/")

    def _report(self, stage: str, share: float) -> None:
        """What is being done, for whoever watches."""
        if self.stderr.isatty():
            self.stderr.write(f"{stage} ({share:.0%})")


def _register(name: str) -> Register:
    found = Register.objects.filter(name=name).first()
    if found is None:
        known = ", ".join(f"“{each}”" for each in Register.objects.filter(connector__isnull=False).order_by("name"))
        raise CommandError(f"There is no register “{name}”. Those that can be taken are: {known or 'none'}.")
    return found


def _of_wikidata(codes: str) -> Register:
    wanted = [code.strip().upper() for code in codes.split(",") if code.strip()]
    known = set(Country.objects.filter(code__in=wanted).values_list("code", flat=True))
    if wrong := [code for code in wanted if code not in known]:
        raise CommandError(f"No country has the code {', '.join(wrong)}.")
    return connect_wikidata(countries=wanted, every_days=None, at=timezone.now())
