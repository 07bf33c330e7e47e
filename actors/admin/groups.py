"""Groups of countries in the admin: any editor enters their own."""

from typing import Any

from django.contrib import admin
from django.db.models import Field
from django.forms import ModelForm
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from unfold.admin import TabularInline
from unfold.decorators import display

from actors.actions import country_group_saved
from actors.models import CountryGroup, CountryGroupMember
from core.editing import PublishingAdmin
from core.models import Change


class CountryGroupMemberInline(TabularInline):
    """Which countries belong to it, and when."""

    model = CountryGroupMember
    extra = 0
    fields = ("country", "since", "until")
    autocomplete_fields = ("country",)
    ordering = ("country__name", "since_earliest", "pk")


@admin.register(CountryGroup)
class CountryGroupAdmin(PublishingAdmin):
    """Groups of countries. A mistaken one is withdrawn, never deleted: addresses and questions name it."""

    fields = (
        ("name", "code"),
        ("kind", "parent"),
        ("author", "stated"),
        "source",
        ("name_es", "name_pt"),
        ("name_ru", "entered_by"),
    )
    readonly_fields: tuple[str, ...] = ("entered_by",)
    list_display = ("name", "kind", "author", "stated", "parent", "entered_by", "is_published")
    list_select_related = ("parent", "owner")
    list_filter = ("kind",)
    search_fields = ("code", "name", "name_es", "name_pt", "name_ru", "author")
    autocomplete_fields = ("parent",)
    ordering = ("name", "pk")
    inlines = (CountryGroupMemberInline,)

    @display(description=_("entered by"), ordering="owner")
    def entered_by(self, obj: CountryGroup) -> str:
        """The editor's name, without a link to the account, which editors may not see."""
        return str(obj.owner or "–")

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Nobody."""
        return False

    def get_readonly_fields(self, request: HttpRequest, obj: CountryGroup | None = None) -> tuple[str, ...]:
        """The code too, once it has been given: public ids never change."""
        return (*self.readonly_fields, "code") if obj else self.readonly_fields

    def get_prepopulated_fields(self, request: HttpRequest, obj: CountryGroup | None = None) -> dict[str, tuple[str]]:
        """The code of a new group out of its name."""
        return {} if obj else {"code": ("name",)}

    def formfield_for_dbfield(self, db_field: Field[Any, Any], request: HttpRequest, **kwargs: Any) -> Any:
        """The code as long as the outbox, which calls the group so, has room for."""
        if db_field.name == "code":
            kwargs["max_length"] = Change._meta.get_field("public_id").max_length
        return super().formfield_for_dbfield(db_field, request, **kwargs)

    def save_model(self, request: HttpRequest, obj: CountryGroup, form: ModelForm[CountryGroup], change: bool) -> None:
        """Save it; a new one is its editor's."""
        if not change:
            obj.owner_id = request.user.pk
        super().save_model(request, obj, form, change)

    def save_related(self, request: HttpRequest, form: ModelForm[CountryGroup], formsets: Any, change: bool) -> None:
        """Save the members too, and note the change."""
        super().save_related(request, form, formsets, change)
        country_group_saved(group=form.instance, is_new=not change, by_id=request.user.pk, at=timezone.now())
