"""The outbox in the admin, to look at, and what every admin page of ours shares."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from unfold.admin import ModelAdmin

from core.models import Change


@admin.register(Change)
class ChangeAdmin(ModelAdmin):
    """What was changed, when and by whom; nothing to edit."""

    list_display = ("at", "record", "public_id", "kind", "by")
    list_filter = ("kind", "record")
    search_fields = ("public_id",)
    ordering = ("-pk",)
    list_select_related = ("by",)
    show_full_result_count = False

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Nobody: actions write changes."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Nobody: what happened stays."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Nobody: what happened stays."""
        return False
