"""Persons in office in the admin."""

from datetime import datetime
from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.forms import ModelForm
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from unfold.admin import TabularInline

from actors.actions import person_saved, publish_person
from actors.models import Office, Person, PersonName
from core.editing import PublishingAdmin


class PersonNameInline(TabularInline):
    """What the person is called, in any language and script."""

    model = PersonName
    verbose_name = _("name")
    verbose_name_plural = _("names")
    extra = 0
    fields = ("text", "language", "is_preferred")
    ordering = ("language", "text", "pk")


class OfficeInline(TabularInline):
    """The offices that the person holds or held."""

    model = Office
    extra = 0
    fields = ("title", "actor", "since", "until")
    autocomplete_fields = ("actor",)
    ordering = ("-since_latest", "pk")


@admin.register(Person)
class PersonAdmin(PublishingAdmin):
    """Persons with their names and public offices; nothing else of them is kept."""

    fields = (("name", "public_id"),)
    readonly_fields = ("public_id",)
    list_display = ("name", "is_published")
    # Declared for Django's sake: the search itself is get_search_results.
    search_fields = ("names__folded",)
    search_help_text = _("The beginning of any of the names, in any script.")
    ordering = ("name", "pk")
    inlines = (PersonNameInline, OfficeInline)

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Person], search_term: str
    ) -> tuple[QuerySet[Person], bool]:
        """Persons one of whose names begins with the term."""
        text = search_term.strip()
        return queryset.called(text) if text else queryset, False  # type: ignore[attr-defined]  # its manager's queryset

    def publish_one(self, obj: Person, *, by_id: int | None, at: datetime) -> None:
        """Publish the person, or say what is lacking."""
        publish_person(person=obj, by_id=by_id, at=at)

    def save_related(self, request: HttpRequest, form: ModelForm[Person], formsets: Any, change: bool) -> None:
        """Save names and offices too, then let the action do what follows."""
        super().save_related(request, form, formsets, change)
        person_saved(person=form.instance, is_new=not change, by_id=request.user.pk, at=timezone.now())
