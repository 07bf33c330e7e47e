

CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;

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
    RETURN TRIM(BOTH FROM regexp_replace(replace(replace(replace(translate(lower(regexp_replace(NORMALIZE(value, NFKD), '[\u0300-\u036f]'::text, ''::text, 'g'::text)), 'øđłıħðþ’‘ʼʹ`-'::text, 'odlihdt'''''''''' '::text), 'ß'::text, 'ss'::text), 'æ'::text, 'ae'::text), 'œ'::text, 'oe'::text), '\s+'::text, ' '::text, 'g'::text));

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
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_partyhistory" ("actor_id", "agreement_id", "id", "name_as_printed", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "role") SELECT old_values."actor_id", old_values."agreement_id", old_values."id", old_values."name_as_printed", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."position", old_values."role" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
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
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_agreementcitationhistory" ("agreement_id", "evidence_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT old_values."agreement_id", old_values."evidence_id", old_values."id", _pgh_attached_context.value, NOW(), 'delete', old_values."id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
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
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_acthistory" ("agreement_id", "cause", "date", "date_earliest", "date_latest", "id", "kind", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "sequence") SELECT old_values."agreement_id", old_values."cause", old_values."date", old_values."date_earliest", old_values."date_latest", old_values."id", old_values."kind", old_values."party_id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."place", old_values."sequence" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
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
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_actcitationhistory" ("act_id", "evidence_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT old_values."act_id", old_values."evidence_id", old_values."id", _pgh_attached_context.value, NOW(), 'delete', old_values."id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
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
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_documenthistory" ("added_at", "added_by_id", "doi", "id", "kind", "language", "licence", "may_show", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "title", "url") SELECT old_values."added_at", old_values."added_by_id", old_values."doi", old_values."id", old_values."kind", old_values."language", old_values."licence", old_values."may_show", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."public_id", old_values."title", old_values."url" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
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
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_instrumenthistory" ("agreement_id", "date", "date_earliest", "date_latest", "id", "kind", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title", "url") SELECT old_values."agreement_id", old_values."date", old_values."date_earliest", old_values."date_latest", old_values."id", old_values."kind", old_values."number", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."title", old_values."url" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
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
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_agreementhistory" ("id", "kind", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "status", "title") SELECT old_values."id", old_values."kind", old_values."note", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."public_id", old_values."published_at", old_values."status", old_values."title" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
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
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_networkhistory" ("actor_id", "actor_kind", "founded", "founded_earliest", "founded_latest", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "seat_id", "website") SELECT old_values."actor_id", old_values."actor_kind", old_values."founded", old_values."founded_earliest", old_values."founded_latest", old_values."kind", _pgh_attached_context.value, NOW(), 'delete', old_values."actor_id", old_values."seat_id", old_values."website" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
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
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_membershiphistory" ("actor_id", "category", "id", "joined", "joined_earliest", "joined_latest", "left", "left_earliest", "left_latest", "network_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT old_values."actor_id", old_values."category", old_values."id", old_values."joined", old_values."joined_earliest", old_values."joined_latest", old_values."left", old_values."left_earliest", old_values."left_latest", old_values."network_id", _pgh_attached_context.value, NOW(), 'delete', old_values."id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
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
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "actors_actorhistory" ("country_id", "id", "kind", "latitude", "longitude", "name", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "population", "public_id", "published_at", "slug") SELECT old_values."country_id", old_values."id", old_values."kind", old_values."latitude", old_values."longitude", old_values."name", old_values."parent_id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."population", old_values."public_id", old_values."published_at", old_values."slug" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
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
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "actors_countryhistory" ("code", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT old_values."code", old_values."id", old_values."name", _pgh_attached_context.value, NOW(), 'delete', old_values."id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
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
                    
                    if new.exact is distinct from (
                        select substr(text, new.start + 1, new."end" - new.start)
                        from sources_capture where id = new.capture_id
                    ) then
                        raise exception 'This quote does not stand at its place in the text.'
                            using errcode = 'check_violation', constraint = 'evidence_stands_in_its_text';
                    end if;
                    return new;
                
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
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "actors_countryhistory" ("code", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT old_values."code", old_values."id", old_values."name", _pgh_attached_context.value, NOW(), 'update', old_values."id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
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
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_documenthistory" ("added_at", "added_by_id", "doi", "id", "kind", "language", "licence", "may_show", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "title", "url") SELECT old_values."added_at", old_values."added_by_id", old_values."doi", old_values."id", old_values."kind", old_values."language", old_values."licence", old_values."may_show", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."public_id", old_values."title", old_values."url" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
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
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_agreementhistory" ("id", "kind", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "status", "title") SELECT old_values."id", old_values."kind", old_values."note", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."public_id", old_values."published_at", old_values."status", old_values."title" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
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
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_instrumenthistory" ("agreement_id", "date", "date_earliest", "date_latest", "id", "kind", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title", "url") SELECT old_values."agreement_id", old_values."date", old_values."date_earliest", old_values."date_latest", old_values."id", old_values."kind", old_values."number", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."title", old_values."url" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
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
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_partyhistory" ("actor_id", "agreement_id", "id", "name_as_printed", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "role") SELECT old_values."actor_id", old_values."agreement_id", old_values."id", old_values."name_as_printed", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."position", old_values."role" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
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
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_actcitationhistory" ("act_id", "evidence_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT old_values."act_id", old_values."evidence_id", old_values."id", _pgh_attached_context.value, NOW(), 'update', old_values."id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
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
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_acthistory" ("agreement_id", "cause", "date", "date_earliest", "date_latest", "id", "kind", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "sequence") SELECT old_values."agreement_id", old_values."cause", old_values."date", old_values."date_earliest", old_values."date_latest", old_values."id", old_values."kind", old_values."party_id", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."place", old_values."sequence" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
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
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_membershiphistory" ("actor_id", "category", "id", "joined", "joined_earliest", "joined_latest", "left", "left_earliest", "left_latest", "network_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT old_values."actor_id", old_values."category", old_values."id", old_values."joined", old_values."joined_earliest", old_values."joined_latest", old_values."left", old_values."left_earliest", old_values."left_latest", old_values."network_id", _pgh_attached_context.value, NOW(), 'update', old_values."id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
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
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "actors_countrynamehistory" ("country_id", "id", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") SELECT old_values."country_id", old_values."id", old_values."language", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."text" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
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
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "networks_networkhistory" ("actor_id", "actor_kind", "founded", "founded_earliest", "founded_latest", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "seat_id", "website") SELECT old_values."actor_id", old_values."actor_kind", old_values."founded", old_values."founded_earliest", old_values."founded_latest", old_values."kind", _pgh_attached_context.value, NOW(), 'update', old_values."actor_id", old_values."seat_id", old_values."website" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."actor_id") = (new_values."actor_id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
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
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "actors_actorhistory" ("country_id", "id", "kind", "latitude", "longitude", "name", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "population", "public_id", "published_at", "slug") SELECT old_values."country_id", old_values."id", old_values."kind", old_values."latitude", old_values."longitude", old_values."name", old_values."parent_id", _pgh_attached_context.value, NOW(), 'update', old_values."id", old_values."population", old_values."public_id", old_values."published_at", old_values."slug" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
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
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "agreements_agreementcitationhistory" ("agreement_id", "evidence_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT old_values."agreement_id", old_values."evidence_id", old_values."id", _pgh_attached_context.value, NOW(), 'update', old_values."id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.script_of(value text) RETURNS character varying
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN CASE WHEN (value ~ '[ᄀ-ᇿ가-힣]'::text) THEN 'Hang'::text WHEN (value ~ '[぀-ヿ]'::text) THEN 'Jpan'::text WHEN (value ~ '[㐀-鿿]'::text) THEN 'Hani'::text WHEN (value ~ '[Ѐ-ԯ]'::text) THEN 'Cyrl'::text WHEN (value ~ '[Ͱ-Ͽ]'::text) THEN 'Grek'::text WHEN (value ~ '[԰-֏]'::text) THEN 'Armn'::text WHEN (value ~ '[֐-׿]'::text) THEN 'Hebr'::text WHEN (value ~ '[؀-ۿݐ-ݿﭐ-﷿ﹰ-﻿]'::text) THEN 'Arab'::text WHEN (value ~ '[ऀ-ॿ]'::text) THEN 'Deva'::text WHEN (value ~ '[ঀ-৿]'::text) THEN 'Beng'::text WHEN (value ~ '[฀-๿]'::text) THEN 'Thai'::text WHEN (value ~ '[Ⴀ-ჿ]'::text) THEN 'Geor'::text WHEN (value ~ '[ሀ-፿]'::text) THEN 'Ethi'::text WHEN (value ~ '[A-Za-zÀ-ɏḀ-ỿ]'::text) THEN 'Latn'::text ELSE 'Zyyy'::text END;

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
    CONSTRAINT actor_has_a_name CHECK ((NOT ((name)::text = ''::text))),
    CONSTRAINT actor_has_both_coordinates_or_none CHECK ((((latitude IS NULL) AND (longitude IS NULL)) OR ((latitude IS NOT NULL) AND ((latitude >= ('-90.0'::numeric)::double precision) AND (latitude <= (90.0)::double precision)) AND (longitude IS NOT NULL) AND ((longitude >= ('-180.0'::numeric)::double precision) AND (longitude <= (180.0)::double precision))))),
    CONSTRAINT actor_is_not_its_own_parent CHECK (((parent_id IS NULL) OR (NOT ((parent_id = id) AND (parent_id IS NOT NULL))))),
    CONSTRAINT actor_kind_is_listed CHECK (((kind)::text = ANY ((ARRAY['city'::character varying, 'network'::character varying, 'organisation'::character varying, 'region'::character varying])::text[]))),
    CONSTRAINT actor_only_a_place_has_parent_and_population CHECK ((((kind)::text = ANY ((ARRAY['city'::character varying, 'region'::character varying])::text[])) OR ((parent_id IS NULL) AND (population IS NULL)))),
    CONSTRAINT actor_place_has_a_country CHECK (((NOT ((kind)::text = ANY ((ARRAY['city'::character varying, 'region'::character varying])::text[]))) OR (country_id IS NOT NULL))),
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
    code character varying(2) NOT NULL,
    name character varying(100) NOT NULL,
    CONSTRAINT country_code_is_two_capitals CHECK (((code)::text ~ '^[A-Z]{2}$'::text))
);

ALTER TABLE public.actors_country ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.actors_country_id_seq
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
    code character varying(2) NOT NULL,
    name character varying(100) NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
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
    CONSTRAINT act_cause_only_of_an_end CHECK ((((cause)::text = ''::text) OR (((cause)::text = ANY ((ARRAY['expired'::character varying, 'inactivity'::character varying, 'mutual_termination'::character varying, 'national_order'::character varying, 'party_ceased'::character varying, 'political_dispute'::character varying, 'sanctions_or_war'::character varying, 'superseded'::character varying, 'unilateral_denunciation'::character varying])::text[])) AND ((kind)::text = ANY ((ARRAY['denounced'::character varying, 'dissolved'::character varying, 'expired'::character varying, 'frozen'::character varying, 'suspended'::character varying, 'terminated'::character varying, 'withdrawn'::character varying])::text[]))))),
    CONSTRAINT act_date_agrees_with_its_bounds CHECK (((((date)::text = ''::text) AND (date_earliest IS NULL) AND (date_latest IS NULL)) OR ((NOT ((date)::text = ''::text)) AND (((date_earliest IS NULL) AND (date_latest IS NOT NULL)) OR ((date_earliest IS NOT NULL) AND (date_latest IS NULL)) OR ((date_earliest IS NOT NULL) AND (date_earliest <= date_latest) AND (date_latest IS NOT NULL)))))),
    CONSTRAINT act_kind_is_listed CHECK (((kind)::text = ANY ((ARRAY['acceded'::character varying, 'approved_by_assembly'::character varying, 'approved_by_executive'::character varying, 'confirmed_existing'::character varying, 'denounced'::character varying, 'dissolved'::character varying, 'entered_into_force'::character varying, 'expired'::character varying, 'frozen'::character varying, 'initialled'::character varying, 'listed'::character varying, 'national_approval'::character varying, 'negotiation_authorised'::character varying, 'proposed'::character varying, 'ratified'::character varying, 'reaffirmed'::character varying, 'registered'::character varying, 'renewed'::character varying, 'resumed'::character varying, 'signed_definitive'::character varying, 'signed_subject_to_approval'::character varying, 'suspended'::character varying, 'terminated'::character varying, 'varied'::character varying, 'withdrawn'::character varying])::text[]))),
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
    evidence_id bigint NOT NULL
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
    pgh_obj_id bigint NOT NULL
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

CREATE TABLE public.agreements_agreement (
    id bigint NOT NULL,
    public_id character varying(40) NOT NULL,
    kind character varying(30) NOT NULL,
    title character varying(300) NOT NULL,
    status character varying(20) NOT NULL,
    note text NOT NULL,
    published_at timestamp with time zone,
    CONSTRAINT agreement_kind_is_listed CHECK (((kind)::text = ANY ((ARRAY['contact'::character varying, 'cooperation'::character varying, 'cross_border'::character varying, 'development_cooperation'::character varying, 'friendship'::character varying, 'interregional'::character varying, 'project_partnership'::character varying, 'sectoral_twinning'::character varying, 'twinning'::character varying])::text[]))),
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
    evidence_id bigint NOT NULL
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
    pgh_obj_id bigint NOT NULL
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
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.agreements_agreementhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_agreementhistory_pgh_id_seq
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
    CONSTRAINT instrument_date_agrees_with_its_bounds CHECK (((((date)::text = ''::text) AND (date_earliest IS NULL) AND (date_latest IS NULL)) OR ((NOT ((date)::text = ''::text)) AND (((date_earliest IS NULL) AND (date_latest IS NOT NULL)) OR ((date_earliest IS NOT NULL) AND (date_latest IS NULL)) OR ((date_earliest IS NOT NULL) AND (date_earliest <= date_latest) AND (date_latest IS NOT NULL)))))),
    CONSTRAINT instrument_kind_is_listed CHECK (((kind)::text = ANY ((ARRAY['accession_instrument'::character varying, 'action_plan'::character varying, 'amendment'::character varying, 'convention'::character varying, 'cooperation_agreement'::character varying, 'council_resolution'::character varying, 'euroregion_agreement'::character varying, 'exchange_of_letters'::character varying, 'founding_act'::character varying, 'framework_agreement'::character varying, 'inter_institutional'::character varying, 'joint_declaration'::character varying, 'letter_of_intent'::character varying, 'memorandum'::character varying, 'protocol_of_intent'::character varying, 'renewal'::character varying, 'specific_agreement'::character varying, 'termination_notice'::character varying, 'twinning_agreement'::character varying])::text[])))
);

ALTER TABLE public.agreements_instrument ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_instrument_id_seq
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
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.agreements_instrumenthistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_instrumenthistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements_party (
    id bigint NOT NULL,
    name_as_printed character varying(200) NOT NULL,
    role character varying(20) NOT NULL,
    "position" smallint NOT NULL,
    actor_id bigint,
    agreement_id bigint NOT NULL,
    CONSTRAINT agreements_party_position_check CHECK (("position" >= 0)),
    CONSTRAINT party_is_an_actor_or_a_printed_name CHECK (((actor_id IS NOT NULL) OR (NOT ((name_as_printed)::text = ''::text)))),
    CONSTRAINT party_role_is_listed CHECK (((role)::text = ANY ((ARRAY['acceding_party'::character varying, 'beneficiary'::character varying, 'depositary'::character varying, 'facilitator'::character varying, 'funder'::character varying, 'guarantor'::character varying, 'host'::character varying, 'implementing_body'::character varying, 'initiator'::character varying, 'observer'::character varying, 'party'::character varying, 'witness'::character varying])::text[])))
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
    role character varying(20) NOT NULL,
    "position" smallint NOT NULL,
    actor_id bigint,
    agreement_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
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
    CONSTRAINT job_kind_is_listed CHECK (((kind)::text = ANY ((ARRAY['load_gazetteer'::character varying, 'read_document'::character varying, 'refresh_statuses'::character varying])::text[]))),
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

CREATE TABLE public.networks_membership (
    id bigint NOT NULL,
    category character varying(30) NOT NULL,
    joined character varying(40) NOT NULL,
    joined_earliest date,
    joined_latest date,
    "left" character varying(40) NOT NULL,
    left_earliest date,
    left_latest date,
    actor_id bigint NOT NULL,
    network_id bigint NOT NULL,
    CONSTRAINT membership_category_is_listed CHECK (((category)::text = ANY ((ARRAY['associate'::character varying, 'candidate'::character varying, 'collaborating'::character varying, 'corporate_partner'::character varying, 'founding'::character varying, 'full'::character varying, 'honorary'::character varying, 'international_organisation'::character varying, 'local_government_member'::character varying, 'observer'::character varying, 'sub_regional_section'::character varying])::text[]))),
    CONSTRAINT membership_is_not_left_before_joined CHECK (((left_latest IS NULL) OR (joined_earliest IS NULL) OR (left_latest >= joined_earliest))),
    CONSTRAINT membership_joined_agrees_with_its_bounds CHECK (((((joined)::text = ''::text) AND (joined_earliest IS NULL) AND (joined_latest IS NULL)) OR ((NOT ((joined)::text = ''::text)) AND (((joined_earliest IS NULL) AND (joined_latest IS NOT NULL)) OR ((joined_earliest IS NOT NULL) AND (joined_latest IS NULL)) OR ((joined_earliest IS NOT NULL) AND (joined_earliest <= joined_latest) AND (joined_latest IS NOT NULL)))))),
    CONSTRAINT membership_left_agrees_with_its_bounds CHECK ((((("left")::text = ''::text) AND (left_earliest IS NULL) AND (left_latest IS NULL)) OR ((NOT (("left")::text = ''::text)) AND (((left_earliest IS NULL) AND (left_latest IS NOT NULL)) OR ((left_earliest IS NOT NULL) AND (left_latest IS NULL)) OR ((left_earliest IS NOT NULL) AND (left_earliest <= left_latest) AND (left_latest IS NOT NULL)))))),
    CONSTRAINT membership_not_in_itself CHECK ((NOT (actor_id = network_id)))
);

ALTER TABLE public.networks_membership ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.networks_membership_id_seq
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
    actor_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    network_id bigint NOT NULL
);

ALTER TABLE public.networks_membershiphistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.networks_membershiphistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.networks_network (
    actor_id bigint NOT NULL,
    actor_kind character varying(12) NOT NULL,
    kind character varying(30) NOT NULL,
    website character varying(200) NOT NULL,
    founded character varying(40) NOT NULL,
    founded_earliest date,
    founded_latest date,
    seat_id bigint,
    CONSTRAINT network_actor_kind_is_network CHECK (((actor_kind)::text = 'network'::text)),
    CONSTRAINT network_founded_agrees_with_its_bounds CHECK (((((founded)::text = ''::text) AND (founded_earliest IS NULL) AND (founded_latest IS NULL)) OR ((NOT ((founded)::text = ''::text)) AND (((founded_earliest IS NULL) AND (founded_latest IS NOT NULL)) OR ((founded_earliest IS NOT NULL) AND (founded_latest IS NULL)) OR ((founded_earliest IS NOT NULL) AND (founded_earliest <= founded_latest) AND (founded_latest IS NOT NULL)))))),
    CONSTRAINT network_kind_is_listed CHECK (((kind)::text = ANY ((ARRAY['campaign_or_pledge'::character varying, 'capital_cities_assembly'::character varying, 'euroregion'::character varying, 'global_association'::character varying, 'integration_bloc_network'::character varying, 'language_or_heritage_network'::character varying, 'metropolitan_network'::character varying, 'national_association'::character varying, 'project_consortium'::character varying, 'regional_association'::character varying, 'thematic_network'::character varying, 'twin_city_association'::character varying])::text[])))
);

CREATE TABLE public.networks_networkhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    actor_kind character varying(12) NOT NULL,
    kind character varying(30) NOT NULL,
    website character varying(200) NOT NULL,
    founded character varying(40) NOT NULL,
    founded_earliest date,
    founded_latest date,
    actor_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    seat_id bigint
);

ALTER TABLE public.networks_networkhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.networks_networkhistory_pgh_id_seq
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
    CONSTRAINT document_has_a_title CHECK ((NOT ((title)::text = ''::text))),
    CONSTRAINT document_kind_is_listed CHECK ((((kind)::text = ''::text) OR ((kind)::text = ANY ((ARRAY['agreement_text'::character varying, 'archive_document'::character varying, 'book'::character varying, 'city_register'::character varying, 'city_website'::character varying, 'council_minutes'::character varying, 'court_decision'::character varying, 'dataset'::character varying, 'encyclopedia_or_wiki'::character varying, 'interview'::character varying, 'law_or_regulation'::character varying, 'national_register'::character varying, 'network_website'::character varying, 'news'::character varying, 'official_gazette'::character varying, 'press_release'::character varying, 'scholarly_article'::character varying, 'social_media'::character varying, 'thesis'::character varying])::text[])))),
    CONSTRAINT document_language_is_two_letters CHECK ((((language)::text = ''::text) OR ((language)::text ~ '^[a-z]{2}$'::text))),
    CONSTRAINT document_may_show_is_listed CHECK (((may_show)::text = ANY ((ARRAY['nothing'::character varying, 'quotes'::character varying, 'whole'::character varying])::text[])))
);

ALTER TABLE public.sources_document ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.sources_document_id_seq
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
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.sources_documenthistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.sources_documenthistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.sources_evidence (
    id bigint NOT NULL,
    start integer NOT NULL,
    "end" integer NOT NULL,
    exact text NOT NULL,
    capture_id bigint NOT NULL,
    CONSTRAINT evidence_ends_after_it_starts CHECK (("end" > start)),
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

INSERT INTO public.accounts_user VALUES (1, '', NULL, false, 'keeper', '', '', '', false, true, '2026-11-25 00:05:23.898177+00');

INSERT INTO public.actors_actor VALUES (1, 'gn580497', 'city', 'Astrakhan', 'astrakhan', NULL, NULL, 300000, '2026-11-24 00:00:00+00', NULL, 1);
INSERT INTO public.actors_actor VALUES (2, 'gn610529', 'city', 'Atyrau', 'atyrau', NULL, NULL, 300000, '2026-11-24 00:00:00+00', NULL, 2);
INSERT INTO public.actors_actor VALUES (3, 'landing002', 'network', 'United Cities', 'united-cities', NULL, NULL, NULL, '2026-11-24 00:00:00+00', NULL, NULL);

INSERT INTO public.actors_actorhistory VALUES (1, '2026-11-25 00:05:23.925778+00', 'update', 3, 'p9xk398gzx', 'network', 'United Cities', 'united-cities', NULL, NULL, NULL, NULL, NULL, NULL, 3, NULL);
INSERT INTO public.actors_actorhistory VALUES (2, '2026-11-25 00:05:23.927339+00', 'update', 3, 'landing002', 'network', 'United Cities', 'united-cities', NULL, NULL, NULL, NULL, NULL, NULL, 3, NULL);

INSERT INTO public.actors_country VALUES (1, 'RU', 'Russia');
INSERT INTO public.actors_country VALUES (2, 'KZ', 'Kazakhstan');

INSERT INTO public.actors_name VALUES (1, 'Astrakhan', '', false, DEFAULT, 1, 'alias', DEFAULT, '', NULL, NULL, '', NULL, NULL);
INSERT INTO public.actors_name VALUES (2, 'Астрахань', 'ru', true, DEFAULT, 1, 'alias', DEFAULT, '', NULL, NULL, '', NULL, NULL);
INSERT INTO public.actors_name VALUES (3, 'Atyrau', '', false, DEFAULT, 2, 'alias', DEFAULT, '', NULL, NULL, '', NULL, NULL);
INSERT INTO public.actors_name VALUES (4, 'Атырау', 'ru', true, DEFAULT, 2, 'alias', DEFAULT, '', NULL, NULL, '', NULL, NULL);
INSERT INTO public.actors_name VALUES (5, 'United Cities', '', false, DEFAULT, 3, 'alias', DEFAULT, '', NULL, NULL, '', NULL, NULL);

INSERT INTO public.agreements_act VALUES (1, 'signed_definitive', '', '', '2003~', '2002-01-01', '2004-12-31', 0, 1, NULL);
INSERT INTO public.agreements_act VALUES (2, 'terminated', '', '', '2022-03', '2022-03-01', '2022-03-31', 0, 1, NULL);

INSERT INTO public.agreements_actcitation VALUES (1, 2, 1);

INSERT INTO public.agreements_agreement VALUES (1, 'landing001', 'twinning', '', 'ended', 'Entered at a landing.', '2026-11-24 00:00:00+00');

INSERT INTO public.agreements_agreementcitation VALUES (1, 1, 1);

INSERT INTO public.agreements_agreementhistory VALUES (1, '2026-11-25 00:05:23.914188+00', 'update', 1, 'landing001', 'twinning', '', 'unknown', 'Entered at a landing.', NULL, NULL, 1);
INSERT INTO public.agreements_agreementhistory VALUES (2, '2026-11-25 00:05:23.918735+00', 'update', 1, 'landing001', 'twinning', '', 'active', 'Entered at a landing.', NULL, NULL, 1);
INSERT INTO public.agreements_agreementhistory VALUES (3, '2026-11-25 00:05:24.658508+00', 'update', 1, 'landing001', 'twinning', '', 'active', 'Entered at a landing.', '2026-11-24 00:00:00+00', '474f9be9-8dbe-473f-a1a1-036132e89270', 1);

INSERT INTO public.agreements_instrument VALUES (1, 'twinning_agreement', 'О побратимских связях', '', '', '', NULL, NULL, 1);

INSERT INTO public.agreements_party VALUES (1, '', 'party', 0, 1, 1);
INSERT INTO public.agreements_party VALUES (2, '', 'party', 1, 2, 1);

INSERT INTO public.auth_group VALUES (1, 'Editors');

INSERT INTO public.auth_group_permissions VALUES (1, 1, 52);
INSERT INTO public.auth_group_permissions VALUES (2, 1, 61);
INSERT INTO public.auth_group_permissions VALUES (3, 1, 62);
INSERT INTO public.auth_group_permissions VALUES (4, 1, 64);
INSERT INTO public.auth_group_permissions VALUES (5, 1, 69);
INSERT INTO public.auth_group_permissions VALUES (6, 1, 70);
INSERT INTO public.auth_group_permissions VALUES (7, 1, 72);
INSERT INTO public.auth_group_permissions VALUES (8, 1, 73);
INSERT INTO public.auth_group_permissions VALUES (9, 1, 74);
INSERT INTO public.auth_group_permissions VALUES (10, 1, 75);
INSERT INTO public.auth_group_permissions VALUES (11, 1, 76);
INSERT INTO public.auth_group_permissions VALUES (12, 1, 81);
INSERT INTO public.auth_group_permissions VALUES (13, 1, 82);
INSERT INTO public.auth_group_permissions VALUES (14, 1, 83);
INSERT INTO public.auth_group_permissions VALUES (15, 1, 84);
INSERT INTO public.auth_group_permissions VALUES (16, 1, 89);
INSERT INTO public.auth_group_permissions VALUES (17, 1, 90);
INSERT INTO public.auth_group_permissions VALUES (18, 1, 92);
INSERT INTO public.auth_group_permissions VALUES (19, 1, 93);
INSERT INTO public.auth_group_permissions VALUES (20, 1, 94);
INSERT INTO public.auth_group_permissions VALUES (21, 1, 96);
INSERT INTO public.auth_group_permissions VALUES (22, 1, 97);
INSERT INTO public.auth_group_permissions VALUES (23, 1, 98);
INSERT INTO public.auth_group_permissions VALUES (24, 1, 100);
INSERT INTO public.auth_group_permissions VALUES (25, 1, 101);
INSERT INTO public.auth_group_permissions VALUES (26, 1, 102);
INSERT INTO public.auth_group_permissions VALUES (27, 1, 104);
INSERT INTO public.auth_group_permissions VALUES (28, 1, 105);
INSERT INTO public.auth_group_permissions VALUES (29, 1, 106);
INSERT INTO public.auth_group_permissions VALUES (30, 1, 108);
INSERT INTO public.auth_group_permissions VALUES (31, 1, 113);
INSERT INTO public.auth_group_permissions VALUES (32, 1, 114);
INSERT INTO public.auth_group_permissions VALUES (33, 1, 115);
INSERT INTO public.auth_group_permissions VALUES (34, 1, 116);
INSERT INTO public.auth_group_permissions VALUES (35, 1, 117);
INSERT INTO public.auth_group_permissions VALUES (36, 1, 118);
INSERT INTO public.auth_group_permissions VALUES (37, 1, 119);
INSERT INTO public.auth_group_permissions VALUES (38, 1, 120);
INSERT INTO public.auth_group_permissions VALUES (39, 1, 125);
INSERT INTO public.auth_group_permissions VALUES (40, 1, 126);
INSERT INTO public.auth_group_permissions VALUES (41, 1, 127);
INSERT INTO public.auth_group_permissions VALUES (42, 1, 128);
INSERT INTO public.auth_group_permissions VALUES (43, 1, 129);
INSERT INTO public.auth_group_permissions VALUES (44, 1, 130);
INSERT INTO public.auth_group_permissions VALUES (45, 1, 131);
INSERT INTO public.auth_group_permissions VALUES (46, 1, 132);
INSERT INTO public.auth_group_permissions VALUES (47, 1, 133);
INSERT INTO public.auth_group_permissions VALUES (48, 1, 134);
INSERT INTO public.auth_group_permissions VALUES (49, 1, 135);
INSERT INTO public.auth_group_permissions VALUES (50, 1, 136);
INSERT INTO public.auth_group_permissions VALUES (51, 1, 145);
INSERT INTO public.auth_group_permissions VALUES (52, 1, 146);
INSERT INTO public.auth_group_permissions VALUES (53, 1, 147);
INSERT INTO public.auth_group_permissions VALUES (54, 1, 148);
INSERT INTO public.auth_group_permissions VALUES (55, 1, 153);
INSERT INTO public.auth_group_permissions VALUES (56, 1, 154);
INSERT INTO public.auth_group_permissions VALUES (57, 1, 155);
INSERT INTO public.auth_group_permissions VALUES (58, 1, 156);
INSERT INTO public.auth_group_permissions VALUES (59, 1, 161);
INSERT INTO public.auth_group_permissions VALUES (60, 1, 162);
INSERT INTO public.auth_group_permissions VALUES (61, 1, 163);
INSERT INTO public.auth_group_permissions VALUES (62, 1, 164);
INSERT INTO public.auth_group_permissions VALUES (63, 1, 169);
INSERT INTO public.auth_group_permissions VALUES (64, 1, 170);
INSERT INTO public.auth_group_permissions VALUES (65, 1, 171);
INSERT INTO public.auth_group_permissions VALUES (66, 1, 172);
INSERT INTO public.auth_group_permissions VALUES (67, 1, 177);
INSERT INTO public.auth_group_permissions VALUES (68, 1, 178);
INSERT INTO public.auth_group_permissions VALUES (69, 1, 179);
INSERT INTO public.auth_group_permissions VALUES (70, 1, 180);
INSERT INTO public.auth_group_permissions VALUES (71, 1, 185);
INSERT INTO public.auth_group_permissions VALUES (72, 1, 186);
INSERT INTO public.auth_group_permissions VALUES (73, 1, 187);
INSERT INTO public.auth_group_permissions VALUES (74, 1, 188);
INSERT INTO public.auth_group_permissions VALUES (75, 1, 193);
INSERT INTO public.auth_group_permissions VALUES (76, 1, 194);
INSERT INTO public.auth_group_permissions VALUES (77, 1, 196);
INSERT INTO public.auth_group_permissions VALUES (78, 1, 197);
INSERT INTO public.auth_group_permissions VALUES (79, 1, 198);
INSERT INTO public.auth_group_permissions VALUES (80, 1, 200);
INSERT INTO public.auth_group_permissions VALUES (81, 1, 201);
INSERT INTO public.auth_group_permissions VALUES (82, 1, 202);
INSERT INTO public.auth_group_permissions VALUES (83, 1, 204);

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
INSERT INTO public.auth_permission VALUES (53, 'Can add user', 14, 'add_user');
INSERT INTO public.auth_permission VALUES (54, 'Can change user', 14, 'change_user');
INSERT INTO public.auth_permission VALUES (55, 'Can delete user', 14, 'delete_user');
INSERT INTO public.auth_permission VALUES (56, 'Can view user', 14, 'view_user');
INSERT INTO public.auth_permission VALUES (57, 'Can add country history', 15, 'add_countryhistory');
INSERT INTO public.auth_permission VALUES (58, 'Can change country history', 15, 'change_countryhistory');
INSERT INTO public.auth_permission VALUES (59, 'Can delete country history', 15, 'delete_countryhistory');
INSERT INTO public.auth_permission VALUES (60, 'Can view country history', 15, 'view_countryhistory');
INSERT INTO public.auth_permission VALUES (61, 'Can add name of a country', 16, 'add_countryname');
INSERT INTO public.auth_permission VALUES (62, 'Can change name of a country', 16, 'change_countryname');
INSERT INTO public.auth_permission VALUES (63, 'Can delete name of a country', 16, 'delete_countryname');
INSERT INTO public.auth_permission VALUES (64, 'Can view name of a country', 16, 'view_countryname');
INSERT INTO public.auth_permission VALUES (65, 'Can add country name history', 17, 'add_countrynamehistory');
INSERT INTO public.auth_permission VALUES (66, 'Can change country name history', 17, 'change_countrynamehistory');
INSERT INTO public.auth_permission VALUES (67, 'Can delete country name history', 17, 'delete_countrynamehistory');
INSERT INTO public.auth_permission VALUES (68, 'Can view country name history', 17, 'view_countrynamehistory');
INSERT INTO public.auth_permission VALUES (69, 'Can add reference data', 18, 'add_datarelease');
INSERT INTO public.auth_permission VALUES (70, 'Can change reference data', 18, 'change_datarelease');
INSERT INTO public.auth_permission VALUES (71, 'Can delete reference data', 18, 'delete_datarelease');
INSERT INTO public.auth_permission VALUES (72, 'Can view reference data', 18, 'view_datarelease');
INSERT INTO public.auth_permission VALUES (73, 'Can add identifier', 19, 'add_identifier');
INSERT INTO public.auth_permission VALUES (74, 'Can change identifier', 19, 'change_identifier');
INSERT INTO public.auth_permission VALUES (75, 'Can delete identifier', 19, 'delete_identifier');
INSERT INTO public.auth_permission VALUES (76, 'Can view identifier', 19, 'view_identifier');
INSERT INTO public.auth_permission VALUES (77, 'Can add identifier history', 20, 'add_identifierhistory');
INSERT INTO public.auth_permission VALUES (78, 'Can change identifier history', 20, 'change_identifierhistory');
INSERT INTO public.auth_permission VALUES (79, 'Can delete identifier history', 20, 'delete_identifierhistory');
INSERT INTO public.auth_permission VALUES (80, 'Can view identifier history', 20, 'view_identifierhistory');
INSERT INTO public.auth_permission VALUES (81, 'Can add name', 21, 'add_name');
INSERT INTO public.auth_permission VALUES (82, 'Can change name', 21, 'change_name');
INSERT INTO public.auth_permission VALUES (83, 'Can delete name', 21, 'delete_name');
INSERT INTO public.auth_permission VALUES (84, 'Can view name', 21, 'view_name');
INSERT INTO public.auth_permission VALUES (85, 'Can add name history', 22, 'add_namehistory');
INSERT INTO public.auth_permission VALUES (86, 'Can change name history', 22, 'change_namehistory');
INSERT INTO public.auth_permission VALUES (87, 'Can delete name history', 22, 'delete_namehistory');
INSERT INTO public.auth_permission VALUES (88, 'Can view name history', 22, 'view_namehistory');
INSERT INTO public.auth_permission VALUES (89, 'Can add actor', 23, 'add_actor');
INSERT INTO public.auth_permission VALUES (90, 'Can change actor', 23, 'change_actor');
INSERT INTO public.auth_permission VALUES (91, 'Can delete actor', 23, 'delete_actor');
INSERT INTO public.auth_permission VALUES (92, 'Can view actor', 23, 'view_actor');
INSERT INTO public.auth_permission VALUES (93, 'Can add city', 24, 'add_city');
INSERT INTO public.auth_permission VALUES (94, 'Can change city', 24, 'change_city');
INSERT INTO public.auth_permission VALUES (95, 'Can delete city', 24, 'delete_city');
INSERT INTO public.auth_permission VALUES (96, 'Can view city', 24, 'view_city');
INSERT INTO public.auth_permission VALUES (97, 'Can add organisation', 25, 'add_organisation');
INSERT INTO public.auth_permission VALUES (98, 'Can change organisation', 25, 'change_organisation');
INSERT INTO public.auth_permission VALUES (99, 'Can delete organisation', 25, 'delete_organisation');
INSERT INTO public.auth_permission VALUES (100, 'Can view organisation', 25, 'view_organisation');
INSERT INTO public.auth_permission VALUES (101, 'Can add region', 26, 'add_region');
INSERT INTO public.auth_permission VALUES (102, 'Can change region', 26, 'change_region');
INSERT INTO public.auth_permission VALUES (103, 'Can delete region', 26, 'delete_region');
INSERT INTO public.auth_permission VALUES (104, 'Can view region', 26, 'view_region');
INSERT INTO public.auth_permission VALUES (105, 'Can add country', 27, 'add_country');
INSERT INTO public.auth_permission VALUES (106, 'Can change country', 27, 'change_country');
INSERT INTO public.auth_permission VALUES (107, 'Can delete country', 27, 'delete_country');
INSERT INTO public.auth_permission VALUES (108, 'Can view country', 27, 'view_country');
INSERT INTO public.auth_permission VALUES (109, 'Can add actor history', 28, 'add_actorhistory');
INSERT INTO public.auth_permission VALUES (110, 'Can change actor history', 28, 'change_actorhistory');
INSERT INTO public.auth_permission VALUES (111, 'Can delete actor history', 28, 'delete_actorhistory');
INSERT INTO public.auth_permission VALUES (112, 'Can view actor history', 28, 'view_actorhistory');
INSERT INTO public.auth_permission VALUES (113, 'Can add document', 29, 'add_document');
INSERT INTO public.auth_permission VALUES (114, 'Can change document', 29, 'change_document');
INSERT INTO public.auth_permission VALUES (115, 'Can delete document', 29, 'delete_document');
INSERT INTO public.auth_permission VALUES (116, 'Can view document', 29, 'view_document');
INSERT INTO public.auth_permission VALUES (117, 'Can add copy of a document', 30, 'add_capture');
INSERT INTO public.auth_permission VALUES (118, 'Can change copy of a document', 30, 'change_capture');
INSERT INTO public.auth_permission VALUES (119, 'Can delete copy of a document', 30, 'delete_capture');
INSERT INTO public.auth_permission VALUES (120, 'Can view copy of a document', 30, 'view_capture');
INSERT INTO public.auth_permission VALUES (121, 'Can add document history', 31, 'add_documenthistory');
INSERT INTO public.auth_permission VALUES (122, 'Can change document history', 31, 'change_documenthistory');
INSERT INTO public.auth_permission VALUES (123, 'Can delete document history', 31, 'delete_documenthistory');
INSERT INTO public.auth_permission VALUES (124, 'Can view document history', 31, 'view_documenthistory');
INSERT INTO public.auth_permission VALUES (125, 'Can add evidence', 32, 'add_evidence');
INSERT INTO public.auth_permission VALUES (126, 'Can change evidence', 32, 'change_evidence');
INSERT INTO public.auth_permission VALUES (127, 'Can delete evidence', 32, 'delete_evidence');
INSERT INTO public.auth_permission VALUES (128, 'Can view evidence', 32, 'view_evidence');
INSERT INTO public.auth_permission VALUES (129, 'Can add membership', 33, 'add_membership');
INSERT INTO public.auth_permission VALUES (130, 'Can change membership', 33, 'change_membership');
INSERT INTO public.auth_permission VALUES (131, 'Can delete membership', 33, 'delete_membership');
INSERT INTO public.auth_permission VALUES (132, 'Can view membership', 33, 'view_membership');
INSERT INTO public.auth_permission VALUES (133, 'Can add network', 34, 'add_network');
INSERT INTO public.auth_permission VALUES (134, 'Can change network', 34, 'change_network');
INSERT INTO public.auth_permission VALUES (135, 'Can delete network', 34, 'delete_network');
INSERT INTO public.auth_permission VALUES (136, 'Can view network', 34, 'view_network');
INSERT INTO public.auth_permission VALUES (137, 'Can add membership history', 35, 'add_membershiphistory');
INSERT INTO public.auth_permission VALUES (138, 'Can change membership history', 35, 'change_membershiphistory');
INSERT INTO public.auth_permission VALUES (139, 'Can delete membership history', 35, 'delete_membershiphistory');
INSERT INTO public.auth_permission VALUES (140, 'Can view membership history', 35, 'view_membershiphistory');
INSERT INTO public.auth_permission VALUES (141, 'Can add network history', 36, 'add_networkhistory');
INSERT INTO public.auth_permission VALUES (142, 'Can change network history', 36, 'change_networkhistory');
INSERT INTO public.auth_permission VALUES (143, 'Can delete network history', 36, 'delete_networkhistory');
INSERT INTO public.auth_permission VALUES (144, 'Can view network history', 36, 'view_networkhistory');
INSERT INTO public.auth_permission VALUES (145, 'Can add act', 37, 'add_act');
INSERT INTO public.auth_permission VALUES (146, 'Can change act', 37, 'change_act');
INSERT INTO public.auth_permission VALUES (147, 'Can delete act', 37, 'delete_act');
INSERT INTO public.auth_permission VALUES (148, 'Can view act', 37, 'view_act');
INSERT INTO public.auth_permission VALUES (149, 'Can add agreement history', 38, 'add_agreementhistory');
INSERT INTO public.auth_permission VALUES (150, 'Can change agreement history', 38, 'change_agreementhistory');
INSERT INTO public.auth_permission VALUES (151, 'Can delete agreement history', 38, 'delete_agreementhistory');
INSERT INTO public.auth_permission VALUES (152, 'Can view agreement history', 38, 'view_agreementhistory');
INSERT INTO public.auth_permission VALUES (153, 'Can add instrument', 39, 'add_instrument');
INSERT INTO public.auth_permission VALUES (154, 'Can change instrument', 39, 'change_instrument');
INSERT INTO public.auth_permission VALUES (155, 'Can delete instrument', 39, 'delete_instrument');
INSERT INTO public.auth_permission VALUES (156, 'Can view instrument', 39, 'view_instrument');
INSERT INTO public.auth_permission VALUES (157, 'Can add instrument history', 40, 'add_instrumenthistory');
INSERT INTO public.auth_permission VALUES (158, 'Can change instrument history', 40, 'change_instrumenthistory');
INSERT INTO public.auth_permission VALUES (159, 'Can delete instrument history', 40, 'delete_instrumenthistory');
INSERT INTO public.auth_permission VALUES (160, 'Can view instrument history', 40, 'view_instrumenthistory');
INSERT INTO public.auth_permission VALUES (161, 'Can add party', 41, 'add_party');
INSERT INTO public.auth_permission VALUES (162, 'Can change party', 41, 'change_party');
INSERT INTO public.auth_permission VALUES (163, 'Can delete party', 41, 'delete_party');
INSERT INTO public.auth_permission VALUES (164, 'Can view party', 41, 'view_party');
INSERT INTO public.auth_permission VALUES (165, 'Can add party history', 42, 'add_partyhistory');
INSERT INTO public.auth_permission VALUES (166, 'Can change party history', 42, 'change_partyhistory');
INSERT INTO public.auth_permission VALUES (167, 'Can delete party history', 42, 'delete_partyhistory');
INSERT INTO public.auth_permission VALUES (168, 'Can view party history', 42, 'view_partyhistory');
INSERT INTO public.auth_permission VALUES (169, 'Can add agreement', 43, 'add_agreement');
INSERT INTO public.auth_permission VALUES (170, 'Can change agreement', 43, 'change_agreement');
INSERT INTO public.auth_permission VALUES (171, 'Can delete agreement', 43, 'delete_agreement');
INSERT INTO public.auth_permission VALUES (172, 'Can view agreement', 43, 'view_agreement');
INSERT INTO public.auth_permission VALUES (173, 'Can add act history', 44, 'add_acthistory');
INSERT INTO public.auth_permission VALUES (174, 'Can change act history', 44, 'change_acthistory');
INSERT INTO public.auth_permission VALUES (175, 'Can delete act history', 44, 'delete_acthistory');
INSERT INTO public.auth_permission VALUES (176, 'Can view act history', 44, 'view_acthistory');
INSERT INTO public.auth_permission VALUES (177, 'Can add citation', 45, 'add_actcitation');
INSERT INTO public.auth_permission VALUES (178, 'Can change citation', 45, 'change_actcitation');
INSERT INTO public.auth_permission VALUES (179, 'Can delete citation', 45, 'delete_actcitation');
INSERT INTO public.auth_permission VALUES (180, 'Can view citation', 45, 'view_actcitation');
INSERT INTO public.auth_permission VALUES (181, 'Can add act citation history', 46, 'add_actcitationhistory');
INSERT INTO public.auth_permission VALUES (182, 'Can change act citation history', 46, 'change_actcitationhistory');
INSERT INTO public.auth_permission VALUES (183, 'Can delete act citation history', 46, 'delete_actcitationhistory');
INSERT INTO public.auth_permission VALUES (184, 'Can view act citation history', 46, 'view_actcitationhistory');
INSERT INTO public.auth_permission VALUES (185, 'Can add citation', 47, 'add_agreementcitation');
INSERT INTO public.auth_permission VALUES (186, 'Can change citation', 47, 'change_agreementcitation');
INSERT INTO public.auth_permission VALUES (187, 'Can delete citation', 47, 'delete_agreementcitation');
INSERT INTO public.auth_permission VALUES (188, 'Can view citation', 47, 'view_agreementcitation');
INSERT INTO public.auth_permission VALUES (189, 'Can add agreement citation history', 48, 'add_agreementcitationhistory');
INSERT INTO public.auth_permission VALUES (190, 'Can change agreement citation history', 48, 'change_agreementcitationhistory');
INSERT INTO public.auth_permission VALUES (191, 'Can delete agreement citation history', 48, 'delete_agreementcitationhistory');
INSERT INTO public.auth_permission VALUES (192, 'Can view agreement citation history', 48, 'view_agreementcitationhistory');
INSERT INTO public.auth_permission VALUES (193, 'Can add heartbeat', 49, 'add_heartbeat');
INSERT INTO public.auth_permission VALUES (194, 'Can change heartbeat', 49, 'change_heartbeat');
INSERT INTO public.auth_permission VALUES (195, 'Can delete heartbeat', 49, 'delete_heartbeat');
INSERT INTO public.auth_permission VALUES (196, 'Can view heartbeat', 49, 'view_heartbeat');
INSERT INTO public.auth_permission VALUES (197, 'Can add job', 50, 'add_job');
INSERT INTO public.auth_permission VALUES (198, 'Can change job', 50, 'change_job');
INSERT INTO public.auth_permission VALUES (199, 'Can delete job', 50, 'delete_job');
INSERT INTO public.auth_permission VALUES (200, 'Can view job', 50, 'view_job');
INSERT INTO public.auth_permission VALUES (201, 'Can add proposal', 51, 'add_proposal');
INSERT INTO public.auth_permission VALUES (202, 'Can change proposal', 51, 'change_proposal');
INSERT INTO public.auth_permission VALUES (203, 'Can delete proposal', 51, 'delete_proposal');
INSERT INTO public.auth_permission VALUES (204, 'Can view proposal', 51, 'view_proposal');
INSERT INTO public.auth_permission VALUES (205, 'Can add proposal history', 52, 'add_proposalhistory');
INSERT INTO public.auth_permission VALUES (206, 'Can change proposal history', 52, 'change_proposalhistory');
INSERT INTO public.auth_permission VALUES (207, 'Can delete proposal history', 52, 'delete_proposalhistory');
INSERT INTO public.auth_permission VALUES (208, 'Can view proposal history', 52, 'view_proposalhistory');

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
INSERT INTO public.django_content_type VALUES (14, 'accounts', 'user');
INSERT INTO public.django_content_type VALUES (15, 'actors', 'countryhistory');
INSERT INTO public.django_content_type VALUES (16, 'actors', 'countryname');
INSERT INTO public.django_content_type VALUES (17, 'actors', 'countrynamehistory');
INSERT INTO public.django_content_type VALUES (18, 'actors', 'datarelease');
INSERT INTO public.django_content_type VALUES (19, 'actors', 'identifier');
INSERT INTO public.django_content_type VALUES (20, 'actors', 'identifierhistory');
INSERT INTO public.django_content_type VALUES (21, 'actors', 'name');
INSERT INTO public.django_content_type VALUES (22, 'actors', 'namehistory');
INSERT INTO public.django_content_type VALUES (23, 'actors', 'actor');
INSERT INTO public.django_content_type VALUES (24, 'actors', 'city');
INSERT INTO public.django_content_type VALUES (25, 'actors', 'organisation');
INSERT INTO public.django_content_type VALUES (26, 'actors', 'region');
INSERT INTO public.django_content_type VALUES (27, 'actors', 'country');
INSERT INTO public.django_content_type VALUES (28, 'actors', 'actorhistory');
INSERT INTO public.django_content_type VALUES (29, 'sources', 'document');
INSERT INTO public.django_content_type VALUES (30, 'sources', 'capture');
INSERT INTO public.django_content_type VALUES (31, 'sources', 'documenthistory');
INSERT INTO public.django_content_type VALUES (32, 'sources', 'evidence');
INSERT INTO public.django_content_type VALUES (33, 'networks', 'membership');
INSERT INTO public.django_content_type VALUES (34, 'networks', 'network');
INSERT INTO public.django_content_type VALUES (35, 'networks', 'membershiphistory');
INSERT INTO public.django_content_type VALUES (36, 'networks', 'networkhistory');
INSERT INTO public.django_content_type VALUES (37, 'agreements', 'act');
INSERT INTO public.django_content_type VALUES (38, 'agreements', 'agreementhistory');
INSERT INTO public.django_content_type VALUES (39, 'agreements', 'instrument');
INSERT INTO public.django_content_type VALUES (40, 'agreements', 'instrumenthistory');
INSERT INTO public.django_content_type VALUES (41, 'agreements', 'party');
INSERT INTO public.django_content_type VALUES (42, 'agreements', 'partyhistory');
INSERT INTO public.django_content_type VALUES (43, 'agreements', 'agreement');
INSERT INTO public.django_content_type VALUES (44, 'agreements', 'acthistory');
INSERT INTO public.django_content_type VALUES (45, 'agreements', 'actcitation');
INSERT INTO public.django_content_type VALUES (46, 'agreements', 'actcitationhistory');
INSERT INTO public.django_content_type VALUES (47, 'agreements', 'agreementcitation');
INSERT INTO public.django_content_type VALUES (48, 'agreements', 'agreementcitationhistory');
INSERT INTO public.django_content_type VALUES (49, 'intake', 'heartbeat');
INSERT INTO public.django_content_type VALUES (50, 'intake', 'job');
INSERT INTO public.django_content_type VALUES (51, 'intake', 'proposal');
INSERT INTO public.django_content_type VALUES (52, 'intake', 'proposalhistory');

INSERT INTO public.django_migrations VALUES (1, 'contenttypes', '0001_initial', '2026-11-25 00:05:20.302204+00');
INSERT INTO public.django_migrations VALUES (2, 'contenttypes', '0002_remove_content_type_name', '2026-11-25 00:05:20.306285+00');
INSERT INTO public.django_migrations VALUES (3, 'auth', '0001_initial', '2026-11-25 00:05:20.321302+00');
INSERT INTO public.django_migrations VALUES (4, 'auth', '0002_alter_permission_name_max_length', '2026-11-25 00:05:20.324294+00');
INSERT INTO public.django_migrations VALUES (5, 'auth', '0003_alter_user_email_max_length', '2026-11-25 00:05:20.326904+00');
INSERT INTO public.django_migrations VALUES (6, 'auth', '0004_alter_user_username_opts', '2026-11-25 00:05:20.329386+00');
INSERT INTO public.django_migrations VALUES (7, 'auth', '0005_alter_user_last_login_null', '2026-11-25 00:05:20.332107+00');
INSERT INTO public.django_migrations VALUES (8, 'auth', '0006_require_contenttypes_0002', '2026-11-25 00:05:20.332812+00');
INSERT INTO public.django_migrations VALUES (9, 'auth', '0007_alter_validators_add_error_messages', '2026-11-25 00:05:20.335071+00');
INSERT INTO public.django_migrations VALUES (10, 'auth', '0008_alter_user_username_max_length', '2026-11-25 00:05:20.337282+00');
INSERT INTO public.django_migrations VALUES (11, 'auth', '0009_alter_user_last_name_max_length', '2026-11-25 00:05:20.339521+00');
INSERT INTO public.django_migrations VALUES (12, 'auth', '0010_alter_group_name_max_length', '2026-11-25 00:05:20.342586+00');
INSERT INTO public.django_migrations VALUES (13, 'auth', '0011_update_proxy_permissions', '2026-11-25 00:05:20.346264+00');
INSERT INTO public.django_migrations VALUES (14, 'auth', '0012_alter_user_first_name_max_length', '2026-11-25 00:05:20.348375+00');
INSERT INTO public.django_migrations VALUES (15, 'accounts', '0001_initial', '2026-11-25 00:05:20.361853+00');
INSERT INTO public.django_migrations VALUES (16, 'pghistory', '0001_initial', '2026-11-25 00:05:20.364972+00');
INSERT INTO public.django_migrations VALUES (17, 'pghistory', '0002_aggregateevent', '2026-11-25 00:05:20.366204+00');
INSERT INTO public.django_migrations VALUES (18, 'pghistory', '0003_auto_20201023_1636', '2026-11-25 00:05:20.36756+00');
INSERT INTO public.django_migrations VALUES (19, 'pghistory', '0004_auto_20220906_1625', '2026-11-25 00:05:20.372717+00');
INSERT INTO public.django_migrations VALUES (20, 'pghistory', '0005_events_middlewareevents', '2026-11-25 00:05:20.374211+00');
INSERT INTO public.django_migrations VALUES (21, 'pghistory', '0006_delete_aggregateevent', '2026-11-25 00:05:20.374995+00');
INSERT INTO public.django_migrations VALUES (22, 'pghistory', '0007_auto_20250421_0444', '2026-11-25 00:05:20.379037+00');
INSERT INTO public.django_migrations VALUES (23, 'core', '0001_initial', '2026-11-25 00:05:20.415755+00');
INSERT INTO public.django_migrations VALUES (24, 'actors', '0001_initial', '2026-11-25 00:05:20.744538+00');
INSERT INTO public.django_migrations VALUES (25, 'actors', '0002_date_names', '2026-11-25 00:05:20.863362+00');
INSERT INTO public.django_migrations VALUES (26, 'actors', '0003_check_identifiers', '2026-11-25 00:05:20.888764+00');
INSERT INTO public.django_migrations VALUES (27, 'admin', '0001_initial', '2026-11-25 00:05:20.900498+00');
INSERT INTO public.django_migrations VALUES (28, 'admin', '0002_logentry_remove_auto_add', '2026-11-25 00:05:20.905033+00');
INSERT INTO public.django_migrations VALUES (29, 'admin', '0003_logentry_add_action_flag_choices', '2026-11-25 00:05:20.909168+00');
INSERT INTO public.django_migrations VALUES (30, 'sources', '0001_initial', '2026-11-25 00:05:21.128381+00');
INSERT INTO public.django_migrations VALUES (31, 'agreements', '0001_initial', '2026-11-25 00:05:21.634315+00');
INSERT INTO public.django_migrations VALUES (32, 'agreements', '0002_cite_evidence', '2026-11-25 00:05:21.757969+00');
INSERT INTO public.django_migrations VALUES (33, 'axes', '0001_initial', '2026-11-25 00:05:21.764819+00');
INSERT INTO public.django_migrations VALUES (34, 'axes', '0002_auto_20151217_2044', '2026-11-25 00:05:21.778405+00');
INSERT INTO public.django_migrations VALUES (35, 'axes', '0003_auto_20160322_0929', '2026-11-25 00:05:21.787491+00');
INSERT INTO public.django_migrations VALUES (36, 'axes', '0004_auto_20181024_1538', '2026-11-25 00:05:21.795222+00');
INSERT INTO public.django_migrations VALUES (37, 'axes', '0005_remove_accessattempt_trusted', '2026-11-25 00:05:21.79759+00');
INSERT INTO public.django_migrations VALUES (38, 'axes', '0006_remove_accesslog_trusted', '2026-11-25 00:05:21.799595+00');
INSERT INTO public.django_migrations VALUES (39, 'axes', '0007_alter_accessattempt_unique_together', '2026-11-25 00:05:21.821083+00');
INSERT INTO public.django_migrations VALUES (40, 'axes', '0008_accessfailurelog', '2026-11-25 00:05:21.826554+00');
INSERT INTO public.django_migrations VALUES (41, 'axes', '0009_add_session_hash', '2026-11-25 00:05:21.829154+00');
INSERT INTO public.django_migrations VALUES (42, 'axes', '0010_accessattemptexpiration', '2026-11-25 00:05:21.833226+00');
INSERT INTO public.django_migrations VALUES (43, 'intake', '0001_initial', '2026-11-25 00:05:21.856674+00');
INSERT INTO public.django_migrations VALUES (44, 'intake', '0002_add_proposals', '2026-11-25 00:05:22.434818+00');
INSERT INTO public.django_migrations VALUES (45, 'networks', '0001_initial', '2026-11-25 00:05:22.676322+00');
INSERT INTO public.django_migrations VALUES (46, 'sessions', '0001_initial', '2026-11-25 00:05:22.680639+00');

INSERT INTO public.intake_job VALUES (1, 'read_document', '{"document": 1}', 'queued', '', 0, '', false, 0, NULL, '2026-11-24 00:00:00+00', '2026-11-24 00:00:00+00', NULL, NULL);

INSERT INTO public.intake_proposal VALUES (1, '34c5550d05fb8b9e4c7d1eea92c188d753c50b84cf4aef82dffe1a8c07e16177', '{"acts": [{"date": "2022-03", "kind": "terminated", "cause": "", "place": ""}], "kind": "twinning", "title": "", "parties": [{"name": "Astrakhan", "actor": "gn580497"}, {"name": "Atyrau", "actor": "gn610529"}], "instrument": "twinning_agreement"}', 0.85, 'rules 1', '2026-11-24 00:00:00+00', 'accepted', '2026-11-24 00:00:00+00', '', '', '{"agreements.act": [2], "agreements.actcitation": [1], "agreements.agreementcitation": [1]}', 1, 1, 1);

INSERT INTO public.intake_proposal_evidence VALUES (1, 1, 1);

INSERT INTO public.intake_proposalhistory VALUES (1, '2026-11-25 00:05:24.658508+00', 'update', 1, '34c5550d05fb8b9e4c7d1eea92c188d753c50b84cf4aef82dffe1a8c07e16177', '{"acts": [{"date": "2022-03", "kind": "terminated", "cause": "", "place": ""}], "kind": "twinning", "title": "", "parties": [{"name": "Astrakhan", "actor": "gn580497"}, {"name": "Atyrau", "actor": "gn610529"}], "instrument": "twinning_agreement"}', 0.85, 'rules 1', '2026-11-24 00:00:00+00', 'new', NULL, '', '', '{}', NULL, 1, NULL, '474f9be9-8dbe-473f-a1a1-036132e89270', 1);

INSERT INTO public.networks_membership VALUES (1, 'full', '2005', '2005-01-01', '2005-12-31', '2022', '2022-01-01', '2022-12-31', 1, 3);

INSERT INTO public.networks_network VALUES (3, 'network', 'global_association', '', '2004', '2004-01-01', '2004-12-31', NULL);

INSERT INTO public.pghistory_context VALUES ('474f9be9-8dbe-473f-a1a1-036132e89270', '2026-11-25 00:05:24.658508+00', '2026-11-25 00:05:24.658508+00', '{"reason": "Accepted proposal", "proposal": 1}');

INSERT INTO public.sources_capture VALUES (1, '3f166ad4fe82db1faea919831cd2e96ee7d66789c1093743125331188d9b8b43', '\x41737472616b68616e207465726d696e6174656420697473207477696e6e696e672061677265656d656e7420776974682041747972617520696e204d6172636820323032322e', 'text/plain', '', 'news.txt', '', '2026-11-24 00:00:00+00', 'Astrakhan terminated its twinning agreement with Atyrau in March 2022.', '{}', '1 pypdfium2-5.15.2 trafilatura-2.3.1 lxml-6.1.3 charset-normalizer-3.5.2', 1);

INSERT INTO public.sources_document VALUES (1, 'landing003', 'News of a landing', 'news', 'en', '', '', '', 'quotes', '2026-11-24 00:00:00+00', NULL);

INSERT INTO public.sources_documenthistory VALUES (1, '2026-11-25 00:05:23.998728+00', 'update', 1, 'landing003', 'News of a landing', 'news', '', '', '', '', 'quotes', '2026-11-24 00:00:00+00', NULL, NULL, 1);

INSERT INTO public.sources_evidence VALUES (1, 0, 70, 'Astrakhan terminated its twinning agreement with Atyrau in March 2022.', 1);

SELECT pg_catalog.setval('public.accounts_user_groups_id_seq', 1, false);

SELECT pg_catalog.setval('public.accounts_user_id_seq', 1, true);

SELECT pg_catalog.setval('public.accounts_user_user_permissions_id_seq', 1, false);

SELECT pg_catalog.setval('public.actors_actor_id_seq', 3, true);

SELECT pg_catalog.setval('public.actors_actorhistory_pgh_id_seq', 2, true);

SELECT pg_catalog.setval('public.actors_country_id_seq', 2, true);

SELECT pg_catalog.setval('public.actors_countryhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.actors_countryname_id_seq', 1, false);

SELECT pg_catalog.setval('public.actors_countrynamehistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.actors_datarelease_id_seq', 1, false);

SELECT pg_catalog.setval('public.actors_identifier_id_seq', 1, false);

SELECT pg_catalog.setval('public.actors_identifierhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.actors_name_id_seq', 5, true);

SELECT pg_catalog.setval('public.actors_namehistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_act_id_seq', 2, true);

SELECT pg_catalog.setval('public.agreements_actcitation_id_seq', 1, true);

SELECT pg_catalog.setval('public.agreements_actcitationhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_acthistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_agreement_id_seq', 1, true);

SELECT pg_catalog.setval('public.agreements_agreementcitation_id_seq', 1, true);

SELECT pg_catalog.setval('public.agreements_agreementcitationhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_agreementhistory_pgh_id_seq', 3, true);

SELECT pg_catalog.setval('public.agreements_instrument_id_seq', 1, true);

SELECT pg_catalog.setval('public.agreements_instrumenthistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_party_id_seq', 2, true);

SELECT pg_catalog.setval('public.agreements_partyhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.auth_group_id_seq', 1, true);

SELECT pg_catalog.setval('public.auth_group_permissions_id_seq', 83, true);

SELECT pg_catalog.setval('public.auth_permission_id_seq', 208, true);

SELECT pg_catalog.setval('public.axes_accessattempt_id_seq', 1, false);

SELECT pg_catalog.setval('public.axes_accessfailurelog_id_seq', 1, false);

SELECT pg_catalog.setval('public.axes_accesslog_id_seq', 1, false);

SELECT pg_catalog.setval('public.core_change_id_seq', 5, true);

SELECT pg_catalog.setval('public.django_admin_log_id_seq', 1, false);

SELECT pg_catalog.setval('public.django_content_type_id_seq', 52, true);

SELECT pg_catalog.setval('public.django_migrations_id_seq', 46, true);

SELECT pg_catalog.setval('public.intake_heartbeat_id_seq', 1, false);

SELECT pg_catalog.setval('public.intake_job_id_seq', 1, true);

SELECT pg_catalog.setval('public.intake_proposal_evidence_id_seq', 1, true);

SELECT pg_catalog.setval('public.intake_proposal_id_seq', 1, true);

SELECT pg_catalog.setval('public.intake_proposalhistory_pgh_id_seq', 1, true);

SELECT pg_catalog.setval('public.networks_membership_id_seq', 1, true);

SELECT pg_catalog.setval('public.networks_membershiphistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.networks_networkhistory_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.sources_capture_id_seq', 1, true);

SELECT pg_catalog.setval('public.sources_document_id_seq', 1, true);

SELECT pg_catalog.setval('public.sources_documenthistory_pgh_id_seq', 1, true);

SELECT pg_catalog.setval('public.sources_evidence_id_seq', 1, true);

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
    ADD CONSTRAINT act_citation_once UNIQUE (act_id, evidence_id);

ALTER TABLE ONLY public.actors_actor
    ADD CONSTRAINT actor_id_and_country UNIQUE (id, country_id);

ALTER TABLE ONLY public.actors_actor
    ADD CONSTRAINT actor_id_and_kind UNIQUE (id, kind);

ALTER TABLE ONLY public.actors_actor
    ADD CONSTRAINT actors_actor_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.actors_actor
    ADD CONSTRAINT actors_actor_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY public.actors_actorhistory
    ADD CONSTRAINT actors_actorhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.actors_country
    ADD CONSTRAINT actors_country_code_key UNIQUE (code);

ALTER TABLE ONLY public.actors_country
    ADD CONSTRAINT actors_country_pkey PRIMARY KEY (id);

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

ALTER TABLE ONLY public.actors_identifier
    ADD CONSTRAINT actors_identifier_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.actors_identifierhistory
    ADD CONSTRAINT actors_identifierhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.actors_name
    ADD CONSTRAINT actors_name_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.actors_namehistory
    ADD CONSTRAINT actors_namehistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.agreements_agreementcitation
    ADD CONSTRAINT agreement_citation_once UNIQUE (agreement_id, evidence_id);

ALTER TABLE ONLY public.agreements_act
    ADD CONSTRAINT agreements_act_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.agreements_actcitation
    ADD CONSTRAINT agreements_actcitation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.agreements_actcitationhistory
    ADD CONSTRAINT agreements_actcitationhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.agreements_acthistory
    ADD CONSTRAINT agreements_acthistory_pkey PRIMARY KEY (pgh_id);

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

ALTER TABLE ONLY public.agreements_instrument
    ADD CONSTRAINT agreements_instrument_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.agreements_instrumenthistory
    ADD CONSTRAINT agreements_instrumenthistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.agreements_party
    ADD CONSTRAINT agreements_party_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.agreements_partyhistory
    ADD CONSTRAINT agreements_partyhistory_pkey PRIMARY KEY (pgh_id);

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

ALTER TABLE ONLY public.core_change
    ADD CONSTRAINT core_change_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.actors_countryname
    ADD CONSTRAINT country_name_once_a_language UNIQUE (country_id, language);

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

ALTER TABLE ONLY public.sources_evidence
    ADD CONSTRAINT evidence_once_a_passage UNIQUE (capture_id, start, "end");

ALTER TABLE ONLY public.actors_identifier
    ADD CONSTRAINT identifier_of_one_actor UNIQUE (scheme, value);

ALTER TABLE ONLY public.intake_heartbeat
    ADD CONSTRAINT intake_heartbeat_name_key UNIQUE (name);

ALTER TABLE ONLY public.intake_heartbeat
    ADD CONSTRAINT intake_heartbeat_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.intake_job
    ADD CONSTRAINT intake_job_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.intake_proposal_evidence
    ADD CONSTRAINT intake_proposal_evidence_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.intake_proposal_evidence
    ADD CONSTRAINT intake_proposal_evidence_proposal_id_evidence_id_fb196e28_uniq UNIQUE (proposal_id, evidence_id);

ALTER TABLE ONLY public.intake_proposal
    ADD CONSTRAINT intake_proposal_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.intake_proposalhistory
    ADD CONSTRAINT intake_proposalhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.networks_membership
    ADD CONSTRAINT membership_no_certain_overlap EXCLUDE USING gist (network_id WITH =, actor_id WITH =, (
CASE
    WHEN (joined_latest IS NULL) THEN 'empty'::daterange
    WHEN (("left")::text = ''::text) THEN daterange(joined_latest, NULL::date)
    ELSE daterange(joined_latest, GREATEST(joined_latest, left_earliest))
END) WITH &&);

ALTER TABLE ONLY public.networks_membership
    ADD CONSTRAINT membership_once_a_start UNIQUE (network_id, actor_id, joined);

ALTER TABLE ONLY public.actors_name
    ADD CONSTRAINT name_once_an_actor_and_language UNIQUE (actor_id, text, language);

ALTER TABLE ONLY public.networks_membership
    ADD CONSTRAINT networks_membership_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.networks_membershiphistory
    ADD CONSTRAINT networks_membershiphistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.networks_network
    ADD CONSTRAINT networks_network_pkey PRIMARY KEY (actor_id);

ALTER TABLE ONLY public.networks_networkhistory
    ADD CONSTRAINT networks_networkhistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.agreements_party
    ADD CONSTRAINT party_agreement_and_id UNIQUE (agreement_id, id);

ALTER TABLE ONLY public.agreements_party
    ADD CONSTRAINT party_once_a_role UNIQUE (agreement_id, actor_id, role);

ALTER TABLE ONLY public.pghistory_context
    ADD CONSTRAINT pghistory_context_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.intake_proposal
    ADD CONSTRAINT proposal_once_a_claim UNIQUE (capture_id, fingerprint);

ALTER TABLE ONLY public.sources_capture
    ADD CONSTRAINT sources_capture_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.sources_capture
    ADD CONSTRAINT sources_capture_sha256_key UNIQUE (sha256);

ALTER TABLE ONLY public.sources_document
    ADD CONSTRAINT sources_document_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.sources_document
    ADD CONSTRAINT sources_document_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY public.sources_documenthistory
    ADD CONSTRAINT sources_documenthistory_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.sources_evidence
    ADD CONSTRAINT sources_evidence_pkey PRIMARY KEY (id);

CREATE INDEX accounts_user_groups_group_id_bd11a704 ON public.accounts_user_groups USING btree (group_id);

CREATE INDEX accounts_user_groups_user_id_52b62117 ON public.accounts_user_groups USING btree (user_id);

CREATE INDEX accounts_user_user_permissions_permission_id_113bb443 ON public.accounts_user_user_permissions USING btree (permission_id);

CREATE INDEX accounts_user_user_permissions_user_id_e4f0a161 ON public.accounts_user_user_permissions USING btree (user_id);

CREATE INDEX accounts_user_username_6088629e_like ON public.accounts_user USING btree (username varchar_pattern_ops);

CREATE INDEX actor_country_kind_btree ON public.actors_actor USING btree (country_id, kind, population DESC NULLS LAST, id);

CREATE INDEX actor_kind_population_btree ON public.actors_actor USING btree (kind, population DESC NULLS LAST, id);

CREATE INDEX actor_parent_kind_btree ON public.actors_actor USING btree (parent_id, kind, population DESC NULLS LAST, id);

CREATE INDEX actors_actor_country_id_23fa2e4c ON public.actors_actor USING btree (country_id);

CREATE INDEX actors_actor_parent_id_db121bd7 ON public.actors_actor USING btree (parent_id);

CREATE INDEX actors_actor_public_id_5edc9281_like ON public.actors_actor USING btree (public_id varchar_pattern_ops);

CREATE INDEX actors_actorhistory_country_id_bf12a84a ON public.actors_actorhistory USING btree (country_id);

CREATE INDEX actors_actorhistory_parent_id_0c3364cf ON public.actors_actorhistory USING btree (parent_id);

CREATE INDEX actors_actorhistory_pgh_context_id_ed32d3c0 ON public.actors_actorhistory USING btree (pgh_context_id);

CREATE INDEX actors_actorhistory_pgh_obj_id_be9e34d6 ON public.actors_actorhistory USING btree (pgh_obj_id);

CREATE INDEX actors_country_code_4eb06209_like ON public.actors_country USING btree (code varchar_pattern_ops);

CREATE INDEX actors_countryhistory_pgh_context_id_3ea0f4cd ON public.actors_countryhistory USING btree (pgh_context_id);

CREATE INDEX actors_countryhistory_pgh_obj_id_e66b0f41 ON public.actors_countryhistory USING btree (pgh_obj_id);

CREATE INDEX actors_countryname_country_id_7d209c0f ON public.actors_countryname USING btree (country_id);

CREATE INDEX actors_countrynamehistory_country_id_dff49d82 ON public.actors_countrynamehistory USING btree (country_id);

CREATE INDEX actors_countrynamehistory_pgh_context_id_e0d078ea ON public.actors_countrynamehistory USING btree (pgh_context_id);

CREATE INDEX actors_countrynamehistory_pgh_obj_id_6dfd0401 ON public.actors_countrynamehistory USING btree (pgh_obj_id);

CREATE INDEX actors_datarelease_key_d03c8169_like ON public.actors_datarelease USING btree (key varchar_pattern_ops);

CREATE INDEX actors_identifier_actor_id_2e5c2687 ON public.actors_identifier USING btree (actor_id);

CREATE INDEX actors_identifierhistory_actor_id_203dcf5b ON public.actors_identifierhistory USING btree (actor_id);

CREATE INDEX actors_identifierhistory_pgh_context_id_e1c823f8 ON public.actors_identifierhistory USING btree (pgh_context_id);

CREATE INDEX actors_identifierhistory_pgh_obj_id_69717a9f ON public.actors_identifierhistory USING btree (pgh_obj_id);

CREATE INDEX actors_name_actor_id_8a5beb54 ON public.actors_name USING btree (actor_id);

CREATE INDEX actors_namehistory_actor_id_1825f547 ON public.actors_namehistory USING btree (actor_id);

CREATE INDEX actors_namehistory_pgh_context_id_9c3a0c0f ON public.actors_namehistory USING btree (pgh_context_id);

CREATE INDEX actors_namehistory_pgh_obj_id_8e41adff ON public.actors_namehistory USING btree (pgh_obj_id);

CREATE INDEX agreement_status_btree ON public.agreements_agreement USING btree (status, id);

CREATE INDEX agreements_act_agreement_id_5f5d1550 ON public.agreements_act USING btree (agreement_id);

CREATE INDEX agreements_act_party_id_15eb56eb ON public.agreements_act USING btree (party_id);

CREATE INDEX agreements_actcitation_act_id_062796ee ON public.agreements_actcitation USING btree (act_id);

CREATE INDEX agreements_actcitation_evidence_id_87577594 ON public.agreements_actcitation USING btree (evidence_id);

CREATE INDEX agreements_actcitationhistory_act_id_16480a64 ON public.agreements_actcitationhistory USING btree (act_id);

CREATE INDEX agreements_actcitationhistory_evidence_id_877ae1e1 ON public.agreements_actcitationhistory USING btree (evidence_id);

CREATE INDEX agreements_actcitationhistory_pgh_context_id_30a3f4eb ON public.agreements_actcitationhistory USING btree (pgh_context_id);

CREATE INDEX agreements_actcitationhistory_pgh_obj_id_04e97eb0 ON public.agreements_actcitationhistory USING btree (pgh_obj_id);

CREATE INDEX agreements_acthistory_agreement_id_73cb6698 ON public.agreements_acthistory USING btree (agreement_id);

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

CREATE INDEX agreements_instrument_agreement_id_d74c9025 ON public.agreements_instrument USING btree (agreement_id);

CREATE INDEX agreements_instrumenthistory_agreement_id_bc3c5b5b ON public.agreements_instrumenthistory USING btree (agreement_id);

CREATE INDEX agreements_instrumenthistory_pgh_context_id_3b88ab86 ON public.agreements_instrumenthistory USING btree (pgh_context_id);

CREATE INDEX agreements_instrumenthistory_pgh_obj_id_6ad8f405 ON public.agreements_instrumenthistory USING btree (pgh_obj_id);

CREATE INDEX agreements_party_actor_id_c0b9cb08 ON public.agreements_party USING btree (actor_id);

CREATE INDEX agreements_party_agreement_id_14d67e53 ON public.agreements_party USING btree (agreement_id);

CREATE INDEX agreements_partyhistory_actor_id_7ce472ee ON public.agreements_partyhistory USING btree (actor_id);

CREATE INDEX agreements_partyhistory_agreement_id_672547e6 ON public.agreements_partyhistory USING btree (agreement_id);

CREATE INDEX agreements_partyhistory_pgh_context_id_1fd70aca ON public.agreements_partyhistory USING btree (pgh_context_id);

CREATE INDEX agreements_partyhistory_pgh_obj_id_873d621d ON public.agreements_partyhistory USING btree (pgh_obj_id);

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

CREATE INDEX change_record_public_id_btree ON public.core_change USING btree (record, public_id);

CREATE INDEX core_change_at_c80e6c0e ON public.core_change USING btree (at);

CREATE INDEX core_change_by_id_2dfdaf3d ON public.core_change USING btree (by_id);

CREATE INDEX django_admin_log_content_type_id_c4bce8eb ON public.django_admin_log USING btree (content_type_id);

CREATE INDEX django_admin_log_user_id_c564eba6 ON public.django_admin_log USING btree (user_id);

CREATE INDEX django_session_expire_date_a5c62663 ON public.django_session USING btree (expire_date);

CREATE INDEX django_session_session_key_c0390e0f_like ON public.django_session USING btree (session_key varchar_pattern_ops);

CREATE INDEX intake_heartbeat_name_171f5f4b_like ON public.intake_heartbeat USING btree (name varchar_pattern_ops);

CREATE INDEX intake_job_requested_by_id_a33c49b4 ON public.intake_job USING btree (requested_by_id);

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

CREATE UNIQUE INDEX job_once_at_a_time ON public.intake_job USING btree (kind, arguments) WHERE ((state)::text = ANY ((ARRAY['queued'::character varying, 'running'::character varying])::text[]));

CREATE INDEX job_unfinished_btree ON public.intake_job USING btree (state) WHERE ((state)::text = ANY ((ARRAY['queued'::character varying, 'running'::character varying])::text[]));

CREATE INDEX name_folded_pattern_btree ON public.actors_name USING btree (folded text_pattern_ops);

CREATE UNIQUE INDEX name_preferred_once_a_language ON public.actors_name USING btree (actor_id, language) WHERE is_preferred;

CREATE INDEX networks_membership_actor_id_01621b35 ON public.networks_membership USING btree (actor_id);

CREATE INDEX networks_membership_network_id_eb69914f ON public.networks_membership USING btree (network_id);

CREATE INDEX networks_membershiphistory_actor_id_d1e44ab9 ON public.networks_membershiphistory USING btree (actor_id);

CREATE INDEX networks_membershiphistory_network_id_fbfa9c8f ON public.networks_membershiphistory USING btree (network_id);

CREATE INDEX networks_membershiphistory_pgh_context_id_2e4f96bd ON public.networks_membershiphistory USING btree (pgh_context_id);

CREATE INDEX networks_membershiphistory_pgh_obj_id_7bd15c19 ON public.networks_membershiphistory USING btree (pgh_obj_id);

CREATE INDEX networks_network_seat_id_982df613 ON public.networks_network USING btree (seat_id);

CREATE INDEX networks_networkhistory_actor_id_6d67ee4a ON public.networks_networkhistory USING btree (actor_id);

CREATE INDEX networks_networkhistory_pgh_context_id_ac2fb0c2 ON public.networks_networkhistory USING btree (pgh_context_id);

CREATE INDEX networks_networkhistory_pgh_obj_id_ea206863 ON public.networks_networkhistory USING btree (pgh_obj_id);

CREATE INDEX networks_networkhistory_seat_id_d8e2d22e ON public.networks_networkhistory USING btree (seat_id);

CREATE INDEX proposal_state_btree ON public.intake_proposal USING btree (state, id);

CREATE INDEX sources_capture_document_id_165ab89b ON public.sources_capture USING btree (document_id);

CREATE INDEX sources_capture_sha256_98eb7281_like ON public.sources_capture USING btree (sha256 varchar_pattern_ops);

CREATE INDEX sources_document_added_by_id_43b85cbd ON public.sources_document USING btree (added_by_id);

CREATE INDEX sources_document_public_id_a45873bc_like ON public.sources_document USING btree (public_id varchar_pattern_ops);

CREATE INDEX sources_documenthistory_added_by_id_e5addfa2 ON public.sources_documenthistory USING btree (added_by_id);

CREATE INDEX sources_documenthistory_pgh_context_id_3934deb0 ON public.sources_documenthistory USING btree (pgh_context_id);

CREATE INDEX sources_documenthistory_pgh_obj_id_c4eac3c4 ON public.sources_documenthistory USING btree (pgh_obj_id);

CREATE INDEX sources_evidence_capture_id_a549b595 ON public.sources_evidence USING btree (capture_id);

CREATE TRIGGER pgtrigger_append_only_04868 BEFORE DELETE OR UPDATE ON public.networks_membershiphistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_04868();

CREATE TRIGGER pgtrigger_append_only_09fac BEFORE DELETE OR UPDATE ON public.actors_countrynamehistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_09fac();

CREATE TRIGGER pgtrigger_append_only_1daa7 BEFORE DELETE OR UPDATE ON public.networks_networkhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_1daa7();

CREATE TRIGGER pgtrigger_append_only_38897 BEFORE DELETE OR UPDATE ON public.agreements_actcitationhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_38897();

CREATE TRIGGER pgtrigger_append_only_42aa1 BEFORE DELETE OR UPDATE ON public.actors_countryhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_42aa1();

CREATE TRIGGER pgtrigger_append_only_4375d BEFORE DELETE OR UPDATE ON public.agreements_partyhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_4375d();

CREATE TRIGGER pgtrigger_append_only_473c5 BEFORE DELETE OR UPDATE ON public.actors_actorhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_473c5();

CREATE TRIGGER pgtrigger_append_only_88e67 BEFORE DELETE OR UPDATE ON public.agreements_acthistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_88e67();

CREATE TRIGGER pgtrigger_append_only_9b951 BEFORE DELETE OR UPDATE ON public.intake_proposalhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_9b951();

CREATE TRIGGER pgtrigger_append_only_9d946 BEFORE DELETE OR UPDATE ON public.agreements_agreementhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_9d946();

CREATE TRIGGER pgtrigger_append_only_cc4bb BEFORE DELETE OR UPDATE ON public.actors_identifierhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_cc4bb();

CREATE TRIGGER pgtrigger_append_only_dd011 BEFORE DELETE OR UPDATE ON public.sources_documenthistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_dd011();

CREATE TRIGGER pgtrigger_append_only_e39e5 BEFORE DELETE OR UPDATE ON public.actors_namehistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_e39e5();

CREATE TRIGGER pgtrigger_append_only_f8566 BEFORE DELETE OR UPDATE ON public.agreements_agreementcitationhistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_f8566();

CREATE TRIGGER pgtrigger_append_only_ff304 BEFORE DELETE OR UPDATE ON public.agreements_instrumenthistory FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_ff304();

CREATE TRIGGER pgtrigger_capture_is_fixed_03c7f BEFORE UPDATE ON public.sources_capture FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_capture_is_fixed_03c7f();

CREATE TRIGGER pgtrigger_delete_delete_048bd AFTER DELETE ON public.agreements_party REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_048bd();

CREATE TRIGGER pgtrigger_delete_delete_0cc71 AFTER DELETE ON public.actors_identifier REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_0cc71();

CREATE TRIGGER pgtrigger_delete_delete_39fbe AFTER DELETE ON public.agreements_agreementcitation REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_39fbe();

CREATE TRIGGER pgtrigger_delete_delete_498f6 AFTER DELETE ON public.agreements_act REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_498f6();

CREATE TRIGGER pgtrigger_delete_delete_53f0f AFTER DELETE ON public.agreements_actcitation REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_53f0f();

CREATE TRIGGER pgtrigger_delete_delete_75258 AFTER DELETE ON public.actors_countryname REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_75258();

CREATE TRIGGER pgtrigger_delete_delete_83c90 AFTER DELETE ON public.sources_document REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_83c90();

CREATE TRIGGER pgtrigger_delete_delete_8eae6 AFTER DELETE ON public.agreements_instrument REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_8eae6();

CREATE TRIGGER pgtrigger_delete_delete_a07e3 AFTER DELETE ON public.agreements_agreement REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_a07e3();

CREATE TRIGGER pgtrigger_delete_delete_a2393 AFTER DELETE ON public.networks_network REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_a2393();

CREATE TRIGGER pgtrigger_delete_delete_af4ac AFTER DELETE ON public.networks_membership REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_af4ac();

CREATE TRIGGER pgtrigger_delete_delete_b7108 AFTER DELETE ON public.actors_actor REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_b7108();

CREATE TRIGGER pgtrigger_delete_delete_c571b AFTER DELETE ON public.intake_proposal REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_c571b();

CREATE TRIGGER pgtrigger_delete_delete_cd203 AFTER DELETE ON public.actors_name REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_cd203();

CREATE TRIGGER pgtrigger_delete_delete_e5178 AFTER DELETE ON public.actors_country REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_e5178();

CREATE TRIGGER pgtrigger_evidence_stands_in_its_text_3a21c BEFORE INSERT OR UPDATE ON public.sources_evidence FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_evidence_stands_in_its_text_3a21c();

CREATE TRIGGER pgtrigger_update_update_03558 AFTER UPDATE ON public.actors_country REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_03558();

CREATE TRIGGER pgtrigger_update_update_12f49 AFTER UPDATE ON public.sources_document REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_12f49();

CREATE TRIGGER pgtrigger_update_update_36fdd AFTER UPDATE ON public.agreements_agreement REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_36fdd();

CREATE TRIGGER pgtrigger_update_update_3de01 AFTER UPDATE ON public.actors_name REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_3de01();

CREATE TRIGGER pgtrigger_update_update_73565 AFTER UPDATE ON public.agreements_instrument REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_73565();

CREATE TRIGGER pgtrigger_update_update_83158 AFTER UPDATE ON public.agreements_party REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_83158();

CREATE TRIGGER pgtrigger_update_update_83f7d AFTER UPDATE ON public.intake_proposal REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_83f7d();

CREATE TRIGGER pgtrigger_update_update_851f7 AFTER UPDATE ON public.agreements_actcitation REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_851f7();

CREATE TRIGGER pgtrigger_update_update_91a53 AFTER UPDATE ON public.agreements_act REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_91a53();

CREATE TRIGGER pgtrigger_update_update_b347c AFTER UPDATE ON public.networks_membership REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_b347c();

CREATE TRIGGER pgtrigger_update_update_c3d48 AFTER UPDATE ON public.actors_countryname REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_c3d48();

CREATE TRIGGER pgtrigger_update_update_d086d AFTER UPDATE ON public.networks_network REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_d086d();

CREATE TRIGGER pgtrigger_update_update_d297e AFTER UPDATE ON public.actors_identifier REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_d297e();

CREATE TRIGGER pgtrigger_update_update_eb0cc AFTER UPDATE ON public.actors_actor REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_eb0cc();

CREATE TRIGGER pgtrigger_update_update_fd423 AFTER UPDATE ON public.agreements_agreementcitation REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_fd423();

ALTER TABLE ONLY public.accounts_user_groups
    ADD CONSTRAINT accounts_user_groups_group_id_bd11a704_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.accounts_user_groups
    ADD CONSTRAINT accounts_user_groups_user_id_52b62117_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.accounts_user_user_permissions
    ADD CONSTRAINT accounts_user_user_p_permission_id_113bb443_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.accounts_user_user_permissions
    ADD CONSTRAINT accounts_user_user_p_user_id_e4f0a161_fk_accounts_ FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_act
    ADD CONSTRAINT act_party_is_of_the_same_agreement FOREIGN KEY (agreement_id, party_id) REFERENCES public.agreements_party(agreement_id, id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.actors_actor
    ADD CONSTRAINT actor_parent_is_of_the_same_country FOREIGN KEY (parent_id, country_id) REFERENCES public.actors_actor(id, country_id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.actors_actor
    ADD CONSTRAINT actors_actor_country_id_23fa2e4c_fk_actors_country_id FOREIGN KEY (country_id) REFERENCES public.actors_country(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.actors_actor
    ADD CONSTRAINT actors_actor_parent_id_db121bd7_fk_actors_actor_id FOREIGN KEY (parent_id) REFERENCES public.actors_actor(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.actors_countryname
    ADD CONSTRAINT actors_countryname_country_id_7d209c0f_fk_actors_country_id FOREIGN KEY (country_id) REFERENCES public.actors_country(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.actors_identifier
    ADD CONSTRAINT actors_identifier_actor_id_2e5c2687_fk_actors_actor_id FOREIGN KEY (actor_id) REFERENCES public.actors_actor(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.actors_name
    ADD CONSTRAINT actors_name_actor_id_8a5beb54_fk_actors_actor_id FOREIGN KEY (actor_id) REFERENCES public.actors_actor(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_act
    ADD CONSTRAINT agreements_act_agreement_id_5f5d1550_fk_agreements_agreement_id FOREIGN KEY (agreement_id) REFERENCES public.agreements_agreement(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_act
    ADD CONSTRAINT agreements_act_party_id_15eb56eb_fk_agreements_party_id FOREIGN KEY (party_id) REFERENCES public.agreements_party(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_actcitation
    ADD CONSTRAINT agreements_actcitati_evidence_id_87577594_fk_sources_e FOREIGN KEY (evidence_id) REFERENCES public.sources_evidence(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_actcitation
    ADD CONSTRAINT agreements_actcitation_act_id_062796ee_fk_agreements_act_id FOREIGN KEY (act_id) REFERENCES public.agreements_act(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_agreementcitation
    ADD CONSTRAINT agreements_agreement_agreement_id_a9fc68e9_fk_agreement FOREIGN KEY (agreement_id) REFERENCES public.agreements_agreement(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_agreementcitation
    ADD CONSTRAINT agreements_agreement_evidence_id_6e893253_fk_sources_e FOREIGN KEY (evidence_id) REFERENCES public.sources_evidence(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_instrument
    ADD CONSTRAINT agreements_instrumen_agreement_id_d74c9025_fk_agreement FOREIGN KEY (agreement_id) REFERENCES public.agreements_agreement(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_party
    ADD CONSTRAINT agreements_party_actor_id_c0b9cb08_fk_actors_actor_id FOREIGN KEY (actor_id) REFERENCES public.actors_actor(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.agreements_party
    ADD CONSTRAINT agreements_party_agreement_id_14d67e53_fk_agreement FOREIGN KEY (agreement_id) REFERENCES public.agreements_agreement(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissio_permission_id_84c5c92e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_b120cbf9_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_2f476e4b_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.axes_accessattemptexpiration
    ADD CONSTRAINT axes_accessattemptex_access_attempt_id_6b73a47a_fk_axes_acce FOREIGN KEY (access_attempt_id) REFERENCES public.axes_accessattempt(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.core_change
    ADD CONSTRAINT core_change_by_id_2dfdaf3d_fk_accounts_user_id FOREIGN KEY (by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.django_admin_log
    ADD CONSTRAINT django_admin_log_content_type_id_c4bce8eb_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.django_admin_log
    ADD CONSTRAINT django_admin_log_user_id_c564eba6_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.intake_job
    ADD CONSTRAINT intake_job_requested_by_id_a33c49b4_fk_accounts_user_id FOREIGN KEY (requested_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

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

ALTER TABLE ONLY public.networks_network
    ADD CONSTRAINT network_profile_fits_the_actor_kind FOREIGN KEY (actor_id, actor_kind) REFERENCES public.actors_actor(id, kind) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_membership
    ADD CONSTRAINT networks_membership_actor_id_01621b35_fk_actors_actor_id FOREIGN KEY (actor_id) REFERENCES public.actors_actor(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_membership
    ADD CONSTRAINT networks_membership_network_id_eb69914f_fk_networks_ FOREIGN KEY (network_id) REFERENCES public.networks_network(actor_id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_network
    ADD CONSTRAINT networks_network_actor_id_1ce8beaf_fk_actors_actor_id FOREIGN KEY (actor_id) REFERENCES public.actors_actor(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.networks_network
    ADD CONSTRAINT networks_network_seat_id_982df613_fk_actors_actor_id FOREIGN KEY (seat_id) REFERENCES public.actors_actor(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.sources_capture
    ADD CONSTRAINT sources_capture_document_id_165ab89b_fk_sources_document_id FOREIGN KEY (document_id) REFERENCES public.sources_document(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.sources_document
    ADD CONSTRAINT sources_document_added_by_id_43b85cbd_fk_accounts_user_id FOREIGN KEY (added_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.sources_evidence
    ADD CONSTRAINT sources_evidence_capture_id_a549b595_fk_sources_capture_id FOREIGN KEY (capture_id) REFERENCES public.sources_capture(id) DEFERRABLE INITIALLY DEFERRED;

