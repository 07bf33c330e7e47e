"""A second person accepts an import as a whole, or it is undone as a whole."""

from collections.abc import Iterator, Sequence
from collections.abc import Mapping as Dictionary
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from django.db import connection, transaction
from django.utils.translation import gettext as _

from agreements.enums import ActKind
from agreements.models import Act, Agreement, AgreementListing
from core import journal
from core.dates import bounds
from core.enums import OperationKind
from intake.actions import request_job
from intake.enums import ImportState, JobKind, Outcome, Verdict
from intake.mappings.mapping import DateMeans, Mapping, Shape
from intake.models import ImportRow, Job, RegisterImport, RegisterProposal
from intake.registers import standing
from intake.registers.identifying import Given, counted, keep_identifiers
from intake.registers.member_lists import lacks_start, states_beginnings, tell_starts
from intake.registers.planning import WRITTEN, CannotImport, locked_import
from intake.registers.proposing import propose
from networks.models import Membership, MembershipListing

CHUNK = 2_000


class SecondPersonNeeded(CannotImport):
    """Whoever ran an import does not accept it."""


@transaction.atomic
def judge_sample(*, register_import: RegisterImport, verdicts: Dictionary[int, Verdict], by_id: int) -> None:
    """Keep what a second person found of each sampled row, by its key. Raises SecondPersonNeeded and CannotImport."""
    judged = locked_import(register_import.pk, ImportState.WRITTEN)
    _refuse_the_first(judged, by_id)
    sample = list(ImportRow.objects.filter(register_import=judged, is_sampled=True))
    if any(row.pk not in verdicts for row in sample):
        raise CannotImport(_("Say of each row of the sample whether it is right."))
    for row in sample:
        row.verdict = verdicts[row.pk]
    ImportRow.objects.bulk_update(sample, ["verdict"])


def request_acceptance(*, register_import: RegisterImport, by_id: int, at: datetime) -> Job:
    """Ask for an import, whose sample was judged, to be made public in the background."""
    return request_job(
        kind=JobKind.ACCEPT_IMPORT, arguments={"register_import": register_import.pk, "by": by_id}, by_id=by_id, at=at
    )


@transaction.atomic
def accept_import(*, register_import_id: int, by_id: int, at: datetime) -> RegisterImport:
    """Make an import public whose sample was judged; what it says of records that were there before is applied now.

    Raises SecondPersonNeeded and CannotImport.
    """
    accepted = locked_import(register_import_id, ImportState.WRITTEN)
    _refuse_the_first(accepted, by_id)
    sample = ImportRow.objects.filter(register_import=accepted, is_sampled=True)
    if sample.filter(verdict="").exists():
        raise CannotImport(_("Say of each row of the sample whether it is right."))
    if _says_more(accepted):
        with _operation(accepted, by_id, at) as record:
            _apply_changes(record, accepted)
            keep_identifiers(record, accepted)
    for ids in _written(accepted):
        if _are_withheld(ids):
            with _operation(accepted, by_id, at) as record:
                _publish(record, ids, at)
                _show_listings(record, ids)
    propose(accepted, at)
    accepted.state, accepted.accepted_by_id, accepted.accepted_at = ImportState.ACCEPTED, by_id, at
    accepted.sampled, accepted.sampled_wrong = sample.count(), sample.filter(verdict=Verdict.WRONG).count()
    accepted.save(update_fields=["state", "accepted_by", "accepted_at", "sampled", "sampled_wrong"])
    return accepted


def _says_more(accepted: RegisterImport) -> bool:
    """Whether it says something of records that were there before: what says the same writes nothing."""
    if accepted.count(Outcome.CHANGED):
        return True
    return Mapping.of_row(accepted.mapping).gives_identifiers and Given.NEW in counted(accepted)


@contextmanager
def _operation(accepted: RegisterImport, by_id: int, at: datetime) -> Iterator[journal.Journal]:
    """An operation of the journal, for a part of the import: each is undone by itself, so none may be of any size."""
    with journal.operation(
        kind=OperationKind.IMPORT,
        summary=str(accepted.harvest),
        reason=_("Import of the register %(register)s accepted") % {"register": accepted.harvest.register},
        by_id=by_id,
        at=at,
    ) as record:
        yield record
    accepted.operations.add(record.operation)


def _written(accepted: RegisterImport) -> Iterator[list[int]]:
    """The rows that are listed with a record, some at a time."""
    listed = [*WRITTEN, Outcome.MERGED]
    rows = ImportRow.objects.filter(register_import=accepted, outcome__in=listed).order_by("pk")
    after = 0
    while ids := list(rows.filter(pk__gt=after).values_list("pk", flat=True)[:CHUNK]):
        yield ids
        after = ids[-1]


def _refuse_the_first(register_import: RegisterImport, by_id: int) -> None:
    if register_import.run_by_id == by_id:
        raise SecondPersonNeeded(_("You ran this import: another person looks at the sample and accepts it."))


