"""Pages as of a day: what was so then, as far as is known now."""

from dataclasses import dataclass
from datetime import date

from django import forms
from django.http import HttpRequest
from django.utils.http import urlencode


class _Form(forms.Form):
    as_of = forms.DateField(required=False)


@dataclass(frozen=True)
class AsOf:
    """The day that a page is asked for, if it is asked for one."""

    day: date | None = None
    typed: str = ""
    """What stands in the field."""
    wrong: str = ""
    """Why what was typed is no day; the page then is of today."""

    @classmethod
    def of(cls, request: HttpRequest) -> "AsOf":
        """What `?as_of=` of a request asks."""
        typed = request.GET.get("as_of", "").strip()
        form = _Form({"as_of": typed})
        if not form.is_valid():
            return cls(typed=typed, wrong=" ".join(str(error) for error in form.errors["as_of"]))
        return cls(day=form.cleaned_data["as_of"], typed=typed)

    @property
    def keeping(self) -> str:
        """What a link to another page ends in, so that it is of the same day."""
        return f"?{self.also}" if self.day else ""

    @property
    def also(self) -> str:
        """The same among other questions."""
        return urlencode({"as_of": self.day.isoformat()}) if self.day else ""

    @property
    def before_page(self) -> str:
        """The same before the number of a page."""
        return f"{self.also}&" if self.day else ""

    @property
    def status(self) -> int:
        """Of the answer: 400 for a day that is none."""
        return 400 if self.wrong else 200
