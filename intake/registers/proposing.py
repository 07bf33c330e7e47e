"""What a register that was accepted says otherwise of records that are there: noted, for a person to decide.

Nothing is proposed twice: what was decided of the same record in the same words stays decided.
"""

from datetime import datetime
from typing import Any

from django.db import connection

from agreements.enums import ActKind
from agreements.models import Agreement
from agreements.models.act import SIGNINGS
from core.dates import between, bounds
from core.models import Operation
from intake.enums import Difference, ImportState, RegisterProposalState
from intake.mappings.mapping import FORMER, DateMeans, Mapping, Shape
from intake.models import RegisterImport, RegisterProposal
from intake.registers import standing
from intake.registers.member_lists import LIST_ORDER, SETS, earlier_lists, is_other_leaving
from intake.registers.member_lists import parameters as compared
from networks.models import Membership
from sources.listings import LAST_DAY, in_order
from sources.models import Harvest


def propose(register_import: RegisterImport, at: datetime) -> None:
    """Note what an accepted import says otherwise, and what is not listed any more, where that may be an end."""
    mapping = Mapping.of_row(register_import.mapping)
    parameters = _parameters(register_import, mapping) | {"at": at}
    with connection.cursor() as cursor:
        cursor.execute(_PROPOSE.format(differences=_differences(mapping)), parameters)
        if mapping.shape is Shape.MEMBER:
            cursor.execute(_ENDED_MEMBERS, parameters | compared(register_import, earlier_lists(register_import)))
        elif register_import.harvest.register.drops_ended:
            for last, says in _earlier(register_import.harvest):
                cursor.execute(_ENDED_TIES, {**parameters, "last": last, "says": says})


def settle(register_import: RegisterImport) -> None:
    """Rows of a checked import that conflict only in what was decided before do not conflict any more."""
    mapping = Mapping.of_row(register_import.mapping)
    with connection.cursor() as cursor:
        cursor.execute(_SETTLE.format(differences=_differences(mapping)), _parameters(register_import, mapping))


def forget_proposals(operation: Operation) -> None:
    """Before an operation of the journal is undone: what waits about records that it made is asked no more."""
    for model, column in ((Agreement, "agreement"), (Membership, "membership")):
        made = operation.rows.filter(table=model._meta.db_table, before__isnull=True).values("key")
        RegisterProposal.objects.undecided().filter(**{f"{column}__in": made}).delete()


def proposals_follow(operation: Operation, _at: datetime) -> None:
    """After a decision was undone in the journal: what was decided by it waits again."""
    if operation.undone_at is not None:
        RegisterProposal.objects.filter(operation=operation).update(
            state=RegisterProposalState.NEW, decided_by=None, decided_at=None, operation=None
        )


def _parameters(register_import: RegisterImport, mapping: Mapping) -> dict[str, Any]:
    return {
        **standing.parameters(register_import),
        "register": register_import.harvest.register_id,
        "harvest": register_import.harvest_id,
        "drops_ended": register_import.harvest.register.drops_ended,
        "is_whole": mapping.is_whole,
        "signings": [*SIGNINGS, ActKind.ENTERED_INTO_FORCE],
        # Being listed at some time is no start that could differ from another.
        "is_start": mapping.date_means is not DateMeans.LISTED,
        "former": FORMER,
        "ended": Difference.ENDED,
        "by": between("", register_import.harvest.day),
    }


def _differences(mapping: Mapping) -> str:
    return _OF_MEMBERS if mapping.shape is Shape.MEMBER else _OF_TIES


_APART = "({one}_earliest > {other}_latest or {other}_earliest > {one}_latest)"

