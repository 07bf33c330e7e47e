"""What the lists of agreements, negotiations and engagements have in common: the questions of the API, on a page."""

from collections.abc import Collection
from typing import Any

from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.utils.translation import get_language
from django_filters import rest_framework as filters

from actors.models import CountryGroup

A_PAGE = 50


def listing(
    asked: filters.FilterSet, found: QuerySet[Any], chosen: Collection[str], number: str | None
) -> dict[str, Any]:
    """What the template of a list needs: the questions, those that came from links and are kept, a page of answers.

    `chosen` are the questions that the page's own form asks.
    """
    query = asked.data.copy()
    query.pop("page", None)
    return {
        "filters": asked,
        "page": Paginator(found, A_PAGE).get_page(number),
        "query": f"{query.urlencode()}&" if query else "",
        "kept": [(name, value, _named(asked, name)) for name, value in query.items() if name not in chosen and value],
    }


def _named(asked: filters.FilterSet, name: str) -> str:
    """What a filter asks for, in words: the place's name rather than its id."""
    value = asked.form.cleaned_data.get(name) if asked.is_valid() else None
    if isinstance(value, CountryGroup):
        return value.name_in(get_language() or "en")
    return str(value or asked.data[name])
