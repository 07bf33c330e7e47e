"""How many ties of a place stand how, today or on a day: counted in what the database keeps beside them."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import connection, models
from django.utils.translation import gettext as _

from actors.models import Actor, Country
from actors.models.country import CountryQuerySet
from agreements.enums import AgreementKind, AgreementStatus
from agreements.models import StatusSpell
from agreements.models.agreement import AgreementQuerySet
from agreements.models.spell import holding
from core.counting import MOST, Count

# Of ties that stand so, these come first on a page.
ORDER = (
    AgreementStatus.ACTIVE,
    AgreementStatus.SUSPENDED,
    AgreementStatus.FROZEN,
    AgreementStatus.AGREED_NOT_IN_FORCE,
    AgreementStatus.NEGOTIATING,
    AgreementStatus.PROPOSED,
    AgreementStatus.UNKNOWN,
    AgreementStatus.ENDED,
)
# Of one status, of countries of one status and kind; a page adds up to seventy-two of them.
_MOST_OF_A_CELL = 5_000
# How each of so many ties stood on another day can be looked up while a reader waits.
_MOST_ON_A_DAY = 5_000


@dataclass(frozen=True)
class Standing:
    """How many ties stand so; on another day, how many certainly did and how many more may have."""

    status: AgreementStatus
    certain: Count
    perhaps: Count

    @property
    def label(self) -> str:
        """The status in words."""
        return str(self.status.label)

    @property
    def number(self) -> str:
        """The figure, certain and possible told apart."""
        if not self.perhaps:
            return str(self.certain)
        return _("%(certain)s, perhaps %(more)s more") % {"certain": self.certain, "more": self.perhaps}


@dataclass(frozen=True)
class Standings:
    """How the ties of a place stand; too many to be told apart on another day have no `by_status`."""

    all: Count
    by_status: Sequence[Standing]
    by_kind: Sequence[tuple[AgreementKind, Count]] = ()


@dataclass(frozen=True)
class Best:
    """How the ties of an actor stand, and the keys of those that come first; None where there are too many to sort."""

    standings: Standings
    keys: Sequence[int] | None


def standings(agreements: AgreementQuerySet, day: date | None) -> Standings:
    """How some agreements, which are few, stand, today or on a day. One query."""
    if day is None:
        counted = agreements.order_by().values_list("status").annotate(number=models.Count("pk"))
        return _summed({status: Count(number) for status, number in counted})
    spells = StatusSpell.objects.filter(holding(day), agreement__in=agreements.order_by().values("pk"))
    begun = spells.exclude(perhaps=AgreementStatus.UNKNOWN).order_by()
    return _told_apart(begun.values_list("status", "perhaps").annotate(number=models.Count("pk")))


# --- of an actor ----------------------------------------------------------------------------------

_OF_ACTOR = "from agreements_actortie where actor_id = %(actor)s and is_inside = %(is_inside)s and is_shown"
_BEST_TODAY = f"""
    select stands, number, best from unnest(%(order)s::text[]) stands
    cross join lateral (
        select count(*) from (select {_OF_ACTOR} and status = stands limit %(most_of_a_cell)s) each
    ) counted (number)
    cross join lateral (
        select array(
            select agreement_id {_OF_ACTOR} and status = stands
            order by last_act desc nulls last, agreement_id desc limit %(most)s
        )
    ) chosen (best)
"""
# The last act until the day; only where a later one is known is it to be looked up.
_HEARD = """
    case when last_act > %(day)s then (
        select max(date_latest) from agreements_act act
        where act.agreement_id = stood.agreement_id and (date_earliest is null or date_earliest <= %(day)s)
    ) else last_act end
"""
_BEST_ON_A_DAY = f"""
    array(
        select agreement_id from stood
        order by 2 * array_position(%(order)s::text[], perhaps::text) + (status <> perhaps)::int,
            {_HEARD} desc nulls last, agreement_id desc
        limit %(most)s
    )
"""


def best_of_actor(actor: Actor, day: date | None, *, most: int, is_inside: bool = False) -> Best:
    """How the ties of an actor stand, or of what is in it instead, and which come first. One query.

    Those in force come first, what is certain before what is not, then those of which was heard last, until the
    day. Today's are found and counted in an index that has their order, however many they are.
    """
    asked = {"actor": actor.pk, "is_inside": is_inside, "order": list(ORDER), "most": most}
    if day:
        told, keys = _on_a_day(f"agreement_id, last_act {_OF_ACTOR}", _BEST_ON_A_DAY, asked, day)
        return Best(told, None if told.all.is_more else keys)
    rows = _asked(_BEST_TODAY, asked | {"most_of_a_cell": _MOST_OF_A_CELL + 1})
    keys = [key for _status, _number, best in sorted(rows, key=_place) for key in best]
    return Best(_summed({status: Count.up_to(number, _MOST_OF_A_CELL) for status, number, _best in rows}), keys[:most])


def _place(row: Sequence[Any]) -> int:
    return ORDER.index(row[0])


# --- of countries ---------------------------------------------------------------------------------

_OF_COUNTRIES = "from agreements_countrytie where first_id = %(first)s and second_id = %(second)s and is_shown"
_COUNTED_TODAY = f"""
    select stands, is_kind, number from unnest(%(order)s::text[]) stands cross join unnest(%(kinds)s::text[]) is_kind
    cross join lateral (
        select count(*) from (
            select {_OF_COUNTRIES} and status = stands and kind = is_kind limit %(most_of_a_cell)s
        ) each
    ) counted (number)
