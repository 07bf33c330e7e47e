"""Engagements in the admin: one page with participants and results."""

from datetime import datetime
from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from unfold.admin import TabularInline
from unfold.decorators import display

from agreements import engaging
from agreements.admin.choosing import AgreementToldApart
from agreements.admin.sources import EngagementSourcesInline
from agreements.models import Engagement, EngagementParticipant, EngagementResult
from core.editing import ChosenOnPurpose, PublishingAdmin
from sources.editing import CitedAdmin


class EngagementParticipantInline(ChosenOnPurpose, TabularInline):
    """Who takes part."""

    model = EngagementParticipant
    verbose_name = _("participant")
    verbose_name_plural = _("participants")
    extra = 0
    min_num = 1
    fields = ("actor", "name_as_printed", "role")
    autocomplete_fields = ("actor",)


class EngagementResultInline(ChosenOnPurpose, TabularInline):
    """What came of it."""

    model = EngagementResult
    extra = 0
    fields = ("kind", "text", "amount", "currency", "year")


@admin.register(Engagement)
class EngagementAdmin(CitedAdmin, AgreementToldApart, PublishingAdmin):
    """Engagements."""

    fields = (("kind", "title"), "agreement", ("started", "ended", "place"), "note", "published_at")
    readonly_fields = ("published_at",)
    autocomplete_fields = ("agreement",)
    list_display = ("__str__", "participants_named", "started", "is_published")
    list_filter = ("kind",)
    search_fields = ("title", "public_id", "place", "participants__name_as_printed", "participants__actor__name")
    inlines = (EngagementParticipantInline, EngagementResultInline, EngagementSourcesInline)
    ordering = ("-pk",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Engagement]:
        """With what the list shows."""
        engagements: QuerySet[Engagement] = super().get_queryset(request)
        return engagements.prefetch_related("participants__actor")

    @display(description=_("participants"))
    def participants_named(self, obj: Engagement) -> str:
        """The names of those who take part."""
        return " – ".join(str(each) for each in obj.participants.all())

    def publish_one(self, obj: Engagement, *, by_id: int | None, at: datetime) -> None:
        """Publish it, or say what it lacks."""
        engaging.publish_engagement(engagement=obj, by_id=by_id, at=at)

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        """Save the parts too, and note the change."""
        super().save_related(request, form, formsets, change)
        engaging.engagement_saved(engagement=form.instance, is_new=not change, by_id=request.user.pk, at=timezone.now())

    def delete_model(self, request: HttpRequest, obj: Engagement) -> None:
        """Delete by the action, so that the change is noted."""
        engaging.delete_engagement(engagement=obj, by_id=request.user.pk, at=timezone.now())

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[Engagement]) -> None:
        """Delete each by the action."""
        for engagement in queryset:
            self.delete_model(request, engagement)
