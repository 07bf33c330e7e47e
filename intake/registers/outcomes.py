"""What becomes of each row, in SQL: a few statements over all rows of an import, in its temporary tables.

A row whose outcome is empty is open; each statement decides some, in this order: `statements`.
"""

from typing import Any

from django.utils.translation import gettext as _

from agreements.enums import ActKind
from agreements.models.act import SIGNINGS
from intake.mappings.mapping import FORMER, DateMeans, Mapping, Shape
from intake.models import RegisterImport
from intake.registers import standing
from intake.registers.member_lists import is_new_leaving, is_other_leaving, lacks_start, rests_on_lists


def parameters_of(register_import: RegisterImport, mapping: Mapping) -> dict[str, Any]:
    """What the statements ask for; what they say of a row in the language of whoever asks for the check."""
    return {
        **standing.parameters(register_import),
        "register": register_import.harvest.register_id,
        "signings": [*SIGNINGS, ActKind.ENTERED_INTO_FORCE],
        "former": FORMER,
        "several": _("Which one is meant?"),
        "nobody": _("Nobody of ours is known by this name."),
        "decide": _("Decide it among the names of this import: it counts for all rows and for the next time."),
        "left_out": _("Somebody decided to leave this name out."),
        "undo": _("Take the decision back if it was wrong."),
        "one": _("Both sides are the same one."),
        "mend": _("Correct the row, or decide otherwise whom the names mean."),
        "domestic": _("All parties lie in one country: the tie crosses no border."),
        "none": _("Nothing is to be done, unless a name was understood wrongly."),
        "differs": _("Another row says otherwise of the same: which one is right?"),
        "source": _("Look into the source, and correct the row or the mapping."),
        "differs_here": _("It is recorded otherwise, on other grounds."),
        "look": _("Look at the record: correct it, or leave it as it is."),
        "later": _("The date lies after the day of the list."),
        "backwards": _("The end lies before the beginning."),
        "no_network": _("This network has no page of its own yet."),
        "enter": _("Enter it among the networks, then check again."),
        # Being listed at some time is no start that could differ from another.
        "is_start": mapping.date_means is not DateMeans.LISTED,
        **{f"{name}_column": getattr(mapping, name).column for name in ("kind", "date", "until", "status")},
        "gone": FORMER if mapping.shape is Shape.MEMBER else standing.OVER,
    }


def statements_for(mapping: Mapping) -> list[str]:
    """The statements, in their order."""
    of_members = mapping.shape is Shape.MEMBER
    return [
        _IMPOSSIBLE,
        _OVER,
        _DOUBTS,
        _ACTORS_OF_MEMBERS if of_members else _ACTORS,
        _LONELY,
        _WITHOUT_NETWORK if of_members else _DOMESTIC,
        # From here on rows are joined by whom they are about.
        "analyze importing_row (id, outcome, actors)",
        _CLAIMS,
        _WHAT_CLAIMS_SAY,
        _CONTRADICTIONS,
        _MEMBERSHIPS if of_members else _AGREEMENTS,
        _NEW,
        # How many repeat another is known now: without it each would be laid beside each.
        "analyze importing_row (outcome, claim)",
        _QUEUED_WITH_THEIR_CLAIM,
    ]


_OPEN = "here.outcome = ''"

_IMPOSSIBLE = f"""
    update importing_row here set outcome = 'invalid', remedy = %(source)s,
        reason = case when here.since_earliest > %(last_day)s then %(later)s else %(backwards)s end
    where {_OPEN} and (here.since_earliest > %(last_day)s or %(is_start)s and here.since_earliest > here.until_latest)
"""

# An end that had come by the day of the list says how it stood then.
_OVER = f"""
    update importing_row here set status = %(gone)s
    where {_OPEN} and here.status = '' and here.until_latest <= %(last_day)s
"""

# What makes one tie before it is known who is meant: the row, or the group of rows.
_TIE = """case when here."group" = '' then here.id::text else '=' || here."group" end"""

