"""Lists of the members of a network: brought in, compared with those before, decided on where members are missing."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, StreamingHttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from core.editing import button
from intake.admin.registers.steps import ImportSteps, as_download
from intake.enums import Difference, ImportState, RegisterProposalState
from intake.mappings.mapping import Mapping as Plan
from intake.mappings.mapping import Shape
from intake.member_list_forms import LeavingForm, NewMemberListForm
from intake.models import RegisterImport, RegisterProposal
from intake.registers.bringing import File, bring_in_members
from intake.registers.comparing import as_lines, differences
from intake.registers.differing import CannotDecide, decide_proposals

_MOST_NAMES = 100
_MOST_PROPOSALS = 200


def asks_for_members(request: HttpRequest) -> bool:
    """Whether a list of members is to be brought in, and not any table."""
    return bool(request.GET.keys() & {"members", "network"})


def new_list_form(request: HttpRequest) -> NewMemberListForm:
    """The form of a list of members, with what the address says filled in."""
    return NewMemberListForm(
        request.POST or None,
        request.FILES or None,
        initial={name: request.GET[name] for name in ("network", "register") if name in request.GET},
        may_add_register=request.user.has_perm("sources.add_register"),
    )


def bring_in_list(cleaned: Mapping[str, Any], file: File, by_id: int | None) -> RegisterImport:
    """What was filled in is taken. Raises tables.CannotRead."""
    saved = cleaned["mapping"]
    return bring_in_members(
        network=cleaned["network"],
        register=cleaned["register"],
        file=file,
        listed=cleaned["listed"],
        is_whole=cleaned["is_whole"],
        mapping=Plan.of_row(saved.mapping) if saved is not None else None,
        by_id=by_id,
        at=timezone.now(),
    )


def compared(shown: RegisterImport) -> dict[str, Any]:
    """What the page of an import tells of the lists before, and of members that are missing in this one."""
    mapping = Plan.of_row(shown.mapping)
    if mapping.shape is not Shape.MEMBER:
        return {}
    found = differences(shown, most=_MOST_NAMES)
    waiting = list(_missing(shown)[: _MOST_PROPOSALS + 1]) if shown.state == ImportState.ACCEPTED else []
    return {
        "differences": [each for each in found if each.earlier],
        "first_lists": [each for each in found if not each.earlier],
        "is_whole": mapping.is_whole,
        "missing": waiting[:_MOST_PROPOSALS],
        "more_missing": len(waiting) > _MOST_PROPOSALS,
        "leaving_form": LeavingForm(proposals=RegisterProposal.objects.none()),
    }


def _missing(shown: RegisterImport) -> QuerySet[RegisterProposal]:
    """The members of whom somebody has to say whether they have left."""
    found: QuerySet[RegisterProposal] = RegisterProposal.objects.undecided().filter(
        register_import=shown, about=Difference.ENDED, membership__isnull=False
    )
    found = found.select_related("membership__actor__country", "membership__network__actor", "row__harvest__register")
    return found.defer("row__harvest__content").order_by("membership__actor__name", "pk")


class ComparedLists(ImportSteps):
    """The part of the imports' admin for lists of members."""

    def difference(self, request: HttpRequest, pk: int) -> StreamingHttpResponse:
        """All of the difference to the lists before, as CSV."""
        shown = self._viewed(request, pk)
        return as_download(as_lines(shown), f"difference-{shown.pk}.csv")

    def leave(self, request: HttpRequest, pk: int) -> HttpResponse:
        """One decision, and perhaps one date, for all that were chosen of those who are not listed any more."""
        shown = self._changing(request, pk)
        if not request.user.has_perm("intake.change_registerproposal"):
            return self._refused(request, shown, _("You may not decide on this."))
        form = LeavingForm(request.POST, proposals=_missing(shown))
        if not form.is_valid():
            return self._refused(request, shown, " ".join(_errors(form)))
        keys = form.cleaned_data["keys"]
        assert request.user.pk is not None
        try:
            operation = decide_proposals(
                keys=keys,
                decision=RegisterProposalState(form.cleaned_data["decision"]),
                on=form.cleaned_data["on"],
                by_id=request.user.pk,
                at=timezone.now(),
            )
        except CannotDecide as reason:
            return self._refused(request, shown, reason)
        said = ngettext("%(count)d is decided.", "%(count)d are decided.", len(keys)) % {"count": len(keys)}
        messages.success(request, f"{said} {_('It can be undone in the journal: operation %d.') % operation.pk}")
        return self._to(shown)


def _errors(form: LeavingForm) -> Iterable[str]:
    return (str(error) for errors in form.errors.values() for error in errors)


class BringsMembers:
    """The part of the registers' admin that leads to a list of members."""

    @button(description=_("Bring in a member list"), permissions=["bring_members"])
    def bring_members(self, request: HttpRequest, object_id: str) -> HttpResponseRedirect:
        """The way to the form, with this register chosen."""
        return HttpResponseRedirect(f"{reverse('admin:intake_registerimport_add')}?members=1&register={object_id}")

    def has_bring_members_permission(self, request: HttpRequest, object_id: str | None = None) -> bool:
        """Whoever may take registers in."""
        return request.user.has_perm("intake.add_registerimport")
