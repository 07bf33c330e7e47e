"""What people fill in about actors that are one, or two."""

from typing import Any

from django import forms
from django.contrib.admin import site
from django.contrib.admin.widgets import AutocompleteSelect
from django.db.models import ForeignKey
from django.utils.translation import gettext_lazy as _
from unfold.widgets import (
    UnfoldAdminSelectWidget,
    UnfoldAdminTextareaWidget,
    UnfoldAdminTextInputWidget,
    UnfoldBooleanSwitchWidget,
)

from actors.enums import ActorKind
from actors.models import Actor, Country


class ActorChoice(forms.ModelChoiceField[Actor]):
    """An actor, looked for as one types; told apart from its namesakes. `field` is a foreign key to actors."""

    def __init__(self, field: "ForeignKey[Any, Any]", **kwargs: Any) -> None:
        found = Actor.objects.filter(merged_into=None).select_related("country", "parent")
        super().__init__(queryset=found, widget=AutocompleteSelect(field, site), **kwargs)

    def label_from_instance(self, obj: Any) -> str:
        """With region and country."""
        label: str = obj.label_to_choose()
        return label


class ReasonField(forms.CharField):
    """Why: it stands in the journal and in the history."""

    def __init__(self, **kwargs: Any) -> None:
        widget = UnfoldAdminTextareaWidget(attrs={"rows": 2})
        super().__init__(label=_("Reason"), max_length=500, widget=widget, **kwargs)


class DuplicatesForm(forms.Form):
    """Where to look for duplicates."""

    kind = forms.ChoiceField(label=_("Kind"), choices=ActorKind.choices, widget=UnfoldAdminSelectWidget)
    country = forms.ModelChoiceField(
        label=_("Country"),
        queryset=Country.objects.order_by("name"),
        required=False,
        empty_label=_("all: records entered by hand"),
        widget=UnfoldAdminSelectWidget,
    )


class OtherForm(forms.Form):
    """The other record of the same actor."""

    other = ActorChoice(Actor._meta.get_field("merged_into"), label=_("The other record"))


class JudgementForm(forms.Form):
    """Whether two records are of one actor, and why."""

    reason = ReasonField()
    although_distinct = forms.BooleanField(
        label=_("They are one all the same"), required=False, widget=UnfoldBooleanSwitchWidget
    )


class SplitForm(forms.Form):
    """What the other actor is called; what belongs to it is chosen beside."""

    name = forms.CharField(label=_("Name of the other one"), max_length=200, widget=UnfoldAdminTextInputWidget)
    reason = ReasonField()
