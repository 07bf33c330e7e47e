"""Which networks have members in common on a day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Count, F, Q

from networks.models import Membership, Network
from networks.models.membership import MembershipQuerySet


@dataclass(frozen=True)
class Overlap:
    """Another network with the members that both have: who belongs to each counts once, for certain."""

    network: Network
    shared: int
    ours: int
    """How many members the network that is asked about has."""
    theirs: int
    """How many the other has."""

    @property
    def percent_of_ours(self) -> float:
        """The share of the common members in those of the network that is asked about."""
        return 100 * self.shared / self.ours

    @property
    def percent_of_theirs(self) -> float:
        """Their share in those of the other."""
        return 100 * self.shared / self.theirs


def shared_with(memberships: MembershipQuerySet, network: Network | int, day: date) -> MembershipQuerySet:
    """Of some memberships those of whoever certainly is a member of a network on a day."""
    theirs = _members(day).filter(network=network)
    found: MembershipQuerySet = memberships.filter(
        Q(actor__in=theirs.values("actor")) | Q(country__in=theirs.values("country"))
    )
    return found


def overlaps(network: Network, language: str, day: date) -> list[Overlap]:
    """The published networks that have a member in common with one on a day, the most first.

    One query counts, whatever the size; what the networks are called takes three more.
    """
    members = _members(day)
    shared = Q(pk__in=shared_with(members, network, day).values("pk"))
    counted = (
        members.filter(network__in=shared_with(members, network, day).values("network"))
        .values("network")
        .annotate(theirs=_who(), shared=_who(shared))
        .order_by(F("shared").desc(), "network")
    )
    rows = {row["network"]: row for row in counted}
    ours = rows.pop(network.pk, None)
    if ours is None or not rows:
        return []
    named: Iterable[Network] = Network.objects.published().for_display(language).filter(pk__in=rows)
    by_key = {each.pk: each for each in named}
    return [
        Overlap(network=by_key[key], shared=row["shared"], ours=ours["theirs"], theirs=row["theirs"])
        for key, row in rows.items()
    ]


def _members(day: date) -> MembershipQuerySet:
    members: MembershipQuerySet = Membership.objects.published().of_members()
    return members.certainly_on(day)


def _who(condition: Q | None = None) -> Count:
    """How many actors and countries; one with two spells counts once."""
    return Count("actor", distinct=True, filter=condition) + Count("country", distinct=True, filter=condition)  # type: ignore[return-value]  # an expression
