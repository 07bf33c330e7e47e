"""Papers, on which everything else rests."""

from typing import Any

from reference.shelf import Shelf
from sources.models import Document


def write_papers(shelf: Shelf, papers: dict[str, Any]) -> None:
    """Each paper is a document; one that somebody has brought in already, by its DOI, is that one."""
    for short, said in papers.items():
        public_id, doi = said["public_id"], said.get("doi", "")
        brought = Document.objects.filter(doi=doi).exclude(public_id=public_id) if doi else Document.objects.none()
        if known := brought.order_by("pk").first():
            shelf.papers[short] = known
            continue
        before = shelf.so_far
        values = {name: value for name, value in said.items() if name != "public_id"}
        document = shelf.put(Document, {"public_id": public_id}, at_first={"added_at": shelf.at}, **values)
        if document is None:
            shelf.left_out.append(f"{short}: its document was deleted.")
            continue
        shelf.papers[short] = document
        shelf.changes(Document, document.public_id, before=before)
