"""SQL that Django has no words for."""

from django.db import models
from django.db.migrations.operations import RunSQL


class FoldText(models.Func):
    """A text without case, accents and doubled spaces: `fold_text()` of the database."""

    function = "fold_text"
    output_field = models.TextField()


# Decomposition strips accents of every script that composes; the second row names letters that
# Unicode does not decompose. Immutable, so that a generated column and an index may rest on it.
FOLD_TEXT = RunSQL(
    sql="""
        create function fold_text(value text) returns text
        language sql immutable strict parallel safe
        return trim(regexp_replace(
            replace(replace(replace(
                translate(
                    lower(regexp_replace(normalize(value, NFKD), '[\\u0300-\\u036f]', '', 'g')),
                    'øđłıħðþ’‘ʼʹ`-', 'odlihdt'''''''''' '
                ), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'),
            '\\s+', ' ', 'g'))
    """,
    reverse_sql="drop function fold_text(text)",
)


def composite_foreign_key(
    *, table: str, columns: tuple[str, ...], to_table: str, to_columns: tuple[str, ...], name: str
) -> RunSQL:
    """A migration operation: `columns` of `table` stand together as one row of `to_table`.

    Checked at the end of the transaction, so that both sides may change in one. Rows with a null in
    `columns` are not checked.
    """
    here, there = ", ".join(columns), ", ".join(to_columns)
    return RunSQL(
        sql=(
            f"alter table {table} add constraint {name} foreign key ({here}) "
            f"references {to_table} ({there}) deferrable initially deferred"
        ),
        reverse_sql=f"alter table {table} drop constraint {name}",
    )
