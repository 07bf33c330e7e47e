"""What people fill in about registers that are taken again, by themselves or not, and about two files of one list."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from unfold.widgets import UnfoldAdminSelect2MultipleWidget, UnfoldAdminSelectWidget, UnfoldAdminTextInputWidget

from actors.models import Country
from core.fields import PartialDateFormField
from intake.tables.joining import Join
from sources.models import Connector


class ConnectorForm(forms.ModelForm[Connector]):
    """From where a register is taken; by another address nothing is known of what lay at the one before."""

    class Meta:
        model = Connector
        fields = ("kind", "url", "countries", "every_days")

    def clean_countries(self) -> list[str]:
        """Codes in capital letters, of countries that are there."""
        codes = list(dict.fromkeys(code.strip().upper() for code in self.cleaned_data["countries"]))
        known = set(Country.objects.filter(code__in=codes, ended="").values_list("code", flat=True))
        if wrong := [code for code in codes if code not in known]:
            raise forms.ValidationError(_("No country has the code %(codes)s.") % {"codes": ", ".join(wrong)})
        return codes

    def save(self, commit: bool = True) -> Connector:
        """Save it; what the former address said of its version is forgotten."""
        if {"kind", "url"} & set(self.changed_data):
            self.instance.etag = self.instance.last_modified = ""
        saved: Connector = super().save(commit)
        return saved


class WikidataForm(forms.Form):
    """Whose twinnings are taken, and how often."""

    countries = forms.ModelMultipleChoiceField(
        Country.objects.filter(ended="").order_by("name"),
        label=_("Countries"),
        widget=UnfoldAdminSelect2MultipleWidget,
        help_text=_("Whose cities and regions have twins. A few at a time: each set of countries is a register."),
    )
    every_days = forms.TypedChoiceField(
        label=_("Taken again"),
        choices=[
            ("", _("only when somebody asks for it")),
            (7, _("every week")),
            (30, _("every month")),
            (90, _("every three months")),
            (365, _("every year")),
        ],
        coerce=int,
        empty_value=None,
        required=False,
        widget=UnfoldAdminSelectWidget,
        help_text=_("Up to the check: what it found waits for a person."),
    )


class UnchangedForm(forms.Form):
    """Until when a list is said to have been the same."""

    on = PartialDateFormField(
        label=_("Unchanged on"),
        required=False,
        widget=UnfoldAdminTextInputWidget,
        help_text=_("An earlier day than the one that is noted; empty: it is known of its own day alone."),
    )


class JoinForm(forms.Form):
    """Which column of the first file equals which of the second."""

    def __init__(self, data: Any, *, firsts: Sequence[str], seconds: Sequence[str], join: Join) -> None:
        super().__init__(data)
        keys = [*join.keys, "", ""]
        of_first = [("", "–"), *((name, name) for name in firsts)]
        for name, label, choices, initial, is_required in (
            ("key", _("This column of the first file"), of_first, keys[0], True),
            ("other_key", _("And this one, if it names two"), of_first, keys[1], False),
            ("on", _("Equals this of the second"), [("", "–"), *((name, name) for name in seconds)], join.on, True),
        ):
            self.fields[name] = forms.ChoiceField(
                label=label, choices=choices, initial=initial, required=is_required, widget=UnfoldAdminSelectWidget
            )

    def join(self) -> Join:
        """What was filled in."""
        keys = dict.fromkeys((self.cleaned_data["key"], self.cleaned_data["other_key"]))
        return Join(tuple(key for key in keys if key), self.cleaned_data["on"])
