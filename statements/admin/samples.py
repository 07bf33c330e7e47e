"""Samples in the admin: their lists, and the ways to coding and comparing them."""

from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.forms import ModelForm, ValidationError
from django.http import HttpRequest, QueryDict
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from unfold.admin import TabularInline
from unfold.decorators import display

from agreements.models.agreement import AgreementQuerySet
from core.editing import ChosenOnPurpose, PublishingAdmin
from statements import sampling
from statements.admin.coding import CodingPages
from statements.api.filters import DatedAgreementFilterSet
from statements.models import Framework, Sample, SampleFramework, SampleItem

# More cases are not listed one by one on the page of their sample.
_LISTED = 100
# Where in a list one is, is no question to it.
_NO_QUESTIONS = ("page", "before", "after", "language")


def agreements_asked(question: str) -> AgreementQuerySet:
    """The published agreements that answer to the filters of a list's address. Raises ValidationError."""
    asked = QueryDict(question)
    filters = DatedAgreementFilterSet(asked, sampling.published_agreements())
    if unknown := sorted(set(asked) - set(filters.filters)):
        raise ValidationError(_("The list of agreements has no filter “%(name)s”.") % {"name": ", ".join(unknown)})
    if not filters.is_valid():
        raise ValidationError([f"{name}: {' '.join(errors)}" for name, errors in filters.errors.items()])
    found: AgreementQuerySet = filters.qs
    return found


class SampleForm(ModelForm[Sample]):
    """A sample; its question is checked before anything is saved."""

    def clean_asked(self) -> str:
        """What stands behind the question mark of an address, without what is no question."""
        typed = self.cleaned_data["asked"].strip()
        parts = urlsplit(typed)
        is_address = bool(parts.scheme or parts.query or typed.startswith("/"))
        asked = QueryDict(parts.query if is_address else typed, mutable=True)
        for name in _NO_QUESTIONS:
            asked.pop(name, None)
        question: str = asked.urlencode()
        if typed and not question:
            raise ValidationError(_("This has no filters: copy the address of a list that you have narrowed."))
        if question and len(agreements_asked(question).values("pk")[: sampling.MOST + 1]) > sampling.MOST:
            raise ValidationError(
                _("These are more than %(most)d cases: narrow the question by a filter more.") % {"most": sampling.MOST}
            )
        return question


class FixedInline(ChosenOnPurpose, TabularInline):
    """A part of a sample that stays as it is once somebody codes it or readers see it."""

    extra = 0

    def has_add_permission(self, request: HttpRequest, obj: Sample | None = None) -> bool:
        """While the list is open."""
        return _is_open(obj) and super().has_add_permission(request, obj)

    def has_change_permission(self, request: HttpRequest, obj: Sample | None = None) -> bool:
        """While the list is open."""
        return _is_open(obj) and super().has_change_permission(request, obj)

    def has_delete_permission(self, request: HttpRequest, obj: Sample | None = None) -> bool:
        """While the list is open."""
        return _is_open(obj) and super().has_delete_permission(request, obj)


def _is_open(obj: Sample | None) -> bool:
    return obj is None or obj.frozen_at is None


class SampleFrameworkInline(FixedInline):
    """By which frameworks its cases are coded."""

    model = SampleFramework
    fields = ("framework",)

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """Offer those that readers see: they see what was coded by them, too."""
        kwargs["queryset"] = Framework.objects.published().order_by("name", "pk")
        return super().formfield_for_foreignkey(db_field, request, **kwargs)


class SampleItemInline(FixedInline):
    """Its cases, while they are few."""

    model = SampleItem
    fields = ("actor", "country", "agreement", "position")
    autocomplete_fields = ("actor", "country", "agreement")
    ordering = ("position", "pk")


