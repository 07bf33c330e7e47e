"""The data files that are derived from packages made for other purposes; run by `manage.py derive_gazetteer_data`.

Where the packages disagree, or know no code newer than themselves, `regions_by_hand.csv` decides.
"""

import re
import unicodedata
from collections import defaultdict
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path
from typing import Any

import pycountry

from actors.gazetteer.data import by_key, read, write
from actors.gazetteer.elsewhere import CODED_ANEW, cldr_key, clean, names_elsewhere
from actors.gazetteer.packages import LANGUAGES, Division, Sources, read_sources

# Words that say what a region is, which one source writes and another leaves out.
_GENERIC = frozenset(
    """province provincia provincie region regione regiao oblast oblasti oblysy district county department departement
    departamento governorate state municipality municipio parish canton republic respublika kray krai rayon raion
    prefecture division city shi sheng kraj zupanija judet obwod of the de la el al du del des di and""".split()  # noqa: SIM905  a list of sixty strings reads worse
)
_LATIN = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
        """a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya""".replace("-", "").split(" "),
        strict=True,
    )
)
_ALIKE, _SOMEWHAT_ALIKE = 0.8, 0.5


def derive(folder: Path, *, min_population: int = 500) -> dict[str, int]:
    """Write `regions.csv`, `m49.csv` and both files of names of regions anew; return their numbers of rows.

    In other languages than ours no region is called as a city of so many inhabitants is.

    Raises FileNotFoundError where a tarball lacks in the folder.
    """
    sources = read_sources(folder)
    regions = _join(sources)
    names = _names(sources, regions)
    elsewhere = names_elsewhere(sources.elsewhere, names, min_population=min_population)
    members = [{"country": country, "area": area} for country, area in sorted(sources.m49.items())]
    return {
        "regions": write("regions", regions),
        "region_names": write("region_names", names),
        "region_names_elsewhere": write("region_names_elsewhere", elsewhere),
        "m49": write("m49", members),
    }


def _join(sources: Sources) -> list[dict[str, str]]:
    """One row for each division of GeoNames: its region of ISO 3166-2, or none, and how it was found."""
    by_hand = by_key("regions_by_hand", "geonames_admin1")
    of_country = _subdivisions()
    known = {code for subdivisions in of_country.values() for code in subdivisions}
    at: dict[str, list[Division]] = defaultdict(list)
    for division in sources.divisions:
        at[division.admin1].append(division)
    rows = []
    for admin1, name in sorted(sources.admin1.items()):
        stated = [division.iso for division in at[admin1] if division.iso in known]
        if admin1 in by_hand:
            iso, method = by_hand[admin1]["iso3166_2"], "by hand"
        else:
            iso, method = _region_called(name, list(of_country[admin1[:2]].values()), stated, sources)
        ids = [each.geonames_id for each in at[admin1] if _likeness(name, each.names["en"]) >= _SOMEWHAT_ALIKE]
        rows.append(
            {
                "geonames_admin1": admin1,
                "geonames_name": name,
                "geonames_id": ids[0] if ids and not iso else "",
                "iso3166_2": iso,
                "method": method,
            }
        )
    return rows


def _region_called(name: str, candidates: list[Any], stated: list[str], sources: Sources) -> tuple[str, str]:
    """The code of a country's region that bears a name, with how it was found; no name may contradict a stated one."""
    wanted = _plain(name)
    called = [
        candidate
        for candidate in candidates
        if wanted in {_plain(candidate.name), _plain(sources.cldr["en"].get(cldr_key(candidate.code), ""))}
    ]
    codes = [candidate.code for candidate in called]
    if stated and (stated[0] in codes or not codes):
        return stated[0], "database and name" if codes else "database"
    first_level = [candidate.code for candidate in called if not candidate.parent_code]
    if len(codes) == 1 or len(first_level) == 1:
        return (first_level or codes)[0], "name"
    if codes or not candidates:
        return "", ""
    alike, code = max((_likeness(name, candidate.name), candidate.code) for candidate in candidates)
    return (code, "alike") if alike >= _ALIKE else ("", "")


