"""Registers that the program takes by itself: fetched, kept, checked. Writing and accepting remain with people."""

import io
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from intake.actions import request_job
from intake.enums import ImportState, JobKind
from intake.mappings.mapping import CannotMap, Mapping
from intake.mappings.profile import profile
from intake.mappings.suggesting import propose
from intake.models import Job, RegisterImport, SavedMapping
from intake.registers import wikidata
from intake.registers.files import reading_of, take_harvest
from intake.registers.planning import (
    BEFORE_WRITING,
    CannotImport,
    begin_import,
    change_mapping,
    check_import,
    told,
)
from intake.registers.refining import refined
from intake.registers.sparql import Asker, Sleep
from intake.registers.staging import Report
from intake.tables.formats import MOST_BYTES
from intake.tables.table import together
from sources.addresses import CannotFetch
from sources.enums import ConnectorKind, MayShow
from sources.fetching import Fetched, fetch_if_changed
from sources.models import Connector, Harvest, Register
from sources.register_actions import note_unchanged
from sources.routes import Patience

# A list of a hundred megabytes takes its time.
PATIENCE = Patience(total=600.0, silent=60.0)
_LONGEST = 200


@dataclass(frozen=True)
class Taken:
    """What came of taking a register: the import that waits for a person, or None where nothing has changed."""

    register_import: RegisterImport | None
    message: str


def request_taking(*, register_id: int, by_id: int | None, at: datetime) -> Job:
    """Ask for a register to be taken and checked, in the background."""
    return request_job(kind=JobKind.TAKE_REGISTER, arguments={"register": register_id}, by_id=by_id, at=at)


def request_due(*, at: datetime) -> list[Job]:
    """Ask for all registers whose days are over since they were taken last; one that failed is asked for again."""
    scheduled = Connector.objects.filter(every_days__isnull=False)
    due = [each for each in scheduled.order_by("pk") if each.asked_at is None or _is_over(each, at)]
    return [request_taking(register_id=each.register_id, by_id=None, at=at) for each in due]


def _is_over(connector: Connector, at: datetime) -> bool:
    """By days, not hours: a job that took a while yesterday is due at the same time all the same."""
    assert connector.asked_at is not None
    assert connector.every_days is not None
    return connector.asked_at.date() + timedelta(days=connector.every_days) <= at.date()


def take_register(*, register_id: int, at: datetime, report: Report, sleep: Sleep = time.sleep) -> Taken:
    """Take a register from where it lies, and say of each row what would become of it; nothing of it is written.

    What is unchanged since the last time makes no new import. Raises CannotFetch and tables.CannotRead: then all is
    as it was, and the register is still due.
    """
    connector = (
        Connector.objects.select_related("register", "harvest")
        .defer("harvest__content")
        .filter(register=register_id)
        .first()
    )
    if connector is None:
        raise CannotFetch(_("Nothing says from where this register is taken. Say it on its page."))
    report(_("Asking"), 0.0)
    answer = _answer(connector, report, sleep)
    with transaction.atomic():
        return _keep(connector, answer, at, report)


def _answer(connector: Connector, report: Report, sleep: Sleep) -> Fetched | None:
    """What lies there; None where it is what was taken the last time."""
    if connector.kind == ConnectorKind.WIKIDATA:
        asker = Asker(connector.url or settings.WIKIDATA_SPARQL, report=report, sleep=sleep)
        content = wikidata.twinnings(connector.countries, asker=asker)
        return Fetched(f"wikidata-{'-'.join(connector.countries)}.json-seq", content, "", None)
    # A version that is not here any more is asked for anew.
    return fetch_if_changed(
        connector.url,
        etag=connector.etag if connector.harvest_id else "",
        last_modified=connector.last_modified if connector.harvest_id else "",
        allow=settings.FETCH_ALLOW,
        proxy=settings.OUTGOING_PROXY,
        most_bytes=MOST_BYTES,
        patience=PATIENCE,
        headers={"Accept": "*/*"},
    )


def _keep(connector: Connector, answer: Fetched | None, at: datetime, report: Report) -> Taken:
    locked = Connector.objects.select_for_update().get(pk=connector.pk)
    locked.asked_at = at
    if answer is None:
        locked.save(update_fields=["asked_at"])
        return _unchanged(connector.harvest, at)
    harvest = take_harvest(
        register=connector.register,
        content=io.BytesIO(answer.content),
        file_name=answer.file_name or "list",
        by_id=None,
        at=at,
    )
    is_new = harvest.pk != locked.harvest_id
    locked.harvest, locked.etag, locked.last_modified = harvest, answer.etag[:_LONGEST], answer.last_modified[:_LONGEST]
    locked.save(update_fields=["asked_at", "harvest", "etag", "last_modified"])
    if not is_new:
        return _unchanged(harvest, at)
    before = RegisterImport.objects.filter(harvest__register=locked.register_id).order_by("-pk").first()
    begun = begin_import(
        harvest_id=harvest.pk,
        mapping=Mapping.of_row(before.mapping) if before is not None else _mapping(locked, harvest),
        # The list of names beside a list of pairs is not taken anew with it.
        second_id=before.second_id if before is not None else None,
        at=at,
    )
    try:
        with transaction.atomic():
            checked = check_import(register_import_id=begun.pk, report=report)
    except (CannotMap, CannotImport) as reason:
        return Taken(begun, _("Taken; its columns wait for a person. %(reason)s") % {"reason": reason})
    return Taken(checked, told(checked))


