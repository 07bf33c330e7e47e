"""Lists of the members of a network, one after another: which came before one, and what is otherwise in it.

A list may be of any register, and have more networks than one. Whom it names belongs on its day. Whom it does not name
it denies only where it is said to be whole (`Mapping.is_whole`), and never where a name that is not settled may mean
them.
"""

from collections.abc import Mapping as Dictionary
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db import connection

from core.dates import between, bounds
from intake.mappings.mapping import FORMER, DateMeans, Mapping
from intake.models import RegisterImport
from sources.listings import LAST_DAY
from sources.models import Harvest


@dataclass(frozen=True)
class EarlierList:
    """A list of the members of a network that a second person has accepted."""

    harvest: Harvest
    import_id: int | None
    """The last accepted import of it; None where its members were entered otherwise."""
    is_whole: bool


Earlier = Dictionary[int, Sequence[EarlierList]]
"""Network → the lists with which another one is compared, the oldest first; none where it is the first one."""


def earlier_lists(register_import: RegisterImport) -> dict[int, list[EarlierList]]:
    """The lists before an import, of each network that it names, with which it is compared. Two queries.

    They reach back to the last one that is said to be whole, or is of the same register and that drops what has ended;
    where there is none, it is the last one alone. The order is that of the days of which the lists are. One that was
    still so on a later day than that of which this one is was not before it.
    """
    found: dict[int, list[EarlierList]] = {}
    with connection.cursor() as cursor:
        cursor.execute(_EARLIER, {"import": register_import.pk, "harvest": register_import.harvest_id})
        rows = cursor.fetchall()
    harvests = Harvest.objects.select_related("register").defer("content").in_bulk({row[1] for row in rows if row[1]})
    register = register_import.harvest.register
    is_over: set[int] = set()
    for network, harvest_id, import_id, is_whole in rows:
        lists = found.setdefault(network, [])
        if harvest_id is None or network in is_over:
            continue
        harvest = harvests[harvest_id]
        lists.insert(0, EarlierList(harvest, import_id, is_whole))
        if is_whole or (register.drops_ended and harvest.register_id == register.pk):
            is_over.add(network)
    return {network: lists if network in is_over else lists[-1:] for network, lists in found.items()}


_DAY = "coalesce(harvest.listed_latest, (harvest.taken_at at time zone 'UTC')::date)"
LIST_ORDER = f"{LAST_DAY}, harvest.taken_at, harvest.id"
"""SQL: lists by the day of which they are, then as they were taken."""
# Networks that the import names, each with the accepted lists before it, the last one first.
_EARLIER = f"""
    with named as materialized (
        select distinct actors[1] as network_id from intake_importrow
        where register_import_id = %(import)s and claim is not null
    ),
    list as materialized (
        select distinct membership.network_id, at.harvest_id
        from named join networks_membership membership using (network_id)
        join networks_membershiplisting listing on listing.membership_id = membership.id and not listing.is_withheld
        join sources_registerrow at on at.id = listing.row_id
    )
    select named.network_id, before.harvest_id, done.id, coalesce((done.mapping ->> 'is_whole')::boolean, false)
    from named
    left join lateral (
        select list.harvest_id, {LAST_DAY} as day, harvest.taken_at, harvest.id
        from list join sources_harvest harvest on harvest.id = list.harvest_id
        where list.network_id = named.network_id
            and ({LIST_ORDER})
                < (select {_DAY}, taken_at, id from sources_harvest harvest where id = %(harvest)s)
    ) before on true
    left join lateral (
        select id, mapping from intake_registerimport accepted
        where accepted.harvest_id = before.harvest_id and accepted.state = 'accepted' order by id desc limit 1
    ) done on true
    order by named.network_id, before.day desc, before.taken_at desc, before.id desc
"""


# --- what is in which list ------------------------------------------------------------------------

