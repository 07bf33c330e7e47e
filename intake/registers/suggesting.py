"""The mapping that the columns of a table suggest, for an editor to begin with."""

from collections.abc import Collection, Sequence
from collections.abc import Mapping as Dictionary
from dataclasses import replace
from typing import Any

from actors.resolution.folding import fold
from agreements.enums import AgreementKind, AgreementStatus
from intake.registers.countries import is_country
from intake.registers.mapping import FORMER, DateMeans, Mapping, Shape, Side, Source
from intake.registers.profile import IDENTIFIERS, Column, Holds, Profile, words_of
from intake.registers.tables import Table
from networks.enums import MembershipCategory

# Of rows in which two columns name the same: then they are one thing, written twice.
_ONE_THING = 0.3
_SAMPLE = 5_000
_NEARLY_ALL = 0.95
_LONGEST_CODE = 3
_ATTRIBUTES = {
    "country": (Holds.COUNTRY,),
    "region": (Holds.REGION,),
    "identifier": IDENTIFIERS,
    "latitude": (Holds.LATITUDE,),
    "longitude": (Holds.LONGITUDE,),
}
# Words of kinds and statuses in the languages in which registers are often kept.
_KINDS = {
    AgreementKind.TWINNING: "twinning twin town sister city partnerschaft städtepartnerschaft hermanamiento jumelage "
    "gemellaggio geminação побратимство побратим partnerství partnerstwo",
    AgreementKind.FRIENDSHIP: "friendship friendly freundschaft amistad amitié amizade amicizia дружба дружественные",
    AgreementKind.COOPERATION: "cooperation agreement zusammenarbeit cooperación coopération cooperação сотрудничество",
    AgreementKind.CONTACT: "contact contacts kontakt kontakte contacto contato контакт",
}
_STATUSES = {
    AgreementStatus.ACTIVE: "active aktiv activo activa actif ativo действующее current valid vigente",
    AgreementStatus.ENDED: "ended terminated beendet terminado finalizado résilié encerrado расторгнуто прекращено",
    AgreementStatus.SUSPENDED: "suspended ruht suspendido suspendu suspenso приостановлено",
    AgreementStatus.FROZEN: "frozen eingefroren congelado gelé заморожено",
}
_CATEGORIES = {
    MembershipCategory.ASSOCIATE: "associate associated assoziiert asociado associé associado ассоциированный",
    MembershipCategory.OBSERVER: "observer beobachter observador observateur наблюдатель",
    MembershipCategory.HONORARY: "honorary ehrenmitglied honorario honoraire почётный почетный",
    MembershipCategory.CANDIDATE: "candidate kandidat candidato candidat кандидат",
    MembershipCategory.FOUNDING: "founding founder gründungsmitglied fundador fondateur основатель",
    FORMER: "former ehemalig ehemaliges antiguo ancien antigo бывший",
    MembershipCategory.FULL: "full member mitglied miembro membre membro член voll pleno",
}
_LISTED = {"list", "listed", "edition", "liste", "lista", "список"}
_ENDS = (
    "until end ended ends terminated termination expired expires bis ende beendet ablauf hasta fin término até fim "
    "jusqu expiration left exit austritt salida saída sortie до окончание прекращено"
)
_UNTIL = frozenset(_ENDS.split())
_IN_FORCE = {"force", "effective", "inkrafttreten", "vigor", "vigueur"}