def request_undo(*, register_import: RegisterImport, by_id: int | None, at: datetime) -> Job:
    """Ask for an import to be undone, in the background."""
    return request_job(
        kind=JobKind.UNDO_IMPORT, arguments={"register_import": register_import.pk, "by": by_id}, by_id=by_id, at=at
    )


@transaction.atomic
def undo_import(*, register_import_id: int, by_id: int | None, at: datetime) -> journal.Undoing:
    """Take back all that an import wrote, the last first; what was changed since stays.

    Raises CannotImport, and core.journal.CannotUndo where all that a part of it did has been changed since.
    """
    undone = locked_import(register_import_id, ImportState.RUNNING, ImportState.WRITTEN, ImportState.ACCEPTED)
    done = [
        journal.undo(operation=operation, by_id=by_id, at=at)
        for operation in undone.operations.filter(undone_at=None).order_by("-pk")
    ]
    # What was decided on them was undone with the rest; what waits is asked anew when it is taken in again.
    RegisterProposal.objects.filter(register_import=undone).undecided().delete()
    rows = ImportRow.objects.filter(register_import=undone)
    rows.filter(outcome=Outcome.NEW).update(agreement=None, membership=None)
    rows.update(is_sampled=False, verdict="")
    undone.state, undone.accepted_by, undone.accepted_at = ImportState.UNDONE, None, None
    undone.sampled, undone.sampled_wrong = None, None
    undone.save(update_fields=["state", "accepted_by", "accepted_at", "sampled", "sampled_wrong"])
    return journal.Undoing(sum(each.restored for each in done), sum(each.left for each in done))


_LISTINGS = ((AgreementListing, "agreement_id"), (MembershipListing, "membership_id"))
# The rows stand in it twice, and keys of records as an array: else a table is read whole for every chunk.
_WITHHELD = """
    here.is_withheld and here.row_id = any(array(select row_id from intake_importrow where id = any(%(ids)s)))
    and (here.row_id, here.{column}) in (
        with each as materialized (select row_id, claim from intake_importrow where id = any(%(ids)s)),
        head as materialized (
            select id, {column} from intake_importrow where id = any(array(select claim from each)))
        select each.row_id, head.{column} from each join head on head.id = each.claim)
"""


def _are_withheld(ids: Sequence[int]) -> bool:
    """Whether it is not shown of one of the rows that the register lists what it says."""
    # Counted: an `exists`, planned for its first row, would go through all that are withheld.
    each = " + ".join(
        f"(select count(*) from {model._meta.db_table} here where {_WITHHELD.format(column=column)})"
        for model, column in _LISTINGS
    )
    with connection.cursor() as cursor:
        cursor.execute(f"select {each} > 0", {"ids": list(ids)})
        return bool(cursor.fetchone()[0])


def _show_listings(record: journal.Journal, ids: Sequence[int]) -> None:
    """Show that the register lists what its rows say."""
    for model, column in _LISTINGS:
        record.update(model, "is_withheld = false", _WITHHELD.format(column=column), {"ids": list(ids)})


def _publish(record: journal.Journal, ids: Sequence[int], at: datetime) -> None:
    """Show what the import made, as far as readers may see whom it is about."""
    made = {"ids": list(ids), "at": at}
    record.update(
        Agreement,
        "published_at = %(at)s",
        """
        here.published_at is null
        and here.id = any(array(
            select agreement_id from intake_importrow where id = any(%(ids)s) and outcome = 'new'))
        and not exists (
            select from agreements_party party join actors_actor actor on actor.id = party.actor_id
            where party.agreement_id = here.id and actor.published_at is null)
        """,
        made,
    )
    record.update(
        Membership,
        "is_withheld = false",
        """
        here.is_withheld
        and here.id = any(array(
            select membership_id from intake_importrow where id = any(%(ids)s) and outcome = 'new'))
        """,
        made,
    )


def _apply_changes(record: journal.Journal, accepted: RegisterImport) -> None:
    """Let records that were there before say what the register says of them now, where nobody says otherwise."""
    mapping = Mapping.of_row(accepted.mapping)
    parameters = {"import": accepted.pk, "register": accepted.harvest.register_id}
    if mapping.shape is Shape.MEMBER:
        _change_memberships(record, accepted, parameters)
        return
    record.update(
        Agreement,
        f"kind = {_said('kind', 'agreement_id = here.id')}",
        f"here.id in (select agreement_id from ({_CHANGED}) said where kind <> '')",
        parameters,
    )
    if mapping.date_means is not DateMeans.LISTED:
        act = ActKind.SIGNED if mapping.date_means is DateMeans.SIGNED else ActKind.ENTERED_INTO_FORCE
        _change_starts(record, {**parameters, "act": act})
    _change_standings(record, accepted, parameters)


_CHANGED = "select * from intake_importrow where register_import_id = %(import)s and outcome = 'changed'"
_START = ("", "_earliest", "_latest")


def _said(column: str, whose: str) -> str:
    """What the row that changes a record says of it; there is one at most."""
    return f"(select said.{column} from ({_CHANGED}) said where said.{whose})"


