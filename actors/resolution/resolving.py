"""Resolving: what is written as the register has it, else in other ways, else similar to what it has."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from django.db import connection

from actors.enums import ActorKind
from actors.resolution import statement
from actors.resolution.abbreviations import written_out
from actors.resolution.designations import kinds_of_words
from actors.resolution.lands import lands
from actors.resolution.questions import Answer, Candidate, Near, Outcome, Question
from actors.resolution.reasons import DOUBTS, Reason
from actors.resolution.seats import regions_of
from actors.resolution.similar import similar
from actors.resolution.wording import Try, names_in, other_ways
from core.dates import bounds

DOUBTED = 0.5
"""What a doubt leaves of a candidate's confidence."""


class Found(NamedTuple):
    """A candidate as the statement gives it, with what it is."""

    no: int
    actor_id: int | None
    country_id: int | None
    is_sure: bool
    share: float
    bits: int
    kind: str
    public_id: str
    name: str
    country: str | None
    population: int | None


_SHOWN = """
    select answer.no, answer.actor_id, answer.country_id, answer.is_sure, answer.share, answer.bits, answer.kind,
        coalesce(actor.public_id, lower(country.code)), coalesce(actor.name, country.name), country.code,
        actor.population
    from ({answers}) as answer
    left join actors_actor actor on actor.id = answer.actor_id
    left join actors_country country on country.id = coalesce(actor.country_id, answer.country_id)
    order by answer.no, answer.rank
"""

_Tries = Mapping[Question, Collection[Try]]


def resolve(question: Question, *, with_unpublished: bool = False) -> Answer:
    """What one name means; see `resolve_all`."""
    return resolve_all([question], with_unpublished=with_unpublished)[question]


def resolve_all(questions: Iterable[Question], *, with_unpublished: bool = False) -> dict[Question, Answer]:
    """What each of many names means; equal questions are resolved once.

    At most nine queries, however many names: two where all are written as the register has them.
    Only a name that is written as the register has it, or in a way that is as good, is resolved; what is similar,
    elsewhere or of another kind is offered as a candidate. Unpublished actors are offered only to who may see them.
    Raises InvalidPartialDate for a date that is none.
    """
    asked = list(dict.fromkeys(questions))
    found = found_by((_as_written, *OTHER_WAYS), asked, with_unpublished)
    return {question: _answer(found[question]) if question in found else Answer(Outcome.UNKNOWN) for question in asked}


def _as_written(questions: Collection[Question]) -> _Tries:
    return {question: (Try(0, question, Reason(0)),) for question in questions}


def _in_other_ways(questions: Collection[Question]) -> _Tries:
    whole = written_out({name for question in questions for name in names_in(question)})
    return {question: other_ways(question, whole) for question in questions}


OTHER_WAYS = (_in_other_ways, similar)
"""The ways to look for what is not called so, as written."""


def found_by(
    ways: Iterable[Callable[[Collection[Question]], _Tries]], asked: Collection[Question], with_unpublished: bool
) -> dict[Question, list[Found]]:
    """The candidates of each question by the first way that finds any, the best first; the others are left out."""
    found: dict[Question, list[Found]] = {}
    for way in ways:
        left = [question for question in asked if question not in found]
        if left:
            found |= _first_steps(way(left), with_unpublished)
    return found | _regions_by_their_cities(found, with_unpublished)


def _regions_by_their_cities(
    found: Mapping[Question, list[Found]], with_unpublished: bool
) -> dict[Question, list[Found]]:
    """For questions of a region whose name a city alone bears, clearly: the one region that is called as the city."""
    cities = {question: rows[0] for question, rows in found.items() if _is_city_for_region(question, rows[0])}
    if not cities:
        return {}
    regions = regions_of([row.actor_id for row in cities.values() if row.actor_id], with_unpublished=with_unpublished)
    answers = {}
    for question, row in cities.items():
        region = regions.get(row.actor_id or 0)
        if region is not None:
            bits = int(row.bits & ~Reason.OTHER_KIND | Reason.REGION_OF_THE_CITY)
            as_region = row._replace(actor_id=region.id, is_sure=True, bits=bits, kind=ActorKind.REGION.value)
            named = as_region._replace(public_id=region.public_id, name=region.name, population=None)
            answers[question] = [named, *found[question]]
    return answers


