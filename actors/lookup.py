"""Looking up as people type: exact, then beginnings, then typos and the wrong keyboard layout.

The search itself is `suggest_actors()` of the database (actors/models/name_key.py): one statement, whatever is typed.
"""

from dataclasses import dataclass
from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.db import connection, transaction
from django.db.models import BigIntegerField, Count, F, Func, IntegerField, Value
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from actors.enums import ActorKind, MatchedAs
from actors.models import Actor, Country
from actors.models.name_key import DROP_UNUSED, WEIGH_ALL

# Longer texts are no names.
LONGEST = 100
COUNTRY = "country"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An actor or a country that may be meant, with what tells it from its namesakes."""

    kind: str
    """An actor's, or `country`."""
    public_id: str
    """Of a country its code in small letters."""
    slug: str
    name: str
    """In the language asked for, where it is known."""
    matched_name: str | None
    """The name that matched where that is another one; never an error of a source."""
    matched_as: str
    population: int | None = None
    country_code: str | None = None
    country_name: str | None = None
    region_kind: str | None = None
    """What it is part of, mostly a region; nothing of it where that is not published."""
    region_id: str | None = None
    region_slug: str | None = None
    region_name: str | None = None
    exactly: str = ""
    """What it is more exactly than its kind says, where the room that asks knows it."""

    def get_absolute_url(self) -> str:
        """Its page in the active language."""
        if self.kind == COUNTRY:
            return reverse("country", kwargs={"code": self.public_id})
        return Actor(kind=self.kind, public_id=self.public_id, slug=self.slug).get_absolute_url()

    @property
    def kind_label(self) -> str | Promise:
        """What it is, in words."""
        if self.exactly:
            return self.exactly
        return _("country or territory") if self.kind == COUNTRY else ActorKind(self.kind).label

    @property
    def is_guessed(self) -> bool:
        """Whether it is called otherwise than was typed."""
        return self.matched_as in (MatchedAs.TYPO, MatchedAs.KEYBOARD)


def suggest(
    typed: str, *, language: str, most: int = 10, kind: str | None = None, country: Country | None = None
) -> list[Suggestion]:
    """Published actors that may be meant, the likeliest first, each once; none for an empty text. One query.

    `kind` and `country` narrow the answer. What begins so is found from the first letter on, typos from the third:
    one edit of Damerau-Levenshtein in a name of up to four letters, two in a longer one, at most one of them in its
    first eight letters. Beside names that are called so, up to three that are spelt nearly so follow if they are ten
    times as likely.
    """
    found = _suggested(typed, language, most, True, kind, country.pk if country else None)
    return [Suggestion(*row) for _pk, *row in found]


def actors_like(typed: str, *, kind: str | None = None, most: int = 200) -> list[int]:
    """Keys of actors that may be meant, published or not, the likeliest first. For editors. Two queries at most.

    Of cities that are called just so the one stands first that is large and, which counts twice, has names in many
    languages: Valencia in Spain before that in Venezuela, which has more inhabitants and fewer names.
    """
    rows = _suggested(typed, "", most, False, kind, None)
    keys: list[int] = [pk for pk, *_row in rows]
    # Not those that are called so besides: they weigh less, and stand where they are.
    alike = (ActorKind.CITY, None, MatchedAs.EXACT)
    sizes = {pk: row[6] or 0 for pk, *row in rows if (row[0], row[4], row[5]) == alike}
    if len(sizes) < 2:
        return keys
    named = dict(Actor.objects.filter(pk__in=sizes).annotate(known=Count("names")).values_list("pk", "known"))
    ranked = iter(sorted(sizes, key=lambda pk: -sizes[pk] * named.get(pk, 0) ** 2))
    return [next(ranked) if pk in sizes else pk for pk in keys]


class InOrder(Func):
    """The place of a row in a list of keys, to order by."""

    function = "array_position"
    output_field = IntegerField()

    def __init__(self, keys: list[int]) -> None:
        super().__init__(Value(keys, output_field=ArrayField(BigIntegerField())), F("pk"))


def _suggested(
    typed: str, language: str, most: int, only_published: bool, kind: str | None, country_id: int | None
) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(
            "select * from suggest_actors(%s, %s, %s, %s, %s, %s)",
            (_cleaned(typed), language, most, only_published, kind, country_id),
        )
        rows: list[tuple[Any, ...]] = cursor.fetchall()
        return rows


# Few rows: no index. A country named in English nowhere but in its own row is found by that.
_COUNTRIES = """
    with asked as (
        select fold_text(%(typed)s) as text, fold_text(other_layout(%(typed)s)) as other
    ), name as (
        select country_id, language, text, folded from actors_countryname
        union all
        select id, 'en', name, fold_text(name) from actors_country country
        where not exists (
            select from actors_countryname known where known.country_id = country.id and known.language = 'en')
    ), called as (
        select name.country_id, name.language, name.text, case
                when name.folded = asked.text then 0
                when name.folded ^@ asked.text then 1
                when length(asked.text) > 2 and name.folded ^@ asked.other then 2
                when length(asked.text) between 5 and 250
                    and levenshtein_less_equal(name.folded, asked.text, 1) = 1 then 3
            end as place
        from name, asked where asked.text <> ''
    ), nearest as (
        select distinct on (country_id) country_id, text, place
        from called where place is not null order by country_id, place, language = %(language)s desc, language
    )
    select lower(country.code), coalesce(shown.text, country.name) as name,
        nullif(nearest.text, coalesce(shown.text, country.name)), nearest.place
    from nearest
    join actors_country country on country.id = nearest.country_id
    left join actors_countryname shown on shown.country_id = country.id and shown.language = %(language)s
    order by nearest.place, name, country.code
    limit %(most)s
"""


def countries_called(typed: str, *, language: str, most: int = 3) -> list[Suggestion]:
    """Countries that may be meant, found in the same ways as actors; none for an empty text. One query."""
    ways = (MatchedAs.EXACT, MatchedAs.PREFIX, MatchedAs.KEYBOARD, MatchedAs.TYPO)
    with connection.cursor() as cursor:
        cursor.execute(_COUNTRIES, {"typed": _cleaned(typed), "language": language, "most": most})
        return [Suggestion(COUNTRY, code, "", name, matched, ways[place]) for code, name, matched, place in cursor]


def _cleaned(typed: str) -> str:
    """What PostgreSQL takes as a text and a name can be."""
    return typed.replace("\0", "")[:LONGEST]


@transaction.atomic
def refresh_weights() -> int:
    """Give every name its key and the right weight; return how many keys were written or removed.

    The triggers do so as names and actors change, save for one thing: a region weighs as much as its largest city,
    and cities change. For the end of a load of places, before which their statistics are of no use either.
    """
    with connection.cursor() as cursor:
        cursor.execute(WEIGH_ALL)
        written: int = cursor.rowcount
        cursor.execute(DROP_UNUSED)
        written += cursor.rowcount
        cursor.execute("analyze actors_namekey")
    return written
