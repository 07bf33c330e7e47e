"""What the columns of a table hold, told by their values first and by their names second."""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from core.dates import InvalidPartialDate, bounds
from core.written_dates import as_partial_date
from intake.registers.countries import is_country
from intake.registers.tables import Table, is_number

# What stands in cells of which nothing is known.
_MARKERS = (
    "na n/a n.a. nan null none nil - -- – — ? ?? . k.a. unbekannt unknown desconocido desconhecido inconnu н/д "
    "неизвестно sin datos s/d n/d #n/a"
)
MARKERS = frozenset(_MARKERS.split())
_ENOUGH = 0.8
# A year that stands so much oftener than those around it often means that none is known.
_TIMES_OFTENER = 4
_SHARE_OF_A_SUSPECT = 0.05
_MOST_CODES = 40
_FEW = 8
_LONG = 80
_MOST_VALUES = 12
_AT_ONCE = 1_000


class Holds(StrEnum):
    """What a column holds."""

    PLACE = "place"
    COUNTRY = "country"
    REGION = "region"
    NETWORK = "network"
    DATE = "date"
    KIND = "kind"
    STATUS = "status"
    LATITUDE = "latitude"
    LONGITUDE = "longitude"
    WIKIDATA = "wikidata"
    GEONAMES = "geonames"
    ISO3166_2 = "iso3166-2"
    URL = "url"
    NUMBER = "number"
    TEXT = "text"
    NOTHING = "nothing"


IDENTIFIERS = (Holds.WIKIDATA, Holds.GEONAMES, Holds.ISO3166_2)


@dataclass(frozen=True)
class Column:
    """What is known of one column."""

    name: str
    place: int
    holds: Holds
    is_named_so: bool
    """Whether its name says what it holds, too."""
    filled: int
    """Of how many rows it says something."""
    values: tuple[tuple[str, int], ...]
    """The most frequent values with how often they stand there."""
    is_code: bool
    """Whether a few values stand for everything: they can be mapped one by one."""
    markers: tuple[str, ...] = ()
    """Values that say that nothing is known."""
    suspects: tuple[str, ...] = ()
    """Values that may say so: for an editor to decide."""
    separator: str = ""
    """What stands between several values of a cell, where many cells have several."""


@dataclass(frozen=True)
class Profile:
    """What the columns of a table hold."""

    rows: int
    columns: tuple[Column, ...]

    def holding(self, *what: Holds) -> list[Column]:
        """The columns that hold one of these."""
        return [column for column in self.columns if column.holds in what]


def profile(table: Table) -> Profile:
    """The profile of a table."""
    columns: list[Counter[str]] = [Counter() for _name in table.header]
    rows = iter(table.rows)
    while part := [row.cells for row in islice(rows, _AT_ONCE)]:
        for times, cells in zip(columns, zip(*part, strict=True), strict=True):
            times.update(cells)
    for times in columns:
        times.pop("", None)
    # A text that stands for a missing value somewhere stands for it everywhere, even where it is a code: “NA”.
    used = Counter(marker for times in columns for marker in times if marker.casefold() in MARKERS)
    return Profile(
        len(table.rows),
        tuple(_column(name, place, columns[place], used) for place, name in enumerate(table.header)),
    )


def words_of(name: str) -> set[str]:
    """The words of a column's name, in small letters: `partnerCountry_name` has three."""
    parted = re.sub(r"(?<=[a-zа-я])(?=[A-ZА-Я])", " ", name)
    return {word for word in re.split(r"[\W_\d]+", parted.casefold()) if word}


def _column(name: str, place: int, times: Counter[str], used: Counter[str]) -> Column:
    markers = tuple(value for value in times if value.casefold() in MARKERS and not _is_a_country(value, times, used))
    known = Counter({value: number for value, number in times.items() if value not in markers})
    holds, is_named_so = _holds(name, known)
    if holds is Holds.PLACE:
        # None and Nan are towns, too.
        markers = tuple(value for value in markers if not value.istitle())
        known = Counter({value: number for value, number in times.items() if value not in markers})
    return Column(
        name=name,
        place=place,
        holds=holds,
        is_named_so=is_named_so,
        filled=known.total(),
        values=tuple(known.most_common(_MOST_CODES if len(known) <= _MOST_CODES else _MOST_VALUES)),
        is_code=0 < len(known) <= min(_MOST_CODES, max(known.total() / 3, 3)),
        markers=tuple(sorted(markers)),
        suspects=_suspects(known) if holds is Holds.DATE else (),
        separator=_separator(known) if holds is Holds.PLACE else "",
    )


def _is_a_country(value: str, times: Counter[str], used: Counter[str]) -> bool:
    """Whether a marker is a country's code here: NA is Namibia where no other column has it."""
    if not is_country(value) or used[value] > 1:
        return False
    others = Counter({text: number for text, number in times.items() if text != value})
    return _share(others, is_country) >= _ENOUGH


def _share(values: Counter[str], test: Callable[[str], bool]) -> float:
    total = values.total()
    return sum(number for value, number in values.items() if test(value)) / total if total else 0


