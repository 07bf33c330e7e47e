"""Pages of a long list without counting it: each begins after the last row of the one before.

A page costs what it shows, however long the list and however far down; rows that come or go meanwhile neither
double nor hide others. What it cannot do is to say how many pages there are, or to jump to one.
"""

from collections.abc import Iterator
from typing import Any, Generic, TypeVar

from django.db.models import F, Model, Q, QuerySet
from django.db.models.expressions import Combinable

R = TypeVar("R", bound=Model)


class Page(Generic[R]):
    """Some rows of a list, the latest first; rows have a `public_id`, which is what addresses tell."""

    def __init__(self, rows: list[R], *, newer: str, older: str) -> None:
        self.rows = rows
        self.newer, self.older = newer, older
        """What asks for the page before and the one after, `before=…` and `after=…`; empty where there is none."""

    def __iter__(self) -> Iterator[R]:
        return iter(self.rows)


def page_of(queryset: QuerySet[R], asked: Any, size: int, *, by: Combinable | None = None) -> Page[R]:
    """The rows that `after` or `before` of a query string ask for; the first ones where there is no such row.

    The latest entered come first; where `by` says what rows are sorted by, which is never null, first by that. An
    index on both makes a page as cheap as one in the order of entry.
    """
    rows: Any = queryset.alias(sorted_by=by).order_by("-sorted_by", "-pk") if by else queryset.order_by("-pk")
    if edge := _edge(queryset, by, asked.get("before")):
        found = list(rows.reverse().filter(_past(edge, "gt"))[: size + 1])
        if len(found) > size:
            return _page(found[:size][::-1], has_newer=True, has_older=True)
        # Fewer than a page are newer: this is the first page, whole.
        return _first(rows, size)
    if edge := _edge(queryset, by, asked.get("after")):
        found = list(rows.filter(_past(edge, "lt"))[: size + 1])
        return _page(found[:size], has_newer=True, has_older=len(found) > size)
    return _first(rows, size)


def _first(rows: QuerySet[R], size: int) -> Page[R]:
    found = list(rows[: size + 1])
    return _page(found[:size], has_newer=False, has_older=len(found) > size)


def _edge(queryset: QuerySet[R], by: Combinable | None, public_id: str | None) -> tuple[Any, ...] | None:
    """The key of the row that an address tells, whether or not it still is one of the list; before it its `by`."""
    if not public_id:
        return None
    row = queryset.model._default_manager.filter(public_id=public_id)
    return row.values_list(*([by] if by else []), F("pk")).first()


def _past(edge: tuple[Any, ...], lookup: str) -> Q:
    """The rows beyond an edge. What they are sorted by is asked alone too: an index is entered there."""
    *by, pk = edge
    beyond = Q(**{f"pk__{lookup}": pk})
    if by:
        beyond = Q(**{f"sorted_by__{lookup}e": by[0]}) & (Q(**{f"sorted_by__{lookup}": by[0]}) | beyond)
    return beyond


def _page(rows: list[Any], *, has_newer: bool, has_older: bool) -> Page[Any]:
    return Page(
        rows,
        newer=f"before={rows[0].public_id}" if rows and has_newer else "",
        older=f"after={rows[-1].public_id}" if rows and has_older else "",
    )
