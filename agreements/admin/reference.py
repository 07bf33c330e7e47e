"""What agreements refer to, in the admin: subjects and rules of approval."""

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.forms import ModelForm
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from unfold.admin import ModelAdmin
from unfold.decorators import display

from agreements import actions
from agreements.models import ApprovalRule, Subject
from core.editing import ChosenOnPurpose, ToldOnThePage
from core.models import Change


@admin.register(Subject)
class SubjectAdmin(ToldOnThePage, ChosenOnPurpose, ModelAdmin):
    """Subjects. A shipped one would come back, and addresses name them: none is deleted."""

    fields = (("name", "code"), ("name_es", "name_pt"), ("name_ru", "goals"))
    list_display = ("name", "code", "goals_named")
    search_fields = ("code", "name", "name_es", "name_pt", "name_ru")
    ordering = ("name", "pk")
    compressed_fields = True
    warn_unsaved_form = True

    @display(description=_("goals of sustainable development"))
    def goals_named(self, obj: Subject) -> str:
        """Their numbers."""
        return ", ".join(str(goal) for goal in obj.goals)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Nobody."""
        return False

    def get_readonly_fields(self, request: HttpRequest, obj: Subject | None = None) -> tuple[str, ...]:
        """The code too, once it has been given: addresses name it."""
        return ("code",) if obj else ()

    def get_prepopulated_fields(self, request: HttpRequest, obj: Subject | None = None) -> dict[str, tuple[str]]:
        """The code of a new subject out of its name."""
        return {} if obj else {"code": ("name",)}

    def save_model(self, request: HttpRequest, obj: Subject, form: ModelForm[Subject], change: bool) -> None:
        """Save it, and note the change."""
        super().save_model(request, obj, form, change)
        actions.subject_saved(subject=obj, is_new=not change, by_id=request.user.pk, at=timezone.now())


@admin.register(ApprovalRule)
class ApprovalRuleAdmin(ToldOnThePage, ChosenOnPurpose, ModelAdmin):
    """What a country expects before a tie holds. Readers see a rule and its document as soon as it is entered."""

    fields = (("country", "document"), ("actor_kind", "legal_force"), "steps", ("since", "until"), "note")
    list_display = ("country", "steps_named", "actor_kind", "legal_force", "since", "until")
    list_filter = ("actor_kind", "legal_force")
    list_select_related = ("country",)
    search_fields = ("country__name", "country__code", "note")
    autocomplete_fields = ("country", "document")
    ordering = ("country__name", "pk")
    compressed_fields = True
    warn_unsaved_form = True

    @display(description=_("steps"))
    def steps_named(self, obj: ApprovalRule) -> str:
        """The steps in their order."""
        return " → ".join(obj.steps_in_words)

    def save_model(self, request: HttpRequest, obj: ApprovalRule, form: ModelForm[ApprovalRule], change: bool) -> None:
        """Save it, and note the change."""
        super().save_model(request, obj, form, change)
        self._note(obj, Change.Kind.UPDATED if change else Change.Kind.CREATED, request)

    def delete_model(self, request: HttpRequest, obj: ApprovalRule) -> None:
        """Delete it, and note the change."""
        self._note(obj, Change.Kind.DELETED, request)
        super().delete_model(request, obj)

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[ApprovalRule]) -> None:
        """Delete each as one alone."""
        for rule in queryset:
            self.delete_model(request, rule)

    def _note(self, rule: ApprovalRule, kind: Change.Kind, request: HttpRequest) -> None:
        actions.approval_rule_changed(rule=rule, kind=kind, by_id=request.user.pk, at=timezone.now())
