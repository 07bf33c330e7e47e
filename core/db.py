"""SQL that Django has no words for."""

from django.contrib.postgres.fields import DateRangeField
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


class ScriptOf(models.Func):
    """The script of a text, as in ISO 15924: `script_of()` of the database."""

    function = "script_of"
    output_field = models.CharField(max_length=4)


# The first script found in this order: kana and Hangul before Han, which both use too. `Zyyy`: none of these.
SCRIPT_OF = RunSQL(
    sql="""
        create function script_of(value text) returns varchar(4)
        language sql immutable strict parallel safe
        return case
            when value ~ '[\u1100-\u11ff\uac00-\ud7a3]' then 'Hang'
            when value ~ '[\u3040-\u30ff]' then 'Jpan'
            when value ~ '[\u3400-\u9fff]' then 'Hani'
            when value ~ '[\u0400-\u052f]' then 'Cyrl'
            when value ~ '[\u0370-\u03ff]' then 'Grek'
            when value ~ '[\u0530-\u058f]' then 'Armn'
            when value ~ '[\u0590-\u05ff]' then 'Hebr'
            when value ~ '[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]' then 'Arab'
            when value ~ '[\u0900-\u097f]' then 'Deva'
            when value ~ '[\u0980-\u09ff]' then 'Beng'
            when value ~ '[\u0e00-\u0e7f]' then 'Thai'
            when value ~ '[\u10a0-\u10ff]' then 'Geor'
            when value ~ '[\u1200-\u137f]' then 'Ethi'
            when value ~ '[A-Za-z\u00c0-\u024f\u1e00-\u1eff]' then 'Latn'
            else 'Zyyy'
        end
    """,
    reverse_sql="drop function script_of(text)",
)


class CertainSpell(models.Func):
    """The days on which something certainly held, half-open; empty where none is certain.

    `start` and `end` are partial dates of the row; what is not known to have ended is taken to last.
    """

    template = (
        "(case when \"%(start)s_latest\" is null then 'empty'::daterange "
        'when "%(end)s" = \'\' then daterange("%(start)s_latest", null) '
        'else daterange("%(start)s_latest", greatest("%(start)s_latest", "%(end)s_earliest")) end)'
    )
    output_field = DateRangeField()

    def __init__(self, *, start: str, end: str) -> None:
        super().__init__(start=start, end=end)


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
