"""The tables of citations: what each is about, when readers may see it, and its rows with their passages."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, TypeVar

from django.db.models import Exists, ForeignKey, Model, OuterRef, Q, QuerySet
from django.utils.text import capfirst

from sources.enums import DocumentRelation
from sources.models import Citation, Document, DocumentCitation, DocumentLink, Evidence

C = TypeVar("C", bound=Citation)


@dataclass(frozen=True)
class Cites:
    """A table whose rows say that something rests on a passage."""

    table: type[Model]
    record: str
    """Its key to what rests on the passage."""
    owner: str
    """The way from a row to the record on whose page it is entered: `act__agreement`."""
    fields: tuple[str, ...] = ()
    """The values for which passages can be cited."""

    @property
    def cited(self) -> type[Model]:
        """The model of what rests on the passage."""
        key: Any = self.table._meta.get_field(self.record)
        found: type[Model] = key.related_model
        return found

    @property
    def root(self) -> type[Model]:
        """The model of the record on whose page it is entered."""
        model: Any = self.table
        for step in self.owner.split("__"):
            model = model._meta.get_field(step).related_model
        found: type[Model] = model
        return found

    def named_fields(self) -> list[tuple[str, str]]:
        """The values with their names for people."""
        return [(field, self._name(field)) for field in self.fields]

    def published(self, **passages: Any) -> Exists:
        """The question whether something published rests on such passages."""
        shown = {f"{self.owner}__published_at__isnull": False}
        return Exists(self.table._default_manager.filter(**passages, **shown))

    def _name(self, field: str) -> str:
        found: Any = self.cited._meta.get_field(field)
        named = found.related_model._meta.verbose_name_plural if found.auto_created else found.verbose_name
        return capfirst(str(named))


OF_DOCUMENT = Cites(
    DocumentCitation,
    "document",
    "document",
    ("title", "authors", "number", "date", "valid_until", "kind", "language", "keywords", "doi", "licence", "links"),
)


def any_published(tables: tuple[Cites, ...], key: str, outer: str = "pk") -> Q:
    """The question, of a query, whether something published rests on its rows, which citations reach by `key`."""
    condition = Q()
    for each in tables:
        condition |= Q(each.published(**{key: OuterRef(outer)}))
    return condition


def with_passages(citations: QuerySet[C]) -> QuerySet[C]:
    """Citations with passages and documents, those for the record itself first; the bytes and texts stay behind."""
    passages = citations.select_related("evidence__capture", "evidence__document")
    return passages.defer("evidence__capture__content", "evidence__capture__text").order_by("field", "evidence", "pk")


def cited_there(passages: Iterable[Evidence]) -> dict[tuple[int, str], list[Document]]:
    """Key of a document and place in it → the published documents that are cited there. One query.

    So a fact that rests on a footnote leads to what the footnote has it from.
    """
    links = DocumentLink.objects.filter(
        relation=DocumentRelation.CITED_IN,
        target__in={passage.document_id for passage in passages},
        source__published_at__isnull=False,
    )
    found: dict[tuple[int, str], list[Document]] = {}
    for link in links.exclude(place="").select_related("source").order_by("pk"):
        found.setdefault((link.target_id, link.place), []).append(link.source)
    return found


def value_named(citation: Citation) -> str:
    """What the value is called that a citation is about; its code where the record has no field of that name."""
    (record,) = [
        field.related_model
        for field in citation._meta.concrete_fields
        if isinstance(field, ForeignKey) and field.name != "evidence"
    ]
    names = {field.name: str(field.verbose_name) for field in record._meta.concrete_fields}
    return names.get(citation.field, citation.field)
