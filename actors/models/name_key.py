"""Name keys: what a name can be looked up by, kept and searched by the database itself.

The functions below are written into the database by migrations: a change here needs a new migration that runs it.
They are PL/pgSQL because its statements are planned once a connection; planning is most of a look-up's cost.
"""

from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.migrations.operations import RunSQL
from django.utils.translation import gettext_lazy as _

# Keys of at least this weight are the popular ones: a tenth of the world's. They have a small index of their
# own, so that two letters are as fast as ten.
POPULAR = 20_000
# How many letters of a name its deletions are made of.
_TYPO_PREFIX = 8


class NameDeletions(models.Func):
    """The hashes by which a folded name is found with a typo: `name_deletions()` of the database."""

    function = "name_deletions"


class NameKey(models.Model):
    """One folded name, whoever bears it: what is looked up while a reader types.

    The database makes, weighs and removes the rows by triggers as names and actors change. A key says nothing of
    publication: whoever reads the bearers does.
    """

    folded = models.TextField(_("folded name"))
    weight = models.PositiveIntegerField(
        _("weight"), help_text=_("How likely it is meant: the inhabitants of its largest bearer, less for by-names.")
    )

    class Meta:
        verbose_name = _("name key")
        verbose_name_plural = _("name keys")
        indexes = (
            models.Index(
                fields=["folded"],
                opclasses=["text_pattern_ops"],
                include=["weight"],
                condition=models.Q(weight__gte=POPULAR),
                name="name_key_popular_btree",
            ),
            # Never a GiST trigram index beside it: the planner would take that one, for equality too.
            GinIndex(NameDeletions("folded"), name="name_key_deletions_gin", fastupdate=False),
        )
        constraints = (
            models.UniqueConstraint(
                fields=["folded"], opclasses=["text_pattern_ops"], include=["weight"], name="name_key_once_a_name"
            ),
        )

    def __str__(self) -> str:
        return self.folded


def _deletions(letters: int) -> str:
    """The SQL of a name's beginning and of what each deletion of one letter leaves of it."""
    kept = [f"left(folded, {letters})"]
    kept += [f"left(folded, {at}) || substr(folded, {at + 2}, {letters - at - 1})" for at in range(letters)]
    return ", ".join(f"hashtext({text})" for text in kept)


# The deletion neighbourhood of SymSpell: two texts that are one edit apart share one of these hashes. An expression
# without a sub-select, so that the index inlines it.
NAME_DELETIONS = RunSQL(
    sql=f"""
        create function name_deletions(folded text) returns integer[]
        language sql immutable parallel safe
        return array[{_deletions(_TYPO_PREFIX)}]
    """,
    reverse_sql="drop function name_deletions(text)",
)

# How likely an actor is meant by a name: its inhabitants, or those of a region's largest city; organisations and
# networks stand between towns and cities. A by-name counts for less: "san" is San Antonio before Sangaj (Shanghai).
_WEIGHT = """
    coalesce(
        actor.population,
        case actor.kind
            when 'city' then 0
            when 'region' then (
                select inside.population from actors_actor inside
                where inside.parent_id = actor.id and inside.kind = 'city'
                order by inside.population desc nulls last limit 1)
            else 100000
        end,
        0
    ) / case when name.text = actor.name or name.is_preferred or name.kind = 'official' then 1 else 20 end
"""

_WEIGH = f"""
    insert into actors_namekey (folded, weight)
    select name.folded, max({_WEIGHT})
    from {{names}} name join actors_actor actor on actor.id = name.actor_id
    where name.folded <> '' {{condition}}
    group by name.folded order by name.folded
    on conflict (folded) do update set weight = {{weight}}
"""
_RAISE = "greatest(actors_namekey.weight, excluded.weight)"
_CORRECT = "excluded.weight where actors_namekey.weight <> excluded.weight"

# After these every name has its key with the right weight, and no key is left without a name; two statements.
WEIGH_ALL = _WEIGH.format(names="actors_name", condition="", weight=_CORRECT)
DROP_UNUSED = """
    delete from actors_namekey key where not exists (select from actors_name name where name.folded = key.folded)
"""