def _change_memberships(record: journal.Journal, accepted: RegisterImport, parameters: dict[str, Any]) -> None:
    """Categories and dates that a row states, and by when whoever it names had joined."""
    mine = "membership_id = here.id"
    day = bounds(accepted.harvest.day).latest
    parameters = {**parameters, "is_start": states_beginnings(Mapping.of_row(accepted.mapping)), "day": day}
    category = _said("status", f"status not in ('', 'former') and said.{mine}")
    record.update(
        Membership,
        f"category = coalesce({category}, here.category)",
        f"here.id in (select membership_id from ({_CHANGED}) said)",
        parameters,
    )
    record.update(
        Membership,
        ", ".join(f"joined{end} = {_said(f'since{end}', mine)}" for end in _START),
        f"here.id in (select membership_id from ({_CHANGED}) said where since <> '' and %(is_start)s)",
        parameters,
    )
    record.update(
        Membership,
        ", ".join(f'"left{end}" = {_said(f"until{end}", mine)}' for end in _START),
        f"here.id in (select membership_id from ({_CHANGED}) said where until <> '')",
        parameters,
    )
    tell_starts(accepted)
    told = "from importing_start told where (told.network_id, told.actor_id) = (here.network_id, here.actor_id)"
    record.update(
        Membership,
        ", ".join(f"joined{end} = (select told.joined{end} {told})" for end in _START),
        f"""
        {lacks_start("here", "%(day)s::date")} and exists (select {told})
        and here.id in (select membership_id from ({_CHANGED}) said where since = '' or not %(is_start)s)
        """,
        parameters,
    )


def _change_starts(record: journal.Journal, parameters: dict[str, Any]) -> None:
    """The date that this register gave before, where it gives another now; else a first date."""
    record.update(
        Act,
        ", ".join(f"date{end} = {_said(f'since{end}', 'agreement_id = here.agreement_id')}" for end in _START),
        f"""
        here.kind = %(act)s and here.date <> ''
        and here.agreement_id in (select agreement_id from ({_CHANGED}) said where since <> '')
        and here.date in (
            select listing.since from agreements_agreementlisting listing
            join sources_registerrow at on at.id = listing.row_id
            join sources_harvest harvest on harvest.id = at.harvest_id
            where listing.agreement_id = here.agreement_id and harvest.register_id = %(register)s)
        """,
        parameters,
    )
    record.insert(
        Act,
        ["agreement_id", "kind", "cause", "reported", "place", "date", "date_earliest", "date_latest", "sequence"],
        f"""
        select said.agreement_id, %(act)s, '', '', '', since, since_earliest, since_latest, 0 from ({_CHANGED}) said
        where since <> '' and not exists (
            select from agreements_act act
            where act.agreement_id = said.agreement_id and act.kind = %(act)s and act.date <> '')
        """,
        parameters,
    )


_ACT = ["agreement_id", "kind", "cause", "reported", "place", "date", "date_earliest", "date_latest", "sequence"]


def _change_standings(record: journal.Journal, accepted: RegisterImport, parameters: dict[str, Any]) -> None:
    """The end that this register gave before, where it gives another now; else an end, or how the tie stands."""
    day = accepted.harvest.day
    days = {"day": day, "earliest": bounds(day).earliest, "latest": bounds(day).latest}
    parameters = {**standing.parameters(accepted), **parameters, **days}
    record.update(
        Act,
        ", ".join(f"date{end} = {_said(f'until{end}', 'agreement_id = here.agreement_id')}" for end in _START),
        f"""
        here.kind = 'status_reported' and here.reported = %(over)s and here.date <> ''
        and here.agreement_id in (select agreement_id from ({_CHANGED}) said where until <> '')
        and here.date in (
            select past.until from agreements_agreementlisting listing
            join intake_importrow past on past.row_id = listing.row_id
            join sources_registerrow at on at.id = listing.row_id
            join sources_harvest harvest on harvest.id = at.harvest_id
            where listing.agreement_id = here.agreement_id and harvest.register_id = %(register)s
                and past.register_import_id <> %(import)s)
        """,
        parameters,
    )
    record.insert(
        Act,
        _ACT,
        f"""
        select said.agreement_id, 'status_reported', '', %(over)s, '', said.until, said.until_earliest,
            said.until_latest, 1
        from ({_CHANGED}) said
        join agreements_agreement agreement on agreement.id = said.agreement_id
        left join lateral {standing.recorded_end("said", "agreement")} finish on true
        where {standing.is_new_end("said", "finish")}
        union all
        select said.agreement_id, 'status_reported', '', said.status, '', %(day)s, %(earliest)s::date, %(latest)s::date,
            1
        from ({_CHANGED}) said
        join agreements_agreement agreement on agreement.id = said.agreement_id
        left join lateral {standing.recorded_status("said", "agreement")} stood on true
        where said.status <> '' and not stood.is_so and not (said.status = %(over)s and said.until <> '')
        """,
        parameters,
    )
