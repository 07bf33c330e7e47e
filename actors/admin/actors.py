"""Actors in the admin, by kind."""

from datetime import datetime
from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import ValidationError
from django.db.models import F, QuerySet
from django.forms import BaseInlineFormSet, ModelForm
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from unfold.admin import StackedInline, TabularInline

from actors.actions import actor_saved, publish_actor
from actors.admin.merging import MergingButtons, MergingPages
from actors.enums import ActorKind
from actors.lookup import InOrder, actors_like
from actors.models import (
    Actor,
    City,
    Dispute,
    Identifier,
    Name,
    Office,
    OfficialSource,
    Organisation,
    Region,
    Succession,
    TerritorialClaim,
)
from core.editing import ChosenOnPurpose, PublishingAdmin

_PLACES = (ActorKind.CITY, ActorKind.REGION)
# Fields of other pages that choose an actor → the kinds that they choose among.
_KINDS_TO_CHOOSE = {
    ("actor", "parent"): _PLACES,
    ("actor", "as_region"): (ActorKind.REGION,),
    ("territorialclaim", "region"): (ActorKind.REGION,),
}


class NameInline(TabularInline):
    """What the actor is called, in any language."""

    model = Name
    extra = 0
    fields = ("text", "language", "kind", "used_from", "used_until", "is_preferred")
    ordering = ("language", "text", "pk")
    tab = True
    per_page = 25


class IdentifierInline(TabularInline):
    """What other registers call the actor."""

    model = Identifier
    extra = 0
    fields = ("scheme", "value")
    tab = True


class ClaimFormSet(BaseInlineFormSet[TerritorialClaim, Actor, Any]):
    """The claims to a contested place, and to no other."""

    def clean(self) -> None:
        """Raise ValidationError for claims to a place of one country, and where a shown contested place has none."""
        super().clean()
        if any(self.errors):
            return
        claimed = any(form.cleaned_data and not form.cleaned_data.get("DELETE") for form in self.forms)
        if claimed and not self.instance.is_contested:
            raise ValidationError(_("Claims are for contested places: mark it as contested, or take them away."))
        if not claimed and self.instance.is_contested and self.instance.published_at:
            raise ValidationError(_("Readers see this place: say who claims it, each claim with its source."))


class ClaimInline(TabularInline):
    """Whose a contested place is said to be."""

    model = TerritorialClaim
    formset = ClaimFormSet
    fk_name = "actor"
    extra = 0
    fields = ("country", "region", "source")
    autocomplete_fields = ("country", "region")
    tab = True


class SuccessorInline(ChosenOnPurpose, TabularInline):
    """Who took the actor's place."""

    model = Succession
    fk_name = "predecessor"
    verbose_name = _("successor")
    verbose_name_plural = _("successors")
    extra = 0
    fields = ("kind", "successor", "happened", "source")
    autocomplete_fields = ("successor",)
    tab = True


class PredecessorInline(ChosenOnPurpose, TabularInline):
    """Whose place the actor took."""

    model = Succession
    fk_name = "successor"
    verbose_name = _("predecessor")
    verbose_name_plural = _("predecessors")
    extra = 0
    fields = ("predecessor", "kind", "happened", "source")
    autocomplete_fields = ("predecessor",)
    tab = True


class OfficeHolderInline(TabularInline):
    """Who holds or held an office of the actor."""

    model = Office
    verbose_name = _("office holder")
    verbose_name_plural = _("office holders")
    extra = 0
    fields = ("title", "person", "since", "until")
    autocomplete_fields = ("person",)
    ordering = ("-since_latest", "pk")
    tab = True
    per_page = 25


class OfficialSourceInline(ChosenOnPurpose, TabularInline):
    """What the actor publishes itself."""

    model = OfficialSource
    extra = 0
    fields = ("kind", "title", "url", "checked", "archive_url", "note", "source")
    ordering = ("title", "pk")
    tab = True


class DisputeFormSet(BaseInlineFormSet[Dispute, Actor, Any]):
    """The disputed status of a place that stands under a country, and of no other."""

    def clean(self) -> None:
        """Raise ValidationError for that of a contested place."""
        super().clean()
        entered = any(
            form.cleaned_data and not form.cleaned_data.get("DELETE") for form in self.forms if form.is_valid()
        )
        if entered and self.instance.is_contested:
            raise ValidationError(_("Only a place under a country has a disputed status; a contested one has claims."))


class DisputeInline(StackedInline):
    """How a place stands whose status is disputed."""

    model = Dispute
    formset = DisputeFormSet
    extra = 0
    fields = ("text", ("text_es", "text_pt", "text_ru"), "source")
    tab = True


class ActorForm(ModelForm[Actor]):
    """Knows what kind of actor it is about, so that the rules of the kind are told beside the fields."""

    kind: ActorKind

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.instance.kind = self.kind


