

CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;

CREATE EXTENSION IF NOT EXISTS fuzzystrmatch WITH SCHEMA public;

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

CREATE FUNCTION public._pgh_attach_context() RETURNS uuid
    LANGUAGE plpgsql
    AS $$
                    DECLARE
                        _pgh_context_id UUID;
                        _pgh_context_metadata JSONB;
                    BEGIN
                        BEGIN
                            SELECT INTO _pgh_context_id
                                CURRENT_SETTING('pghistory.context_id');
                            SELECT INTO _pgh_context_metadata
                                CURRENT_SETTING('pghistory.context_metadata');
                            EXCEPTION WHEN OTHERS THEN
                        END;
                        IF _pgh_context_id IS NOT NULL AND _pgh_context_metadata IS NOT NULL THEN
                            INSERT INTO pghistory_context (id, metadata, created_at, updated_at)
                                VALUES (_pgh_context_id, _pgh_context_metadata, NOW(), NOW())
                                ON CONFLICT (id) DO UPDATE
                                    SET metadata = EXCLUDED.metadata,
                                        updated_at = EXCLUDED.updated_at
                                    WHERE pghistory_context.metadata != EXCLUDED.metadata;
                            RETURN _pgh_context_id;
                        ELSE
                            RETURN NULL;
                        END IF;
                    END;
                $$;

CREATE FUNCTION public._pgtrigger_should_ignore(trigger_name name) RETURNS boolean
    LANGUAGE plpgsql
    AS $$
                DECLARE
                    _pgtrigger_ignore TEXT[];
                    _result BOOLEAN;
                BEGIN
                    BEGIN
                        SELECT INTO _pgtrigger_ignore
                            CURRENT_SETTING('pgtrigger.ignore');
                        EXCEPTION WHEN OTHERS THEN
                    END;
                    IF _pgtrigger_ignore IS NOT NULL THEN
                        SELECT trigger_name = ANY(_pgtrigger_ignore)
                        INTO _result;
                        RETURN _result;
                    ELSE
                        RETURN FALSE;
                    END IF;
                END;
            $$;

CREATE FUNCTION public.fold_text(value text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN TRIM(BOTH FROM regexp_replace(replace(replace(replace(translate(lower(regexp_replace(NORMALIZE(value, NFKD), '[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u093c\u094d\u0951-\u0954\u09bc\u09cd\u0a3c\u0a4d\u0abc\u0acd\u0b3c\u0b4d\u0bcd\u0c3c\u0c4d\u0c55\u0c56\u0cbc\u0ccd\u0d3b\u0d3c\u0d4d\u0dca\u0e38-\u0e3a\u0e48-\u0e4b\u0eb8-\u0eba\u0ec8-\u0ecb\u0f18\u0f19\u0f35\u0f37\u0f39\u0f71\u0f72\u0f74\u0f7a-\u0f7d\u0f80\u0f82-\u0f84\u1037\u1039\u103a\u17d2\u17dd\u3099\u309a]'::text, ''::text, 'g'::text)), 'øđłıħðþ’‘ʼʹ`-'::text, 'odlihdt'''''''''' '::text), 'ß'::text, 'ss'::text), 'æ'::text, 'ae'::text), 'œ'::text, 'oe'::text), '\s+'::text, ' '::text, 'g'::text));

CREATE FUNCTION public.keep_actor_ties_of_actors() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
        begin
            perform tie_actors(array(
                select distinct party.agreement_id
                from old_actors before join new_actors after using (id)
                join agreements_party party on party.actor_id = after.id
                where before.parent_id is distinct from after.parent_id));
            return null;
        end $$;

CREATE FUNCTION public.keep_actor_ties_of_acts() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
        declare
            touched bigint[];
        begin
            if tg_op = 'INSERT' then
                touched := array(select distinct agreement_id from new_acts);
            elsif tg_op = 'DELETE' then
                touched := array(select distinct agreement_id from old_acts);
            else
                touched := array(
                    select distinct unnest(array[before.agreement_id, after.agreement_id])
                    from old_acts before join new_acts after using (id)
                    where (before.agreement_id, before.date_latest)
                        is distinct from (after.agreement_id, after.date_latest));
            end if;
            if touched = '{}' then
                return null;
            end if;
            perform from agreements_agreement where id = any(touched) order by id for no key update;
            update agreements_actortie tie set last_act = told.last_act
            from (
                select each.id, max(act.date_latest) as last_act
                from unnest(touched) each (id) left join agreements_act act on act.agreement_id = each.id
                group by each.id
            ) told
            where tie.agreement_id = told.id and tie.last_act is distinct from told.last_act;
            return null;
        end $$;

CREATE FUNCTION public.keep_actor_ties_of_agreements() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
        begin
            update agreements_actortie tie
            set status = after.status, is_shown = after.published_at is not null and after.scope <> 'interstate'
            from new_agreements after
            where tie.agreement_id = after.id
                and (tie.status, tie.is_shown) is distinct from
                    (after.status, after.published_at is not null and after.scope <> 'interstate');
            return null;
        end $$;

CREATE FUNCTION public.keep_actor_ties_of_parties() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
        begin
            if tg_op = 'INSERT' then
                perform tie_actors(array(select distinct agreement_id from new_parties));
            elsif tg_op = 'DELETE' then
                perform tie_actors(array(select distinct agreement_id from old_parties));
            else
                perform tie_actors(array(
                    select distinct unnest(array[before.agreement_id, after.agreement_id])
                    from old_parties before join new_parties after using (id)
                    where (before.agreement_id, before.actor_id)
                        is distinct from (after.agreement_id, after.actor_id)));
            end if;
            return null;
        end $$;

CREATE FUNCTION public.keep_keys_of_actors() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
        begin
            perform weigh_name_keys(array(
                select name.folded
                from old_actors before join new_actors after using (id)
                join actors_name name on name.actor_id = after.id
                where (before.kind, before.name, before.population)
                    is distinct from (after.kind, after.name, after.population)));
            return null;
        end $$;

CREATE FUNCTION public.keep_keys_of_names() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
        begin
            if tg_op = 'INSERT' then
                
    insert into actors_namekey (folded, weight)
    select name.folded, max(
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
)
    from new_names name join actors_actor actor on actor.id = name.actor_id
    where name.folded <> '' 
    group by name.folded order by name.folded
    on conflict (folded) do update set weight = greatest(actors_namekey.weight, excluded.weight)
;
            elsif tg_op = 'UPDATE' then
                perform weigh_name_keys(array(
                    select unnest(array[before.folded, after.folded])
                    from old_names before join new_names after using (id)
                    where (before.actor_id, before.text, before.folded, before.kind, before.is_preferred)
                        is distinct from (after.actor_id, after.text, after.folded, after.kind, after.is_preferred)));
            else
                perform weigh_name_keys(array(select folded from old_names));
            end if;
            return null;
        end $$;

CREATE FUNCTION public.keep_ties_of_actors() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
        begin
            perform tie_countries(array(
                select distinct party.agreement_id
                from old_actors before join new_actors after using (id)
                join agreements_party party on party.actor_id = after.id
                where before.country_id is distinct from after.country_id));
            return null;
        end $$;

CREATE FUNCTION public.keep_ties_of_agreements() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
        begin
            update agreements_countrytie tie
            set kind = after.kind, status = after.status,
                is_shown = after.published_at is not null and after.scope <> 'interstate'
            from new_agreements after
            where tie.agreement_id = after.id
                and (tie.kind, tie.status, tie.is_shown)
                    is distinct from (after.kind, after.status,
                        after.published_at is not null and after.scope <> 'interstate');
            return null;
        end $$;

CREATE FUNCTION public.keep_ties_of_parties() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
        begin
            if tg_op = 'INSERT' then
                perform tie_countries(array(select distinct agreement_id from new_parties));
            elsif tg_op = 'DELETE' then
                perform tie_countries(array(select distinct agreement_id from old_parties));
            else
                perform tie_countries(array(
                    select distinct unnest(array[before.agreement_id, after.agreement_id])
                    from old_parties before join new_parties after using (id)
                    where (before.agreement_id, before.actor_id, before.country_id)
                        is distinct from (after.agreement_id, after.actor_id, after.country_id)));
            end if;
            return null;
        end $$;

CREATE FUNCTION public.name_deletions(folded text) RETURNS integer[]
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN ARRAY[hashtext("left"(folded, 8)), hashtext(("left"(folded, 0) || substr(folded, 2, 7))), hashtext(("left"(folded, 1) || substr(folded, 3, 6))), hashtext(("left"(folded, 2) || substr(folded, 4, 5))), hashtext(("left"(folded, 3) || substr(folded, 5, 4))), hashtext(("left"(folded, 4) || substr(folded, 6, 3))), hashtext(("left"(folded, 5) || substr(folded, 7, 2))), hashtext(("left"(folded, 6) || substr(folded, 8, 1))), hashtext(("left"(folded, 7) || substr(folded, 9, 0)))];

CREATE FUNCTION public.other_layout(typed text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN CASE WHEN (lower(typed) ~ '[а-яё]'::text) THEN translate(lower(typed), 'йцукенгшщзхъфывапролджэячсмитьбюё'::text, 'qwertyuiop[]asdfghjkl;''zxcvbnm,.`'::text) ELSE translate(lower(typed), 'qwertyuiop[]asdfghjkl;''zxcvbnm,.`'::text, 'йцукенгшщзхъфывапролджэячсмитьбюё'::text) END;

CREATE FUNCTION public.pgtrigger_append_only_0350c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_03c30() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_04513() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_04868() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_08d11() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_09fac() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_0eaac() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_1556d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_16c14() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_18fbe() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_19fd8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_1a104() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_1a5b6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_1b378() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_1ccb0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_1daa7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_20ea6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_28331() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_30a22() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_329eb() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_38897() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_38a1d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_39269() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_3bae9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_3c81e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_40b8f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_42aa1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_4375d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_43966() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_473c5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_47822() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_4c768() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_4c860() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_4f174() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_54df7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_56316() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_56f70() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_5c562() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_6404c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_648b9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_6bbd6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_74eb7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_79f20() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_7ffa8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_81c95() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_837e7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_87e12() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_88e67() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_891fd() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_89d9b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_8c425() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_91ee3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_92b3b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_92b7f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_963de() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_99e9f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_9a123() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_9b087() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_9b951() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_9d946() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_9f366() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_a13fc() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_a1ed3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_a5024() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_ac2ee() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_aea93() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_b1a3c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_b46b8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_baa3f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_be33d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_c226b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_c670e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_c6b97() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_cb230() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_cbdd2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_cc4bb() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_cc749() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_ce180() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_ceba3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_d2f83() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_d5c9f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_d83bc() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_dd011() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_de788() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_e14f6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_e39e5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_e8c33() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_f00a0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_f58e4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_f6014() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_f8566() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_ff304() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_capture_is_fixed_03c7f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                    if new.content is distinct from old.content or new.sha256 <> old.sha256
                        or (old.text <> '' and new.text <> old.text) then
                        raise exception 'What was captured does not change: capture the document anew.'
                            using errcode = 'check_violation', constraint = 'capture_is_fixed';
                    end if;
                    return new;
                
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_016b0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_periodhistory" ("actor_id", "author", "country_id", "id", "name", "name_es", "name_pt", "name_ru", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "since", "since_earliest", "since_latest", "source", "until", "until_earliest", "until_latest") SELECT old_values."actor_id", old_values."author", old_values."country_id", old_values."id", old_values."name", old_values."name_es", old_values."name_pt", old_values."name_ru", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."public_id", old_values."published_at", old_values."since", old_values."since_earliest", old_values."since_latest", old_values."source", old_values."until", old_values."until_earliest", old_values."until_latest" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_029b7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_agreementlistinghistory" ("agreement_id", "id", "is_withheld", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "row_id", "since", "since_earliest", "since_latest") SELECT old_values."agreement_id", old_values."id", old_values."is_withheld", old_values."kind", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."row_id", old_values."since", old_values."since_earliest", old_values."since_latest" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_04365() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_comparisonhistory" ("author", "description", "framework_id", "id", "name", "name_es", "name_pt", "name_ru", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "source") SELECT old_values."author", old_values."description", old_values."framework_id", old_values."id", old_values."name", old_values."name_es", old_values."name_pt", old_values."name_ru", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."public_id", old_values."published_at", old_values."source" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_048bd() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_partyhistory" ("actor_id", "agreement_id", "country_id", "id", "name_as_printed", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "role", "signatory_as_printed", "signatory_id", "signatory_office") SELECT old_values."actor_id", old_values."agreement_id", old_values."country_id", old_values."id", old_values."name_as_printed", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."position", old_values."role", old_values."signatory_as_printed", old_values."signatory_id", old_values."signatory_office" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_06b4d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_statementhistory" ("actor_id", "agreement_id", "author", "country_id", "id", "is_error", "kind", "level", "other_country_id", "oversight_mode", "part_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "power_source", "public_id", "published_at", "qualifier", "right_reading", "since", "since_earliest", "since_latest", "source", "state_form", "stated", "stated_earliest", "stated_latest", "term", "text", "unit", "until", "until_earliest", "until_latest", "value") SELECT old_values."actor_id", old_values."agreement_id", old_values."author", old_values."country_id", old_values."id", old_values."is_error", old_values."kind", old_values."level", old_values."other_country_id", old_values."oversight_mode", old_values."part_id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."position", old_values."power_source", old_values."public_id", old_values."published_at", old_values."qualifier", old_values."right_reading", old_values."since", old_values."since_earliest", old_values."since_latest", old_values."source", old_values."state_form", old_values."stated", old_values."stated_earliest", old_values."stated_latest", old_values."term", old_values."text", old_values."unit", old_values."until", old_values."until_earliest", old_values."until_latest", old_values."value" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_07c98() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_engagementresulthistory" ("amount", "currency", "engagement_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "year") SELECT old_values."amount", old_values."currency", old_values."engagement_id", old_values."id", old_values."kind", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."text", old_values."year" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_0cc71() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "actors_identifierhistory" ("actor_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "scheme", "value") SELECT old_values."actor_id", old_values."id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."scheme", old_values."value" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_0d066() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_fundinghistory" ("amount", "basis", "currency", "date", "date_earliest", "date_latest", "funder_as_printed", "funder_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "purpose", "qualifier") SELECT old_values."amount", old_values."basis", old_values."currency", old_values."date", old_values."date_earliest", old_values."date_latest", old_values."funder_as_printed", old_values."funder_id", old_values."id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."programme_id", old_values."purpose", old_values."qualifier" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_130dc() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_engagementparticipanthistory" ("actor_id", "engagement_id", "id", "name_as_printed", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role") SELECT old_values."actor_id", old_values."engagement_id", old_values."id", old_values."name_as_printed", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."role" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_1b3b0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_seatcitationhistory" ("evidence_id", "field", "id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "seat_id", "stance", "why") SELECT old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."says", old_values."seat_id", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_1c2b0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_subjecthistory" ("code", "goals", "id", "name", "name_es", "name_pt", "name_ru", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT old_values."code", old_values."goals", old_values."id", old_values."name", old_values."name_es", old_values."name_pt", old_values."name_ru", _pgh_attached_context.value, NOW(), 'delete', old_values."id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_1cc32() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_samplehistory" ("asked", "author", "description", "frozen_at", "id", "name", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "source", "taken_at") SELECT old_values."asked", old_values."author", old_values."description", old_values."frozen_at", old_values."id", old_values."name", old_values."owner_id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."public_id", old_values."published_at", old_values."source", old_values."taken_at" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_1fac6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_codinghistory" ("actor_id", "agreement_id", "author", "category_id", "coded_by_id", "country_id", "id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "since", "since_earliest", "since_latest", "source", "until", "until_earliest", "until_latest") SELECT old_values."actor_id", old_values."agreement_id", old_values."author", old_values."category_id", old_values."coded_by_id", old_values."country_id", old_values."id", old_values."note", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."public_id", old_values."published_at", old_values."since", old_values."since_earliest", old_values."since_latest", old_values."source", old_values."until", old_values."until_earliest", old_values."until_latest" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_22186() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_frameworkhistory" ("author", "code", "description", "id", "name", "name_es", "name_pt", "name_ru", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_at", "scheme", "source", "stated", "stated_earliest", "stated_latest") SELECT old_values."author", old_values."code", old_values."description", old_values."id", old_values."name", old_values."name_es", old_values."name_pt", old_values."name_ru", old_values."owner_id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."published_at", old_values."scheme", old_values."source", old_values."stated", old_values."stated_earliest", old_values."stated_latest" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_228d0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_samplecodehistory" ("by_id", "category_id", "coded_at", "coder_id", "framework_id", "id", "item_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sample_id") SELECT old_values."by_id", old_values."category_id", old_values."coded_at", old_values."coder_id", old_values."framework_id", old_values."id", old_values."item_id", old_values."note", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."sample_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_272e4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "actors_personhistory" ("id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "slug") SELECT old_values."id", old_values."name", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."public_id", old_values."published_at", old_values."slug" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_29722() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_engagementhistory" ("agreement_id", "ended", "ended_earliest", "ended_latest", "id", "kind", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "published_at", "started", "started_earliest", "started_latest", "title") SELECT old_values."agreement_id", old_values."ended", old_values."ended_earliest", old_values."ended_latest", old_values."id", old_values."kind", old_values."note", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."place", old_values."public_id", old_values."published_at", old_values."started", old_values."started_earliest", old_values."started_latest", old_values."title" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_2b5d6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "actors_disputehistory" ("actor_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "text", "text_es", "text_pt", "text_ru") SELECT old_values."actor_id", _pgh_attached_context.value, NOW(), 'delete', old_values."actor_id", old_values."source", old_values."text", old_values."text_es", old_values."text_pt", old_values."text_ru" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_2e647() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_programmehistory" ("aims", "id", "kind", "lead_id", "months", "name", "name_es", "name_pt", "name_ru", "network_id", "part_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "since", "since_earliest", "since_latest", "topics", "until", "until_earliest", "until_latest") SELECT old_values."aims", old_values."id", old_values."kind", old_values."lead_id", old_values."months", old_values."name", old_values."name_es", old_values."name_pt", old_values."name_ru", old_values."network_id", old_values."part_of_id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."public_id", old_values."published_at", old_values."since", old_values."since_earliest", old_values."since_latest", old_values."topics", old_values."until", old_values."until_earliest", old_values."until_latest" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_2ff33() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_instrumentlinkhistory" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "relation", "source_id", "target_id") SELECT old_values."id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."relation", old_values."source_id", old_values."target_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_33e72() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "actors_officialsourcehistory" ("actor_id", "archive_url", "checked", "id", "kind", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "source", "title", "url") SELECT old_values."actor_id", old_values."archive_url", old_values."checked", old_values."id", old_values."kind", old_values."note", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."public_id", old_values."source", old_values."title", old_values."url" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_38d15() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_networkcitationhistory" ("evidence_id", "field", "id", "is_preferred", "network_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", old_values."network_id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_39fbe() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_agreementcitationhistory" ("agreement_id", "evidence_id", "field", "id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."agreement_id", old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_3f727() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_negotiationhistory" ("agreement_id", "id", "note", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "title") SELECT old_values."agreement_id", old_values."id", old_values."note", old_values."outcome", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."public_id", old_values."published_at", old_values."title" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_406d1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_codingcitationhistory" ("coding_id", "evidence_id", "field", "id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."coding_id", old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_4630e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_membershipcitationhistory" ("evidence_id", "field", "id", "is_preferred", "membership_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", old_values."membership_id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_47959() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_networkeventcitationhistory" ("evidence_id", "field", "id", "is_preferred", "network_event_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", old_values."network_event_id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_483a5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_membershiplistinghistory" ("category", "id", "is_withheld", "membership_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "row_id", "since", "since_earliest", "since_latest") SELECT old_values."category", old_values."id", old_values."is_withheld", old_values."membership_id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."row_id", old_values."since", old_values."since_earliest", old_values."since_latest" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_48da6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_membershipstatusspellhistory" ("id", "membership_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "since", "since_earliest", "since_latest", "status", "until", "until_earliest", "until_latest") SELECT old_values."id", old_values."membership_id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."since", old_values."since_earliest", old_values."since_latest", old_values."status", old_values."until", old_values."until_earliest", old_values."until_latest" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_497dd() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_samplecoderhistory" ("coder_id", "finished_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "sample_id") SELECT old_values."coder_id", old_values."finished_at", old_values."id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."place", old_values."sample_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_498f6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_acthistory" ("agreement_id", "cause", "date", "date_earliest", "date_latest", "id", "instrument_id", "kind", "note", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "reported", "sequence") SELECT old_values."agreement_id", old_values."cause", old_values."date", old_values."date_earliest", old_values."date_latest", old_values."id", old_values."instrument_id", old_values."kind", old_values."note", old_values."party_id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."place", old_values."reported", old_values."sequence" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_4b128() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_documentcitationhistory" ("document_id", "evidence_id", "field", "id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."document_id", old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_4ef32() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_statementcitationhistory" ("evidence_id", "field", "id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "statement_id", "why") SELECT old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."says", old_values."stance", old_values."statement_id", old_values."why" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_53809() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_programmepartnercitationhistory" ("evidence_id", "field", "id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_partner_id", "says", "stance", "why") SELECT old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."programme_partner_id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_539c8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_engagementcitationhistory" ("engagement_id", "evidence_id", "field", "id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."engagement_id", old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_53f0f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_actcitationhistory" ("act_id", "evidence_id", "field", "id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."act_id", old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_5950c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_eventserieshistory" ("frequency", "id", "kind", "name", "name_es", "name_pt", "name_ru", "network_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at") SELECT old_values."frequency", old_values."id", old_values."kind", old_values."name", old_values."name_es", old_values."name_pt", old_values."name_ru", old_values."network_id", old_values."note", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."public_id", old_values."published_at" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_5aea5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_documentlinkhistory" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "relation", "source_id", "target_id") SELECT old_values."id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."place", old_values."relation", old_values."source_id", old_values."target_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_5d592() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "actors_officehistory" ("actor_id", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "since", "since_earliest", "since_latest", "title", "until", "until_earliest", "until_latest") SELECT old_values."actor_id", old_values."id", old_values."person_id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."since", old_values."since_earliest", old_values."since_latest", old_values."title", old_values."until", old_values."until_earliest", old_values."until_latest" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_61237() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_bodycitationhistory" ("body_id", "evidence_id", "field", "id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."body_id", old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_619f1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_comparisoncellhistory" ("category_id", "comparison_id", "id", "period_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "score", "side_id", "source", "text") SELECT old_values."category_id", old_values."comparison_id", old_values."id", old_values."period_id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."score", old_values."side_id", old_values."source", old_values."text" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_637d5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_eventseriescitationhistory" ("event_series_id", "evidence_id", "field", "id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."event_series_id", old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_64dd4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_agreementtitlehistory" ("agreement_id", "id", "is_official", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") SELECT old_values."agreement_id", old_values."id", old_values."is_official", old_values."language", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."text" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_67731() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_negotiationparticipanthistory" ("actor_id", "country_id", "id", "mandate", "name_as_printed", "negotiation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sphere") SELECT old_values."actor_id", old_values."country_id", old_values."id", old_values."mandate", old_values."name_as_printed", old_values."negotiation_id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."sphere" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_6e1ed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_comparisonsidehistory" ("comparison_id", "id", "name", "name_es", "name_pt", "name_ru", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position") SELECT old_values."comparison_id", old_values."id", old_values."name", old_values."name_es", old_values."name_pt", old_values."name_ru", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."position" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_71174() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_programmepartnerhistory" ("actor_id", "id", "name_as_printed", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "role") SELECT old_values."actor_id", old_values."id", old_values."name_as_printed", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."programme_id", old_values."role" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_71ca2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_positioncitationhistory" ("evidence_id", "field", "id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position_id", "says", "stance", "why") SELECT old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."position_id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_73426() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "actors_successionhistory" ("happened", "happened_earliest", "happened_latest", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "predecessor_id", "source", "successor_id") SELECT old_values."happened", old_values."happened_earliest", old_values."happened_latest", old_values."id", old_values."kind", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."predecessor_id", old_values."source", old_values."successor_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_75258() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "actors_countrynamehistory" ("country_id", "id", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") SELECT old_values."country_id", old_values."id", old_values."language", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."text" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_760b9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_texttiehistory" ("actor_id", "agreement_id", "body_id", "document_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "relation") SELECT old_values."actor_id", old_values."agreement_id", old_values."body_id", old_values."document_id", old_values."id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."relation" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_77786() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_approvalrulehistory" ("actor_kind", "country_id", "document_id", "id", "legal_force", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "since", "since_earliest", "since_latest", "steps", "until", "until_earliest", "until_latest") SELECT old_values."actor_kind", old_values."country_id", old_values."document_id", old_values."id", old_values."legal_force", old_values."note", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."since", old_values."since_earliest", old_values."since_latest", old_values."steps", old_values."until", old_values."until_earliest", old_values."until_latest" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_7f4ec() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_eventoutcomehistory" ("event_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title", "url") SELECT old_values."event_id", old_values."id", old_values."kind", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."title", old_values."url" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_7f7a3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_categoryhistory" ("code", "definition", "framework_id", "id", "label", "label_es", "label_pt", "label_ru", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "source") SELECT old_values."code", old_values."definition", old_values."framework_id", old_values."id", old_values."label", old_values."label_es", old_values."label_pt", old_values."label_ru", old_values."parent_id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."position", old_values."source" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_80167() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_networkeventhistory" ("date", "date_earliest", "date_latest", "edition", "host_id", "id", "kind", "meetings", "name", "name_es", "name_pt", "name_ru", "network_id", "note", "part_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_as_printed", "place_id", "programme_id", "public_id", "published_at", "series_id") SELECT old_values."date", old_values."date_earliest", old_values."date_latest", old_values."edition", old_values."host_id", old_values."id", old_values."kind", old_values."meetings", old_values."name", old_values."name_es", old_values."name_pt", old_values."name_ru", old_values."network_id", old_values."note", old_values."part_of_id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."place_as_printed", old_values."place_id", old_values."programme_id", old_values."public_id", old_values."published_at", old_values."series_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_83c90() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_documenthistory" ("added_at", "added_by_id", "authors", "date", "date_earliest", "date_latest", "doi", "id", "keywords", "kind", "language", "licence", "may_show", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "title", "url", "valid_until", "valid_until_earliest", "valid_until_latest") SELECT old_values."added_at", old_values."added_by_id", old_values."authors", old_values."date", old_values."date_earliest", old_values."date_latest", old_values."doi", old_values."id", old_values."keywords", old_values."kind", old_values."language", old_values."licence", old_values."may_show", old_values."number", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."public_id", old_values."published_at", old_values."title", old_values."url", old_values."valid_until", old_values."valid_until_earliest", old_values."valid_until_latest" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_86658() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_agreementsubjecthistory" ("agreement_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "subject_id") SELECT old_values."agreement_id", old_values."id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."subject_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_8eae6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_instrumenthistory" ("agreement_id", "authentic_languages", "date", "date_earliest", "date_latest", "document_id", "id", "kind", "languages", "months", "notice_months", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "renewal", "renewal_months", "title", "url") SELECT old_values."agreement_id", old_values."authentic_languages", old_values."date", old_values."date_earliest", old_values."date_latest", old_values."document_id", old_values."id", old_values."kind", old_values."languages", old_values."months", old_values."notice_months", old_values."number", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."renewal", old_values."renewal_months", old_values."title", old_values."url" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_8f080() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_programmecitationhistory" ("evidence_id", "field", "id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "says", "stance", "why") SELECT old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."programme_id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_8f968() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_positionhistory" ("date", "date_earliest", "date_latest", "id", "negotiation_id", "participant_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "relation_to_state", "shaped_by", "subject_id", "text") SELECT old_values."date", old_values."date_earliest", old_values."date_latest", old_values."id", old_values."negotiation_id", old_values."participant_id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."relation_to_state", old_values."shaped_by", old_values."subject_id", old_values."text" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_94845() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "intake_namedecisionhistory" ("actor_id", "country", "decided_at", "decided_by_id", "id", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region", "register_id") SELECT old_values."actor_id", old_values."country", old_values."decided_at", old_values."decided_by_id", old_values."id", old_values."kind", old_values."name", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."region", old_values."register_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_97219() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_attestationhistory" ("agreement_id", "by", "date", "date_earliest", "date_latest", "evidence_id", "id", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says") SELECT old_values."agreement_id", old_values."by", old_values."date", old_values."date_earliest", old_values."date_latest", old_values."evidence_id", old_values."id", old_values."party_id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."says" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_97eff() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_registerhistory" ("added_at", "coverage", "drops_ended", "id", "licence", "may_show", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "publisher", "url") SELECT old_values."added_at", old_values."coverage", old_values."drops_ended", old_values."id", old_values."licence", old_values."may_show", old_values."name", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."public_id", old_values."publisher", old_values."url" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_983b3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_sampleframeworkhistory" ("framework_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sample_id") SELECT old_values."framework_id", old_values."id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."sample_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_9d02b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_fundingcitationhistory" ("evidence_id", "field", "funding_id", "id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."evidence_id", old_values."field", old_values."funding_id", old_values."id", old_values."is_preferred", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_a07e3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_agreementhistory" ("attested", "formality", "id", "initiator", "kind", "legal_force", "motives", "names_no_parties", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "presumed", "public_id", "published_at", "runs_out", "scope", "status", "submitted_at", "title") SELECT old_values."attested", old_values."formality", old_values."id", old_values."initiator", old_values."kind", old_values."legal_force", old_values."motives", old_values."names_no_parties", old_values."note", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."presumed", old_values."public_id", old_values."published_at", old_values."runs_out", old_values."scope", old_values."status", old_values."submitted_at", old_values."title" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_a2393() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_networkhistory" ("actor_id", "actor_kind", "aims", "founded", "founded_earliest", "founded_latest", "founding_act", "founding_act_url", "kinds", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "seat_id", "topics", "website") SELECT old_values."actor_id", old_values."actor_kind", old_values."aims", old_values."founded", old_values."founded_earliest", old_values."founded_latest", old_values."founding_act", old_values."founding_act_url", old_values."kinds", _pgh_attached_context.value, NOW(), 'delete', old_values."actor_id", old_values."seat_id", old_values."topics", old_values."website" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_a77e8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_seathistory" ("actor_id", "body_id", "id", "office", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "since", "since_earliest", "since_latest", "until", "until_earliest", "until_latest") SELECT old_values."actor_id", old_values."body_id", old_values."id", old_values."office", old_values."person_id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."position", old_values."since", old_values."since_earliest", old_values."since_latest", old_values."until", old_values."until_earliest", old_values."until_latest" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_a8dbc() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_programmeplacehistory" ("actor_id", "id", "name_as_printed", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id") SELECT old_values."actor_id", old_values."id", old_values."name_as_printed", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."programme_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_aba6c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_quotetranslationhistory" ("evidence_id", "id", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "translator") SELECT old_values."evidence_id", old_values."id", old_values."language", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."text", old_values."translator" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_abc2c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "intake_registerproposalhistory" ("about", "agreement_id", "decided_at", "decided_by_id", "id", "membership_id", "operation_id", "ours", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed_at", "register_id", "register_import_id", "row_id", "says", "state") SELECT old_values."about", old_values."agreement_id", old_values."decided_at", old_values."decided_by_id", old_values."id", old_values."membership_id", old_values."operation_id", old_values."ours", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."proposed_at", old_values."register_id", old_values."register_import_id", old_values."row_id", old_values."says", old_values."state" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_af4ac() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_membershiphistory" ("actor_id", "admission", "category", "country_id", "id", "is_withheld", "joined", "joined_earliest", "joined_latest", "left", "left_earliest", "left_latest", "network_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT old_values."actor_id", old_values."admission", old_values."category", old_values."country_id", old_values."id", old_values."is_withheld", old_values."joined", old_values."joined_earliest", old_values."joined_latest", old_values."left", old_values."left_earliest", old_values."left_latest", old_values."network_id", _pgh_attached_context.value, NOW(), 'delete', old_values."id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_b022b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_sampleitemhistory" ("actor_id", "agreement_id", "country_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "sample_id") SELECT old_values."actor_id", old_values."agreement_id", old_values."country_id", old_values."id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."position", old_values."sample_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_b276b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_periodcitationhistory" ("evidence_id", "field", "id", "is_preferred", "period_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", old_values."period_id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_b7108() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "actors_actorhistory" ("as_region_id", "country_id", "designation", "id", "is_contested", "kind", "latitude", "longitude", "merged_into_id", "name", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "population", "public_id", "published_at", "slug", "time_zone") SELECT old_values."as_region_id", old_values."country_id", old_values."designation", old_values."id", old_values."is_contested", old_values."kind", old_values."latitude", old_values."longitude", old_values."merged_into_id", old_values."name", old_values."parent_id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."population", old_values."public_id", old_values."published_at", old_values."slug", old_values."time_zone" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_c571b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "intake_proposalhistory" ("agreement_id", "capture_id", "claim", "comment", "confidence", "decided_at", "decided_by_id", "fingerprint", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed_at", "reader", "reject_reason", "state", "written") SELECT old_values."agreement_id", old_values."capture_id", old_values."claim", old_values."comment", old_values."confidence", old_values."decided_at", old_values."decided_by_id", old_values."fingerprint", old_values."id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."proposed_at", old_values."reader", old_values."reject_reason", old_values."state", old_values."written" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_c7508() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_comparisoncellcitationhistory" ("comparison_cell_id", "evidence_id", "field", "id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."comparison_cell_id", old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_c80bd() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "intake_savedmappinghistory" ("id", "mapping", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "register_id") SELECT old_values."id", old_values."mapping", old_values."name", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."register_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_c8cf0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_instrumentcitationhistory" ("evidence_id", "field", "id", "instrument_id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."evidence_id", old_values."field", old_values."id", old_values."instrument_id", old_values."is_preferred", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_cd203() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "actors_namehistory" ("actor_id", "id", "is_preferred", "kind", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "used_from", "used_from_earliest", "used_from_latest", "used_until", "used_until_earliest", "used_until_latest") SELECT old_values."actor_id", old_values."id", old_values."is_preferred", old_values."kind", old_values."language", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."text", old_values."used_from", old_values."used_from_earliest", old_values."used_from_latest", old_values."used_until", old_values."used_until_earliest", old_values."used_until_latest" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_d12d4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_sectionhistory" ("id", "network_id", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "since", "since_earliest", "since_latest", "source", "until", "until_earliest", "until_latest") SELECT old_values."id", old_values."network_id", old_values."parent_id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."since", old_values."since_earliest", old_values."since_latest", old_values."source", old_values."until", old_values."until_earliest", old_values."until_latest" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_d2278() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_bodyhistory" ("composition", "id", "kind", "name", "name_es", "name_pt", "name_ru", "network_id", "part_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "replaced_by_id", "since", "since_earliest", "since_latest", "topics", "until", "until_earliest", "until_latest") SELECT old_values."composition", old_values."id", old_values."kind", old_values."name", old_values."name_es", old_values."name_pt", old_values."name_ru", old_values."network_id", old_values."part_of_id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."position", old_values."public_id", old_values."replaced_by_id", old_values."since", old_values."since_earliest", old_values."since_latest", old_values."topics", old_values."until", old_values."until_earliest", old_values."until_latest" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_d323b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "actors_countrygrouphistory" ("author", "code", "id", "kind", "name", "name_es", "name_pt", "name_ru", "owner_id", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_at", "source", "stated", "stated_earliest", "stated_latest") SELECT old_values."author", old_values."code", old_values."id", old_values."kind", old_values."name", old_values."name_es", old_values."name_pt", old_values."name_ru", old_values."owner_id", old_values."parent_id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."published_at", old_values."source", old_values."stated", old_values."stated_earliest", old_values."stated_latest" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_d54aa() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_documentsubjecthistory" ("document_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "subject_id") SELECT old_values."document_id", old_values."id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."subject_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_da841() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_negotiationcitationhistory" ("evidence_id", "field", "id", "is_preferred", "negotiation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", old_values."negotiation_id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_e5178() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "actors_countryhistory" ("alpha3", "code", "ended", "ended_earliest", "ended_latest", "id", "name", "numeric", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT old_values."alpha3", old_values."code", old_values."ended", old_values."ended_earliest", old_values."ended_latest", old_values."id", old_values."name", old_values."numeric", _pgh_attached_context.value, NOW(), 'delete', old_values."id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_e697a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_negotiationroundhistory" ("agenda", "date", "date_earliest", "date_latest", "id", "level", "mode", "negotiation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "position") SELECT old_values."agenda", old_values."date", old_values."date_earliest", old_values."date_latest", old_values."id", old_values."level", old_values."mode", old_values."negotiation_id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."place", old_values."position" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_e77e3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "actors_countrygroupmemberhistory" ("country_id", "group_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "since", "since_earliest", "since_latest", "until", "until_earliest", "until_latest") SELECT old_values."country_id", old_values."group_id", old_values."id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."since", old_values."since_earliest", old_values."since_latest", old_values."until", old_values."until_earliest", old_values."until_latest" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_f15fd() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "actors_personnamehistory" ("id", "is_preferred", "language", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") SELECT old_values."id", old_values."is_preferred", old_values."language", old_values."person_id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."text" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_f1b15() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "actors_territorialclaimhistory" ("actor_id", "country_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "source") SELECT old_values."actor_id", old_values."country_id", old_values."id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."region_id", old_values."source" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_f574c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "actors_distinctionhistory" ("at", "by_id", "first_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "second_id") SELECT old_values."at", old_values."by_id", old_values."first_id", old_values."id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."reason", old_values."second_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_f776b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_attendancehistory" ("id", "negotiation_id", "participant_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "round_id") SELECT old_values."id", old_values."negotiation_id", old_values."participant_id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."round_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_feff8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_eventparticipanthistory" ("actor_id", "country_id", "event_id", "id", "name_as_printed", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role") SELECT old_values."actor_id", old_values."country_id", old_values."event_id", old_values."id", old_values."name_as_printed", old_values."number", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."role" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_evidence_stands_in_its_text_3a21c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                    if new.capture_id is not null and new.exact is distinct from (
                        select substr(text, new.start + 1, new."end" - new.start)
                        from sources_capture where id = new.capture_id and document_id = new.document_id
                    ) then
                        raise exception 'This quote does not stand at its place in the text.'
                            using errcode = 'check_violation', constraint = 'evidence_stands_in_its_text';
                    end if;
                    return new;
                
                END;
            $$;

CREATE FUNCTION public.pgtrigger_harvest_is_fixed_b9242() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                    if new.content is distinct from old.content or new.sha256 <> old.sha256 then
                        raise exception 'What was taken does not change: take the register anew.'
                            using errcode = 'check_violation', constraint = 'harvest_is_fixed';
                    end if;
                    return new;
                
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_027b0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_sampleitemhistory" ("actor_id", "agreement_id", "country_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "sample_id") SELECT old_values."actor_id", old_values."agreement_id", old_values."country_id", old_values."id", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."position", old_values."sample_id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_03558() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "actors_countryhistory" ("alpha3", "code", "ended", "ended_earliest", "ended_latest", "id", "name", "numeric", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT old_values."alpha3", old_values."code", old_values."ended", old_values."ended_earliest", old_values."ended_latest", old_values."id", old_values."name", old_values."numeric", _pgh_attached_context.value, NOW(), 'update', old_values."id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_0c1bf() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_negotiationroundhistory" ("agenda", "date", "date_earliest", "date_latest", "id", "level", "mode", "negotiation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "position") SELECT old_values."agenda", old_values."date", old_values."date_earliest", old_values."date_latest", old_values."id", old_values."level", old_values."mode", old_values."negotiation_id", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."place", old_values."position" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_10077() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_positioncitationhistory" ("evidence_id", "field", "id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position_id", "says", "stance", "why") SELECT old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."position_id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_12f49() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_documenthistory" ("added_at", "added_by_id", "authors", "date", "date_earliest", "date_latest", "doi", "id", "keywords", "kind", "language", "licence", "may_show", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "title", "url", "valid_until", "valid_until_earliest", "valid_until_latest") SELECT old_values."added_at", old_values."added_by_id", old_values."authors", old_values."date", old_values."date_earliest", old_values."date_latest", old_values."doi", old_values."id", old_values."keywords", old_values."kind", old_values."language", old_values."licence", old_values."may_show", old_values."number", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."public_id", old_values."published_at", old_values."title", old_values."url", old_values."valid_until", old_values."valid_until_earliest", old_values."valid_until_latest" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_16bea() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_bodyhistory" ("composition", "id", "kind", "name", "name_es", "name_pt", "name_ru", "network_id", "part_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "replaced_by_id", "since", "since_earliest", "since_latest", "topics", "until", "until_earliest", "until_latest") SELECT old_values."composition", old_values."id", old_values."kind", old_values."name", old_values."name_es", old_values."name_pt", old_values."name_ru", old_values."network_id", old_values."part_of_id", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."position", old_values."public_id", old_values."replaced_by_id", old_values."since", old_values."since_earliest", old_values."since_latest", old_values."topics", old_values."until", old_values."until_earliest", old_values."until_latest" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_171bb() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_codingcitationhistory" ("coding_id", "evidence_id", "field", "id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."coding_id", old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_186d5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_comparisoncellhistory" ("category_id", "comparison_id", "id", "period_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "score", "side_id", "source", "text") SELECT old_values."category_id", old_values."comparison_id", old_values."id", old_values."period_id", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."score", old_values."side_id", old_values."source", old_values."text" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_1c6b1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "actors_territorialclaimhistory" ("actor_id", "country_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "source") SELECT old_values."actor_id", old_values."country_id", old_values."id", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."region_id", old_values."source" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_1dca3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "actors_countrygroupmemberhistory" ("country_id", "group_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "since", "since_earliest", "since_latest", "until", "until_earliest", "until_latest") SELECT old_values."country_id", old_values."group_id", old_values."id", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."since", old_values."since_earliest", old_values."since_latest", old_values."until", old_values."until_earliest", old_values."until_latest" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_2152b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_instrumentlinkhistory" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "relation", "source_id", "target_id") SELECT old_values."id", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."relation", old_values."source_id", old_values."target_id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_217b8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_samplecoderhistory" ("coder_id", "finished_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "sample_id") SELECT old_values."coder_id", old_values."finished_at", old_values."id", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."place", old_values."sample_id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_22708() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_bodycitationhistory" ("body_id", "evidence_id", "field", "id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."body_id", old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_239b3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "actors_officehistory" ("actor_id", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "since", "since_earliest", "since_latest", "title", "until", "until_earliest", "until_latest") SELECT old_values."actor_id", old_values."id", old_values."person_id", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."since", old_values."since_earliest", old_values."since_latest", old_values."title", old_values."until", old_values."until_earliest", old_values."until_latest" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_275ed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_statementhistory" ("actor_id", "agreement_id", "author", "country_id", "id", "is_error", "kind", "level", "other_country_id", "oversight_mode", "part_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "power_source", "public_id", "published_at", "qualifier", "right_reading", "since", "since_earliest", "since_latest", "source", "state_form", "stated", "stated_earliest", "stated_latest", "term", "text", "unit", "until", "until_earliest", "until_latest", "value") SELECT old_values."actor_id", old_values."agreement_id", old_values."author", old_values."country_id", old_values."id", old_values."is_error", old_values."kind", old_values."level", old_values."other_country_id", old_values."oversight_mode", old_values."part_id", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."position", old_values."power_source", old_values."public_id", old_values."published_at", old_values."qualifier", old_values."right_reading", old_values."since", old_values."since_earliest", old_values."since_latest", old_values."source", old_values."state_form", old_values."stated", old_values."stated_earliest", old_values."stated_latest", old_values."term", old_values."text", old_values."unit", old_values."until", old_values."until_earliest", old_values."until_latest", old_values."value" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_294be() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_samplecodehistory" ("by_id", "category_id", "coded_at", "coder_id", "framework_id", "id", "item_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sample_id") SELECT old_values."by_id", old_values."category_id", old_values."coded_at", old_values."coder_id", old_values."framework_id", old_values."id", old_values."item_id", old_values."note", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."sample_id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_2ddde() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_comparisoncellcitationhistory" ("comparison_cell_id", "evidence_id", "field", "id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."comparison_cell_id", old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_34ab9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_membershiplistinghistory" ("category", "id", "is_withheld", "membership_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "row_id", "since", "since_earliest", "since_latest") SELECT old_values."category", old_values."id", old_values."is_withheld", old_values."membership_id", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."row_id", old_values."since", old_values."since_earliest", old_values."since_latest" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_34d90() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "intake_savedmappinghistory" ("id", "mapping", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "register_id") SELECT old_values."id", old_values."mapping", old_values."name", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."register_id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_36fdd() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_agreementhistory" ("attested", "formality", "id", "initiator", "kind", "legal_force", "motives", "names_no_parties", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "presumed", "public_id", "published_at", "runs_out", "scope", "status", "submitted_at", "title") SELECT old_values."attested", old_values."formality", old_values."id", old_values."initiator", old_values."kind", old_values."legal_force", old_values."motives", old_values."names_no_parties", old_values."note", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."presumed", old_values."public_id", old_values."published_at", old_values."runs_out", old_values."scope", old_values."status", old_values."submitted_at", old_values."title" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_3afdc() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_programmepartnerhistory" ("actor_id", "id", "name_as_printed", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "role") SELECT old_values."actor_id", old_values."id", old_values."name_as_printed", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."programme_id", old_values."role" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_3bc7a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_eventparticipanthistory" ("actor_id", "country_id", "event_id", "id", "name_as_printed", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role") SELECT old_values."actor_id", old_values."country_id", old_values."event_id", old_values."id", old_values."name_as_printed", old_values."number", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."role" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_3de01() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "actors_namehistory" ("actor_id", "id", "is_preferred", "kind", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "used_from", "used_from_earliest", "used_from_latest", "used_until", "used_until_earliest", "used_until_latest") SELECT old_values."actor_id", old_values."id", old_values."is_preferred", old_values."kind", old_values."language", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."text", old_values."used_from", old_values."used_from_earliest", old_values."used_from_latest", old_values."used_until", old_values."used_until_earliest", old_values."used_until_latest" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."actor_id" IS DISTINCT FROM (new_values."actor_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."is_preferred" IS DISTINCT FROM (new_values."is_preferred") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."language" IS DISTINCT FROM (new_values."language") OR old_values."text" IS DISTINCT FROM (new_values."text") OR old_values."used_from" IS DISTINCT FROM (new_values."used_from") OR old_values."used_from_earliest" IS DISTINCT FROM (new_values."used_from_earliest") OR old_values."used_from_latest" IS DISTINCT FROM (new_values."used_from_latest") OR old_values."used_until" IS DISTINCT FROM (new_values."used_until") OR old_values."used_until_earliest" IS DISTINCT FROM (new_values."used_until_earliest") OR old_values."used_until_latest" IS DISTINCT FROM (new_values."used_until_latest")) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_403cd() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_attestationhistory" ("agreement_id", "by", "date", "date_earliest", "date_latest", "evidence_id", "id", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says") SELECT old_values."agreement_id", old_values."by", old_values."date", old_values."date_earliest", old_values."date_latest", old_values."evidence_id", old_values."id", old_values."party_id", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."says" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_4291e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_texttiehistory" ("actor_id", "agreement_id", "body_id", "document_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "relation") SELECT old_values."actor_id", old_values."agreement_id", old_values."body_id", old_values."document_id", old_values."id", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."relation" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_47881() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_sampleframeworkhistory" ("framework_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sample_id") SELECT old_values."framework_id", old_values."id", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."sample_id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_4ca10() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_samplehistory" ("asked", "author", "description", "frozen_at", "id", "name", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "source", "taken_at") SELECT old_values."asked", old_values."author", old_values."description", old_values."frozen_at", old_values."id", old_values."name", old_values."owner_id", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."public_id", old_values."published_at", old_values."source", old_values."taken_at" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_58cda() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_engagementcitationhistory" ("engagement_id", "evidence_id", "field", "id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."engagement_id", old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_5f6cf() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_positionhistory" ("date", "date_earliest", "date_latest", "id", "negotiation_id", "participant_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "relation_to_state", "shaped_by", "subject_id", "text") SELECT old_values."date", old_values."date_earliest", old_values."date_latest", old_values."id", old_values."negotiation_id", old_values."participant_id", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."relation_to_state", old_values."shaped_by", old_values."subject_id", old_values."text" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_642f0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_eventseriescitationhistory" ("event_series_id", "evidence_id", "field", "id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."event_series_id", old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_6490e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_networkeventcitationhistory" ("evidence_id", "field", "id", "is_preferred", "network_event_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", old_values."network_event_id", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_6650e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_agreementlistinghistory" ("agreement_id", "id", "is_withheld", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "row_id", "since", "since_earliest", "since_latest") SELECT old_values."agreement_id", old_values."id", old_values."is_withheld", old_values."kind", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."row_id", old_values."since", old_values."since_earliest", old_values."since_latest" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_69118() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_sectionhistory" ("id", "network_id", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "since", "since_earliest", "since_latest", "source", "until", "until_earliest", "until_latest") SELECT old_values."id", old_values."network_id", old_values."parent_id", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."since", old_values."since_earliest", old_values."since_latest", old_values."source", old_values."until", old_values."until_earliest", old_values."until_latest" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_6a7d8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_statementcitationhistory" ("evidence_id", "field", "id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "statement_id", "why") SELECT old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."says", old_values."stance", old_values."statement_id", old_values."why" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_6d105() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_seathistory" ("actor_id", "body_id", "id", "office", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "since", "since_earliest", "since_latest", "until", "until_earliest", "until_latest") SELECT old_values."actor_id", old_values."body_id", old_values."id", old_values."office", old_values."person_id", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."position", old_values."since", old_values."since_earliest", old_values."since_latest", old_values."until", old_values."until_earliest", old_values."until_latest" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_6dc85() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_fundingcitationhistory" ("evidence_id", "field", "funding_id", "id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."evidence_id", old_values."field", old_values."funding_id", old_values."id", old_values."is_preferred", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_72689() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_frameworkhistory" ("author", "code", "description", "id", "name", "name_es", "name_pt", "name_ru", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_at", "scheme", "source", "stated", "stated_earliest", "stated_latest") SELECT old_values."author", old_values."code", old_values."description", old_values."id", old_values."name", old_values."name_es", old_values."name_pt", old_values."name_ru", old_values."owner_id", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."published_at", old_values."scheme", old_values."source", old_values."stated", old_values."stated_earliest", old_values."stated_latest" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_73565() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_instrumenthistory" ("agreement_id", "authentic_languages", "date", "date_earliest", "date_latest", "document_id", "id", "kind", "languages", "months", "notice_months", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "renewal", "renewal_months", "title", "url") SELECT old_values."agreement_id", old_values."authentic_languages", old_values."date", old_values."date_earliest", old_values."date_latest", old_values."document_id", old_values."id", old_values."kind", old_values."languages", old_values."months", old_values."notice_months", old_values."number", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."renewal", old_values."renewal_months", old_values."title", old_values."url" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_752b0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_agreementtitlehistory" ("agreement_id", "id", "is_official", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") SELECT old_values."agreement_id", old_values."id", old_values."is_official", old_values."language", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."text" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_7998a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_documentsubjecthistory" ("document_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "subject_id") SELECT old_values."document_id", old_values."id", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."subject_id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_7a24c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_engagementparticipanthistory" ("actor_id", "engagement_id", "id", "name_as_printed", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role") SELECT old_values."actor_id", old_values."engagement_id", old_values."id", old_values."name_as_printed", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."role" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_7d5f0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_programmehistory" ("aims", "id", "kind", "lead_id", "months", "name", "name_es", "name_pt", "name_ru", "network_id", "part_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "since", "since_earliest", "since_latest", "topics", "until", "until_earliest", "until_latest") SELECT old_values."aims", old_values."id", old_values."kind", old_values."lead_id", old_values."months", old_values."name", old_values."name_es", old_values."name_pt", old_values."name_ru", old_values."network_id", old_values."part_of_id", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."public_id", old_values."published_at", old_values."since", old_values."since_earliest", old_values."since_latest", old_values."topics", old_values."until", old_values."until_earliest", old_values."until_latest" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_81b17() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_programmeplacehistory" ("actor_id", "id", "name_as_printed", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id") SELECT old_values."actor_id", old_values."id", old_values."name_as_printed", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."programme_id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_83158() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_partyhistory" ("actor_id", "agreement_id", "country_id", "id", "name_as_printed", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "role", "signatory_as_printed", "signatory_id", "signatory_office") SELECT old_values."actor_id", old_values."agreement_id", old_values."country_id", old_values."id", old_values."name_as_printed", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."position", old_values."role", old_values."signatory_as_printed", old_values."signatory_id", old_values."signatory_office" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_83346() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_eventserieshistory" ("frequency", "id", "kind", "name", "name_es", "name_pt", "name_ru", "network_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at") SELECT old_values."frequency", old_values."id", old_values."kind", old_values."name", old_values."name_es", old_values."name_pt", old_values."name_ru", old_values."network_id", old_values."note", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."public_id", old_values."published_at" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_83f7d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "intake_proposalhistory" ("agreement_id", "capture_id", "claim", "comment", "confidence", "decided_at", "decided_by_id", "fingerprint", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed_at", "reader", "reject_reason", "state", "written") SELECT old_values."agreement_id", old_values."capture_id", old_values."claim", old_values."comment", old_values."confidence", old_values."decided_at", old_values."decided_by_id", old_values."fingerprint", old_values."id", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."proposed_at", old_values."reader", old_values."reject_reason", old_values."state", old_values."written" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_851f7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_actcitationhistory" ("act_id", "evidence_id", "field", "id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."act_id", old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_8c62d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "actors_distinctionhistory" ("at", "by_id", "first_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "second_id") SELECT old_values."at", old_values."by_id", old_values."first_id", old_values."id", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."reason", old_values."second_id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_8d8a2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_networkeventhistory" ("date", "date_earliest", "date_latest", "edition", "host_id", "id", "kind", "meetings", "name", "name_es", "name_pt", "name_ru", "network_id", "note", "part_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_as_printed", "place_id", "programme_id", "public_id", "published_at", "series_id") SELECT old_values."date", old_values."date_earliest", old_values."date_latest", old_values."edition", old_values."host_id", old_values."id", old_values."kind", old_values."meetings", old_values."name", old_values."name_es", old_values."name_pt", old_values."name_ru", old_values."network_id", old_values."note", old_values."part_of_id", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."place_as_printed", old_values."place_id", old_values."programme_id", old_values."public_id", old_values."published_at", old_values."series_id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_91a53() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_acthistory" ("agreement_id", "cause", "date", "date_earliest", "date_latest", "id", "instrument_id", "kind", "note", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "reported", "sequence") SELECT old_values."agreement_id", old_values."cause", old_values."date", old_values."date_earliest", old_values."date_latest", old_values."id", old_values."instrument_id", old_values."kind", old_values."note", old_values."party_id", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."place", old_values."reported", old_values."sequence" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_9a188() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_networkcitationhistory" ("evidence_id", "field", "id", "is_preferred", "network_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", old_values."network_id", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_9ca5d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_programmecitationhistory" ("evidence_id", "field", "id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "says", "stance", "why") SELECT old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."programme_id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_a032f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_negotiationcitationhistory" ("evidence_id", "field", "id", "is_preferred", "negotiation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", old_values."negotiation_id", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_a536d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "intake_namedecisionhistory" ("actor_id", "country", "decided_at", "decided_by_id", "id", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region", "register_id") SELECT old_values."actor_id", old_values."country", old_values."decided_at", old_values."decided_by_id", old_values."id", old_values."kind", old_values."name", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."region", old_values."register_id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_a55b1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_codinghistory" ("actor_id", "agreement_id", "author", "category_id", "coded_by_id", "country_id", "id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "since", "since_earliest", "since_latest", "source", "until", "until_earliest", "until_latest") SELECT old_values."actor_id", old_values."agreement_id", old_values."author", old_values."category_id", old_values."coded_by_id", old_values."country_id", old_values."id", old_values."note", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."public_id", old_values."published_at", old_values."since", old_values."since_earliest", old_values."since_latest", old_values."source", old_values."until", old_values."until_earliest", old_values."until_latest" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_a5a9b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_negotiationparticipanthistory" ("actor_id", "country_id", "id", "mandate", "name_as_printed", "negotiation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sphere") SELECT old_values."actor_id", old_values."country_id", old_values."id", old_values."mandate", old_values."name_as_printed", old_values."negotiation_id", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."sphere" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_a70b3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_membershipstatusspellhistory" ("id", "membership_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "since", "since_earliest", "since_latest", "status", "until", "until_earliest", "until_latest") SELECT old_values."id", old_values."membership_id", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."since", old_values."since_earliest", old_values."since_latest", old_values."status", old_values."until", old_values."until_earliest", old_values."until_latest" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_a8e19() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_fundinghistory" ("amount", "basis", "currency", "date", "date_earliest", "date_latest", "funder_as_printed", "funder_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "purpose", "qualifier") SELECT old_values."amount", old_values."basis", old_values."currency", old_values."date", old_values."date_earliest", old_values."date_latest", old_values."funder_as_printed", old_values."funder_id", old_values."id", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."programme_id", old_values."purpose", old_values."qualifier" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_a910b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_registerhistory" ("added_at", "coverage", "drops_ended", "id", "licence", "may_show", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "publisher", "url") SELECT old_values."added_at", old_values."coverage", old_values."drops_ended", old_values."id", old_values."licence", old_values."may_show", old_values."name", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."public_id", old_values."publisher", old_values."url" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_ae30d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_comparisonsidehistory" ("comparison_id", "id", "name", "name_es", "name_pt", "name_ru", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position") SELECT old_values."comparison_id", old_values."id", old_values."name", old_values."name_es", old_values."name_pt", old_values."name_ru", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."position" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_afc18() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_attendancehistory" ("id", "negotiation_id", "participant_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "round_id") SELECT old_values."id", old_values."negotiation_id", old_values."participant_id", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."round_id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_b0d75() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_approvalrulehistory" ("actor_kind", "country_id", "document_id", "id", "legal_force", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "since", "since_earliest", "since_latest", "steps", "until", "until_earliest", "until_latest") SELECT old_values."actor_kind", old_values."country_id", old_values."document_id", old_values."id", old_values."legal_force", old_values."note", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."since", old_values."since_earliest", old_values."since_latest", old_values."steps", old_values."until", old_values."until_earliest", old_values."until_latest" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_b1b59() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "actors_countrygrouphistory" ("author", "code", "id", "kind", "name", "name_es", "name_pt", "name_ru", "owner_id", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_at", "source", "stated", "stated_earliest", "stated_latest") SELECT old_values."author", old_values."code", old_values."id", old_values."kind", old_values."name", old_values."name_es", old_values."name_pt", old_values."name_ru", old_values."owner_id", old_values."parent_id", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."published_at", old_values."source", old_values."stated", old_values."stated_earliest", old_values."stated_latest" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_b328c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_seatcitationhistory" ("evidence_id", "field", "id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "seat_id", "stance", "why") SELECT old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."says", old_values."seat_id", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_b347c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_membershiphistory" ("actor_id", "admission", "category", "country_id", "id", "is_withheld", "joined", "joined_earliest", "joined_latest", "left", "left_earliest", "left_latest", "network_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT old_values."actor_id", old_values."admission", old_values."category", old_values."country_id", old_values."id", old_values."is_withheld", old_values."joined", old_values."joined_earliest", old_values."joined_latest", old_values."left", old_values."left_earliest", old_values."left_latest", old_values."network_id", _pgh_attached_context.value, NOW(), 'update', old_values."id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_bc0f7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_membershipcitationhistory" ("evidence_id", "field", "id", "is_preferred", "membership_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", old_values."membership_id", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_c1674() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_eventoutcomehistory" ("event_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title", "url") SELECT old_values."event_id", old_values."id", old_values."kind", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."title", old_values."url" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_c3588() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_instrumentcitationhistory" ("evidence_id", "field", "id", "instrument_id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."evidence_id", old_values."field", old_values."id", old_values."instrument_id", old_values."is_preferred", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_c3d48() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "actors_countrynamehistory" ("country_id", "id", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") SELECT old_values."country_id", old_values."id", old_values."language", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."text" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."country_id" IS DISTINCT FROM (new_values."country_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."language" IS DISTINCT FROM (new_values."language") OR old_values."text" IS DISTINCT FROM (new_values."text")) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_c5145() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_subjecthistory" ("code", "goals", "id", "name", "name_es", "name_pt", "name_ru", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT old_values."code", old_values."goals", old_values."id", old_values."name", old_values."name_es", old_values."name_pt", old_values."name_ru", _pgh_attached_context.value, NOW(), 'update', old_values."id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_c954b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_periodcitationhistory" ("evidence_id", "field", "id", "is_preferred", "period_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", old_values."period_id", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_cdffa() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_comparisonhistory" ("author", "description", "framework_id", "id", "name", "name_es", "name_pt", "name_ru", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "source") SELECT old_values."author", old_values."description", old_values."framework_id", old_values."id", old_values."name", old_values."name_es", old_values."name_pt", old_values."name_ru", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."public_id", old_values."published_at", old_values."source" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_d086d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_networkhistory" ("actor_id", "actor_kind", "aims", "founded", "founded_earliest", "founded_latest", "founding_act", "founding_act_url", "kinds", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "seat_id", "topics", "website") SELECT old_values."actor_id", old_values."actor_kind", old_values."aims", old_values."founded", old_values."founded_earliest", old_values."founded_latest", old_values."founding_act", old_values."founding_act_url", old_values."kinds", _pgh_attached_context.value, NOW(), 'update', old_values."actor_id", old_values."seat_id", old_values."topics", old_values."website" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."actor_id") = (new_values."actor_id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_d297e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "actors_identifierhistory" ("actor_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "scheme", "value") SELECT old_values."actor_id", old_values."id", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."scheme", old_values."value" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_d4e56() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "actors_disputehistory" ("actor_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "text", "text_es", "text_pt", "text_ru") SELECT old_values."actor_id", _pgh_attached_context.value, NOW(), 'update', old_values."actor_id", old_values."source", old_values."text", old_values."text_es", old_values."text_pt", old_values."text_ru" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."actor_id") = (new_values."actor_id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_d74c1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "intake_registerproposalhistory" ("about", "agreement_id", "decided_at", "decided_by_id", "id", "membership_id", "operation_id", "ours", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed_at", "register_id", "register_import_id", "row_id", "says", "state") SELECT old_values."about", old_values."agreement_id", old_values."decided_at", old_values."decided_by_id", old_values."id", old_values."membership_id", old_values."operation_id", old_values."ours", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."proposed_at", old_values."register_id", old_values."register_import_id", old_values."row_id", old_values."says", old_values."state" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_d8bc2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_documentlinkhistory" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "relation", "source_id", "target_id") SELECT old_values."id", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."place", old_values."relation", old_values."source_id", old_values."target_id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_d9310() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_periodhistory" ("actor_id", "author", "country_id", "id", "name", "name_es", "name_pt", "name_ru", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "since", "since_earliest", "since_latest", "source", "until", "until_earliest", "until_latest") SELECT old_values."actor_id", old_values."author", old_values."country_id", old_values."id", old_values."name", old_values."name_es", old_values."name_pt", old_values."name_ru", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."public_id", old_values."published_at", old_values."since", old_values."since_earliest", old_values."since_latest", old_values."source", old_values."until", old_values."until_earliest", old_values."until_latest" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_daf6f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_documentcitationhistory" ("document_id", "evidence_id", "field", "id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."document_id", old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_db8c9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "actors_successionhistory" ("happened", "happened_earliest", "happened_latest", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "predecessor_id", "source", "successor_id") SELECT old_values."happened", old_values."happened_earliest", old_values."happened_latest", old_values."id", old_values."kind", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."predecessor_id", old_values."source", old_values."successor_id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_dd0f2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_engagementresulthistory" ("amount", "currency", "engagement_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "year") SELECT old_values."amount", old_values."currency", old_values."engagement_id", old_values."id", old_values."kind", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."text", old_values."year" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_deb1a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "actors_personhistory" ("id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "slug") SELECT old_values."id", old_values."name", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."public_id", old_values."published_at", old_values."slug" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_e1612() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_negotiationhistory" ("agreement_id", "id", "note", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "title") SELECT old_values."agreement_id", old_values."id", old_values."note", old_values."outcome", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."public_id", old_values."published_at", old_values."title" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_e4c25() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "actors_personnamehistory" ("id", "is_preferred", "language", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") SELECT old_values."id", old_values."is_preferred", old_values."language", old_values."person_id", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."text" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."is_preferred" IS DISTINCT FROM (new_values."is_preferred") OR old_values."language" IS DISTINCT FROM (new_values."language") OR old_values."person_id" IS DISTINCT FROM (new_values."person_id") OR old_values."text" IS DISTINCT FROM (new_values."text")) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_e5dec() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_engagementhistory" ("agreement_id", "ended", "ended_earliest", "ended_latest", "id", "kind", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "published_at", "started", "started_earliest", "started_latest", "title") SELECT old_values."agreement_id", old_values."ended", old_values."ended_earliest", old_values."ended_latest", old_values."id", old_values."kind", old_values."note", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."place", old_values."public_id", old_values."published_at", old_values."started", old_values."started_earliest", old_values."started_latest", old_values."title" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_e953f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_agreementsubjecthistory" ("agreement_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "subject_id") SELECT old_values."agreement_id", old_values."id", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."subject_id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_e9fce() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "actors_officialsourcehistory" ("actor_id", "archive_url", "checked", "id", "kind", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "source", "title", "url") SELECT old_values."actor_id", old_values."archive_url", old_values."checked", old_values."id", old_values."kind", old_values."note", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."public_id", old_values."source", old_values."title", old_values."url" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_eb0cc() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "actors_actorhistory" ("as_region_id", "country_id", "designation", "id", "is_contested", "kind", "latitude", "longitude", "merged_into_id", "name", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "population", "public_id", "published_at", "slug", "time_zone") SELECT old_values."as_region_id", old_values."country_id", old_values."designation", old_values."id", old_values."is_contested", old_values."kind", old_values."latitude", old_values."longitude", old_values."merged_into_id", old_values."name", old_values."parent_id", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."population", old_values."public_id", old_values."published_at", old_values."slug", old_values."time_zone" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."as_region_id" IS DISTINCT FROM (new_values."as_region_id") OR old_values."country_id" IS DISTINCT FROM (new_values."country_id") OR old_values."designation" IS DISTINCT FROM (new_values."designation") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."is_contested" IS DISTINCT FROM (new_values."is_contested") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."latitude" IS DISTINCT FROM (new_values."latitude") OR old_values."longitude" IS DISTINCT FROM (new_values."longitude") OR old_values."merged_into_id" IS DISTINCT FROM (new_values."merged_into_id") OR old_values."name" IS DISTINCT FROM (new_values."name") OR old_values."parent_id" IS DISTINCT FROM (new_values."parent_id") OR old_values."population" IS DISTINCT FROM (new_values."population") OR old_values."public_id" IS DISTINCT FROM (new_values."public_id") OR old_values."published_at" IS DISTINCT FROM (new_values."published_at") OR old_values."slug" IS DISTINCT FROM (new_values."slug") OR old_values."time_zone" IS DISTINCT FROM (new_values."time_zone")) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_f58bc() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_programmepartnercitationhistory" ("evidence_id", "field", "id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_partner_id", "says", "stance", "why") SELECT old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."programme_partner_id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_fa6da() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_quotetranslationhistory" ("evidence_id", "id", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "translator") SELECT old_values."evidence_id", old_values."id", old_values."language", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."text", old_values."translator" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_fd423() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_agreementcitationhistory" ("agreement_id", "evidence_id", "field", "id", "is_preferred", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "says", "stance", "why") SELECT old_values."agreement_id", old_values."evidence_id", old_values."field", old_values."id", old_values."is_preferred", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."says", old_values."stance", old_values."why" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_fd491() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "statements_categoryhistory" ("code", "definition", "framework_id", "id", "label", "label_es", "label_pt", "label_ru", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "source") SELECT old_values."code", old_values."definition", old_values."framework_id", old_values."id", old_values."label", old_values."label_es", old_values."label_pt", old_values."label_ru", old_values."parent_id", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."position", old_values."source" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.script_of(value text) RETURNS character varying
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN CASE WHEN (value ~ '[ᄀ-ᇿ가-힣]'::text) THEN 'Hang'::text WHEN (value ~ '[぀-ヿ]'::text) THEN 'Jpan'::text WHEN (value ~ '[㐀-鿿]'::text) THEN 'Hani'::text WHEN (value ~ '[Ѐ-ԯ]'::text) THEN 'Cyrl'::text WHEN (value ~ '[Ͱ-Ͽ]'::text) THEN 'Grek'::text WHEN (value ~ '[԰-֏]'::text) THEN 'Armn'::text WHEN (value ~ '[֐-׿]'::text) THEN 'Hebr'::text WHEN (value ~ '[؀-ۿݐ-ݿﭐ-﷿ﹰ-﻿]'::text) THEN 'Arab'::text WHEN (value ~ '[ऀ-ॿ]'::text) THEN 'Deva'::text WHEN (value ~ '[ঀ-৿]'::text) THEN 'Beng'::text WHEN (value ~ '[฀-๿]'::text) THEN 'Thai'::text WHEN (value ~ '[Ⴀ-ჿ]'::text) THEN 'Geor'::text WHEN (value ~ '[ሀ-፿]'::text) THEN 'Ethi'::text WHEN (value ~ '[A-Za-zÀ-ɏḀ-ỿ]'::text) THEN 'Latn'::text ELSE 'Zyyy'::text END;

CREATE FUNCTION public.suggest_actors(typed text, in_language text, most integer, only_published boolean, of_kind text, of_country bigint) RETURNS TABLE(id bigint, kind text, public_id text, slug text, name text, matched_name text, matched_as text, population integer, country_code text, country_name text, region_kind text, region_id text, region_slug text, region_name text)
    LANGUAGE plpgsql STABLE PARALLEL SAFE
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
        #variable_conflict use_column
        declare
            wanted text := fold_text(typed);
            step text;
            keys text[];
            swapped text[];
            found bigint[] := '{}';
            found_names text[] := '{}';
            found_as text[] := '{}';
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
                    begun := exists (select from actors_namekey key where key.folded ~>=~ wanted and key.folded ~<~ (wanted || chr(1114111)));
                    continue when not begun;
                    keys := array(select key.folded from actors_namekey key where key.folded = wanted);
                when 'popular prefix' then
                    continue when not begun;
                    keys := array(
                        select key.folded from actors_namekey key
                        where key.folded ~>=~ wanted and key.folded ~<~ (wanted || chr(1114111)) and key.weight >= 20000 order by key.weight desc limit most * 3);
                when 'prefix', 'keyboard prefix' then
                    continue when not begun;
                    keys := array(
                        select key.folded from actors_namekey key
                        where key.folded ~>=~ wanted and key.folded ~<~ (wanted || chr(1114111)) order by key.weight desc limit most * 20);
                when 'any prefix' then
                    -- Where the weightiest are of other kinds or countries, or not published.
                    continue when not begun or cardinality(keys) < most * 20 or length(wanted) < 2;
                    keys := array(select key.folded from actors_namekey key where key.folded ~>=~ wanted and key.folded ~<~ (wanted || chr(1114111)));
                when 'keyboard' then
                    -- Two letters begin some name in any layout.
                    begun := found = '{}' and length(wanted) > 2;
                    continue when not begun;
                    wanted := fold_text(other_layout(typed));
                    begun := exists (select from actors_namekey key where key.folded ~>=~ wanted and key.folded ~<~ (wanted || chr(1114111)));
                    continue when not begun;
                    keys := array(select key.folded from actors_namekey key where key.folded = wanted);
                when 'typo', 'far typo' then
                    exit when 'keyboard' = any(found_as);
                    wanted := fold_text(typed);
                    -- levenshtein() takes 255 letters.
                    exit when length(wanted) not between case when found = '{}' then 3 else 4 end and 250;
                    exit when step = 'far typo' and (found <> '{}' or length(wanted) < 5);
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
                            and (found = '{}' or near.weight >= greatest(20000, best * 10))
                        order by near.weight desc
                        limit most * 6);
                end case;
                continue when keys = '{}';
                select array_agg(ranked.actor_id), array_agg(ranked.matched), max(ranked.weight)
                into more, more_names, more_best
                from (
                    select bearer.actor_id, bearer.matched, bearer.weight
                    from (
                        -- Of each actor the name to show: one that the reader knows, no error.
                        select distinct on (actor.id) actor.id as actor_id, actor.kind,
                            case when name.kind <> 'error' then name.text end as matched, 
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
 as weight
                        from unnest(keys) wanted_key (folded)
                        join actors_name name on name.folded = wanted_key.folded
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
                        most - cardinality(found), case when step = 'typo' and found <> '{}' then 3 else most end)
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
            if found = '{}' then
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
        end $$;

CREATE FUNCTION public.tie_actors(touched bigint[]) RETURNS void
    LANGUAGE plpgsql
    AS $$
        begin
            if touched = '{}' then
                return;
            end if;
            -- Whoever changes another party or act of them meanwhile waits here: the statements after it see all.
            perform from agreements_agreement where id = any(touched) order by id for no key update;
            delete from agreements_actortie where agreement_id = any(touched);
            
    with place as (
        select party.agreement_id, party.actor_id, false as is_inside
        from agreements_party party
        where party.agreement_id = any(touched) and party.actor_id is not null
        union
        select party.agreement_id, actor.parent_id, true
        from agreements_party party join actors_actor actor on actor.id = party.actor_id
        where party.agreement_id = any(touched) and actor.parent_id is not null
    )
    insert into agreements_actortie (agreement_id, actor_id, is_inside, status, is_shown, last_act)
    select agreement.id, place.actor_id, place.is_inside, agreement.status,
        agreement.published_at is not null and agreement.scope <> 'interstate',
        (select max(act.date_latest) from agreements_act act where act.agreement_id = agreement.id)
    from place join agreements_agreement agreement on agreement.id = place.agreement_id
;
        end $$;

CREATE FUNCTION public.tie_countries(touched bigint[]) RETURNS void
    LANGUAGE plpgsql
    AS $$
        begin
            if touched = '{}' then
                return;
            end if;
            -- Whoever changes another party of them meanwhile waits here: the statements after it see all parties.
            perform from agreements_agreement where id = any(touched) order by id for no key update;
            delete from agreements_countrytie where agreement_id = any(touched);
            
    with place as (
        select distinct party.agreement_id, coalesce(actor.country_id, party.country_id) as country_id
        from agreements_party party left join actors_actor actor on actor.id = party.actor_id
        where party.agreement_id = any(touched) and coalesce(actor.country_id, party.country_id) is not null
    )
    insert into agreements_countrytie (agreement_id, first_id, second_id, kind, status, is_shown)
    select agreement.id, one.country_id, other.country_id, agreement.kind, agreement.status,
        agreement.published_at is not null and agreement.scope <> 'interstate'
    from place one
    join place other on other.agreement_id = one.agreement_id and other.country_id >= one.country_id
    join agreements_agreement agreement on agreement.id = one.agreement_id
    order by one.country_id, other.country_id, agreement.id
    on conflict (first_id, second_id, agreement_id) do nothing
;
        end $$;

CREATE FUNCTION public.weigh_name_keys(touched text[]) RETURNS void
    LANGUAGE plpgsql
    AS $$
        begin
            if touched = '{}' then
                return;
            end if;
            -- Who adds a bearer meanwhile waits here, or is waited for: the statements after it see the name.
            perform from actors_namekey where folded = any(touched) order by folded for update;
            
    insert into actors_namekey (folded, weight)
    select name.folded, max(
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
)
    from actors_name name join actors_actor actor on actor.id = name.actor_id
    where name.folded <> '' and name.folded = any(touched)
    group by name.folded order by name.folded
    on conflict (folded) do update set weight = excluded.weight where actors_namekey.weight <> excluded.weight
;
            delete from actors_namekey key
            where folded = any(touched) and not exists (select from actors_name name where name.folded = key.folded);
        end $$;

CREATE TABLE public.accounts_user (
    id bigint NOT NULL,
    password character varying(128) NOT NULL,
    last_login timestamp with time zone,
    is_superuser boolean NOT NULL,
    username character varying(150) NOT NULL,
    first_name character varying(150) NOT NULL,
    last_name character varying(150) NOT NULL,
    email character varying(254) NOT NULL,
    is_staff boolean NOT NULL,
    is_active boolean NOT NULL,
    date_joined timestamp with time zone NOT NULL
);

CREATE TABLE public.accounts_user_groups (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    group_id integer NOT NULL
);

ALTER TABLE public.accounts_user_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_user_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE public.accounts_user ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_user_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.accounts_user_user_permissions (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    permission_id integer NOT NULL
);

ALTER TABLE public.accounts_user_user_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_user_user_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.actors_actor (
    id bigint NOT NULL,
    public_id character varying(40) NOT NULL,
    kind character varying(12) NOT NULL,
    name character varying(200) NOT NULL,
    slug character varying(200) NOT NULL,
    latitude double precision,
    longitude double precision,
    population integer,
    published_at timestamp with time zone,
    parent_id bigint,
    country_id bigint,
    as_region_id bigint,
    merged_into_id bigint,
    designation character varying(60) DEFAULT ''::character varying NOT NULL,
    is_contested boolean DEFAULT false NOT NULL,
    time_zone character varying(40) DEFAULT ''::character varying NOT NULL,
    as_region_kind character varying(12) GENERATED ALWAYS AS (
CASE
    WHEN (as_region_id IS NOT NULL) THEN 'region'::text
    ELSE NULL::text
END) STORED,
    is_merged boolean GENERATED ALWAYS AS ((merged_into_id IS NOT NULL)) STORED,
    merged_into_merged boolean GENERATED ALWAYS AS (
CASE
    WHEN (merged_into_id IS NOT NULL) THEN false
    ELSE NULL::boolean
END) STORED,
    CONSTRAINT actor_contested_is_a_place_without_parent CHECK (((NOT is_contested) OR (((kind)::text = ANY ((ARRAY['city'::character varying, 'region'::character varying])::text[])) AND (parent_id IS NULL)))),
    CONSTRAINT actor_has_a_name CHECK ((NOT ((name)::text = ''::text))),
    CONSTRAINT actor_has_both_coordinates_or_none CHECK ((((latitude IS NULL) AND (longitude IS NULL)) OR ((latitude IS NOT NULL) AND ((latitude >= ('-90.0'::numeric)::double precision) AND (latitude <= (90.0)::double precision)) AND (longitude IS NOT NULL) AND ((longitude >= ('-180.0'::numeric)::double precision) AND (longitude <= (180.0)::double precision))))),
    CONSTRAINT actor_is_not_its_own_parent CHECK (((parent_id IS NULL) OR (NOT ((parent_id = id) AND (parent_id IS NOT NULL))))),
    CONSTRAINT actor_kind_is_listed CHECK (((kind)::text = ANY ((ARRAY['city'::character varying, 'network'::character varying, 'organisation'::character varying, 'region'::character varying])::text[]))),
    CONSTRAINT actor_merged_is_not_published CHECK (((merged_into_id IS NULL) OR (published_at IS NULL))),
    CONSTRAINT actor_network_is_part_of_nothing CHECK (((NOT ((kind)::text = 'network'::text)) OR (parent_id IS NULL))),
    CONSTRAINT actor_only_a_city_is_also_a_region CHECK (((as_region_id IS NULL) OR ((kind)::text = 'city'::text))),
    CONSTRAINT actor_only_a_place_has_population_and_time_zone CHECK ((((kind)::text = ANY ((ARRAY['city'::character varying, 'region'::character varying])::text[])) OR ((population IS NULL) AND ((time_zone)::text = ''::text)))),
    CONSTRAINT actor_place_has_a_country_unless_contested CHECK (((NOT ((kind)::text = ANY ((ARRAY['city'::character varying, 'region'::character varying])::text[]))) OR ((country_id IS NOT NULL) AND (NOT is_contested)) OR ((country_id IS NULL) AND is_contested))),
    CONSTRAINT actors_actor_population_check CHECK ((population >= 0))
);

ALTER TABLE public.actors_actor ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.actors_actor_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.actors_actorhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    public_id character varying(40) NOT NULL,
    kind character varying(12) NOT NULL,
    name character varying(200) NOT NULL,
    slug character varying(200) NOT NULL,
    latitude double precision,
    longitude double precision,
    population integer,
    published_at timestamp with time zone,
    parent_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    country_id bigint,
    as_region_id bigint,
    merged_into_id bigint,
    designation character varying(60) DEFAULT ''::character varying NOT NULL,
    is_contested boolean DEFAULT false NOT NULL,
    time_zone character varying(40) DEFAULT ''::character varying NOT NULL,
    CONSTRAINT actors_actorhistory_population_check CHECK ((population >= 0))
);

ALTER TABLE public.actors_actorhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.actors_actorhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.actors_country (
    id bigint NOT NULL,
    code character varying(4) NOT NULL,
    name character varying(100) NOT NULL,
    alpha3 character varying(3) DEFAULT ''::character varying NOT NULL,
    ended character varying(40) DEFAULT ''::character varying NOT NULL,
    ended_earliest date,
    ended_latest date,
    "numeric" character varying(3) DEFAULT ''::character varying NOT NULL,
    CONSTRAINT country_code_is_two_capitals_or_four_of_a_former CHECK (((((code)::text ~ '^[A-Z]{2}$'::text) AND ((ended)::text = ''::text)) OR (((code)::text ~ '^[A-Z]{4}$'::text) AND (NOT ((ended)::text = ''::text))))),
    CONSTRAINT country_ended_agrees_with_its_bounds CHECK (((((ended)::text = ''::text) AND (ended_earliest IS NULL) AND (ended_latest IS NULL)) OR ((NOT ((ended)::text = ''::text)) AND (((ended_earliest IS NULL) AND (ended_latest IS NOT NULL)) OR ((ended_earliest IS NOT NULL) AND (ended_latest IS NULL)) OR ((ended_earliest IS NOT NULL) AND (ended_earliest <= ended_latest) AND (ended_latest IS NOT NULL)))))),
    CONSTRAINT country_other_codes_are_well_formed CHECK ((((alpha3)::text ~ '^([A-Z]{3})?$'::text) AND (("numeric")::text ~ '^([0-9]{3})?$'::text)))
);

ALTER TABLE public.actors_country ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.actors_country_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.actors_country_neighbours (
    id bigint NOT NULL,
    from_country_id bigint NOT NULL,
    to_country_id bigint NOT NULL
);

ALTER TABLE public.actors_country_neighbours ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.actors_country_neighbours_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.actors_country_successors (
    id bigint NOT NULL,
    from_country_id bigint NOT NULL,
    to_country_id bigint NOT NULL
);

ALTER TABLE public.actors_country_successors ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.actors_country_successors_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.actors_countrygroup (
    id bigint NOT NULL,
    code character varying(60) NOT NULL,
    kind character varying(16) NOT NULL,
    name character varying(120) NOT NULL,
    name_es character varying(120) DEFAULT ''::character varying NOT NULL,
    name_pt character varying(120) DEFAULT ''::character varying NOT NULL,
    name_ru character varying(120) DEFAULT ''::character varying NOT NULL,
    author character varying(200) NOT NULL,
    stated character varying(40) DEFAULT ''::character varying NOT NULL,
    stated_earliest date,
    stated_latest date,
    source character varying(500) DEFAULT ''::character varying NOT NULL,
    published_at timestamp with time zone,
    owner_id bigint,
    parent_id bigint,
    CONSTRAINT country_group_has_name_and_author CHECK (((NOT ((name)::text = ''::text)) AND (NOT ((author)::text = ''::text)))),
    CONSTRAINT country_group_is_not_its_own_parent CHECK (((parent_id IS NULL) OR (NOT ((parent_id = id) AND (parent_id IS NOT NULL))))),
    CONSTRAINT country_group_kind_is_listed CHECK (((kind)::text = ANY ((ARRAY['area'::character varying, 'bloc'::character varying, 'classification'::character varying])::text[]))),
    CONSTRAINT country_group_stated_agrees_with_its_bounds CHECK (((((stated)::text = ''::text) AND (stated_earliest IS NULL) AND (stated_latest IS NULL)) OR ((NOT ((stated)::text = ''::text)) AND (((stated_earliest IS NULL) AND (stated_latest IS NOT NULL)) OR ((stated_earliest IS NOT NULL) AND (stated_latest IS NULL)) OR ((stated_earliest IS NOT NULL) AND (stated_earliest <= stated_latest) AND (stated_latest IS NOT NULL))))))
);

ALTER TABLE public.actors_countrygroup ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.actors_countrygroup_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.actors_countrygrouphistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    code character varying(60) NOT NULL,
    kind character varying(16) NOT NULL,
    name character varying(120) NOT NULL,
    name_es character varying(120) DEFAULT ''::character varying NOT NULL,
    name_pt character varying(120) DEFAULT ''::character varying NOT NULL,
    name_ru character varying(120) DEFAULT ''::character varying NOT NULL,
    author character varying(200) NOT NULL,
    stated character varying(40) DEFAULT ''::character varying NOT NULL,
    stated_earliest date,
    stated_latest date,
    source character varying(500) DEFAULT ''::character varying NOT NULL,
    published_at timestamp with time zone,
    owner_id bigint,
    parent_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.actors_countrygrouphistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.actors_countrygrouphistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.actors_countrygroupmember (
    id bigint NOT NULL,
    since character varying(40) DEFAULT ''::character varying NOT NULL,
    since_earliest date,
    since_latest date,
    until character varying(40) DEFAULT ''::character varying NOT NULL,
    until_earliest date,
    until_latest date,
    country_id bigint NOT NULL,
    group_id bigint NOT NULL,
    CONSTRAINT country_group_member_since_agrees_with_its_bounds CHECK (((((since)::text = ''::text) AND (since_earliest IS NULL) AND (since_latest IS NULL)) OR ((NOT ((since)::text = ''::text)) AND (((since_earliest IS NULL) AND (since_latest IS NOT NULL)) OR ((since_earliest IS NOT NULL) AND (since_latest IS NULL)) OR ((since_earliest IS NOT NULL) AND (since_earliest <= since_latest) AND (since_latest IS NOT NULL)))))),
    CONSTRAINT country_group_member_until_agrees_with_its_bounds CHECK (((((until)::text = ''::text) AND (until_earliest IS NULL) AND (until_latest IS NULL)) OR ((NOT ((until)::text = ''::text)) AND (((until_earliest IS NULL) AND (until_latest IS NOT NULL)) OR ((until_earliest IS NOT NULL) AND (until_latest IS NULL)) OR ((until_earliest IS NOT NULL) AND (until_earliest <= until_latest) AND (until_latest IS NOT NULL)))))),
    CONSTRAINT country_group_member_until_is_after_since CHECK (((until_latest IS NULL) OR (since_earliest IS NULL) OR (until_latest >= since_earliest)))
);

ALTER TABLE public.actors_countrygroupmember ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.actors_countrygroupmember_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.actors_countrygroupmemberhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    since character varying(40) DEFAULT ''::character varying NOT NULL,
    since_earliest date,
    since_latest date,
    until character varying(40) DEFAULT ''::character varying NOT NULL,
    until_earliest date,
    until_latest date,
    country_id bigint NOT NULL,
    group_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.actors_countrygroupmemberhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.actors_countrygroupmemberhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.actors_countryhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    code character varying(4) NOT NULL,
    name character varying(100) NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    alpha3 character varying(3) DEFAULT ''::character varying NOT NULL,
    ended character varying(40) DEFAULT ''::character varying NOT NULL,
    ended_earliest date,
    ended_latest date,
    "numeric" character varying(3) DEFAULT ''::character varying NOT NULL
);

ALTER TABLE public.actors_countryhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.actors_countryhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.actors_countryname (
    id bigint NOT NULL,
    language character varying(2) NOT NULL,
    text character varying(100) NOT NULL,
    country_id bigint NOT NULL,
    folded text GENERATED ALWAYS AS (public.fold_text((text)::text)) STORED,
    CONSTRAINT country_name_language_is_listed CHECK (((language)::text = ANY ((ARRAY[''::character varying, 'de'::character varying, 'en'::character varying, 'es'::character varying, 'fr'::character varying, 'pt'::character varying, 'ru'::character varying])::text[])))
);

ALTER TABLE public.actors_countryname ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.actors_countryname_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.actors_countrynamehistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    language character varying(2) NOT NULL,
    text character varying(100) NOT NULL,
    country_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.actors_countrynamehistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.actors_countrynamehistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.actors_datarelease (
    id bigint NOT NULL,
    key character varying(40) NOT NULL,
    version character varying(80) NOT NULL,
    rows integer NOT NULL,
    loaded_at timestamp with time zone NOT NULL,
    CONSTRAINT actors_datarelease_rows_check CHECK ((rows >= 0))
);

ALTER TABLE public.actors_datarelease ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.actors_datarelease_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.actors_dispute (
    actor_id bigint NOT NULL,
    text text NOT NULL,
    text_es text NOT NULL,
    text_pt text NOT NULL,
    text_ru text NOT NULL,
    source character varying(500) NOT NULL,
    CONSTRAINT dispute_has_a_source CHECK ((NOT ((source)::text = ''::text))),
    CONSTRAINT dispute_has_words CHECK ((NOT (text = ''::text)))
);

CREATE TABLE public.actors_disputehistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    text text NOT NULL,
    text_es text NOT NULL,
    text_pt text NOT NULL,
    text_ru text NOT NULL,
    source character varying(500) NOT NULL,
    actor_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.actors_disputehistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.actors_disputehistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.actors_distinction (
    id bigint NOT NULL,
    reason character varying(500) NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint,
    first_id bigint NOT NULL,
    second_id bigint NOT NULL,
    CONSTRAINT distinction_has_a_reason CHECK ((NOT ((reason)::text = ''::text))),
    CONSTRAINT distinction_in_order CHECK ((first_id < second_id))
);

ALTER TABLE public.actors_distinction ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.actors_distinction_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.actors_distinctionhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    reason character varying(500) NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint,
    first_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    second_id bigint NOT NULL
);

ALTER TABLE public.actors_distinctionhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.actors_distinctionhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.actors_identifier (
    id bigint NOT NULL,
    scheme character varying(12) NOT NULL,
    value character varying(60) NOT NULL,
    actor_id bigint NOT NULL,
    CONSTRAINT identifier_scheme_is_listed CHECK (((scheme)::text = ANY ((ARRAY['geonames'::character varying, 'iso3166-2'::character varying, 'locode'::character varying, 'national'::character varying, 'wikidata'::character varying])::text[]))),
    CONSTRAINT identifier_value_fits_its_scheme CHECK (((((scheme)::text = 'geonames'::text) AND ((value)::text ~ '^\d+$'::text)) OR (((scheme)::text = 'iso3166-2'::text) AND ((value)::text ~ '^[A-Z]{2}-[A-Z0-9]{1,3}$'::text)) OR (((scheme)::text = 'wikidata'::text) AND ((value)::text ~ '^Q[1-9]\d*$'::text)) OR (((scheme)::text = 'locode'::text) AND ((value)::text ~ '^[A-Z]{2}[A-Z2-9]{3}$'::text)) OR (((scheme)::text = 'national'::text) AND ((value)::text ~ '^[A-Z]{2}:\S+$'::text))))
);

ALTER TABLE public.actors_identifier ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.actors_identifier_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.actors_identifierhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    scheme character varying(12) NOT NULL,
    value character varying(60) NOT NULL,
    actor_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.actors_identifierhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.actors_identifierhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.actors_name (
    id bigint NOT NULL,
    text character varying(200) NOT NULL,
    language character varying(2) NOT NULL,
    is_preferred boolean NOT NULL,
    folded text GENERATED ALWAYS AS (public.fold_text((text)::text)) STORED,
    actor_id bigint NOT NULL,
    kind character varying(12) DEFAULT 'alias'::character varying NOT NULL,
    script character varying(4) GENERATED ALWAYS AS (public.script_of((text)::text)) STORED,
    used_from character varying(40) DEFAULT ''::character varying NOT NULL,
    used_from_earliest date,
    used_from_latest date,
    used_until character varying(40) DEFAULT ''::character varying NOT NULL,
    used_until_earliest date,
    used_until_latest date,
    CONSTRAINT name_is_not_empty CHECK ((NOT ((text)::text = ''::text))),
    CONSTRAINT name_is_used_until_after_from CHECK (((used_until_latest IS NULL) OR (used_from_earliest IS NULL) OR (used_until_latest >= used_from_earliest))),
    CONSTRAINT name_kind_is_listed CHECK (((kind)::text = ANY ((ARRAY['abbreviation'::character varying, 'alias'::character varying, 'error'::character varying, 'exonym'::character varying, 'historical'::character varying, 'official'::character varying])::text[]))),
    CONSTRAINT name_language_is_listed CHECK (((language)::text = ANY ((ARRAY[''::character varying, 'de'::character varying, 'en'::character varying, 'es'::character varying, 'fr'::character varying, 'pt'::character varying, 'ru'::character varying])::text[]))),
    CONSTRAINT name_preferred_in_a_known_language CHECK (((NOT is_preferred) OR (NOT ((language)::text = ''::text)))),
    CONSTRAINT name_preferred_is_of_today CHECK (((NOT is_preferred) OR (NOT ((kind)::text = ANY ((ARRAY['historical'::character varying, 'error'::character varying])::text[]))))),
    CONSTRAINT name_used_from_agrees_with_its_bounds CHECK (((((used_from)::text = ''::text) AND (used_from_earliest IS NULL) AND (used_from_latest IS NULL)) OR ((NOT ((used_from)::text = ''::text)) AND (((used_from_earliest IS NULL) AND (used_from_latest IS NOT NULL)) OR ((used_from_earliest IS NOT NULL) AND (used_from_latest IS NULL)) OR ((used_from_earliest IS NOT NULL) AND (used_from_earliest <= used_from_latest) AND (used_from_latest IS NOT NULL)))))),
    CONSTRAINT name_used_until_agrees_with_its_bounds CHECK (((((used_until)::text = ''::text) AND (used_until_earliest IS NULL) AND (used_until_latest IS NULL)) OR ((NOT ((used_until)::text = ''::text)) AND (((used_until_earliest IS NULL) AND (used_until_latest IS NOT NULL)) OR ((used_until_earliest IS NOT NULL) AND (used_until_latest IS NULL)) OR ((used_until_earliest IS NOT NULL) AND (used_until_earliest <= used_until_latest) AND (used_until_latest IS NOT NULL))))))
);

ALTER TABLE public.actors_name ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.actors_name_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.actors_namehistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    text character varying(200) NOT NULL,
    language character varying(2) NOT NULL,
    is_preferred boolean NOT NULL,
    actor_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    kind character varying(12) DEFAULT 'alias'::character varying NOT NULL,
    used_from character varying(40) DEFAULT ''::character varying NOT NULL,
    used_from_earliest date,
    used_from_latest date,
    used_until character varying(40) DEFAULT ''::character varying NOT NULL,
    used_until_earliest date,
    used_until_latest date
);

ALTER TABLE public.actors_namehistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.actors_namehistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.actors_namekey (
    id bigint NOT NULL,
    folded text NOT NULL,
    weight integer NOT NULL,
    CONSTRAINT actors_namekey_weight_check CHECK ((weight >= 0))
);

ALTER TABLE public.actors_namekey ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.actors_namekey_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.actors_office (
    id bigint NOT NULL,
    title character varying(200) NOT NULL,
    since character varying(40) DEFAULT ''::character varying NOT NULL,
    since_earliest date,
    since_latest date,
    until character varying(40) DEFAULT ''::character varying NOT NULL,
    until_earliest date,
    until_latest date,
    actor_id bigint NOT NULL,
    person_id bigint NOT NULL,
    CONSTRAINT office_has_a_title CHECK ((NOT ((title)::text = ''::text))),
    CONSTRAINT office_since_agrees_with_its_bounds CHECK (((((since)::text = ''::text) AND (since_earliest IS NULL) AND (since_latest IS NULL)) OR ((NOT ((since)::text = ''::text)) AND (((since_earliest IS NULL) AND (since_latest IS NOT NULL)) OR ((since_earliest IS NOT NULL) AND (since_latest IS NULL)) OR ((since_earliest IS NOT NULL) AND (since_earliest <= since_latest) AND (since_latest IS NOT NULL)))))),
    CONSTRAINT office_until_agrees_with_its_bounds CHECK (((((until)::text = ''::text) AND (until_earliest IS NULL) AND (until_latest IS NULL)) OR ((NOT ((until)::text = ''::text)) AND (((until_earliest IS NULL) AND (until_latest IS NOT NULL)) OR ((until_earliest IS NOT NULL) AND (until_latest IS NULL)) OR ((until_earliest IS NOT NULL) AND (until_earliest <= until_latest) AND (until_latest IS NOT NULL)))))),
    CONSTRAINT office_until_is_after_since CHECK (((until_latest IS NULL) OR (since_earliest IS NULL) OR (until_latest >= since_earliest)))
);

ALTER TABLE public.actors_office ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.actors_office_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.actors_officehistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    title character varying(200) NOT NULL,
    since character varying(40) DEFAULT ''::character varying NOT NULL,
    since_earliest date,
    since_latest date,
    until character varying(40) DEFAULT ''::character varying NOT NULL,
    until_earliest date,
    until_latest date,
    actor_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    person_id bigint NOT NULL
);

ALTER TABLE public.actors_officehistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.actors_officehistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.actors_officialsource (
    id bigint NOT NULL,
    public_id character varying(40) NOT NULL,
    kind character varying(20) NOT NULL,
    title character varying(300) NOT NULL,
    url character varying(1000) NOT NULL,
    note text NOT NULL,
    checked date,
    archive_url character varying(1000) NOT NULL,
    source character varying(500) NOT NULL,
    actor_id bigint NOT NULL,
    CONSTRAINT official_source_copy_is_of_an_address CHECK ((((archive_url)::text = ''::text) OR (NOT ((url)::text = ''::text)))),
    CONSTRAINT official_source_has_a_title CHECK ((NOT ((title)::text = ''::text))),
    CONSTRAINT official_source_is_told_where CHECK (((NOT ((url)::text = ''::text)) OR (NOT ((source)::text = ''::text)))),
    CONSTRAINT official_source_kind_is_listed CHECK (((kind)::text = ANY ((ARRAY['news'::character varying, 'official_report'::character varying, 'portal'::character varying, 'statistics'::character varying, 'website'::character varying])::text[])))
);

ALTER TABLE public.actors_officialsource ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.actors_officialsource_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.actors_officialsourcehistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    public_id character varying(40) NOT NULL,
    kind character varying(20) NOT NULL,
    title character varying(300) NOT NULL,
    url character varying(1000) NOT NULL,
    note text NOT NULL,
    checked date,
    archive_url character varying(1000) NOT NULL,
    source character varying(500) NOT NULL,
    actor_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.actors_officialsourcehistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.actors_officialsourcehistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.actors_person (
    id bigint NOT NULL,
    public_id character varying(40) NOT NULL,
    name character varying(200) NOT NULL,
    slug character varying(200) NOT NULL,
    published_at timestamp with time zone,
    CONSTRAINT person_has_a_name CHECK ((NOT ((name)::text = ''::text)))
);

ALTER TABLE public.actors_person ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.actors_person_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.actors_personhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    public_id character varying(40) NOT NULL,
    name character varying(200) NOT NULL,
    slug character varying(200) NOT NULL,
    published_at timestamp with time zone,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.actors_personhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.actors_personhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.actors_personname (
    id bigint NOT NULL,
    text character varying(200) NOT NULL,
    language character varying(2) NOT NULL,
    is_preferred boolean NOT NULL,
    script character varying(4) GENERATED ALWAYS AS (public.script_of((text)::text)) STORED,
    folded text GENERATED ALWAYS AS (public.fold_text((text)::text)) STORED,
    person_id bigint NOT NULL,
    CONSTRAINT person_name_is_not_empty CHECK ((NOT ((text)::text = ''::text))),
    CONSTRAINT person_name_language_is_listed CHECK (((language)::text = ANY ((ARRAY[''::character varying, 'de'::character varying, 'en'::character varying, 'es'::character varying, 'fr'::character varying, 'pt'::character varying, 'ru'::character varying])::text[]))),
    CONSTRAINT person_name_preferred_in_a_known_language CHECK (((NOT is_preferred) OR (NOT ((language)::text = ''::text))))
);

ALTER TABLE public.actors_personname ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.actors_personname_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.actors_personnamehistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    text character varying(200) NOT NULL,
    language character varying(2) NOT NULL,
    is_preferred boolean NOT NULL,
    person_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.actors_personnamehistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.actors_personnamehistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.actors_succession (
    id bigint NOT NULL,
    kind character varying(12) NOT NULL,
    happened character varying(40) DEFAULT ''::character varying NOT NULL,
    happened_earliest date,
    happened_latest date,
    source character varying(500) DEFAULT ''::character varying NOT NULL,
    predecessor_id bigint NOT NULL,
    successor_id bigint NOT NULL,
    CONSTRAINT succession_happened_agrees_with_its_bounds CHECK (((((happened)::text = ''::text) AND (happened_earliest IS NULL) AND (happened_latest IS NULL)) OR ((NOT ((happened)::text = ''::text)) AND (((happened_earliest IS NULL) AND (happened_latest IS NOT NULL)) OR ((happened_earliest IS NOT NULL) AND (happened_latest IS NULL)) OR ((happened_earliest IS NOT NULL) AND (happened_earliest <= happened_latest) AND (happened_latest IS NOT NULL)))))),
    CONSTRAINT succession_is_of_two CHECK ((NOT (predecessor_id = successor_id))),
    CONSTRAINT succession_kind_is_listed CHECK (((kind)::text = ANY ((ARRAY['absorbed'::character varying, 'merged'::character varying, 'replaced'::character varying, 'split'::character varying])::text[])))
);

ALTER TABLE public.actors_succession ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.actors_succession_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.actors_successionhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kind character varying(12) NOT NULL,
    happened character varying(40) DEFAULT ''::character varying NOT NULL,
    happened_earliest date,
    happened_latest date,
    source character varying(500) DEFAULT ''::character varying NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    predecessor_id bigint NOT NULL,
    successor_id bigint NOT NULL
);

ALTER TABLE public.actors_successionhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.actors_successionhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.actors_territorialclaim (
    id bigint NOT NULL,
    source character varying(500) NOT NULL,
    actor_id bigint NOT NULL,
    country_id bigint NOT NULL,
    region_id bigint,
    CONSTRAINT territorial_claim_has_a_source CHECK ((NOT ((source)::text = ''::text))),
    CONSTRAINT territorial_claim_region_is_another CHECK (((region_id IS NULL) OR (NOT ((region_id = actor_id) AND (region_id IS NOT NULL)))))
);

ALTER TABLE public.actors_territorialclaim ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.actors_territorialclaim_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.actors_territorialclaimhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    source character varying(500) NOT NULL,
    actor_id bigint NOT NULL,
    country_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    region_id bigint
);

ALTER TABLE public.actors_territorialclaimhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.actors_territorialclaimhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_act (
    id bigint NOT NULL,
    kind character varying(30) NOT NULL,
    cause character varying(30) NOT NULL,
    place character varying(200) NOT NULL,
    date character varying(40) NOT NULL,
    date_earliest date,
    date_latest date,
    sequence smallint NOT NULL,
    agreement_id bigint NOT NULL,
    party_id bigint,
    reported character varying(20) DEFAULT ''::character varying NOT NULL,
    instrument_id bigint,
    note text DEFAULT ''::text NOT NULL,
    CONSTRAINT act_cause_only_of_an_end CHECK ((((cause)::text = ''::text) OR (((cause)::text = ANY ((ARRAY['expired'::character varying, 'inactivity'::character varying, 'membership_lapsed'::character varying, 'mutual_termination'::character varying, 'national_order'::character varying, 'never_entered_into_force'::character varying, 'party_ceased'::character varying, 'political_dispute'::character varying, 'sanctions_or_war'::character varying, 'superseded'::character varying, 'unilateral_denunciation'::character varying])::text[])) AND ((kind)::text = ANY ((ARRAY['denounced'::character varying, 'dissolved'::character varying, 'expired'::character varying, 'frozen'::character varying, 'suspended'::character varying, 'terminated'::character varying, 'withdrawn'::character varying])::text[]))))),
    CONSTRAINT act_date_agrees_with_its_bounds CHECK (((((date)::text = ''::text) AND (date_earliest IS NULL) AND (date_latest IS NULL)) OR ((NOT ((date)::text = ''::text)) AND (((date_earliest IS NULL) AND (date_latest IS NOT NULL)) OR ((date_earliest IS NOT NULL) AND (date_latest IS NULL)) OR ((date_earliest IS NOT NULL) AND (date_earliest <= date_latest) AND (date_latest IS NOT NULL)))))),
    CONSTRAINT act_kind_is_listed CHECK (((kind)::text = ANY ((ARRAY['acceded'::character varying, 'accepted'::character varying, 'approved_by_assembly'::character varying, 'approved_by_executive'::character varying, 'confirmed_existing'::character varying, 'declaration_made'::character varying, 'deemed_approval'::character varying, 'denounced'::character varying, 'dissolved'::character varying, 'entered_into_force'::character varying, 'expired'::character varying, 'frozen'::character varying, 'initialled'::character varying, 'listed'::character varying, 'national_approval'::character varying, 'national_opinion_favourable'::character varying, 'national_opinion_requested'::character varying, 'national_opinion_unfavourable'::character varying, 'negotiation_authorised'::character varying, 'notified'::character varying, 'objection_made'::character varying, 'proposed'::character varying, 'provisionally_applied'::character varying, 'ratified'::character varying, 'reaffirmed'::character varying, 'registered'::character varying, 'renewed'::character varying, 'reservation_made'::character varying, 'reservation_withdrawn'::character varying, 'resumed'::character varying, 'signed_definitive'::character varying, 'signed_subject_to_approval'::character varying, 'status_reported'::character varying, 'succeeded'::character varying, 'suspended'::character varying, 'terminated'::character varying, 'varied'::character varying, 'withdrawn'::character varying])::text[]))),
    CONSTRAINT act_report_is_of_no_party CHECK (((NOT ((kind)::text = 'status_reported'::text)) OR (party_id IS NULL))),
    CONSTRAINT act_reports_a_status_or_does_something CHECK (((((kind)::text = 'status_reported'::text) AND ((reported)::text = ANY ((ARRAY['active'::character varying, 'agreed_not_in_force'::character varying, 'ended'::character varying, 'frozen'::character varying, 'negotiating'::character varying, 'proposed'::character varying, 'suspended'::character varying])::text[]))) OR ((NOT ((kind)::text = 'status_reported'::text)) AND ((reported)::text = ''::text)))),
    CONSTRAINT agreements_act_sequence_check CHECK ((sequence >= 0))
);

ALTER TABLE public.agreements_act ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_act_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_actcitation (
    id bigint NOT NULL,
    act_id bigint NOT NULL,
    evidence_id bigint NOT NULL,
    field character varying(40) DEFAULT ''::character varying NOT NULL,
    is_preferred boolean DEFAULT false NOT NULL,
    says character varying(300) DEFAULT ''::character varying NOT NULL,
    stance character varying(12) DEFAULT 'supports'::character varying NOT NULL,
    why character varying(300) DEFAULT ''::character varying NOT NULL,
    CONSTRAINT act_citation_contradicts_with_a_value CHECK (((NOT ((stance)::text = 'contradicts'::text)) OR (NOT ((says)::text = ''::text)))),
    CONSTRAINT act_citation_preferred_for_a_reason CHECK (((NOT is_preferred) OR (NOT ((why)::text = ''::text)))),
    CONSTRAINT act_citation_stance_is_listed CHECK (((stance)::text = ANY ((ARRAY['contradicts'::character varying, 'mentions'::character varying, 'supports'::character varying])::text[])))
);

ALTER TABLE public.agreements_actcitation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_actcitation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_actcitationhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    act_id bigint NOT NULL,
    evidence_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    field character varying(40) DEFAULT ''::character varying NOT NULL,
    is_preferred boolean DEFAULT false NOT NULL,
    says character varying(300) DEFAULT ''::character varying NOT NULL,
    stance character varying(12) DEFAULT 'supports'::character varying NOT NULL,
    why character varying(300) DEFAULT ''::character varying NOT NULL
);

ALTER TABLE public.agreements_actcitationhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_actcitationhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_acthistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kind character varying(30) NOT NULL,
    cause character varying(30) NOT NULL,
    place character varying(200) NOT NULL,
    date character varying(40) NOT NULL,
    date_earliest date,
    date_latest date,
    sequence smallint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    agreement_id bigint NOT NULL,
    party_id bigint,
    reported character varying(20) DEFAULT ''::character varying NOT NULL,
    instrument_id bigint,
    note text DEFAULT ''::text NOT NULL,
    CONSTRAINT agreements_acthistory_sequence_check CHECK ((sequence >= 0))
);

ALTER TABLE public.agreements_acthistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_acthistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_actortie (
    id bigint NOT NULL,
    is_inside boolean NOT NULL,
    status character varying(20) NOT NULL,
    is_shown boolean NOT NULL,
    last_act date,
    actor_id bigint NOT NULL,
    agreement_id bigint NOT NULL
);

ALTER TABLE public.agreements_actortie ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_actortie_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_agreement (
    id bigint NOT NULL,
    public_id character varying(40) NOT NULL,
    kind character varying(30) NOT NULL,
    title character varying(300) NOT NULL,
    status character varying(20) NOT NULL,
    note text NOT NULL,
    published_at timestamp with time zone,
    formality character varying(20) DEFAULT ''::character varying NOT NULL,
    legal_force character varying(24) DEFAULT ''::character varying NOT NULL,
    attested character varying(12) DEFAULT ''::character varying NOT NULL,
    initiator character varying(20) DEFAULT ''::character varying NOT NULL,
    motives character varying(30)[] DEFAULT '{}'::character varying(30)[] NOT NULL,
    presumed character varying(10) DEFAULT ''::character varying NOT NULL,
    runs_out date,
    scope character varying(20) DEFAULT 'subnational'::character varying NOT NULL,
    submitted_at timestamp with time zone,
    names_no_parties boolean DEFAULT false NOT NULL,
    CONSTRAINT agreement_attested_is_listed CHECK (((attested)::text = ANY ((ARRAY[''::character varying, 'both_sides'::character varying, 'denied'::character varying, 'one_side'::character varying, 'third_party'::character varying])::text[]))),
    CONSTRAINT agreement_formality_is_listed CHECK (((formality)::text = ANY ((ARRAY[''::character varying, 'exchange_of_acts'::character varying, 'none'::character varying, 'oral_or_custom'::character varying, 'signed_text'::character varying, 'unilateral_only'::character varying])::text[]))),
    CONSTRAINT agreement_initiator_is_listed CHECK (((initiator)::text = ANY ((ARRAY[''::character varying, 'business'::character varying, 'central_government'::character varying, 'civil_society'::character varying, 'council'::character varying, 'diaspora'::character varying, 'external_partner'::character varying, 'mayor_or_governor'::character varying, 'network'::character varying])::text[]))),
    CONSTRAINT agreement_kind_is_listed CHECK (((kind)::text = ANY ((ARRAY['contact'::character varying, 'cooperation'::character varying, 'cross_border'::character varying, 'development_cooperation'::character varying, 'friendship'::character varying, 'interregional'::character varying, 'project_partnership'::character varying, 'sectoral_twinning'::character varying, 'twinning'::character varying])::text[]))),
    CONSTRAINT agreement_legal_force_is_listed CHECK (((legal_force)::text = ANY ((ARRAY[''::character varying, 'binding_domestic'::character varying, 'binding_international'::character varying, 'disputed'::character varying, 'non_binding'::character varying, 'not_stated'::character varying])::text[]))),
    CONSTRAINT agreement_motives_are_listed CHECK ((motives <@ ARRAY['administrative_learning'::character varying(30), 'cultural'::character varying(30), 'development_aid'::character varying(30), 'diaspora'::character varying(30), 'economic'::character varying(30), 'environmental'::character varying(30), 'foreign_policy_instrument'::character varying(30), 'historical_reconciliation'::character varying(30), 'integration'::character varying(30), 'political_identity'::character varying(30), 'security_and_rescue'::character varying(30), 'separatist'::character varying(30), 'symbolic_or_ceremonial'::character varying(30)])),
    CONSTRAINT agreement_presumed_is_listed CHECK (((presumed)::text = ANY ((ARRAY[''::character varying, 'expired'::character varying, 'renewed'::character varying])::text[]))),
    CONSTRAINT agreement_scope_is_listed CHECK (((scope)::text = ANY ((ARRAY['interstate'::character varying, 'mixed'::character varying, 'subnational'::character varying])::text[]))),
    CONSTRAINT agreement_status_is_listed CHECK (((status)::text = ANY ((ARRAY['active'::character varying, 'agreed_not_in_force'::character varying, 'ended'::character varying, 'frozen'::character varying, 'negotiating'::character varying, 'proposed'::character varying, 'suspended'::character varying, 'unknown'::character varying])::text[])))
);

ALTER TABLE public.agreements_agreement ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_agreement_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_agreementcitation (
    id bigint NOT NULL,
    agreement_id bigint NOT NULL,
    evidence_id bigint NOT NULL,
    field character varying(40) DEFAULT ''::character varying NOT NULL,
    is_preferred boolean DEFAULT false NOT NULL,
    says character varying(300) DEFAULT ''::character varying NOT NULL,
    stance character varying(12) DEFAULT 'supports'::character varying NOT NULL,
    why character varying(300) DEFAULT ''::character varying NOT NULL,
    CONSTRAINT agreement_citation_contradicts_with_a_value CHECK (((NOT ((stance)::text = 'contradicts'::text)) OR (NOT ((says)::text = ''::text)))),
    CONSTRAINT agreement_citation_preferred_for_a_reason CHECK (((NOT is_preferred) OR (NOT ((why)::text = ''::text)))),
    CONSTRAINT agreement_citation_stance_is_listed CHECK (((stance)::text = ANY ((ARRAY['contradicts'::character varying, 'mentions'::character varying, 'supports'::character varying])::text[])))
);

ALTER TABLE public.agreements_agreementcitation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_agreementcitation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_agreementcitationhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    agreement_id bigint NOT NULL,
    evidence_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    field character varying(40) DEFAULT ''::character varying NOT NULL,
    is_preferred boolean DEFAULT false NOT NULL,
    says character varying(300) DEFAULT ''::character varying NOT NULL,
    stance character varying(12) DEFAULT 'supports'::character varying NOT NULL,
    why character varying(300) DEFAULT ''::character varying NOT NULL
);

ALTER TABLE public.agreements_agreementcitationhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_agreementcitationhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_agreementhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    public_id character varying(40) NOT NULL,
    kind character varying(30) NOT NULL,
    title character varying(300) NOT NULL,
    status character varying(20) NOT NULL,
    note text NOT NULL,
    published_at timestamp with time zone,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    formality character varying(20) DEFAULT ''::character varying NOT NULL,
    legal_force character varying(24) DEFAULT ''::character varying NOT NULL,
    attested character varying(12) DEFAULT ''::character varying NOT NULL,
    initiator character varying(20) DEFAULT ''::character varying NOT NULL,
    motives character varying(30)[] DEFAULT '{}'::character varying(30)[] NOT NULL,
    presumed character varying(10) DEFAULT ''::character varying NOT NULL,
    runs_out date,
    scope character varying(20) DEFAULT 'subnational'::character varying NOT NULL,
    submitted_at timestamp with time zone,
    names_no_parties boolean DEFAULT false NOT NULL
);

ALTER TABLE public.agreements_agreementhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_agreementhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_agreementlisting (
    id bigint NOT NULL,
    since character varying(40) NOT NULL,
    since_earliest date,
    since_latest date,
    is_withheld boolean DEFAULT false NOT NULL,
    kind character varying(30) NOT NULL,
    agreement_id bigint NOT NULL,
    row_id bigint NOT NULL,
    CONSTRAINT agreement_listing_kind_is_listed CHECK (((kind)::text = ANY ((ARRAY[''::character varying, 'contact'::character varying, 'cooperation'::character varying, 'cross_border'::character varying, 'development_cooperation'::character varying, 'friendship'::character varying, 'interregional'::character varying, 'project_partnership'::character varying, 'sectoral_twinning'::character varying, 'twinning'::character varying])::text[]))),
    CONSTRAINT agreement_listing_since_agrees_with_its_bounds CHECK (((((since)::text = ''::text) AND (since_earliest IS NULL) AND (since_latest IS NULL)) OR ((NOT ((since)::text = ''::text)) AND (((since_earliest IS NULL) AND (since_latest IS NOT NULL)) OR ((since_earliest IS NOT NULL) AND (since_latest IS NULL)) OR ((since_earliest IS NOT NULL) AND (since_earliest <= since_latest) AND (since_latest IS NOT NULL))))))
);

ALTER TABLE public.agreements_agreementlisting ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_agreementlisting_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_agreementlistinghistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    since character varying(40) NOT NULL,
    since_earliest date,
    since_latest date,
    is_withheld boolean DEFAULT false NOT NULL,
    kind character varying(30) NOT NULL,
    agreement_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    row_id bigint NOT NULL
);

ALTER TABLE public.agreements_agreementlistinghistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_agreementlistinghistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_agreementsubject (
    id bigint NOT NULL,
    agreement_id bigint NOT NULL,
    subject_id bigint NOT NULL
);

ALTER TABLE public.agreements_agreementsubject ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_agreementsubject_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_agreementsubjecthistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    agreement_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    subject_id bigint NOT NULL
);

ALTER TABLE public.agreements_agreementsubjecthistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_agreementsubjecthistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_agreementtitle (
    id bigint NOT NULL,
    language character varying(2) NOT NULL,
    text character varying(300) NOT NULL,
    is_official boolean NOT NULL,
    agreement_id bigint NOT NULL,
    CONSTRAINT agreement_title_language_is_two_letters CHECK (((language)::text ~ '^[a-z]{2}$'::text)),
    CONSTRAINT agreement_title_says_something CHECK ((NOT ((text)::text = ''::text)))
);

ALTER TABLE public.agreements_agreementtitle ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_agreementtitle_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_agreementtitlehistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    language character varying(2) NOT NULL,
    text character varying(300) NOT NULL,
    is_official boolean NOT NULL,
    agreement_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.agreements_agreementtitlehistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_agreementtitlehistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_approvalrule (
    id bigint NOT NULL,
    actor_kind character varying(20) NOT NULL,
    legal_force character varying(24) NOT NULL,
    steps character varying(30)[] NOT NULL,
    since character varying(40) NOT NULL,
    since_earliest date,
    since_latest date,
    until character varying(40) NOT NULL,
    until_earliest date,
    until_latest date,
    note text NOT NULL,
    country_id bigint NOT NULL,
    document_id bigint NOT NULL,
    CONSTRAINT approval_rule_actor_kind_is_listed CHECK (((actor_kind)::text = ANY ((ARRAY[''::character varying, 'city'::character varying, 'network'::character varying, 'organisation'::character varying, 'region'::character varying])::text[]))),
    CONSTRAINT approval_rule_does_not_end_before_it_begins CHECK (((until_latest IS NULL) OR (since_earliest IS NULL) OR (until_latest >= since_earliest))),
    CONSTRAINT approval_rule_legal_force_is_listed CHECK (((legal_force)::text = ANY ((ARRAY[''::character varying, 'binding_domestic'::character varying, 'binding_international'::character varying, 'disputed'::character varying, 'non_binding'::character varying, 'not_stated'::character varying])::text[]))),
    CONSTRAINT approval_rule_since_agrees_with_its_bounds CHECK (((((since)::text = ''::text) AND (since_earliest IS NULL) AND (since_latest IS NULL)) OR ((NOT ((since)::text = ''::text)) AND (((since_earliest IS NULL) AND (since_latest IS NOT NULL)) OR ((since_earliest IS NOT NULL) AND (since_latest IS NULL)) OR ((since_earliest IS NOT NULL) AND (since_earliest <= since_latest) AND (since_latest IS NOT NULL)))))),
    CONSTRAINT approval_rule_steps_are_listed CHECK (((steps <@ ARRAY['approved_by_assembly'::character varying(30), 'approved_by_executive'::character varying(30), 'deemed_approval'::character varying(30), 'national_approval'::character varying(30), 'national_opinion_favourable'::character varying(30), 'national_opinion_requested'::character varying(30), 'negotiation_authorised'::character varying(30), 'notified'::character varying(30), 'ratified'::character varying(30), 'registered'::character varying(30)]) AND (NOT (steps = '{}'::character varying(30)[])))),
    CONSTRAINT approval_rule_until_agrees_with_its_bounds CHECK (((((until)::text = ''::text) AND (until_earliest IS NULL) AND (until_latest IS NULL)) OR ((NOT ((until)::text = ''::text)) AND (((until_earliest IS NULL) AND (until_latest IS NOT NULL)) OR ((until_earliest IS NOT NULL) AND (until_latest IS NULL)) OR ((until_earliest IS NOT NULL) AND (until_earliest <= until_latest) AND (until_latest IS NOT NULL))))))
);

ALTER TABLE public.agreements_approvalrule ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_approvalrule_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_approvalrulehistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    actor_kind character varying(20) NOT NULL,
    legal_force character varying(24) NOT NULL,
    steps character varying(30)[] NOT NULL,
    since character varying(40) NOT NULL,
    since_earliest date,
    since_latest date,
    until character varying(40) NOT NULL,
    until_earliest date,
    until_latest date,
    note text NOT NULL,
    country_id bigint NOT NULL,
    document_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.agreements_approvalrulehistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_approvalrulehistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_attendance (
    id bigint NOT NULL,
    negotiation_id bigint NOT NULL,
    participant_id bigint NOT NULL,
    round_id bigint NOT NULL
);

ALTER TABLE public.agreements_attendance ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_attendance_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_attendancehistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    negotiation_id bigint NOT NULL,
    participant_id bigint NOT NULL,
    round_id bigint NOT NULL
);

ALTER TABLE public.agreements_attendancehistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_attendancehistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_attestation (
    id bigint NOT NULL,
    says character varying(10) NOT NULL,
    date character varying(40) NOT NULL,
    date_earliest date,
    date_latest date,
    by character varying(200) NOT NULL,
    agreement_id bigint NOT NULL,
    evidence_id bigint,
    party_id bigint,
    CONSTRAINT attestation_date_agrees_with_its_bounds CHECK (((((date)::text = ''::text) AND (date_earliest IS NULL) AND (date_latest IS NULL)) OR ((NOT ((date)::text = ''::text)) AND (((date_earliest IS NULL) AND (date_latest IS NOT NULL)) OR ((date_earliest IS NOT NULL) AND (date_latest IS NULL)) OR ((date_earliest IS NOT NULL) AND (date_earliest <= date_latest) AND (date_latest IS NOT NULL)))))),
    CONSTRAINT attestation_is_somebodys CHECK (((party_id IS NOT NULL) OR (NOT ((by)::text = ''::text)))),
    CONSTRAINT attestation_says_is_listed CHECK (((says)::text = ANY ((ARRAY['confirms'::character varying, 'denies'::character varying])::text[])))
);

ALTER TABLE public.agreements_attestation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_attestation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_attestationhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    says character varying(10) NOT NULL,
    date character varying(40) NOT NULL,
    date_earliest date,
    date_latest date,
    by character varying(200) NOT NULL,
    agreement_id bigint NOT NULL,
    evidence_id bigint,
    party_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.agreements_attestationhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_attestationhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_countrytie (
    id bigint NOT NULL,
    kind character varying(30) NOT NULL,
    status character varying(20) NOT NULL,
    is_shown boolean NOT NULL,
    agreement_id bigint NOT NULL,
    first_id bigint NOT NULL,
    second_id bigint NOT NULL,
    CONSTRAINT country_tie_is_in_order CHECK ((first_id <= second_id))
);

ALTER TABLE public.agreements_countrytie ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_countrytie_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_documentsubject (
    id bigint NOT NULL,
    document_id bigint NOT NULL,
    subject_id bigint NOT NULL
);

ALTER TABLE public.agreements_documentsubject ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_documentsubject_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_documentsubjecthistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    document_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    subject_id bigint NOT NULL
);

ALTER TABLE public.agreements_documentsubjecthistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_documentsubjecthistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_engagement (
    id bigint NOT NULL,
    public_id character varying(40) NOT NULL,
    kind character varying(40) NOT NULL,
    title character varying(300) NOT NULL,
    started character varying(40) NOT NULL,
    started_earliest date,
    started_latest date,
    ended character varying(40) NOT NULL,
    ended_earliest date,
    ended_latest date,
    place character varying(200) NOT NULL,
    note text NOT NULL,
    published_at timestamp with time zone,
    agreement_id bigint,
    CONSTRAINT engagement_does_not_end_before_it_starts CHECK (((ended_latest IS NULL) OR (started_earliest IS NULL) OR (ended_latest >= started_earliest))),
    CONSTRAINT engagement_ended_agrees_with_its_bounds CHECK (((((ended)::text = ''::text) AND (ended_earliest IS NULL) AND (ended_latest IS NULL)) OR ((NOT ((ended)::text = ''::text)) AND (((ended_earliest IS NULL) AND (ended_latest IS NOT NULL)) OR ((ended_earliest IS NOT NULL) AND (ended_latest IS NULL)) OR ((ended_earliest IS NOT NULL) AND (ended_earliest <= ended_latest) AND (ended_latest IS NOT NULL)))))),
    CONSTRAINT engagement_kind_is_listed CHECK (((kind)::text = ANY ((ARRAY['aid_or_donation'::character varying, 'business_mission'::character varying, 'cultural_event'::character varying, 'incoming_delegation'::character varying, 'joint_working_group'::character varying, 'meeting_refused'::character varying, 'network_event_attended'::character varying, 'network_event_hosted'::character varying, 'official_meeting'::character varying, 'outgoing_delegation'::character varying, 'project'::character varying, 'representative_office_closed'::character varying, 'representative_office_opened'::character varying, 'signing_ceremony'::character varying, 'statement_or_letter'::character varying, 'student_or_youth_exchange'::character varying, 'summit_or_forum'::character varying, 'technical_exchange'::character varying, 'trade_fair'::character varying, 'training'::character varying, 'video_meeting'::character varying])::text[]))),
    CONSTRAINT engagement_started_agrees_with_its_bounds CHECK (((((started)::text = ''::text) AND (started_earliest IS NULL) AND (started_latest IS NULL)) OR ((NOT ((started)::text = ''::text)) AND (((started_earliest IS NULL) AND (started_latest IS NOT NULL)) OR ((started_earliest IS NOT NULL) AND (started_latest IS NULL)) OR ((started_earliest IS NOT NULL) AND (started_earliest <= started_latest) AND (started_latest IS NOT NULL))))))
);

ALTER TABLE public.agreements_engagement ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_engagement_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_engagementcitation (
    id bigint NOT NULL,
    field character varying(40) DEFAULT ''::character varying NOT NULL,
    says character varying(300) DEFAULT ''::character varying NOT NULL,
    stance character varying(12) DEFAULT 'supports'::character varying NOT NULL,
    is_preferred boolean DEFAULT false NOT NULL,
    why character varying(300) DEFAULT ''::character varying NOT NULL,
    engagement_id bigint NOT NULL,
    evidence_id bigint NOT NULL,
    CONSTRAINT engagement_citation_contradicts_with_a_value CHECK (((NOT ((stance)::text = 'contradicts'::text)) OR (NOT ((says)::text = ''::text)))),
    CONSTRAINT engagement_citation_preferred_for_a_reason CHECK (((NOT is_preferred) OR (NOT ((why)::text = ''::text)))),
    CONSTRAINT engagement_citation_stance_is_listed CHECK (((stance)::text = ANY ((ARRAY['contradicts'::character varying, 'mentions'::character varying, 'supports'::character varying])::text[])))
);

ALTER TABLE public.agreements_engagementcitation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_engagementcitation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_engagementcitationhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    field character varying(40) DEFAULT ''::character varying NOT NULL,
    says character varying(300) DEFAULT ''::character varying NOT NULL,
    stance character varying(12) DEFAULT 'supports'::character varying NOT NULL,
    is_preferred boolean DEFAULT false NOT NULL,
    why character varying(300) DEFAULT ''::character varying NOT NULL,
    engagement_id bigint NOT NULL,
    evidence_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.agreements_engagementcitationhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_engagementcitationhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_engagementhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    public_id character varying(40) NOT NULL,
    kind character varying(40) NOT NULL,
    title character varying(300) NOT NULL,
    started character varying(40) NOT NULL,
    started_earliest date,
    started_latest date,
    ended character varying(40) NOT NULL,
    ended_earliest date,
    ended_latest date,
    place character varying(200) NOT NULL,
    note text NOT NULL,
    published_at timestamp with time zone,
    agreement_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.agreements_engagementhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_engagementhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_engagementparticipant (
    id bigint NOT NULL,
    name_as_printed character varying(200) NOT NULL,
    role character varying(20) NOT NULL,
    actor_id bigint,
    engagement_id bigint NOT NULL,
    CONSTRAINT engagement_participant_is_somebody CHECK (((actor_id IS NOT NULL) OR (NOT ((name_as_printed)::text = ''::text)))),
    CONSTRAINT engagement_participant_role_is_listed CHECK (((role)::text = ANY ((ARRAY['beneficiary'::character varying, 'funder'::character varying, 'guest'::character varying, 'host'::character varying, 'organiser'::character varying, 'participant'::character varying, 'refused'::character varying])::text[])))
);

ALTER TABLE public.agreements_engagementparticipant ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_engagementparticipant_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_engagementparticipanthistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    name_as_printed character varying(200) CONSTRAINT agreements_engagementparticipanthistor_name_as_printed_not_null NOT NULL,
    role character varying(20) NOT NULL,
    actor_id bigint,
    engagement_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.agreements_engagementparticipanthistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_engagementparticipanthistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_engagementresult (
    id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    text character varying(300) NOT NULL,
    amount numeric(18,2),
    currency character varying(3) NOT NULL,
    year smallint,
    engagement_id bigint NOT NULL,
    CONSTRAINT agreements_engagementresult_year_check CHECK ((year >= 0)),
    CONSTRAINT engagement_result_amount_has_a_currency CHECK ((((amount IS NULL) AND ((currency)::text = ''::text) AND (year IS NULL)) OR ((amount >= (0)::numeric) AND (amount IS NOT NULL) AND ((currency)::text ~ '^[A-Z]{3}$'::text)))),
    CONSTRAINT engagement_result_kind_is_listed CHECK (((kind)::text = ANY ((ARRAY['aid'::character varying, 'contract'::character varying, 'infrastructure'::character varying, 'investment'::character varying, 'joint_venture'::character varying, 'other'::character varying, 'publication'::character varying])::text[]))),
    CONSTRAINT engagement_result_says_something CHECK (((NOT ((text)::text = ''::text)) OR (amount IS NOT NULL)))
);

ALTER TABLE public.agreements_engagementresult ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_engagementresult_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_engagementresulthistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    text character varying(300) NOT NULL,
    amount numeric(18,2),
    currency character varying(3) NOT NULL,
    year smallint,
    engagement_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT agreements_engagementresulthistory_year_check CHECK ((year >= 0))
);

ALTER TABLE public.agreements_engagementresulthistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_engagementresulthistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_instrument (
    id bigint NOT NULL,
    kind character varying(30) NOT NULL,
    title character varying(300) NOT NULL,
    number character varying(60) NOT NULL,
    url character varying(500) NOT NULL,
    date character varying(40) NOT NULL,
    date_earliest date,
    date_latest date,
    agreement_id bigint NOT NULL,
    authentic_languages character varying(2)[] DEFAULT '{}'::character varying(2)[] NOT NULL,
    document_id bigint,
    languages character varying(2)[] DEFAULT '{}'::character varying(2)[] NOT NULL,
    months smallint,
    notice_months smallint,
    renewal character varying(20) DEFAULT ''::character varying NOT NULL,
    renewal_months smallint,
    CONSTRAINT agreements_instrument_months_check CHECK ((months >= 0)),
    CONSTRAINT agreements_instrument_notice_months_check CHECK ((notice_months >= 0)),
    CONSTRAINT agreements_instrument_renewal_months_check CHECK ((renewal_months >= 0)),
    CONSTRAINT instrument_authentic_languages_are_among_its_languages CHECK ((authentic_languages <@ languages)),
    CONSTRAINT instrument_date_agrees_with_its_bounds CHECK (((((date)::text = ''::text) AND (date_earliest IS NULL) AND (date_latest IS NULL)) OR ((NOT ((date)::text = ''::text)) AND (((date_earliest IS NULL) AND (date_latest IS NOT NULL)) OR ((date_earliest IS NOT NULL) AND (date_latest IS NULL)) OR ((date_earliest IS NOT NULL) AND (date_earliest <= date_latest) AND (date_latest IS NOT NULL)))))),
    CONSTRAINT instrument_kind_is_listed CHECK (((kind)::text = ANY ((ARRAY['accession_instrument'::character varying, 'action_plan'::character varying, 'amendment'::character varying, 'convention'::character varying, 'cooperation_agreement'::character varying, 'council_resolution'::character varying, 'euroregion_agreement'::character varying, 'exchange_of_letters'::character varying, 'founding_act'::character varying, 'framework_agreement'::character varying, 'inter_institutional'::character varying, 'joint_declaration'::character varying, 'letter_of_intent'::character varying, 'memorandum'::character varying, 'protocol_of_intent'::character varying, 'renewal'::character varying, 'specific_agreement'::character varying, 'termination_notice'::character varying, 'twinning_agreement'::character varying])::text[]))),
    CONSTRAINT instrument_renewal_is_listed CHECK (((renewal)::text = ANY ((ARRAY[''::character varying, 'automatic'::character varying, 'by_agreement'::character varying, 'none'::character varying])::text[]))),
    CONSTRAINT instrument_renewal_only_of_a_term CHECK (((((renewal)::text = ''::text) AND (renewal_months IS NULL)) OR ((months IS NOT NULL) AND ((renewal_months IS NULL) OR (((renewal)::text = 'automatic'::text) AND (renewal_months > 0)))))),
    CONSTRAINT instrument_term_is_not_empty CHECK (((months IS NULL) OR (months > 0)))
);

ALTER TABLE public.agreements_instrument ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_instrument_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_instrumentcitation (
    id bigint NOT NULL,
    field character varying(40) DEFAULT ''::character varying NOT NULL,
    says character varying(300) DEFAULT ''::character varying NOT NULL,
    stance character varying(12) DEFAULT 'supports'::character varying NOT NULL,
    is_preferred boolean DEFAULT false NOT NULL,
    why character varying(300) DEFAULT ''::character varying NOT NULL,
    evidence_id bigint NOT NULL,
    instrument_id bigint NOT NULL,
    CONSTRAINT instrument_citation_contradicts_with_a_value CHECK (((NOT ((stance)::text = 'contradicts'::text)) OR (NOT ((says)::text = ''::text)))),
    CONSTRAINT instrument_citation_preferred_for_a_reason CHECK (((NOT is_preferred) OR (NOT ((why)::text = ''::text)))),
    CONSTRAINT instrument_citation_stance_is_listed CHECK (((stance)::text = ANY ((ARRAY['contradicts'::character varying, 'mentions'::character varying, 'supports'::character varying])::text[])))
);

ALTER TABLE public.agreements_instrumentcitation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_instrumentcitation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_instrumentcitationhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    field character varying(40) DEFAULT ''::character varying NOT NULL,
    says character varying(300) DEFAULT ''::character varying NOT NULL,
    stance character varying(12) DEFAULT 'supports'::character varying NOT NULL,
    is_preferred boolean DEFAULT false NOT NULL,
    why character varying(300) DEFAULT ''::character varying NOT NULL,
    evidence_id bigint NOT NULL,
    instrument_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.agreements_instrumentcitationhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_instrumentcitationhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_instrumenthistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kind character varying(30) NOT NULL,
    title character varying(300) NOT NULL,
    number character varying(60) NOT NULL,
    url character varying(500) NOT NULL,
    date character varying(40) NOT NULL,
    date_earliest date,
    date_latest date,
    agreement_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    authentic_languages character varying(2)[] DEFAULT '{}'::character varying(2)[] NOT NULL,
    document_id bigint,
    languages character varying(2)[] DEFAULT '{}'::character varying(2)[] NOT NULL,
    months smallint,
    notice_months smallint,
    renewal character varying(20) DEFAULT ''::character varying NOT NULL,
    renewal_months smallint,
    CONSTRAINT agreements_instrumenthistory_months_check CHECK ((months >= 0)),
    CONSTRAINT agreements_instrumenthistory_notice_months_check CHECK ((notice_months >= 0)),
    CONSTRAINT agreements_instrumenthistory_renewal_months_check CHECK ((renewal_months >= 0))
);

ALTER TABLE public.agreements_instrumenthistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_instrumenthistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_instrumentlink (
    id bigint NOT NULL,
    relation character varying(20) NOT NULL,
    source_id bigint NOT NULL,
    target_id bigint NOT NULL,
    CONSTRAINT instrument_link_not_to_itself CHECK ((NOT (source_id = target_id))),
    CONSTRAINT instrument_link_relation_is_listed CHECK (((relation)::text = ANY ((ARRAY['accedes_to'::character varying, 'amends'::character varying, 'based_on'::character varying, 'cites'::character varying, 'implements'::character varying, 'renews'::character varying, 'subsidiary_to'::character varying, 'supersedes'::character varying, 'suspends'::character varying, 'terminates'::character varying, 'translates'::character varying])::text[])))
);

ALTER TABLE public.agreements_instrumentlink ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_instrumentlink_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_instrumentlinkhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    relation character varying(20) NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    source_id bigint NOT NULL,
    target_id bigint NOT NULL
);

ALTER TABLE public.agreements_instrumentlinkhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_instrumentlinkhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_negotiation (
    id bigint NOT NULL,
    public_id character varying(40) NOT NULL,
    title character varying(300) NOT NULL,
    outcome character varying(20) NOT NULL,
    note text NOT NULL,
    published_at timestamp with time zone,
    agreement_id bigint,
    CONSTRAINT negotiation_has_a_title CHECK ((NOT ((title)::text = ''::text))),
    CONSTRAINT negotiation_outcome_is_listed CHECK (((outcome)::text = ANY ((ARRAY[''::character varying, 'agreement'::character varying, 'broken_off'::character varying, 'declaration'::character varying, 'none'::character varying, 'ongoing'::character varying, 'refused'::character varying])::text[])))
);

ALTER TABLE public.agreements_negotiation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_negotiation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_negotiationcitation (
    id bigint NOT NULL,
    field character varying(40) DEFAULT ''::character varying NOT NULL,
    says character varying(300) DEFAULT ''::character varying NOT NULL,
    stance character varying(12) DEFAULT 'supports'::character varying NOT NULL,
    is_preferred boolean DEFAULT false NOT NULL,
    why character varying(300) DEFAULT ''::character varying NOT NULL,
    evidence_id bigint NOT NULL,
    negotiation_id bigint NOT NULL,
    CONSTRAINT negotiation_citation_contradicts_with_a_value CHECK (((NOT ((stance)::text = 'contradicts'::text)) OR (NOT ((says)::text = ''::text)))),
    CONSTRAINT negotiation_citation_preferred_for_a_reason CHECK (((NOT is_preferred) OR (NOT ((why)::text = ''::text)))),
    CONSTRAINT negotiation_citation_stance_is_listed CHECK (((stance)::text = ANY ((ARRAY['contradicts'::character varying, 'mentions'::character varying, 'supports'::character varying])::text[])))
);

ALTER TABLE public.agreements_negotiationcitation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_negotiationcitation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_negotiationcitationhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    field character varying(40) DEFAULT ''::character varying NOT NULL,
    says character varying(300) DEFAULT ''::character varying NOT NULL,
    stance character varying(12) DEFAULT 'supports'::character varying NOT NULL,
    is_preferred boolean DEFAULT false NOT NULL,
    why character varying(300) DEFAULT ''::character varying NOT NULL,
    evidence_id bigint NOT NULL,
    negotiation_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.agreements_negotiationcitationhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_negotiationcitationhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_negotiationhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    public_id character varying(40) NOT NULL,
    title character varying(300) NOT NULL,
    outcome character varying(20) NOT NULL,
    note text NOT NULL,
    published_at timestamp with time zone,
    agreement_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.agreements_negotiationhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_negotiationhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_negotiationparticipant (
    id bigint NOT NULL,
    sphere character varying(30) NOT NULL,
    name_as_printed character varying(200) NOT NULL,
    mandate character varying(300) NOT NULL,
    actor_id bigint,
    country_id bigint,
    negotiation_id bigint NOT NULL,
    CONSTRAINT negotiation_participant_is_one CHECK (((actor_id IS NULL) OR (country_id IS NULL))),
    CONSTRAINT negotiation_participant_is_somebody CHECK (((actor_id IS NOT NULL) OR (country_id IS NOT NULL) OR (NOT ((name_as_printed)::text = ''::text)))),
    CONSTRAINT negotiation_participant_sphere_is_listed CHECK (((sphere)::text = ANY ((ARRAY['business'::character varying, 'civil_society'::character varying, 'international_organisation'::character varying, 'network'::character varying, 'science'::character varying, 'state'::character varying, 'subnational'::character varying])::text[])))
);

ALTER TABLE public.agreements_negotiationparticipant ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_negotiationparticipant_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_negotiationparticipanthistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone CONSTRAINT agreements_negotiationparticipanthistor_pgh_created_at_not_null NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    sphere character varying(30) NOT NULL,
    name_as_printed character varying(200) CONSTRAINT agreements_negotiationparticipanthisto_name_as_printed_not_null NOT NULL,
    mandate character varying(300) NOT NULL,
    actor_id bigint,
    country_id bigint,
    negotiation_id bigint CONSTRAINT agreements_negotiationparticipanthistor_negotiation_id_not_null NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.agreements_negotiationparticipanthistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_negotiationparticipanthistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_negotiationround (
    id bigint NOT NULL,
    "position" smallint NOT NULL,
    date character varying(40) NOT NULL,
    date_earliest date,
    date_latest date,
    place character varying(200) NOT NULL,
    mode character varying(20) NOT NULL,
    level character varying(20) NOT NULL,
    agenda text NOT NULL,
    negotiation_id bigint NOT NULL,
    CONSTRAINT agreements_negotiationround_position_check CHECK (("position" >= 0)),
    CONSTRAINT negotiation_round_date_agrees_with_its_bounds CHECK (((((date)::text = ''::text) AND (date_earliest IS NULL) AND (date_latest IS NULL)) OR ((NOT ((date)::text = ''::text)) AND (((date_earliest IS NULL) AND (date_latest IS NOT NULL)) OR ((date_earliest IS NOT NULL) AND (date_latest IS NULL)) OR ((date_earliest IS NOT NULL) AND (date_earliest <= date_latest) AND (date_latest IS NOT NULL)))))),
    CONSTRAINT negotiation_round_level_is_listed CHECK (((level)::text = ANY ((ARRAY[''::character varying, 'diplomatic'::character varying, 'expert'::character varying, 'top'::character varying])::text[]))),
    CONSTRAINT negotiation_round_mode_is_listed CHECK (((mode)::text = ANY ((ARRAY[''::character varying, 'in_person'::character varying, 'letters'::character varying, 'mixed'::character varying, 'remote'::character varying])::text[])))
);

ALTER TABLE public.agreements_negotiationround ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_negotiationround_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_negotiationroundhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    "position" smallint NOT NULL,
    date character varying(40) NOT NULL,
    date_earliest date,
    date_latest date,
    place character varying(200) NOT NULL,
    mode character varying(20) NOT NULL,
    level character varying(20) NOT NULL,
    agenda text NOT NULL,
    negotiation_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT agreements_negotiationroundhistory_position_check CHECK (("position" >= 0))
);

ALTER TABLE public.agreements_negotiationroundhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_negotiationroundhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_party (
    id bigint NOT NULL,
    name_as_printed character varying(200) NOT NULL,
    role character varying(24) NOT NULL,
    "position" smallint NOT NULL,
    actor_id bigint,
    agreement_id bigint NOT NULL,
    country_id bigint,
    signatory_id bigint,
    signatory_as_printed character varying(200) DEFAULT ''::character varying NOT NULL,
    signatory_office character varying(200) DEFAULT ''::character varying NOT NULL,
    CONSTRAINT agreements_party_position_check CHECK (("position" >= 0)),
    CONSTRAINT party_country_only_of_unnamed_parties CHECK (((country_id IS NULL) OR (actor_id IS NULL))),
    CONSTRAINT party_is_an_actor_or_a_printed_name CHECK (((actor_id IS NOT NULL) OR (NOT ((name_as_printed)::text = ''::text)))),
    CONSTRAINT party_role_is_listed CHECK (((role)::text = ANY ((ARRAY['acceding_party'::character varying, 'beneficiary'::character varying, 'depositary'::character varying, 'facilitator'::character varying, 'funder'::character varying, 'guarantor'::character varying, 'host'::character varying, 'implementing_body'::character varying, 'initiator'::character varying, 'observer'::character varying, 'on_behalf_of'::character varying, 'party'::character varying, 'predecessor'::character varying, 'registering_authority'::character varying, 'successor'::character varying, 'witness'::character varying])::text[])))
);

ALTER TABLE public.agreements_party ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_party_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_partyhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    name_as_printed character varying(200) NOT NULL,
    role character varying(24) NOT NULL,
    "position" smallint NOT NULL,
    actor_id bigint,
    agreement_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    country_id bigint,
    signatory_id bigint,
    signatory_as_printed character varying(200) DEFAULT ''::character varying NOT NULL,
    signatory_office character varying(200) DEFAULT ''::character varying NOT NULL,
    CONSTRAINT agreements_partyhistory_position_check CHECK (("position" >= 0))
);

ALTER TABLE public.agreements_partyhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_partyhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_position (
    id bigint NOT NULL,
    text text NOT NULL,
    date character varying(40) NOT NULL,
    date_earliest date,
    date_latest date,
    relation_to_state character varying(20) NOT NULL,
    shaped_by character varying(30)[] NOT NULL,
    participant_id bigint NOT NULL,
    subject_id bigint,
    negotiation_id bigint NOT NULL,
    CONSTRAINT position_date_agrees_with_its_bounds CHECK (((((date)::text = ''::text) AND (date_earliest IS NULL) AND (date_latest IS NULL)) OR ((NOT ((date)::text = ''::text)) AND (((date_earliest IS NULL) AND (date_latest IS NOT NULL)) OR ((date_earliest IS NOT NULL) AND (date_latest IS NULL)) OR ((date_earliest IS NOT NULL) AND (date_earliest <= date_latest) AND (date_latest IS NOT NULL)))))),
    CONSTRAINT position_relation_to_state_is_listed CHECK (((relation_to_state)::text = ANY ((ARRAY['differs'::character varying, 'not_stated'::character varying, 'opposed'::character varying, 'same'::character varying])::text[]))),
    CONSTRAINT position_says_something CHECK ((NOT (text = ''::text))),
    CONSTRAINT position_shaped_by_are_listed CHECK ((shaped_by <@ ARRAY['degree_of_freedom'::character varying(30), 'economic_weight'::character varying(30), 'heads_own_position'::character varying(30)]))
);

ALTER TABLE public.agreements_position ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_position_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_positioncitation (
    id bigint NOT NULL,
    field character varying(40) DEFAULT ''::character varying NOT NULL,
    says character varying(300) DEFAULT ''::character varying NOT NULL,
    stance character varying(12) DEFAULT 'supports'::character varying NOT NULL,
    is_preferred boolean DEFAULT false NOT NULL,
    why character varying(300) DEFAULT ''::character varying NOT NULL,
    evidence_id bigint NOT NULL,
    position_id bigint NOT NULL,
    CONSTRAINT position_citation_contradicts_with_a_value CHECK (((NOT ((stance)::text = 'contradicts'::text)) OR (NOT ((says)::text = ''::text)))),
    CONSTRAINT position_citation_preferred_for_a_reason CHECK (((NOT is_preferred) OR (NOT ((why)::text = ''::text)))),
    CONSTRAINT position_citation_stance_is_listed CHECK (((stance)::text = ANY ((ARRAY['contradicts'::character varying, 'mentions'::character varying, 'supports'::character varying])::text[])))
);

ALTER TABLE public.agreements_positioncitation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_positioncitation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_positioncitationhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    field character varying(40) DEFAULT ''::character varying NOT NULL,
    says character varying(300) DEFAULT ''::character varying NOT NULL,
    stance character varying(12) DEFAULT 'supports'::character varying NOT NULL,
    is_preferred boolean DEFAULT false NOT NULL,
    why character varying(300) DEFAULT ''::character varying NOT NULL,
    evidence_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    position_id bigint NOT NULL
);

ALTER TABLE public.agreements_positioncitationhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_positioncitationhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_positionhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    text text NOT NULL,
    date character varying(40) NOT NULL,
    date_earliest date,
    date_latest date,
    relation_to_state character varying(20) NOT NULL,
    shaped_by character varying(30)[] NOT NULL,
    participant_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    subject_id bigint,
    negotiation_id bigint NOT NULL
);

ALTER TABLE public.agreements_positionhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_positionhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_statusspell (
    id bigint NOT NULL,
    start date,
    "end" date,
    status character varying(20) NOT NULL,
    perhaps character varying(20) NOT NULL,
    agreement_id bigint NOT NULL,
    presumed character varying(10) DEFAULT ''::character varying NOT NULL,
    CONSTRAINT status_spell_ends_after_its_start CHECK (((start IS NULL) OR ("end" IS NULL) OR (start < "end"))),
    CONSTRAINT status_spell_perhaps_is_listed CHECK (((perhaps)::text = ANY ((ARRAY['active'::character varying, 'agreed_not_in_force'::character varying, 'ended'::character varying, 'frozen'::character varying, 'negotiating'::character varying, 'proposed'::character varying, 'suspended'::character varying, 'unknown'::character varying])::text[]))),
    CONSTRAINT status_spell_presumed_is_listed CHECK (((presumed)::text = ANY ((ARRAY[''::character varying, 'expired'::character varying, 'renewed'::character varying])::text[]))),
    CONSTRAINT status_spell_status_is_listed CHECK (((status)::text = ANY ((ARRAY['active'::character varying, 'agreed_not_in_force'::character varying, 'ended'::character varying, 'frozen'::character varying, 'negotiating'::character varying, 'proposed'::character varying, 'suspended'::character varying, 'unknown'::character varying])::text[])))
);

ALTER TABLE public.agreements_statusspell ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_statusspell_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_subject (
    id bigint NOT NULL,
    code character varying(40) NOT NULL,
    name character varying(120) NOT NULL,
    name_es character varying(120) NOT NULL,
    name_pt character varying(120) NOT NULL,
    name_ru character varying(120) NOT NULL,
    goals smallint[] NOT NULL,
    CONSTRAINT subject_goals_are_of_the_seventeen CHECK ((goals <@ ARRAY[(1)::smallint, (2)::smallint, (3)::smallint, (4)::smallint, (5)::smallint, (6)::smallint, (7)::smallint, (8)::smallint, (9)::smallint, (10)::smallint, (11)::smallint, (12)::smallint, (13)::smallint, (14)::smallint, (15)::smallint, (16)::smallint, (17)::smallint])),
    CONSTRAINT subject_has_a_name CHECK (((NOT ((name)::text = ''::text)) AND (NOT ((code)::text = ''::text))))
);

ALTER TABLE public.agreements_subject ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_subject_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_subjecthistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    code character varying(40) NOT NULL,
    name character varying(120) NOT NULL,
    name_es character varying(120) NOT NULL,
    name_pt character varying(120) NOT NULL,
    name_ru character varying(120) NOT NULL,
    goals smallint[] NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.agreements_subjecthistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_subjecthistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_texttie (
    id bigint NOT NULL,
    relation character varying(20) NOT NULL,
    actor_id bigint,
    agreement_id bigint,
    body_id bigint,
    document_id bigint,
    CONSTRAINT text_tie_is_of_one_text CHECK ((((agreement_id IS NULL) AND (document_id IS NOT NULL)) OR ((agreement_id IS NOT NULL) AND (document_id IS NULL)))),
    CONSTRAINT text_tie_is_with_one_institution CHECK ((((actor_id IS NOT NULL) AND (body_id IS NULL)) OR ((actor_id IS NULL) AND (body_id IS NOT NULL)))),
    CONSTRAINT text_tie_relation_is_listed CHECK (((relation)::text = ANY ((ARRAY['adopted_by'::character varying, 'established'::character varying, 'recognised'::character varying, 'reformed'::character varying])::text[])))
);

ALTER TABLE public.agreements_texttie ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_texttie_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_texttiehistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    relation character varying(20) NOT NULL,
    actor_id bigint,
    agreement_id bigint,
    body_id bigint,
    document_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.agreements_texttiehistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_texttiehistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.auth_group (
    id integer NOT NULL,
    name character varying(150) NOT NULL
);

ALTER TABLE public.auth_group ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.auth_group_permissions (
    id bigint NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);

ALTER TABLE public.auth_group_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.auth_permission (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    content_type_id integer NOT NULL,
    codename character varying(100) NOT NULL
);

ALTER TABLE public.auth_permission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_permission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.axes_accessattempt (
    id integer NOT NULL,
    user_agent character varying(255) NOT NULL,
    ip_address inet,
    username character varying(255),
    http_accept character varying(1025) NOT NULL,
    path_info character varying(255) NOT NULL,
    attempt_time timestamp with time zone NOT NULL,
    get_data text NOT NULL,
    post_data text NOT NULL,
    failures_since_start integer NOT NULL,
    CONSTRAINT axes_accessattempt_failures_since_start_check CHECK ((failures_since_start >= 0))
);

ALTER TABLE public.axes_accessattempt ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.axes_accessattempt_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.axes_accessattemptexpiration (
    access_attempt_id integer NOT NULL,
    expires_at timestamp with time zone NOT NULL
);

CREATE TABLE public.axes_accessfailurelog (
    id integer NOT NULL,
    user_agent character varying(255) NOT NULL,
    ip_address inet,
    username character varying(255),
    http_accept character varying(1025) NOT NULL,
    path_info character varying(255) NOT NULL,
    attempt_time timestamp with time zone NOT NULL,
    locked_out boolean NOT NULL
);

ALTER TABLE public.axes_accessfailurelog ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.axes_accessfailurelog_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.axes_accesslog (
    id integer NOT NULL,
    user_agent character varying(255) NOT NULL,
    ip_address inet,
    username character varying(255),
    http_accept character varying(1025) NOT NULL,
    path_info character varying(255) NOT NULL,
    attempt_time timestamp with time zone NOT NULL,
    logout_time timestamp with time zone,
    session_hash character varying(64) NOT NULL
);

ALTER TABLE public.axes_accesslog ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.axes_accesslog_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.core_change (
    id bigint NOT NULL,
    record character varying(60) NOT NULL,
    public_id character varying(40) NOT NULL,
    kind character varying(10) NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint,
    CONSTRAINT change_kind_is_listed CHECK (((kind)::text = ANY ((ARRAY['created'::character varying, 'deleted'::character varying, 'published'::character varying, 'updated'::character varying, 'withdrawn'::character varying])::text[])))
);

ALTER TABLE public.core_change ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.core_change_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.core_operation (
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    summary character varying(500) NOT NULL,
    reason character varying(500) NOT NULL,
    at timestamp with time zone NOT NULL,
    undone_at timestamp with time zone,
    by_id bigint,
    undone_by_id bigint,
    CONSTRAINT operation_has_a_reason CHECK ((NOT ((reason)::text = ''::text))),
    CONSTRAINT operation_kind_is_listed CHECK (((kind)::text = ANY ((ARRAY['bulk_edit'::character varying, 'import'::character varying, 'merge'::character varying, 'split'::character varying])::text[]))),
    CONSTRAINT operation_undone_by_somebody_at_a_time CHECK (((undone_by_id IS NULL) OR (undone_at IS NOT NULL)))
);

ALTER TABLE public.core_operation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.core_operation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.core_operationrow (
    id bigint NOT NULL,
    "table" character varying(63) NOT NULL,
    key bigint NOT NULL,
    before jsonb,
    after jsonb,
    is_essential boolean DEFAULT false NOT NULL,
    "left" character varying(10) DEFAULT ''::character varying NOT NULL,
    operation_id bigint NOT NULL,
    CONSTRAINT operation_row_left_is_listed CHECK ((("left")::text = ANY ((ARRAY[''::character varying, 'refused'::character varying, 'touched'::character varying])::text[]))),
    CONSTRAINT operation_row_says_something CHECK (((before IS NOT NULL) OR (after IS NOT NULL)))
);

ALTER TABLE public.core_operationrow ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.core_operationrow_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.django_admin_log (
    id integer NOT NULL,
    action_time timestamp with time zone NOT NULL,
    object_id text,
    object_repr character varying(200) NOT NULL,
    action_flag smallint NOT NULL,
    change_message text NOT NULL,
    content_type_id integer,
    user_id bigint NOT NULL,
    CONSTRAINT django_admin_log_action_flag_check CHECK ((action_flag >= 0))
);

ALTER TABLE public.django_admin_log ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_admin_log_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.django_content_type (
    id integer NOT NULL,
    app_label character varying(100) NOT NULL,
    model character varying(100) NOT NULL
);

ALTER TABLE public.django_content_type ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_content_type_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.django_migrations (
    id bigint NOT NULL,
    app character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    applied timestamp with time zone NOT NULL
);

ALTER TABLE public.django_migrations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_migrations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.django_session (
    session_key character varying(40) NOT NULL,
    session_data text NOT NULL,
    expire_date timestamp with time zone NOT NULL
);

CREATE TABLE public.intake_heartbeat (
    id bigint NOT NULL,
    name character varying(20) NOT NULL,
    seen_at timestamp with time zone NOT NULL
);

ALTER TABLE public.intake_heartbeat ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.intake_heartbeat_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.intake_importname (
    id bigint NOT NULL,
    name character varying(200) NOT NULL,
    country character varying(200) NOT NULL,
    region character varying(200) NOT NULL,
    kind character varying(12) NOT NULL,
    scheme character varying(12) NOT NULL,
    identifier character varying(60) NOT NULL,
    latitude double precision,
    longitude double precision,
    times integer NOT NULL,
    state character varying(10) NOT NULL,
    candidates jsonb NOT NULL,
    actor_id bigint,
    register_import_id bigint NOT NULL,
    CONSTRAINT import_name_has_an_actor_if_resolved CHECK ((((actor_id IS NOT NULL) AND ((state)::text = 'resolved'::text)) OR ((actor_id IS NULL) AND ((state)::text = ANY ((ARRAY['ambiguous'::character varying, 'left_out'::character varying, 'unknown'::character varying])::text[]))))),
    CONSTRAINT intake_importname_times_check CHECK ((times >= 0))
);

ALTER TABLE public.intake_importname ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.intake_importname_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.intake_importparty (
    id bigint NOT NULL,
    "position" smallint NOT NULL,
    name_id bigint NOT NULL,
    import_row_id bigint NOT NULL,
    CONSTRAINT intake_importparty_position_check CHECK (("position" >= 0))
);

ALTER TABLE public.intake_importparty ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.intake_importparty_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.intake_importrow (
    id bigint NOT NULL,
    outcome character varying(12) NOT NULL,
    field character varying(200) NOT NULL,
    reason text NOT NULL,
    remedy text NOT NULL,
    "group" text NOT NULL,
    kind character varying(30) NOT NULL,
    status character varying(30) NOT NULL,
    since character varying(40) NOT NULL,
    since_earliest date,
    since_latest date,
    actors bigint[],
    claim bigint,
    is_sampled boolean NOT NULL,
    verdict character varying(5) NOT NULL,
    agreement_id bigint,
    membership_id bigint,
    row_id bigint NOT NULL,
    register_import_id bigint NOT NULL,
    CONSTRAINT import_row_outcome_is_listed CHECK (((outcome)::text = ANY ((ARRAY[''::character varying, 'ambiguous'::character varying, 'changed'::character varying, 'conflicting'::character varying, 'invalid'::character varying, 'merged'::character varying, 'new'::character varying, 'same'::character varying, 'unknown'::character varying])::text[]))),
    CONSTRAINT import_row_since_agrees_with_its_bounds CHECK (((((since)::text = ''::text) AND (since_earliest IS NULL) AND (since_latest IS NULL)) OR ((NOT ((since)::text = ''::text)) AND (((since_earliest IS NULL) AND (since_latest IS NOT NULL)) OR ((since_earliest IS NOT NULL) AND (since_latest IS NULL)) OR ((since_earliest IS NOT NULL) AND (since_earliest <= since_latest) AND (since_latest IS NOT NULL)))))),
    CONSTRAINT import_row_verdict_is_listed CHECK (((verdict)::text = ANY ((ARRAY[''::character varying, 'right'::character varying, 'wrong'::character varying])::text[])))
);

ALTER TABLE public.intake_importrow ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.intake_importrow_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.intake_job (
    id bigint NOT NULL,
    kind character varying(30) NOT NULL,
    arguments jsonb NOT NULL,
    state character varying(10) NOT NULL,
    stage character varying(100) NOT NULL,
    progress double precision NOT NULL,
    message text NOT NULL,
    is_cancel_requested boolean NOT NULL,
    attempt smallint NOT NULL,
    lease_until timestamp with time zone,
    rung_at timestamp with time zone,
    requested_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone,
    requested_by_id bigint,
    CONSTRAINT intake_job_attempt_check CHECK ((attempt >= 0)),
    CONSTRAINT job_finished_at_its_end CHECK ((((finished_at IS NULL) AND ((state)::text = ANY ((ARRAY['queued'::character varying, 'running'::character varying])::text[]))) OR ((finished_at IS NOT NULL) AND ((state)::text = ANY ((ARRAY['done'::character varying, 'failed'::character varying, 'cancelled'::character varying])::text[]))))),
    CONSTRAINT job_kind_is_listed CHECK (((kind)::text = ANY ((ARRAY['accept_import'::character varying, 'check_import'::character varying, 'load_gazetteer'::character varying, 'read_document'::character varying, 'refresh_statuses'::character varying, 'run_import'::character varying, 'take_register'::character varying, 'undo_import'::character varying])::text[]))),
    CONSTRAINT job_progress_is_a_share CHECK (((progress >= (0.0)::double precision) AND (progress <= (1.0)::double precision))),
    CONSTRAINT job_runs_under_a_lease CHECK ((((lease_until IS NOT NULL) AND ((state)::text = 'running'::text)) OR ((NOT ((state)::text = 'running'::text)) AND (lease_until IS NULL))))
);

ALTER TABLE public.intake_job ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.intake_job_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.intake_namedecision (
    id bigint NOT NULL,
    name character varying(200) NOT NULL,
    country character varying(200) NOT NULL,
    region character varying(200) NOT NULL,
    kind character varying(12) NOT NULL,
    decided_at timestamp with time zone NOT NULL,
    actor_id bigint,
    decided_by_id bigint,
    register_id bigint NOT NULL
);

ALTER TABLE public.intake_namedecision ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.intake_namedecision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.intake_namedecisionhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    name character varying(200) NOT NULL,
    country character varying(200) NOT NULL,
    region character varying(200) NOT NULL,
    kind character varying(12) NOT NULL,
    decided_at timestamp with time zone NOT NULL,
    actor_id bigint,
    decided_by_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    register_id bigint NOT NULL
);

ALTER TABLE public.intake_namedecisionhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.intake_namedecisionhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.intake_proposal (
    id bigint NOT NULL,
    fingerprint character varying(64) NOT NULL,
    claim jsonb NOT NULL,
    confidence double precision NOT NULL,
    reader character varying(40) NOT NULL,
    proposed_at timestamp with time zone NOT NULL,
    state character varying(24) NOT NULL,
    decided_at timestamp with time zone,
    reject_reason character varying(20) NOT NULL,
    comment text NOT NULL,
    written jsonb NOT NULL,
    agreement_id bigint,
    capture_id bigint NOT NULL,
    decided_by_id bigint,
    CONSTRAINT proposal_agreement_only_if_accepted CHECK (((agreement_id IS NULL) OR ((state)::text = ANY ((ARRAY['accepted'::character varying, 'accepted_with_changes'::character varying])::text[])))),
    CONSTRAINT proposal_confidence_is_a_share CHECK (((confidence >= (0.0)::double precision) AND (confidence <= (1.0)::double precision))),
    CONSTRAINT proposal_decided_by_a_person_at_a_time CHECK ((((decided_at IS NULL) AND (decided_by_id IS NULL) AND ((state)::text = 'new'::text)) OR ((NOT ((state)::text = 'new'::text)) AND (decided_at IS NOT NULL) AND (decided_by_id IS NOT NULL)))),
    CONSTRAINT proposal_reject_reason_is_listed CHECK ((((reject_reason)::text = ''::text) OR ((reject_reason)::text = ANY ((ARRAY['duplicate'::character varying, 'misread'::character varying, 'no_evidence'::character varying, 'not_international'::character varying, 'not_subnational'::character varying, 'other'::character varying, 'rights'::character varying, 'wrong_actor'::character varying, 'wrong_date'::character varying])::text[])))),
    CONSTRAINT proposal_rejected_for_a_reason CHECK (((((state)::text = 'rejected'::text) AND (NOT ((reject_reason)::text = ''::text))) OR ((NOT ((state)::text = 'rejected'::text)) AND ((reject_reason)::text = ''::text)))),
    CONSTRAINT proposal_state_is_listed CHECK (((state)::text = ANY ((ARRAY['accepted'::character varying, 'accepted_with_changes'::character varying, 'new'::character varying, 'rejected'::character varying])::text[])))
);

CREATE TABLE public.intake_proposal_evidence (
    id bigint NOT NULL,
    proposal_id bigint NOT NULL,
    evidence_id bigint NOT NULL
);

ALTER TABLE public.intake_proposal_evidence ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.intake_proposal_evidence_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE public.intake_proposal ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.intake_proposal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.intake_proposalhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    fingerprint character varying(64) NOT NULL,
    claim jsonb NOT NULL,
    confidence double precision NOT NULL,
    reader character varying(40) NOT NULL,
    proposed_at timestamp with time zone NOT NULL,
    state character varying(24) NOT NULL,
    decided_at timestamp with time zone,
    reject_reason character varying(20) NOT NULL,
    comment text NOT NULL,
    written jsonb NOT NULL,
    agreement_id bigint,
    capture_id bigint NOT NULL,
    decided_by_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.intake_proposalhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.intake_proposalhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.intake_registerimport (
    id bigint NOT NULL,
    mapping jsonb NOT NULL,
    state character varying(10) NOT NULL,
    counts jsonb NOT NULL,
    begun_at timestamp with time zone NOT NULL,
    run_at timestamp with time zone,
    accepted_at timestamp with time zone,
    sampled integer,
    sampled_wrong integer,
    accepted_by_id bigint,
    harvest_id bigint NOT NULL,
    run_by_id bigint,
    second_id bigint,
    CONSTRAINT intake_registerimport_sampled_check CHECK ((sampled >= 0)),
    CONSTRAINT intake_registerimport_sampled_wrong_check CHECK ((sampled_wrong >= 0)),
    CONSTRAINT register_import_accepted_by_another CHECK (((accepted_by_id IS NULL) OR (run_by_id IS NULL) OR (NOT ((accepted_by_id = run_by_id) AND (accepted_by_id IS NOT NULL) AND (run_by_id IS NOT NULL))))),
    CONSTRAINT register_import_accepted_with_a_sample CHECK ((((accepted_at IS NOT NULL) AND (accepted_by_id IS NOT NULL) AND (sampled IS NOT NULL) AND (sampled_wrong IS NOT NULL) AND (sampled_wrong <= sampled) AND ((state)::text = 'accepted'::text)) OR ((NOT ((state)::text = 'accepted'::text)) AND (accepted_at IS NULL) AND (accepted_by_id IS NULL) AND (sampled IS NULL) AND (sampled_wrong IS NULL)))),
    CONSTRAINT register_import_state_is_listed CHECK (((state)::text = ANY ((ARRAY['accepted'::character varying, 'checked'::character varying, 'draft'::character varying, 'running'::character varying, 'undone'::character varying, 'written'::character varying])::text[])))
);

ALTER TABLE public.intake_registerimport ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.intake_registerimport_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.intake_registerimport_operations (
    id bigint NOT NULL,
    registerimport_id bigint NOT NULL,
    operation_id bigint NOT NULL
);

ALTER TABLE public.intake_registerimport_operations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.intake_registerimport_operations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.intake_registerproposal (
    id bigint NOT NULL,
    about character varying(10) NOT NULL,
    ours character varying(60) NOT NULL,
    says character varying(60) NOT NULL,
    proposed_at timestamp with time zone NOT NULL,
    state character varying(6) NOT NULL,
    decided_at timestamp with time zone,
    agreement_id bigint,
    decided_by_id bigint,
    membership_id bigint,
    operation_id bigint,
    register_id bigint NOT NULL,
    register_import_id bigint NOT NULL,
    row_id bigint NOT NULL,
    CONSTRAINT register_proposal_about_is_listed CHECK (((about)::text = ANY ((ARRAY['category'::character varying, 'ended'::character varying, 'kind'::character varying, 'start'::character varying])::text[]))),
    CONSTRAINT register_proposal_decided_by_a_person_at_a_time CHECK ((((decided_at IS NULL) AND (decided_by_id IS NULL) AND ((state)::text = 'new'::text)) OR ((NOT ((state)::text = 'new'::text)) AND (decided_at IS NOT NULL) AND (decided_by_id IS NOT NULL)))),
    CONSTRAINT register_proposal_of_a_tie_or_a_membership CHECK ((((agreement_id IS NOT NULL) AND (membership_id IS NULL)) OR ((agreement_id IS NULL) AND (membership_id IS NOT NULL)))),
    CONSTRAINT register_proposal_says_something CHECK ((NOT ((says)::text = ''::text))),
    CONSTRAINT register_proposal_state_is_listed CHECK (((state)::text = ANY ((ARRAY['kept'::character varying, 'new'::character varying, 'taken'::character varying, 'unsure'::character varying])::text[])))
);

ALTER TABLE public.intake_registerproposal ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.intake_registerproposal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.intake_registerproposalhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    about character varying(10) NOT NULL,
    ours character varying(60) NOT NULL,
    says character varying(60) NOT NULL,
    proposed_at timestamp with time zone NOT NULL,
    state character varying(6) NOT NULL,
    decided_at timestamp with time zone,
    agreement_id bigint,
    decided_by_id bigint,
    membership_id bigint,
    operation_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    register_id bigint NOT NULL,
    register_import_id bigint NOT NULL,
    row_id bigint NOT NULL
);

ALTER TABLE public.intake_registerproposalhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.intake_registerproposalhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.intake_savedmapping (
    id bigint NOT NULL,
    name character varying(100) NOT NULL,
    mapping jsonb NOT NULL,
    register_id bigint NOT NULL
);

ALTER TABLE public.intake_savedmapping ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.intake_savedmapping_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.intake_savedmappinghistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    name character varying(100) NOT NULL,
    mapping jsonb NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    register_id bigint NOT NULL
);

ALTER TABLE public.intake_savedmappinghistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.intake_savedmappinghistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.networks_body (
    id bigint NOT NULL,
    public_id character varying(40) NOT NULL,
    kind character varying(40) NOT NULL,
    name character varying(200) NOT NULL,
    name_es character varying(200) NOT NULL,
    name_pt character varying(200) NOT NULL,
    name_ru character varying(200) NOT NULL,
    composition text NOT NULL,
    since character varying(40) NOT NULL,
    since_earliest date,
    since_latest date,
    until character varying(40) NOT NULL,
    until_earliest date,
    until_latest date,
    "position" smallint NOT NULL,
    network_id bigint NOT NULL,
    part_of_id bigint,
    replaced_by_id bigint,
    topics character varying(300) DEFAULT ''::character varying NOT NULL,
    CONSTRAINT body_has_a_name CHECK ((NOT ((name)::text = ''::text))),
    CONSTRAINT body_is_not_part_of_itself CHECK (((part_of_id IS NULL) OR (NOT ((part_of_id = id) AND (part_of_id IS NOT NULL))))),
    CONSTRAINT body_is_not_replaced_by_itself CHECK (((replaced_by_id IS NULL) OR (NOT ((replaced_by_id = id) AND (replaced_by_id IS NOT NULL))))),
    CONSTRAINT body_kind_is_listed CHECK (((kind)::text = ANY ((ARRAY['advisory_board'::character varying, 'assembly_or_congress'::character varying, 'commission'::character varying, 'committee'::character varying, 'consultative_forum'::character varying, 'court_or_audit'::character varying, 'executive_bureau_or_board'::character varying, 'executive_directorate'::character varying, 'executive_secretariat'::character varying, 'fund_or_programme'::character varying, 'permanent_technical_secretariat'::character varying, 'presidency'::character varying, 'regional_section'::character varying, 'summit_of_heads_of_government'::character varying, 'thematic_unit'::character varying, 'vice_presidency'::character varying, 'working_group'::character varying, 'world_or_general_council'::character varying])::text[]))),
    CONSTRAINT body_since_agrees_with_its_bounds CHECK (((((since)::text = ''::text) AND (since_earliest IS NULL) AND (since_latest IS NULL)) OR ((NOT ((since)::text = ''::text)) AND (((since_earliest IS NULL) AND (since_latest IS NOT NULL)) OR ((since_earliest IS NOT NULL) AND (since_latest IS NULL)) OR ((since_earliest IS NOT NULL) AND (since_earliest <= since_latest) AND (since_latest IS NOT NULL)))))),
    CONSTRAINT body_until_agrees_with_its_bounds CHECK (((((until)::text = ''::text) AND (until_earliest IS NULL) AND (until_latest IS NULL)) OR ((NOT ((until)::text = ''::text)) AND (((until_earliest IS NULL) AND (until_latest IS NOT NULL)) OR ((until_earliest IS NOT NULL) AND (until_latest IS NULL)) OR ((until_earliest IS NOT NULL) AND (until_earliest <= until_latest) AND (until_latest IS NOT NULL)))))),
    CONSTRAINT body_until_is_after_since CHECK (((until_latest IS NULL) OR (since_earliest IS NULL) OR (until_latest >= since_earliest))),
    CONSTRAINT networks_body_position_check CHECK (("position" >= 0))
);

ALTER TABLE public.networks_body ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.networks_body_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.networks_bodycitation (
    id bigint NOT NULL,
    body_id bigint NOT NULL,
    evidence_id bigint NOT NULL,
    field character varying(40) DEFAULT ''::character varying NOT NULL,
    is_preferred boolean DEFAULT false NOT NULL,
    says character varying(300) DEFAULT ''::character varying NOT NULL,
    stance character varying(12) DEFAULT 'supports'::character varying NOT NULL,
    why character varying(300) DEFAULT ''::character varying NOT NULL,
    CONSTRAINT body_citation_contradicts_with_a_value CHECK (((NOT ((stance)::text = 'contradicts'::text)) OR (NOT ((says)::text = ''::text)))),
    CONSTRAINT body_citation_preferred_for_a_reason CHECK (((NOT is_preferred) OR (NOT ((why)::text = ''::text)))),
    CONSTRAINT body_citation_stance_is_listed CHECK (((stance)::text = ANY ((ARRAY['contradicts'::character varying, 'mentions'::character varying, 'supports'::character varying])::text[])))
);

ALTER TABLE public.networks_bodycitation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.networks_bodycitation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.networks_bodycitationhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    body_id bigint NOT NULL,
    evidence_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    field character varying(40) DEFAULT ''::character varying NOT NULL,
    is_preferred boolean DEFAULT false NOT NULL,
    says character varying(300) DEFAULT ''::character varying NOT NULL,
    stance character varying(12) DEFAULT 'supports'::character varying NOT NULL,
    why character varying(300) DEFAULT ''::character varying NOT NULL
);

ALTER TABLE public.networks_bodycitationhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.networks_bodycitationhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.networks_bodyhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    public_id character varying(40) NOT NULL,
    kind character varying(40) NOT NULL,
    name character varying(200) NOT NULL,
    name_es character varying(200) NOT NULL,
    name_pt character varying(200) NOT NULL,
    name_ru character varying(200) NOT NULL,
    composition text NOT NULL,
    since character varying(40) NOT NULL,
    since_earliest date,
    since_latest date,
    until character varying(40) NOT NULL,
    until_earliest date,
    until_latest date,
    "position" smallint NOT NULL,
    network_id bigint NOT NULL,
    part_of_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    replaced_by_id bigint,
    topics character varying(300) DEFAULT ''::character varying NOT NULL,
    CONSTRAINT networks_bodyhistory_position_check CHECK (("position" >= 0))
);

ALTER TABLE public.networks_bodyhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.networks_bodyhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.networks_eventoutcome (
    id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    title character varying(300) NOT NULL,
    url character varying(1000) NOT NULL,
    event_id bigint NOT NULL,
    CONSTRAINT event_outcome_has_a_title CHECK ((NOT ((title)::text = ''::text))),
    CONSTRAINT event_outcome_kind_is_listed CHECK (((kind)::text = ANY ((ARRAY['agreement'::character varying, 'declaration'::character varying, 'letter'::character varying, 'plan'::character varying, 'report'::character varying, 'resolution'::character varying])::text[])))
);

ALTER TABLE public.networks_eventoutcome ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.networks_eventoutcome_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.networks_eventoutcomehistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    title character varying(300) NOT NULL,
    url character varying(1000) NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    event_id bigint NOT NULL
);

ALTER TABLE public.networks_eventoutcomehistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.networks_eventoutcomehistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.networks_eventparticipant (
    id bigint NOT NULL,
    name_as_printed character varying(200) NOT NULL,
    role character varying(20) NOT NULL,
    number integer,
    actor_id bigint,
    country_id bigint,
    event_id bigint NOT NULL,
    CONSTRAINT event_participant_is_somebody CHECK ((((actor_id IS NOT NULL) AND (country_id IS NULL)) OR ((actor_id IS NULL) AND (country_id IS NOT NULL)) OR ((NOT ((name_as_printed)::text = ''::text)) AND (actor_id IS NULL) AND (country_id IS NULL)))),
    CONSTRAINT event_participant_role_is_listed CHECK (((role)::text = ANY ((ARRAY['co_organiser'::character varying, 'host'::character varying, 'organiser'::character varying, 'participant'::character varying, 'supporter'::character varying])::text[]))),
    CONSTRAINT networks_eventparticipant_number_check CHECK ((number >= 0))
);

ALTER TABLE public.networks_eventparticipant ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.networks_eventparticipant_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.networks_eventparticipanthistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    name_as_printed character varying(200) NOT NULL,
    role character varying(20) NOT NULL,
    number integer,
    actor_id bigint,
    country_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    event_id bigint NOT NULL,
    CONSTRAINT networks_eventparticipanthistory_number_check CHECK ((number >= 0))
);

ALTER TABLE public.networks_eventparticipanthistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.networks_eventparticipanthistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.networks_eventseries (
    id bigint NOT NULL,
    name_es character varying(300) NOT NULL,
    name_pt character varying(300) NOT NULL,
    name_ru character varying(300) NOT NULL,
    public_id character varying(40) NOT NULL,
    kind character varying(20) NOT NULL,
    name character varying(300) NOT NULL,
    frequency character varying(200) NOT NULL,
    note text NOT NULL,
    published_at timestamp with time zone,
    network_id bigint,
    CONSTRAINT event_series_has_a_name CHECK ((NOT ((name)::text = ''::text))),
    CONSTRAINT event_series_kind_is_listed CHECK (((kind)::text = ANY ((ARRAY['assembly'::character varying, 'conference'::character varying, 'congress'::character varying, 'festival'::character varying, 'forum'::character varying, 'games'::character varying, 'meeting'::character varying, 'seminar'::character varying, 'summit'::character varying, 'training'::character varying])::text[])))
);

ALTER TABLE public.networks_eventseries ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.networks_eventseries_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.networks_eventseriescitation (
    id bigint NOT NULL,
    field character varying(40) DEFAULT ''::character varying NOT NULL,
    says character varying(300) DEFAULT ''::character varying NOT NULL,
    stance character varying(12) DEFAULT 'supports'::character varying NOT NULL,
    is_preferred boolean DEFAULT false NOT NULL,
    why character varying(300) DEFAULT ''::character varying NOT NULL,
    event_series_id bigint NOT NULL,
    evidence_id bigint NOT NULL,
    CONSTRAINT event_series_citation_contradicts_with_a_value CHECK (((NOT ((stance)::text = 'contradicts'::text)) OR (NOT ((says)::text = ''::text)))),
    CONSTRAINT event_series_citation_preferred_for_a_reason CHECK (((NOT is_preferred) OR (NOT ((why)::text = ''::text)))),
    CONSTRAINT event_series_citation_stance_is_listed CHECK (((stance)::text = ANY ((ARRAY['contradicts'::character varying, 'mentions'::character varying, 'supports'::character varying])::text[])))
);

ALTER TABLE public.networks_eventseriescitation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.networks_eventseriescitation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.networks_eventseriescitationhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    field character varying(40) DEFAULT ''::character varying NOT NULL,
    says character varying(300) DEFAULT ''::character varying NOT NULL,
    stance character varying(12) DEFAULT 'supports'::character varying NOT NULL,
    is_preferred boolean DEFAULT false NOT NULL,
    why character varying(300) DEFAULT ''::character varying NOT NULL,
    event_series_id bigint NOT NULL,
    evidence_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.networks_eventseriescitationhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.networks_eventseriescitationhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.networks_eventserieshistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    name_es character varying(300) NOT NULL,
    name_pt character varying(300) NOT NULL,
    name_ru character varying(300) NOT NULL,
    public_id character varying(40) NOT NULL,
    kind character varying(20) NOT NULL,
    name character varying(300) NOT NULL,
    frequency character varying(200) NOT NULL,
    note text NOT NULL,
    published_at timestamp with time zone,
    network_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.networks_eventserieshistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.networks_eventserieshistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.networks_funding (
    id bigint NOT NULL,
    qualifier character varying(10) NOT NULL,
    amount numeric(18,2) NOT NULL,
    currency character varying(3) NOT NULL,
    basis character varying(10) NOT NULL,
    date character varying(40) NOT NULL,
    date_earliest date,
    date_latest date,
    funder_as_printed character varying(200) NOT NULL,
    purpose character varying(200) NOT NULL,
    funder_id bigint,
    programme_id bigint NOT NULL,
    CONSTRAINT funding_basis_is_listed CHECK (((basis)::text = ANY ((ARRAY['per_year'::character varying, 'total'::character varying])::text[]))),
    CONSTRAINT funding_currency_is_a_code CHECK (((currency)::text ~ '^[A-Z]{3}$'::text)),
    CONSTRAINT funding_date_agrees_with_its_bounds CHECK (((((date)::text = ''::text) AND (date_earliest IS NULL) AND (date_latest IS NULL)) OR ((NOT ((date)::text = ''::text)) AND (((date_earliest IS NULL) AND (date_latest IS NOT NULL)) OR ((date_earliest IS NOT NULL) AND (date_latest IS NULL)) OR ((date_earliest IS NOT NULL) AND (date_earliest <= date_latest) AND (date_latest IS NOT NULL)))))),
    CONSTRAINT funding_is_a_sum CHECK ((amount > (0)::numeric)),
    CONSTRAINT funding_qualifier_is_listed CHECK (((qualifier)::text = ANY ((ARRAY['about'::character varying, 'at_most'::character varying, 'exactly'::character varying, 'more_than'::character varying])::text[])))
);

ALTER TABLE public.networks_funding ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.networks_funding_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.networks_fundingcitation (
    id bigint NOT NULL,
    field character varying(40) DEFAULT ''::character varying NOT NULL,
    says character varying(300) DEFAULT ''::character varying NOT NULL,
    stance character varying(12) DEFAULT 'supports'::character varying NOT NULL,
    is_preferred boolean DEFAULT false NOT NULL,
    why character varying(300) DEFAULT ''::character varying NOT NULL,
    evidence_id bigint NOT NULL,
    funding_id bigint NOT NULL,
    CONSTRAINT funding_citation_contradicts_with_a_value CHECK (((NOT ((stance)::text = 'contradicts'::text)) OR (NOT ((says)::text = ''::text)))),
    CONSTRAINT funding_citation_preferred_for_a_reason CHECK (((NOT is_preferred) OR (NOT ((why)::text = ''::text)))),
    CONSTRAINT funding_citation_stance_is_listed CHECK (((stance)::text = ANY ((ARRAY['contradicts'::character varying, 'mentions'::character varying, 'supports'::character varying])::text[])))
);

ALTER TABLE public.networks_fundingcitation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.networks_fundingcitation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.networks_fundingcitationhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    field character varying(40) DEFAULT ''::character varying NOT NULL,
    says character varying(300) DEFAULT ''::character varying NOT NULL,
    stance character varying(12) DEFAULT 'supports'::character varying NOT NULL,
    is_preferred boolean DEFAULT false NOT NULL,
    why character varying(300) DEFAULT ''::character varying NOT NULL,
    evidence_id bigint NOT NULL,
    funding_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.networks_fundingcitationhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.networks_fundingcitationhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.networks_fundinghistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    qualifier character varying(10) NOT NULL,
    amount numeric(18,2) NOT NULL,
    currency character varying(3) NOT NULL,
    basis character varying(10) NOT NULL,
    date character varying(40) NOT NULL,
    date_earliest date,
    date_latest date,
    funder_as_printed character varying(200) NOT NULL,
    purpose character varying(200) NOT NULL,
    funder_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    programme_id bigint NOT NULL
);

ALTER TABLE public.networks_fundinghistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.networks_fundinghistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.networks_membership (
    id bigint NOT NULL,
    category character varying(30) NOT NULL,
    joined character varying(40) NOT NULL,
    joined_earliest date,
    joined_latest date,
    "left" character varying(40) NOT NULL,
    left_earliest date,
    left_latest date,
    actor_id bigint,
    network_id bigint NOT NULL,
    admission character varying(20) DEFAULT ''::character varying NOT NULL,
    country_id bigint,
    is_withheld boolean DEFAULT false NOT NULL,
    CONSTRAINT membership_admission_is_listed CHECK (((admission)::text = ANY ((ARRAY[''::character varying, 'assembly_decision'::character varying, 'board_decision'::character varying, 'payment_based'::character varying])::text[]))),
    CONSTRAINT membership_category_is_listed CHECK (((category)::text = ANY ((ARRAY['associate'::character varying, 'candidate'::character varying, 'collaborating'::character varying, 'corporate_partner'::character varying, 'founding'::character varying, 'full'::character varying, 'honorary'::character varying, 'international_organisation'::character varying, 'local_government_member'::character varying, 'observer'::character varying, 'sub_regional_section'::character varying])::text[]))),
    CONSTRAINT membership_is_not_left_before_joined CHECK (((left_latest IS NULL) OR (joined_earliest IS NULL) OR (left_latest >= joined_earliest))),
    CONSTRAINT membership_joined_agrees_with_its_bounds CHECK (((((joined)::text = ''::text) AND (joined_earliest IS NULL) AND (joined_latest IS NULL)) OR ((NOT ((joined)::text = ''::text)) AND (((joined_earliest IS NULL) AND (joined_latest IS NOT NULL)) OR ((joined_earliest IS NOT NULL) AND (joined_latest IS NULL)) OR ((joined_earliest IS NOT NULL) AND (joined_earliest <= joined_latest) AND (joined_latest IS NOT NULL)))))),
    CONSTRAINT membership_left_agrees_with_its_bounds CHECK ((((("left")::text = ''::text) AND (left_earliest IS NULL) AND (left_latest IS NULL)) OR ((NOT (("left")::text = ''::text)) AND (((left_earliest IS NULL) AND (left_latest IS NOT NULL)) OR ((left_earliest IS NOT NULL) AND (left_latest IS NULL)) OR ((left_earliest IS NOT NULL) AND (left_earliest <= left_latest) AND (left_latest IS NOT NULL)))))),
    CONSTRAINT membership_not_in_itself CHECK ((NOT (actor_id = network_id))),
    CONSTRAINT membership_of_an_actor_or_a_country CHECK ((((actor_id IS NOT NULL) AND (country_id IS NULL)) OR ((actor_id IS NULL) AND (country_id IS NOT NULL))))
);

ALTER TABLE public.networks_membership ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.networks_membership_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.networks_membershipcitation (
    id bigint NOT NULL,
    evidence_id bigint NOT NULL,
    membership_id bigint NOT NULL,
    field character varying(40) DEFAULT ''::character varying NOT NULL,
    is_preferred boolean DEFAULT false NOT NULL,
    says character varying(300) DEFAULT ''::character varying NOT NULL,
    stance character varying(12) DEFAULT 'supports'::character varying NOT NULL,
    why character varying(300) DEFAULT ''::character varying NOT NULL,
    CONSTRAINT membership_citation_contradicts_with_a_value CHECK (((NOT ((stance)::text = 'contradicts'::text)) OR (NOT ((says)::text = ''::text)))),
    CONSTRAINT membership_citation_preferred_for_a_reason CHECK (((NOT is_preferred) OR (NOT ((why)::text = ''::text)))),
    CONSTRAINT membership_citation_stance_is_listed CHECK (((stance)::text = ANY ((ARRAY['contradicts'::character varying, 'mentions'::character varying, 'supports'::character varying])::text[])))
);

ALTER TABLE public.networks_membershipcitation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.networks_membershipcitation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.networks_membershipcitationhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    evidence_id bigint NOT NULL,
    membership_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    field character varying(40) DEFAULT ''::character varying NOT NULL,
    is_preferred boolean DEFAULT false NOT NULL,
    says character varying(300) DEFAULT ''::character varying NOT NULL,
    stance character varying(12) DEFAULT 'supports'::character varying NOT NULL,
    why character varying(300) DEFAULT ''::character varying NOT NULL
);

ALTER TABLE public.networks_membershipcitationhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.networks_membershipcitationhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.networks_membershiphistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    category character varying(30) NOT NULL,
    joined character varying(40) NOT NULL,
    joined_earliest date,
    joined_latest date,
    "left" character varying(40) NOT NULL,
    left_earliest date,
    left_latest date,
    actor_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    network_id bigint NOT NULL,
    admission character varying(20) DEFAULT ''::character varying NOT NULL,
    country_id bigint,
    is_withheld boolean DEFAULT false NOT NULL
);

ALTER TABLE public.networks_membershiphistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.networks_membershiphistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.networks_membershiplisting (
    id bigint NOT NULL,
    since character varying(40) NOT NULL,
    since_earliest date,
    since_latest date,
    is_withheld boolean DEFAULT false NOT NULL,
    category character varying(30) NOT NULL,
    membership_id bigint NOT NULL,
    row_id bigint NOT NULL,
    CONSTRAINT membership_listing_category_is_listed CHECK (((category)::text = ANY ((ARRAY[''::character varying, 'associate'::character varying, 'candidate'::character varying, 'collaborating'::character varying, 'corporate_partner'::character varying, 'founding'::character varying, 'full'::character varying, 'honorary'::character varying, 'international_organisation'::character varying, 'local_government_member'::character varying, 'observer'::character varying, 'sub_regional_section'::character varying])::text[]))),
    CONSTRAINT membership_listing_since_agrees_with_its_bounds CHECK (((((since)::text = ''::text) AND (since_earliest IS NULL) AND (since_latest IS NULL)) OR ((NOT ((since)::text = ''::text)) AND (((since_earliest IS NULL) AND (since_latest IS NOT NULL)) OR ((since_earliest IS NOT NULL) AND (since_latest IS NULL)) OR ((since_earliest IS NOT NULL) AND (since_earliest <= since_latest) AND (since_latest IS NOT NULL))))))
);

ALTER TABLE public.networks_membershiplisting ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.networks_membershiplisting_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.networks_membershiplistinghistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    since character varying(40) NOT NULL,
    since_earliest date,
    since_latest date,
    is_withheld boolean DEFAULT false NOT NULL,
    category character varying(30) NOT NULL,
    membership_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    row_id bigint NOT NULL
);

ALTER TABLE public.networks_membershiplistinghistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.networks_membershiplistinghistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.networks_membershipstatusspell (
    id bigint NOT NULL,
    status character varying(20) NOT NULL,
    since character varying(40) NOT NULL,
    since_earliest date,
    since_latest date,
    until character varying(40) NOT NULL,
    until_earliest date,
    until_latest date,
    membership_id bigint NOT NULL,
    CONSTRAINT membership_status_spell_since_agrees_with_its_bounds CHECK (((((since)::text = ''::text) AND (since_earliest IS NULL) AND (since_latest IS NULL)) OR ((NOT ((since)::text = ''::text)) AND (((since_earliest IS NULL) AND (since_latest IS NOT NULL)) OR ((since_earliest IS NOT NULL) AND (since_latest IS NULL)) OR ((since_earliest IS NOT NULL) AND (since_earliest <= since_latest) AND (since_latest IS NOT NULL)))))),
    CONSTRAINT membership_status_spell_status_is_listed CHECK (((status)::text = ANY ((ARRAY['active'::character varying, 'admitted'::character varying, 'applied'::character varying, 'city_ceased'::character varying, 'expelled'::character varying, 'in_arrears'::character varying, 'lapsed'::character varying, 'suspended'::character varying, 'withdrawn'::character varying])::text[]))),
    CONSTRAINT membership_status_spell_until_agrees_with_its_bounds CHECK (((((until)::text = ''::text) AND (until_earliest IS NULL) AND (until_latest IS NULL)) OR ((NOT ((until)::text = ''::text)) AND (((until_earliest IS NULL) AND (until_latest IS NOT NULL)) OR ((until_earliest IS NOT NULL) AND (until_latest IS NULL)) OR ((until_earliest IS NOT NULL) AND (until_earliest <= until_latest) AND (until_latest IS NOT NULL)))))),
    CONSTRAINT membership_status_spell_until_is_after_since CHECK (((until_latest IS NULL) OR (since_earliest IS NULL) OR (until_latest >= since_earliest)))
);

ALTER TABLE public.networks_membershipstatusspell ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.networks_membershipstatusspell_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.networks_membershipstatusspellhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    status character varying(20) NOT NULL,
    since character varying(40) NOT NULL,
    since_earliest date,
    since_latest date,
    until character varying(40) NOT NULL,
    until_earliest date,
    until_latest date,
    membership_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.networks_membershipstatusspellhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.networks_membershipstatusspellhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.networks_network (
    actor_id bigint NOT NULL,
    actor_kind character varying(12) NOT NULL,
    kinds character varying(30)[] CONSTRAINT networks_network_kind_not_null NOT NULL,
    website character varying(200) NOT NULL,
    founded character varying(40) NOT NULL,
    founded_earliest date,
    founded_latest date,
    seat_id bigint,
    aims text DEFAULT ''::text NOT NULL,
    founding_act character varying(300) DEFAULT ''::character varying NOT NULL,
    founding_act_url character varying(200) DEFAULT ''::character varying NOT NULL,
    topics character varying(300) DEFAULT ''::character varying NOT NULL,
    CONSTRAINT network_actor_kind_is_network CHECK (((actor_kind)::text = 'network'::text)),
    CONSTRAINT network_founded_agrees_with_its_bounds CHECK (((((founded)::text = ''::text) AND (founded_earliest IS NULL) AND (founded_latest IS NULL)) OR ((NOT ((founded)::text = ''::text)) AND (((founded_earliest IS NULL) AND (founded_latest IS NOT NULL)) OR ((founded_earliest IS NOT NULL) AND (founded_latest IS NULL)) OR ((founded_earliest IS NOT NULL) AND (founded_earliest <= founded_latest) AND (founded_latest IS NOT NULL)))))),
    CONSTRAINT network_founding_act_has_a_title CHECK ((((founding_act_url)::text = ''::text) OR (NOT ((founding_act)::text = ''::text)))),
    CONSTRAINT network_kinds_are_listed CHECK (((kinds <@ ARRAY['campaign_or_pledge'::character varying(30), 'capital_cities_assembly'::character varying(30), 'council'::character varying(30), 'cultural_region'::character varying(30), 'euroregion'::character varying(30), 'forum'::character varying(30), 'global_association'::character varying(30), 'integration_bloc'::character varying(30), 'integration_bloc_network'::character varying(30), 'intergovernmental_organisation'::character varying(30), 'language_or_heritage_network'::character varying(30), 'macroregion'::character varying(30), 'metropolitan_network'::character varying(30), 'national_association'::character varying(30), 'portal'::character varying(30), 'project_consortium'::character varying(30), 'regional_association'::character varying(30), 'thematic_network'::character varying(30), 'twin_city_association'::character varying(30)]) AND (
CASE
    WHEN (kinds IS NULL) THEN NULL::integer
    ELSE COALESCE(array_length(kinds, 1), 0)
END > 0)))
);

CREATE TABLE public.networks_networkcitation (
    id bigint NOT NULL,
    field character varying(40) DEFAULT ''::character varying NOT NULL,
    says character varying(300) DEFAULT ''::character varying NOT NULL,
    stance character varying(12) DEFAULT 'supports'::character varying NOT NULL,
    is_preferred boolean DEFAULT false NOT NULL,
    why character varying(300) DEFAULT ''::character varying NOT NULL,
    evidence_id bigint NOT NULL,
    network_id bigint NOT NULL,
    CONSTRAINT network_citation_contradicts_with_a_value CHECK (((NOT ((stance)::text = 'contradicts'::text)) OR (NOT ((says)::text = ''::text)))),
    CONSTRAINT network_citation_preferred_for_a_reason CHECK (((NOT is_preferred) OR (NOT ((why)::text = ''::text)))),
    CONSTRAINT network_citation_stance_is_listed CHECK (((stance)::text = ANY ((ARRAY['contradicts'::character varying, 'mentions'::character varying, 'supports'::character varying])::text[])))
);

ALTER TABLE public.networks_networkcitation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.networks_networkcitation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.networks_networkcitationhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    field character varying(40) DEFAULT ''::character varying NOT NULL,
    says character varying(300) DEFAULT ''::character varying NOT NULL,
    stance character varying(12) DEFAULT 'supports'::character varying NOT NULL,
    is_preferred boolean DEFAULT false NOT NULL,
    why character varying(300) DEFAULT ''::character varying NOT NULL,
    evidence_id bigint NOT NULL,
    network_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.networks_networkcitationhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.networks_networkcitationhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.networks_networkevent (
    id bigint NOT NULL,
    name_es character varying(300) NOT NULL,
    name_pt character varying(300) NOT NULL,
    name_ru character varying(300) NOT NULL,
    public_id character varying(40) NOT NULL,
    edition smallint,
    kind character varying(20) NOT NULL,
    name character varying(300) NOT NULL,
    date character varying(40) NOT NULL,
    date_earliest date,
    date_latest date,
    place_as_printed character varying(200) NOT NULL,
    meetings smallint,
    note text NOT NULL,
    published_at timestamp with time zone,
    host_id bigint,
    network_id bigint,
    part_of_id bigint,
    place_id bigint,
    series_id bigint,
    programme_id bigint,
    CONSTRAINT network_event_date_agrees_with_its_bounds CHECK (((((date)::text = ''::text) AND (date_earliest IS NULL) AND (date_latest IS NULL)) OR ((NOT ((date)::text = ''::text)) AND (((date_earliest IS NULL) AND (date_latest IS NOT NULL)) OR ((date_earliest IS NOT NULL) AND (date_latest IS NULL)) OR ((date_earliest IS NOT NULL) AND (date_earliest <= date_latest) AND (date_latest IS NOT NULL)))))),
    CONSTRAINT network_event_edition_is_of_a_series CHECK (((edition IS NULL) OR ((edition > 0) AND (series_id IS NOT NULL)))),
    CONSTRAINT network_event_is_called_something CHECK (((NOT ((name)::text = ''::text)) OR (series_id IS NOT NULL))),
    CONSTRAINT network_event_is_not_part_of_itself CHECK (((part_of_id IS NULL) OR (NOT ((part_of_id = id) AND (part_of_id IS NOT NULL))))),
    CONSTRAINT network_event_is_of_one_network CHECK (((series_id IS NULL) OR (network_id IS NULL))),
    CONSTRAINT network_event_kind_is_listed CHECK (((kind)::text = ANY ((ARRAY['assembly'::character varying, 'conference'::character varying, 'congress'::character varying, 'festival'::character varying, 'forum'::character varying, 'games'::character varying, 'meeting'::character varying, 'seminar'::character varying, 'summit'::character varying, 'training'::character varying])::text[]))),
    CONSTRAINT network_event_meetings_are_several CHECK (((meetings IS NULL) OR (meetings > 1))),
    CONSTRAINT networks_networkevent_edition_check CHECK ((edition >= 0)),
    CONSTRAINT networks_networkevent_meetings_check CHECK ((meetings >= 0))
);

ALTER TABLE public.networks_networkevent ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.networks_networkevent_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.networks_networkeventcitation (
    id bigint NOT NULL,
    field character varying(40) DEFAULT ''::character varying NOT NULL,
    says character varying(300) DEFAULT ''::character varying NOT NULL,
    stance character varying(12) DEFAULT 'supports'::character varying NOT NULL,
    is_preferred boolean DEFAULT false NOT NULL,
    why character varying(300) DEFAULT ''::character varying NOT NULL,
    evidence_id bigint NOT NULL,
    network_event_id bigint NOT NULL,
    CONSTRAINT network_event_citation_contradicts_with_a_value CHECK (((NOT ((stance)::text = 'contradicts'::text)) OR (NOT ((says)::text = ''::text)))),
    CONSTRAINT network_event_citation_preferred_for_a_reason CHECK (((NOT is_preferred) OR (NOT ((why)::text = ''::text)))),
    CONSTRAINT network_event_citation_stance_is_listed CHECK (((stance)::text = ANY ((ARRAY['contradicts'::character varying, 'mentions'::character varying, 'supports'::character varying])::text[])))
);

ALTER TABLE public.networks_networkeventcitation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.networks_networkeventcitation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.networks_networkeventcitationhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    field character varying(40) DEFAULT ''::character varying NOT NULL,
    says character varying(300) DEFAULT ''::character varying NOT NULL,
    stance character varying(12) DEFAULT 'supports'::character varying NOT NULL,
    is_preferred boolean DEFAULT false NOT NULL,
    why character varying(300) DEFAULT ''::character varying NOT NULL,
    evidence_id bigint NOT NULL,
    network_event_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.networks_networkeventcitationhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.networks_networkeventcitationhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.networks_networkeventhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    name_es character varying(300) NOT NULL,
    name_pt character varying(300) NOT NULL,
    name_ru character varying(300) NOT NULL,
    public_id character varying(40) NOT NULL,
    edition smallint,
    kind character varying(20) NOT NULL,
    name character varying(300) NOT NULL,
    date character varying(40) NOT NULL,
    date_earliest date,
    date_latest date,
    place_as_printed character varying(200) NOT NULL,
    meetings smallint,
    note text NOT NULL,
    published_at timestamp with time zone,
    host_id bigint,
    network_id bigint,
    part_of_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    place_id bigint,
    series_id bigint,
    programme_id bigint,
    CONSTRAINT networks_networkeventhistory_edition_check CHECK ((edition >= 0)),
    CONSTRAINT networks_networkeventhistory_meetings_check CHECK ((meetings >= 0))
);

ALTER TABLE public.networks_networkeventhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.networks_networkeventhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.networks_networkhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    actor_kind character varying(12) NOT NULL,
    kinds character varying(30)[] CONSTRAINT networks_networkhistory_kind_not_null NOT NULL,
    website character varying(200) NOT NULL,
    founded character varying(40) NOT NULL,
    founded_earliest date,
    founded_latest date,
    actor_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    seat_id bigint,
    aims text DEFAULT ''::text NOT NULL,
    founding_act character varying(300) DEFAULT ''::character varying NOT NULL,
    founding_act_url character varying(200) DEFAULT ''::character varying NOT NULL,
    topics character varying(300) DEFAULT ''::character varying NOT NULL
);

ALTER TABLE public.networks_networkhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.networks_networkhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.networks_programme (
    id bigint NOT NULL,
    name_es character varying(300) NOT NULL,
    name_pt character varying(300) NOT NULL,
    name_ru character varying(300) NOT NULL,
    public_id character varying(40) NOT NULL,
    kind character varying(20) NOT NULL,
    name character varying(300) NOT NULL,
    since character varying(40) NOT NULL,
    since_earliest date,
    since_latest date,
    until character varying(40) NOT NULL,
    until_earliest date,
    until_latest date,
    months smallint,
    aims text NOT NULL,
    topics character varying(300) NOT NULL,
    published_at timestamp with time zone,
    lead_id bigint,
    network_id bigint,
    part_of_id bigint,
    CONSTRAINT networks_programme_months_check CHECK ((months >= 0)),
    CONSTRAINT programme_has_a_name CHECK ((NOT ((name)::text = ''::text))),
    CONSTRAINT programme_is_not_part_of_itself CHECK (((part_of_id IS NULL) OR (NOT ((part_of_id = id) AND (part_of_id IS NOT NULL))))),
    CONSTRAINT programme_is_somebodys CHECK (((network_id IS NOT NULL) OR (lead_id IS NOT NULL))),
    CONSTRAINT programme_kind_is_listed CHECK (((kind)::text = ANY ((ARRAY['call'::character varying, 'fund'::character varying, 'laboratory'::character varying, 'line'::character varying, 'programme'::character varying, 'project'::character varying])::text[]))),
    CONSTRAINT programme_lasts_some_months CHECK (((months IS NULL) OR (months > 0))),
    CONSTRAINT programme_since_agrees_with_its_bounds CHECK (((((since)::text = ''::text) AND (since_earliest IS NULL) AND (since_latest IS NULL)) OR ((NOT ((since)::text = ''::text)) AND (((since_earliest IS NULL) AND (since_latest IS NOT NULL)) OR ((since_earliest IS NOT NULL) AND (since_latest IS NULL)) OR ((since_earliest IS NOT NULL) AND (since_earliest <= since_latest) AND (since_latest IS NOT NULL)))))),
    CONSTRAINT programme_until_agrees_with_its_bounds CHECK (((((until)::text = ''::text) AND (until_earliest IS NULL) AND (until_latest IS NULL)) OR ((NOT ((until)::text = ''::text)) AND (((until_earliest IS NULL) AND (until_latest IS NOT NULL)) OR ((until_earliest IS NOT NULL) AND (until_latest IS NULL)) OR ((until_earliest IS NOT NULL) AND (until_earliest <= until_latest) AND (until_latest IS NOT NULL)))))),
    CONSTRAINT programme_until_is_after_since CHECK (((until_latest IS NULL) OR (since_earliest IS NULL) OR (until_latest >= since_earliest)))
);

ALTER TABLE public.networks_programme ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.networks_programme_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.networks_programmecitation (
    id bigint NOT NULL,
    field character varying(40) DEFAULT ''::character varying NOT NULL,
    says character varying(300) DEFAULT ''::character varying NOT NULL,
    stance character varying(12) DEFAULT 'supports'::character varying NOT NULL,
    is_preferred boolean DEFAULT false NOT NULL,
    why character varying(300) DEFAULT ''::character varying NOT NULL,
    evidence_id bigint NOT NULL,
    programme_id bigint NOT NULL,
    CONSTRAINT programme_citation_contradicts_with_a_value CHECK (((NOT ((stance)::text = 'contradicts'::text)) OR (NOT ((says)::text = ''::text)))),
    CONSTRAINT programme_citation_preferred_for_a_reason CHECK (((NOT is_preferred) OR (NOT ((why)::text = ''::text)))),
    CONSTRAINT programme_citation_stance_is_listed CHECK (((stance)::text = ANY ((ARRAY['contradicts'::character varying, 'mentions'::character varying, 'supports'::character varying])::text[])))
);

ALTER TABLE public.networks_programmecitation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.networks_programmecitation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.networks_programmecitationhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    field character varying(40) DEFAULT ''::character varying NOT NULL,
    says character varying(300) DEFAULT ''::character varying NOT NULL,
    stance character varying(12) DEFAULT 'supports'::character varying NOT NULL,
    is_preferred boolean DEFAULT false NOT NULL,
    why character varying(300) DEFAULT ''::character varying NOT NULL,
    evidence_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    programme_id bigint NOT NULL
);

ALTER TABLE public.networks_programmecitationhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.networks_programmecitationhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.networks_programmehistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    name_es character varying(300) NOT NULL,
    name_pt character varying(300) NOT NULL,
    name_ru character varying(300) NOT NULL,
    public_id character varying(40) NOT NULL,
    kind character varying(20) NOT NULL,
    name character varying(300) NOT NULL,
    since character varying(40) NOT NULL,
    since_earliest date,
    since_latest date,
    until character varying(40) NOT NULL,
    until_earliest date,
    until_latest date,
    months smallint,
    aims text NOT NULL,
    topics character varying(300) NOT NULL,
    published_at timestamp with time zone,
    lead_id bigint,
    network_id bigint,
    part_of_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT networks_programmehistory_months_check CHECK ((months >= 0))
);

ALTER TABLE public.networks_programmehistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.networks_programmehistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.networks_programmepartner (
    id bigint NOT NULL,
    name_as_printed character varying(200) NOT NULL,
    role character varying(20) NOT NULL,
    actor_id bigint,
    programme_id bigint NOT NULL,
    CONSTRAINT programme_partner_is_somebody CHECK (((actor_id IS NOT NULL) OR (NOT ((name_as_printed)::text = ''::text)))),
    CONSTRAINT programme_partner_role_is_listed CHECK (((role)::text = ANY ((ARRAY['beneficiary'::character varying, 'funder'::character varying, 'host'::character varying, 'implementer'::character varying, 'lead'::character varying, 'partner'::character varying])::text[])))
);

ALTER TABLE public.networks_programmepartner ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.networks_programmepartner_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.networks_programmepartnercitation (
    id bigint NOT NULL,
    field character varying(40) DEFAULT ''::character varying NOT NULL,
    says character varying(300) DEFAULT ''::character varying NOT NULL,
    stance character varying(12) DEFAULT 'supports'::character varying NOT NULL,
    is_preferred boolean DEFAULT false NOT NULL,
    why character varying(300) DEFAULT ''::character varying NOT NULL,
    evidence_id bigint NOT NULL,
    programme_partner_id bigint NOT NULL,
    CONSTRAINT programme_partner_citation_contradicts_with_a_value CHECK (((NOT ((stance)::text = 'contradicts'::text)) OR (NOT ((says)::text = ''::text)))),
    CONSTRAINT programme_partner_citation_preferred_for_a_reason CHECK (((NOT is_preferred) OR (NOT ((why)::text = ''::text)))),
    CONSTRAINT programme_partner_citation_stance_is_listed CHECK (((stance)::text = ANY ((ARRAY['contradicts'::character varying, 'mentions'::character varying, 'supports'::character varying])::text[])))
);

ALTER TABLE public.networks_programmepartnercitation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.networks_programmepartnercitation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.networks_programmepartnercitationhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone CONSTRAINT networks_programmepartnercitationhistor_pgh_created_at_not_null NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    field character varying(40) DEFAULT ''::character varying NOT NULL,
    says character varying(300) DEFAULT ''::character varying NOT NULL,
    stance character varying(12) DEFAULT 'supports'::character varying NOT NULL,
    is_preferred boolean DEFAULT false NOT NULL,
    why character varying(300) DEFAULT ''::character varying NOT NULL,
    evidence_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    programme_partner_id bigint CONSTRAINT networks_programmepartnercitatio_programme_partner_id_not_null1 NOT NULL
);

ALTER TABLE public.networks_programmepartnercitationhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.networks_programmepartnercitationhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.networks_programmepartnerhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    name_as_printed character varying(200) NOT NULL,
    role character varying(20) NOT NULL,
    actor_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    programme_id bigint NOT NULL
);

ALTER TABLE public.networks_programmepartnerhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.networks_programmepartnerhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.networks_programmeplace (
    id bigint NOT NULL,
    name_as_printed character varying(200) NOT NULL,
    actor_id bigint,
    programme_id bigint NOT NULL,
    CONSTRAINT programme_place_is_somewhere CHECK (((actor_id IS NOT NULL) OR (NOT ((name_as_printed)::text = ''::text))))
);

ALTER TABLE public.networks_programmeplace ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.networks_programmeplace_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.networks_programmeplacehistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    name_as_printed character varying(200) NOT NULL,
    actor_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    programme_id bigint NOT NULL
);

ALTER TABLE public.networks_programmeplacehistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.networks_programmeplacehistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.networks_seat (
    id bigint NOT NULL,
    office character varying(24) NOT NULL,
    since character varying(40) NOT NULL,
    since_earliest date,
    since_latest date,
    until character varying(40) NOT NULL,
    until_earliest date,
    until_latest date,
    "position" smallint NOT NULL,
    actor_id bigint,
    body_id bigint NOT NULL,
    person_id bigint,
    CONSTRAINT networks_seat_position_check CHECK (("position" >= 0)),
    CONSTRAINT seat_is_held_by_somebody CHECK (((actor_id IS NOT NULL) OR (person_id IS NOT NULL))),
    CONSTRAINT seat_office_is_listed CHECK (((office)::text = ANY ((ARRAY['board_member'::character varying, 'co_president'::character varying, 'coordinator'::character varying, 'delegate'::character varying, 'executive_secretary'::character varying, 'host_city'::character varying, 'president'::character varying, 'secretary_general'::character varying, 'sub_coordinator'::character varying, 'treasurer'::character varying, 'vice_president'::character varying])::text[]))),
    CONSTRAINT seat_since_agrees_with_its_bounds CHECK (((((since)::text = ''::text) AND (since_earliest IS NULL) AND (since_latest IS NULL)) OR ((NOT ((since)::text = ''::text)) AND (((since_earliest IS NULL) AND (since_latest IS NOT NULL)) OR ((since_earliest IS NOT NULL) AND (since_latest IS NULL)) OR ((since_earliest IS NOT NULL) AND (since_earliest <= since_latest) AND (since_latest IS NOT NULL)))))),
    CONSTRAINT seat_until_agrees_with_its_bounds CHECK (((((until)::text = ''::text) AND (until_earliest IS NULL) AND (until_latest IS NULL)) OR ((NOT ((until)::text = ''::text)) AND (((until_earliest IS NULL) AND (until_latest IS NOT NULL)) OR ((until_earliest IS NOT NULL) AND (until_latest IS NULL)) OR ((until_earliest IS NOT NULL) AND (until_earliest <= until_latest) AND (until_latest IS NOT NULL)))))),
    CONSTRAINT seat_until_is_after_since CHECK (((until_latest IS NULL) OR (since_earliest IS NULL) OR (until_latest >= since_earliest)))
);

ALTER TABLE public.networks_seat ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.networks_seat_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.networks_seatcitation (
    id bigint NOT NULL,
    evidence_id bigint NOT NULL,
    seat_id bigint NOT NULL,
    field character varying(40) DEFAULT ''::character varying NOT NULL,
    is_preferred boolean DEFAULT false NOT NULL,
    says character varying(300) DEFAULT ''::character varying NOT NULL,
    stance character varying(12) DEFAULT 'supports'::character varying NOT NULL,
    why character varying(300) DEFAULT ''::character varying NOT NULL,
    CONSTRAINT seat_citation_contradicts_with_a_value CHECK (((NOT ((stance)::text = 'contradicts'::text)) OR (NOT ((says)::text = ''::text)))),
    CONSTRAINT seat_citation_preferred_for_a_reason CHECK (((NOT is_preferred) OR (NOT ((why)::text = ''::text)))),
    CONSTRAINT seat_citation_stance_is_listed CHECK (((stance)::text = ANY ((ARRAY['contradicts'::character varying, 'mentions'::character varying, 'supports'::character varying])::text[])))
);

ALTER TABLE public.networks_seatcitation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.networks_seatcitation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.networks_seatcitationhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    evidence_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    seat_id bigint NOT NULL,
    field character varying(40) DEFAULT ''::character varying NOT NULL,
    is_preferred boolean DEFAULT false NOT NULL,
    says character varying(300) DEFAULT ''::character varying NOT NULL,
    stance character varying(12) DEFAULT 'supports'::character varying NOT NULL,
    why character varying(300) DEFAULT ''::character varying NOT NULL
);

ALTER TABLE public.networks_seatcitationhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.networks_seatcitationhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.networks_seathistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    office character varying(24) NOT NULL,
    since character varying(40) NOT NULL,
    since_earliest date,
    since_latest date,
    until character varying(40) NOT NULL,
    until_earliest date,
    until_latest date,
    "position" smallint NOT NULL,
    actor_id bigint,
    body_id bigint NOT NULL,
    person_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT networks_seathistory_position_check CHECK (("position" >= 0))
);

ALTER TABLE public.networks_seathistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.networks_seathistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.networks_section (
    id bigint NOT NULL,
    since character varying(40) NOT NULL,
    since_earliest date,
    since_latest date,
    until character varying(40) NOT NULL,
    until_earliest date,
    until_latest date,
    source character varying(500) NOT NULL,
    network_id bigint NOT NULL,
    parent_id bigint NOT NULL,
    CONSTRAINT section_is_not_of_itself CHECK ((NOT (network_id = parent_id))),
    CONSTRAINT section_since_agrees_with_its_bounds CHECK (((((since)::text = ''::text) AND (since_earliest IS NULL) AND (since_latest IS NULL)) OR ((NOT ((since)::text = ''::text)) AND (((since_earliest IS NULL) AND (since_latest IS NOT NULL)) OR ((since_earliest IS NOT NULL) AND (since_latest IS NULL)) OR ((since_earliest IS NOT NULL) AND (since_earliest <= since_latest) AND (since_latest IS NOT NULL)))))),
    CONSTRAINT section_until_agrees_with_its_bounds CHECK (((((until)::text = ''::text) AND (until_earliest IS NULL) AND (until_latest IS NULL)) OR ((NOT ((until)::text = ''::text)) AND (((until_earliest IS NULL) AND (until_latest IS NOT NULL)) OR ((until_earliest IS NOT NULL) AND (until_latest IS NULL)) OR ((until_earliest IS NOT NULL) AND (until_earliest <= until_latest) AND (until_latest IS NOT NULL)))))),
    CONSTRAINT section_until_is_after_since CHECK (((until_latest IS NULL) OR (since_earliest IS NULL) OR (until_latest >= since_earliest)))
);

ALTER TABLE public.networks_section ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.networks_section_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.networks_sectionhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    since character varying(40) NOT NULL,
    since_earliest date,
    since_latest date,
    until character varying(40) NOT NULL,
    until_earliest date,
    until_latest date,
    source character varying(500) NOT NULL,
    network_id bigint NOT NULL,
    parent_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.networks_sectionhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.networks_sectionhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.pghistory_context (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    metadata jsonb NOT NULL
);

CREATE TABLE public.sources_capture (
    id bigint NOT NULL,
    sha256 character varying(64) NOT NULL,
    content bytea NOT NULL,
    media_type character varying(100) NOT NULL,
    charset character varying(40) NOT NULL,
    file_name character varying(200) NOT NULL,
    fetched_from character varying(1000) NOT NULL,
    captured_at timestamp with time zone NOT NULL,
    text text NOT NULL,
    pages integer[] NOT NULL,
    extractor character varying(100) NOT NULL,
    document_id bigint NOT NULL,
    CONSTRAINT capture_sha256_is_one CHECK (((sha256)::text ~ '^[0-9a-f]{64}$'::text))
);

ALTER TABLE public.sources_capture ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.sources_capture_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.sources_connector (
    id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    url character varying(1000) NOT NULL,
    countries character varying(2)[] NOT NULL,
    every_days smallint,
    asked_at timestamp with time zone,
    etag character varying(200) NOT NULL,
    last_modified character varying(200) NOT NULL,
    harvest_id bigint,
    register_id bigint NOT NULL,
    CONSTRAINT connector_again_after_a_day_or_more CHECK (((every_days IS NULL) OR (every_days >= 1))),
    CONSTRAINT connector_kind_is_listed CHECK (((kind)::text = ANY ((ARRAY['address'::character varying, 'wikidata'::character varying])::text[]))),
    CONSTRAINT connector_of_a_file_has_its_address CHECK (((NOT ((kind)::text = 'address'::text)) OR (NOT ((url)::text = ''::text)))),
    CONSTRAINT connector_of_wikidata_has_countries CHECK (((NOT ((kind)::text = 'wikidata'::text)) OR (NOT (countries = '{}'::character varying(2)[])))),
    CONSTRAINT sources_connector_every_days_check CHECK ((every_days >= 0))
);

ALTER TABLE public.sources_connector ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.sources_connector_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.sources_document (
    id bigint NOT NULL,
    public_id character varying(40) NOT NULL,
    title character varying(300) NOT NULL,
    kind character varying(30) NOT NULL,
    language character varying(2) NOT NULL,
    url character varying(1000) NOT NULL,
    doi character varying(200) NOT NULL,
    licence character varying(200) NOT NULL,
    may_show character varying(10) NOT NULL,
    added_at timestamp with time zone NOT NULL,
    added_by_id bigint,
    authors character varying(300) DEFAULT ''::character varying NOT NULL,
    date character varying(40) DEFAULT ''::character varying NOT NULL,
    date_earliest date,
    date_latest date,
    keywords character varying(80)[] DEFAULT '{}'::character varying(80)[] NOT NULL,
    number character varying(60) DEFAULT ''::character varying NOT NULL,
    published_at timestamp with time zone,
    valid_until character varying(40) DEFAULT ''::character varying NOT NULL,
    valid_until_earliest date,
    valid_until_latest date,
    CONSTRAINT document_date_agrees_with_its_bounds CHECK (((((date)::text = ''::text) AND (date_earliest IS NULL) AND (date_latest IS NULL)) OR ((NOT ((date)::text = ''::text)) AND (((date_earliest IS NULL) AND (date_latest IS NOT NULL)) OR ((date_earliest IS NOT NULL) AND (date_latest IS NULL)) OR ((date_earliest IS NOT NULL) AND (date_earliest <= date_latest) AND (date_latest IS NOT NULL)))))),
    CONSTRAINT document_has_a_title CHECK ((NOT ((title)::text = ''::text))),
    CONSTRAINT document_keywords_are_words CHECK ((NOT (keywords @> ARRAY[''::character varying(80)]))),
    CONSTRAINT document_kind_is_listed CHECK ((((kind)::text = ''::text) OR ((kind)::text = ANY ((ARRAY['abstract'::character varying, 'action_plan'::character varying, 'agreement_text'::character varying, 'archive_document'::character varying, 'book'::character varying, 'city_register'::character varying, 'city_website'::character varying, 'convention'::character varying, 'council_minutes'::character varying, 'court_decision'::character varying, 'dataset'::character varying, 'declaration'::character varying, 'encyclopedia_or_wiki'::character varying, 'interview'::character varying, 'law_or_regulation'::character varying, 'letter'::character varying, 'national_register'::character varying, 'network_website'::character varying, 'news'::character varying, 'official_gazette'::character varying, 'press_release'::character varying, 'report'::character varying, 'resolution'::character varying, 'scholarly_article'::character varying, 'social_media'::character varying, 'statute'::character varying, 'strategy'::character varying, 'thesis'::character varying])::text[])))),
    CONSTRAINT document_language_is_two_letters CHECK ((((language)::text = ''::text) OR ((language)::text ~ '^[a-z]{2}$'::text))),
    CONSTRAINT document_may_show_is_listed CHECK (((may_show)::text = ANY ((ARRAY['nothing'::character varying, 'quotes'::character varying, 'whole'::character varying])::text[]))),
    CONSTRAINT document_valid_until_agrees_with_its_bounds CHECK (((((valid_until)::text = ''::text) AND (valid_until_earliest IS NULL) AND (valid_until_latest IS NULL)) OR ((NOT ((valid_until)::text = ''::text)) AND (((valid_until_earliest IS NULL) AND (valid_until_latest IS NOT NULL)) OR ((valid_until_earliest IS NOT NULL) AND (valid_until_latest IS NULL)) OR ((valid_until_earliest IS NOT NULL) AND (valid_until_earliest <= valid_until_latest) AND (valid_until_latest IS NOT NULL)))))),
    CONSTRAINT document_valid_until_is_after_its_date CHECK (((valid_until_latest IS NULL) OR (date_earliest IS NULL) OR (valid_until_latest >= date_earliest)))
);

ALTER TABLE public.sources_document ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.sources_document_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.sources_documentcitation (
    id bigint NOT NULL,
    field character varying(40) DEFAULT ''::character varying NOT NULL,
    says character varying(300) DEFAULT ''::character varying NOT NULL,
    stance character varying(12) DEFAULT 'supports'::character varying NOT NULL,
    is_preferred boolean DEFAULT false NOT NULL,
    why character varying(300) DEFAULT ''::character varying NOT NULL,
    document_id bigint NOT NULL,
    evidence_id bigint NOT NULL,
    CONSTRAINT document_citation_contradicts_with_a_value CHECK (((NOT ((stance)::text = 'contradicts'::text)) OR (NOT ((says)::text = ''::text)))),
    CONSTRAINT document_citation_preferred_for_a_reason CHECK (((NOT is_preferred) OR (NOT ((why)::text = ''::text)))),
    CONSTRAINT document_citation_stance_is_listed CHECK (((stance)::text = ANY ((ARRAY['contradicts'::character varying, 'mentions'::character varying, 'supports'::character varying])::text[])))
);

ALTER TABLE public.sources_documentcitation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.sources_documentcitation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.sources_documentcitationhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    field character varying(40) DEFAULT ''::character varying NOT NULL,
    says character varying(300) DEFAULT ''::character varying NOT NULL,
    stance character varying(12) DEFAULT 'supports'::character varying NOT NULL,
    is_preferred boolean DEFAULT false NOT NULL,
    why character varying(300) DEFAULT ''::character varying NOT NULL,
    document_id bigint NOT NULL,
    evidence_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.sources_documentcitationhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.sources_documentcitationhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.sources_documenthistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    public_id character varying(40) NOT NULL,
    title character varying(300) NOT NULL,
    kind character varying(30) NOT NULL,
    language character varying(2) NOT NULL,
    url character varying(1000) NOT NULL,
    doi character varying(200) NOT NULL,
    licence character varying(200) NOT NULL,
    may_show character varying(10) NOT NULL,
    added_at timestamp with time zone NOT NULL,
    added_by_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    authors character varying(300) DEFAULT ''::character varying NOT NULL,
    date character varying(40) DEFAULT ''::character varying NOT NULL,
    date_earliest date,
    date_latest date,
    keywords character varying(80)[] DEFAULT '{}'::character varying(80)[] NOT NULL,
    number character varying(60) DEFAULT ''::character varying NOT NULL,
    published_at timestamp with time zone,
    valid_until character varying(40) DEFAULT ''::character varying NOT NULL,
    valid_until_earliest date,
    valid_until_latest date
);

ALTER TABLE public.sources_documenthistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.sources_documenthistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.sources_documentlink (
    id bigint NOT NULL,
    relation character varying(20) NOT NULL,
    place character varying(40) NOT NULL,
    source_id bigint NOT NULL,
    target_id bigint NOT NULL,
    CONSTRAINT document_link_not_to_itself CHECK ((NOT (source_id = target_id))),
    CONSTRAINT document_link_place_only_of_a_citation CHECK ((((place)::text = ''::text) OR ((relation)::text = 'cited_in'::text))),
    CONSTRAINT document_link_relation_is_listed CHECK (((relation)::text = ANY ((ARRAY['abstract_of'::character varying, 'based_on'::character varying, 'cited_in'::character varying, 'duplicate_of'::character varying, 'implements'::character varying, 'replaces'::character varying, 'version_of'::character varying])::text[])))
);

ALTER TABLE public.sources_documentlink ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.sources_documentlink_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.sources_documentlinkhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    relation character varying(20) NOT NULL,
    place character varying(40) NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    source_id bigint NOT NULL,
    target_id bigint NOT NULL
);

ALTER TABLE public.sources_documentlinkhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.sources_documentlinkhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.sources_evidence (
    id bigint NOT NULL,
    start integer,
    "end" integer,
    exact text NOT NULL,
    capture_id bigint,
    document_id bigint NOT NULL,
    language character varying(2) DEFAULT ''::character varying NOT NULL,
    page_label character varying(40) DEFAULT ''::character varying NOT NULL,
    CONSTRAINT evidence_ends_after_it_starts CHECK (("end" > start)),
    CONSTRAINT evidence_is_a_passage_or_a_quote CHECK ((((capture_id IS NOT NULL) AND ("end" IS NOT NULL) AND (start IS NOT NULL)) OR ((capture_id IS NULL) AND ("end" IS NULL) AND (start IS NULL) AND ((NOT (exact = ''::text)) OR (NOT ((page_label)::text = ''::text)))))),
    CONSTRAINT evidence_language_is_two_letters CHECK ((((language)::text = ''::text) OR ((language)::text ~ '^[a-z]{2}$'::text))),
    CONSTRAINT sources_evidence_end_check CHECK (("end" >= 0)),
    CONSTRAINT sources_evidence_start_check CHECK ((start >= 0))
);

ALTER TABLE public.sources_evidence ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.sources_evidence_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.sources_harvest (
    id bigint NOT NULL,
    sha256 character varying(64) NOT NULL,
    content bytea NOT NULL,
    file_name character varying(200) NOT NULL,
    listed character varying(40) NOT NULL,
    listed_earliest date,
    listed_latest date,
    taken_at timestamp with time zone NOT NULL,
    taken_by_id bigint,
    register_id bigint NOT NULL,
    CONSTRAINT harvest_listed_agrees_with_its_bounds CHECK (((((listed)::text = ''::text) AND (listed_earliest IS NULL) AND (listed_latest IS NULL)) OR ((NOT ((listed)::text = ''::text)) AND (((listed_earliest IS NULL) AND (listed_latest IS NOT NULL)) OR ((listed_earliest IS NOT NULL) AND (listed_latest IS NULL)) OR ((listed_earliest IS NOT NULL) AND (listed_earliest <= listed_latest) AND (listed_latest IS NOT NULL)))))),
    CONSTRAINT harvest_sha256_is_one CHECK (((sha256)::text ~ '^[0-9a-f]{64}$'::text))
);

ALTER TABLE public.sources_harvest ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.sources_harvest_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.sources_quotetranslation (
    id bigint NOT NULL,
    language character varying(2) NOT NULL,
    text text NOT NULL,
    translator character varying(20) NOT NULL,
    evidence_id bigint NOT NULL,
    CONSTRAINT quote_translation_says_something CHECK (((NOT (text = ''::text)) AND ((language)::text ~ '^[a-z]{2}$'::text))),
    CONSTRAINT quote_translation_translator_is_listed CHECK (((translator)::text = ANY ((ARRAY['human'::character varying, 'machine_reviewed'::character varying, 'machine_unreviewed'::character varying])::text[])))
);

ALTER TABLE public.sources_quotetranslation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.sources_quotetranslation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.sources_quotetranslationhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    language character varying(2) NOT NULL,
    text text NOT NULL,
    translator character varying(20) NOT NULL,
    evidence_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.sources_quotetranslationhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.sources_quotetranslationhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.sources_register (
    id bigint NOT NULL,
    public_id character varying(40) NOT NULL,
    name character varying(200) NOT NULL,
    publisher character varying(200) NOT NULL,
    url character varying(1000) NOT NULL,
    licence character varying(200) NOT NULL,
    may_show character varying(10) NOT NULL,
    coverage text NOT NULL,
    drops_ended boolean NOT NULL,
    added_at timestamp with time zone NOT NULL,
    CONSTRAINT register_has_a_name CHECK ((NOT ((name)::text = ''::text))),
    CONSTRAINT register_may_show_is_listed CHECK (((may_show)::text = ANY ((ARRAY['nothing'::character varying, 'quotes'::character varying, 'whole'::character varying])::text[])))
);

ALTER TABLE public.sources_register ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.sources_register_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.sources_registerhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    public_id character varying(40) NOT NULL,
    name character varying(200) NOT NULL,
    publisher character varying(200) NOT NULL,
    url character varying(1000) NOT NULL,
    licence character varying(200) NOT NULL,
    may_show character varying(10) NOT NULL,
    coverage text NOT NULL,
    drops_ended boolean NOT NULL,
    added_at timestamp with time zone NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.sources_registerhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.sources_registerhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.sources_registerrow (
    id bigint NOT NULL,
    "table" character varying(200) NOT NULL,
    number integer NOT NULL,
    cells text[] NOT NULL,
    harvest_id bigint NOT NULL,
    CONSTRAINT sources_registerrow_number_check CHECK ((number >= 0))
);

ALTER TABLE public.sources_registerrow ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.sources_registerrow_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.statements_category (
    id bigint NOT NULL,
    code character varying(40) NOT NULL,
    label character varying(160) NOT NULL,
    label_es character varying(160) DEFAULT ''::character varying NOT NULL,
    label_pt character varying(160) DEFAULT ''::character varying NOT NULL,
    label_ru character varying(160) DEFAULT ''::character varying NOT NULL,
    definition text DEFAULT ''::text NOT NULL,
    source character varying(500) DEFAULT ''::character varying NOT NULL,
    "position" smallint DEFAULT 0 NOT NULL,
    parent_id bigint,
    framework_id bigint NOT NULL,
    CONSTRAINT category_definition_has_a_source CHECK (((definition = ''::text) OR (NOT ((source)::text = ''::text)))),
    CONSTRAINT category_has_code_and_label CHECK (((NOT ((code)::text = ''::text)) AND (NOT ((label)::text = ''::text)))),
    CONSTRAINT category_is_not_its_own_parent CHECK (((parent_id IS NULL) OR (NOT ((parent_id = id) AND (parent_id IS NOT NULL))))),
    CONSTRAINT statements_category_position_check CHECK (("position" >= 0))
);

ALTER TABLE public.statements_category ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.statements_category_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.statements_categoryhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    code character varying(40) NOT NULL,
    label character varying(160) NOT NULL,
    label_es character varying(160) DEFAULT ''::character varying NOT NULL,
    label_pt character varying(160) DEFAULT ''::character varying NOT NULL,
    label_ru character varying(160) DEFAULT ''::character varying NOT NULL,
    definition text DEFAULT ''::text NOT NULL,
    source character varying(500) DEFAULT ''::character varying NOT NULL,
    "position" smallint DEFAULT 0 NOT NULL,
    parent_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    framework_id bigint NOT NULL,
    CONSTRAINT statements_categoryhistory_position_check CHECK (("position" >= 0))
);

ALTER TABLE public.statements_categoryhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.statements_categoryhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.statements_coding (
    id bigint NOT NULL,
    public_id character varying(40) NOT NULL,
    since character varying(40) DEFAULT ''::character varying NOT NULL,
    since_earliest date,
    since_latest date,
    until character varying(40) DEFAULT ''::character varying NOT NULL,
    until_earliest date,
    until_latest date,
    source character varying(500) DEFAULT ''::character varying NOT NULL,
    published_at timestamp with time zone,
    author character varying(200) DEFAULT ''::character varying NOT NULL,
    note text DEFAULT ''::text NOT NULL,
    actor_id bigint,
    agreement_id bigint,
    category_id bigint NOT NULL,
    coded_by_id bigint,
    country_id bigint,
    CONSTRAINT coding_has_one_coder CHECK (((((author)::text = ''::text) AND (coded_by_id IS NOT NULL)) OR ((NOT ((author)::text = ''::text)) AND (coded_by_id IS NULL)))),
    CONSTRAINT coding_is_of_one_subject CHECK ((((actor_id IS NOT NULL) AND (agreement_id IS NULL) AND (country_id IS NULL)) OR ((actor_id IS NULL) AND (agreement_id IS NULL) AND (country_id IS NOT NULL)) OR ((actor_id IS NULL) AND (agreement_id IS NOT NULL) AND (country_id IS NULL)))),
    CONSTRAINT coding_since_agrees_with_its_bounds CHECK (((((since)::text = ''::text) AND (since_earliest IS NULL) AND (since_latest IS NULL)) OR ((NOT ((since)::text = ''::text)) AND (((since_earliest IS NULL) AND (since_latest IS NOT NULL)) OR ((since_earliest IS NOT NULL) AND (since_latest IS NULL)) OR ((since_earliest IS NOT NULL) AND (since_earliest <= since_latest) AND (since_latest IS NOT NULL)))))),
    CONSTRAINT coding_until_agrees_with_its_bounds CHECK (((((until)::text = ''::text) AND (until_earliest IS NULL) AND (until_latest IS NULL)) OR ((NOT ((until)::text = ''::text)) AND (((until_earliest IS NULL) AND (until_latest IS NOT NULL)) OR ((until_earliest IS NOT NULL) AND (until_latest IS NULL)) OR ((until_earliest IS NOT NULL) AND (until_earliest <= until_latest) AND (until_latest IS NOT NULL)))))),
    CONSTRAINT coding_until_is_after_since CHECK (((until_latest IS NULL) OR (since_earliest IS NULL) OR (until_latest >= since_earliest)))
);

ALTER TABLE public.statements_coding ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.statements_coding_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.statements_codingcitation (
    id bigint NOT NULL,
    coding_id bigint NOT NULL,
    evidence_id bigint NOT NULL,
    field character varying(40) DEFAULT ''::character varying NOT NULL,
    is_preferred boolean DEFAULT false NOT NULL,
    says character varying(300) DEFAULT ''::character varying NOT NULL,
    stance character varying(12) DEFAULT 'supports'::character varying NOT NULL,
    why character varying(300) DEFAULT ''::character varying NOT NULL,
    CONSTRAINT coding_citation_contradicts_with_a_value CHECK (((NOT ((stance)::text = 'contradicts'::text)) OR (NOT ((says)::text = ''::text)))),
    CONSTRAINT coding_citation_preferred_for_a_reason CHECK (((NOT is_preferred) OR (NOT ((why)::text = ''::text)))),
    CONSTRAINT coding_citation_stance_is_listed CHECK (((stance)::text = ANY ((ARRAY['contradicts'::character varying, 'mentions'::character varying, 'supports'::character varying])::text[])))
);

ALTER TABLE public.statements_codingcitation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.statements_codingcitation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.statements_codingcitationhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    coding_id bigint NOT NULL,
    evidence_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    field character varying(40) DEFAULT ''::character varying NOT NULL,
    is_preferred boolean DEFAULT false NOT NULL,
    says character varying(300) DEFAULT ''::character varying NOT NULL,
    stance character varying(12) DEFAULT 'supports'::character varying NOT NULL,
    why character varying(300) DEFAULT ''::character varying NOT NULL
);

ALTER TABLE public.statements_codingcitationhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.statements_codingcitationhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.statements_codinghistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    public_id character varying(40) NOT NULL,
    since character varying(40) DEFAULT ''::character varying NOT NULL,
    since_earliest date,
    since_latest date,
    until character varying(40) DEFAULT ''::character varying NOT NULL,
    until_earliest date,
    until_latest date,
    source character varying(500) DEFAULT ''::character varying NOT NULL,
    published_at timestamp with time zone,
    author character varying(200) DEFAULT ''::character varying NOT NULL,
    note text DEFAULT ''::text NOT NULL,
    actor_id bigint,
    agreement_id bigint,
    category_id bigint NOT NULL,
    coded_by_id bigint,
    country_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.statements_codinghistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.statements_codinghistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.statements_comparison (
    id bigint NOT NULL,
    public_id character varying(40) NOT NULL,
    name character varying(160) NOT NULL,
    name_es character varying(160) DEFAULT ''::character varying NOT NULL,
    name_pt character varying(160) DEFAULT ''::character varying NOT NULL,
    name_ru character varying(160) DEFAULT ''::character varying NOT NULL,
    author character varying(200) NOT NULL,
    description text DEFAULT ''::text NOT NULL,
    source character varying(500) DEFAULT ''::character varying NOT NULL,
    published_at timestamp with time zone,
    framework_id bigint NOT NULL,
    CONSTRAINT comparison_has_name_and_author CHECK (((NOT ((name)::text = ''::text)) AND (NOT ((author)::text = ''::text))))
);

ALTER TABLE public.statements_comparison ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.statements_comparison_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.statements_comparison_periods (
    id bigint NOT NULL,
    comparison_id bigint NOT NULL,
    period_id bigint NOT NULL
);

ALTER TABLE public.statements_comparison_periods ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.statements_comparison_periods_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.statements_comparisoncell (
    id bigint NOT NULL,
    score smallint,
    text text DEFAULT ''::text NOT NULL,
    source character varying(500) DEFAULT ''::character varying NOT NULL,
    category_id bigint NOT NULL,
    comparison_id bigint NOT NULL,
    side_id bigint NOT NULL,
    period_id bigint,
    CONSTRAINT comparison_cell_says_something CHECK (((score IS NOT NULL) OR (NOT (text = ''::text)))),
    CONSTRAINT comparison_cell_score_is_on_the_scale CHECK (((score IS NULL) OR ((score >= 1) AND (score <= 5)))),
    CONSTRAINT statements_comparisoncell_score_check CHECK ((score >= 0))
);

ALTER TABLE public.statements_comparisoncell ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.statements_comparisoncell_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.statements_comparisoncellcitation (
    id bigint NOT NULL,
    field character varying(40) DEFAULT ''::character varying NOT NULL,
    says character varying(300) DEFAULT ''::character varying NOT NULL,
    stance character varying(12) DEFAULT 'supports'::character varying NOT NULL,
    is_preferred boolean DEFAULT false NOT NULL,
    why character varying(300) DEFAULT ''::character varying NOT NULL,
    comparison_cell_id bigint NOT NULL,
    evidence_id bigint NOT NULL,
    CONSTRAINT comparison_cell_citation_contradicts_with_a_value CHECK (((NOT ((stance)::text = 'contradicts'::text)) OR (NOT ((says)::text = ''::text)))),
    CONSTRAINT comparison_cell_citation_preferred_for_a_reason CHECK (((NOT is_preferred) OR (NOT ((why)::text = ''::text)))),
    CONSTRAINT comparison_cell_citation_stance_is_listed CHECK (((stance)::text = ANY ((ARRAY['contradicts'::character varying, 'mentions'::character varying, 'supports'::character varying])::text[])))
);

ALTER TABLE public.statements_comparisoncellcitation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.statements_comparisoncellcitation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.statements_comparisoncellcitationhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone CONSTRAINT statements_comparisoncellcitationhistor_pgh_created_at_not_null NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    field character varying(40) DEFAULT ''::character varying NOT NULL,
    says character varying(300) DEFAULT ''::character varying NOT NULL,
    stance character varying(12) DEFAULT 'supports'::character varying NOT NULL,
    is_preferred boolean DEFAULT false NOT NULL,
    why character varying(300) DEFAULT ''::character varying NOT NULL,
    comparison_cell_id bigint CONSTRAINT statements_comparisoncellcitationhi_comparison_cell_id_not_null NOT NULL,
    evidence_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.statements_comparisoncellcitationhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.statements_comparisoncellcitationhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.statements_comparisoncellhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    score smallint,
    text text DEFAULT ''::text NOT NULL,
    source character varying(500) DEFAULT ''::character varying NOT NULL,
    category_id bigint NOT NULL,
    comparison_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    side_id bigint NOT NULL,
    period_id bigint,
    CONSTRAINT statements_comparisoncellhistory_score_check CHECK ((score >= 0))
);

ALTER TABLE public.statements_comparisoncellhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.statements_comparisoncellhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.statements_comparisonhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    public_id character varying(40) NOT NULL,
    name character varying(160) NOT NULL,
    name_es character varying(160) DEFAULT ''::character varying NOT NULL,
    name_pt character varying(160) DEFAULT ''::character varying NOT NULL,
    name_ru character varying(160) DEFAULT ''::character varying NOT NULL,
    author character varying(200) NOT NULL,
    description text DEFAULT ''::text NOT NULL,
    source character varying(500) DEFAULT ''::character varying NOT NULL,
    published_at timestamp with time zone,
    framework_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.statements_comparisonhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.statements_comparisonhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.statements_comparisonside (
    id bigint NOT NULL,
    name character varying(160) NOT NULL,
    name_es character varying(160) DEFAULT ''::character varying NOT NULL,
    name_pt character varying(160) DEFAULT ''::character varying NOT NULL,
    name_ru character varying(160) DEFAULT ''::character varying NOT NULL,
    "position" smallint DEFAULT 0 NOT NULL,
    comparison_id bigint NOT NULL,
    CONSTRAINT comparison_side_has_a_name CHECK ((NOT ((name)::text = ''::text))),
    CONSTRAINT statements_comparisonside_position_check CHECK (("position" >= 0))
);

ALTER TABLE public.statements_comparisonside ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.statements_comparisonside_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.statements_comparisonsidehistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    name character varying(160) NOT NULL,
    name_es character varying(160) DEFAULT ''::character varying NOT NULL,
    name_pt character varying(160) DEFAULT ''::character varying NOT NULL,
    name_ru character varying(160) DEFAULT ''::character varying NOT NULL,
    "position" smallint DEFAULT 0 NOT NULL,
    comparison_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT statements_comparisonsidehistory_position_check CHECK (("position" >= 0))
);

ALTER TABLE public.statements_comparisonsidehistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.statements_comparisonsidehistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.statements_framework (
    id bigint NOT NULL,
    code character varying(40) NOT NULL,
    scheme character varying(40) NOT NULL,
    name character varying(160) NOT NULL,
    name_es character varying(160) DEFAULT ''::character varying NOT NULL,
    name_pt character varying(160) DEFAULT ''::character varying NOT NULL,
    name_ru character varying(160) DEFAULT ''::character varying NOT NULL,
    author character varying(200) NOT NULL,
    stated character varying(40) DEFAULT ''::character varying NOT NULL,
    stated_earliest date,
    stated_latest date,
    description text DEFAULT ''::text NOT NULL,
    source character varying(500) DEFAULT ''::character varying NOT NULL,
    published_at timestamp with time zone,
    owner_id bigint,
    CONSTRAINT framework_has_name_and_author CHECK (((NOT ((name)::text = ''::text)) AND (NOT ((author)::text = ''::text)))),
    CONSTRAINT framework_stated_agrees_with_its_bounds CHECK (((((stated)::text = ''::text) AND (stated_earliest IS NULL) AND (stated_latest IS NULL)) OR ((NOT ((stated)::text = ''::text)) AND (((stated_earliest IS NULL) AND (stated_latest IS NOT NULL)) OR ((stated_earliest IS NOT NULL) AND (stated_latest IS NULL)) OR ((stated_earliest IS NOT NULL) AND (stated_earliest <= stated_latest) AND (stated_latest IS NOT NULL))))))
);

ALTER TABLE public.statements_framework ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.statements_framework_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.statements_frameworkhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    code character varying(40) NOT NULL,
    scheme character varying(40) NOT NULL,
    name character varying(160) NOT NULL,
    name_es character varying(160) DEFAULT ''::character varying NOT NULL,
    name_pt character varying(160) DEFAULT ''::character varying NOT NULL,
    name_ru character varying(160) DEFAULT ''::character varying NOT NULL,
    author character varying(200) NOT NULL,
    stated character varying(40) DEFAULT ''::character varying NOT NULL,
    stated_earliest date,
    stated_latest date,
    description text DEFAULT ''::text NOT NULL,
    source character varying(500) DEFAULT ''::character varying NOT NULL,
    published_at timestamp with time zone,
    owner_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.statements_frameworkhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.statements_frameworkhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.statements_period (
    id bigint NOT NULL,
    public_id character varying(40) NOT NULL,
    name character varying(160) NOT NULL,
    name_es character varying(160) DEFAULT ''::character varying NOT NULL,
    name_pt character varying(160) DEFAULT ''::character varying NOT NULL,
    name_ru character varying(160) DEFAULT ''::character varying NOT NULL,
    since character varying(40) DEFAULT ''::character varying NOT NULL,
    since_earliest date,
    since_latest date,
    until character varying(40) DEFAULT ''::character varying NOT NULL,
    until_earliest date,
    until_latest date,
    author character varying(200) NOT NULL,
    source character varying(500) DEFAULT ''::character varying NOT NULL,
    published_at timestamp with time zone,
    actor_id bigint,
    country_id bigint,
    CONSTRAINT period_has_a_limit CHECK (((since_earliest IS NOT NULL) OR (until_latest IS NOT NULL))),
    CONSTRAINT period_has_name_and_author CHECK (((NOT ((name)::text = ''::text)) AND (NOT ((author)::text = ''::text)))),
    CONSTRAINT period_is_of_one_at_most CHECK (((actor_id IS NULL) OR (country_id IS NULL))),
    CONSTRAINT period_since_agrees_with_its_bounds CHECK (((((since)::text = ''::text) AND (since_earliest IS NULL) AND (since_latest IS NULL)) OR ((NOT ((since)::text = ''::text)) AND (((since_earliest IS NULL) AND (since_latest IS NOT NULL)) OR ((since_earliest IS NOT NULL) AND (since_latest IS NULL)) OR ((since_earliest IS NOT NULL) AND (since_earliest <= since_latest) AND (since_latest IS NOT NULL)))))),
    CONSTRAINT period_until_agrees_with_its_bounds CHECK (((((until)::text = ''::text) AND (until_earliest IS NULL) AND (until_latest IS NULL)) OR ((NOT ((until)::text = ''::text)) AND (((until_earliest IS NULL) AND (until_latest IS NOT NULL)) OR ((until_earliest IS NOT NULL) AND (until_latest IS NULL)) OR ((until_earliest IS NOT NULL) AND (until_earliest <= until_latest) AND (until_latest IS NOT NULL)))))),
    CONSTRAINT period_until_is_after_since CHECK (((until_latest IS NULL) OR (since_earliest IS NULL) OR (until_latest >= since_earliest)))
);

ALTER TABLE public.statements_period ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.statements_period_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.statements_periodcitation (
    id bigint NOT NULL,
    field character varying(40) DEFAULT ''::character varying NOT NULL,
    says character varying(300) DEFAULT ''::character varying NOT NULL,
    stance character varying(12) DEFAULT 'supports'::character varying NOT NULL,
    is_preferred boolean DEFAULT false NOT NULL,
    why character varying(300) DEFAULT ''::character varying NOT NULL,
    evidence_id bigint NOT NULL,
    period_id bigint NOT NULL,
    CONSTRAINT period_citation_contradicts_with_a_value CHECK (((NOT ((stance)::text = 'contradicts'::text)) OR (NOT ((says)::text = ''::text)))),
    CONSTRAINT period_citation_preferred_for_a_reason CHECK (((NOT is_preferred) OR (NOT ((why)::text = ''::text)))),
    CONSTRAINT period_citation_stance_is_listed CHECK (((stance)::text = ANY ((ARRAY['contradicts'::character varying, 'mentions'::character varying, 'supports'::character varying])::text[])))
);

ALTER TABLE public.statements_periodcitation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.statements_periodcitation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.statements_periodcitationhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    field character varying(40) DEFAULT ''::character varying NOT NULL,
    says character varying(300) DEFAULT ''::character varying NOT NULL,
    stance character varying(12) DEFAULT 'supports'::character varying NOT NULL,
    is_preferred boolean DEFAULT false NOT NULL,
    why character varying(300) DEFAULT ''::character varying NOT NULL,
    evidence_id bigint NOT NULL,
    period_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.statements_periodcitationhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.statements_periodcitationhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.statements_periodhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    public_id character varying(40) NOT NULL,
    name character varying(160) NOT NULL,
    name_es character varying(160) DEFAULT ''::character varying NOT NULL,
    name_pt character varying(160) DEFAULT ''::character varying NOT NULL,
    name_ru character varying(160) DEFAULT ''::character varying NOT NULL,
    since character varying(40) DEFAULT ''::character varying NOT NULL,
    since_earliest date,
    since_latest date,
    until character varying(40) DEFAULT ''::character varying NOT NULL,
    until_earliest date,
    until_latest date,
    author character varying(200) NOT NULL,
    source character varying(500) DEFAULT ''::character varying NOT NULL,
    published_at timestamp with time zone,
    actor_id bigint,
    country_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.statements_periodhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.statements_periodhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.statements_sample (
    id bigint NOT NULL,
    public_id character varying(40) NOT NULL,
    name character varying(160) NOT NULL,
    author character varying(200) NOT NULL,
    description text DEFAULT ''::text NOT NULL,
    source character varying(500) DEFAULT ''::character varying NOT NULL,
    asked character varying(1000) DEFAULT ''::character varying NOT NULL,
    taken_at timestamp with time zone,
    frozen_at timestamp with time zone,
    published_at timestamp with time zone,
    owner_id bigint,
    CONSTRAINT sample_has_name_and_author CHECK (((NOT ((name)::text = ''::text)) AND (NOT ((author)::text = ''::text)))),
    CONSTRAINT sample_published_is_fixed CHECK (((published_at IS NULL) OR (frozen_at IS NOT NULL)))
);

ALTER TABLE public.statements_sample ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.statements_sample_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.statements_samplecode (
    id bigint NOT NULL,
    note text DEFAULT ''::text NOT NULL,
    coded_at timestamp with time zone NOT NULL,
    by_id bigint NOT NULL,
    category_id bigint,
    framework_id bigint NOT NULL,
    sample_id bigint NOT NULL,
    coder_id bigint,
    item_id bigint NOT NULL,
    CONSTRAINT sample_code_decision_has_a_reason CHECK (((coder_id IS NOT NULL) OR (NOT (note = ''::text))))
);

ALTER TABLE public.statements_samplecode ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.statements_samplecode_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.statements_samplecodehistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    note text DEFAULT ''::text NOT NULL,
    coded_at timestamp with time zone NOT NULL,
    by_id bigint NOT NULL,
    category_id bigint,
    framework_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    sample_id bigint NOT NULL,
    coder_id bigint,
    item_id bigint NOT NULL
);

ALTER TABLE public.statements_samplecodehistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.statements_samplecodehistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.statements_samplecoder (
    id bigint NOT NULL,
    place smallint NOT NULL,
    finished_at timestamp with time zone,
    coder_id bigint NOT NULL,
    sample_id bigint NOT NULL,
    CONSTRAINT sample_coder_is_first_or_second CHECK ((place = ANY (ARRAY[1, 2]))),
    CONSTRAINT statements_samplecoder_place_check CHECK ((place >= 0))
);

ALTER TABLE public.statements_samplecoder ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.statements_samplecoder_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.statements_samplecoderhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    place smallint NOT NULL,
    finished_at timestamp with time zone,
    coder_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    sample_id bigint NOT NULL,
    CONSTRAINT statements_samplecoderhistory_place_check CHECK ((place >= 0))
);

ALTER TABLE public.statements_samplecoderhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.statements_samplecoderhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.statements_sampleframework (
    id bigint NOT NULL,
    framework_id bigint NOT NULL,
    sample_id bigint NOT NULL
);

ALTER TABLE public.statements_sampleframework ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.statements_sampleframework_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.statements_sampleframeworkhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    framework_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    sample_id bigint NOT NULL
);

ALTER TABLE public.statements_sampleframeworkhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.statements_sampleframeworkhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.statements_samplehistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    public_id character varying(40) NOT NULL,
    name character varying(160) NOT NULL,
    author character varying(200) NOT NULL,
    description text DEFAULT ''::text NOT NULL,
    source character varying(500) DEFAULT ''::character varying NOT NULL,
    asked character varying(1000) DEFAULT ''::character varying NOT NULL,
    taken_at timestamp with time zone,
    frozen_at timestamp with time zone,
    published_at timestamp with time zone,
    owner_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.statements_samplehistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.statements_samplehistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.statements_sampleitem (
    id bigint NOT NULL,
    "position" integer DEFAULT 0 NOT NULL,
    actor_id bigint,
    agreement_id bigint,
    country_id bigint,
    sample_id bigint NOT NULL,
    CONSTRAINT sample_item_is_of_one_subject CHECK ((((actor_id IS NOT NULL) AND (agreement_id IS NULL) AND (country_id IS NULL)) OR ((actor_id IS NULL) AND (agreement_id IS NULL) AND (country_id IS NOT NULL)) OR ((actor_id IS NULL) AND (agreement_id IS NOT NULL) AND (country_id IS NULL)))),
    CONSTRAINT statements_sampleitem_position_check CHECK (("position" >= 0))
);

ALTER TABLE public.statements_sampleitem ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.statements_sampleitem_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.statements_sampleitemhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    "position" integer DEFAULT 0 NOT NULL,
    actor_id bigint,
    agreement_id bigint,
    country_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    sample_id bigint NOT NULL,
    CONSTRAINT statements_sampleitemhistory_position_check CHECK (("position" >= 0))
);

ALTER TABLE public.statements_sampleitemhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.statements_sampleitemhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.statements_statement (
    id bigint NOT NULL,
    public_id character varying(40) NOT NULL,
    since character varying(40) DEFAULT ''::character varying NOT NULL,
    since_earliest date,
    since_latest date,
    until character varying(40) DEFAULT ''::character varying NOT NULL,
    until_earliest date,
    until_latest date,
    source character varying(500) DEFAULT ''::character varying NOT NULL,
    published_at timestamp with time zone,
    kind character varying(24) NOT NULL,
    term character varying(120) DEFAULT ''::character varying NOT NULL,
    value numeric(20,4),
    unit character varying(80) DEFAULT ''::character varying NOT NULL,
    qualifier character varying(12) DEFAULT ''::character varying NOT NULL,
    text text DEFAULT ''::text NOT NULL,
    level character varying(16) DEFAULT ''::character varying NOT NULL,
    state_form character varying(24) DEFAULT ''::character varying NOT NULL,
    power_source character varying(24) DEFAULT ''::character varying NOT NULL,
    oversight_mode character varying(24) DEFAULT ''::character varying NOT NULL,
    stated character varying(40) DEFAULT ''::character varying NOT NULL,
    stated_earliest date,
    stated_latest date,
    author character varying(200) NOT NULL,
    is_error boolean DEFAULT false NOT NULL,
    right_reading character varying(500) DEFAULT ''::character varying NOT NULL,
    "position" smallint DEFAULT 0 NOT NULL,
    actor_id bigint,
    agreement_id bigint,
    country_id bigint,
    other_country_id bigint,
    part_id bigint,
    CONSTRAINT statement_codes_fit_the_kind CHECK (((((kind)::text = 'competence'::text) AND ((oversight_mode)::text = ''::text)) OR (((kind)::text = 'oversight'::text) AND ((power_source)::text = ''::text) AND ((state_form)::text = ''::text)) OR ((NOT ((kind)::text = ANY ((ARRAY['competence'::character varying, 'oversight'::character varying])::text[]))) AND ((level)::text = ''::text) AND ((oversight_mode)::text = ''::text) AND ((power_source)::text = ''::text) AND ((state_form)::text = ''::text)))),
    CONSTRAINT statement_definition_is_of_a_term CHECK (((((kind)::text = 'definition'::text) AND (NOT ((term)::text = ''::text))) OR ((NOT ((kind)::text = 'definition'::text)) AND ((term)::text = ''::text)))),
    CONSTRAINT statement_figure_has_a_number CHECK (((((kind)::text = 'figure'::text) AND (value IS NOT NULL) AND (NOT ((unit)::text = ''::text)) AND (NOT ((qualifier)::text = ''::text))) OR ((NOT ((kind)::text = 'figure'::text)) AND (part_id IS NULL) AND ((qualifier)::text = ''::text) AND ((unit)::text = ''::text) AND (value IS NULL)))),
    CONSTRAINT statement_has_an_author CHECK ((NOT ((author)::text = ''::text))),
    CONSTRAINT statement_is_of_one_subject CHECK (((((term)::text = ''::text) AND (((actor_id IS NOT NULL) AND (agreement_id IS NULL) AND (country_id IS NULL)) OR ((actor_id IS NULL) AND (agreement_id IS NULL) AND (country_id IS NOT NULL)) OR ((actor_id IS NULL) AND (agreement_id IS NOT NULL) AND (country_id IS NULL)))) OR ((NOT ((term)::text = ''::text)) AND (actor_id IS NULL) AND (agreement_id IS NULL) AND (country_id IS NULL)))),
    CONSTRAINT statement_kind_is_listed CHECK (((kind)::text = ANY ((ARRAY['border'::character varying, 'competence'::character varying, 'definition'::character varying, 'figure'::character varying, 'finding_effect'::character varying, 'finding_factor'::character varying, 'finding_forecast'::character varying, 'finding_function'::character varying, 'finding_obstacle'::character varying, 'finding_recommendation'::character varying, 'oversight'::character varying, 'position'::character varying, 'swot_opportunity'::character varying, 'swot_strength'::character varying, 'swot_threat'::character varying, 'swot_weakness'::character varying, 'visa'::character varying])::text[]))),
    CONSTRAINT statement_legal_is_of_a_country CHECK (((NOT ((kind)::text = ANY ((ARRAY['competence'::character varying, 'oversight'::character varying])::text[]))) OR ((country_id IS NOT NULL) AND (other_country_id IS NULL)))),
    CONSTRAINT statement_level_is_listed CHECK (((level)::text = ANY ((ARRAY[''::character varying, 'first_tier'::character varying, 'municipal'::character varying, 'national'::character varying, 'second_tier'::character varying, 'sub_municipal'::character varying, 'supranational'::character varying])::text[]))),
    CONSTRAINT statement_oversight_mode_is_listed CHECK (((oversight_mode)::text = ANY ((ARRAY[''::character varying, 'approval_by_default'::character varying, 'central_co_signature'::character varying, 'consultation'::character varying, 'information_afterwards'::character varying, 'none'::character varying, 'prior_approval'::character varying, 'prior_notification'::character varying, 'prohibited'::character varying, 'registration'::character varying, 'unclear'::character varying])::text[]))),
    CONSTRAINT statement_pair_is_of_two_countries CHECK (((other_country_id IS NULL) OR ((country_id IS NOT NULL) AND (NOT ((other_country_id = country_id) AND (other_country_id IS NOT NULL) AND (country_id IS NOT NULL)))))),
    CONSTRAINT statement_part_is_of_an_actor_or_agreement CHECK (((part_id IS NULL) OR (country_id IS NULL))),
    CONSTRAINT statement_power_source_is_listed CHECK (((power_source)::text = ANY ((ARRAY[''::character varying, 'constitution'::character varying, 'custom_or_tolerated'::character varying, 'municipal_code'::character varying, 'ordinary_law'::character varying, 'prohibited'::character varying, 'treaty_power_granted'::character varying, 'unclear'::character varying])::text[]))),
    CONSTRAINT statement_qualifier_is_listed CHECK (((qualifier)::text = ANY ((ARRAY[''::character varying, 'about'::character varying, 'at_most'::character varying, 'exact'::character varying, 'more_than'::character varying])::text[]))),
    CONSTRAINT statement_right_reading_is_of_an_error CHECK ((((right_reading)::text = ''::text) OR is_error)),
    CONSTRAINT statement_says_something CHECK ((((kind)::text = 'figure'::text) OR (NOT (text = ''::text)) OR (((kind)::text = 'competence'::text) AND ((NOT ((state_form)::text = ''::text)) OR (NOT ((power_source)::text = ''::text)))) OR (((kind)::text = 'oversight'::text) AND (NOT ((oversight_mode)::text = ''::text))))),
    CONSTRAINT statement_since_agrees_with_its_bounds CHECK (((((since)::text = ''::text) AND (since_earliest IS NULL) AND (since_latest IS NULL)) OR ((NOT ((since)::text = ''::text)) AND (((since_earliest IS NULL) AND (since_latest IS NOT NULL)) OR ((since_earliest IS NOT NULL) AND (since_latest IS NULL)) OR ((since_earliest IS NOT NULL) AND (since_earliest <= since_latest) AND (since_latest IS NOT NULL)))))),
    CONSTRAINT statement_state_form_is_listed CHECK (((state_form)::text = ANY ((ARRAY[''::character varying, 'confederal_union'::character varying, 'devolved'::character varying, 'federal'::character varying, 'occupied_or_contested'::character varying, 'unitary'::character varying, 'unitary_decentralised'::character varying, 'unknown'::character varying])::text[]))),
    CONSTRAINT statement_stated_agrees_with_its_bounds CHECK (((((stated)::text = ''::text) AND (stated_earliest IS NULL) AND (stated_latest IS NULL)) OR ((NOT ((stated)::text = ''::text)) AND (((stated_earliest IS NULL) AND (stated_latest IS NOT NULL)) OR ((stated_earliest IS NOT NULL) AND (stated_latest IS NULL)) OR ((stated_earliest IS NOT NULL) AND (stated_earliest <= stated_latest) AND (stated_latest IS NOT NULL)))))),
    CONSTRAINT statement_until_agrees_with_its_bounds CHECK (((((until)::text = ''::text) AND (until_earliest IS NULL) AND (until_latest IS NULL)) OR ((NOT ((until)::text = ''::text)) AND (((until_earliest IS NULL) AND (until_latest IS NOT NULL)) OR ((until_earliest IS NOT NULL) AND (until_latest IS NULL)) OR ((until_earliest IS NOT NULL) AND (until_earliest <= until_latest) AND (until_latest IS NOT NULL)))))),
    CONSTRAINT statement_until_is_after_since CHECK (((until_latest IS NULL) OR (since_earliest IS NULL) OR (until_latest >= since_earliest))),
    CONSTRAINT statement_visa_and_border_are_of_a_pair CHECK (((NOT ((kind)::text = ANY ((ARRAY['border'::character varying, 'visa'::character varying])::text[]))) OR (other_country_id IS NOT NULL))),
    CONSTRAINT statements_statement_position_check CHECK (("position" >= 0))
);

ALTER TABLE public.statements_statement ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.statements_statement_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.statements_statementcitation (
    id bigint NOT NULL,
    evidence_id bigint NOT NULL,
    statement_id bigint NOT NULL,
    field character varying(40) DEFAULT ''::character varying NOT NULL,
    is_preferred boolean DEFAULT false NOT NULL,
    says character varying(300) DEFAULT ''::character varying NOT NULL,
    stance character varying(12) DEFAULT 'supports'::character varying NOT NULL,
    why character varying(300) DEFAULT ''::character varying NOT NULL,
    CONSTRAINT statement_citation_contradicts_with_a_value CHECK (((NOT ((stance)::text = 'contradicts'::text)) OR (NOT ((says)::text = ''::text)))),
    CONSTRAINT statement_citation_preferred_for_a_reason CHECK (((NOT is_preferred) OR (NOT ((why)::text = ''::text)))),
    CONSTRAINT statement_citation_stance_is_listed CHECK (((stance)::text = ANY ((ARRAY['contradicts'::character varying, 'mentions'::character varying, 'supports'::character varying])::text[])))
);

ALTER TABLE public.statements_statementcitation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.statements_statementcitation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.statements_statementcitationhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    evidence_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    statement_id bigint NOT NULL,
    field character varying(40) DEFAULT ''::character varying NOT NULL,
    is_preferred boolean DEFAULT false NOT NULL,
    says character varying(300) DEFAULT ''::character varying NOT NULL,
    stance character varying(12) DEFAULT 'supports'::character varying NOT NULL,
    why character varying(300) DEFAULT ''::character varying NOT NULL
);

ALTER TABLE public.statements_statementcitationhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.statements_statementcitationhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.statements_statementhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    public_id character varying(40) NOT NULL,
    since character varying(40) DEFAULT ''::character varying NOT NULL,
    since_earliest date,
    since_latest date,
    until character varying(40) DEFAULT ''::character varying NOT NULL,
    until_earliest date,
    until_latest date,
    source character varying(500) DEFAULT ''::character varying NOT NULL,
    published_at timestamp with time zone,
    kind character varying(24) NOT NULL,
    term character varying(120) DEFAULT ''::character varying NOT NULL,
    value numeric(20,4),
    unit character varying(80) DEFAULT ''::character varying NOT NULL,
    qualifier character varying(12) DEFAULT ''::character varying NOT NULL,
    text text DEFAULT ''::text NOT NULL,
    level character varying(16) DEFAULT ''::character varying NOT NULL,
    state_form character varying(24) DEFAULT ''::character varying NOT NULL,
    power_source character varying(24) DEFAULT ''::character varying NOT NULL,
    oversight_mode character varying(24) DEFAULT ''::character varying NOT NULL,
    stated character varying(40) DEFAULT ''::character varying NOT NULL,
    stated_earliest date,
    stated_latest date,
    author character varying(200) NOT NULL,
    is_error boolean DEFAULT false NOT NULL,
    right_reading character varying(500) DEFAULT ''::character varying NOT NULL,
    "position" smallint DEFAULT 0 NOT NULL,
    actor_id bigint,
    agreement_id bigint,
    country_id bigint,
    other_country_id bigint,
    part_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT statements_statementhistory_position_check CHECK (("position" >= 0))
);

ALTER TABLE public.statements_statementhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.statements_statementhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

INSERT INTO public.accounts_user VALUES (1, '', NULL, false, 'keeper', '', '', '', false, true, '2026-11-26 09:18:18.935972+00');

INSERT INTO public.actors_actor VALUES (1, 'gn580497', 'city', 'Astrakhan', 'astrakhan', NULL, NULL, 300000, '2026-11-24 00:00:00+00', NULL, 1, NULL, NULL, '', false, '', DEFAULT, DEFAULT, DEFAULT);
INSERT INTO public.actors_actor VALUES (2, 'gn610529', 'city', 'Atyrau', 'atyrau', NULL, NULL, 300000, '2026-11-24 00:00:00+00', NULL, 2, NULL, NULL, '', false, '', DEFAULT, DEFAULT, DEFAULT);
INSERT INTO public.actors_actor VALUES (3, 'landing002', 'network', 'United Cities', 'united-cities', NULL, NULL, NULL, '2026-11-24 00:00:00+00', NULL, NULL, NULL, NULL, '', false, '', DEFAULT, DEFAULT, DEFAULT);

INSERT INTO public.actors_actorhistory VALUES (1, '2026-11-26 09:18:19.029429+00', 'update', 3, 'tvjw353ae3', 'network', 'United Cities', 'united-cities', NULL, NULL, NULL, NULL, NULL, NULL, 3, NULL, NULL, NULL, '', false, '');
INSERT INTO public.actors_actorhistory VALUES (2, '2026-11-26 09:18:19.035055+00', 'update', 3, 'landing002', 'network', 'United Cities', 'united-cities', NULL, NULL, NULL, NULL, NULL, NULL, 3, NULL, NULL, NULL, '', false, '');

INSERT INTO public.actors_country VALUES (1, 'RU', 'Russia', '', '', NULL, NULL, '');
INSERT INTO public.actors_country VALUES (2, 'KZ', 'Kazakhstan', '', '', NULL, NULL, '');

INSERT INTO public.actors_name VALUES (1, 'Astrakhan', '', false, DEFAULT, 1, 'alias', DEFAULT, '', NULL, NULL, '', NULL, NULL);
INSERT INTO public.actors_name VALUES (2, 'Астрахань', 'ru', true, DEFAULT, 1, 'alias', DEFAULT, '', NULL, NULL, '', NULL, NULL);
INSERT INTO public.actors_name VALUES (3, 'Atyrau', '', false, DEFAULT, 2, 'alias', DEFAULT, '', NULL, NULL, '', NULL, NULL);
INSERT INTO public.actors_name VALUES (4, 'Атырау', 'ru', true, DEFAULT, 2, 'alias', DEFAULT, '', NULL, NULL, '', NULL, NULL);
INSERT INTO public.actors_name VALUES (5, 'United Cities', '', false, DEFAULT, 3, 'alias', DEFAULT, '', NULL, NULL, '', NULL, NULL);

INSERT INTO public.actors_namekey VALUES (1, 'astrakhan', 300000);
INSERT INTO public.actors_namekey VALUES (2, 'астрахань', 300000);
INSERT INTO public.actors_namekey VALUES (3, 'atyrau', 300000);
INSERT INTO public.actors_namekey VALUES (4, 'атырау', 300000);
INSERT INTO public.actors_namekey VALUES (5, 'united cities', 100000);

INSERT INTO public.agreements_act VALUES (1, 'signed_definitive', '', '', '2003~', '2002-01-01', '2004-12-31', 0, 1, NULL, '', NULL, '');
INSERT INTO public.agreements_act VALUES (2, 'terminated', '', '', '2022-03', '2022-03-01', '2022-03-31', 0, 1, NULL, '', NULL, '');

INSERT INTO public.agreements_actcitation VALUES (1, 2, 2, '', false, '', 'supports', '');

INSERT INTO public.agreements_actortie VALUES (2, false, 'ended', true, '2022-03-31', 2, 1);
INSERT INTO public.agreements_actortie VALUES (3, false, 'ended', true, '2022-03-31', 1, 1);

INSERT INTO public.agreements_agreement VALUES (1, 'landing001', 'twinning', '', 'ended', 'Entered at a landing.', '2026-11-24 00:00:00+00', '', '', '', '', '{}', '', NULL, 'subnational', NULL, false);

INSERT INTO public.agreements_agreementcitation VALUES (1, 1, 1, '', false, '', 'supports', '');
INSERT INTO public.agreements_agreementcitation VALUES (2, 1, 2, '', false, '', 'supports', '');

INSERT INTO public.agreements_agreementhistory VALUES (1, '2026-11-26 09:18:18.985865+00', 'update', 1, 'landing001', 'twinning', '', 'unknown', 'Entered at a landing.', NULL, NULL, 1, '', '', '', '', '{}', '', NULL, 'subnational', NULL, false);
INSERT INTO public.agreements_agreementhistory VALUES (2, '2026-11-26 09:18:19.009094+00', 'update', 1, 'landing001', 'twinning', '', 'active', 'Entered at a landing.', NULL, NULL, 1, '', '', '', '', '{}', '', NULL, 'subnational', NULL, false);
INSERT INTO public.agreements_agreementhistory VALUES (3, '2026-11-26 09:18:20.090446+00', 'update', 1, 'landing001', 'twinning', '', 'active', 'Entered at a landing.', '2026-11-24 00:00:00+00', '9d9bc222-33ce-4bb8-9748-b69746df96e8', 1, '', '', '', '', '{}', '', NULL, 'subnational', NULL, false);

INSERT INTO public.agreements_countrytie VALUES (2, 'twinning', 'ended', true, 1, 1, 1);
INSERT INTO public.agreements_countrytie VALUES (3, 'twinning', 'ended', true, 1, 1, 2);
INSERT INTO public.agreements_countrytie VALUES (4, 'twinning', 'ended', true, 1, 2, 2);

INSERT INTO public.agreements_instrument VALUES (1, 'twinning_agreement', 'О побратимских связях', '', '', '', NULL, NULL, 1, '{}', NULL, '{}', NULL, NULL, '', NULL);

INSERT INTO public.agreements_party VALUES (1, '', 'party', 0, 1, 1, NULL, NULL, '', '');
INSERT INTO public.agreements_party VALUES (2, '', 'party', 1, 2, 1, NULL, NULL, '', '');

INSERT INTO public.agreements_statusspell VALUES (4, NULL, '2002-01-01', 'unknown', 'unknown', 1, '');
INSERT INTO public.agreements_statusspell VALUES (5, '2002-01-01', '2004-12-31', 'unknown', 'active', 1, '');
INSERT INTO public.agreements_statusspell VALUES (6, '2004-12-31', '2022-03-01', 'active', 'active', 1, '');
INSERT INTO public.agreements_statusspell VALUES (7, '2022-03-01', '2022-03-31', 'active', 'ended', 1, '');
INSERT INTO public.agreements_statusspell VALUES (8, '2022-03-31', NULL, 'ended', 'ended', 1, '');

INSERT INTO public.auth_group VALUES (1, 'Contributors');
INSERT INTO public.auth_group VALUES (2, 'Editors');

INSERT INTO public.auth_group_permissions VALUES (1, 1, 512);
INSERT INTO public.auth_group_permissions VALUES (2, 1, 513);
INSERT INTO public.auth_group_permissions VALUES (3, 1, 514);
INSERT INTO public.auth_group_permissions VALUES (4, 1, 522);
INSERT INTO public.auth_group_permissions VALUES (5, 1, 527);
INSERT INTO public.auth_group_permissions VALUES (6, 1, 528);
INSERT INTO public.auth_group_permissions VALUES (7, 1, 529);
INSERT INTO public.auth_group_permissions VALUES (8, 1, 530);
INSERT INTO public.auth_group_permissions VALUES (9, 1, 535);
INSERT INTO public.auth_group_permissions VALUES (10, 1, 536);
INSERT INTO public.auth_group_permissions VALUES (11, 1, 538);
INSERT INTO public.auth_group_permissions VALUES (12, 1, 540);
INSERT INTO public.auth_group_permissions VALUES (13, 1, 541);
INSERT INTO public.auth_group_permissions VALUES (14, 1, 542);
INSERT INTO public.auth_group_permissions VALUES (15, 1, 543);
INSERT INTO public.auth_group_permissions VALUES (16, 1, 552);
INSERT INTO public.auth_group_permissions VALUES (17, 1, 553);
INSERT INTO public.auth_group_permissions VALUES (18, 1, 554);
INSERT INTO public.auth_group_permissions VALUES (19, 1, 555);
INSERT INTO public.auth_group_permissions VALUES (20, 1, 560);
INSERT INTO public.auth_group_permissions VALUES (21, 1, 561);
INSERT INTO public.auth_group_permissions VALUES (22, 1, 562);
INSERT INTO public.auth_group_permissions VALUES (23, 1, 563);
INSERT INTO public.auth_group_permissions VALUES (24, 1, 568);
INSERT INTO public.auth_group_permissions VALUES (25, 1, 569);
INSERT INTO public.auth_group_permissions VALUES (26, 1, 570);
INSERT INTO public.auth_group_permissions VALUES (27, 1, 571);
INSERT INTO public.auth_group_permissions VALUES (28, 1, 576);
INSERT INTO public.auth_group_permissions VALUES (29, 1, 577);
INSERT INTO public.auth_group_permissions VALUES (30, 1, 578);
INSERT INTO public.auth_group_permissions VALUES (31, 1, 579);
INSERT INTO public.auth_group_permissions VALUES (32, 1, 584);
INSERT INTO public.auth_group_permissions VALUES (33, 1, 73);
INSERT INTO public.auth_group_permissions VALUES (34, 1, 585);
INSERT INTO public.auth_group_permissions VALUES (35, 1, 587);
INSERT INTO public.auth_group_permissions VALUES (36, 1, 589);
INSERT INTO public.auth_group_permissions VALUES (37, 1, 590);
INSERT INTO public.auth_group_permissions VALUES (38, 1, 591);
INSERT INTO public.auth_group_permissions VALUES (39, 1, 592);
INSERT INTO public.auth_group_permissions VALUES (40, 1, 81);
INSERT INTO public.auth_group_permissions VALUES (41, 1, 85);
INSERT INTO public.auth_group_permissions VALUES (42, 1, 601);
INSERT INTO public.auth_group_permissions VALUES (43, 1, 602);
INSERT INTO public.auth_group_permissions VALUES (44, 1, 603);
INSERT INTO public.auth_group_permissions VALUES (45, 1, 604);
INSERT INTO public.auth_group_permissions VALUES (46, 1, 93);
INSERT INTO public.auth_group_permissions VALUES (47, 1, 609);
INSERT INTO public.auth_group_permissions VALUES (48, 1, 610);
INSERT INTO public.auth_group_permissions VALUES (49, 1, 611);
INSERT INTO public.auth_group_permissions VALUES (50, 1, 612);
INSERT INTO public.auth_group_permissions VALUES (51, 1, 101);
INSERT INTO public.auth_group_permissions VALUES (52, 1, 105);
INSERT INTO public.auth_group_permissions VALUES (53, 1, 620);
INSERT INTO public.auth_group_permissions VALUES (54, 1, 109);
INSERT INTO public.auth_group_permissions VALUES (55, 1, 113);
INSERT INTO public.auth_group_permissions VALUES (56, 1, 625);
INSERT INTO public.auth_group_permissions VALUES (57, 1, 626);
INSERT INTO public.auth_group_permissions VALUES (58, 1, 627);
INSERT INTO public.auth_group_permissions VALUES (59, 1, 117);
INSERT INTO public.auth_group_permissions VALUES (60, 1, 629);
INSERT INTO public.auth_group_permissions VALUES (61, 1, 631);
INSERT INTO public.auth_group_permissions VALUES (62, 1, 632);
INSERT INTO public.auth_group_permissions VALUES (63, 1, 630);
INSERT INTO public.auth_group_permissions VALUES (64, 1, 628);
INSERT INTO public.auth_group_permissions VALUES (65, 1, 637);
INSERT INTO public.auth_group_permissions VALUES (66, 1, 125);
INSERT INTO public.auth_group_permissions VALUES (67, 1, 638);
INSERT INTO public.auth_group_permissions VALUES (68, 1, 640);
INSERT INTO public.auth_group_permissions VALUES (69, 1, 639);
INSERT INTO public.auth_group_permissions VALUES (70, 1, 133);
INSERT INTO public.auth_group_permissions VALUES (71, 1, 645);
INSERT INTO public.auth_group_permissions VALUES (72, 1, 646);
INSERT INTO public.auth_group_permissions VALUES (73, 1, 647);
INSERT INTO public.auth_group_permissions VALUES (74, 1, 648);
INSERT INTO public.auth_group_permissions VALUES (75, 1, 141);
INSERT INTO public.auth_group_permissions VALUES (76, 1, 653);
INSERT INTO public.auth_group_permissions VALUES (77, 1, 654);
INSERT INTO public.auth_group_permissions VALUES (78, 1, 655);
INSERT INTO public.auth_group_permissions VALUES (79, 1, 656);
INSERT INTO public.auth_group_permissions VALUES (80, 1, 657);
INSERT INTO public.auth_group_permissions VALUES (81, 1, 658);
INSERT INTO public.auth_group_permissions VALUES (82, 1, 659);
INSERT INTO public.auth_group_permissions VALUES (83, 1, 149);
INSERT INTO public.auth_group_permissions VALUES (84, 1, 660);
INSERT INTO public.auth_group_permissions VALUES (85, 1, 157);
INSERT INTO public.auth_group_permissions VALUES (86, 1, 669);
INSERT INTO public.auth_group_permissions VALUES (87, 1, 670);
INSERT INTO public.auth_group_permissions VALUES (88, 1, 671);
INSERT INTO public.auth_group_permissions VALUES (89, 1, 672);
INSERT INTO public.auth_group_permissions VALUES (90, 1, 673);
INSERT INTO public.auth_group_permissions VALUES (91, 1, 674);
INSERT INTO public.auth_group_permissions VALUES (92, 1, 675);
INSERT INTO public.auth_group_permissions VALUES (93, 1, 165);
INSERT INTO public.auth_group_permissions VALUES (94, 1, 676);
INSERT INTO public.auth_group_permissions VALUES (95, 1, 681);
INSERT INTO public.auth_group_permissions VALUES (96, 1, 682);
INSERT INTO public.auth_group_permissions VALUES (97, 1, 683);
INSERT INTO public.auth_group_permissions VALUES (98, 1, 684);
INSERT INTO public.auth_group_permissions VALUES (99, 1, 173);
INSERT INTO public.auth_group_permissions VALUES (100, 1, 181);
INSERT INTO public.auth_group_permissions VALUES (101, 1, 189);
INSERT INTO public.auth_group_permissions VALUES (102, 1, 193);
INSERT INTO public.auth_group_permissions VALUES (103, 1, 201);
INSERT INTO public.auth_group_permissions VALUES (104, 1, 206);
INSERT INTO public.auth_group_permissions VALUES (105, 1, 207);
INSERT INTO public.auth_group_permissions VALUES (106, 1, 209);
INSERT INTO public.auth_group_permissions VALUES (107, 1, 210);
INSERT INTO public.auth_group_permissions VALUES (108, 1, 213);
INSERT INTO public.auth_group_permissions VALUES (109, 1, 218);
INSERT INTO public.auth_group_permissions VALUES (110, 1, 221);
INSERT INTO public.auth_group_permissions VALUES (111, 1, 222);
INSERT INTO public.auth_group_permissions VALUES (112, 1, 225);
INSERT INTO public.auth_group_permissions VALUES (113, 1, 230);
INSERT INTO public.auth_group_permissions VALUES (114, 1, 233);
INSERT INTO public.auth_group_permissions VALUES (115, 1, 234);
INSERT INTO public.auth_group_permissions VALUES (116, 1, 237);
INSERT INTO public.auth_group_permissions VALUES (117, 1, 242);
INSERT INTO public.auth_group_permissions VALUES (118, 1, 245);
INSERT INTO public.auth_group_permissions VALUES (119, 1, 246);
INSERT INTO public.auth_group_permissions VALUES (120, 1, 249);
INSERT INTO public.auth_group_permissions VALUES (121, 1, 250);
INSERT INTO public.auth_group_permissions VALUES (122, 1, 253);
INSERT INTO public.auth_group_permissions VALUES (123, 1, 258);
INSERT INTO public.auth_group_permissions VALUES (124, 1, 261);
INSERT INTO public.auth_group_permissions VALUES (125, 1, 269);
INSERT INTO public.auth_group_permissions VALUES (126, 1, 273);
INSERT INTO public.auth_group_permissions VALUES (127, 1, 285);
INSERT INTO public.auth_group_permissions VALUES (128, 1, 289);
INSERT INTO public.auth_group_permissions VALUES (129, 1, 301);
INSERT INTO public.auth_group_permissions VALUES (130, 1, 309);
INSERT INTO public.auth_group_permissions VALUES (131, 1, 317);
INSERT INTO public.auth_group_permissions VALUES (132, 1, 832);
INSERT INTO public.auth_group_permissions VALUES (133, 1, 321);
INSERT INTO public.auth_group_permissions VALUES (134, 1, 333);
INSERT INTO public.auth_group_permissions VALUES (135, 1, 341);
INSERT INTO public.auth_group_permissions VALUES (136, 1, 349);
INSERT INTO public.auth_group_permissions VALUES (137, 1, 353);
INSERT INTO public.auth_group_permissions VALUES (138, 1, 365);
INSERT INTO public.auth_group_permissions VALUES (139, 1, 373);
INSERT INTO public.auth_group_permissions VALUES (140, 1, 377);
INSERT INTO public.auth_group_permissions VALUES (141, 1, 389);
INSERT INTO public.auth_group_permissions VALUES (142, 1, 393);
INSERT INTO public.auth_group_permissions VALUES (143, 1, 405);
INSERT INTO public.auth_group_permissions VALUES (144, 1, 413);
INSERT INTO public.auth_group_permissions VALUES (145, 1, 417);
INSERT INTO public.auth_group_permissions VALUES (146, 1, 425);
INSERT INTO public.auth_group_permissions VALUES (147, 1, 429);
INSERT INTO public.auth_group_permissions VALUES (148, 1, 445);
INSERT INTO public.auth_group_permissions VALUES (149, 1, 449);
INSERT INTO public.auth_group_permissions VALUES (150, 1, 458);
INSERT INTO public.auth_group_permissions VALUES (151, 1, 459);
INSERT INTO public.auth_group_permissions VALUES (152, 1, 460);
INSERT INTO public.auth_group_permissions VALUES (153, 1, 461);
INSERT INTO public.auth_group_permissions VALUES (154, 1, 466);
INSERT INTO public.auth_group_permissions VALUES (155, 1, 467);
INSERT INTO public.auth_group_permissions VALUES (156, 1, 468);
INSERT INTO public.auth_group_permissions VALUES (157, 1, 469);
INSERT INTO public.auth_group_permissions VALUES (158, 1, 474);
INSERT INTO public.auth_group_permissions VALUES (159, 1, 475);
INSERT INTO public.auth_group_permissions VALUES (160, 1, 476);
INSERT INTO public.auth_group_permissions VALUES (161, 1, 477);
INSERT INTO public.auth_group_permissions VALUES (162, 1, 482);
INSERT INTO public.auth_group_permissions VALUES (163, 1, 483);
INSERT INTO public.auth_group_permissions VALUES (164, 1, 485);
INSERT INTO public.auth_group_permissions VALUES (165, 1, 491);
INSERT INTO public.auth_group_permissions VALUES (166, 1, 492);
INSERT INTO public.auth_group_permissions VALUES (167, 1, 493);
INSERT INTO public.auth_group_permissions VALUES (168, 1, 494);
INSERT INTO public.auth_group_permissions VALUES (169, 1, 499);
INSERT INTO public.auth_group_permissions VALUES (170, 1, 500);
INSERT INTO public.auth_group_permissions VALUES (171, 1, 501);
INSERT INTO public.auth_group_permissions VALUES (172, 1, 502);
INSERT INTO public.auth_group_permissions VALUES (173, 1, 507);
INSERT INTO public.auth_group_permissions VALUES (174, 1, 508);
INSERT INTO public.auth_group_permissions VALUES (175, 1, 509);
INSERT INTO public.auth_group_permissions VALUES (176, 1, 510);
INSERT INTO public.auth_group_permissions VALUES (177, 1, 511);
INSERT INTO public.auth_group_permissions VALUES (178, 2, 52);
INSERT INTO public.auth_group_permissions VALUES (179, 2, 56);
INSERT INTO public.auth_group_permissions VALUES (180, 2, 57);
INSERT INTO public.auth_group_permissions VALUES (181, 2, 61);
INSERT INTO public.auth_group_permissions VALUES (182, 2, 70);
INSERT INTO public.auth_group_permissions VALUES (183, 2, 71);
INSERT INTO public.auth_group_permissions VALUES (184, 2, 73);
INSERT INTO public.auth_group_permissions VALUES (185, 2, 78);
INSERT INTO public.auth_group_permissions VALUES (186, 2, 79);
INSERT INTO public.auth_group_permissions VALUES (187, 2, 81);
INSERT INTO public.auth_group_permissions VALUES (188, 2, 82);
INSERT INTO public.auth_group_permissions VALUES (189, 2, 83);
INSERT INTO public.auth_group_permissions VALUES (190, 2, 84);
INSERT INTO public.auth_group_permissions VALUES (191, 2, 85);
INSERT INTO public.auth_group_permissions VALUES (192, 2, 90);
INSERT INTO public.auth_group_permissions VALUES (193, 2, 91);
INSERT INTO public.auth_group_permissions VALUES (194, 2, 92);
INSERT INTO public.auth_group_permissions VALUES (195, 2, 93);
INSERT INTO public.auth_group_permissions VALUES (196, 2, 98);
INSERT INTO public.auth_group_permissions VALUES (197, 2, 99);
INSERT INTO public.auth_group_permissions VALUES (198, 2, 101);
INSERT INTO public.auth_group_permissions VALUES (199, 2, 102);
INSERT INTO public.auth_group_permissions VALUES (200, 2, 103);
INSERT INTO public.auth_group_permissions VALUES (201, 2, 105);
INSERT INTO public.auth_group_permissions VALUES (202, 2, 106);
INSERT INTO public.auth_group_permissions VALUES (203, 2, 107);
INSERT INTO public.auth_group_permissions VALUES (204, 2, 109);
INSERT INTO public.auth_group_permissions VALUES (205, 2, 110);
INSERT INTO public.auth_group_permissions VALUES (206, 2, 111);
INSERT INTO public.auth_group_permissions VALUES (207, 2, 113);
INSERT INTO public.auth_group_permissions VALUES (208, 2, 114);
INSERT INTO public.auth_group_permissions VALUES (209, 2, 115);
INSERT INTO public.auth_group_permissions VALUES (210, 2, 117);
INSERT INTO public.auth_group_permissions VALUES (211, 2, 122);
INSERT INTO public.auth_group_permissions VALUES (212, 2, 123);
INSERT INTO public.auth_group_permissions VALUES (213, 2, 125);
INSERT INTO public.auth_group_permissions VALUES (214, 2, 130);
INSERT INTO public.auth_group_permissions VALUES (215, 2, 131);
INSERT INTO public.auth_group_permissions VALUES (216, 2, 132);
INSERT INTO public.auth_group_permissions VALUES (217, 2, 133);
INSERT INTO public.auth_group_permissions VALUES (218, 2, 138);
INSERT INTO public.auth_group_permissions VALUES (219, 2, 139);
INSERT INTO public.auth_group_permissions VALUES (220, 2, 141);
INSERT INTO public.auth_group_permissions VALUES (221, 2, 146);
INSERT INTO public.auth_group_permissions VALUES (222, 2, 147);
INSERT INTO public.auth_group_permissions VALUES (223, 2, 148);
INSERT INTO public.auth_group_permissions VALUES (224, 2, 149);
INSERT INTO public.auth_group_permissions VALUES (225, 2, 154);
INSERT INTO public.auth_group_permissions VALUES (226, 2, 155);
INSERT INTO public.auth_group_permissions VALUES (227, 2, 157);
INSERT INTO public.auth_group_permissions VALUES (228, 2, 162);
INSERT INTO public.auth_group_permissions VALUES (229, 2, 163);
INSERT INTO public.auth_group_permissions VALUES (230, 2, 164);
INSERT INTO public.auth_group_permissions VALUES (231, 2, 165);
INSERT INTO public.auth_group_permissions VALUES (232, 2, 170);
INSERT INTO public.auth_group_permissions VALUES (233, 2, 171);
INSERT INTO public.auth_group_permissions VALUES (234, 2, 172);
INSERT INTO public.auth_group_permissions VALUES (235, 2, 173);
INSERT INTO public.auth_group_permissions VALUES (236, 2, 178);
INSERT INTO public.auth_group_permissions VALUES (237, 2, 179);
INSERT INTO public.auth_group_permissions VALUES (238, 2, 180);
INSERT INTO public.auth_group_permissions VALUES (239, 2, 181);
INSERT INTO public.auth_group_permissions VALUES (240, 2, 186);
INSERT INTO public.auth_group_permissions VALUES (241, 2, 187);
INSERT INTO public.auth_group_permissions VALUES (242, 2, 189);
INSERT INTO public.auth_group_permissions VALUES (243, 2, 190);
INSERT INTO public.auth_group_permissions VALUES (244, 2, 191);
INSERT INTO public.auth_group_permissions VALUES (245, 2, 192);
INSERT INTO public.auth_group_permissions VALUES (246, 2, 193);
INSERT INTO public.auth_group_permissions VALUES (247, 2, 198);
INSERT INTO public.auth_group_permissions VALUES (248, 2, 199);
INSERT INTO public.auth_group_permissions VALUES (249, 2, 200);
INSERT INTO public.auth_group_permissions VALUES (250, 2, 201);
INSERT INTO public.auth_group_permissions VALUES (251, 2, 206);
INSERT INTO public.auth_group_permissions VALUES (252, 2, 207);
INSERT INTO public.auth_group_permissions VALUES (253, 2, 208);
INSERT INTO public.auth_group_permissions VALUES (254, 2, 209);
INSERT INTO public.auth_group_permissions VALUES (255, 2, 210);
INSERT INTO public.auth_group_permissions VALUES (256, 2, 211);
INSERT INTO public.auth_group_permissions VALUES (257, 2, 212);
INSERT INTO public.auth_group_permissions VALUES (258, 2, 213);
INSERT INTO public.auth_group_permissions VALUES (259, 2, 218);
INSERT INTO public.auth_group_permissions VALUES (260, 2, 219);
INSERT INTO public.auth_group_permissions VALUES (261, 2, 220);
INSERT INTO public.auth_group_permissions VALUES (262, 2, 221);
INSERT INTO public.auth_group_permissions VALUES (263, 2, 222);
INSERT INTO public.auth_group_permissions VALUES (264, 2, 223);
INSERT INTO public.auth_group_permissions VALUES (265, 2, 224);
INSERT INTO public.auth_group_permissions VALUES (266, 2, 225);
INSERT INTO public.auth_group_permissions VALUES (267, 2, 230);
INSERT INTO public.auth_group_permissions VALUES (268, 2, 231);
INSERT INTO public.auth_group_permissions VALUES (269, 2, 232);
INSERT INTO public.auth_group_permissions VALUES (270, 2, 233);
INSERT INTO public.auth_group_permissions VALUES (271, 2, 234);
INSERT INTO public.auth_group_permissions VALUES (272, 2, 235);
INSERT INTO public.auth_group_permissions VALUES (273, 2, 236);
INSERT INTO public.auth_group_permissions VALUES (274, 2, 237);
INSERT INTO public.auth_group_permissions VALUES (275, 2, 242);
INSERT INTO public.auth_group_permissions VALUES (276, 2, 243);
INSERT INTO public.auth_group_permissions VALUES (277, 2, 244);
INSERT INTO public.auth_group_permissions VALUES (278, 2, 245);
INSERT INTO public.auth_group_permissions VALUES (279, 2, 246);
INSERT INTO public.auth_group_permissions VALUES (280, 2, 247);
INSERT INTO public.auth_group_permissions VALUES (281, 2, 248);
INSERT INTO public.auth_group_permissions VALUES (282, 2, 249);
INSERT INTO public.auth_group_permissions VALUES (283, 2, 250);
INSERT INTO public.auth_group_permissions VALUES (284, 2, 251);
INSERT INTO public.auth_group_permissions VALUES (285, 2, 252);
INSERT INTO public.auth_group_permissions VALUES (286, 2, 253);
INSERT INTO public.auth_group_permissions VALUES (287, 2, 258);
INSERT INTO public.auth_group_permissions VALUES (288, 2, 259);
INSERT INTO public.auth_group_permissions VALUES (289, 2, 260);
INSERT INTO public.auth_group_permissions VALUES (290, 2, 261);
INSERT INTO public.auth_group_permissions VALUES (291, 2, 266);
INSERT INTO public.auth_group_permissions VALUES (292, 2, 267);
INSERT INTO public.auth_group_permissions VALUES (293, 2, 268);
INSERT INTO public.auth_group_permissions VALUES (294, 2, 269);
INSERT INTO public.auth_group_permissions VALUES (295, 2, 270);
INSERT INTO public.auth_group_permissions VALUES (296, 2, 271);
INSERT INTO public.auth_group_permissions VALUES (297, 2, 272);
INSERT INTO public.auth_group_permissions VALUES (298, 2, 273);
INSERT INTO public.auth_group_permissions VALUES (299, 2, 282);
INSERT INTO public.auth_group_permissions VALUES (300, 2, 283);
INSERT INTO public.auth_group_permissions VALUES (301, 2, 284);
INSERT INTO public.auth_group_permissions VALUES (302, 2, 285);
INSERT INTO public.auth_group_permissions VALUES (303, 2, 286);
INSERT INTO public.auth_group_permissions VALUES (304, 2, 287);
INSERT INTO public.auth_group_permissions VALUES (305, 2, 288);
INSERT INTO public.auth_group_permissions VALUES (306, 2, 289);
INSERT INTO public.auth_group_permissions VALUES (307, 2, 298);
INSERT INTO public.auth_group_permissions VALUES (308, 2, 299);
INSERT INTO public.auth_group_permissions VALUES (309, 2, 300);
INSERT INTO public.auth_group_permissions VALUES (310, 2, 301);
INSERT INTO public.auth_group_permissions VALUES (311, 2, 306);
INSERT INTO public.auth_group_permissions VALUES (312, 2, 307);
INSERT INTO public.auth_group_permissions VALUES (313, 2, 308);
INSERT INTO public.auth_group_permissions VALUES (314, 2, 309);
INSERT INTO public.auth_group_permissions VALUES (315, 2, 314);
INSERT INTO public.auth_group_permissions VALUES (316, 2, 315);
INSERT INTO public.auth_group_permissions VALUES (317, 2, 316);
INSERT INTO public.auth_group_permissions VALUES (318, 2, 317);
INSERT INTO public.auth_group_permissions VALUES (319, 2, 318);
INSERT INTO public.auth_group_permissions VALUES (320, 2, 319);
INSERT INTO public.auth_group_permissions VALUES (321, 2, 320);
INSERT INTO public.auth_group_permissions VALUES (322, 2, 321);
INSERT INTO public.auth_group_permissions VALUES (323, 2, 330);
INSERT INTO public.auth_group_permissions VALUES (324, 2, 331);
INSERT INTO public.auth_group_permissions VALUES (325, 2, 332);
INSERT INTO public.auth_group_permissions VALUES (326, 2, 333);
INSERT INTO public.auth_group_permissions VALUES (327, 2, 338);
INSERT INTO public.auth_group_permissions VALUES (328, 2, 339);
INSERT INTO public.auth_group_permissions VALUES (329, 2, 340);
INSERT INTO public.auth_group_permissions VALUES (330, 2, 341);
INSERT INTO public.auth_group_permissions VALUES (331, 2, 346);
INSERT INTO public.auth_group_permissions VALUES (332, 2, 347);
INSERT INTO public.auth_group_permissions VALUES (333, 2, 348);
INSERT INTO public.auth_group_permissions VALUES (334, 2, 349);
INSERT INTO public.auth_group_permissions VALUES (335, 2, 350);
INSERT INTO public.auth_group_permissions VALUES (336, 2, 351);
INSERT INTO public.auth_group_permissions VALUES (337, 2, 352);
INSERT INTO public.auth_group_permissions VALUES (338, 2, 353);
INSERT INTO public.auth_group_permissions VALUES (339, 2, 362);
INSERT INTO public.auth_group_permissions VALUES (340, 2, 363);
INSERT INTO public.auth_group_permissions VALUES (341, 2, 364);
INSERT INTO public.auth_group_permissions VALUES (342, 2, 365);
INSERT INTO public.auth_group_permissions VALUES (343, 2, 370);
INSERT INTO public.auth_group_permissions VALUES (344, 2, 371);
INSERT INTO public.auth_group_permissions VALUES (345, 2, 372);
INSERT INTO public.auth_group_permissions VALUES (346, 2, 373);
INSERT INTO public.auth_group_permissions VALUES (347, 2, 374);
INSERT INTO public.auth_group_permissions VALUES (348, 2, 375);
INSERT INTO public.auth_group_permissions VALUES (349, 2, 376);
INSERT INTO public.auth_group_permissions VALUES (350, 2, 377);
INSERT INTO public.auth_group_permissions VALUES (351, 2, 386);
INSERT INTO public.auth_group_permissions VALUES (352, 2, 387);
INSERT INTO public.auth_group_permissions VALUES (353, 2, 388);
INSERT INTO public.auth_group_permissions VALUES (354, 2, 389);
INSERT INTO public.auth_group_permissions VALUES (355, 2, 390);
INSERT INTO public.auth_group_permissions VALUES (356, 2, 391);
INSERT INTO public.auth_group_permissions VALUES (357, 2, 392);
INSERT INTO public.auth_group_permissions VALUES (358, 2, 393);
INSERT INTO public.auth_group_permissions VALUES (359, 2, 402);
INSERT INTO public.auth_group_permissions VALUES (360, 2, 403);
INSERT INTO public.auth_group_permissions VALUES (361, 2, 404);
INSERT INTO public.auth_group_permissions VALUES (362, 2, 405);
INSERT INTO public.auth_group_permissions VALUES (363, 2, 410);
INSERT INTO public.auth_group_permissions VALUES (364, 2, 411);
INSERT INTO public.auth_group_permissions VALUES (365, 2, 412);
INSERT INTO public.auth_group_permissions VALUES (366, 2, 413);
INSERT INTO public.auth_group_permissions VALUES (367, 2, 414);
INSERT INTO public.auth_group_permissions VALUES (368, 2, 415);
INSERT INTO public.auth_group_permissions VALUES (369, 2, 416);
INSERT INTO public.auth_group_permissions VALUES (370, 2, 417);
INSERT INTO public.auth_group_permissions VALUES (371, 2, 422);
INSERT INTO public.auth_group_permissions VALUES (372, 2, 423);
INSERT INTO public.auth_group_permissions VALUES (373, 2, 424);
INSERT INTO public.auth_group_permissions VALUES (374, 2, 425);
INSERT INTO public.auth_group_permissions VALUES (375, 2, 426);
INSERT INTO public.auth_group_permissions VALUES (376, 2, 427);
INSERT INTO public.auth_group_permissions VALUES (377, 2, 428);
INSERT INTO public.auth_group_permissions VALUES (378, 2, 429);
INSERT INTO public.auth_group_permissions VALUES (379, 2, 442);
INSERT INTO public.auth_group_permissions VALUES (380, 2, 443);
INSERT INTO public.auth_group_permissions VALUES (381, 2, 444);
INSERT INTO public.auth_group_permissions VALUES (382, 2, 445);
INSERT INTO public.auth_group_permissions VALUES (383, 2, 446);
INSERT INTO public.auth_group_permissions VALUES (384, 2, 447);
INSERT INTO public.auth_group_permissions VALUES (385, 2, 448);
INSERT INTO public.auth_group_permissions VALUES (386, 2, 449);
INSERT INTO public.auth_group_permissions VALUES (387, 2, 458);
INSERT INTO public.auth_group_permissions VALUES (388, 2, 459);
INSERT INTO public.auth_group_permissions VALUES (389, 2, 460);
INSERT INTO public.auth_group_permissions VALUES (390, 2, 461);
INSERT INTO public.auth_group_permissions VALUES (391, 2, 466);
INSERT INTO public.auth_group_permissions VALUES (392, 2, 467);
INSERT INTO public.auth_group_permissions VALUES (393, 2, 468);
INSERT INTO public.auth_group_permissions VALUES (394, 2, 469);
INSERT INTO public.auth_group_permissions VALUES (395, 2, 474);
INSERT INTO public.auth_group_permissions VALUES (396, 2, 475);
INSERT INTO public.auth_group_permissions VALUES (397, 2, 476);
INSERT INTO public.auth_group_permissions VALUES (398, 2, 477);
INSERT INTO public.auth_group_permissions VALUES (399, 2, 482);
INSERT INTO public.auth_group_permissions VALUES (400, 2, 483);
INSERT INTO public.auth_group_permissions VALUES (401, 2, 484);
INSERT INTO public.auth_group_permissions VALUES (402, 2, 485);
INSERT INTO public.auth_group_permissions VALUES (403, 2, 486);
INSERT INTO public.auth_group_permissions VALUES (404, 2, 491);
INSERT INTO public.auth_group_permissions VALUES (405, 2, 492);
INSERT INTO public.auth_group_permissions VALUES (406, 2, 493);
INSERT INTO public.auth_group_permissions VALUES (407, 2, 494);
INSERT INTO public.auth_group_permissions VALUES (408, 2, 499);
INSERT INTO public.auth_group_permissions VALUES (409, 2, 500);
INSERT INTO public.auth_group_permissions VALUES (410, 2, 501);
INSERT INTO public.auth_group_permissions VALUES (411, 2, 502);
INSERT INTO public.auth_group_permissions VALUES (412, 2, 507);
INSERT INTO public.auth_group_permissions VALUES (413, 2, 508);
INSERT INTO public.auth_group_permissions VALUES (414, 2, 509);
INSERT INTO public.auth_group_permissions VALUES (415, 2, 510);
INSERT INTO public.auth_group_permissions VALUES (416, 2, 511);
INSERT INTO public.auth_group_permissions VALUES (417, 2, 512);
INSERT INTO public.auth_group_permissions VALUES (418, 2, 513);
INSERT INTO public.auth_group_permissions VALUES (419, 2, 514);
INSERT INTO public.auth_group_permissions VALUES (420, 2, 519);
INSERT INTO public.auth_group_permissions VALUES (421, 2, 520);
INSERT INTO public.auth_group_permissions VALUES (422, 2, 521);
INSERT INTO public.auth_group_permissions VALUES (423, 2, 522);
INSERT INTO public.auth_group_permissions VALUES (424, 2, 527);
INSERT INTO public.auth_group_permissions VALUES (425, 2, 528);
INSERT INTO public.auth_group_permissions VALUES (426, 2, 529);
INSERT INTO public.auth_group_permissions VALUES (427, 2, 530);
INSERT INTO public.auth_group_permissions VALUES (428, 2, 535);
INSERT INTO public.auth_group_permissions VALUES (429, 2, 536);
INSERT INTO public.auth_group_permissions VALUES (430, 2, 537);
INSERT INTO public.auth_group_permissions VALUES (431, 2, 538);
INSERT INTO public.auth_group_permissions VALUES (432, 2, 539);
INSERT INTO public.auth_group_permissions VALUES (433, 2, 540);
INSERT INTO public.auth_group_permissions VALUES (434, 2, 541);
INSERT INTO public.auth_group_permissions VALUES (435, 2, 542);
INSERT INTO public.auth_group_permissions VALUES (436, 2, 543);
INSERT INTO public.auth_group_permissions VALUES (437, 2, 552);
INSERT INTO public.auth_group_permissions VALUES (438, 2, 553);
INSERT INTO public.auth_group_permissions VALUES (439, 2, 554);
INSERT INTO public.auth_group_permissions VALUES (440, 2, 555);
INSERT INTO public.auth_group_permissions VALUES (441, 2, 560);
INSERT INTO public.auth_group_permissions VALUES (442, 2, 561);
INSERT INTO public.auth_group_permissions VALUES (443, 2, 562);
INSERT INTO public.auth_group_permissions VALUES (444, 2, 563);
INSERT INTO public.auth_group_permissions VALUES (445, 2, 568);
INSERT INTO public.auth_group_permissions VALUES (446, 2, 569);
INSERT INTO public.auth_group_permissions VALUES (447, 2, 570);
INSERT INTO public.auth_group_permissions VALUES (448, 2, 571);
INSERT INTO public.auth_group_permissions VALUES (449, 2, 576);
INSERT INTO public.auth_group_permissions VALUES (450, 2, 577);
INSERT INTO public.auth_group_permissions VALUES (451, 2, 578);
INSERT INTO public.auth_group_permissions VALUES (452, 2, 579);
INSERT INTO public.auth_group_permissions VALUES (453, 2, 584);
INSERT INTO public.auth_group_permissions VALUES (454, 2, 585);
INSERT INTO public.auth_group_permissions VALUES (455, 2, 586);
INSERT INTO public.auth_group_permissions VALUES (456, 2, 587);
INSERT INTO public.auth_group_permissions VALUES (457, 2, 588);
INSERT INTO public.auth_group_permissions VALUES (458, 2, 589);
INSERT INTO public.auth_group_permissions VALUES (459, 2, 590);
INSERT INTO public.auth_group_permissions VALUES (460, 2, 591);
INSERT INTO public.auth_group_permissions VALUES (461, 2, 592);
INSERT INTO public.auth_group_permissions VALUES (462, 2, 601);
INSERT INTO public.auth_group_permissions VALUES (463, 2, 602);
INSERT INTO public.auth_group_permissions VALUES (464, 2, 603);
INSERT INTO public.auth_group_permissions VALUES (465, 2, 604);
INSERT INTO public.auth_group_permissions VALUES (466, 2, 609);
INSERT INTO public.auth_group_permissions VALUES (467, 2, 610);
INSERT INTO public.auth_group_permissions VALUES (468, 2, 611);
INSERT INTO public.auth_group_permissions VALUES (469, 2, 612);
INSERT INTO public.auth_group_permissions VALUES (470, 2, 617);
INSERT INTO public.auth_group_permissions VALUES (471, 2, 618);
INSERT INTO public.auth_group_permissions VALUES (472, 2, 619);
INSERT INTO public.auth_group_permissions VALUES (473, 2, 620);
INSERT INTO public.auth_group_permissions VALUES (474, 2, 625);
INSERT INTO public.auth_group_permissions VALUES (475, 2, 626);
INSERT INTO public.auth_group_permissions VALUES (476, 2, 627);
INSERT INTO public.auth_group_permissions VALUES (477, 2, 628);
INSERT INTO public.auth_group_permissions VALUES (478, 2, 629);
INSERT INTO public.auth_group_permissions VALUES (479, 2, 630);
INSERT INTO public.auth_group_permissions VALUES (480, 2, 631);
INSERT INTO public.auth_group_permissions VALUES (481, 2, 632);
INSERT INTO public.auth_group_permissions VALUES (482, 2, 637);
INSERT INTO public.auth_group_permissions VALUES (483, 2, 638);
INSERT INTO public.auth_group_permissions VALUES (484, 2, 639);
INSERT INTO public.auth_group_permissions VALUES (485, 2, 640);
INSERT INTO public.auth_group_permissions VALUES (486, 2, 645);
INSERT INTO public.auth_group_permissions VALUES (487, 2, 646);
INSERT INTO public.auth_group_permissions VALUES (488, 2, 647);
INSERT INTO public.auth_group_permissions VALUES (489, 2, 648);
INSERT INTO public.auth_group_permissions VALUES (490, 2, 653);
INSERT INTO public.auth_group_permissions VALUES (491, 2, 654);
INSERT INTO public.auth_group_permissions VALUES (492, 2, 655);
INSERT INTO public.auth_group_permissions VALUES (493, 2, 656);
INSERT INTO public.auth_group_permissions VALUES (494, 2, 657);
INSERT INTO public.auth_group_permissions VALUES (495, 2, 658);
INSERT INTO public.auth_group_permissions VALUES (496, 2, 659);
INSERT INTO public.auth_group_permissions VALUES (497, 2, 660);
INSERT INTO public.auth_group_permissions VALUES (498, 2, 669);
INSERT INTO public.auth_group_permissions VALUES (499, 2, 670);
INSERT INTO public.auth_group_permissions VALUES (500, 2, 671);
INSERT INTO public.auth_group_permissions VALUES (501, 2, 672);
INSERT INTO public.auth_group_permissions VALUES (502, 2, 673);
INSERT INTO public.auth_group_permissions VALUES (503, 2, 674);
INSERT INTO public.auth_group_permissions VALUES (504, 2, 675);
INSERT INTO public.auth_group_permissions VALUES (505, 2, 676);
INSERT INTO public.auth_group_permissions VALUES (506, 2, 681);
INSERT INTO public.auth_group_permissions VALUES (507, 2, 682);
INSERT INTO public.auth_group_permissions VALUES (508, 2, 683);
INSERT INTO public.auth_group_permissions VALUES (509, 2, 684);
INSERT INTO public.auth_group_permissions VALUES (510, 2, 689);
INSERT INTO public.auth_group_permissions VALUES (511, 2, 690);
INSERT INTO public.auth_group_permissions VALUES (512, 2, 691);
INSERT INTO public.auth_group_permissions VALUES (513, 2, 692);
INSERT INTO public.auth_group_permissions VALUES (514, 2, 697);
INSERT INTO public.auth_group_permissions VALUES (515, 2, 698);
INSERT INTO public.auth_group_permissions VALUES (516, 2, 699);
INSERT INTO public.auth_group_permissions VALUES (517, 2, 700);
INSERT INTO public.auth_group_permissions VALUES (518, 2, 701);
INSERT INTO public.auth_group_permissions VALUES (519, 2, 702);
INSERT INTO public.auth_group_permissions VALUES (520, 2, 703);
INSERT INTO public.auth_group_permissions VALUES (521, 2, 704);
INSERT INTO public.auth_group_permissions VALUES (522, 2, 713);
INSERT INTO public.auth_group_permissions VALUES (523, 2, 714);
INSERT INTO public.auth_group_permissions VALUES (524, 2, 715);
INSERT INTO public.auth_group_permissions VALUES (525, 2, 716);
INSERT INTO public.auth_group_permissions VALUES (526, 2, 717);
INSERT INTO public.auth_group_permissions VALUES (527, 2, 718);
INSERT INTO public.auth_group_permissions VALUES (528, 2, 719);
INSERT INTO public.auth_group_permissions VALUES (529, 2, 720);
INSERT INTO public.auth_group_permissions VALUES (530, 2, 721);
INSERT INTO public.auth_group_permissions VALUES (531, 2, 722);
INSERT INTO public.auth_group_permissions VALUES (532, 2, 723);
INSERT INTO public.auth_group_permissions VALUES (533, 2, 724);
INSERT INTO public.auth_group_permissions VALUES (534, 2, 737);
INSERT INTO public.auth_group_permissions VALUES (535, 2, 738);
INSERT INTO public.auth_group_permissions VALUES (536, 2, 739);
INSERT INTO public.auth_group_permissions VALUES (537, 2, 740);
INSERT INTO public.auth_group_permissions VALUES (538, 2, 741);
INSERT INTO public.auth_group_permissions VALUES (539, 2, 742);
INSERT INTO public.auth_group_permissions VALUES (540, 2, 743);
INSERT INTO public.auth_group_permissions VALUES (541, 2, 744);
INSERT INTO public.auth_group_permissions VALUES (542, 2, 753);
INSERT INTO public.auth_group_permissions VALUES (543, 2, 754);
INSERT INTO public.auth_group_permissions VALUES (544, 2, 755);
INSERT INTO public.auth_group_permissions VALUES (545, 2, 756);
INSERT INTO public.auth_group_permissions VALUES (546, 2, 757);
INSERT INTO public.auth_group_permissions VALUES (547, 2, 758);
INSERT INTO public.auth_group_permissions VALUES (548, 2, 759);
INSERT INTO public.auth_group_permissions VALUES (549, 2, 760);
INSERT INTO public.auth_group_permissions VALUES (550, 2, 765);
INSERT INTO public.auth_group_permissions VALUES (551, 2, 766);
INSERT INTO public.auth_group_permissions VALUES (552, 2, 767);
INSERT INTO public.auth_group_permissions VALUES (553, 2, 768);
INSERT INTO public.auth_group_permissions VALUES (554, 2, 777);
INSERT INTO public.auth_group_permissions VALUES (555, 2, 778);
INSERT INTO public.auth_group_permissions VALUES (556, 2, 779);
INSERT INTO public.auth_group_permissions VALUES (557, 2, 780);
INSERT INTO public.auth_group_permissions VALUES (558, 2, 785);
INSERT INTO public.auth_group_permissions VALUES (559, 2, 786);
INSERT INTO public.auth_group_permissions VALUES (560, 2, 787);
INSERT INTO public.auth_group_permissions VALUES (561, 2, 788);
INSERT INTO public.auth_group_permissions VALUES (562, 2, 793);
INSERT INTO public.auth_group_permissions VALUES (563, 2, 794);
INSERT INTO public.auth_group_permissions VALUES (564, 2, 795);
INSERT INTO public.auth_group_permissions VALUES (565, 2, 796);
INSERT INTO public.auth_group_permissions VALUES (566, 2, 801);
INSERT INTO public.auth_group_permissions VALUES (567, 2, 802);
INSERT INTO public.auth_group_permissions VALUES (568, 2, 803);
INSERT INTO public.auth_group_permissions VALUES (569, 2, 804);
INSERT INTO public.auth_group_permissions VALUES (570, 2, 809);
INSERT INTO public.auth_group_permissions VALUES (571, 2, 810);
INSERT INTO public.auth_group_permissions VALUES (572, 2, 811);
INSERT INTO public.auth_group_permissions VALUES (573, 2, 812);
INSERT INTO public.auth_group_permissions VALUES (574, 2, 813);
INSERT INTO public.auth_group_permissions VALUES (575, 2, 814);
INSERT INTO public.auth_group_permissions VALUES (576, 2, 815);
INSERT INTO public.auth_group_permissions VALUES (577, 2, 816);
INSERT INTO public.auth_group_permissions VALUES (578, 2, 825);
INSERT INTO public.auth_group_permissions VALUES (579, 2, 826);
INSERT INTO public.auth_group_permissions VALUES (580, 2, 828);
INSERT INTO public.auth_group_permissions VALUES (581, 2, 829);
INSERT INTO public.auth_group_permissions VALUES (582, 2, 830);
INSERT INTO public.auth_group_permissions VALUES (583, 2, 832);
INSERT INTO public.auth_group_permissions VALUES (584, 2, 833);
INSERT INTO public.auth_group_permissions VALUES (585, 2, 834);
INSERT INTO public.auth_group_permissions VALUES (586, 2, 836);
INSERT INTO public.auth_group_permissions VALUES (587, 2, 841);
INSERT INTO public.auth_group_permissions VALUES (588, 2, 842);
INSERT INTO public.auth_group_permissions VALUES (589, 2, 844);
INSERT INTO public.auth_group_permissions VALUES (590, 2, 849);
INSERT INTO public.auth_group_permissions VALUES (591, 2, 850);
INSERT INTO public.auth_group_permissions VALUES (592, 2, 852);
INSERT INTO public.auth_group_permissions VALUES (593, 2, 853);
INSERT INTO public.auth_group_permissions VALUES (594, 2, 854);
INSERT INTO public.auth_group_permissions VALUES (595, 2, 856);
INSERT INTO public.auth_group_permissions VALUES (596, 2, 861);
INSERT INTO public.auth_group_permissions VALUES (597, 2, 862);
INSERT INTO public.auth_group_permissions VALUES (598, 2, 864);
INSERT INTO public.auth_group_permissions VALUES (599, 2, 865);
INSERT INTO public.auth_group_permissions VALUES (600, 2, 866);
INSERT INTO public.auth_group_permissions VALUES (601, 2, 868);
INSERT INTO public.auth_group_permissions VALUES (602, 2, 869);
INSERT INTO public.auth_group_permissions VALUES (603, 2, 870);
INSERT INTO public.auth_group_permissions VALUES (604, 2, 872);
INSERT INTO public.auth_group_permissions VALUES (605, 2, 873);
INSERT INTO public.auth_group_permissions VALUES (606, 2, 874);
INSERT INTO public.auth_group_permissions VALUES (607, 2, 876);

INSERT INTO public.auth_permission VALUES (1, 'Can add log entry', 1, 'add_logentry');
INSERT INTO public.auth_permission VALUES (2, 'Can change log entry', 1, 'change_logentry');
INSERT INTO public.auth_permission VALUES (3, 'Can delete log entry', 1, 'delete_logentry');
INSERT INTO public.auth_permission VALUES (4, 'Can view log entry', 1, 'view_logentry');
INSERT INTO public.auth_permission VALUES (5, 'Can add permission', 2, 'add_permission');
INSERT INTO public.auth_permission VALUES (6, 'Can change permission', 2, 'change_permission');
INSERT INTO public.auth_permission VALUES (7, 'Can delete permission', 2, 'delete_permission');
INSERT INTO public.auth_permission VALUES (8, 'Can view permission', 2, 'view_permission');
INSERT INTO public.auth_permission VALUES (9, 'Can add group', 3, 'add_group');
INSERT INTO public.auth_permission VALUES (10, 'Can change group', 3, 'change_group');
INSERT INTO public.auth_permission VALUES (11, 'Can delete group', 3, 'delete_group');
INSERT INTO public.auth_permission VALUES (12, 'Can view group', 3, 'view_group');
INSERT INTO public.auth_permission VALUES (13, 'Can add content type', 4, 'add_contenttype');
INSERT INTO public.auth_permission VALUES (14, 'Can change content type', 4, 'change_contenttype');
INSERT INTO public.auth_permission VALUES (15, 'Can delete content type', 4, 'delete_contenttype');
INSERT INTO public.auth_permission VALUES (16, 'Can view content type', 4, 'view_contenttype');
INSERT INTO public.auth_permission VALUES (17, 'Can add session', 5, 'add_session');
INSERT INTO public.auth_permission VALUES (18, 'Can change session', 5, 'change_session');
INSERT INTO public.auth_permission VALUES (19, 'Can delete session', 5, 'delete_session');
INSERT INTO public.auth_permission VALUES (20, 'Can view session', 5, 'view_session');
INSERT INTO public.auth_permission VALUES (21, 'Can add context', 6, 'add_context');
INSERT INTO public.auth_permission VALUES (22, 'Can change context', 6, 'change_context');
INSERT INTO public.auth_permission VALUES (23, 'Can delete context', 6, 'delete_context');
INSERT INTO public.auth_permission VALUES (24, 'Can view context', 6, 'view_context');
INSERT INTO public.auth_permission VALUES (25, 'Can add events', 7, 'add_events');
INSERT INTO public.auth_permission VALUES (26, 'Can change events', 7, 'change_events');
INSERT INTO public.auth_permission VALUES (27, 'Can delete events', 7, 'delete_events');
INSERT INTO public.auth_permission VALUES (28, 'Can view events', 7, 'view_events');
INSERT INTO public.auth_permission VALUES (29, 'Can add middleware events', 8, 'add_middlewareevents');
INSERT INTO public.auth_permission VALUES (30, 'Can change middleware events', 8, 'change_middlewareevents');
INSERT INTO public.auth_permission VALUES (31, 'Can delete middleware events', 8, 'delete_middlewareevents');
INSERT INTO public.auth_permission VALUES (32, 'Can view middleware events', 8, 'view_middlewareevents');
INSERT INTO public.auth_permission VALUES (33, 'Can add access attempt', 9, 'add_accessattempt');
INSERT INTO public.auth_permission VALUES (34, 'Can change access attempt', 9, 'change_accessattempt');
INSERT INTO public.auth_permission VALUES (35, 'Can delete access attempt', 9, 'delete_accessattempt');
INSERT INTO public.auth_permission VALUES (36, 'Can view access attempt', 9, 'view_accessattempt');
INSERT INTO public.auth_permission VALUES (37, 'Can add access log', 10, 'add_accesslog');
INSERT INTO public.auth_permission VALUES (38, 'Can change access log', 10, 'change_accesslog');
INSERT INTO public.auth_permission VALUES (39, 'Can delete access log', 10, 'delete_accesslog');
INSERT INTO public.auth_permission VALUES (40, 'Can view access log', 10, 'view_accesslog');
INSERT INTO public.auth_permission VALUES (41, 'Can add access failure', 11, 'add_accessfailurelog');
INSERT INTO public.auth_permission VALUES (42, 'Can change access failure', 11, 'change_accessfailurelog');
INSERT INTO public.auth_permission VALUES (43, 'Can delete access failure', 11, 'delete_accessfailurelog');
INSERT INTO public.auth_permission VALUES (44, 'Can view access failure', 11, 'view_accessfailurelog');
INSERT INTO public.auth_permission VALUES (45, 'Can add access attempt expiration', 12, 'add_accessattemptexpiration');
INSERT INTO public.auth_permission VALUES (46, 'Can change access attempt expiration', 12, 'change_accessattemptexpiration');
INSERT INTO public.auth_permission VALUES (47, 'Can delete access attempt expiration', 12, 'delete_accessattemptexpiration');
INSERT INTO public.auth_permission VALUES (48, 'Can view access attempt expiration', 12, 'view_accessattemptexpiration');
INSERT INTO public.auth_permission VALUES (49, 'Can add change', 13, 'add_change');
INSERT INTO public.auth_permission VALUES (50, 'Can change change', 13, 'change_change');
INSERT INTO public.auth_permission VALUES (51, 'Can delete change', 13, 'delete_change');
INSERT INTO public.auth_permission VALUES (52, 'Can view change', 13, 'view_change');
INSERT INTO public.auth_permission VALUES (53, 'Can add operation', 14, 'add_operation');
INSERT INTO public.auth_permission VALUES (54, 'Can change operation', 14, 'change_operation');
INSERT INTO public.auth_permission VALUES (55, 'Can delete operation', 14, 'delete_operation');
INSERT INTO public.auth_permission VALUES (56, 'Can view operation', 14, 'view_operation');
INSERT INTO public.auth_permission VALUES (57, 'Can undo operations', 14, 'undo_operation');
INSERT INTO public.auth_permission VALUES (58, 'Can add row of an operation', 15, 'add_operationrow');
INSERT INTO public.auth_permission VALUES (59, 'Can change row of an operation', 15, 'change_operationrow');
INSERT INTO public.auth_permission VALUES (60, 'Can delete row of an operation', 15, 'delete_operationrow');
INSERT INTO public.auth_permission VALUES (61, 'Can view row of an operation', 15, 'view_operationrow');
INSERT INTO public.auth_permission VALUES (62, 'Can add user', 16, 'add_user');
INSERT INTO public.auth_permission VALUES (63, 'Can change user', 16, 'change_user');
INSERT INTO public.auth_permission VALUES (64, 'Can delete user', 16, 'delete_user');
INSERT INTO public.auth_permission VALUES (65, 'Can view user', 16, 'view_user');
INSERT INTO public.auth_permission VALUES (66, 'Can add country history', 17, 'add_countryhistory');
INSERT INTO public.auth_permission VALUES (67, 'Can change country history', 17, 'change_countryhistory');
INSERT INTO public.auth_permission VALUES (68, 'Can delete country history', 17, 'delete_countryhistory');
INSERT INTO public.auth_permission VALUES (69, 'Can view country history', 17, 'view_countryhistory');
INSERT INTO public.auth_permission VALUES (70, 'Can add name of a country', 18, 'add_countryname');
INSERT INTO public.auth_permission VALUES (71, 'Can change name of a country', 18, 'change_countryname');
INSERT INTO public.auth_permission VALUES (72, 'Can delete name of a country', 18, 'delete_countryname');
INSERT INTO public.auth_permission VALUES (73, 'Can view name of a country', 18, 'view_countryname');
INSERT INTO public.auth_permission VALUES (74, 'Can add country name history', 19, 'add_countrynamehistory');
INSERT INTO public.auth_permission VALUES (75, 'Can change country name history', 19, 'change_countrynamehistory');
INSERT INTO public.auth_permission VALUES (76, 'Can delete country name history', 19, 'delete_countrynamehistory');
INSERT INTO public.auth_permission VALUES (77, 'Can view country name history', 19, 'view_countrynamehistory');
INSERT INTO public.auth_permission VALUES (78, 'Can add reference data', 20, 'add_datarelease');
INSERT INTO public.auth_permission VALUES (79, 'Can change reference data', 20, 'change_datarelease');
INSERT INTO public.auth_permission VALUES (80, 'Can delete reference data', 20, 'delete_datarelease');
INSERT INTO public.auth_permission VALUES (81, 'Can view reference data', 20, 'view_datarelease');
INSERT INTO public.auth_permission VALUES (82, 'Can add identifier', 21, 'add_identifier');
INSERT INTO public.auth_permission VALUES (83, 'Can change identifier', 21, 'change_identifier');
INSERT INTO public.auth_permission VALUES (84, 'Can delete identifier', 21, 'delete_identifier');
INSERT INTO public.auth_permission VALUES (85, 'Can view identifier', 21, 'view_identifier');
INSERT INTO public.auth_permission VALUES (86, 'Can add identifier history', 22, 'add_identifierhistory');
INSERT INTO public.auth_permission VALUES (87, 'Can change identifier history', 22, 'change_identifierhistory');
INSERT INTO public.auth_permission VALUES (88, 'Can delete identifier history', 22, 'delete_identifierhistory');
INSERT INTO public.auth_permission VALUES (89, 'Can view identifier history', 22, 'view_identifierhistory');
INSERT INTO public.auth_permission VALUES (90, 'Can add name', 23, 'add_name');
INSERT INTO public.auth_permission VALUES (91, 'Can change name', 23, 'change_name');
INSERT INTO public.auth_permission VALUES (92, 'Can delete name', 23, 'delete_name');
INSERT INTO public.auth_permission VALUES (93, 'Can view name', 23, 'view_name');
INSERT INTO public.auth_permission VALUES (94, 'Can add name history', 24, 'add_namehistory');
INSERT INTO public.auth_permission VALUES (95, 'Can change name history', 24, 'change_namehistory');
INSERT INTO public.auth_permission VALUES (96, 'Can delete name history', 24, 'delete_namehistory');
INSERT INTO public.auth_permission VALUES (97, 'Can view name history', 24, 'view_namehistory');
INSERT INTO public.auth_permission VALUES (98, 'Can add actor', 25, 'add_actor');
INSERT INTO public.auth_permission VALUES (99, 'Can change actor', 25, 'change_actor');
INSERT INTO public.auth_permission VALUES (100, 'Can delete actor', 25, 'delete_actor');
INSERT INTO public.auth_permission VALUES (101, 'Can view actor', 25, 'view_actor');
INSERT INTO public.auth_permission VALUES (102, 'Can add city', 26, 'add_city');
INSERT INTO public.auth_permission VALUES (103, 'Can change city', 26, 'change_city');
INSERT INTO public.auth_permission VALUES (104, 'Can delete city', 26, 'delete_city');
INSERT INTO public.auth_permission VALUES (105, 'Can view city', 26, 'view_city');
INSERT INTO public.auth_permission VALUES (106, 'Can add organisation', 27, 'add_organisation');
INSERT INTO public.auth_permission VALUES (107, 'Can change organisation', 27, 'change_organisation');
INSERT INTO public.auth_permission VALUES (108, 'Can delete organisation', 27, 'delete_organisation');
INSERT INTO public.auth_permission VALUES (109, 'Can view organisation', 27, 'view_organisation');
INSERT INTO public.auth_permission VALUES (110, 'Can add region', 28, 'add_region');
INSERT INTO public.auth_permission VALUES (111, 'Can change region', 28, 'change_region');
INSERT INTO public.auth_permission VALUES (112, 'Can delete region', 28, 'delete_region');
INSERT INTO public.auth_permission VALUES (113, 'Can view region', 28, 'view_region');
INSERT INTO public.auth_permission VALUES (114, 'Can add country', 29, 'add_country');
INSERT INTO public.auth_permission VALUES (115, 'Can change country', 29, 'change_country');
INSERT INTO public.auth_permission VALUES (116, 'Can delete country', 29, 'delete_country');
INSERT INTO public.auth_permission VALUES (117, 'Can view country', 29, 'view_country');
INSERT INTO public.auth_permission VALUES (118, 'Can add actor history', 30, 'add_actorhistory');
INSERT INTO public.auth_permission VALUES (119, 'Can change actor history', 30, 'change_actorhistory');
INSERT INTO public.auth_permission VALUES (120, 'Can delete actor history', 30, 'delete_actorhistory');
INSERT INTO public.auth_permission VALUES (121, 'Can view actor history', 30, 'view_actorhistory');
INSERT INTO public.auth_permission VALUES (122, 'Can add group of countries', 31, 'add_countrygroup');
INSERT INTO public.auth_permission VALUES (123, 'Can change group of countries', 31, 'change_countrygroup');
INSERT INTO public.auth_permission VALUES (124, 'Can delete group of countries', 31, 'delete_countrygroup');
INSERT INTO public.auth_permission VALUES (125, 'Can view group of countries', 31, 'view_countrygroup');
INSERT INTO public.auth_permission VALUES (126, 'Can add country group history', 32, 'add_countrygrouphistory');
INSERT INTO public.auth_permission VALUES (127, 'Can change country group history', 32, 'change_countrygrouphistory');
INSERT INTO public.auth_permission VALUES (128, 'Can delete country group history', 32, 'delete_countrygrouphistory');
INSERT INTO public.auth_permission VALUES (129, 'Can view country group history', 32, 'view_countrygrouphistory');
INSERT INTO public.auth_permission VALUES (130, 'Can add country in a group', 33, 'add_countrygroupmember');
INSERT INTO public.auth_permission VALUES (131, 'Can change country in a group', 33, 'change_countrygroupmember');
INSERT INTO public.auth_permission VALUES (132, 'Can delete country in a group', 33, 'delete_countrygroupmember');
INSERT INTO public.auth_permission VALUES (133, 'Can view country in a group', 33, 'view_countrygroupmember');
INSERT INTO public.auth_permission VALUES (134, 'Can add country group member history', 34, 'add_countrygroupmemberhistory');
INSERT INTO public.auth_permission VALUES (135, 'Can change country group member history', 34, 'change_countrygroupmemberhistory');
INSERT INTO public.auth_permission VALUES (136, 'Can delete country group member history', 34, 'delete_countrygroupmemberhistory');
INSERT INTO public.auth_permission VALUES (137, 'Can view country group member history', 34, 'view_countrygroupmemberhistory');
INSERT INTO public.auth_permission VALUES (138, 'Can add distinction', 35, 'add_distinction');
INSERT INTO public.auth_permission VALUES (139, 'Can change distinction', 35, 'change_distinction');
INSERT INTO public.auth_permission VALUES (140, 'Can delete distinction', 35, 'delete_distinction');
INSERT INTO public.auth_permission VALUES (141, 'Can view distinction', 35, 'view_distinction');
INSERT INTO public.auth_permission VALUES (142, 'Can add distinction history', 36, 'add_distinctionhistory');
INSERT INTO public.auth_permission VALUES (143, 'Can change distinction history', 36, 'change_distinctionhistory');
INSERT INTO public.auth_permission VALUES (144, 'Can delete distinction history', 36, 'delete_distinctionhistory');
INSERT INTO public.auth_permission VALUES (145, 'Can view distinction history', 36, 'view_distinctionhistory');
INSERT INTO public.auth_permission VALUES (146, 'Can add office', 37, 'add_office');
INSERT INTO public.auth_permission VALUES (147, 'Can change office', 37, 'change_office');
INSERT INTO public.auth_permission VALUES (148, 'Can delete office', 37, 'delete_office');
INSERT INTO public.auth_permission VALUES (149, 'Can view office', 37, 'view_office');
INSERT INTO public.auth_permission VALUES (150, 'Can add office history', 38, 'add_officehistory');
INSERT INTO public.auth_permission VALUES (151, 'Can change office history', 38, 'change_officehistory');
INSERT INTO public.auth_permission VALUES (152, 'Can delete office history', 38, 'delete_officehistory');
INSERT INTO public.auth_permission VALUES (153, 'Can view office history', 38, 'view_officehistory');
INSERT INTO public.auth_permission VALUES (154, 'Can add person', 39, 'add_person');
INSERT INTO public.auth_permission VALUES (155, 'Can change person', 39, 'change_person');
INSERT INTO public.auth_permission VALUES (156, 'Can delete person', 39, 'delete_person');
INSERT INTO public.auth_permission VALUES (157, 'Can view person', 39, 'view_person');
INSERT INTO public.auth_permission VALUES (158, 'Can add person history', 40, 'add_personhistory');
INSERT INTO public.auth_permission VALUES (159, 'Can change person history', 40, 'change_personhistory');
INSERT INTO public.auth_permission VALUES (160, 'Can delete person history', 40, 'delete_personhistory');
INSERT INTO public.auth_permission VALUES (161, 'Can view person history', 40, 'view_personhistory');
INSERT INTO public.auth_permission VALUES (162, 'Can add name of a person', 41, 'add_personname');
INSERT INTO public.auth_permission VALUES (163, 'Can change name of a person', 41, 'change_personname');
INSERT INTO public.auth_permission VALUES (164, 'Can delete name of a person', 41, 'delete_personname');
INSERT INTO public.auth_permission VALUES (165, 'Can view name of a person', 41, 'view_personname');
INSERT INTO public.auth_permission VALUES (166, 'Can add person name history', 42, 'add_personnamehistory');
INSERT INTO public.auth_permission VALUES (167, 'Can change person name history', 42, 'change_personnamehistory');
INSERT INTO public.auth_permission VALUES (168, 'Can delete person name history', 42, 'delete_personnamehistory');
INSERT INTO public.auth_permission VALUES (169, 'Can view person name history', 42, 'view_personnamehistory');
INSERT INTO public.auth_permission VALUES (170, 'Can add succession', 43, 'add_succession');
INSERT INTO public.auth_permission VALUES (171, 'Can change succession', 43, 'change_succession');
INSERT INTO public.auth_permission VALUES (172, 'Can delete succession', 43, 'delete_succession');
INSERT INTO public.auth_permission VALUES (173, 'Can view succession', 43, 'view_succession');
INSERT INTO public.auth_permission VALUES (174, 'Can add succession history', 44, 'add_successionhistory');
INSERT INTO public.auth_permission VALUES (175, 'Can change succession history', 44, 'change_successionhistory');
INSERT INTO public.auth_permission VALUES (176, 'Can delete succession history', 44, 'delete_successionhistory');
INSERT INTO public.auth_permission VALUES (177, 'Can view succession history', 44, 'view_successionhistory');
INSERT INTO public.auth_permission VALUES (178, 'Can add territorial claim', 45, 'add_territorialclaim');
INSERT INTO public.auth_permission VALUES (179, 'Can change territorial claim', 45, 'change_territorialclaim');
INSERT INTO public.auth_permission VALUES (180, 'Can delete territorial claim', 45, 'delete_territorialclaim');
INSERT INTO public.auth_permission VALUES (181, 'Can view territorial claim', 45, 'view_territorialclaim');
INSERT INTO public.auth_permission VALUES (182, 'Can add territorial claim history', 46, 'add_territorialclaimhistory');
INSERT INTO public.auth_permission VALUES (183, 'Can change territorial claim history', 46, 'change_territorialclaimhistory');
INSERT INTO public.auth_permission VALUES (184, 'Can delete territorial claim history', 46, 'delete_territorialclaimhistory');
INSERT INTO public.auth_permission VALUES (185, 'Can view territorial claim history', 46, 'view_territorialclaimhistory');
INSERT INTO public.auth_permission VALUES (186, 'Can add name key', 47, 'add_namekey');
INSERT INTO public.auth_permission VALUES (187, 'Can change name key', 47, 'change_namekey');
INSERT INTO public.auth_permission VALUES (188, 'Can delete name key', 47, 'delete_namekey');
INSERT INTO public.auth_permission VALUES (189, 'Can view name key', 47, 'view_namekey');
INSERT INTO public.auth_permission VALUES (190, 'Can add official source', 48, 'add_officialsource');
INSERT INTO public.auth_permission VALUES (191, 'Can change official source', 48, 'change_officialsource');
INSERT INTO public.auth_permission VALUES (192, 'Can delete official source', 48, 'delete_officialsource');
INSERT INTO public.auth_permission VALUES (193, 'Can view official source', 48, 'view_officialsource');
INSERT INTO public.auth_permission VALUES (194, 'Can add official source history', 49, 'add_officialsourcehistory');
INSERT INTO public.auth_permission VALUES (195, 'Can change official source history', 49, 'change_officialsourcehistory');
INSERT INTO public.auth_permission VALUES (196, 'Can delete official source history', 49, 'delete_officialsourcehistory');
INSERT INTO public.auth_permission VALUES (197, 'Can view official source history', 49, 'view_officialsourcehistory');
INSERT INTO public.auth_permission VALUES (198, 'Can add disputed status', 50, 'add_dispute');
INSERT INTO public.auth_permission VALUES (199, 'Can change disputed status', 50, 'change_dispute');
INSERT INTO public.auth_permission VALUES (200, 'Can delete disputed status', 50, 'delete_dispute');
INSERT INTO public.auth_permission VALUES (201, 'Can view disputed status', 50, 'view_dispute');
INSERT INTO public.auth_permission VALUES (202, 'Can add dispute history', 51, 'add_disputehistory');
INSERT INTO public.auth_permission VALUES (203, 'Can change dispute history', 51, 'change_disputehistory');
INSERT INTO public.auth_permission VALUES (204, 'Can delete dispute history', 51, 'delete_disputehistory');
INSERT INTO public.auth_permission VALUES (205, 'Can view dispute history', 51, 'view_disputehistory');
INSERT INTO public.auth_permission VALUES (206, 'Can add document', 52, 'add_document');
INSERT INTO public.auth_permission VALUES (207, 'Can change document', 52, 'change_document');
INSERT INTO public.auth_permission VALUES (208, 'Can delete document', 52, 'delete_document');
INSERT INTO public.auth_permission VALUES (209, 'Can view document', 52, 'view_document');
INSERT INTO public.auth_permission VALUES (210, 'Can add copy of a document', 53, 'add_capture');
INSERT INTO public.auth_permission VALUES (211, 'Can change copy of a document', 53, 'change_capture');
INSERT INTO public.auth_permission VALUES (212, 'Can delete copy of a document', 53, 'delete_capture');
INSERT INTO public.auth_permission VALUES (213, 'Can view copy of a document', 53, 'view_capture');
INSERT INTO public.auth_permission VALUES (214, 'Can add document history', 54, 'add_documenthistory');
INSERT INTO public.auth_permission VALUES (215, 'Can change document history', 54, 'change_documenthistory');
INSERT INTO public.auth_permission VALUES (216, 'Can delete document history', 54, 'delete_documenthistory');
INSERT INTO public.auth_permission VALUES (217, 'Can view document history', 54, 'view_documenthistory');
INSERT INTO public.auth_permission VALUES (218, 'Can add evidence', 55, 'add_evidence');
INSERT INTO public.auth_permission VALUES (219, 'Can change evidence', 55, 'change_evidence');
INSERT INTO public.auth_permission VALUES (220, 'Can delete evidence', 55, 'delete_evidence');
INSERT INTO public.auth_permission VALUES (221, 'Can view evidence', 55, 'view_evidence');
INSERT INTO public.auth_permission VALUES (222, 'Can add translation of a quote', 56, 'add_quotetranslation');
INSERT INTO public.auth_permission VALUES (223, 'Can change translation of a quote', 56, 'change_quotetranslation');
INSERT INTO public.auth_permission VALUES (224, 'Can delete translation of a quote', 56, 'delete_quotetranslation');
INSERT INTO public.auth_permission VALUES (225, 'Can view translation of a quote', 56, 'view_quotetranslation');
INSERT INTO public.auth_permission VALUES (226, 'Can add quote translation history', 57, 'add_quotetranslationhistory');
INSERT INTO public.auth_permission VALUES (227, 'Can change quote translation history', 57, 'change_quotetranslationhistory');
INSERT INTO public.auth_permission VALUES (228, 'Can delete quote translation history', 57, 'delete_quotetranslationhistory');
INSERT INTO public.auth_permission VALUES (229, 'Can view quote translation history', 57, 'view_quotetranslationhistory');
INSERT INTO public.auth_permission VALUES (230, 'Can add register', 58, 'add_register');
INSERT INTO public.auth_permission VALUES (231, 'Can change register', 58, 'change_register');
INSERT INTO public.auth_permission VALUES (232, 'Can delete register', 58, 'delete_register');
INSERT INTO public.auth_permission VALUES (233, 'Can view register', 58, 'view_register');
INSERT INTO public.auth_permission VALUES (234, 'Can add taking of a register', 59, 'add_harvest');
INSERT INTO public.auth_permission VALUES (235, 'Can change taking of a register', 59, 'change_harvest');
INSERT INTO public.auth_permission VALUES (236, 'Can delete taking of a register', 59, 'delete_harvest');
INSERT INTO public.auth_permission VALUES (237, 'Can view taking of a register', 59, 'view_harvest');
INSERT INTO public.auth_permission VALUES (238, 'Can add register history', 60, 'add_registerhistory');
INSERT INTO public.auth_permission VALUES (239, 'Can change register history', 60, 'change_registerhistory');
INSERT INTO public.auth_permission VALUES (240, 'Can delete register history', 60, 'delete_registerhistory');
INSERT INTO public.auth_permission VALUES (241, 'Can view register history', 60, 'view_registerhistory');
INSERT INTO public.auth_permission VALUES (242, 'Can add row of a register', 61, 'add_registerrow');
INSERT INTO public.auth_permission VALUES (243, 'Can change row of a register', 61, 'change_registerrow');
INSERT INTO public.auth_permission VALUES (244, 'Can delete row of a register', 61, 'delete_registerrow');
INSERT INTO public.auth_permission VALUES (245, 'Can view row of a register', 61, 'view_registerrow');
INSERT INTO public.auth_permission VALUES (246, 'Can add connector', 62, 'add_connector');
INSERT INTO public.auth_permission VALUES (247, 'Can change connector', 62, 'change_connector');
INSERT INTO public.auth_permission VALUES (248, 'Can delete connector', 62, 'delete_connector');
INSERT INTO public.auth_permission VALUES (249, 'Can view connector', 62, 'view_connector');
INSERT INTO public.auth_permission VALUES (250, 'Can add citation', 63, 'add_documentcitation');
INSERT INTO public.auth_permission VALUES (251, 'Can change citation', 63, 'change_documentcitation');
INSERT INTO public.auth_permission VALUES (252, 'Can delete citation', 63, 'delete_documentcitation');
INSERT INTO public.auth_permission VALUES (253, 'Can view citation', 63, 'view_documentcitation');
INSERT INTO public.auth_permission VALUES (254, 'Can add document citation history', 64, 'add_documentcitationhistory');
INSERT INTO public.auth_permission VALUES (255, 'Can change document citation history', 64, 'change_documentcitationhistory');
INSERT INTO public.auth_permission VALUES (256, 'Can delete document citation history', 64, 'delete_documentcitationhistory');
INSERT INTO public.auth_permission VALUES (257, 'Can view document citation history', 64, 'view_documentcitationhistory');
INSERT INTO public.auth_permission VALUES (258, 'Can add link between documents', 65, 'add_documentlink');
INSERT INTO public.auth_permission VALUES (259, 'Can change link between documents', 65, 'change_documentlink');
INSERT INTO public.auth_permission VALUES (260, 'Can delete link between documents', 65, 'delete_documentlink');
INSERT INTO public.auth_permission VALUES (261, 'Can view link between documents', 65, 'view_documentlink');
INSERT INTO public.auth_permission VALUES (262, 'Can add document link history', 66, 'add_documentlinkhistory');
INSERT INTO public.auth_permission VALUES (263, 'Can change document link history', 66, 'change_documentlinkhistory');
INSERT INTO public.auth_permission VALUES (264, 'Can delete document link history', 66, 'delete_documentlinkhistory');
INSERT INTO public.auth_permission VALUES (265, 'Can view document link history', 66, 'view_documentlinkhistory');
INSERT INTO public.auth_permission VALUES (266, 'Can add membership', 67, 'add_membership');
INSERT INTO public.auth_permission VALUES (267, 'Can change membership', 67, 'change_membership');
INSERT INTO public.auth_permission VALUES (268, 'Can delete membership', 67, 'delete_membership');
INSERT INTO public.auth_permission VALUES (269, 'Can view membership', 67, 'view_membership');
INSERT INTO public.auth_permission VALUES (270, 'Can add network', 68, 'add_network');
INSERT INTO public.auth_permission VALUES (271, 'Can change network', 68, 'change_network');
INSERT INTO public.auth_permission VALUES (272, 'Can delete network', 68, 'delete_network');
INSERT INTO public.auth_permission VALUES (273, 'Can view network', 68, 'view_network');
INSERT INTO public.auth_permission VALUES (274, 'Can add membership history', 69, 'add_membershiphistory');
INSERT INTO public.auth_permission VALUES (275, 'Can change membership history', 69, 'change_membershiphistory');
INSERT INTO public.auth_permission VALUES (276, 'Can delete membership history', 69, 'delete_membershiphistory');
INSERT INTO public.auth_permission VALUES (277, 'Can view membership history', 69, 'view_membershiphistory');
INSERT INTO public.auth_permission VALUES (278, 'Can add network history', 70, 'add_networkhistory');
INSERT INTO public.auth_permission VALUES (279, 'Can change network history', 70, 'change_networkhistory');
INSERT INTO public.auth_permission VALUES (280, 'Can delete network history', 70, 'delete_networkhistory');
INSERT INTO public.auth_permission VALUES (281, 'Can view network history', 70, 'view_networkhistory');
INSERT INTO public.auth_permission VALUES (282, 'Can add body', 71, 'add_body');
INSERT INTO public.auth_permission VALUES (283, 'Can change body', 71, 'change_body');
INSERT INTO public.auth_permission VALUES (284, 'Can delete body', 71, 'delete_body');
INSERT INTO public.auth_permission VALUES (285, 'Can view body', 71, 'view_body');
INSERT INTO public.auth_permission VALUES (286, 'Can add citation', 72, 'add_bodycitation');
INSERT INTO public.auth_permission VALUES (287, 'Can change citation', 72, 'change_bodycitation');
INSERT INTO public.auth_permission VALUES (288, 'Can delete citation', 72, 'delete_bodycitation');
INSERT INTO public.auth_permission VALUES (289, 'Can view citation', 72, 'view_bodycitation');
INSERT INTO public.auth_permission VALUES (290, 'Can add body citation history', 73, 'add_bodycitationhistory');
INSERT INTO public.auth_permission VALUES (291, 'Can change body citation history', 73, 'change_bodycitationhistory');
INSERT INTO public.auth_permission VALUES (292, 'Can delete body citation history', 73, 'delete_bodycitationhistory');
INSERT INTO public.auth_permission VALUES (293, 'Can view body citation history', 73, 'view_bodycitationhistory');
INSERT INTO public.auth_permission VALUES (294, 'Can add body history', 74, 'add_bodyhistory');
INSERT INTO public.auth_permission VALUES (295, 'Can change body history', 74, 'change_bodyhistory');
INSERT INTO public.auth_permission VALUES (296, 'Can delete body history', 74, 'delete_bodyhistory');
INSERT INTO public.auth_permission VALUES (297, 'Can view body history', 74, 'view_bodyhistory');
INSERT INTO public.auth_permission VALUES (298, 'Can add citation', 75, 'add_membershipcitation');
INSERT INTO public.auth_permission VALUES (299, 'Can change citation', 75, 'change_membershipcitation');
INSERT INTO public.auth_permission VALUES (300, 'Can delete citation', 75, 'delete_membershipcitation');
INSERT INTO public.auth_permission VALUES (301, 'Can view citation', 75, 'view_membershipcitation');
INSERT INTO public.auth_permission VALUES (302, 'Can add membership citation history', 76, 'add_membershipcitationhistory');
INSERT INTO public.auth_permission VALUES (303, 'Can change membership citation history', 76, 'change_membershipcitationhistory');
INSERT INTO public.auth_permission VALUES (304, 'Can delete membership citation history', 76, 'delete_membershipcitationhistory');
INSERT INTO public.auth_permission VALUES (305, 'Can view membership citation history', 76, 'view_membershipcitationhistory');
INSERT INTO public.auth_permission VALUES (306, 'Can add status of a membership', 77, 'add_membershipstatusspell');
INSERT INTO public.auth_permission VALUES (307, 'Can change status of a membership', 77, 'change_membershipstatusspell');
INSERT INTO public.auth_permission VALUES (308, 'Can delete status of a membership', 77, 'delete_membershipstatusspell');
INSERT INTO public.auth_permission VALUES (309, 'Can view status of a membership', 77, 'view_membershipstatusspell');
INSERT INTO public.auth_permission VALUES (310, 'Can add membership status spell history', 78, 'add_membershipstatusspellhistory');
INSERT INTO public.auth_permission VALUES (311, 'Can change membership status spell history', 78, 'change_membershipstatusspellhistory');
INSERT INTO public.auth_permission VALUES (312, 'Can delete membership status spell history', 78, 'delete_membershipstatusspellhistory');
INSERT INTO public.auth_permission VALUES (313, 'Can view membership status spell history', 78, 'view_membershipstatusspellhistory');
INSERT INTO public.auth_permission VALUES (314, 'Can add seat', 79, 'add_seat');
INSERT INTO public.auth_permission VALUES (315, 'Can change seat', 79, 'change_seat');
INSERT INTO public.auth_permission VALUES (316, 'Can delete seat', 79, 'delete_seat');
INSERT INTO public.auth_permission VALUES (317, 'Can view seat', 79, 'view_seat');
INSERT INTO public.auth_permission VALUES (318, 'Can add citation', 80, 'add_seatcitation');
INSERT INTO public.auth_permission VALUES (319, 'Can change citation', 80, 'change_seatcitation');
INSERT INTO public.auth_permission VALUES (320, 'Can delete citation', 80, 'delete_seatcitation');
INSERT INTO public.auth_permission VALUES (321, 'Can view citation', 80, 'view_seatcitation');
INSERT INTO public.auth_permission VALUES (322, 'Can add seat citation history', 81, 'add_seatcitationhistory');
INSERT INTO public.auth_permission VALUES (323, 'Can change seat citation history', 81, 'change_seatcitationhistory');
INSERT INTO public.auth_permission VALUES (324, 'Can delete seat citation history', 81, 'delete_seatcitationhistory');
INSERT INTO public.auth_permission VALUES (325, 'Can view seat citation history', 81, 'view_seatcitationhistory');
INSERT INTO public.auth_permission VALUES (326, 'Can add seat history', 82, 'add_seathistory');
INSERT INTO public.auth_permission VALUES (327, 'Can change seat history', 82, 'change_seathistory');
INSERT INTO public.auth_permission VALUES (328, 'Can delete seat history', 82, 'delete_seathistory');
INSERT INTO public.auth_permission VALUES (329, 'Can view seat history', 82, 'view_seathistory');
INSERT INTO public.auth_permission VALUES (330, 'Can add section', 83, 'add_section');
INSERT INTO public.auth_permission VALUES (331, 'Can change section', 83, 'change_section');
INSERT INTO public.auth_permission VALUES (332, 'Can delete section', 83, 'delete_section');
INSERT INTO public.auth_permission VALUES (333, 'Can view section', 83, 'view_section');
INSERT INTO public.auth_permission VALUES (334, 'Can add section history', 84, 'add_sectionhistory');
INSERT INTO public.auth_permission VALUES (335, 'Can change section history', 84, 'change_sectionhistory');
INSERT INTO public.auth_permission VALUES (336, 'Can delete section history', 84, 'delete_sectionhistory');
INSERT INTO public.auth_permission VALUES (337, 'Can view section history', 84, 'view_sectionhistory');
INSERT INTO public.auth_permission VALUES (338, 'Can add listing', 85, 'add_membershiplisting');
INSERT INTO public.auth_permission VALUES (339, 'Can change listing', 85, 'change_membershiplisting');
INSERT INTO public.auth_permission VALUES (340, 'Can delete listing', 85, 'delete_membershiplisting');
INSERT INTO public.auth_permission VALUES (341, 'Can view listing', 85, 'view_membershiplisting');
INSERT INTO public.auth_permission VALUES (342, 'Can add membership listing history', 86, 'add_membershiplistinghistory');
INSERT INTO public.auth_permission VALUES (343, 'Can change membership listing history', 86, 'change_membershiplistinghistory');
INSERT INTO public.auth_permission VALUES (344, 'Can delete membership listing history', 86, 'delete_membershiplistinghistory');
INSERT INTO public.auth_permission VALUES (345, 'Can view membership listing history', 86, 'view_membershiplistinghistory');
INSERT INTO public.auth_permission VALUES (346, 'Can add series of events', 87, 'add_eventseries');
INSERT INTO public.auth_permission VALUES (347, 'Can change series of events', 87, 'change_eventseries');
INSERT INTO public.auth_permission VALUES (348, 'Can delete series of events', 87, 'delete_eventseries');
INSERT INTO public.auth_permission VALUES (349, 'Can view series of events', 87, 'view_eventseries');
INSERT INTO public.auth_permission VALUES (350, 'Can add citation', 88, 'add_eventseriescitation');
INSERT INTO public.auth_permission VALUES (351, 'Can change citation', 88, 'change_eventseriescitation');
INSERT INTO public.auth_permission VALUES (352, 'Can delete citation', 88, 'delete_eventseriescitation');
INSERT INTO public.auth_permission VALUES (353, 'Can view citation', 88, 'view_eventseriescitation');
INSERT INTO public.auth_permission VALUES (354, 'Can add event series citation history', 89, 'add_eventseriescitationhistory');
INSERT INTO public.auth_permission VALUES (355, 'Can change event series citation history', 89, 'change_eventseriescitationhistory');
INSERT INTO public.auth_permission VALUES (356, 'Can delete event series citation history', 89, 'delete_eventseriescitationhistory');
INSERT INTO public.auth_permission VALUES (357, 'Can view event series citation history', 89, 'view_eventseriescitationhistory');
INSERT INTO public.auth_permission VALUES (358, 'Can add event series history', 90, 'add_eventserieshistory');
INSERT INTO public.auth_permission VALUES (359, 'Can change event series history', 90, 'change_eventserieshistory');
INSERT INTO public.auth_permission VALUES (360, 'Can delete event series history', 90, 'delete_eventserieshistory');
INSERT INTO public.auth_permission VALUES (361, 'Can view event series history', 90, 'view_eventserieshistory');
INSERT INTO public.auth_permission VALUES (362, 'Can add citation', 91, 'add_networkcitation');
INSERT INTO public.auth_permission VALUES (363, 'Can change citation', 91, 'change_networkcitation');
INSERT INTO public.auth_permission VALUES (364, 'Can delete citation', 91, 'delete_networkcitation');
INSERT INTO public.auth_permission VALUES (365, 'Can view citation', 91, 'view_networkcitation');
INSERT INTO public.auth_permission VALUES (366, 'Can add network citation history', 92, 'add_networkcitationhistory');
INSERT INTO public.auth_permission VALUES (367, 'Can change network citation history', 92, 'change_networkcitationhistory');
INSERT INTO public.auth_permission VALUES (368, 'Can delete network citation history', 92, 'delete_networkcitationhistory');
INSERT INTO public.auth_permission VALUES (369, 'Can view network citation history', 92, 'view_networkcitationhistory');
INSERT INTO public.auth_permission VALUES (370, 'Can add programme', 93, 'add_programme');
INSERT INTO public.auth_permission VALUES (371, 'Can change programme', 93, 'change_programme');
INSERT INTO public.auth_permission VALUES (372, 'Can delete programme', 93, 'delete_programme');
INSERT INTO public.auth_permission VALUES (373, 'Can view programme', 93, 'view_programme');
INSERT INTO public.auth_permission VALUES (374, 'Can add citation', 94, 'add_programmecitation');
INSERT INTO public.auth_permission VALUES (375, 'Can change citation', 94, 'change_programmecitation');
INSERT INTO public.auth_permission VALUES (376, 'Can delete citation', 94, 'delete_programmecitation');
INSERT INTO public.auth_permission VALUES (377, 'Can view citation', 94, 'view_programmecitation');
INSERT INTO public.auth_permission VALUES (378, 'Can add programme citation history', 95, 'add_programmecitationhistory');
INSERT INTO public.auth_permission VALUES (379, 'Can change programme citation history', 95, 'change_programmecitationhistory');
INSERT INTO public.auth_permission VALUES (380, 'Can delete programme citation history', 95, 'delete_programmecitationhistory');
INSERT INTO public.auth_permission VALUES (381, 'Can view programme citation history', 95, 'view_programmecitationhistory');
INSERT INTO public.auth_permission VALUES (382, 'Can add programme history', 96, 'add_programmehistory');
INSERT INTO public.auth_permission VALUES (383, 'Can change programme history', 96, 'change_programmehistory');
INSERT INTO public.auth_permission VALUES (384, 'Can delete programme history', 96, 'delete_programmehistory');
INSERT INTO public.auth_permission VALUES (385, 'Can view programme history', 96, 'view_programmehistory');
INSERT INTO public.auth_permission VALUES (386, 'Can add partner of a programme', 97, 'add_programmepartner');
INSERT INTO public.auth_permission VALUES (387, 'Can change partner of a programme', 97, 'change_programmepartner');
INSERT INTO public.auth_permission VALUES (388, 'Can delete partner of a programme', 97, 'delete_programmepartner');
INSERT INTO public.auth_permission VALUES (389, 'Can view partner of a programme', 97, 'view_programmepartner');
INSERT INTO public.auth_permission VALUES (390, 'Can add citation', 98, 'add_programmepartnercitation');
INSERT INTO public.auth_permission VALUES (391, 'Can change citation', 98, 'change_programmepartnercitation');
INSERT INTO public.auth_permission VALUES (392, 'Can delete citation', 98, 'delete_programmepartnercitation');
INSERT INTO public.auth_permission VALUES (393, 'Can view citation', 98, 'view_programmepartnercitation');
INSERT INTO public.auth_permission VALUES (394, 'Can add programme partner citation history', 99, 'add_programmepartnercitationhistory');
INSERT INTO public.auth_permission VALUES (395, 'Can change programme partner citation history', 99, 'change_programmepartnercitationhistory');
INSERT INTO public.auth_permission VALUES (396, 'Can delete programme partner citation history', 99, 'delete_programmepartnercitationhistory');
INSERT INTO public.auth_permission VALUES (397, 'Can view programme partner citation history', 99, 'view_programmepartnercitationhistory');
INSERT INTO public.auth_permission VALUES (398, 'Can add programme partner history', 100, 'add_programmepartnerhistory');
INSERT INTO public.auth_permission VALUES (399, 'Can change programme partner history', 100, 'change_programmepartnerhistory');
INSERT INTO public.auth_permission VALUES (400, 'Can delete programme partner history', 100, 'delete_programmepartnerhistory');
INSERT INTO public.auth_permission VALUES (401, 'Can view programme partner history', 100, 'view_programmepartnerhistory');
INSERT INTO public.auth_permission VALUES (402, 'Can add place of a programme', 101, 'add_programmeplace');
INSERT INTO public.auth_permission VALUES (403, 'Can change place of a programme', 101, 'change_programmeplace');
INSERT INTO public.auth_permission VALUES (404, 'Can delete place of a programme', 101, 'delete_programmeplace');
INSERT INTO public.auth_permission VALUES (405, 'Can view place of a programme', 101, 'view_programmeplace');
INSERT INTO public.auth_permission VALUES (406, 'Can add programme place history', 102, 'add_programmeplacehistory');
INSERT INTO public.auth_permission VALUES (407, 'Can change programme place history', 102, 'change_programmeplacehistory');
INSERT INTO public.auth_permission VALUES (408, 'Can delete programme place history', 102, 'delete_programmeplacehistory');
INSERT INTO public.auth_permission VALUES (409, 'Can view programme place history', 102, 'view_programmeplacehistory');
INSERT INTO public.auth_permission VALUES (410, 'Can add funding', 103, 'add_funding');
INSERT INTO public.auth_permission VALUES (411, 'Can change funding', 103, 'change_funding');
INSERT INTO public.auth_permission VALUES (412, 'Can delete funding', 103, 'delete_funding');
INSERT INTO public.auth_permission VALUES (413, 'Can view funding', 103, 'view_funding');
INSERT INTO public.auth_permission VALUES (414, 'Can add citation', 104, 'add_fundingcitation');
INSERT INTO public.auth_permission VALUES (415, 'Can change citation', 104, 'change_fundingcitation');
INSERT INTO public.auth_permission VALUES (416, 'Can delete citation', 104, 'delete_fundingcitation');
INSERT INTO public.auth_permission VALUES (417, 'Can view citation', 104, 'view_fundingcitation');
INSERT INTO public.auth_permission VALUES (418, 'Can add funding citation history', 105, 'add_fundingcitationhistory');
INSERT INTO public.auth_permission VALUES (419, 'Can change funding citation history', 105, 'change_fundingcitationhistory');
INSERT INTO public.auth_permission VALUES (420, 'Can delete funding citation history', 105, 'delete_fundingcitationhistory');
INSERT INTO public.auth_permission VALUES (421, 'Can view funding citation history', 105, 'view_fundingcitationhistory');
INSERT INTO public.auth_permission VALUES (422, 'Can add event', 106, 'add_networkevent');
INSERT INTO public.auth_permission VALUES (423, 'Can change event', 106, 'change_networkevent');
INSERT INTO public.auth_permission VALUES (424, 'Can delete event', 106, 'delete_networkevent');
INSERT INTO public.auth_permission VALUES (425, 'Can view event', 106, 'view_networkevent');
INSERT INTO public.auth_permission VALUES (426, 'Can add citation', 107, 'add_networkeventcitation');
INSERT INTO public.auth_permission VALUES (427, 'Can change citation', 107, 'change_networkeventcitation');
INSERT INTO public.auth_permission VALUES (428, 'Can delete citation', 107, 'delete_networkeventcitation');
INSERT INTO public.auth_permission VALUES (429, 'Can view citation', 107, 'view_networkeventcitation');
INSERT INTO public.auth_permission VALUES (430, 'Can add network event citation history', 108, 'add_networkeventcitationhistory');
INSERT INTO public.auth_permission VALUES (431, 'Can change network event citation history', 108, 'change_networkeventcitationhistory');
INSERT INTO public.auth_permission VALUES (432, 'Can delete network event citation history', 108, 'delete_networkeventcitationhistory');
INSERT INTO public.auth_permission VALUES (433, 'Can view network event citation history', 108, 'view_networkeventcitationhistory');
INSERT INTO public.auth_permission VALUES (434, 'Can add network event history', 109, 'add_networkeventhistory');
INSERT INTO public.auth_permission VALUES (435, 'Can change network event history', 109, 'change_networkeventhistory');
INSERT INTO public.auth_permission VALUES (436, 'Can delete network event history', 109, 'delete_networkeventhistory');
INSERT INTO public.auth_permission VALUES (437, 'Can view network event history', 109, 'view_networkeventhistory');
INSERT INTO public.auth_permission VALUES (438, 'Can add funding history', 110, 'add_fundinghistory');
INSERT INTO public.auth_permission VALUES (439, 'Can change funding history', 110, 'change_fundinghistory');
INSERT INTO public.auth_permission VALUES (440, 'Can delete funding history', 110, 'delete_fundinghistory');
INSERT INTO public.auth_permission VALUES (441, 'Can view funding history', 110, 'view_fundinghistory');
INSERT INTO public.auth_permission VALUES (442, 'Can add paper of an event', 111, 'add_eventoutcome');
INSERT INTO public.auth_permission VALUES (443, 'Can change paper of an event', 111, 'change_eventoutcome');
INSERT INTO public.auth_permission VALUES (444, 'Can delete paper of an event', 111, 'delete_eventoutcome');
INSERT INTO public.auth_permission VALUES (445, 'Can view paper of an event', 111, 'view_eventoutcome');
INSERT INTO public.auth_permission VALUES (446, 'Can add participant of an event', 112, 'add_eventparticipant');
INSERT INTO public.auth_permission VALUES (447, 'Can change participant of an event', 112, 'change_eventparticipant');
INSERT INTO public.auth_permission VALUES (448, 'Can delete participant of an event', 112, 'delete_eventparticipant');
INSERT INTO public.auth_permission VALUES (449, 'Can view participant of an event', 112, 'view_eventparticipant');
INSERT INTO public.auth_permission VALUES (450, 'Can add event participant history', 113, 'add_eventparticipanthistory');
INSERT INTO public.auth_permission VALUES (451, 'Can change event participant history', 113, 'change_eventparticipanthistory');
INSERT INTO public.auth_permission VALUES (452, 'Can delete event participant history', 113, 'delete_eventparticipanthistory');
INSERT INTO public.auth_permission VALUES (453, 'Can view event participant history', 113, 'view_eventparticipanthistory');
INSERT INTO public.auth_permission VALUES (454, 'Can add event outcome history', 114, 'add_eventoutcomehistory');
INSERT INTO public.auth_permission VALUES (455, 'Can change event outcome history', 114, 'change_eventoutcomehistory');
INSERT INTO public.auth_permission VALUES (456, 'Can delete event outcome history', 114, 'delete_eventoutcomehistory');
INSERT INTO public.auth_permission VALUES (457, 'Can view event outcome history', 114, 'view_eventoutcomehistory');
INSERT INTO public.auth_permission VALUES (458, 'Can add act', 115, 'add_act');
INSERT INTO public.auth_permission VALUES (459, 'Can change act', 115, 'change_act');
INSERT INTO public.auth_permission VALUES (460, 'Can delete act', 115, 'delete_act');
INSERT INTO public.auth_permission VALUES (461, 'Can view act', 115, 'view_act');
INSERT INTO public.auth_permission VALUES (462, 'Can add agreement history', 116, 'add_agreementhistory');
INSERT INTO public.auth_permission VALUES (463, 'Can change agreement history', 116, 'change_agreementhistory');
INSERT INTO public.auth_permission VALUES (464, 'Can delete agreement history', 116, 'delete_agreementhistory');
INSERT INTO public.auth_permission VALUES (465, 'Can view agreement history', 116, 'view_agreementhistory');
INSERT INTO public.auth_permission VALUES (466, 'Can add instrument', 117, 'add_instrument');
INSERT INTO public.auth_permission VALUES (467, 'Can change instrument', 117, 'change_instrument');
INSERT INTO public.auth_permission VALUES (468, 'Can delete instrument', 117, 'delete_instrument');
INSERT INTO public.auth_permission VALUES (469, 'Can view instrument', 117, 'view_instrument');
INSERT INTO public.auth_permission VALUES (470, 'Can add instrument history', 118, 'add_instrumenthistory');
INSERT INTO public.auth_permission VALUES (471, 'Can change instrument history', 118, 'change_instrumenthistory');
INSERT INTO public.auth_permission VALUES (472, 'Can delete instrument history', 118, 'delete_instrumenthistory');
INSERT INTO public.auth_permission VALUES (473, 'Can view instrument history', 118, 'view_instrumenthistory');
INSERT INTO public.auth_permission VALUES (474, 'Can add party', 119, 'add_party');
INSERT INTO public.auth_permission VALUES (475, 'Can change party', 119, 'change_party');
INSERT INTO public.auth_permission VALUES (476, 'Can delete party', 119, 'delete_party');
INSERT INTO public.auth_permission VALUES (477, 'Can view party', 119, 'view_party');
INSERT INTO public.auth_permission VALUES (478, 'Can add party history', 120, 'add_partyhistory');
INSERT INTO public.auth_permission VALUES (479, 'Can change party history', 120, 'change_partyhistory');
INSERT INTO public.auth_permission VALUES (480, 'Can delete party history', 120, 'delete_partyhistory');
INSERT INTO public.auth_permission VALUES (481, 'Can view party history', 120, 'view_partyhistory');
INSERT INTO public.auth_permission VALUES (482, 'Can add agreement', 121, 'add_agreement');
INSERT INTO public.auth_permission VALUES (483, 'Can change agreement', 121, 'change_agreement');
INSERT INTO public.auth_permission VALUES (484, 'Can delete agreement', 121, 'delete_agreement');
INSERT INTO public.auth_permission VALUES (485, 'Can view agreement', 121, 'view_agreement');
INSERT INTO public.auth_permission VALUES (486, 'Can publish agreements', 121, 'publish_agreement');
INSERT INTO public.auth_permission VALUES (487, 'Can add act history', 122, 'add_acthistory');
INSERT INTO public.auth_permission VALUES (488, 'Can change act history', 122, 'change_acthistory');
INSERT INTO public.auth_permission VALUES (489, 'Can delete act history', 122, 'delete_acthistory');
INSERT INTO public.auth_permission VALUES (490, 'Can view act history', 122, 'view_acthistory');
INSERT INTO public.auth_permission VALUES (491, 'Can add citation', 123, 'add_actcitation');
INSERT INTO public.auth_permission VALUES (492, 'Can change citation', 123, 'change_actcitation');
INSERT INTO public.auth_permission VALUES (493, 'Can delete citation', 123, 'delete_actcitation');
INSERT INTO public.auth_permission VALUES (494, 'Can view citation', 123, 'view_actcitation');
INSERT INTO public.auth_permission VALUES (495, 'Can add act citation history', 124, 'add_actcitationhistory');
INSERT INTO public.auth_permission VALUES (496, 'Can change act citation history', 124, 'change_actcitationhistory');
INSERT INTO public.auth_permission VALUES (497, 'Can delete act citation history', 124, 'delete_actcitationhistory');
INSERT INTO public.auth_permission VALUES (498, 'Can view act citation history', 124, 'view_actcitationhistory');
INSERT INTO public.auth_permission VALUES (499, 'Can add citation', 125, 'add_agreementcitation');
INSERT INTO public.auth_permission VALUES (500, 'Can change citation', 125, 'change_agreementcitation');
INSERT INTO public.auth_permission VALUES (501, 'Can delete citation', 125, 'delete_agreementcitation');
INSERT INTO public.auth_permission VALUES (502, 'Can view citation', 125, 'view_agreementcitation');
INSERT INTO public.auth_permission VALUES (503, 'Can add agreement citation history', 126, 'add_agreementcitationhistory');
INSERT INTO public.auth_permission VALUES (504, 'Can change agreement citation history', 126, 'change_agreementcitationhistory');
INSERT INTO public.auth_permission VALUES (505, 'Can delete agreement citation history', 126, 'delete_agreementcitationhistory');
INSERT INTO public.auth_permission VALUES (506, 'Can view agreement citation history', 126, 'view_agreementcitationhistory');
INSERT INTO public.auth_permission VALUES (507, 'Can add spell of a status', 127, 'add_statusspell');
INSERT INTO public.auth_permission VALUES (508, 'Can change spell of a status', 127, 'change_statusspell');
INSERT INTO public.auth_permission VALUES (509, 'Can delete spell of a status', 127, 'delete_statusspell');
INSERT INTO public.auth_permission VALUES (510, 'Can view spell of a status', 127, 'view_statusspell');
INSERT INTO public.auth_permission VALUES (511, 'Can add title in a language', 128, 'add_agreementtitle');
INSERT INTO public.auth_permission VALUES (512, 'Can change title in a language', 128, 'change_agreementtitle');
INSERT INTO public.auth_permission VALUES (513, 'Can delete title in a language', 128, 'delete_agreementtitle');
INSERT INTO public.auth_permission VALUES (514, 'Can view title in a language', 128, 'view_agreementtitle');
INSERT INTO public.auth_permission VALUES (515, 'Can add agreement title history', 129, 'add_agreementtitlehistory');
INSERT INTO public.auth_permission VALUES (516, 'Can change agreement title history', 129, 'change_agreementtitlehistory');
INSERT INTO public.auth_permission VALUES (517, 'Can delete agreement title history', 129, 'delete_agreementtitlehistory');
INSERT INTO public.auth_permission VALUES (518, 'Can view agreement title history', 129, 'view_agreementtitlehistory');
INSERT INTO public.auth_permission VALUES (519, 'Can add rule of approval', 130, 'add_approvalrule');
INSERT INTO public.auth_permission VALUES (520, 'Can change rule of approval', 130, 'change_approvalrule');
INSERT INTO public.auth_permission VALUES (521, 'Can delete rule of approval', 130, 'delete_approvalrule');
INSERT INTO public.auth_permission VALUES (522, 'Can view rule of approval', 130, 'view_approvalrule');
INSERT INTO public.auth_permission VALUES (523, 'Can add approval rule history', 131, 'add_approvalrulehistory');
INSERT INTO public.auth_permission VALUES (524, 'Can change approval rule history', 131, 'change_approvalrulehistory');
INSERT INTO public.auth_permission VALUES (525, 'Can delete approval rule history', 131, 'delete_approvalrulehistory');
INSERT INTO public.auth_permission VALUES (526, 'Can view approval rule history', 131, 'view_approvalrulehistory');
INSERT INTO public.auth_permission VALUES (527, 'Can add attestation', 132, 'add_attestation');
INSERT INTO public.auth_permission VALUES (528, 'Can change attestation', 132, 'change_attestation');
INSERT INTO public.auth_permission VALUES (529, 'Can delete attestation', 132, 'delete_attestation');
INSERT INTO public.auth_permission VALUES (530, 'Can view attestation', 132, 'view_attestation');
INSERT INTO public.auth_permission VALUES (531, 'Can add attestation history', 133, 'add_attestationhistory');
INSERT INTO public.auth_permission VALUES (532, 'Can change attestation history', 133, 'change_attestationhistory');
INSERT INTO public.auth_permission VALUES (533, 'Can delete attestation history', 133, 'delete_attestationhistory');
INSERT INTO public.auth_permission VALUES (534, 'Can view attestation history', 133, 'view_attestationhistory');
INSERT INTO public.auth_permission VALUES (535, 'Can add engagement', 134, 'add_engagement');
INSERT INTO public.auth_permission VALUES (536, 'Can change engagement', 134, 'change_engagement');
INSERT INTO public.auth_permission VALUES (537, 'Can delete engagement', 134, 'delete_engagement');
INSERT INTO public.auth_permission VALUES (538, 'Can view engagement', 134, 'view_engagement');
INSERT INTO public.auth_permission VALUES (539, 'Can publish engagements', 134, 'publish_engagement');
INSERT INTO public.auth_permission VALUES (540, 'Can add citation', 135, 'add_engagementcitation');
INSERT INTO public.auth_permission VALUES (541, 'Can change citation', 135, 'change_engagementcitation');
INSERT INTO public.auth_permission VALUES (542, 'Can delete citation', 135, 'delete_engagementcitation');
INSERT INTO public.auth_permission VALUES (543, 'Can view citation', 135, 'view_engagementcitation');
INSERT INTO public.auth_permission VALUES (544, 'Can add engagement citation history', 136, 'add_engagementcitationhistory');
INSERT INTO public.auth_permission VALUES (545, 'Can change engagement citation history', 136, 'change_engagementcitationhistory');
INSERT INTO public.auth_permission VALUES (546, 'Can delete engagement citation history', 136, 'delete_engagementcitationhistory');
INSERT INTO public.auth_permission VALUES (547, 'Can view engagement citation history', 136, 'view_engagementcitationhistory');
INSERT INTO public.auth_permission VALUES (548, 'Can add engagement history', 137, 'add_engagementhistory');
INSERT INTO public.auth_permission VALUES (549, 'Can change engagement history', 137, 'change_engagementhistory');
INSERT INTO public.auth_permission VALUES (550, 'Can delete engagement history', 137, 'delete_engagementhistory');
INSERT INTO public.auth_permission VALUES (551, 'Can view engagement history', 137, 'view_engagementhistory');
INSERT INTO public.auth_permission VALUES (552, 'Can add participant of an engagement', 138, 'add_engagementparticipant');
INSERT INTO public.auth_permission VALUES (553, 'Can change participant of an engagement', 138, 'change_engagementparticipant');
INSERT INTO public.auth_permission VALUES (554, 'Can delete participant of an engagement', 138, 'delete_engagementparticipant');
INSERT INTO public.auth_permission VALUES (555, 'Can view participant of an engagement', 138, 'view_engagementparticipant');
INSERT INTO public.auth_permission VALUES (556, 'Can add engagement participant history', 139, 'add_engagementparticipanthistory');
INSERT INTO public.auth_permission VALUES (557, 'Can change engagement participant history', 139, 'change_engagementparticipanthistory');
INSERT INTO public.auth_permission VALUES (558, 'Can delete engagement participant history', 139, 'delete_engagementparticipanthistory');
INSERT INTO public.auth_permission VALUES (559, 'Can view engagement participant history', 139, 'view_engagementparticipanthistory');
INSERT INTO public.auth_permission VALUES (560, 'Can add result', 140, 'add_engagementresult');
INSERT INTO public.auth_permission VALUES (561, 'Can change result', 140, 'change_engagementresult');
INSERT INTO public.auth_permission VALUES (562, 'Can delete result', 140, 'delete_engagementresult');
INSERT INTO public.auth_permission VALUES (563, 'Can view result', 140, 'view_engagementresult');
INSERT INTO public.auth_permission VALUES (564, 'Can add engagement result history', 141, 'add_engagementresulthistory');
INSERT INTO public.auth_permission VALUES (565, 'Can change engagement result history', 141, 'change_engagementresulthistory');
INSERT INTO public.auth_permission VALUES (566, 'Can delete engagement result history', 141, 'delete_engagementresulthistory');
INSERT INTO public.auth_permission VALUES (567, 'Can view engagement result history', 141, 'view_engagementresulthistory');
INSERT INTO public.auth_permission VALUES (568, 'Can add citation', 142, 'add_instrumentcitation');
INSERT INTO public.auth_permission VALUES (569, 'Can change citation', 142, 'change_instrumentcitation');
INSERT INTO public.auth_permission VALUES (570, 'Can delete citation', 142, 'delete_instrumentcitation');
INSERT INTO public.auth_permission VALUES (571, 'Can view citation', 142, 'view_instrumentcitation');
INSERT INTO public.auth_permission VALUES (572, 'Can add instrument citation history', 143, 'add_instrumentcitationhistory');
INSERT INTO public.auth_permission VALUES (573, 'Can change instrument citation history', 143, 'change_instrumentcitationhistory');
INSERT INTO public.auth_permission VALUES (574, 'Can delete instrument citation history', 143, 'delete_instrumentcitationhistory');
INSERT INTO public.auth_permission VALUES (575, 'Can view instrument citation history', 143, 'view_instrumentcitationhistory');
INSERT INTO public.auth_permission VALUES (576, 'Can add link between texts', 144, 'add_instrumentlink');
INSERT INTO public.auth_permission VALUES (577, 'Can change link between texts', 144, 'change_instrumentlink');
INSERT INTO public.auth_permission VALUES (578, 'Can delete link between texts', 144, 'delete_instrumentlink');
INSERT INTO public.auth_permission VALUES (579, 'Can view link between texts', 144, 'view_instrumentlink');
INSERT INTO public.auth_permission VALUES (580, 'Can add instrument link history', 145, 'add_instrumentlinkhistory');
INSERT INTO public.auth_permission VALUES (581, 'Can change instrument link history', 145, 'change_instrumentlinkhistory');
INSERT INTO public.auth_permission VALUES (582, 'Can delete instrument link history', 145, 'delete_instrumentlinkhistory');
INSERT INTO public.auth_permission VALUES (583, 'Can view instrument link history', 145, 'view_instrumentlinkhistory');
INSERT INTO public.auth_permission VALUES (584, 'Can add negotiation', 146, 'add_negotiation');
INSERT INTO public.auth_permission VALUES (585, 'Can change negotiation', 146, 'change_negotiation');
INSERT INTO public.auth_permission VALUES (586, 'Can delete negotiation', 146, 'delete_negotiation');
INSERT INTO public.auth_permission VALUES (587, 'Can view negotiation', 146, 'view_negotiation');
INSERT INTO public.auth_permission VALUES (588, 'Can publish negotiations', 146, 'publish_negotiation');
INSERT INTO public.auth_permission VALUES (589, 'Can add citation', 147, 'add_negotiationcitation');
INSERT INTO public.auth_permission VALUES (590, 'Can change citation', 147, 'change_negotiationcitation');
INSERT INTO public.auth_permission VALUES (591, 'Can delete citation', 147, 'delete_negotiationcitation');
INSERT INTO public.auth_permission VALUES (592, 'Can view citation', 147, 'view_negotiationcitation');
INSERT INTO public.auth_permission VALUES (593, 'Can add negotiation citation history', 148, 'add_negotiationcitationhistory');
INSERT INTO public.auth_permission VALUES (594, 'Can change negotiation citation history', 148, 'change_negotiationcitationhistory');
INSERT INTO public.auth_permission VALUES (595, 'Can delete negotiation citation history', 148, 'delete_negotiationcitationhistory');
INSERT INTO public.auth_permission VALUES (596, 'Can view negotiation citation history', 148, 'view_negotiationcitationhistory');
INSERT INTO public.auth_permission VALUES (597, 'Can add negotiation history', 149, 'add_negotiationhistory');
INSERT INTO public.auth_permission VALUES (598, 'Can change negotiation history', 149, 'change_negotiationhistory');
INSERT INTO public.auth_permission VALUES (599, 'Can delete negotiation history', 149, 'delete_negotiationhistory');
INSERT INTO public.auth_permission VALUES (600, 'Can view negotiation history', 149, 'view_negotiationhistory');
INSERT INTO public.auth_permission VALUES (601, 'Can add participant', 150, 'add_negotiationparticipant');
INSERT INTO public.auth_permission VALUES (602, 'Can change participant', 150, 'change_negotiationparticipant');
INSERT INTO public.auth_permission VALUES (603, 'Can delete participant', 150, 'delete_negotiationparticipant');
INSERT INTO public.auth_permission VALUES (604, 'Can view participant', 150, 'view_negotiationparticipant');
INSERT INTO public.auth_permission VALUES (605, 'Can add negotiation participant history', 151, 'add_negotiationparticipanthistory');
INSERT INTO public.auth_permission VALUES (606, 'Can change negotiation participant history', 151, 'change_negotiationparticipanthistory');
INSERT INTO public.auth_permission VALUES (607, 'Can delete negotiation participant history', 151, 'delete_negotiationparticipanthistory');
INSERT INTO public.auth_permission VALUES (608, 'Can view negotiation participant history', 151, 'view_negotiationparticipanthistory');
INSERT INTO public.auth_permission VALUES (609, 'Can add round', 152, 'add_negotiationround');
INSERT INTO public.auth_permission VALUES (610, 'Can change round', 152, 'change_negotiationround');
INSERT INTO public.auth_permission VALUES (611, 'Can delete round', 152, 'delete_negotiationround');
INSERT INTO public.auth_permission VALUES (612, 'Can view round', 152, 'view_negotiationround');
INSERT INTO public.auth_permission VALUES (613, 'Can add negotiation round history', 153, 'add_negotiationroundhistory');
INSERT INTO public.auth_permission VALUES (614, 'Can change negotiation round history', 153, 'change_negotiationroundhistory');
INSERT INTO public.auth_permission VALUES (615, 'Can delete negotiation round history', 153, 'delete_negotiationroundhistory');
INSERT INTO public.auth_permission VALUES (616, 'Can view negotiation round history', 153, 'view_negotiationroundhistory');
INSERT INTO public.auth_permission VALUES (617, 'Can add subject', 154, 'add_subject');
INSERT INTO public.auth_permission VALUES (618, 'Can change subject', 154, 'change_subject');
INSERT INTO public.auth_permission VALUES (619, 'Can delete subject', 154, 'delete_subject');
INSERT INTO public.auth_permission VALUES (620, 'Can view subject', 154, 'view_subject');
INSERT INTO public.auth_permission VALUES (621, 'Can add subject history', 155, 'add_subjecthistory');
INSERT INTO public.auth_permission VALUES (622, 'Can change subject history', 155, 'change_subjecthistory');
INSERT INTO public.auth_permission VALUES (623, 'Can delete subject history', 155, 'delete_subjecthistory');
INSERT INTO public.auth_permission VALUES (624, 'Can view subject history', 155, 'view_subjecthistory');
INSERT INTO public.auth_permission VALUES (625, 'Can add tie of countries', 156, 'add_countrytie');
INSERT INTO public.auth_permission VALUES (626, 'Can change tie of countries', 156, 'change_countrytie');
INSERT INTO public.auth_permission VALUES (627, 'Can delete tie of countries', 156, 'delete_countrytie');
INSERT INTO public.auth_permission VALUES (628, 'Can view tie of countries', 156, 'view_countrytie');
INSERT INTO public.auth_permission VALUES (629, 'Can add listing', 157, 'add_agreementlisting');
INSERT INTO public.auth_permission VALUES (630, 'Can change listing', 157, 'change_agreementlisting');
INSERT INTO public.auth_permission VALUES (631, 'Can delete listing', 157, 'delete_agreementlisting');
INSERT INTO public.auth_permission VALUES (632, 'Can view listing', 157, 'view_agreementlisting');
INSERT INTO public.auth_permission VALUES (633, 'Can add agreement listing history', 158, 'add_agreementlistinghistory');
INSERT INTO public.auth_permission VALUES (634, 'Can change agreement listing history', 158, 'change_agreementlistinghistory');
INSERT INTO public.auth_permission VALUES (635, 'Can delete agreement listing history', 158, 'delete_agreementlistinghistory');
INSERT INTO public.auth_permission VALUES (636, 'Can view agreement listing history', 158, 'view_agreementlistinghistory');
INSERT INTO public.auth_permission VALUES (637, 'Can add subject of an agreement', 159, 'add_agreementsubject');
INSERT INTO public.auth_permission VALUES (638, 'Can change subject of an agreement', 159, 'change_agreementsubject');
INSERT INTO public.auth_permission VALUES (639, 'Can delete subject of an agreement', 159, 'delete_agreementsubject');
INSERT INTO public.auth_permission VALUES (640, 'Can view subject of an agreement', 159, 'view_agreementsubject');
INSERT INTO public.auth_permission VALUES (641, 'Can add agreement subject history', 160, 'add_agreementsubjecthistory');
INSERT INTO public.auth_permission VALUES (642, 'Can change agreement subject history', 160, 'change_agreementsubjecthistory');
INSERT INTO public.auth_permission VALUES (643, 'Can delete agreement subject history', 160, 'delete_agreementsubjecthistory');
INSERT INTO public.auth_permission VALUES (644, 'Can view agreement subject history', 160, 'view_agreementsubjecthistory');
INSERT INTO public.auth_permission VALUES (645, 'Can add attendance', 161, 'add_attendance');
INSERT INTO public.auth_permission VALUES (646, 'Can change attendance', 161, 'change_attendance');
INSERT INTO public.auth_permission VALUES (647, 'Can delete attendance', 161, 'delete_attendance');
INSERT INTO public.auth_permission VALUES (648, 'Can view attendance', 161, 'view_attendance');
INSERT INTO public.auth_permission VALUES (649, 'Can add attendance history', 162, 'add_attendancehistory');
INSERT INTO public.auth_permission VALUES (650, 'Can change attendance history', 162, 'change_attendancehistory');
INSERT INTO public.auth_permission VALUES (651, 'Can delete attendance history', 162, 'delete_attendancehistory');
INSERT INTO public.auth_permission VALUES (652, 'Can view attendance history', 162, 'view_attendancehistory');
INSERT INTO public.auth_permission VALUES (653, 'Can add position', 163, 'add_position');
INSERT INTO public.auth_permission VALUES (654, 'Can change position', 163, 'change_position');
INSERT INTO public.auth_permission VALUES (655, 'Can delete position', 163, 'delete_position');
INSERT INTO public.auth_permission VALUES (656, 'Can view position', 163, 'view_position');
INSERT INTO public.auth_permission VALUES (657, 'Can add citation', 164, 'add_positioncitation');
INSERT INTO public.auth_permission VALUES (658, 'Can change citation', 164, 'change_positioncitation');
INSERT INTO public.auth_permission VALUES (659, 'Can delete citation', 164, 'delete_positioncitation');
INSERT INTO public.auth_permission VALUES (660, 'Can view citation', 164, 'view_positioncitation');
INSERT INTO public.auth_permission VALUES (661, 'Can add position citation history', 165, 'add_positioncitationhistory');
INSERT INTO public.auth_permission VALUES (662, 'Can change position citation history', 165, 'change_positioncitationhistory');
INSERT INTO public.auth_permission VALUES (663, 'Can delete position citation history', 165, 'delete_positioncitationhistory');
INSERT INTO public.auth_permission VALUES (664, 'Can view position citation history', 165, 'view_positioncitationhistory');
INSERT INTO public.auth_permission VALUES (665, 'Can add position history', 166, 'add_positionhistory');
INSERT INTO public.auth_permission VALUES (666, 'Can change position history', 166, 'change_positionhistory');
INSERT INTO public.auth_permission VALUES (667, 'Can delete position history', 166, 'delete_positionhistory');
INSERT INTO public.auth_permission VALUES (668, 'Can view position history', 166, 'view_positionhistory');
INSERT INTO public.auth_permission VALUES (669, 'Can add tie of an actor', 167, 'add_actortie');
INSERT INTO public.auth_permission VALUES (670, 'Can change tie of an actor', 167, 'change_actortie');
INSERT INTO public.auth_permission VALUES (671, 'Can delete tie of an actor', 167, 'delete_actortie');
INSERT INTO public.auth_permission VALUES (672, 'Can view tie of an actor', 167, 'view_actortie');
INSERT INTO public.auth_permission VALUES (673, 'Can add subject of a document', 168, 'add_documentsubject');
INSERT INTO public.auth_permission VALUES (674, 'Can change subject of a document', 168, 'change_documentsubject');
INSERT INTO public.auth_permission VALUES (675, 'Can delete subject of a document', 168, 'delete_documentsubject');
INSERT INTO public.auth_permission VALUES (676, 'Can view subject of a document', 168, 'view_documentsubject');
INSERT INTO public.auth_permission VALUES (677, 'Can add document subject history', 169, 'add_documentsubjecthistory');
INSERT INTO public.auth_permission VALUES (678, 'Can change document subject history', 169, 'change_documentsubjecthistory');
INSERT INTO public.auth_permission VALUES (679, 'Can delete document subject history', 169, 'delete_documentsubjecthistory');
INSERT INTO public.auth_permission VALUES (680, 'Can view document subject history', 169, 'view_documentsubjecthistory');
INSERT INTO public.auth_permission VALUES (681, 'Can add tie of a text to an institution', 170, 'add_texttie');
INSERT INTO public.auth_permission VALUES (682, 'Can change tie of a text to an institution', 170, 'change_texttie');
INSERT INTO public.auth_permission VALUES (683, 'Can delete tie of a text to an institution', 170, 'delete_texttie');
INSERT INTO public.auth_permission VALUES (684, 'Can view tie of a text to an institution', 170, 'view_texttie');
INSERT INTO public.auth_permission VALUES (685, 'Can add text tie history', 171, 'add_texttiehistory');
INSERT INTO public.auth_permission VALUES (686, 'Can change text tie history', 171, 'change_texttiehistory');
INSERT INTO public.auth_permission VALUES (687, 'Can delete text tie history', 171, 'delete_texttiehistory');
INSERT INTO public.auth_permission VALUES (688, 'Can view text tie history', 171, 'view_texttiehistory');
INSERT INTO public.auth_permission VALUES (689, 'Can add framework', 172, 'add_framework');
INSERT INTO public.auth_permission VALUES (690, 'Can change framework', 172, 'change_framework');
INSERT INTO public.auth_permission VALUES (691, 'Can delete framework', 172, 'delete_framework');
INSERT INTO public.auth_permission VALUES (692, 'Can view framework', 172, 'view_framework');
INSERT INTO public.auth_permission VALUES (693, 'Can add framework history', 173, 'add_frameworkhistory');
INSERT INTO public.auth_permission VALUES (694, 'Can change framework history', 173, 'change_frameworkhistory');
INSERT INTO public.auth_permission VALUES (695, 'Can delete framework history', 173, 'delete_frameworkhistory');
INSERT INTO public.auth_permission VALUES (696, 'Can view framework history', 173, 'view_frameworkhistory');
INSERT INTO public.auth_permission VALUES (697, 'Can add statement', 174, 'add_statement');
INSERT INTO public.auth_permission VALUES (698, 'Can change statement', 174, 'change_statement');
INSERT INTO public.auth_permission VALUES (699, 'Can delete statement', 174, 'delete_statement');
INSERT INTO public.auth_permission VALUES (700, 'Can view statement', 174, 'view_statement');
INSERT INTO public.auth_permission VALUES (701, 'Can add citation', 175, 'add_statementcitation');
INSERT INTO public.auth_permission VALUES (702, 'Can change citation', 175, 'change_statementcitation');
INSERT INTO public.auth_permission VALUES (703, 'Can delete citation', 175, 'delete_statementcitation');
INSERT INTO public.auth_permission VALUES (704, 'Can view citation', 175, 'view_statementcitation');
INSERT INTO public.auth_permission VALUES (705, 'Can add statement citation history', 176, 'add_statementcitationhistory');
INSERT INTO public.auth_permission VALUES (706, 'Can change statement citation history', 176, 'change_statementcitationhistory');
INSERT INTO public.auth_permission VALUES (707, 'Can delete statement citation history', 176, 'delete_statementcitationhistory');
INSERT INTO public.auth_permission VALUES (708, 'Can view statement citation history', 176, 'view_statementcitationhistory');
INSERT INTO public.auth_permission VALUES (709, 'Can add statement history', 177, 'add_statementhistory');
INSERT INTO public.auth_permission VALUES (710, 'Can change statement history', 177, 'change_statementhistory');
INSERT INTO public.auth_permission VALUES (711, 'Can delete statement history', 177, 'delete_statementhistory');
INSERT INTO public.auth_permission VALUES (712, 'Can view statement history', 177, 'view_statementhistory');
INSERT INTO public.auth_permission VALUES (713, 'Can add category', 178, 'add_category');
INSERT INTO public.auth_permission VALUES (714, 'Can change category', 178, 'change_category');
INSERT INTO public.auth_permission VALUES (715, 'Can delete category', 178, 'delete_category');
INSERT INTO public.auth_permission VALUES (716, 'Can view category', 178, 'view_category');
INSERT INTO public.auth_permission VALUES (717, 'Can add coding', 179, 'add_coding');
INSERT INTO public.auth_permission VALUES (718, 'Can change coding', 179, 'change_coding');
INSERT INTO public.auth_permission VALUES (719, 'Can delete coding', 179, 'delete_coding');
INSERT INTO public.auth_permission VALUES (720, 'Can view coding', 179, 'view_coding');
INSERT INTO public.auth_permission VALUES (721, 'Can add citation', 180, 'add_codingcitation');
INSERT INTO public.auth_permission VALUES (722, 'Can change citation', 180, 'change_codingcitation');
INSERT INTO public.auth_permission VALUES (723, 'Can delete citation', 180, 'delete_codingcitation');
INSERT INTO public.auth_permission VALUES (724, 'Can view citation', 180, 'view_codingcitation');
INSERT INTO public.auth_permission VALUES (725, 'Can add coding citation history', 181, 'add_codingcitationhistory');
INSERT INTO public.auth_permission VALUES (726, 'Can change coding citation history', 181, 'change_codingcitationhistory');
INSERT INTO public.auth_permission VALUES (727, 'Can delete coding citation history', 181, 'delete_codingcitationhistory');
INSERT INTO public.auth_permission VALUES (728, 'Can view coding citation history', 181, 'view_codingcitationhistory');
INSERT INTO public.auth_permission VALUES (729, 'Can add coding history', 182, 'add_codinghistory');
INSERT INTO public.auth_permission VALUES (730, 'Can change coding history', 182, 'change_codinghistory');
INSERT INTO public.auth_permission VALUES (731, 'Can delete coding history', 182, 'delete_codinghistory');
INSERT INTO public.auth_permission VALUES (732, 'Can view coding history', 182, 'view_codinghistory');
INSERT INTO public.auth_permission VALUES (733, 'Can add category history', 183, 'add_categoryhistory');
INSERT INTO public.auth_permission VALUES (734, 'Can change category history', 183, 'change_categoryhistory');
INSERT INTO public.auth_permission VALUES (735, 'Can delete category history', 183, 'delete_categoryhistory');
INSERT INTO public.auth_permission VALUES (736, 'Can view category history', 183, 'view_categoryhistory');
INSERT INTO public.auth_permission VALUES (737, 'Can add period', 184, 'add_period');
INSERT INTO public.auth_permission VALUES (738, 'Can change period', 184, 'change_period');
INSERT INTO public.auth_permission VALUES (739, 'Can delete period', 184, 'delete_period');
INSERT INTO public.auth_permission VALUES (740, 'Can view period', 184, 'view_period');
INSERT INTO public.auth_permission VALUES (741, 'Can add citation', 185, 'add_periodcitation');
INSERT INTO public.auth_permission VALUES (742, 'Can change citation', 185, 'change_periodcitation');
INSERT INTO public.auth_permission VALUES (743, 'Can delete citation', 185, 'delete_periodcitation');
INSERT INTO public.auth_permission VALUES (744, 'Can view citation', 185, 'view_periodcitation');
INSERT INTO public.auth_permission VALUES (745, 'Can add period citation history', 186, 'add_periodcitationhistory');
INSERT INTO public.auth_permission VALUES (746, 'Can change period citation history', 186, 'change_periodcitationhistory');
INSERT INTO public.auth_permission VALUES (747, 'Can delete period citation history', 186, 'delete_periodcitationhistory');
INSERT INTO public.auth_permission VALUES (748, 'Can view period citation history', 186, 'view_periodcitationhistory');
INSERT INTO public.auth_permission VALUES (749, 'Can add period history', 187, 'add_periodhistory');
INSERT INTO public.auth_permission VALUES (750, 'Can change period history', 187, 'change_periodhistory');
INSERT INTO public.auth_permission VALUES (751, 'Can delete period history', 187, 'delete_periodhistory');
INSERT INTO public.auth_permission VALUES (752, 'Can view period history', 187, 'view_periodhistory');
INSERT INTO public.auth_permission VALUES (753, 'Can add sample', 188, 'add_sample');
INSERT INTO public.auth_permission VALUES (754, 'Can change sample', 188, 'change_sample');
INSERT INTO public.auth_permission VALUES (755, 'Can delete sample', 188, 'delete_sample');
INSERT INTO public.auth_permission VALUES (756, 'Can view sample', 188, 'view_sample');
INSERT INTO public.auth_permission VALUES (757, 'Can add coder of a sample', 189, 'add_samplecoder');
INSERT INTO public.auth_permission VALUES (758, 'Can change coder of a sample', 189, 'change_samplecoder');
INSERT INTO public.auth_permission VALUES (759, 'Can delete coder of a sample', 189, 'delete_samplecoder');
INSERT INTO public.auth_permission VALUES (760, 'Can view coder of a sample', 189, 'view_samplecoder');
INSERT INTO public.auth_permission VALUES (761, 'Can add sample coder history', 190, 'add_samplecoderhistory');
INSERT INTO public.auth_permission VALUES (762, 'Can change sample coder history', 190, 'change_samplecoderhistory');
INSERT INTO public.auth_permission VALUES (763, 'Can delete sample coder history', 190, 'delete_samplecoderhistory');
INSERT INTO public.auth_permission VALUES (764, 'Can view sample coder history', 190, 'view_samplecoderhistory');
INSERT INTO public.auth_permission VALUES (765, 'Can add framework of a sample', 191, 'add_sampleframework');
INSERT INTO public.auth_permission VALUES (766, 'Can change framework of a sample', 191, 'change_sampleframework');
INSERT INTO public.auth_permission VALUES (767, 'Can delete framework of a sample', 191, 'delete_sampleframework');
INSERT INTO public.auth_permission VALUES (768, 'Can view framework of a sample', 191, 'view_sampleframework');
INSERT INTO public.auth_permission VALUES (769, 'Can add sample framework history', 192, 'add_sampleframeworkhistory');
INSERT INTO public.auth_permission VALUES (770, 'Can change sample framework history', 192, 'change_sampleframeworkhistory');
INSERT INTO public.auth_permission VALUES (771, 'Can delete sample framework history', 192, 'delete_sampleframeworkhistory');
INSERT INTO public.auth_permission VALUES (772, 'Can view sample framework history', 192, 'view_sampleframeworkhistory');
INSERT INTO public.auth_permission VALUES (773, 'Can add sample history', 193, 'add_samplehistory');
INSERT INTO public.auth_permission VALUES (774, 'Can change sample history', 193, 'change_samplehistory');
INSERT INTO public.auth_permission VALUES (775, 'Can delete sample history', 193, 'delete_samplehistory');
INSERT INTO public.auth_permission VALUES (776, 'Can view sample history', 193, 'view_samplehistory');
INSERT INTO public.auth_permission VALUES (777, 'Can add case of a sample', 194, 'add_sampleitem');
INSERT INTO public.auth_permission VALUES (778, 'Can change case of a sample', 194, 'change_sampleitem');
INSERT INTO public.auth_permission VALUES (779, 'Can delete case of a sample', 194, 'delete_sampleitem');
INSERT INTO public.auth_permission VALUES (780, 'Can view case of a sample', 194, 'view_sampleitem');
INSERT INTO public.auth_permission VALUES (781, 'Can add sample item history', 195, 'add_sampleitemhistory');
INSERT INTO public.auth_permission VALUES (782, 'Can change sample item history', 195, 'change_sampleitemhistory');
INSERT INTO public.auth_permission VALUES (783, 'Can delete sample item history', 195, 'delete_sampleitemhistory');
INSERT INTO public.auth_permission VALUES (784, 'Can view sample item history', 195, 'view_sampleitemhistory');
INSERT INTO public.auth_permission VALUES (785, 'Can add comparison', 196, 'add_comparison');
INSERT INTO public.auth_permission VALUES (786, 'Can change comparison', 196, 'change_comparison');
INSERT INTO public.auth_permission VALUES (787, 'Can delete comparison', 196, 'delete_comparison');
INSERT INTO public.auth_permission VALUES (788, 'Can view comparison', 196, 'view_comparison');
INSERT INTO public.auth_permission VALUES (789, 'Can add comparison history', 197, 'add_comparisonhistory');
INSERT INTO public.auth_permission VALUES (790, 'Can change comparison history', 197, 'change_comparisonhistory');
INSERT INTO public.auth_permission VALUES (791, 'Can delete comparison history', 197, 'delete_comparisonhistory');
INSERT INTO public.auth_permission VALUES (792, 'Can view comparison history', 197, 'view_comparisonhistory');
INSERT INTO public.auth_permission VALUES (793, 'Can add side of a comparison', 198, 'add_comparisonside');
INSERT INTO public.auth_permission VALUES (794, 'Can change side of a comparison', 198, 'change_comparisonside');
INSERT INTO public.auth_permission VALUES (795, 'Can delete side of a comparison', 198, 'delete_comparisonside');
INSERT INTO public.auth_permission VALUES (796, 'Can view side of a comparison', 198, 'view_comparisonside');
INSERT INTO public.auth_permission VALUES (797, 'Can add comparison side history', 199, 'add_comparisonsidehistory');
INSERT INTO public.auth_permission VALUES (798, 'Can change comparison side history', 199, 'change_comparisonsidehistory');
INSERT INTO public.auth_permission VALUES (799, 'Can delete comparison side history', 199, 'delete_comparisonsidehistory');
INSERT INTO public.auth_permission VALUES (800, 'Can view comparison side history', 199, 'view_comparisonsidehistory');
INSERT INTO public.auth_permission VALUES (801, 'Can add code', 200, 'add_samplecode');
INSERT INTO public.auth_permission VALUES (802, 'Can change code', 200, 'change_samplecode');
INSERT INTO public.auth_permission VALUES (803, 'Can delete code', 200, 'delete_samplecode');
INSERT INTO public.auth_permission VALUES (804, 'Can view code', 200, 'view_samplecode');
INSERT INTO public.auth_permission VALUES (805, 'Can add sample code history', 201, 'add_samplecodehistory');
INSERT INTO public.auth_permission VALUES (806, 'Can change sample code history', 201, 'change_samplecodehistory');
INSERT INTO public.auth_permission VALUES (807, 'Can delete sample code history', 201, 'delete_samplecodehistory');
INSERT INTO public.auth_permission VALUES (808, 'Can view sample code history', 201, 'view_samplecodehistory');
INSERT INTO public.auth_permission VALUES (809, 'Can add cell of a comparison', 202, 'add_comparisoncell');
INSERT INTO public.auth_permission VALUES (810, 'Can change cell of a comparison', 202, 'change_comparisoncell');
INSERT INTO public.auth_permission VALUES (811, 'Can delete cell of a comparison', 202, 'delete_comparisoncell');
INSERT INTO public.auth_permission VALUES (812, 'Can view cell of a comparison', 202, 'view_comparisoncell');
INSERT INTO public.auth_permission VALUES (813, 'Can add citation', 203, 'add_comparisoncellcitation');
INSERT INTO public.auth_permission VALUES (814, 'Can change citation', 203, 'change_comparisoncellcitation');
INSERT INTO public.auth_permission VALUES (815, 'Can delete citation', 203, 'delete_comparisoncellcitation');
INSERT INTO public.auth_permission VALUES (816, 'Can view citation', 203, 'view_comparisoncellcitation');
INSERT INTO public.auth_permission VALUES (817, 'Can add comparison cell citation history', 204, 'add_comparisoncellcitationhistory');
INSERT INTO public.auth_permission VALUES (818, 'Can change comparison cell citation history', 204, 'change_comparisoncellcitationhistory');
INSERT INTO public.auth_permission VALUES (819, 'Can delete comparison cell citation history', 204, 'delete_comparisoncellcitationhistory');
INSERT INTO public.auth_permission VALUES (820, 'Can view comparison cell citation history', 204, 'view_comparisoncellcitationhistory');
INSERT INTO public.auth_permission VALUES (821, 'Can add comparison cell history', 205, 'add_comparisoncellhistory');
INSERT INTO public.auth_permission VALUES (822, 'Can change comparison cell history', 205, 'change_comparisoncellhistory');
INSERT INTO public.auth_permission VALUES (823, 'Can delete comparison cell history', 205, 'delete_comparisoncellhistory');
INSERT INTO public.auth_permission VALUES (824, 'Can view comparison cell history', 205, 'view_comparisoncellhistory');
INSERT INTO public.auth_permission VALUES (825, 'Can add heartbeat', 206, 'add_heartbeat');
INSERT INTO public.auth_permission VALUES (826, 'Can change heartbeat', 206, 'change_heartbeat');
INSERT INTO public.auth_permission VALUES (827, 'Can delete heartbeat', 206, 'delete_heartbeat');
INSERT INTO public.auth_permission VALUES (828, 'Can view heartbeat', 206, 'view_heartbeat');
INSERT INTO public.auth_permission VALUES (829, 'Can add job', 207, 'add_job');
INSERT INTO public.auth_permission VALUES (830, 'Can change job', 207, 'change_job');
INSERT INTO public.auth_permission VALUES (831, 'Can delete job', 207, 'delete_job');
INSERT INTO public.auth_permission VALUES (832, 'Can view job', 207, 'view_job');
INSERT INTO public.auth_permission VALUES (833, 'Can add proposal', 208, 'add_proposal');
INSERT INTO public.auth_permission VALUES (834, 'Can change proposal', 208, 'change_proposal');
INSERT INTO public.auth_permission VALUES (835, 'Can delete proposal', 208, 'delete_proposal');
INSERT INTO public.auth_permission VALUES (836, 'Can view proposal', 208, 'view_proposal');
INSERT INTO public.auth_permission VALUES (837, 'Can add proposal history', 209, 'add_proposalhistory');
INSERT INTO public.auth_permission VALUES (838, 'Can change proposal history', 209, 'change_proposalhistory');
INSERT INTO public.auth_permission VALUES (839, 'Can delete proposal history', 209, 'delete_proposalhistory');
INSERT INTO public.auth_permission VALUES (840, 'Can view proposal history', 209, 'view_proposalhistory');
INSERT INTO public.auth_permission VALUES (841, 'Can add decision on a name', 210, 'add_namedecision');
INSERT INTO public.auth_permission VALUES (842, 'Can change decision on a name', 210, 'change_namedecision');
INSERT INTO public.auth_permission VALUES (843, 'Can delete decision on a name', 210, 'delete_namedecision');
INSERT INTO public.auth_permission VALUES (844, 'Can view decision on a name', 210, 'view_namedecision');
INSERT INTO public.auth_permission VALUES (845, 'Can add name decision history', 211, 'add_namedecisionhistory');
INSERT INTO public.auth_permission VALUES (846, 'Can change name decision history', 211, 'change_namedecisionhistory');
INSERT INTO public.auth_permission VALUES (847, 'Can delete name decision history', 211, 'delete_namedecisionhistory');
INSERT INTO public.auth_permission VALUES (848, 'Can view name decision history', 211, 'view_namedecisionhistory');
INSERT INTO public.auth_permission VALUES (849, 'Can add import of a register', 212, 'add_registerimport');
INSERT INTO public.auth_permission VALUES (850, 'Can change import of a register', 212, 'change_registerimport');
INSERT INTO public.auth_permission VALUES (851, 'Can delete import of a register', 212, 'delete_registerimport');
INSERT INTO public.auth_permission VALUES (852, 'Can view import of a register', 212, 'view_registerimport');
INSERT INTO public.auth_permission VALUES (853, 'Can add mapping of a register', 213, 'add_savedmapping');
INSERT INTO public.auth_permission VALUES (854, 'Can change mapping of a register', 213, 'change_savedmapping');
INSERT INTO public.auth_permission VALUES (855, 'Can delete mapping of a register', 213, 'delete_savedmapping');
INSERT INTO public.auth_permission VALUES (856, 'Can view mapping of a register', 213, 'view_savedmapping');
INSERT INTO public.auth_permission VALUES (857, 'Can add saved mapping history', 214, 'add_savedmappinghistory');
INSERT INTO public.auth_permission VALUES (858, 'Can change saved mapping history', 214, 'change_savedmappinghistory');
INSERT INTO public.auth_permission VALUES (859, 'Can delete saved mapping history', 214, 'delete_savedmappinghistory');
INSERT INTO public.auth_permission VALUES (860, 'Can view saved mapping history', 214, 'view_savedmappinghistory');
INSERT INTO public.auth_permission VALUES (861, 'Can add name in an import', 215, 'add_importname');
INSERT INTO public.auth_permission VALUES (862, 'Can change name in an import', 215, 'change_importname');
INSERT INTO public.auth_permission VALUES (863, 'Can delete name in an import', 215, 'delete_importname');
INSERT INTO public.auth_permission VALUES (864, 'Can view name in an import', 215, 'view_importname');
INSERT INTO public.auth_permission VALUES (865, 'Can add row of an import', 216, 'add_importrow');
INSERT INTO public.auth_permission VALUES (866, 'Can change row of an import', 216, 'change_importrow');
INSERT INTO public.auth_permission VALUES (867, 'Can delete row of an import', 216, 'delete_importrow');
INSERT INTO public.auth_permission VALUES (868, 'Can view row of an import', 216, 'view_importrow');
INSERT INTO public.auth_permission VALUES (869, 'Can add party in a row of an import', 217, 'add_importparty');
INSERT INTO public.auth_permission VALUES (870, 'Can change party in a row of an import', 217, 'change_importparty');
INSERT INTO public.auth_permission VALUES (871, 'Can delete party in a row of an import', 217, 'delete_importparty');
INSERT INTO public.auth_permission VALUES (872, 'Can view party in a row of an import', 217, 'view_importparty');
INSERT INTO public.auth_permission VALUES (873, 'Can add proposal of a register', 218, 'add_registerproposal');
INSERT INTO public.auth_permission VALUES (874, 'Can change proposal of a register', 218, 'change_registerproposal');
INSERT INTO public.auth_permission VALUES (875, 'Can delete proposal of a register', 218, 'delete_registerproposal');
INSERT INTO public.auth_permission VALUES (876, 'Can view proposal of a register', 218, 'view_registerproposal');
INSERT INTO public.auth_permission VALUES (877, 'Can add register proposal history', 219, 'add_registerproposalhistory');
INSERT INTO public.auth_permission VALUES (878, 'Can change register proposal history', 219, 'change_registerproposalhistory');
INSERT INTO public.auth_permission VALUES (879, 'Can delete register proposal history', 219, 'delete_registerproposalhistory');
INSERT INTO public.auth_permission VALUES (880, 'Can view register proposal history', 219, 'view_registerproposalhistory');

INSERT INTO public.core_change VALUES (1, 'agreements.agreement', 'landing001', 'created', '2026-11-24 00:00:00+00', NULL);
INSERT INTO public.core_change VALUES (2, 'agreements.agreement', 'landing001', 'published', '2026-11-24 00:00:00+00', NULL);
INSERT INTO public.core_change VALUES (3, 'actors.actor', 'landing002', 'published', '2026-11-24 00:00:00+00', NULL);
INSERT INTO public.core_change VALUES (4, 'sources.document', 'landing003', 'created', '2026-11-24 00:00:00+00', NULL);
INSERT INTO public.core_change VALUES (5, 'agreements.agreement', 'landing001', 'updated', '2026-11-24 00:00:00+00', 1);

INSERT INTO public.django_content_type VALUES (1, 'admin', 'logentry');
INSERT INTO public.django_content_type VALUES (2, 'auth', 'permission');
INSERT INTO public.django_content_type VALUES (3, 'auth', 'group');
INSERT INTO public.django_content_type VALUES (4, 'contenttypes', 'contenttype');
INSERT INTO public.django_content_type VALUES (5, 'sessions', 'session');
INSERT INTO public.django_content_type VALUES (6, 'pghistory', 'context');
INSERT INTO public.django_content_type VALUES (7, 'pghistory', 'events');
INSERT INTO public.django_content_type VALUES (8, 'pghistory', 'middlewareevents');
INSERT INTO public.django_content_type VALUES (9, 'axes', 'accessattempt');
INSERT INTO public.django_content_type VALUES (10, 'axes', 'accesslog');
INSERT INTO public.django_content_type VALUES (11, 'axes', 'accessfailurelog');
INSERT INTO public.django_content_type VALUES (12, 'axes', 'accessattemptexpiration');
INSERT INTO public.django_content_type VALUES (13, 'core', 'change');
INSERT INTO public.django_content_type VALUES (14, 'core', 'operation');
INSERT INTO public.django_content_type VALUES (15, 'core', 'operationrow');
INSERT INTO public.django_content_type VALUES (16, 'accounts', 'user');
INSERT INTO public.django_content_type VALUES (17, 'actors', 'countryhistory');
INSERT INTO public.django_content_type VALUES (18, 'actors', 'countryname');
INSERT INTO public.django_content_type VALUES (19, 'actors', 'countrynamehistory');
INSERT INTO public.django_content_type VALUES (20, 'actors', 'datarelease');
INSERT INTO public.django_content_type VALUES (21, 'actors', 'identifier');
INSERT INTO public.django_content_type VALUES (22, 'actors', 'identifierhistory');
INSERT INTO public.django_content_type VALUES (23, 'actors', 'name');
INSERT INTO public.django_content_type VALUES (24, 'actors', 'namehistory');
INSERT INTO public.django_content_type VALUES (25, 'actors', 'actor');
INSERT INTO public.django_content_type VALUES (26, 'actors', 'city');
INSERT INTO public.django_content_type VALUES (27, 'actors', 'organisation');
INSERT INTO public.django_content_type VALUES (28, 'actors', 'region');
INSERT INTO public.django_content_type VALUES (29, 'actors', 'country');
INSERT INTO public.django_content_type VALUES (30, 'actors', 'actorhistory');
INSERT INTO public.django_content_type VALUES (31, 'actors', 'countrygroup');
INSERT INTO public.django_content_type VALUES (32, 'actors', 'countrygrouphistory');
INSERT INTO public.django_content_type VALUES (33, 'actors', 'countrygroupmember');
INSERT INTO public.django_content_type VALUES (34, 'actors', 'countrygroupmemberhistory');
INSERT INTO public.django_content_type VALUES (35, 'actors', 'distinction');
INSERT INTO public.django_content_type VALUES (36, 'actors', 'distinctionhistory');
INSERT INTO public.django_content_type VALUES (37, 'actors', 'office');
INSERT INTO public.django_content_type VALUES (38, 'actors', 'officehistory');
INSERT INTO public.django_content_type VALUES (39, 'actors', 'person');
INSERT INTO public.django_content_type VALUES (40, 'actors', 'personhistory');
INSERT INTO public.django_content_type VALUES (41, 'actors', 'personname');
INSERT INTO public.django_content_type VALUES (42, 'actors', 'personnamehistory');
INSERT INTO public.django_content_type VALUES (43, 'actors', 'succession');
INSERT INTO public.django_content_type VALUES (44, 'actors', 'successionhistory');
INSERT INTO public.django_content_type VALUES (45, 'actors', 'territorialclaim');
INSERT INTO public.django_content_type VALUES (46, 'actors', 'territorialclaimhistory');
INSERT INTO public.django_content_type VALUES (47, 'actors', 'namekey');
INSERT INTO public.django_content_type VALUES (48, 'actors', 'officialsource');
INSERT INTO public.django_content_type VALUES (49, 'actors', 'officialsourcehistory');
INSERT INTO public.django_content_type VALUES (50, 'actors', 'dispute');
INSERT INTO public.django_content_type VALUES (51, 'actors', 'disputehistory');
INSERT INTO public.django_content_type VALUES (52, 'sources', 'document');
INSERT INTO public.django_content_type VALUES (53, 'sources', 'capture');
INSERT INTO public.django_content_type VALUES (54, 'sources', 'documenthistory');
INSERT INTO public.django_content_type VALUES (55, 'sources', 'evidence');
INSERT INTO public.django_content_type VALUES (56, 'sources', 'quotetranslation');
INSERT INTO public.django_content_type VALUES (57, 'sources', 'quotetranslationhistory');
INSERT INTO public.django_content_type VALUES (58, 'sources', 'register');
INSERT INTO public.django_content_type VALUES (59, 'sources', 'harvest');
INSERT INTO public.django_content_type VALUES (60, 'sources', 'registerhistory');
INSERT INTO public.django_content_type VALUES (61, 'sources', 'registerrow');
INSERT INTO public.django_content_type VALUES (62, 'sources', 'connector');
INSERT INTO public.django_content_type VALUES (63, 'sources', 'documentcitation');
INSERT INTO public.django_content_type VALUES (64, 'sources', 'documentcitationhistory');
INSERT INTO public.django_content_type VALUES (65, 'sources', 'documentlink');
INSERT INTO public.django_content_type VALUES (66, 'sources', 'documentlinkhistory');
INSERT INTO public.django_content_type VALUES (67, 'networks', 'membership');
INSERT INTO public.django_content_type VALUES (68, 'networks', 'network');
INSERT INTO public.django_content_type VALUES (69, 'networks', 'membershiphistory');
INSERT INTO public.django_content_type VALUES (70, 'networks', 'networkhistory');
INSERT INTO public.django_content_type VALUES (71, 'networks', 'body');
INSERT INTO public.django_content_type VALUES (72, 'networks', 'bodycitation');
INSERT INTO public.django_content_type VALUES (73, 'networks', 'bodycitationhistory');
INSERT INTO public.django_content_type VALUES (74, 'networks', 'bodyhistory');
INSERT INTO public.django_content_type VALUES (75, 'networks', 'membershipcitation');
INSERT INTO public.django_content_type VALUES (76, 'networks', 'membershipcitationhistory');
INSERT INTO public.django_content_type VALUES (77, 'networks', 'membershipstatusspell');
INSERT INTO public.django_content_type VALUES (78, 'networks', 'membershipstatusspellhistory');
INSERT INTO public.django_content_type VALUES (79, 'networks', 'seat');
INSERT INTO public.django_content_type VALUES (80, 'networks', 'seatcitation');
INSERT INTO public.django_content_type VALUES (81, 'networks', 'seatcitationhistory');
INSERT INTO public.django_content_type VALUES (82, 'networks', 'seathistory');
INSERT INTO public.django_content_type VALUES (83, 'networks', 'section');
INSERT INTO public.django_content_type VALUES (84, 'networks', 'sectionhistory');
INSERT INTO public.django_content_type VALUES (85, 'networks', 'membershiplisting');
INSERT INTO public.django_content_type VALUES (86, 'networks', 'membershiplistinghistory');
INSERT INTO public.django_content_type VALUES (87, 'networks', 'eventseries');
INSERT INTO public.django_content_type VALUES (88, 'networks', 'eventseriescitation');
INSERT INTO public.django_content_type VALUES (89, 'networks', 'eventseriescitationhistory');
INSERT INTO public.django_content_type VALUES (90, 'networks', 'eventserieshistory');
INSERT INTO public.django_content_type VALUES (91, 'networks', 'networkcitation');
INSERT INTO public.django_content_type VALUES (92, 'networks', 'networkcitationhistory');
INSERT INTO public.django_content_type VALUES (93, 'networks', 'programme');
INSERT INTO public.django_content_type VALUES (94, 'networks', 'programmecitation');
INSERT INTO public.django_content_type VALUES (95, 'networks', 'programmecitationhistory');
INSERT INTO public.django_content_type VALUES (96, 'networks', 'programmehistory');
INSERT INTO public.django_content_type VALUES (97, 'networks', 'programmepartner');
INSERT INTO public.django_content_type VALUES (98, 'networks', 'programmepartnercitation');
INSERT INTO public.django_content_type VALUES (99, 'networks', 'programmepartnercitationhistory');
INSERT INTO public.django_content_type VALUES (100, 'networks', 'programmepartnerhistory');
INSERT INTO public.django_content_type VALUES (101, 'networks', 'programmeplace');
INSERT INTO public.django_content_type VALUES (102, 'networks', 'programmeplacehistory');
INSERT INTO public.django_content_type VALUES (103, 'networks', 'funding');
INSERT INTO public.django_content_type VALUES (104, 'networks', 'fundingcitation');
INSERT INTO public.django_content_type VALUES (105, 'networks', 'fundingcitationhistory');
INSERT INTO public.django_content_type VALUES (106, 'networks', 'networkevent');
INSERT INTO public.django_content_type VALUES (107, 'networks', 'networkeventcitation');
INSERT INTO public.django_content_type VALUES (108, 'networks', 'networkeventcitationhistory');
INSERT INTO public.django_content_type VALUES (109, 'networks', 'networkeventhistory');
INSERT INTO public.django_content_type VALUES (110, 'networks', 'fundinghistory');
INSERT INTO public.django_content_type VALUES (111, 'networks', 'eventoutcome');
INSERT INTO public.django_content_type VALUES (112, 'networks', 'eventparticipant');
INSERT INTO public.django_content_type VALUES (113, 'networks', 'eventparticipanthistory');
INSERT INTO public.django_content_type VALUES (114, 'networks', 'eventoutcomehistory');
INSERT INTO public.django_content_type VALUES (115, 'agreements', 'act');
INSERT INTO public.django_content_type VALUES (116, 'agreements', 'agreementhistory');
INSERT INTO public.django_content_type VALUES (117, 'agreements', 'instrument');
INSERT INTO public.django_content_type VALUES (118, 'agreements', 'instrumenthistory');
INSERT INTO public.django_content_type VALUES (119, 'agreements', 'party');
INSERT INTO public.django_content_type VALUES (120, 'agreements', 'partyhistory');
INSERT INTO public.django_content_type VALUES (121, 'agreements', 'agreement');
INSERT INTO public.django_content_type VALUES (122, 'agreements', 'acthistory');
INSERT INTO public.django_content_type VALUES (123, 'agreements', 'actcitation');
INSERT INTO public.django_content_type VALUES (124, 'agreements', 'actcitationhistory');
INSERT INTO public.django_content_type VALUES (125, 'agreements', 'agreementcitation');
INSERT INTO public.django_content_type VALUES (126, 'agreements', 'agreementcitationhistory');
INSERT INTO public.django_content_type VALUES (127, 'agreements', 'statusspell');
INSERT INTO public.django_content_type VALUES (128, 'agreements', 'agreementtitle');
INSERT INTO public.django_content_type VALUES (129, 'agreements', 'agreementtitlehistory');
INSERT INTO public.django_content_type VALUES (130, 'agreements', 'approvalrule');
INSERT INTO public.django_content_type VALUES (131, 'agreements', 'approvalrulehistory');
INSERT INTO public.django_content_type VALUES (132, 'agreements', 'attestation');
INSERT INTO public.django_content_type VALUES (133, 'agreements', 'attestationhistory');
INSERT INTO public.django_content_type VALUES (134, 'agreements', 'engagement');
INSERT INTO public.django_content_type VALUES (135, 'agreements', 'engagementcitation');
INSERT INTO public.django_content_type VALUES (136, 'agreements', 'engagementcitationhistory');
INSERT INTO public.django_content_type VALUES (137, 'agreements', 'engagementhistory');
INSERT INTO public.django_content_type VALUES (138, 'agreements', 'engagementparticipant');
INSERT INTO public.django_content_type VALUES (139, 'agreements', 'engagementparticipanthistory');
INSERT INTO public.django_content_type VALUES (140, 'agreements', 'engagementresult');
INSERT INTO public.django_content_type VALUES (141, 'agreements', 'engagementresulthistory');
INSERT INTO public.django_content_type VALUES (142, 'agreements', 'instrumentcitation');
INSERT INTO public.django_content_type VALUES (143, 'agreements', 'instrumentcitationhistory');
INSERT INTO public.django_content_type VALUES (144, 'agreements', 'instrumentlink');
INSERT INTO public.django_content_type VALUES (145, 'agreements', 'instrumentlinkhistory');
INSERT INTO public.django_content_type VALUES (146, 'agreements', 'negotiation');
INSERT INTO public.django_content_type VALUES (147, 'agreements', 'negotiationcitation');
INSERT INTO public.django_content_type VALUES (148, 'agreements', 'negotiationcitationhistory');
INSERT INTO public.django_content_type VALUES (149, 'agreements', 'negotiationhistory');
INSERT INTO public.django_content_type VALUES (150, 'agreements', 'negotiationparticipant');
INSERT INTO public.django_content_type VALUES (151, 'agreements', 'negotiationparticipanthistory');
INSERT INTO public.django_content_type VALUES (152, 'agreements', 'negotiationround');
INSERT INTO public.django_content_type VALUES (153, 'agreements', 'negotiationroundhistory');
INSERT INTO public.django_content_type VALUES (154, 'agreements', 'subject');
INSERT INTO public.django_content_type VALUES (155, 'agreements', 'subjecthistory');
INSERT INTO public.django_content_type VALUES (156, 'agreements', 'countrytie');
INSERT INTO public.django_content_type VALUES (157, 'agreements', 'agreementlisting');
INSERT INTO public.django_content_type VALUES (158, 'agreements', 'agreementlistinghistory');
INSERT INTO public.django_content_type VALUES (159, 'agreements', 'agreementsubject');
INSERT INTO public.django_content_type VALUES (160, 'agreements', 'agreementsubjecthistory');
INSERT INTO public.django_content_type VALUES (161, 'agreements', 'attendance');
INSERT INTO public.django_content_type VALUES (162, 'agreements', 'attendancehistory');
INSERT INTO public.django_content_type VALUES (163, 'agreements', 'position');
INSERT INTO public.django_content_type VALUES (164, 'agreements', 'positioncitation');
INSERT INTO public.django_content_type VALUES (165, 'agreements', 'positioncitationhistory');
INSERT INTO public.django_content_type VALUES (166, 'agreements', 'positionhistory');
INSERT INTO public.django_content_type VALUES (167, 'agreements', 'actortie');
INSERT INTO public.django_content_type VALUES (168, 'agreements', 'documentsubject');
INSERT INTO public.django_content_type VALUES (169, 'agreements', 'documentsubjecthistory');
INSERT INTO public.django_content_type VALUES (170, 'agreements', 'texttie');
INSERT INTO public.django_content_type VALUES (171, 'agreements', 'texttiehistory');
INSERT INTO public.django_content_type VALUES (172, 'statements', 'framework');
INSERT INTO public.django_content_type VALUES (173, 'statements', 'frameworkhistory');
INSERT INTO public.django_content_type VALUES (174, 'statements', 'statement');
INSERT INTO public.django_content_type VALUES (175, 'statements', 'statementcitation');
INSERT INTO public.django_content_type VALUES (176, 'statements', 'statementcitationhistory');
INSERT INTO public.django_content_type VALUES (177, 'statements', 'statementhistory');
INSERT INTO public.django_content_type VALUES (178, 'statements', 'category');
INSERT INTO public.django_content_type VALUES (179, 'statements', 'coding');
INSERT INTO public.django_content_type VALUES (180, 'statements', 'codingcitation');
INSERT INTO public.django_content_type VALUES (181, 'statements', 'codingcitationhistory');
INSERT INTO public.django_content_type VALUES (182, 'statements', 'codinghistory');
INSERT INTO public.django_content_type VALUES (183, 'statements', 'categoryhistory');
INSERT INTO public.django_content_type VALUES (184, 'statements', 'period');
INSERT INTO public.django_content_type VALUES (185, 'statements', 'periodcitation');
INSERT INTO public.django_content_type VALUES (186, 'statements', 'periodcitationhistory');
INSERT INTO public.django_content_type VALUES (187, 'statements', 'periodhistory');
INSERT INTO public.django_content_type VALUES (188, 'statements', 'sample');
INSERT INTO public.django_content_type VALUES (189, 'statements', 'samplecoder');
INSERT INTO public.django_content_type VALUES (190, 'statements', 'samplecoderhistory');
INSERT INTO public.django_content_type VALUES (191, 'statements', 'sampleframework');
INSERT INTO public.django_content_type VALUES (192, 'statements', 'sampleframeworkhistory');
INSERT INTO public.django_content_type VALUES (193, 'statements', 'samplehistory');
INSERT INTO public.django_content_type VALUES (194, 'statements', 'sampleitem');
INSERT INTO public.django_content_type VALUES (195, 'statements', 'sampleitemhistory');
INSERT INTO public.django_content_type VALUES (196, 'statements', 'comparison');
INSERT INTO public.django_content_type VALUES (197, 'statements', 'comparisonhistory');
INSERT INTO public.django_content_type VALUES (198, 'statements', 'comparisonside');
INSERT INTO public.django_content_type VALUES (199, 'statements', 'comparisonsidehistory');
INSERT INTO public.django_content_type VALUES (200, 'statements', 'samplecode');
INSERT INTO public.django_content_type VALUES (201, 'statements', 'samplecodehistory');
INSERT INTO public.django_content_type VALUES (202, 'statements', 'comparisoncell');
INSERT INTO public.django_content_type VALUES (203, 'statements', 'comparisoncellcitation');
INSERT INTO public.django_content_type VALUES (204, 'statements', 'comparisoncellcitationhistory');
INSERT INTO public.django_content_type VALUES (205, 'statements', 'comparisoncellhistory');
INSERT INTO public.django_content_type VALUES (206, 'intake', 'heartbeat');
INSERT INTO public.django_content_type VALUES (207, 'intake', 'job');
INSERT INTO public.django_content_type VALUES (208, 'intake', 'proposal');
INSERT INTO public.django_content_type VALUES (209, 'intake', 'proposalhistory');
INSERT INTO public.django_content_type VALUES (210, 'intake', 'namedecision');
INSERT INTO public.django_content_type VALUES (211, 'intake', 'namedecisionhistory');
INSERT INTO public.django_content_type VALUES (212, 'intake', 'registerimport');
INSERT INTO public.django_content_type VALUES (213, 'intake', 'savedmapping');
INSERT INTO public.django_content_type VALUES (214, 'intake', 'savedmappinghistory');
INSERT INTO public.django_content_type VALUES (215, 'intake', 'importname');
INSERT INTO public.django_content_type VALUES (216, 'intake', 'importrow');
INSERT INTO public.django_content_type VALUES (217, 'intake', 'importparty');
INSERT INTO public.django_content_type VALUES (218, 'intake', 'registerproposal');
INSERT INTO public.django_content_type VALUES (219, 'intake', 'registerproposalhistory');

INSERT INTO public.django_migrations VALUES (1, 'contenttypes', '0001_initial', '2026-11-26 09:16:50.312599+00');
INSERT INTO public.django_migrations VALUES (2, 'contenttypes', '0002_remove_content_type_name', '2026-11-26 09:16:50.333+00');
INSERT INTO public.django_migrations VALUES (3, 'auth', '0001_initial', '2026-11-26 09:16:50.373471+00');
INSERT INTO public.django_migrations VALUES (4, 'auth', '0002_alter_permission_name_max_length', '2026-11-26 09:16:50.390328+00');
INSERT INTO public.django_migrations VALUES (5, 'auth', '0003_alter_user_email_max_length', '2026-11-26 09:16:50.401785+00');
INSERT INTO public.django_migrations VALUES (6, 'auth', '0004_alter_user_username_opts', '2026-11-26 09:16:50.408965+00');
INSERT INTO public.django_migrations VALUES (7, 'auth', '0005_alter_user_last_login_null', '2026-11-26 09:16:50.422393+00');
INSERT INTO public.django_migrations VALUES (8, 'auth', '0006_require_contenttypes_0002', '2026-11-26 09:16:50.424307+00');
INSERT INTO public.django_migrations VALUES (9, 'auth', '0007_alter_validators_add_error_messages', '2026-11-26 09:16:50.437699+00');
INSERT INTO public.django_migrations VALUES (10, 'auth', '0008_alter_user_username_max_length', '2026-11-26 09:16:50.449871+00');
INSERT INTO public.django_migrations VALUES (11, 'auth', '0009_alter_user_last_name_max_length', '2026-11-26 09:16:50.464984+00');
INSERT INTO public.django_migrations VALUES (12, 'auth', '0010_alter_group_name_max_length', '2026-11-26 09:16:50.478078+00');
INSERT INTO public.django_migrations VALUES (13, 'auth', '0011_update_proxy_permissions', '2026-11-26 09:16:50.489248+00');
INSERT INTO public.django_migrations VALUES (14, 'auth', '0012_alter_user_first_name_max_length', '2026-11-26 09:16:50.500946+00');
INSERT INTO public.django_migrations VALUES (15, 'accounts', '0001_initial', '2026-11-26 09:16:50.543146+00');
INSERT INTO public.django_migrations VALUES (16, 'pghistory', '0001_initial', '2026-11-26 09:16:50.557933+00');
INSERT INTO public.django_migrations VALUES (17, 'pghistory', '0002_aggregateevent', '2026-11-26 09:16:50.56534+00');
INSERT INTO public.django_migrations VALUES (18, 'pghistory', '0003_auto_20201023_1636', '2026-11-26 09:16:50.573304+00');
INSERT INTO public.django_migrations VALUES (19, 'pghistory', '0004_auto_20220906_1625', '2026-11-26 09:16:50.601265+00');
INSERT INTO public.django_migrations VALUES (20, 'pghistory', '0005_events_middlewareevents', '2026-11-26 09:16:50.605759+00');
INSERT INTO public.django_migrations VALUES (21, 'pghistory', '0006_delete_aggregateevent', '2026-11-26 09:16:50.607909+00');
INSERT INTO public.django_migrations VALUES (22, 'pghistory', '0007_auto_20250421_0444', '2026-11-26 09:16:50.62463+00');
INSERT INTO public.django_migrations VALUES (23, 'core', '0001_initial', '2026-11-26 09:16:50.761152+00');
INSERT INTO public.django_migrations VALUES (24, 'actors', '0001_initial', '2026-11-26 09:16:51.642173+00');
INSERT INTO public.django_migrations VALUES (25, 'actors', '0002_date_names', '2026-11-26 09:16:52.033234+00');
INSERT INTO public.django_migrations VALUES (26, 'actors', '0003_check_identifiers', '2026-11-26 09:16:52.100501+00');
INSERT INTO public.django_migrations VALUES (27, 'actors', '0004_people_groups_and_ties', '2026-11-26 09:16:56.626671+00');
INSERT INTO public.django_migrations VALUES (28, 'actors', '0005_name_keys', '2026-11-26 09:16:56.731049+00');
INSERT INTO public.django_migrations VALUES (29, 'actors', '0006_official_sources_and_disputes', '2026-11-26 09:16:56.921928+00');
INSERT INTO public.django_migrations VALUES (30, 'admin', '0001_initial', '2026-11-26 09:16:56.965504+00');
INSERT INTO public.django_migrations VALUES (31, 'admin', '0002_logentry_remove_auto_add', '2026-11-26 09:16:56.979211+00');
INSERT INTO public.django_migrations VALUES (32, 'admin', '0003_logentry_add_action_flag_choices', '2026-11-26 09:16:56.992401+00');
INSERT INTO public.django_migrations VALUES (33, 'sources', '0001_initial', '2026-11-26 09:16:57.623586+00');
INSERT INTO public.django_migrations VALUES (34, 'sources', '0002_quotes_and_registers', '2026-11-26 09:16:58.67358+00');
INSERT INTO public.django_migrations VALUES (35, 'sources', '0003_connectors', '2026-11-26 09:16:58.761205+00');
INSERT INTO public.django_migrations VALUES (36, 'sources', '0004_documents_and_their_links', '2026-11-26 09:17:00.35922+00');
INSERT INTO public.django_migrations VALUES (37, 'networks', '0001_initial', '2026-11-26 09:17:02.006618+00');
INSERT INTO public.django_migrations VALUES (38, 'networks', '0002_bodies_seats_and_sections', '2026-11-26 09:17:06.480954+00');
INSERT INTO public.django_migrations VALUES (39, 'networks', '0003_programmes_and_events', '2026-11-26 09:17:10.89412+00');
INSERT INTO public.django_migrations VALUES (40, 'agreements', '0001_initial', '2026-11-26 09:17:15.689471+00');
INSERT INTO public.django_migrations VALUES (41, 'agreements', '0002_cite_evidence', '2026-11-26 09:17:16.974297+00');
INSERT INTO public.django_migrations VALUES (42, 'agreements', '0003_status_spells', '2026-11-26 09:17:17.549666+00');
INSERT INTO public.django_migrations VALUES (43, 'agreements', '0004_acts_of_treaties', '2026-11-26 09:17:18.7834+00');
INSERT INTO public.django_migrations VALUES (44, 'agreements', '0005_the_whole_life', '2026-11-26 09:17:43.45097+00');
INSERT INTO public.django_migrations VALUES (45, 'agreements', '0006_actor_ties', '2026-11-26 09:17:43.981585+00');
INSERT INTO public.django_migrations VALUES (46, 'agreements', '0007_texts_and_institutions', '2026-11-26 09:17:46.609689+00');
INSERT INTO public.django_migrations VALUES (47, 'axes', '0001_initial', '2026-11-26 09:17:46.628115+00');
INSERT INTO public.django_migrations VALUES (48, 'axes', '0002_auto_20151217_2044', '2026-11-26 09:17:46.718438+00');
INSERT INTO public.django_migrations VALUES (49, 'axes', '0003_auto_20160322_0929', '2026-11-26 09:17:46.801832+00');
INSERT INTO public.django_migrations VALUES (50, 'axes', '0004_auto_20181024_1538', '2026-11-26 09:17:46.873502+00');
INSERT INTO public.django_migrations VALUES (51, 'axes', '0005_remove_accessattempt_trusted', '2026-11-26 09:17:46.882716+00');
INSERT INTO public.django_migrations VALUES (52, 'axes', '0006_remove_accesslog_trusted', '2026-11-26 09:17:46.891995+00');
INSERT INTO public.django_migrations VALUES (53, 'axes', '0007_alter_accessattempt_unique_together', '2026-11-26 09:17:47.165999+00');
INSERT INTO public.django_migrations VALUES (54, 'axes', '0008_accessfailurelog', '2026-11-26 09:17:47.180677+00');
INSERT INTO public.django_migrations VALUES (55, 'axes', '0009_add_session_hash', '2026-11-26 09:17:47.192288+00');
INSERT INTO public.django_migrations VALUES (56, 'axes', '0010_accessattemptexpiration', '2026-11-26 09:17:47.207333+00');
INSERT INTO public.django_migrations VALUES (57, 'core', '0002_journal', '2026-11-26 09:17:48.255141+00');
INSERT INTO public.django_migrations VALUES (58, 'intake', '0001_initial', '2026-11-26 09:17:48.547942+00');
INSERT INTO public.django_migrations VALUES (59, 'intake', '0002_add_proposals', '2026-11-26 09:17:54.176066+00');
INSERT INTO public.django_migrations VALUES (60, 'intake', '0003_add_imports', '2026-11-26 09:17:57.807995+00');
INSERT INTO public.django_migrations VALUES (61, 'intake', '0004_second_files_and_takings', '2026-11-26 09:17:58.297656+00');
INSERT INTO public.django_migrations VALUES (62, 'intake', '0005_register_proposals', '2026-11-26 09:17:59.335847+00');
INSERT INTO public.django_migrations VALUES (63, 'intake', '0006_what_nobody_knows', '2026-11-26 09:18:00.202237+00');
INSERT INTO public.django_migrations VALUES (64, 'networks', '0004_kinds_and_topics', '2026-11-26 09:18:02.195086+00');
INSERT INTO public.django_migrations VALUES (65, 'sessions', '0001_initial', '2026-11-26 09:18:02.21579+00');
INSERT INTO public.django_migrations VALUES (66, 'statements', '0001_initial', '2026-11-26 09:18:06.380997+00');
INSERT INTO public.django_migrations VALUES (67, 'statements', '0002_samples_periods_and_comparisons', '2026-11-26 09:18:14.923738+00');

INSERT INTO public.intake_job VALUES (1, 'read_document', '{"document": 2}', 'queued', '', 0, '', false, 0, NULL, '2026-11-24 00:00:00+00', '2026-11-24 00:00:00+00', NULL, NULL);

INSERT INTO public.intake_proposal VALUES (1, '34c5550d05fb8b9e4c7d1eea92c188d753c50b84cf4aef82dffe1a8c07e16177', '{"acts": [{"date": "2022-03", "kind": "terminated", "cause": "", "place": ""}], "kind": "twinning", "title": "", "parties": [{"name": "Astrakhan", "actor": "gn580497"}, {"name": "Atyrau", "actor": "gn610529"}], "instrument": "twinning_agreement"}', 0.85, 'rules 1', '2026-11-24 00:00:00+00', 'accepted', '2026-11-24 00:00:00+00', '', '', '{"agreements.act": [2], "agreements.actcitation": [1], "agreements.agreementcitation": [2]}', 1, 1, 1);

INSERT INTO public.intake_proposal_evidence VALUES (1, 1, 2);

INSERT INTO public.intake_proposalhistory VALUES (1, '2026-11-26 09:18:20.090446+00', 'update', 1, '34c5550d05fb8b9e4c7d1eea92c188d753c50b84cf4aef82dffe1a8c07e16177', '{"acts": [{"date": "2022-03", "kind": "terminated", "cause": "", "place": ""}], "kind": "twinning", "title": "", "parties": [{"name": "Astrakhan", "actor": "gn580497"}, {"name": "Atyrau", "actor": "gn610529"}], "instrument": "twinning_agreement"}', 0.85, 'rules 1', '2026-11-24 00:00:00+00', 'new', NULL, '', '', '{}', NULL, 1, NULL, '9d9bc222-33ce-4bb8-9748-b69746df96e8', 1);

INSERT INTO public.networks_membership VALUES (1, 'full', '2005', '2005-01-01', '2005-12-31', '2022', '2022-01-01', '2022-12-31', 1, 3, '', NULL, false);

INSERT INTO public.networks_network VALUES (3, 'network', '{global_association}', '', '2004', '2004-01-01', '2004-12-31', NULL, '', '', '', '');

INSERT INTO public.pghistory_context VALUES ('9d9bc222-33ce-4bb8-9748-b69746df96e8', '2026-11-26 09:18:20.090446+00', '2026-11-26 09:18:20.090446+00', '{"reason": "Accepted proposal", "proposal": 1}');

INSERT INTO public.sources_capture VALUES (1, '3f166ad4fe82db1faea919831cd2e96ee7d66789c1093743125331188d9b8b43', '\x41737472616b68616e207465726d696e6174656420697473207477696e6e696e672061677265656d656e7420776974682041747972617520696e204d6172636820323032322e', 'text/plain', '', 'news.txt', '', '2026-11-24 00:00:00+00', 'Astrakhan terminated its twinning agreement with Atyrau in March 2022.', '{}', '1 pypdfium2-5.15.2 trafilatura-2.3.1 lxml-6.1.3 charset-normalizer-3.5.2', 2);

INSERT INTO public.sources_document VALUES (1, 'qyp42j5zfn', 'A list of twins', '', '', '', '', '', 'quotes', '2026-11-24 00:00:00+00', NULL, '', '', NULL, NULL, '{}', '', NULL, '', NULL, NULL);
INSERT INTO public.sources_document VALUES (2, 'landing003', 'News of a landing', 'news', 'en', '', '', '', 'quotes', '2026-11-24 00:00:00+00', NULL, '', '', NULL, NULL, '{}', '', NULL, '', NULL, NULL);

INSERT INTO public.sources_documenthistory VALUES (1, '2026-11-26 09:18:19.187594+00', 'update', 2, 'landing003', 'News of a landing', 'news', '', '', '', '', 'quotes', '2026-11-24 00:00:00+00', NULL, NULL, 2, '', '', NULL, NULL, '{}', '', NULL, '', NULL, NULL);

INSERT INTO public.sources_evidence VALUES (1, NULL, NULL, '', NULL, 1, '', '1');
INSERT INTO public.sources_evidence VALUES (2, 0, 70, 'Astrakhan terminated its twinning agreement with Atyrau in March 2022.', 1, 2, '', '');

SELECT pg_catalog.setval('public.accounts_user_groups_id_seq', 1, false);

SELECT pg_catalog.setval('public.accounts_user_id_seq', 1, true);

SELECT pg_catalog.setval('public.accounts_user_user_permissions_id_seq', 1, false);

SELECT pg_catalog.setval('public.actors_actor_id_seq', 3, true);

SELECT pg_catalog.setval('public.actors_actorhistory_pgh_id_seq', 2, true);

SELECT pg_catalog.setval('public.actors_country_id_seq', 2, true);

SELECT pg_catalog.setval('public.actors_country_neighbours_id_seq', 1, false);

SELECT pg_catalog.setval('public.actors_country_successors_id_seq', 1, false);

SELECT pg_catalog.setval('public.actors_countrygroup_id_seq', 1, false);

SELECT pg_catalog.setval('public.actors_countrygrouphistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.actors_countrygroupmember_id_seq', 1, false);

SELECT pg_catalog.setval('public.actors_countrygroupmemberhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.actors_countryhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.actors_countryname_id_seq', 1, false);

SELECT pg_catalog.setval('public.actors_countrynamehistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.actors_datarelease_id_seq', 1, false);

SELECT pg_catalog.setval('public.actors_disputehistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.actors_distinction_id_seq', 1, false);

SELECT pg_catalog.setval('public.actors_distinctionhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.actors_identifier_id_seq', 1, false);

SELECT pg_catalog.setval('public.actors_identifierhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.actors_name_id_seq', 5, true);

SELECT pg_catalog.setval('public.actors_namehistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.actors_namekey_id_seq', 5, true);

SELECT pg_catalog.setval('public.actors_office_id_seq', 1, false);

SELECT pg_catalog.setval('public.actors_officehistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.actors_officialsource_id_seq', 1, false);

SELECT pg_catalog.setval('public.actors_officialsourcehistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.actors_person_id_seq', 1, false);

SELECT pg_catalog.setval('public.actors_personhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.actors_personname_id_seq', 1, false);

SELECT pg_catalog.setval('public.actors_personnamehistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.actors_succession_id_seq', 1, false);

SELECT pg_catalog.setval('public.actors_successionhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.actors_territorialclaim_id_seq', 1, false);

SELECT pg_catalog.setval('public.actors_territorialclaimhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_act_id_seq', 2, true);

SELECT pg_catalog.setval('public.agreements_actcitation_id_seq', 1, true);

SELECT pg_catalog.setval('public.agreements_actcitationhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_acthistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_actortie_id_seq', 3, true);

SELECT pg_catalog.setval('public.agreements_agreement_id_seq', 1, true);

SELECT pg_catalog.setval('public.agreements_agreementcitation_id_seq', 2, true);

SELECT pg_catalog.setval('public.agreements_agreementcitationhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_agreementhistory_pgh_id_seq', 3, true);

SELECT pg_catalog.setval('public.agreements_agreementlisting_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_agreementlistinghistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_agreementsubject_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_agreementsubjecthistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_agreementtitle_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_agreementtitlehistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_approvalrule_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_approvalrulehistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_attendance_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_attendancehistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_attestation_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_attestationhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_countrytie_id_seq', 4, true);

SELECT pg_catalog.setval('public.agreements_documentsubject_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_documentsubjecthistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_engagement_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_engagementcitation_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_engagementcitationhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_engagementhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_engagementparticipant_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_engagementparticipanthistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_engagementresult_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_engagementresulthistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_instrument_id_seq', 1, true);

SELECT pg_catalog.setval('public.agreements_instrumentcitation_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_instrumentcitationhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_instrumenthistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_instrumentlink_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_instrumentlinkhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_negotiation_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_negotiationcitation_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_negotiationcitationhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_negotiationhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_negotiationparticipant_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_negotiationparticipanthistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_negotiationround_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_negotiationroundhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_party_id_seq', 2, true);

SELECT pg_catalog.setval('public.agreements_partyhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_position_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_positioncitation_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_positioncitationhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_positionhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_statusspell_id_seq', 8, true);

SELECT pg_catalog.setval('public.agreements_subject_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_subjecthistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_texttie_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_texttiehistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.auth_group_id_seq', 2, true);

SELECT pg_catalog.setval('public.auth_group_permissions_id_seq', 607, true);

SELECT pg_catalog.setval('public.auth_permission_id_seq', 880, true);

SELECT pg_catalog.setval('public.axes_accessattempt_id_seq', 1, false);

SELECT pg_catalog.setval('public.axes_accessfailurelog_id_seq', 1, false);

SELECT pg_catalog.setval('public.axes_accesslog_id_seq', 1, false);

SELECT pg_catalog.setval('public.core_change_id_seq', 5, true);

SELECT pg_catalog.setval('public.core_operation_id_seq', 1, false);

SELECT pg_catalog.setval('public.core_operationrow_id_seq', 1, false);

SELECT pg_catalog.setval('public.django_admin_log_id_seq', 1, false);

SELECT pg_catalog.setval('public.django_content_type_id_seq', 219, true);

SELECT pg_catalog.setval('public.django_migrations_id_seq', 67, true);

SELECT pg_catalog.setval('public.intake_heartbeat_id_seq', 1, false);

SELECT pg_catalog.setval('public.intake_importname_id_seq', 1, false);

SELECT pg_catalog.setval('public.intake_importparty_id_seq', 1, false);

SELECT pg_catalog.setval('public.intake_importrow_id_seq', 1, false);

SELECT pg_catalog.setval('public.intake_job_id_seq', 1, true);

SELECT pg_catalog.setval('public.intake_namedecision_id_seq', 1, false);

SELECT pg_catalog.setval('public.intake_namedecisionhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.intake_proposal_evidence_id_seq', 1, true);

SELECT pg_catalog.setval('public.intake_proposal_id_seq', 1, true);

SELECT pg_catalog.setval('public.intake_proposalhistory_pgh_id_seq', 1, true);

SELECT pg_catalog.setval('public.intake_registerimport_id_seq', 1, false);

SELECT pg_catalog.setval('public.intake_registerimport_operations_id_seq', 1, false);

SELECT pg_catalog.setval('public.intake_registerproposal_id_seq', 1, false);

SELECT pg_catalog.setval('public.intake_registerproposalhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.intake_savedmapping_id_seq', 1, false);

SELECT pg_catalog.setval('public.intake_savedmappinghistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.networks_body_id_seq', 1, false);

SELECT pg_catalog.setval('public.networks_bodycitation_id_seq', 1, false);

SELECT pg_catalog.setval('public.networks_bodycitationhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.networks_bodyhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.networks_eventoutcome_id_seq', 1, false);

SELECT pg_catalog.setval('public.networks_eventoutcomehistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.networks_eventparticipant_id_seq', 1, false);

SELECT pg_catalog.setval('public.networks_eventparticipanthistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.networks_eventseries_id_seq', 1, false);

SELECT pg_catalog.setval('public.networks_eventseriescitation_id_seq', 1, false);

SELECT pg_catalog.setval('public.networks_eventseriescitationhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.networks_eventserieshistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.networks_funding_id_seq', 1, false);

SELECT pg_catalog.setval('public.networks_fundingcitation_id_seq', 1, false);

SELECT pg_catalog.setval('public.networks_fundingcitationhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.networks_fundinghistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.networks_membership_id_seq', 1, true);

SELECT pg_catalog.setval('public.networks_membershipcitation_id_seq', 1, false);

SELECT pg_catalog.setval('public.networks_membershipcitationhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.networks_membershiphistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.networks_membershiplisting_id_seq', 1, false);

SELECT pg_catalog.setval('public.networks_membershiplistinghistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.networks_membershipstatusspell_id_seq', 1, false);

SELECT pg_catalog.setval('public.networks_membershipstatusspellhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.networks_networkcitation_id_seq', 1, false);

SELECT pg_catalog.setval('public.networks_networkcitationhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.networks_networkevent_id_seq', 1, false);

SELECT pg_catalog.setval('public.networks_networkeventcitation_id_seq', 1, false);

SELECT pg_catalog.setval('public.networks_networkeventcitationhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.networks_networkeventhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.networks_networkhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.networks_programme_id_seq', 1, false);

SELECT pg_catalog.setval('public.networks_programmecitation_id_seq', 1, false);

SELECT pg_catalog.setval('public.networks_programmecitationhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.networks_programmehistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.networks_programmepartner_id_seq', 1, false);

SELECT pg_catalog.setval('public.networks_programmepartnercitation_id_seq', 1, false);

SELECT pg_catalog.setval('public.networks_programmepartnercitationhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.networks_programmepartnerhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.networks_programmeplace_id_seq', 1, false);

SELECT pg_catalog.setval('public.networks_programmeplacehistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.networks_seat_id_seq', 1, false);

SELECT pg_catalog.setval('public.networks_seatcitation_id_seq', 1, false);

SELECT pg_catalog.setval('public.networks_seatcitationhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.networks_seathistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.networks_section_id_seq', 1, false);

SELECT pg_catalog.setval('public.networks_sectionhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.sources_capture_id_seq', 1, true);

SELECT pg_catalog.setval('public.sources_connector_id_seq', 1, false);

SELECT pg_catalog.setval('public.sources_document_id_seq', 2, true);

SELECT pg_catalog.setval('public.sources_documentcitation_id_seq', 1, false);

SELECT pg_catalog.setval('public.sources_documentcitationhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.sources_documenthistory_pgh_id_seq', 1, true);

SELECT pg_catalog.setval('public.sources_documentlink_id_seq', 1, false);

SELECT pg_catalog.setval('public.sources_documentlinkhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.sources_evidence_id_seq', 2, true);

SELECT pg_catalog.setval('public.sources_harvest_id_seq', 1, false);

SELECT pg_catalog.setval('public.sources_quotetranslation_id_seq', 1, false);

SELECT pg_catalog.setval('public.sources_quotetranslationhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.sources_register_id_seq', 1, false);

SELECT pg_catalog.setval('public.sources_registerhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.sources_registerrow_id_seq', 1, false);

SELECT pg_catalog.setval('public.statements_category_id_seq', 1, false);

SELECT pg_catalog.setval('public.statements_categoryhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.statements_coding_id_seq', 1, false);

SELECT pg_catalog.setval('public.statements_codingcitation_id_seq', 1, false);

SELECT pg_catalog.setval('public.statements_codingcitationhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.statements_codinghistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.statements_comparison_id_seq', 1, false);

SELECT pg_catalog.setval('public.statements_comparison_periods_id_seq', 1, false);

SELECT pg_catalog.setval('public.statements_comparisoncell_id_seq', 1, false);

SELECT pg_catalog.setval('public.statements_comparisoncellcitation_id_seq', 1, false);

SELECT pg_catalog.setval('public.statements_comparisoncellcitationhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.statements_comparisoncellhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.statements_comparisonhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.statements_comparisonside_id_seq', 1, false);

SELECT pg_catalog.setval('public.statements_comparisonsidehistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.statements_framework_id_seq', 1, false);

SELECT pg_catalog.setval('public.statements_frameworkhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.statements_period_id_seq', 1, false);

SELECT pg_catalog.setval('public.statements_periodcitation_id_seq', 1, false);

SELECT pg_catalog.setval('public.statements_periodcitationhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.statements_periodhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.statements_sample_id_seq', 1, false);

SELECT pg_catalog.setval('public.statements_samplecode_id_seq', 1, false);

SELECT pg_catalog.setval('public.statements_samplecodehistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.statements_samplecoder_id_seq', 1, false);

SELECT pg_catalog.setval('public.statements_samplecoderhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.statements_sampleframework_id_seq', 1, false);

SELECT pg_catalog.setval('public.statements_sampleframeworkhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.statements_samplehistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.statements_sampleitem_id_seq', 1, false);

SELECT pg_catalog.setval('public.statements_sampleitemhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.statements_statement_id_seq', 1, false);

SELECT pg_catalog.setval('public.statements_statementcitation_id_seq', 1, false);

SELECT pg_catalog.setval('public.statements_statementcitationhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.statements_statementhistory_pgh_id_seq', 1, false);

ALTER TABLE ONLY public.accounts_user_groups
    ADD CONSTRAINT accounts_user_groups_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.accounts_user_groups
    ADD CONSTRAINT accounts_user_groups_user_id_group_id_59c0b32f_uniq UNIQUE (user_id, group_id);

ALTER TABLE ONLY public.accounts_user
    ADD CONSTRAINT accounts_user_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.accounts_user_user_permissions
    ADD CONSTRAINT accounts_user_user_permi_user_id_permission_id_2ab516c2_uniq UNIQUE (user_id, permission_id);

ALTER TABLE ONLY public.accounts_user_user_permissions
    ADD CONSTRAINT accounts_user_user_permissions_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.accounts_user
    ADD CONSTRAINT accounts_user_username_key UNIQUE (username);

ALTER TABLE ONLY public.agreements_actcitation
    ADD CONSTRAINT act_citation_once UNIQUE (act_id, field, evidence_id);

ALTER TABLE ONLY public.actors_actor
    ADD CONSTRAINT actor_id_and_country UNIQUE (id, country_id);

ALTER TABLE ONLY public.actors_actor
    ADD CONSTRAINT actor_id_and_is_merged UNIQUE (id, is_merged);

ALTER TABLE ONLY public.actors_actor
    ADD CONSTRAINT actor_id_and_kind UNIQUE (id, kind);

ALTER TABLE ONLY public.agreements_actortie
    ADD CONSTRAINT actor_tie_once_an_agreement UNIQUE (agreement_id, actor_id, is_inside);

ALTER TABLE ONLY public.actors_actor
    ADD CONSTRAINT actors_actor_as_region_id_key UNIQUE (as_region_id);

ALTER TABLE ONLY public.actors_actor
    ADD CONSTRAINT actors_actor_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.actors_actor
    ADD CONSTRAINT actors_actor_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY public.actors_actorhistory
    ADD CONSTRAINT actors_actorhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.actors_country
    ADD CONSTRAINT actors_country_code_key UNIQUE (code);

ALTER TABLE ONLY public.actors_country_neighbours
    ADD CONSTRAINT actors_country_neighbour_from_country_id_to_count_33adabd0_uniq UNIQUE (from_country_id, to_country_id);

ALTER TABLE ONLY public.actors_country_neighbours
    ADD CONSTRAINT actors_country_neighbours_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.actors_country
    ADD CONSTRAINT actors_country_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.actors_country_successors
    ADD CONSTRAINT actors_country_successor_from_country_id_to_count_dc4cb96a_uniq UNIQUE (from_country_id, to_country_id);

ALTER TABLE ONLY public.actors_country_successors
    ADD CONSTRAINT actors_country_successors_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.actors_countrygroup
    ADD CONSTRAINT actors_countrygroup_code_key UNIQUE (code);

ALTER TABLE ONLY public.actors_countrygroup
    ADD CONSTRAINT actors_countrygroup_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.actors_countrygrouphistory
    ADD CONSTRAINT actors_countrygrouphistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.actors_countrygroupmember
    ADD CONSTRAINT actors_countrygroupmember_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.actors_countrygroupmemberhistory
    ADD CONSTRAINT actors_countrygroupmemberhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.actors_countryhistory
    ADD CONSTRAINT actors_countryhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.actors_countryname
    ADD CONSTRAINT actors_countryname_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.actors_countrynamehistory
    ADD CONSTRAINT actors_countrynamehistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.actors_datarelease
    ADD CONSTRAINT actors_datarelease_key_key UNIQUE (key);

ALTER TABLE ONLY public.actors_datarelease
    ADD CONSTRAINT actors_datarelease_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.actors_dispute
    ADD CONSTRAINT actors_dispute_pkey PRIMARY KEY (actor_id);

ALTER TABLE ONLY public.actors_disputehistory
    ADD CONSTRAINT actors_disputehistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.actors_distinction
    ADD CONSTRAINT actors_distinction_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.actors_distinctionhistory
    ADD CONSTRAINT actors_distinctionhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.actors_identifier
    ADD CONSTRAINT actors_identifier_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.actors_identifierhistory
    ADD CONSTRAINT actors_identifierhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.actors_name
    ADD CONSTRAINT actors_name_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.actors_namehistory
    ADD CONSTRAINT actors_namehistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.actors_namekey
    ADD CONSTRAINT actors_namekey_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.actors_office
    ADD CONSTRAINT actors_office_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.actors_officehistory
    ADD CONSTRAINT actors_officehistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.actors_officialsource
    ADD CONSTRAINT actors_officialsource_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.actors_officialsource
    ADD CONSTRAINT actors_officialsource_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY public.actors_officialsourcehistory
    ADD CONSTRAINT actors_officialsourcehistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.actors_person
    ADD CONSTRAINT actors_person_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.actors_person
    ADD CONSTRAINT actors_person_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY public.actors_personhistory
    ADD CONSTRAINT actors_personhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.actors_personname
    ADD CONSTRAINT actors_personname_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.actors_personnamehistory
    ADD CONSTRAINT actors_personnamehistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.actors_succession
    ADD CONSTRAINT actors_succession_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.actors_successionhistory
    ADD CONSTRAINT actors_successionhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.actors_territorialclaim
    ADD CONSTRAINT actors_territorialclaim_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.actors_territorialclaimhistory
    ADD CONSTRAINT actors_territorialclaimhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.agreements_agreementcitation
    ADD CONSTRAINT agreement_citation_once UNIQUE (agreement_id, field, evidence_id);

ALTER TABLE ONLY public.agreements_agreementlisting
    ADD CONSTRAINT agreement_listing_once_a_row UNIQUE (agreement_id, row_id);

ALTER TABLE ONLY public.agreements_agreementsubject
    ADD CONSTRAINT agreement_subject_once UNIQUE (agreement_id, subject_id);

ALTER TABLE ONLY public.agreements_agreementtitle
    ADD CONSTRAINT agreement_title_once_a_language UNIQUE (agreement_id, language);

ALTER TABLE ONLY public.agreements_act
    ADD CONSTRAINT agreements_act_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.agreements_actcitation
    ADD CONSTRAINT agreements_actcitation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.agreements_actcitationhistory
    ADD CONSTRAINT agreements_actcitationhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.agreements_acthistory
    ADD CONSTRAINT agreements_acthistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.agreements_actortie
    ADD CONSTRAINT agreements_actortie_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.agreements_agreement
    ADD CONSTRAINT agreements_agreement_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.agreements_agreement
    ADD CONSTRAINT agreements_agreement_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY public.agreements_agreementcitation
    ADD CONSTRAINT agreements_agreementcitation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.agreements_agreementcitationhistory
    ADD CONSTRAINT agreements_agreementcitationhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.agreements_agreementhistory
    ADD CONSTRAINT agreements_agreementhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.agreements_agreementlisting
    ADD CONSTRAINT agreements_agreementlisting_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.agreements_agreementlistinghistory
    ADD CONSTRAINT agreements_agreementlistinghistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.agreements_agreementsubject
    ADD CONSTRAINT agreements_agreementsubject_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.agreements_agreementsubjecthistory
    ADD CONSTRAINT agreements_agreementsubjecthistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.agreements_agreementtitle
    ADD CONSTRAINT agreements_agreementtitle_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.agreements_agreementtitlehistory
    ADD CONSTRAINT agreements_agreementtitlehistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.agreements_approvalrule
    ADD CONSTRAINT agreements_approvalrule_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.agreements_approvalrulehistory
    ADD CONSTRAINT agreements_approvalrulehistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.agreements_attendance
    ADD CONSTRAINT agreements_attendance_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.agreements_attendancehistory
    ADD CONSTRAINT agreements_attendancehistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.agreements_attestation
    ADD CONSTRAINT agreements_attestation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.agreements_attestationhistory
    ADD CONSTRAINT agreements_attestationhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.agreements_countrytie
    ADD CONSTRAINT agreements_countrytie_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.agreements_documentsubject
    ADD CONSTRAINT agreements_documentsubject_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.agreements_documentsubjecthistory
    ADD CONSTRAINT agreements_documentsubjecthistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.agreements_engagement
    ADD CONSTRAINT agreements_engagement_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.agreements_engagement
    ADD CONSTRAINT agreements_engagement_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY public.agreements_engagementcitation
    ADD CONSTRAINT agreements_engagementcitation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.agreements_engagementcitationhistory
    ADD CONSTRAINT agreements_engagementcitationhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.agreements_engagementhistory
    ADD CONSTRAINT agreements_engagementhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.agreements_engagementparticipant
    ADD CONSTRAINT agreements_engagementparticipant_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.agreements_engagementparticipanthistory
    ADD CONSTRAINT agreements_engagementparticipanthistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.agreements_engagementresult
    ADD CONSTRAINT agreements_engagementresult_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.agreements_engagementresulthistory
    ADD CONSTRAINT agreements_engagementresulthistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.agreements_instrument
    ADD CONSTRAINT agreements_instrument_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.agreements_instrumentcitation
    ADD CONSTRAINT agreements_instrumentcitation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.agreements_instrumentcitationhistory
    ADD CONSTRAINT agreements_instrumentcitationhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.agreements_instrumenthistory
    ADD CONSTRAINT agreements_instrumenthistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.agreements_instrumentlink
    ADD CONSTRAINT agreements_instrumentlink_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.agreements_instrumentlinkhistory
    ADD CONSTRAINT agreements_instrumentlinkhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.agreements_negotiation
    ADD CONSTRAINT agreements_negotiation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.agreements_negotiation
    ADD CONSTRAINT agreements_negotiation_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY public.agreements_negotiationcitation
    ADD CONSTRAINT agreements_negotiationcitation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.agreements_negotiationcitationhistory
    ADD CONSTRAINT agreements_negotiationcitationhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.agreements_negotiationhistory
    ADD CONSTRAINT agreements_negotiationhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.agreements_negotiationparticipant
    ADD CONSTRAINT agreements_negotiationparticipant_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.agreements_negotiationparticipanthistory
    ADD CONSTRAINT agreements_negotiationparticipanthistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.agreements_negotiationround
    ADD CONSTRAINT agreements_negotiationround_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.agreements_negotiationroundhistory
    ADD CONSTRAINT agreements_negotiationroundhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.agreements_party
    ADD CONSTRAINT agreements_party_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.agreements_partyhistory
    ADD CONSTRAINT agreements_partyhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.agreements_position
    ADD CONSTRAINT agreements_position_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.agreements_positioncitation
    ADD CONSTRAINT agreements_positioncitation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.agreements_positioncitationhistory
    ADD CONSTRAINT agreements_positioncitationhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.agreements_positionhistory
    ADD CONSTRAINT agreements_positionhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.agreements_statusspell
    ADD CONSTRAINT agreements_statusspell_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.agreements_subject
    ADD CONSTRAINT agreements_subject_code_key UNIQUE (code);

ALTER TABLE ONLY public.agreements_subject
    ADD CONSTRAINT agreements_subject_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.agreements_subjecthistory
    ADD CONSTRAINT agreements_subjecthistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.agreements_texttie
    ADD CONSTRAINT agreements_texttie_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.agreements_texttiehistory
    ADD CONSTRAINT agreements_texttiehistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.agreements_attendance
    ADD CONSTRAINT attendance_once UNIQUE (round_id, participant_id);

ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_name_key UNIQUE (name);

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_permission_id_0cd325b0_uniq UNIQUE (group_id, permission_id);

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_codename_01ab375a_uniq UNIQUE (content_type_id, codename);

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.axes_accessattempt
    ADD CONSTRAINT axes_accessattempt_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.axes_accessattempt
    ADD CONSTRAINT axes_accessattempt_username_ip_address_user_agent_8ea22282_uniq UNIQUE (username, ip_address, user_agent);

ALTER TABLE ONLY public.axes_accessattemptexpiration
    ADD CONSTRAINT axes_accessattemptexpiration_pkey PRIMARY KEY (access_attempt_id);

ALTER TABLE ONLY public.axes_accessfailurelog
    ADD CONSTRAINT axes_accessfailurelog_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.axes_accesslog
    ADD CONSTRAINT axes_accesslog_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.networks_bodycitation
    ADD CONSTRAINT body_citation_once UNIQUE (body_id, field, evidence_id);

ALTER TABLE ONLY public.networks_body
    ADD CONSTRAINT body_id_and_network UNIQUE (id, network_id);

ALTER TABLE ONLY public.networks_body
    ADD CONSTRAINT body_once_a_start UNIQUE (network_id, name, since);

ALTER TABLE ONLY public.statements_category
    ADD CONSTRAINT category_framework_and_id UNIQUE (framework_id, id);

ALTER TABLE ONLY public.statements_category
    ADD CONSTRAINT category_once_a_code UNIQUE (framework_id, code);

ALTER TABLE ONLY public.statements_codingcitation
    ADD CONSTRAINT coding_citation_once UNIQUE (coding_id, field, evidence_id);

ALTER TABLE ONLY public.statements_coding
    ADD CONSTRAINT coding_no_certain_overlap EXCLUDE USING gist (category_id WITH =, author WITH =, COALESCE(coded_by_id, (0)::bigint) WITH =, COALESCE(actor_id, (0)::bigint) WITH =, COALESCE(country_id, (0)::bigint) WITH =, COALESCE(agreement_id, (0)::bigint) WITH =, (
CASE
    WHEN (since_latest IS NULL) THEN 'empty'::daterange
    WHEN ((until)::text = ''::text) THEN daterange(since_latest, NULL::date)
    ELSE daterange(since_latest, GREATEST(since_latest, until_earliest))
END) WITH &&);

ALTER TABLE ONLY public.statements_coding
    ADD CONSTRAINT coding_once_a_start UNIQUE NULLS NOT DISTINCT (category_id, author, coded_by_id, actor_id, country_id, agreement_id, since);

ALTER TABLE ONLY public.statements_comparisoncellcitation
    ADD CONSTRAINT comparison_cell_citation_once UNIQUE (comparison_cell_id, field, evidence_id);

ALTER TABLE ONLY public.statements_comparisoncell
    ADD CONSTRAINT comparison_cell_once UNIQUE NULLS NOT DISTINCT (side_id, category_id, period_id);

ALTER TABLE ONLY public.statements_comparisonside
    ADD CONSTRAINT comparison_side_comparison_and_id UNIQUE (comparison_id, id);

ALTER TABLE ONLY public.statements_comparisonside
    ADD CONSTRAINT comparison_side_once UNIQUE (comparison_id, name);

ALTER TABLE ONLY public.core_change
    ADD CONSTRAINT core_change_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.core_operation
    ADD CONSTRAINT core_operation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.core_operationrow
    ADD CONSTRAINT core_operationrow_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.actors_countrygroupmember
    ADD CONSTRAINT country_group_member_no_certain_overlap EXCLUDE USING gist (group_id WITH =, country_id WITH =, (
CASE
    WHEN (since_latest IS NULL) THEN 'empty'::daterange
    WHEN ((until)::text = ''::text) THEN daterange(since_latest, NULL::date)
    ELSE daterange(since_latest, GREATEST(since_latest, until_earliest))
END) WITH &&);

ALTER TABLE ONLY public.actors_countrygroupmember
    ADD CONSTRAINT country_group_member_once_a_start UNIQUE (group_id, country_id, since);

ALTER TABLE ONLY public.actors_countryname
    ADD CONSTRAINT country_name_once_a_language UNIQUE (country_id, language);

ALTER TABLE ONLY public.agreements_countrytie
    ADD CONSTRAINT country_tie_once_an_agreement UNIQUE (first_id, second_id, agreement_id);

ALTER TABLE ONLY public.actors_distinction
    ADD CONSTRAINT distinction_once_a_pair UNIQUE (first_id, second_id);

ALTER TABLE ONLY public.django_admin_log
    ADD CONSTRAINT django_admin_log_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_app_label_model_76bd3d3b_uniq UNIQUE (app_label, model);

ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.django_migrations
    ADD CONSTRAINT django_migrations_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.django_session
    ADD CONSTRAINT django_session_pkey PRIMARY KEY (session_key);

ALTER TABLE ONLY public.sources_documentcitation
    ADD CONSTRAINT document_citation_once UNIQUE (document_id, field, evidence_id);

ALTER TABLE ONLY public.agreements_documentsubject
    ADD CONSTRAINT document_subject_once UNIQUE (document_id, subject_id);

ALTER TABLE ONLY public.agreements_engagementcitation
    ADD CONSTRAINT engagement_citation_once UNIQUE (engagement_id, field, evidence_id);

ALTER TABLE ONLY public.agreements_engagementparticipant
    ADD CONSTRAINT engagement_participant_once UNIQUE (engagement_id, actor_id);

ALTER TABLE ONLY public.networks_eventparticipant
    ADD CONSTRAINT event_participant_country_once_a_role UNIQUE (event_id, country_id, role);

ALTER TABLE ONLY public.networks_eventparticipant
    ADD CONSTRAINT event_participant_once_a_role UNIQUE (event_id, actor_id, role);

ALTER TABLE ONLY public.networks_eventseriescitation
    ADD CONSTRAINT event_series_citation_once UNIQUE (event_series_id, field, evidence_id);

ALTER TABLE ONLY public.sources_evidence
    ADD CONSTRAINT evidence_once_a_passage UNIQUE (capture_id, start, "end");

ALTER TABLE ONLY public.networks_fundingcitation
    ADD CONSTRAINT funding_citation_once UNIQUE (funding_id, field, evidence_id);

ALTER TABLE ONLY public.sources_harvest
    ADD CONSTRAINT harvest_once_a_file UNIQUE (register_id, sha256);

ALTER TABLE ONLY public.actors_identifier
    ADD CONSTRAINT identifier_of_one_actor UNIQUE (scheme, value);

ALTER TABLE ONLY public.intake_importparty
    ADD CONSTRAINT import_party_once_a_position UNIQUE (import_row_id, "position");

ALTER TABLE ONLY public.agreements_instrument
    ADD CONSTRAINT instrument_agreement_and_id UNIQUE (agreement_id, id);

ALTER TABLE ONLY public.agreements_instrumentcitation
    ADD CONSTRAINT instrument_citation_once UNIQUE (instrument_id, field, evidence_id);

ALTER TABLE ONLY public.agreements_instrumentlink
    ADD CONSTRAINT instrument_link_once UNIQUE (source_id, relation, target_id);

ALTER TABLE ONLY public.intake_heartbeat
    ADD CONSTRAINT intake_heartbeat_name_key UNIQUE (name);

ALTER TABLE ONLY public.intake_heartbeat
    ADD CONSTRAINT intake_heartbeat_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.intake_importname
    ADD CONSTRAINT intake_importname_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.intake_importparty
    ADD CONSTRAINT intake_importparty_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.intake_importrow
    ADD CONSTRAINT intake_importrow_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.intake_job
    ADD CONSTRAINT intake_job_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.intake_namedecision
    ADD CONSTRAINT intake_namedecision_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.intake_namedecisionhistory
    ADD CONSTRAINT intake_namedecisionhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.intake_proposal_evidence
    ADD CONSTRAINT intake_proposal_evidence_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.intake_proposal_evidence
    ADD CONSTRAINT intake_proposal_evidence_proposal_id_evidence_id_fb196e28_uniq UNIQUE (proposal_id, evidence_id);

ALTER TABLE ONLY public.intake_proposal
    ADD CONSTRAINT intake_proposal_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.intake_proposalhistory
    ADD CONSTRAINT intake_proposalhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.intake_registerimport_operations
    ADD CONSTRAINT intake_registerimport_op_registerimport_id_operat_b5cd7fe5_uniq UNIQUE (registerimport_id, operation_id);

ALTER TABLE ONLY public.intake_registerimport_operations
    ADD CONSTRAINT intake_registerimport_operations_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.intake_registerimport
    ADD CONSTRAINT intake_registerimport_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.intake_registerproposal
    ADD CONSTRAINT intake_registerproposal_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.intake_registerproposalhistory
    ADD CONSTRAINT intake_registerproposalhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.intake_savedmapping
    ADD CONSTRAINT intake_savedmapping_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.intake_savedmappinghistory
    ADD CONSTRAINT intake_savedmappinghistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.networks_membershipcitation
    ADD CONSTRAINT membership_citation_once UNIQUE (membership_id, field, evidence_id);

ALTER TABLE ONLY public.networks_membershiplisting
    ADD CONSTRAINT membership_listing_once_a_row UNIQUE (membership_id, row_id);

ALTER TABLE ONLY public.networks_membership
    ADD CONSTRAINT membership_no_certain_overlap EXCLUDE USING gist (network_id WITH =, actor_id WITH =, (
CASE
    WHEN (joined_latest IS NULL) THEN 'empty'::daterange
    WHEN (("left")::text = ''::text) THEN daterange(joined_latest, NULL::date)
    ELSE daterange(joined_latest, GREATEST(joined_latest, left_earliest))
END) WITH &&);

ALTER TABLE ONLY public.networks_membership
    ADD CONSTRAINT membership_of_a_country_no_certain_overlap EXCLUDE USING gist (network_id WITH =, country_id WITH =, (
CASE
    WHEN (joined_latest IS NULL) THEN 'empty'::daterange
    WHEN (("left")::text = ''::text) THEN daterange(joined_latest, NULL::date)
    ELSE daterange(joined_latest, GREATEST(joined_latest, left_earliest))
END) WITH &&);

ALTER TABLE ONLY public.networks_membership
    ADD CONSTRAINT membership_of_a_country_once_a_start UNIQUE (network_id, country_id, joined);

ALTER TABLE ONLY public.networks_membership
    ADD CONSTRAINT membership_once_a_start UNIQUE (network_id, actor_id, joined);

ALTER TABLE ONLY public.networks_membershipstatusspell
    ADD CONSTRAINT membership_status_spell_no_certain_overlap EXCLUDE USING gist (membership_id WITH =, (
CASE
    WHEN (since_latest IS NULL) THEN 'empty'::daterange
    WHEN ((until)::text = ''::text) THEN daterange(since_latest, NULL::date)
    ELSE daterange(since_latest, GREATEST(since_latest, until_earliest))
END) WITH &&);

ALTER TABLE ONLY public.networks_membershipstatusspell
    ADD CONSTRAINT membership_status_spell_once_a_start UNIQUE (membership_id, status, since);

ALTER TABLE ONLY public.intake_namedecision
    ADD CONSTRAINT name_decision_once_a_name UNIQUE (register_id, name, country, region, kind);

ALTER TABLE ONLY public.actors_name
    ADD CONSTRAINT name_once_an_actor_and_language UNIQUE (actor_id, text, language);

ALTER TABLE ONLY public.agreements_negotiationcitation
    ADD CONSTRAINT negotiation_citation_once UNIQUE (negotiation_id, field, evidence_id);

ALTER TABLE ONLY public.agreements_negotiationparticipant
    ADD CONSTRAINT negotiation_participant_negotiation_and_id UNIQUE (negotiation_id, id);

ALTER TABLE ONLY public.agreements_negotiationparticipant
    ADD CONSTRAINT negotiation_participant_once UNIQUE (negotiation_id, actor_id);

ALTER TABLE ONLY public.agreements_negotiationround
    ADD CONSTRAINT negotiation_round_negotiation_and_id UNIQUE (negotiation_id, id);

ALTER TABLE ONLY public.networks_networkcitation
    ADD CONSTRAINT network_citation_once UNIQUE (network_id, field, evidence_id);

ALTER TABLE ONLY public.networks_networkeventcitation
    ADD CONSTRAINT network_event_citation_once UNIQUE (network_event_id, field, evidence_id);

ALTER TABLE ONLY public.networks_networkevent
    ADD CONSTRAINT network_event_once_an_edition UNIQUE (series_id, edition);

ALTER TABLE ONLY public.networks_body
    ADD CONSTRAINT networks_body_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.networks_body
    ADD CONSTRAINT networks_body_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY public.networks_bodycitation
    ADD CONSTRAINT networks_bodycitation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.networks_bodycitationhistory
    ADD CONSTRAINT networks_bodycitationhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.networks_bodyhistory
    ADD CONSTRAINT networks_bodyhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.networks_eventoutcome
    ADD CONSTRAINT networks_eventoutcome_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.networks_eventoutcomehistory
    ADD CONSTRAINT networks_eventoutcomehistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.networks_eventparticipant
    ADD CONSTRAINT networks_eventparticipant_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.networks_eventparticipanthistory
    ADD CONSTRAINT networks_eventparticipanthistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.networks_eventseries
    ADD CONSTRAINT networks_eventseries_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.networks_eventseries
    ADD CONSTRAINT networks_eventseries_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY public.networks_eventseriescitation
    ADD CONSTRAINT networks_eventseriescitation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.networks_eventseriescitationhistory
    ADD CONSTRAINT networks_eventseriescitationhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.networks_eventserieshistory
    ADD CONSTRAINT networks_eventserieshistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.networks_funding
    ADD CONSTRAINT networks_funding_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.networks_fundingcitation
    ADD CONSTRAINT networks_fundingcitation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.networks_fundingcitationhistory
    ADD CONSTRAINT networks_fundingcitationhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.networks_fundinghistory
    ADD CONSTRAINT networks_fundinghistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.networks_membership
    ADD CONSTRAINT networks_membership_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.networks_membershipcitation
    ADD CONSTRAINT networks_membershipcitation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.networks_membershipcitationhistory
    ADD CONSTRAINT networks_membershipcitationhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.networks_membershiphistory
    ADD CONSTRAINT networks_membershiphistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.networks_membershiplisting
    ADD CONSTRAINT networks_membershiplisting_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.networks_membershiplistinghistory
    ADD CONSTRAINT networks_membershiplistinghistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.networks_membershipstatusspell
    ADD CONSTRAINT networks_membershipstatusspell_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.networks_membershipstatusspellhistory
    ADD CONSTRAINT networks_membershipstatusspellhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.networks_network
    ADD CONSTRAINT networks_network_pkey PRIMARY KEY (actor_id);

ALTER TABLE ONLY public.networks_networkcitation
    ADD CONSTRAINT networks_networkcitation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.networks_networkcitationhistory
    ADD CONSTRAINT networks_networkcitationhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.networks_networkevent
    ADD CONSTRAINT networks_networkevent_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.networks_networkevent
    ADD CONSTRAINT networks_networkevent_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY public.networks_networkeventcitation
    ADD CONSTRAINT networks_networkeventcitation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.networks_networkeventcitationhistory
    ADD CONSTRAINT networks_networkeventcitationhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.networks_networkeventhistory
    ADD CONSTRAINT networks_networkeventhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.networks_networkhistory
    ADD CONSTRAINT networks_networkhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.networks_programme
    ADD CONSTRAINT networks_programme_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.networks_programme
    ADD CONSTRAINT networks_programme_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY public.networks_programmecitation
    ADD CONSTRAINT networks_programmecitation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.networks_programmecitationhistory
    ADD CONSTRAINT networks_programmecitationhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.networks_programmehistory
    ADD CONSTRAINT networks_programmehistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.networks_programmepartner
    ADD CONSTRAINT networks_programmepartner_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.networks_programmepartnercitation
    ADD CONSTRAINT networks_programmepartnercitation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.networks_programmepartnercitationhistory
    ADD CONSTRAINT networks_programmepartnercitationhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.networks_programmepartnerhistory
    ADD CONSTRAINT networks_programmepartnerhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.networks_programmeplace
    ADD CONSTRAINT networks_programmeplace_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.networks_programmeplacehistory
    ADD CONSTRAINT networks_programmeplacehistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.networks_seat
    ADD CONSTRAINT networks_seat_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.networks_seatcitation
    ADD CONSTRAINT networks_seatcitation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.networks_seatcitationhistory
    ADD CONSTRAINT networks_seatcitationhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.networks_seathistory
    ADD CONSTRAINT networks_seathistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.networks_section
    ADD CONSTRAINT networks_section_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.networks_sectionhistory
    ADD CONSTRAINT networks_sectionhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.actors_office
    ADD CONSTRAINT office_no_certain_overlap EXCLUDE USING gist (person_id WITH =, actor_id WITH =, title WITH =, (
CASE
    WHEN (since_latest IS NULL) THEN 'empty'::daterange
    WHEN ((until)::text = ''::text) THEN daterange(since_latest, NULL::date)
    ELSE daterange(since_latest, GREATEST(since_latest, until_earliest))
END) WITH &&);

ALTER TABLE ONLY public.actors_office
    ADD CONSTRAINT office_once_a_start UNIQUE (person_id, actor_id, title, since);

ALTER TABLE ONLY public.actors_officialsource
    ADD CONSTRAINT official_source_once_a_title UNIQUE (actor_id, kind, title);

ALTER TABLE ONLY public.core_operationrow
    ADD CONSTRAINT operation_row_once_a_row UNIQUE (operation_id, "table", key);

ALTER TABLE ONLY public.agreements_party
    ADD CONSTRAINT party_agreement_and_id UNIQUE (agreement_id, id);

ALTER TABLE ONLY public.agreements_party
    ADD CONSTRAINT party_once_a_role UNIQUE (agreement_id, actor_id, role);

ALTER TABLE ONLY public.statements_periodcitation
    ADD CONSTRAINT period_citation_once UNIQUE (period_id, field, evidence_id);

ALTER TABLE ONLY public.actors_personname
    ADD CONSTRAINT person_name_once_a_person_and_language UNIQUE (person_id, text, language);

ALTER TABLE ONLY public.pghistory_context
    ADD CONSTRAINT pghistory_context_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.agreements_positioncitation
    ADD CONSTRAINT position_citation_once UNIQUE (position_id, field, evidence_id);

ALTER TABLE ONLY public.networks_programmecitation
    ADD CONSTRAINT programme_citation_once UNIQUE (programme_id, field, evidence_id);

ALTER TABLE ONLY public.networks_programmepartnercitation
    ADD CONSTRAINT programme_partner_citation_once UNIQUE (programme_partner_id, field, evidence_id);

ALTER TABLE ONLY public.networks_programmepartner
    ADD CONSTRAINT programme_partner_once_a_role UNIQUE (programme_id, actor_id, role);

ALTER TABLE ONLY public.networks_programmeplace
    ADD CONSTRAINT programme_place_once UNIQUE (programme_id, actor_id);

ALTER TABLE ONLY public.intake_proposal
    ADD CONSTRAINT proposal_once_a_claim UNIQUE (capture_id, fingerprint);

ALTER TABLE ONLY public.sources_quotetranslation
    ADD CONSTRAINT quote_translation_once_a_language UNIQUE (evidence_id, language);

ALTER TABLE ONLY public.intake_registerproposal
    ADD CONSTRAINT register_proposal_once_a_claim UNIQUE NULLS NOT DISTINCT (register_id, about, says, agreement_id, membership_id);

ALTER TABLE ONLY public.sources_registerrow
    ADD CONSTRAINT register_row_once_a_place UNIQUE (harvest_id, "table", number);

ALTER TABLE ONLY public.statements_samplecode
    ADD CONSTRAINT sample_code_once UNIQUE NULLS NOT DISTINCT (item_id, framework_id, coder_id);

ALTER TABLE ONLY public.statements_samplecoder
    ADD CONSTRAINT sample_coder_once UNIQUE (sample_id, coder_id);

ALTER TABLE ONLY public.statements_samplecoder
    ADD CONSTRAINT sample_coder_one_a_place UNIQUE (sample_id, place);

ALTER TABLE ONLY public.statements_samplecoder
    ADD CONSTRAINT sample_coder_sample_and_id UNIQUE (sample_id, id);

ALTER TABLE ONLY public.statements_sampleframework
    ADD CONSTRAINT sample_framework_once UNIQUE (sample_id, framework_id);

ALTER TABLE ONLY public.statements_sampleitem
    ADD CONSTRAINT sample_item_once UNIQUE NULLS NOT DISTINCT (sample_id, actor_id, country_id, agreement_id);

ALTER TABLE ONLY public.statements_sampleitem
    ADD CONSTRAINT sample_item_sample_and_id UNIQUE (sample_id, id);

ALTER TABLE ONLY public.intake_savedmapping
    ADD CONSTRAINT saved_mapping_once_a_name UNIQUE (register_id, name);

ALTER TABLE ONLY public.networks_seatcitation
    ADD CONSTRAINT seat_citation_once UNIQUE (seat_id, field, evidence_id);

ALTER TABLE ONLY public.networks_seat
    ADD CONSTRAINT seat_of_a_person_no_certain_overlap EXCLUDE USING gist (body_id WITH =, office WITH =, person_id WITH =, (
CASE
    WHEN (since_latest IS NULL) THEN 'empty'::daterange
    WHEN ((until)::text = ''::text) THEN daterange(since_latest, NULL::date)
    ELSE daterange(since_latest, GREATEST(since_latest, until_earliest))
END) WITH &&);

ALTER TABLE ONLY public.networks_seat
    ADD CONSTRAINT seat_of_an_actor_no_certain_overlap EXCLUDE USING gist (body_id WITH =, office WITH =, actor_id WITH =, (
CASE
    WHEN (since_latest IS NULL) THEN 'empty'::daterange
    WHEN ((until)::text = ''::text) THEN daterange(since_latest, NULL::date)
    ELSE daterange(since_latest, GREATEST(since_latest, until_earliest))
END) WITH &&) WHERE ((person_id IS NULL));

ALTER TABLE ONLY public.networks_seat
    ADD CONSTRAINT seat_once_a_start UNIQUE NULLS NOT DISTINCT (body_id, office, actor_id, person_id, since);

ALTER TABLE ONLY public.networks_section
    ADD CONSTRAINT section_no_certain_overlap EXCLUDE USING gist (network_id WITH =, parent_id WITH =, (
CASE
    WHEN (since_latest IS NULL) THEN 'empty'::daterange
    WHEN ((until)::text = ''::text) THEN daterange(since_latest, NULL::date)
    ELSE daterange(since_latest, GREATEST(since_latest, until_earliest))
END) WITH &&);

ALTER TABLE ONLY public.networks_section
    ADD CONSTRAINT section_once_a_start UNIQUE (network_id, parent_id, since);

ALTER TABLE ONLY public.sources_capture
    ADD CONSTRAINT sources_capture_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.sources_capture
    ADD CONSTRAINT sources_capture_sha256_key UNIQUE (sha256);

ALTER TABLE ONLY public.sources_connector
    ADD CONSTRAINT sources_connector_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.sources_connector
    ADD CONSTRAINT sources_connector_register_id_key UNIQUE (register_id);

ALTER TABLE ONLY public.sources_document
    ADD CONSTRAINT sources_document_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.sources_document
    ADD CONSTRAINT sources_document_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY public.sources_documentcitation
    ADD CONSTRAINT sources_documentcitation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.sources_documentcitationhistory
    ADD CONSTRAINT sources_documentcitationhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.sources_documenthistory
    ADD CONSTRAINT sources_documenthistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.sources_documentlink
    ADD CONSTRAINT sources_documentlink_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.sources_documentlinkhistory
    ADD CONSTRAINT sources_documentlinkhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.sources_evidence
    ADD CONSTRAINT sources_evidence_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.sources_harvest
    ADD CONSTRAINT sources_harvest_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.sources_quotetranslation
    ADD CONSTRAINT sources_quotetranslation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.sources_quotetranslationhistory
    ADD CONSTRAINT sources_quotetranslationhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.sources_register
    ADD CONSTRAINT sources_register_name_key UNIQUE (name);

ALTER TABLE ONLY public.sources_register
    ADD CONSTRAINT sources_register_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.sources_register
    ADD CONSTRAINT sources_register_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY public.sources_registerhistory
    ADD CONSTRAINT sources_registerhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.sources_registerrow
    ADD CONSTRAINT sources_registerrow_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.statements_statementcitation
    ADD CONSTRAINT statement_citation_once UNIQUE (statement_id, field, evidence_id);

ALTER TABLE ONLY public.statements_category
    ADD CONSTRAINT statements_category_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.statements_categoryhistory
    ADD CONSTRAINT statements_categoryhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.statements_coding
    ADD CONSTRAINT statements_coding_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.statements_coding
    ADD CONSTRAINT statements_coding_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY public.statements_codingcitation
    ADD CONSTRAINT statements_codingcitation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.statements_codingcitationhistory
    ADD CONSTRAINT statements_codingcitationhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.statements_codinghistory
    ADD CONSTRAINT statements_codinghistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.statements_comparison_periods
    ADD CONSTRAINT statements_comparison_pe_comparison_id_period_id_e80284c1_uniq UNIQUE (comparison_id, period_id);

ALTER TABLE ONLY public.statements_comparison_periods
    ADD CONSTRAINT statements_comparison_periods_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.statements_comparison
    ADD CONSTRAINT statements_comparison_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.statements_comparison
    ADD CONSTRAINT statements_comparison_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY public.statements_comparisoncell
    ADD CONSTRAINT statements_comparisoncell_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.statements_comparisoncellcitation
    ADD CONSTRAINT statements_comparisoncellcitation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.statements_comparisoncellcitationhistory
    ADD CONSTRAINT statements_comparisoncellcitationhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.statements_comparisoncellhistory
    ADD CONSTRAINT statements_comparisoncellhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.statements_comparisonhistory
    ADD CONSTRAINT statements_comparisonhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.statements_comparisonside
    ADD CONSTRAINT statements_comparisonside_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.statements_comparisonsidehistory
    ADD CONSTRAINT statements_comparisonsidehistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.statements_framework
    ADD CONSTRAINT statements_framework_code_key UNIQUE (code);

ALTER TABLE ONLY public.statements_framework
    ADD CONSTRAINT statements_framework_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.statements_frameworkhistory
    ADD CONSTRAINT statements_frameworkhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.statements_period
    ADD CONSTRAINT statements_period_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.statements_period
    ADD CONSTRAINT statements_period_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY public.statements_periodcitation
    ADD CONSTRAINT statements_periodcitation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.statements_periodcitationhistory
    ADD CONSTRAINT statements_periodcitationhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.statements_periodhistory
    ADD CONSTRAINT statements_periodhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.statements_sample
    ADD CONSTRAINT statements_sample_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.statements_sample
    ADD CONSTRAINT statements_sample_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY public.statements_samplecode
    ADD CONSTRAINT statements_samplecode_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.statements_samplecodehistory
    ADD CONSTRAINT statements_samplecodehistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.statements_samplecoder
    ADD CONSTRAINT statements_samplecoder_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.statements_samplecoderhistory
    ADD CONSTRAINT statements_samplecoderhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.statements_sampleframework
    ADD CONSTRAINT statements_sampleframework_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.statements_sampleframeworkhistory
    ADD CONSTRAINT statements_sampleframeworkhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.statements_samplehistory
    ADD CONSTRAINT statements_samplehistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.statements_sampleitem
    ADD CONSTRAINT statements_sampleitem_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.statements_sampleitemhistory
    ADD CONSTRAINT statements_sampleitemhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.statements_statement
    ADD CONSTRAINT statements_statement_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.statements_statement
    ADD CONSTRAINT statements_statement_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY public.statements_statementcitation
    ADD CONSTRAINT statements_statementcitation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.statements_statementcitationhistory
    ADD CONSTRAINT statements_statementcitationhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.statements_statementhistory
    ADD CONSTRAINT statements_statementhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.agreements_statusspell
    ADD CONSTRAINT status_spell_once_a_start UNIQUE (agreement_id, start);

ALTER TABLE ONLY public.actors_succession
    ADD CONSTRAINT succession_once_a_pair UNIQUE (predecessor_id, successor_id);

ALTER TABLE ONLY public.actors_territorialclaim
    ADD CONSTRAINT territorial_claim_once_a_country UNIQUE (actor_id, country_id);

ALTER TABLE ONLY public.agreements_texttie
    ADD CONSTRAINT text_tie_once UNIQUE NULLS NOT DISTINCT (document_id, agreement_id, relation, actor_id, body_id);

CREATE INDEX accounts_user_groups_group_id_bd11a704 ON public.accounts_user_groups USING btree (group_id);

CREATE INDEX accounts_user_groups_user_id_52b62117 ON public.accounts_user_groups USING btree (user_id);

CREATE INDEX accounts_user_user_permissions_permission_id_113bb443 ON public.accounts_user_user_permissions USING btree (permission_id);

CREATE INDEX accounts_user_user_permissions_user_id_e4f0a161 ON public.accounts_user_user_permissions USING btree (user_id);

CREATE INDEX accounts_user_username_6088629e_like ON public.accounts_user USING btree (username varchar_pattern_ops);

CREATE UNIQUE INDEX act_citation_one_preferred ON public.agreements_actcitation USING btree (act_id, field) WHERE is_preferred;

CREATE INDEX actor_country_kind_btree ON public.actors_actor USING btree (country_id, kind, population DESC NULLS LAST, id);

CREATE INDEX actor_kind_population_btree ON public.actors_actor USING btree (kind, population DESC NULLS LAST, id);

CREATE INDEX actor_parent_kind_btree ON public.actors_actor USING btree (parent_id, kind, population DESC NULLS LAST, id);

CREATE INDEX actor_tie_last_heard_btree ON public.agreements_actortie USING btree (actor_id, is_inside, status, last_act DESC NULLS LAST, agreement_id DESC) WHERE is_shown;

CREATE INDEX actors_actor_country_id_23fa2e4c ON public.actors_actor USING btree (country_id);

CREATE INDEX actors_actor_merged_into_id_f8e10042 ON public.actors_actor USING btree (merged_into_id);

CREATE INDEX actors_actor_parent_id_db121bd7 ON public.actors_actor USING btree (parent_id);

CREATE INDEX actors_actor_public_id_5edc9281_like ON public.actors_actor USING btree (public_id varchar_pattern_ops);

CREATE INDEX actors_actorhistory_as_region_id_095debcf ON public.actors_actorhistory USING btree (as_region_id);

CREATE INDEX actors_actorhistory_country_id_bf12a84a ON public.actors_actorhistory USING btree (country_id);

CREATE INDEX actors_actorhistory_merged_into_id_c05df848 ON public.actors_actorhistory USING btree (merged_into_id);

CREATE INDEX actors_actorhistory_parent_id_0c3364cf ON public.actors_actorhistory USING btree (parent_id);

CREATE INDEX actors_actorhistory_pgh_context_id_ed32d3c0 ON public.actors_actorhistory USING btree (pgh_context_id);

CREATE INDEX actors_actorhistory_pgh_obj_id_be9e34d6 ON public.actors_actorhistory USING btree (pgh_obj_id);

CREATE INDEX actors_country_code_4eb06209_like ON public.actors_country USING btree (code varchar_pattern_ops);

CREATE INDEX actors_country_neighbours_from_country_id_c37c96e7 ON public.actors_country_neighbours USING btree (from_country_id);

CREATE INDEX actors_country_neighbours_to_country_id_71b7643c ON public.actors_country_neighbours USING btree (to_country_id);

CREATE INDEX actors_country_successors_from_country_id_3c48e2d8 ON public.actors_country_successors USING btree (from_country_id);

CREATE INDEX actors_country_successors_to_country_id_60d1f457 ON public.actors_country_successors USING btree (to_country_id);

CREATE INDEX actors_countrygroup_code_7952cc30_like ON public.actors_countrygroup USING btree (code varchar_pattern_ops);

CREATE INDEX actors_countrygroup_owner_id_7cab09ca ON public.actors_countrygroup USING btree (owner_id);

CREATE INDEX actors_countrygroup_parent_id_041e59cd ON public.actors_countrygroup USING btree (parent_id);

CREATE INDEX actors_countrygrouphistory_owner_id_a8ffd68d ON public.actors_countrygrouphistory USING btree (owner_id);

CREATE INDEX actors_countrygrouphistory_parent_id_f8630c6c ON public.actors_countrygrouphistory USING btree (parent_id);

CREATE INDEX actors_countrygrouphistory_pgh_context_id_ab65ebd4 ON public.actors_countrygrouphistory USING btree (pgh_context_id);

CREATE INDEX actors_countrygrouphistory_pgh_obj_id_8b250c96 ON public.actors_countrygrouphistory USING btree (pgh_obj_id);

CREATE INDEX actors_countrygroupmember_country_id_160c459e ON public.actors_countrygroupmember USING btree (country_id);

CREATE INDEX actors_countrygroupmember_group_id_6a9a2b7a ON public.actors_countrygroupmember USING btree (group_id);

CREATE INDEX actors_countrygroupmemberhistory_country_id_e1609f8b ON public.actors_countrygroupmemberhistory USING btree (country_id);

CREATE INDEX actors_countrygroupmemberhistory_group_id_ed3fce4a ON public.actors_countrygroupmemberhistory USING btree (group_id);

CREATE INDEX actors_countrygroupmemberhistory_pgh_context_id_8df615e3 ON public.actors_countrygroupmemberhistory USING btree (pgh_context_id);

CREATE INDEX actors_countrygroupmemberhistory_pgh_obj_id_32686945 ON public.actors_countrygroupmemberhistory USING btree (pgh_obj_id);

CREATE INDEX actors_countryhistory_pgh_context_id_3ea0f4cd ON public.actors_countryhistory USING btree (pgh_context_id);

CREATE INDEX actors_countryhistory_pgh_obj_id_e66b0f41 ON public.actors_countryhistory USING btree (pgh_obj_id);

CREATE INDEX actors_countryname_country_id_7d209c0f ON public.actors_countryname USING btree (country_id);

CREATE INDEX actors_countrynamehistory_country_id_dff49d82 ON public.actors_countrynamehistory USING btree (country_id);

CREATE INDEX actors_countrynamehistory_pgh_context_id_e0d078ea ON public.actors_countrynamehistory USING btree (pgh_context_id);

CREATE INDEX actors_countrynamehistory_pgh_obj_id_6dfd0401 ON public.actors_countrynamehistory USING btree (pgh_obj_id);

CREATE INDEX actors_datarelease_key_d03c8169_like ON public.actors_datarelease USING btree (key varchar_pattern_ops);

CREATE INDEX actors_disputehistory_actor_id_19f1c8c1 ON public.actors_disputehistory USING btree (actor_id);

CREATE INDEX actors_disputehistory_pgh_context_id_e615c62c ON public.actors_disputehistory USING btree (pgh_context_id);

CREATE INDEX actors_disputehistory_pgh_obj_id_c8cb8dd4 ON public.actors_disputehistory USING btree (pgh_obj_id);

CREATE INDEX actors_distinction_by_id_11240964 ON public.actors_distinction USING btree (by_id);

CREATE INDEX actors_distinction_first_id_73718e6c ON public.actors_distinction USING btree (first_id);

CREATE INDEX actors_distinction_second_id_c324bda4 ON public.actors_distinction USING btree (second_id);

CREATE INDEX actors_distinctionhistory_by_id_938a6510 ON public.actors_distinctionhistory USING btree (by_id);

CREATE INDEX actors_distinctionhistory_first_id_d5e56efe ON public.actors_distinctionhistory USING btree (first_id);

CREATE INDEX actors_distinctionhistory_pgh_context_id_4574ee63 ON public.actors_distinctionhistory USING btree (pgh_context_id);

CREATE INDEX actors_distinctionhistory_pgh_obj_id_13a78315 ON public.actors_distinctionhistory USING btree (pgh_obj_id);

CREATE INDEX actors_distinctionhistory_second_id_1d7a8c24 ON public.actors_distinctionhistory USING btree (second_id);

CREATE INDEX actors_identifier_actor_id_2e5c2687 ON public.actors_identifier USING btree (actor_id);

CREATE INDEX actors_identifierhistory_actor_id_203dcf5b ON public.actors_identifierhistory USING btree (actor_id);

CREATE INDEX actors_identifierhistory_pgh_context_id_e1c823f8 ON public.actors_identifierhistory USING btree (pgh_context_id);

CREATE INDEX actors_identifierhistory_pgh_obj_id_69717a9f ON public.actors_identifierhistory USING btree (pgh_obj_id);

CREATE INDEX actors_name_actor_id_8a5beb54 ON public.actors_name USING btree (actor_id);

CREATE INDEX actors_namehistory_actor_id_1825f547 ON public.actors_namehistory USING btree (actor_id);

CREATE INDEX actors_namehistory_pgh_context_id_9c3a0c0f ON public.actors_namehistory USING btree (pgh_context_id);

CREATE INDEX actors_namehistory_pgh_obj_id_8e41adff ON public.actors_namehistory USING btree (pgh_obj_id);

CREATE INDEX actors_office_actor_id_7a12cc58 ON public.actors_office USING btree (actor_id);

CREATE INDEX actors_office_person_id_3b5eadfc ON public.actors_office USING btree (person_id);

CREATE INDEX actors_officehistory_actor_id_46065c00 ON public.actors_officehistory USING btree (actor_id);

CREATE INDEX actors_officehistory_person_id_ceca4df5 ON public.actors_officehistory USING btree (person_id);

CREATE INDEX actors_officehistory_pgh_context_id_944d9408 ON public.actors_officehistory USING btree (pgh_context_id);

CREATE INDEX actors_officehistory_pgh_obj_id_920f471c ON public.actors_officehistory USING btree (pgh_obj_id);

CREATE INDEX actors_officialsource_actor_id_e1e42d20 ON public.actors_officialsource USING btree (actor_id);

CREATE INDEX actors_officialsource_public_id_4d4684de_like ON public.actors_officialsource USING btree (public_id varchar_pattern_ops);

CREATE INDEX actors_officialsourcehistory_actor_id_06e332a5 ON public.actors_officialsourcehistory USING btree (actor_id);

CREATE INDEX actors_officialsourcehistory_pgh_context_id_83532b8c ON public.actors_officialsourcehistory USING btree (pgh_context_id);

CREATE INDEX actors_officialsourcehistory_pgh_obj_id_ec03aba7 ON public.actors_officialsourcehistory USING btree (pgh_obj_id);

CREATE INDEX actors_person_public_id_6d1937fd_like ON public.actors_person USING btree (public_id varchar_pattern_ops);

CREATE INDEX actors_personhistory_pgh_context_id_ab9c9a0e ON public.actors_personhistory USING btree (pgh_context_id);

CREATE INDEX actors_personhistory_pgh_obj_id_de0256c5 ON public.actors_personhistory USING btree (pgh_obj_id);

CREATE INDEX actors_personname_person_id_5c4f4bfb ON public.actors_personname USING btree (person_id);

CREATE INDEX actors_personnamehistory_person_id_60012f96 ON public.actors_personnamehistory USING btree (person_id);

CREATE INDEX actors_personnamehistory_pgh_context_id_514f2568 ON public.actors_personnamehistory USING btree (pgh_context_id);

CREATE INDEX actors_personnamehistory_pgh_obj_id_ced8aa7d ON public.actors_personnamehistory USING btree (pgh_obj_id);

CREATE INDEX actors_succession_predecessor_id_d59c9724 ON public.actors_succession USING btree (predecessor_id);

CREATE INDEX actors_succession_successor_id_80fac310 ON public.actors_succession USING btree (successor_id);

CREATE INDEX actors_successionhistory_pgh_context_id_57f8bd2f ON public.actors_successionhistory USING btree (pgh_context_id);

CREATE INDEX actors_successionhistory_pgh_obj_id_22be3430 ON public.actors_successionhistory USING btree (pgh_obj_id);

CREATE INDEX actors_successionhistory_predecessor_id_158f15a9 ON public.actors_successionhistory USING btree (predecessor_id);

CREATE INDEX actors_successionhistory_successor_id_ac373f81 ON public.actors_successionhistory USING btree (successor_id);

CREATE INDEX actors_territorialclaim_actor_id_464887bf ON public.actors_territorialclaim USING btree (actor_id);

CREATE INDEX actors_territorialclaim_country_id_739f75cf ON public.actors_territorialclaim USING btree (country_id);

CREATE INDEX actors_territorialclaim_region_id_4d17bfdf ON public.actors_territorialclaim USING btree (region_id);

CREATE INDEX actors_territorialclaimhistory_actor_id_fea90ef2 ON public.actors_territorialclaimhistory USING btree (actor_id);

CREATE INDEX actors_territorialclaimhistory_country_id_ea7cd6e2 ON public.actors_territorialclaimhistory USING btree (country_id);

CREATE INDEX actors_territorialclaimhistory_pgh_context_id_db342f51 ON public.actors_territorialclaimhistory USING btree (pgh_context_id);

CREATE INDEX actors_territorialclaimhistory_pgh_obj_id_51e265b6 ON public.actors_territorialclaimhistory USING btree (pgh_obj_id);

CREATE INDEX actors_territorialclaimhistory_region_id_b930fbbe ON public.actors_territorialclaimhistory USING btree (region_id);

CREATE UNIQUE INDEX agreement_citation_one_preferred ON public.agreements_agreementcitation USING btree (agreement_id, field) WHERE is_preferred;

CREATE INDEX agreement_runs_out_btree ON public.agreements_agreement USING btree (runs_out, id) WHERE (runs_out IS NOT NULL);

CREATE INDEX agreement_status_btree ON public.agreements_agreement USING btree (status, id);

CREATE INDEX agreements_act_agreement_id_5f5d1550 ON public.agreements_act USING btree (agreement_id);

CREATE INDEX agreements_act_instrument_id_fe4f1dd0 ON public.agreements_act USING btree (instrument_id);

CREATE INDEX agreements_act_party_id_15eb56eb ON public.agreements_act USING btree (party_id);

CREATE INDEX agreements_actcitation_act_id_062796ee ON public.agreements_actcitation USING btree (act_id);

CREATE INDEX agreements_actcitation_evidence_id_87577594 ON public.agreements_actcitation USING btree (evidence_id);

CREATE INDEX agreements_actcitationhistory_act_id_16480a64 ON public.agreements_actcitationhistory USING btree (act_id);

CREATE INDEX agreements_actcitationhistory_evidence_id_877ae1e1 ON public.agreements_actcitationhistory USING btree (evidence_id);

CREATE INDEX agreements_actcitationhistory_pgh_context_id_30a3f4eb ON public.agreements_actcitationhistory USING btree (pgh_context_id);

CREATE INDEX agreements_actcitationhistory_pgh_obj_id_04e97eb0 ON public.agreements_actcitationhistory USING btree (pgh_obj_id);

CREATE INDEX agreements_acthistory_agreement_id_73cb6698 ON public.agreements_acthistory USING btree (agreement_id);

CREATE INDEX agreements_acthistory_instrument_id_f2064737 ON public.agreements_acthistory USING btree (instrument_id);

CREATE INDEX agreements_acthistory_party_id_352eea05 ON public.agreements_acthistory USING btree (party_id);

CREATE INDEX agreements_acthistory_pgh_context_id_99f748a9 ON public.agreements_acthistory USING btree (pgh_context_id);

CREATE INDEX agreements_acthistory_pgh_obj_id_261b53a7 ON public.agreements_acthistory USING btree (pgh_obj_id);

CREATE INDEX agreements_agreement_public_id_9b1c865a_like ON public.agreements_agreement USING btree (public_id varchar_pattern_ops);

CREATE INDEX agreements_agreementcitation_agreement_id_a9fc68e9 ON public.agreements_agreementcitation USING btree (agreement_id);

CREATE INDEX agreements_agreementcitation_evidence_id_6e893253 ON public.agreements_agreementcitation USING btree (evidence_id);

CREATE INDEX agreements_agreementcitationhistory_agreement_id_970d8f53 ON public.agreements_agreementcitationhistory USING btree (agreement_id);

CREATE INDEX agreements_agreementcitationhistory_evidence_id_3766486d ON public.agreements_agreementcitationhistory USING btree (evidence_id);

CREATE INDEX agreements_agreementcitationhistory_pgh_context_id_3061a233 ON public.agreements_agreementcitationhistory USING btree (pgh_context_id);

CREATE INDEX agreements_agreementcitationhistory_pgh_obj_id_eef34e84 ON public.agreements_agreementcitationhistory USING btree (pgh_obj_id);

CREATE INDEX agreements_agreementhistory_pgh_context_id_e3a26bb3 ON public.agreements_agreementhistory USING btree (pgh_context_id);

CREATE INDEX agreements_agreementhistory_pgh_obj_id_d1bbbcd9 ON public.agreements_agreementhistory USING btree (pgh_obj_id);

CREATE INDEX agreements_agreementlisting_agreement_id_0a1a8e25 ON public.agreements_agreementlisting USING btree (agreement_id);

CREATE INDEX agreements_agreementlisting_row_id_2c30e17b ON public.agreements_agreementlisting USING btree (row_id);

CREATE INDEX agreements_agreementlistinghistory_agreement_id_6488a94f ON public.agreements_agreementlistinghistory USING btree (agreement_id);

CREATE INDEX agreements_agreementlistinghistory_pgh_context_id_c9be03ea ON public.agreements_agreementlistinghistory USING btree (pgh_context_id);

CREATE INDEX agreements_agreementlistinghistory_pgh_obj_id_1cdaa0a4 ON public.agreements_agreementlistinghistory USING btree (pgh_obj_id);

CREATE INDEX agreements_agreementlistinghistory_row_id_d872656e ON public.agreements_agreementlistinghistory USING btree (row_id);

CREATE INDEX agreements_agreementsubject_agreement_id_cd680284 ON public.agreements_agreementsubject USING btree (agreement_id);

CREATE INDEX agreements_agreementsubject_subject_id_719ce59d ON public.agreements_agreementsubject USING btree (subject_id);

CREATE INDEX agreements_agreementsubjecthistory_agreement_id_eb7f7cc7 ON public.agreements_agreementsubjecthistory USING btree (agreement_id);

CREATE INDEX agreements_agreementsubjecthistory_pgh_context_id_ffb509bc ON public.agreements_agreementsubjecthistory USING btree (pgh_context_id);

CREATE INDEX agreements_agreementsubjecthistory_pgh_obj_id_802cfcf6 ON public.agreements_agreementsubjecthistory USING btree (pgh_obj_id);

CREATE INDEX agreements_agreementsubjecthistory_subject_id_92b34d99 ON public.agreements_agreementsubjecthistory USING btree (subject_id);

CREATE INDEX agreements_agreementtitle_agreement_id_66aa2af9 ON public.agreements_agreementtitle USING btree (agreement_id);

CREATE INDEX agreements_agreementtitlehistory_agreement_id_325d3848 ON public.agreements_agreementtitlehistory USING btree (agreement_id);

CREATE INDEX agreements_agreementtitlehistory_pgh_context_id_dc5bd155 ON public.agreements_agreementtitlehistory USING btree (pgh_context_id);

CREATE INDEX agreements_agreementtitlehistory_pgh_obj_id_9c0f0b1c ON public.agreements_agreementtitlehistory USING btree (pgh_obj_id);

CREATE INDEX agreements_approvalrule_country_id_8fce6ac2 ON public.agreements_approvalrule USING btree (country_id);

CREATE INDEX agreements_approvalrule_document_id_a6fdef81 ON public.agreements_approvalrule USING btree (document_id);

CREATE INDEX agreements_approvalrulehistory_country_id_260b0bbf ON public.agreements_approvalrulehistory USING btree (country_id);

CREATE INDEX agreements_approvalrulehistory_document_id_2a6aa7e9 ON public.agreements_approvalrulehistory USING btree (document_id);

CREATE INDEX agreements_approvalrulehistory_pgh_context_id_12ba8ee9 ON public.agreements_approvalrulehistory USING btree (pgh_context_id);

CREATE INDEX agreements_approvalrulehistory_pgh_obj_id_9c620afc ON public.agreements_approvalrulehistory USING btree (pgh_obj_id);

CREATE INDEX agreements_attendance_negotiation_id_997f6b59 ON public.agreements_attendance USING btree (negotiation_id);

CREATE INDEX agreements_attendance_participant_id_3b41f8a3 ON public.agreements_attendance USING btree (participant_id);

CREATE INDEX agreements_attendance_round_id_ea74ba07 ON public.agreements_attendance USING btree (round_id);

CREATE INDEX agreements_attendancehistory_negotiation_id_3f2396a6 ON public.agreements_attendancehistory USING btree (negotiation_id);

CREATE INDEX agreements_attendancehistory_participant_id_ed37207b ON public.agreements_attendancehistory USING btree (participant_id);

CREATE INDEX agreements_attendancehistory_pgh_context_id_246825a7 ON public.agreements_attendancehistory USING btree (pgh_context_id);

CREATE INDEX agreements_attendancehistory_pgh_obj_id_3f9626d8 ON public.agreements_attendancehistory USING btree (pgh_obj_id);

CREATE INDEX agreements_attendancehistory_round_id_8aa9db7e ON public.agreements_attendancehistory USING btree (round_id);

CREATE INDEX agreements_attestation_agreement_id_16c4146d ON public.agreements_attestation USING btree (agreement_id);

CREATE INDEX agreements_attestation_evidence_id_8750f13d ON public.agreements_attestation USING btree (evidence_id);

CREATE INDEX agreements_attestation_party_id_f264d5ba ON public.agreements_attestation USING btree (party_id);

CREATE INDEX agreements_attestationhistory_agreement_id_42013437 ON public.agreements_attestationhistory USING btree (agreement_id);

CREATE INDEX agreements_attestationhistory_evidence_id_7ea29844 ON public.agreements_attestationhistory USING btree (evidence_id);

CREATE INDEX agreements_attestationhistory_party_id_43cfcb45 ON public.agreements_attestationhistory USING btree (party_id);

CREATE INDEX agreements_attestationhistory_pgh_context_id_feedde11 ON public.agreements_attestationhistory USING btree (pgh_context_id);

CREATE INDEX agreements_attestationhistory_pgh_obj_id_e5a1e6f2 ON public.agreements_attestationhistory USING btree (pgh_obj_id);

CREATE INDEX agreements_countrytie_agreement_id_068fb3a6 ON public.agreements_countrytie USING btree (agreement_id);

CREATE INDEX agreements_documentsubject_document_id_bdf49ccc ON public.agreements_documentsubject USING btree (document_id);

CREATE INDEX agreements_documentsubject_subject_id_79b606e4 ON public.agreements_documentsubject USING btree (subject_id);

CREATE INDEX agreements_documentsubjecthistory_document_id_d7deac42 ON public.agreements_documentsubjecthistory USING btree (document_id);

CREATE INDEX agreements_documentsubjecthistory_pgh_context_id_f14c58e3 ON public.agreements_documentsubjecthistory USING btree (pgh_context_id);

CREATE INDEX agreements_documentsubjecthistory_pgh_obj_id_480c97a0 ON public.agreements_documentsubjecthistory USING btree (pgh_obj_id);

CREATE INDEX agreements_documentsubjecthistory_subject_id_f36d384c ON public.agreements_documentsubjecthistory USING btree (subject_id);

CREATE INDEX agreements_engagement_agreement_id_fb7cf68e ON public.agreements_engagement USING btree (agreement_id);

CREATE INDEX agreements_engagement_public_id_a23918b2_like ON public.agreements_engagement USING btree (public_id varchar_pattern_ops);

CREATE INDEX agreements_engagementcitation_engagement_id_6814d865 ON public.agreements_engagementcitation USING btree (engagement_id);

CREATE INDEX agreements_engagementcitation_evidence_id_a3d93574 ON public.agreements_engagementcitation USING btree (evidence_id);

CREATE INDEX agreements_engagementcitationhistory_engagement_id_fe5c8e71 ON public.agreements_engagementcitationhistory USING btree (engagement_id);

CREATE INDEX agreements_engagementcitationhistory_evidence_id_97754166 ON public.agreements_engagementcitationhistory USING btree (evidence_id);

CREATE INDEX agreements_engagementcitationhistory_pgh_context_id_814ec0eb ON public.agreements_engagementcitationhistory USING btree (pgh_context_id);

CREATE INDEX agreements_engagementcitationhistory_pgh_obj_id_27336b97 ON public.agreements_engagementcitationhistory USING btree (pgh_obj_id);

CREATE INDEX agreements_engagementhistory_agreement_id_dc1d4915 ON public.agreements_engagementhistory USING btree (agreement_id);

CREATE INDEX agreements_engagementhistory_pgh_context_id_24189640 ON public.agreements_engagementhistory USING btree (pgh_context_id);

CREATE INDEX agreements_engagementhistory_pgh_obj_id_d863b2e1 ON public.agreements_engagementhistory USING btree (pgh_obj_id);

CREATE INDEX agreements_engagementparticipant_actor_id_4c1f06a2 ON public.agreements_engagementparticipant USING btree (actor_id);

CREATE INDEX agreements_engagementparticipant_engagement_id_a7c65bfa ON public.agreements_engagementparticipant USING btree (engagement_id);

CREATE INDEX agreements_engagementparticipanthistory_actor_id_af39ad8f ON public.agreements_engagementparticipanthistory USING btree (actor_id);

CREATE INDEX agreements_engagementparticipanthistory_engagement_id_30e83e8d ON public.agreements_engagementparticipanthistory USING btree (engagement_id);

CREATE INDEX agreements_engagementparticipanthistory_pgh_context_id_9ff605a5 ON public.agreements_engagementparticipanthistory USING btree (pgh_context_id);

CREATE INDEX agreements_engagementparticipanthistory_pgh_obj_id_bb120ceb ON public.agreements_engagementparticipanthistory USING btree (pgh_obj_id);

CREATE INDEX agreements_engagementresult_engagement_id_7e23e6b7 ON public.agreements_engagementresult USING btree (engagement_id);

CREATE INDEX agreements_engagementresulthistory_engagement_id_f1df0693 ON public.agreements_engagementresulthistory USING btree (engagement_id);

CREATE INDEX agreements_engagementresulthistory_pgh_context_id_2c931bd5 ON public.agreements_engagementresulthistory USING btree (pgh_context_id);

CREATE INDEX agreements_engagementresulthistory_pgh_obj_id_f99940c7 ON public.agreements_engagementresulthistory USING btree (pgh_obj_id);

CREATE INDEX agreements_instrument_agreement_id_d74c9025 ON public.agreements_instrument USING btree (agreement_id);

CREATE INDEX agreements_instrument_document_id_5096eba7 ON public.agreements_instrument USING btree (document_id);

CREATE INDEX agreements_instrumentcitation_evidence_id_a6a07013 ON public.agreements_instrumentcitation USING btree (evidence_id);

CREATE INDEX agreements_instrumentcitation_instrument_id_6961a962 ON public.agreements_instrumentcitation USING btree (instrument_id);

CREATE INDEX agreements_instrumentcitationhistory_evidence_id_df81ef69 ON public.agreements_instrumentcitationhistory USING btree (evidence_id);

CREATE INDEX agreements_instrumentcitationhistory_instrument_id_4a5071a6 ON public.agreements_instrumentcitationhistory USING btree (instrument_id);

CREATE INDEX agreements_instrumentcitationhistory_pgh_context_id_50fdff1c ON public.agreements_instrumentcitationhistory USING btree (pgh_context_id);

CREATE INDEX agreements_instrumentcitationhistory_pgh_obj_id_c8d90334 ON public.agreements_instrumentcitationhistory USING btree (pgh_obj_id);

CREATE INDEX agreements_instrumenthistory_agreement_id_bc3c5b5b ON public.agreements_instrumenthistory USING btree (agreement_id);

CREATE INDEX agreements_instrumenthistory_document_id_c1a6c733 ON public.agreements_instrumenthistory USING btree (document_id);

CREATE INDEX agreements_instrumenthistory_pgh_context_id_3b88ab86 ON public.agreements_instrumenthistory USING btree (pgh_context_id);

CREATE INDEX agreements_instrumenthistory_pgh_obj_id_6ad8f405 ON public.agreements_instrumenthistory USING btree (pgh_obj_id);

CREATE INDEX agreements_instrumentlink_source_id_96958142 ON public.agreements_instrumentlink USING btree (source_id);

CREATE INDEX agreements_instrumentlink_target_id_283b53ea ON public.agreements_instrumentlink USING btree (target_id);

CREATE INDEX agreements_instrumentlinkhistory_pgh_context_id_c71fdea5 ON public.agreements_instrumentlinkhistory USING btree (pgh_context_id);

CREATE INDEX agreements_instrumentlinkhistory_pgh_obj_id_3481a875 ON public.agreements_instrumentlinkhistory USING btree (pgh_obj_id);

CREATE INDEX agreements_instrumentlinkhistory_source_id_01b9d0f2 ON public.agreements_instrumentlinkhistory USING btree (source_id);

CREATE INDEX agreements_instrumentlinkhistory_target_id_40cd9b22 ON public.agreements_instrumentlinkhistory USING btree (target_id);

CREATE INDEX agreements_negotiation_agreement_id_c92ccc88 ON public.agreements_negotiation USING btree (agreement_id);

CREATE INDEX agreements_negotiation_public_id_413c7622_like ON public.agreements_negotiation USING btree (public_id varchar_pattern_ops);

CREATE INDEX agreements_negotiationcitation_evidence_id_00ab4483 ON public.agreements_negotiationcitation USING btree (evidence_id);

CREATE INDEX agreements_negotiationcitation_negotiation_id_87fc58ab ON public.agreements_negotiationcitation USING btree (negotiation_id);

CREATE INDEX agreements_negotiationcitationhistory_evidence_id_8e0f82e5 ON public.agreements_negotiationcitationhistory USING btree (evidence_id);

CREATE INDEX agreements_negotiationcitationhistory_negotiation_id_a6562122 ON public.agreements_negotiationcitationhistory USING btree (negotiation_id);

CREATE INDEX agreements_negotiationcitationhistory_pgh_context_id_4ac421df ON public.agreements_negotiationcitationhistory USING btree (pgh_context_id);

CREATE INDEX agreements_negotiationcitationhistory_pgh_obj_id_6c0b7608 ON public.agreements_negotiationcitationhistory USING btree (pgh_obj_id);

CREATE INDEX agreements_negotiationhistory_agreement_id_2f7e16dd ON public.agreements_negotiationhistory USING btree (agreement_id);

CREATE INDEX agreements_negotiationhistory_pgh_context_id_5d7320fe ON public.agreements_negotiationhistory USING btree (pgh_context_id);

CREATE INDEX agreements_negotiationhistory_pgh_obj_id_c175d188 ON public.agreements_negotiationhistory USING btree (pgh_obj_id);

CREATE INDEX agreements_negotiationpart_negotiation_id_38f18d47 ON public.agreements_negotiationparticipanthistory USING btree (negotiation_id);

CREATE INDEX agreements_negotiationpart_pgh_context_id_0e54bceb ON public.agreements_negotiationparticipanthistory USING btree (pgh_context_id);

CREATE INDEX agreements_negotiationparticipant_actor_id_f37e2329 ON public.agreements_negotiationparticipant USING btree (actor_id);

CREATE INDEX agreements_negotiationparticipant_country_id_57664701 ON public.agreements_negotiationparticipant USING btree (country_id);

CREATE INDEX agreements_negotiationparticipant_negotiation_id_3b9413d3 ON public.agreements_negotiationparticipant USING btree (negotiation_id);

CREATE INDEX agreements_negotiationparticipanthistory_actor_id_2dcb8adf ON public.agreements_negotiationparticipanthistory USING btree (actor_id);

CREATE INDEX agreements_negotiationparticipanthistory_country_id_67963a43 ON public.agreements_negotiationparticipanthistory USING btree (country_id);

CREATE INDEX agreements_negotiationparticipanthistory_pgh_obj_id_a0a8da15 ON public.agreements_negotiationparticipanthistory USING btree (pgh_obj_id);

CREATE INDEX agreements_negotiationround_negotiation_id_dfa06f7a ON public.agreements_negotiationround USING btree (negotiation_id);

CREATE INDEX agreements_negotiationroundhistory_negotiation_id_fe6ff4cb ON public.agreements_negotiationroundhistory USING btree (negotiation_id);

CREATE INDEX agreements_negotiationroundhistory_pgh_context_id_fc355c9f ON public.agreements_negotiationroundhistory USING btree (pgh_context_id);

CREATE INDEX agreements_negotiationroundhistory_pgh_obj_id_d8174644 ON public.agreements_negotiationroundhistory USING btree (pgh_obj_id);

CREATE INDEX agreements_party_actor_id_c0b9cb08 ON public.agreements_party USING btree (actor_id);

CREATE INDEX agreements_party_agreement_id_14d67e53 ON public.agreements_party USING btree (agreement_id);

CREATE INDEX agreements_party_country_id_84b8b595 ON public.agreements_party USING btree (country_id);

CREATE INDEX agreements_party_signatory_id_79b6f94a ON public.agreements_party USING btree (signatory_id);

CREATE INDEX agreements_partyhistory_actor_id_7ce472ee ON public.agreements_partyhistory USING btree (actor_id);

CREATE INDEX agreements_partyhistory_agreement_id_672547e6 ON public.agreements_partyhistory USING btree (agreement_id);

CREATE INDEX agreements_partyhistory_country_id_57ef85db ON public.agreements_partyhistory USING btree (country_id);

CREATE INDEX agreements_partyhistory_pgh_context_id_1fd70aca ON public.agreements_partyhistory USING btree (pgh_context_id);

CREATE INDEX agreements_partyhistory_pgh_obj_id_873d621d ON public.agreements_partyhistory USING btree (pgh_obj_id);

CREATE INDEX agreements_partyhistory_signatory_id_227861cc ON public.agreements_partyhistory USING btree (signatory_id);

CREATE INDEX agreements_position_negotiation_id_2e11e599 ON public.agreements_position USING btree (negotiation_id);

CREATE INDEX agreements_position_participant_id_8a9aa238 ON public.agreements_position USING btree (participant_id);

CREATE INDEX agreements_position_subject_id_6c1aadf3 ON public.agreements_position USING btree (subject_id);

CREATE INDEX agreements_positioncitation_evidence_id_354359ee ON public.agreements_positioncitation USING btree (evidence_id);

CREATE INDEX agreements_positioncitation_position_id_6c8a25b3 ON public.agreements_positioncitation USING btree (position_id);

CREATE INDEX agreements_positioncitationhistory_evidence_id_e85e88bf ON public.agreements_positioncitationhistory USING btree (evidence_id);

CREATE INDEX agreements_positioncitationhistory_pgh_context_id_5cf37171 ON public.agreements_positioncitationhistory USING btree (pgh_context_id);

CREATE INDEX agreements_positioncitationhistory_pgh_obj_id_820b7545 ON public.agreements_positioncitationhistory USING btree (pgh_obj_id);

CREATE INDEX agreements_positioncitationhistory_position_id_2c319c91 ON public.agreements_positioncitationhistory USING btree (position_id);

CREATE INDEX agreements_positionhistory_negotiation_id_e0728172 ON public.agreements_positionhistory USING btree (negotiation_id);

CREATE INDEX agreements_positionhistory_participant_id_87976ccf ON public.agreements_positionhistory USING btree (participant_id);

CREATE INDEX agreements_positionhistory_pgh_context_id_8138bc50 ON public.agreements_positionhistory USING btree (pgh_context_id);

CREATE INDEX agreements_positionhistory_pgh_obj_id_c041b8b6 ON public.agreements_positionhistory USING btree (pgh_obj_id);

CREATE INDEX agreements_positionhistory_subject_id_9ff3506c ON public.agreements_positionhistory USING btree (subject_id);

CREATE INDEX agreements_statusspell_agreement_id_435b42f7 ON public.agreements_statusspell USING btree (agreement_id);

CREATE INDEX agreements_subject_code_c369afe5_like ON public.agreements_subject USING btree (code varchar_pattern_ops);

CREATE INDEX agreements_subjecthistory_pgh_context_id_92817a6d ON public.agreements_subjecthistory USING btree (pgh_context_id);

CREATE INDEX agreements_subjecthistory_pgh_obj_id_e892396b ON public.agreements_subjecthistory USING btree (pgh_obj_id);

CREATE INDEX agreements_texttie_actor_id_d5f02354 ON public.agreements_texttie USING btree (actor_id);

CREATE INDEX agreements_texttie_agreement_id_824f8acb ON public.agreements_texttie USING btree (agreement_id);

CREATE INDEX agreements_texttie_body_id_d05635d5 ON public.agreements_texttie USING btree (body_id);

CREATE INDEX agreements_texttie_document_id_1945ae02 ON public.agreements_texttie USING btree (document_id);

CREATE INDEX agreements_texttiehistory_actor_id_990cb1a5 ON public.agreements_texttiehistory USING btree (actor_id);

CREATE INDEX agreements_texttiehistory_agreement_id_65b79859 ON public.agreements_texttiehistory USING btree (agreement_id);

CREATE INDEX agreements_texttiehistory_body_id_29bf348e ON public.agreements_texttiehistory USING btree (body_id);

CREATE INDEX agreements_texttiehistory_document_id_669c4562 ON public.agreements_texttiehistory USING btree (document_id);

CREATE INDEX agreements_texttiehistory_pgh_context_id_637636e6 ON public.agreements_texttiehistory USING btree (pgh_context_id);

CREATE INDEX agreements_texttiehistory_pgh_obj_id_5d7489e9 ON public.agreements_texttiehistory USING btree (pgh_obj_id);

CREATE INDEX auth_group_name_a6ea08ec_like ON public.auth_group USING btree (name varchar_pattern_ops);

CREATE INDEX auth_group_permissions_group_id_b120cbf9 ON public.auth_group_permissions USING btree (group_id);

CREATE INDEX auth_group_permissions_permission_id_84c5c92e ON public.auth_group_permissions USING btree (permission_id);

CREATE INDEX auth_permission_content_type_id_2f476e4b ON public.auth_permission USING btree (content_type_id);

CREATE INDEX axes_accessattempt_ip_address_10922d9c ON public.axes_accessattempt USING btree (ip_address);

CREATE INDEX axes_accessattempt_user_agent_ad89678b ON public.axes_accessattempt USING btree (user_agent);

CREATE INDEX axes_accessattempt_user_agent_ad89678b_like ON public.axes_accessattempt USING btree (user_agent varchar_pattern_ops);

CREATE INDEX axes_accessattempt_username_3f2d4ca0 ON public.axes_accessattempt USING btree (username);

CREATE INDEX axes_accessattempt_username_3f2d4ca0_like ON public.axes_accessattempt USING btree (username varchar_pattern_ops);

CREATE INDEX axes_accessfailurelog_ip_address_2e9f5a7f ON public.axes_accessfailurelog USING btree (ip_address);

CREATE INDEX axes_accessfailurelog_user_agent_ea145dda ON public.axes_accessfailurelog USING btree (user_agent);

CREATE INDEX axes_accessfailurelog_user_agent_ea145dda_like ON public.axes_accessfailurelog USING btree (user_agent varchar_pattern_ops);

CREATE INDEX axes_accessfailurelog_username_a8b7e8a4 ON public.axes_accessfailurelog USING btree (username);

CREATE INDEX axes_accessfailurelog_username_a8b7e8a4_like ON public.axes_accessfailurelog USING btree (username varchar_pattern_ops);

CREATE INDEX axes_accesslog_ip_address_86b417e5 ON public.axes_accesslog USING btree (ip_address);

CREATE INDEX axes_accesslog_user_agent_0e659004 ON public.axes_accesslog USING btree (user_agent);

CREATE INDEX axes_accesslog_user_agent_0e659004_like ON public.axes_accesslog USING btree (user_agent varchar_pattern_ops);

CREATE INDEX axes_accesslog_username_df93064b ON public.axes_accesslog USING btree (username);

CREATE INDEX axes_accesslog_username_df93064b_like ON public.axes_accesslog USING btree (username varchar_pattern_ops);

CREATE UNIQUE INDEX body_citation_one_preferred ON public.networks_bodycitation USING btree (body_id, field) WHERE is_preferred;

CREATE INDEX change_record_public_id_btree ON public.core_change USING btree (record, public_id);

CREATE UNIQUE INDEX coding_citation_one_preferred ON public.statements_codingcitation USING btree (coding_id, field) WHERE is_preferred;

CREATE UNIQUE INDEX comparison_cell_citation_one_preferred ON public.statements_comparisoncellcitation USING btree (comparison_cell_id, field) WHERE is_preferred;

CREATE INDEX core_change_at_c80e6c0e ON public.core_change USING btree (at);

CREATE INDEX core_change_by_id_2dfdaf3d ON public.core_change USING btree (by_id);

CREATE INDEX core_operation_by_id_19f979cd ON public.core_operation USING btree (by_id);

CREATE INDEX core_operation_undone_by_id_c8c15641 ON public.core_operation USING btree (undone_by_id);

CREATE UNIQUE INDEX country_alpha3_of_one_present_country ON public.actors_country USING btree (alpha3) WHERE (((ended)::text = ''::text) AND (NOT ((alpha3)::text = ''::text)));

CREATE UNIQUE INDEX country_numeric_of_one_present_country ON public.actors_country USING btree ("numeric") WHERE (((ended)::text = ''::text) AND (NOT (("numeric")::text = ''::text)));

CREATE INDEX country_tie_counted_btree ON public.agreements_countrytie USING btree (first_id, second_id, status, kind) INCLUDE (agreement_id) WHERE is_shown;

CREATE INDEX django_admin_log_content_type_id_c4bce8eb ON public.django_admin_log USING btree (content_type_id);

CREATE INDEX django_admin_log_user_id_c564eba6 ON public.django_admin_log USING btree (user_id);

CREATE INDEX django_session_expire_date_a5c62663 ON public.django_session USING btree (expire_date);

CREATE INDEX django_session_session_key_c0390e0f_like ON public.django_session USING btree (session_key varchar_pattern_ops);

CREATE UNIQUE INDEX document_citation_one_preferred ON public.sources_documentcitation USING btree (document_id, field) WHERE is_preferred;

CREATE UNIQUE INDEX document_link_of_one_original ON public.sources_documentlink USING btree (source_id, relation) WHERE ((relation)::text = ANY ((ARRAY['abstract_of'::character varying, 'duplicate_of'::character varying, 'version_of'::character varying])::text[]));

CREATE UNIQUE INDEX document_link_one_way_and_once ON public.sources_documentlink USING btree (LEAST(source_id, target_id), GREATEST(source_id, target_id), relation, place);

CREATE INDEX engagement_agreement_latest ON public.agreements_engagement USING btree (agreement_id, started_latest);

CREATE UNIQUE INDEX engagement_citation_one_preferred ON public.agreements_engagementcitation USING btree (engagement_id, field) WHERE is_preferred;

CREATE INDEX engagement_latest_first_btree ON public.agreements_engagement USING btree (COALESCE(ended_latest, started_latest, '0001-01-01'::date) DESC, id DESC);

CREATE UNIQUE INDEX event_series_citation_one_preferred ON public.networks_eventseriescitation USING btree (event_series_id, field) WHERE is_preferred;

CREATE UNIQUE INDEX funding_citation_one_preferred ON public.networks_fundingcitation USING btree (funding_id, field) WHERE is_preferred;

CREATE INDEX import_row_outcome_btree ON public.intake_importrow USING btree (register_import_id, outcome, id);

CREATE UNIQUE INDEX instrument_citation_one_preferred ON public.agreements_instrumentcitation USING btree (instrument_id, field) WHERE is_preferred;

CREATE INDEX intake_heartbeat_name_171f5f4b_like ON public.intake_heartbeat USING btree (name varchar_pattern_ops);

CREATE INDEX intake_importname_actor_id_f30b4383 ON public.intake_importname USING btree (actor_id);

CREATE INDEX intake_importname_register_import_id_f195e515 ON public.intake_importname USING btree (register_import_id);

CREATE INDEX intake_importparty_import_row_id_c28cdc63 ON public.intake_importparty USING btree (import_row_id);

CREATE INDEX intake_importparty_name_id_0edd155b ON public.intake_importparty USING btree (name_id);

CREATE INDEX intake_importrow_agreement_id_a7a066be ON public.intake_importrow USING btree (agreement_id);

CREATE INDEX intake_importrow_membership_id_3276b5e5 ON public.intake_importrow USING btree (membership_id);

CREATE INDEX intake_importrow_register_import_id_0ba01be9 ON public.intake_importrow USING btree (register_import_id);

CREATE INDEX intake_importrow_row_id_1ec1a0af ON public.intake_importrow USING btree (row_id);

CREATE INDEX intake_job_requested_by_id_a33c49b4 ON public.intake_job USING btree (requested_by_id);

CREATE INDEX intake_namedecision_actor_id_6fd84677 ON public.intake_namedecision USING btree (actor_id);

CREATE INDEX intake_namedecision_decided_by_id_c7b9606b ON public.intake_namedecision USING btree (decided_by_id);

CREATE INDEX intake_namedecision_register_id_480ca492 ON public.intake_namedecision USING btree (register_id);

CREATE INDEX intake_namedecisionhistory_actor_id_8334786d ON public.intake_namedecisionhistory USING btree (actor_id);

CREATE INDEX intake_namedecisionhistory_decided_by_id_24596c59 ON public.intake_namedecisionhistory USING btree (decided_by_id);

CREATE INDEX intake_namedecisionhistory_pgh_context_id_bd583795 ON public.intake_namedecisionhistory USING btree (pgh_context_id);

CREATE INDEX intake_namedecisionhistory_pgh_obj_id_3da48061 ON public.intake_namedecisionhistory USING btree (pgh_obj_id);

CREATE INDEX intake_namedecisionhistory_register_id_cadd8755 ON public.intake_namedecisionhistory USING btree (register_id);

CREATE INDEX intake_proposal_agreement_id_e0a31f8b ON public.intake_proposal USING btree (agreement_id);

CREATE INDEX intake_proposal_capture_id_bb2b0c4d ON public.intake_proposal USING btree (capture_id);

CREATE INDEX intake_proposal_decided_by_id_0e505daa ON public.intake_proposal USING btree (decided_by_id);

CREATE INDEX intake_proposal_evidence_evidence_id_26234364 ON public.intake_proposal_evidence USING btree (evidence_id);

CREATE INDEX intake_proposal_evidence_proposal_id_26f1d88b ON public.intake_proposal_evidence USING btree (proposal_id);

CREATE INDEX intake_proposalhistory_agreement_id_7afe5631 ON public.intake_proposalhistory USING btree (agreement_id);

CREATE INDEX intake_proposalhistory_capture_id_7cd52d65 ON public.intake_proposalhistory USING btree (capture_id);

CREATE INDEX intake_proposalhistory_decided_by_id_4d7d0951 ON public.intake_proposalhistory USING btree (decided_by_id);

CREATE INDEX intake_proposalhistory_pgh_context_id_e48ad504 ON public.intake_proposalhistory USING btree (pgh_context_id);

CREATE INDEX intake_proposalhistory_pgh_obj_id_81a233bc ON public.intake_proposalhistory USING btree (pgh_obj_id);

CREATE INDEX intake_registerimport_accepted_by_id_72bfdac3 ON public.intake_registerimport USING btree (accepted_by_id);

CREATE INDEX intake_registerimport_harvest_id_5a130793 ON public.intake_registerimport USING btree (harvest_id);

CREATE INDEX intake_registerimport_operations_operation_id_df7e8164 ON public.intake_registerimport_operations USING btree (operation_id);

CREATE INDEX intake_registerimport_operations_registerimport_id_3d880c24 ON public.intake_registerimport_operations USING btree (registerimport_id);

CREATE INDEX intake_registerimport_run_by_id_1cc6f1f3 ON public.intake_registerimport USING btree (run_by_id);

CREATE INDEX intake_registerimport_second_id_7f0a0d63 ON public.intake_registerimport USING btree (second_id);

CREATE INDEX intake_registerproposal_agreement_id_bb689a96 ON public.intake_registerproposal USING btree (agreement_id);

CREATE INDEX intake_registerproposal_decided_by_id_5460414b ON public.intake_registerproposal USING btree (decided_by_id);

CREATE INDEX intake_registerproposal_membership_id_a7cd77cb ON public.intake_registerproposal USING btree (membership_id);

CREATE INDEX intake_registerproposal_operation_id_90ec9b9e ON public.intake_registerproposal USING btree (operation_id);

CREATE INDEX intake_registerproposal_register_id_4b2d5f99 ON public.intake_registerproposal USING btree (register_id);

CREATE INDEX intake_registerproposal_register_import_id_b95687ba ON public.intake_registerproposal USING btree (register_import_id);

CREATE INDEX intake_registerproposal_row_id_64be4c46 ON public.intake_registerproposal USING btree (row_id);

CREATE INDEX intake_registerproposalhistory_agreement_id_45a0e662 ON public.intake_registerproposalhistory USING btree (agreement_id);

CREATE INDEX intake_registerproposalhistory_decided_by_id_c3d7a6db ON public.intake_registerproposalhistory USING btree (decided_by_id);

CREATE INDEX intake_registerproposalhistory_membership_id_6d6cd496 ON public.intake_registerproposalhistory USING btree (membership_id);

CREATE INDEX intake_registerproposalhistory_operation_id_489676ca ON public.intake_registerproposalhistory USING btree (operation_id);

CREATE INDEX intake_registerproposalhistory_pgh_context_id_0385e74f ON public.intake_registerproposalhistory USING btree (pgh_context_id);

CREATE INDEX intake_registerproposalhistory_pgh_obj_id_3935dbca ON public.intake_registerproposalhistory USING btree (pgh_obj_id);

CREATE INDEX intake_registerproposalhistory_register_id_a9f0b4dc ON public.intake_registerproposalhistory USING btree (register_id);

CREATE INDEX intake_registerproposalhistory_register_import_id_50bed46e ON public.intake_registerproposalhistory USING btree (register_import_id);

CREATE INDEX intake_registerproposalhistory_row_id_7a1e5a14 ON public.intake_registerproposalhistory USING btree (row_id);

CREATE INDEX intake_savedmapping_register_id_6936f50d ON public.intake_savedmapping USING btree (register_id);

CREATE INDEX intake_savedmappinghistory_pgh_context_id_1f7bcde1 ON public.intake_savedmappinghistory USING btree (pgh_context_id);

CREATE INDEX intake_savedmappinghistory_pgh_obj_id_f3e1ea9e ON public.intake_savedmappinghistory USING btree (pgh_obj_id);

CREATE INDEX intake_savedmappinghistory_register_id_52a50ab4 ON public.intake_savedmappinghistory USING btree (register_id);

CREATE UNIQUE INDEX job_once_at_a_time ON public.intake_job USING btree (kind, arguments) WHERE ((state)::text = ANY ((ARRAY['queued'::character varying, 'running'::character varying])::text[]));

CREATE INDEX job_unfinished_btree ON public.intake_job USING btree (state) WHERE ((state)::text = ANY ((ARRAY['queued'::character varying, 'running'::character varying])::text[]));

CREATE UNIQUE INDEX membership_citation_one_preferred ON public.networks_membershipcitation USING btree (membership_id, field) WHERE is_preferred;

CREATE INDEX name_folded_pattern_btree ON public.actors_name USING btree (folded text_pattern_ops);

CREATE INDEX name_key_deletions_gin ON public.actors_namekey USING gin (public.name_deletions(folded)) WITH (fastupdate=off);

CREATE UNIQUE INDEX name_key_once_a_name ON public.actors_namekey USING btree (folded text_pattern_ops) INCLUDE (weight);

CREATE INDEX name_key_popular_btree ON public.actors_namekey USING btree (folded text_pattern_ops) INCLUDE (weight) WHERE (weight >= 20000);

CREATE UNIQUE INDEX name_preferred_once_a_language ON public.actors_name USING btree (actor_id, language) WHERE is_preferred;

CREATE UNIQUE INDEX negotiation_citation_one_preferred ON public.agreements_negotiationcitation USING btree (negotiation_id, field) WHERE is_preferred;

CREATE UNIQUE INDEX network_citation_one_preferred ON public.networks_networkcitation USING btree (network_id, field) WHERE is_preferred;

CREATE UNIQUE INDEX network_event_citation_one_preferred ON public.networks_networkeventcitation USING btree (network_event_id, field) WHERE is_preferred;

CREATE INDEX networks_body_network_id_c87c3194 ON public.networks_body USING btree (network_id);

CREATE INDEX networks_body_part_of_id_43b3766d ON public.networks_body USING btree (part_of_id);

CREATE INDEX networks_body_public_id_3dd3389d_like ON public.networks_body USING btree (public_id varchar_pattern_ops);

CREATE INDEX networks_body_replaced_by_id_4908a916 ON public.networks_body USING btree (replaced_by_id);

CREATE INDEX networks_bodycitation_body_id_1420800c ON public.networks_bodycitation USING btree (body_id);

CREATE INDEX networks_bodycitation_evidence_id_78782a30 ON public.networks_bodycitation USING btree (evidence_id);

CREATE INDEX networks_bodycitationhistory_body_id_a55e2888 ON public.networks_bodycitationhistory USING btree (body_id);

CREATE INDEX networks_bodycitationhistory_evidence_id_fe608db1 ON public.networks_bodycitationhistory USING btree (evidence_id);

CREATE INDEX networks_bodycitationhistory_pgh_context_id_0790d90c ON public.networks_bodycitationhistory USING btree (pgh_context_id);

CREATE INDEX networks_bodycitationhistory_pgh_obj_id_da7930e2 ON public.networks_bodycitationhistory USING btree (pgh_obj_id);

CREATE INDEX networks_bodyhistory_network_id_76c556b2 ON public.networks_bodyhistory USING btree (network_id);

CREATE INDEX networks_bodyhistory_part_of_id_ac475626 ON public.networks_bodyhistory USING btree (part_of_id);

CREATE INDEX networks_bodyhistory_pgh_context_id_fc25651b ON public.networks_bodyhistory USING btree (pgh_context_id);

CREATE INDEX networks_bodyhistory_pgh_obj_id_c5025efd ON public.networks_bodyhistory USING btree (pgh_obj_id);

CREATE INDEX networks_bodyhistory_replaced_by_id_cc7319ac ON public.networks_bodyhistory USING btree (replaced_by_id);

CREATE INDEX networks_eventoutcome_event_id_0df3952a ON public.networks_eventoutcome USING btree (event_id);

CREATE INDEX networks_eventoutcomehistory_event_id_2be95354 ON public.networks_eventoutcomehistory USING btree (event_id);

CREATE INDEX networks_eventoutcomehistory_pgh_context_id_3e0b35f3 ON public.networks_eventoutcomehistory USING btree (pgh_context_id);

CREATE INDEX networks_eventoutcomehistory_pgh_obj_id_09104a9c ON public.networks_eventoutcomehistory USING btree (pgh_obj_id);

CREATE INDEX networks_eventparticipant_actor_id_191b003d ON public.networks_eventparticipant USING btree (actor_id);

CREATE INDEX networks_eventparticipant_country_id_c1515482 ON public.networks_eventparticipant USING btree (country_id);

CREATE INDEX networks_eventparticipant_event_id_3fe33a68 ON public.networks_eventparticipant USING btree (event_id);

CREATE INDEX networks_eventparticipanthistory_actor_id_8177bc50 ON public.networks_eventparticipanthistory USING btree (actor_id);

CREATE INDEX networks_eventparticipanthistory_country_id_7605702c ON public.networks_eventparticipanthistory USING btree (country_id);

CREATE INDEX networks_eventparticipanthistory_event_id_cb46c50d ON public.networks_eventparticipanthistory USING btree (event_id);

CREATE INDEX networks_eventparticipanthistory_pgh_context_id_e9737702 ON public.networks_eventparticipanthistory USING btree (pgh_context_id);

CREATE INDEX networks_eventparticipanthistory_pgh_obj_id_3c97d9e6 ON public.networks_eventparticipanthistory USING btree (pgh_obj_id);

CREATE INDEX networks_eventseries_network_id_38c276a5 ON public.networks_eventseries USING btree (network_id);

CREATE INDEX networks_eventseries_public_id_03eec4c0_like ON public.networks_eventseries USING btree (public_id varchar_pattern_ops);

CREATE INDEX networks_eventseriescitation_event_series_id_384b3854 ON public.networks_eventseriescitation USING btree (event_series_id);

CREATE INDEX networks_eventseriescitation_evidence_id_23578e3b ON public.networks_eventseriescitation USING btree (evidence_id);

CREATE INDEX networks_eventseriescitationhistory_event_series_id_db0ec488 ON public.networks_eventseriescitationhistory USING btree (event_series_id);

CREATE INDEX networks_eventseriescitationhistory_evidence_id_20abb452 ON public.networks_eventseriescitationhistory USING btree (evidence_id);

CREATE INDEX networks_eventseriescitationhistory_pgh_context_id_c9bfff9d ON public.networks_eventseriescitationhistory USING btree (pgh_context_id);

CREATE INDEX networks_eventseriescitationhistory_pgh_obj_id_3c48ee42 ON public.networks_eventseriescitationhistory USING btree (pgh_obj_id);

CREATE INDEX networks_eventserieshistory_network_id_c5ceca81 ON public.networks_eventserieshistory USING btree (network_id);

CREATE INDEX networks_eventserieshistory_pgh_context_id_cfd9f179 ON public.networks_eventserieshistory USING btree (pgh_context_id);

CREATE INDEX networks_eventserieshistory_pgh_obj_id_a75a8ba4 ON public.networks_eventserieshistory USING btree (pgh_obj_id);

CREATE INDEX networks_funding_funder_id_2c963805 ON public.networks_funding USING btree (funder_id);

CREATE INDEX networks_funding_programme_id_4775bcf3 ON public.networks_funding USING btree (programme_id);

CREATE INDEX networks_fundingcitation_evidence_id_28d6acce ON public.networks_fundingcitation USING btree (evidence_id);

CREATE INDEX networks_fundingcitation_funding_id_e1fc5c55 ON public.networks_fundingcitation USING btree (funding_id);

CREATE INDEX networks_fundingcitationhistory_evidence_id_0818e60c ON public.networks_fundingcitationhistory USING btree (evidence_id);

CREATE INDEX networks_fundingcitationhistory_funding_id_badcde4d ON public.networks_fundingcitationhistory USING btree (funding_id);

CREATE INDEX networks_fundingcitationhistory_pgh_context_id_2b2ee27c ON public.networks_fundingcitationhistory USING btree (pgh_context_id);

CREATE INDEX networks_fundingcitationhistory_pgh_obj_id_bcfa9743 ON public.networks_fundingcitationhistory USING btree (pgh_obj_id);

CREATE INDEX networks_fundinghistory_funder_id_7c32fa2e ON public.networks_fundinghistory USING btree (funder_id);

CREATE INDEX networks_fundinghistory_pgh_context_id_4defd06d ON public.networks_fundinghistory USING btree (pgh_context_id);

CREATE INDEX networks_fundinghistory_pgh_obj_id_0e158556 ON public.networks_fundinghistory USING btree (pgh_obj_id);

CREATE INDEX networks_fundinghistory_programme_id_2b6b6303 ON public.networks_fundinghistory USING btree (programme_id);

CREATE INDEX networks_membership_actor_id_01621b35 ON public.networks_membership USING btree (actor_id);

CREATE INDEX networks_membership_country_id_5007b7d0 ON public.networks_membership USING btree (country_id);

CREATE INDEX networks_membership_network_id_eb69914f ON public.networks_membership USING btree (network_id);

CREATE INDEX networks_membershipcitation_evidence_id_da7a887e ON public.networks_membershipcitation USING btree (evidence_id);

CREATE INDEX networks_membershipcitation_membership_id_ec8f7095 ON public.networks_membershipcitation USING btree (membership_id);

CREATE INDEX networks_membershipcitationhistory_evidence_id_bfbbcfa1 ON public.networks_membershipcitationhistory USING btree (evidence_id);

CREATE INDEX networks_membershipcitationhistory_membership_id_0ed80c98 ON public.networks_membershipcitationhistory USING btree (membership_id);

CREATE INDEX networks_membershipcitationhistory_pgh_context_id_f9a41b9f ON public.networks_membershipcitationhistory USING btree (pgh_context_id);

CREATE INDEX networks_membershipcitationhistory_pgh_obj_id_ef74ab34 ON public.networks_membershipcitationhistory USING btree (pgh_obj_id);

CREATE INDEX networks_membershiphistory_actor_id_d1e44ab9 ON public.networks_membershiphistory USING btree (actor_id);

CREATE INDEX networks_membershiphistory_country_id_3b3779cd ON public.networks_membershiphistory USING btree (country_id);

CREATE INDEX networks_membershiphistory_network_id_fbfa9c8f ON public.networks_membershiphistory USING btree (network_id);

CREATE INDEX networks_membershiphistory_pgh_context_id_2e4f96bd ON public.networks_membershiphistory USING btree (pgh_context_id);

CREATE INDEX networks_membershiphistory_pgh_obj_id_7bd15c19 ON public.networks_membershiphistory USING btree (pgh_obj_id);

CREATE INDEX networks_membershiplisting_membership_id_f2194923 ON public.networks_membershiplisting USING btree (membership_id);

CREATE INDEX networks_membershiplisting_row_id_c4fec2b9 ON public.networks_membershiplisting USING btree (row_id);

CREATE INDEX networks_membershiplistinghistory_membership_id_74e47d45 ON public.networks_membershiplistinghistory USING btree (membership_id);

CREATE INDEX networks_membershiplistinghistory_pgh_context_id_f99151db ON public.networks_membershiplistinghistory USING btree (pgh_context_id);

CREATE INDEX networks_membershiplistinghistory_pgh_obj_id_f12b46af ON public.networks_membershiplistinghistory USING btree (pgh_obj_id);

CREATE INDEX networks_membershiplistinghistory_row_id_464d8d8d ON public.networks_membershiplistinghistory USING btree (row_id);

CREATE INDEX networks_membershipstatusspell_membership_id_2b780a03 ON public.networks_membershipstatusspell USING btree (membership_id);

CREATE INDEX networks_membershipstatusspellhistory_membership_id_e55ce586 ON public.networks_membershipstatusspellhistory USING btree (membership_id);

CREATE INDEX networks_membershipstatusspellhistory_pgh_context_id_2b6fc51d ON public.networks_membershipstatusspellhistory USING btree (pgh_context_id);

CREATE INDEX networks_membershipstatusspellhistory_pgh_obj_id_cb106196 ON public.networks_membershipstatusspellhistory USING btree (pgh_obj_id);

CREATE INDEX networks_network_seat_id_982df613 ON public.networks_network USING btree (seat_id);

CREATE INDEX networks_networkcitation_evidence_id_bb4c0fb5 ON public.networks_networkcitation USING btree (evidence_id);

CREATE INDEX networks_networkcitation_network_id_e22444ef ON public.networks_networkcitation USING btree (network_id);

CREATE INDEX networks_networkcitationhistory_evidence_id_01cf529e ON public.networks_networkcitationhistory USING btree (evidence_id);

CREATE INDEX networks_networkcitationhistory_network_id_51bc723d ON public.networks_networkcitationhistory USING btree (network_id);

CREATE INDEX networks_networkcitationhistory_pgh_context_id_4cca3b4e ON public.networks_networkcitationhistory USING btree (pgh_context_id);

CREATE INDEX networks_networkcitationhistory_pgh_obj_id_36cb32ad ON public.networks_networkcitationhistory USING btree (pgh_obj_id);

CREATE INDEX networks_networkevent_host_id_492f8d92 ON public.networks_networkevent USING btree (host_id);

CREATE INDEX networks_networkevent_network_id_1a85f604 ON public.networks_networkevent USING btree (network_id);

CREATE INDEX networks_networkevent_part_of_id_c72db939 ON public.networks_networkevent USING btree (part_of_id);

CREATE INDEX networks_networkevent_place_id_307c41a1 ON public.networks_networkevent USING btree (place_id);

CREATE INDEX networks_networkevent_programme_id_a7474611 ON public.networks_networkevent USING btree (programme_id);

CREATE INDEX networks_networkevent_public_id_819ff7a7_like ON public.networks_networkevent USING btree (public_id varchar_pattern_ops);

CREATE INDEX networks_networkevent_series_id_28288872 ON public.networks_networkevent USING btree (series_id);

CREATE INDEX networks_networkeventcitation_evidence_id_ca5829e6 ON public.networks_networkeventcitation USING btree (evidence_id);

CREATE INDEX networks_networkeventcitation_network_event_id_60cdd5e0 ON public.networks_networkeventcitation USING btree (network_event_id);

CREATE INDEX networks_networkeventcitationhistory_evidence_id_514382b3 ON public.networks_networkeventcitationhistory USING btree (evidence_id);

CREATE INDEX networks_networkeventcitationhistory_network_event_id_14083130 ON public.networks_networkeventcitationhistory USING btree (network_event_id);

CREATE INDEX networks_networkeventcitationhistory_pgh_context_id_34018693 ON public.networks_networkeventcitationhistory USING btree (pgh_context_id);

CREATE INDEX networks_networkeventcitationhistory_pgh_obj_id_e6dc4d04 ON public.networks_networkeventcitationhistory USING btree (pgh_obj_id);

CREATE INDEX networks_networkeventhistory_host_id_fc06b274 ON public.networks_networkeventhistory USING btree (host_id);

CREATE INDEX networks_networkeventhistory_network_id_b1bde684 ON public.networks_networkeventhistory USING btree (network_id);

CREATE INDEX networks_networkeventhistory_part_of_id_f6788d21 ON public.networks_networkeventhistory USING btree (part_of_id);

CREATE INDEX networks_networkeventhistory_pgh_context_id_9be5be3e ON public.networks_networkeventhistory USING btree (pgh_context_id);

CREATE INDEX networks_networkeventhistory_pgh_obj_id_dc4ddb8b ON public.networks_networkeventhistory USING btree (pgh_obj_id);

CREATE INDEX networks_networkeventhistory_place_id_728052d1 ON public.networks_networkeventhistory USING btree (place_id);

CREATE INDEX networks_networkeventhistory_programme_id_8d5ca76f ON public.networks_networkeventhistory USING btree (programme_id);

CREATE INDEX networks_networkeventhistory_series_id_d0ce8b80 ON public.networks_networkeventhistory USING btree (series_id);

CREATE INDEX networks_networkhistory_actor_id_6d67ee4a ON public.networks_networkhistory USING btree (actor_id);

CREATE INDEX networks_networkhistory_pgh_context_id_ac2fb0c2 ON public.networks_networkhistory USING btree (pgh_context_id);

CREATE INDEX networks_networkhistory_pgh_obj_id_ea206863 ON public.networks_networkhistory USING btree (pgh_obj_id);

CREATE INDEX networks_networkhistory_seat_id_d8e2d22e ON public.networks_networkhistory USING btree (seat_id);

CREATE INDEX networks_programme_lead_id_a87ae887 ON public.networks_programme USING btree (lead_id);

CREATE INDEX networks_programme_network_id_d3dda661 ON public.networks_programme USING btree (network_id);

CREATE INDEX networks_programme_part_of_id_56395d1c ON public.networks_programme USING btree (part_of_id);

CREATE INDEX networks_programme_public_id_0ecf06e4_like ON public.networks_programme USING btree (public_id varchar_pattern_ops);

CREATE INDEX networks_programmecitation_evidence_id_eb98e23e ON public.networks_programmecitation USING btree (evidence_id);

CREATE INDEX networks_programmecitation_programme_id_af0ef2c2 ON public.networks_programmecitation USING btree (programme_id);

CREATE INDEX networks_programmecitationhistory_evidence_id_41a2dea1 ON public.networks_programmecitationhistory USING btree (evidence_id);

CREATE INDEX networks_programmecitationhistory_pgh_context_id_7bd5656d ON public.networks_programmecitationhistory USING btree (pgh_context_id);

CREATE INDEX networks_programmecitationhistory_pgh_obj_id_ac2a4f14 ON public.networks_programmecitationhistory USING btree (pgh_obj_id);

CREATE INDEX networks_programmecitationhistory_programme_id_e0127a21 ON public.networks_programmecitationhistory USING btree (programme_id);

CREATE INDEX networks_programmehistory_lead_id_a07d5e05 ON public.networks_programmehistory USING btree (lead_id);

CREATE INDEX networks_programmehistory_network_id_7a101163 ON public.networks_programmehistory USING btree (network_id);

CREATE INDEX networks_programmehistory_part_of_id_2c4663f4 ON public.networks_programmehistory USING btree (part_of_id);

CREATE INDEX networks_programmehistory_pgh_context_id_18d7cd09 ON public.networks_programmehistory USING btree (pgh_context_id);

CREATE INDEX networks_programmehistory_pgh_obj_id_98762aa0 ON public.networks_programmehistory USING btree (pgh_obj_id);

CREATE INDEX networks_programmepartner_actor_id_0441927d ON public.networks_programmepartner USING btree (actor_id);

CREATE INDEX networks_programmepartner_programme_id_49574d1d ON public.networks_programmepartner USING btree (programme_id);

CREATE INDEX networks_programmepartnerc_pgh_context_id_dda33d70 ON public.networks_programmepartnercitationhistory USING btree (pgh_context_id);

CREATE INDEX networks_programmepartnerc_programme_partner_id_4c2dfac0 ON public.networks_programmepartnercitationhistory USING btree (programme_partner_id);

CREATE INDEX networks_programmepartnercitation_evidence_id_aef8cb7b ON public.networks_programmepartnercitation USING btree (evidence_id);

CREATE INDEX networks_programmepartnercitation_programme_partner_id_aa816871 ON public.networks_programmepartnercitation USING btree (programme_partner_id);

CREATE INDEX networks_programmepartnercitationhistory_evidence_id_bf6462ab ON public.networks_programmepartnercitationhistory USING btree (evidence_id);

CREATE INDEX networks_programmepartnercitationhistory_pgh_obj_id_60b1ba78 ON public.networks_programmepartnercitationhistory USING btree (pgh_obj_id);

CREATE INDEX networks_programmepartnerhistory_actor_id_e24e7777 ON public.networks_programmepartnerhistory USING btree (actor_id);

CREATE INDEX networks_programmepartnerhistory_pgh_context_id_4637ac9f ON public.networks_programmepartnerhistory USING btree (pgh_context_id);

CREATE INDEX networks_programmepartnerhistory_pgh_obj_id_2fac92c4 ON public.networks_programmepartnerhistory USING btree (pgh_obj_id);

CREATE INDEX networks_programmepartnerhistory_programme_id_67a3d389 ON public.networks_programmepartnerhistory USING btree (programme_id);

CREATE INDEX networks_programmeplace_actor_id_faf9b25b ON public.networks_programmeplace USING btree (actor_id);

CREATE INDEX networks_programmeplace_programme_id_856005b3 ON public.networks_programmeplace USING btree (programme_id);

CREATE INDEX networks_programmeplacehistory_actor_id_dce689ca ON public.networks_programmeplacehistory USING btree (actor_id);

CREATE INDEX networks_programmeplacehistory_pgh_context_id_8f50337a ON public.networks_programmeplacehistory USING btree (pgh_context_id);

CREATE INDEX networks_programmeplacehistory_pgh_obj_id_a42d3be8 ON public.networks_programmeplacehistory USING btree (pgh_obj_id);

CREATE INDEX networks_programmeplacehistory_programme_id_85bad88a ON public.networks_programmeplacehistory USING btree (programme_id);

CREATE INDEX networks_seat_actor_id_30a436c4 ON public.networks_seat USING btree (actor_id);

CREATE INDEX networks_seat_body_id_a0a25946 ON public.networks_seat USING btree (body_id);

CREATE INDEX networks_seat_person_id_e693c196 ON public.networks_seat USING btree (person_id);

CREATE INDEX networks_seatcitation_evidence_id_17c20458 ON public.networks_seatcitation USING btree (evidence_id);

CREATE INDEX networks_seatcitation_seat_id_da3c95e3 ON public.networks_seatcitation USING btree (seat_id);

CREATE INDEX networks_seatcitationhistory_evidence_id_b1226ff8 ON public.networks_seatcitationhistory USING btree (evidence_id);

CREATE INDEX networks_seatcitationhistory_pgh_context_id_bf0803e8 ON public.networks_seatcitationhistory USING btree (pgh_context_id);

CREATE INDEX networks_seatcitationhistory_pgh_obj_id_9c9ffa3e ON public.networks_seatcitationhistory USING btree (pgh_obj_id);

CREATE INDEX networks_seatcitationhistory_seat_id_970707d6 ON public.networks_seatcitationhistory USING btree (seat_id);

CREATE INDEX networks_seathistory_actor_id_85a7f39f ON public.networks_seathistory USING btree (actor_id);

CREATE INDEX networks_seathistory_body_id_8288227c ON public.networks_seathistory USING btree (body_id);

CREATE INDEX networks_seathistory_person_id_da7f4b38 ON public.networks_seathistory USING btree (person_id);

CREATE INDEX networks_seathistory_pgh_context_id_c45496f6 ON public.networks_seathistory USING btree (pgh_context_id);

CREATE INDEX networks_seathistory_pgh_obj_id_3382ade9 ON public.networks_seathistory USING btree (pgh_obj_id);

CREATE INDEX networks_section_network_id_28a01338 ON public.networks_section USING btree (network_id);

CREATE INDEX networks_section_parent_id_c639be1c ON public.networks_section USING btree (parent_id);

CREATE INDEX networks_sectionhistory_network_id_143d09fc ON public.networks_sectionhistory USING btree (network_id);

CREATE INDEX networks_sectionhistory_parent_id_d733e904 ON public.networks_sectionhistory USING btree (parent_id);

CREATE INDEX networks_sectionhistory_pgh_context_id_1bd0ef40 ON public.networks_sectionhistory USING btree (pgh_context_id);

CREATE INDEX networks_sectionhistory_pgh_obj_id_31aa4e40 ON public.networks_sectionhistory USING btree (pgh_obj_id);

CREATE INDEX party_actor_agreement_btree ON public.agreements_party USING btree (actor_id, agreement_id);

CREATE UNIQUE INDEX period_citation_one_preferred ON public.statements_periodcitation USING btree (period_id, field) WHERE is_preferred;

CREATE INDEX person_name_folded_btree ON public.actors_personname USING btree (folded text_pattern_ops);

CREATE UNIQUE INDEX person_name_preferred_once_a_language ON public.actors_personname USING btree (person_id, language) WHERE is_preferred;

CREATE UNIQUE INDEX position_citation_one_preferred ON public.agreements_positioncitation USING btree (position_id, field) WHERE is_preferred;

CREATE UNIQUE INDEX programme_citation_one_preferred ON public.networks_programmecitation USING btree (programme_id, field) WHERE is_preferred;

CREATE UNIQUE INDEX programme_partner_citation_one_preferred ON public.networks_programmepartnercitation USING btree (programme_partner_id, field) WHERE is_preferred;

CREATE INDEX proposal_state_btree ON public.intake_proposal USING btree (state, id);

CREATE INDEX register_proposal_state_btree ON public.intake_registerproposal USING btree (state, id);

CREATE UNIQUE INDEX seat_citation_one_preferred ON public.networks_seatcitation USING btree (seat_id, field) WHERE is_preferred;

CREATE INDEX sources_capture_document_id_165ab89b ON public.sources_capture USING btree (document_id);

CREATE INDEX sources_capture_sha256_98eb7281_like ON public.sources_capture USING btree (sha256 varchar_pattern_ops);

CREATE INDEX sources_connector_harvest_id_c6a91f31 ON public.sources_connector USING btree (harvest_id);

CREATE INDEX sources_document_added_by_id_43b85cbd ON public.sources_document USING btree (added_by_id);

CREATE INDEX sources_document_public_id_a45873bc_like ON public.sources_document USING btree (public_id varchar_pattern_ops);

CREATE INDEX sources_documentcitation_document_id_aa577873 ON public.sources_documentcitation USING btree (document_id);

CREATE INDEX sources_documentcitation_evidence_id_bf9b35d1 ON public.sources_documentcitation USING btree (evidence_id);

CREATE INDEX sources_documentcitationhistory_document_id_ae7aa2bb ON public.sources_documentcitationhistory USING btree (document_id);

CREATE INDEX sources_documentcitationhistory_evidence_id_8ea1724f ON public.sources_documentcitationhistory USING btree (evidence_id);

CREATE INDEX sources_documentcitationhistory_pgh_context_id_3e44960c ON public.sources_documentcitationhistory USING btree (pgh_context_id);

CREATE INDEX sources_documentcitationhistory_pgh_obj_id_0991633c ON public.sources_documentcitationhistory USING btree (pgh_obj_id);

CREATE INDEX sources_documenthistory_added_by_id_e5addfa2 ON public.sources_documenthistory USING btree (added_by_id);

CREATE INDEX sources_documenthistory_pgh_context_id_3934deb0 ON public.sources_documenthistory USING btree (pgh_context_id);

CREATE INDEX sources_documenthistory_pgh_obj_id_c4eac3c4 ON public.sources_documenthistory USING btree (pgh_obj_id);

CREATE INDEX sources_documentlink_source_id_e4219c1f ON public.sources_documentlink USING btree (source_id);

CREATE INDEX sources_documentlink_target_id_96cbe1ee ON public.sources_documentlink USING btree (target_id);

CREATE INDEX sources_documentlinkhistory_pgh_context_id_0c7142ff ON public.sources_documentlinkhistory USING btree (pgh_context_id);

CREATE INDEX sources_documentlinkhistory_pgh_obj_id_c2f9c81f ON public.sources_documentlinkhistory USING btree (pgh_obj_id);

CREATE INDEX sources_documentlinkhistory_source_id_f9f5d3b3 ON public.sources_documentlinkhistory USING btree (source_id);

CREATE INDEX sources_documentlinkhistory_target_id_fcb8b793 ON public.sources_documentlinkhistory USING btree (target_id);

CREATE INDEX sources_evidence_capture_id_a549b595 ON public.sources_evidence USING btree (capture_id);

CREATE INDEX sources_evidence_document_id_55b08be1 ON public.sources_evidence USING btree (document_id);

CREATE INDEX sources_harvest_register_id_6f9beec6 ON public.sources_harvest USING btree (register_id);

CREATE INDEX sources_harvest_taken_by_id_2665a5b2 ON public.sources_harvest USING btree (taken_by_id);

CREATE INDEX sources_quotetranslation_evidence_id_58475f4b ON public.sources_quotetranslation USING btree (evidence_id);

CREATE INDEX sources_quotetranslationhistory_evidence_id_f962efbf ON public.sources_quotetranslationhistory USING btree (evidence_id);

CREATE INDEX sources_quotetranslationhistory_pgh_context_id_b03a13c3 ON public.sources_quotetranslationhistory USING btree (pgh_context_id);

CREATE INDEX sources_quotetranslationhistory_pgh_obj_id_3b74ea3f ON public.sources_quotetranslationhistory USING btree (pgh_obj_id);

CREATE INDEX sources_register_name_d3cb957a_like ON public.sources_register USING btree (name varchar_pattern_ops);

CREATE INDEX sources_register_public_id_df78b575_like ON public.sources_register USING btree (public_id varchar_pattern_ops);

CREATE INDEX sources_registerhistory_pgh_context_id_25da1c03 ON public.sources_registerhistory USING btree (pgh_context_id);

CREATE INDEX sources_registerhistory_pgh_obj_id_185a350e ON public.sources_registerhistory USING btree (pgh_obj_id);

CREATE INDEX sources_registerrow_harvest_id_04982593 ON public.sources_registerrow USING btree (harvest_id);

CREATE UNIQUE INDEX statement_citation_one_preferred ON public.statements_statementcitation USING btree (statement_id, field) WHERE is_preferred;

CREATE INDEX statements_category_framework_id_4cdfb57d ON public.statements_category USING btree (framework_id);

CREATE INDEX statements_category_parent_id_9172eaae ON public.statements_category USING btree (parent_id);

CREATE INDEX statements_categoryhistory_framework_id_970d74df ON public.statements_categoryhistory USING btree (framework_id);

CREATE INDEX statements_categoryhistory_parent_id_02d7e158 ON public.statements_categoryhistory USING btree (parent_id);

CREATE INDEX statements_categoryhistory_pgh_context_id_d73bbef3 ON public.statements_categoryhistory USING btree (pgh_context_id);

CREATE INDEX statements_categoryhistory_pgh_obj_id_38fa41b2 ON public.statements_categoryhistory USING btree (pgh_obj_id);

CREATE INDEX statements_coding_actor_id_c6a3cd0a ON public.statements_coding USING btree (actor_id);

CREATE INDEX statements_coding_agreement_id_924c7c68 ON public.statements_coding USING btree (agreement_id);

CREATE INDEX statements_coding_category_id_9db9532c ON public.statements_coding USING btree (category_id);

CREATE INDEX statements_coding_coded_by_id_fd9e8e44 ON public.statements_coding USING btree (coded_by_id);

CREATE INDEX statements_coding_country_id_fce030ff ON public.statements_coding USING btree (country_id);

CREATE INDEX statements_coding_public_id_d4296112_like ON public.statements_coding USING btree (public_id varchar_pattern_ops);

CREATE INDEX statements_codingcitation_coding_id_18200955 ON public.statements_codingcitation USING btree (coding_id);

CREATE INDEX statements_codingcitation_evidence_id_0196fdce ON public.statements_codingcitation USING btree (evidence_id);

CREATE INDEX statements_codingcitationhistory_coding_id_940c6504 ON public.statements_codingcitationhistory USING btree (coding_id);

CREATE INDEX statements_codingcitationhistory_evidence_id_82cc21e1 ON public.statements_codingcitationhistory USING btree (evidence_id);

CREATE INDEX statements_codingcitationhistory_pgh_context_id_441c65e9 ON public.statements_codingcitationhistory USING btree (pgh_context_id);

CREATE INDEX statements_codingcitationhistory_pgh_obj_id_f0ea3675 ON public.statements_codingcitationhistory USING btree (pgh_obj_id);

CREATE INDEX statements_codinghistory_actor_id_d6cc4689 ON public.statements_codinghistory USING btree (actor_id);

CREATE INDEX statements_codinghistory_agreement_id_2db157ce ON public.statements_codinghistory USING btree (agreement_id);

CREATE INDEX statements_codinghistory_category_id_e6c291a6 ON public.statements_codinghistory USING btree (category_id);

CREATE INDEX statements_codinghistory_coded_by_id_9c77aec4 ON public.statements_codinghistory USING btree (coded_by_id);

CREATE INDEX statements_codinghistory_country_id_1771e776 ON public.statements_codinghistory USING btree (country_id);

CREATE INDEX statements_codinghistory_pgh_context_id_3297ee47 ON public.statements_codinghistory USING btree (pgh_context_id);

CREATE INDEX statements_codinghistory_pgh_obj_id_8ed33c4e ON public.statements_codinghistory USING btree (pgh_obj_id);

CREATE INDEX statements_comparison_framework_id_a55e0d26 ON public.statements_comparison USING btree (framework_id);

CREATE INDEX statements_comparison_periods_comparison_id_cb317a6f ON public.statements_comparison_periods USING btree (comparison_id);

CREATE INDEX statements_comparison_periods_period_id_55a7f108 ON public.statements_comparison_periods USING btree (period_id);

CREATE INDEX statements_comparison_public_id_4effcf4a_like ON public.statements_comparison USING btree (public_id varchar_pattern_ops);

CREATE INDEX statements_comparisoncell_category_id_5c9be598 ON public.statements_comparisoncell USING btree (category_id);

CREATE INDEX statements_comparisoncell_comparison_id_fc1bf1ef ON public.statements_comparisoncell USING btree (comparison_id);

CREATE INDEX statements_comparisoncell_period_id_09f32f3c ON public.statements_comparisoncell USING btree (period_id);

CREATE INDEX statements_comparisoncell_side_id_8e8ed47d ON public.statements_comparisoncell USING btree (side_id);

CREATE INDEX statements_comparisoncellc_comparison_cell_id_aa4a3a3f ON public.statements_comparisoncellcitationhistory USING btree (comparison_cell_id);

CREATE INDEX statements_comparisoncellc_pgh_context_id_64c4136e ON public.statements_comparisoncellcitationhistory USING btree (pgh_context_id);

CREATE INDEX statements_comparisoncellcitation_comparison_cell_id_b54260aa ON public.statements_comparisoncellcitation USING btree (comparison_cell_id);

CREATE INDEX statements_comparisoncellcitation_evidence_id_fa6420d1 ON public.statements_comparisoncellcitation USING btree (evidence_id);

CREATE INDEX statements_comparisoncellcitationhistory_evidence_id_d698ca6e ON public.statements_comparisoncellcitationhistory USING btree (evidence_id);

CREATE INDEX statements_comparisoncellcitationhistory_pgh_obj_id_ce79cc3b ON public.statements_comparisoncellcitationhistory USING btree (pgh_obj_id);

CREATE INDEX statements_comparisoncellhistory_category_id_2d0f6dac ON public.statements_comparisoncellhistory USING btree (category_id);

CREATE INDEX statements_comparisoncellhistory_comparison_id_18cbf42d ON public.statements_comparisoncellhistory USING btree (comparison_id);

CREATE INDEX statements_comparisoncellhistory_period_id_f9b21c34 ON public.statements_comparisoncellhistory USING btree (period_id);

CREATE INDEX statements_comparisoncellhistory_pgh_context_id_1e77dde2 ON public.statements_comparisoncellhistory USING btree (pgh_context_id);

CREATE INDEX statements_comparisoncellhistory_pgh_obj_id_cb9b5501 ON public.statements_comparisoncellhistory USING btree (pgh_obj_id);

CREATE INDEX statements_comparisoncellhistory_side_id_8f3b57c6 ON public.statements_comparisoncellhistory USING btree (side_id);

CREATE INDEX statements_comparisonhistory_framework_id_92b0e7cb ON public.statements_comparisonhistory USING btree (framework_id);

CREATE INDEX statements_comparisonhistory_pgh_context_id_4cb07b25 ON public.statements_comparisonhistory USING btree (pgh_context_id);

CREATE INDEX statements_comparisonhistory_pgh_obj_id_a027ce56 ON public.statements_comparisonhistory USING btree (pgh_obj_id);

CREATE INDEX statements_comparisonside_comparison_id_7c628b40 ON public.statements_comparisonside USING btree (comparison_id);

CREATE INDEX statements_comparisonsidehistory_comparison_id_98192fc6 ON public.statements_comparisonsidehistory USING btree (comparison_id);

CREATE INDEX statements_comparisonsidehistory_pgh_context_id_211ffb5f ON public.statements_comparisonsidehistory USING btree (pgh_context_id);

CREATE INDEX statements_comparisonsidehistory_pgh_obj_id_19379a10 ON public.statements_comparisonsidehistory USING btree (pgh_obj_id);

CREATE INDEX statements_framework_code_78d23d35_like ON public.statements_framework USING btree (code varchar_pattern_ops);

CREATE INDEX statements_framework_owner_id_06e03d86 ON public.statements_framework USING btree (owner_id);

CREATE INDEX statements_framework_scheme_ee5323b3 ON public.statements_framework USING btree (scheme);

CREATE INDEX statements_framework_scheme_ee5323b3_like ON public.statements_framework USING btree (scheme varchar_pattern_ops);

CREATE INDEX statements_frameworkhistory_owner_id_7479eccd ON public.statements_frameworkhistory USING btree (owner_id);

CREATE INDEX statements_frameworkhistory_pgh_context_id_ce529e04 ON public.statements_frameworkhistory USING btree (pgh_context_id);

CREATE INDEX statements_frameworkhistory_pgh_obj_id_e091d46e ON public.statements_frameworkhistory USING btree (pgh_obj_id);

CREATE INDEX statements_period_actor_id_f4da7fc9 ON public.statements_period USING btree (actor_id);

CREATE INDEX statements_period_country_id_a1d08ab3 ON public.statements_period USING btree (country_id);

CREATE INDEX statements_period_public_id_3eef6765_like ON public.statements_period USING btree (public_id varchar_pattern_ops);

CREATE INDEX statements_periodcitation_evidence_id_bf21d952 ON public.statements_periodcitation USING btree (evidence_id);

CREATE INDEX statements_periodcitation_period_id_61be37b8 ON public.statements_periodcitation USING btree (period_id);

CREATE INDEX statements_periodcitationhistory_evidence_id_01cbbfbe ON public.statements_periodcitationhistory USING btree (evidence_id);

CREATE INDEX statements_periodcitationhistory_period_id_d181ae42 ON public.statements_periodcitationhistory USING btree (period_id);

CREATE INDEX statements_periodcitationhistory_pgh_context_id_0cb933c5 ON public.statements_periodcitationhistory USING btree (pgh_context_id);

CREATE INDEX statements_periodcitationhistory_pgh_obj_id_5b8aa0ad ON public.statements_periodcitationhistory USING btree (pgh_obj_id);

CREATE INDEX statements_periodhistory_actor_id_10474fd2 ON public.statements_periodhistory USING btree (actor_id);

CREATE INDEX statements_periodhistory_country_id_bc88d7a5 ON public.statements_periodhistory USING btree (country_id);

CREATE INDEX statements_periodhistory_pgh_context_id_d0b8a894 ON public.statements_periodhistory USING btree (pgh_context_id);

CREATE INDEX statements_periodhistory_pgh_obj_id_61701986 ON public.statements_periodhistory USING btree (pgh_obj_id);

CREATE INDEX statements_sample_owner_id_f020235b ON public.statements_sample USING btree (owner_id);

CREATE INDEX statements_sample_public_id_6ffe0d48_like ON public.statements_sample USING btree (public_id varchar_pattern_ops);

CREATE INDEX statements_samplecode_by_id_5ef777a6 ON public.statements_samplecode USING btree (by_id);

CREATE INDEX statements_samplecode_category_id_20404bc8 ON public.statements_samplecode USING btree (category_id);

CREATE INDEX statements_samplecode_coder_id_06ded018 ON public.statements_samplecode USING btree (coder_id);

CREATE INDEX statements_samplecode_framework_id_e9c9f385 ON public.statements_samplecode USING btree (framework_id);

CREATE INDEX statements_samplecode_item_id_5c05fa0b ON public.statements_samplecode USING btree (item_id);

CREATE INDEX statements_samplecode_sample_id_4a76c777 ON public.statements_samplecode USING btree (sample_id);

CREATE INDEX statements_samplecodehistory_by_id_931a0d20 ON public.statements_samplecodehistory USING btree (by_id);

CREATE INDEX statements_samplecodehistory_category_id_6c650a36 ON public.statements_samplecodehistory USING btree (category_id);

CREATE INDEX statements_samplecodehistory_coder_id_9dc7fae3 ON public.statements_samplecodehistory USING btree (coder_id);

CREATE INDEX statements_samplecodehistory_framework_id_64b57ecc ON public.statements_samplecodehistory USING btree (framework_id);

CREATE INDEX statements_samplecodehistory_item_id_37352a30 ON public.statements_samplecodehistory USING btree (item_id);

CREATE INDEX statements_samplecodehistory_pgh_context_id_3dd68cf6 ON public.statements_samplecodehistory USING btree (pgh_context_id);

CREATE INDEX statements_samplecodehistory_pgh_obj_id_0420f06c ON public.statements_samplecodehistory USING btree (pgh_obj_id);

CREATE INDEX statements_samplecodehistory_sample_id_917a4147 ON public.statements_samplecodehistory USING btree (sample_id);

CREATE INDEX statements_samplecoder_coder_id_4c5e8f9f ON public.statements_samplecoder USING btree (coder_id);

CREATE INDEX statements_samplecoder_sample_id_067732f9 ON public.statements_samplecoder USING btree (sample_id);

CREATE INDEX statements_samplecoderhistory_coder_id_6088afa0 ON public.statements_samplecoderhistory USING btree (coder_id);

CREATE INDEX statements_samplecoderhistory_pgh_context_id_75baf5bf ON public.statements_samplecoderhistory USING btree (pgh_context_id);

CREATE INDEX statements_samplecoderhistory_pgh_obj_id_a33e1a77 ON public.statements_samplecoderhistory USING btree (pgh_obj_id);

CREATE INDEX statements_samplecoderhistory_sample_id_5327b0fd ON public.statements_samplecoderhistory USING btree (sample_id);

CREATE INDEX statements_sampleframework_framework_id_9529f963 ON public.statements_sampleframework USING btree (framework_id);

CREATE INDEX statements_sampleframework_sample_id_dcbca13d ON public.statements_sampleframework USING btree (sample_id);

CREATE INDEX statements_sampleframeworkhistory_framework_id_48dc9db4 ON public.statements_sampleframeworkhistory USING btree (framework_id);

CREATE INDEX statements_sampleframeworkhistory_pgh_context_id_c68c9326 ON public.statements_sampleframeworkhistory USING btree (pgh_context_id);

CREATE INDEX statements_sampleframeworkhistory_pgh_obj_id_262878a6 ON public.statements_sampleframeworkhistory USING btree (pgh_obj_id);

CREATE INDEX statements_sampleframeworkhistory_sample_id_a6175281 ON public.statements_sampleframeworkhistory USING btree (sample_id);

CREATE INDEX statements_samplehistory_owner_id_fb7818eb ON public.statements_samplehistory USING btree (owner_id);

CREATE INDEX statements_samplehistory_pgh_context_id_482825da ON public.statements_samplehistory USING btree (pgh_context_id);

CREATE INDEX statements_samplehistory_pgh_obj_id_b3230a24 ON public.statements_samplehistory USING btree (pgh_obj_id);

CREATE INDEX statements_sampleitem_actor_id_5a854b0e ON public.statements_sampleitem USING btree (actor_id);

CREATE INDEX statements_sampleitem_agreement_id_20547992 ON public.statements_sampleitem USING btree (agreement_id);

CREATE INDEX statements_sampleitem_country_id_623c9a87 ON public.statements_sampleitem USING btree (country_id);

CREATE INDEX statements_sampleitem_sample_id_6f16a918 ON public.statements_sampleitem USING btree (sample_id);

CREATE INDEX statements_sampleitemhistory_actor_id_d32c93a6 ON public.statements_sampleitemhistory USING btree (actor_id);

CREATE INDEX statements_sampleitemhistory_agreement_id_1a953b91 ON public.statements_sampleitemhistory USING btree (agreement_id);

CREATE INDEX statements_sampleitemhistory_country_id_00012453 ON public.statements_sampleitemhistory USING btree (country_id);

CREATE INDEX statements_sampleitemhistory_pgh_context_id_92113ed6 ON public.statements_sampleitemhistory USING btree (pgh_context_id);

CREATE INDEX statements_sampleitemhistory_pgh_obj_id_afa609d7 ON public.statements_sampleitemhistory USING btree (pgh_obj_id);

CREATE INDEX statements_sampleitemhistory_sample_id_ffb9b437 ON public.statements_sampleitemhistory USING btree (sample_id);

CREATE INDEX statements_statement_actor_id_16fa830e ON public.statements_statement USING btree (actor_id);

CREATE INDEX statements_statement_agreement_id_c630ddb1 ON public.statements_statement USING btree (agreement_id);

CREATE INDEX statements_statement_country_id_dfbd507e ON public.statements_statement USING btree (country_id);

CREATE INDEX statements_statement_other_country_id_503423bf ON public.statements_statement USING btree (other_country_id);

CREATE INDEX statements_statement_part_id_94c6e507 ON public.statements_statement USING btree (part_id);

CREATE INDEX statements_statement_public_id_8dc75bae_like ON public.statements_statement USING btree (public_id varchar_pattern_ops);

CREATE INDEX statements_statementcitation_evidence_id_0ed41905 ON public.statements_statementcitation USING btree (evidence_id);

CREATE INDEX statements_statementcitation_statement_id_078a0169 ON public.statements_statementcitation USING btree (statement_id);

CREATE INDEX statements_statementcitationhistory_evidence_id_066f79ed ON public.statements_statementcitationhistory USING btree (evidence_id);

CREATE INDEX statements_statementcitationhistory_pgh_context_id_9e0d32e2 ON public.statements_statementcitationhistory USING btree (pgh_context_id);

CREATE INDEX statements_statementcitationhistory_pgh_obj_id_0c21389e ON public.statements_statementcitationhistory USING btree (pgh_obj_id);

CREATE INDEX statements_statementcitationhistory_statement_id_567fb186 ON public.statements_statementcitationhistory USING btree (statement_id);

CREATE INDEX statements_statementhistory_actor_id_61a91611 ON public.statements_statementhistory USING btree (actor_id);

CREATE INDEX statements_statementhistory_agreement_id_9ead2ece ON public.statements_statementhistory USING btree (agreement_id);

CREATE INDEX statements_statementhistory_country_id_1f54dcda ON public.statements_statementhistory USING btree (country_id);

CREATE INDEX statements_statementhistory_other_country_id_515cea63 ON public.statements_statementhistory USING btree (other_country_id);

CREATE INDEX statements_statementhistory_part_id_10dbc5be ON public.statements_statementhistory USING btree (part_id);

CREATE INDEX statements_statementhistory_pgh_context_id_22fd892b ON public.statements_statementhistory USING btree (pgh_context_id);

CREATE INDEX statements_statementhistory_pgh_obj_id_e8b8f4f7 ON public.statements_statementhistory USING btree (pgh_obj_id);

CREATE UNIQUE INDEX status_spell_first_once ON public.agreements_statusspell USING btree (agreement_id) WHERE (start IS NULL);

CREATE STATISTICS public.country_tie_pairs (mcv) ON first_id, second_id FROM public.agreements_countrytie;

CREATE TRIGGER keep_actor_ties_after_delete AFTER DELETE ON public.agreements_act REFERENCING OLD TABLE AS old_acts FOR EACH STATEMENT EXECUTE FUNCTION public.keep_actor_ties_of_acts();

CREATE TRIGGER keep_actor_ties_after_delete AFTER DELETE ON public.agreements_party REFERENCING OLD TABLE AS old_parties FOR EACH STATEMENT EXECUTE FUNCTION public.keep_actor_ties_of_parties();

CREATE TRIGGER keep_actor_ties_after_insert AFTER INSERT ON public.agreements_act REFERENCING NEW TABLE AS new_acts FOR EACH STATEMENT EXECUTE FUNCTION public.keep_actor_ties_of_acts();

CREATE TRIGGER keep_actor_ties_after_insert AFTER INSERT ON public.agreements_party REFERENCING NEW TABLE AS new_parties FOR EACH STATEMENT EXECUTE FUNCTION public.keep_actor_ties_of_parties();

CREATE TRIGGER keep_actor_ties_after_update AFTER UPDATE ON public.actors_actor REFERENCING OLD TABLE AS old_actors NEW TABLE AS new_actors FOR EACH STATEMENT EXECUTE FUNCTION public.keep_actor_ties_of_actors();

CREATE TRIGGER keep_actor_ties_after_update AFTER UPDATE ON public.agreements_act REFERENCING OLD TABLE AS old_acts NEW TABLE AS new_acts FOR EACH STATEMENT EXECUTE FUNCTION public.keep_actor_ties_of_acts();

CREATE TRIGGER keep_actor_ties_after_update AFTER UPDATE ON public.agreements_agreement REFERENCING NEW TABLE AS new_agreements FOR EACH STATEMENT EXECUTE FUNCTION public.keep_actor_ties_of_agreements();

CREATE TRIGGER keep_actor_ties_after_update AFTER UPDATE ON public.agreements_party REFERENCING OLD TABLE AS old_parties NEW TABLE AS new_parties FOR EACH STATEMENT EXECUTE FUNCTION public.keep_actor_ties_of_parties();

CREATE TRIGGER keep_country_ties_after_delete AFTER DELETE ON public.agreements_party REFERENCING OLD TABLE AS old_parties FOR EACH STATEMENT EXECUTE FUNCTION public.keep_ties_of_parties();

CREATE TRIGGER keep_country_ties_after_insert AFTER INSERT ON public.agreements_party REFERENCING NEW TABLE AS new_parties FOR EACH STATEMENT EXECUTE FUNCTION public.keep_ties_of_parties();

CREATE TRIGGER keep_country_ties_after_update AFTER UPDATE ON public.actors_actor REFERENCING OLD TABLE AS old_actors NEW TABLE AS new_actors FOR EACH STATEMENT EXECUTE FUNCTION public.keep_ties_of_actors();

CREATE TRIGGER keep_country_ties_after_update AFTER UPDATE ON public.agreements_agreement REFERENCING NEW TABLE AS new_agreements FOR EACH STATEMENT EXECUTE FUNCTION public.keep_ties_of_agreements();

CREATE TRIGGER keep_country_ties_after_update AFTER UPDATE ON public.agreements_party REFERENCING OLD TABLE AS old_parties NEW TABLE AS new_parties FOR EACH STATEMENT EXECUTE FUNCTION public.keep_ties_of_parties();

CREATE TRIGGER keep_name_keys_after_delete AFTER DELETE ON public.actors_name REFERENCING OLD TABLE AS old_names FOR EACH STATEMENT EXECUTE FUNCTION public.keep_keys_of_names();

CREATE TRIGGER keep_name_keys_after_insert AFTER INSERT ON public.actors_name REFERENCING NEW TABLE AS new_names FOR EACH STATEMENT EXECUTE FUNCTION public.keep_keys_of_names();

CREATE TRIGGER keep_name_keys_after_update AFTER UPDATE ON public.actors_actor REFERENCING OLD TABLE AS old_actors NEW TABLE AS new_actors FOR EACH STATEMENT EXECUTE FUNCTION public.keep_keys_of_actors();

CREATE TRIGGER keep_name_keys_after_update AFTER UPDATE ON public.actors_name REFERENCING OLD TABLE AS old_names NEW TABLE AS new_names FOR EACH STATEMENT EXECUTE FUNCTION public.keep_keys_of_names();

CREATE TRIGGER pgtrigger_append_only_0350c BEFORE DELETE OR UPDATE ON public.networks_programmepartnercitationhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_0350c();

CREATE TRIGGER pgtrigger_append_only_03c30 BEFORE DELETE OR UPDATE ON public.networks_membershipstatusspellhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_03c30();

CREATE TRIGGER pgtrigger_append_only_04513 BEFORE DELETE OR UPDATE ON public.agreements_agreementlistinghistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_04513();

CREATE TRIGGER pgtrigger_append_only_04868 BEFORE DELETE OR UPDATE ON public.networks_membershiphistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_04868();

CREATE TRIGGER pgtrigger_append_only_08d11 BEFORE DELETE OR UPDATE ON public.statements_sampleframeworkhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_08d11();

CREATE TRIGGER pgtrigger_append_only_09fac BEFORE DELETE OR UPDATE ON public.actors_countrynamehistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_09fac();

CREATE TRIGGER pgtrigger_append_only_0eaac BEFORE DELETE OR UPDATE ON public.actors_disputehistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_0eaac();

CREATE TRIGGER pgtrigger_append_only_1556d BEFORE DELETE OR UPDATE ON public.statements_periodcitationhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_1556d();

CREATE TRIGGER pgtrigger_append_only_16c14 BEFORE DELETE OR UPDATE ON public.statements_samplecodehistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_16c14();

CREATE TRIGGER pgtrigger_append_only_18fbe BEFORE DELETE OR UPDATE ON public.actors_distinctionhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_18fbe();

CREATE TRIGGER pgtrigger_append_only_19fd8 BEFORE DELETE OR UPDATE ON public.actors_officehistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_19fd8();

CREATE TRIGGER pgtrigger_append_only_1a104 BEFORE DELETE OR UPDATE ON public.statements_codingcitationhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_1a104();

CREATE TRIGGER pgtrigger_append_only_1a5b6 BEFORE DELETE OR UPDATE ON public.networks_programmehistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_1a5b6();

CREATE TRIGGER pgtrigger_append_only_1b378 BEFORE DELETE OR UPDATE ON public.networks_seatcitationhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_1b378();

CREATE TRIGGER pgtrigger_append_only_1ccb0 BEFORE DELETE OR UPDATE ON public.networks_fundinghistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_1ccb0();

CREATE TRIGGER pgtrigger_append_only_1daa7 BEFORE DELETE OR UPDATE ON public.networks_networkhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_1daa7();

CREATE TRIGGER pgtrigger_append_only_20ea6 BEFORE DELETE OR UPDATE ON public.sources_documentcitationhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_20ea6();

CREATE TRIGGER pgtrigger_append_only_28331 BEFORE DELETE OR UPDATE ON public.statements_sampleitemhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_28331();

CREATE TRIGGER pgtrigger_append_only_30a22 BEFORE DELETE OR UPDATE ON public.statements_periodhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_30a22();

CREATE TRIGGER pgtrigger_append_only_329eb BEFORE DELETE OR UPDATE ON public.agreements_agreementtitlehistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_329eb();

CREATE TRIGGER pgtrigger_append_only_38897 BEFORE DELETE OR UPDATE ON public.agreements_actcitationhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_38897();

CREATE TRIGGER pgtrigger_append_only_38a1d BEFORE DELETE OR UPDATE ON public.agreements_instrumentlinkhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_38a1d();

CREATE TRIGGER pgtrigger_append_only_39269 BEFORE DELETE OR UPDATE ON public.statements_statementcitationhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_39269();

CREATE TRIGGER pgtrigger_append_only_3bae9 BEFORE DELETE OR UPDATE ON public.agreements_agreementsubjecthistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_3bae9();

CREATE TRIGGER pgtrigger_append_only_3c81e BEFORE DELETE OR UPDATE ON public.networks_eventseriescitationhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_3c81e();

CREATE TRIGGER pgtrigger_append_only_40b8f BEFORE DELETE OR UPDATE ON public.networks_programmepartnerhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_40b8f();

CREATE TRIGGER pgtrigger_append_only_42aa1 BEFORE DELETE OR UPDATE ON public.actors_countryhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_42aa1();

CREATE TRIGGER pgtrigger_append_only_4375d BEFORE DELETE OR UPDATE ON public.agreements_partyhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_4375d();

CREATE TRIGGER pgtrigger_append_only_43966 BEFORE DELETE OR UPDATE ON public.agreements_positionhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_43966();

CREATE TRIGGER pgtrigger_append_only_473c5 BEFORE DELETE OR UPDATE ON public.actors_actorhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_473c5();

CREATE TRIGGER pgtrigger_append_only_47822 BEFORE DELETE OR UPDATE ON public.agreements_attestationhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_47822();

CREATE TRIGGER pgtrigger_append_only_4c768 BEFORE DELETE OR UPDATE ON public.networks_eventparticipanthistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_4c768();

CREATE TRIGGER pgtrigger_append_only_4c860 BEFORE DELETE OR UPDATE ON public.statements_comparisoncellcitationhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_4c860();

CREATE TRIGGER pgtrigger_append_only_4f174 BEFORE DELETE OR UPDATE ON public.agreements_engagementcitationhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_4f174();

CREATE TRIGGER pgtrigger_append_only_54df7 BEFORE DELETE OR UPDATE ON public.networks_eventoutcomehistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_54df7();

CREATE TRIGGER pgtrigger_append_only_56316 BEFORE DELETE OR UPDATE ON public.networks_networkeventhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_56316();

CREATE TRIGGER pgtrigger_append_only_56f70 BEFORE DELETE OR UPDATE ON public.agreements_subjecthistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_56f70();

CREATE TRIGGER pgtrigger_append_only_5c562 BEFORE DELETE OR UPDATE ON public.sources_quotetranslationhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_5c562();

CREATE TRIGGER pgtrigger_append_only_6404c BEFORE DELETE OR UPDATE ON public.statements_samplehistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_6404c();

CREATE TRIGGER pgtrigger_append_only_648b9 BEFORE DELETE OR UPDATE ON public.sources_registerhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_648b9();

CREATE TRIGGER pgtrigger_append_only_6bbd6 BEFORE DELETE OR UPDATE ON public.agreements_negotiationroundhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_6bbd6();

CREATE TRIGGER pgtrigger_append_only_74eb7 BEFORE DELETE OR UPDATE ON public.agreements_negotiationcitationhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_74eb7();

CREATE TRIGGER pgtrigger_append_only_79f20 BEFORE DELETE OR UPDATE ON public.statements_codinghistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_79f20();

CREATE TRIGGER pgtrigger_append_only_7ffa8 BEFORE DELETE OR UPDATE ON public.agreements_approvalrulehistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_7ffa8();

CREATE TRIGGER pgtrigger_append_only_81c95 BEFORE DELETE OR UPDATE ON public.networks_seathistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_81c95();

CREATE TRIGGER pgtrigger_append_only_837e7 BEFORE DELETE OR UPDATE ON public.statements_comparisonhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_837e7();

CREATE TRIGGER pgtrigger_append_only_87e12 BEFORE DELETE OR UPDATE ON public.intake_registerproposalhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_87e12();

CREATE TRIGGER pgtrigger_append_only_88e67 BEFORE DELETE OR UPDATE ON public.agreements_acthistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_88e67();

CREATE TRIGGER pgtrigger_append_only_891fd BEFORE DELETE OR UPDATE ON public.networks_fundingcitationhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_891fd();

CREATE TRIGGER pgtrigger_append_only_89d9b BEFORE DELETE OR UPDATE ON public.networks_programmecitationhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_89d9b();

CREATE TRIGGER pgtrigger_append_only_8c425 BEFORE DELETE OR UPDATE ON public.actors_personhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_8c425();

CREATE TRIGGER pgtrigger_append_only_91ee3 BEFORE DELETE OR UPDATE ON public.sources_documentlinkhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_91ee3();

CREATE TRIGGER pgtrigger_append_only_92b3b BEFORE DELETE OR UPDATE ON public.statements_categoryhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_92b3b();

CREATE TRIGGER pgtrigger_append_only_92b7f BEFORE DELETE OR UPDATE ON public.actors_officialsourcehistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_92b7f();

CREATE TRIGGER pgtrigger_append_only_963de BEFORE DELETE OR UPDATE ON public.statements_comparisonsidehistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_963de();

CREATE TRIGGER pgtrigger_append_only_99e9f BEFORE DELETE OR UPDATE ON public.intake_savedmappinghistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_99e9f();

CREATE TRIGGER pgtrigger_append_only_9a123 BEFORE DELETE OR UPDATE ON public.statements_statementhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_9a123();

CREATE TRIGGER pgtrigger_append_only_9b087 BEFORE DELETE OR UPDATE ON public.networks_membershipcitationhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_9b087();

CREATE TRIGGER pgtrigger_append_only_9b951 BEFORE DELETE OR UPDATE ON public.intake_proposalhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_9b951();

CREATE TRIGGER pgtrigger_append_only_9d946 BEFORE DELETE OR UPDATE ON public.agreements_agreementhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_9d946();

CREATE TRIGGER pgtrigger_append_only_9f366 BEFORE DELETE OR UPDATE ON public.agreements_texttiehistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_9f366();

CREATE TRIGGER pgtrigger_append_only_a13fc BEFORE DELETE OR UPDATE ON public.actors_countrygroupmemberhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_a13fc();

CREATE TRIGGER pgtrigger_append_only_a1ed3 BEFORE DELETE OR UPDATE ON public.actors_personnamehistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_a1ed3();

CREATE TRIGGER pgtrigger_append_only_a5024 BEFORE DELETE OR UPDATE ON public.actors_successionhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_a5024();

CREATE TRIGGER pgtrigger_append_only_ac2ee BEFORE DELETE OR UPDATE ON public.networks_programmeplacehistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_ac2ee();

CREATE TRIGGER pgtrigger_append_only_aea93 BEFORE DELETE OR UPDATE ON public.intake_namedecisionhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_aea93();

CREATE TRIGGER pgtrigger_append_only_b1a3c BEFORE DELETE OR UPDATE ON public.agreements_negotiationhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_b1a3c();

CREATE TRIGGER pgtrigger_append_only_b46b8 BEFORE DELETE OR UPDATE ON public.agreements_negotiationparticipanthistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_b46b8();

CREATE TRIGGER pgtrigger_append_only_baa3f BEFORE DELETE OR UPDATE ON public.networks_sectionhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_baa3f();

CREATE TRIGGER pgtrigger_append_only_be33d BEFORE DELETE OR UPDATE ON public.networks_bodyhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_be33d();

CREATE TRIGGER pgtrigger_append_only_c226b BEFORE DELETE OR UPDATE ON public.networks_networkcitationhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_c226b();

CREATE TRIGGER pgtrigger_append_only_c670e BEFORE DELETE OR UPDATE ON public.networks_networkeventcitationhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_c670e();

CREATE TRIGGER pgtrigger_append_only_c6b97 BEFORE DELETE OR UPDATE ON public.agreements_instrumentcitationhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_c6b97();

CREATE TRIGGER pgtrigger_append_only_cb230 BEFORE DELETE OR UPDATE ON public.networks_bodycitationhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_cb230();

CREATE TRIGGER pgtrigger_append_only_cbdd2 BEFORE DELETE OR UPDATE ON public.actors_countrygrouphistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_cbdd2();

CREATE TRIGGER pgtrigger_append_only_cc4bb BEFORE DELETE OR UPDATE ON public.actors_identifierhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_cc4bb();

CREATE TRIGGER pgtrigger_append_only_cc749 BEFORE DELETE OR UPDATE ON public.agreements_engagementparticipanthistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_cc749();

CREATE TRIGGER pgtrigger_append_only_ce180 BEFORE DELETE OR UPDATE ON public.statements_comparisoncellhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_ce180();

CREATE TRIGGER pgtrigger_append_only_ceba3 BEFORE DELETE OR UPDATE ON public.agreements_positioncitationhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_ceba3();

CREATE TRIGGER pgtrigger_append_only_d2f83 BEFORE DELETE OR UPDATE ON public.networks_membershiplistinghistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_d2f83();

CREATE TRIGGER pgtrigger_append_only_d5c9f BEFORE DELETE OR UPDATE ON public.networks_eventserieshistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_d5c9f();

CREATE TRIGGER pgtrigger_append_only_d83bc BEFORE DELETE OR UPDATE ON public.statements_frameworkhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_d83bc();

CREATE TRIGGER pgtrigger_append_only_dd011 BEFORE DELETE OR UPDATE ON public.sources_documenthistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_dd011();

CREATE TRIGGER pgtrigger_append_only_de788 BEFORE DELETE OR UPDATE ON public.actors_territorialclaimhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_de788();

CREATE TRIGGER pgtrigger_append_only_e14f6 BEFORE DELETE OR UPDATE ON public.agreements_documentsubjecthistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_e14f6();

CREATE TRIGGER pgtrigger_append_only_e39e5 BEFORE DELETE OR UPDATE ON public.actors_namehistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_e39e5();

CREATE TRIGGER pgtrigger_append_only_e8c33 BEFORE DELETE OR UPDATE ON public.agreements_engagementhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_e8c33();

CREATE TRIGGER pgtrigger_append_only_f00a0 BEFORE DELETE OR UPDATE ON public.agreements_engagementresulthistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_f00a0();

CREATE TRIGGER pgtrigger_append_only_f58e4 BEFORE DELETE OR UPDATE ON public.agreements_attendancehistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_f58e4();

CREATE TRIGGER pgtrigger_append_only_f6014 BEFORE DELETE OR UPDATE ON public.statements_samplecoderhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_f6014();

CREATE TRIGGER pgtrigger_append_only_f8566 BEFORE DELETE OR UPDATE ON public.agreements_agreementcitationhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_f8566();

CREATE TRIGGER pgtrigger_append_only_ff304 BEFORE DELETE OR UPDATE ON public.agreements_instrumenthistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_ff304();

CREATE TRIGGER pgtrigger_capture_is_fixed_03c7f BEFORE UPDATE ON public.sources_capture FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_capture_is_fixed_03c7f();

CREATE TRIGGER pgtrigger_delete_delete_016b0 AFTER DELETE ON public.statements_period REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_016b0();

CREATE TRIGGER pgtrigger_delete_delete_029b7 AFTER DELETE ON public.agreements_agreementlisting REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_029b7();

CREATE TRIGGER pgtrigger_delete_delete_04365 AFTER DELETE ON public.statements_comparison REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_04365();

CREATE TRIGGER pgtrigger_delete_delete_048bd AFTER DELETE ON public.agreements_party REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_048bd();

CREATE TRIGGER pgtrigger_delete_delete_06b4d AFTER DELETE ON public.statements_statement REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_06b4d();

CREATE TRIGGER pgtrigger_delete_delete_07c98 AFTER DELETE ON public.agreements_engagementresult REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_07c98();

CREATE TRIGGER pgtrigger_delete_delete_0cc71 AFTER DELETE ON public.actors_identifier REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_0cc71();

CREATE TRIGGER pgtrigger_delete_delete_0d066 AFTER DELETE ON public.networks_funding REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_0d066();

CREATE TRIGGER pgtrigger_delete_delete_130dc AFTER DELETE ON public.agreements_engagementparticipant REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_130dc();

CREATE TRIGGER pgtrigger_delete_delete_1b3b0 AFTER DELETE ON public.networks_seatcitation REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_1b3b0();

CREATE TRIGGER pgtrigger_delete_delete_1c2b0 AFTER DELETE ON public.agreements_subject REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_1c2b0();

CREATE TRIGGER pgtrigger_delete_delete_1cc32 AFTER DELETE ON public.statements_sample REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_1cc32();

CREATE TRIGGER pgtrigger_delete_delete_1fac6 AFTER DELETE ON public.statements_coding REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_1fac6();

CREATE TRIGGER pgtrigger_delete_delete_22186 AFTER DELETE ON public.statements_framework REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_22186();

CREATE TRIGGER pgtrigger_delete_delete_228d0 AFTER DELETE ON public.statements_samplecode REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_228d0();

CREATE TRIGGER pgtrigger_delete_delete_272e4 AFTER DELETE ON public.actors_person REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_272e4();

CREATE TRIGGER pgtrigger_delete_delete_29722 AFTER DELETE ON public.agreements_engagement REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_29722();

CREATE TRIGGER pgtrigger_delete_delete_2b5d6 AFTER DELETE ON public.actors_dispute REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_2b5d6();

CREATE TRIGGER pgtrigger_delete_delete_2e647 AFTER DELETE ON public.networks_programme REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_2e647();

CREATE TRIGGER pgtrigger_delete_delete_2ff33 AFTER DELETE ON public.agreements_instrumentlink REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_2ff33();

CREATE TRIGGER pgtrigger_delete_delete_33e72 AFTER DELETE ON public.actors_officialsource REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_33e72();

CREATE TRIGGER pgtrigger_delete_delete_38d15 AFTER DELETE ON public.networks_networkcitation REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_38d15();

CREATE TRIGGER pgtrigger_delete_delete_39fbe AFTER DELETE ON public.agreements_agreementcitation REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_39fbe();

CREATE TRIGGER pgtrigger_delete_delete_3f727 AFTER DELETE ON public.agreements_negotiation REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_3f727();

CREATE TRIGGER pgtrigger_delete_delete_406d1 AFTER DELETE ON public.statements_codingcitation REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_406d1();

CREATE TRIGGER pgtrigger_delete_delete_4630e AFTER DELETE ON public.networks_membershipcitation REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_4630e();

CREATE TRIGGER pgtrigger_delete_delete_47959 AFTER DELETE ON public.networks_networkeventcitation REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_47959();

CREATE TRIGGER pgtrigger_delete_delete_483a5 AFTER DELETE ON public.networks_membershiplisting REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_483a5();

CREATE TRIGGER pgtrigger_delete_delete_48da6 AFTER DELETE ON public.networks_membershipstatusspell REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_48da6();

CREATE TRIGGER pgtrigger_delete_delete_497dd AFTER DELETE ON public.statements_samplecoder REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_497dd();

CREATE TRIGGER pgtrigger_delete_delete_498f6 AFTER DELETE ON public.agreements_act REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_498f6();

CREATE TRIGGER pgtrigger_delete_delete_4b128 AFTER DELETE ON public.sources_documentcitation REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_4b128();

CREATE TRIGGER pgtrigger_delete_delete_4ef32 AFTER DELETE ON public.statements_statementcitation REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_4ef32();

CREATE TRIGGER pgtrigger_delete_delete_53809 AFTER DELETE ON public.networks_programmepartnercitation REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_53809();

CREATE TRIGGER pgtrigger_delete_delete_539c8 AFTER DELETE ON public.agreements_engagementcitation REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_539c8();

CREATE TRIGGER pgtrigger_delete_delete_53f0f AFTER DELETE ON public.agreements_actcitation REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_53f0f();

CREATE TRIGGER pgtrigger_delete_delete_5950c AFTER DELETE ON public.networks_eventseries REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_5950c();

CREATE TRIGGER pgtrigger_delete_delete_5aea5 AFTER DELETE ON public.sources_documentlink REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_5aea5();

CREATE TRIGGER pgtrigger_delete_delete_5d592 AFTER DELETE ON public.actors_office REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_5d592();

CREATE TRIGGER pgtrigger_delete_delete_61237 AFTER DELETE ON public.networks_bodycitation REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_61237();

CREATE TRIGGER pgtrigger_delete_delete_619f1 AFTER DELETE ON public.statements_comparisoncell REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_619f1();

CREATE TRIGGER pgtrigger_delete_delete_637d5 AFTER DELETE ON public.networks_eventseriescitation REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_637d5();

CREATE TRIGGER pgtrigger_delete_delete_64dd4 AFTER DELETE ON public.agreements_agreementtitle REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_64dd4();

CREATE TRIGGER pgtrigger_delete_delete_67731 AFTER DELETE ON public.agreements_negotiationparticipant REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_67731();

CREATE TRIGGER pgtrigger_delete_delete_6e1ed AFTER DELETE ON public.statements_comparisonside REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_6e1ed();

CREATE TRIGGER pgtrigger_delete_delete_71174 AFTER DELETE ON public.networks_programmepartner REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_71174();

CREATE TRIGGER pgtrigger_delete_delete_71ca2 AFTER DELETE ON public.agreements_positioncitation REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_71ca2();

CREATE TRIGGER pgtrigger_delete_delete_73426 AFTER DELETE ON public.actors_succession REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_73426();

CREATE TRIGGER pgtrigger_delete_delete_75258 AFTER DELETE ON public.actors_countryname REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_75258();

CREATE TRIGGER pgtrigger_delete_delete_760b9 AFTER DELETE ON public.agreements_texttie REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_760b9();

CREATE TRIGGER pgtrigger_delete_delete_77786 AFTER DELETE ON public.agreements_approvalrule REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_77786();

CREATE TRIGGER pgtrigger_delete_delete_7f4ec AFTER DELETE ON public.networks_eventoutcome REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_7f4ec();

CREATE TRIGGER pgtrigger_delete_delete_7f7a3 AFTER DELETE ON public.statements_category REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_7f7a3();

CREATE TRIGGER pgtrigger_delete_delete_80167 AFTER DELETE ON public.networks_networkevent REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_80167();

CREATE TRIGGER pgtrigger_delete_delete_83c90 AFTER DELETE ON public.sources_document REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_83c90();

CREATE TRIGGER pgtrigger_delete_delete_86658 AFTER DELETE ON public.agreements_agreementsubject REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_86658();

CREATE TRIGGER pgtrigger_delete_delete_8eae6 AFTER DELETE ON public.agreements_instrument REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_8eae6();

CREATE TRIGGER pgtrigger_delete_delete_8f080 AFTER DELETE ON public.networks_programmecitation REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_8f080();

CREATE TRIGGER pgtrigger_delete_delete_8f968 AFTER DELETE ON public.agreements_position REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_8f968();

CREATE TRIGGER pgtrigger_delete_delete_94845 AFTER DELETE ON public.intake_namedecision REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_94845();

CREATE TRIGGER pgtrigger_delete_delete_97219 AFTER DELETE ON public.agreements_attestation REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_97219();

CREATE TRIGGER pgtrigger_delete_delete_97eff AFTER DELETE ON public.sources_register REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_97eff();

CREATE TRIGGER pgtrigger_delete_delete_983b3 AFTER DELETE ON public.statements_sampleframework REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_983b3();

CREATE TRIGGER pgtrigger_delete_delete_9d02b AFTER DELETE ON public.networks_fundingcitation REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_9d02b();

CREATE TRIGGER pgtrigger_delete_delete_a07e3 AFTER DELETE ON public.agreements_agreement REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_a07e3();

CREATE TRIGGER pgtrigger_delete_delete_a2393 AFTER DELETE ON public.networks_network REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_a2393();

CREATE TRIGGER pgtrigger_delete_delete_a77e8 AFTER DELETE ON public.networks_seat REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_a77e8();

CREATE TRIGGER pgtrigger_delete_delete_a8dbc AFTER DELETE ON public.networks_programmeplace REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_a8dbc();

CREATE TRIGGER pgtrigger_delete_delete_aba6c AFTER DELETE ON public.sources_quotetranslation REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_aba6c();

CREATE TRIGGER pgtrigger_delete_delete_abc2c AFTER DELETE ON public.intake_registerproposal REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_abc2c();

CREATE TRIGGER pgtrigger_delete_delete_af4ac AFTER DELETE ON public.networks_membership REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_af4ac();

CREATE TRIGGER pgtrigger_delete_delete_b022b AFTER DELETE ON public.statements_sampleitem REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_b022b();

CREATE TRIGGER pgtrigger_delete_delete_b276b AFTER DELETE ON public.statements_periodcitation REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_b276b();

CREATE TRIGGER pgtrigger_delete_delete_b7108 AFTER DELETE ON public.actors_actor REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_b7108();

CREATE TRIGGER pgtrigger_delete_delete_c571b AFTER DELETE ON public.intake_proposal REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_c571b();

CREATE TRIGGER pgtrigger_delete_delete_c7508 AFTER DELETE ON public.statements_comparisoncellcitation REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_c7508();

CREATE TRIGGER pgtrigger_delete_delete_c80bd AFTER DELETE ON public.intake_savedmapping REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_c80bd();

CREATE TRIGGER pgtrigger_delete_delete_c8cf0 AFTER DELETE ON public.agreements_instrumentcitation REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_c8cf0();

CREATE TRIGGER pgtrigger_delete_delete_cd203 AFTER DELETE ON public.actors_name REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_cd203();

CREATE TRIGGER pgtrigger_delete_delete_d12d4 AFTER DELETE ON public.networks_section REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_d12d4();

CREATE TRIGGER pgtrigger_delete_delete_d2278 AFTER DELETE ON public.networks_body REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_d2278();

CREATE TRIGGER pgtrigger_delete_delete_d323b AFTER DELETE ON public.actors_countrygroup REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_d323b();

CREATE TRIGGER pgtrigger_delete_delete_d54aa AFTER DELETE ON public.agreements_documentsubject REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_d54aa();

CREATE TRIGGER pgtrigger_delete_delete_da841 AFTER DELETE ON public.agreements_negotiationcitation REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_da841();

CREATE TRIGGER pgtrigger_delete_delete_e5178 AFTER DELETE ON public.actors_country REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_e5178();

CREATE TRIGGER pgtrigger_delete_delete_e697a AFTER DELETE ON public.agreements_negotiationround REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_e697a();

CREATE TRIGGER pgtrigger_delete_delete_e77e3 AFTER DELETE ON public.actors_countrygroupmember REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_e77e3();

CREATE TRIGGER pgtrigger_delete_delete_f15fd AFTER DELETE ON public.actors_personname REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_f15fd();

CREATE TRIGGER pgtrigger_delete_delete_f1b15 AFTER DELETE ON public.actors_territorialclaim REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_f1b15();

CREATE TRIGGER pgtrigger_delete_delete_f574c AFTER DELETE ON public.actors_distinction REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_f574c();

CREATE TRIGGER pgtrigger_delete_delete_f776b AFTER DELETE ON public.agreements_attendance REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_f776b();

CREATE TRIGGER pgtrigger_delete_delete_feff8 AFTER DELETE ON public.networks_eventparticipant REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_feff8();

CREATE TRIGGER pgtrigger_evidence_stands_in_its_text_3a21c BEFORE INSERT OR UPDATE ON public.sources_evidence FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_evidence_stands_in_its_text_3a21c();

CREATE TRIGGER pgtrigger_harvest_is_fixed_b9242 BEFORE UPDATE ON public.sources_harvest FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_harvest_is_fixed_b9242();

CREATE TRIGGER pgtrigger_update_update_027b0 AFTER UPDATE ON public.statements_sampleitem REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_027b0();

CREATE TRIGGER pgtrigger_update_update_03558 AFTER UPDATE ON public.actors_country REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_03558();

CREATE TRIGGER pgtrigger_update_update_0c1bf AFTER UPDATE ON public.agreements_negotiationround REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_0c1bf();

CREATE TRIGGER pgtrigger_update_update_10077 AFTER UPDATE ON public.agreements_positioncitation REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_10077();

CREATE TRIGGER pgtrigger_update_update_12f49 AFTER UPDATE ON public.sources_document REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_12f49();

CREATE TRIGGER pgtrigger_update_update_16bea AFTER UPDATE ON public.networks_body REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_16bea();

CREATE TRIGGER pgtrigger_update_update_171bb AFTER UPDATE ON public.statements_codingcitation REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_171bb();

CREATE TRIGGER pgtrigger_update_update_186d5 AFTER UPDATE ON public.statements_comparisoncell REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_186d5();

CREATE TRIGGER pgtrigger_update_update_1c6b1 AFTER UPDATE ON public.actors_territorialclaim REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_1c6b1();

CREATE TRIGGER pgtrigger_update_update_1dca3 AFTER UPDATE ON public.actors_countrygroupmember REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_1dca3();

CREATE TRIGGER pgtrigger_update_update_2152b AFTER UPDATE ON public.agreements_instrumentlink REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_2152b();

CREATE TRIGGER pgtrigger_update_update_217b8 AFTER UPDATE ON public.statements_samplecoder REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_217b8();

CREATE TRIGGER pgtrigger_update_update_22708 AFTER UPDATE ON public.networks_bodycitation REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_22708();

CREATE TRIGGER pgtrigger_update_update_239b3 AFTER UPDATE ON public.actors_office REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_239b3();

CREATE TRIGGER pgtrigger_update_update_275ed AFTER UPDATE ON public.statements_statement REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_275ed();

CREATE TRIGGER pgtrigger_update_update_294be AFTER UPDATE ON public.statements_samplecode REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_294be();

CREATE TRIGGER pgtrigger_update_update_2ddde AFTER UPDATE ON public.statements_comparisoncellcitation REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_2ddde();

CREATE TRIGGER pgtrigger_update_update_34ab9 AFTER UPDATE ON public.networks_membershiplisting REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_34ab9();

CREATE TRIGGER pgtrigger_update_update_34d90 AFTER UPDATE ON public.intake_savedmapping REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_34d90();

CREATE TRIGGER pgtrigger_update_update_36fdd AFTER UPDATE ON public.agreements_agreement REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_36fdd();

CREATE TRIGGER pgtrigger_update_update_3afdc AFTER UPDATE ON public.networks_programmepartner REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_3afdc();

CREATE TRIGGER pgtrigger_update_update_3bc7a AFTER UPDATE ON public.networks_eventparticipant REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_3bc7a();

CREATE TRIGGER pgtrigger_update_update_3de01 AFTER UPDATE ON public.actors_name REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_3de01();

CREATE TRIGGER pgtrigger_update_update_403cd AFTER UPDATE ON public.agreements_attestation REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_403cd();

CREATE TRIGGER pgtrigger_update_update_4291e AFTER UPDATE ON public.agreements_texttie REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_4291e();

CREATE TRIGGER pgtrigger_update_update_47881 AFTER UPDATE ON public.statements_sampleframework REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_47881();

CREATE TRIGGER pgtrigger_update_update_4ca10 AFTER UPDATE ON public.statements_sample REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_4ca10();

CREATE TRIGGER pgtrigger_update_update_58cda AFTER UPDATE ON public.agreements_engagementcitation REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_58cda();

CREATE TRIGGER pgtrigger_update_update_5f6cf AFTER UPDATE ON public.agreements_position REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_5f6cf();

CREATE TRIGGER pgtrigger_update_update_642f0 AFTER UPDATE ON public.networks_eventseriescitation REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_642f0();

CREATE TRIGGER pgtrigger_update_update_6490e AFTER UPDATE ON public.networks_networkeventcitation REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_6490e();

CREATE TRIGGER pgtrigger_update_update_6650e AFTER UPDATE ON public.agreements_agreementlisting REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_6650e();

CREATE TRIGGER pgtrigger_update_update_69118 AFTER UPDATE ON public.networks_section REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_69118();

CREATE TRIGGER pgtrigger_update_update_6a7d8 AFTER UPDATE ON public.statements_statementcitation REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_6a7d8();

CREATE TRIGGER pgtrigger_update_update_6d105 AFTER UPDATE ON public.networks_seat REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_6d105();

CREATE TRIGGER pgtrigger_update_update_6dc85 AFTER UPDATE ON public.networks_fundingcitation REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_6dc85();

CREATE TRIGGER pgtrigger_update_update_72689 AFTER UPDATE ON public.statements_framework REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_72689();

CREATE TRIGGER pgtrigger_update_update_73565 AFTER UPDATE ON public.agreements_instrument REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_73565();

CREATE TRIGGER pgtrigger_update_update_752b0 AFTER UPDATE ON public.agreements_agreementtitle REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_752b0();

CREATE TRIGGER pgtrigger_update_update_7998a AFTER UPDATE ON public.agreements_documentsubject REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_7998a();

CREATE TRIGGER pgtrigger_update_update_7a24c AFTER UPDATE ON public.agreements_engagementparticipant REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_7a24c();

CREATE TRIGGER pgtrigger_update_update_7d5f0 AFTER UPDATE ON public.networks_programme REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_7d5f0();

CREATE TRIGGER pgtrigger_update_update_81b17 AFTER UPDATE ON public.networks_programmeplace REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_81b17();

CREATE TRIGGER pgtrigger_update_update_83158 AFTER UPDATE ON public.agreements_party REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_83158();

CREATE TRIGGER pgtrigger_update_update_83346 AFTER UPDATE ON public.networks_eventseries REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_83346();

CREATE TRIGGER pgtrigger_update_update_83f7d AFTER UPDATE ON public.intake_proposal REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_83f7d();

CREATE TRIGGER pgtrigger_update_update_851f7 AFTER UPDATE ON public.agreements_actcitation REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_851f7();

CREATE TRIGGER pgtrigger_update_update_8c62d AFTER UPDATE ON public.actors_distinction REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_8c62d();

CREATE TRIGGER pgtrigger_update_update_8d8a2 AFTER UPDATE ON public.networks_networkevent REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_8d8a2();

CREATE TRIGGER pgtrigger_update_update_91a53 AFTER UPDATE ON public.agreements_act REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_91a53();

CREATE TRIGGER pgtrigger_update_update_9a188 AFTER UPDATE ON public.networks_networkcitation REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_9a188();

CREATE TRIGGER pgtrigger_update_update_9ca5d AFTER UPDATE ON public.networks_programmecitation REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_9ca5d();

CREATE TRIGGER pgtrigger_update_update_a032f AFTER UPDATE ON public.agreements_negotiationcitation REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_a032f();

CREATE TRIGGER pgtrigger_update_update_a536d AFTER UPDATE ON public.intake_namedecision REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_a536d();

CREATE TRIGGER pgtrigger_update_update_a55b1 AFTER UPDATE ON public.statements_coding REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_a55b1();

CREATE TRIGGER pgtrigger_update_update_a5a9b AFTER UPDATE ON public.agreements_negotiationparticipant REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_a5a9b();

CREATE TRIGGER pgtrigger_update_update_a70b3 AFTER UPDATE ON public.networks_membershipstatusspell REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_a70b3();

CREATE TRIGGER pgtrigger_update_update_a8e19 AFTER UPDATE ON public.networks_funding REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_a8e19();

CREATE TRIGGER pgtrigger_update_update_a910b AFTER UPDATE ON public.sources_register REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_a910b();

CREATE TRIGGER pgtrigger_update_update_ae30d AFTER UPDATE ON public.statements_comparisonside REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_ae30d();

CREATE TRIGGER pgtrigger_update_update_afc18 AFTER UPDATE ON public.agreements_attendance REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_afc18();

CREATE TRIGGER pgtrigger_update_update_b0d75 AFTER UPDATE ON public.agreements_approvalrule REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_b0d75();

CREATE TRIGGER pgtrigger_update_update_b1b59 AFTER UPDATE ON public.actors_countrygroup REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_b1b59();

CREATE TRIGGER pgtrigger_update_update_b328c AFTER UPDATE ON public.networks_seatcitation REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_b328c();

CREATE TRIGGER pgtrigger_update_update_b347c AFTER UPDATE ON public.networks_membership REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_b347c();

CREATE TRIGGER pgtrigger_update_update_bc0f7 AFTER UPDATE ON public.networks_membershipcitation REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_bc0f7();

CREATE TRIGGER pgtrigger_update_update_c1674 AFTER UPDATE ON public.networks_eventoutcome REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_c1674();

CREATE TRIGGER pgtrigger_update_update_c3588 AFTER UPDATE ON public.agreements_instrumentcitation REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_c3588();

CREATE TRIGGER pgtrigger_update_update_c3d48 AFTER UPDATE ON public.actors_countryname REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_c3d48();

CREATE TRIGGER pgtrigger_update_update_c5145 AFTER UPDATE ON public.agreements_subject REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_c5145();

CREATE TRIGGER pgtrigger_update_update_c954b AFTER UPDATE ON public.statements_periodcitation REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_c954b();

CREATE TRIGGER pgtrigger_update_update_cdffa AFTER UPDATE ON public.statements_comparison REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_cdffa();

CREATE TRIGGER pgtrigger_update_update_d086d AFTER UPDATE ON public.networks_network REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_d086d();

CREATE TRIGGER pgtrigger_update_update_d297e AFTER UPDATE ON public.actors_identifier REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_d297e();

CREATE TRIGGER pgtrigger_update_update_d4e56 AFTER UPDATE ON public.actors_dispute REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_d4e56();

CREATE TRIGGER pgtrigger_update_update_d74c1 AFTER UPDATE ON public.intake_registerproposal REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_d74c1();

CREATE TRIGGER pgtrigger_update_update_d8bc2 AFTER UPDATE ON public.sources_documentlink REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_d8bc2();

CREATE TRIGGER pgtrigger_update_update_d9310 AFTER UPDATE ON public.statements_period REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_d9310();

CREATE TRIGGER pgtrigger_update_update_daf6f AFTER UPDATE ON public.sources_documentcitation REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_daf6f();

CREATE TRIGGER pgtrigger_update_update_db8c9 AFTER UPDATE ON public.actors_succession REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_db8c9();

CREATE TRIGGER pgtrigger_update_update_dd0f2 AFTER UPDATE ON public.agreements_engagementresult REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_dd0f2();

CREATE TRIGGER pgtrigger_update_update_deb1a AFTER UPDATE ON public.actors_person REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_deb1a();

CREATE TRIGGER pgtrigger_update_update_e1612 AFTER UPDATE ON public.agreements_negotiation REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_e1612();

CREATE TRIGGER pgtrigger_update_update_e4c25 AFTER UPDATE ON public.actors_personname REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_e4c25();

CREATE TRIGGER pgtrigger_update_update_e5dec AFTER UPDATE ON public.agreements_engagement REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_e5dec();

CREATE TRIGGER pgtrigger_update_update_e953f AFTER UPDATE ON public.agreements_agreementsubject REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_e953f();

CREATE TRIGGER pgtrigger_update_update_e9fce AFTER UPDATE ON public.actors_officialsource REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_e9fce();

CREATE TRIGGER pgtrigger_update_update_eb0cc AFTER UPDATE ON public.actors_actor REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_eb0cc();

CREATE TRIGGER pgtrigger_update_update_f58bc AFTER UPDATE ON public.networks_programmepartnercitation REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_f58bc();

CREATE TRIGGER pgtrigger_update_update_fa6da AFTER UPDATE ON public.sources_quotetranslation REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_fa6da();

CREATE TRIGGER pgtrigger_update_update_fd423 AFTER UPDATE ON public.agreements_agreementcitation REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_fd423();

CREATE TRIGGER pgtrigger_update_update_fd491 AFTER UPDATE ON public.statements_category REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_fd491();

ALTER TABLE ONLY public.accounts_user_groups
    ADD CONSTRAINT accounts_user_groups_group_id_bd11a704_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.accounts_user_groups
    ADD CONSTRAINT accounts_user_groups_user_id_52b62117_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.accounts_user_user_permissions
    ADD CONSTRAINT accounts_user_user_p_permission_id_113bb443_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.accounts_user_user_permissions
    ADD CONSTRAINT accounts_user_user_p_user_id_e4f0a161_fk_accounts_ FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_act
    ADD CONSTRAINT act_instrument_is_of_the_same_agreement FOREIGN KEY (agreement_id, instrument_id) REFERENCES public.agreements_instrument(agreement_id, id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_act
    ADD CONSTRAINT act_party_is_of_the_same_agreement FOREIGN KEY (agreement_id, party_id) REFERENCES public.agreements_party(agreement_id, id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.actors_actor
    ADD CONSTRAINT actor_is_also_a_region FOREIGN KEY (as_region_id, as_region_kind) REFERENCES public.actors_actor(id, kind) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.actors_actor
    ADD CONSTRAINT actor_is_merged_into_one_that_is_not FOREIGN KEY (merged_into_id, merged_into_merged) REFERENCES public.actors_actor(id, is_merged) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.actors_actor
    ADD CONSTRAINT actor_parent_is_of_the_same_country FOREIGN KEY (parent_id, country_id) REFERENCES public.actors_actor(id, country_id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.actors_actor
    ADD CONSTRAINT actors_actor_as_region_id_7090eac5_fk_actors_actor_id FOREIGN KEY (as_region_id) REFERENCES public.actors_actor(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.actors_actor
    ADD CONSTRAINT actors_actor_country_id_23fa2e4c_fk_actors_country_id FOREIGN KEY (country_id) REFERENCES public.actors_country(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.actors_actor
    ADD CONSTRAINT actors_actor_merged_into_id_f8e10042_fk_actors_actor_id FOREIGN KEY (merged_into_id) REFERENCES public.actors_actor(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.actors_actor
    ADD CONSTRAINT actors_actor_parent_id_db121bd7_fk_actors_actor_id FOREIGN KEY (parent_id) REFERENCES public.actors_actor(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.actors_country_neighbours
    ADD CONSTRAINT actors_country_neigh_from_country_id_c37c96e7_fk_actors_co FOREIGN KEY (from_country_id) REFERENCES public.actors_country(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.actors_country_neighbours
    ADD CONSTRAINT actors_country_neigh_to_country_id_71b7643c_fk_actors_co FOREIGN KEY (to_country_id) REFERENCES public.actors_country(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.actors_country_successors
    ADD CONSTRAINT actors_country_succe_from_country_id_3c48e2d8_fk_actors_co FOREIGN KEY (from_country_id) REFERENCES public.actors_country(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.actors_country_successors
    ADD CONSTRAINT actors_country_succe_to_country_id_60d1f457_fk_actors_co FOREIGN KEY (to_country_id) REFERENCES public.actors_country(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.actors_countrygroup
    ADD CONSTRAINT actors_countrygroup_owner_id_7cab09ca_fk_accounts_user_id FOREIGN KEY (owner_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.actors_countrygroup
    ADD CONSTRAINT actors_countrygroup_parent_id_041e59cd_fk_actors_co FOREIGN KEY (parent_id) REFERENCES public.actors_countrygroup(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.actors_countrygroupmember
    ADD CONSTRAINT actors_countrygroupm_country_id_160c459e_fk_actors_co FOREIGN KEY (country_id) REFERENCES public.actors_country(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.actors_countrygroupmember
    ADD CONSTRAINT actors_countrygroupm_group_id_6a9a2b7a_fk_actors_co FOREIGN KEY (group_id) REFERENCES public.actors_countrygroup(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.actors_countryname
    ADD CONSTRAINT actors_countryname_country_id_7d209c0f_fk_actors_country_id FOREIGN KEY (country_id) REFERENCES public.actors_country(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.actors_dispute
    ADD CONSTRAINT actors_dispute_actor_id_dab31215_fk_actors_actor_id FOREIGN KEY (actor_id) REFERENCES public.actors_actor(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.actors_distinction
    ADD CONSTRAINT actors_distinction_by_id_11240964_fk_accounts_user_id FOREIGN KEY (by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.actors_distinction
    ADD CONSTRAINT actors_distinction_first_id_73718e6c_fk_actors_actor_id FOREIGN KEY (first_id) REFERENCES public.actors_actor(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.actors_distinction
    ADD CONSTRAINT actors_distinction_second_id_c324bda4_fk_actors_actor_id FOREIGN KEY (second_id) REFERENCES public.actors_actor(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.actors_identifier
    ADD CONSTRAINT actors_identifier_actor_id_2e5c2687_fk_actors_actor_id FOREIGN KEY (actor_id) REFERENCES public.actors_actor(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.actors_name
    ADD CONSTRAINT actors_name_actor_id_8a5beb54_fk_actors_actor_id FOREIGN KEY (actor_id) REFERENCES public.actors_actor(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.actors_office
    ADD CONSTRAINT actors_office_actor_id_7a12cc58_fk_actors_actor_id FOREIGN KEY (actor_id) REFERENCES public.actors_actor(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.actors_office
    ADD CONSTRAINT actors_office_person_id_3b5eadfc_fk_actors_person_id FOREIGN KEY (person_id) REFERENCES public.actors_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.actors_officialsource
    ADD CONSTRAINT actors_officialsource_actor_id_e1e42d20_fk_actors_actor_id FOREIGN KEY (actor_id) REFERENCES public.actors_actor(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.actors_personname
    ADD CONSTRAINT actors_personname_person_id_5c4f4bfb_fk_actors_person_id FOREIGN KEY (person_id) REFERENCES public.actors_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.actors_succession
    ADD CONSTRAINT actors_succession_predecessor_id_d59c9724_fk_actors_actor_id FOREIGN KEY (predecessor_id) REFERENCES public.actors_actor(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.actors_succession
    ADD CONSTRAINT actors_succession_successor_id_80fac310_fk_actors_actor_id FOREIGN KEY (successor_id) REFERENCES public.actors_actor(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.actors_territorialclaim
    ADD CONSTRAINT actors_territorialcl_country_id_739f75cf_fk_actors_co FOREIGN KEY (country_id) REFERENCES public.actors_country(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.actors_territorialclaim
    ADD CONSTRAINT actors_territorialclaim_actor_id_464887bf_fk_actors_actor_id FOREIGN KEY (actor_id) REFERENCES public.actors_actor(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.actors_territorialclaim
    ADD CONSTRAINT actors_territorialclaim_region_id_4d17bfdf_fk_actors_actor_id FOREIGN KEY (region_id) REFERENCES public.actors_actor(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_act
    ADD CONSTRAINT agreements_act_agreement_id_5f5d1550_fk_agreements_agreement_id FOREIGN KEY (agreement_id) REFERENCES public.agreements_agreement(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_act
    ADD CONSTRAINT agreements_act_instrument_id_fe4f1dd0_fk_agreement FOREIGN KEY (instrument_id) REFERENCES public.agreements_instrument(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_act
    ADD CONSTRAINT agreements_act_party_id_15eb56eb_fk_agreements_party_id FOREIGN KEY (party_id) REFERENCES public.agreements_party(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_actcitation
    ADD CONSTRAINT agreements_actcitati_evidence_id_87577594_fk_sources_e FOREIGN KEY (evidence_id) REFERENCES public.sources_evidence(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_actcitation
    ADD CONSTRAINT agreements_actcitation_act_id_062796ee_fk_agreements_act_id FOREIGN KEY (act_id) REFERENCES public.agreements_act(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_actortie
    ADD CONSTRAINT agreements_actortie_agreement_id_017016dc_fk_agreement FOREIGN KEY (agreement_id) REFERENCES public.agreements_agreement(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_agreementlisting
    ADD CONSTRAINT agreements_agreement_agreement_id_0a1a8e25_fk_agreement FOREIGN KEY (agreement_id) REFERENCES public.agreements_agreement(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_agreementtitle
    ADD CONSTRAINT agreements_agreement_agreement_id_66aa2af9_fk_agreement FOREIGN KEY (agreement_id) REFERENCES public.agreements_agreement(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_agreementcitation
    ADD CONSTRAINT agreements_agreement_agreement_id_a9fc68e9_fk_agreement FOREIGN KEY (agreement_id) REFERENCES public.agreements_agreement(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_agreementsubject
    ADD CONSTRAINT agreements_agreement_agreement_id_cd680284_fk_agreement FOREIGN KEY (agreement_id) REFERENCES public.agreements_agreement(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_agreementcitation
    ADD CONSTRAINT agreements_agreement_evidence_id_6e893253_fk_sources_e FOREIGN KEY (evidence_id) REFERENCES public.sources_evidence(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_agreementlisting
    ADD CONSTRAINT agreements_agreement_row_id_2c30e17b_fk_sources_r FOREIGN KEY (row_id) REFERENCES public.sources_registerrow(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_agreementsubject
    ADD CONSTRAINT agreements_agreement_subject_id_719ce59d_fk_agreement FOREIGN KEY (subject_id) REFERENCES public.agreements_subject(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_approvalrule
    ADD CONSTRAINT agreements_approvalr_country_id_8fce6ac2_fk_actors_co FOREIGN KEY (country_id) REFERENCES public.actors_country(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_approvalrule
    ADD CONSTRAINT agreements_approvalr_document_id_a6fdef81_fk_sources_d FOREIGN KEY (document_id) REFERENCES public.sources_document(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_attendance
    ADD CONSTRAINT agreements_attendanc_negotiation_id_997f6b59_fk_agreement FOREIGN KEY (negotiation_id) REFERENCES public.agreements_negotiation(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_attendance
    ADD CONSTRAINT agreements_attendanc_participant_id_3b41f8a3_fk_agreement FOREIGN KEY (participant_id) REFERENCES public.agreements_negotiationparticipant(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_attendance
    ADD CONSTRAINT agreements_attendanc_round_id_ea74ba07_fk_agreement FOREIGN KEY (round_id) REFERENCES public.agreements_negotiationround(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_attestation
    ADD CONSTRAINT agreements_attestati_agreement_id_16c4146d_fk_agreement FOREIGN KEY (agreement_id) REFERENCES public.agreements_agreement(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_attestation
    ADD CONSTRAINT agreements_attestati_evidence_id_8750f13d_fk_sources_e FOREIGN KEY (evidence_id) REFERENCES public.sources_evidence(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_attestation
    ADD CONSTRAINT agreements_attestation_party_id_f264d5ba_fk_agreements_party_id FOREIGN KEY (party_id) REFERENCES public.agreements_party(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_countrytie
    ADD CONSTRAINT agreements_countryti_agreement_id_068fb3a6_fk_agreement FOREIGN KEY (agreement_id) REFERENCES public.agreements_agreement(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_countrytie
    ADD CONSTRAINT agreements_countrytie_first_id_cf3cdd82_fk_actors_country_id FOREIGN KEY (first_id) REFERENCES public.actors_country(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_countrytie
    ADD CONSTRAINT agreements_countrytie_second_id_57299e2c_fk_actors_country_id FOREIGN KEY (second_id) REFERENCES public.actors_country(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_documentsubject
    ADD CONSTRAINT agreements_documents_document_id_bdf49ccc_fk_sources_d FOREIGN KEY (document_id) REFERENCES public.sources_document(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_documentsubject
    ADD CONSTRAINT agreements_documents_subject_id_79b606e4_fk_agreement FOREIGN KEY (subject_id) REFERENCES public.agreements_subject(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_engagementparticipant
    ADD CONSTRAINT agreements_engagemen_actor_id_4c1f06a2_fk_actors_ac FOREIGN KEY (actor_id) REFERENCES public.actors_actor(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_engagement
    ADD CONSTRAINT agreements_engagemen_agreement_id_fb7cf68e_fk_agreement FOREIGN KEY (agreement_id) REFERENCES public.agreements_agreement(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_engagementcitation
    ADD CONSTRAINT agreements_engagemen_engagement_id_6814d865_fk_agreement FOREIGN KEY (engagement_id) REFERENCES public.agreements_engagement(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_engagementresult
    ADD CONSTRAINT agreements_engagemen_engagement_id_7e23e6b7_fk_agreement FOREIGN KEY (engagement_id) REFERENCES public.agreements_engagement(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_engagementparticipant
    ADD CONSTRAINT agreements_engagemen_engagement_id_a7c65bfa_fk_agreement FOREIGN KEY (engagement_id) REFERENCES public.agreements_engagement(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_engagementcitation
    ADD CONSTRAINT agreements_engagemen_evidence_id_a3d93574_fk_sources_e FOREIGN KEY (evidence_id) REFERENCES public.sources_evidence(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_instrument
    ADD CONSTRAINT agreements_instrumen_agreement_id_d74c9025_fk_agreement FOREIGN KEY (agreement_id) REFERENCES public.agreements_agreement(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_instrument
    ADD CONSTRAINT agreements_instrumen_document_id_5096eba7_fk_sources_d FOREIGN KEY (document_id) REFERENCES public.sources_document(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_instrumentcitation
    ADD CONSTRAINT agreements_instrumen_evidence_id_a6a07013_fk_sources_e FOREIGN KEY (evidence_id) REFERENCES public.sources_evidence(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_instrumentcitation
    ADD CONSTRAINT agreements_instrumen_instrument_id_6961a962_fk_agreement FOREIGN KEY (instrument_id) REFERENCES public.agreements_instrument(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_instrumentlink
    ADD CONSTRAINT agreements_instrumen_source_id_96958142_fk_agreement FOREIGN KEY (source_id) REFERENCES public.agreements_instrument(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_instrumentlink
    ADD CONSTRAINT agreements_instrumen_target_id_283b53ea_fk_agreement FOREIGN KEY (target_id) REFERENCES public.agreements_instrument(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_negotiationparticipant
    ADD CONSTRAINT agreements_negotiati_actor_id_f37e2329_fk_actors_ac FOREIGN KEY (actor_id) REFERENCES public.actors_actor(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_negotiation
    ADD CONSTRAINT agreements_negotiati_agreement_id_c92ccc88_fk_agreement FOREIGN KEY (agreement_id) REFERENCES public.agreements_agreement(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_negotiationparticipant
    ADD CONSTRAINT agreements_negotiati_country_id_57664701_fk_actors_co FOREIGN KEY (country_id) REFERENCES public.actors_country(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_negotiationcitation
    ADD CONSTRAINT agreements_negotiati_evidence_id_00ab4483_fk_sources_e FOREIGN KEY (evidence_id) REFERENCES public.sources_evidence(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_negotiationparticipant
    ADD CONSTRAINT agreements_negotiati_negotiation_id_3b9413d3_fk_agreement FOREIGN KEY (negotiation_id) REFERENCES public.agreements_negotiation(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_negotiationcitation
    ADD CONSTRAINT agreements_negotiati_negotiation_id_87fc58ab_fk_agreement FOREIGN KEY (negotiation_id) REFERENCES public.agreements_negotiation(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_negotiationround
    ADD CONSTRAINT agreements_negotiati_negotiation_id_dfa06f7a_fk_agreement FOREIGN KEY (negotiation_id) REFERENCES public.agreements_negotiation(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_party
    ADD CONSTRAINT agreements_party_actor_id_c0b9cb08_fk_actors_actor_id FOREIGN KEY (actor_id) REFERENCES public.actors_actor(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_party
    ADD CONSTRAINT agreements_party_agreement_id_14d67e53_fk_agreement FOREIGN KEY (agreement_id) REFERENCES public.agreements_agreement(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_party
    ADD CONSTRAINT agreements_party_country_id_84b8b595_fk_actors_country_id FOREIGN KEY (country_id) REFERENCES public.actors_country(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_party
    ADD CONSTRAINT agreements_party_signatory_id_79b6f94a_fk_actors_person_id FOREIGN KEY (signatory_id) REFERENCES public.actors_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_position
    ADD CONSTRAINT agreements_position_negotiation_id_2e11e599_fk_agreement FOREIGN KEY (negotiation_id) REFERENCES public.agreements_negotiation(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_position
    ADD CONSTRAINT agreements_position_participant_id_8a9aa238_fk_agreement FOREIGN KEY (participant_id) REFERENCES public.agreements_negotiationparticipant(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_position
    ADD CONSTRAINT agreements_position_subject_id_6c1aadf3_fk_agreement FOREIGN KEY (subject_id) REFERENCES public.agreements_subject(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_positioncitation
    ADD CONSTRAINT agreements_positionc_evidence_id_354359ee_fk_sources_e FOREIGN KEY (evidence_id) REFERENCES public.sources_evidence(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_positioncitation
    ADD CONSTRAINT agreements_positionc_position_id_6c8a25b3_fk_agreement FOREIGN KEY (position_id) REFERENCES public.agreements_position(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_statusspell
    ADD CONSTRAINT agreements_statusspe_agreement_id_435b42f7_fk_agreement FOREIGN KEY (agreement_id) REFERENCES public.agreements_agreement(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_texttie
    ADD CONSTRAINT agreements_texttie_actor_id_d5f02354_fk_actors_actor_id FOREIGN KEY (actor_id) REFERENCES public.actors_actor(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_texttie
    ADD CONSTRAINT agreements_texttie_agreement_id_824f8acb_fk_agreement FOREIGN KEY (agreement_id) REFERENCES public.agreements_agreement(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_texttie
    ADD CONSTRAINT agreements_texttie_body_id_d05635d5_fk_networks_body_id FOREIGN KEY (body_id) REFERENCES public.networks_body(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_texttie
    ADD CONSTRAINT agreements_texttie_document_id_1945ae02_fk_sources_document_id FOREIGN KEY (document_id) REFERENCES public.sources_document(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_attendance
    ADD CONSTRAINT attendance_participant_is_of_the_same_negotiation FOREIGN KEY (negotiation_id, participant_id) REFERENCES public.agreements_negotiationparticipant(negotiation_id, id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_attendance
    ADD CONSTRAINT attendance_round_is_of_the_same_negotiation FOREIGN KEY (negotiation_id, round_id) REFERENCES public.agreements_negotiationround(negotiation_id, id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_attestation
    ADD CONSTRAINT attestation_party_is_of_the_same_agreement FOREIGN KEY (agreement_id, party_id) REFERENCES public.agreements_party(agreement_id, id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissio_permission_id_84c5c92e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_b120cbf9_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_2f476e4b_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.axes_accessattemptexpiration
    ADD CONSTRAINT axes_accessattemptex_access_attempt_id_6b73a47a_fk_axes_acce FOREIGN KEY (access_attempt_id) REFERENCES public.axes_accessattempt(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_body
    ADD CONSTRAINT body_is_part_of_one_of_its_network FOREIGN KEY (part_of_id, network_id) REFERENCES public.networks_body(id, network_id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_body
    ADD CONSTRAINT body_is_replaced_by_one_of_its_network FOREIGN KEY (replaced_by_id, network_id) REFERENCES public.networks_body(id, network_id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_category
    ADD CONSTRAINT category_parent_is_of_the_framework FOREIGN KEY (framework_id, parent_id) REFERENCES public.statements_category(framework_id, id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_comparisoncell
    ADD CONSTRAINT comparison_cell_side_is_of_the_comparison FOREIGN KEY (comparison_id, side_id) REFERENCES public.statements_comparisonside(comparison_id, id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.core_change
    ADD CONSTRAINT core_change_by_id_2dfdaf3d_fk_accounts_user_id FOREIGN KEY (by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.core_operation
    ADD CONSTRAINT core_operation_by_id_19f979cd_fk_accounts_user_id FOREIGN KEY (by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.core_operation
    ADD CONSTRAINT core_operation_undone_by_id_c8c15641_fk_accounts_user_id FOREIGN KEY (undone_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.core_operationrow
    ADD CONSTRAINT core_operationrow_operation_id_906e1721_fk_core_operation_id FOREIGN KEY (operation_id) REFERENCES public.core_operation(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.django_admin_log
    ADD CONSTRAINT django_admin_log_content_type_id_c4bce8eb_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.django_admin_log
    ADD CONSTRAINT django_admin_log_user_id_c564eba6_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.intake_importname
    ADD CONSTRAINT intake_importname_actor_id_f30b4383_fk_actors_actor_id FOREIGN KEY (actor_id) REFERENCES public.actors_actor(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.intake_importname
    ADD CONSTRAINT intake_importname_register_import_id_f195e515_fk_intake_re FOREIGN KEY (register_import_id) REFERENCES public.intake_registerimport(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.intake_importparty
    ADD CONSTRAINT intake_importparty_import_row_id_c28cdc63_fk_intake_im FOREIGN KEY (import_row_id) REFERENCES public.intake_importrow(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.intake_importparty
    ADD CONSTRAINT intake_importparty_name_id_0edd155b_fk_intake_importname_id FOREIGN KEY (name_id) REFERENCES public.intake_importname(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.intake_importrow
    ADD CONSTRAINT intake_importrow_register_import_id_0ba01be9_fk_intake_re FOREIGN KEY (register_import_id) REFERENCES public.intake_registerimport(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.intake_importrow
    ADD CONSTRAINT intake_importrow_row_id_1ec1a0af_fk_sources_registerrow_id FOREIGN KEY (row_id) REFERENCES public.sources_registerrow(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.intake_job
    ADD CONSTRAINT intake_job_requested_by_id_a33c49b4_fk_accounts_user_id FOREIGN KEY (requested_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.intake_namedecision
    ADD CONSTRAINT intake_namedecision_actor_id_6fd84677_fk_actors_actor_id FOREIGN KEY (actor_id) REFERENCES public.actors_actor(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.intake_namedecision
    ADD CONSTRAINT intake_namedecision_decided_by_id_c7b9606b_fk_accounts_user_id FOREIGN KEY (decided_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.intake_namedecision
    ADD CONSTRAINT intake_namedecision_register_id_480ca492_fk_sources_register_id FOREIGN KEY (register_id) REFERENCES public.sources_register(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.intake_proposal
    ADD CONSTRAINT intake_proposal_agreement_id_e0a31f8b_fk_agreement FOREIGN KEY (agreement_id) REFERENCES public.agreements_agreement(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.intake_proposal
    ADD CONSTRAINT intake_proposal_capture_id_bb2b0c4d_fk_sources_capture_id FOREIGN KEY (capture_id) REFERENCES public.sources_capture(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.intake_proposal
    ADD CONSTRAINT intake_proposal_decided_by_id_0e505daa_fk_accounts_user_id FOREIGN KEY (decided_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.intake_proposal_evidence
    ADD CONSTRAINT intake_proposal_evid_evidence_id_26234364_fk_sources_e FOREIGN KEY (evidence_id) REFERENCES public.sources_evidence(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.intake_proposal_evidence
    ADD CONSTRAINT intake_proposal_evid_proposal_id_26f1d88b_fk_intake_pr FOREIGN KEY (proposal_id) REFERENCES public.intake_proposal(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.intake_registerimport
    ADD CONSTRAINT intake_registerimpor_accepted_by_id_72bfdac3_fk_accounts_ FOREIGN KEY (accepted_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.intake_registerimport_operations
    ADD CONSTRAINT intake_registerimpor_operation_id_df7e8164_fk_core_oper FOREIGN KEY (operation_id) REFERENCES public.core_operation(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.intake_registerimport_operations
    ADD CONSTRAINT intake_registerimpor_registerimport_id_3d880c24_fk_intake_re FOREIGN KEY (registerimport_id) REFERENCES public.intake_registerimport(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.intake_registerimport
    ADD CONSTRAINT intake_registerimport_harvest_id_5a130793_fk_sources_harvest_id FOREIGN KEY (harvest_id) REFERENCES public.sources_harvest(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.intake_registerimport
    ADD CONSTRAINT intake_registerimport_run_by_id_1cc6f1f3_fk_accounts_user_id FOREIGN KEY (run_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.intake_registerimport
    ADD CONSTRAINT intake_registerimport_second_id_7f0a0d63_fk_sources_harvest_id FOREIGN KEY (second_id) REFERENCES public.sources_harvest(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.intake_registerproposal
    ADD CONSTRAINT intake_registerpropo_agreement_id_bb689a96_fk_agreement FOREIGN KEY (agreement_id) REFERENCES public.agreements_agreement(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.intake_registerproposal
    ADD CONSTRAINT intake_registerpropo_decided_by_id_5460414b_fk_accounts_ FOREIGN KEY (decided_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.intake_registerproposal
    ADD CONSTRAINT intake_registerpropo_membership_id_a7cd77cb_fk_networks_ FOREIGN KEY (membership_id) REFERENCES public.networks_membership(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.intake_registerproposal
    ADD CONSTRAINT intake_registerpropo_operation_id_90ec9b9e_fk_core_oper FOREIGN KEY (operation_id) REFERENCES public.core_operation(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.intake_registerproposal
    ADD CONSTRAINT intake_registerpropo_register_id_4b2d5f99_fk_sources_r FOREIGN KEY (register_id) REFERENCES public.sources_register(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.intake_registerproposal
    ADD CONSTRAINT intake_registerpropo_register_import_id_b95687ba_fk_intake_re FOREIGN KEY (register_import_id) REFERENCES public.intake_registerimport(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.intake_registerproposal
    ADD CONSTRAINT intake_registerpropo_row_id_64be4c46_fk_sources_r FOREIGN KEY (row_id) REFERENCES public.sources_registerrow(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.intake_savedmapping
    ADD CONSTRAINT intake_savedmapping_register_id_6936f50d_fk_sources_register_id FOREIGN KEY (register_id) REFERENCES public.sources_register(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_network
    ADD CONSTRAINT network_profile_fits_the_actor_kind FOREIGN KEY (actor_id, actor_kind) REFERENCES public.actors_actor(id, kind) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_body
    ADD CONSTRAINT networks_body_network_id_c87c3194_fk_networks_network_actor_id FOREIGN KEY (network_id) REFERENCES public.networks_network(actor_id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_body
    ADD CONSTRAINT networks_body_part_of_id_43b3766d_fk_networks_body_id FOREIGN KEY (part_of_id) REFERENCES public.networks_body(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_body
    ADD CONSTRAINT networks_body_replaced_by_id_4908a916_fk_networks_body_id FOREIGN KEY (replaced_by_id) REFERENCES public.networks_body(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_bodycitation
    ADD CONSTRAINT networks_bodycitatio_evidence_id_78782a30_fk_sources_e FOREIGN KEY (evidence_id) REFERENCES public.sources_evidence(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_bodycitation
    ADD CONSTRAINT networks_bodycitation_body_id_1420800c_fk_networks_body_id FOREIGN KEY (body_id) REFERENCES public.networks_body(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_eventoutcome
    ADD CONSTRAINT networks_eventoutcom_event_id_0df3952a_fk_networks_ FOREIGN KEY (event_id) REFERENCES public.networks_networkevent(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_eventparticipant
    ADD CONSTRAINT networks_eventpartic_country_id_c1515482_fk_actors_co FOREIGN KEY (country_id) REFERENCES public.actors_country(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_eventparticipant
    ADD CONSTRAINT networks_eventpartic_event_id_3fe33a68_fk_networks_ FOREIGN KEY (event_id) REFERENCES public.networks_networkevent(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_eventparticipant
    ADD CONSTRAINT networks_eventparticipant_actor_id_191b003d_fk_actors_actor_id FOREIGN KEY (actor_id) REFERENCES public.actors_actor(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_eventseriescitation
    ADD CONSTRAINT networks_eventseries_event_series_id_384b3854_fk_networks_ FOREIGN KEY (event_series_id) REFERENCES public.networks_eventseries(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_eventseriescitation
    ADD CONSTRAINT networks_eventseries_evidence_id_23578e3b_fk_sources_e FOREIGN KEY (evidence_id) REFERENCES public.sources_evidence(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_eventseries
    ADD CONSTRAINT networks_eventseries_network_id_38c276a5_fk_networks_ FOREIGN KEY (network_id) REFERENCES public.networks_network(actor_id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_funding
    ADD CONSTRAINT networks_funding_funder_id_2c963805_fk_actors_actor_id FOREIGN KEY (funder_id) REFERENCES public.actors_actor(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_funding
    ADD CONSTRAINT networks_funding_programme_id_4775bcf3_fk_networks_programme_id FOREIGN KEY (programme_id) REFERENCES public.networks_programme(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_fundingcitation
    ADD CONSTRAINT networks_fundingcita_evidence_id_28d6acce_fk_sources_e FOREIGN KEY (evidence_id) REFERENCES public.sources_evidence(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_fundingcitation
    ADD CONSTRAINT networks_fundingcita_funding_id_e1fc5c55_fk_networks_ FOREIGN KEY (funding_id) REFERENCES public.networks_funding(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_membership
    ADD CONSTRAINT networks_membership_actor_id_01621b35_fk_actors_actor_id FOREIGN KEY (actor_id) REFERENCES public.actors_actor(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_membership
    ADD CONSTRAINT networks_membership_country_id_5007b7d0_fk_actors_country_id FOREIGN KEY (country_id) REFERENCES public.actors_country(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_membership
    ADD CONSTRAINT networks_membership_network_id_eb69914f_fk_networks_ FOREIGN KEY (network_id) REFERENCES public.networks_network(actor_id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_membershipcitation
    ADD CONSTRAINT networks_membershipc_evidence_id_da7a887e_fk_sources_e FOREIGN KEY (evidence_id) REFERENCES public.sources_evidence(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_membershipcitation
    ADD CONSTRAINT networks_membershipc_membership_id_ec8f7095_fk_networks_ FOREIGN KEY (membership_id) REFERENCES public.networks_membership(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_membershiplisting
    ADD CONSTRAINT networks_membershipl_membership_id_f2194923_fk_networks_ FOREIGN KEY (membership_id) REFERENCES public.networks_membership(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_membershiplisting
    ADD CONSTRAINT networks_membershipl_row_id_c4fec2b9_fk_sources_r FOREIGN KEY (row_id) REFERENCES public.sources_registerrow(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_membershipstatusspell
    ADD CONSTRAINT networks_memberships_membership_id_2b780a03_fk_networks_ FOREIGN KEY (membership_id) REFERENCES public.networks_membership(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_network
    ADD CONSTRAINT networks_network_actor_id_1ce8beaf_fk_actors_actor_id FOREIGN KEY (actor_id) REFERENCES public.actors_actor(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_network
    ADD CONSTRAINT networks_network_seat_id_982df613_fk_actors_actor_id FOREIGN KEY (seat_id) REFERENCES public.actors_actor(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_networkcitation
    ADD CONSTRAINT networks_networkcita_evidence_id_bb4c0fb5_fk_sources_e FOREIGN KEY (evidence_id) REFERENCES public.sources_evidence(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_networkcitation
    ADD CONSTRAINT networks_networkcita_network_id_e22444ef_fk_networks_ FOREIGN KEY (network_id) REFERENCES public.networks_network(actor_id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_networkeventcitation
    ADD CONSTRAINT networks_networkeven_evidence_id_ca5829e6_fk_sources_e FOREIGN KEY (evidence_id) REFERENCES public.sources_evidence(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_networkeventcitation
    ADD CONSTRAINT networks_networkeven_network_event_id_60cdd5e0_fk_networks_ FOREIGN KEY (network_event_id) REFERENCES public.networks_networkevent(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_networkevent
    ADD CONSTRAINT networks_networkeven_network_id_1a85f604_fk_networks_ FOREIGN KEY (network_id) REFERENCES public.networks_network(actor_id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_networkevent
    ADD CONSTRAINT networks_networkeven_part_of_id_c72db939_fk_networks_ FOREIGN KEY (part_of_id) REFERENCES public.networks_networkevent(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_networkevent
    ADD CONSTRAINT networks_networkeven_programme_id_a7474611_fk_networks_ FOREIGN KEY (programme_id) REFERENCES public.networks_programme(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_networkevent
    ADD CONSTRAINT networks_networkeven_series_id_28288872_fk_networks_ FOREIGN KEY (series_id) REFERENCES public.networks_eventseries(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_networkevent
    ADD CONSTRAINT networks_networkevent_host_id_492f8d92_fk_actors_actor_id FOREIGN KEY (host_id) REFERENCES public.actors_actor(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_networkevent
    ADD CONSTRAINT networks_networkevent_place_id_307c41a1_fk_actors_actor_id FOREIGN KEY (place_id) REFERENCES public.actors_actor(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_programme
    ADD CONSTRAINT networks_programme_lead_id_a87ae887_fk_actors_actor_id FOREIGN KEY (lead_id) REFERENCES public.actors_actor(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_programme
    ADD CONSTRAINT networks_programme_network_id_d3dda661_fk_networks_ FOREIGN KEY (network_id) REFERENCES public.networks_network(actor_id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_programme
    ADD CONSTRAINT networks_programme_part_of_id_56395d1c_fk_networks_programme_id FOREIGN KEY (part_of_id) REFERENCES public.networks_programme(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_programmecitation
    ADD CONSTRAINT networks_programmeci_evidence_id_eb98e23e_fk_sources_e FOREIGN KEY (evidence_id) REFERENCES public.sources_evidence(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_programmecitation
    ADD CONSTRAINT networks_programmeci_programme_id_af0ef2c2_fk_networks_ FOREIGN KEY (programme_id) REFERENCES public.networks_programme(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_programmepartnercitation
    ADD CONSTRAINT networks_programmepa_evidence_id_aef8cb7b_fk_sources_e FOREIGN KEY (evidence_id) REFERENCES public.sources_evidence(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_programmepartner
    ADD CONSTRAINT networks_programmepa_programme_id_49574d1d_fk_networks_ FOREIGN KEY (programme_id) REFERENCES public.networks_programme(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_programmepartnercitation
    ADD CONSTRAINT networks_programmepa_programme_partner_id_aa816871_fk_networks_ FOREIGN KEY (programme_partner_id) REFERENCES public.networks_programmepartner(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_programmepartner
    ADD CONSTRAINT networks_programmepartner_actor_id_0441927d_fk_actors_actor_id FOREIGN KEY (actor_id) REFERENCES public.actors_actor(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_programmeplace
    ADD CONSTRAINT networks_programmepl_programme_id_856005b3_fk_networks_ FOREIGN KEY (programme_id) REFERENCES public.networks_programme(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_programmeplace
    ADD CONSTRAINT networks_programmeplace_actor_id_faf9b25b_fk_actors_actor_id FOREIGN KEY (actor_id) REFERENCES public.actors_actor(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_seat
    ADD CONSTRAINT networks_seat_actor_id_30a436c4_fk_actors_actor_id FOREIGN KEY (actor_id) REFERENCES public.actors_actor(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_seat
    ADD CONSTRAINT networks_seat_body_id_a0a25946_fk_networks_body_id FOREIGN KEY (body_id) REFERENCES public.networks_body(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_seat
    ADD CONSTRAINT networks_seat_person_id_e693c196_fk_actors_person_id FOREIGN KEY (person_id) REFERENCES public.actors_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_seatcitation
    ADD CONSTRAINT networks_seatcitatio_evidence_id_17c20458_fk_sources_e FOREIGN KEY (evidence_id) REFERENCES public.sources_evidence(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_seatcitation
    ADD CONSTRAINT networks_seatcitation_seat_id_da3c95e3_fk_networks_seat_id FOREIGN KEY (seat_id) REFERENCES public.networks_seat(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_section
    ADD CONSTRAINT networks_section_network_id_28a01338_fk_networks_ FOREIGN KEY (network_id) REFERENCES public.networks_network(actor_id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_section
    ADD CONSTRAINT networks_section_parent_id_c639be1c_fk_networks_ FOREIGN KEY (parent_id) REFERENCES public.networks_network(actor_id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_position
    ADD CONSTRAINT position_participant_is_of_the_same_negotiation FOREIGN KEY (negotiation_id, participant_id) REFERENCES public.agreements_negotiationparticipant(negotiation_id, id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_samplecode
    ADD CONSTRAINT sample_code_category_is_of_the_framework FOREIGN KEY (framework_id, category_id) REFERENCES public.statements_category(framework_id, id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_samplecode
    ADD CONSTRAINT sample_code_coder_is_of_the_sample FOREIGN KEY (sample_id, coder_id) REFERENCES public.statements_samplecoder(sample_id, id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_samplecode
    ADD CONSTRAINT sample_code_framework_is_of_the_sample FOREIGN KEY (sample_id, framework_id) REFERENCES public.statements_sampleframework(sample_id, framework_id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_samplecode
    ADD CONSTRAINT sample_code_item_is_of_the_sample FOREIGN KEY (sample_id, item_id) REFERENCES public.statements_sampleitem(sample_id, id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.sources_capture
    ADD CONSTRAINT sources_capture_document_id_165ab89b_fk_sources_document_id FOREIGN KEY (document_id) REFERENCES public.sources_document(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.sources_connector
    ADD CONSTRAINT sources_connector_harvest_id_c6a91f31_fk_sources_harvest_id FOREIGN KEY (harvest_id) REFERENCES public.sources_harvest(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.sources_connector
    ADD CONSTRAINT sources_connector_register_id_5b1d7f56_fk_sources_register_id FOREIGN KEY (register_id) REFERENCES public.sources_register(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.sources_document
    ADD CONSTRAINT sources_document_added_by_id_43b85cbd_fk_accounts_user_id FOREIGN KEY (added_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.sources_documentcitation
    ADD CONSTRAINT sources_documentcita_document_id_aa577873_fk_sources_d FOREIGN KEY (document_id) REFERENCES public.sources_document(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.sources_documentcitation
    ADD CONSTRAINT sources_documentcita_evidence_id_bf9b35d1_fk_sources_e FOREIGN KEY (evidence_id) REFERENCES public.sources_evidence(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.sources_documentlink
    ADD CONSTRAINT sources_documentlink_source_id_e4219c1f_fk_sources_document_id FOREIGN KEY (source_id) REFERENCES public.sources_document(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.sources_documentlink
    ADD CONSTRAINT sources_documentlink_target_id_96cbe1ee_fk_sources_document_id FOREIGN KEY (target_id) REFERENCES public.sources_document(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.sources_evidence
    ADD CONSTRAINT sources_evidence_capture_id_a549b595_fk_sources_capture_id FOREIGN KEY (capture_id) REFERENCES public.sources_capture(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.sources_evidence
    ADD CONSTRAINT sources_evidence_document_id_55b08be1_fk_sources_document_id FOREIGN KEY (document_id) REFERENCES public.sources_document(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.sources_harvest
    ADD CONSTRAINT sources_harvest_register_id_6f9beec6_fk_sources_register_id FOREIGN KEY (register_id) REFERENCES public.sources_register(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.sources_harvest
    ADD CONSTRAINT sources_harvest_taken_by_id_2665a5b2_fk_accounts_user_id FOREIGN KEY (taken_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.sources_quotetranslation
    ADD CONSTRAINT sources_quotetransla_evidence_id_58475f4b_fk_sources_e FOREIGN KEY (evidence_id) REFERENCES public.sources_evidence(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.sources_registerrow
    ADD CONSTRAINT sources_registerrow_harvest_id_04982593_fk_sources_harvest_id FOREIGN KEY (harvest_id) REFERENCES public.sources_harvest(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_category
    ADD CONSTRAINT statements_category_framework_id_4cdfb57d_fk_statement FOREIGN KEY (framework_id) REFERENCES public.statements_framework(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_category
    ADD CONSTRAINT statements_category_parent_id_9172eaae_fk_statement FOREIGN KEY (parent_id) REFERENCES public.statements_category(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_coding
    ADD CONSTRAINT statements_coding_actor_id_c6a3cd0a_fk_actors_actor_id FOREIGN KEY (actor_id) REFERENCES public.actors_actor(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_coding
    ADD CONSTRAINT statements_coding_agreement_id_924c7c68_fk_agreement FOREIGN KEY (agreement_id) REFERENCES public.agreements_agreement(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_coding
    ADD CONSTRAINT statements_coding_category_id_9db9532c_fk_statement FOREIGN KEY (category_id) REFERENCES public.statements_category(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_coding
    ADD CONSTRAINT statements_coding_coded_by_id_fd9e8e44_fk_accounts_user_id FOREIGN KEY (coded_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_coding
    ADD CONSTRAINT statements_coding_country_id_fce030ff_fk_actors_country_id FOREIGN KEY (country_id) REFERENCES public.actors_country(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_codingcitation
    ADD CONSTRAINT statements_codingcit_coding_id_18200955_fk_statement FOREIGN KEY (coding_id) REFERENCES public.statements_coding(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_codingcitation
    ADD CONSTRAINT statements_codingcit_evidence_id_0196fdce_fk_sources_e FOREIGN KEY (evidence_id) REFERENCES public.sources_evidence(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_comparisoncell
    ADD CONSTRAINT statements_compariso_category_id_5c9be598_fk_statement FOREIGN KEY (category_id) REFERENCES public.statements_category(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_comparisoncellcitation
    ADD CONSTRAINT statements_compariso_comparison_cell_id_b54260aa_fk_statement FOREIGN KEY (comparison_cell_id) REFERENCES public.statements_comparisoncell(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_comparisonside
    ADD CONSTRAINT statements_compariso_comparison_id_7c628b40_fk_statement FOREIGN KEY (comparison_id) REFERENCES public.statements_comparison(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_comparison_periods
    ADD CONSTRAINT statements_compariso_comparison_id_cb317a6f_fk_statement FOREIGN KEY (comparison_id) REFERENCES public.statements_comparison(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_comparisoncell
    ADD CONSTRAINT statements_compariso_comparison_id_fc1bf1ef_fk_statement FOREIGN KEY (comparison_id) REFERENCES public.statements_comparison(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_comparisoncellcitation
    ADD CONSTRAINT statements_compariso_evidence_id_fa6420d1_fk_sources_e FOREIGN KEY (evidence_id) REFERENCES public.sources_evidence(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_comparison
    ADD CONSTRAINT statements_compariso_framework_id_a55e0d26_fk_statement FOREIGN KEY (framework_id) REFERENCES public.statements_framework(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_comparisoncell
    ADD CONSTRAINT statements_compariso_period_id_09f32f3c_fk_statement FOREIGN KEY (period_id) REFERENCES public.statements_period(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_comparison_periods
    ADD CONSTRAINT statements_compariso_period_id_55a7f108_fk_statement FOREIGN KEY (period_id) REFERENCES public.statements_period(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_comparisoncell
    ADD CONSTRAINT statements_compariso_side_id_8e8ed47d_fk_statement FOREIGN KEY (side_id) REFERENCES public.statements_comparisonside(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_framework
    ADD CONSTRAINT statements_framework_owner_id_06e03d86_fk_accounts_user_id FOREIGN KEY (owner_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_period
    ADD CONSTRAINT statements_period_actor_id_f4da7fc9_fk_actors_actor_id FOREIGN KEY (actor_id) REFERENCES public.actors_actor(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_period
    ADD CONSTRAINT statements_period_country_id_a1d08ab3_fk_actors_country_id FOREIGN KEY (country_id) REFERENCES public.actors_country(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_periodcitation
    ADD CONSTRAINT statements_periodcit_evidence_id_bf21d952_fk_sources_e FOREIGN KEY (evidence_id) REFERENCES public.sources_evidence(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_periodcitation
    ADD CONSTRAINT statements_periodcit_period_id_61be37b8_fk_statement FOREIGN KEY (period_id) REFERENCES public.statements_period(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_sample
    ADD CONSTRAINT statements_sample_owner_id_f020235b_fk_accounts_user_id FOREIGN KEY (owner_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_samplecode
    ADD CONSTRAINT statements_samplecod_category_id_20404bc8_fk_statement FOREIGN KEY (category_id) REFERENCES public.statements_category(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_samplecode
    ADD CONSTRAINT statements_samplecod_coder_id_06ded018_fk_statement FOREIGN KEY (coder_id) REFERENCES public.statements_samplecoder(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_samplecode
    ADD CONSTRAINT statements_samplecod_framework_id_e9c9f385_fk_statement FOREIGN KEY (framework_id) REFERENCES public.statements_framework(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_samplecode
    ADD CONSTRAINT statements_samplecod_item_id_5c05fa0b_fk_statement FOREIGN KEY (item_id) REFERENCES public.statements_sampleitem(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_samplecoder
    ADD CONSTRAINT statements_samplecod_sample_id_067732f9_fk_statement FOREIGN KEY (sample_id) REFERENCES public.statements_sample(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_samplecode
    ADD CONSTRAINT statements_samplecod_sample_id_4a76c777_fk_statement FOREIGN KEY (sample_id) REFERENCES public.statements_sample(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_samplecode
    ADD CONSTRAINT statements_samplecode_by_id_5ef777a6_fk_accounts_user_id FOREIGN KEY (by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_samplecoder
    ADD CONSTRAINT statements_samplecoder_coder_id_4c5e8f9f_fk_accounts_user_id FOREIGN KEY (coder_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_sampleframework
    ADD CONSTRAINT statements_samplefra_framework_id_9529f963_fk_statement FOREIGN KEY (framework_id) REFERENCES public.statements_framework(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_sampleframework
    ADD CONSTRAINT statements_samplefra_sample_id_dcbca13d_fk_statement FOREIGN KEY (sample_id) REFERENCES public.statements_sample(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_sampleitem
    ADD CONSTRAINT statements_sampleite_agreement_id_20547992_fk_agreement FOREIGN KEY (agreement_id) REFERENCES public.agreements_agreement(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_sampleitem
    ADD CONSTRAINT statements_sampleite_sample_id_6f16a918_fk_statement FOREIGN KEY (sample_id) REFERENCES public.statements_sample(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_sampleitem
    ADD CONSTRAINT statements_sampleitem_actor_id_5a854b0e_fk_actors_actor_id FOREIGN KEY (actor_id) REFERENCES public.actors_actor(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_sampleitem
    ADD CONSTRAINT statements_sampleitem_country_id_623c9a87_fk_actors_country_id FOREIGN KEY (country_id) REFERENCES public.actors_country(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_statement
    ADD CONSTRAINT statements_statement_actor_id_16fa830e_fk_actors_actor_id FOREIGN KEY (actor_id) REFERENCES public.actors_actor(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_statement
    ADD CONSTRAINT statements_statement_agreement_id_c630ddb1_fk_agreement FOREIGN KEY (agreement_id) REFERENCES public.agreements_agreement(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_statement
    ADD CONSTRAINT statements_statement_country_id_dfbd507e_fk_actors_country_id FOREIGN KEY (country_id) REFERENCES public.actors_country(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_statementcitation
    ADD CONSTRAINT statements_statement_evidence_id_0ed41905_fk_sources_e FOREIGN KEY (evidence_id) REFERENCES public.sources_evidence(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_statement
    ADD CONSTRAINT statements_statement_other_country_id_503423bf_fk_actors_co FOREIGN KEY (other_country_id) REFERENCES public.actors_country(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_statement
    ADD CONSTRAINT statements_statement_part_id_94c6e507_fk_actors_country_id FOREIGN KEY (part_id) REFERENCES public.actors_country(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.statements_statementcitation
    ADD CONSTRAINT statements_statement_statement_id_078a0169_fk_statement FOREIGN KEY (statement_id) REFERENCES public.statements_statement(id) DEFERRABLE INITIALLY DEFERRED;

