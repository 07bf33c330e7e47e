"""The SQL of a load: staging tables, what people have decided, and one statement a table.

What a person has changed or deleted is taken out of the staging tables first, by its natural key: so it is neither
overwritten nor put back, and the statements that write need not know of it.
"""

STAGING = """
    drop table if exists pg_temp.stage_country, pg_temp.stage_country_name, pg_temp.stage_successor,
        pg_temp.stage_neighbour, pg_temp.stage_group, pg_temp.stage_member, pg_temp.stage_actor, pg_temp.stage_name,
        pg_temp.stage_city_region, pg_temp.stage_city_designation, pg_temp.new_country, pg_temp.new_name;
    create temporary table stage_country (
        code text, alpha3 text, "numeric" text, name text, ended text, ended_earliest date, ended_latest date
    ) on commit drop;
    create temporary table stage_country_name (code text, language text, text text) on commit drop;
    create temporary table stage_successor (code text, other text) on commit drop;
    create temporary table stage_neighbour (code text, other text) on commit drop;
    create temporary table stage_group (
        code text, level integer, kind text, name text, name_es text, name_pt text, name_ru text,
        author text, source text, parent text
    ) on commit drop;
    create temporary table stage_member (
        "group" text, country text, since text, since_earliest date, since_latest date,
        until text, until_earliest date, until_latest date
    ) on commit drop;
    create temporary table stage_actor (
        public_id text, kind text, level integer, name text, slug text, country text, parent text, designation text,
        latitude double precision, longitude double precision, population integer, time_zone text,
        scheme text, identifier text
    ) on commit drop;
    create temporary table stage_name (public_id text, text text, language text, is_preferred boolean) on commit drop;
    create temporary table stage_city_region (city text, region text) on commit drop;
    create temporary table stage_city_designation (designation text) on commit drop;
"""

_BY_A_PERSON = """
    join pghistory_context context on context.id = past.pgh_context_id and context.metadata ->> 'user' is not null
"""

LEAVE_TO_PEOPLE = f"""
    analyze stage_actor, stage_name;
    delete from stage_country stage where exists (
        select from actors_countryhistory past {_BY_A_PERSON} where past.code = stage.code);
    delete from stage_country_name stage where exists (
        select from actors_countrynamehistory past {_BY_A_PERSON}
        join actors_country country on country.id = past.country_id
        where country.code = stage.code and past.language = stage.language);
    delete from stage_group stage where exists (
            select from actors_countrygrouphistory past {_BY_A_PERSON} where past.code = stage.code)
        or exists (select from actors_countrygroup own where own.code = stage.code and own.owner_id is not null);
    delete from stage_member stage where exists (
            select from actors_countrygroupmemberhistory past {_BY_A_PERSON}
            join actors_countrygroup grouping on grouping.id = past.group_id
            join actors_country country on country.id = past.country_id
            where grouping.code = stage."group" and country.code = stage.country)
        or exists (
            select from actors_countrygroupmember own
            join actors_countrygroup grouping on grouping.id = own.group_id
            join actors_country country on country.id = own.country_id
            where grouping.code = stage."group" and country.code = stage.country and own.since not in (
                select same.since from stage_member same
                where same."group" = stage."group" and same.country = stage.country));
    delete from stage_name stage using actors_namehistory past {_BY_A_PERSON}
        join actors_actor actor on actor.id = past.actor_id
        where actor.public_id = stage.public_id and past.text = stage.text and past.language = stage.language;
    delete from stage_name stage using actors_actor actor
        where actor.public_id = stage.public_id and actor.merged_into_id is not null;
    delete from stage_actor stage using actors_actor actor
        where actor.public_id = stage.public_id and (actor.merged_into_id is not null or actor.is_contested);
    delete from stage_actor stage using actors_actorhistory past {_BY_A_PERSON}
        where past.public_id = stage.public_id;
    -- Links between countries have no history: each is given once, when one of the two arrives.
    create temporary table new_country on commit drop as
        select stage.code from stage_country stage where stage.code not in (select code from actors_country);
"""

