"""Codings and statements in the admin."""

from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from django.contrib import admin
from django.db.models import QuerySet
from django.forms import ModelForm
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from unfold.decorators import display

from core.editing import ChosenOnPurpose, PublishingAdmin
from sources.editing import CitedAdmin, SourcesInline
from statements import actions
from statements.models import Category, Coding, CodingCitation, Statement, StatementCitation
from statements.sources import OF_CODING, OF_STATEMENT


class CodingSourcesInline(ChosenOnPurpose, SourcesInline):
    """The passages that show that the category fits."""

    model = CodingCitation
    tables = (OF_CODING,)


class StatementSourcesInline(ChosenOnPurpose, SourcesInline):
    """The passages in which the author says so."""

    model = StatementCitation
    tables = (OF_STATEMENT,)


class SaidAdmin(CitedAdmin, PublishingAdmin):
    """What the pages of codings and of statements share."""

    list_select_related: tuple[str, ...] = ("actor", "country", "agreement")
    autocomplete_fields: tuple[str, ...] = ("actor", "country", "agreement")
    ordering = ("-pk",)
    # What the next of many entered in a row most likely shares with the one before.
    shared: tuple[str, ...] = ("author", "source", "actor", "country", "agreement", "since")

    def response_add(self, request: HttpRequest, obj: Any, post_url_continue: str | None = None) -> HttpResponse:
        """“Save and add another” begins with what the next one most likely shares."""
        response: HttpResponse = super().response_add(request, obj, post_url_continue)
        if "_addanother" not in request.POST:
            return response
        values = {name: obj.serializable_value(name) for name in self.shared}
        begins = urlencode({name: value for name, value in values.items() if value})
        return HttpResponseRedirect(f"{reverse(f'admin:statements_{self.opts.model_name}_add')}?{begins}")

    @display(description=_("about"))
    def about(self, obj: Coding | Statement) -> str:
        """What it is about."""
        return str(obj.subject or "–")

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        """Save it, and note the change."""
        super().save_related(request, form, formsets, change)
        actions.saved(record=form.instance, is_new=not change, by_id=request.user.pk, at=timezone.now())

    def delete_model(self, request: HttpRequest, obj: Coding | Statement) -> None:
        """Delete by the action, so that the change is noted."""
        actions.delete(record=obj, by_id=request.user.pk, at=timezone.now())

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        """Delete each by the action."""
        for record in queryset:
            self.delete_model(request, record)


@admin.register(Coding)
class CodingAdmin(SaidAdmin):
    """Codings: a framework's category for an actor, a country or an agreement, with the reason."""

    fieldsets = (
        (None, {"fields": ("category", ("actor", "in_network"), ("country", "agreement"))}),
        (_("Who judges so, and why"), {"fields": (("author", "coded_by_name"), "note", "source")}),
        (_("Time"), {"fields": (("since", "until"),)}),
    )
    readonly_fields = ("coded_by_name",)
    autocomplete_fields = (*SaidAdmin.autocomplete_fields, "in_network")
    list_display = ("category", "about", "author", "coded_by_name", "since", "until", "is_published")
    list_select_related = (*SaidAdmin.list_select_related, "category__framework", "coded_by")
    list_filter = ("category__framework",)
    search_fields = ("category__label", "category__framework__name", "actor__name", "country__name", "author", "note")
    inlines = (CodingSourcesInline,)

    @display(description=_("coded by the editor"))
    def coded_by_name(self, obj: Coding) -> str:
        """The editor's name, without a link to the account, which editors may not see."""
        return str(obj.coded_by or "–")

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """Categories with the names of their frameworks."""
        if db_field.name == "category":
            kwargs["queryset"] = Category.objects.select_related("framework").in_order()
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def save_model(self, request: HttpRequest, obj: Coding, form: ModelForm[Coding], change: bool) -> None:
        """Save it; without an author the coder is the editor, who stays it when others correct the row."""
        if obj.author:
            obj.coded_by = None
        elif obj.coded_by_id is None:
            obj.coded_by_id = request.user.pk
        super().save_model(request, obj, form, change)

    def publish_one(self, obj: Coding, *, by_id: int | None, at: datetime) -> None:
        """Publish it, or say what it lacks."""
        actions.publish_coding(coding=obj, by_id=by_id, at=at)


@admin.register(Statement)
class StatementAdmin(SaidAdmin):
    """Statements: the kind says which of the parts below are filled in."""

    fieldsets = (
        (None, {"fields": ("kind", "text", ("author", "source"))}),
        (
            _("What it is about: one of these"),
            {"fields": (("actor", "agreement"), ("country", "other_country"), "term")},
        ),
        (_("A strength, weakness, opportunity or threat that its author scores"), {"fields": (("weight", "score"),)}),
        (_("A figure"), {"fields": (("qualifier", "value"), ("unit", "part"))}),
        (_("Competence or oversight"), {"fields": (("level", "state_form"), ("power_source", "oversight_mode"))}),
        (_("Time"), {"fields": ("stated", ("since", "until"))}),
        (_("As the author has it"), {"fields": ("position", ("is_error", "right_reading"))}),
    )
    list_display = ("__str__", "kind", "author", "stated", "is_error", "is_published")
    list_select_related = (*SaidAdmin.list_select_related, "other_country", "part")
    list_filter = ("kind", "is_error")
    search_fields = ("text", "term", "unit", "author", "source", "actor__name", "country__name", "agreement__public_id")
    autocomplete_fields = (*SaidAdmin.autocomplete_fields, "other_country", "part")
    inlines = (StatementSourcesInline,)
    shared = ("kind", *SaidAdmin.shared, "other_country", "stated")

    def publish_one(self, obj: Statement, *, by_id: int | None, at: datetime) -> None:
        """Publish it, or say what it lacks."""
        actions.publish_statement(statement=obj, by_id=by_id, at=at)
