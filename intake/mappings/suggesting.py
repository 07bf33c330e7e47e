"""The mapping that the columns of a table suggest, for an editor to begin with."""

from collections.abc import Mapping as Dictionary
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from actors.enums import ActorKind
from actors.resolution.countries import is_country
from actors.resolution.designations import kind_of_word
from actors.resolution.folding import fold
from agreements.enums import AgreementKind
from core.written_dates import Order
from core.written_years import Years
from intake.mappings.mapping import DateMeans, Mapping, Shape, Side, Source
from intake.mappings.meanings import CATEGORIES, KINDS, STATUSES, meanings_of
from intake.mappings.parties import both, go_together, is_written_once, key_of_ties, networks_above, parties_in
from intake.mappings.profile import IDENTIFIERS, Column, Profile
from intake.tables.table import KEY, TABLE, Table
from intake.tables.words import Holds, has_word, is_of_members, words_of

_NEARLY_ALL = 0.95
_LONGEST_CODE = 3
_ATTRIBUTES = {
    "country": (Holds.COUNTRY,),
    "region": (Holds.REGION,),
    "identifier": IDENTIFIERS,
    "latitude": (Holds.LATITUDE,),
    "longitude": (Holds.LONGITUDE,),
}
_LISTED = {"list", "listed", "edition", "liste", "lista", "список", "elenco", "wykaz"}
_ENDS = (
    "retrait départ retiro retirada baixa baja ritiro uscita wystąpienie выход вихід odstoupení utträde uttreden "
    "until end ended ends terminated termination expired expires bis ende beendet ablauf hasta fin término até fim "
    "jusqu expiration left exit austritt salida saída sortie до окончание прекращено завершення припинення "
    "upphört upphörde ophørt opphørt päättyi päättynyt beëindigd eindigde einde zakończenie zakończono koniec konec "
    "ukončeno ukončené megszűnt megszűnés încetat încetare bitiş λήξη berakhir fine cessazione cessato край končano "
    "نهاية انتهاء 終了 终止 結束 종료"
)
_UNTIL = frozenset(_ENDS.split())
_IN_FORCE = {"force", "effective", "inkrafttreten", "vigor", "vigueur"}


def propose(table: Table, found: Profile, *, members_of: str = "") -> Mapping:
    """The mapping that an editor begins with. What cannot be told is left empty (`Mapping.lacks`).

    Of a list of a network's members, by its name, each row is a member of it, unless a column says of which network.
    """
    networks = found.holding(Holds.NETWORK)
    places = parties_in(table, found)
    crosses = networks_above(table, found) if not networks and not members_of else []
    of_members = bool(networks or members_of) or len(places) < 2
    if len(crosses) > (1 if of_members else 2):
        of_members = True
    else:
        crosses = []
    is_one = len(places) == 1 or (len(places) == 2 and not places[1].is_named_so)
    key = key_of_ties(table, found, places[0]) if is_one and not networks and not members_of and not crosses else None
    if key is None and is_one and not networks and not members_of and not crosses:
        key = _of_all_parties(places[0], found)
    if key is not None:
        of_members, places = False, places[:1]
    sides = tuple(_sides(table, places[:1] if of_members else places, found))
    # A day that is the same in all rows is that of the list.
    days = found.holding(Holds.DATE)
    fullest = max((column.filled for column in days), default=0)
    days = sorted(days, key=lambda day: (len(day.values) < 2, not day.is_named_so, day.filled <= fullest / 2))
    days = [column for column in days if column.name not in crosses]
    ends = [column for column in days if has_word(column.name, _UNTIL)]
    dates = [column for column in days if column not in ends]
    if len(sides) > 2 and len(dates) > 1 and words_of(dates[0].name) == words_of(dates[1].name):
        # One for each partner: none is that of the row.
        sides, dates = _with_dates(table, sides, dates), dates[:1]
    days_of = dates[0] if dates else None
    if any(side.date for side in sides):
        dates = []
    kinds, statuses = (
        sorted(found.holding(holds), key=lambda column: not column.is_named_so) for holds in (Holds.KIND, Holds.STATUS)
    )
    statuses = statuses or (kinds if of_members else [])
    # “Municipio” is what a party is, and no kind of ties.
    kinds = [column for column in kinds if not all(kind_of_word(fold(value)) for value, _times in column.values)]
    status_words = CATEGORIES if of_members else STATUSES
    if key is not None and key in places:
        sides = (replace(sides[0], separator=key.names_both, name=replace(sides[0].name, fills_down=False)),)
    return Mapping(
        shape=Shape.MEMBER if of_members else Shape.GROUP if key is not None else Shape.PAIR,
        sides=sides,
        group=_of(key) if key is not None else Source(),
        network=_network(table, networks, members_of) if of_members and not crosses else Source(),
        crosses=tuple(crosses),
        date=_of(dates[0]) if dates else Source(),
        date_means=DateMeans.JOINED if of_members else _date_means(dates),
        until=_of(ends[0]) if ends else Source(),
        date_order=days_of.order if days_of else Order.UNKNOWN,
        years=days_of.years if days_of else Years.COMMON,
        kind=_of(kinds[0]) if kinds and not of_members else Source(),
        kinds=meanings_of(kinds[0].values, KINDS) if kinds and not of_members else {},
        usual_kind="" if of_members else AgreementKind.TWINNING.value,
        status=_of(statuses[0]) if statuses else Source(),
        # A status is a remark: what is not understood of it says nothing. Of a kind an editor says what it is.
        statuses={value: "" for value, _times in statuses[0].values} | meanings_of(statuses[0].values, status_words)
        if statuses
        else {},
    )


