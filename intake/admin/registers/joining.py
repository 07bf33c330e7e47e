"""Imports of two files: by which columns they belong together, and what found nothing."""

from dataclasses import replace
from typing import Any

from django.http import HttpRequest, HttpResponse

from intake.admin.registers.steps import ImportSteps
from intake.connector_forms import JoinForm
from intake.mappings.mapping import CannotMap, Mapping
from intake.models import RegisterImport
from intake.registers import planning
from intake.registers.bringing import proposed
from intake.registers.files import reading_of
from intake.registers.staging import whole_of
from intake.tables.table import Table


def tables_of(shown: RegisterImport, mapping: Mapping) -> list[Table]:
    """The tables of an import, joined where they can be."""
    try:
        whole, _joined = whole_of(shown, mapping)
    except CannotMap:
        whole = reading_of(shown.harvest)
    return list(whole.tables)


def join_told(shown: RegisterImport, mapping: Mapping, form: Any) -> dict[str, Any]:
    """What the page says of the second file, while columns are chosen."""
    if form is None or shown.second is None:
        return {}
    try:
        _whole, done = whole_of(shown, mapping)
    except CannotMap as reason:
        return {"join_form": _form(shown, mapping, None), "join_told": [str(reason)]}
    return {"join_form": _form(shown, mapping, None), "join_told": [each.told() for each in done if each.told()]}


class Joining(ImportSteps):
    """The part of the imports' admin for a second file."""

    def join(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Keep by which columns the files belong together; a mapping that does not fit any more is proposed anew."""
        shown = self._changing(request, pk)
        mapping = Mapping.of_row(shown.mapping)
        form = _form(shown, mapping, request.POST)
        if form is None:
            return self._to(shown)
        if not form.is_valid():
            reason = " ".join(str(error) for errors in form.errors.values() for error in errors)
            return self._refused(request, shown, reason)
        mapping = replace(mapping, join=form.join())
        if mapping.sides == () or not any(mapping.fits(table) for table in tables_of(shown, mapping)):
            mapping = proposed(shown.harvest, shown.second, form.join())
        try:
            planning.change_mapping(register_import=shown, mapping=mapping)
        except planning.CannotImport as reason:
            return self._refused(request, shown, reason)
        return self._to(shown)


def _form(shown: RegisterImport, mapping: Mapping, data: Any) -> JoinForm | None:
    if shown.second is None:
        return None
    firsts, seconds = (
        list(dict.fromkeys(name for table in reading_of(each).tables for name in table.header))
        for each in (shown.harvest, shown.second)
    )
    return JoinForm(data, firsts=firsts, seconds=seconds, join=mapping.join)
