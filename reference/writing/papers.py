"""Papers, on which everything else rests, and the texts of which they tell."""

from typing import Any

from agreements.models import DocumentSubject
from reference.shelf import Shelf, UnknownEntry
from reference.writing.texts import subject_of, write_text_ties
from sources.models import Document, DocumentCitation, DocumentLink

_OWN = ("title", "kind", "language", "authors", "number", "date", "valid_until", "url", "doi", "licence")


def write_papers(shelf: Shelf, papers: dict[str, Any]) -> None:
    """Each paper is a document, shown to readers; one that somebody has brought in already, by its DOI, is that one."""
    for short, said in papers.items():
        public_id, doi = said["public_id"], said.get("doi", "")
        brought = Document.objects.filter(doi=doi).exclude(public_id=public_id) if doi else Document.objects.none()
        if known := brought.order_by("pk").first():
            shelf.papers[short] = known
            continue
        document = _write(shelf, public_id, said)
        if document is None:
            shelf.left_out.append(f"{short}: its document was deleted.")
            continue
        shelf.papers[short] = document


def write_documents(shelf: Shelf, documents: dict[str, Any]) -> None:
    """Each text of which papers tell, shown to readers; its links once all of them are there."""
    for public_id, said in documents.items():
        _write(shelf, public_id, said)
    for public_id, said in documents.items():
        if document := Document.objects.filter(public_id=public_id).first():
            _write_more(shelf, document, said)


def write_of_papers(shelf: Shelf, papers: dict[str, Any]) -> None:
    """What is told of the papers themselves, and of what they have to do with other documents."""
    for short, said in papers.items():
        if short in shelf.papers:
            _write_more(shelf, shelf.papers[short], said)


def _write(shelf: Shelf, public_id: str, said: dict[str, Any]) -> Document | None:
    before = shelf.so_far
    values = {name: said.get(name, "") for name in _OWN} | {"keywords": said.get("keywords", [])}
    values |= {"may_show": said["may_show"]} if "may_show" in said else {}
    known = Document.objects.filter(public_id=public_id).first()
    # Databases of before 0004 have papers that were only cited.
    values["published_at"] = known.published_at if known and known.published_at else shelf.at
    document = shelf.put(Document, {"public_id": public_id}, at_first={"added_at": shelf.at}, **values)
    if document is not None:
        shelf.changes(Document, public_id, before=before)
    return document


def _write_more(shelf: Shelf, document: Document, said: dict[str, Any]) -> None:
    before = shelf.so_far
    shelf.cite(DocumentCitation, "document", document, said.get("at", []))
    for code in said.get("subjects", []):
        shelf.put(DocumentSubject, {"document": document, "subject": subject_of(document.public_id, code)})
    for link in said.get("links", []):
        other = shelf.papers.get(link["to"]) or Document.objects.filter(public_id=link["to"]).first()
        if other is None:
            raise UnknownEntry(f"{document.public_id}: there is no document {link['to']}.")
        key = {"source": document, "relation": link["relation"], "target": other}
        shelf.put(DocumentLink, key | {"place": link.get("place", "")})
    write_text_ties(shelf, document, said)
    shelf.changes(Document, document.public_id, before=before)
