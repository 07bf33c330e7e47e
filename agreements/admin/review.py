"""Drafts on their way to readers: handed in, reviewed, published; and told from those that are there already."""

from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.template.loader import render_to_string
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from actors.models import Actor
from agreements import actions
from agreements.enums import AgreementKind
from agreements.models import Agreement
from agreements.models.agreement import AgreementQuerySet
from core.editing import button

# Agreements that a panel names; of more their number.
_SOME = 10


class StageFilter(admin.SimpleListFilter):
    """Drafts, what waits for review, and what readers see."""

    title = _("stage")
    parameter_name = "stage"
    _STAGES = {
        "draft": Q(published_at__isnull=True, submitted_at__isnull=True),
        "review": Q(published_at__isnull=True, submitted_at__isnull=False),
        "published": Q(published_at__isnull=False),
    }

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        """The three."""
        return [("draft", _("draft")), ("review", _("in review")), ("published", _("published"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        """Those at the stage asked for; of an unknown one none."""
        if self.value() is None:
            return queryset
        stage = self._STAGES.get(str(self.value()))
        return queryset.none() if stage is None else queryset.filter(stage)


class ReviewedAdmin:
    """A page on which drafts are handed in, and which names agreements of the same parties."""

    class Media:
        css = {"all": ("css/entering.css",)}
        js = ("js/alike.js",)

    def get_urls(self) -> list[URLPattern]:
        """The address of the panel, beside the page's own."""
        view = self.admin_site.admin_view(require_safe(self.alike))  # type: ignore[attr-defined]  # a mixin
        own = path("alike/", view, name="agreements_agreement_alike")
        return [own, *super().get_urls()]  # type: ignore[misc]  # a mixin

    def alike(self, request: HttpRequest) -> HttpResponse:
        """Agreements between all of the actors asked for, drafts too: a part of a page."""
        if not self.has_view_permission(request):  # type: ignore[attr-defined]  # a mixin
            raise PermissionDenied
        keys = {int(key) for key in request.GET.getlist("actor") if key.isdecimal()}
        own = request.GET.get("but", "")
        found = _between(keys)
        if own.isdecimal():
            found = found.exclude(pk=int(own))
        return render(request, "admin/agreements/agreement/alike.html", _panel(found, request.GET.get("kind", "")))

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        """Save the parts too, and warn of what is perhaps the same agreement."""
        super().save_related(request, form, formsets, change)  # type: ignore[misc]  # a mixin
        agreement = form.instance
        actors = set(agreement.parties.exclude(actor=None).values_list("actor", flat=True))
        found = _between(actors).exclude(pk=agreement.pk)
        if found.exists():
            warning = render_to_string("admin/agreements/agreement/alike.html", _panel(found, agreement.kind))
            messages.warning(request, warning)

    @button(description=_("Hand in for review"), permissions=["hand_in"])
    def hand_in(self, request: HttpRequest, object_id: str) -> HttpResponseRedirect:
        """The button that asks for the review of a draft."""
        agreement = get_object_or_404(Agreement, pk=object_id)
        try:
            actions.hand_in_agreement(agreement=agreement, by_id=request.user.pk, at=timezone.now())
        except ValueError as reason:
            messages.error(request, str(reason))
        else:
            messages.success(request, _("Handed in: an editor reviews and publishes it."))
        return self._back(object_id)  # type: ignore[attr-defined,no-any-return]  # a mixin

    @button(description=_("Hand back"), permissions=["hand_back"])
    def hand_back(self, request: HttpRequest, object_id: str) -> HttpResponseRedirect:
        """The button that makes a draft of it again."""
        agreement = get_object_or_404(Agreement, pk=object_id)
        actions.hand_back_agreement(agreement=agreement, by_id=request.user.pk, at=timezone.now())
        messages.success(request, _("Handed back: it is a draft again."))
        return self._back(object_id)  # type: ignore[attr-defined,no-any-return]  # a mixin

    def has_hand_in_permission(self, request: HttpRequest, object_id: str | None = None) -> bool:
        """Whoever may change drafts, while it is one."""
        return self._may_change(request) and _drafts(object_id).filter(submitted_at__isnull=True).exists()

    def has_hand_back_permission(self, request: HttpRequest, object_id: str | None = None) -> bool:
        """Whoever may change drafts, while it waits for review."""
        return self._may_change(request) and _drafts(object_id).filter(submitted_at__isnull=False).exists()

    def _may_change(self, request: HttpRequest) -> bool:
        return bool(self.has_change_permission(request))  # type: ignore[attr-defined]  # a mixin


def _drafts(object_id: str | None) -> QuerySet[Agreement]:
    drafts = Agreement.objects.filter(published_at__isnull=True)
    return drafts.filter(pk=object_id) if object_id else drafts.none()


def _between(actors: set[int]) -> AgreementQuerySet:
    """Agreements between all of these actors; none of a single one, which has many."""
    everything: AgreementQuerySet = Agreement.objects.all()
    if len(actors) < 2:
        return everything.none()
    return everything.involving_all(Actor.objects.filter(pk__in=actors))


def _panel(found: AgreementQuerySet, kind: str) -> dict[str, Any]:
    """What the panel shows; those of the kind that is being entered first."""
    agreements = list(found.prefetch_related("acts", "parties__actor").order_by("pk")[: _SOME + 1])
    agreements.sort(key=lambda agreement: agreement.kind != kind)
    return {
        "agreements": [
            (agreement, reverse("admin:agreements_agreement_change", args=[agreement.pk]))
            for agreement in agreements[:_SOME]
        ],
        "more": len(agreements) > _SOME,
        "same": sum(agreement.kind == kind for agreement in agreements),
        "kind": dict(AgreementKind.choices).get(kind, ""),
    }
