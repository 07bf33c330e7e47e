"""Disputed places, official sources and engagements of data files."""

from datetime import UTC, date, datetime

import pghistory
import pytest

from actors.models import Actor, Dispute, OfficialSource
from agreements.models import Engagement
from reference.files import UnfitFile
from reference.loading import load_reference
from tests.factories import CountryFactory, RegionFactory

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 1, 1, tzinfo=UTC)
FACTS = """
papers:
  S9: {public_id: a-paper, title: A paper, kind: book, language: en, doi: 10.1/x}
places:
  md-sn: {text: Its authorities claim to be a state., text_ru: Слова., source: A paper}
  far-land:
    name: Far Land
    names: [{text: Далёкая земля, language: ru, preferred: true}]
    country: GE
    text: So does this.
    source: A paper
organisations:
  a-ministry: {name: A Ministry, country: GE}
official_sources:
  reports: {publisher: a-ministry, kind: official_report, title: Reports, checked: "2025-03-01", source: A paper}
  of-nobody: {publisher: zz-zz Nowhere, kind: website, title: A site, url: "https://example.org/"}
engagements:
  some-aid:
    kind: aid_or_donation
    participants: [{name: Russia, role: funder}, {actor: far-land Far Land, role: beneficiary}]
    at: [S9 541]
  lost-aid:
    kind: aid_or_donation
    participants: [{actor: zz-zz Nowhere, role: beneficiary}]
    at: [S9 541]
"""


@pytest.fixture(autouse=True)
def transnistria():
    CountryFactory(code="GE")
    return RegionFactory(public_id="md-sn", name="Transnistria", country=CountryFactory(code="MD"))


def load(folder):
    return load_reference(at=NOW, folder=folder)


def test_a_known_place_keeps_its_name_and_country_and_an_unknown_one_is_made(files, transnistria):
    load(files(facts=FACTS))
    transnistria.refresh_from_db()
    assert (transnistria.name, transnistria.country.code) == ("Transnistria", "MD")
    assert transnistria.dispute.text_in("ru") == "Слова."
    far = Actor.objects.get(public_id="far-land")
    assert (far.kind, far.country.code, far.published_at) == ("region", "GE", NOW)
    assert set(far.names.values_list("text", flat=True)) == {"Far Land", "Далёкая земля"}


def test_sources_of_known_publishers_are_written(files):
    shelf = load(files(facts=FACTS))
    source = OfficialSource.objects.get()
    assert (source.public_id, source.actor.name, source.checked) == ("reports", "A Ministry", date(2025, 3, 1))
    assert any("of-nobody" in line for line in shelf.left_out)


def test_engagements_whose_participants_are_here_are_shown_with_their_source(files):
    load(files(facts=FACTS))
    engagement = Engagement.objects.get()
    assert (engagement.public_id, engagement.published_at) == ("some-aid", NOW)
    told = [(str(each), each.role) for each in engagement.participants.order_by("pk")]
    assert told == [("Russia", "funder"), ("Far Land", "beneficiary")]
    assert engagement.citations.get().evidence.page_label == "541"


def test_a_second_loading_writes_nothing_and_a_persons_work_stays(files):
    folder = files(facts=FACTS)
    load(folder)
    with pghistory.context(user=1):
        Dispute.objects.filter(actor__public_id="md-sn").update(text="Better words.")
    assert not load(folder).written
    assert Dispute.objects.get(actor__public_id="md-sn").text == "Better words."


@pytest.mark.parametrize(
    ("section", "entry"),
    [
        ("places", "{text: Words., source: A paper, name: Nameless}"),
        ("official_sources", "{publisher: a-ministry, kind: website, title: Nowhere to be found}"),
        ("official_sources", "{publisher: a-ministry, kind: rumour, title: A site, url: x}"),
        ("engagements", "{kind: project, participants: [], at: [S9 541]}"),
    ],
)
def test_an_unfit_entry_is_refused(files, section, entry):
    with pytest.raises(UnfitFile, match=section):
        load(files(facts=f"{section}:\n  an-entry: {entry}\n"))
