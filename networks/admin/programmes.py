"""Programmes in the admin: one page with partners, places, sums and sources."""

from django.contrib import admin
from django.http import HttpRequest, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext_lazy as _
from unfold.admin import StackedInline, TabularInline
from unfold.decorators import action

from core.editing import ChosenOnPurpose, PublishingAdmin
from networks.admin.filters import NetworkFilter
from networks.admin.published import NetworksRecordAdmin, to_a_new_one
from networks.forms import FundingForm
from networks.models import Funding, Programme, ProgrammeCitation, ProgrammePartner, ProgrammePlace
from networks.sources import OF_FUNDING, OF_PARTNER, OF_PROGRAMME
from sources.editing import SourcesInline


class PartnerInline(ChosenOnPurpose, TabularInline):
    """Who takes part."""

    model = ProgrammePartner
    verbose_name = _("partner")
    verbose_name_plural = _("partners: who takes part, as what")
    extra = 0
    fields = ("actor", "name_as_printed", "role")
    autocomplete_fields = ("actor",)
    ordering = ("pk",)


class PlaceInline(TabularInline):
    """Where it is carried out."""

    model = ProgrammePlace
    verbose_name = _("place")
    verbose_name_plural = _("places: where it is carried out")
    extra = 0
    fields = ("actor", "name_as_printed")
    autocomplete_fields = ("actor",)
    ordering = ("pk",)


class FundingInline(ChosenOnPurpose, StackedInline):
    """Its sums, each as its source states it."""

    model = Funding
    form = FundingForm
    verbose_name = _("sum")
    verbose_name_plural = _("funding: each sum as its source states it")
    extra = 0
    fields = (
        ("qualifier", "amount"),
        ("currency", "basis"),
        ("date", "purpose"),
        ("funder", "funder_as_printed"),
    )
    autocomplete_fields = ("funder",)
    ordering = ("date_earliest", "pk")


class ProgrammeSourcesInline(ChosenOnPurpose, SourcesInline):
    """Who says that there is such a programme, who takes part, and how much is paid."""

    model = ProgrammeCitation
    tables = (OF_PROGRAMME, OF_PARTNER, OF_FUNDING)


@admin.register(Programme)
class ProgrammeAdmin(NetworksRecordAdmin):
    """Programmes and projects."""

    actions_detail = (*PublishingAdmin.actions_detail, "new_part")
    fields = (
        ("kind", "name"),
        ("name_es", "name_pt", "name_ru"),
        ("network", "lead"),
        ("part_of", "months"),
        ("since", "until"),
        "aims",
        ("topics", "goals", "public_id"),
    )
    autocomplete_fields = ("network", "lead", "part_of")
    list_display = ("name", "kind", "network", "lead", "since", "until", "is_published")
    list_select_related = ("network__actor", "lead")
    list_filter = ("kind", NetworkFilter)
    search_fields = ("name", "name_es", "name_pt", "name_ru", "network__actor__name", "lead__name")
    ordering = ("network__actor__name", "name", "pk")
    inlines = (PartnerInline, PlaceInline, FundingInline, ProgrammeSourcesInline)

    @action(description=_("Add a part of it…"))
    def new_part(self, request: HttpRequest, object_id: str) -> HttpResponseRedirect:
        """The button that leads to an empty page, on which a project or a line of this programme is entered."""
        whole = get_object_or_404(Programme, pk=object_id)
        return to_a_new_one("programme", part_of=whole.pk, network=whole.network_id, lead=whole.lead_id, kind="project")
