"""What the admin pages of programmes, events and series share."""

from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponseRedirect, QueryDict
from django.urls import reverse
from django.utils import timezone

from core.editing import PublishingAdmin
from networks import publishing
from sources.editing import CitedAdmin


class NetworksRecordAdmin(CitedAdmin, PublishingAdmin):
    """A page with sources, saved, published and deleted through the room's actions."""

    readonly_fields: tuple[str, ...] = ("public_id",)

    def get_changeform_initial_data(self, request: HttpRequest) -> dict[str, Any]:
        """The network that the list was of, unless the address says what to begin with."""
        initial: dict[str, Any] = super().get_changeform_initial_data(request)
        listed = QueryDict(initial.pop("_changelist_filters", "")).get("network")
        return {"network": listed, **initial} if listed else initial

    def publish_one(self, obj: Any, *, by_id: int | None, at: datetime) -> None:
        """Publish it, or say what it lacks."""
        publishing.publish_record(obj, by_id=by_id, at=at)

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        """Save the parts too, and note the change."""
        super().save_related(request, form, formsets, change)
        publishing.record_saved(form.instance, is_new=not change, by_id=request.user.pk, at=timezone.now())

    def delete_model(self, request: HttpRequest, obj: Any) -> None:
        """Delete by the action, so that the change is noted."""
        publishing.delete_record(obj, by_id=request.user.pk, at=timezone.now())

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        """Delete each by the action, parts before what they are part of."""
        for record in queryset.order_by("-pk"):
            self.delete_model(request, record)


def to_a_new_one(model: str, **begins: Any) -> HttpResponseRedirect:
    """To the page on which a record of the room is entered, which begins with what is known."""
    known = {name: value for name, value in begins.items() if value is not None}
    return HttpResponseRedirect(f"{reverse(f'admin:networks_{model}_add')}?{urlencode(known)}")
