"""Whom the names of an import mean: a person says it once, for all rows and for the next time."""

from collections.abc import Mapping
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from actors.actions import actor_saved
from actors.enums import ActorKind
from actors.models import Actor
from actors.queries import leading_to
from intake.models import ImportName, NameDecision, RegisterImport
from intake.registers.planning import BEFORE_WRITING, CannotImport, locked_import
from networks.actions import name_network
from networks.enums import NetworkKind
from networks.models import Network

LEFT_OUT = "left_out"
NEW_NETWORK = "new:"
"""Before a kind of network: the name is entered as a network of that kind, for readers to see when published."""


@transaction.atomic
def decide_names(
    *, register_import: RegisterImport, decisions: Mapping[int, str], by_id: int | None, at: datetime
) -> int:
    """Keep what was decided: key of an ImportName → public id, LEFT_OUT, or NEW_NETWORK and a kind; return how many.

    It counts when the import is checked again. Raises CannotImport, and then keeps nothing.
    """
    deciding = locked_import(register_import.pk, *BEFORE_WRITING)
    names = ImportName.objects.filter(register_import=deciding).in_bulk(list(decisions))
    actors = leading_to([each for each in decisions.values() if each != LEFT_OUT])
    for pk, decision in decisions.items():
        name = names[pk]
        NameDecision.objects.update_or_create(
            register=deciding.harvest.register,
            name=name.name or name.identifier,
            country=name.country,
            region=name.region,
            kind=name.kind,
            defaults={"actor": _actor(name, decision, actors, by_id, at), "decided_by_id": by_id, "decided_at": at},
        )
    return len(decisions)


def _actor(
    name: ImportName, decision: str, actors: Mapping[str, Actor], by_id: int | None, at: datetime
) -> Actor | None:
    if decision == LEFT_OUT:
        return None
    if decision.startswith(NEW_NETWORK):
        return _new_network(name, NetworkKind(decision.removeprefix(NEW_NETWORK)), by_id, at)
    if decision not in actors:
        raise CannotImport(_("There is no actor with the permanent number %(id)s.") % {"id": decision})
    if name.kind and actors[decision].kind != name.kind:
        raise CannotImport(
            _("%(actor)s is no %(kind)s.") % {"actor": actors[decision], "kind": ActorKind(name.kind).label}
        )
    return actors[decision]


def _new_network(name: ImportName, kind: NetworkKind, by_id: int | None, at: datetime) -> Actor:
    network = Network(kinds=[kind])
    actor = name_network(network=network, name=name.name)
    network.full_clean(exclude=["actor_kind"])
    network.save()
    actor_saved(actor=actor, is_new=True, by_id=by_id, at=at)
    return actor
