"""What an import came to, as a table to download: a line for each thing that a row says."""

import csv
import io
from collections.abc import Iterator

from agreements.models import AgreementListing
from intake.enums import Outcome
from intake.models import ImportRow, RegisterImport
from networks.models import MembershipListing

_AT_ONCE = 1_000
HEADER = ("table", "row", "outcome", "column", "reason", "how to mend", "our id", "as it stands")


def lines(register_import: RegisterImport) -> Iterator[str]:
    """The report as CSV, in pieces."""
    yield _csv([HEADER])
    rows = ImportRow.objects.filter(register_import=register_import).in_order()
    rows = rows.select_related("row", "agreement", "membership__network__actor")
    part: list[tuple[str, ...]] = []
    for row in rows.iterator(_AT_ONCE):
        part.append(_line(row))
        if len(part) == _AT_ONCE:
            yield _csv(part)
            part = []
    yield _csv(part)


def _line(row: ImportRow) -> tuple[str, ...]:
    said = (
        row.row.table,
        str(row.row.number),
        row.outcome,
        row.field,
        row.reason,
        row.remedy,
        our_id(row),
        str(row.row),
    )
    return tuple(_plain(cell) for cell in said)


def our_id(row: ImportRow) -> str:
    """The permanent number of the agreement, or of the network whose member it is; empty where there is none."""
    if row.agreement is not None:
        return row.agreement.public_id
    return row.membership.network.actor.public_id if row.membership is not None else ""


def _plain(cell: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell


def _csv(rows: "list[tuple[str, ...]]") -> str:
    written = io.StringIO()
    csv.writer(written).writerows(rows)
    return written.getvalue()


def not_listed_any_more(register_import: RegisterImport) -> int:
    """How many ties or memberships earlier takings of the register list, and this one does not."""
    harvest = register_import.harvest
    here = ImportRow.objects.filter(register_import=register_import)
    known = here.filter(outcome__in=[Outcome.SAME, Outcome.CHANGED, Outcome.CONFLICTING])
    earlier = {"row__harvest__register": harvest.register_id, "row__harvest__taken_at__lt": harvest.taken_at}
    ties = AgreementListing.objects.filter(**earlier).values("agreement")
    members = MembershipListing.objects.filter(**earlier).values("membership")
    return (
        ties.exclude(agreement__in=known.exclude(agreement=None).values("agreement")).distinct().count()
        + members.exclude(membership__in=known.exclude(membership=None).values("membership")).distinct().count()
    )