# Rows of transition tables are compared by `except`: how many they are is not known when a statement is planned, and
# the plan for a single row, kept for the session, takes the square of their number for a join.
_FUNCTIONS = f"""
    create or replace function weigh_name_keys(touched text[]) returns void language plpgsql as $$
    begin
        if touched = '{{}}' then
            return;
        end if;
        -- Who adds a bearer meanwhile waits here, or is waited for: the statements after it see the name.
        perform from actors_namekey where folded = any(touched) order by folded for update;
        {_WEIGH.format(names="actors_name", condition="and name.folded = any(touched)", weight=_CORRECT)};
        delete from actors_namekey key
        where folded = any(touched) and not exists (select from actors_name name where name.folded = key.folded);
    end $$;

    create or replace function keep_keys_of_names() returns trigger language plpgsql as $$
    begin
        if tg_op = 'INSERT' then
            {_WEIGH.format(names="new_names", condition="", weight=_RAISE)};
        elsif tg_op = 'UPDATE' then
            perform weigh_name_keys(array(
                select folded from (
                    (select id, actor_id, text, folded, kind, is_preferred from old_names
                        except select id, actor_id, text, folded, kind, is_preferred from new_names)
                    union all
                    (select id, actor_id, text, folded, kind, is_preferred from new_names
                        except select id, actor_id, text, folded, kind, is_preferred from old_names)
                ) changed));
        else
            perform weigh_name_keys(array(select folded from old_names));
        end if;
        return null;
    end $$;

    create or replace function keep_keys_of_actors() returns trigger language plpgsql as $$
    begin
        perform weigh_name_keys(array(
            select name.folded
            from (
                select id, kind, name, population from new_actors
                except select id, kind, name, population from old_actors
            ) changed
            join actors_name name on name.actor_id = changed.id));
        return null;
    end $$;
"""

KEEP_NAME_KEYS = RunSQL(
    sql=f"""
        {_FUNCTIONS}
        create trigger keep_name_keys_after_insert after insert on actors_name
            referencing new table as new_names for each statement execute function keep_keys_of_names();
        create trigger keep_name_keys_after_update after update on actors_name
            referencing old table as old_names new table as new_names
            for each statement execute function keep_keys_of_names();
        create trigger keep_name_keys_after_delete after delete on actors_name
            referencing old table as old_names for each statement execute function keep_keys_of_names();
        create trigger keep_name_keys_after_update after update on actors_actor
            referencing old table as old_actors new table as new_actors
            for each statement execute function keep_keys_of_actors();
    """,
    reverse_sql="""
        drop trigger keep_name_keys_after_update on actors_actor;
        drop trigger keep_name_keys_after_delete on actors_name;
        drop trigger keep_name_keys_after_update on actors_name;
        drop trigger keep_name_keys_after_insert on actors_name;
        drop function keep_keys_of_actors();
        drop function keep_keys_of_names();
        drop function weigh_name_keys(text[]);
    """,
)

# Where they are of an earlier version.
RENEW_NAME_KEYS = RunSQL(sql=_FUNCTIONS, reverse_sql=RunSQL.noop)

_CYRILLIC = "йцукенгшщзхъфывапролджэячсмитьбюё"
_LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"

# What keys of a keyboard give in its other layout: ЙЦУКЕН for QWERTY and back.
OTHER_LAYOUT = RunSQL(
    sql=f"""
        create function other_layout(typed text) returns text
        language sql immutable strict parallel safe
        return case
            when lower(typed) ~ '[а-яё]' then translate(lower(typed), '{_CYRILLIC}', $x${_LATIN}$x$)
            else translate(lower(typed), $x${_LATIN}$x$, '{_CYRILLIC}')
        end
    """,
    reverse_sql="drop function other_layout(text)",
)

# The last Unicode character: behind every name that begins with what stands before it.
_LAST = "chr(1114111)"
_BEGINNING = f"key.folded ~>=~ wanted and key.folded ~<~ (wanted || {_LAST})"

