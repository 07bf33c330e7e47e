"""The editors' house: one admin site."""

from typing import Any

from django.contrib.admin.views.autocomplete import AutocompleteJsonView
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from unfold.sites import UnfoldAdminSite


class ChoiceView(AutocompleteJsonView):
    """Records to choose from, each told apart from its namesakes where it can say how."""

    def serialize_result(self, obj: Any, to_field_name: str) -> dict[str, str]:
        """The id, and what the chooser reads."""
        result: dict[str, str] = super().serialize_result(obj, to_field_name)
        if hasattr(obj, "label_to_choose"):
            result["text"] = obj.label_to_choose()
        return result


class EditorsSite(UnfoldAdminSite):
    """The admin with choices that tell namesakes apart."""

    def autocomplete_view(self, request: HttpRequest) -> HttpResponseBase:
        """What a field with search offers."""
        return ChoiceView.as_view(admin_site=self)(request)
