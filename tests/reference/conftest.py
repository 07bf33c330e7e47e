"""Data files of a test's own, and the world that the shipped ones speak of."""

import re

import pytest

from actors.models import Country
from reference.files import DATA
from tests.factories import CityFactory, CountryFactory

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
    """The countries and places that the shipped files name."""
    said = "\n".join(path.read_text(encoding="utf-8") for path in DATA.glob("*.yaml"))
    for code in sorted(set(_COUNTRY.findall(said))):
        if not Country.objects.filter(code=code).exists():
            CountryFactory(code=code)
    for public_id, name in sorted(dict(_PLACE.findall(said)).items()):
        CityFactory(public_id=public_id, name=name.strip())