# Row of the import, its register's row, the record, what differs, ours and theirs. What conflicts with a row of the
# same import is about the record that this one made.
_OF_TIES = f"""
    select here.id, here.row_id, agreement.id as agreement_id, null::bigint as membership_id,
        what.about, what.ours, what.says
    from intake_importrow here
    join intake_importrow head on head.id = here.claim
    join agreements_agreement agreement on agreement.id = coalesce(here.agreement_id, head.agreement_id)
    left join lateral (
        select act.date, act.date_earliest, act.date_latest from agreements_act act
        where act.agreement_id = agreement.id and act.kind = any(%(signings)s) and act.date <> ''
        order by act.date_latest, act.id limit 1
    ) start on true
    left join lateral {standing.recorded_end("here", "agreement")} finish on true
    left join lateral {standing.recorded_status("here", "agreement")} stood on true
    cross join lateral (
        select 'kind', agreement.kind::text, here.kind::text where here.kind not in ('', agreement.kind)
        union all
        select 'start', start.date, here.since
        where %(is_start)s and here.since <> '' and {_APART.format(one="here.since", other="start.date")}
        union all
        -- Where it is not over for us, an end with a date says both.
        select 'end', coalesce(finish.date, ''), here.until
        where {standing.is_other_end("here", "finish")}
            or here.until <> '' and finish.date is null and here.status = %(over)s and not stood.is_so
        union all
        select 'status', stood.status, here.status
        where here.status <> '' and not stood.is_so and not (here.status = %(over)s and here.until <> '')
    ) what (about, ours, says)
    where here.register_import_id = %(import)s and here.outcome = 'conflicting'
"""
_OF_MEMBERS = f"""
    select here.id, here.row_id, null::bigint as agreement_id, membership.id as membership_id,
        what.about, what.ours, what.says
    from intake_importrow here
    join intake_importrow head on head.id = here.claim
    join networks_membership membership on membership.id = coalesce(here.membership_id, head.membership_id)
    cross join lateral (
        select 'category', membership.category::text, here.status::text
        where here.status not in ('', %(former)s, membership.category)
        union all
        select 'start', membership.joined, here.since
        where %(is_start)s and here.since <> '' and {_APART.format(one="here.since", other="membership.joined")}
        union all
        select 'end', membership."left", here.until where {is_other_leaving("here", "membership")}
        union all
        -- Of whom a list had before, the lists tell since when: it is proposed as not listed any more.
        select 'end', '', %(by)s
        where here.status = %(former)s and here.until = '' and membership."left" = ''
            and not exists (
                select from networks_membershiplisting its
                where its.membership_id = membership.id and not its.is_withheld)
    ) what (about, ours, says)
    where here.register_import_id = %(import)s and here.outcome = 'conflicting'
"""

_INSERT = """
    insert into intake_registerproposal
        (register_id, register_import_id, row_id, about, agreement_id, membership_id, ours, says, proposed_at, state)
"""
_PROPOSE = f"""
    {_INSERT}
    select %(register)s, %(import)s, row_id, about, agreement_id, membership_id, ours, says, %(at)s, 'new'
    from ({{differences}}) difference
    order by id
    on conflict do nothing
"""
_SETTLE = """
    with difference as ({differences}),
    decided as (
        select difference.id from difference
        left join intake_registerproposal proposal on proposal.register_id = %(register)s
            and proposal.about = difference.about and proposal.says = difference.says and proposal.state <> 'new'
            and (proposal.agreement_id = difference.agreement_id or proposal.membership_id = difference.membership_id)
        group by difference.id having bool_and(proposal.id is not null)
    )
    update intake_importrow here set
        outcome = case when here.id = here.claim then 'same' else 'merged' end, field = '', reason = '', remedy = ''
    from decided where decided.id = here.id
"""


# --- what is not listed any more ------------------------------------------------------------------


