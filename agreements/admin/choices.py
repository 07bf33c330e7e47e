"""Columns that hold lists, as an editor fills them in."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.contrib.postgres.fields import ArrayField
from unfold.widgets import UnfoldAdminCheckboxSelectMultipleWidget, UnfoldAdminTextInputWidget

# Short lists with commas between.
LISTS_ON_A_LINE: dict[Any, Any] = {ArrayField: {"widget": UnfoldAdminTextInputWidget}}


class SeveralChoices(forms.MultipleChoiceField):
    """Boxes to tick, for a column that holds a list of choices."""

    def __init__(self, *, choices: Sequence[tuple[str, Any]], **kwargs: Any) -> None:
        super().__init__(choices=choices, widget=UnfoldAdminCheckboxSelectMultipleWidget, **kwargs)
        self.codes = [code for code, _label in choices]

    def clean(self, value: Any) -> list[str]:
        """The ticked ones in the order of the list."""
        ticked = super().clean(value)
        return [code for code in self.codes if code in ticked]

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Whether other boxes are ticked than before, in whatever order."""
        return set(initial or ()) != set(data or ())
