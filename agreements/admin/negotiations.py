"""Negotiations in the admin: one page with participants, rounds and positions."""

from copy import deepcopy
from datetime import datetime
from typing import Any

from django import forms
from django.contrib import admin
from django.db.models import Count, QuerySet, TextField
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from unfold.admin import StackedInline, TabularInline
from unfold.decorators import display
from unfold.widgets import UnfoldAdminCheckboxSelectMultipleWidget, UnfoldAdminTextareaWidget

from agreements import negotiating
from agreements.admin.choosing import AgreementToldApart
from agreements.admin.sources import NegotiationSourcesInline
from agreements.models import Negotiation, NegotiationParticipant, NegotiationRound, Position
from core.editing import ChosenOnPurpose, PublishingAdmin
from core.fields import ChoicesFormField
from sources.editing import CitedAdmin

# Texts of a few lines, of which a page has many.
_SHORT_TEXTS = {TextField: {"widget": UnfoldAdminTextareaWidget(attrs={"rows": 3})}}


def _participants(negotiation: Negotiation | None) -> QuerySet[NegotiationParticipant]:
    """Those to choose among on the page of a negotiation: what has been saved with it."""
    return NegotiationParticipant.objects.filter(negotiation=negotiation).select_related("actor", "country")


class ParticipantInline(ChosenOnPurpose, TabularInline):
    """Who speaks."""

    model = NegotiationParticipant
    extra = 0
    min_num = 2
    fields = ("sphere", "actor", "country", "name_as_printed", "mandate")
    autocomplete_fields = ("actor", "country")


class RoundForm(forms.ModelForm[NegotiationRound]):
    """A round, with boxes to tick for those who were there."""

    present = ChoicesFormField(
        label=_("Who was there"),
        required=False,
        widget=UnfoldAdminCheckboxSelectMultipleWidget(),
        help_text=_("To choose among the participants, save them first. None: it is not known."),
    )

    class Meta:
        model = NegotiationRound
        fields = ("date", "place", "mode", "level", "position", "agenda")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            self.initial["present"] = [str(each.participant_id) for each in self.instance.attendances.all()]

    def _save_m2m(self) -> None:
        super()._save_m2m()  # type: ignore[misc]  # unknown to the stubs
        if "present" in self.changed_data:
            keys = [int(key) for key in self.cleaned_data["present"]]
            negotiating.note_attendance(meeting=self.instance, participants=keys)


class RoundInline(ChosenOnPurpose, StackedInline):
    """When and where they met, and who was there."""

    model = NegotiationRound
    form = RoundForm
    formfield_overrides = _SHORT_TEXTS
    extra = 0
    fields = (("date", "place"), ("mode", "level", "position"), "agenda", "present")

    def get_queryset(self, request: HttpRequest) -> QuerySet[NegotiationRound]:
        """With who was there."""
        rounds: QuerySet[NegotiationRound] = super().get_queryset(request)
        return rounds.prefetch_related("attendances").order_by("position", "pk")

    def get_formset(self, request: HttpRequest, obj: Negotiation | None = None, **kwargs: Any) -> Any:
        """Offer the participants of this negotiation, and no others."""
        formset = super().get_formset(request, obj, **kwargs)
        # The form of this request alone: what a form declares is one object for all.
        present = deepcopy(formset.form.base_fields["present"])
        present.choices = [(str(each.pk), str(each)) for each in _participants(obj)]
        formset.form.base_fields["present"] = present
        return formset


class PositionInline(ChosenOnPurpose, StackedInline):
    """What the participants want."""

    model = Position
    formfield_overrides = _SHORT_TEXTS
    extra = 0
    fields = (("participant", "subject"), "text", ("date", "relation_to_state"), "shaped_by")

    def get_formset(self, request: HttpRequest, obj: Negotiation | None = None, **kwargs: Any) -> Any:
        """Offer the participants of this negotiation, and no others."""
        formset = super().get_formset(request, obj, **kwargs)
        field = formset.form.base_fields["participant"]
        field.queryset = _participants(obj)
        field.help_text = _("To choose among the participants, save them first.")
        return formset


@admin.register(Negotiation)
class NegotiationAdmin(CitedAdmin, AgreementToldApart, PublishingAdmin):
    """Negotiations."""

    fields = ("title", ("agreement", "outcome"), "note", "published_at")
    readonly_fields = ("published_at",)
    autocomplete_fields = ("agreement",)
    list_display = ("title", "outcome", "participant_count", "is_published")
    list_filter = ("outcome",)
    search_fields = ("title", "public_id", "participants__name_as_printed", "participants__actor__name")
    inlines = (ParticipantInline, RoundInline, PositionInline, NegotiationSourcesInline)
    ordering = ("-pk",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Negotiation]:
        """With what the list shows."""
        negotiations: QuerySet[Negotiation] = super().get_queryset(request)
        return negotiations.annotate(count=Count("participants"))

    @display(description=_("participants"))
    def participant_count(self, obj: Any) -> int:
        """How many take part."""
        count: int = obj.count
        return count

    def publish_one(self, obj: Negotiation, *, by_id: int | None, at: datetime) -> None:
        """Publish it, or say what it lacks."""
        negotiating.publish_negotiation(negotiation=obj, by_id=by_id, at=at)

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        """Save the parts too, and note the change."""
        super().save_related(request, form, formsets, change)
        negotiating.negotiation_saved(
            negotiation=form.instance, is_new=not change, by_id=request.user.pk, at=timezone.now()
        )

    def delete_model(self, request: HttpRequest, obj: Negotiation) -> None:
        """Delete by the action, so that the change is noted."""
        negotiating.delete_negotiation(negotiation=obj, by_id=request.user.pk, at=timezone.now())

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[Negotiation]) -> None:
        """Delete each by the action."""
        for negotiation in queryset:
            self.delete_model(request, negotiation)
