"""Countries in the admin."""

from django.contrib import admin
from unfold.admin import ModelAdmin, TabularInline

from actors.models import Country, CountryName


class CountryNameInline(TabularInline):
    """What the country is called."""

    model = CountryName
    extra = 0


@admin.register(Country)
class CountryAdmin(ModelAdmin):
    """Countries come from ISO 3166-1; editors correct their names."""

    list_display = ("code", "name")
    search_fields = ("code", "name", "names__text")
    ordering = ("name",)
    inlines = (CountryNameInline,)
