"""Imports of lists that stay the same, or are to be taken by a mapping that says more."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from core.wording import in_words
from intake.admin.registers.steps import ImportSteps
from intake.connector_forms import UnchangedForm
from intake.registers import connecting, planning
from sources.register_actions import correct_unchanged


class TakenAnew(ImportSteps):
    """The part of the imports' admin for lists that are taken again."""

    def unchanged(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Correct the later day on which the list is said to have been the same."""
        shown = self._changing(request, pk)
        form = UnchangedForm(request.POST)
        if not form.is_valid():
            return self._refused(request, shown, " ".join(map(str, form.errors["on"])))
        on = form.cleaned_data["on"]
        try:
            correct_unchanged(harvest_id=shown.harvest_id, on=on)
        except ValidationError as error:
            return self._refused(request, shown, " ".join(error.messages))
        said = _("It counts as listed until %(day)s.") % {"day": in_words(on or shown.harvest.day)}
        self.log_change(request, shown, said)
        messages.success(request, said)
        return self._to(shown)

    def renew(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Take what is asked for by now, too, and check."""
        shown = self._changing(request, pk)
        try:
            renewed = connecting.renew_mapping(register_import=shown, at=timezone.now())
        except planning.CannotImport as reason:
            return self._refused(request, shown, reason)
        planning.request_check(register_import=renewed, by_id=request.user.pk, at=timezone.now())
        return self._to(renewed)
