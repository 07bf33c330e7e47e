"""Countries in the admin."""

from typing import Any

from django import forms
from django.contrib import admin
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from unfold.admin import ModelAdmin, TabularInline
from unfold.decorators import display

from actors.actions import country_saved
from actors.models import Country, CountryName
from core.editing import ChosenOnPurpose


class CountryForm(forms.ModelForm[Country]):
    """A country is neither its own neighbour nor its own successor, and has successors once it has ended."""

    def clean(self) -> dict[str, Any]:
        """What was entered; raises ValidationError beside the field that contradicts another."""
        entered: dict[str, Any] = super().clean() or {}
        for field in ("successors", "neighbours"):
            if self.instance in entered.get(field, ()):
                self.add_error(field, _("Choose other countries than this one."))
        if entered.get("successors") and not entered.get("ended"):
            self.add_error("successors", _("Only a country that has ended has successors: enter its end."))
        return entered


class CountryNameInline(ChosenOnPurpose, TabularInline):
    """What the country is called."""

    model = CountryName
    extra = 0


@admin.register(Country)
class CountryAdmin(ModelAdmin):
    """Countries come from ISO 3166-1 and 3166-3; editors correct their names and ties."""

    form = CountryForm
    fields = (("name", "code"), ("alpha3", "numeric"), "ended", "successors", "neighbours")
    list_display = ("name", "code", "alpha3", "numeric", "has_ended")
    list_filter = (("ended", admin.EmptyFieldListFilter),)
    search_fields = ("code", "alpha3", "numeric", "name", "names__text")
    autocomplete_fields = ("successors", "neighbours")
    ordering = ("name",)
    inlines = (CountryNameInline,)
    compressed_fields = True
    warn_unsaved_form = True

    @display(description=_("ended"), ordering="ended_earliest")
    def has_ended(self, obj: Country) -> str:
        """The day of its end, as it is entered; a dash of a present country."""
        return obj.ended or "–"

    def save_related(self, request: HttpRequest, form: CountryForm, formsets: Any, change: bool) -> None:
        """Save names and ties too, and note the change."""
        super().save_related(request, form, formsets, change)
        country_saved(country=form.instance, is_new=not change, by_id=request.user.pk, at=timezone.now())
