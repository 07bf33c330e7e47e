"""Networks in the admin."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from unfold.admin import TabularInline
from unfold.decorators import action, display

from actors.actions import actor_saved
from actors.admin.merging import MergingButtons
from actors.enums import ActorKind
from actors.models import Actor
from core.editing import ChosenOnPurpose, PublishingAdmin, button
from networks.actions import bodies_saved, name_network
from networks.admin.beneath import (
    NetworkNameInline,
    NetworkOfficialSourceInline,
    NetworkPredecessorInline,
    NetworkSuccessorInline,
)
from networks.admin.filters import KindFilter
from networks.forms import NetworkForm
from networks.models import Body, Network, NetworkCitation, Section
from networks.sources import OF_NETWORK
from sources.editing import CitedAdmin, SourcesInline


class BodyInline(ChosenOnPurpose, TabularInline):
    """The bodies; more of each, and who sits in it, is on its own page."""

    model = Body
    extra = 0
    fields = ("name", "kind", "part_of", "since", "until", "replaced_by", "position", "its_page")
    readonly_fields = ("its_page",)
    ordering = ("position", "since_earliest", "pk")

    @display(description=_("who sits in it"))
    def its_page(self, obj: Body) -> str:
        """A link to the body's own page, once it has been saved."""
        if obj.pk is None:
            return "–"
        address = reverse("admin:networks_body_change", args=[obj.pk])
        return format_html('<a class="underline" href="{}">{}</a>', address, _("Seats"))

    def get_formset(self, request: HttpRequest, obj: Network | None = None, **kwargs: Any) -> Any:
        """Offer the bodies of this network, and no others."""
        formset = super().get_formset(request, obj, **kwargs)
        bodies = Body.objects.filter(network=obj) if obj else Body.objects.none()
        for field in ("part_of", "replaced_by"):
            formset.form.base_fields[field].queryset = bodies.order_by("position", "since_earliest", "pk")
        return formset


class ParentInline(TabularInline):
    """The networks of which it is a section."""

    model = Section
    fk_name = "network"
    verbose_name = _("section of another network")
    verbose_name_plural = _("section of other networks")
    extra = 0
    fields = ("parent", "since", "until", "source")
    autocomplete_fields = ("parent",)
    tab = True


class SectionInline(TabularInline):
    """The networks that are its sections."""

    model = Section
    fk_name = "parent"
    extra = 0
    fields = ("network", "since", "until", "source")
    autocomplete_fields = ("network",)
    tab = True


class NetworkSourcesInline(ChosenOnPurpose, SourcesInline):
    """Who says what the network is, and how it was founded."""

    model = NetworkCitation
    tables = (OF_NETWORK,)


@admin.register(Network)
class NetworkAdmin(CitedAdmin, MergingButtons, PublishingAdmin):
    """Networks with their names, bodies and sections; members, programmes and events have lists of their own."""

    kind = ActorKind.NETWORK
    actions_list = ("duplicates",)
    actions_detail = (
        *PublishingAdmin.actions_detail,
        "its_members",
        "bring_members",
        "its_programmes",
        "its_series",
        "its_events",
        "merge_with",
    )
    form = NetworkForm
    fields = ("name", "kinds", ("founded", "seat"), ("founding_act", "founding_act_url"), "website", "aims", "topics")
    list_display = ("__str__", "kinds_in_words", "founded", "seat", "is_published")
    list_select_related = ("actor", "seat")
    list_filter = (KindFilter,)
    search_fields = ("actor__name", "actor__names__folded")
    autocomplete_fields = ("seat",)
    inlines = (
        BodyInline,
        NetworkSourcesInline,
        NetworkNameInline,
        ParentInline,
        SectionInline,
        NetworkOfficialSourceInline,
        NetworkPredecessorInline,
        NetworkSuccessorInline,
    )

    @display(description=_("kinds"))
    def kinds_in_words(self, obj: Network) -> str:
        """What it is."""
        return ", ".join(obj.get_kinds_display())

    @action(description=_("Members"))
    def its_members(self, request: HttpRequest, object_id: str) -> HttpResponseRedirect:
        """The button that leads to the list of its memberships."""
        return HttpResponseRedirect(f"{reverse('admin:networks_membership_changelist')}?network={object_id}")

    @button(description=_("Bring in a member list"), permissions=["bring_members"])
    def bring_members(self, request: HttpRequest, object_id: str) -> HttpResponseRedirect:
        """The button that leads to the taking in of a list of its members."""
        return HttpResponseRedirect(f"{reverse('admin:intake_registerimport_add')}?network={object_id}")

    def has_bring_members_permission(self, request: HttpRequest, object_id: str | None = None) -> bool:
        """Whoever may take registers in."""
        return request.user.has_perm("intake.add_registerimport")

    @action(description=_("Programmes"))
    def its_programmes(self, request: HttpRequest, object_id: str) -> HttpResponseRedirect:
        """The button that leads to the list of its programmes."""
        return HttpResponseRedirect(f"{reverse('admin:networks_programme_changelist')}?network={object_id}")

    @action(description=_("Series of events"))
    def its_series(self, request: HttpRequest, object_id: str) -> HttpResponseRedirect:
        """The button that leads to the list of its series, on whose pages editions are entered."""
        return HttpResponseRedirect(f"{reverse('admin:networks_eventseries_changelist')}?network={object_id}")

    @action(description=_("Events"))
    def its_events(self, request: HttpRequest, object_id: str) -> HttpResponseRedirect:
        """The button that leads to the list of its events, in a series or not."""
        return HttpResponseRedirect(f"{reverse('admin:networks_networkevent_changelist')}?network={object_id}")

    def published_record(self, obj: Network) -> Actor:
        """The actor beneath the profile."""
        return obj.actor

    def save_model(self, request: HttpRequest, obj: Network, form: NetworkForm, change: bool) -> None:
        """Make or rename the actor, then save its profile."""
        name_network(network=obj, name=form.cleaned_data["name"])
        super().save_model(request, obj, form, change)

    def save_related(self, request: HttpRequest, form: NetworkForm, formsets: Any, change: bool) -> None:
        """Save bodies and sections too, and note the changes."""
        super().save_related(request, form, formsets, change)
        now = timezone.now()
        actor_saved(actor=form.instance.actor, is_new=not change, by_id=request.user.pk, at=now)
        for formset in formsets:
            if formset.model is Body:
                changed = [body for body, _fields in formset.changed_objects]
                bodies_saved(
                    new=formset.new_objects,
                    changed=changed,
                    deleted=formset.deleted_objects,
                    by_id=request.user.pk,
                    at=now,
                )
