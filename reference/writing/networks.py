"""Networks with their kin, bodies, seats and members."""

from typing import Any

from actors.enums import ActorKind
from actors.models import Actor, Person, Succession
from networks.models import (
    Body,
    BodyCitation,
    Membership,
    MembershipCitation,
    MembershipStatusSpell,
    Network,
    Seat,
    SeatCitation,
    Section,
)
from reference.shelf import Shelf, UnknownEntry
from reference.writing.actors import write_actor

_OF_BODY = (
    "name", "name_es", "name_pt", "name_ru", "composition", "topics", "permanence", "level", "since", "until",
)  # fmt: skip
_OWN = ("founded", "founding_act", "founding_act_url", "website", "aims", "topics")


def write_networks(shelf: Shelf, networks: dict[str, Any]) -> None:
    """All networks, then what leads from one to another."""
    written = {}
    for public_id, said in networks.items():
        before = shelf.so_far
        actor = write_actor(shelf, public_id, ActorKind.NETWORK, said)
        if actor is None:
            continue
        values = {name: said.get(name, "") for name in _OWN}
        seat = shelf.actor(said["seat"], public_id) if "seat" in said else None
        network = shelf.put(Network, {"actor": actor}, kinds=said["kinds"], seat=seat, **values)
        if network is None:
            continue
        written[public_id] = network
        _write_bodies(shelf, network, said.get("bodies", {}))
        for member in said.get("members", []):
            _write_member(shelf, network, member)
        shelf.changes(Actor, public_id, before=before)
    for public_id, network in written.items():
        before = shelf.so_far
        _write_kin(shelf, network, networks[public_id], written)
        _write_models(shelf, public_id, networks[public_id].get("bodies", {}))
        shelf.changes(Actor, public_id, before=before)


def _write_bodies(shelf: Shelf, network: Network, bodies: dict[str, Any]) -> None:
    written: dict[str, Body] = {}
    for position, (name, said) in enumerate(bodies.items()):
        body = shelf.put(
            Body,
            {"public_id": f"{network.actor.public_id}-{name}"},
            network=network,
            kind=said["kind"],
            position=position,
            goals=said.get("goals", []),
            size=said.get("size"),
            **{field: said.get(field, "") for field in _OF_BODY},
        )
        if body is None:
            continue
        written[name] = body
        shelf.cite(BodyCitation, "body", body, said.get("at", []))
        for seat in said.get("seats", []):
            _write_seat(shelf, body, seat)
    for name, body in written.items():
        leads: dict[str, Any] = {
            field: written.get(bodies[name].get(field, "")) for field in ("part_of", "replaced_by")
        }
        shelf.put(Body, {"public_id": body.public_id}, **leads)


def _write_models(shelf: Shelf, network: str, bodies: dict[str, Any]) -> None:
    """After which body each is modelled, once those of all networks are written. Raises UnknownEntry."""
    for name, said in bodies.items():
        key = {"public_id": f"{network}-{name}"}
        if Body.objects.filter(**key).exists():
            shelf.put(Body, key, modelled_on=shelf.body(said.get("modelled_on", ""), key["public_id"]))


def _write_seat(shelf: Shelf, body: Body, said: dict[str, Any]) -> None:
    actor = shelf.actor(said["actor"], str(body)) if "actor" in said else None
    person = Person.objects.filter(public_id=said["person"]).first() if "person" in said else None
    if actor is None and person is None:
        return
    key = {"body": body, "office": said["office"], "actor": actor, "person": person, "since": said.get("since", "")}
    seat = shelf.put(Seat, key, until=said.get("until", ""), position=said.get("position", 0))
    if seat is not None:
        shelf.cite(SeatCitation, "seat", seat, said.get("at", []))


def _write_member(shelf: Shelf, network: Network, said: dict[str, Any]) -> None:
    actor = shelf.actor(said["actor"], network.actor.name) if "actor" in said else None
    country = shelf.country(said["country"], network.actor.name) if "country" in said else None
    if actor is None and country is None:
        return
    membership = shelf.put(
        Membership,
        {"network": network, "actor": actor, "country": country, "joined": said.get("joined", "")},
        category=said.get("category", "full"),
        admission=said.get("admission", ""),
        left=said.get("left", ""),
    )
    if membership is None:
        return
    for status in said.get("statuses", []):
        key = {"membership": membership, "status": status["status"], "since": status.get("since", "")}
        shelf.put(MembershipStatusSpell, key, until=status.get("until", ""))
    shelf.cite(MembershipCitation, "membership", membership, said.get("at", []))


def _write_kin(shelf: Shelf, network: Network, said: dict[str, Any], networks: dict[str, Network]) -> None:
    for each in said.get("section_of", []):
        if each["network"] not in networks:
            raise UnknownEntry(f"{network}: section of {each['network']}, which is in no file.")
        key = {"network": network, "parent": networks[each["network"]], "since": each.get("since", "")}
        shelf.put(Section, key, until=each.get("until", ""), source=each.get("source", ""))
    for each in said.get("came_of", []):
        predecessor = shelf.actor(each["actor"], str(network))
        if predecessor is not None:
            key = {"predecessor": predecessor, "successor": network.actor}
            values = {"happened": each.get("happened", ""), "source": each.get("source", "")}
            shelf.put(Succession, key, kind=each["kind"], **values)
