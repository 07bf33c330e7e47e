"""A file of a register brought in: kept, with a mapping that fits or is proposed, and not checked yet."""

from datetime import datetime

from django.db import transaction

from intake.models import RegisterImport, SavedMapping
from intake.registers.mapping import Mapping, propose
from intake.registers.planning import begin_import
from intake.registers.profile import profile
from intake.registers.staging import reading_of, take_harvest
from sources.models import Register


@transaction.atomic
def bring_in(
    *,
    register: Register,
    content: bytes,
    file_name: str,
    listed: str,
    saved: SavedMapping | None,
    by_id: int | None,
    at: datetime,
) -> RegisterImport:
    """Keep a file and begin its import, by the mapping that was saved, else by one that its longest table suggests.

    Raises tables.CannotRead and ValidationError, and then keeps nothing.
    """
    harvest = take_harvest(register=register, content=content, file_name=file_name, listed=listed, by_id=by_id, at=at)
    if saved is not None:
        mapping = Mapping.of_row(saved.mapping)
    else:
        best = max(reading_of(harvest).tables, key=lambda table: len(table.rows))
        mapping = propose(best, profile(best))
    return begin_import(harvest_id=harvest.pk, mapping=mapping, at=at)
