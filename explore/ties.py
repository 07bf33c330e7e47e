"""The ties of a place as its page tells them: rows worth reading, and how many stand how, today or on a day."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import connection, models
from django.db.models import Case, F, IntegerField, Max, OuterRef, Q, Subquery, Value, When
from django.utils.translation import gettext as _

from actors.models import Country
from agreements.enums import AgreementKind, AgreementStatus
from agreements.models import Act, Agreement, CountryTie, Party, StatusSpell
from agreements.models.agreement import AgreementQuerySet
from agreements.models.spell import holding
from core.counting import Count, count_of

# Of ties that stand so, these come first on a page.
_ORDER = (
    AgreementStatus.ACTIVE,
    AgreementStatus.SUSPENDED,
    AgreementStatus.FROZEN,
    AgreementStatus.AGREED_NOT_IN_FORCE,
    AgreementStatus.NEGOTIATING,
    AgreementStatus.PROPOSED,
    AgreementStatus.UNKNOWN,
    AgreementStatus.ENDED,
)
# Of one status and kind; a page adds up to seventy-two of them.
_MOST_OF_A_CELL = 5_000


@dataclass(frozen=True)
class Standing:
    """How many ties stand so; on another day, how many certainly did and how many more may have."""

    status: AgreementStatus
    certain: Count
    perhaps: Count

    @property
    def label(self) -> str:
        """The status in words."""
        return str(self.status.label)

    @property
    def number(self) -> str:
        """The figure, certain and possible told apart."""
        if not self.perhaps:
            return str(self.certain)
        return _("%(certain)s, perhaps %(more)s more") % {"certain": self.certain, "more": self.perhaps}


@dataclass(frozen=True)
class Standings:
    """How the ties of a place stand; too many to be told apart on another day have no `by_status`."""

    all: Count
    by_status: Sequence[Standing]
    by_kind: Sequence[tuple[AgreementKind, Count]] = ()


@dataclass(frozen=True)
class TieRow:
    """A tie in a table on the page of a place or a pair."""

    agreement: Agreement
    parties: Sequence[Party]
    """Without the place whose page this is."""
    last_act: Act | None


def rows(
    agreements: AgreementQuerySet, language: str, day: date | None, *, most: int, here: int | None = None
) -> list[TieRow]:
    """The first agreements of a list with what a row tells, as of a day if one is given; `here` is an actor's key."""
    shown = agreements.for_display(language)
    return told((shown.with_spells() if day else shown)[:most], day, here=here)


def told(agreements: Iterable[Agreement], day: date | None, *, here: int | None = None) -> list[TieRow]:
    """The rows of agreements made for display; with spells where a day is given."""
    return [_row(agreement, day, here) for agreement in agreements]


def _row(agreement: Agreement, day: date | None, here: int | None) -> TieRow:
    if day:
        agreement.spell_then = agreement.spell_on(day)
    others = [party for party in agreement.parties.all() if here is None or party.actor_id != here]
    return TieRow(agreement, others, agreement.last_act(day))


def best_first(agreements: AgreementQuerySet, day: date | None) -> AgreementQuerySet:
    """Those in force before those that are not, what is certain before what is not, then as something was last heard.

    Reads every one of them: for places, whose ties are few, not for countries.
    """
    acts = Act.objects.filter(agreement=OuterRef("pk"))
    if day:
        acts = acts.filter(Q(date_earliest=None) | Q(date_earliest__lte=day))
    last = Subquery(acts.order_by().values("agreement").annotate(last=Max("date_latest")).values("last"))
    ranked = agreements.annotate(rank=_rank(day), heard=last)
    return ranked.order_by("rank", F("heard").desc(nulls_last=True), "-pk")


def _rank(day: date | None) -> Case | Subquery:
    if day is None:
        return _rank_of("status")
    in_question = Case(When(status=F("perhaps"), then=Value(0)), default=Value(1), output_field=IntegerField())
    spells = StatusSpell.objects.filter(holding(day), agreement=OuterRef("pk"))
    return Subquery(spells.annotate(rank=_rank_of("perhaps") + in_question).values("rank")[:1])


def _rank_of(status: str) -> Case:
    """Even, so that what is in question stands between."""
    ranks = [When(**{status: each}, then=Value(2 * rank)) for rank, each in enumerate(_ORDER)]
    return Case(*ranks, output_field=IntegerField())


def standings(agreements: AgreementQuerySet, day: date | None) -> Standings:
    """How a place's agreements stand, today or on a day. One query, on a day two."""
    if day:
        return _standings_on(agreements.begun_by(day), day)
    counted = agreements.order_by().values_list("status").annotate(number=models.Count("pk"))
    return _summed({status: Count(number) for status, number in counted})


def _summed(counts: dict[str, Count]) -> Standings:
    by_status = [Standing(status, counts[status], Count(0)) for status in _ORDER if counts.get(status)]
    return Standings(sum(counts.values(), Count(0)), by_status)


def _standings_on(begun: AgreementQuerySet, day: date) -> Standings:
    number = count_of(begun)
    if number.is_more:
        return Standings(number, ())
    spells = StatusSpell.objects.filter(holding(day), agreement__in=begun.order_by().values("pk"))
    certain: Counter[str] = Counter()
    perhaps: Counter[str] = Counter()
    for status, possible, many in spells.values_list("status", "perhaps").annotate(number=models.Count("pk")):
        if status == possible:
            certain[status] += many
        else:
            perhaps[possible] += many
            if status != AgreementStatus.UNKNOWN:
                perhaps[status] += many
    found = [
        Standing(status, Count(certain[status]), Count(perhaps[status]))
        for status in _ORDER
        if certain[status] or perhaps[status]
    ]
    return Standings(number, found)


_COUNTED = """
    select stands, kind, (
        select count(*) from (
            select from agreements_countrytie
            where is_shown and first_id = %(first)s and second_id = %(second)s
                and status = stands and kind = of_kind.kind
            limit %(most)s
        ) counted
    )
    from unnest(%(statuses)s::text[]) stands cross join unnest(%(kinds)s::text[]) of_kind (kind)
"""


def standings_of_countries(one: Country, other: Country, day: date | None) -> Standings:
    """How the ties of two countries stand, or those of one, given twice. One query, on a day two.

    Counted up to a limit of each status and kind, from an index that holds both.
    """
    first, second = sorted((one.pk, other.pk))
    if day:
        ties = CountryTie.objects.filter(first=first, second=second, is_shown=True)
        if (all_of_them := count_of(ties)).is_more:
            return Standings(all_of_them, ())
        found: AgreementQuerySet = Agreement.objects.published().filter(
            country_ties__first=first, country_ties__second=second
        )
        return _standings_on(found.begun_by(day), day)
    statuses: dict[str, Count] = {}
    kinds: dict[str, Count] = {}
    parameters: dict[str, Any] = {
        "first": first, "second": second, "most": _MOST_OF_A_CELL + 1,
        "statuses": AgreementStatus.values, "kinds": AgreementKind.values,
    }  # fmt: skip
    with connection.cursor() as cursor:
        cursor.execute(_COUNTED, parameters)
        for status, kind, number in cursor:
            cell = Count.up_to(number, _MOST_OF_A_CELL)
            statuses[status] = statuses.get(status, Count(0)) + cell
            kinds[kind] = kinds.get(kind, Count(0)) + cell
    summed = _summed(statuses)
    return Standings(summed.all, summed.by_status, [(kind, kinds[kind]) for kind in AgreementKind if kinds.get(kind)])