def _of_all_parties(place: Column, found: Profile) -> Column | None:
    """The column, where each of its cells names all parties of a tie: one country beside them would be of none."""
    is_so = place.names_both and not is_of_members(place.name) and not found.holding(Holds.COUNTRY)
    return place if is_so else None


def _network(table: Table, networks: Sequence[Column], members_of: str) -> Source:
    """The column of networks, the network of all rows, or the names of the tables: a sheet a network."""
    if networks:
        return replace(_of(networks[0]), fills_down=is_written_once(table, networks[0]))
    above = next((name for name in (TABLE, KEY) if name in table.header), "")
    return Source(column=above) if above and not members_of else Source(fixed=members_of)


def _of(column: Column) -> Source:
    return Source(column=column.name, unknown=column.markers)


def _without_doubles(table: Table, columns: Sequence[Column]) -> list[Column]:
    """Of columns that say the same in two ways, the one that is recognised the best; codes before names."""
    kept: list[Column] = []
    for column in sorted(columns, key=lambda column: _recognised(table, column), reverse=True):
        if not any(go_together(both(table, column, other)) for other in kept):
            kept.append(column)
    return sorted(kept, key=lambda column: column.place)


def _recognised(table: Table, column: Column) -> tuple[bool, float]:
    """Whether its values are codes of countries, nearly all; and the share of them that are countries."""
    values = {row.cells[column.place] for row in table.rows} - {""}
    share = sum(map(is_country, values)) / max(len(values), 1)
    return share > _NEARLY_ALL and all(len(value) <= _LONGEST_CODE for value in values), share


def _sides(table: Table, places: Sequence[Column], found: Profile) -> list[Side]:
    """The sides, each with the columns that tell more of it: those named alike first, then those that stand near."""
    given: list[dict[str, Column]] = [{} for _place in places]
    for attribute, what in _ATTRIBUTES.items():
        columns = [column for column in found.holding(*what) if column.holds not in IDENTIFIERS or not column.is_code]
        columns = [column for column in columns if column not in places]
        if attribute in ("country", "region"):
            columns = _without_doubles(table, columns)
        pairs = [
            (_distance(place, column, places), no, column) for no, place in enumerate(places) for column in columns
        ]
        taken: set[str] = set()
        for _far, no, column in sorted(pairs, key=lambda pair: (pair[0], pair[1])):
            if attribute not in given[no] and column.name not in taken:
                given[no][attribute] = column
                taken.add(column.name)
    for more in given:
        if "region" in more and "country" in more and not _lie_in(table, more["region"], more["country"]):
            # Parts of the world, not of a country.
            del more["region"]
    # Of partners in columns of their own a later one is left out where there is none.
    may_be_above = len(places) < 3
    return [
        _side_of(table, place, more, may_be_above=may_be_above or place is places[0])
        for place, more in zip(places, given, strict=True)
    ]


def _with_dates(table: Table, sides: Sequence[Side], dates: Sequence[Column]) -> tuple[Side, ...]:
    """The sides; each partner with the column of dates that is the next behind it, before the partner after it."""
    places = [table.column(side.name.column) for side in sides] + [len(table.header)]
    found = [sides[0]]
    for number, side in enumerate(sides[1:], start=1):
        own = [column for column in dates if places[number] < column.place < places[number + 1]]
        found.append(replace(side, date=_of(own[0])) if len(own) == 1 else side)
    return tuple(found)


def _lie_in(table: Table, region: Column, country: Column) -> bool:
    """Whether the regions of a column lie in one country each."""
    pairs = set(both(table, region, country))
    return len(pairs) <= 1.2 * len({name for name, _country in pairs})


def _side_of(table: Table, place: Column, more: Dictionary[str, Column], *, may_be_above: bool) -> Side:
    sources: dict[str, Any] = {attribute: _of(column) for attribute, column in more.items()}
    scheme = more["identifier"].holds.value if "identifier" in more else ""
    once = may_be_above and is_written_once(table, place)
    for attribute in ("country", "region"):
        if attribute in more and may_be_above and (once or is_written_once(table, more[attribute])):
            sources[attribute] = replace(sources[attribute], fills_down=True)
    name = replace(_of(place), fills_down=once)
    kind = ActorKind.REGION.value if place.holds is Holds.REGION else ""
    return replace(
        Side(name=name, scheme=scheme, separator=place.separator, has_years=place.has_years, kind=kind), **sources
    )


def _distance(place: Column, column: Column, places: Sequence[Column]) -> tuple[bool, bool, bool, int]:
    """How far a column is from a place: not named alike, before it, not recognised wholly, columns between."""
    alike = _affinity(place.name, column.name)
    rivals = max((_affinity(other.name, column.name) for other in places if other is not place), default=0)
    return (alike <= rivals, column.place < place.place, not column.is_named_so, abs(column.place - place.place))


def _affinity(one: str, other: str) -> int:
    """How many letters of their first or last words two names share, beside what both could share by chance."""
    first, second = one.casefold(), other.casefold()
    before = next(
        (n for n, (a, b) in enumerate(zip(first, second, strict=False)) if a != b), min(len(first), len(second))
    )
    after = _same_letters(first[::-1], second[::-1])
    common = {"name", "label", "code", "id"} & words_of(one) & words_of(other)
    return max(before if before > 2 else 0, 0 if common else (after if after > 1 else 0))


def _same_letters(one: str, other: str) -> int:
    """How many letters two texts share before they differ."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _date_means(dates: Sequence[Column]) -> DateMeans:
    words = words_of(dates[0].name) if dates else set()
    if words & _LISTED:
        return DateMeans.LISTED
    return DateMeans.IN_FORCE if words & _IN_FORCE else DateMeans.SIGNED