def _is_city_for_region(question: Question, row: Found) -> bool:
    """Whether a city is clearly meant by the name, and a region by what is asked."""
    return (
        row.kind == ActorKind.CITY
        and row.bits & DOUBTS == Reason.OTHER_KIND
        and row.share >= statement.SURE
        and question.kind in ("", ActorKind.REGION)
        and ActorKind.CITY not in kinds_of_words(question.name)
    )


def _first_steps(tries: _Tries, with_unpublished: bool) -> dict[Question, list[Found]]:
    """The candidates of each question's first step that finds any; questions without any are left out."""
    numbered = [(question, each) for question, of_one in tries.items() for each in of_one]
    by_step: dict[Question, dict[int, list[Found]]] = defaultdict(lambda: defaultdict(list))
    for row in _rows([each for _question, each in numbered], with_unpublished):
        question, each = numbered[row.no]
        by_step[question][each.step].append(row)
    return {question: _ranked(steps[min(steps)]) for question, steps in by_step.items()}


def _ranked(rows: Iterable[Found]) -> list[Found]:
    """Each record once, the best first. Several tries of one step mean one record, or none is sure.

    Of those that a name with short words may stand for, the one that has such a name for its own is meant.
    """
    best: dict[tuple[int | None, int | None], Found] = {}
    for row in rows:
        known = best.get((row.actor_id, row.country_id))
        if known is None or (row.is_sure, row.share) > (known.is_sure, known.share):
            best[row.actor_id, row.country_id] = row
    ranked = sorted(best.values(), key=lambda row: (not row.is_sure, -row.share))
    sure = [row for row in ranked if row.is_sure]
    own = [row for row in sure if row.bits & Reason.MAIN_NAME]
    if len(own) == 1 and all(row.bits & Reason.VARIANT for row in sure):
        ranked = [*own, *(row._replace(is_sure=False) for row in ranked if row is not own[0])]
    elif len(sure) > 1:
        alone = Reason.ONLY_ONE | Reason.LARGEST
        ranked = [row._replace(is_sure=False, bits=int(row.bits & ~alone)) for row in ranked]
    return ranked[: statement.MOST_CANDIDATES]


def _answer(rows: Sequence[Found]) -> Answer:
    return Answer(
        Outcome.RESOLVED if rows[0].is_sure else Outcome.AMBIGUOUS,
        tuple(
            Candidate(
                kind=row.kind,
                public_id=row.public_id,
                name=row.name,
                country=row.country,
                population=row.population,
                reasons=Reason(row.bits),
                confidence=round(row.share * (DOUBTED if row.bits & DOUBTS else 1), 3),
            )
            for row in rows
        ),
    )


def _rows(tries: Sequence[Try], with_unpublished: bool) -> list[Found]:
    if not tries:
        return []
    candidates = statement.candidates_of(statement.asked_of(statement.QUESTIONS), statement.LANDS)
    parameters = _parameters(tries) | {"with_unpublished": with_unpublished}
    parameters |= lands("select unnest(%(texts)s::text[])", {"texts": sorted(_places(tries))})
    with connection.cursor() as cursor:
        cursor.execute(_SHOWN.format(answers=candidates), parameters)
        return [Found(*row) for row in cursor]


def _places(tries: Iterable[Try]) -> set[str]:
    """What is given as country or region, and the name where a country may be meant."""
    texts = set()
    for _step, question, _marks in tries:
        texts |= {question.country, question.region}
        if question.kind in ("", "country") and not question.country and not question.region:
            texts.add(question.name)
    return texts


def _parameters(tries: Sequence[Try]) -> dict[str, Any]:
    dates = [bounds(each.question.date) for each in tries]
    return {
        "no": list(range(len(tries))),
        **{
            column: [getattr(each.question, column) for each in tries]
            for column in ("name", "country", "region", "kind", "language")
        },
        "earliest": [date.earliest for date in dates],
        "latest": [date.latest for date in dates],
        "marks": [int(each.marks) for each in tries],
        **_near((no, near) for no, each in enumerate(tries) for near in each.question.near),
    }


def _near(near: Iterable[tuple[int, Near]]) -> dict[str, Any]:
    listed = list(near)
    return {
        "near_no": [no for no, _near in listed],
        "near_country": [each.country for _no, each in listed],
        "near_latitude": [each.latitude for _no, each in listed],
        "near_longitude": [each.longitude for _no, each in listed],
    }


NOTHING_NEAR = _near(())
