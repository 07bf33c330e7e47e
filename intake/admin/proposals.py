"""The review desk: what machines propose, beside the document it rests on."""

from functools import partial
from typing import Any

from csp.decorators import csp_replace
from django.conf import settings
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import F
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.utils.translation import gettext_lazy as _
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.decorators.http import require_POST, require_safe
from unfold.admin import ModelAdmin
from unfold.decorators import display

from agreements.enums import ActKind, AgreementKind
from intake import proposals
from intake.claims import Claim
from intake.enums import RejectReason
from intake.forms import ClaimForm, RejectForm
from intake.models import Proposal
from sources.passages import marked


@admin.register(Proposal)
class ProposalAdmin(ModelAdmin):
    """The list of proposals; each opens on the desk."""

    list_display = ("parties", "what", "share", "document", "state_shown", "decided_by")
    list_display_links = ("parties",)
    list_filter = ("state",)
    list_select_related = ("capture__document", "decided_by")
    search_fields = ("capture__document__title", "claim")
    # What waits, the surest first; then what was decided last.
    ordering = (F("decided_at").desc(nulls_first=True), "-confidence", "pk")
    list_filter_submit = False

    def get_queryset(self, request: HttpRequest) -> Any:
        """Without the bytes and texts of documents."""
        return super().get_queryset(request).defer("capture__content", "capture__text")

    def lookup_allowed(self, lookup: str, value: str, request: HttpRequest) -> bool:
        """Those of one document too, to which its page leads: as a filter it would list every document."""
        allowed: bool = super().lookup_allowed(lookup, value, request)
        return allowed or lookup == "capture__document__id__exact"

    @display(description=_("parties"))
    def parties(self, obj: Proposal) -> str:
        """Who takes part, as printed."""
        return str(obj)

    @display(description=_("what is claimed"))
    def what(self, obj: Proposal) -> str:
        """The kind of tie, and what was done."""
        claim = Claim.of_row(obj.claim)
        done = [f"{ActKind(act.kind).label} {act.date}".strip() for act in claim.acts]
        return ": ".join([str(AgreementKind(claim.kind).label), *filter(None, [", ".join(done)])])

    @display(description=_("confidence"), ordering="confidence")
    def share(self, obj: Proposal) -> str:
        """The machine's own."""
        return f"{obj.confidence:.0%}"

    @display(description=_("document"))
    def document(self, obj: Proposal) -> str:
        """Where it was read."""
        return str(obj.capture.document)

    @display(
        description=_("state"),
        label={"new": "info", "accepted": "success", "accepted_with_changes": "success", "rejected": "danger"},
    )
    def state_shown(self, obj: Proposal) -> tuple[str, str]:
        """What was decided."""
        return obj.state, obj.get_state_display()

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Nobody: readings propose."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Nobody: a proposal is rejected, and its decision stays known."""
        return False

    def get_urls(self) -> list[URLPattern]:
        """The desk's own addresses beside the list."""
        view = self.admin_site.admin_view
        own = [
            path("<int:pk>/text/", view(self.text), name="intake_proposal_text"),
            path("<int:pk>/reject/", view(require_POST(self.reject)), name="intake_proposal_reject"),
            path("<int:pk>/undo/", view(require_POST(self.undo)), name="intake_proposal_undo"),
        ]
        return [*own, *super().get_urls()]

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: Any = None
    ) -> HttpResponse:
        """The desk: the document beside the form; a valid form is accepted."""
        if not object_id.isdecimal():
            raise Http404
        proposal = self._proposal(request, int(object_id))
        claim = Claim.of_row(proposal.claim)
        is_new = proposal.state == "new"
        form = ClaimForm(claim, proposals.like(claim), request.POST if request.method == "POST" else None)
        if request.method == "POST" and is_new and form.is_valid() and self._accept(request, proposal, form):
            return self._next(request)
        return self._desk(request, proposal, form, RejectForm())

    def reject(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Turn it down for a reason."""
        proposal = self._proposal(request, pk)
        form = RejectForm(request.POST)
        if not form.is_valid():
            claim = Claim.of_row(proposal.claim)
            return self._desk(request, proposal, ClaimForm(claim, proposals.like(claim)), form)
        decide = partial(
            proposals.reject_proposal,
            proposal=proposal,
            reason=RejectReason(form.cleaned_data["reject_reason"]),
            comment=form.cleaned_data["comment"],
        )
        return self._decided(request, proposal, decide, _("Rejected."))

    def undo(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Take the decision back."""
        proposal = self._proposal(request, pk)
        decide = partial(proposals.undo_decision, proposal=proposal, on=timezone.localdate())
        self._decided(request, proposal, decide, _("Undone: the proposal waits again."))
        return HttpResponseRedirect(reverse("admin:intake_proposal_change", args=[pk]))

    @method_decorator(require_safe)
    @method_decorator(csp_replace(settings.DOCUMENT_CONTENT_SECURITY_POLICY))
    @method_decorator(xframe_options_sameorigin)
    def text(self, request: HttpRequest, pk: int) -> HttpResponse:
        """The document's text with the passages marked: a page in a sandbox, without scripts."""
        proposal = self._proposal(request, pk)
        capture = proposal.capture
        context = {
            "document": capture.document,
            "pieces": marked(capture.text, [each.span for each in proposal.evidence.all()]),
        }
        return render(request, "admin/intake/proposal/text.html", context)

    def _proposal(self, request: HttpRequest, pk: int) -> Proposal:
        proposal = get_object_or_404(
            Proposal.objects.select_related("capture__document", "agreement", "decided_by").defer("capture__content"),
            pk=pk,
        )
        if not self.has_change_permission(request, proposal):
            raise PermissionDenied
        return proposal

    def _accept(self, request: HttpRequest, proposal: Proposal, form: ClaimForm) -> bool:
        assert request.user.pk is not None
        try:
            proposals.accept_proposal(
                proposal=proposal,
                claim=form.claim(),
                onto=form.cleaned_data.get("onto"),
                comment=form.cleaned_data["comment"],
                by_id=request.user.pk,
                on=timezone.localdate(),
                at=timezone.now(),
            )
        except ValidationError as error:
            for message in error.messages:
                form.add_error(None, message)
            return False
        except ValueError as reason:
            form.add_error(None, str(reason))
            return False
        messages.success(request, _("Accepted: %(title)s is published.") % {"title": proposal})
        return True

    def _decided(self, request: HttpRequest, proposal: Proposal, decide: Any, said: Any) -> HttpResponse:
        try:
            decide(by_id=request.user.pk, at=timezone.now())
        except ValueError as reason:
            messages.error(request, str(reason))
            return HttpResponseRedirect(reverse("admin:intake_proposal_change", args=[proposal.pk]))
        messages.success(request, said)
        return self._next(request)

    def _next(self, request: HttpRequest) -> HttpResponse:
        """To the next one that waits, else to the list."""
        waiting = Proposal.objects.undecided().order_by("-confidence", "pk").first()
        if waiting is None:
            return HttpResponseRedirect(reverse("admin:intake_proposal_changelist"))
        return HttpResponseRedirect(reverse("admin:intake_proposal_change", args=[waiting.pk]))

    def _desk(self, request: HttpRequest, proposal: Proposal, form: ClaimForm, reject_form: RejectForm) -> HttpResponse:
        context = self.admin_site.each_context(request) | {
            "proposal": proposal,
            "evidence": proposal.evidence.order_by("start"),
            "form": form,
            "reject_form": reject_form,
            "media": self.media + form.media + form.parties.media + form.acts.media,
            "opts": self.opts,
            "original": proposal,
            "title": str(proposal),
            "waiting": Proposal.objects.undecided().count(),
        }
        return render(request, "admin/intake/proposal/desk.html", context)
