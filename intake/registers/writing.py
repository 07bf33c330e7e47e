"""Taking an import in: chunk by chunk, each whole and in the journal, so that all of it can be undone.

What is written is not public: agreements are not published, memberships and listings are withheld, and what the
register says of records that were there before is applied only when a second person accepts it (`accepting`).
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.db import connection, transaction
from django.utils.translation import gettext as _

from agreements.enums import ActKind, AgreementStatus
from agreements.models import Act, ActorTie, Agreement, AgreementListing, CountryTie, Party, StatusSpell
from core import journal
from core.dates import between, bounds
from core.enums import OperationKind
from core.ids import mint
from core.journal import quoted
from core.models import OperationRow
from intake.actions import request_job
from intake.enums import ImportState, JobKind, Outcome
from intake.mappings.mapping import FORMER, DateMeans, Mapping, Shape
from intake.models import ImportRow, Job, RegisterImport
from intake.registers.listing import array, list_rows, unlisted
from intake.registers.member_lists import states_beginnings, tell_starts
from intake.registers.planning import BEFORE_WRITING, WRITTEN, check_import, locked_import
from intake.registers.staging import Report
from networks.models import Membership, MembershipListing

CHUNK = 2_000
SAMPLE = 50
_ACTS = {
    DateMeans.SIGNED: ActKind.SIGNED,
    DateMeans.IN_FORCE: ActKind.ENTERED_INTO_FORCE,
    DateMeans.LISTED: ActKind.LISTED,
}


def request_run(*, register_import: RegisterImport, by_id: int | None, at: datetime) -> Job:
    """Ask for an import to be taken in, in the background."""
    return request_job(
        kind=JobKind.RUN_IMPORT,
        arguments={"register_import": register_import.pk, "by": by_id},
        by_id=by_id,
        at=at,
    )


def run_import(*, register_import_id: int, by_id: int | None, at: datetime, report: Report) -> RegisterImport:
    """Write what an import says. Each chunk is kept as soon as it is whole: a run that was stopped goes on from there.

    Raises planning.CannotImport, tables.CannotRead and mapping.CannotMap.
    """
    total = _begin(register_import_id, by_id, at, report)
    written, after, counted = 0, 0, 0
    while ids := _write_chunk(register_import_id, after, by_id, at):
        written, after = written + len(ids), ids[-1]
        if written > 4 * counted:
            counted = written
            _count()
        report(_("Writing"), 0.9 * written / total)
    after = 0
    while ids := _list_chunk(register_import_id, after, by_id, at):
        after = ids[-1]
        report(_("Noting what the register lists"), 0.95)
    return _end(register_import_id)


@transaction.atomic
def _begin(pk: int, by_id: int | None, at: datetime, report: Report) -> int:
    """Check anew, unless a run goes on: others may have written the same since. How much is to be written."""
    running = locked_import(pk, *BEFORE_WRITING, ImportState.RUNNING)
    if running.state != ImportState.RUNNING:
        running = check_import(register_import_id=pk, report=report)
        running.state, running.run_by_id, running.run_at = ImportState.RUNNING, by_id, at
        running.save(update_fields=["state", "run_by", "run_at"])
    report(_("Writing"), 0.0)
    return max(running.count(Outcome.NEW), 1)


@transaction.atomic
def _write_chunk(pk: int, after: int, by_id: int | None, at: datetime) -> list[int]:
    """Write the next claims that are new and not written yet; which they are."""
    running = locked_import(pk, ImportState.RUNNING)
    new = ImportRow.objects.filter(register_import=running, outcome=Outcome.NEW, pk__gt=after)
    left = new.filter(agreement=None, membership=None)
    ids = list(left.order_by("pk").values_list("pk", flat=True)[:CHUNK])
    if ids:
        writer = _Writer(running, by_id, at)
        with writer.operation() as record:
            writer.write(record, ids)
            # What is new is the first that says it.
            list_rows(record, running, {pk: pk for pk in ids})
        running.operations.add(record.operation)
    return ids


@transaction.atomic
def _list_chunk(pk: int, after: int, by_id: int | None, at: datetime) -> list[int]:
    """Note of the next rows that say what was known, or what another row says, that they list it; which they are."""
    running = locked_import(pk, ImportState.RUNNING)
    writer = _Writer(running, by_id, at)
    if claims := unlisted(running, after, CHUNK):
        with writer.operation() as record:
            list_rows(record, running, claims)
        running.operations.add(record.operation)
    return list(claims)


def _count() -> None:
    """Let the database see how its tables have grown: it plans by that, and would learn of it too late by itself."""
    models = (
        Membership, MembershipListing, Agreement, AgreementListing, Party, Act, StatusSpell, ActorTie, CountryTie,
        OperationRow,
    )  # fmt: skip
    with connection.cursor() as cursor:
        cursor.execute(f"analyze {quoted([model._meta.db_table for model in models])}")


@transaction.atomic
def _end(pk: int) -> RegisterImport:
    """Draw the sample, and say that all is written."""
    running = locked_import(pk, ImportState.RUNNING)
    written = ImportRow.objects.filter(register_import=running, outcome__in=WRITTEN)
    news = written.exclude(outcome=Outcome.SAME)
    sample = (news if news.exists() else written).order_by("?").values_list("pk", flat=True)[:SAMPLE]
    ImportRow.objects.filter(pk__in=list(sample)).update(is_sampled=True)
    running.state = ImportState.WRITTEN
    running.save(update_fields=["state"])
    if running.operations.exists():
        _count()
    return running


class _Writer:
    """Writes rows of one import by statements over all of a chunk.

    They name the keys of a chunk once more where a join would give them: else a table is read whole for every chunk.
    """

    def __init__(self, register_import: RegisterImport, by_id: int | None, at: datetime) -> None:
        self._import, self._by_id, self._at = register_import, by_id, at
        self._mapping = Mapping.of_row(register_import.mapping)
        self._of_members = self._mapping.shape is Shape.MEMBER

    def operation(self) -> Any:
        """An operation of the journal for one chunk."""
        return journal.operation(
            kind=OperationKind.IMPORT,
            summary=str(self._import.harvest),
            reason=_("Taken from the register %(register)s") % {"register": self._import.harvest.register},
            by_id=self._by_id,
            at=self._at,
        )

    def write(self, record: journal.Journal, ids: Sequence[int]) -> None:
        """Make the records of new claims."""
        if self._of_members:
            self._write_memberships(record, ids)
        else:
            self._write_agreements(record, ids)

    def _write_agreements(self, record: journal.Journal, ids: Sequence[int]) -> None:
        public_ids = [mint() for _each in ids]
        both: dict[str, Any] = {"ids": array(ids), "public_ids": public_ids}
        drawn = "unnest(%(ids)s::bigint[], %(public_ids)s::text[]) as drawn(id, public_id)"
        made = record.insert(
            Agreement,
            ["public_id", "kind", "title", "status", "formality", "legal_force", "note"],
            # Being listed shows that a tie exists, unless the register says how it stands.
            f"""
            select drawn.public_id, coalesce(nullif(here.kind, ''), %(usual)s), '',
                coalesce(nullif(here.status, ''), 'active'), '', '', ''
            from {drawn} join intake_importrow here using (id)
            where here.id = any(%(ids)s::bigint[])
            """,
            {**both, "usual": self._mapping.usual_kind},
        )
        with connection.cursor() as cursor:
            cursor.execute(
                f"""
                update intake_importrow here set agreement_id = agreement.id
                from {drawn} join agreements_agreement agreement using (public_id)
                where here.id = drawn.id and agreement.id = any(%(made)s::bigint[])
                """,
                {**both, "made": array(made)},
            )
        # With the parties go the ties of their places, which say when an act of them was last.
        self._write_acts(record, ids)
        self._write_parties(record, ids)

    def _write_parties(self, record: journal.Journal, ids: Sequence[int]) -> None:
        record.insert(
            Party,
            ["agreement_id", "actor_id", "name_as_printed", "role", "position"],
            f"""
            with part as materialized (
                select head.agreement_id, part.id
                from intake_importrow head join intake_importrow part on {self._part}
                where head.id = any(%(ids)s::bigint[])
            )
            select agreement_id, actor_id, printed, 'party',
                row_number() over (partition by agreement_id order by row, position) - 1
            from (
                select distinct on (part.agreement_id, name.actor_id) part.agreement_id, name.actor_id, part.id as row,
                    party.position, case when name.name = actor.name then '' else name.name end as printed
                from part
                join intake_importparty party on party.import_row_id = part.id
                join intake_importname name on name.id = party.name_id
                join actors_actor actor on actor.id = name.actor_id
                where party.import_row_id = any(array(select id from part))
                order by part.agreement_id, name.actor_id, part.id, party.position
            ) each
            """,
            {"ids": array(ids)},
        )

    @property
    def _part(self) -> str:
        """Which rows name the parties of a tie: its own, or all of its group."""
        if self._mapping.shape is Shape.GROUP:
            return 'part.register_import_id = head.register_import_id and part."group" = head."group"'
        return "part.id = head.id"

    def _write_acts(self, record: journal.Journal, ids: Sequence[int]) -> None:
        """What the register says of the beginning and the end of new ties, and of the day on which it lists them."""
        day = self._import.harvest.day
        record.insert(
            Act,
            [
                "agreement_id", "kind", "cause", "reported", "place", "date", "date_earliest", "date_latest",
                "sequence",
            ],
            """
            select here.agreement_id, act.kind, '', act.reported, '', act.date, act.earliest, act.latest, act.sequence
            from intake_importrow here
            cross join lateral (
                values (%(act)s, '', here.since, here.since_earliest, here.since_latest, 0, here.since <> ''),
                    ('listed', '', %(day)s, %(earliest)s::date, %(latest)s::date, 0, true),
                    ('status_reported', %(over)s, here.until, here.until_earliest, here.until_latest, 1,
                        here.until <> ''),
                    ('status_reported', here.status, %(day)s, %(earliest)s::date, %(latest)s::date, 1,
                        here.status <> '' and not (here.status = %(over)s and here.until <> ''))
            ) act (kind, reported, date, earliest, latest, sequence, is_said)
            where here.id = any(%(ids)s::bigint[]) and act.is_said
            """,
            {
                "ids": array(ids),
                "act": _ACTS[self._mapping.date_means],
                "over": AgreementStatus.ENDED,
                "day": day,
                "earliest": bounds(day).earliest,
                "latest": bounds(day).latest,
            },
        )  # fmt: skip

    def _write_memberships(self, record: journal.Journal, ids: Sequence[int]) -> None:
        tell_starts(self._import)
        until = between("", self._import.harvest.day)
        made = record.insert(
            Membership,
            [
                "network_id",
                "actor_id",
                "category",
                "joined",
                "joined_earliest",
                "joined_latest",
                "left",
                "left_earliest",
                "left_latest",
                "is_withheld",
            ],
            # Who is listed as a former member has left when the row says, else at some time until then. When it joined
            # the row says, too; else the lists tell.
            """
            select actors[1], actors[2], case when status in ('', %(former)s) then 'full' else status end,
                coalesce(said.joined, start.joined, ''), coalesce(said.earliest, start.joined_earliest),
                coalesce(said.latest, start.joined_latest),
                coalesce(over."left", ''), over.earliest, over.latest, true
            from intake_importrow here
            left join lateral (
                select since as joined, since_earliest as earliest, since_latest as latest
                where %(is_start)s and since <> ''
            ) said on true
            left join importing_start start
                on said.joined is null and (start.network_id, start.actor_id) = (here.actors[1], here.actors[2])
                and coalesce(here.until_latest >= start.joined_earliest, true)
            left join lateral (
                select until as "left", until_earliest as earliest, until_latest as latest where until <> ''
                union all
                select %(until)s, null, %(latest)s::date where until = '' and status = %(former)s
            ) over on true
            where here.id = any(%(ids)s::bigint[])
            """,
            {
                "ids": array(ids),
                "former": FORMER,
                "until": until,
                "latest": bounds(until).latest,
                "is_start": states_beginnings(self._mapping),
            },
        )
        with connection.cursor() as cursor:
            cursor.execute(
                """
                update intake_importrow here set membership_id = membership.id
                from networks_membership membership
                where here.id = any(%(ids)s::bigint[]) and membership.id = any(%(made)s::bigint[])
                    and membership.network_id = here.actors[1] and membership.actor_id = here.actors[2]
                """,
                {"ids": array(ids), "made": array(made)},
            )
