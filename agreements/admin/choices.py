"""Choices of which an editor ticks several."""

from typing import Any

from django import forms
from unfold.widgets import UnfoldAdminCheckboxSelectMultipleWidget


class SeveralChoices(forms.MultipleChoiceField):
    """Boxes to tick, for a column that holds a list of choices."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(widget=UnfoldAdminCheckboxSelectMultipleWidget, **kwargs)

    def clean(self, value: Any) -> list[str]:
        """The ticked ones in the order of the list."""
        ticked = super().clean(value)
        return [str(code) for code, _label in self.choices if code in ticked]

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Whether other boxes are ticked than before, in whatever order."""
        return set(initial or ()) != set(data or ())
