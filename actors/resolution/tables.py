"""Resolving a table into a table: what is written as the register has it by joins, the rest by distinct question."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any

from django.db import connection, transaction
from django.db.backends.utils import CursorWrapper

from actors.resolution import statement
from actors.resolution.lands import lands
from actors.resolution.questions import Outcome, Question
from actors.resolution.resolving import NOTHING_NEAR, OTHER_WAYS, found_by
from core.dates import bounds

_TEXTS = ("name", "country", "region", "kind", "language")
_AT_ONCE = 2_000
"""How many questions are held in Python at a time."""
_WORK_MEMORY = "128MB"

# The questions as rows of one form, whatever columns the table has.
_GIVEN = """
    select key, {texts}, day.earliest, day.latest, 0 as marks
    from {asked} as given
    left join unnest(%(days)s::text[], %(earliest)s::date[], %(latest)s::date[]) as day(text, earliest, latest)
        on day.text = {date}
"""
# Texts that may mean a country.
_PLACES = """
    select distinct country from ({given}) as given union select distinct region from ({given}) as given
    union select name from ({given}) as given where kind in ('', 'country') and country = '' and region = ''
"""
_PLAIN = f"""
    create temporary table {{into}} as
    select key, case when is_sure then '{Outcome.RESOLVED}' else '{Outcome.AMBIGUOUS}' end as outcome,
        case when is_sure then actor_id end as actor_id, null::bigint as country_id, bits as reasons, 1 as candidates
    from ({{plain}}) as plain
"""
_LEFT_OVER = """
    select given.* from ({given}) as given where not exists (select from {into} as done where done.key = given.key)
"""
_QUESTIONS = """
    create temporary table resolving_question as
    select row_number() over ()::integer as no, question.*
    from (
        select distinct name, folded, country, region, kind, language, earliest, latest, marks from resolving_asked
    ) as question
"""
_ANSWERS = f"""
    create temporary table resolving_answer as
    select no, is_sure, actor_id, country_id, bits, least(number, {statement.MOST_CANDIDATES}) as candidates
    from ({{candidates}}) as candidate where rank = 1
"""
_LEFT = """
    select no, name, country, region, kind, language, earliest, latest
    from resolving_question question
    where no > %(after)s and not exists (select from resolving_answer answer where answer.no = question.no)
    order by no limit %(most)s
"""
_ADD_ANSWERS = """
    insert into resolving_answer (no, is_sure, actor_id, country_id, bits, candidates)
    select * from unnest(%(no)s::integer[], %(is_sure)s::boolean[], %(actor_id)s::bigint[], %(country_id)s::bigint[],
        %(bits)s::integer[], %(candidates)s::integer[])
"""
_REST = f"""
    insert into {{into}} (key, outcome, actor_id, country_id, reasons, candidates)
    select asked.key, case
            when answer.is_sure then '{Outcome.RESOLVED}'
            when answer.no is not null then '{Outcome.AMBIGUOUS}'
            else '{Outcome.UNKNOWN}'
        end,
        case when answer.is_sure then answer.actor_id end, case when answer.is_sure then answer.country_id end,
        coalesce(answer.bits, 0), coalesce(answer.candidates, 0)
    from resolving_asked asked
    join resolving_question question using (name, country, region, kind, language)
    left join resolving_answer answer using (no)
    where (question.earliest, question.latest) is not distinct from (asked.earliest, asked.latest)
