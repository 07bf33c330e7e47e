"""Memberships in the admin: the list of a network's members, entered one after another."""

from typing import Any
from urllib.parse import urlencode

from django.contrib import admin
from django.db.models import QuerySet
from django.forms import ModelForm
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from unfold.admin import ModelAdmin, TabularInline
from unfold.decorators import display

from core.editing import ChosenOnPurpose, ToldOnThePage
from networks.actions import memberships_saved
from networks.admin.filters import NetworkFilter
from networks.models import Membership, MembershipCitation, MembershipStatusSpell
from networks.sources import OF_MEMBERSHIP
from sources.editing import CitedAdmin, SourcesInline

# What the next of many memberships entered in a row most likely shares with the one before.
_SHARED = ("category", "admission", "joined")


class StatusInline(ChosenOnPurpose, TabularInline):
    """How the membership stood."""

    model = MembershipStatusSpell
    extra = 0
    fields = ("status", "since", "until")
    ordering = ("since_earliest", "pk")


class MembershipSourcesInline(ChosenOnPurpose, SourcesInline):
    """Who says that the member belongs or belonged, and since when."""

    model = MembershipCitation
    tables = (OF_MEMBERSHIP,)


@admin.register(Membership)
class MembershipAdmin(CitedAdmin, ToldOnThePage, ChosenOnPurpose, ModelAdmin):
    """Who belongs to which network."""

    compressed_fields = True
    warn_unsaved_form = True
    fields = ("network", ("actor", "country"), ("category", "admission"), ("joined", "left"))
    autocomplete_fields = ("network", "actor", "country")
    list_display = ("member_named", "network", "category", "joined", "left")
    list_select_related = ("network__actor", "actor", "country")
    list_filter = (NetworkFilter, "category")
    search_fields = ("actor__name", "actor__names__folded", "country__name", "network__actor__name")
    ordering = ("network__actor__name", "actor__name", "pk")
    inlines = (StatusInline, MembershipSourcesInline)

    @display(description=_("member"), ordering="actor__name")
    def member_named(self, obj: Membership) -> str:
        """The actor or the country."""
        return str(obj.member)

    def get_changeform_initial_data(self, request: HttpRequest) -> dict[str, Any]:
        """The network that the list was of, unless the address says what to begin with."""
        initial: dict[str, Any] = super().get_changeform_initial_data(request)
        listed = QueryDict(initial.pop("_changelist_filters", "")).get("network")
        return {"network": listed, **initial} if listed else initial

    def response_add(self, request: HttpRequest, obj: Membership, post_url_continue: str | None = None) -> HttpResponse:
        """“Save and add another” begins with what the next one most likely shares."""
        response: HttpResponse = super().response_add(request, obj, post_url_continue)
        if "_addanother" not in request.POST:
            return response
        shared = {"network": obj.network_id} | {name: getattr(obj, name) for name in _SHARED}
        return HttpResponseRedirect(f"{reverse('admin:networks_membership_add')}?{urlencode(shared)}")

    def save_related(self, request: HttpRequest, form: ModelForm[Membership], formsets: Any, change: bool) -> None:
        """Save the statuses too, and note the change."""
        super().save_related(request, form, formsets, change)
        memberships_saved([form.instance], by_id=request.user.pk, at=timezone.now())

    def delete_model(self, request: HttpRequest, obj: Membership) -> None:
        """Delete it, and note the change."""
        memberships_saved([obj], by_id=request.user.pk, at=timezone.now())
        super().delete_model(request, obj)

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[Membership]) -> None:
        """Delete them, and note the changes."""
        memberships_saved(queryset.select_related("network__actor"), by_id=request.user.pk, at=timezone.now())
        super().delete_queryset(request, queryset)
