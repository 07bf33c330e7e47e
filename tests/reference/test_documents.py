"""Texts of which papers tell, and what papers have to do with each other, as the data files have them."""

from datetime import UTC, datetime

import pghistory
import pytest

from agreements.models import Agreement, InstrumentLink
from core.models import Change
from reference.files import UnfitFile, read
from reference.loading import load_reference
from reference.shelf import UnknownEntry
from sources.models import Document, DocumentCitation, DocumentLink
from tests.factories import CityFactory, CountryFactory, DocumentFactory, SubjectFactory

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 1, 1, tzinfo=UTC)
FACTS = """
papers:
  S8:
    public_id: a-paper
    title: A paper
    kind: scholarly_article
    language: ru
    doi: 10.1/x
    licence: CC BY 4.0
    keywords: [limology]
    at:
      - {at: S8 head, field: licence, followed: In words.}
      - {at: S8 foot, field: licence, says: CC BY-NC 4.0, stance: contradicts}
  S9:
    public_id: an-abstract
    title: Its abstract
    kind: abstract
    language: en
    links: [{relation: abstract_of, to: S8}]
networks:
  some-net:
    name: Some Net
    kinds: [regional_association]
    bodies: {council: {kind: committee, name: Council, at: [S8 1]}}
documents:
  a-concept:
    title: A concept
    kind: strategy
    date: "2020"
    valid_until: "2030"
    subjects: [migration]
    at: [S8 3]
    institutions: [{relation: adopted_by, actor: some-net Some Net}, {relation: recognised, body: some-net-council}]
    links: [{relation: replaces, to: older}, {relation: cited_in, to: S8, place: note 14}]
  older: {title: An older one, kind: strategy, at: [S8 3]}
agreements:
  a-commitment:
    kind: cooperation
    title: A commitment
    names_no_parties: true
    parties: []
    at: [S8 2]
    texts:
      - {kind: founding_act, title: Statute}
      - {kind: amendment, title: Change, links: [{relation: amends, text: 0}]}
    acts: [{kind: signed_definitive, date: 1995-07, at: [{at: S8 2, field: date, says: July of the same year}]}]
    institutions: [{relation: established, body: some-net-council}]
"""


@pytest.fixture(autouse=True)
def _world():
    CityFactory(public_id="gn1", name="Asunción", country=CountryFactory(code="PY"))
    SubjectFactory(code="migration", name="Migration")


@pytest.fixture
def folder(files):
    return files(facts=FACTS)


def test_a_text_is_shown_with_all_that_is_told_of_it(folder, api):
    load_reference(at=NOW, folder=folder)
    told = api("documents/a-concept/")
    assert (told["date"], told["valid_until"]) == ("2020", "2030")
    assert [each["code"] for each in told["subjects"]] == ["migration"]
    assert [(each["relation"], each["place"], each["document"]["id"]) for each in told["links"]] == [
        ("cited_in", "note 14", "a-paper"),
        ("replaces", "", "older"),
    ]
    assert [(each["relation"], bool(each["actor"]), bool(each["body"])) for each in told["institutions"]] == [
        ("adopted_by", True, False),
        ("recognised", False, True),
    ]
    assert [(each["page_label"], each["document"]["id"]) for each in told["sources"]] == [("3", "a-paper")]


def test_a_paper_is_shown_with_its_abstract_and_both_of_its_licences(folder, api):
    load_reference(at=NOW, folder=folder)
    paper = api("documents/a-paper/")
    assert ("abstract_of", False, "an-abstract") in [
        (each["relation"], each["is_active"], each["document"]["id"]) for each in paper["links"]
    ]
    assert [(each["stance"], each["says"], each["is_preferred"], each["why"]) for each in paper["sources"]] == [
        ("supports", "", True, "In words."),
        ("contradicts", "CC BY-NC 4.0", False, ""),
    ]


def test_a_relative_date_keeps_its_words_and_parties_may_be_unknown(folder, api):
    load_reference(at=NOW, folder=folder)
    told = api("agreements/a-commitment/")
    assert (told["parties"], told["names_no_parties"], told["acts"][0]["date"]) == ([], True, "1995-07")
    said = [each["says"] for source in told["sources"] for each in source["about"] if each["field"] == "date"]
    assert said == ["July of the same year"]
    assert [each["body"]["name"] for each in told["institutions"]] == ["Council"]
    assert InstrumentLink.objects.get().target.title == "Statute"


def test_a_second_load_writes_nothing(folder):
    load_reference(at=NOW, folder=folder)
    before = Change.objects.count()
    assert not load_reference(at=NOW, folder=folder).written
    assert Change.objects.count() == before


def test_a_paper_that_an_editor_withdrew_stays_so(folder, editor):
    load_reference(at=NOW, folder=folder)
    with pghistory.context(user=editor.pk):
        Document.objects.filter(public_id="a-concept").update(published_at=None)
    load_reference(at=NOW, folder=folder)
    assert Document.objects.get(public_id="a-concept").published_at is None


def test_papers_of_an_older_database_are_shown_for_their_own_sake(folder):
    DocumentFactory(public_id="a-paper", title="A paper", doi="10.1/x", published_at=None)
    load_reference(at=NOW, folder=folder)
    assert Document.objects.get(public_id="a-paper").published_at == NOW


@pytest.mark.parametrize(
    ("there", "instead", "told"),
    [
        ("to: older", "to: elsewhere", "a-concept: there is no document elsewhere"),
        ("subjects: [migration]", "subjects: [magic]", "a-concept: there is no subject magic"),
        ("recognised, body: some-net-council", "recognised, body: some-net-board", "no body some-net-board"),
        ("relation: amends, text: 0", "relation: amends, text: 7", "a-commitment: there is no text 7"),
        ("at: [S8 2]\n    texts", "at: [S7 2]\n    texts", "write a paper of the files"),
    ],
)
def test_what_is_not_there_is_told_and_nothing_is_written(files, there, instead, told):
    folder = files(facts=FACTS.replace(there, instead))
    with pytest.raises(UnknownEntry, match=told):
        load_reference(at=NOW, folder=folder)
    assert not Agreement.objects.exists()
    assert not DocumentLink.objects.exists()
    assert not DocumentCitation.objects.exists()


@pytest.mark.parametrize(
    ("there", "instead"),
    [
        ("    names_no_parties: true\n", ""),
        ("parties: []", "parties: [{actor: gn1 Asunción}]"),
        ("relation: replaces", "relation: resembles"),
        ("    kind: strategy\n", ""),
        ("field: licence, followed", "followed"),
    ],
)
def test_a_file_that_says_it_otherwise_is_unfit(files, there, instead):
    with pytest.raises(UnfitFile):
        read(files(facts=FACTS.replace(there, instead, 1)))
