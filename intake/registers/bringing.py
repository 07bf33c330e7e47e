"""Files that people bring: kept, joined where there are two, and ready to be mapped."""

import io
from dataclasses import dataclass, replace
from datetime import datetime
from typing import BinaryIO

from django.db import transaction

from actors.enums import ActorKind
from core.written_dates import as_partial_date
from intake.enums import ImportState
from intake.mappings.mapping import CannotMap, Mapping, Shape, Source
from intake.mappings.profile import profile
from intake.mappings.suggesting import propose
from intake.models import NameDecision, RegisterImport, SavedMapping
from intake.registers.files import digest, reading_of, take_harvest
from intake.registers.planning import begin_import, change_mapping
from intake.registers.refining import refined
from intake.tables.joining import Join, joined, joins, propose_join
from intake.tables.table import CannotRead, Table, together
from networks.models import Network
from sources.models import Harvest, Register
from sources.register_actions import note_unchanged

_LONGEST_NAME = 200


@dataclass(frozen=True)
class File:
    """A file as it was brought; what was pasted or fetched has its bytes in memory."""

    content: BinaryIO
    name: str = ""

    @classmethod
    def of(cls, content: bytes, name: str = "") -> "File":
        """A file of these bytes."""
        return cls(io.BytesIO(content), name)


@transaction.atomic
def bring_in(
    *,
    register: Register,
    file: File,
    second: File | None = None,
    listed: str = "",
    mapping: Mapping | None = None,
    join: Join | None = None,
    members_of: str = "",
    by_id: int | None,
    at: datetime,
) -> RegisterImport:
    """Begin to take a file in, by a mapping and a join that are given, else by those that were taken before or fit.

    Before: by which a list of the register, with the same columns, was accepted, or one that was saved.
    A list that was accepted and is brought unchanged, as one of a later day, is still listed then: its import is
    returned, and nothing else is begun. One that waits, or was stopped, is gone on with by the same mapping.
    Of a list of the members of a network, `members_of` is the network's name.
    Raises tables.CannotRead and ValidationError (a date); then nothing is kept.
    """
    if second is None and (known := _unchanged(register, file, listed, mapping, at)) is not None:
        return known

    def take(each: File) -> Harvest:
        return take_harvest(
            register=register, content=each.content, file_name=each.name, listed=listed, by_id=by_id, at=at
        )

    harvest = take(file)
    other = take(second) if second is not None else None
    if other is not None:
        saved = mapping.join if mapping is not None else Join()
        join = join or saved or propose_join(_longest(harvest), _longest(other))
    if mapping is None and other is None:
        mapping = _as_before(harvest, of_members=bool(members_of))
    if mapping is None:
        mapping = proposed(harvest, other, join or Join(), members_of=members_of)
    if join is not None:
        mapping = replace(mapping, join=join)
    begun = None if members_of else _unfinished(harvest, other, mapping)
    return begun or begin_import(
        harvest_id=harvest.pk, second_id=other.pk if other is not None else None, mapping=mapping, at=at
    )


@transaction.atomic
def bring_in_members(
    *,
    network: Network,
    register: Register | None,
    file: File,
    listed: str,
    is_whole: bool,
    mapping: Mapping | None = None,
    by_id: int | None,
    at: datetime,
) -> RegisterImport:
    """Begin to take in a list of the members of one network, by a saved mapping or by what its columns suggest.

    Whom the network's name means is decided by that. Without a register it is the network's own, which is made where
    there is none. A column that says of which network each row is goes before. Raises as bring_in().
    """
    if register is None:
        register, _is_new = Register.objects.get_or_create(
            name=own_register(network),
            defaults={"publisher": own_register(network), "url": network.website, "added_at": at},
        )
    name = network.actor.name[:_LONGEST_NAME]
    known = mapping
    if known is None and (accepted := _accepted(register, file)) is not None:
        known = replace(Mapping.of_row(accepted.mapping), is_whole=is_whole)
    begun = bring_in(register=register, file=file, listed=listed, mapping=known, members_of=name, by_id=by_id, at=at)
    if begun.state == ImportState.ACCEPTED:
        return begun
    chosen = replace(Mapping.of_row(begun.mapping), is_whole=is_whole)
    if chosen.shape is Shape.MEMBER and not chosen.network.column:
        chosen = replace(chosen, network=Source(fixed=name))
        NameDecision.objects.update_or_create(
            register=register,
            name=name,
            country="",
            region="",
            kind=ActorKind.NETWORK,
            defaults={"actor": network.actor, "decided_by_id": by_id, "decided_at": at},
        )
    return change_mapping(register_import=begun, mapping=chosen)


def _accepted(register: Register, file: File) -> RegisterImport | None:
    """The last accepted import of this very file."""
    found = RegisterImport.objects.filter(
        harvest__register=register, harvest__sha256=digest(file.content), second=None, state=ImportState.ACCEPTED
    )
    return found.select_related("harvest__register").defer("harvest__content").order_by("-pk").first()


def _unfinished(harvest: Harvest, second: Harvest | None, mapping: Mapping) -> RegisterImport | None:
    """The last import of these very files, where it is by the same mapping and not yet written to its end."""
    last = RegisterImport.objects.filter(harvest=harvest, second=second)
    found = last.select_related("harvest__register").defer("harvest__content").order_by("-pk").first()
    if found is None or found.state not in (ImportState.DRAFT, ImportState.CHECKED, ImportState.RUNNING):
        return None
    return found if Mapping.of_row(found.mapping) == mapping else None


def _as_before(harvest: Harvest, *, of_members: bool) -> Mapping | None:
    """How a list of the register, with the same columns, was taken: the last accepted one, else as was saved."""
    of_register = RegisterImport.objects.filter(
        harvest__register=harvest.register_id, second=None, state=ImportState.ACCEPTED
    )
    saved = SavedMapping.objects.filter(register=harvest.register_id).order_by("-pk")
    known = [
        *of_register.order_by("-pk").values_list("mapping", flat=True)[:1],
        *saved.values_list("mapping", flat=True),
    ]
    tables = reading_of(harvest).tables if known else ()
    for each in map(Mapping.of_row, known):
        if each.join or (of_members and each.shape is not Shape.MEMBER):
            continue
        try:
            each.chosen(tables)
        except CannotMap:
            continue
        return each
    return None


def _unchanged(
    register: Register, file: File, listed: str, mapping: Mapping | None, at: datetime
) -> RegisterImport | None:
    """The accepted import of a file that is still listed on this later day, unless it is to be taken otherwise."""
    known = _accepted(register, file) if listed else None
    if known is None or mapping not in (None, Mapping.of_row(known.mapping)):
        return None
    if not note_unchanged(harvest_id=known.harvest_id, on=as_partial_date(listed), at=at):
        return None
    known.harvest.refresh_from_db(fields=["still_listed"])
    return known


def own_register(network: Network) -> str:
    """The name of the register in which a network itself lists its members."""
    return network.actor.name[:_LONGEST_NAME]


def proposed(harvest: Harvest, second: Harvest | None, join: Join, *, members_of: str = "") -> Mapping:
    """The mapping that the columns of a file suggest, with those that a second one brings."""
    table = _longest(harvest)
    if second is not None and joins(table, _longest(second), join):
        table = joined(table, _longest(second), join).table
    return replace(refined(propose(table, profile(table), members_of=members_of), table), join=join)


def _longest(harvest: Harvest) -> Table:
    reading = reading_of(harvest)
    if not reading.tables:
        raise CannotRead(reading.refusals[0].reason, reading.refusals[0].remedy)
    return together(reading.tables)
