"""What rows of an import list: each is noted with the record that it says something of, once."""

from collections.abc import Iterable

from django.db import connection

from agreements.models import AgreementListing
from core.journal import Journal
from intake.enums import Outcome
from intake.mappings.mapping import Shape
from intake.models import RegisterImport
from intake.registers.standing import SAID_OF_TIES
from networks.models import MembershipListing


def array(keys: Iterable[int]) -> str:
    """Keys as PostgreSQL writes an array of them: the driver takes its time for thousands."""
    return f"{{{','.join(map(str, keys))}}}"


def unlisted(register_import: RegisterImport, after: int, most: int) -> dict[int, int]:
    """The next rows that are not listed yet with the record that they say something of, each with its claim.

    Rows that wait with the one that they repeat list nothing: it has no record.
    """
    model, column, _said = _listings(register_import)
    table = model._meta.db_table
    with connection.cursor() as cursor:
        cursor.execute(
            f"""
            select each.id, each.claim
            from intake_importrow each join intake_importrow head on head.id = each.claim
            where each.register_import_id = %(import)s and each.outcome = any(%(saying)s) and each.id > %(after)s
                and head.{column} is not null and not exists (
                    select from {table} known where known.{column} = head.{column} and known.row_id = each.row_id)
            order by each.id limit %(most)s
            """,
            {
                "import": register_import.pk,
                "saying": [Outcome.SAME, Outcome.CHANGED, Outcome.MERGED],
                "after": after,
                "most": most,
            },
        )
        return dict(cursor.fetchall())


def list_rows(record: Journal, register_import: RegisterImport, claims: dict[int, int]) -> None:
    """Note rows, each with its claim, with the record of that; what several things of one row say of one, once.

    What they list is withheld until the import is accepted.
    """
    model, column, said = _listings(register_import)
    record.insert(
        model,
        [column, "row_id", *said, "since", "since_earliest", "since_latest", "is_withheld"],
        f"""
        with head as materialized (select id, {column} from intake_importrow where id = any(%(claims)s::bigint[]))
        select distinct on (head.{column}, each.row_id)
            head.{column}, each.row_id, {", ".join(said.values())}, each.since, each.since_earliest, each.since_latest,
            true
        from intake_importrow each join head on head.id = each.claim
        where each.id = any(%(ids)s::bigint[])
        order by head.{column}, each.row_id, each.id
        """,
        {"ids": array(claims), "claims": array(set(claims.values()))},
    )


def _listings(
    register_import: RegisterImport,
) -> tuple[type[AgreementListing | MembershipListing], str, dict[str, str]]:
    """Where it is kept what an import lists, the column for the record, and the others with what a row says of them."""
    if register_import.mapping["shape"] == Shape.MEMBER:
        status = {"category": "case each.status when 'former' then '' else each.status end"}
        return MembershipListing, "membership_id", status
    return AgreementListing, "agreement_id", {name: f"each.{name}" for name in SAID_OF_TIES}
