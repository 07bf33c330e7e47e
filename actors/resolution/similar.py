"""Names one typo away from what is asked: candidates to look at, never to link unseen."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any

from django.db import connection

from actors.resolution.folding import fold
from actors.resolution.questions import Question
from actors.resolution.reasons import Reason
from actors.resolution.wording import Try

MOST_SIMILAR = 5
LEAST_LETTERS = 5
"""In a shorter name one wrong letter makes another name."""

# By the deletions that both have (actors.models.name_key): an index look-up a name.
_SIMILAR = """
    select asked.no, key.folded
    from unnest(%(no)s::integer[], %(folded)s::text[]) as asked(no, folded)
    cross join lateral (
        select key.folded from actors_namekey key
        where name_deletions(key.folded) && name_deletions(asked.folded) and key.folded <> asked.folded
            and abs(length(key.folded) - length(asked.folded)) <= 1
            and levenshtein_less_equal(key.folded, asked.folded, 2) <= 2
        order by levenshtein_less_equal(key.folded, asked.folded, 2), key.weight desc, key.id limit %(most)s
    ) as key
"""


def similar(questions: Collection[Question]) -> Mapping[Question, Collection[Try]]:
    """The tries for names like those asked, by one edit, or two of which one is near the end; one query."""
    asked = [question for question in questions if LEAST_LETTERS <= len(fold(question.name)) <= 100]
    tries: dict[Question, list[Try]] = defaultdict(list)
    with connection.cursor() as cursor:
        parameters: dict[str, Any] = {
            "no": list(range(len(asked))),
            "folded": [fold(question.name) for question in asked],
            "most": MOST_SIMILAR,
        }
        cursor.execute(_SIMILAR, parameters)
        for no, folded in cursor:
            tries[asked[no]].append(Try(1, replace(asked[no], name=folded), Reason.TYPO))
    return tries
