"""Loaded reference data in the admin."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from unfold.admin import ModelAdmin

from actors.models import DataRelease


@admin.register(DataRelease)
class DataReleaseAdmin(ModelAdmin):
    """Which reference data is loaded."""

    list_display = ("key", "version", "rows", "loaded_at")

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Nobody: loading writes it."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Nobody: loading writes it."""
        return False
