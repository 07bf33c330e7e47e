"""What people fill in about documents and proposals."""

from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.forms import BaseFormSet, formset_factory
from django.utils.translation import gettext_lazy as _
from unfold.widgets import (
    UnfoldAdminFileFieldWidget,
    UnfoldAdminSelectWidget,
    UnfoldAdminTextareaWidget,
    UnfoldAdminTextInputWidget,
    UnfoldAdminURLInputWidget,
)

from actors.forms import ActorChoice
from actors.queries import leading_to
from agreements.enums import ActKind, AgreementKind, EndCause, InstrumentKind
from agreements.models import Agreement, Party
from core.fields import PartialDateFormField
from intake.claims import Claim, ClaimedAct, ClaimedParty
from intake.enums import RejectReason
from sources.fetching import MOST_BYTES
from sources.models import Document


class NewDocumentForm(forms.ModelForm[Document]):
    """A file or an address, and what is known of the document."""

    file = forms.FileField(
        label=_("File"),
        required=False,
        # An empty file is told of by the job, like every other one that cannot be read.
        allow_empty_file=True,
        widget=UnfoldAdminFileFieldWidget,
        help_text=_("Plain text, HTML or PDF; at most %(size)d MiB.") % {"size": MOST_BYTES // 2**20},
    )

    class Meta:
        model = Document
        fields = ("file", "url", "title", "kind", "licence", "may_show")
        widgets = {
            "url": UnfoldAdminURLInputWidget,
            "title": UnfoldAdminTextInputWidget,
            "kind": UnfoldAdminSelectWidget,
            "licence": UnfoldAdminTextInputWidget,
            "may_show": UnfoldAdminSelectWidget,
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["title"].required = False
        self.fields["title"].help_text = _("Empty: the name of the file, or the address.")
        self.fields["url"].help_text = _("Without a file it is fetched from here.")

    def clean_file(self) -> UploadedFile[Any] | None:
        """Refuse what is too large."""
        file: UploadedFile[Any] | None = self.cleaned_data["file"]
        if file is not None and (file.size or 0) > MOST_BYTES:
            raise forms.ValidationError(_("This file is too large: send the part that matters, as text."))
        return file

    def clean(self) -> dict[str, Any]:
        """Ask for a file or an address."""
        cleaned: dict[str, Any] = super().clean() or {}
        if not self.errors and cleaned.get("file") is None and not cleaned.get("url"):
            raise forms.ValidationError(_("Choose a file, or give an address."))
        return cleaned

    def _get_validation_exclusions(self) -> set[str]:
        # A title is made of the name of the file.
        return {*super()._get_validation_exclusions(), "title"}  # type: ignore[misc]  # Django's own hook


class PartyForm(forms.Form):
    """Who takes part."""

    actor = ActorChoice(Party._meta.get_field("actor"), label=_("Actor"), required=False)
    name = forms.CharField(
        label=_("Name as printed"), max_length=200, required=False, widget=UnfoldAdminTextInputWidget
    )


class ActForm(forms.Form):
    """What was done, and when."""

    kind = forms.ChoiceField(
        label=_("Act"),
        # What a source merely reports needs a status beside it: that is entered with the agreement.
        choices=[("", "---------"), *(choice for choice in ActKind.choices if choice[0] != ActKind.STATUS_REPORTED)],
        required=False,
        widget=UnfoldAdminSelectWidget,
    )
    date = PartialDateFormField(label=_("Date"), required=False, widget=UnfoldAdminTextInputWidget)
    place = forms.CharField(label=_("Place"), max_length=200, required=False, widget=UnfoldAdminTextInputWidget)
    cause = forms.ChoiceField(
        label=_("Cause"),
        choices=[("", "---------"), *EndCause.choices],
        required=False,
        widget=UnfoldAdminSelectWidget,
    )

    def clean(self) -> dict[str, Any]:
        """Ask what was done where something is said of it."""
        cleaned: dict[str, Any] = super().clean() or {}
        if not cleaned.get("kind") and (cleaned.get("date") or cleaned.get("place") or cleaned.get("cause")):
            raise forms.ValidationError(_("Choose what was done."))
        return cleaned


_PARTIES = formset_factory(PartyForm, extra=1)
_ACTS = formset_factory(ActForm, extra=1)


class AgreementChoice(forms.ModelChoiceField[Agreement]):
    """An agreement that is perhaps the same."""

    def label_from_instance(self, obj: Any) -> str:
        """Its title, kind and status."""
        return f"{obj} ({obj.get_status_display()})"


class ClaimForm(forms.Form):
    """A claim as the editor leaves it, with its parties and acts."""

    kind = forms.ChoiceField(label=_("Kind"), choices=AgreementKind.choices, widget=UnfoldAdminSelectWidget)
    title = forms.CharField(
        label=_("Title"),
        max_length=300,
        required=False,
        widget=UnfoldAdminTextInputWidget,
        help_text=Agreement._meta.get_field("title").help_text,
    )
    instrument = forms.ChoiceField(
        label=_("Text"),
        choices=[("", "---------"), *InstrumentKind.choices],
        required=False,
        widget=UnfoldAdminSelectWidget,
        help_text=_("Where the document names the text that was signed."),
    )
    onto = AgreementChoice(
        label=_("Add to"),
        queryset=Agreement.objects.none(),
        required=False,
        empty_label=_("a new agreement"),
        widget=UnfoldAdminSelectWidget,
        help_text=_("These agreements have the same parties already. Added to one, its parties stay as they are."),
    )
    comment = forms.CharField(label=_("Comment"), required=False, widget=UnfoldAdminTextareaWidget(attrs={"rows": 2}))

    parties: BaseFormSet[PartyForm]
    acts: BaseFormSet[ActForm]

    def __init__(self, claim: Claim, alike: Any, data: Any = None) -> None:
        super().__init__(data, initial={"kind": claim.kind, "title": claim.title, "instrument": claim.instrument})
        self.fields["onto"].queryset = alike  # type: ignore[attr-defined]  # a choice of records
        if not alike:
            del self.fields["onto"]
        known = leading_to([party.actor for party in claim.parties if party.actor])
        self.parties = _PARTIES(
            data,
            prefix="parties",
            initial=[{"actor": known.get(party.actor or ""), "name": party.name} for party in claim.parties],
        )
        self.acts = _ACTS(
            data,
            prefix="acts",
            initial=[
                {"kind": act.kind, "date": act.date, "place": act.place, "cause": act.cause} for act in claim.acts
            ],
        )

    def is_valid(self) -> bool:
        """Whether all of its parts can be taken."""
        return all([super().is_valid(), self.parties.is_valid(), self.acts.is_valid()])

    def claim(self) -> Claim:
        """The claim as it stands in the form; rows left empty are none."""
        parties = [row.cleaned_data for row in self.parties]
        acts = [row.cleaned_data for row in self.acts]
        return Claim(
            kind=self.cleaned_data["kind"],
            title=self.cleaned_data["title"],
            instrument=self.cleaned_data["instrument"],
            parties=tuple(
                ClaimedParty(row["name"], row["actor"].public_id if row["actor"] else None)
                for row in parties
                if row.get("actor") or row.get("name")
            ),
            acts=tuple(
                ClaimedAct(row["kind"], row["date"], row["place"], row["cause"]) for row in acts if row.get("kind")
            ),
        )


class RejectForm(forms.Form):
    """Why not."""

    reject_reason = forms.ChoiceField(
        label=_("Why not"),
        choices=[("", "---------"), *RejectReason.choices],
        widget=UnfoldAdminSelectWidget,
    )
    comment = forms.CharField(label=_("Comment"), required=False, widget=UnfoldAdminTextInputWidget)

    prefix = "reject"
