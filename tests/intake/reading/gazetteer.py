"""A small gazetteer in memory."""

import unicodedata
from collections.abc import Collection, Mapping, Sequence

from intake.reading import Candidate

_PLACES = [
    # kind, name, country, population, GeoNames number, other names
    ("city", "Oslo", "NO", 700_000, 1, "Осло"),
    ("city", "Gdańsk", "PL", 460_000, 2, "Гданьск Gdansk"),
    ("city", "Riga", "LV", 600_000, 3, "Рига"),
    ("city", "Turku", "FI", 190_000, 4, "Турку"),
    ("city", "Perm", "RU", 1_000_000, 5, "Пермь"),
    ("city", "Kazan", "RU", 1_200_000, 6, "Казань"),
    ("city", "Braunschweig", "DE", 240_000, 7, "Брауншвейг"),
    ("city", "Buenos Aires", "AR", 13_000_000, 8, "Буэнос-Айрес"),
    ("city", "Veliky Novgorod", "RU", 220_000, 9, "Великий_Новгород"),
    ("city", "Saint Petersburg", "RU", 5_000_000, 10, "Санкт-Петербург"),
    ("city", "Cordoba", "AR", 1_400_000, 11, ""),
    ("city", "Cordoba", "ES", 330_000, 12, ""),
    ("city", "Merida", "VE", 300_000, 13, ""),
    ("city", "Merida", "MX", 600_000, 14, ""),
    ("city", "Lviv", "UA", 720_000, 15, "Львов"),
    ("city", "Council", "US", 900, 16, ""),
    ("city", "Smallton", "US", 3_000, 17, "Union"),
    ("city", "Limoges", "FR", 140_000, 18, ""),
    ("city", "Fürth", "DE", 125_000, 19, "Fuerth"),
    ("city", "Vladimir", "RU", 350_000, 20, "Владимир"),
    ("region", "Perm Krai", "RU", 0, 30, "Пермский_край Perm"),
    ("region", "Lombardy", "IT", 0, 31, "Ломбардия"),
    ("region", "Tatarstan", "RU", 0, 32, "Татарстан"),
    ("network", "League of Ports", None, 0, None, ""),
]
_COUNTRIES = {
    "NO": "Norway Норвегия",
    "PL": "Poland Польша",
    "RU": "Russia Россия",
    "DE": "Germany Германия",
    "AR": "Argentina Аргентина",
    "ES": "Spain Испания",
    "MX": "Mexico Мексика",
    "BA": "Bosnia_&_Herzegovina Босния_и_Герцеговина",
    "GB": "United_Kingdom Великобритания",
}


def _names() -> dict[str, list[Candidate]]:
    known: dict[str, list[Candidate]] = {}
    for kind, name, country, population, number, others in _PLACES:
        for spelling in [name, *(other.replace("_", " ") for other in others.split())]:
            is_main = spelling == name or (spelling[0] >= "А" and population > 0) or kind != "city"
            candidate = Candidate(kind, f"{kind}{number}", name, country, population, number, is_main)
            known.setdefault(_key(spelling), []).append(candidate)
    for code, names in _COUNTRIES.items():
        spellings = [name.replace("_", " ") for name in names.split()]
        for spelling in spellings:
            candidate = Candidate("country", code.lower(), spellings[0], code, 0, None, True)
            known.setdefault(_key(spelling), []).append(candidate)
    return known


def _key(name: str) -> str:
    """A name without case, accents and hyphens."""
    decomposed = unicodedata.normalize("NFKD", name.lower())
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign)).replace("-", " ")


_KNOWN = _names()


def look_up(names: Collection[str]) -> Mapping[str, Sequence[Candidate]]:
    return {name: _KNOWN[_key(name)] for name in names if _key(name) in _KNOWN}
