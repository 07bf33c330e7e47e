"""What texts are about, and what they have to do with actors and bodies."""

from typing import Any

from agreements.models import Agreement, Subject, TextTie
from reference.shelf import Shelf, UnknownEntry
from sources.models import Document


def subject_of(public_id: str, code: str) -> Subject:
    """Raises UnknownEntry."""
    found = Subject.objects.filter(code=code).first()
    if found is None:
        raise UnknownEntry(f"{public_id}: there is no subject {code}.")
    return found


def write_text_ties(shelf: Shelf, text: Document | Agreement, said: dict[str, Any]) -> None:
    """What a text established, reformed or recognised, and who adopted it. Raises UnknownEntry."""
    of = {"document": None, "agreement": None, str(text._meta.model_name): text}
    for each in said.get("institutions", []):
        actor = shelf.actor(each["actor"], text.public_id) if "actor" in each else None
        body = shelf.body(each.get("body", ""), text.public_id)
        if actor or body:
            shelf.put(TextTie, {**of, "relation": each["relation"], "actor": actor, "body": body})
