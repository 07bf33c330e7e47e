"""A register's own rows back for whoever keeps it: with whom and what we take them for, and where we doubt."""

from collections.abc import Iterator, Sequence
from itertools import islice

from actors.enums import IdentifierScheme
from actors.models import Actor
from core.db import one_moment
from core.spreadsheets import as_csv
from intake.mappings.mapping import Mapping
from intake.models import ImportParty, ImportRow, RegisterImport
from intake.registers.files import reading_of
from intake.registers.report import our_id

_AT_ONCE = 1_000
_SCHEMES = (IdentifierScheme.WIKIDATA, IdentifierScheme.GEONAMES)
_OURS = ("our outcome", "our reason", "how to mend", "our id")
_OF_PARTY = ("", " id", *(f" {scheme.value}" for scheme in _SCHEMES))


def provider_copy(register_import: RegisterImport) -> Iterator[str]:
    """The rows of an import as CSV, in pieces: the register's own columns, then ours, which begin with “our”.

    Numbers are told of what readers see alone. Raises mapping.CannotMap where the mapping does not fit the file.
    """
    mapping = Mapping.of_row(register_import.mapping)
    tables = mapping.chosen(reading_of(register_import.harvest).tables)
    columns = list(dict.fromkeys(name for table in tables for name in table.header))
    places = {table.name: [columns.index(name) for name in table.header] for table in tables}
    parties = [f"our party {number}" for number in (1, 2)]
    yield as_csv([("table", "row", *columns, *_OURS, *(f"{party}{part}" for party in parties for part in _OF_PARTY))])
    with one_moment():
        rows = ImportRow.objects.filter(register_import=register_import).in_order()
        rows = rows.select_related("row", "agreement", "membership__network__actor")
        found = rows.prefetch_related("parties__name__actor__identifiers").iterator(_AT_ONCE)
        while part := list(islice(found, _AT_ONCE)):
            yield as_csv([_line(row, places.get(row.row.table, []), len(columns)) for row in part])


def _line(row: ImportRow, places: Sequence[int], width: int) -> Sequence[str]:
    cells = [""] * width
    for place, cell in zip(places, row.row.cells, strict=False):
        cells[place] = cell
    parties: list[ImportParty] = sorted(row.parties.all(), key=lambda party: party.position)
    told = [
        part for number in range(2) for part in _party(parties[number].name.actor if number < len(parties) else None)
    ]
    ours = [row.outcome, row.reason, row.remedy, our_id(row) if _is_shown(row) else ""]
    return [row.row.table, str(row.row.number), *cells, *ours, *told]


def _is_shown(row: ImportRow) -> bool:
    """Whether readers see what the row lists."""
    if row.agreement is not None:
        return row.agreement.published_at is not None
    member = row.membership
    return member is not None and not member.is_withheld and member.network.actor.published_at is not None


def _party(actor: Actor | None) -> Sequence[str]:
    """Whom a name means: name, permanent number, and what others call the same by."""
    if actor is None or actor.published_at is None:
        return [""] * len(_OF_PARTY)
    known = {each.scheme: each.value for each in actor.identifiers.all()}
    return [actor.name, actor.public_id, *(known.get(scheme, "") for scheme in _SCHEMES)]
