"""Citations as readers see them."""

from typing import TypeVar

from django.db.models import QuerySet

from sources.models import Citation

C = TypeVar("C", bound=Citation)


def with_passages(citations: QuerySet[C]) -> QuerySet[C]:
    """Citations with passages and documents, those for the record itself first; the bytes and texts stay behind."""
    passages = citations.select_related("evidence__capture", "evidence__document")
    return passages.defer("evidence__capture__content", "evidence__capture__text").order_by("field", "evidence", "pk")