# Words of columns' names in the languages in which registers are often kept.
_WORDS = {
    Holds.PLACE: "city cities town towns municipality place name label member members partner partners sister twin "
    "twins gemeinde stadt ort partnergemeinde partnerstadt ciudad municipio localidad hermana hermanas socio socia "
    "cidade município irmã parceira parceiro ville commune partenaire jumelle collectivité город города партнер "
    "партнёр побратим населенный пункт comune città miasto gmina miembro membro membre mitglied "
    "участник член party signatory",
    Holds.COUNTRY: "country countries land staat pais país pays страна государство paese kraj nation",
    Holds.REGION: "region regions state province county bundesland kreis provincia estado departamento comunidad "
    "região distrito région département регион область край республика regione wojewodztwo oblast prefecture admin",
    Holds.NETWORK: "network networks red redes rede redes réseau netzwerk сеть association organisation organization "
    "asociación associação verband ассоциация",
    Holds.DATE: "year date since signed signing joined joining joined start begin begun established founded seit jahr "
    "datum año fecha desde firma firmado ano data assinatura année depuis signé год дата подписан anno rok",
    Holds.KIND: "form type kind category art tipo tipología forma modalidad nature вид тип форма relation relationship",
    Holds.STATUS: "status state statut estado situação situation статус состояние stand",
    Holds.LATITUDE: "lat latitude latitud breite широта y",
    Holds.LONGITUDE: "lon lng long longitude longitud länge долгота x",
    Holds.GEONAMES: "geonames geonameid geoname",
}
_NAMED = {holds: frozenset(words.split()) for holds, words in _WORDS.items()}
_URL = re.compile(r"https?://\S+|www\.\S+")
_WIKIDATA = re.compile(r"Q[1-9]\d*")
_ISO = re.compile(r"[A-Z]{2}-[A-Z0-9]{1,3}")
_LETTERS = re.compile(r"[^\W\d_]{2,}")


def _holds(name: str, values: Counter[str]) -> tuple[Holds, bool]:
    """What a column holds, and whether its name says so."""
    if not values:
        return Holds.NOTHING, False
    for test, holds in (
        (_URL.fullmatch, Holds.URL),
        (_WIKIDATA.fullmatch, Holds.WIKIDATA),
        (_ISO.fullmatch, Holds.ISO3166_2),
        (is_country, Holds.COUNTRY),
    ):
        if _share(values, lambda value, test=test: bool(test(value))) >= _ENOUGH:  # type: ignore[misc]
            return holds, _is_named(name, holds)
    if _share(values, is_number) >= _ENOUGH:
        return _number(name, values)
    if _share(values, _is_date) >= _ENOUGH:
        return Holds.DATE, _is_named(name, Holds.DATE)
    return _text(name, values)


def _number(name: str, values: Counter[str]) -> tuple[Holds, bool]:
    fits = {Holds.LATITUDE: 90, Holds.LONGITUDE: 180}
    for holds, most in fits.items():
        if _is_named(name, holds) and _share(values, lambda value, most=most: _degrees(value, most)) >= _ENOUGH:  # type: ignore[misc]
            return holds, True
    if _is_named(name, Holds.GEONAMES) and _share(values, str.isdecimal) >= _ENOUGH:
        return Holds.GEONAMES, True
    if _share(values, _is_year) >= _ENOUGH:
        return Holds.DATE, _is_named(name, Holds.DATE)
    return Holds.NUMBER, False


def _text(name: str, values: Counter[str]) -> tuple[Holds, bool]:
    is_of_few = len(values) <= _MOST_CODES
    for holds in (Holds.STATUS, Holds.KIND):
        # A state is a part of a country, too: then there are many.
        if is_of_few and _is_named(name, holds) and not (_is_named(name, Holds.REGION) and len(values) > _FEW):
            return holds, True
    if _is_named(name, Holds.NETWORK):
        return Holds.NETWORK, True
    if _share(values, lambda value: bool(_LETTERS.search(value))) < _ENOUGH:
        return Holds.TEXT, False
    if _is_named(name, Holds.COUNTRY) and _share(values, is_country) >= _ENOUGH / 2:
        return Holds.COUNTRY, True
    if _is_named(name, Holds.REGION):
        return Holds.REGION, True
    if _share(values, lambda value: value.count(",") > 1 or len(value) > _LONG) >= _ENOUGH / 2:
        # Addresses and remarks.
        return Holds.TEXT, False
    is_named_so = _is_named(name, Holds.PLACE)
    begins_large = _share(values, lambda value: not value[0].islower()) >= _ENOUGH
    are_many = len(values) > min(_MOST_CODES, values.total() / 2)
    return (Holds.PLACE, is_named_so) if is_named_so or (are_many and begins_large) else (Holds.TEXT, False)


def _is_named(name: str, holds: Holds) -> bool:
    words = words_of(name)
    known = _NAMED.get(holds, frozenset())
    if words & known:
        return True
    # `townUK`, `destinationlat`: a word glued to others.
    return any(word.endswith(end) or word.startswith(end) for word in words for end in known if len(end) > 2)


def _degrees(text: str, most: int) -> bool:
    try:
        return abs(float(text.replace(",", "."))) <= most
    except ValueError:
        return False


def _is_year(text: str) -> bool:
    return text.isdecimal() and 1000 <= int(text) <= 2100


def _is_date(text: str) -> bool:
    if not any(letter.isdigit() for letter in text):
        return False
    try:
        return bounds(as_partial_date(text)).latest is not None
    except InvalidPartialDate:
        return False


def _suspects(values: Counter[str]) -> tuple[str, ...]:
    """Years that stand much oftener than those around them."""
    years = {int(value): number for value, number in values.items() if _is_year(value)}
    total = values.total()
    return tuple(
        str(year)
        for year, number in sorted(years.items())
        if number >= _SHARE_OF_A_SUSPECT * total
        and len(years) > 10
        and number > _TIMES_OFTENER * sum(years.get(year + step, 0) for step in (-3, -2, -1, 1, 2, 3)) / 6
    )


def _separator(values: Counter[str]) -> str:
    """What stands between several names of a cell; a comma is part of many names."""
    for separator in (";", "|", " / "):
        if _share(values, lambda value, separator=separator: separator in value) >= 0.1:  # type: ignore[misc]
            return separator
    return ""
