"""Periods and comparisons in the admin."""

from datetime import datetime
from typing import Any

from django.contrib import admin
from django.db.models import QuerySet, TextField
from django.forms import ModelForm
from django.http import HttpRequest, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from unfold.admin import ModelAdmin, StackedInline, TabularInline
from unfold.decorators import action, display
from unfold.widgets import UnfoldAdminTextareaWidget

from core.editing import ChosenOnPurpose, PublishingAdmin, ToldOnThePage
from sources.editing import CitedAdmin, SourcesInline
from statements import actions
from statements.models import (
    Category,
    Comparison,
    ComparisonCell,
    ComparisonCellCitation,
    ComparisonSide,
    Period,
    PeriodCitation,
)
from statements.sources import OF_CELL, OF_PERIOD


class NotedAdmin(PublishingAdmin):
    """A page whose saving and deleting is noted in the outbox."""

    def save_related(self, request: HttpRequest, form: ModelForm[Any], formsets: Any, change: bool) -> None:
        """Save it with its parts, and note the change."""
        super().save_related(request, form, formsets, change)
        actions.saved(record=form.instance, is_new=not change, by_id=request.user.pk, at=timezone.now())

    def delete_model(self, request: HttpRequest, obj: Any) -> None:
        """Delete by the action, so that the change is noted."""
        actions.delete(record=obj, by_id=request.user.pk, at=timezone.now())

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        """Delete each by the action."""
        for record in queryset:
            self.delete_model(request, record)


class PeriodSourcesInline(ChosenOnPurpose, SourcesInline):
    """The passages in which the author tells the period apart."""

    model = PeriodCitation
    tables = (OF_PERIOD,)


class CellSourcesInline(ChosenOnPurpose, SourcesInline):
    """The passages in which the author compares so."""

    model = ComparisonCellCitation
    tables = (OF_CELL,)


@admin.register(Period)
class PeriodAdmin(CitedAdmin, NotedAdmin):
    """Periods: from when to when, as whom tells them apart, and in whose story."""

    fields = (
        "name",
        ("since", "until"),
        ("actor", "country"),
        ("author", "source"),
        ("name_es", "name_pt"),
        "name_ru",
    )
    autocomplete_fields = ("actor", "country")
    list_display = ("name", "whose", "since", "until", "author", "is_published")
    list_select_related = ("actor", "country")
    search_fields = ("name", "name_es", "name_pt", "name_ru", "author", "actor__name", "country__name")
    ordering = ("since_earliest", "pk")
    inlines = (PeriodSourcesInline,)

    @display(description=_("in the story of"))
    def whose(self, obj: Period) -> str:
        """The actor or the country."""
        return str(obj.actor or obj.country or "–")

    def publish_one(self, obj: Period, *, by_id: int | None, at: datetime) -> None:
        """Publish it, or say what it lacks."""
        actions.publish_period(period=obj, by_id=by_id, at=at)


class SideInline(ChosenOnPurpose, TabularInline):
    """The sides that are compared, in their order."""

    model = ComparisonSide
    extra = 0
    min_num = 2
    fields = ("name", "name_es", "name_pt", "name_ru", "position")
    ordering = ("position", "pk")


class CellInline(ChosenOnPurpose, StackedInline):
    """What is said of each side by each criterion in each period; what is unknown has none."""

    model = ComparisonCell
    formfield_overrides = {TextField: {"widget": UnfoldAdminTextareaWidget(attrs={"rows": 2})}}
    extra = 0
    fields = (("side", "category", "period"), ("score", "source", "its_passages"), "text")
    readonly_fields = ("its_passages",)
    ordering = ("category__position", "side__position", "period__since_earliest", "pk")

    def get_queryset(self, request: HttpRequest) -> QuerySet[ComparisonCell]:
        """With what names each."""
        cells: QuerySet[ComparisonCell] = super().get_queryset(request)
        return cells.select_related("side", "category__framework", "period")

    @display(description=_("passages"))
    def its_passages(self, obj: ComparisonCell) -> str:
        """A link to the page of the cell, once it has been saved: there passages are cited."""
        if obj.pk is None:
            return "–"
        address = reverse("admin:statements_comparisoncell_change", args=[obj.pk])
        return format_html('<a class="underline" href="{}">{}</a>', address, _("The passages that it rests on"))

    def get_formset(self, request: HttpRequest, obj: Comparison | None = None, **kwargs: Any) -> Any:
        """Offer the sides, criteria and periods of this comparison, and no others."""
        formset = super().get_formset(request, obj, **kwargs)
        fields = formset.form.base_fields
        fields["side"].queryset = ComparisonSide.objects.filter(comparison=obj).in_order()
        fields["side"].help_text = _("To choose among the sides, save them first.")
        criteria = Category.objects.filter(framework=obj.framework_id if obj else None)
        fields["category"].queryset = criteria.select_related("framework").in_order()
        fields["period"].queryset = Period.objects.filter(comparisons=obj).in_order() if obj else Period.objects.none()
        return formset


@admin.register(Comparison)
class ComparisonAdmin(NotedAdmin):
    """Comparisons: sides by the categories of a framework, in periods."""

    fields = (
        "name",
        ("framework", "author"),
        "periods",
        "description",
        "source",
        ("name_es", "name_pt"),
        "name_ru",
    )
    autocomplete_fields = ("framework", "periods")
    list_display = ("name", "framework", "author", "is_published")
    list_select_related = ("framework",)
    search_fields = ("name", "name_es", "name_pt", "name_ru", "author")
    ordering = ("name", "pk")
    inlines = (SideInline, CellInline)

    def publish_one(self, obj: Comparison, *, by_id: int | None, at: datetime) -> None:
        """Publish it, or say what it lacks."""
        actions.publish_comparison(comparison=obj, by_id=by_id, at=at)


@admin.register(ComparisonCell)
class ComparisonCellAdmin(CitedAdmin, ToldOnThePage, ChosenOnPurpose, ModelAdmin):
    """A cell with the passages that it rests on; it is made on the page of its comparison."""

    warn_unsaved_form = True
    actions_detail = ("its_comparison",)
    fields = (("comparison", "side"), ("category", "period"), ("score", "source"), "text")
    readonly_fields = ("comparison", "side", "category", "period")
    list_display = ("__str__", "comparison", "period")
    list_select_related = ("side", "category", "comparison", "period")
    search_fields = ("comparison__name", "side__name", "category__label", "text")
    ordering = ("comparison__name", "category__position", "side__position", "pk")
    inlines = (CellSourcesInline,)

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Nobody here: a cell is made on the page of its comparison."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Nobody here: it is taken away there too."""
        return False

    def get_model_perms(self, request: HttpRequest) -> dict[str, bool]:
        """Not in the index: the way to it leads over its comparison."""
        return {}

    @action(description=_("Its comparison"))
    def its_comparison(self, request: HttpRequest, object_id: str) -> HttpResponseRedirect:
        """The button that leads back to its comparison."""
        cell = get_object_or_404(ComparisonCell, pk=object_id)
        return HttpResponseRedirect(reverse("admin:statements_comparison_change", args=[cell.comparison_id]))

    def save_related(self, request: HttpRequest, form: ModelForm[Any], formsets: Any, change: bool) -> None:
        """Save its passages too: what its comparison says has changed."""
        super().save_related(request, form, formsets, change)
        now = timezone.now()
        actions.saved(record=form.instance.comparison, is_new=False, by_id=request.user.pk, at=now)
