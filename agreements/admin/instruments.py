"""Texts in the admin: what is entered of one, on its agreement's page and on its own, where it is tied to others."""

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from unfold.admin import ModelAdmin, StackedInline, TabularInline
from unfold.decorators import display

from agreements import actions
from agreements.models import Instrument, InstrumentLink
from core.editing import ChosenOnPurpose, ToldOnThePage

FIELDS = (
    ("kind", "date"),
    ("title", "number"),
    "url",
    "document",
    ("languages", "authentic_languages"),
    ("months", "notice_months"),
    ("renewal", "renewal_months"),
)


class InstrumentInline(ChosenOnPurpose, StackedInline):
    """The texts of an agreement."""

    model = Instrument
    extra = 0
    fields = FIELDS
    autocomplete_fields = ("document",)
    # What a text does to others is entered on its own page.
    show_change_link = True


class InstrumentLinkInline(ChosenOnPurpose, TabularInline):
    """What the text does to others."""

    model = InstrumentLink
    fk_name = "source"
    extra = 0
    autocomplete_fields = ("target",)
    verbose_name_plural = _("what it does to other texts")


@admin.register(Instrument)
class InstrumentAdmin(ToldOnThePage, ChosenOnPurpose, ModelAdmin):
    """Texts, to be found and tied to each other; they come and go with their agreements."""

    fields = ("agreement", *FIELDS)
    readonly_fields = ("agreement",)
    list_display = ("named", "kind", "date", "number", "agreement")
    list_filter = ("kind",)
    list_select_related = ("agreement",)
    search_fields = ("title", "number", "agreement__title", "agreement__public_id", "agreement__parties__actor__name")
    autocomplete_fields = ("document",)
    ordering = ("-pk",)
    inlines = (InstrumentLinkInline,)
    compressed_fields = True
    warn_unsaved_form = True

    def get_queryset(self, request: HttpRequest) -> QuerySet[Instrument]:
        """With what tells texts of the same title apart."""
        texts: QuerySet[Instrument] = super().get_queryset(request)
        return texts.select_related("agreement").prefetch_related("agreement__parties__actor")

    @display(description=_("text"))
    def named(self, obj: Instrument) -> str:
        """The title, else the kind."""
        return obj.name

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Nobody: a text is entered with its agreement."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Nobody: a text is taken away on its agreement's page."""
        return False

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        """Save the links too, then let the action bring the agreement up to the text."""
        super().save_related(request, form, formsets, change)
        actions.agreement_saved(
            agreement=form.instance.agreement,
            is_new=False,
            by_id=request.user.pk,
            on=timezone.localdate(),
            at=timezone.now(),
        )
