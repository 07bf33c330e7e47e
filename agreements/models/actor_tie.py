"""Which ties a place has: kept by the database, so that the page of a hub costs what it shows.

The functions below are written into the database by migrations: a change here needs a new migration that runs it.
"""

from django.db import models
from django.db.migrations.operations import RunSQL
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from actors.models import Actor
from agreements.enums import AgreementStatus
from agreements.models.agreement import Agreement


class ActorTie(models.Model):
    """That an actor is a party of an agreement; where `is_inside`, that something in it, rather than itself, is.

    Made, changed and removed by triggers as parties, actors, acts and agreements change; never entered. Status is
    that of the agreement, `is_shown` says whether it is published, and not between states alone.
    """

    agreement = models.ForeignKey(
        Agreement,
        on_delete=models.CASCADE,
        related_name="actor_ties",
        # It stands first in the constraint below.
        db_index=False,
        verbose_name=_("agreement"),
    )
    # It follows from parties, which refer to the actor: the database need not hold it, and merging not move it.
    actor = models.ForeignKey(
        Actor, on_delete=models.DO_NOTHING, related_name="+", db_constraint=False, db_index=False,
        verbose_name=_("actor"),
    )  # fmt: skip
    is_inside = models.BooleanField(_("of something in it"))
    status = models.CharField(_("status"), max_length=20, choices=AgreementStatus)
    is_shown = models.BooleanField(_("shown to readers"))
    last_act = models.DateField(_("last act"), null=True, help_text=_("The last day that an act of it can have had."))

    class Meta:
        verbose_name = _("tie of an actor")
        verbose_name_plural = _("ties of actors")
        indexes = (
            # What is counted, how many stand how, and what is shown of each: those of which was heard last.
            models.Index(
                F("actor"), F("is_inside"), F("status"), F("last_act").desc(nulls_last=True), F("agreement").desc(),
                name="actor_tie_last_heard_btree",
                condition=Q(is_shown=True),
            ),
        )  # fmt: skip
        constraints = (
            models.UniqueConstraint(fields=["agreement", "actor", "is_inside"], name="actor_tie_once_an_agreement"),
        )

    def __str__(self) -> str:
        return f"{self.actor}: {self.agreement}"


_TIES_OF = """
    with place as (
        select party.agreement_id, party.actor_id, false as is_inside
        from agreements_party party
        where {which} and party.actor_id is not null
        union
        select party.agreement_id, actor.parent_id, true
        from agreements_party party join actors_actor actor on actor.id = party.actor_id
        where {which} and actor.parent_id is not null
    )
    insert into agreements_actortie (agreement_id, actor_id, is_inside, status, is_shown, last_act)
    select agreement.id, place.actor_id, place.is_inside, agreement.status,
        agreement.published_at is not null and agreement.scope <> 'interstate',
        (select max(act.date_latest) from agreements_act act where act.agreement_id = agreement.id)
    from place join agreements_agreement agreement on agreement.id = place.agreement_id
"""

# After this every agreement has its rows, where none had any.
TIE_ALL_ACTORS = _TIES_OF.format(which="true")

