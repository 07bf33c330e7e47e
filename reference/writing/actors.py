"""Organisations, persons and disputed places, what all actors of the files are called, and what they publish."""

from datetime import date
from typing import Any

from django.utils.text import slugify

from actors.enums import ActorKind
from actors.models import Actor, Dispute, Name, Office, OfficialSource, Person, PersonName
from reference.shelf import Shelf


def write_organisations(shelf: Shelf, organisations: dict[str, Any]) -> None:
    """Each organisation is an actor, perhaps a body of a place, and shown to readers."""
    for public_id, said in organisations.items():
        before = shelf.so_far
        values: dict[str, Any] = {"designation": said.get("designation", "")}
        if "country" in said:
            values["country"] = shelf.country(said["country"], public_id)
        if "body_of" in said:
            values["parent"] = shelf.actor(said["body_of"], public_id)
        if write_actor(shelf, public_id, ActorKind.ORGANISATION, said, **values):
            shelf.changes(Actor, public_id, before=before)


def write_actor(shelf: Shelf, public_id: str, kind: ActorKind, said: dict[str, Any], **values: Any) -> Actor | None:
    """An actor with its names; None where a person deleted it."""
    name = said["name"]
    actor = shelf.show(Actor, public_id, kind=kind, name=name, slug=slugify(name)[:200], **values)
    if actor is None:
        return None
    names = said.get("names", [])
    for each in [{"text": name}, *(each for each in names if each["text"] != name or each.get("language"))]:
        shelf.put(
            Name,
            {"actor": actor, "text": each["text"], "language": each.get("language", "")},
            kind=each.get("kind", "alias"),
            is_preferred=each.get("preferred", False),
            used_from=each.get("from", ""),
            used_until=each.get("until", ""),
        )
    return actor


def write_persons(shelf: Shelf, persons: dict[str, Any]) -> None:
    """Each person with names, shown to readers; offices are written once all actors are."""
    for public_id, said in persons.items():
        before = shelf.so_far
        person = shelf.show(Person, public_id, name=said["name"], slug=slugify(said["name"])[:200])
        if person is None:
            continue
        for each in [{"text": said["name"]}, *said.get("names", [])]:
            key = {"person": person, "text": each["text"], "language": each.get("language", "")}
            shelf.put(PersonName, key, is_preferred=each.get("preferred", False))
        shelf.changes(Person, public_id, before=before)


def write_offices(shelf: Shelf, persons: dict[str, Any]) -> None:
    """Each person's public offices, of networks too."""
    for public_id, said in persons.items():
        person = Person.objects.filter(public_id=public_id).first()
        if person is None:
            continue
        before = shelf.so_far
        for office in said["offices"]:
            actor = shelf.actor(office["of"], said["name"])
            if actor is not None:
                key = {"person": person, "actor": actor, "title": office["title"], "since": office.get("since", "")}
                shelf.put(Office, key, until=office.get("until", ""))
        shelf.changes(Person, public_id, before=before)


def write_places(shelf: Shelf, places: dict[str, Any]) -> None:
    """What is said of disputed places; one that no register of places has is a region of its country by law."""
    for public_id, said in places.items():
        before = shelf.so_far
        if "name" in said:
            country = shelf.country(said["country"], public_id)
            actor = write_actor(shelf, public_id, ActorKind.REGION, said, country=country)
        else:
            actor = shelf.actor(public_id, "places")
        if actor is not None:
            words = {name: said.get(name, "") for name in ("text", "text_es", "text_pt", "text_ru", "source")}
            shelf.put(Dispute, {"actor": actor}, **words)
            shelf.changes(Actor, public_id, before=before)


def write_official_sources(shelf: Shelf, sources: dict[str, Any]) -> None:
    """What actors publish themselves; of one that is not here, nothing."""
    for public_id, said in sources.items():
        actor = shelf.actor(said["publisher"], public_id)
        if actor is None:
            continue
        before = shelf.so_far
        values = {name: said.get(name, "") for name in ("kind", "title", "url", "note", "archive_url", "source")}
        values["checked"] = date.fromisoformat(said["checked"]) if "checked" in said else None
        shelf.put(OfficialSource, {"public_id": public_id}, actor=actor, **values)
        shelf.changes(Actor, actor.public_id, before=before)
