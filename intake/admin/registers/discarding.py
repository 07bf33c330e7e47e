"""Imports that nobody goes on with: thrown away, once asked whether that is meant."""

from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from intake.admin.registers.steps import ImportSteps
from intake.models import ImportRow, NameDecision
from intake.registers.discarding import discard_import, why_it_stays
from intake.registers.planning import CannotImport
from sources.models import Connector


class Discarded(ImportSteps):
    """The part of the imports' admin that throws one away."""

    def discard(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Ask whether to throw it away; then do so, and lead to the others."""
        shown = self._changing(request, pk)
        if reason := why_it_stays(shown):
            return self._refused(request, shown, reason)
        if request.method == "POST":
            try:
                with transaction.atomic():
                    self.log_deletions(request, [shown])
                    discard_import(register_import_id=shown.pk)
            except CannotImport as reason_now:
                return self._refused(request, shown, reason_now)
            said = _("The import of “%(file)s” is thrown away. What was decided on names stays.")
            messages.success(request, said % {"file": shown.harvest.file_name})
            return HttpResponseRedirect(reverse("admin:intake_registerimport_changelist"))
        register = shown.harvest.register
        context = self.admin_site.each_context(request) | {
            "opts": self.opts,
            "original": shown,
            "shown": shown,
            "title": _("Throw this import away?"),
            "rows": ImportRow.objects.filter(register_import=shown).count(),
            "decided": NameDecision.objects.filter(register=register).count(),
            "connector": Connector.objects.filter(register=register, harvest=shown.harvest_id).first(),
        }
        return render(request, "admin/intake/registerimport/discard.html", context)