def _unchanged(harvest: Harvest | None, at: datetime) -> Taken:
    """What has not changed is still listed on the day on which it was asked."""
    if harvest is None:
        return Taken(None, _("Unchanged."))
    note_unchanged(harvest_id=harvest.pk, on=f"{at:%Y-%m-%d}", at=at)
    return Taken(None, _("Unchanged since it was taken on %(day)s.") % {"day": f"{harvest.taken_at:%Y-%m-%d}"})


def _mapping(connector: Connector, harvest: Harvest) -> Mapping:
    """How a register is taken that never was: by what was saved for it, else as its kind or its columns suggest."""
    saved = SavedMapping.objects.filter(register=connector.register_id).order_by("pk").first()
    if saved is not None:
        return Mapping.of_row(saved.mapping)
    if connector.kind == ConnectorKind.WIKIDATA:
        return wikidata.MAPPING
    tables = reading_of(harvest).tables
    if not tables:
        return Mapping()
    table = together(tables)
    return refined(propose(table, profile(table)), table)


def waiting() -> QuerySet[RegisterImport]:
    """The imports of registers that the program takes by itself which wait for a person, the latest first."""
    states = [ImportState.DRAFT, ImportState.CHECKED]
    found = RegisterImport.objects.filter(harvest__register__connector__isnull=False, state__in=states)
    return found.select_related("harvest__register").defer("harvest__content").order_by("-pk")


def older() -> list[RegisterImport]:
    """The last import of each register of Wikidata's whose mapping leaves out what is asked for by now; one query."""
    imports = RegisterImport.objects.filter(harvest__register__connector__kind=ConnectorKind.WIKIDATA)
    last = imports.order_by("harvest__register", "-pk").distinct("harvest__register")
    found = last.select_related("harvest__register").defer("harvest__content")
    return [each for each in found if _renewed(each) is not None]


def _renewed(register_import: RegisterImport) -> Mapping | None:
    mapping = Mapping.of_row(register_import.mapping)
    renewed = wikidata.renewed(mapping)
    return renewed if renewed != mapping else None


def is_older(register_import: RegisterImport) -> bool:
    """Whether it is one of these. Three queries at most."""
    register = register_import.harvest.register_id
    if _renewed(register_import) is None:
        return False
    is_of_wikidata = Connector.objects.filter(register=register, kind=ConnectorKind.WIKIDATA).exists()
    later = RegisterImport.objects.filter(harvest__register=register, pk__gt=register_import.pk)
    return is_of_wikidata and not later.exists()


@transaction.atomic
def renew_mapping(*, register_import: RegisterImport, at: datetime) -> RegisterImport:
    """Take the same file with all that is asked for by now: this import, or a new one where it is written already.

    It is to be checked then. Raises CannotImport where its file does not have the columns yet.
    """
    mapping = _renewed(register_import)
    if mapping is None:
        return register_import
    try:
        mapping.chosen(reading_of(register_import.harvest).tables)
    except CannotMap as reason:
        raise CannotImport(
            _("Take the register anew first: this file is an older one. %(reason)s") % {"reason": reason}
        ) from reason
    if register_import.state in BEFORE_WRITING:
        return change_mapping(register_import=register_import, mapping=mapping)
    return begin_import(harvest_id=register_import.harvest_id, mapping=mapping, at=at)


@transaction.atomic
def connect_wikidata(*, countries: Sequence[str], every_days: int | None, at: datetime) -> Register:
    """A register of Wikidata's twinnings of these countries, ready to be taken; one that is there already stays."""
    countries = sorted(set(countries))
    name = _("Wikidata: twinnings of %(countries)s") % {"countries": ", ".join(countries)}
    register, _created = Register.objects.get_or_create(
        name=name[:_LONGEST],
        defaults={
            "publisher": "Wikidata",
            "url": "https://www.wikidata.org/wiki/Property:P190",
            "licence": "CC0 1.0",
            "may_show": MayShow.WHOLE,
            "coverage": _(
                "What its contributors have entered as twinned administrative bodies (P190); often one side has it and "
                "the other has not."
            ),
            "added_at": at,
        },
    )
    Connector.objects.update_or_create(
        register=register,
        defaults={"kind": ConnectorKind.WIKIDATA, "countries": countries, "every_days": every_days},
    )
    return register
