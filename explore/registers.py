"""What registers cover, and where they say different things: as of the last list of each."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial, reduce
from itertools import combinations
from operator import or_
from typing import Any

from django.db import connection, models
from django.db.models import Count, Exists, F, Max, Min, OuterRef, Q, QuerySet

from actors.models import Country
from agreements.enums import AgreementKind, AgreementStatus
from agreements.models import Agreement, AgreementListing, CountryTie, Party
from agreements.models.agreement import AgreementQuerySet
from explore.contradictions import are_apart, cannot_stand_so, dates_are_apart, stand_otherwise
from sources.listings import LAST_DAY, in_order
from sources.models import Harvest, Register


class Differs(models.TextChoices):
    """In what registers say different things of a tie."""

    MISSING = "missing"
    KIND = "kind"
    START = "start"
    STATUS = "status"
    END = "end"


_BETWEEN_TWO: Mapping[Differs, Callable[[Any, Any], bool]] = {
    Differs.START: partial(are_apart, "since"),
    Differs.STATUS: cannot_stand_so,
    Differs.END: partial(are_apart, "until"),
}


@dataclass(frozen=True)
class LastList:
    """The last list of a register of which readers see something, and which two countries its ties join."""

    harvest: Harvest
    pairs: frozenset[int]
    """As _pair() tells them."""


Lists = Mapping[int, LastList]


def last_lists() -> dict[int, LastList]:
    """Register → its last list, by the day of which it is. Three queries."""
    with connection.cursor() as cursor:
        cursor.execute(
            f"""
            select distinct on (harvest.register_id) harvest.id
            from sources_harvest harvest
            where exists (
                select from sources_registerrow at
                join agreements_agreementlisting listing on listing.row_id = at.id
                where at.harvest_id = harvest.id and not listing.is_withheld)
            order by harvest.register_id,
                {LAST_DAY} desc, harvest.taken_at desc, harvest.id desc
            """
        )
        keys = [key for (key,) in cursor]
    pairs: dict[int, set[int]] = defaultdict(set)
    ties = CountryTie.objects.filter(
        first__lt=F("second"),
        is_shown=True,
        agreement__listings__is_withheld=False,
        agreement__listings__row__harvest__in=keys,
    )
    for harvest, first, second in ties.values_list("agreement__listings__row__harvest", "first", "second").distinct():
        pairs[harvest].add(_pair(first, second))
    found = Harvest.objects.filter(pk__in=keys).select_related("register").defer("content")
    return {each.register_id: LastList(each, frozenset(pairs[each.pk])) for each in found}


def _pair(first: Any, second: Any) -> Any:
    """Two countries, in the order of their keys, as one number; of columns as well."""
    return first * 1_000_000 + second


# --- discrepancies --------------------------------------------------------------------------------


@dataclass(frozen=True)
class Saying:
    """What the last list of a register says of a tie."""

    harvest: Harvest
    kinds: Sequence[str]
    """As its rows state them; empty where they state none."""
    since: Sequence[str]
    statuses: Sequence[str]
    """How it stood on the day of the list, as its rows state it; empty where they do not."""
    until: Sequence[str]
    rows: Sequence[int]

    @property
    def kind_labels(self) -> list[str]:
        """The kinds in words."""
        return [str(AgreementKind(kind).label) for kind in self.kinds]

    @property
    def status_labels(self) -> list[str]:
        """The statuses in words."""
        return [str(AgreementStatus(status).label) for status in self.statuses]


@dataclass(frozen=True)
class Discrepancy:
    """A tie of which registers say different things."""

    agreement: Agreement
    sayings: Sequence[Saying]
    missing: Sequence[Harvest]
    """Lists that could have it, and do not: they have other ties of all its parties, and between their countries."""
    differs: Sequence[Differs] = field(default=())


def discrepancies(lists: Lists) -> AgreementQuerySet:
    """Published ties of which the last lists of registers say different things.

    One lists it and another, which could, does not; or they state kinds that are not the same, beginnings or ends
    that cannot be of one day, or that it stands in ways that cannot both be so. What has ended by a later list may
    have been in force by an earlier one.
    """
    found: AgreementQuerySet = Agreement.objects.published().without_context()
    if len(lists) < 2:
        return found.none()
    return found.filter(reduce(or_, (differing(lists, way) for way in Differs)))


def differing(lists: Lists, way: Differs) -> Q:
    """The question whether lists differ in one way about a tie that one of them has."""
    one, others = _listed(lists).filter(agreement=OuterRef("pk")), _other(lists)
    if way == Differs.MISSING:
        return Q(Exists(one)) & _is_missing(lists)
    if way == Differs.KIND:
        return Q(Exists(one.exclude(kind="").filter(Exists(others.exclude(kind__in=["", OuterRef("kind")])))))
    if way == Differs.STATUS:
        return stand_otherwise(one, others)
    return dates_are_apart("since" if way == Differs.START else "until", one, others)


def told(agreements: Iterable[Agreement], lists: Lists) -> list[Discrepancy]:
    """What registers say of ties made for display. Two queries, for many as for one."""
    agreements = list(agreements)
    rows = _listed(lists).filter(agreement__in=agreements).select_related("row").order_by("row__table", "row__number")
    said: dict[tuple[int, int], list[AgreementListing]] = defaultdict(list)
    registers = {each.harvest.pk: register for register, each in lists.items()}
    for listing in rows:
        register = registers[listing.row.harvest_id]
        listing.row.harvest = lists[register].harvest
        said[listing.agreement_id, register].append(listing)
    covered = _covered({party.actor_id for each in agreements for party in each.parties.all() if party.actor_id}, lists)
    return [_discrepancy(each, lists, said, covered) for each in agreements]


def _discrepancy(
    agreement: Agreement,
    lists: Lists,
    said: Mapping[tuple[int, int], list[AgreementListing]],
    covered: Mapping[int, set[int]],
) -> Discrepancy:
    ordered = sorted(lists.items(), key=lambda item: item[1].harvest.register.name)
    sayings = [
        _saying(each.harvest, said[agreement.pk, register])
        for register, each in ordered
        if (agreement.pk, register) in said
    ]
    parties = agreement.parties.all()
    countries = sorted({party.actor.country_id for party in parties if party.actor and party.actor.country_id})
    pairs = {_pair(first, second) for first, second in combinations(countries, 2)}
    missing = [
        each.harvest
        for register, each in ordered
        if (agreement.pk, register) not in said
        and each.pairs & pairs
        and all(party.actor_id and register in covered.get(party.actor_id, ()) for party in parties)
    ]
    of_all = [listing for register, _list in ordered for listing in said.get((agreement.pk, register), ())]
    kinds = [set(saying.kinds) for saying in sayings if saying.kinds]
    differs = [Differs.MISSING] if missing else []
    differs += [Differs.KIND] if any(one != other for one in kinds for other in kinds) else []
    between = [(one, other) for one in of_all for other in of_all if one.row.harvest_id != other.row.harvest_id]
    for way, is_so in _BETWEEN_TWO.items():
        differs += [way] if any(is_so(one, other) for one, other in between) else []
    return Discrepancy(agreement, sayings, missing, differs)


def _saying(harvest: Harvest, listings: Sequence[AgreementListing]) -> Saying:
    return Saying(
        harvest,
        list(dict.fromkeys(each.kind for each in listings if each.kind)),
        list(dict.fromkeys(each.since for each in listings if each.since)),
        list(dict.fromkeys(each.status for each in listings if each.status)),
        list(dict.fromkeys(each.until for each in listings if each.until)),
        [each.row.number for each in listings],
    )


def _listed(lists: Lists) -> QuerySet[AgreementListing]:
    """What readers see of the rows of these lists."""
    return AgreementListing.objects.filter(
        is_withheld=False, row__harvest__in=[each.harvest.pk for each in lists.values()]
    )


def _other(lists: Lists) -> QuerySet[AgreementListing]:
    """What another of these lists says of the tie of the outer query."""
    return _listed(lists).filter(agreement=OuterRef("agreement")).exclude(row__harvest=OuterRef("row__harvest"))


def _is_missing(lists: Lists) -> Q:
    """The question whether a list could have a tie and does not.

    It could where it has other ties of each of its parties, and some between their countries.
    """
    asked = Q()
    ties = CountryTie.objects.filter(agreement=OuterRef("pk"), first__lt=F("second"))
    for each in lists.values():
        its = AgreementListing.objects.filter(is_withheld=False, row__harvest=each.harvest.pk)
        of_party = its.filter(agreement__parties__actor=OuterRef("actor"), agreement__published_at__isnull=False)
        parties = Party.objects.filter(agreement=OuterRef("pk"))
        joined = ties.annotate(pair=_pair(F("first_id"), F("second_id"))).filter(pair__in=each.pairs)
        asked |= (
            Q(Exists(joined))
            & ~Q(Exists(its.filter(agreement=OuterRef("pk"))))
            & ~Q(Exists(parties.filter(~Exists(of_party))))
        )
    return asked


def _covered(actors: set[int], lists: Lists) -> dict[int, set[int]]:
    """Actor → the registers whose last lists have a published tie of it."""
    registers = {each.harvest.pk: register for register, each in lists.items()}
    rows = _listed(lists).filter(agreement__published_at__isnull=False, agreement__parties__actor__in=actors)
    found: dict[int, set[int]] = defaultdict(set)
    pairs = rows.order_by().values_list("agreement__parties__actor", "row__harvest").distinct()
    for actor, harvest in pairs:
        found[actor].add(registers[harvest])
    return found


# --- coverage -------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Covered:
    """How many published ties of a country one list of a register has, and from when to when they began."""

    country: Country
    register: Register
    harvest: Harvest
    ties: int
    first: date | None
    last: date | None

    @property
    def year(self) -> int:
        """The year of which the list is, or until the end of which it was."""
        return in_order(self.harvest)[0].year

    @property
    def years(self) -> str:
        """From which year to which the ties began, as far as the list says; empty where it says nothing."""
        if self.first is None or self.last is None:
            return ""
        return str(self.first.year) if self.first.year == self.last.year else f"{self.first.year}–{self.last.year}"


def coverage(language: str, *, country: Country | None = None, year: int | None = None) -> list[Covered]:
    """Country, register and list, with how much of each is here: by name of the country, then the latest list first.

    What is not here is not known: no list of ours has it, which says nothing of whether there is something.
    """
    shown = CountryTie.objects.filter(agreement=OuterRef("agreement"), first=F("second"), is_shown=True)
    listings = AgreementListing.objects.filter(Exists(shown), is_withheld=False)
    ties = listings.filter(agreement__country_ties__first=F("agreement__country_ties__second"))
    if country is not None:
        ties = ties.filter(agreement__country_ties__first=country)
    counted = (
        ties.order_by()
        .values_list("agreement__country_ties__first", "row__harvest")
        .annotate(Count("agreement", distinct=True), Min("since_earliest"), Max("since_latest"))
    )
    rows = list(counted)
    countries = Country.objects.named(language).in_bulk([row[0] for row in rows])
    harvests = Harvest.objects.select_related("register").defer("content").in_bulk([row[1] for row in rows])
    found = [
        Covered(countries[of], harvests[harvest].register, harvests[harvest], number, first, last)
        for of, harvest, number, first, last in rows
    ]
    if year is not None:
        found = [each for each in found if each.year == year]
    return sorted(found, key=lambda each: (each.country.display_name.casefold(), -each.year, each.register.name))


@dataclass(frozen=True)
class CoverageTable:
    """Countries as rows, lists as columns; a cell that is None is not known."""

    lists: Sequence[Harvest]
    rows: Sequence[tuple[Country, Sequence[tuple[Harvest, Covered | None]]]]


def as_table(covered: Sequence[Covered]) -> CoverageTable:
    """The same for people to read."""
    lists = {each.harvest.pk: each.harvest for each in covered}
    columns = sorted(lists.values(), key=lambda each: (each.register.name, each.last_day, each.pk))
    by_country: dict[Country, dict[int, Covered]] = {}
    for each in covered:
        by_country.setdefault(each.country, {})[each.harvest.pk] = each
    rows = [(country, [(column, its.get(column.pk)) for column in columns]) for country, its in by_country.items()]
    return CoverageTable(columns, rows)
