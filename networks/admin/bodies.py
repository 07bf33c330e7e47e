"""Bodies of networks in the admin: what they are, who sits in them, and a new mandate from the old one."""

from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.forms import ModelForm
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from unfold.admin import ModelAdmin, TabularInline
from unfold.decorators import action

from core.editing import ChosenOnPurpose, ToldOnThePage
from networks.actions import CannotStartMandate, bodies_saved, seats_to_renew, start_mandate
from networks.admin.filters import NetworkFilter
from networks.forms import MandateForm
from networks.models import Body, BodyCitation, Seat
from networks.sources import OF_BODY, OF_SEAT
from sources.editing import CitedAdmin, SourcesInline


class SeatInline(ChosenOnPurpose, TabularInline):
    """Who sits in it, mandate by mandate."""

    model = Seat
    extra = 0
    fields = ("office", "actor", "person", "since", "until", "position")
    autocomplete_fields = ("actor", "person")
    ordering = ("-since_latest", "position", "pk")


class BodySourcesInline(ChosenOnPurpose, SourcesInline):
    """Who says that there is or was such a body, and who sat in it."""

    model = BodyCitation
    tables = (OF_BODY, OF_SEAT)


@admin.register(Body)
class BodyAdmin(CitedAdmin, ToldOnThePage, ChosenOnPurpose, ModelAdmin):
    """One body with its seats; it is made on its network's page."""

    compressed_fields = True
    warn_unsaved_form = True
    actions_detail = ("its_network", "new_mandate")
    fields = (
        ("network", "kind"),
        "name",
        ("name_es", "name_pt", "name_ru"),
        ("since", "until"),
        ("part_of", "replaced_by"),
        "composition",
        ("size", "permanence"),
        ("level", "modelled_on"),
        ("topics", "goals"),
        ("position", "public_id"),
    )
    readonly_fields = ("network", "public_id")
    autocomplete_fields = ("modelled_on",)
    list_display = ("name", "kind", "network", "since", "until")
    list_filter = ("kind", NetworkFilter)
    list_select_related = ("network__actor",)
    search_fields = ("name", "name_es", "name_pt", "name_ru", "network__actor__name")
    ordering = ("network__actor__name", "position", "since_earliest", "pk")
    inlines = (SeatInline, BodySourcesInline)

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Nobody here: a body is made on the page of its network."""
        return False

    def get_form(self, request: HttpRequest, obj: Body | None = None, *args: Any, **kwargs: Any) -> Any:
        """Offer the bodies of the same network, and no others."""
        form = super().get_form(request, obj, *args, **kwargs)
        for field in ("part_of", "replaced_by"):
            if obj is not None and field in form.base_fields:
                others = Body.objects.filter(network=obj.network_id).exclude(pk=obj.pk)
                form.base_fields[field].queryset = others.order_by("position", "since_earliest", "pk")
        return form

    def get_urls(self) -> list[URLPattern]:
        """The address of a new mandate, beside the body's own."""
        mandate = self.admin_site.admin_view(self.mandate_view)
        return [path("<int:pk>/mandate/", mandate, name="networks_body_mandate"), *super().get_urls()]

    @action(description=_("Its network"))
    def its_network(self, request: HttpRequest, object_id: str) -> HttpResponseRedirect:
        """The button that leads to the page of its network."""
        body = get_object_or_404(Body, pk=object_id)
        return HttpResponseRedirect(reverse("admin:networks_network_change", args=[body.network_id]))

    @action(description=_("New mandate from the old one…"), permissions=["renew"])
    def new_mandate(self, request: HttpRequest, object_id: str) -> HttpResponseRedirect:
        """The button that leads to the page on which a new mandate is started."""
        return HttpResponseRedirect(reverse("admin:networks_body_mandate", args=[object_id]))

    def has_renew_permission(self, request: HttpRequest, object_id: str | None = None) -> bool:
        """Whoever may add seats and change them."""
        return request.user.has_perms(["networks.add_seat", "networks.change_seat"])

    def mandate_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Ask when the new mandate begins, and start it."""
        if not self.has_renew_permission(request):
            raise PermissionDenied
        body = get_object_or_404(Body.objects.select_related("network__actor"), pk=pk)
        form = MandateForm(request.POST or None, body=body)
        if request.method == "POST" and form.is_valid():
            try:
                operation = start_mandate(
                    body=body,
                    since=form.cleaned_data["since"],
                    reason=form.cleaned_data["reason"],
                    also=form.cleaned_data.get("also", ()),
                    by_id=request.user.pk,
                    at=timezone.now(),
                )
            except CannotStartMandate as reason:
                form.add_error(None, str(reason))
            else:
                told = _("Started: correct what has changed with it.")
                undo = reverse("admin:core_operation_change", args=[operation.pk])
                link = format_html('{} <a class="underline" href="{}">{}</a>', told, undo, _("Undo?"))
                messages.success(request, link)
                return HttpResponseRedirect(reverse("admin:networks_body_change", args=[pk]))
        context = self.admin_site.each_context(request) | {
            "form": form,
            "body": body,
            "seats": seats_to_renew(body).select_related("actor", "person"),
            "opts": self.opts,
            "original": body,
            "title": _("A new mandate of %(body)s") % {"body": body},
        }
        return render(request, "admin/networks/body/mandate.html", context)

    def save_related(self, request: HttpRequest, form: ModelForm[Body], formsets: Any, change: bool) -> None:
        """Save the seats too, and note the change."""
        super().save_related(request, form, formsets, change)
        bodies_saved(changed=[form.instance], by_id=request.user.pk, at=timezone.now())

    def delete_model(self, request: HttpRequest, obj: Body) -> None:
        """Delete it with its seats, and note that."""
        bodies_saved(deleted=[obj], by_id=request.user.pk, at=timezone.now())
        super().delete_model(request, obj)

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[Body]) -> None:
        """Delete them all in one go, as one may be part of another, and note that."""
        bodies_saved(deleted=list(queryset), by_id=request.user.pk, at=timezone.now())
        super().delete_queryset(request, queryset)