"""


def standings_of_countries(one: Country, other: Country, day: date | None) -> Standings:
    """How the ties of two countries stand, or those of one, given twice. One query.

    Counted up to a limit of each status and kind, from an index that holds both.
    """
    first, second = sorted((one.pk, other.pk))
    asked: dict[str, Any] = {"first": first, "second": second, "order": list(ORDER)}
    if day:
        return _on_a_day(f"agreement_id {_OF_COUNTRIES}", "null", asked, day)[0]
    statuses: dict[str, Count] = {}
    kinds: dict[str, Count] = {}
    asked |= {"kinds": AgreementKind.values, "most_of_a_cell": _MOST_OF_A_CELL + 1}
    for status, kind, number in _asked(_COUNTED_TODAY, asked):
        cell = Count.up_to(number, _MOST_OF_A_CELL)
        statuses[status] = statuses.get(status, Count(0)) + cell
        kinds[kind] = kinds.get(kind, Count(0)) + cell
    summed = _summed(statuses)
    return Standings(summed.all, summed.by_status, [(kind, kinds[kind]) for kind in AgreementKind if kinds.get(kind)])


_READ_OF_COUNTRIES = """
    with tie as materialized (
        select agreement_id from unnest(%(countries)s::bigint[]) country
        cross join lateral (
            select agreement_id from agreements_countrytie where first_id = country and second_id = country and is_shown
        ) each
        limit %(most)s
    )
    select (select count(*) from tie),
        (select count(*) from (select distinct agreement_id from tie) known where {which})
"""
_BEGUN = """
    exists (
        select from agreements_statusspell spell where spell.agreement_id = known.agreement_id
            and perhaps <> 'unknown' and (start is null or start <= %(day)s) and ("end" is null or "end" > %(day)s)
    )
"""


def count_of_countries(countries: CountryQuerySet, day: date | None) -> Count:
    """How many ties have a party of one of these countries; on a day, how many had perhaps begun. Two queries.

    Up to so many are read that there are more than the limit, unless most have two such parties.
    """
    most = 2 * MOST
    keys = list(countries.order_by().values_list("pk", flat=True))
    statement = _READ_OF_COUNTRIES.format(which=_BEGUN if day else "true")
    ((read, number),) = _asked(statement, {"countries": keys, "most": most, "day": day})
    return Count.up_to(number, MOST) if read < most or number > MOST else Count(max(number - 1, 0), is_more=True)


# --- both -----------------------------------------------------------------------------------------


def _on_a_day(ties: str, best: str, asked: dict[str, Any], day: date) -> tuple[Standings, Sequence[int]]:
    """How ties stood at the end of a day, those that had perhaps begun, and what `best` chooses of these."""
    statement = f"""
        with tie as materialized (select {ties} limit %(most_on_a_day)s),
        counted as materialized (select count(*) as number from tie),
        stood as materialized (
            select tie.*, spell.status, spell.perhaps
            from tie join agreements_statusspell spell on spell.agreement_id = tie.agreement_id
            where (select number from counted) < %(most_on_a_day)s and spell.perhaps <> 'unknown'
                and (spell.start is null or spell.start <= %(day)s) and (spell."end" is null or spell."end" > %(day)s)
        ),
        cell as (select status, perhaps, count(*) as number from stood group by status, perhaps)
        select (select number from counted), {best},
            (select coalesce(json_agg(json_build_array(status, perhaps, number)), '[]') from cell)
    """
    ((number, keys, cells),) = _asked(statement, asked | {"day": day, "most_on_a_day": _MOST_ON_A_DAY + 1})
    if number > _MOST_ON_A_DAY:
        return Standings(Count.up_to(number, _MOST_ON_A_DAY), ()), []
    return _told_apart(cells), keys


def _asked(statement: str, parameters: dict[str, Any]) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(statement, parameters)
        return list(cursor)


def _summed(counts: dict[str, Count]) -> Standings:
    by_status = [Standing(status, counts[status], Count(0)) for status in ORDER if counts.get(status)]
    return Standings(sum(counts.values(), Count(0)), by_status)


def _told_apart(cells: Iterable[tuple[str, str, int]]) -> Standings:
    """Of how many stood so without the acts in question, so with them: certain and possible told apart."""
    certain: Counter[str] = Counter()
    perhaps: Counter[str] = Counter()
    number = 0
    for status, possible, many in cells:
        number += many
        if status == possible:
            certain[status] += many
        else:
            perhaps[possible] += many
            if status != AgreementStatus.UNKNOWN:
                perhaps[status] += many
    found = [
        Standing(status, Count(certain[status]), Count(perhaps[status]))
        for status in ORDER
        if certain[status] or perhaps[status]
    ]
    return Standings(Count(number), found)
