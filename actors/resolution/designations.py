"""Words that say what a name is the name of: “City of”, “oblast”, “市”.

Only words that languages use for any place stand here, never names of places.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from actors.enums import ActorKind
from actors.resolution.folding import fold
from actors.resolution.reasons import Reason


class Bare(NamedTuple):
    """A name without the word, and what the word says."""

    name: str
    kind: str
    mark: Reason


# Words before a name, with the words that join them to it; and words after it. The longer first.
_OF = r"(?: (?:of the|of|del|de la|de los|de las|de|dell'|d'|do|da|dos|das|du|des|di|della|von|van|e|i))?"
_CITY_BEFORE = (
    "metropolitan borough|metropolitan city|london borough|city and county|municipal government|city|town|municipality"
    "|commune|borough|village|township|gobierno de la ciudad|gobierno autonomo municipal|gobierno municipal|ciudad"
    "|ilustre municipalidad|municipio|excmo. ayuntamiento|ayuntamiento|ajuntament|concello|alcaldia|municipalidad"
    "|villa|cidade|camara municipal|prefeitura municipal|prefeitura|municipio|governo municipal|ville|commune|mairie"
    "|municipalite|freie und hansestadt|landeshauptstadt|bundeshauptstadt|universitatsstadt|hansestadt|kreisfreie stadt"
    "|grosse kreisstadt|stadtgemeinde|marktgemeinde|stadtverwaltung|stadt|gemeinde|markt"
    "|citta metropolitana|citta|comune|gemeente|stad|municipiul|orasul|comuna|primaria|miasto|gmina|hlavni mesto"
    "|hlavne mesto|statutarni mesto|mesto|obec|grad|mestna obcina|obcina|opcina|opstina|obstina|bashkia"
    r"|муниципальное образование|городской округ|город|гор\.|гор|г\.|г|пгт|поселок|село|деревня|місто|м\.|община|град"
    r"|акимат города|акимат|администрация города|администрация|мэрия города|мэрия|міська рада|смт|гр\.|гр"
    "|горад|δημος"
    r"|pemerintah kota|pemerintah kabupaten|kota|kabupaten|thanh pho|thi xa|thu do|tp\.|tx\.|hl\. ?m\.|hl\. mesto"
    "|بلدية|مدينة|امانة|أمانة|شهرداري|شهر|עיריית|העיר|ქალაქი"
    r"|ქ\.|ք\.|քաղաք"
)
_CITY_AFTER = (
    "city municipality|metropolitan municipality|metropolitan borough|metropolitan city|special city|municipality"
    "|city council|town council|borough council|city|town|borough|commune|kommun|kommune|stad|buyuksehir belediyesi"
    "|belediyesi|sehri|kaupunki|kunta|linn|vald|miestas|shahri|shahar|shi|si"
    r"|городской округ|город|шаары|шахри|қаласы|ш\.|қ\.|г\.|қалалық әкімдігі|d\. ?c\.|d\. ?f\."
)
_REGION_BEFORE = (
    "autonomous community|autonomous republic|autonomous region|province|region|state|county|department|district"
    "|prefecture|oblast|republic|voivodeship|canton|governorate|gobierno del estado|gobierno provincial|gobierno"
    "|gobernacion|gobierno regional|governo do estado|governo|provincia|comunidad autonoma|comunidad|comunitat"
    "|region autonoma|region|estado|departamento|generalitat|junta|xunta|regiao autonoma|regiao|distrito"
    "|conseil regional|conseil general|conseil departemental|departement|canton|landkreis|kreis|bezirk|provinz"
    "|freistaat|bundesland|region|land|kanton|woiwodschaft|oblast|gouvernement|provincie|regione autonoma|regione"
    r"|wojewodztwo|woj\.|woj|obwod|judetul|powiat|okres|kraj|zupanija"
    r"|pemerintah provinsi|provinsi|daerah istimewa|prefektur|prefektura|provinz|prov\.|pcia\.|dpto\.|depto\.|tinh"
    "|محافظة|ولاية|اقليم|إقليم|جهة|استان|מחוז|περιφερεια"
    r"|республика|область|обл\.|край|район|провинция|провінція|пров\.|штат|шт\.|префектура|округ|губерния"
)
_REGION_AFTER = (
    "autonomous oblast|autonomous okrug|autonomous region|autonomous republic|autonomous community|county council"
    r"|regional council|oblast|region|krai|kray|okrug|province|county|prefecture|voivodeship|state|governorate"
    "|department|district|canton|republic|territory|raion|rayon|varmegye|megye|fylke|fylkeskommune|lan|maakond|zupanija"
    "|apskritis|novads|maakunta"
    "|kraj|ili|il|ken|fu|do|область|обл\\.|обл|край|республика|автономный округ|район|р н"
)
_WIDER = (
    "metropole|metropolis|metropolitan area|metropolitan region|agglomeration|agglo|communaute urbaine"
    "|communaute d'agglomeration|communaute de communes|urban community|metropolregion|regionalverband|grand|greater"
    "|area metropolitana|city region|cu|ca|cc"
)
_CITY_SIGNS = ("特别市", "特別市", "广域市", "廣域市", "市", "町", "村", "특별시", "광역시", "시", "군", "구")
"""Written without a space behind the name."""
_REGION_SIGNS = ("自治区", "自治區", "自治州", "省", "県", "縣", "府", "州", "도", "현", "성", "주")
_CITY_SIGNS_BEFORE = ("เทศบาลนคร", "เทศบาลเมือง", "เทศบาลตำบล", "เมือง", "นคร")
_REGION_SIGNS_BEFORE = ("จังหวัด", "มณฑล", "รัฐ", "แคว้น")
"""Written without a space before the name."""

_KINDS = tuple(
    (fold(before), fold(after), kind, mark)
    for before, after, kind, mark in (
        (_CITY_BEFORE, _CITY_AFTER, ActorKind.CITY.value, Reason.GENERIC_WORD),
        (_REGION_BEFORE, _REGION_AFTER, ActorKind.REGION.value, Reason.GENERIC_WORD),
        (_WIDER, _WIDER, "", Reason.WIDER_BODY),
    )
)
_BEFORE = tuple(
    (re.compile(rf"(?:{before}){_OF}(?:(?<=['.])\s*| )(?P<name>.+)"), kind, mark)
    for before, _after, kind, mark in _KINDS
)
_AFTER = tuple((re.compile(rf"(?P<name>.+?) (?:{after})"), kind, mark) for _before, after, kind, mark in _KINDS)
_BEHIND = tuple(
    (fold(sign), kind)
    for signs, kind in ((_CITY_SIGNS, ActorKind.CITY.value), (_REGION_SIGNS, ActorKind.REGION.value))
    for sign in signs
)
_AHEAD = tuple(
    (fold(sign), kind)
    for signs, kind in ((_CITY_SIGNS_BEFORE, ActorKind.CITY.value), (_REGION_SIGNS_BEFORE, ActorKind.REGION.value))
    for sign in signs
)
_LEAST_ALONE = 4
"""A shorter word that stands alone is a code: IL is Illinois, and a province in Turkey."""
_ALONE = tuple(
    (re.compile("|".join(word for word in f"{before}|{after}".split("|") if len(word) >= _LEAST_ALONE)), kind)
    for before, after, kind, _mark in _KINDS
    if kind
)
# Before these words a name stands in the genitive, which is an ending and no part of it.
_WITH_AN_ENDING = re.compile(r"(?P<name>.{3,}?)(?:s (?:stad|kommun|kommune|lan|fylke)|e?n (?:kaupunki|kunta))")

# Regions are listed under their name with one of these words.
_LISTED_AS = (
    "{} oblast", "{} krai", "{} region", "{} province", "{} county", "{} prefecture", "{} voivodeship", "{} state",
    "{} republic", "{} district", "{} governorate", "{} department", "province of {}", "{} autonomous okrug",
    "{} область", "{} край", "республика {}", "{} облысы", "obwód {}", "województwo {}", "provincia di {}",
    "provincie {}", "{} megye", "{} vármegye", "{} lääni", "{}n lääni", "{} län", "{}s län", "județul {}",
    "provinsi {}",
    "tỉnh {}", "محافظة {}", "ولاية {}", "จังหวัด{}", "{}省", "{}県", "{}州", "{} 현", "{} 성", "{} 주", "{}도",
    "{}특별자치도",
)  # fmt: skip
_REGION_NAMES = tuple(map(fold, _LISTED_AS))


def kind_of_word(text: str) -> str:
    """The kind of actor that a folded text is the word for; empty for any other text."""
    return next((kind for pattern, kind in _ALONE if pattern.fullmatch(text)), "")


def bare_names(name: str) -> Iterator[Bare]:
    """A folded name without the words before it or behind it, of several the longest; nothing where it has none."""
    yield from _longest(_BEFORE, name)
    yield from _longest(_AFTER, name)
    ended = _WITH_AN_ENDING.fullmatch(name)
    if ended:
        yield Bare(ended["name"], "", Reason.GENERIC_WORD)
    for sign, kind in _BEHIND:
        if name.endswith(sign) and len(name) > len(sign) + 1:
            yield Bare(name.removesuffix(sign).strip(), kind, Reason.GENERIC_WORD)
            break
    for sign, kind in _AHEAD:
        if name.startswith(sign) and len(name) > len(sign) + 1:
            yield Bare(name.removeprefix(sign).strip(), kind, Reason.GENERIC_WORD)
            return


def kinds_of_words(name: str) -> set[str]:
    """The kinds that words of a name as written say that it is the name of: “Kota Bandung” is a city's."""
    return {bare.kind for bare in bare_names(fold(name))} - {""}


def listed_as(name: str) -> Iterator[str]:
    """What a region of a folded name may be listed as."""
    return (listed.format(name) for listed in _REGION_NAMES)


def _longest(patterns: tuple[tuple[re.Pattern[str], str, Reason], ...], name: str) -> list[Bare]:
    found = [
        Bare(match["name"].strip(), kind, mark)
        for pattern, kind, mark in patterns
        if (match := pattern.fullmatch(name))
    ]
    shortest = min((len(each.name) for each in found), default=0)
    return [each for each in found if len(each.name) == shortest]