def propose(table: Table, found: Profile, *, members_of: str = "") -> Mapping:
    """The mapping that an editor begins with. What cannot be told is left empty (`Mapping.lacks`).

    Of a list of a network's members, by its name, each row is a member of it, unless a column says of which network.
    """
    networks = found.holding(Holds.NETWORK)
    places = _places(table, found)[: 1 if networks or members_of else 2]
    shape = Shape.PAIR if len(places) == 2 else Shape.MEMBER
    days = sorted(found.holding(Holds.DATE), key=lambda column: not column.is_named_so)
    ends = [column for column in days if words_of(column.name) & _UNTIL]
    dates = [column for column in days if column not in ends]
    kinds, statuses = found.holding(Holds.KIND), found.holding(Holds.STATUS)
    of_members = shape is Shape.MEMBER
    statuses = statuses or (kinds if of_members else [])
    status_words = _CATEGORIES if of_members else _STATUSES
    return Mapping(
        shape=shape,
        sides=tuple(_sides(table, places, found)),
        network=_of(networks[0]) if networks else Source(fixed=members_of),
        date=_of(dates[0]) if dates else Source(),
        date_means=DateMeans.JOINED if of_members else _date_means(dates),
        until=_of(ends[0]) if ends else Source(),
        kind=_of(kinds[0]) if kinds and not of_members else Source(),
        kinds=_meanings(kinds[0], _KINDS) if kinds and not of_members else {},
        usual_kind="" if of_members else AgreementKind.TWINNING.value,
        status=_of(statuses[0]) if statuses else Source(),
        # A status is a remark: what is not understood of it says nothing. Of a kind an editor says what it is.
        statuses={value: "" for value, _times in statuses[0].values} | _meanings(statuses[0], status_words)
        if statuses
        else {},
    )


def _of(column: Column) -> Source:
    return Source(column=column.name, unknown=column.markers)


def _places(table: Table, found: Profile) -> list[Column]:
    """The columns that name places, those first whose names say so, without second spellings; in their order."""
    candidates = found.holding(Holds.PLACE)
    candidates = [column for column in candidates if column.is_named_so] or candidates
    kept: list[Column] = []
    for column in candidates:
        if not any(_are_one_thing(table, column, other) for other in kept):
            kept.append(column)
    return kept


def _are_one_thing(table: Table, one: Column, other: Column) -> bool:
    """Whether two columns name the same place, written in two ways."""
    pairs = [(fold(a), fold(b)) for a, b in _both(table, one, other)]
    same = sum(a == b for a, b in pairs)
    return same > _ONE_THING * len(pairs) or (bool(words_of(one.name) & words_of(other.name)) and _go_together(pairs))


def _both(table: Table, one: Column, other: Column) -> list[tuple[str, str]]:
    """What two columns say in the rows in which both say something."""
    pairs = ((row.cells[one.place], row.cells[other.place]) for row in table.rows[:_SAMPLE])
    return [(a, b) for a, b in pairs if a and b]


def _go_together(pairs: Collection[tuple[str, str]]) -> bool:
    """Whether each value of one nearly always stands beside the same value of the other."""
    ones, others = {a for a, _b in pairs}, {b for _a, b in pairs}
    return len(set(pairs)) <= 1.2 * min(len(ones), len(others)) and len(ones) > 1


def _without_doubles(table: Table, columns: Sequence[Column]) -> list[Column]:
    """Of columns that say the same in two ways, the one that is recognised the best; codes before names."""
    kept: list[Column] = []
    for column in sorted(columns, key=lambda column: _recognised(table, column), reverse=True):
        if not any(_go_together(_both(table, column, other)) for other in kept):
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
    return [_side_of(place, more) for place, more in zip(places, given, strict=True)]


def _lie_in(table: Table, region: Column, country: Column) -> bool:
    """Whether the regions of a column lie in one country each."""
    pairs = set(_both(table, region, country))
    return len(pairs) <= 1.2 * len({name for name, _country in pairs})


def _side_of(place: Column, more: Dictionary[str, Column]) -> Side:
    sources: dict[str, Any] = {attribute: _of(column) for attribute, column in more.items()}
    scheme = more["identifier"].holds.value if "identifier" in more else ""
    return replace(Side(name=_of(place), scheme=scheme, separator=place.separator), **sources)


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


def _meanings(column: Column, words: Dictionary[Any, str]) -> dict[str, str]:
    """What each value of a column means; only those are told of which a word says it, the others are left out."""
    found = {}
    for value, _times in column.values:
        in_it = words_of(value)
        meant = next((str(code) for code, known in words.items() if in_it & set(known.split())), None)
        if meant is not None:
            found[value] = meant
    return found
