"""Loading periods, samples and comparisons."""

from datetime import UTC, datetime

import pghistory
import pytest

from core.models import Change
from reference.loading import load_reference
from reference.shelf import UnknownEntry
from statements.comparing import matrix
from statements.models import Comparison, Period, Sample, SampleItem
from tests.factories import CategoryFactory, CityFactory, CountryFactory, FrameworkFactory

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 1, 1, tzinfo=UTC)
FACTS = """
papers:
  S9: {public_id: a-paper, title: A paper, kind: book, language: en}
periods:
  early: {name: early times, since: "1991", until: "2022", country: PY, author: A. 2025, at: [S9 12]}
  of-a-city: {name: its rise, actor: gn1 Asunción, since: "2001", author: A. 2025, at: [S9 13]}
samples:
  some-states: {name: Some states, author: A. 2025, source: A paper, cases: [{country: PY}, {actor: gn1 Asunción}]}
comparisons:
  two-ways:
    name: Two ways
    framework: criteria
    author: A. 2025
    source: A paper
    periods: [early]
    sides: [{name: one}, {name: other}]
    cells: [{side: 1, criterion: barriers, period: early, text: Low., at: [S9 14]}]
"""


@pytest.fixture(autouse=True)
def framework():
    CountryFactory(code="PY")
    return CategoryFactory(framework=FrameworkFactory(code="criteria"), code="barriers").framework


def load(files, text=FACTS):
    return load_reference(at=NOW, folder=files(facts=text))


def test_all_is_written_shown_and_cited(files):
    CityFactory(public_id="gn1")
    shelf = load(files)
    assert shelf.left_out == []
    period = Period.objects.published().get(public_id="early")
    assert period.citations.get().evidence.page_label == "12"
    sample = Sample.objects.published().get()
    assert (sample.items.count(), sample.frozen_at) == (2, NOW)
    table = matrix(Comparison.objects.published().get(), "en")
    assert [cell.text for cell in table.rows[0].cells] == ["", "Low."]
    assert table.periods == [period]
    assert {"statements.period", "statements.sample", "statements.comparison"} <= set(
        Change.objects.values_list("record", flat=True)
    )


def test_a_second_loading_writes_nothing(files):
    CityFactory(public_id="gn1")
    load(files)
    assert load(files).so_far == 0


def test_what_is_of_a_city_that_is_not_here_is_told_and_left_out(files):
    shelf = load(files)
    assert len(shelf.left_out) == 2
    assert not Period.objects.filter(public_id="of-a-city").exists()
    assert SampleItem.objects.get().country.code == "PY"


def test_a_persons_work_stays(files):
    CityFactory(public_id="gn1")
    load(files)
    with pghistory.context(user=1):
        Period.objects.filter(public_id="early").update(name="earlier times")
        SampleItem.objects.filter(country=None).delete()
    load(files)
    assert Period.objects.get(public_id="early").name == "earlier times"
    assert SampleItem.objects.count() == 1


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("framework: criteria", "framework: questions", "no framework questions"),
        ("periods: [early]", "periods: [late]", "no period late"),
        ("criterion: barriers", "criterion: areas", "no such criterion"),
        ("side: 1", "side: 2", "no side 2"),
        ("period: early, text", "period: of-a-city, text", "no period of the comparison"),
    ],
)
def test_what_no_file_and_no_database_has_is_named(files, old, new, told):
    CityFactory(public_id="gn1")
    with pytest.raises(UnknownEntry, match=told):
        load(files, FACTS.replace(old, new))
    assert not Comparison.objects.exists()
