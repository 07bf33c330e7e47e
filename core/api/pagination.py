"""Pages of the API."""

from rest_framework.pagination import CursorPagination


class CursorPages(CursorPagination):
    """Pages by cursor: no count, no drift, as fast at the end as at the start.

    The view sets `ordering`, which ends in a unique column.
    """

    page_size = 50
    page_size_query_param = "page_size"
    max_page_size = 200
    ordering = "pk"
