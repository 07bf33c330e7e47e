"""Where registers say different things of who belongs to a network: as of the last list of each that has members."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import reduce
from operator import or_

from django.db import connection, models
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.db.models.expressions import RawSQL

from explore.contradictions import are_apart, dates_are_apart
from networks.models import Membership, MembershipListing
from networks.models.membership import MembershipQuerySet
from networks.models.spells import is_certain_on
from sources.listings import LAST_DAY, in_order
from sources.models import Harvest


class MembersDiffer(models.TextChoices):
    """In what registers say different things of a membership."""

    MISSING = "missing"
    START = "start"


Lists = Mapping[int, Harvest]


def last_member_lists() -> dict[int, Harvest]:
    """Register → its last list in which readers see a member, by the day of which it is. Two queries."""
    with connection.cursor() as cursor:
        cursor.execute(
            f"""
            select distinct on (harvest.register_id) harvest.id
            from sources_harvest harvest
            where exists (
                select from sources_registerrow at
                join networks_membershiplisting listing on listing.row_id = at.id
                where at.harvest_id = harvest.id and not listing.is_withheld)
            order by harvest.register_id,
                {LAST_DAY} desc, harvest.taken_at desc, harvest.id desc
            """
        )
        keys = [key for (key,) in cursor]
    found = Harvest.objects.filter(pk__in=keys).select_related("register").defer("content")
    return {each.register_id: each for each in found}


@dataclass(frozen=True)
class MemberSaying:
    """What the last list of a register says of a membership."""

    harvest: Harvest
    since: Sequence[str]
    rows: Sequence[int]


@dataclass(frozen=True)
class MemberDiscrepancy:
    """A membership of which registers say different things."""

    membership: Membership
    sayings: Sequence[MemberSaying]
    missing: Sequence[Harvest]
    """Lists that could name the member, and do not: they name others of its country, and it belonged on their day."""
    differs: Sequence[MembersDiffer] = field(default=())


def member_discrepancies(lists: Lists) -> MembershipQuerySet:
    """Published memberships of which the last lists of registers say different things.

    One names the member and another, which could, does not; or they give beginnings that cannot be of one day.
    """
    found: MembershipQuerySet = Membership.objects.published().of_members()
    if len(lists) < 2:
        return found.none()
    return found.filter(reduce(or_, (members_differing(lists, way) for way in MembersDiffer)))


def members_differing(lists: Lists, way: MembersDiffer) -> Q:
    """The question whether lists differ in one way about a membership that one of them has."""
    one = _listed(lists).filter(membership=OuterRef("pk"))
    if way == MembersDiffer.MISSING:
        return Q(Exists(one)) & reduce(or_, (_could_have(each) for each in lists.values()))
    others = _listed(lists).filter(membership=OuterRef("membership")).exclude(row__harvest=OuterRef("row__harvest"))
    return dates_are_apart("since", one, others)


def members_told(memberships: Iterable[Membership], lists: Lists) -> list[MemberDiscrepancy]:
    """What registers say of memberships made for display. Two queries, for many as for one."""
    memberships = list(memberships)
    rows = _listed(lists).filter(membership__in=memberships).select_related("row").order_by("row__table", "row__number")
    said: dict[tuple[int, int], list[MembershipListing]] = defaultdict(list)
    for listing in rows:
        said[listing.membership_id, listing.row.harvest_id].append(listing)
    named = _listed(lists).filter(membership__network__in={each.network_id for each in memberships})
    lands = set(
        named.order_by().values_list("row__harvest", "membership__network", "membership__actor__country").distinct()
    )
    return [_discrepancy(each, lists, said, lands) for each in memberships]


def _discrepancy(
    membership: Membership,
    lists: Lists,
    said: Mapping[tuple[int, int], list[MembershipListing]],
    lands: set[tuple[int, int, int]],
) -> MemberDiscrepancy:
    ordered = sorted(lists.values(), key=lambda each: each.register.name)
    sayings = [_saying(each, said[membership.pk, each.pk]) for each in ordered if (membership.pk, each.pk) in said]
    country = membership.actor.country_id if membership.actor else None
    missing = [
        each
        for each in ordered
        if (membership.pk, each.pk) not in said
        and country is not None
        and (each.pk, membership.network_id, country) in lands
        and is_certain_on(membership, in_order(each)[0], "joined", "left")
    ]
    of_all = [listing for each in ordered for listing in said.get((membership.pk, each.pk), ())]
    differs = [MembersDiffer.MISSING] if missing else []
    between = ((one, other) for one in of_all for other in of_all if one.row.harvest_id != other.row.harvest_id)
    differs += [MembersDiffer.START] if any(are_apart("since", one, other) for one, other in between) else []
    return MemberDiscrepancy(membership, sayings, missing, differs)


def _saying(harvest: Harvest, listings: Sequence[MembershipListing]) -> MemberSaying:
    since = list(dict.fromkeys(each.since for each in listings if each.since))
    return MemberSaying(harvest, since, [each.row.number for each in listings])


def _listed(lists: Lists) -> QuerySet[MembershipListing]:
    """What readers see of the rows of these lists."""
    return MembershipListing.objects.filter(is_withheld=False, row__harvest__in=[each.pk for each in lists.values()])


def _could_have(harvest: Harvest) -> Q:
    """The question whether a list names others of a network from the member's country, and not the member.

    It could have where the member certainly belonged on the day of the list: who joined later is no discrepancy.
    """
    belonged: Q = Membership.objects.all().certain_q(in_order(harvest)[0])
    # One statement over all memberships: asked of each by itself it would take minutes.
    alike = RawSQL(
        """
            with its as materialized (
                select distinct listing.membership_id, membership.network_id, member.country_id
                from sources_registerrow at
                join networks_membershiplisting listing on listing.row_id = at.id and not listing.is_withheld
                join networks_membership membership on membership.id = listing.membership_id
                join actors_actor member on member.id = membership.actor_id
                where at.harvest_id = %s
            )
            select membership.id
            from (select distinct network_id, country_id from its) alike
            join networks_membership membership on membership.network_id = alike.network_id
            join actors_actor member on member.id = membership.actor_id and member.country_id = alike.country_id
            where not exists (select from its where its.membership_id = membership.id)
        """,
        [harvest.pk],
    )
    return belonged & Q(pk__in=alike)
