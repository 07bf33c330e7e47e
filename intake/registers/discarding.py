"""Imports that nobody goes on with, thrown away: what their rows came to goes, what people decided stays."""

from django.db import connection, transaction
from django.db.models import SET_NULL
from django.utils.translation import gettext as _

from core.references import references
from intake.enums import ImportState
from intake.models import Job, RegisterImport, RegisterProposal
from intake.registers.planning import BEFORE_WRITING, CannotImport, locked_import
from intake.registers.staging import forget
from sources.models import Harvest, RegisterRow

_OF_FILE = "delete from sources_registerrow where harvest_id = %(key)s"


@transaction.atomic
def discard_import(*, register_import_id: int) -> None:
    """Throw an import away of which nothing is written; decisions on names stay with its register.

    Its files go, too, unless something else rests on them: another import, or a record that cites a row.
    Raises CannotImport.
    """
    # Asked before the lock: work that is being done holds it to its end.
    if reason := _work_on(register_import_id):
        raise CannotImport(reason)
    discarded = locked_import(register_import_id, *ImportState)
    if reason := why_it_stays(discarded):
        raise CannotImport(reason)
    forget(discarded)
    files = [discarded.harvest_id, discarded.second_id]
    discarded.delete()
    for each in files:
        if each is not None and _is_free(each):
            _forget(each)


def why_it_stays(register_import: RegisterImport) -> str:
    """Why an import cannot be thrown away, in words; empty where it can."""
    if reason := _work_on(register_import.pk):
        return reason
    if register_import.state not in BEFORE_WRITING:
        return _("It has written something, or is about to: undo it first. Then it can be thrown away.")
    if RegisterProposal.objects.filter(register_import=register_import).exists():
        return _("What somebody decided on its proposals is kept with it: it stays.")
    return ""


def _work_on(register_import_id: int) -> str:
    if Job.objects.unfinished().filter(arguments__register_import=register_import_id).exists():
        return _("It is being worked on: wait for the end, or stop its job first.")
    return ""


def _is_free(harvest_id: int) -> bool:
    """Whether nothing rests on a file or on a row of it. A connector does not: it takes the file anew."""
    lookups = [
        (field, field.name)
        for field in references(Harvest)
        if field.model is not RegisterRow and field.remote_field.on_delete is not SET_NULL
    ]
    lookups += [(field, f"{field.name}__harvest") for field in references(RegisterRow)]
    return not any(field.model._base_manager.filter(**{lookup: harvest_id}).exists() for field, lookup in lookups)


def _forget(harvest_id: int) -> None:
    with connection.cursor() as cursor:
        cursor.execute(_OF_FILE, {"key": harvest_id})
    Harvest.objects.filter(pk=harvest_id).only("pk").delete()
