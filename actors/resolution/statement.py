"""The one statement that finds and weighs what names can mean. Questions in as rows, candidates out as rows.

A candidate weighs as many as it has inhabitants, times what speaks for it. Its share of the weight of all candidates
of the question, and of a place of this name that the register may not know, is how sure it is. The figures below are
the whole rule; benchmarks/resolution.py measures what they do.
"""

from actors.resolution.reasons import DOUBTS, STRONG, Reason

SURE = 0.99
"""The share from which the first is linked unseen, where the country or region is given, ..."""
SURE_ANYWHERE = 0.95
"""... and where neither is, for a city by its own name: there the small places of a country are no rivals of the
world's large ones."""
SURE_IN_REGION = 0.95
"""... and where the place lies in the region given, and has the name for its own."""

STRONG_NAME = 30
"""A main or official name weighs so many times more than one of many spellings, ..."""
PREFERRED_NAME = 10
"""... and the name in a language, which nobody says the register is written in, so many times; ..."""
FORMER_NAME = 0.1
"""... a name of another time, an error or an abbreviation so many times less."""

NEAR = 10
"""What being near something named beside it, or in a country named there, is worth."""
NEAR_KM = 100

UNLISTED = 30
"""The weight of a place that the gazetteer is too coarse for, where the country or region is given, ..."""
UNLISTED_BY_NAME = 500
"""... where the best is only also called so, and the other could be the one that has this name for its own, ..."""
UNLISTED_ANYWHERE, UNLISTED_ANYWHERE_BY_NAME = 500, 1_000
"""... and where neither is given. All regions, countries, networks and organisations are listed, or nobody is meant."""

LEAST_INHABITANTS = 100
REGION_INHABITANTS = 1_000_000
COUNTRY_INHABITANTS = 500_000
"""What they weigh as, beside cities: the gazetteer counts no inhabitants of regions and countries."""
AROUND_ITS_CITY = 0.0001
"""What is left of the weight of a region beside the city in it that bears its name."""
LARGE_CITY = 200_000
"""A city of that size stands for its region even by one of its other names, ..."""
TIMES_AS_LARGE = 5
"""... and for one beside it of which no city is a fifth as large; or none as large, where it is “... Province”."""

MOST_CANDIDATES = 10

# Bits beside those of the reasons: what was asked. They do not leave the statement.
_ANY_KIND = 1 << 29
_PLACED = 1 << 30

# A name that is more than one in a language; where the country is given, a region's is its city's own, too.
_IS_ITS_OWN = f"""
    (bits & {STRONG & ~Reason.PREFERRED_NAME | Reason.IN_LANGUAGE:d} <> 0
        or bits & {_PLACED | Reason.CITY_BEFORE_REGION:d} = {_PLACED | Reason.CITY_BEFORE_REGION:d})
"""

_ASKED_BITS = f"""
    case when kind = '' then {_ANY_KIND} else 0 end | case when country <> '' or region <> '' then {_PLACED} else 0 end
"""

# Questions, and the countries that texts mean, as arrays.
QUESTIONS = """
    select * from unnest(
        %(no)s::integer[], %(name)s::text[], %(country)s::text[], %(region)s::text[], %(kind)s::text[],
        %(language)s::text[], %(earliest)s::date[], %(latest)s::date[], %(marks)s::integer[]
    ) as question(no, name, country, region, kind, language, earliest, latest, marks)
"""
LANDS = """
    select * from unnest(%(land_text)s::text[], %(land_country)s::bigint[], %(land_is_it)s::boolean[])
        as land(text, country_id, is_it)
"""
_NEAR = """
    select * from unnest(
        %(near_no)s::integer[], %(near_country)s::text[],
        %(near_latitude)s::double precision[], %(near_longitude)s::double precision[]
    ) as near(no, country, latitude, longitude)
"""

# Which actors are offered at all.
_OFFERED = "actor.merged_into_id is null and (actor.published_at is not null or %(with_unpublished)s)"

# Every look-up of questions by their folded names: in the index, name by name.
BEARERS = f"""
    cross join lateral (
        select * from actors_name name where name.folded = asked.folded and name.kind <> 'mistaken' offset 0
    ) as name
    join actors_actor actor on actor.id = name.actor_id and {_OFFERED}
"""
COUNTRIES_CALLED = """
    select fold_text(name) as folded, id as country_id from actors_country
    union all select fold_text(text), country_id from actors_countryname
"""

