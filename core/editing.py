"""What the admin pages of published records share."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import wraps
from typing import Any, TypeVar

from django.apps import apps
from django.contrib import messages
from django.contrib.postgres.fields import ArrayField
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrOrPromise
from unfold.admin import ModelAdmin, StackedInline
from unfold.decorators import action, display
from unfold.widgets import UnfoldAdminCheckboxSelectMultipleWidget, UnfoldAdminTextInputWidget

from core.fields import ChoicesFormField
from core.publishing import publish, withdraw

F = TypeVar("F", bound=Callable[..., Any])


def button(*, description: StrOrPromise, permissions: Sequence[str]) -> Callable[[F], F]:
    """A button of an admin page that changes something.

    Such buttons are links, which carry no token: one to which another site leads is refused, as the browser
    tells where it comes from (Fetch Metadata).
    """

    def decorate(function: F) -> F:
        @wraps(function)
        def guarded(page: Any, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
            if request.headers.get("Sec-Fetch-Site") in ("cross-site", "same-site"):
                raise PermissionDenied
            return function(page, request, *args, **kwargs)

        decorated: F = action(description=description, permissions=permissions)(guarded)
        return decorated

    return decorate


class ChosenOnPurpose:
    """A part of the admin in which no choice is made for the editor: the first on a list is no default.

    Of an array of choices each is a box to tick; another array is a line with commas between.
    """

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """Boxes for an array of choices; everything else as ever."""
        if isinstance(db_field, ArrayField) and db_field.base_field.choices:
            return ChoicesFormField(
                choices=db_field.base_field.choices,
                required=not db_field.blank,
                label=capfirst(db_field.verbose_name),
                help_text=db_field.help_text,
                widget=UnfoldAdminCheckboxSelectMultipleWidget(),
            )
        if isinstance(db_field, ArrayField):
            kwargs.setdefault("widget", UnfoldAdminTextInputWidget())
        return super().formfield_for_dbfield(db_field, request, **kwargs)  # type: ignore[misc]  # a mixin

    def formfield_for_choice_field(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """Offer nothing first, unless the model states a default."""
        kwargs.setdefault("choices", db_field.get_choices(include_blank=db_field.blank or not db_field.has_default()))
        return super().formfield_for_choice_field(db_field, request, **kwargs)  # type: ignore[misc]  # a mixin


def _reason(error: IntegrityError) -> str:
    """What an editor reads of a refusal of the database: the message of its constraint, else the constraint's name."""
    told = getattr(error.__cause__, "diag", None)
    name = getattr(told, "constraint_name", None)
    # A rule that a trigger holds brings its own words, which are those of the form.
    if getattr(told, "source_function", None) == "exec_stmt_raise":
        return str(_(getattr(told, "message_primary", "")))
    for model in apps.get_models():
        for constraint in model._meta.constraints:
            if constraint.name == name:
                return str(constraint.get_violation_error_message())
    return _("The database refuses this: %(rule)s.") % {"rule": name or error}


