"""Actors in the admin, by kind."""

from typing import Any

from django.contrib import admin, messages
from django.db.models import F, QuerySet
from django.forms import ModelForm
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from unfold.admin import TabularInline

from actors.actions import actor_saved
from actors.admin.merging import MergingButtons, MergingPages
from actors.enums import ActorKind
from actors.models import Actor, City, Identifier, Name, Organisation, Region
from core.editing import PublishingAdmin


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


class ActorAdmin(PublishingAdmin):
    """Every actor, to choose from: the kinds have pages of their own."""

    list_display: tuple[str, ...] = ("name", "kind", "country", "parent", "population", "is_published")
    list_select_related = ("country", "parent")
    list_filter: tuple[str, ...] = ("kind",)
    # Declared for Django's sake: the search itself is get_search_results.
    search_fields = ("names__folded",)
    search_help_text = _("The beginning of any of its names, in any script.")
    autocomplete_fields = ("country", "parent")
    readonly_fields = ("public_id",)
    inlines = (NameInline, IdentifierInline)
    show_full_result_count = False
    paginator_count_limit = None

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Actor], search_term: str
    ) -> tuple[QuerySet[Actor], bool]:
        """Actors one of whose names begins with the term, the largest first; those that were merged are no choice."""
        text = search_term.strip()
        queryset = queryset.filter(merged_into=None)
        found = queryset.called(text) if text else queryset  # type: ignore[attr-defined]  # its manager's queryset
        # The choices of other pages name them too: `list_select_related` is for lists alone.
        found = found.select_related("country", "parent")
        return found.order_by(F("population").desc(nulls_last=True), "pk"), False

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

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """Ask for the country of a place: what kind of actor it is, the form does not know."""
        if db_field.name == "country" and self.kind != ActorKind.ORGANISATION:
            kwargs["required"] = True
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def save_model(self, request: HttpRequest, obj: Actor, form: ModelForm[Actor], change: bool) -> None:
        """Save it as what it is."""
        obj.kind = self.kind
        super().save_model(request, obj, form, change)


@admin.register(City)
class CityAdmin(KindAdmin):
    """Cities."""

    kind = ActorKind.CITY
    fields = (("name", "public_id"), ("country", "parent"), ("latitude", "longitude", "population"))


@admin.register(Region)
class RegionAdmin(KindAdmin):
    """Regions."""

    kind = ActorKind.REGION
    fields = (("name", "public_id"), ("country", "parent"), ("latitude", "longitude", "population"))


@admin.register(Organisation)
class OrganisationAdmin(KindAdmin):
    """Organisations."""

    kind = ActorKind.ORGANISATION
    list_display = ("name", "country", "is_published")
    fields = (("name", "public_id"), "country")
