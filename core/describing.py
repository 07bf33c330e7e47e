"""Rows of any table in words, for editors: what a row says beside what it belongs to."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.db.models import BooleanField, CharField, ForeignKey, Model, OneToOneField, TextField

from core.fields import PartialDateField
from core.wording import in_words

Table = type[Model]


def described(row: Model, without: "ForeignKey[Any, Any] | None" = None) -> str:
    """What a row says: the records it joins, its texts, choices and dates; `without` is what it is told of.

    Of a row fetched `with_what_it_names`.
    """
    if without is not None and without.model is without.related_model:
        return str(row)
    said = [_value(row, field) for field in row._meta.concrete_fields if field is not without]
    return " · ".join(text for text in said if text) or str(row)


def described_image(model: Table, image: dict[str, Any]) -> str:
    """What a row said that is there no more, by its texts alone; as of rows that are there, only what people edit."""
    fields = (field for field in model._meta.concrete_fields if field.editable)
    texts = {field.column for field in fields if isinstance(field, CharField | TextField)}
    return " · ".join(str(value) for column, value in image.items() if column in texts and value)


def with_what_it_names(model: Table) -> Any:
    """The rows of a model with the records that they join, however many, in one query."""
    joins = [field for field in model._meta.concrete_fields if isinstance(field, ForeignKey)]
    return model._base_manager.select_related(*_paths(joins))


def _paths(joins: Sequence["ForeignKey[Any, Any]"]) -> Iterable[str]:
    for field in joins:
        yield field.name
        # A record whose key is another record is called like that one.
        own = field.related_model._meta.pk
        if isinstance(own, OneToOneField):
            yield f"{field.name}__{own.name}"


def _value(row: Model, field: Any) -> str:
    if not field.editable or field.generated or field.primary_key:
        return ""
    value = getattr(row, field.name)
    if isinstance(field, ForeignKey):
        return "" if value is None else str(value)
    if isinstance(field, BooleanField):
        return str(field.verbose_name) if value else ""
    if field.choices:
        # What every row is unless it says otherwise is not told.
        return str(getattr(row, f"get_{field.name}_display")()) if value and value != field.get_default() else ""
    if isinstance(field, PartialDateField):
        return f"{field.verbose_name} {in_words(value)}" if value else ""
    return str(value) if isinstance(field, CharField | TextField) and value else ""
