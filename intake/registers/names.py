"""Whom the names of a register mean: first what a person decided, then identifiers, then the resolver.

The one place that asks: each name once, however many rows give it, by statements over the table of all names.
"""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from django.db import connection
from django.db.backends.utils import CursorWrapper

from actors.queries import leading_to
from actors.resolution import Answer, Near, Outcome, Question, Reason, resolve_all, resolve_table
from intake.registers.identifying import FORMS
from sources.models import Register

_AT_ONCE = 1_000
"""How many names are held in Python at a time."""
_OFFERED = 5

# What somebody decided outlives a merging of the actor.
_DECIDED = """
    update importing_name here
    set state = case when decision.actor_id is null then 'left_out' else 'resolved' end,
        actor_id = coalesce(actor.merged_into_id, actor.id)
    from intake_namedecision decision left join actors_actor actor on actor.id = decision.actor_id
    where decision.register_id = %(register)s
        and (decision.name, decision.country, decision.region, decision.kind)
            = (coalesce(nullif(here.name, ''), here.identifier), here.country, here.region, here.kind)
"""
# By the one identifier, then by the other.
_IDENTIFIED = """
    update importing_name here set state = 'resolved', actor_id = identifier.actor_id
    from actors_identifier identifier
    where here.state = '' and here.{other}identifier <> ''
        and (identifier.scheme, identifier.value) = (here.{other}scheme, here.{other}identifier)
"""
# Coordinates are asked only where no country is stated: a wrong one must not speak against it.
_IS_NEAR = "(here.country = '' and here.latitude is not null and here.longitude is not null)"
_ASKED = f"""
    create temporary table importing_question on commit drop as
    select id as key, name, country, region, kind
    from importing_name here where state = '' and name <> '' and not {_IS_NEAR}
"""
# A country is named like a place, and is no party here.
_ANSWERED = f"""
    update importing_name here
    set state = case when actor.id is not null then 'resolved' when answer.outcome = '{Outcome.UNKNOWN}' then 'unknown'
            else '' end,
        actor_id = coalesce(actor.merged_into_id, actor.id)
    from importing_answer answer left join actors_actor actor
        on actor.id = answer.actor_id and answer.outcome = '{Outcome.RESOLVED}'
    where here.id = answer.key
"""
_LEFT = """
    select id, name, country, region, kind, latitude, longitude from importing_name here
    where state = '' and name <> '' and id > %(after)s order by id limit %(most)s
"""
_OFFER = """
    update importing_name here set state = each.state, actor_id = each.actor_id, candidates = each.candidates
    from unnest(%(id)s::bigint[], %(state)s::text[], %(actor_id)s::bigint[], %(candidates)s::jsonb[])
        as each(id, state, actor_id, candidates)
    where here.id = each.id
"""
# Who is called by one identifier in the same list is one: of several names often one alone is known. As when an import
# is accepted, nothing is concluded from what is not written as its kind is, nor of who has another one.
_ALIKE = f"""
    with said as (
        select here.id, here.state, here.actor_id, each.scheme, each.value
        from importing_name here
        cross join lateral (
            values (here.scheme, here.identifier), (here.other_scheme, here.other_identifier)
        ) each (scheme, value)
        where here.state <> 'left_out' and each.value <> ''
    ),
    given as materialized (select * from said where coalesce(case scheme {FORMS} end, false)),
    known as (
        select scheme, value, min(actor_id) as actor_id
        from given where state = 'resolved'
        group by scheme, value having count(distinct actor_id) = 1
    )
    update importing_name here set state = 'resolved', actor_id = known.actor_id
    from given join known using (scheme, value)
    where here.id = given.id and given.state <> 'resolved'
        and not exists (
            select from actors_identifier its where (its.actor_id, its.scheme) = (known.actor_id, known.scheme))
"""
_NOBODY = "update importing_name set state = 'unknown' where state = ''"


def settle(register: Register) -> None:
    """Say of each row of the temporary table `importing_name` whom it means, and who may be meant."""
    with connection.cursor() as cursor:
        cursor.execute("analyze importing_name")
        cursor.execute(_DECIDED, {"register": register.pk})
        for other in ("", "other_"):
            cursor.execute(_IDENTIFIED.format(other=other))
        cursor.execute("drop table if exists importing_question, importing_answer")
        cursor.execute(_ASKED)
        cursor.execute("analyze importing_question")
        resolve_table("importing_question", into="importing_answer", with_unpublished=True)
        cursor.execute("analyze importing_answer")
        cursor.execute(_ANSWERED)
        cursor.execute("drop table importing_question, importing_answer")
        for names in _left(cursor):
            _offer(cursor, names)
        cursor.execute(_ALIKE)
        cursor.execute(_NOBODY)
        cursor.execute("analyze importing_name")


def _left(cursor: CursorWrapper) -> Iterator[dict[int, Question]]:
    """The names of which somebody has to choose whom they mean, and those with coordinates; some at a time."""
    after = 0
    while True:
        cursor.execute(_LEFT, {"after": after, "most": _AT_ONCE})
        rows: Sequence[tuple[Any, ...]] = cursor.fetchall()
        if not rows:
            return
        after = rows[-1][0]
        yield {pk: _question(*said) for pk, *said in rows}


def _question(
    name: str, country: str, region: str, kind: str, latitude: float | None, longitude: float | None
) -> Question:
    near: tuple[Near, ...] = ()
    if not country and latitude is not None and longitude is not None:
        near = (Near(latitude=round(latitude, 1), longitude=round(longitude, 1)),)
    return Question(name, country, region, kind, near=near)


def _offer(cursor: CursorWrapper, names: dict[int, Question]) -> None:
    """Keep the candidates of names, for a person to choose from."""
    answers = resolve_all(names.values(), with_unpublished=True)
    ids = {answer.resolved.public_id for answer in answers.values() if answer.resolved}
    actors = {(actor.kind, public_id): actor.pk for public_id, actor in leading_to(ids).items()}
    found = [_found(question, answers[question], actors) for question in names.values()]
    cursor.execute(
        _OFFER,
        {
            "id": list(names),
            "state": [state for state, _actor, _candidates in found],
            "actor_id": [actor for _state, actor, _candidates in found],
            "candidates": [candidates for _state, _actor, candidates in found],
        },
    )


def _found(question: Question, answer: Answer, actors: dict[tuple[str, str], int]) -> tuple[str, int | None, str]:
    """State, actor and candidates, as ImportName stores them. A city far from where the row says is offered."""
    candidates = [
        {
            "id": each.public_id,
            "name": each.name,
            "country": each.country or "",
            "kind": each.kind,
            "confidence": each.confidence,
        }
        for each in answer.candidates[:_OFFERED]
        if each.kind != "country"
    ]
    offered = json.dumps(candidates)
    best = answer.resolved
    is_elsewhere = best is not None and best.kind == "city" and question.near and Reason.NEAR_PLACE not in best.reasons
    if best is not None and not is_elsewhere and (best.kind, best.public_id) in actors:
        return "resolved", actors[best.kind, best.public_id], offered
    is_ambiguous = answer.outcome is not Outcome.UNKNOWN and candidates
    return "ambiguous" if is_ambiguous else "unknown", None, offered
