"""Pairs of actors that look like one, with the reasons why: what an editor looks at before merging."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from django.db import connection
from django.utils.translation import gettext as _

from actors.enums import ActorKind
from actors.models import Actor, Country

SOME = 50
# How far apart two records of one actor may lie: GeoNames gives a town hall or a middle, others give the other.
_NEAR_KM = {ActorKind.CITY: 25, ActorKind.REGION: 150, ActorKind.ORGANISATION: 50, ActorKind.NETWORK: 20_038}


@dataclass(frozen=True)
class Pair:
    """Two records that look like one actor; the first is the one in the gazetteer, else the older one."""

    first: Actor
    second: Actor
    score: int
    """The more the surer, from 1; an order, not a probability."""
    reasons: tuple[str, ...]


# Pairs are found by a folded name, within a kind and, where both have one, a country; then weighed.
# `own` are records that no gazetteer gave: they have neither its identifier nor that of ISO 3166-2.
_PAIRS = """
    with candidate as materialized (
        select actor.id, actor.kind, actor.country_id, exists (
            select from actors_identifier each
            where each.actor_id = actor.id and each.scheme in ('geonames', 'iso3166-2')
        ) as in_gazetteer
        from actors_actor actor
        where actor.merged_into_id is null and actor.kind = %(kind)s {of_country}
    ), own as (
        select id from candidate where {starts}
    ), named as materialized (
        select name.folded, name.actor_id from actors_name name join own on own.id = name.actor_id
        where name.kind not in ('error', 'mistaken')
        group by name.folded, name.actor_id
    ), shared as (
        select least(here.id, there.id) as first, greatest(here.id, there.id) as second,
            count(distinct named.folded) as names
        from named
        join candidate here on here.id = named.actor_id
        join actors_name other on other.folded = named.folded and other.actor_id <> named.actor_id
            and other.kind not in ('error', 'mistaken')
        join candidate there on there.id = other.actor_id
            and (there.country_id = here.country_id or there.country_id is null or here.country_id is null)
        group by 1, 2
    ), weighed as (
        select shared.first, shared.second, shared.names,
            one.in_gazetteer and two.in_gazetteer as both_in_gazetteer,
            two.in_gazetteer and not one.in_gazetteer as is_second_in_gazetteer,
            fold_text(a.name) = fold_text(b.name) as is_same_main,
            exists (select from actors_name name where name.actor_id = b.id and name.folded = fold_text(a.name))
                or exists (select from actors_name name where name.actor_id = a.id and name.folded = fold_text(b.name))
                as is_main_of_other,
            a.parent_id = b.parent_id as is_same_parent,
            a.country_id = b.country_id as is_same_country,
            case when a.latitude is not null and b.latitude is not null then 6371 * 2 * asin(sqrt(least(1,
                sin(radians(b.latitude - a.latitude) / 2) ^ 2
                + cos(radians(a.latitude)) * cos(radians(b.latitude)) * sin(radians(b.longitude - a.longitude) / 2) ^ 2
            ))) end as km,
            a.population > 0 and a.population >= 0.8 * b.population and b.population >= 0.8 * a.population
                as is_same_size,
            array(
                select distinct mine.scheme from actors_identifier mine
                join actors_identifier its on its.scheme = mine.scheme and its.actor_id = b.id
                where mine.actor_id = a.id order by 1
            ) as numbered_twice
        from shared
        join candidate one on one.id = shared.first join candidate two on two.id = shared.second
        join actors_actor a on a.id = shared.first join actors_actor b on b.id = shared.second
        where not exists (
                select from actors_distinction said
                where said.first_id = shared.first and said.second_id = shared.second)
            and (a.latitude is null or b.latitude is null or (
                abs(a.latitude - b.latitude) <= %(near)s / 111.0))
    )
    select first, second, is_second_in_gazetteer, is_same_main, is_main_of_other, names, km, is_same_parent,
        is_same_size, numbered_twice,
        case when is_same_main then 4 when is_main_of_other then 3 else 1 end
            + case when km <= 5 then 3 when km is not null then 1 else 0 end
            + case when names > 1 then 1 else 0 end
            + case when is_same_parent then 1 else 0 end
            + case when is_same_size then 2 else 0 end
            - 2 * cardinality(numbered_twice) as score
    from weighed
    where km is null or km <= %(near)s
    order by both_in_gazetteer, score desc, names desc, km nulls last, first, second
    limit %(limit)s
"""


def proposed(*, kind: ActorKind, country: Country | None, limit: int = SOME) -> list[Pair]:
    """The surest pairs of a kind that nobody has found to be two; those with an editor's own record first.

    Of a country every pair is looked for; without one, those of which an editor entered one by hand: every
    pair of the gazetteer with itself would be a question of a minute. Two queries beside the names of places.
    """
    question = _PAIRS.format(
        of_country="" if country is None else "and (actor.country_id = %(country)s or actor.country_id is null)",
        starts="not in_gazetteer" if country is None else "true",
    )
    parameters = {
        "kind": kind,
        "country": None if country is None else country.pk,
        "near": _NEAR_KM[kind],
        "limit": limit,
    }
    with connection.cursor() as cursor:
        cursor.execute(question, parameters)
        found = cursor.fetchall()
    actors = _actors({key for first, second, *_facts in found for key in (first, second)})
    return [
        Pair(
            actors[second if swapped else first],
            actors[first if swapped else second],
            max(score, 1),
            _reasons(*facts),
        )
        for first, second, swapped, *facts, score in found
    ]


def _actors(keys: Collection[int]) -> dict[int, Actor]:
    return Actor.objects.select_related("country", "parent").in_bulk(list(keys))


def _reasons(
    is_same_main: bool,
    is_main_of_other: bool,
    names: int,
    km: float | None,
    is_same_parent: bool | None,
    is_same_size: bool | None,
    numbered_twice: list[str],
) -> tuple[str, ...]:
    said: list[Any] = []
    if is_same_main:
        said.append(_("called the same"))
    elif is_main_of_other:
        said.append(_("the name of one is a name of the other"))
    if names > 1 or not said:
        said.append(_("names in common: %(count)d") % {"count": names})
    if km is not None:
        said.append(_("%(km).0f km apart") % {"km": km})
    if is_same_parent:
        said.append(_("part of the same"))
    if is_same_size:
        said.append(_("about as many inhabitants"))
    if numbered_twice:
        said.append(_("but each has a number of its own: %(schemes)s") % {"schemes": ", ".join(numbered_twice)})
    return tuple(str(each) for each in said)
