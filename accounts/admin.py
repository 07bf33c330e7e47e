"""Users and roles in the admin."""

from typing import Any

from django.contrib import admin, messages
from django.contrib.auth.admin import GroupAdmin, UserAdmin
from django.contrib.auth.models import Group
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.forms import ModelForm
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from unfold.admin import ModelAdmin
from unfold.forms import AdminPasswordChangeForm, UserChangeForm, UserCreationForm

from accounts.models import ApiToken, User

admin.site.unregister(Group)


@admin.register(User)
class PersonAdmin(UserAdmin[User], ModelAdmin):
    """Administrators make users and put them into roles."""

    form = UserChangeForm
    add_form = UserCreationForm
    change_password_form = AdminPasswordChangeForm


@admin.register(Group)
class RoleAdmin(GroupAdmin, ModelAdmin):
    """Roles, as `manage.py prepare` makes them."""


class TokenForm(ModelForm[ApiToken]):
    """The name of a token of whoever fills it in."""

    user_id: int

    class Meta:
        model = ApiToken
        fields = ("name",)

    def clean_name(self) -> str:
        """One that they do not have."""
        name: str = self.cleaned_data["name"]
        if ApiToken.objects.filter(user=self.user_id, name=name).exists():
            raise ValidationError(_("You have a token of this name: revoke it, or choose another name."))
        return name


@admin.register(ApiToken)
class ApiTokenAdmin(ModelAdmin):
    """Each person's own tokens: made, seen and revoked by them; administrators see and revoke all."""

    form = TokenForm
    readonly_fields = ("user", "made_at", "last_used_on")
    list_display = ("name", "user", "made_at", "last_used_on")
    ordering = ("user__username", "name")

    def get_queryset(self, request: HttpRequest) -> QuerySet[ApiToken]:
        """Their own."""
        tokens: QuerySet[ApiToken] = super().get_queryset(request).select_related("user")
        return tokens if request.user.is_superuser else tokens.filter(user=request.user.pk)

    def get_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        """Of a new one its name alone."""
        return ("name",) if obj is None else ("name", *self.readonly_fields)

    def get_form(self, request: HttpRequest, obj: Any = None, change: bool = False, **kwargs: Any) -> Any:
        """With whose it will be."""
        form = super().get_form(request, obj, change, **kwargs)
        form.user_id = request.user.pk
        return form

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Nobody: it is revoked, and another one made."""
        return False

    def save_model(self, request: HttpRequest, obj: ApiToken, form: Any, change: bool) -> None:
        """Make the token, theirs, and tell it once."""
        token = obj.draw()
        obj.user_id, obj.made_at = form.user_id, timezone.now()
        super().save_model(request, obj, form, change)
        said = _("The token, told only now: %(token)s – keep it as you keep a password.")
        messages.warning(request, said % {"token": token})