# `earlier`: the lists before, a row each; `compared`: the networks of the import; `named`: whom it names as a member,
# each once; `listed`: whom the lists before name, each once, by the last one that does; `perhaps`: whom a name
# that is not settled may mean, in this one or in one before.
SETS = """
    earlier as (
        select * from unnest(%(of)s::bigint[], %(harvests)s::bigint[], %(registers)s::bigint[], %(imports)s::bigint[],
            %(days)s::date[], %(by_then)s::text[], %(leaves)s::text[]) with ordinality
            as each(network_id, harvest_id, register_id, import_id, day, by_then, leaves, place)
    ),
    compared as (
        select * from unnest(%(networks)s::bigint[], %(compares)s::boolean[], %(denies)s::boolean[], %(after)s::text[],
            %(after_earliest)s::date[], %(after_latest)s::date[])
            as each(network_id, compares, denies, after, after_earliest, after_latest)
    ),
    named as materialized (
        select distinct on (here.actors[1], here.actors[2]) here.actors[1] as network_id, here.actors[2] as actor_id,
            here.since, coalesce(here.membership_id, head.membership_id) as membership_id
        from intake_importrow here join intake_importrow head on head.id = here.claim
        where here.register_import_id = %(import)s and here.status <> %(former)s
        order by here.actors[1], here.actors[2], here.id
    ),
    listed as materialized (
        select distinct on (membership.network_id, membership.actor_id) membership.network_id, membership.actor_id,
            membership.id as membership_id, listing.row_id, earlier.register_id, earlier.day, earlier.by_then,
            earlier.leaves
        from earlier
        join sources_registerrow at on at.harvest_id = earlier.harvest_id
        join networks_membershiplisting listing on listing.row_id = at.id and not listing.is_withheld
        join networks_membership membership on membership.id = listing.membership_id
            and membership.network_id = earlier.network_id
        where membership.actor_id is not null and not coalesce(membership.left_latest <= earlier.day, false)
        order by membership.network_id, membership.actor_id, earlier.place desc, listing.id
    ),
    unsettled as materialized (
        select distinct its.network_id, its.is_here, name.name, name.candidates
        from (
            select network_id, import_id, false as is_here from earlier where import_id is not null
            union all
            select network_id, %(import)s, true from compared where %(asks_here)s
        ) its
        join intake_importname network on network.register_import_id = its.import_id
            and network.actor_id = its.network_id
        join intake_importparty of_network on of_network.name_id = network.id and of_network.position = 1
        join intake_importparty of_member on of_member.import_row_id = of_network.import_row_id
            and of_member.position = 0
        join intake_importname name on name.id = of_member.name_id and name.state in ('ambiguous', 'unknown')
    ),
    perhaps as materialized (
        select network_id, is_here, actor.id as actor_id
        from unsettled cross join lateral jsonb_array_elements(candidates) candidate
        join actors_actor actor on actor.public_id = candidate ->> 'id'
        union
        select network_id, is_here, known.actor_id
        from unsettled join actors_name known on known.folded = fold_text(unsettled.name)
        union
        -- Settled in another of these lists, in the same words.
        select unsettled.network_id, is_here, other.actor_id
        from unsettled join intake_importname other on other.name = unsettled.name and other.state = 'resolved'
        where other.register_import_id = %(import)s
            or other.register_import_id in (select import_id from earlier)
    )
"""


def parameters(register_import: RegisterImport, earlier: Earlier) -> dict[str, Any]:
    """The values that SETS asks for, and what the day of the list says of a beginning."""
    day = register_import.harvest.day
    lists = [(network, each) for network, its in earlier.items() for each in its]
    after = {network: between(its[0].harvest.last_day, day) if its else "" for network, its in earlier.items()}
    spans = [bounds(text) for text in after.values()]
    by_then = between("", day)
    return {
        "import": register_import.pk,
        "former": FORMER,
        "asks_here": True,
        "of": [network for network, _list in lists],
        "harvests": [each.harvest.pk for _network, each in lists],
        "registers": [each.harvest.register_id for _network, each in lists],
        "imports": [each.import_id for _network, each in lists],
        "days": [bounds(each.harvest.day).latest for _network, each in lists],
        "by_then": [between("", each.harvest.day) for _network, each in lists],
        "leaves": [between(each.harvest.last_day, day) for _network, each in lists],
        "networks": list(earlier),
        "compares": [bool(its) for its in earlier.values()],
        "denies": [bool(its) and its[0].is_whole for its in earlier.values()],
        "after": list(after.values()),
        "after_earliest": [span.earliest for span in spans],
        "after_latest": [span.latest for span in spans],
        "by": by_then,
        "by_latest": bounds(by_then).latest,
        "is_start": states_beginnings(Mapping.of_row(register_import.mapping)),
    }


