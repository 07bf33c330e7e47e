"""What editors fill in about cases."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.contrib import admin
from django.contrib.admin.widgets import AutocompleteSelect
from django.utils.translation import gettext_lazy as _
from unfold.widgets import UnfoldAdminTextareaWidget, UnfoldAdminTextInputWidget

from actors.models import Actor, Country
from agreements.models import Agreement
from sources.models import Document, Evidence
from statements.actions import Answer
from statements.models import Category, Coding, Framework

CANNOT_TELL = "none"


class CodesForm(forms.Form):
    """The codes of one case by some frameworks, each a choice among its categories, with a reason."""

    def __init__(self, *args: Any, frameworks: Sequence[Framework], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.frameworks = frameworks
        for framework in frameworks:
            choices = [(str(each.pk), each.display_label) for each in framework.categories.all()]
            self.fields[f"code-{framework.pk}"] = forms.ChoiceField(
                label=framework.display_name,
                choices=[*choices, (CANNOT_TELL, _("cannot be told"))],
                required=False,
                widget=forms.RadioSelect,
            )
            self.fields[f"note-{framework.pk}"] = forms.CharField(
                label=_("Reason"), required=False, widget=UnfoldAdminTextareaWidget(attrs={"rows": 2})
            )

    @property
    def parts(self) -> list[tuple[Framework, forms.BoundField, forms.BoundField]]:
        """By framework, the choice and the reason."""
        return [(each, self[f"code-{each.pk}"], self[f"note-{each.pk}"]) for each in self.frameworks]

    @property
    def given(self) -> list[tuple[Framework, Category | None, str]]:
        """By framework that was answered, the category, or none where it cannot be told, and the reason."""
        found = []
        for framework in self.frameworks:
            code = self.cleaned_data[f"code-{framework.pk}"]
            if code:
                categories = {str(each.pk): each for each in framework.categories.all()}
                found.append((framework, categories.get(code), self.cleaned_data[f"note-{framework.pk}"]))
        return found

    @staticmethod
    def initial_of(codes: Sequence[Any]) -> dict[str, str]:
        """What the form begins with where some codes are given already."""
        begun = {f"code-{code.framework_id}": str(code.category_id or CANNOT_TELL) for code in codes}
        return begun | {f"note-{code.framework_id}": code.note for code in codes}


def _choice(model: Any, field: str, label: Any, queryset: Any) -> forms.ModelChoiceField[Any]:
    """A record that is looked for as one types."""
    widget = AutocompleteSelect(model._meta.get_field(field), admin.site)
    return forms.ModelChoiceField(queryset=queryset, label=label, required=False, widget=widget)


class CaseForm(forms.Form):
    """What one case answers to all questions of a framework, with quotes from a document."""

    author = forms.CharField(
        label=_("Author"),
        max_length=200,
        required=False,
        widget=UnfoldAdminTextInputWidget,
        help_text=_("The author who answers so, with the year; empty where you do."),
    )

    def __init__(self, *args: Any, framework: Framework, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields = {
            "actor": _choice(Coding, "actor", _("Actor"), Actor.objects.filter(merged_into=None)),
            "country": _choice(Coding, "country", _("Country"), Country.objects.all()),
            "agreement": _choice(Coding, "agreement", _("Agreement"), Agreement.objects.all()),
            "document": _choice(Evidence, "document", _("Document"), Document.objects.all()),
            **self.fields,
        }
        self.fields["document"].help_text = _("From which the quotes below are.")
        self.categories = list(Category.objects.filter(framework=framework).in_order())
        for each in self.categories:
            self.fields[f"note-{each.pk}"] = forms.CharField(
                label=_("Answer"),
                help_text=each.definition,
                required=False,
                widget=UnfoldAdminTextareaWidget(attrs={"rows": 3}),
            )
            self.fields[f"quote-{each.pk}"] = forms.CharField(
                label=_("Quote"), required=False, widget=UnfoldAdminTextareaWidget(attrs={"rows": 2})
            )
            self.fields[f"page-{each.pk}"] = forms.CharField(
                label=_("Page or place"), max_length=40, required=False, widget=UnfoldAdminTextInputWidget
            )

    @property
    def whom(self) -> list[forms.BoundField]:
        """The fields that say which case it is, and who answers."""
        return [self[name] for name in ("actor", "country", "agreement", "author", "document")]

    @property
    def questions(self) -> list[tuple[Category, list[forms.BoundField]]]:
        """Each question with its fields."""
        return [(each, [self[f"{name}-{each.pk}"] for name in ("note", "quote", "page")]) for each in self.categories]

    def clean(self) -> dict[str, Any]:
        """See that one case is chosen, that something is answered, and that quotes have a document and an answer."""
        cleaned = super().clean() or {}
        chosen = [cleaned[name] for name in ("actor", "country", "agreement") if cleaned.get(name)]
        if len(chosen) != 1:
            raise forms.ValidationError(_("Choose one: an actor, a country or an agreement."))
        self.subject: Actor | Country | Agreement = chosen[0]
        self.answers = []
        for each in self.categories:
            note, quote, page = (cleaned.get(f"{name}-{each.pk}", "") for name in ("note", "quote", "page"))
            if (quote or page) and not cleaned.get("document"):
                self.add_error(f"quote-{each.pk}", _("Choose the document that the quote is from."))
            if (quote or page) and not note:
                self.add_error(f"note-{each.pk}", _("Say in words of our own what the case answers."))
            if note:
                self.answers.append(Answer(each, note, quote, page))
        if not self.answers and not self.errors:
            raise forms.ValidationError(_("Answer at least one question."))
        return cleaned