@admin.register(Sample)
class SampleAdmin(CodingPages, PublishingAdmin):
    """Samples. What readers have seen is withdrawn, never deleted: its address is permanent."""

    form = SampleForm
    actions_detail = (*PublishingAdmin.actions_detail, "code_cases", "compare_codes")
    fields = (
        "name",
        ("author", "source"),
        "description",
        "asked",
        ("how_many", "taken_at", "frozen_at"),
        ("who_codes", "entered_by", "public_id"),
    )
    readonly_fields: tuple[str, ...] = ("how_many", "taken_at", "frozen_at", "who_codes", "entered_by", "public_id")
    list_display = ("name", "author", "how_many", "frozen_at", "is_published")
    search_fields = ("name", "author", "description", "public_id")
    ordering = ("-pk",)
    inlines = (SampleFrameworkInline, SampleItemInline)

    @display(description=_("cases"))
    def how_many(self, obj: Sample) -> int:
        """How many cases it has."""
        return obj.items.count() if obj.pk else 0

    @display(description=_("coders"))
    def who_codes(self, obj: Sample) -> str:
        """Who codes it, and who has finished; of the codes nothing."""
        coders = obj.coders.select_related("coder").order_by("place") if obj.pk else ()
        said = [f"{each} ({_('finished')})" if each.finished_at else str(each) for each in coders]
        return ", ".join(said) or "–"

    @display(description=_("entered by"))
    def entered_by(self, obj: Sample) -> str:
        """The editor's name, without a link to the account, which editors may not see."""
        return str(obj.owner or "–")

    def get_readonly_fields(self, request: HttpRequest, obj: Sample | None = None) -> tuple[str, ...]:
        """The question too, once the list stays as it is."""
        return self.readonly_fields if _is_open(obj) else (*self.readonly_fields, "asked")

    def get_inlines(self, request: HttpRequest, obj: Sample | None) -> Any:
        """The cases one by one while they are few."""
        many = obj is not None and obj.items.all()[: _LISTED + 1].count() > _LISTED
        return (SampleFrameworkInline,) if many else self.inlines

    def has_delete_permission(self, request: HttpRequest, obj: Sample | None = None) -> bool:
        """Whoever may delete, while readers do not see it."""
        allowed: bool = super().has_delete_permission(request, obj)
        return allowed and (obj is None or obj.published_at is None)

    def save_model(self, request: HttpRequest, obj: Sample, form: ModelForm[Sample], change: bool) -> None:
        """Save it; a new one is its editor's."""
        if not change:
            obj.owner_id = request.user.pk
        super().save_model(request, obj, form, change)

    def save_related(self, request: HttpRequest, form: ModelForm[Sample], formsets: Any, change: bool) -> None:
        """Save cases and frameworks, note the change, and list what answers to a question that is new."""
        super().save_related(request, form, formsets, change)
        at, by_id = timezone.now(), request.user.pk
        assert by_id is not None
        sampling.saved(sample=form.instance, is_new=not change, by_id=by_id, at=at)
        if form.instance.asked and "asked" in form.changed_data:
            found = agreements_asked(form.instance.asked)
            try:
                count = sampling.list_agreements(sample=form.instance, found=found, by_id=by_id, at=at)
            except sampling.CannotCode as reason:
                messages.error(request, str(reason))
            else:
                said = ngettext("%(count)d agreement is listed.", "%(count)d agreements are listed.", count)
                messages.success(request, said % {"count": count})

    def delete_model(self, request: HttpRequest, obj: Sample) -> None:
        """Delete by the action, so that the change is noted."""
        sampling.delete(samples=[obj], by_id=request.user.pk, at=timezone.now())

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[Sample]) -> None:
        """Delete each by the action."""
        sampling.delete(samples=list(queryset), by_id=request.user.pk, at=timezone.now())

    def publish_one(self, obj: Sample, *, by_id: int | None, at: datetime) -> None:
        """Publish it, or say what it lacks."""
        sampling.publish_sample(sample=obj, by_id=by_id, at=at)