class ActorAdmin(PublishingAdmin):
    """Every actor, to choose from: the kinds have pages of their own."""

    list_display: tuple[str, ...] = ("name", "kind", "country", "parent", "population", "is_published")
    list_select_related = ("country", "parent")
    list_filter: tuple[str, ...] = ("kind",)
    # Declared for Django's sake: the search itself is get_search_results.
    search_fields = ("names__folded",)
    search_help_text = _("Any of its names or its beginning, in any script; typos are forgiven.")
    autocomplete_fields: tuple[str, ...] = ("country", "parent")
    readonly_fields = ("public_id",)
    inlines: tuple[type[StackedInline | TabularInline], ...] = (NameInline, IdentifierInline)
    show_full_result_count = False
    paginator_count_limit = None
    # None where all kinds are listed together.
    kind: ActorKind | None = None

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Actor], search_term: str
    ) -> tuple[QuerySet[Actor], bool]:
        """Actors that the term may mean, the likeliest first; without one all, the largest first.

        Those that were merged are no choice, nor are kinds that the field asking does not take.
        """
        queryset = queryset.filter(merged_into=None)
        asked_by = (request.GET.get("model_name", ""), request.GET.get("field_name", ""))
        if kinds := _KINDS_TO_CHOOSE.get(asked_by):
            queryset = queryset.filter(kind__in=kinds)
        # The choices of other pages name them too: `list_select_related` is for lists alone.
        queryset = queryset.select_related("country", "parent")
        if not search_term.strip():
            return queryset.order_by(F("population").desc(nulls_last=True), "pk"), False
        meant = actors_like(search_term, kind=self.kind)
        return queryset.filter(pk__in=meant).order_by(InOrder(meant)), False

    def publish_one(self, obj: Actor, *, by_id: int | None, at: datetime) -> None:
        """Publish it, or say what it lacks."""
        publish_actor(actor=obj, by_id=by_id, at=at)

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Whoever may change actors, but one that was merged: it is kept as it was, for the undoing."""
        allowed: bool = super().has_change_permission(request, obj)
        return allowed and (obj is None or not obj.is_merged)

    def has_publish_permission(self, request: HttpRequest, object_id: str | None = None) -> bool:
        """Whoever may change it, while it is neither published nor merged."""
        allowed = super().has_publish_permission(request, object_id)
        return allowed and not Actor.objects.filter(pk=object_id or 0, is_merged=True).exists()

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: Any = None
    ) -> HttpResponse:
        """The actor; of one that was merged it is said into which."""
        merged = Actor.objects.select_related("merged_into").filter(pk=object_id, is_merged=True).first()
        if merged is not None and merged.merged_into is not None:
            text = _("It was merged into %(actor)s, and is kept as it was for the undoing.")
            messages.info(request, text % {"actor": merged.merged_into.label_to_choose()})
        response: HttpResponse = super().change_view(request, object_id, form_url, extra_context)
        return response

    def save_related(self, request: HttpRequest, form: ModelForm[Actor], formsets: Any, change: bool) -> None:
        """Save the names too, then let the action do what follows."""
        super().save_related(request, form, formsets, change)
        actor_saved(actor=form.instance, is_new=not change, by_id=request.user.pk, at=timezone.now())


@admin.register(Actor)
class AnyActorAdmin(MergingPages, ActorAdmin):
    """The list that other pages choose from; editing goes by kind."""

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Nobody: an actor is made as what it is."""
        return False

    def get_model_perms(self, request: HttpRequest) -> dict[str, bool]:
        """Not in the index: it is there to be chosen from."""
        return {}


class KindAdmin(MergingButtons, ActorAdmin):
    """One kind of actor."""

    kind: ActorKind
    actions_list = ("duplicates",)
    actions_detail = (*ActorAdmin.actions_detail, "merge_with", "split_off")
    list_filter = ()
    list_display: tuple[str, ...] = ("name", "country", "parent", "population", "is_published")

    form = ActorForm
    inlines: tuple[type[StackedInline | TabularInline], ...] = (
        NameInline,
        IdentifierInline,
        OfficeHolderInline,
        OfficialSourceInline,
        PredecessorInline,
        SuccessorInline,
    )

    def get_form(self, request: HttpRequest, obj: Actor | None = None, change: bool = False, **kwargs: Any) -> Any:
        """A form about an actor of this kind."""
        form = super().get_form(request, obj, change, **kwargs)
        form.kind = self.kind
        return form


class PlaceAdmin(KindAdmin):
    """A city or a region."""

    list_display = ("name", "designation", "country", "parent", "population", "is_published")
    fields: tuple[str | tuple[str, ...], ...] = (
        ("name", "public_id"),
        ("country", "parent"),
        ("designation", "time_zone"),
        ("latitude", "longitude", "population"),
        "is_contested",
    )
    inlines = (*KindAdmin.inlines, ClaimInline, DisputeInline)


@admin.register(City)
class CityAdmin(PlaceAdmin):
    """Cities."""

    kind = ActorKind.CITY
    fields = (*PlaceAdmin.fields[:-1], ("as_region", "is_contested"))
    autocomplete_fields = ("country", "parent", "as_region")


@admin.register(Region)
class RegionAdmin(PlaceAdmin):
    """Regions."""

    kind = ActorKind.REGION


@admin.register(Organisation)
class OrganisationAdmin(KindAdmin):
    """Organisations."""

    kind = ActorKind.ORGANISATION
    list_display = ("name", "country", "parent", "is_published")
    fields = (("name", "public_id"), ("country", "parent"))
