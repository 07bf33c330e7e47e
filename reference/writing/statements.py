"""What authors say, and their codings by frameworks."""

from decimal import Decimal
from typing import Any

from agreements.models import Agreement
from networks.models import Network
from reference.shelf import Shelf, UnknownEntry
from statements.models import Category, Coding, CodingCitation, Statement, StatementCitation

_PLAIN = (
    "term", "unit", "qualifier", "text", "level", "state_form", "power_source", "oversight_mode", "stated", "since",
    "until", "author", "right_reading",
)  # fmt: skip


def write_statements(shelf: Shelf, statements: dict[str, Any]) -> None:
    """Each statement under its key as public id, shown to readers; one of an actor that is not here is left out."""
    for public_id, said in statements.items():
        subject = subject_of(shelf, public_id, said)
        if subject is None:
            continue
        before = shelf.so_far
        values: dict[str, Any] = {name: said.get(name, "") for name in _PLAIN}
        values |= {"kind": said["kind"], "is_error": "right_reading" in said, "position": said.get("position", 0)}
        values["value"] = Decimal(str(said["value"])) if "value" in said else None
        for name in ("other_country", "part"):
            values[name] = shelf.country(said[name], public_id) if name in said else None
        statement = shelf.show(Statement, public_id, **subject, **values)
        if statement is not None:
            shelf.cite(StatementCitation, "statement", statement, said["at"])
            shelf.changes(Statement, public_id, before=before)


def write_codings(shelf: Shelf, codings: dict[str, Any]) -> None:
    """Each coding under its key as public id, shown to readers."""
    for public_id, said in codings.items():
        subject = subject_of(shelf, public_id, said)
        if not subject:
            continue
        before = shelf.so_far
        framework, _colon, code = said["category"].partition(":")
        category = Category.objects.filter(framework__code=framework, code=code).first()
        if category is None:
            raise UnknownEntry(f"{public_id}: there is no category {said['category']}.")
        values = {name: said.get(name, "") for name in ("author", "note", "since", "until")}
        network = Network.objects.filter(actor__public_id=said.get("in_network", "")).first()
        if network is None and "in_network" in said:
            shelf.left_out.append(f"{public_id}: {said['in_network']} is not here.")
            continue
        coding = shelf.show(Coding, public_id, category=category, in_network=network, **subject, **values)
        if coding is not None:
            shelf.cite(CodingCitation, "coding", coding, said["at"])
            shelf.changes(Coding, public_id, before=before)


def subject_of(shelf: Shelf, public_id: str, said: dict[str, Any]) -> dict[str, Any] | None:
    """What it is about, by column; empty for a definition, None where that is not here."""
    if "country" in said:
        return {"country": shelf.country(said["country"], public_id)}
    if "agreement" in said:
        agreement = Agreement.objects.filter(public_id=said["agreement"]).first()
        return None if agreement is None else {"agreement": agreement}
    if "actor" in said:
        actor = shelf.actor(said["actor"], public_id)
        return None if actor is None else {"actor": actor}
    return {}
