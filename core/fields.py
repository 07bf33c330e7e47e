"""Model fields without nouns of the field."""

from collections.abc import Iterable
from typing import Any, cast

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrOrPromise

from core import dates
from core.written_dates import as_partial_date


def validate_partial_date(text: str) -> None:
    """Raise ValidationError, with the reason, for a text that is no partial date."""
    try:
        dates.bounds(text)
    except dates.InvalidPartialDate as error:
        raise ValidationError(str(error), code="invalid_partial_date") from error


class PartialDateField(models.CharField[Any, Any]):
    """The text of a partial date (see core.dates), which fills two date columns with what it can mean.

    For a field `signed` the model declares `signed_earliest` and `signed_latest` after it; saving
    writes them, as Django's ImageField writes width and height.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 40)
        kwargs.setdefault("blank", True)
        kwargs.setdefault("default", "")
        kwargs.setdefault("validators", [validate_partial_date])
        kwargs.setdefault(
            "help_text",
            _("1995, May 1995 or 1995-11-30; about 2003 or 2003~; 2022/2025 for a span; empty if unknown."),
        )
        super().__init__(*args, **kwargs)

    def deconstruct(self) -> tuple[str, str, Any, Any]:
        """Leaves out what the class sets itself, so that wording makes no migration."""
        name, path, args, kwargs = super().deconstruct()
        for key in ("validators", "help_text"):
            kwargs.pop(key, None)
        return name, path, args, kwargs

    def clean(self, value: Any, model_instance: models.Model | None) -> Any:
        """Take a date as people write it, check it, and write the bounds too: the rules of a record are about them."""
        text = super().clean(as_partial_date(value) if isinstance(value, str) else value, model_instance)
        if model_instance is not None:
            self._write_bounds(model_instance, text)
        return text

    def pre_save(self, model_instance: models.Model, add: bool) -> Any:
        """Write the bounds beside the text; raises InvalidPartialDate where the text is none."""
        text = getattr(model_instance, self.attname)
        self._write_bounds(model_instance, text)
        return text

    def _write_bounds(self, model_instance: models.Model, text: str) -> None:
        found = dates.bounds(text)
        setattr(model_instance, f"{self.name}_earliest", found.earliest)
        setattr(model_instance, f"{self.name}_latest", found.latest)


class PartialDateFormField(forms.CharField):
    """A text field of a form without a model that takes dates as PartialDateField does."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(max_length=40, validators=[validate_partial_date], **kwargs)

    def to_python(self, value: Any) -> str:
        """The partial date that a person's text means."""
        return as_partial_date(super().to_python(value) or "")


class ChoicesFormField(forms.MultipleChoiceField):
    """The field of a form for an array of choices: boxes to tick; what is ticked comes in the order of the list."""

    widget = forms.CheckboxSelectMultiple

    def clean(self, value: Any) -> list[str]:
        """The codes ticked, none of them twice."""
        ticked, listed = set(super().clean(value)), cast(Iterable[tuple[str, str]], self.choices)
        return [code for code, _label in listed if code in ticked]


def bound_field() -> "models.DateField[Any, Any]":
    """A column for the earliest or the latest day of a partial date; saving fills it."""
    return models.DateField(null=True, blank=True, editable=False)


def partial_date_constraint(model: str, field: str) -> models.CheckConstraint:
    """The rule that a partial date and its two bounds agree: all empty, or in order."""
    earliest, latest = f"{field}_earliest", f"{field}_latest"
    unknown = models.Q(**{field: "", f"{earliest}__isnull": True, f"{latest}__isnull": True})
    known = ~models.Q(**{field: ""}) & (
        models.Q(**{f"{earliest}__isnull": True, f"{latest}__isnull": False})
        | models.Q(**{f"{earliest}__isnull": False, f"{latest}__isnull": True})
        | models.Q(**{f"{earliest}__isnull": False, f"{latest}__isnull": False, f"{earliest}__lte": models.F(latest)})
    )
    return models.CheckConstraint(
        name=f"{model}_{field}_agrees_with_its_bounds",
        condition=unknown | known,
        violation_error_message=_("The earliest day is after the latest."),
    )


def spell_in_order(name: str, *, start: str, end: str, message: StrOrPromise) -> models.CheckConstraint:
    """The rule that one partial date can be before, or on, another: a spell does not certainly end before it begins."""
    return models.CheckConstraint(
        name=name,
        condition=models.Q(**{f"{end}_latest__isnull": True})
        | models.Q(**{f"{start}_earliest__isnull": True})
        | models.Q(**{f"{end}_latest__gte": models.F(f"{start}_earliest")}),
        violation_error_message=message,
    )


def choice_constraint(
    model: str, field: str, choices: type[models.TextChoices], *, blank: bool = False
) -> models.CheckConstraint:
    """The rule that a column holds one of its choices, or perhaps none; Django's `choices` alone enforce nothing."""
    return models.CheckConstraint(
        name=f"{model}_{field}_is_listed",
        condition=models.Q(**{f"{field}__in": sorted([*choices.values, *([""] if blank else [])])}),
        violation_error_message=_("This value is not on the list."),
    )


def choices_constraint(model: str, field: str, choices: type[models.TextChoices]) -> models.CheckConstraint:
    """The rule that each element of an array column is one of its choices."""
    return models.CheckConstraint(
        name=f"{model}_{field}_are_listed",
        condition=models.Q(**{f"{field}__contained_by": sorted(choices.values)}),
        violation_error_message=_("This value is not on the list."),
    )
