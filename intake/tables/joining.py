"""Two files that belong together: rows of the one get the columns of the other whose id they name."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product

from django.utils.translation import gettext as _

from intake.tables.table import MOST_ROWS, CannotRead, Refusal, Row, Table, distinct_names

MOST_KEYS = 2
# Of the values of a column, so many must stand in the other file before it is proposed.
_PROPOSED_SHARE = 0.5
_NEARLY_AS_GOOD = 0.6
_NEARLY_UNIQUE = 0.98
_TOLD = 20


@dataclass(frozen=True)
class Join:
    """Which columns of the first file (one, or one for each party) name what stands in which column of the second."""

    keys: tuple[str, ...] = ()
    on: str = ""

    def __bool__(self) -> bool:
        return bool(self.keys and self.on)


@dataclass(frozen=True)
class Joined:
    """The first file's table with the columns of the second, and what of either found nothing in the other."""

    table: Table
    refusals: tuple[Refusal, ...]
    left_over: tuple[int, ...]
    """Rows of the second file that no row of the first names."""

    def told(self) -> str:
        """What found nothing, in words; empty where all did."""
        found = []
        if self.refusals:
            found.append(
                _("Rows of the first file without one in the second: %(number)d.") % {"number": len(self.refusals)}
            )
        if self.left_over:
            rows = ", ".join(str(number) for number in self.left_over[:_TOLD])
            found.append(
                _("Rows of the second file that the first does not name: %(number)d (%(rows)s).")
                % {"number": len(self.left_over), "rows": rows + (" …" if len(self.left_over) > _TOLD else "")}
            )
        return " ".join(found)


def joined(table: Table, second: Table, join: Join) -> Joined:
    """A table with the columns of another; both have the columns of the join. Raises CannotRead for too many rows.

    A row whose id stands in several rows of the other stands there as often; one whose id does not is refused.
    """
    on = second.column(join.on)
    others = [place for place in range(len(second.header)) if place != on]
    index: dict[str, list[Row]] = {}
    for row in second.rows:
        if row.cells[on]:
            index.setdefault(row.cells[on], []).append(row)
    keys = [table.column(key) for key in join.keys]
    rows: list[Row] = []
    refusals: list[Refusal] = []
    named: set[str] = set()
    for row in table.rows:
        values = [row.cells[place] for place in keys]
        named.update(values)
        missing = [place for place, value in enumerate(values) if value and value not in index]
        if missing:
            refusals.append(_unmatched(table, row, join, missing[0], values[missing[0]]))
            continue
        found = [index.get(value) or [Row(0, ("",) * len(second.header))] for value in values]
        for each in product(*found):
            cells = [other.cells[place] for other in each for place in others]
            rows.append(row._replace(cells=(*row.cells, *cells)))
        if len(rows) > MOST_ROWS:
            raise CannotRead(
                _("Joined, the files have more than %(most)s rows.") % {"most": f"{MOST_ROWS:,}"},
                _("Join them by a column that is different in every row of one of them."),
            )
    left_over = tuple(row.number for row in second.rows if row.cells[on] not in named)
    header = [*table.header, *_names(second, others, join)]
    whole = replace(table, header=distinct_names(header, len(header)), rows=tuple(rows))
    return Joined(whole, tuple(refusals), left_over)


def joins(table: Table, second: Table, join: Join) -> bool:
    """Whether two tables have the columns of a join."""
    return bool(join) and set(join.keys) <= set(table.header) and join.on in second.header


def propose_join(table: Table, second: Table) -> Join:
    """The columns of which one holds what the other lists, each once; none where there are no such ones."""
    best: tuple[float, Join] = (0.0, Join())
    firsts, seconds = list(_columns(table)), list(_columns(second))
    for on, listed in seconds:
        shares = {
            key: len(set(values) & set(listed)) / len(set(values))
            for key, values in firsts
            if _is_unique(values) or _is_unique(listed)
        }
        top = max(shares.values(), default=0.0)
        if top >= _PROPOSED_SHARE and top > best[0]:
            keys = [key for key, share in shares.items() if share >= _NEARLY_AS_GOOD * top]
            best = (top, Join(tuple(keys[:MOST_KEYS]), on))
    return best[1]


def _columns(table: Table) -> Iterator[tuple[str, list[str]]]:
    for place, name in enumerate(table.header):
        values = [row.cells[place] for row in table.rows if row.cells[place]]
        if len(set(values)) > 1:
            yield name, values


def _is_unique(values: Sequence[str]) -> bool:
    return len(set(values)) >= _NEARLY_UNIQUE * len(values)


def _names(second: Table, others: Sequence[int], join: Join) -> list[str]:
    """The names of the columns that come in; where two ids are looked up, behind the name of each."""
    if len(join.keys) == 1:
        return [second.header[place] for place in others]
    return [f"{key} {second.header[place]}" for key in join.keys for place in others]


def _unmatched(table: Table, row: Row, join: Join, place: int, value: str) -> Refusal:
    return Refusal(
        _("The second file has no “%(value)s” in “%(column)s”.") % {"value": value[:60], "column": join.on},
        _("Add it there, or correct it here."),
        table.name,
        row.number,
        join.keys[place],
    )
