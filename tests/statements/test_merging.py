"""What is said of an actor that was entered twice is said of the one that is kept."""

from datetime import UTC, datetime

import pytest

from actors.merging import merge
from core import journal
from statements.models import Coding, CodingCitation, Statement
from tests.actors.worlds import snapshot
from tests.factories import (
    CityFactory,
    CodingCitationFactory,
    CodingFactory,
    CountryFactory,
    FigureFactory,
)

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 1, tzinfo=UTC)


@pytest.fixture
def pair():
    """A city, and the same once more."""
    country = CountryFactory()
    return CityFactory(country=country), CityFactory(country=country)


def merged(kept, gone):
    return merge(kept=kept, gone=gone, reason="One city, entered twice.", by_id=None, at=NOW)


def test_statements_and_codings_go_with_it(pair):
    kept, gone = pair
    FigureFactory(actor=kept)
    FigureFactory(actor=gone, value=375)
    coding = CodingFactory(actor=gone)
    merged(kept, gone)
    assert {each.number for each in Statement.objects.filter(actor_id=kept.pk)} == {366, 375}
    assert list(Coding.objects.filter(actor_id=kept.pk)) == [coding]


@pytest.mark.parametrize("since", ["", "1990"])
def test_what_one_coder_said_of_both_is_said_once_with_all_its_evidence(pair, since):
    kept, gone = pair
    coding = CodingFactory(actor=kept, since=since)
    citations = [
        CodingCitationFactory(coding=coding),
        CodingCitationFactory(coding=CodingFactory(actor=gone, category=coding.category, since=since)),
    ]
    merged(kept, gone)
    assert list(Coding.objects.all()) == [coding]
    assert set(CodingCitation.objects.filter(coding=coding)) == set(citations)


def test_codings_of_other_times_and_coders_stay_apart(pair):
    kept, gone = pair
    coding = CodingFactory(actor=kept, since="1990", until="1995")
    CodingFactory(actor=gone, category=coding.category, since="1995")
    CodingFactory(actor=gone, category=coding.category, since="1990", author="Another coder")
    merged(kept, gone)
    assert Coding.objects.filter(actor_id=kept.pk).count() == 3


def test_it_is_found_by_the_id_of_either(pair, api):
    kept, gone = pair
    figure, coding = FigureFactory(actor=gone), CodingFactory(actor=gone)
    merged(kept, gone)
    for actor in pair:
        assert [each["id"] for each in api("statements/", actor=actor.public_id)["results"]] == [figure.public_id]
        assert [each["id"] for each in api("codings/", actor=actor.public_id)["results"]] == [coding.public_id]


def test_undone_everything_is_said_of_each_as_before(pair):
    kept, gone = pair
    coding = CodingFactory(actor=kept, since="1990")
    CodingCitationFactory(coding=CodingFactory(actor=gone, category=coding.category, since="1992"))
    FigureFactory(actor=gone)
    before = snapshot()
    report = journal.undo(operation=merged(kept, gone), by_id=None, at=NOW)
    assert report.left == 0
    assert snapshot() == before
