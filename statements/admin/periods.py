"""Periods and comparisons in the admin."""

from datetime import datetime
from typing import Any

from django.contrib import admin
from django.db.models import QuerySet, TextField
from django.forms import ModelForm
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from unfold.admin import StackedInline, TabularInline
from unfold.decorators import display
from unfold.widgets import UnfoldAdminTextareaWidget

from core.editing import ChosenOnPurpose, PublishingAdmin
from statements import actions
from statements.models import Category, Comparison, ComparisonCell, ComparisonSide, Period


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


@admin.register(Period)
class PeriodAdmin(NotedAdmin):
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
    fields = (("side", "category", "period"), ("score", "source"), "text")
    ordering = ("category__position", "side__position", "period__since_earliest", "pk")

    def get_queryset(self, request: HttpRequest) -> QuerySet[ComparisonCell]:
        """With what names each."""
        cells: QuerySet[ComparisonCell] = super().get_queryset(request)
        return cells.select_related("side", "category__framework", "period")

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
