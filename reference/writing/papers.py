"""Papers, on which everything else rests."""

from typing import Any

from reference.shelf import Shelf
from sources.models import Document


def write_papers(shelf: Shelf, papers: dict[str, Any]) -> None:
    """Each paper is a document; one that somebody has brought in already, by its DOI, is that one."""
    for short, said in papers.items():
        public_id, doi = said.pop("public_id"), said.get("doi", "")
        known = Document.objects.filter(doi=doi).order_by("pk").first() if doi else None
        key = {"public_id": known.public_id if known else public_id}
        values = said if known is None or known.public_id == public_id else {}
        if known is None and not Document.objects.filter(**key).exists():
            values = values | {"added_at": shelf.at}
        before = shelf.so_far
        document = shelf.put(Document, key, **values)
        if document is None:
            shelf.left_out.append(f"{short}: its document was deleted.")
            continue
        shelf.papers[short] = document
        shelf.changes(Document, document.public_id, before=before)