# A tie with a name that is not settled waits for it; with one that is left out it is refused.
_DOUBTS = f"""
    with doubt as materialized (
        select {_TIE} as tie, bool_or(name.state = 'left_out') as is_left_out,
            bool_or(name.state = 'unknown') as is_unknown,
            string_agg(distinct concat_ws(', ', coalesce(nullif(name.name, ''), name.identifier),
                nullif(name.region, ''), nullif(name.country, '')), '; ') as labels
        from importing_row here
        join importing_party party on party.import_row_id = here.id
        join importing_name name on name.id = party.name_id
        where {_OPEN} and name.state <> 'resolved'
        group by tie
    )
    update importing_row here set
        outcome = case when is_left_out then 'invalid' when is_unknown then 'unknown' else 'ambiguous' end,
        reason = labels || ': '
            || case when is_left_out then %(left_out)s when is_unknown then %(nobody)s else %(several)s end,
        remedy = case when is_left_out then %(undo)s else %(decide)s end
    from doubt where {_OPEN} and doubt.tie = {_TIE}
"""

_ACTORS = f"""
    with whole as materialized (
        select {_TIE} as tie, array_agg(distinct name.actor_id order by name.actor_id) as actors,
            min(actor.country_id) = max(actor.country_id) and bool_and(actor.country_id is not null) as is_domestic
        from importing_row here
        join importing_party party on party.import_row_id = here.id
        join importing_name name on name.id = party.name_id
        join actors_actor actor on actor.id = name.actor_id
        where {_OPEN}
        group by tie
    )
    update importing_row here set actors = whole.actors, is_domestic = whole.is_domestic
    from whole where {_OPEN} and whole.tie = {_TIE}
"""

# Network and member, each at its place.
_ACTORS_OF_MEMBERS = f"""
    with whole as (
        select here.id, array_agg(name.actor_id order by party.position desc) as actors
        from importing_row here
        join importing_party party on party.import_row_id = here.id
        join importing_name name on name.id = party.name_id
        where {_OPEN}
        group by here.id
    )
    update importing_row here set actors = whole.actors from whole where whole.id = here.id
"""

_LONELY = f"""
    update importing_row here set outcome = 'invalid', reason = %(one)s, remedy = %(mend)s
    where {_OPEN} and (cardinality(actors) < 2 or actors[1] = actors[2])
"""

_WITHOUT_NETWORK = f"""
    update importing_row here set outcome = 'unknown', reason = %(no_network)s, remedy = %(enter)s
    where {_OPEN} and not exists (select from networks_network network where network.actor_id = here.actors[1])
"""

_DOMESTIC = f"""
    update importing_row here set outcome = 'invalid', reason = %(domestic)s, remedy = %(none)s
    where {_OPEN} and here.is_domestic
"""

_CLAIMS = f"""
    with first as (
        select here.actors, min(here.id) as claim from importing_row here where {_OPEN} group by here.actors
    )
    update importing_row here set claim = first.claim from first where {_OPEN} and first.actors = here.actors
"""

# The first row of a claim speaks for all: what it does not say itself, the next one that does.
_WHAT_CLAIMS_SAY = f"""
    with whole as (
        select here.claim,
            (array_agg(here.kind order by here.id) filter (where here.kind <> ''))[1] as kind,
            (array_agg(here.status order by here.id) filter (where here.status <> ''))[1] as status,
            (array_agg(here.id order by here.id) filter (where here.since <> ''))[1] as dated,
            (array_agg(here.id order by here.id) filter (where here.until <> ''))[1] as ended
        from importing_row here where {_OPEN}
        group by here.claim having count(*) > 1
    )
    update importing_row here set
        kind = coalesce(whole.kind, ''), status = coalesce(whole.status, ''), since = coalesce(dated.since, ''),
        since_earliest = dated.since_earliest, since_latest = dated.since_latest,
        until = coalesce(ended.until, ''), until_earliest = ended.until_earliest, until_latest = ended.until_latest
    from whole left join importing_row dated on dated.id = whole.dated
    left join importing_row ended on ended.id = whole.ended
    where here.id = whole.claim
"""


def _apart(one: str, other: str) -> str:
    """The condition that two partial dates are known and cannot be of one day."""
    return f"({one} <> '' and {other} <> '' and ({one}_earliest > {other}_latest or {other}_earliest > {one}_latest))"


