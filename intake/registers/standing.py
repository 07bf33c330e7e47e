"""How registers say that a tie stands, and when it ended, beside what is recorded: pieces of SQL.

`row` is a row of an import, staged or kept; `agreement` the record. They ask for `parameters`, too.
"""

from typing import Any

from agreements.enums import ActKind, AgreementStatus
from core.dates import bounds
from intake.models import RegisterImport

OVER = AgreementStatus.ENDED
ENDINGS = (ActKind.WITHDRAWN, ActKind.DENOUNCED, ActKind.TERMINATED, ActKind.DISSOLVED, ActKind.EXPIRED)

# What a row states of a tie, and its listing keeps beside the beginning.
SAID_OF_TIES = ("kind", "status", "until", "until_earliest", "until_latest")


def parameters(register_import: RegisterImport) -> dict[str, Any]:
    """What the pieces ask for: the days on which the list may be, its import, and the codes of ends."""
    day = bounds(register_import.harvest.day)
    return {
        "import": register_import.pk,
        # Of a list without a day it is only known that it was there when it was taken.
        "first_day": day.earliest or day.latest,
        "last_day": day.latest,
        "endings": list(ENDINGS),
        "over": OVER,
    }


def recorded_end(row: str, agreement: str) -> str:
    """A lateral query: the first act by which a tie has ended, where the row says when; and if it only reports it.

    A report is of a day by which it had ended.
    """
    return f"""(
        select act.date, act.date_earliest, act.date_latest, act.kind = 'status_reported' as is_report
        from agreements_act act
        where {row}.until <> '' and act.agreement_id = {agreement}.id and act.date <> '' and act.party_id is null
            and (act.kind = any(%(endings)s) or act.kind = 'status_reported' and act.reported = %(over)s)
        order by act.date_latest, act.id limit 1
    )"""


def recorded_status(row: str, agreement: str) -> str:
    """A lateral query: how a tie stood when the list was made, and whether that is what the row says."""
    return f"""(
        select coalesce((array_agg(spell.status order by spell.start desc nulls last))[1], {agreement}.status)
                as status,
            coalesce(bool_or({row}.status in (spell.status, spell.perhaps)), {row}.status = {agreement}.status) as is_so
        from agreements_statusspell spell
        where {row}.status <> '' and spell.agreement_id = {agreement}.id
            and (spell.start is null or spell.start <= %(last_day)s)
            and (spell."end" is null or spell."end" > %(first_day)s)
    )"""


def said_before(row: str, listing: str, record: str, about: str) -> str:
    """A lateral query: what a row taken before says of the end of a record and of its standing, where this one does."""
    return f"""(
        select past.status, past.until from intake_importrow past join intake_importrow its on its.id = past.claim
        where ({row}.status <> '' or {row}.until <> '') and past.row_id = {listing}.row_id
            and its.{about} = {record}.id and past.register_import_id <> %(import)s
        order by past.id desc limit 1
    )"""


def is_other_end(row: str, end: str) -> str:
    """The condition that an end which a row states cannot be the recorded one."""
    return f"""({row}.until <> '' and {end}.date is not null and ({row}.until_earliest > {end}.date_latest
        or not {end}.is_report and {row}.until_latest < {end}.date_earliest))"""


def is_new_end(row: str, end: str) -> str:
    """The condition that it is the first, or closer than a report of the end."""
    return f"""({row}.until <> '' and ({end}.date is null
        or {end}.is_report and {row}.until <> {end}.date and {row}.until_latest <= {end}.date_latest))"""