SUGGEST_ACTORS = RunSQL(
    sql=f"""
        create function suggest_actors(
            typed text, in_language text, most integer, only_published boolean, of_kind text, of_country bigint
        ) returns table (
            id bigint, kind text, public_id text, slug text, name text, matched_name text, matched_as text,
            population integer, country_code text, country_name text, region_kind text,
            region_id text, region_slug text, region_name text
        )
        language plpgsql stable parallel safe
        -- Plans of many joins must not be made anew for each text: that takes ten times the search.
        set plan_cache_mode = force_generic_plan
        as $$
        #variable_conflict use_column
        declare
            wanted text := fold_text(typed);
            step text;
            keys text[];
            swapped text[];
            found bigint[] := '{{}}';
            found_names text[] := '{{}}';
            found_as text[] := '{{}}';
            begun boolean;
            best bigint := 0;
            more bigint[];
            more_names text[];
            more_best bigint;
        begin
            -- Each step finds keys; those who bear them join the answer until it is full.
            foreach step in array array[
                'exact', 'popular prefix', 'prefix', 'any prefix', 'keyboard', 'keyboard prefix', 'typo', 'far typo'
            ] loop
                exit when wanted = '' or cardinality(found) >= most;
                case step
                when 'exact' then
                    begun := exists (select from actors_namekey key where {_BEGINNING});
                    continue when not begun;
                    keys := array(select key.folded from actors_namekey key where key.folded = wanted);
                when 'popular prefix' then
                    continue when not begun;
                    keys := array(
                        select key.folded from actors_namekey key
                        where {_BEGINNING} and key.weight >= {POPULAR} order by key.weight desc limit most * 3);
                when 'prefix', 'keyboard prefix' then
                    continue when not begun;
                    keys := array(
                        select key.folded from actors_namekey key
                        where {_BEGINNING} order by key.weight desc limit most * 20);
                when 'any prefix' then
                    -- Where the weightiest are of other kinds or countries, or not published.
                    continue when not begun or cardinality(keys) < most * 20 or length(wanted) < 2;
                    keys := array(select key.folded from actors_namekey key where {_BEGINNING});
                when 'keyboard' then
                    -- Two letters begin some name in any layout.
                    begun := found = '{{}}' and length(wanted) > 2;
                    continue when not begun;
                    wanted := fold_text(other_layout(typed));
                    begun := exists (select from actors_namekey key where {_BEGINNING});
                    continue when not begun;
                    keys := array(select key.folded from actors_namekey key where key.folded = wanted);
                when 'typo', 'far typo' then
                    exit when 'keyboard' = any(found_as);
                    wanted := fold_text(typed);
                    -- levenshtein() takes 255 letters.
                    exit when length(wanted) not between case when found = '{{}}' then 3 else 4 end and 250;
                    exit when step = 'far typo' and (found <> '{{}}' or length(wanted) < 5);
                    swapped := array(
                        select overlay(wanted placing reverse(substr(wanted, place, 2)) from place for 2)
                        from generate_series(1, length(wanted) - 1) place);
                    -- Beside what is called so, only what is ten times as likely.
                    keys := array(
                        select near.folded
                        from (
                            select key.folded, key.weight,
                                case
                                    when key.folded = any(swapped) then 1
                                    else levenshtein_less_equal(key.folded, wanted, 2)
                                end as distance
                            from actors_namekey key
                            where name_deletions(key.folded) && name_deletions(wanted)
                                and length(key.folded) between length(wanted) - 2 and length(wanted) + 2
                            offset 0
                        ) near
                        where near.distance = case step when 'typo' then 1 else 2 end
                            and (found = '{{}}' or near.weight >= greatest({POPULAR}, best * 10))
                        order by near.weight desc
                        limit most * 6);
                end case;
                continue when keys = '{{}}';
                select array_agg(ranked.actor_id), array_agg(ranked.matched), max(ranked.weight)
                into more, more_names, more_best
                from (
                    select bearer.actor_id, bearer.matched, bearer.weight
                    from (
                        -- Of each actor the name to show: one that the reader knows, no error.
                        select distinct on (actor.id) actor.id as actor_id, actor.kind,
                            case when name.kind <> 'error' then name.text end as matched, {_WEIGHT} as weight
                        from unnest(keys) wanted_key (folded)
                        join actors_name name on name.folded = wanted_key.folded and name.kind <> 'mistaken'
                        join actors_actor actor on actor.id = name.actor_id
                        where (actor.published_at is not null or not only_published)
                            and (of_kind is null or actor.kind = of_kind)
                            and (of_country is null or actor.country_id = of_country)
                            and actor.id <> all(found)
                        order by actor.id, name.kind = 'error',
                            (name.is_preferred and name.language = in_language) desc, name.text = actor.name desc,
                            name.is_preferred desc, length(name.text), name.id
                    ) bearer
                    order by bearer.weight desc, bearer.kind, bearer.actor_id
                    limit least(
                        most - cardinality(found), case when step = 'typo' and found <> '{{}}' then 3 else most end)
                ) ranked;
                found := found || more;
                found_names := found_names || more_names;
                best := greatest(best, more_best);
                found_as := found_as || array_fill(
                    case
                        when step like 'keyboard%' then 'keyboard'
                        when step like '%prefix' then 'prefix'
                        when step like '%typo' then 'typo'
                        else step
                    end,
                    array[coalesce(cardinality(more), 0)]);
            end loop;
            if found = '{{}}' then
                return;
            end if;
            return query
                select actor.id, actor.kind::text, actor.public_id::text, actor.slug::text,
                    coalesce(preferred.text, actor.name)::text,
                    nullif(hit.matched, coalesce(preferred.text, actor.name)),
                    hit.matched_as, actor.population, country.code::text,
                    coalesce(country_name.text, country.name)::text,
                    region.kind::text, region.public_id::text, region.slug::text,
                    coalesce(region_preferred.text, region.name)::text
                from unnest(found, found_names, found_as) with ordinality hit (actor_id, matched, matched_as, place)
                join actors_actor actor on actor.id = hit.actor_id
                left join actors_name preferred on preferred.actor_id = actor.id
                    and preferred.language = in_language and preferred.is_preferred
                left join actors_country country on country.id = actor.country_id
                left join actors_countryname country_name on country_name.country_id = country.id
                    and country_name.language = in_language
                left join actors_actor region on region.id = actor.parent_id and region.published_at is not null
                left join actors_name region_preferred on region_preferred.actor_id = region.id
                    and region_preferred.language = in_language and region_preferred.is_preferred
                order by hit.place;
        end $$
    """,
    reverse_sql="drop function suggest_actors(text, text, integer, boolean, text, bigint)",
)
