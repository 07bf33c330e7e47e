"""Who takes a register in for `benchmarks.imports`, each in a process of its own: the importer, and its peer.

    python -m benchmarks.takers FILE STEP ...
    python -m benchmarks.takers FILE peer

The database is the one that DATABASE_URL names. Printed is, as JSON, what each step took.
"""

import csv
import json
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO

from benchmarks.names import SETTINGS

PEER_ROWS = 1_000


def work(steps: list[str], path: str) -> None:
    """Take a file in on the configured database by these steps; print seconds and memory of each as JSON."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", SETTINGS)
    import django

    django.setup()
    from django.db import connection
    from django.utils import timezone

    from accounts.models import User
    from intake.enums import Verdict
    from intake.mappings.mapping import Mapping, Shape, Side, Source
    from intake.models import ImportRow, RegisterImport
    from intake.registers.accepting import accept_import, judge_sample
    from intake.registers.files import take_harvest
    from intake.registers.planning import begin_import, check_import
    from intake.registers.writing import run_import
    from sources.models import Harvest, Register

    mapping = Mapping(
        Shape.PAIR,
        sides=(Side(Source("city"), Source("country")), Side(Source("partner"), Source("partner country"))),
        date=Source("since"),
        usual_kind="twinning",
    )
    second, _made = User.objects.get_or_create(username="second", defaults={"is_staff": True})

    def report(_stage: str, _share: float) -> None:
        """Nobody is told."""

    def take(content: BinaryIO, name: str) -> Any:
        register, _made = Register.objects.get_or_create(name=name, defaults={"added_at": timezone.now()})
        return take_harvest(
            register=register, content=content, file_name=name, listed="", by_id=None, at=timezone.now()
        ).pk

    def begin(harvest: int) -> int:
        return begin_import(harvest_id=harvest, mapping=mapping, at=timezone.now()).pk

    def accept(pk: int) -> None:
        sample = ImportRow.objects.filter(register_import=pk, is_sampled=True).values_list("pk", flat=True)
        verdicts = dict.fromkeys(sample, Verdict.RIGHT)
        judge_sample(register_import=RegisterImport.objects.get(pk=pk), verdicts=verdicts, by_id=second.pk)
        accept_import(register_import_id=pk, by_id=second.pk, at=timezone.now())

    if steps == ["warm"]:
        with Path(path).open("rb") as file:
            few = b"".join([next(file) for _line in range(21)])
        # The names of countries and the like are held from then on.
        warm = begin(take(BytesIO(few), "warm"))
        run_import(register_import_id=warm, by_id=None, at=timezone.now(), report=report)
        return
    with Path(path).open("rb") as file:
        few = b"".join([next(file) for _line in range(21)])
    check_import(register_import_id=begin(take(BytesIO(few), "warm")), report=report)

    found: dict[str, Any] = {}
    backend = connection.connection.info.backend_pid
    pk = 0
    for step in steps:
        with _measured(found, step, backend):
            if step == "take":
                with Path(path).open("rb") as file:
                    harvest = take(file, Path(path).name)
            elif step == "check":
                check_import(register_import_id=pk, report=report)
            elif step in ("load", "again"):
                done = run_import(register_import_id=pk, by_id=None, at=timezone.now(), report=report)
                found[step]["counts"] = done.counts
            elif step == "accept":
                accept(pk)
            elif step == "find":
                pk = RegisterImport.objects.filter(harvest__file_name=Path(path).name).latest("pk").pk
            else:
                pk = begin(Harvest.objects.values_list("pk", flat=True).get(file_name=Path(path).name))
        if step == "take":
            pk = begin(harvest)
    connection.close()
    print(json.dumps(found))


@contextmanager
def _measured(found: dict[str, Any], step: str, backend: int) -> Iterator[None]:
    found[step] = {}
    before = _resident("VmRSS")
    Path("/proc/self/clear_refs").write_text("5")
    start, used = time.perf_counter(), time.process_time() + worked(backend)
    yield
    found[step] |= {
        "seconds": time.perf_counter() - start,
        "cpu": time.process_time() + worked(backend) - used,
        "idle_mb": before,
        "more_mb": _resident("VmHWM") - before,
    }


def worked(process: int) -> float:
    """Seconds of processor that a process has used."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _resident(what: str) -> float:
    status = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) / 1024 for line in status if line.startswith(what))


def peer(path: str) -> None:
    """Seconds of processor of django-import-export on the configured database, as JSON."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", SETTINGS)
    import django

    django.setup()
    import tablib  # type: ignore[import-not-found]
    from django.db import connection, transaction
    from import_export import fields, resources, widgets  # type: ignore[import-untyped]

    from actors.models import Actor
    from agreements.models import Act, Agreement, Party

    class ByName(widgets.ForeignKeyWidget):
        """The largest bearer of a name in the country."""

        def clean(self, value: Any, row: Any = None, **more: Any) -> Any:
            named = Actor.objects.filter(names__text=value, country__code=row["country"])
            return named.order_by("-population").first()

    of_agreement = fields.Field(
        attribute="agreement", column_name="agreement", widget=widgets.ForeignKeyWidget(Agreement, "public_id")
    )

    class Agreements(resources.ModelResource):
        """Agreements alone."""

        class Meta:
            model = Agreement
            import_id_fields = ("public_id",)
            fields = ("public_id", "kind", "status")

    class Parties(resources.ModelResource):
        """Their parties."""

        agreement = of_agreement
        actor = fields.Field(attribute="actor", column_name="name", widget=ByName(Actor, "name"))

        class Meta:
            model = Party
            import_id_fields = ("agreement", "position")
            fields = ("agreement", "actor", "position", "role")

    class Acts(resources.ModelResource):
        """Their signing."""

        agreement = of_agreement

        class Meta:
            model = Act
            import_id_fields = ("agreement", "kind")
            fields = ("agreement", "kind", "date")

    with Path(path).open(encoding="utf-8", newline="") as file:
        rows = list(zip(range(PEER_ROWS), csv.DictReader(file), strict=False))
    ids = [f"a{number:08}" for number, _row in rows]
    data = (
        (Agreements, ("public_id", "kind", "status"), [(pk, "twinning", "active") for pk in ids]),
        (
            Parties,
            ("agreement", "name", "country", "position", "role"),
            [
                (pk, row[name], row[country], place, "party")
                for pk, (_number, row) in zip(ids, rows, strict=True)
                for place, (name, country) in enumerate((("city", "country"), ("partner", "partner country")))
            ],
        ),
        (
            Acts,
            ("agreement", "kind", "date"),
            [(pk, "signed_definitive", row["since"]) for pk, (_number, row) in zip(ids, rows, strict=True)],
        ),
    )
    connection.ensure_connection()
    backend = connection.connection.info.backend_pid
    used = time.process_time() + worked(backend)
    with transaction.atomic():
        for resource, headers, lines in data:
            resource().import_data(tablib.Dataset(*lines, headers=headers), raise_errors=True)
        used = time.process_time() + worked(backend) - used
        transaction.set_rollback(True)
    print(json.dumps({"cpu": used}))


if __name__ == "__main__":
    if sys.argv[2:] == ["peer"]:
        peer(sys.argv[1])
    else:
        work(sys.argv[2:], sys.argv[1])
