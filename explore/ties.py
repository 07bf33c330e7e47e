"""The ties of a place as its page tells them: rows worth reading, today or on a day."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Case, F, IntegerField, Max, OuterRef, Q, Subquery, Value, When

from actors.models import Actor, Country
from agreements.models import Act, Agreement, Party, StatusSpell
from agreements.models.agreement import AgreementQuerySet
from agreements.models.spell import holding
from explore import queries
from explore.standings import ORDER, Standings, best_of_actor, standings_of_countries


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


@dataclass(frozen=True)
class Ties:
    """The ties of a place on its page: some rows, and how many stand how."""

    rows: Sequence[TieRow]
    standings: Standings


def of_actor(actor: Actor, language: str, day: date | None, *, most: int, is_inside: bool = False) -> Ties:
    """The best known ties of an actor, today or on a day; where `is_inside`, those of what is in it instead.

    Of too many to be sorted by how they stood on another day, the latest entered.
    """
    best = best_of_actor(actor, day, most=most, is_inside=is_inside)
    agreements: AgreementQuerySet = Agreement.objects.published()
    if best.keys is not None:
        found = best_first(agreements.filter(pk__in=best.keys), day)
    else:
        agreements = queries.agreements_of_cities_of(actor) if is_inside else queries.agreements_of(actor)
        found = (agreements.begun_by(day) if day else agreements).order_by("-pk")
    here = None if is_inside else actor.pk
    return Ties(rows(found, language, day, most=most, here=here), best.standings)


def of_country(country: Country, language: str, day: date | None, *, most: int) -> Ties:
    """The latest entered of a country's ties, today or on a day, and how many stand how."""
    agreements = queries.agreements_of(country)
    found = (agreements.begun_by(day) if day else agreements).order_by("-pk")
    return Ties(rows(found, language, day, most=most), standings_of_countries(country, country, day))


def best_first(agreements: AgreementQuerySet, day: date | None) -> AgreementQuerySet:
    """Those in force before those that are not, what is certain before what is not, then as something was last heard.

    Reads every one of them: for few.
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
    ranks = [When(**{status: each}, then=Value(2 * rank)) for rank, each in enumerate(ORDER)]
    return Case(*ranks, output_field=IntegerField())
