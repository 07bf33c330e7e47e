"""What people fill in about lists of the members of a network, and about those who are not listed any more."""

from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from unfold.widgets import UnfoldAdminSelectWidget, UnfoldAdminTextInputWidget, UnfoldBooleanWidget

from core.fields import PartialDateFormField
from intake.enums import RegisterProposalState
from intake.models import RegisterProposal
from intake.register_forms import IS_WHOLE, IS_WHOLE_HELP, NewImportForm
from intake.registers.bringing import own_register
from networks.models import Network
from sources.models import Register


class NewMemberListForm(NewImportForm):
    """A network, and the list of its members: pasted, or a file."""

    network = forms.ModelChoiceField(
        Network.objects.select_related("actor").order_by("actor__name", "pk"),
        label=_("Network"),
        widget=UnfoldAdminSelectWidget,
    )
    is_whole = forms.BooleanField(
        label=IS_WHOLE, required=False, initial=True, widget=UnfoldBooleanWidget, help_text=IS_WHOLE_HELP
    )

    field_order = ("network", "pasted", "file", "listed", "is_whole", "register", "mapping")

    def __init__(self, *args: Any, may_add_register: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        del self.fields["second"]
        self.fields["pasted"].label = _("The list, pasted")
        self.fields["file"].label = _("Or a file")
        listed = self.fields["listed"]
        listed.required, listed.initial = True, timezone.localdate().isoformat()
        listed.help_text = _("The day, month or year of which it is: 2025-03-01, 2025-03 or 2025.")
        register = self.fields["register"]
        register.required = not may_add_register
        register.help_text = _("Who lists them? Empty: the network itself, in a register of its name.")

    def clean_register(self) -> Register | None:
        """Where none is chosen the network's own, if it is there already."""
        register: Register | None = self.cleaned_data["register"]
        network: Network | None = self.cleaned_data.get("network")
        if register is None and network is not None:
            return Register.objects.filter(name=own_register(network)).first()
        return register


class LeavingForm(forms.Form):
    """What is decided on members that are not listed any more, and when they have left."""

    chosen = forms.ModelMultipleChoiceField(RegisterProposal.objects.none(), required=False)
    all = forms.BooleanField(required=False)
    decision = forms.ChoiceField(
        choices=[state for state in RegisterProposalState.choices if state[0] != RegisterProposalState.NEW]
    )
    on = PartialDateFormField(
        label=_("Left on"),
        required=False,
        widget=UnfoldAdminTextInputWidget,
        help_text=_("One date for all that are chosen, if more is known; empty: between the two lists."),
    )

    def __init__(self, *args: Any, proposals: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["chosen"].queryset = proposals  # type: ignore[attr-defined]  # a choice of records
        self._proposals = proposals

    def clean(self) -> dict[str, Any]:
        """With the keys of those that are decided on; at least one."""
        cleaned: dict[str, Any] = super().clean() or {}
        chosen = self._proposals if cleaned.get("all") else cleaned.get("chosen", ())
        cleaned["keys"] = [each.pk for each in chosen]
        if not self.errors and not cleaned["keys"]:
            raise forms.ValidationError(_("Choose whom you decide on."))
        return cleaned
