"""The mapping that the columns of a table suggest, for an editor to begin with."""

from collections.abc import Mapping as Dictionary
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from actors.enums import ActorKind
from actors.resolution.countries import is_country
from agreements.enums import AgreementKind, AgreementStatus
from core.written_dates import Order
from core.written_years import Years
from intake.mappings.mapping import FORMER, DateMeans, Mapping, Shape, Side, Source
from intake.mappings.parties import both, go_together, is_written_once, key_of_ties, networks_above, parties_in
from intake.mappings.profile import IDENTIFIERS, Column, Profile
from intake.tables.table import KEY, TABLE, Table
from intake.tables.words import Holds, has_word, is_of_members, words_of
from networks.enums import MembershipCategory

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
    AgreementKind.TWINNING: "twinning twinned twin twins sister partnerschaft städtepartnerschaft "
    "hermanamiento hermanada jumelage gemellaggio geminação побратимство побратимстве побратимства побратим "
    "побратимські partnerství partnerstwo partnerskie stedenband vänort ystävyyskaupunki testvérváros înfrățire kardeş "
    "irmanamento irmandade bratimljenje pobratimstvo stedenbanden kembar kết nghĩa אחות תאומות "
    "सिस्टर भगिनी 姉妹 姐妹 姊妹 友好城市 자매 توأمة",
    AgreementKind.FRIENDSHIP: "friendship friendly freundschaft amistad amitié amizade amicizia дружба дружественные "
    "przyjaźń vriendschap přátelství dostluk prijateljstvo prijateľstvo barátság prietenie "
    "φιλία persahabatan hữu nghị ידידות 友好 友誼 우호 صداقة",
    AgreementKind.COOPERATION: "cooperation agreement zusammenarbeit kooperation cooperación coopération cooperação "
    "cooperazione сотрудничество сотрудничестве співпраця співробітництво współpraca współpracy samenwerking "
    "spolupráce "
    "colaboración colaboração cooperare işbirliği suradnja saradnja sodelovanje együttműködés συνεργασία "
    "kerja kerjasama hợp tác שיתוף memorandum memorando mémorandum mou меморандум 合作 交流 提携 협력 تعاون",
    AgreementKind.CONTACT: "contact contacts kontakt kontakte contacto contato contatto контакт контакти kontakty",
}
_STATUSES = {
    AgreementStatus.ACTIVE: "active aktiv aktywna aktywne aktywny activo activa actif ativo ativa attivo действующее "
    "действует чинна діє current valid vigente vigor laufend bestehend aktivní actief aktif aktivna hoạt "
    "devam pågående gällende gældende voimassa élő aktív platná platí activă действащо "
    "פעיל ενεργή ενεργός berlaku 有效 活跃 유효 نشط سارية",
    AgreementStatus.ENDED: "ended terminated dissolved cancelled beendet aufgelöst erloschen terminado terminada "
    "finalizado extinto extinta encerrado encerrada résilié rompu cessé sciolto cessato расторгнуто расторгнут "
    "прекращено "
    "розірвано припинено завершено zakończona zakończone rozwiązana ukončeno ukončena ukončené beëindigd megszűnt erdi "
    "avslutat avslutad upphört ophørt opphørt avsluttet päättynyt încetat cessata cessado encerrada λήξη έληξε "
    "прекратено прекращен прекращён прекращена berakhir 終了 解消 终止 종료 해지 منتهية انتهت ملغاة",
    AgreementStatus.SUSPENDED: "suspended ruht ruhend suspendido suspendida suspendu suspenso suspensa sospeso "
    "приостановлено призупинено askıda vilande slapend lepotila szünetel suspendată "
    "zawieszona zawieszone pozastaveno opgeschort 停止 暂停 معلقة",
    AgreementStatus.FROZEN: "frozen eingefroren bevroren dibekukan congelado gelé congelato "
    "заморожено zamrożona zmrazeno 冻结",
}
_CATEGORIES = {
    MembershipCategory.ASSOCIATE: "associate associated assoziiert assoziiertes asociado associé associado associato "
    "ассоциированный асоційований stowarzyszony 准会員",
    MembershipCategory.OBSERVER: "observer beobachter observador observateur osservatore наблюдатель спостерігач "
    "obserwator オブザーバー 观察员 مراقب",
    MembershipCategory.HONORARY: "honorary ehrenmitglied honorario honoraire onorario почётный почетный "
    "почесний honorowy",
    MembershipCategory.CANDIDATE: "candidate kandidat candidato candidat кандидат kandydat",
    MembershipCategory.FOUNDING: "founding founder gründungsmitglied fundador fondateur fondatore основатель "
    "założyciel",
    FORMER: "left withdrew withdrawn ausgetreten "
    "former ehemalig ehemaliges antiguo ancien antigo ex бывший колишній były",
    MembershipCategory.FULL: "full member mitglied vollmitglied miembro membre membro член voll pleno członek "
    "ordinario "
    "正会員 会員 عضو",
}
# Before a word of a status they say the contrary, which of many it is.
_NEGATIONS = (
    "not no non nicht kein keine не нет ні nie ne není nem niet inte ikke ei değil tidak bukan không לא inaktiv "
    "inactive inactivo inactiva inactif inativo inativa inattivo neaktivní nieaktywna nieaktywne неактивно غير "
    "无 無 非 未"
)
_NOT = frozenset(_NEGATIONS.split())
_LISTED = {"list", "listed", "edition", "liste", "lista", "список", "elenco", "wykaz"}
_ENDS = (
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
    kinds, statuses = found.holding(Holds.KIND), found.holding(Holds.STATUS)
    statuses = statuses or (kinds if of_members else [])
    status_words = _CATEGORIES if of_members else _STATUSES
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
        kinds=_meanings(kinds[0], _KINDS) if kinds and not of_members else {},
        usual_kind="" if of_members else AgreementKind.TWINNING.value,
        status=_of(statuses[0]) if statuses else Source(),
        # A status is a remark: what is not understood of it says nothing. Of a kind an editor says what it is.
        statuses={value: "" for value, _times in statuses[0].values} | _meanings(statuses[0], status_words)
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


def _meanings(column: Column, words: Dictionary[Any, str]) -> dict[str, str]:
    """What each value of a column means; only those are told of which a word says it, the others are left out."""
    found = {}
    for value, _times in column.values:
        if has_word(value, _NOT):
            continue
        meant = next((str(code) for code, known in words.items() if has_word(value, known.split())), None)
        if meant is not None:
            found[value] = meant
    return found
