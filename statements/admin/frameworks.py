"""Frameworks in the admin, and the form in which a case answers their questions."""

from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.forms import ModelForm
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from unfold.admin import StackedInline
from unfold.decorators import action, display

from core.editing import ChosenOnPurpose, PublishingAdmin
from statements import actions
from statements.forms import CaseForm
from statements.models import Category, Framework


class CategoryInline(ChosenOnPurpose, StackedInline):
    """The categories, in their order."""

    model = Category
    fk_name = "framework"
    extra = 0
    fields = (
        ("label", "code"),
        "definition",
        "source",
        ("position", "parent"),
        ("label_es", "label_pt"),
        "label_ru",
    )
    ordering = ("position", "pk")

    def get_formset(self, request: HttpRequest, obj: Framework | None = None, **kwargs: Any) -> Any:
        """Offer the categories of this framework, and no others."""
        formset = super().get_formset(request, obj, **kwargs)
        own = Category.objects.filter(framework=obj) if obj else Category.objects.none()
        formset.form.base_fields["parent"].queryset = own.select_related("framework")
        return formset


@admin.register(Framework)
class FrameworkAdmin(PublishingAdmin):
    """Frameworks. A mistaken one is withdrawn, never deleted: addresses and codings name it."""

    actions_detail = (*PublishingAdmin.actions_detail, "answer")

    fields = (
        ("name", "code"),
        ("author", "stated"),
        "description",
        "source",
        ("scheme", "entered_by"),
        ("name_es", "name_pt"),
        "name_ru",
    )
    readonly_fields: tuple[str, ...] = ("entered_by",)
    list_display = ("name", "author", "stated", "scheme", "entered_by", "is_published")
    list_select_related = ("owner",)
    search_fields = ("code", "name", "name_es", "name_pt", "name_ru", "author")
    ordering = ("name", "pk")
    inlines = (CategoryInline,)

    @display(description=_("entered by"), ordering="owner")
    def entered_by(self, obj: Framework) -> str:
        """The editor's name, without a link to the account, which editors may not see."""
        return str(obj.owner or "–")

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Nobody."""
        return False

    def get_readonly_fields(self, request: HttpRequest, obj: Framework | None = None) -> tuple[str, ...]:
        """The code too, once it has been given: public ids never change."""
        return (*self.readonly_fields, "code") if obj else self.readonly_fields

    def get_prepopulated_fields(self, request: HttpRequest, obj: Framework | None = None) -> dict[str, tuple[str]]:
        """The code of a new framework out of its name."""
        return {} if obj else {"code": ("name",)}

    def save_model(self, request: HttpRequest, obj: Framework, form: ModelForm[Framework], change: bool) -> None:
        """Save it; a new one is its editor's."""
        if not change:
            obj.owner_id = request.user.pk
        super().save_model(request, obj, form, change)

    def save_related(self, request: HttpRequest, form: ModelForm[Framework], formsets: Any, change: bool) -> None:
        """Save the categories too, and note the change."""
        super().save_related(request, form, formsets, change)
        actions.saved(record=form.instance, is_new=not change, by_id=request.user.pk, at=timezone.now())

    def get_urls(self) -> list[URLPattern]:
        """The address of the form of a case, beside the framework's own."""
        case = self.admin_site.admin_view(self.case_view)
        return [path("<int:pk>/case/", case, name="statements_framework_case"), *super().get_urls()]

    @action(description=_("Answer for a case…"), permissions=["code"])
    def answer(self, request: HttpRequest, object_id: str) -> HttpResponseRedirect:
        """The button that leads to the form of a case."""
        return HttpResponseRedirect(reverse("admin:statements_framework_case", args=[object_id]))

    def has_code_permission(self, request: HttpRequest, object_id: str | None = None) -> bool:
        """Whoever may add codings."""
        return bool(request.user.has_perm("statements.add_coding"))

    def case_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """All questions of a framework for one case, each with its answer, quote and place; one coding an answer."""
        if not self.has_code_permission(request):
            raise PermissionDenied
        framework = get_object_or_404(Framework, pk=pk)
        form = CaseForm(request.POST if request.method == "POST" else None, framework=framework)
        if request.method == "POST" and form.is_valid():
            assert request.user.pk is not None
            try:
                made = actions.answer_case(
                    subject=form.subject, answers=form.answers, author=form.cleaned_data["author"],
                    document=form.cleaned_data["document"], by_id=request.user.pk, at=timezone.now(),
                )  # fmt: skip
            except actions.CannotAnswer as reason:
                form.add_error(reason.field, str(reason))
            else:
                told = ngettext("%(count)d answer is entered.", "%(count)d answers are entered.", len(made))
                messages.success(request, told % {"count": len(made)})
                listed = reverse("admin:statements_coding_changelist")
                return HttpResponseRedirect(f"{listed}?category__framework__id__exact={framework.pk}")
        context = self.admin_site.each_context(request) | {
            "form": form,
            "media": self.media + form.media,
            "opts": self.opts,
            "original": framework,
            "title": _("A case answers: %(framework)s") % {"framework": framework},
        }
        return render(request, "admin/statements/framework/case.html", context)
