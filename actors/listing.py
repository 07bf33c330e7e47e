"""What long lists have in common: the questions of the API, on a page."""

from collections.abc import Collection
from typing import Any

from django.db.models import QuerySet
from django.db.models.expressions import Combinable
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django_filters import rest_framework as filters

from core.keyset import page_of

A_PAGE = 50


def questions(asked: filters.FilterSet, chosen: Collection[str]) -> dict[str, Any]:
    """What the template of a list needs of its questions: all of them, and those that came from links and are kept.

    `chosen` are the questions that the page's own form asks.
    """
    query = asked.data.copy()
    for place in ("page", "before", "after"):
        query.pop(place, None)
    return {
        "filters": asked,
        "asked": query.urlencode(),
        "query": f"{query.urlencode()}&" if query else "",
        "kept": [(name, value, _named(asked, name)) for name, value in query.items() if name not in chosen and value],
    }


def listing(asked: filters.FilterSet, found: QuerySet[Any], chosen: Collection[str], by: Combinable) -> dict[str, Any]:
    """The questions of a list, and a page of its answers, sorted by a value, the highest first."""
    return questions(asked, chosen) | {"page": page_of(found, asked.data, A_PAGE, by=by)}


def _named(asked: filters.FilterSet, name: str) -> str:
    """What a filter asks for, in words: the place's name rather than its id."""
    value = asked.form.cleaned_data.get(name) if asked.is_valid() else None
    if value is not None and hasattr(value, "name_in"):
        named: str = value.name_in(get_language() or "en")
        return named
    if name == "goal" and value:
        return _("SDG %(numbers)s") % {"numbers": value}
    return str(value or asked.data[name])
