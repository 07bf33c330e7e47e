"""Whom the names of an import mean: a person says it once, for all rows and for the next time."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from actors.actions import actor_saved
from actors.enums import ActorKind
from actors.models import Actor
from actors.queries import leading_to
from intake.models import ImportName, ImportParty, NameDecision, RegisterImport
from intake.registers.planning import BEFORE_WRITING, CannotImport, locked_import
from intake.registers.report import DECISION, NAME, ROW, TABLE, as_read, as_written
from intake.tables.decoding import decoded
from intake.tables.formats import WORKBOOKS, read
from intake.tables.table import Refusal, Row, Table, table_of
from networks.actions import name_network
from networks.enums import NetworkKind
from networks.models import Network

LEFT_OUT = "left_out"
NEW_NETWORK = "new:"
"""Before a kind of network: the name is entered as a network of that kind, for readers to see when published."""
_SAYS_LEFT_OUT = {LEFT_OUT, "left out", "leave out"}


@transaction.atomic
def decide_names(
    *, register_import: RegisterImport, decisions: Mapping[int, str], by_id: int | None, at: datetime
) -> int:
    """Keep what was decided: key of an ImportName → public id, LEFT_OUT, or NEW_NETWORK and a kind; return how many.

    It counts when the import is checked again. Raises CannotImport, and then keeps nothing.
    """
    deciding = locked_import(register_import.pk, *BEFORE_WRITING)
    names = ImportName.objects.filter(register_import=deciding).in_bulk(list(decisions))
    if len(names) < len(decisions):
        raise CannotImport(_("It was checked again meanwhile: look at the names once more."))
    actors = leading_to([each for each in decisions.values() if each != LEFT_OUT])
    meant = {pk: _actor(names[pk], decision, actors, by_id, at) for pk, decision in decisions.items()}
    _keep(deciding, {names[pk]: actor for pk, actor in meant.items()}, by_id, at)
    return len(decisions)


@dataclass(frozen=True)
class Taken:
    """What came of a report that was uploaded again."""

    names: int
    """How many names are decided by it."""
    refused: list[Refusal]
    """The lines that are not taken, each with its number in the uploaded file, why, and how to mend it."""


@transaction.atomic
def take_report(
    *, register_import: RegisterImport, content: bytes, file_name: str, by_id: int | None, at: datetime
) -> Taken:
    """Keep the decisions that somebody filled in in an import's report; what cannot be taken is told line by line.

    A decision on a name in one line counts for all lines. Raises CannotImport where the import is being written, and
    tables.CannotRead where the file is no report.
    """
    deciding = locked_import(register_import.pk, *BEFORE_WRITING)
    table, refusals = _table(content, file_name)
    if table is None or not {ROW, NAME, DECISION} <= set(table.header):
        columns = ", ".join(f"“{name}”" for name in (ROW, NAME, DECISION))
        raise CannotImport(
            _("%(file)s is no report: it lacks one of the columns %(columns)s. Upload it as it was downloaded.")
            % {"file": file_name, "columns": columns}
        )
    refused = list(refusals)
    lines = [_Line.of(table, row) for row in table.rows]
    decided = [line for line in lines if line.decision]
    names = _names(deciding, decided)
    actors = leading_to([line.decision for line in decided])
    meant: dict[ImportName, Actor | None] = {}
    first: dict[ImportName, _Line] = {}
    for line in decided:
        try:
            name = line.found_in(names)
            if name in first:
                line.see_that_it_agrees(first[name])
                continue
            with transaction.atomic():
                meant[name] = _actor(name, line.decision, actors, by_id, at)
            first[name] = line
        except CannotImport as reason:
            refused.append(Refusal(str(reason), _("Correct the line, and upload the report again."), row=line.number))
    _keep(deciding, meant, by_id, at)
    return Taken(len(meant), sorted(refused, key=lambda each: each.row or 0))


def _table(content: bytes, file_name: str) -> tuple[Table | None, Sequence[Refusal]]:
    """The table of a report. What parts the columns of a text is told by its heading: cells hold all sorts of signs.

    Raises CannotImport, and tables.CannotRead.
    """
    if content.startswith(WORKBOOKS):
        reading = read(content, file_name, header=True)
        return next(iter(reading.tables), None), reading.refusals
    text = decoded(lambda: iter([content])).whole()
    heading = text.partition("\n")[0]
    delimiter = max((",", ";", "\t"), key=heading.count)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        return table_of(file_name, [Row(number, tuple(cells)) for number, cells in enumerate(rows, 1)], header=True)
    except csv.Error as error:
        raise CannotImport(
            _("Line %(line)d of %(file)s is no line of a report: %(error)s.")
            % {"line": rows.line_num, "file": file_name, "error": error}
        ) from error


@dataclass(frozen=True)
class _Line:
    """A line of a report with what somebody decided in it."""

    number: int
    table: str
    row: str
    name: str
    decision: str

    @classmethod
    def of(cls, table: Table, row: Row) -> "_Line":
        """As it stands in the uploaded file."""
        cells = dict(zip(table.header, row.cells, strict=True))
        decision = as_written(cells[DECISION])
        return cls(
            row.number,
            as_written(cells.get(TABLE, "")),
            cells[ROW],
            as_written(cells[NAME]),
            LEFT_OUT if decision.casefold() in _SAYS_LEFT_OUT else decision,
        )

    def found_in(self, names: "Mapping[tuple[str, str], dict[str, ImportName]]") -> ImportName:
        """The name that it is about. Raises CannotImport."""
        of_row = names.get((self.table, self.row))
        if of_row is None:
            raise CannotImport(
                _("There is no row %(row)s of “%(table)s” with a name.") % {"row": self.row, "table": self.table}
            )
        if self.name not in of_row:
            raise CannotImport(
                _("Row %(row)s names %(names)s, not “%(name)s”.")
                % {"row": self.row, "names": ", ".join(f"“{each}”" for each in sorted(of_row)), "name": self.name}
            )
        return of_row[self.name]

    def see_that_it_agrees(self, first: "_Line") -> None:
        """Raise CannotImport where another line says otherwise of the same name; the first one counts."""
        if self.decision != first.decision:
            raise CannotImport(
                _("Line %(line)d says “%(decision)s” of the same name, and that is taken.")
                % {"line": first.number, "decision": first.decision}
            )


def _names(deciding: RegisterImport, lines: "Iterable[_Line]") -> dict[tuple[str, str], dict[str, ImportName]]:
    """Table and number of each row → its names, as the report tells them."""
    numbers = {int(line.row) for line in lines if line.row.isdecimal() and len(line.row) < 10}
    parties = ImportParty.objects.filter(
        import_row__register_import=deciding, import_row__row__number__in=numbers
    ).select_related("name", "import_row__row")
    found: dict[tuple[str, str], dict[str, ImportName]] = {}
    for party in parties:
        row = party.import_row.row
        # Spreadsheets and readers of tables keep no double spaces.
        label = as_read(str(party.name))
        found.setdefault((as_read(row.table), str(row.number)), {})[label] = party.name
    return found


def _keep(deciding: RegisterImport, meant: Mapping[ImportName, Actor | None], by_id: int | None, at: datetime) -> None:
    """Write decisions, one a name: in one statement, whatever was decided of them before."""
    decisions: dict[tuple[str, str, str, str], NameDecision] = {}
    for name, actor in meant.items():
        asked = (name.name or name.identifier, name.country, name.region, name.kind)
        decisions[asked] = NameDecision(
            register=deciding.harvest.register,
            **dict(zip(("name", "country", "region", "kind"), asked, strict=True)),
            actor=actor,
            decided_by_id=by_id,
            decided_at=at,
        )
    NameDecision.objects.bulk_create(
        decisions.values(),
        update_conflicts=True,
        unique_fields=["register", "name", "country", "region", "kind"],
        update_fields=["actor", "decided_by", "decided_at"],
    )


def _actor(
    name: ImportName, decision: str, actors: Mapping[str, Actor], by_id: int | None, at: datetime
) -> Actor | None:
    if decision == LEFT_OUT:
        return None
    if decision.startswith(NEW_NETWORK):
        return _new_network(name, decision.removeprefix(NEW_NETWORK), by_id, at)
    if decision not in actors:
        raise CannotImport(_("There is no actor with the permanent number %(id)s.") % {"id": decision})
    if name.kind and actors[decision].kind != name.kind:
        raise CannotImport(
            _("%(actor)s is no %(kind)s.") % {"actor": actors[decision], "kind": ActorKind(name.kind).label}
        )
    return actors[decision]


def _new_network(name: ImportName, kind: str, by_id: int | None, at: datetime) -> Actor:
    if kind not in NetworkKind.values or name.kind != ActorKind.NETWORK:
        raise CannotImport(
            _("“%(name)s” cannot be entered as a network of the kind “%(kind)s”.") % {"name": name, "kind": kind}
        )
    network = Network(kinds=[kind])
    try:
        actor = name_network(network=network, name=name.name)
        network.full_clean(exclude=["actor_kind"])
    except ValidationError as error:
        raise CannotImport(" ".join(error.messages)) from error
    network.save()
    actor_saved(actor=actor, is_new=True, by_id=by_id, at=at)
    return actor
