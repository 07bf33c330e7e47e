"""Take a register in, or say what taking it in would change."""

from contextlib import nullcontext
from pathlib import Path
from typing import Any

import psycopg
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import OperationalError, transaction
from django.utils import timezone

from accounts.models import User
from core.disks import of_a_full_disk
from intake.enums import ImportState
from intake.mappings.mapping import CannotMap, Mapping
from intake.models import RegisterImport, SavedMapping
from intake.registers.bringing import File, bring_in
from intake.registers.planning import CannotImport, check_import, told
from intake.registers.report import lines
from intake.registers.staging import whole_of
from intake.registers.writing import run_import
from intake.tables.joining import MOST_KEYS, Join
from intake.tables.table import CannotRead
from sources.models import Register


class Command(BaseCommand):
    """From a file and a mapping to rows that wait for a second person."""

    help = "Take a file of a register in by a mapping that was saved for it; a second person accepts it in the admin."

    def add_arguments(self, parser: CommandParser) -> None:
        """What to take in, and how."""
        parser.add_argument("file", metavar="FILE", type=Path)
        parser.add_argument("--mapping", required=True, help="the name of a saved mapping")
        parser.add_argument("--register", default="", help="the register's name, where several have such a mapping")
        parser.add_argument("--listed", default="", help="the day or year of which the list is, e.g. 2015")
        parser.add_argument("--by", default="", metavar="USERNAME", help="who takes it in: somebody else accepts it")
        parser.add_argument(
            "--second", type=Path, metavar="FILE", help="a file that says what the first one's ids mean"
        )
        parser.add_argument(
            "--join",
            action="append",
            default=[],
            metavar="COLUMN=COLUMN",
            help="which column of the first file equals which of the second; twice for two ids",
        )
        parser.add_argument("--dry-run", action="store_true", help="say what would change; keep nothing of it")
        parser.add_argument(
            "--report", type=Path, metavar="FILE", help="where to write, as CSV, what becomes of each row, and why"
        )

    def handle(self, *args: Any, file: Path, **options: Any) -> None:
        """How many rows came to what."""
        try:
            with transaction.atomic() if options["dry_run"] else nullcontext():
                self._take(file, **options)
                if options["dry_run"]:
                    transaction.set_rollback(True)
        except ValidationError as error:
            raise CommandError(f"{file}: {' '.join(error.messages)}") from error
        except (CannotRead, CannotMap, CannotImport) as reason:
            raise CommandError(f"{file}: {reason}") from reason
        except (OSError, OperationalError, psycopg.OperationalError) as error:
            if told_of := of_a_full_disk(error):
                raise CommandError(f"{file}: {told_of}") from error
            if isinstance(error, OSError):
                raise CommandError(f"{file}: {error}") from error
            raise

    def _take(self, file: Path, **options: Any) -> None:
        second: Path | None = options["second"]
        saved, by_id = _mapping(options["mapping"], options["register"]), _user(options["by"])
        with file.open("rb") as content, second.open("rb") if second else nullcontext() as more:
            begun = bring_in(
                register=saved.register,
                file=File(content, file.name),
                second=File(more, second.name) if second and more else None,
                listed=options["listed"],
                mapping=Mapping.of_row(saved.mapping),
                join=_join(options["join"]),
                by_id=by_id,
                at=timezone.now(),
            )
        if begun.state == ImportState.ACCEPTED:
            self.stdout.write(f"Unchanged: it counts as listed {options['listed']}, too.")
            self._where(begun, **options)
            return
        joined = [each.told() for each in whole_of(begun, Mapping.of_row(begun.mapping))[1] if each.told()]
        if options["dry_run"]:
            done = check_import(register_import_id=begun.pk, report=_silently)
        else:
            done = run_import(register_import_id=begun.pk, by_id=by_id, at=timezone.now(), report=_silently)
        self.stdout.write("\n".join([*joined, told(done)]))
        self._where(done, **options)

    def _where(self, done: RegisterImport, *, dry_run: bool, report: Path | None, **options: Any) -> None:
        """The report where one is asked for, and where the import is found."""
        if report is not None and done.counts:
            with report.open("w", encoding="utf-8", newline="") as out:
                out.writelines(lines(done))
            self.stdout.write(f"Each row with what would become of it: {report}" if dry_run else f"Each row: {report}")
        self.stdout.write("Nothing was kept." if dry_run else f"/admin/intake/registerimport/{done.pk}/change/")


def _join(pairs: list[str]) -> Join | None:
    if not pairs:
        return None
    parted = [pair.partition("=") for pair in pairs]
    ons = {on for _key, _equals, on in parted}
    if len(ons) != 1 or not all(key and on for key, _equals, on in parted) or len(parted) > MOST_KEYS:
        raise CommandError("Write --join COLUMN=COLUMN, once or twice, with the same column of the second file.")
    return Join(tuple(key for key, _equals, _on in parted), ons.pop())


def _silently(_stage: str, _share: float) -> None:
    """A command tells when it is done."""


def _mapping(name: str, register: str) -> SavedMapping:
    found = SavedMapping.objects.filter(name=name).select_related("register")
    found = found.filter(register__name=register) if register else found
    try:
        return found.get()
    except SavedMapping.DoesNotExist as error:
        known = ", ".join(f"“{each}”" for each in SavedMapping.objects.order_by("name").values_list("name", flat=True))
        raise CommandError(f"There is no mapping “{name}”. Saved are: {known or 'none'}.") from error
    except SavedMapping.MultipleObjectsReturned as error:
        names = ", ".join(
            f"“{each}”" for each in Register.objects.filter(mappings__name=name).values_list("name", flat=True)
        )
        raise CommandError(f"Several registers have a mapping “{name}”: add --register, one of {names}.") from error


def _user(name: str) -> int | None:
    if not name:
        return None
    user = User.objects.filter(username=name).first()
    if user is None:
        raise CommandError(f"There is no user “{name}”.")
    return user.pk
