"""What an import came to, as a table to download: a line for each thing that a row says.

A row with names that are not settled has a line for each of them. Decisions that are filled in are taken when the
report is uploaded again (intake.registers.deciding).
"""

from collections.abc import Iterator, Sequence
from itertools import islice

from django.db.models import QuerySet

from agreements.models import Agreement, AgreementListing
from core.db import one_moment
from core.spreadsheets import OF_FORMULAS, as_csv
from intake.enums import Outcome
from intake.mappings.mapping import Mapping
from intake.models import ImportName, ImportRow, RegisterImport
from intake.registers.identifying import prepare, told

_AT_ONCE = 1_000
TABLE, ROW, NAME, DECISION = "table", "row", "name", "decision"
# Words of files, not of pages: whoever gets a report back knows them in whatever language it was downloaded.
HEADER = (
    TABLE, ROW, "outcome", "column", "reason", "how to mend", "our id", "as it stands", "identifiers", NAME, "may mean",
    DECISION,
)  # fmt: skip
_UNSETTLED = ("ambiguous", "unknown", "left_out")


def lines(register_import: RegisterImport) -> Iterator[str]:
    """The report as CSV, in pieces; all of one moment, though it be checked again meanwhile."""
    with one_moment():
        yield as_csv([HEADER])
        gives = Mapping.of_row(register_import.mapping).gives_identifiers
        if gives:
            prepare(register_import)
        rows = ImportRow.objects.filter(register_import=register_import).in_order()
        rows = rows.select_related("row", "agreement", "membership__network__actor")
        found = rows.prefetch_related("parties__name").iterator(_AT_ONCE)
        while part := list(islice(found, _AT_ONCE)):
            identifiers = told(party.name for row in part for party in row.parties.all()) if gives else {}
            yield as_csv([line for row in part for line in _lines(row, identifiers)])


def _lines(row: ImportRow, identifiers: dict[int, list[str]]) -> Iterator[Sequence[str]]:
    said = (
        row.row.table,
        str(row.row.number),
        row.outcome,
        row.field,
        row.reason,
        row.remedy,
        our_id(row),
        str(row.row),
        "; ".join(text for party in row.parties.all() for text in identifiers.get(party.name_id, ())),
    )
    unsettled = [party.name for party in row.parties.all() if party.name.state in _UNSETTLED]
    for name in unsettled:
        yield (*said, str(name), _may_mean(name), "leave out" if name.state == "left_out" else "")
    if not unsettled:
        yield (*said, "", "", "")


def _may_mean(name: ImportName) -> str:
    """The candidates, the most probable first, each with the permanent number that decides for it."""
    return "; ".join(f"{each['id']} {each['name']} ({each['kind']}, {each['country']})" for each in name.candidates)


def our_id(row: ImportRow) -> str:
    """The permanent number of the agreement, or of the network whose member it is; empty where there is none."""
    if row.agreement is not None:
        return row.agreement.public_id
    return row.membership.network.actor.public_id if row.membership is not None else ""


def as_written(cell: str) -> str:
    """A cell of ours as it was before it was made plain."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(OF_FORMULAS) else cell


def as_read(text: str) -> str:
    """A text as readers of tables give it back: with single spaces."""
    return " ".join(text.split())


def not_listed_any_more(register_import: RegisterImport) -> int:
    """How many ties earlier takings of the register list, and this one does not; of members see `comparing`."""
    return _gone(register_import).values("agreement").distinct().count()


def ties_gone(register_import: RegisterImport) -> QuerySet[Agreement]:
    """Those ties, with their parties."""
    found = Agreement.objects.filter(pk__in=_gone(register_import).values("agreement"))
    return found.prefetch_related("parties__actor").order_by("pk")


def _gone(register_import: RegisterImport) -> QuerySet[AgreementListing]:
    harvest = register_import.harvest
    here = ImportRow.objects.filter(register_import=register_import)
    known = here.filter(outcome__in=[Outcome.SAME, Outcome.CHANGED, Outcome.CONFLICTING])
    earlier = {"row__harvest__register": harvest.register_id, "row__harvest__taken_at__lt": harvest.taken_at}
    ties = AgreementListing.objects.filter(**earlier)
    return ties.exclude(agreement__in=known.exclude(agreement=None).values("agreement"))
