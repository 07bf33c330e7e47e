"""Documents in the admin: brought in, described, read again."""

from typing import Any

from django.contrib import admin
from django.contrib.admin.options import IS_POPUP_VAR
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from unfold.decorators import action, display

from agreements.admin.texts import DocumentSubjectInline, TextTieInline
from core.editing import PublishingAdmin, button
from intake import documents
from intake.forms import NewDocumentForm
from intake.models import Job, Proposal
from sources.admin import DocumentLinkInline, DocumentSourcesInline
from sources.editing import CitedAdmin
from sources.models import Document
from statements.sources import cited_documents


@admin.register(Document)
class DocumentAdmin(CitedAdmin, PublishingAdmin):
    """Documents, and the page on which they come in.

    What something published rests on is shown anyway; the button shows one for its own sake.
    """

    list_display = ("title", "kind", "language", "may_show", "added_by", "added_at")
    list_filter = ("kind", "may_show", "language")
    list_select_related = ("added_by",)
    search_fields = ("title", "url", "doi")
    ordering = ("-pk",)
    fields = (
        "title",
        ("kind", "language"),
        ("authors", "number"),
        ("date", "valid_until"),
        "keywords",
        ("url", "doi"),
        ("licence", "may_show"),
        "kept",
        ("added_by", "added_at", "published_at"),
    )
    readonly_fields = ("kept", "added_by", "added_at", "published_at")
    inlines = (DocumentSourcesInline, DocumentLinkInline, TextTieInline, DocumentSubjectInline)
    actions_detail = ("publish_record", "withdraw_record", "read_again", "its_proposals", "view_as_reader")

    @display(description=_("kept"))
    def kept(self, obj: Document) -> str:
        """The copies that we have of it, each by name and digest."""
        copies = obj.captures.order_by("pk").values_list("file_name", "fetched_from", "media_type", "sha256")
        return "; ".join(
            f"{name or address}, {media_type or '?'}, SHA-256 {sha256[:12]}…"
            for name, address, media_type, sha256 in copies
        )

    def add_view(self, request: HttpRequest, form_url: str = "", extra_context: Any = None) -> HttpResponse:
        """Take a file or an address, and lead to the job that reads it; beside another page only describe one."""
        if IS_POPUP_VAR in request.GET or IS_POPUP_VAR in request.POST:
            described: HttpResponse = super().add_view(request, form_url, extra_context)
            return described
        if not self.has_add_permission(request):
            raise PermissionDenied
        form = NewDocumentForm(request.POST or None, request.FILES or None)
        if request.method == "POST" and form.is_valid():
            return _to_job(self._bring_in(form, request))
        context = self.admin_site.each_context(request) | {
            "form": form,
            "media": self.media + form.media,
            "opts": self.opts,
            "title": _("Bring in a document"),
        }
        return render(request, "admin/sources/document/add.html", context)

    def _bring_in(self, form: NewDocumentForm, request: HttpRequest) -> Job:
        document, now = form.save(commit=False), timezone.now()
        file = form.cleaned_data["file"]
        if file is None:
            return documents.add_address(document=document, by_id=request.user.pk, at=now)
        return documents.add_file(
            document=document, content=file.read(), file_name=file.name, by_id=request.user.pk, at=now
        )

    def save_model(self, request: HttpRequest, obj: Document, form: Any, change: bool) -> None:
        """Save it, and note the change."""
        if not change:
            documents.describe_document(document=obj, by_id=request.user.pk, at=timezone.now())
            return
        super().save_model(request, obj, form, change)
        documents.document_saved(document=obj, by_id=request.user.pk, at=timezone.now())

    def get_fields(self, request: HttpRequest, obj: Document | None = None) -> Any:
        """Of one that is only described: no copies, and nobody yet who has added it."""
        return super().get_fields(request, obj) if obj else ("title", ("kind", "language"), "url", "may_show")

    def get_inlines(self, request: HttpRequest, obj: Document | None) -> Any:
        """None while it is only described."""
        return self.inlines if obj else ()

    def may_publish(self, request: HttpRequest) -> bool:
        """Whoever may change documents and publishes what rests on them."""
        return super().may_publish(request) and request.user.has_perm("agreements.publish_agreement")

    def has_change_permission(self, request: HttpRequest, obj: Document | None = None) -> bool:
        """Whoever may change documents; one that readers see, or see something rest on, whoever publishes."""
        allowed: bool = super().has_change_permission(request, obj)
        if not allowed or obj is None or request.user.has_perm("agreements.publish_agreement"):
            return allowed
        return not cited_documents().filter(pk=obj.pk).exists()

    def has_delete_permission(self, request: HttpRequest, obj: Document | None = None) -> bool:
        """Whoever may delete documents, those that propose nothing: what could not be read, for one."""
        allowed: bool = super().has_delete_permission(request, obj)
        return allowed and (obj is None or not Proposal.objects.filter(capture__document=obj).exists())

    def get_actions(self, request: HttpRequest) -> dict[str, Any]:
        """None for many at once: each is looked at before it is deleted."""
        return {}

    def delete_model(self, request: HttpRequest, obj: Document) -> None:
        """Delete it with its copies, and note the change."""
        documents.delete_document(document=obj, by_id=request.user.pk, at=timezone.now())

    @button(description=_("Read again"), permissions=["read"])
    def read_again(self, request: HttpRequest, object_id: str) -> HttpResponseRedirect:
        """Ask for its reading anew: only what was not proposed yet is added."""
        document = get_object_or_404(Document, pk=object_id)
        return _to_job(documents.request_reading(document_id=document.pk, by_id=request.user.pk, at=timezone.now()))

    def has_read_permission(self, request: HttpRequest, object_id: str | None = None) -> bool:
        """Whoever may bring documents in."""
        allowed: bool = self.has_add_permission(request)
        return allowed

    @action(description=_("Its proposals"))
    def its_proposals(self, request: HttpRequest, object_id: str) -> HttpResponseRedirect:
        """To what it proposes."""
        return HttpResponseRedirect(proposals_of(object_id))

    @action(description=_("View as a reader"))
    def view_as_reader(self, request: HttpRequest, object_id: str) -> HttpResponseRedirect:
        """To its public page, which is there once something published rests on it."""
        return HttpResponseRedirect(get_object_or_404(Document, pk=object_id).get_absolute_url())


def proposals_of(document_id: int | str) -> str:
    """The address of the list of a document's proposals."""
    return reverse("admin:intake_proposal_changelist") + f"?capture__document__id__exact={document_id}"


def _to_job(job: Job) -> HttpResponseRedirect:
    return HttpResponseRedirect(reverse("admin:intake_job_change", args=[job.pk]))
