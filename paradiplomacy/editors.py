"""The editors' house: one admin site."""

from collections.abc import Sequence
from typing import Any

from django.contrib.admin.views.autocomplete import AutocompleteJsonView
from django.db.models import QuerySet
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.template.response import TemplateResponse
from unfold.sites import UnfoldAdminSite


class ChoiceView(AutocompleteJsonView):
    """Records to choose from, each told apart from its namesakes where it can say how."""

    def get_queryset(self) -> QuerySet[Any]:
        """With what their list joins: what tells namesakes apart is mostly there."""
        found: QuerySet[Any] = super().get_queryset()
        related = self.model_admin.list_select_related
        return found.select_related(*related) if isinstance(related, tuple) else found

    def serialize_result(self, obj: Any, to_field_name: str) -> dict[str, str]:
        """The id, and what the chooser reads."""
        result: dict[str, str] = super().serialize_result(obj, to_field_name)
        if hasattr(obj, "label_to_choose"):
            result["text"] = obj.label_to_choose()
        return result


# What editors come for stands first; what is not named follows, as Django sorts it.
_ROOMS = ("agreements", "networks", "actors", "statements", "sources", "intake", "core")
_RECORDS = (
    "Agreement", "Negotiation", "Engagement", "Network", "Membership", "Body", "Programme", "EventSeries",
    "NetworkEvent", "City", "Region", "Organisation", "Person", "Country", "CountryGroup", "Statement", "Coding",
    "Framework", "Sample", "Period", "Comparison", "Document", "Register", "Proposal", "RegisterImport",
    "RegisterProposal", "Job",
)  # fmt: skip


def _place(names: Sequence[str], name: str) -> int:
    return names.index(name) if name in names else len(names)


class EditorsSite(UnfoldAdminSite):
    """The admin in the order of an editor's work, with choices that tell namesakes apart."""

    def get_app_list(self, request: HttpRequest, app_label: str | None = None) -> list[Any]:
        """The rooms, and in each the records, in that order."""
        rooms: list[Any] = super().get_app_list(request, app_label)
        for room in rooms:
            room["models"].sort(key=lambda model: _place(_RECORDS, model["object_name"]))
        return sorted(rooms, key=lambda room: _place(_ROOMS, room["app_label"]))

    def index(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> TemplateResponse:
        """The rooms; of an empty site a first harvest before them."""
        from intake.admin.registers.connectors import may_harvest  # its admin needs this site

        more = {"may_harvest": may_harvest(request), **(extra_context or {})}
        shown: TemplateResponse = super().index(request, more)
        return shown

    def autocomplete_view(self, request: HttpRequest) -> HttpResponseBase:
        """What a field with search offers."""
        return ChoiceView.as_view(admin_site=self)(request)
