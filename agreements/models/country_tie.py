"""Which countries a tie joins: kept by the database, so that lists and counts of countries cost what they show.

The functions below are written into the database by migrations: a change here needs a new migration that runs it.
"""

from django.db import models
from django.db.migrations.operations import RunSQL
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from actors.models import Country
from agreements.enums import AgreementKind, AgreementStatus
from agreements.models.agreement import Agreement


class CountryTie(models.Model):
    """That an agreement has parties of two countries; of a country with itself: that it has a party of it.

    Made, changed and removed by triggers as parties, actors and agreements change; never entered. A party counts
    for the country of its actor, or, where the parties are not named, for the country that it states. Kind and
    status are those of the agreement, `is_shown` says whether it is published, and not between states alone.
    """

    agreement = models.ForeignKey(
        Agreement, on_delete=models.CASCADE, related_name="country_ties", verbose_name=_("agreement")
    )
    # Both stand first in an index below.
    first = models.ForeignKey(
        Country, on_delete=models.PROTECT, related_name="+", db_index=False, verbose_name=_("country")
    )
    second = models.ForeignKey(
        Country, on_delete=models.PROTECT, related_name="+", db_index=False, verbose_name=_("other country")
    )
    kind = models.CharField(_("kind"), max_length=30, choices=AgreementKind)
    status = models.CharField(_("status"), max_length=20, choices=AgreementStatus)
    is_shown = models.BooleanField(_("shown to readers"))

    class Meta:
        verbose_name = _("tie of countries")
        verbose_name_plural = _("ties of countries")
        indexes = (
            # What is counted: how many ties of each status and kind, without reading the agreements.
            models.Index(
                "first", "second", "status", "kind",
                name="country_tie_counted_btree",
                condition=Q(is_shown=True),
                # Of several countries each agreement is counted once.
                include=["agreement"],
            ),
        )  # fmt: skip
        constraints = (
            # What is listed: the ties of a country, or of two, in the order of agreements.
            models.UniqueConstraint(fields=["first", "second", "agreement"], name="country_tie_once_an_agreement"),
            models.CheckConstraint(name="country_tie_is_in_order", condition=Q(first__lte=F("second"))),
        )

    def __str__(self) -> str:
        return f"{self.first} – {self.second}"


_TIES_OF = """
    with place as (
        select party.agreement_id, array_agg(distinct coalesce(actor.country_id, party.country_id)) as countries
        from agreements_party party left join actors_actor actor on actor.id = party.actor_id
        where {which} and coalesce(actor.country_id, party.country_id) is not null
        group by party.agreement_id
    )
    insert into agreements_countrytie (agreement_id, first_id, second_id, kind, status, is_shown)
    select agreement.id, one, other, agreement.kind, agreement.status,
        agreement.published_at is not null and agreement.scope <> 'interstate'
    from place
    cross join lateral unnest(place.countries) one
    cross join lateral unnest(place.countries) other
    join agreements_agreement agreement on agreement.id = place.agreement_id
    where one <= other
    order by one, other, agreement.id
    on conflict (first_id, second_id, agreement_id) do nothing
"""

# After this every agreement has its rows.
TIE_ALL = _TIES_OF.format(which="true")

# Compared by `except`, as in `actor_tie`.
_FUNCTIONS = f"""
    create or replace function tie_countries(touched bigint[]) returns void language plpgsql as $$
    begin
        if touched = '{{}}' then
            return;
        end if;
        -- Whoever changes another party of them meanwhile waits here: the statements after it see all parties.
        perform from agreements_agreement where id = any(touched) order by id for no key update;
        delete from agreements_countrytie where agreement_id = any(touched);
        {_TIES_OF.format(which="party.agreement_id = any(touched)")};
    end $$;

    create or replace function keep_ties_of_parties() returns trigger language plpgsql as $$
    begin
        if tg_op = 'INSERT' then
            perform tie_countries(array(select distinct agreement_id from new_parties));
        elsif tg_op = 'DELETE' then
            perform tie_countries(array(select distinct agreement_id from old_parties));
        else
            perform tie_countries(array(
                select distinct agreement_id from (
                    (select id, agreement_id, actor_id, country_id from old_parties
                        except select id, agreement_id, actor_id, country_id from new_parties)
                    union all
                    (select id, agreement_id, actor_id, country_id from new_parties
                        except select id, agreement_id, actor_id, country_id from old_parties)
                ) changed));
        end if;
        return null;
    end $$;

    create or replace function keep_ties_of_actors() returns trigger language plpgsql as $$
    begin
        perform tie_countries(array(
            select distinct party.agreement_id
            from (select id, country_id from new_actors except select id, country_id from old_actors) changed
            join agreements_party party on party.actor_id = changed.id));
        return null;
    end $$;

    create or replace function keep_ties_of_agreements() returns trigger language plpgsql as $$
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
"""

KEEP_COUNTRY_TIES = RunSQL(
    sql=f"""
        {_FUNCTIONS}
        create trigger keep_country_ties_after_insert after insert on agreements_party
            referencing new table as new_parties for each statement execute function keep_ties_of_parties();
        create trigger keep_country_ties_after_update after update on agreements_party
            referencing old table as old_parties new table as new_parties
            for each statement execute function keep_ties_of_parties();
        create trigger keep_country_ties_after_delete after delete on agreements_party
            referencing old table as old_parties for each statement execute function keep_ties_of_parties();
        create trigger keep_country_ties_after_update after update on actors_actor
            referencing old table as old_actors new table as new_actors
            for each statement execute function keep_ties_of_actors();
        create trigger keep_country_ties_after_update after update on agreements_agreement
            referencing new table as new_agreements
            for each statement execute function keep_ties_of_agreements();
    """,
    reverse_sql="""
        drop trigger keep_country_ties_after_update on agreements_agreement;
        drop trigger keep_country_ties_after_update on actors_actor;
        drop trigger keep_country_ties_after_delete on agreements_party;
        drop trigger keep_country_ties_after_update on agreements_party;
        drop trigger keep_country_ties_after_insert on agreements_party;
        drop function keep_ties_of_agreements();
        drop function keep_ties_of_actors();
        drop function keep_ties_of_parties();
        drop function tie_countries(bigint[]);
    """,
)

# Where they are of an earlier version.
RENEW_COUNTRY_TIES = RunSQL(sql=_FUNCTIONS, reverse_sql=RunSQL.noop)

# A pair is far more frequent than its two countries would have it, one of a country with itself above all. Who asks for
# several countries is answered well only if that is known.
KNOW_FREQUENT_PAIRS = RunSQL(
    sql="create statistics country_tie_pairs (mcv) on first_id, second_id from agreements_countrytie",
    reverse_sql="drop statistics country_tie_pairs",
)
