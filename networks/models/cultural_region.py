"""What is a cultural region and nothing else: places belong to it, but it agrees nothing and belongs to nothing."""

from django.db.migrations.operations import RunSQL

from networks.enums import NetworkKind


def no_cultural_region_in(table: str, *, name: str, message: str) -> RunSQL:
    """A migration operation: of no row of `table` is the actor a cultural region and nothing else.

    Held from both sides: a row is refused, and so is making a network to which a row leads one. Rows are looked at by
    statement, as imports write many. `message` is what an editor reads; the form says the same.
    """
    refuse = f"raise exception $message${message}$message$ using errcode = 'check_violation', constraint = '{name}'"
    alone = f"array['{NetworkKind.CULTURAL_REGION}']::varchar[]"
    return RunSQL(
        sql=f"""
            create function {name}() returns trigger language plpgsql as $$
            begin
                -- Who changes the kinds of such a network meanwhile waits, or is waited for.
                if exists (
                    select from (
                        select kinds from networks_network where actor_id in (select actor_id from new_rows) for share
                    ) network where kinds = {alone}
                ) then
                    {refuse};
                end if;
                return null;
            end $$;
            create trigger {name}_after_insert after insert on {table}
                referencing new table as new_rows for each statement execute function {name}();
            create trigger {name}_after_update after update on {table}
                referencing new table as new_rows for each statement execute function {name}();

            create function {name}_of_network() returns trigger language plpgsql as $$
            begin
                if exists (select from {table} where actor_id = new.actor_id) then
                    {refuse};
                end if;
                return null;
            end $$;
            create trigger {name} after insert or update of kinds on networks_network
                for each row when (new.kinds = {alone}) execute function {name}_of_network();
        """,
        reverse_sql=f"""
            drop trigger {name} on networks_network;
            drop function {name}_of_network();
            drop trigger {name}_after_update on {table};
            drop trigger {name}_after_insert on {table};
            drop function {name}();
        """,
    )
