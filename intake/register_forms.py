"""What people bring of registers: a file or a text, and a report with decisions."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from unfold.widgets import (
    UnfoldAdminFileFieldWidget,
    UnfoldAdminSelectWidget,
    UnfoldAdminTextareaWidget,
    UnfoldAdminTextInputWidget,
)

from core.fields import PartialDateFormField
from intake.models import SavedMapping
from intake.tables.formats import MOST_BYTES
from sources.models import Register

IS_WHOLE = _("It names all members")
IS_WHOLE_HELP = _(
    "Then whoever is not on it any more is proposed as having left, and whoever is new joined after the list before. "
    "Not of a list of a part: of one country, or of those who answered."
)


class NewImportForm(forms.Form):
    """A register, its file or the text of its list, and how it was taken before."""

    register = forms.ModelChoiceField(
        Register.objects.order_by("name"),
        label=_("Register"),
        widget=UnfoldAdminSelectWidget,
        help_text=_("Who lists this? Enter a new one among the registers first."),
    )
    file = forms.FileField(
        label=_("File"),
        required=False,
        allow_empty_file=True,
        widget=UnfoldAdminFileFieldWidget,
        help_text=_("CSV with any delimiter, XLSX, XLS, ODS, JSON, a text; at most %(size)d MB.")
        % {"size": MOST_BYTES // 1_000_000},
    )
    pasted = forms.CharField(
        label=_("Or its text, pasted"),
        required=False,
        strip=False,
        widget=UnfoldAdminTextareaWidget,
        help_text=_("From a page: one name a line, or columns."),
    )
    second = forms.FileField(
        label=_("A second file"),
        required=False,
        allow_empty_file=True,
        widget=UnfoldAdminFileFieldWidget,
        help_text=_("Where the first one names places by ids alone: the file that says what is behind each."),
    )
    listed = PartialDateFormField(
        label=_("Date of the list"),
        required=False,
        widget=UnfoldAdminTextInputWidget,
        help_text=_("The day or year of which it is, if it says so; 2015 or 2015-03."),
    )
    mapping = forms.ModelChoiceField(
        SavedMapping.objects.select_related("register").order_by("register__name", "name"),
        label=_("Mapping"),
        required=False,
        widget=UnfoldAdminSelectWidget,
        help_text=_(
            "Empty: as the register was taken the last time, where the columns are the same; else one is proposed."
        ),
    )

    def clean(self) -> dict[str, Any]:
        """Ask for a file or a text, of this register."""
        cleaned: dict[str, Any] = super().clean() or {}
        if not self.errors and cleaned.get("file") is None and not cleaned.get("pasted", "").strip():
            raise forms.ValidationError(_("Choose a file, or paste its text."))
        saved: SavedMapping | None = cleaned.get("mapping")
        if saved is not None and saved.register_id != getattr(cleaned.get("register"), "pk", None):
            self.add_error("mapping", _("This is the mapping of another register."))
        return cleaned


class ReportForm(forms.Form):
    """The report of an import with decisions filled in."""

    report = forms.FileField(
        label=_("Report with decisions"),
        widget=UnfoldAdminFileFieldWidget,
        help_text=_("As it was downloaded, as CSV or a workbook, with the column “decision” filled in."),
    )
