"""Networks in the admin."""

from typing import Any

from django import forms
from django.contrib import admin
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from unfold.admin import TabularInline
from unfold.widgets import UnfoldAdminTextInputWidget

from actors.actions import actor_saved
from actors.admin.merging import MergingButtons
from actors.enums import ActorKind
from actors.models import Actor
from core.editing import ChosenOnPurpose, PublishingAdmin
from networks.actions import name_network
from networks.models import Membership, Network


class NetworkForm(forms.ModelForm[Network]):
    """A network is entered with its name; the actor beneath is made with it."""

    name = forms.CharField(label=_("Name"), max_length=200, widget=UnfoldAdminTextInputWidget)

    class Meta:
        model = Network
        fields = ("kind", "seat", "founded", "website")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            self.initial["name"] = self.instance.actor.name


class MembershipInline(ChosenOnPurpose, TabularInline):
    """The members."""

    model = Membership
    fk_name = "network"
    extra = 0
    fields = ("actor", "category", "joined", "left")
    autocomplete_fields = ("actor",)


@admin.register(Network)
class NetworkAdmin(MergingButtons, PublishingAdmin):
    """Networks with their members."""

    kind = ActorKind.NETWORK
    actions_list = ("duplicates",)
    actions_detail = (*PublishingAdmin.actions_detail, "merge_with")
    form = NetworkForm
    fields = ("name", "kind", ("founded", "seat"), "website")
    list_display = ("__str__", "kind", "founded", "seat", "is_published")
    list_select_related = ("actor", "seat")
    list_filter = ("kind",)
    search_fields = ("actor__name", "actor__names__folded")
    autocomplete_fields = ("seat",)
    inlines = (MembershipInline,)

    def published_record(self, obj: Network) -> Actor:
        """The actor beneath the profile."""
        return obj.actor

    def save_model(self, request: HttpRequest, obj: Network, form: NetworkForm, change: bool) -> None:
        """Make or rename the actor, then save its profile."""
        name_network(network=obj, name=form.cleaned_data["name"])
        super().save_model(request, obj, form, change)

    def save_related(self, request: HttpRequest, form: NetworkForm, formsets: Any, change: bool) -> None:
        """Save the memberships too, and note the change."""
        super().save_related(request, form, formsets, change)
        actor_saved(actor=form.instance.actor, is_new=not change, by_id=request.user.pk, at=timezone.now())
