"""The editions of a series in their order, with the numbers between them of which nothing is recorded."""

from collections.abc import Iterable
from dataclasses import dataclass

from networks.models import NetworkEvent


@dataclass(frozen=True)
class Row:
    """An event, or a gap: numbers, from the first to the last, of which no edition is recorded."""

    event: NetworkEvent | None
    first: int = 0
    last: int = 0


def editions_of(events: Iterable[NetworkEvent]) -> list[Row]:
    """Rows by number, gaps among them; events without a number stand at the end, in the order given. No query."""
    rows: list[Row] = []
    told = 0
    numbered = sorted((event for event in events if event.edition), key=lambda event: event.edition or 0)
    for event in numbered:
        edition = event.edition or 0
        if edition > told + 1:
            rows.append(Row(None, told + 1, edition - 1))
        rows.append(Row(event))
        told = edition
    return rows + [Row(event) for event in events if not event.edition]
