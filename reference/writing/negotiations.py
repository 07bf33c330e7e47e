"""Negotiations with who takes part, their rounds and positions."""

from typing import Any

from agreements.models import (
    Agreement,
    Negotiation,
    NegotiationCitation,
    NegotiationParticipant,
    NegotiationRound,
    Position,
    PositionCitation,
)
from agreements.negotiating import negotiation_saved, publish_negotiation
from reference.shelf import Shelf, UnknownEntry


def write_negotiations(shelf: Shelf, negotiations: dict[str, Any]) -> None:
    """Each negotiation whose participants are all here, shown to readers."""
    for public_id, said in negotiations.items():
        participants = [_participant(shelf, public_id, each) for each in said["participants"]]
        if None in participants:
            continue
        before, is_new = shelf.so_far, not Negotiation.objects.filter(public_id=public_id).exists()
        negotiation = shelf.put(
            Negotiation,
            {"public_id": public_id},
            agreement=_agreement(said),
            **{name: said.get(name, "") for name in ("title", "outcome", "note")},
        )
        if negotiation is None:
            continue
        written = [
            shelf.put(NegotiationParticipant, {"negotiation": negotiation} | key, **values)
            for key, values in filter(None, participants)
        ]
        for position, each in enumerate(said.get("rounds", [])):
            values = {name: each.get(name, "") for name in ("date", "place", "mode", "level", "agenda")}
            shelf.put(NegotiationRound, {"negotiation": negotiation, "position": position}, **values)
        for each in said.get("positions", []):
            if each["participant"] >= len(written):
                raise UnknownEntry(f"{public_id}: there is no participant {each['participant']} that could want it.")
            _write_position(shelf, negotiation, written[each["participant"]], each)
        shelf.cite(NegotiationCitation, "negotiation", negotiation, said["at"])
        if shelf.so_far > before:
            negotiation_saved(negotiation=negotiation, is_new=is_new, by_id=None, at=shelf.at)
        if is_new:
            publish_negotiation(negotiation=negotiation, by_id=None, at=shelf.at)


def _agreement(said: dict[str, Any]) -> Agreement | None:
    """That came of it; None where one of its parties is not here."""
    return Agreement.objects.filter(public_id=said["agreement"]).first() if "agreement" in said else None


def _participant(shelf: Shelf, public_id: str, said: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]] | None:
    """The columns that tell a participant from others, and the rest; None where its actor is not here."""
    key: dict[str, Any] = {"actor": None, "country": None, "name_as_printed": said.get("name", "")}
    if "actor" in said:
        key["actor"] = shelf.actor(said["actor"], public_id)
        if key["actor"] is None:
            return None
    if "country" in said:
        key["country"] = shelf.country(said["country"], public_id)
    return key, {"sphere": said["sphere"], "mandate": said.get("mandate", "")}


def _write_position(
    shelf: Shelf, negotiation: Negotiation, participant: NegotiationParticipant | None, said: dict[str, Any]
) -> None:
    """What a participant wants, as of a day; one that somebody deleted wants nothing."""
    if participant is None:
        return
    position = shelf.put(
        Position,
        {"negotiation": negotiation, "participant": participant, "date": said.get("date", "")},
        text=said["text"],
        relation_to_state=said.get("relation_to_state", "not_stated"),
        shaped_by=said.get("shaped_by", []),
    )
    if position is not None:
        shelf.cite(PositionCitation, "position", position, said["at"])
