"""What two registers say of one record that cannot both be so: of two listings, and as questions to the database."""

from datetime import UTC, date
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.db.models.functions import Coalesce, TruncDate

from agreements.enums import AgreementStatus
from agreements.models import AgreementListing
from core.dates import bounds
from sources.models import Listing

_OVER = AgreementStatus.ENDED
_OF_LISTS = ("still_listed", "listed")


def are_apart(name: str, one: Listing, other: Listing) -> bool:
    """Whether the one gives a date, of what is called so, that is certainly after that of the other."""
    if not getattr(one, name) or not getattr(other, name):
        return False
    first, last = getattr(one, f"{name}_earliest") or date.min, getattr(other, f"{name}_latest") or date.max
    return bool(first > last)


def dates_are_apart(name: str, one: QuerySet[Any], others: QuerySet[Any]) -> Q:
    """The question whether some of the one give dates that cannot be of one day with those of the others.

    The others are asked of each of the one, as their outer query.
    """
    said = ~Q(**{name: ""})
    apart = Q(**{f"{name}_earliest__gt": OuterRef(f"{name}_latest")})
    apart |= Q(**{f"{name}_latest__lt": OuterRef(f"{name}_earliest")})
    return Q(Exists(one.filter(said, Exists(others.filter(said, apart)))))


def cannot_stand_so(one: AgreementListing, other: AgreementListing) -> bool:
    """Whether a tie cannot stand as both say, the one first.

    Their lists can be of one day; or it had ended by the one, and is not over by a later list. What a later list has
    as ended may have been in force by an earlier one.
    """
    if not other.status:
        return False
    first, last = _days(one)
    later, latest = _days(other)
    is_over = other.status == _OVER
    if one.until and not is_over and (one.until_latest or date.max) < later:
        return True
    if one.status in ("", other.status):
        return False
    return (first <= latest and later <= last) or (one.status == _OVER and last < later)


def stand_otherwise(one: QuerySet[Any], others: QuerySet[Any]) -> Q:
    """The same as a question; the others are asked of each of the one, as their outer query."""
    one, stated = _dated(one), _dated(others).exclude(status="")
    standing = stated.exclude(status=_OVER)
    at_once = Q(first_day__lte=OuterRef("last_day"), last_day__gte=OuterRef("first_day"))
    return (
        Q(Exists(one.exclude(status="").filter(Exists(stated.exclude(status=OuterRef("status")).filter(at_once)))))
        | Q(Exists(one.filter(Exists(standing.filter(first_day__gt=OuterRef("last_day"))), status=_OVER)))
        | Q(Exists(one.exclude(until="").filter(Exists(standing.filter(first_day__gt=OuterRef("until_latest"))))))
    )


def _days(listing: Listing) -> tuple[date, date]:
    """The first and the last day of which its list can be."""
    day = bounds(listing.row.harvest.last_day)
    last = day.latest or date.max
    # Of a list without a day it is only known that it was there when it was taken.
    return day.earliest or last, last


def _dated(listings: QuerySet[Any]) -> QuerySet[Any]:
    """With the same days."""
    still, listed = ([f"row__harvest__{name}_{end}" for end in ("earliest", "latest")] for name in _OF_LISTS)
    taken = TruncDate("row__harvest__taken_at", tzinfo=UTC)
    first, last = Coalesce(*still, *listed, taken), Coalesce(still[1], listed[1], taken)
    found: QuerySet[Any] = listings.annotate(first_day=first, last_day=last)
    return found
