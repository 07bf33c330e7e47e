"""The sources of what a page tells of a network, numbered as it shows them."""

from collections.abc import Iterable
from dataclasses import dataclass

from networks.models import Body, Membership, Seat
from sources.models import Evidence


@dataclass(frozen=True)
class Source:
    """A passage on which something on the page rests."""

    number: int
    evidence: Evidence


def numbered(rows: Iterable[Body | Seat | Membership]) -> list[Source]:
    """The passages that rows rest on, each once, in their order; each row learns its `source_numbers`. No query."""
    found: dict[int, Source] = {}
    for row in rows:
        evidence = [citation.evidence for citation in row.citations.all()]
        for each in evidence:
            found.setdefault(each.pk, Source(len(found) + 1, each))
        row.source_numbers = [found[each.pk].number for each in evidence]
    return list(found.values())