def states_beginnings(mapping: Mapping) -> bool:
    """Whether the dates of a list say when members joined, and not only that they were listed."""
    return mapping.date_means is not DateMeans.LISTED


# --- since when, by lists alone -------------------------------------------------------------------

# Whoever was in a list before belonged by then; whoever was not in a whole one joined after it; else only by this one.
_STARTS = f"""
    drop table if exists importing_start;
    create temporary table importing_start on commit drop as
    with {SETS}
    select named.network_id, named.actor_id,
        coalesce(nullif(listed.by_then, ''), nullif(since.after, ''), %(by)s) as joined,
        case when coalesce(listed.by_then, '') = '' then since.after_earliest end as joined_earliest,
        case when coalesce(listed.by_then, '') <> '' then listed.day
            when coalesce(since.after, '') <> '' then since.after_latest
            else %(by_latest)s::date end as joined_latest
    from named
    left join listed using (network_id, actor_id)
    left join compared since on since.network_id = named.network_id and since.denies and listed.actor_id is null
        and not exists (
            select from perhaps where perhaps.network_id = named.network_id and perhaps.actor_id = named.actor_id
                and not perhaps.is_here);
    create unique index on importing_start (network_id, actor_id);
    analyze importing_start
"""


def tell_starts(register_import: RegisterImport) -> None:
    """Fill the temporary table `importing_start`: since when its members belong, by this list and those before it."""
    with connection.cursor() as cursor:
        asked = parameters(register_import, earlier_lists(register_import))
        cursor.execute(_STARTS, asked | {"asks_here": False})


def lacks_start(membership: str, latest: str) -> str:
    """SQL: whether a list of a day says for the first time, or closer than another list, when a member had joined.

    Only of the one spell of a member that has not left: of several nobody knows which is meant.
    """
    return f"""(
        {membership}."left" = '' and {latest} is not null
        and ({membership}.joined = '' or {latest} < {membership}.joined_latest and {rests_on_lists(membership)})
        and not exists (
            select from networks_membership other
            where other.network_id = {membership}.network_id and other.actor_id = {membership}.actor_id
                and other.id <> {membership}.id))"""


def rests_on_lists(membership: str) -> str:
    """SQL: whether a beginning is known by a list alone, so that whoever knows the day says nothing otherwise."""
    return f"""(
        starts_with({membership}.joined, '[')
        and exists (
            select from networks_membershiplisting its
            join sources_registerrow at on at.id = its.row_id
            join sources_harvest harvest on harvest.id = at.harvest_id
            where its.membership_id = {membership}.id and its.since = ''
                and {_DAY} = {membership}.joined_latest))"""


# --- and until when, as a row says ----------------------------------------------------------------


def is_other_leaving(row: str, membership: str) -> str:
    """SQL: whether the end that a row states cannot be what is recorded: still a member, or one who left otherwise."""
    return f"""({row}.until <> '' and ({row}.status = 'former' and {membership}."left" = ''
        or coalesce({row}.until_latest < {membership}.joined_earliest, false)
        or {membership}."left" <> '' and coalesce({row}.until_earliest > {membership}.left_latest
            or {membership}.left_earliest > {row}.until_latest, false)))"""


def is_new_leaving(row: str, membership: str) -> str:
    """SQL: whether it is the first that is known of an end, which is still to come, or closer than two lists tell."""
    return f"""({row}.until <> '' and ({membership}."left" = ''
        or starts_with({membership}."left", '[') and {row}.until <> {membership}."left"
            and {row}.until_latest <= {membership}.left_latest
            and coalesce({row}.until_earliest >= {membership}.left_earliest, {membership}.left_earliest is null)))"""
