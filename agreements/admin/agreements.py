"""Agreements in the admin: one page with parties, acts and texts."""

from datetime import datetime
from typing import Any

from django import forms
from django.contrib import admin
from django.db.models import Count, F, QuerySet
from django.forms import BaseInlineFormSet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from unfold.admin import StackedInline, TabularInline
from unfold.decorators import display
from unfold.widgets import UnfoldAdminTextareaWidget

from agreements import actions
from agreements.admin.instruments import InstrumentInline
from agreements.admin.review import ReviewedAdmin, StageFilter
from agreements.admin.sources import AgreementSourcesInline, AttestationInline
from agreements.admin.texts import TextTieInline
from agreements.models import Act, Agreement, AgreementSubject, AgreementTitle, Instrument, Party, StatusSpell
from core.editing import ChosenOnPurpose, PublishingAdmin
from core.versions import VersionedAdmin
from sources.editing import CitedAdmin


class AgreementTitleInline(ChosenOnPurpose, TabularInline):
    """What it is called in other languages."""

    model = AgreementTitle
    extra = 0
    tab = True


class AgreementSubjectInline(TabularInline):
    """What it is about."""

    model = AgreementSubject
    extra = 0
    autocomplete_fields = ("subject",)
    tab = True


class PartyFormSet(BaseInlineFormSet[Party, Agreement, Any]):
    """The parties; two rows wait to be filled in, unless the sources name none."""

    def _construct_form(self, i: int, **kwargs: Any) -> Any:
        if self.data.get("names_no_parties"):
            kwargs["empty_permitted"] = True
        return super()._construct_form(i, **kwargs)  # type: ignore[misc]  # not in the stubs


class PartyInline(ChosenOnPurpose, TabularInline):
    """Who agrees."""

    model = Party
    formset = PartyFormSet
    extra = 0
    min_num = 2
    fields = ("actor", "name_as_printed", "country", "role", "signatory", "signatory_as_printed", "signatory_office")
    autocomplete_fields = ("actor", "country", "signatory")


class ActForm(forms.ModelForm[Act]):
    """An act can be of a party, and by a text, that have been saved with its agreement."""

    class Meta:
        model = Act
        fields = ("kind", "date", "party", "instrument", "place", "cause", "reported", "note", "sequence")
        widgets = {"note": UnfoldAdminTextareaWidget(attrs={"rows": 2})}


class ActInline(ChosenOnPurpose, StackedInline):
    """What was done, and when."""

    model = Act
    form = ActForm
    extra = 1
    fields = (("kind", "date"), ("party", "instrument"), ("place", "cause"), ("reported", "sequence"), "note")
    verbose_name_plural = _("acts: what was done, and when")

    def get_formset(self, request: HttpRequest, obj: Agreement | None = None, **kwargs: Any) -> Any:
        """Offer the parties and the texts of this agreement, and no others."""
        formset = super().get_formset(request, obj, **kwargs)
        parties = Party.objects.filter(agreement=obj) if obj else Party.objects.none()
        formset.form.base_fields["party"].queryset = parties.select_related("actor")
        formset.form.base_fields["instrument"].queryset = (
            Instrument.objects.filter(agreement=obj) if obj else Instrument.objects.none()
        )
        return formset


class StatusSpellInline(TabularInline):
    """How it stood on every day: what the acts add up to, to be checked at a glance."""

    model = StatusSpell
    fields = readonly_fields = ("start", "end", "status", "perhaps", "presumed")
    ordering = (F("start").asc(nulls_first=True),)
    extra = 0
    tab = True

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Whoever may see an agreement that has been saved."""
        return obj is not None and super().has_view_permission(request, obj)

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Nobody: the acts make them."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Nobody: the acts make them."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Nobody: the acts make them."""
        return False


@admin.register(Agreement)
class AgreementAdmin(ReviewedAdmin, CitedAdmin, VersionedAdmin, PublishingAdmin):
    """Agreements."""

    fields = (
        ("kind", "title"),
        ("scope", "initiator"),
        ("formality", "legal_force"),
        "motives",
        "names_no_parties",
        "note",
        ("status", "attested", "published_at"),
        ("presumed", "runs_out"),
    )
    readonly_fields = ("status", "attested", "presumed", "runs_out", "published_at")
    list_display = ("parties_named", "kind", "status_shown", "party_count", "is_published")
    list_filter = (StageFilter, "kind", "status", "presumed", "scope", "about__subject")
    search_fields = ("title", "titles__text", "public_id", "parties__name_as_printed", "parties__actor__name")
    inlines = (
        PartyInline,
        ActInline,
        InstrumentInline,
        AgreementSourcesInline,
        AttestationInline,
        AgreementTitleInline,
        AgreementSubjectInline,
        TextTieInline,
        StatusSpellInline,
    )
    actions_detail = ("publish_record", "withdraw_record", "hand_in", "hand_back", "view_as_reader")
    ordering = ("-pk",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Agreement]:
        """With what the list shows."""
        agreements: QuerySet[Agreement] = super().get_queryset(request)
        return agreements.annotate(count=Count("parties")).prefetch_related("parties__actor")

    @display(description=_("agreement"))
    def parties_named(self, obj: Agreement) -> str:
        """The title, else the parties' names."""
        return obj.title or " – ".join(str(party) for party in obj.parties.all()) or str(obj)

    @display(description=_("parties"))
    def party_count(self, obj: Any) -> int:
        """How many parties it has."""
        count: int = obj.count
        return count

    @display(
        description=_("status"),
        label={
            "active": "success",
            "suspended": "warning",
            "frozen": "warning",
            "ended": "danger",
            "unknown": "info",
        },
    )
    def status_shown(self, obj: Agreement) -> tuple[str, str]:
        """The sum of its acts."""
        return obj.status, obj.get_status_display()

    def publish_one(self, obj: Agreement, *, by_id: int | None, at: datetime) -> None:
        """Publish it, or say what it lacks."""
        actions.publish_agreement(agreement=obj, by_id=by_id, at=at)

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        """Save the parts too, then let the action bring the status up to them."""
        super().save_related(request, form, formsets, change)
        now = timezone.now()
        actions.agreement_saved(
            agreement=form.instance, is_new=not change, by_id=request.user.pk, on=timezone.localdate(), at=now
        )

    def delete_model(self, request: HttpRequest, obj: Agreement) -> None:
        """Delete by the action, so that the change is noted."""
        actions.delete_agreement(agreement=obj, by_id=request.user.pk, at=timezone.now())

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[Agreement]) -> None:
        """Delete each by the action."""
        for agreement in queryset:
            self.delete_model(request, agreement)
