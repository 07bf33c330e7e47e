"""Data files of a test's own, and the world that the shipped ones speak of."""

import re

import pytest

from actors.gazetteer import data
from actors.models import Country
from reference.files import DATA
from tests.factories import CityFactory, CountryFactory, CountryGroupFactory, CountryGroupMemberFactory

# A public id that is a key of GeoNames, or a code of a country, as the files write them.
_PLACE = re.compile(r"\b(gn\d+) ([^,}\"]+)")
_COUNTRY = re.compile(r"\b(?:country|part|other_country): ([A-Z]{2,4})\b")


@pytest.fixture
def files(tmp_path):
    """`files(name=text)`: a folder of data files."""

    def write(**texts):
        for name, text in texts.items():
            (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
        return tmp_path

    return write


@pytest.fixture
def world(db):
    """The countries and places that the shipped files name, and the blocs that the gazetteer brings."""
    said = "\n".join(path.read_text(encoding="utf-8") for path in DATA.glob("*.yaml"))
    ends = {row["code"]: row["ended"] for row in data.read("former_countries")}
    countries = {row["country"] for row in data.read("country_group_members")} | set(_COUNTRY.findall(said))
    for code in sorted(countries):
        if not Country.objects.filter(code=code).exists():
            CountryFactory(code=code, ended=ends.get(code, ""))
    for public_id, name in sorted(dict(_PLACE.findall(said)).items()):
        CityFactory(public_id=public_id, name=name.strip())
    blocs = {
        row["code"]: CountryGroupFactory(code=row["code"], kind="bloc", name=row["name"])
        for row in data.read("country_groups")
        if row["kind"] == "bloc"
    }
    for row in data.read("country_group_members"):
        if row["group"] in blocs:
            CountryGroupMemberFactory(
                group=blocs[row["group"]],
                country=Country.objects.get(code=row["country"]),
                since=row["since"],
                until=row["until"],
            )