_WAS_USED = """
    asked.earliest is not null and (name.used_from <> '' or name.used_until <> '')
    and (name.used_from = '' or name.used_from_latest <= asked.earliest)
    and (name.used_until = '' or asked.latest <= name.used_until_earliest)
"""

# Anywhere in the world Hédé is not Hede; where it lies is said, accents may lack.
_IS_WRITTEN_SO = f"(asked.marks & {_PLACED} <> 0 or lower(asked.name) = lower(name.text))"

# Of one name of an actor, what it is to it.
_NAME_BITS = f"""
    case name.kind
        when 'error' then {Reason.ERROR_OF_A_SOURCE:d}
        when 'historical' then case when {_WAS_USED} then {Reason.NAME_OF_THAT_DATE:d} else {Reason.FORMER_NAME:d} end
        when 'abbreviation' then {Reason.ABBREVIATION:d}
        when 'official' then {Reason.OFFICIAL_NAME:d}
        else {Reason.OTHER_SPELLING:d}
    end
    | case when name.text = actor.name and name.kind not in ('error', 'historical') and {_IS_WRITTEN_SO}
        then {Reason.MAIN_NAME:d} else 0 end
    | case when name.is_preferred then {Reason.PREFERRED_NAME:d} else 0 end
    | case when name.language <> '' and name.language = asked.language then {Reason.IN_LANGUAGE:d} else 0 end
"""

_IN_COUNTRY = """
    (asked.country = ''
        or (asked.country, actor.country_id) in (select text, country_id from land)
        or (actor.is_contested and exists (
            select from actors_territorialclaim claim join land on land.country_id = claim.country_id
            where claim.actor_id = actor.id and land.text = asked.country)))
"""

# “Moscow Oblast” is not Moscow, which is a region too.
_IS_BESIDE_IT = f"""
    asked.marks & {Reason.GENERIC_WORD:d} <> 0 and asked.kind = 'region'
    and exists (select from actors_actor city where city.as_region_id = actor.id)
    and exists (
        select from actors_actor other
        where other.country_id = actor.country_id and other.kind = 'region'
            and fold_text(other.name) like fold_text(actor.name) || ' %%')
"""

# What is given as the region can be it, its code, a country, or another name of the place itself.
_IN_REGION = """
    (asked.region = ''
        or (asked.region, actor.parent_id) in (select text, id from area)
        or (asked.region, actor.country_id) in (select text, country_id from land)
        or exists (
            select from actors_actor region
            where region.id = actor.parent_id and (
                region.public_id in (lower(asked.region), left(region.public_id, 3) || lower(asked.region))
                or (asked.region, region.parent_id) in (select text, id from area)))
        or ((asked.region, actor.id) in (select text, id from area) and fold_text(asked.region) <> asked.folded))
"""

_NEAR_PLACE = f"""
    111.2 * sqrt(power(near.latitude - bearer.latitude, 2)
        + power((near.longitude - bearer.longitude) * cos(radians(near.latitude)), 2)) < {NEAR_KM}
"""

# It is listed by another spelling of the name, or of the region's, not under another name: Veliko Tŭrnovo.
_IS_SPELT_SO = """
    exists (
        select from actors_actor own, actors_actor around, left(fold_text(own.name), 80) as spelt,
            left(fold_text(around.name), 80) as of_region
        where own.id = city.id and around.id = region.id and (
            position(city.folded in spelt) > 0
            or 3 * least(
                levenshtein(spelt, left(city.folded, 80)), levenshtein(spelt, left(of_region, length(spelt))),
                levenshtein(spelt, right(of_region, length(spelt)))) <= length(spelt)))
"""
_IS_NAMED_AFTER_IT = """
    exists (
        select from actors_actor around
        where around.id = region.id and fold_text(around.name) like city.folded || ' %%')
"""
_IS_LARGEST = """
    not exists (
        select from actors_actor other
        where other.parent_id = region.id and other.kind = 'city' and other.population > city.population)
"""

