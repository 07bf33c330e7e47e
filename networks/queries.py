"""A network on a day: who belongs, who sits where; and how many belonged over time."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby

from actors.models import Country
from networks.enums import NO_MEMBERS, MembershipCategory, MembershipStatus
from networks.models import Body, Membership, Network, Seat
from networks.models.membership import OUTSIDE, MembershipQuerySet
from networks.models.spells import is_certain_on


def memberships_of(network: Network, language: str) -> MembershipQuerySet:
    """All published memberships of a network, those of no members too, made for display."""
    memberships: MembershipQuerySet = Membership.objects.published().filter(network=network)
    return memberships.for_display(language).with_sources().with_listings()


# --- bodies ---------------------------------------------------------------------------------------


@dataclass
class Organ:
    """A body on a day, with who perhaps sits in it then, and its parts."""

    body: Body
    seats: list[Seat]
    parts: list["Organ"] = field(default_factory=list)


def organ_chart(network: Network) -> list[Organ]:
    """The bodies that are perhaps there on a day, as trees; of a network with_bodies() told of that day.

    A part stands at the top where what it is a part of is not there on the day.
    """
    organs = {
        body.pk: Organ(body, [seat for seat in body.seats.all() if seat.is_possible])
        for body in network.bodies.all()
        if body.is_possible
    }
    tops: list[Organ] = []
    for organ in organs.values():
        above = organs.get(organ.body.part_of_id or 0)
        (above.parts if above else tops).append(organ)
    return tops


def bodies_of_other_times(network: Network) -> list[Body]:
    """The bodies that are not there on a day; of a network with_bodies() told of that day."""
    return [body for body in network.bodies.all() if not body.is_possible]


# --- members --------------------------------------------------------------------------------------


@dataclass(frozen=True)
class CountryShare:
    """The members of one country; None for those of none."""

    country: Country | None
    members: list[Membership]
    total: int

    @property
    def percent(self) -> float:
        """Their share in all members."""
        return 100 * len(self.members) / self.total


@dataclass(frozen=True)
class Members:
    """The memberships of a network as they stand on a day; each stands in one list."""

    certain: list[Membership]
    possible: list[Membership]
    candidates: list[Membership]
    """Who has applied, or belongs as a candidate: no members."""
    former: list[Membership]
    later: list[Membership]
    initiators: list[Membership]
    """Who set it going, on whatever day: as such no members."""

    def by_country(self) -> list[CountryShare]:
        """Those certain, by country: the country with the most first."""
        ranked = sorted(self.certain, key=_country_name)
        groups = [list(group) for _name, group in groupby(ranked, key=_country_name)]
        shares = [CountryShare(group[0].member_country, group, len(ranked)) for group in groups]
        return sorted(shares, key=lambda share: (-len(share.members), share.country is None))

    def __iter__(self) -> Iterator[Membership]:
        """All, in the order of a page."""
        for share in self.by_country():
            yield from share.members
        for rest in (self.possible, self.candidates, self.former, self.later, self.initiators):
            yield from rest


def members_on(memberships: Iterable[Membership], day: date) -> Members:
    """The memberships of a network by how they stand on a day that they were told_on(), by name. No query."""
    found = Members([], [], [], [], [], [])
    for membership in sorted(memberships, key=by_name):
        _list_of(membership, found, day).append(membership)
    return found


def _list_of(membership: Membership, found: Members, day: date) -> list[Membership]:
    if membership.category == MembershipCategory.INITIATOR:
        return found.initiators
    if membership.is_possible and membership.category != MembershipCategory.CANDIDATE:
        return found.certain if membership.is_certain else found.possible
    stood = {spell.status for spell in membership.statuses.all() if is_certain_on(spell, day)}
    over = membership.left_latest is not None and membership.left_latest <= day
    if over or stood & (set(OUTSIDE) - {MembershipStatus.APPLIED}):
        return found.former
    return found.candidates if membership.is_possible or MembershipStatus.APPLIED in stood else found.later


def by_name(membership: Membership) -> tuple[str, int]:
    """What memberships made for display are sorted by: who belongs, whatever the case."""
    member = membership.member
    assert member is not None
    return member.display_name.casefold(), membership.pk


def _country_name(membership: Membership) -> str:
    country = membership.member_country
    return country.display_name if country else ""


# --- over time ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Count:
    """How many belonged from a day on: certainly, and at most."""

    day: date
    certain: int
    possible: int


def counts_over_time(memberships: Iterable[Membership]) -> list[Count]:
    """How many belonged on every day, candidates and initiators left out: one entry for each day of a change.

    The first is of the first day of the calendar. Of memberships with their statuses; no query.
    """
    certain: Counter[date] = Counter()
    possible: Counter[date] = Counter({date.min: 0})
    for membership in memberships:
        if membership.category in NO_MEMBERS:
            continue
        was_certain = was_possible = False
        for day in _days_of_change(membership):
            is_certain, is_possible = membership.is_certain_on(day), membership.is_possible_on(day)
            certain[day] += is_certain - was_certain
            possible[day] += is_possible - was_possible
            was_certain, was_possible = is_certain, is_possible
    counts: list[Count] = []
    for day in sorted({*certain, *possible}):
        last = counts[-1] if counts else Count(day, 0, 0)
        now = Count(day, last.certain + certain[day], last.possible + possible[day])
        if not counts or (now.certain, now.possible) != (last.certain, last.possible):
            counts.append(now)
    return counts


def _days_of_change(membership: Membership) -> list[date]:
    """The days on which something can change, the first day of the calendar before them."""
    spells = [(membership, "joined", "left")]
    spells += [(spell, "since", "until") for spell in membership.statuses.all()]  # type: ignore[misc]
    days = {
        getattr(spell, f"{name}_{bound}")
        for spell, *names in spells
        for name in names
        for bound in ("earliest", "latest")
    }
    return sorted({date.min, *(day for day in days if day is not None)})
