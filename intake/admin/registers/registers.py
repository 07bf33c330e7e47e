"""Registers: who keeps them, how they are taken, whom their names mean."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from unfold.admin import ModelAdmin, TabularInline

from core.editing import button
from intake.admin.registers.connectors import Connected, ConnectorInline
from intake.admin.registers.member_lists import BringsMembers
from intake.models import NameDecision, SavedMapping
from sources.models import Register


class SavedMappingInline(TabularInline):
    """How it is taken."""

    model = SavedMapping
    fields = readonly_fields = ("name",)
    extra = 0

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Nobody here: a mapping is saved where its columns are seen."""
        return False


class NameDecisionInline(TabularInline):
    """Whom its names mean; a decision that is deleted is asked for again."""

    model = NameDecision
    fields = readonly_fields = ("name", "country", "region", "kind", "actor", "decided_by", "decided_at")
    extra = 0
    tab = True

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Nobody here: a name is decided where its rows are seen."""
        return False


@admin.register(Register)
class RegisterAdmin(Connected, BringsMembers, ModelAdmin):
    """Registers: who keeps them, what they mean to list."""

    list_display = ("name", "publisher", "licence", "drops_ended", "taken_from", "waits")
    search_fields = ("name", "publisher")
    ordering = ("name",)
    fields = ("name", ("publisher", "url"), ("licence", "may_show"), "coverage", "drops_ended")
    inlines = (ConnectorInline, SavedMappingInline, NameDecisionInline)
    actions_detail = ("bring_file", *Connected.actions_detail, "bring_members")
    warn_unsaved_form = True

    @button(description=_("Bring a file in"), permissions=["bring_file"])
    def bring_file(self, request: HttpRequest, object_id: str) -> HttpResponseRedirect:
        """The way to the form, with this register chosen."""
        return HttpResponseRedirect(f"{reverse('admin:intake_registerimport_add')}?register={object_id}")

    def has_bring_file_permission(self, request: HttpRequest, object_id: str | None = None) -> bool:
        """Whoever may take registers in."""
        return request.user.has_perm("intake.add_registerimport")

    def save_model(self, request: HttpRequest, obj: Register, form: Any, change: bool) -> None:
        """Save it, and when it was added."""
        if not change:
            obj.added_at = timezone.now()
        super().save_model(request, obj, form, change)