# The city of a region is meant by a name that both bear: it is the region too, or lies in it and is large, or spelt
# so, or has the name for its own; or no city of the region comes near it in size.
_PAIRS = f"""
    select city.no, city.id as city_id, region.id as region_id
    from bearer city
    join bearer region on region.no = city.no and region.kind = 'region' and region.country_id = city.country_id
    where city.bits & {_ANY_KIND} <> 0 and city.kind = 'city' and (
        region.id = city.as_region_id
        or region.id = city.parent_id
            and (city.bits & {STRONG:d} <> 0 or city.population >= {LARGE_CITY} or {_IS_LARGEST} and {_IS_SPELT_SO})
        or (city.bits & {STRONG:d} <> 0 or city.population >= {LARGE_CITY} or {_IS_SPELT_SO}) and not exists (
            select from actors_actor part
            where part.parent_id = region.id and part.kind = 'city' and (
                city.population < {LARGE_CITY} or part.population
                    * case when {_IS_NAMED_AFTER_IT} then 1 else {TIMES_AS_LARGE} end > city.population)))
"""

_WEIGHT = f"""
    greatest(coalesce(population, case kind when 'city' then 0 when 'country' then {COUNTRY_INHABITANTS}
        else {REGION_INHABITANTS} end), {LEAST_INHABITANTS})::double precision
    * case when {_IS_ITS_OWN} then {STRONG_NAME}::double precision
        when bits & {STRONG:d} <> 0 then {PREFERRED_NAME}
        when bits & {Reason.OTHER_SPELLING:d} <> 0 then 1 else {FORMER_NAME} end
    * case when bits & {Reason.REGION_OF_THE_CITY:d} <> 0 then {AROUND_ITS_CITY}::double precision else 1 end
    * case when bits & {Reason.IN_NEAR_COUNTRY:d} <> 0 then {NEAR}::double precision else 1 end
    * case when bits & {Reason.NEAR_PLACE:d} <> 0 then {NEAR}::double precision else 1 end
"""


def _unlisted(kind: str, bits: str) -> str:
    """The weight of what the register may not know, from the best candidate's kind and bits."""
    return f"""
        case when {kind} <> 'city' then 0
            when {bits} & {_PLACED} <> 0 then
                case when {bits} & {STRONG | Reason.CITY_BEFORE_REGION:d} <> 0 then {UNLISTED}
                    else {UNLISTED_BY_NAME} end
            when {bits} & {STRONG:d} <> 0 then {UNLISTED_ANYWHERE} else {UNLISTED_ANYWHERE_BY_NAME} end
    """


# Of the best candidate.
_IS_SURE = f"""
    (bits & {DOUBTS:d} = 0 and share >= case
        when bits & {_PLACED} = 0 and kind = 'city' and {_IS_ITS_OWN} then {SURE_ANYWHERE}
        when bits & {Reason.IN_REGION | Reason.MAIN_NAME:d} = {Reason.IN_REGION | Reason.MAIN_NAME:d}
            then {SURE_IN_REGION}
        else {SURE} end)
"""


def asked_of(questions: str, key: str = "no") -> str:
    """The statement that makes questions, in the columns of QUESTIONS, ready for `candidates_of`.

    Folded texts come as from a set, else each comparison of a join would fold them again.
    """
    return f"""
        select {key}, name, unnest(array[fold_text(name)]) as folded, country, region, kind, language, earliest, latest,
            marks | {_ASKED_BITS}
            | case when country = '' and region = '' and kind = ''
                    and fold_text(name) in (select unnest(%(areas)s::text[]))
                then {Reason.OTHER_KIND:d} else 0 end
            | case when region <> '' and marks & {Reason.REGION_NOT_CONFIRMED:d} = 0
                then {Reason.IN_REGION:d} else 0 end as marks
        from ({questions}) as question
    """


