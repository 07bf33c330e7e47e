"""What identifiers the rows of an import give to whom they name: kept for those who have none, once it is accepted."""

from collections import Counter
from collections.abc import Iterable

from django.db import connection, models
from django.utils.translation import gettext_lazy as _

from actors.enums import IDENTIFIER_FORMS, IdentifierScheme
from actors.models import Actor, Identifier
from core import journal
from intake.models import ImportName, RegisterImport


class Given(models.TextChoices):
    """What becomes of an identifier that rows give."""

    NEW = "new", _("is kept with it when the import is accepted")
    KNOWN = "known", _("is known")
    OTHER = "other", _("it has another of this kind")
    TAKEN = "taken", _("belongs to somebody else")
    SEVERAL = "several", _("is not the only one that is given")
    MALFORMED = "malformed", _("is not written as its kind is")


# Of a case over `scheme`: whether `value` is written as its kind is.
FORMS = " ".join(f"when '{scheme.value}' then value ~ '{form}'" for scheme, form in IDENTIFIER_FORMS.items())
# Those of names that are settled, in rows that say something of a record; a national code goes behind its country's.
_GIVEN = f"""
    with said as materialized (
        select distinct name.id as name_id, name.actor_id, each.scheme, case
                when each.scheme = '{IdentifierScheme.NATIONAL.value}' and country.code is not null
                    and not starts_with(each.value, country.code || ':') then country.code || ':' || each.value
                else each.value end as value
        from intake_importname name
        join actors_actor actor on actor.id = name.actor_id
        left join actors_country country on country.id = actor.country_id
        cross join lateral (values (name.scheme, name.identifier), (name.other_scheme, name.other_identifier))
            each(scheme, value)
        where name.register_import_id = %(import)s and each.scheme <> '' and each.value <> ''
            and exists (
                select from intake_importparty party join intake_importrow here on here.id = party.import_row_id
                where party.name_id = name.id and here.outcome in ('new', 'same', 'changed', 'merged', 'conflicting'))
    ),
    formed as (
        select *, coalesce(case scheme {FORMS} end, false) as fits from said
    ),
    whole as materialized (select distinct actor_id, scheme, value from formed where fits),
    counted as (
        select actor_id, scheme, value, count(*) over (partition by actor_id, scheme) > 1
            or count(*) over (partition by scheme, value) > 1 as are_several
        from whole
    ),
    given as (
        select formed.name_id, formed.actor_id, formed.scheme, formed.value, case
                when not formed.fits then 'malformed'
                when its.value = formed.value then 'known'
                when its.value is not null then 'other'
                when anyone.value is not null then 'taken'
                when counted.are_several then 'several'
                else 'new' end as what
        from formed
        left join counted using (actor_id, scheme, value)
        left join lateral (
            select value from actors_identifier its where (its.actor_id, its.scheme) = (formed.actor_id, formed.scheme)
            order by its.value <> formed.value, its.id limit 1
        ) its on true
        left join actors_identifier anyone on (anyone.scheme, anyone.value) = (formed.scheme, formed.value)
    )
"""


def counted(register_import: RegisterImport) -> dict[Given, int]:
    """How many of the identifiers that rows give came to what, of what is more than known."""
    with connection.cursor() as cursor:
        cursor.execute(
            f"{_GIVEN} select what, count(distinct (actor_id, scheme, value)) from given where what <> 'known'"
            " group by what",
            {"import": register_import.pk},
        )
        found = Counter({Given(what): count for what, count in cursor})
    return {each: found[each] for each in Given if found[each]}


def prepare(register_import: RegisterImport) -> None:
    """Find out what becomes of each identifier, for `told`: in a temporary table, until the transaction ends."""
    with connection.cursor() as cursor:
        cursor.execute("drop table if exists importing_given")
        cursor.execute(
            f"create temporary table importing_given on commit drop as {_GIVEN} select * from given",
            {"import": register_import.pk},
        )
        cursor.execute("create index on importing_given (name_id)")


def told(names: Iterable[ImportName]) -> dict[int, list[str]]:
    """Name → its identifiers in words; one statement, after `prepare`."""
    found: dict[int, list[str]] = {}
    with connection.cursor() as cursor:
        cursor.execute(
            "select name_id, scheme, value, what from importing_given where name_id = any(%s) order by name_id, scheme",
            [[name.pk for name in names]],
        )
        for name, scheme, value, what in cursor:
            label = IdentifierScheme(scheme).label if scheme in IdentifierScheme.values else scheme
            found.setdefault(name, []).append(f"{label} {value}: {Given(what).label}")
    return found


def keep_identifiers(record: journal.Journal, register_import: RegisterImport) -> None:
    """Give each actor the identifiers of which it has none and that nobody else has."""
    made = record.insert(
        Identifier,
        ["actor_id", "scheme", "value"],
        f"{_GIVEN} select distinct actor_id, scheme, value from given where what = 'new'",
        {"import": register_import.pk},
    )
    record.concern(Actor, list(Identifier.objects.filter(pk__in=made).values_list("actor", flat=True)))
