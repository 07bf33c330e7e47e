"""Pages of the API."""

from typing import Any

from django.db.models import QuerySet
from rest_framework.pagination import CursorPagination
from rest_framework.request import Request
from rest_framework.views import APIView


class CursorPages(CursorPagination):
    """Pages by cursor: no count, no drift, as fast at the end as at the start.

    The view sets `ordering`, which ends in a unique column.
    """

    page_size = 50
    page_size_query_param = "page_size"
    max_page_size = 200
    ordering = "pk"

    def get_ordering(self, request: Request, queryset: QuerySet[Any], view: APIView) -> tuple[str, ...]:
        """The view's order; Django REST framework asks an ordering filter for it, which we have none of."""
        return (getattr(view, "ordering", self.ordering),)
