"""What becomes of each row of an import, decided by a few statements over all of them. Nothing of the register changes.

A row is refused, or waits for a person, or says what another row of the import says, or is the first that says it:
such a one is new, known already, or changes something. What conflicts is never decided here.
"""

from datetime import datetime

from django.db import connection, transaction
from django.db.models import Count
from django.utils.translation import gettext as _

from intake.actions import request_job
from intake.enums import ImportState, JobKind, Outcome
from intake.mappings.mapping import Mapping
from intake.models import ImportRow, Job, RegisterImport
from intake.registers.outcomes import parameters_of, statements_for
from intake.registers.proposing import settle
from intake.registers.staging import Report, keep, stage


class CannotImport(ValueError):
    """The import is not where this can be done; the message says what comes first."""


BEFORE_WRITING = (ImportState.DRAFT, ImportState.CHECKED, ImportState.UNDONE)


@transaction.atomic
def begin_import(*, harvest_id: int, mapping: Mapping, at: datetime, second_id: int | None = None) -> RegisterImport:
    """Begin to take a harvest in, perhaps with a second one, by a mapping that an editor may still change."""
    return RegisterImport.objects.create(
        harvest_id=harvest_id, second_id=second_id, mapping=mapping.as_row(), begun_at=at
    )


@transaction.atomic
def change_mapping(*, register_import: RegisterImport, mapping: Mapping) -> RegisterImport:
    """Take the file by another mapping: what was checked by the one before does not count. Raises CannotImport."""
    locked = locked_import(register_import.pk, *BEFORE_WRITING)
    locked.mapping, locked.state, locked.counts = mapping.as_row(), ImportState.DRAFT, {}
    locked.save(update_fields=["mapping", "state", "counts"])
    return locked


def request_check(*, register_import: RegisterImport, by_id: int | None, at: datetime) -> Job:
    """Ask for a check in the background."""
    return request_job(kind=JobKind.CHECK_IMPORT, arguments={"register_import": register_import.pk}, by_id=by_id, at=at)


@transaction.atomic
def check_import(*, register_import_id: int, report: Report) -> RegisterImport:
    """Say of each row what becomes of it, and count. Repeatable; what was said before is forgotten.

    Raises CannotImport, tables.CannotRead and mapping.CannotMap: then all is as it was.
    """
    checked = locked_import(register_import_id, *BEFORE_WRITING)
    mapping = Mapping.of_row(checked.mapping)
    if lacks := mapping.lacks():
        raise CannotImport(" ".join(lacks))
    stage(checked, mapping, report)
    report(_("Comparing"), 0.8)
    plan(checked, mapping)
    report(_("Keeping what was found"), 0.9)
    keep(checked)
    settle(checked)
    checked.counts = dict(
        ImportRow.objects.filter(register_import=checked)
        .values_list("outcome")
        .annotate(Count("pk"))
        .order_by("outcome")
    )
    checked.state = ImportState.CHECKED
    checked.save(update_fields=["counts", "state"])
    return checked


def told(register_import: RegisterImport) -> str:
    """What an import's rows came to, in a line an outcome."""
    lines = [f"{outcome.label}: {register_import.count(outcome):,}" for outcome in Outcome]
    return "\n".join([_("Rows: %(total)s") % {"total": f"{sum(register_import.counts.values()):,}"}, *lines])


def locked_import(pk: int, *states: ImportState) -> RegisterImport:
    """The import, which nobody else works on now. Raises CannotImport where it stands elsewhere than it should."""
    imports = RegisterImport.objects.select_for_update(of=("self",)).select_related("harvest__register")
    locked = imports.defer("harvest__content").get(pk=pk)
    if locked.state not in states:
        raise CannotImport(
            _("The import is %(state)s: this cannot be done now.") % {"state": locked.get_state_display()}
        )
    return locked


def plan(register_import: RegisterImport, mapping: Mapping) -> None:
    """Give each row of a staged import its outcome."""
    parameters = parameters_of(register_import, mapping)
    with connection.cursor() as cursor:
        for statement in statements_for(mapping):
            cursor.execute(statement, parameters)


WRITTEN = (Outcome.NEW, Outcome.SAME, Outcome.CHANGED)
QUEUED = (Outcome.CONFLICTING, Outcome.AMBIGUOUS, Outcome.UNKNOWN)