def candidates_of(asked: str, lands: str) -> str:
    """The statement for questions made by `asked_of` and countries found by `lands_of`, each as it or as its table.

    Gives no, actor_id or country_id, kind, is_sure, share, bits, rank and number, the ten best of a question; number
    is how many there are.
    """
    return f"""
        with asked as materialized ({asked}),
        land as materialized ({lands}),
        near as materialized ({_NEAR}),
        area as materialized (
            select place.text, actor.id
            from (select distinct region as text from asked where region <> '') as place
            join actors_name name on name.folded = fold_text(place.text) and name.kind <> 'mistaken'
            join actors_actor actor on actor.id = name.actor_id and actor.kind in ('city', 'region') and {_OFFERED}
        ),
        bearer as materialized (
            select asked.no, min(asked.folded collate "C") as folded, actor.id, actor.kind, actor.public_id,
                actor.population, actor.country_id, actor.parent_id, actor.as_region_id,
                actor.latitude, actor.longitude,
                bit_or(asked.marks | {_NAME_BITS}
                    | case when {_IS_BESIDE_IT} then {Reason.OTHER_KIND:d} else 0 end
                    | case when actor.is_contested and asked.country <> '' then {Reason.CLAIMED:d} else 0 end) as bits
            from asked {BEARERS}
            where (asked.kind = '' or actor.kind = asked.kind) and {_IN_COUNTRY} and {_IN_REGION}
            group by asked.no, actor.id
        ),
        pair as materialized ({_PAIRS}),
        candidate as (
            select bearer.no, bearer.id as actor_id, null::bigint as country_id, kind, public_id, population,
                bits
                | case when (bearer.no, bearer.id) in (select no, region_id from pair)
                    then {Reason.REGION_OF_THE_CITY:d} else 0 end
                | case when (bearer.no, bearer.id) in (select no, city_id from pair)
                    then {Reason.CITY_BEFORE_REGION:d} else 0 end
                | case when exists (select from near) and exists (
                        select from near join actors_country country on country.code = near.country
                        where near.no = bearer.no and country.id = bearer.country_id)
                    then {Reason.IN_NEAR_COUNTRY:d} else 0 end
                | case when exists (select from near) and exists (
                        select from near where near.no = bearer.no and {_NEAR_PLACE})
                    then {Reason.NEAR_PLACE:d} else 0 end as bits
            from bearer
            union all
            select asked.no, null, land.country_id, 'country', '', null, asked.marks | {Reason.MAIN_NAME:d}
            from asked join land on land.text = asked.name and land.is_it
            where asked.kind in ('', 'country') and asked.country = '' and asked.region = ''
        ),
        weighed as materialized (
            select candidate.*, {_WEIGHT} as weight from (select * from candidate offset 0) as candidate
        ),
        ranked as (
            select *, row_number() over best as rank, count(*) over whole as number,
                weight / (sum(weight) over whole
                    + {_unlisted("first_value(kind) over best", "first_value(bits) over best")}) as share
            from weighed
            window whole as (partition by no), best as (
                partition by no order by weight desc, public_id collate "C", country_id)
        )
        select no, actor_id, country_id, kind, rank = 1 and {_IS_SURE} as is_sure, share::real as share,
            bits & {_ANY_KIND - 1}
            | case when number = 1 then {Reason.ONLY_ONE:d}
                when rank = 1 and {_IS_SURE} then {Reason.LARGEST:d} else 0 end as bits,
            rank::integer as rank, number::integer as number
        from ranked where rank <= {MOST_CANDIDATES}
    """


def plain_of(asked: str, lands: str) -> str:
    """The statement for the questions to which `candidates_of` gives one candidate in the country asked for.

    Made of the same statements, the first by `asked_of` with a `key`; lands as LANDS, not as a temporary table, so that
    parallel workers can read all. Questions with a region are left out, and names that a contested place bears.
    Names are joined and grouped, nothing is weighed against anything. Gives key, actor_id, is_sure and bits.
    """
    return f"""
        with alone as (
            select asked.key, min(actor.id) as actor_id, min(actor.kind) as kind,
                min(actor.population) as population, bit_or(asked.marks | {_NAME_BITS}) as bits
            from ({asked}) as asked
            join actors_name name on name.folded = asked.folded and name.kind <> 'mistaken'
            join actors_actor actor on actor.id = name.actor_id and {_OFFERED}
            where asked.region = '' and (asked.kind = '' or actor.kind = asked.kind)
                -- Looked up, not joined: the planner would take it for rare that a place lies in its country.
                and ((asked.country, actor.country_id) in (select text, country_id from ({lands}) as land)) is true
                and asked.folded not in (
                    select name.folded from actors_name name join actors_actor actor on actor.id = name.actor_id
                    where actor.is_contested)
            group by asked.key
            having min(actor.id) = max(actor.id)
        ),
        weighed as (select alone.*, {_WEIGHT} as weight from alone),
        ranked as (select *, weight / (weight + {_unlisted("kind", "bits")}) as share from weighed)
        select key, actor_id, {_IS_SURE} as is_sure, bits & {_ANY_KIND - 1} | {Reason.ONLY_ONE:d} as bits from ranked
    """