class ToldOnThePage:
    """A part of the admin that tells on its page what the database refuses, with all that was filled in.

    Forms check what they can, but Django leaves out the rules of a row that name its record or columns without
    a field, and no form sees what another editor saves in the same moment.
    """

    def changeform_view(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """The page of a record; saving it is one transaction, so that a refusal leaves nothing behind."""
        try:
            response: HttpResponse = super().changeform_view(request, *args, **kwargs)  # type: ignore[misc]  # a mixin
        except IntegrityError as error:
            request.refusal = _reason(error)  # type: ignore[attr-defined]  # for get_form
            response = super().changeform_view(request, *args, **kwargs)  # type: ignore[misc]  # a mixin
        return response

    def get_inline_formsets(self, request: HttpRequest, formsets: Any, inline_instances: Any, obj: Any = None) -> Any:
        """The parts of the page; what is wrong with a whole row that is shown as a block is told above them.

        The theme tells it for the rows of a table alone.
        """
        for formset, inline in zip(formsets, inline_instances, strict=True):
            if formset.is_bound and isinstance(inline, StackedInline):
                told, name = formset.non_form_errors(), capfirst(str(inline.verbose_name))
                for number, form in enumerate(formset.forms, start=1):
                    told.extend(f"{name} #{number}: {error}" for error in form.non_field_errors())
        return super().get_inline_formsets(request, formsets, inline_instances, obj)  # type: ignore[misc]  # a mixin

    def get_form(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        """The form of the page; after a refusal one that tells it."""
        form = super().get_form(request, *args, **kwargs)  # type: ignore[misc]  # a mixin
        refusal = getattr(request, "refusal", None)
        if refusal is None:
            return form

        def clean(self: Any) -> None:
            raise ValidationError(refusal)

        return type(form.__name__, (form,), {"clean": clean})


class PublishingAdmin(ToldOnThePage, ChosenOnPurpose, ModelAdmin):
    """An admin page with buttons to publish, withdraw and look at the record as readers see it."""

    actions_detail: tuple[str, ...] = ("publish_record", "withdraw_record", "view_as_reader")
    compressed_fields = True
    # The button “View as a reader” knows whether there is something to see.
    view_on_site = False
    warn_unsaved_form = True

    @display(description=_("published"), boolean=True)
    def is_published(self, obj: Any) -> bool:
        """Whether readers see it."""
        return self.published_record(obj).published_at is not None

    def published_record(self, obj: Any) -> Any:
        """The record that readers see: this one, unless an admin says otherwise."""
        return obj

    def may_publish(self, request: HttpRequest) -> bool:
        """Whoever may change a record; where its model has a permission of its own to publish, whoever has that."""
        name = f"publish_{self.opts.model_name}"
        may_change: bool = super().has_change_permission(request)
        if name not in dict(self.opts.permissions):
            return may_change
        return may_change and bool(request.user.has_perm(f"{self.opts.app_label}.{name}"))

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Whoever may change records; what readers see, whoever may publish it."""
        allowed: bool = super().has_change_permission(request, obj)
        return allowed and (obj is None or not self.is_published(obj) or self.may_publish(request))

    def has_publish_permission(self, request: HttpRequest, object_id: str | None = None) -> bool:
        """Whoever may publish a record, while it is not published."""
        return self.may_publish(request) and not self._is_published(object_id)

    def has_withdraw_permission(self, request: HttpRequest, object_id: str | None = None) -> bool:
        """Whoever may publish a record, while it is published."""
        return self.may_publish(request) and self._is_published(object_id)

    def publish_one(self, obj: Any, *, by_id: int | None, at: datetime) -> None:
        """Show the record to readers; raises ValueError with the reason why it cannot be shown."""
        publish(self.published_record(obj), by_id=by_id, at=at)

    @button(description=_("Publish"), permissions=["publish"])
    def publish_record(self, request: HttpRequest, object_id: str) -> HttpResponseRedirect:
        """The button that shows the record to readers."""
        record = get_object_or_404(self.model, pk=object_id)
        try:
            self.publish_one(record, by_id=request.user.pk, at=timezone.now())
        except ValueError as reason:
            messages.error(request, str(reason))
        else:
            messages.success(request, _("Published: readers see it now."))
        return self._back(object_id)

    @button(description=_("Withdraw"), permissions=["withdraw"])
    def withdraw_record(self, request: HttpRequest, object_id: str) -> HttpResponseRedirect:
        """The button that takes the record back from readers."""
        record = self.published_record(get_object_or_404(self.model, pk=object_id))
        withdraw(record, by_id=request.user.pk, at=timezone.now())
        messages.success(request, _("Withdrawn: readers see it no more."))
        return self._back(object_id)

    @action(description=_("View as a reader"))
    def view_as_reader(self, request: HttpRequest, object_id: str) -> HttpResponseRedirect:
        """The button that leads to the public page."""
        record = get_object_or_404(self.model, pk=object_id)
        if not self.is_published(record):
            messages.warning(request, _("Readers do not see it yet: publish it first."))
            return self._back(object_id)
        return HttpResponseRedirect(record.get_absolute_url())

    def _is_published(self, object_id: str | None) -> bool:
        record = self.model.objects.filter(pk=object_id).first()
        return record is not None and bool(self.is_published(record))

    def _back(self, object_id: str) -> HttpResponseRedirect:
        options = self.model._meta
        return HttpResponseRedirect(reverse(f"admin:{options.app_label}_{options.model_name}_change", args=[object_id]))
