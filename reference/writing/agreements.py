"""Agreements with their parties, acts and texts."""

from collections.abc import Sequence
from typing import Any

from django.utils import timezone

from agreements.actions import agreement_saved, publish_agreement
from agreements.models import (
    Act,
    ActCitation,
    Agreement,
    AgreementCitation,
    AgreementSubject,
    AgreementTitle,
    Instrument,
    InstrumentLink,
    Party,
)
from reference.shelf import Shelf, UnknownEntry
from reference.writing.texts import subject_of, write_text_ties

_OWN = ("title", "formality", "legal_force", "initiator", "note")


def write_agreements(shelf: Shelf, agreements: dict[str, Any]) -> None:
    """Each agreement whose parties are all here, shown to readers."""
    for public_id, said in agreements.items():
        parties = [_party(shelf, public_id, each) for each in said["parties"]]
        # Without one of its parties it would be another tie.
        if None in parties:
            continue
        before, is_new = shelf.so_far, not Agreement.objects.filter(public_id=public_id).exists()
        values = {name: said.get(name, "") for name in _OWN}
        values |= {"kind": said["kind"], "motives": said.get("motives", [])}
        values["scope"] = said.get("scope", "subnational")
        values["names_no_parties"] = said.get("names_no_parties", False)
        agreement = shelf.put(Agreement, {"public_id": public_id}, **values)
        if agreement is None:
            continue
        written = [
            shelf.put(Party, {"agreement": agreement} | party, role=role, position=position)
            for position, (role, party) in enumerate(filter(None, parties))
        ]
        for code in said.get("subjects", []):
            shelf.put(AgreementSubject, {"agreement": agreement, "subject": subject_of(public_id, code)})
        for title in said.get("titles", []):
            key = {"agreement": agreement, "language": title["language"]}
            shelf.put(AgreementTitle, key, text=title["text"], is_official=title.get("official", False))
        _write_texts(shelf, agreement, said.get("texts", []))
        for sequence, act in enumerate(said["acts"]):
            _write_act(shelf, agreement, sequence, act, written)
        write_text_ties(shelf, agreement, said)
        shelf.cite(AgreementCitation, "agreement", agreement, said["at"])
        if shelf.so_far > before:
            agreement_saved(agreement=agreement, is_new=is_new, by_id=None, on=timezone.localdate(), at=shelf.at)
        if is_new:
            publish_agreement(agreement=agreement, by_id=None, at=shelf.at)


def _party(shelf: Shelf, public_id: str, said: dict[str, Any]) -> tuple[str, dict[str, Any]] | None:
    """The role of a party, and the columns that tell it from others; None where its actor is not here."""
    role: str = said.get("role", "party")
    if "actor" in said:
        actor = shelf.actor(said["actor"], public_id)
        return None if actor is None else (role, {"actor": actor})
    country = {"country": shelf.country(said["country"], public_id)} if "country" in said else {}
    return role, country | {"actor": None, "name_as_printed": said["name"]}


def _write_texts(shelf: Shelf, agreement: Agreement, said: Sequence[dict[str, Any]]) -> None:
    """The texts with what one does to another; raises UnknownEntry for a text that is not on the list."""
    texts = [
        shelf.put(
            Instrument,
            {"agreement": agreement, "kind": text["kind"], "title": text.get("title", "")},
            **{name: text.get(name, "") for name in ("number", "url", "date")},
        )
        for text in said
    ]
    for source, text in zip(texts, said, strict=True):
        for link in text.get("links", []):
            if link["text"] >= len(texts):
                raise UnknownEntry(f"{agreement.public_id}: there is no text {link['text']}.")
            target = texts[link["text"]]
            if source and target:
                shelf.put(InstrumentLink, {"source": source, "relation": link["relation"], "target": target})


def _write_act(
    shelf: Shelf, agreement: Agreement, sequence: int, said: dict[str, Any], parties: Sequence[Party | None]
) -> None:
    """One act; of a party that somebody deleted there is none. Raises UnknownEntry."""
    place = said.get("party")
    if place is not None and place >= len(parties):
        raise UnknownEntry(f"{agreement.public_id}: there is no party {place} that could have done it.")
    party = None if place is None else parties[place]
    if place is not None and party is None:
        return
    act = shelf.put(
        Act,
        {"agreement": agreement, "party": party, "kind": said["kind"], "date": said.get("date", "")},
        sequence=sequence,
        **{name: said.get(name, "") for name in ("place", "cause", "reported", "note")},
    )
    if act is not None:
        shelf.cite(ActCitation, "act", act, said.get("at", []))
