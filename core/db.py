"""SQL that Django has no words for."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.contrib.postgres.fields import DateRangeField
from django.db import connection, models, transaction
from django.db.migrations.operations import RunSQL


class FoldText(models.Func):
    """A text without case, accents and doubled spaces: `fold_text()` of the database."""

    function = "fold_text"
    output_field = models.TextField()


# Signs that stand on or in a letter and are written or left out (Unicode's combining classes other than 0): accents of
# Latin, Greek and Cyrillic; points of Hebrew and Arabic; nukta and virama of India's scripts; tones and some vowels
# of Thai, Lao, Tibetan, Burmese and Khmer; dakuten of kana.
MARKS = (
    r"\u0300-\u036f\u0483-\u0487"
    r"\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"
    r"\u093c\u094d\u0951-\u0954\u09bc\u09cd\u0a3c\u0a4d\u0abc\u0acd\u0b3c\u0b4d\u0bcd\u0c3c\u0c4d\u0c55\u0c56\u0cbc\u0ccd\u0d3b\u0d3c\u0d4d\u0dca"
    r"\u0e38-\u0e3a\u0e48-\u0e4b\u0eb8-\u0eba\u0ec8-\u0ecb"
    r"\u0f18\u0f19\u0f35\u0f37\u0f39\u0f71\u0f72\u0f74\u0f7a-\u0f7d\u0f80\u0f82-\u0f84\u1037\u1039\u103a\u17d2\u17dd"
    r"\u3099\u309a"
)

# Decomposition parts the marks from the letters of every script that composes; the second row names letters that
# Unicode does not decompose. Immutable, so that a generated column and an index may rest on it: whoever changes it
# runs it again in a migration and writes the columns anew.
FOLD_TEXT = RunSQL(
    sql=f"""
        create or replace function fold_text(value text) returns text
        language sql immutable strict parallel safe
        return trim(regexp_replace(
            replace(replace(replace(
                translate(
                    lower(regexp_replace(normalize(value, NFKD), '[{MARKS}]', '', 'g')),
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


class OnceWithNulls(models.UniqueConstraint):
    """The rule that rows with the same values stand once, where null is a value like others.

    Every PostgreSQL that the program runs on knows this, so that nothing is asked of the database to check the model:
    one that is away is then told as such (core.checks).
    """

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs | {"nulls_distinct": False})

    def _check(self, model: Any, connection: Any) -> list[Any]:
        return list(model._check_local_fields({*self.fields}, "constraints"))


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


@contextmanager
def one_moment() -> Iterator[None]:
    """A transaction in which all that is read is as it was at its begin, whatever others write meanwhile.

    Inside another transaction it is as that one sees it.
    """
    is_outermost = not connection.in_atomic_block
    with transaction.atomic():
        if is_outermost:
            with connection.cursor() as cursor:
                cursor.execute("set transaction isolation level repeatable read")
        yield