"""


@transaction.atomic
def resolve_table(asked: str, *, into: str, with_unpublished: bool = False) -> None:
    """Answer the questions of a table in a new temporary table, as `resolve_all` answers each of them.

    `asked` is a table or view with a unique `key` and a `name`, and with any of `country`, `region`, `kind`,
    `language` and `date` of a `Question`; nulls count as empty. `into` gets for each key its `outcome`, the `actor_id`
    or `country_id` of what is meant where that is resolved, the `reasons` of the first candidate (`Reason`) and the
    number of `candidates`.

    A name that one actor bears in the country given, which is most of a register, takes joins alone; namesakes are
    weighed in one statement for all. What is not written as the register has it is asked in other ways, each distinct
    question once, some thousands at a time: memory does not grow with the table.
    Raises InvalidPartialDate for a date that is none.
    """
    given_in, result = (connection.ops.quote_name(name) for name in (asked, into))
    with connection.cursor() as cursor, _more_memory(cursor):
        given, parameters = _given(cursor, given_in)
        parameters |= NOTHING_NEAR | {"with_unpublished": with_unpublished}
        parameters |= lands(_PLACES.format(given=given), parameters)
        plain = statement.plain_of(statement.asked_of(given, key="key"), statement.LANDS)
        cursor.execute(_PLAIN.format(into=result, plain=plain), parameters)
        left = statement.asked_of(_LEFT_OVER.format(given=given, into=result), key="key")
        cursor.execute(f"create temporary table resolving_asked as {left}", parameters)
        cursor.execute(_QUESTIONS)
        cursor.execute("analyze resolving_asked, resolving_question")
        candidates = statement.candidates_of("select * from resolving_question", statement.LANDS)
        cursor.execute(_ANSWERS.format(candidates=candidates), parameters)
        _answer_in_other_ways(cursor, with_unpublished)
        cursor.execute(_REST.format(into=result))
        cursor.execute("drop table resolving_asked, resolving_question, resolving_answer")


def _given(cursor: CursorWrapper, table: str) -> tuple[str, dict[str, Any]]:
    """The statement for the questions of a table, and its parameters: the bounds of each distinct date."""
    cursor.execute(f"select * from {table} limit 0")
    columns = {column.name for column in cursor.description}
    texts = {
        column: f"coalesce(given.{column}::text, '')" if column in columns else "''::text"
        for column in (*_TEXTS, "date")
    }
    day = texts.pop("date")
    cursor.execute(f"select distinct {day} from {table} as given")
    days = [text for (text,) in cursor]
    ends = [bounds(day) for day in days]
    given = _GIVEN.format(
        asked=table, date=day, texts=", ".join(f"{text} as {column}" for column, text in texts.items())
    )
    return given, {
        "days": days,
        "earliest": [each.earliest for each in ends],
        "latest": [each.latest for each in ends],
    }


def _answer_in_other_ways(cursor: CursorWrapper, with_unpublished: bool) -> None:
    """Add the answers to what is not written as the register has it; what has none then is unknown."""
    for numbered in _left(cursor):
        found = found_by(OTHER_WAYS, numbered.values(), with_unpublished)
        best = [(no, found[question]) for no, question in numbered.items() if question in found]
        cursor.execute(
            _ADD_ANSWERS,
            {
                "no": [no for no, _rows in best],
                "candidates": [len(rows) for _no, rows in best],
                **{
                    column: [getattr(rows[0], column) for _no, rows in best]
                    for column in ("is_sure", "actor_id", "country_id", "bits")
                },
            },
        )


def _left(cursor: CursorWrapper) -> Iterator[dict[int, Question]]:
    """The questions without an answer by their numbers, some at a time."""
    after = 0
    while True:
        cursor.execute(_LEFT, {"after": after, "most": _AT_ONCE})
        rows: Sequence[tuple[Any, ...]] = cursor.fetchall()
        if not rows:
            return
        after = rows[-1][0]
        yield {
            no: Question(**dict(zip(_TEXTS, texts, strict=True)), date=_span(earliest, latest))
            for no, *texts, earliest, latest in rows
        }


def _span(earliest: date | None, latest: date | None) -> str:
    """The partial date of these bounds."""
    return f"{earliest or '..'}/{latest or '..'}" if earliest or latest else ""


@contextmanager
def _more_memory(cursor: CursorWrapper) -> Iterator[None]:
    """Room for the hash tables of joins; afterwards as before."""
    cursor.execute("select current_setting('work_mem')")
    (before,) = cursor.fetchone()
    cursor.execute("select set_config('work_mem', %s, true)", [_WORK_MEMORY])
    yield
    cursor.execute("select set_config('work_mem', %s, true)", [before])