_COUNTRIES = """
    insert into actors_country as here (code, alpha3, "numeric", name, ended, ended_earliest, ended_latest)
    select code, alpha3, "numeric", name, ended, ended_earliest, ended_latest from stage_country
    on conflict (code) do update set
        alpha3 = excluded.alpha3, "numeric" = excluded."numeric", name = excluded.name, ended = excluded.ended,
        ended_earliest = excluded.ended_earliest, ended_latest = excluded.ended_latest
    where (here.alpha3, here."numeric", here.name, here.ended, here.ended_earliest, here.ended_latest)
        is distinct from (excluded.alpha3, excluded."numeric", excluded.name, excluded.ended,
            excluded.ended_earliest, excluded.ended_latest)
"""
_NAMES_OF_COUNTRIES = """
    insert into actors_countryname as here (country_id, language, text)
    select country.id, stage.language, stage.text
    from stage_country_name stage join actors_country country using (code)
    on conflict (country_id, language) do update set text = excluded.text where here.text <> excluded.text
"""
_SUCCESSORS = """
    insert into actors_country_successors (from_country_id, to_country_id)
    select former.id, successor.id
    from stage_successor stage
    join actors_country former on former.code = stage.code
    join actors_country successor on successor.code = stage.other
    where not exists (select from actors_country_successors)
        or stage.code in (select code from new_country) or stage.other in (select code from new_country)
    on conflict (from_country_id, to_country_id) do nothing
"""
_NEIGHBOURS = """
    insert into actors_country_neighbours (from_country_id, to_country_id)
    select here.id, there.id
    from stage_neighbour stage
    join actors_country here on here.code = stage.code
    join actors_country there on there.code = stage.other
    where not exists (select from actors_country_neighbours)
        or stage.code in (select code from new_country) or stage.other in (select code from new_country)
    on conflict (from_country_id, to_country_id) do nothing
"""
# One level after the other: the group, or region, that one is part of must be there.
_GROUPS = """
    insert into actors_countrygroup as here
        (code, kind, name, name_es, name_pt, name_ru, author, source, parent_id, published_at)
    select stage.code, stage.kind, stage.name, stage.name_es, stage.name_pt, stage.name_ru, stage.author, stage.source,
        parent.id, %(at)s
    from stage_group stage left join actors_countrygroup parent on parent.code = stage.parent
    where stage.level = {level}
    on conflict (code) do update set
        kind = excluded.kind, name = excluded.name, name_es = excluded.name_es, name_pt = excluded.name_pt,
        name_ru = excluded.name_ru, author = excluded.author, source = excluded.source, parent_id = excluded.parent_id
    where (here.kind, here.name, here.name_es, here.name_pt, here.name_ru, here.author, here.source, here.parent_id)
        is distinct from (excluded.kind, excluded.name, excluded.name_es, excluded.name_pt, excluded.name_ru,
            excluded.author, excluded.source, excluded.parent_id)
"""
_MEMBERS = """
    insert into actors_countrygroupmember as here
        (group_id, country_id, since, since_earliest, since_latest, until, until_earliest, until_latest)
    select grouping.id, country.id, stage.since, stage.since_earliest, stage.since_latest,
        stage.until, stage.until_earliest, stage.until_latest
    from stage_member stage
    join actors_countrygroup grouping on grouping.code = stage."group" and grouping.owner_id is null
    join actors_country country on country.code = stage.country
    on conflict (group_id, country_id, since) do update set
        since_earliest = excluded.since_earliest, since_latest = excluded.since_latest,
        until = excluded.until, until_earliest = excluded.until_earliest, until_latest = excluded.until_latest
    where (here.since_earliest, here.since_latest, here.until, here.until_earliest, here.until_latest)
        is distinct from (excluded.since_earliest, excluded.since_latest, excluded.until, excluded.until_earliest,
            excluded.until_latest)
"""
# What lies in a region that was merged into another lies in the other.
_ACTORS = """
    insert into actors_actor as here
        (public_id, kind, name, slug, country_id, parent_id, designation, latitude, longitude, population, time_zone,
            published_at)
    select stage.public_id, stage.kind, stage.name, stage.slug, country.id, region.id, stage.designation,
        stage.latitude, stage.longitude, stage.population, stage.time_zone, %(at)s
    from stage_actor stage
    join actors_country country on country.code = stage.country
    left join actors_actor stated on stated.public_id = stage.parent
    left join actors_actor region
        on region.id = coalesce(stated.merged_into_id, stated.id) and region.country_id = country.id
    where stage.kind = '{kind}' and stage.level = {level}
    on conflict (public_id) do update set
        name = excluded.name, slug = excluded.slug, country_id = excluded.country_id,
        parent_id = excluded.parent_id, designation = excluded.designation, latitude = excluded.latitude,
        longitude = excluded.longitude, population = excluded.population, time_zone = excluded.time_zone
    where (here.name, here.slug, here.country_id, here.parent_id, here.designation, here.latitude, here.longitude,
            here.population, here.time_zone)
        is distinct from (excluded.name, excluded.slug, excluded.country_id, excluded.parent_id, excluded.designation,
            excluded.latitude, excluded.longitude, excluded.population, excluded.time_zone)
"""
_IDENTIFIERS = f"""
    insert into actors_identifier (actor_id, scheme, value)
    select actor.id, stage.scheme, stage.identifier
    from stage_actor stage join actors_actor actor using (public_id)
    where not exists (
        select from actors_identifierhistory past {_BY_A_PERSON}
        where past.actor_id = actor.id and past.scheme = stage.scheme and past.value = stage.identifier)
    on conflict (scheme, value) do nothing
"""
# Which names are new is settled before the first is written: a scan of the table that is being filled
# grows with it, and an empty table that has been analysed is scanned, not looked up.
_NEW_NAMES = """
    create temporary table new_name on commit drop as
    select actor.id as actor_id, stage.text, stage.language,
        stage.is_preferred and not exists (
            select from actors_name other
            where other.actor_id = actor.id and other.language = stage.language and other.is_preferred) as is_preferred
    from stage_name stage join actors_actor actor using (public_id)
    where not exists (
        select from actors_name known
        where known.actor_id = actor.id and known.text = stage.text and known.language = stage.language)
"""
_NAMES = """
    insert into actors_name (actor_id, text, language, is_preferred)
    select actor_id, text, language, is_preferred from new_name
    on conflict (actor_id, text, language) do nothing
"""
# A region that its law calls a city or municipality is also its largest city, where that bears one of its names.
_CITY_REGIONS = """
    update actors_actor here set as_region_id = link.region_id
    from (
        select city.id as city_id, region.id as region_id
        from stage_city_region stage
        join actors_actor city on city.public_id = stage.city
        join actors_actor region on region.public_id = stage.region
        union
        select city.id, region.id
        from actors_actor region
        join lateral (
            select inside.id from actors_actor inside
            where inside.parent_id = region.id and inside.kind = 'city' and inside.merged_into_id is null
            order by inside.population desc nulls last, inside.id limit 1
        ) city on true
        where region.kind = 'region' and region.parent_id is null
            and region.designation in (select designation from stage_city_designation)
            and region.public_id not in (select region from stage_city_region)
            and exists (
                select from actors_name name join actors_name same using (folded)
                where name.actor_id = city.id and same.actor_id = region.id)
    ) link
    join actors_actor region on region.id = link.region_id and region.merged_into_id is null
    where here.id = link.city_id and here.as_region_id is null
        and here.public_id in (select public_id from stage_actor)
        and not exists (select from actors_actor other where other.as_region_id = link.region_id)
"""

# In this order, with what the rows are to a reader of the report; None is a preparation.
WRITES = (
    ("countries", _COUNTRIES),
    ("names of countries", _NAMES_OF_COUNTRIES),
    ("successors of countries", _SUCCESSORS),
    ("neighbours of countries", _NEIGHBOURS),
    *(("groups of countries", _GROUPS.format(level=level)) for level in (1, 2, 3)),
    ("countries in groups", _MEMBERS),
    *(("regions", _ACTORS.format(kind="region", level=level)) for level in (1, 2, 3)),
    ("cities", _ACTORS.format(kind="city", level=0)),
    ("identifiers", _IDENTIFIERS),
    (None, _NEW_NAMES),
    ("names", _NAMES),
    ("cities that are regions", _CITY_REGIONS),
)
