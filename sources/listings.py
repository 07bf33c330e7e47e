"""Which registers list a record, and when: from the rows that list it, one line a register."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby

from core.dates import bounds
from sources.enums import MayShow
from sources.models import Harvest, Listing, Register

LAST_DAY = "coalesce(harvest.still_listed_latest, harvest.listed_latest, (harvest.taken_at at time zone 'UTC')::date)"
"""SQL: the last day of which a list can be."""


@dataclass(frozen=True)
class Listed:
    """That one register lists a record: first and last in these takings of it. Not to be listed any more is no end."""

    register: Register
    first: Harvest
    last: Harvest
    rows: Sequence[Listing]
    """What the last taking says of it, in the order of the file."""

    @property
    def first_day(self) -> str:
        """The partial date of the first list."""
        return self.first.day

    @property
    def last_day(self) -> str:
        """The partial date of the last list, or a later one on which that was unchanged."""
        return self.last.last_day

    @property
    def numbers(self) -> list[int]:
        """The rows in the file of the last taking."""
        return [listing.row.number for listing in self.rows]

    @property
    def since(self) -> str:
        """The partial date that the register gives for the beginning; empty where it gives none."""
        return next((listing.since for listing in self.rows if listing.since), "")

    @property
    def words(self) -> list[str]:
        """The rows as they stand in the register, where readers may see them."""
        return [str(listing.row) for listing in self.rows] if self.register.may_show == MayShow.WHOLE else []


def listed(listings: Iterable[Listing]) -> list[Listed]:
    """The registers, in the order of their names; of listings with row and register, in the order of rows.

    The first and the last list are so by the day of which they are, whenever they were taken.
    """

    def register(listing: Listing) -> tuple[str, int]:
        return listing.row.harvest.register.name, listing.row.harvest.register_id

    found = []
    for _register, group in groupby(sorted(listings, key=register), register):
        of_one = sorted(group, key=lambda listing: _first_order(listing.row.harvest))
        first = of_one[0].row.harvest
        last = max((listing.row.harvest for listing in of_one), key=in_order)
        rows = [listing for listing in of_one if listing.row.harvest_id == last.pk]
        found.append(Listed(last.register, first, last, rows))
    return found


def in_order(harvest: Harvest) -> tuple[date, datetime, int]:
    """Lists by the last day of which they are, then as they were taken."""
    return bounds(harvest.last_day).latest or date.max, harvest.taken_at, harvest.pk


def _first_order(harvest: Harvest) -> tuple[date, datetime, int]:
    return bounds(harvest.day).latest or date.max, harvest.taken_at, harvest.pk
