"""What the steps of an import share in the admin: which import is meant, who may, where the answer leads."""

from collections.abc import Iterator
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponseRedirect, StreamingHttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from unfold.admin import ModelAdmin

from intake.models import RegisterImport


class ImportSteps(ModelAdmin):
    """The parts of the imports' admin rest on this."""

    def get_queryset(self, request: HttpRequest) -> QuerySet[RegisterImport]:
        """Without the bytes of files."""
        imports: QuerySet[RegisterImport] = super().get_queryset(request)
        return imports.select_related("harvest__register", "run_by", "accepted_by", "second").defer(
            "harvest__content", "second__content"
        )

    def _viewed(self, request: HttpRequest, pk: int) -> RegisterImport:
        if not self.has_view_permission(request):
            raise PermissionDenied
        return get_object_or_404(self.get_queryset(request), pk=pk)

    def _changing(self, request: HttpRequest, pk: int) -> RegisterImport:
        shown = get_object_or_404(self.get_queryset(request), pk=pk)
        if not self.has_change_permission(request, shown):
            raise PermissionDenied
        return shown

    def _refused(self, request: HttpRequest, shown: RegisterImport, reason: Any) -> HttpResponseRedirect:
        messages.error(request, str(reason))
        return self._to(shown)

    def _to(self, shown: RegisterImport) -> HttpResponseRedirect:
        return HttpResponseRedirect(reverse("admin:intake_registerimport_change", args=[shown.pk]))


def as_download(pieces: Iterator[str], name: str) -> StreamingHttpResponse:
    """A table to download, as it is made."""
    return StreamingHttpResponse(
        pieces,
        content_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )
