"""Files that people bring: kept, joined where there are two, and ready to be mapped."""

from dataclasses import dataclass, replace
from datetime import datetime

from django.db import transaction

from intake.models import RegisterImport
from intake.registers.joining import Join, joined, joins, propose_join
from intake.registers.mapping import Mapping, propose
from intake.registers.planning import begin_import
from intake.registers.profile import profile
from intake.registers.staging import reading_of, take_harvest
from intake.registers.tables import CannotRead, Table
from sources.models import Harvest, Register


@dataclass(frozen=True)
class File:
    """A file as it was brought."""

    content: bytes
    name: str = ""


@transaction.atomic
def bring_in(
    *,
    register: Register,
    file: File,
    second: File | None = None,
    listed: str = "",
    mapping: Mapping | None = None,
    join: Join | None = None,
    by_id: int | None,
    at: datetime,
) -> RegisterImport:
    """Begin to take a file in, by a mapping and a join that are given, else by those that its columns suggest.

    Raises tables.CannotRead and ValidationError (a date); then nothing is kept.
    """

    def take(each: File) -> Harvest:
        return take_harvest(
            register=register, content=each.content, file_name=each.name, listed=listed, by_id=by_id, at=at
        )

    harvest = take(file)
    other = take(second) if second is not None else None
    if other is not None:
        known = mapping.join if mapping is not None else Join()
        join = join or known or propose_join(_longest(harvest), _longest(other))
    if mapping is None:
        mapping = proposed(harvest, other, join or Join())
    if join is not None:
        mapping = replace(mapping, join=join)
    return begin_import(
        harvest_id=harvest.pk, second_id=other.pk if other is not None else None, mapping=mapping, at=at
    )


def proposed(harvest: Harvest, second: Harvest | None, join: Join) -> Mapping:
    """The mapping that the columns of a file suggest, with those that a second one brings."""
    table = _longest(harvest)
    if second is not None and joins(table, _longest(second), join):
        table = joined(table, _longest(second), join).table
    return replace(propose(table, profile(table)), join=join)


def _longest(harvest: Harvest) -> Table:
    reading = reading_of(harvest)
    if not reading.tables:
        raise CannotRead(reading.refusals[0].reason, reading.refusals[0].remedy)
    return max(reading.tables, key=lambda table: len(table.rows))
