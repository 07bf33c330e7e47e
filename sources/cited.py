"""Citations as readers see them."""

from typing import TypeVar

from django.db.models import ForeignKey, QuerySet

from sources.models import Citation

C = TypeVar("C", bound=Citation)


def with_passages(citations: QuerySet[C]) -> QuerySet[C]:
    """Citations with passages and documents, those for the record itself first; the bytes and texts stay behind."""
    passages = citations.select_related("evidence__capture", "evidence__document")
    return passages.defer("evidence__capture__content", "evidence__capture__text").order_by("field", "evidence", "pk")


def value_named(citation: Citation) -> str:
    """What the value is called that a citation is about; its code where the record has no field of that name."""
    (record,) = [
        field.related_model
        for field in citation._meta.concrete_fields
        if isinstance(field, ForeignKey) and field.name != "evidence"
    ]
    names = {field.name: str(field.verbose_name) for field in record._meta.concrete_fields}
    return names.get(citation.field, citation.field)