_CONTRADICTIONS = f"""
    update importing_row here set
        outcome = case when is_other then 'conflicting' else 'merged' end,
        reason = case when is_other then %(differs)s else '' end,
        remedy = case when is_other then %(source)s else '' end
    from (
        select here.id, (here.kind <> '' and here.kind <> first.kind)
            or (here.status <> '' and here.status <> first.status)
            or %(is_start)s and {_apart("here.since", "first.since")}
            or {_apart("here.until", "first.until")} as is_other
        from importing_row here join importing_row first on first.id = here.claim
        where {_OPEN} and here.id <> here.claim
    ) each
    where each.id = here.id
"""

# What a row comes to that says something of a record that is there.
_TOLD = """
    outcome = case when conflicts <> '{}' then 'conflicting' when changes then 'changed' else 'same' end,
    field = left(array_to_string(conflicts, '; '), 200),
    reason = case when conflicts <> '{}' then %(differs_here)s else '' end,
    remedy = case when conflicts <> '{}' then %(look)s else '' end
"""

# Ties between exactly these parties: the one that this register listed before, else of the same kind, else the first.
_AGREEMENTS = f"""
    with head as materialized (select * from importing_row here where {_OPEN}),
    involved as materialized (
        select distinct party.agreement_id from agreements_party party
        where party.actor_id in (select unnest(actors) from head)
    ),
    whole as materialized (
        select party.agreement_id, array_agg(distinct party.actor_id order by party.actor_id) as actors
        from agreements_party party join involved using (agreement_id)
        group by party.agreement_id having bool_and(party.actor_id is not null)
    ),
    pair as materialized (select head.id, whole.agreement_id from head join whole using (actors)),
    its as materialized (select distinct agreement_id from pair),
    before as (
        select distinct on (listing.agreement_id) listing.*
        from its join agreements_agreementlisting listing using (agreement_id)
        join sources_registerrow at on at.id = listing.row_id
        join sources_harvest harvest on harvest.id = at.harvest_id
        where harvest.register_id = %(register)s
        order by listing.agreement_id, harvest.taken_at desc, harvest.id desc, listing.id
    ),
    start as (
        select distinct on (act.agreement_id) act.*
        from its join agreements_act act using (agreement_id)
        where act.kind = any(%(signings)s) and act.date <> ''
        order by act.agreement_id, act.date_latest, act.id
    ),
    chosen as (
        select distinct on (head.id) head.id, agreement.id as agreement_id, agreement.kind, before.id as listing,
            before.kind as kind_before, before.since as since_before, said.until as until_before,
            coalesce(nullif(said.status, ''), 'active') as status_before,
            start.date as start, start.date_earliest as start_earliest, start.date_latest as start_latest,
            finish.date as finish, {standing.is_other_end("head", "finish")} as is_other_end,
            {standing.is_new_end("head", "finish")} as is_new_end,
            stood.status as status_then, head.status <> '' and not stood.is_so as is_other_status
        from head
        join pair using (id)
        join agreements_agreement agreement on agreement.id = pair.agreement_id
        left join before on before.agreement_id = agreement.id
        left join start on start.agreement_id = agreement.id
        left join lateral {standing.recorded_end("head", "agreement")} finish on true
        left join lateral {standing.recorded_status("head", "agreement")} stood on true
        left join lateral {standing.said_before("head", "before", "agreement", "agreement_id")} said on true
        order by head.id, before.id is null, agreement.kind <> head.kind, agreement.id
    ),
    compared as (
        select chosen.*,
            (head.kind <> '' and head.kind <> chosen.kind) as kind_differs,
            -- Nobody has touched what this register said before.
            coalesce(chosen.kind = kind_before, false) as kind_is_its_own,
            %(is_start)s and ({_apart("head.since", "chosen.start")}
                or (coalesce(chosen.start = since_before, false) and head.since not in ('', chosen.start)))
                as start_differs,
            coalesce(chosen.start = since_before, false) as start_is_its_own,
            (is_other_end or coalesce(chosen.finish = until_before, false) and head.until <> chosen.finish)
                as end_differs,
            coalesce(chosen.finish = until_before, false) as end_is_its_own,
            -- Of what is recorded as unknown nobody says otherwise.
            (is_other_status and status_then <> 'unknown') as status_differs, head.until <> '' as says_when,
            coalesce(chosen.listing is not null and status_before = status_then, false) as status_is_its_own,
            (%(is_start)s and head.since <> '' and chosen.start is null or is_new_end or is_other_status) as has_more
        from head join chosen using (id)
    )
    update importing_row here set agreement_id = compared.agreement_id, {_TOLD}
    from compared
    cross join lateral (
        select array_remove(array[
                case when kind_differs and not kind_is_its_own then %(kind_column)s end,
                case when start_differs and not start_is_its_own then %(date_column)s end,
                case when end_differs and not end_is_its_own then %(until_column)s end,
                case when status_differs and not status_is_its_own
                    then case when says_when then %(until_column)s else %(status_column)s end end], null) as conflicts,
            (kind_differs or start_differs or end_differs or has_more) as changes
    ) each
    where compared.id = here.id
"""