# Rows of transition tables are compared by `except`: how many they are is not known when a statement is planned, and
# the plan for a single row, kept for the session, takes the square of their number for a join.
_FUNCTIONS = f"""
    create or replace function tie_actors(touched bigint[]) returns void language plpgsql as $$
    begin
        if touched = '{{}}' then
            return;
        end if;
        -- Whoever changes another party or act of them meanwhile waits here: the statements after it see all.
        perform from agreements_agreement where id = any(touched) order by id for no key update;
        delete from agreements_actortie where agreement_id = any(touched);
        {_TIES_OF.format(which="party.agreement_id = any(touched)")};
    end $$;

    create or replace function keep_actor_ties_of_parties() returns trigger language plpgsql as $$
    begin
        if tg_op = 'INSERT' then
            perform tie_actors(array(select distinct agreement_id from new_parties));
        elsif tg_op = 'DELETE' then
            perform tie_actors(array(select distinct agreement_id from old_parties));
        else
            perform tie_actors(array(
                select distinct agreement_id from (
                    (select id, agreement_id, actor_id from old_parties
                        except select id, agreement_id, actor_id from new_parties)
                    union all
                    (select id, agreement_id, actor_id from new_parties
                        except select id, agreement_id, actor_id from old_parties)
                ) changed));
        end if;
        return null;
    end $$;

    create or replace function keep_actor_ties_of_actors() returns trigger language plpgsql as $$
    begin
        perform tie_actors(array(
            select distinct party.agreement_id
            from (select id, parent_id from new_actors except select id, parent_id from old_actors) changed
            join agreements_party party on party.actor_id = changed.id));
        return null;
    end $$;

    create or replace function keep_actor_ties_of_agreements() returns trigger language plpgsql as $$
    begin
        update agreements_actortie tie
        set status = after.status, is_shown = after.published_at is not null and after.scope <> 'interstate'
        from new_agreements after
        where tie.agreement_id = after.id
            and (tie.status, tie.is_shown) is distinct from
                (after.status, after.published_at is not null and after.scope <> 'interstate');
        return null;
    end $$;

    create or replace function keep_actor_ties_of_acts() returns trigger language plpgsql as $$
    declare
        touched bigint[];
    begin
        if tg_op = 'INSERT' then
            touched := array(select distinct agreement_id from new_acts);
        elsif tg_op = 'DELETE' then
            touched := array(select distinct agreement_id from old_acts);
        else
            touched := array(
                select distinct agreement_id from (
                    (select id, agreement_id, date_latest from old_acts
                        except select id, agreement_id, date_latest from new_acts)
                    union all
                    (select id, agreement_id, date_latest from new_acts
                        except select id, agreement_id, date_latest from old_acts)
                ) changed);
        end if;
        if touched = '{{}}' then
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
"""

KEEP_ACTOR_TIES = RunSQL(
    sql=f"""
        {_FUNCTIONS}
        create trigger keep_actor_ties_after_insert after insert on agreements_party
            referencing new table as new_parties for each statement execute function keep_actor_ties_of_parties();
        create trigger keep_actor_ties_after_update after update on agreements_party
            referencing old table as old_parties new table as new_parties
            for each statement execute function keep_actor_ties_of_parties();
        create trigger keep_actor_ties_after_delete after delete on agreements_party
            referencing old table as old_parties for each statement execute function keep_actor_ties_of_parties();
        create trigger keep_actor_ties_after_insert after insert on agreements_act
            referencing new table as new_acts for each statement execute function keep_actor_ties_of_acts();
        create trigger keep_actor_ties_after_update after update on agreements_act
            referencing old table as old_acts new table as new_acts
            for each statement execute function keep_actor_ties_of_acts();
        create trigger keep_actor_ties_after_delete after delete on agreements_act
            referencing old table as old_acts for each statement execute function keep_actor_ties_of_acts();
        create trigger keep_actor_ties_after_update after update on actors_actor
            referencing old table as old_actors new table as new_actors
            for each statement execute function keep_actor_ties_of_actors();
        create trigger keep_actor_ties_after_update after update on agreements_agreement
            referencing new table as new_agreements
            for each statement execute function keep_actor_ties_of_agreements();
    """,
    reverse_sql="""
        drop trigger keep_actor_ties_after_update on agreements_agreement;
        drop trigger keep_actor_ties_after_update on actors_actor;
        drop trigger keep_actor_ties_after_delete on agreements_act;
        drop trigger keep_actor_ties_after_update on agreements_act;
        drop trigger keep_actor_ties_after_insert on agreements_act;
        drop trigger keep_actor_ties_after_delete on agreements_party;
        drop trigger keep_actor_ties_after_update on agreements_party;
        drop trigger keep_actor_ties_after_insert on agreements_party;
        drop function keep_actor_ties_of_acts();
        drop function keep_actor_ties_of_agreements();
        drop function keep_actor_ties_of_actors();
        drop function keep_actor_ties_of_parties();
        drop function tie_actors(bigint[]);
    """,
)

# Where they are of an earlier version.
RENEW_ACTOR_TIES = RunSQL(sql=_FUNCTIONS, reverse_sql=RunSQL.noop)
