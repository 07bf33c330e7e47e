"""Jobs in the admin: asked for, watched, cancelled, asked for again."""

from typing import Any

from django.contrib import admin, messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from unfold.admin import ModelAdmin
from unfold.decorators import display

from core.editing import button
from intake import actions
from intake.admin.documents import proposals_of
from intake.enums import JobKind
from intake.models import Job, RegisterImport
from sources.models import Document, Register

_FOLLOW_SECONDS = 2
# As the admin's interface styles its links.
_LINK = "text-primary-600 underline dark:text-primary-500"


@admin.register(Job)
class JobAdmin(ModelAdmin):
    """The queue."""

    list_display = (
        "__str__",
        "state_shown",
        "share",
        "stage",
        "attempt",
        "requested_by",
        "requested_at",
        "finished_at",
    )
    list_filter = ("state", "kind")
    list_select_related = ("requested_by",)
    ordering = ("-pk",)
    actions_list = ("refresh_statuses",)
    fields = (
        ("state", "share"),
        "stage",
        "message",
        "about",
        ("attempt", "lease_until"),
        "who",
        ("requested_at", "finished_at"),
    )
    readonly_fields = ("share", "about", "who")
    actions_detail = ("cancel", "again")

    @display(
        description=_("state"),
        label={"done": "success", "failed": "danger", "running": "info", "cancelled": "warning"},
    )
    def state_shown(self, obj: Job) -> tuple[str, str]:
        """Where it stands."""
        return obj.state, obj.get_state_display()

    @display(description=_("progress"))
    def share(self, obj: Job) -> str:
        """How much is done."""
        return f"{obj.progress:.0%}"

    @display(description=_("requested by"))
    def who(self, obj: Job) -> str:
        """By name, without a link: pages of users are the administrators'."""
        return str(obj.requested_by or "-")

    @display(description=_("about"))
    def about(self, obj: Job) -> SafeString:
        """The document that it reads, and what has come of it; the import that it works on."""
        register_import = RegisterImport.objects.filter(pk=obj.arguments.get("register_import")).first()
        if register_import is not None:
            address = reverse("admin:intake_registerimport_change", args=[register_import.pk])
            return format_html('<a class="{}" href="{}">{}</a>', _LINK, address, _("The import of the register"))
        register = Register.objects.filter(pk=obj.arguments.get("register")).first()
        if register is not None:
            address = reverse("admin:intake_registerimport_changelist")
            imports = f"{address}?harvest__register__id__exact={register.pk}"
            return format_html('<a class="{}" href="{}">{}: {}</a>', _LINK, imports, _("Imports"), register)
        document = Document.objects.filter(pk=obj.arguments.get("document")).first()
        if document is None:
            return format_html("{}", "-")
        return format_html(
            '<a class="{}" href="{}">{}</a> · <a class="{}" href="{}">{}</a>',
            _LINK,
            reverse("admin:sources_document_change", args=[document.pk]),
            document,
            _LINK,
            proposals_of(document.pk),
            _("Its proposals"),
        )

    def change_view(self, request: HttpRequest, object_id: str, *args: Any, **kwargs: Any) -> HttpResponse:
        """The job; while it waits or runs, the page follows it."""
        response: HttpResponse = super().change_view(request, object_id, *args, **kwargs)
        if _is_unfinished(object_id):
            response["Refresh"] = str(_FOLLOW_SECONDS)
        return response

    @button(description=_("Bring statuses up to today"), permissions=["add_job"])
    def refresh_statuses(self, request: HttpRequest) -> HttpResponseRedirect:
        """Ask for the daily job now."""
        job = actions.request_job(kind=JobKind.REFRESH_STATUSES, by_id=request.user.pk, at=timezone.now())
        return self._to(job)

    @button(description=_("Cancel"), permissions=["cancel"])
    def cancel(self, request: HttpRequest, object_id: str) -> HttpResponseRedirect:
        """Stop a waiting or running job."""
        job = get_object_or_404(Job, pk=object_id)
        try:
            actions.cancel_job(job=job, at=timezone.now())
        except actions.JobIsOver:
            messages.error(request, _("This job is over: there is nothing to cancel."))
        else:
            messages.success(request, _("The job stops at its next step."))
        return self._to(job)

    @button(description=_("Ask for it again"), permissions=["again"])
    def again(self, request: HttpRequest, object_id: str) -> HttpResponseRedirect:
        """Queue the work of a job that is over once more."""
        job = get_object_or_404(Job, pk=object_id)
        try:
            job = actions.retry_job(job=job, by_id=request.user.pk, at=timezone.now())
        except actions.JobIsNotOver:
            messages.error(request, _("This job is not over yet: cancel it first."))
        return self._to(job)

    def has_add_job_permission(self, request: HttpRequest) -> bool:
        """Whoever may add jobs asks for them by their buttons."""
        return request.user.has_perm("intake.add_job")

    def has_cancel_permission(self, request: HttpRequest, object_id: str | None = None) -> bool:
        """Whoever may change jobs, while this one is not over."""
        return request.user.has_perm("intake.change_job") and _is_unfinished(object_id)

    def has_again_permission(self, request: HttpRequest, object_id: str | None = None) -> bool:
        """Whoever may change jobs, once this one is over."""
        return request.user.has_perm("intake.change_job") and not _is_unfinished(object_id)

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Nobody: what a job is, its worker writes."""
        return False

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Nobody: jobs are asked for by their buttons."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Nobody: the queue's past stays."""
        return False

    def _to(self, job: Job) -> HttpResponseRedirect:
        return HttpResponseRedirect(reverse("admin:intake_job_change", args=[job.pk]))


def _is_unfinished(object_id: str | None) -> bool:
    return object_id is not None and Job.objects.unfinished().filter(pk=object_id).exists()