_MEMBERSHIPS = f"""
    with head as materialized (select * from importing_row here where {_OPEN}),
    chosen as (
        select distinct on (head.id) head.id, membership.id as membership_id, membership.category,
            membership.joined, membership.joined_earliest, membership.joined_latest,
            membership."left", membership.left_earliest, membership.left_latest,
            before.category as category_before, before.since as since_before, before.id as listing,
            coalesce(said.until, '') as until_before,
            (membership.joined = '' or {rests_on_lists("membership")} and head.since <> membership.joined
                and head.since_latest <= membership.joined_latest
                and coalesce(head.since_earliest >= membership.joined_earliest, membership.joined_earliest is null))
                as start_is_open,
            (%(former)s <> head.status and {lacks_start("membership", "%(last_day)s::date")}) as lacks_start,
            exists (
                select from networks_membershiplisting its
                where its.membership_id = membership.id and not its.is_withheld) as is_listed
        from head
        join networks_membership membership
            on membership.network_id = head.actors[1] and membership.actor_id = head.actors[2]
        left join lateral (
            select listing.id, listing.row_id, listing.category, listing.since from networks_membershiplisting listing
            join sources_registerrow at on at.id = listing.row_id
            join sources_harvest harvest on harvest.id = at.harvest_id
            where listing.membership_id = membership.id and harvest.register_id = %(register)s
            order by harvest.taken_at desc, harvest.id desc, listing.id limit 1
        ) before on true
        left join lateral {standing.said_before("head", "before", "membership", "membership_id")} said on true
        order by head.id, before.id is null, {_apart("head.since", "membership.joined")},
            membership.left_latest desc nulls first, membership.id
    ),
    compared as (
        select chosen.*,
            (head.status not in ('', %(former)s) and head.status <> chosen.category) as category_differs,
            coalesce(chosen.category = category_before, false) as category_is_its_own,
            coalesce(case when %(is_start)s and head.since <> '' then start_is_open else lacks_start end, false)
                as start_is_new,
            %(is_start)s and ({_apart("head.since", "chosen.joined")}
                or (coalesce(chosen.joined = since_before, false) and head.since not in ('', chosen.joined)))
                and chosen.joined <> '' as start_differs,
            coalesce(chosen.joined = since_before, false) as start_is_its_own,
            {is_other_leaving("head", "chosen")} or head.until not in ('', chosen."left") and left_is_its_own
                or head.status = %(former)s and head.until = '' and chosen."left" = '' and not is_listed
                as left_differs,
            left_is_its_own,
            {is_new_leaving("head", "chosen")} as left_is_new
        from head join chosen using (id)
        cross join lateral (
            select chosen.listing is not null and head.until <> '' and chosen."left" = until_before
                and coalesce(head.until_latest >= chosen.joined_earliest, true) as left_is_its_own
        ) its
    )
    update importing_row here set membership_id = compared.membership_id, {_TOLD}
    from compared
    cross join lateral (
        select array_remove(array[
                case when category_differs and not category_is_its_own then %(status_column)s end,
                case when start_differs and not start_is_its_own then %(date_column)s end,
                case when left_differs and not left_is_its_own then %(until_column)s end], null) as conflicts,
            (category_differs or start_differs or start_is_new or left_differs or left_is_new) as changes
    ) each
    where compared.id = here.id
"""

_NEW = f"update importing_row here set outcome = 'new' where {_OPEN}"

# What says the same as a row that waits, waits with it.
_QUEUED_WITH_THEIR_CLAIM = """
    update importing_row here
    set outcome = 'conflicting', field = first.field, reason = first.reason, remedy = first.remedy
    from importing_row first
    where here.outcome = 'merged'
        and first.id = here.claim and first.outcome = 'conflicting'
"""
