"""The outbox and the journal in the admin: to look at, and to undo."""

from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db.models import Count, F, Q
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST
from unfold.admin import ModelAdmin
from unfold.decorators import display

from core import journal
from core.describing import described, described_image, with_what_it_names
from core.enums import WhyLeft
from core.models import Change, Operation

# Rows named on a page; of more their number is told.
_SOME = 100


@admin.register(Change)
class ChangeAdmin(ModelAdmin):
    """What was changed, when and by whom; nothing to edit."""

    list_display = ("at", "record", "public_id", "kind", "by")
    list_filter = ("kind", "record")
    search_fields = ("public_id",)
    ordering = ("-pk",)
    list_select_related = ("by",)
    show_full_result_count = False

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Nobody: actions write changes."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Nobody: what happened stays."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Nobody: what happened stays."""
        return False


@admin.register(Operation)
class OperationAdmin(ModelAdmin):
    """What was done to many rows at once; each can be undone once."""

    list_display = ("at", "kind", "summary", "reason", "by", "is_undone")
    list_display_links = ("at", "summary")
    list_filter = ("kind",)
    list_select_related = ("by",)
    search_fields = ("summary", "reason")
    ordering = ("-pk",)
    show_full_result_count = False

    @display(description=_("undone"), boolean=True)
    def is_undone(self, obj: Operation) -> bool:
        """Whether it was taken back."""
        return obj.undone_at is not None

    def get_urls(self) -> list[URLPattern]:
        """The address of undoing, beside the list."""
        undo = self.admin_site.admin_view(require_POST(self.undo))
        return [path("<int:pk>/undo/", undo, name="core_operation_undo"), *super().get_urls()]

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: Any = None
    ) -> HttpResponse:
        """What it did, by table, and what undoing left."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        if not object_id.isdecimal():
            raise Http404
        operation = get_object_or_404(Operation.objects.select_related("by", "undone_by"), pk=object_id)
        context = self.admin_site.each_context(request) | {
            "operation": operation,
            "tables": _by_table(operation),
            "left": _left(operation),
            "left_count": operation.rows.exclude(left=WhyLeft.NOT).count(),
            "may_undo": operation.undone_at is None and request.user.has_perm("core.undo_operation"),
            "opts": self.opts,
            "original": operation,
            "title": capfirst(str(operation)),
        }
        return render(request, "admin/core/operation/operation.html", context)

    def undo(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Take it back, and say what was left."""
        if not request.user.has_perm("core.undo_operation"):
            raise PermissionDenied
        operation = get_object_or_404(Operation, pk=pk)
        try:
            report = journal.undo(operation=operation, by_id=request.user.pk, at=timezone.now())
        except journal.CannotUndo as reason:
            messages.error(request, str(reason))
        else:
            messages.success(request, _("Undone: %(count)d rows are as before.") % {"count": report.restored})
            if report.left:
                text = ngettext(
                    "%(count)d row was left as it is: see below.",
                    "%(count)d rows were left as they are: see below.",
                    report.left,
                )
                messages.warning(request, text % {"count": report.left})
        return HttpResponseRedirect(reverse("admin:core_operation_change", args=[pk]))

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Nobody: operations note themselves."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Nobody: what was done stays known."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Nobody: what was done stays known."""
        return False


def _by_table(operation: Operation) -> list[dict[str, Any]]:
    """What kinds of rows it made, changed and deleted, with their numbers."""
    known = {model._meta.db_table: model._meta.verbose_name_plural for model in journal.tables(operation)}
    rows = operation.rows.exclude(before=F("after")).order_by("table").values("table")
    counted = rows.annotate(
        made=Count("pk", filter=Q(before__isnull=True)),
        changed=Count("pk", filter=Q(before__isnull=False, after__isnull=False)),
        deleted=Count("pk", filter=Q(after__isnull=True)),
    )
    return [{**row, "what": known.get(row["table"], row["table"])} for row in counted]


def _left(operation: Operation) -> list[dict[str, Any]]:
    """What undoing left, in words: the first of these rows."""
    rows = list(operation.rows.exclude(left=WhyLeft.NOT).order_by("table", "key")[:_SOME])
    models = {model._meta.db_table: model for model in journal.tables(operation)}
    present = {
        table: with_what_it_names(models[table]).in_bulk([row.key for row in rows if row.table == table])
        for table in {row.table for row in rows} & set(models)
    }
    told = []
    for row in rows:
        model, here = models.get(row.table), present.get(row.table, {}).get(row.key)
        if model is None:
            kind, text = row.table, str(row.key)
        else:
            kind = str(model._meta.verbose_name)
            text = described(here) if here is not None else described_image(model, row.before or row.after)
        told.append({"kind": kind, "text": text, "why": row.get_left_display()})
    return told