def _names(sources: Sources, regions: list[dict[str, str]]) -> list[dict[str, str]]:
    """One row for each region of ISO 3166-2 with its names: those of iso3166-2-db, else those of CLDR.

    Both have names of other and of former regions under codes that were given anew (Morocco 2015, Iran 2020):
    what is more like the name of another region of the country is left out.
    """
    joined = {row["iso3166_2"]: row for row in reversed(regions) if row["iso3166_2"]}
    own: dict[str, dict[str, list[str]]] = defaultdict(dict)
    for country, subdivisions in _subdivisions().items():
        own[country] = {code: [subdivision.name] for code, subdivision in subdivisions.items()}
    for code, found in joined.items():
        own[code[:2]].setdefault(code, []).append(found["geonames_name"])
    entries: dict[str, list[Division]] = defaultdict(list)
    for division in sources.divisions:
        entries[division.iso].append(division)
        entries[division.admin1].append(division)
    by_hand = {row["iso3166_2"]: row["name_en"] for row in read("regions_by_hand")}
    rows = []
    for code in sorted(code for codes in own.values() for code in codes):
        of_country = own[code[:2]]
        cldr = {language: clean(names.get(cldr_key(code), "")) for language, names in sources.cldr.items()}
        row: dict[str, str] | None = joined.get(code)
        offered = entries[code] + (entries[row["geonames_admin1"]] if row else [])
        entry = _entry(code, row["geonames_admin1"] if row else "", offered, of_country)
        doubted = code[:2] in CODED_ANEW
        english = by_hand.get(code) or entry.get("en") or (row["geonames_name"] if row else "")
        if not english:
            english = cldr["en"] if cldr["en"] and not doubted else of_country[code][0]
        with_english = of_country | {code: [*of_country[code], english]}
        names = {}
        for language in LANGUAGES[1:]:
            offers = ((entry.get(language, ""), 0.0), (cldr[language], _ALIKE if doubted else 0.0))
            fit = (text for text, least in offers if _is_its_name(text, code, with_english, least=least))
            names[language] = next((text for text in fit if _is_in(language, text)), "")
        rows.append({"iso3166_2": code, "en": english, **names})
    return rows


def _entry(code: str, admin1: str, offered: list[Division], of_country: dict[str, list[str]]) -> dict[str, str]:
    """The names that iso3166-2-db has for a region, where it is the same region; else none."""
    sure = [entry for entry in offered if (entry.iso, entry.admin1) == (code, admin1)]
    if not sure or code[:2] in CODED_ANEW:
        sure = [entry for entry in offered if _is_its_name(entry.names["en"], code, of_country, least=_SOMEWHAT_ALIKE)]
    best = max(sure, key=lambda entry: _own_likeness(entry.names["en"], of_country[code]), default=None)
    return best.names if best else {}


def _is_in(language: str, text: str) -> bool:
    """Whether a text is in the script of a language: the database falls back to English."""
    return bool(text) and (language != "ru" or bool(re.search("[а-яё]", text)))


def _is_its_name(name: str, code: str, of_country: dict[str, list[str]], *, least: float) -> bool:
    """Whether a name is enough like the region's own, and not clearly more like that of another in the country."""
    own = _own_likeness(name, of_country[code])
    another = max((_own_likeness(name, texts) for other, texts in of_country.items() if other != code), default=0.0)
    return own >= least and not (another >= _ALIKE and another > own + 0.05)


def _own_likeness(name: str, texts: list[str]) -> float:
    return max((_likeness(name, text) for text in texts if text), default=0.0)


def _subdivisions() -> dict[str, dict[str, Any]]:
    """Country → code → subdivision of ISO 3166-2."""
    found: dict[str, dict[str, Any]] = defaultdict(dict)
    for subdivision in pycountry.subdivisions:
        found[subdivision.country_code][subdivision.code] = subdivision
    return found


@cache
def _likeness(one: str, other: str) -> float:
    """How alike two names are, 0 to 1, whatever they call the kind of region and in whichever script."""
    return SequenceMatcher(None, _plain(one), _plain(other), autojunk=False).ratio()


@cache
def _plain(name: str) -> str:
    letters = unicodedata.normalize("NFKD", name.lower().replace("й", "y").replace("ё", "e"))
    latin = "".join(_LATIN.get(letter, letter) for letter in letters if not unicodedata.combining(letter))
    words = [word for word in re.split(r"[^a-z0-9]+", re.sub("['’ʻʼ‘]", "", latin)) if word]
    return " ".join(word for word in words if word not in _GENERIC) or " ".join(words)
