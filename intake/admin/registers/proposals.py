"""What registers say otherwise of records that are there: decided one by one, or many at once."""

from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db.models import F, QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST
from unfold.admin import ModelAdmin
from unfold.decorators import display

from intake.enums import RegisterProposalState
from intake.models import RegisterProposal
from intake.registers.differing import CannotDecide, decide_proposals

_BUTTONS = {
    "take": RegisterProposalState.TAKEN,
    "keep": RegisterProposalState.KEPT,
    "unsure": RegisterProposalState.UNSURE,
}


@admin.register(RegisterProposal)
class RegisterProposalAdmin(ModelAdmin):
    """The list of what differs; a filter and “select all” decide on all of a kind."""

    list_display = ("whose", "about_shown", "ours_in_words", "says_in_words", "register", "state_shown", "decided_by")
    list_display_links = ("whose",)
    list_filter = ("state", "about", "register")
    list_filter_submit = False
    # What waits, the first proposed first; then what was decided last.
    ordering = (F("decided_at").desc(nulls_first=True), "pk")
    actions = ("take_over", "keep_ours", "leave_open")

    def get_queryset(self, request: HttpRequest) -> QuerySet[RegisterProposal]:
        """With what each is about."""
        found: QuerySet[RegisterProposal] = super().get_queryset(request)
        found = found.select_related(
            "register", "row__harvest__register", "decided_by", "agreement", "membership__network__actor",
            "membership__actor", "membership__country",
        )  # fmt: skip
        return found.defer("row__harvest__content").prefetch_related("agreement__parties__actor")

    def lookup_allowed(self, lookup: str, value: str, request: HttpRequest) -> bool:
        """Those of one import too, to which its page leads."""
        allowed: bool = super().lookup_allowed(lookup, value, request)
        return allowed or lookup == "register_import__id__exact"

    @display(description=_("tie or member"))
    def whose(self, obj: RegisterProposal) -> str:
        """Who has to do with whom."""
        return obj.named

    @display(
        description=_("what differs"),
        label=dict.fromkeys(("ended", "end", "status"), "danger")
        | dict.fromkeys(("kind", "start", "category"), "info"),
        ordering="about",
    )
    def about_shown(self, obj: RegisterProposal) -> tuple[str, str]:
        """Which value it is, or that it is not listed any more."""
        return obj.about, obj.get_about_display()

    @display(description=_("recorded"), empty_value="–")
    def ours_in_words(self, obj: RegisterProposal) -> str:
        """What is recorded."""
        return obj.ours_in_words

    @display(description=_("the register says"))
    def says_in_words(self, obj: RegisterProposal) -> str:
        """What the register says."""
        return obj.says_in_words

    @display(description=_("state"), label={"new": "warning", "taken": "success", "kept": "info", "unsure": "info"})
    def state_shown(self, obj: RegisterProposal) -> tuple[str, str]:
        """What was decided."""
        return obj.state, obj.get_state_display()

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Nobody: registers propose."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Nobody: a decision stays known; it is undone in the journal."""
        return False

    def get_urls(self) -> list[URLPattern]:
        """The address of deciding beside the list."""
        decide = self.admin_site.admin_view(require_POST(self.decide))
        return [path("<int:pk>/decide/", decide, name="intake_registerproposal_decide"), *super().get_urls()]

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: Any = None
    ) -> HttpResponse:
        """What is recorded beside what the register says, and the row that says it."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        if not object_id.isdecimal():
            raise Http404
        shown = get_object_or_404(self.get_queryset(request), pk=object_id)
        common: dict[str, Any] = self.admin_site.each_context(request)
        context = common | {
            "proposal": shown,
            "original": shown,
            "opts": self.opts,
            "title": str(shown),
            "may_change": self.has_change_permission(request, shown),
            "waiting": RegisterProposal.objects.undecided().count(),
        }
        return render(request, "admin/intake/registerproposal/decide.html", context)

    def decide(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Take over what the register says, or keep ours; then on to the next that waits."""
        if not self.has_change_permission(request):
            raise PermissionDenied
        taken = [state for name, state in _BUTTONS.items() if name in request.POST]
        self._decide(request, [pk], taken[0] if taken else RegisterProposalState.KEPT)
        following = RegisterProposal.objects.undecided().order_by("pk").first()
        if following is None:
            return HttpResponseRedirect(reverse("admin:intake_registerproposal_changelist"))
        return HttpResponseRedirect(reverse("admin:intake_registerproposal_change", args=[following.pk]))

    @admin.action(description=_("Take over what the register says"), permissions=["change"])
    def take_over(self, request: HttpRequest, queryset: QuerySet[RegisterProposal]) -> None:
        """Of all that were chosen."""
        self._decide(request, list(queryset.values_list("pk", flat=True)), RegisterProposalState.TAKEN)

    @admin.action(description=_("Leave as it is recorded"), permissions=["change"])
    def keep_ours(self, request: HttpRequest, queryset: QuerySet[RegisterProposal]) -> None:
        """Of all that were chosen."""
        self._decide(request, list(queryset.values_list("pk", flat=True)), RegisterProposalState.KEPT)

    @admin.action(description=_("Nobody knows"), permissions=["change"])
    def leave_open(self, request: HttpRequest, queryset: QuerySet[RegisterProposal]) -> None:
        """Of all that were chosen."""
        self._decide(request, list(queryset.values_list("pk", flat=True)), RegisterProposalState.UNSURE)

    def _decide(self, request: HttpRequest, keys: list[int], decision: RegisterProposalState) -> None:
        assert request.user.pk is not None
        waiting = RegisterProposal.objects.undecided().filter(pk__in=keys).count()
        try:
            decide_proposals(keys=keys, decision=decision, by_id=request.user.pk, at=timezone.now())
        except CannotDecide as reason:
            messages.error(request, str(reason))
            return
        said = ngettext("%(count)d is decided.", "%(count)d are decided.", waiting)
        messages.success(request, said % {"count": waiting})
