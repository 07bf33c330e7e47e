"""Programmes with their sums, series of events, and events."""

from decimal import Decimal
from typing import Any

from django.db.models import Model

from networks.models import (
    EventOutcome,
    EventParticipant,
    EventSeries,
    EventSeriesCitation,
    Funding,
    FundingCitation,
    Network,
    NetworkEvent,
    NetworkEventCitation,
    Programme,
    ProgrammeCitation,
    ProgrammePartner,
    ProgrammePartnerCitation,
    ProgrammePlace,
)
from reference.shelf import Shelf, UnknownEntry

_NAMES = ("name", "name_es", "name_pt", "name_ru")


def write_programmes(shelf: Shelf, programmes: dict[str, Any]) -> None:
    """Each programme with partners, places and sums, shown to readers; one that is part of another comes after it."""
    for public_id, said in programmes.items():
        before = shelf.so_far
        values = _texts(said, *_NAMES, "since", "until", "aims", "topics")
        values |= {"kind": said.get("kind", "programme"), "months": said.get("months"), "goals": said.get("goals", [])}
        values["network"] = _network(public_id, said)
        values["lead"] = shelf.actor(said["lead"], public_id) if "lead" in said else None
        values["part_of"] = _other(Programme, public_id, said, "part_of")
        if values["network"] is None and values["lead"] is None:
            continue
        programme = shelf.show(Programme, public_id, **values)
        if programme is None:
            continue
        shelf.cite(ProgrammeCitation, "programme", programme, said["at"])
        for partner in said.get("partners", []):
            row = shelf.put(
                ProgrammePartner,
                {"programme": programme, "role": partner["role"], **_somebody(shelf, public_id, partner)},
            )
            if row is not None:
                shelf.cite(ProgrammePartnerCitation, "programme_partner", row, partner.get("at", []))
        for place in said.get("places", []):
            shelf.put(ProgrammePlace, {"programme": programme, **_somebody(shelf, public_id, place)})
        for funding in said.get("funding", []):
            _write_funding(shelf, public_id, programme, funding)
        shelf.changes(Programme, public_id, before=before)


def _write_funding(shelf: Shelf, public_id: str, programme: Programme, said: dict[str, Any]) -> None:
    key = {"programme": programme, "amount": Decimal(str(said["amount"])), "currency": said["currency"]}
    values = _texts(said, "funder_as_printed", "purpose")
    values |= {"qualifier": said.get("qualifier", "exactly"), "basis": said.get("basis", "total")}
    values["funder"] = shelf.actor(said["funder"], public_id) if "funder" in said else None
    funding = shelf.put(Funding, key | {"date": said.get("date", "")}, **values)
    if funding is not None:
        shelf.cite(FundingCitation, "funding", funding, said["at"])


def write_series(shelf: Shelf, series: dict[str, Any]) -> None:
    """Each series of events, shown to readers."""
    for public_id, said in series.items():
        before = shelf.so_far
        values = _texts(said, *_NAMES, "frequency", "note") | {"kind": said["kind"]}
        values["convened_by"] = shelf.body(said.get("convened_by", ""), public_id)
        row = shelf.show(EventSeries, public_id, network=_network(public_id, said), **values)
        if row is not None:
            shelf.cite(EventSeriesCitation, "event_series", row, said["at"])
            shelf.changes(EventSeries, public_id, before=before)


def write_events(shelf: Shelf, events: dict[str, Any]) -> None:
    """Each event with its participants and papers; an edition is shown with its series, another by itself."""
    for public_id, said in events.items():
        before = shelf.so_far
        values = _texts(said, *_NAMES, "date", "place_as_printed", "topics", "note")
        values |= {name: said.get(name) for name in ("edition", "meetings")} | {"kind": said["kind"]}
        values["network"] = _network(public_id, said)
        values["convened_by"] = shelf.body(said.get("convened_by", ""), public_id)
        for name, model in (("series", EventSeries), ("programme", Programme), ("part_of", NetworkEvent)):
            values[name] = _other(model, public_id, said, name)
        for name in ("place", "host"):
            values[name] = shelf.actor(said[name], public_id) if name in said else None
        shown = {} if values["series"] else {"published_at": shelf.at}
        event = shelf.put(NetworkEvent, {"public_id": public_id}, at_first=shown, **values)
        if event is None:
            continue
        shelf.cite(NetworkEventCitation, "network_event", event, said["at"])
        for each in said.get("participants", []):
            country = shelf.country(each["country"], public_id) if "country" in each else None
            key = _somebody(shelf, public_id, each) | {"event": event, "country": country}
            shelf.put(EventParticipant, key | {"role": each.get("role", "participant")}, number=each.get("number"))
        for paper in said.get("papers", []):
            shelf.put(EventOutcome, {"event": event, "title": paper["title"]}, **_texts(paper, "kind", "url"))
        shelf.changes(NetworkEvent, public_id, before=before)


def _texts(said: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: said.get(name, "") for name in names}


def _somebody(shelf: Shelf, public_id: str, said: dict[str, Any]) -> dict[str, Any]:
    """The actor, else the name as it is printed: also of an actor that is not here."""
    actor = shelf.actor(said["actor"], public_id) if "actor" in said else None
    printed = said.get("name") or ("" if actor or "country" in said else said["actor"].partition(" ")[2])
    return {"actor": actor, "name_as_printed": printed}


def _network(public_id: str, said: dict[str, Any]) -> Network | None:
    if "network" not in said:
        return None
    network = Network.objects.filter(actor__public_id=said["network"]).first()
    if network is None:
        raise UnknownEntry(f"{public_id}: there is no network {said['network']}.")
    return network


def _other(model: type[Model], public_id: str, said: dict[str, Any], name: str) -> Model | None:
    if name not in said:
        return None
    other = model._default_manager.filter(public_id=said[name]).first()
    if other is None:
        raise UnknownEntry(f"{public_id}: {name} {said[name]} stands in no file before it.")
    return other