def _earlier(harvest: Harvest) -> list[tuple[int, str]]:
    """The lists of a register before one, each with the day on which what it listed last has ended, if it has.

    That is until the next list that was accepted, so that later ones ask nothing anew.
    """
    every = list(Harvest.objects.filter(register=harvest.register_id).defer("content"))
    accepted = RegisterImport.objects.filter(harvest__register=harvest.register_id, state=ImportState.ACCEPTED)
    known = {harvest.pk, *accepted.values_list("harvest", flat=True)}
    found = []
    for each in every:
        if in_order(each) < in_order(harvest):
            following = min(
                (later for later in every if later.pk in known and in_order(later) > in_order(each)), key=in_order
            )
            found.append((each.pk, f"[{bounds(each.last_day).earliest or ''}..{bounds(following.day).latest}]"))
    return found


# Listed last in one taking: not in this one, nor in one between. Of a tie with a party that a row of this import
# names beside a name that is not settled, nobody knows whether it is listed.
_ENDED_TIES = f"""
    {_INSERT}
    select %(register)s, %(import)s, listing.row_id, %(ended)s, agreement.id, null, '', %(says)s, %(at)s, 'new'
    from (
        select distinct on (listing.agreement_id) listing.agreement_id, listing.row_id, at.harvest_id
        from agreements_agreementlisting listing
        join sources_registerrow at on at.id = listing.row_id
        join sources_harvest harvest on harvest.id = at.harvest_id
        where harvest.register_id = %(register)s and not listing.is_withheld
        order by listing.agreement_id,
            {LAST_DAY} desc, harvest.taken_at desc, harvest.id desc, listing.id
    ) listing
    join agreements_agreement agreement on agreement.id = listing.agreement_id
    where listing.harvest_id = %(last)s and agreement.status <> %(over)s
        and not exists (
            select from intake_importrow here join intake_importrow head on head.id = here.claim
            where here.register_import_id = %(import)s
                and coalesce(here.agreement_id, head.agreement_id) = agreement.id)
        and not exists (
            select from intake_importrow here
            join intake_importparty party on party.import_row_id = here.id
            join intake_importname name on name.id = party.name_id
            join agreements_party its on its.actor_id = name.actor_id
            where here.register_import_id = %(import)s and here.outcome in ('ambiguous', 'unknown')
                and its.agreement_id = agreement.id)
    order by agreement.id
    on conflict do nothing
"""
# Of members the lists of any register are compared: one that is said to be whole denies whoever it does not name, as a
# register that drops what has ended does whom it named before, and a row that names a former member.
_ENDED_MEMBERS = f"""
    with {SETS}
    {_INSERT}
    select %(register)s, %(import)s, listed.row_id, %(ended)s, null, membership.id, '', listed.leaves, %(at)s, 'new'
    from listed
    join networks_membership membership on membership.id = listed.membership_id
    where membership."left" = '' and listed.leaves <> ''
        and (%(is_whole)s or %(drops_ended)s and listed.register_id = %(register)s or exists (
            select from intake_importrow here
            where here.register_import_id = %(import)s and here.claim is not null and here.status = %(former)s
                and here.actors = array[listed.network_id, listed.actor_id]))
        and not exists (
            select from named where (named.network_id, named.actor_id) = (listed.network_id, listed.actor_id))
        -- A row that says when it left is proposed as it says.
        and not exists (
            select from intake_importrow here
            where here.register_import_id = %(import)s and here.claim is not null and here.until <> ''
                and here.actors = array[listed.network_id, listed.actor_id])
        and not exists (
            select from perhaps where (perhaps.network_id, perhaps.actor_id) = (listed.network_id, listed.actor_id)
                and perhaps.is_here)
        and not exists (
            select from networks_membershiplisting later
            join networks_membership its on its.id = later.membership_id
            join sources_registerrow at on at.id = later.row_id
            join sources_harvest harvest on harvest.id = at.harvest_id
            where (its.network_id, its.actor_id) = (listed.network_id, listed.actor_id) and not later.is_withheld
                and ({LIST_ORDER}) > (select {LIST_ORDER} from sources_harvest harvest where harvest.id = %(harvest)s))
    order by membership.id
    on conflict do nothing
"""
