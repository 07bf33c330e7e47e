"""What editors fill in about networks."""

import re
from typing import Any

from django import forms
from django.db.models import Exists, OuterRef
from django.utils.translation import gettext_lazy as _
from unfold.widgets import (
    UnfoldAdminCheckboxSelectMultipleWidget,
    UnfoldAdminTextareaWidget,
    UnfoldAdminTextInputWidget,
)

from core.fields import PartialDateFormField
from networks.enums import NetworkKind
from networks.models import Body, Funding, Network, Seat


class NetworkForm(forms.ModelForm[Network]):
    """A network is entered with its name; the actor beneath is made with it."""

    name = forms.CharField(label=_("Name"), max_length=200, widget=UnfoldAdminTextInputWidget)
    kinds = forms.MultipleChoiceField(
        label=_("Kinds"), choices=NetworkKind.choices, widget=UnfoldAdminCheckboxSelectMultipleWidget
    )

    class Meta:
        model = Network
        fields = ("kinds", "seat", "founded", "founding_act", "founding_act_url", "website", "aims", "topics")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            self.initial["name"] = self.instance.actor.name


class FundingForm(forms.ModelForm[Funding]):
    """A sum of a programme."""

    def clean_currency(self) -> str:
        """The code in capital letters; raises ValidationError for what is none."""
        code = str(self.cleaned_data["currency"]).strip().upper()
        if not re.fullmatch(r"[A-Z]{3}", code):
            raise forms.ValidationError(_("A currency is three capital letters, as in ISO 4217: EUR, USD, RUB."))
        return code


class MandateForm(forms.Form):
    """When a new mandate begins, and why it is known."""

    since = PartialDateFormField(
        label=_("The new mandate begins"),
        help_text=_("The mandates before it, of which no end is entered, end then."),
        widget=UnfoldAdminTextInputWidget,
    )
    reason = forms.CharField(
        label=_("Reason"),
        max_length=500,
        help_text=_("It stands in the history and in the journal: the decision, or where it is told."),
        widget=UnfoldAdminTextareaWidget(attrs={"rows": 2}),
    )
    also = forms.ModelMultipleChoiceField(
        label=_("So do those of"),
        queryset=Body.objects.none(),
        required=False,
        help_text=_("Bodies of the network that are renewed with it, with the seats of which no end is entered."),
        widget=UnfoldAdminCheckboxSelectMultipleWidget,
    )

    def __init__(self, *args: Any, body: Body, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        others = Body.objects.filter(network=body.network_id).exclude(pk=body.pk)
        open_seats = Seat.objects.filter(body=OuterRef("pk"), until="")
        field: Any = self.fields["also"]
        field.queryset = others.filter(Exists(open_seats)).order_by("position", "since_earliest", "pk")
        if not field.queryset:
            del self.fields["also"]


class DayForm(forms.Form):
    """The day that a reader asks for; by itself today."""

    as_of = forms.DateField(required=False, label=_("As of"))
