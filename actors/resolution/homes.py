"""In which country names are at home: for a list that says nothing of it, since all of it lies in one."""

from collections import Counter
from collections.abc import Collection

from django.db import connection

from actors.resolution import statement
from actors.resolution.designations import bare_names
from actors.resolution.folding import fold
from actors.resolution.inflection import nominatives

LEAST_NAMES = 3
"""Of fewer nothing is told, ..."""
FEW_NAMES = 5
"""... and of fewer than these all must be at home there."""
COVERED = 0.9
"""So many of the names that are known at all are borne in the country, ..."""
LARGEST = 0.6
"""... and of so many the largest bearer lies there: Spain's towns have namesakes all over America."""

_HOMES = f"""
    with asked as materialized (
        select no, folded from unnest(%(no)s::integer[], %(folded)s::text[]) as given(no, folded)
    ),
    borne as (
        select asked.no, country.code, max(coalesce(actor.population, 0)) as population
        from asked {statement.BEARERS}
        join actors_country country on country.id = actor.country_id
        where actor.kind in ('city', 'region')
        group by asked.no, country.code
    )
    select code, rank() over (partition by no order by population desc) = 1, no from borne
"""


def home_of(names: Collection[str]) -> str:
    """The code of the one country in which nearly all of these names are borne; empty where there is none."""
    covered: Counter[str] = Counter()
    largest: Counter[str] = Counter()
    known = set()
    with connection.cursor() as cursor:
        forms = sorted({(no, form) for no, name in enumerate(sorted(set(names))) for form in _forms(name)})
        nos, folded = [no for no, _form in forms], [form for _no, form in forms]
        cursor.execute(_HOMES, {"no": nos, "folded": folded, "with_unpublished": False})
        for code, is_largest, no in cursor:
            known.add(no)
            covered[code] += 1
            largest[code] += is_largest
    if len(known) < LEAST_NAMES:
        return ""
    code, times = largest.most_common(1)[0]
    least, most = (LARGEST, COVERED) if len(known) >= FEW_NAMES else (1, 1)
    return code if times >= least * len(known) and covered[code] >= most * len(known) else ""


def _forms(name: str) -> set[str]:
    """A name folded, and without the words that say what it is the name of, or the ending that they demand."""
    folded = fold(name)
    return {folded, *(bare.name for bare in bare_names(folded)), *(each.name for each in nominatives(folded))}
