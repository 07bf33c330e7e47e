"""Actors in the admin, by kind."""

from typing import Any

from django.contrib import admin
from django.db.models import F, QuerySet
from django.forms import ModelForm
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from unfold.admin import TabularInline

from actors.actions import actor_saved
from actors.enums import ActorKind
from actors.lookup import InOrder, actors_like
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
    search_help_text = _("Any of its names or its beginning, in any script; typos are forgiven.")
    autocomplete_fields = ("country", "parent")
    readonly_fields = ("public_id",)
    inlines = (NameInline, IdentifierInline)
    show_full_result_count = False
    paginator_count_limit = None
    # None where all kinds are listed together.
    kind: ActorKind | None = None

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Actor], search_term: str
    ) -> tuple[QuerySet[Actor], bool]:
        """Actors that the term may mean, the likeliest first; without one all, the largest first."""
        # The choices of other pages name them too: `list_select_related` is for lists alone.
        queryset = queryset.select_related("country", "parent")
        if not search_term.strip():
            return queryset.order_by(F("population").desc(nulls_last=True), "pk"), False
        meant = actors_like(search_term, kind=self.kind)
        return queryset.filter(pk__in=meant).order_by(InOrder(meant)), False

    def save_related(self, request: HttpRequest, form: ModelForm[Actor], formsets: Any, change: bool) -> None:
        """Save the names too, then let the action do what follows."""
        super().save_related(request, form, formsets, change)
        actor_saved(actor=form.instance, is_new=not change, by_id=request.user.pk, at=timezone.now())


@admin.register(Actor)
class AnyActorAdmin(ActorAdmin):
    """The list that other pages choose from; editing goes by kind."""

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Nobody: an actor is made as what it is."""
        return False

    def get_model_perms(self, request: HttpRequest) -> dict[str, bool]:
        """Not in the index: it is there to be chosen from."""
        return {}


class KindAdmin(ActorAdmin):
    """One kind of actor."""

    kind: ActorKind
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
