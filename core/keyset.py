"""Pages of a long list without counting it: each begins after the last row of the one before.

A page costs what it shows, however long the list and however far down; rows that come or go meanwhile neither
double nor hide others. What it cannot do is to say how many pages there are, or to jump to one.
"""

from collections.abc import Iterator
from typing import Any, Generic, TypeVar

from django.db.models import Model, QuerySet

R = TypeVar("R", bound=Model)


class Page(Generic[R]):
    """Some rows of a list, the latest entered first; rows have a `public_id`, which is what addresses tell."""

    def __init__(self, rows: list[R], *, newer: str, older: str) -> None:
        self.rows = rows
        self.newer, self.older = newer, older
        """What asks for the page before and the one after, `before=…` and `after=…`; empty where there is none."""

    def __iter__(self) -> Iterator[R]:
        return iter(self.rows)


def page_of(queryset: QuerySet[R], asked: Any, size: int) -> Page[R]:
    """The rows that `after` or `before` of a query string ask for; the first ones where there is no such row."""
    rows = queryset.order_by("-pk")
    if edge := _edge(queryset, asked.get("before")):
        found = list(queryset.order_by("pk").filter(pk__gt=edge)[: size + 1])
        if len(found) > size:
            return _page(found[:size][::-1], has_newer=True, has_older=True)
        # Fewer than a page are newer: this is the first page, whole.
        return _first(rows, size)
    if edge := _edge(queryset, asked.get("after")):
        found = list(rows.filter(pk__lt=edge)[: size + 1])
        return _page(found[:size], has_newer=True, has_older=len(found) > size)
    return _first(rows, size)


def _first(rows: QuerySet[R], size: int) -> Page[R]:
    found = list(rows[: size + 1])
    return _page(found[:size], has_newer=False, has_older=len(found) > size)


def _edge(queryset: QuerySet[R], public_id: str | None) -> int | None:
    """The key of the row that an address tells, whether or not it still is one of the list."""
    if not public_id:
        return None
    return queryset.model._default_manager.filter(public_id=public_id).values_list("pk", flat=True).first()


def _page(rows: list[Any], *, has_newer: bool, has_older: bool) -> Page[Any]:
    return Page(
        rows,
        newer=f"before={rows[0].public_id}" if rows and has_newer else "",
        older=f"after={rows[-1].public_id}" if rows and has_older else "",
    )
