"""Loading reference data: complete, repeatable, and never over an editor's head."""

import re
from datetime import UTC, datetime
from io import StringIO

import pghistory
import pytest
from django.core.management import CommandError, call_command

from actors.models import Actor, Name
from core.models import Change
from networks.models import Body, Membership, Network
from reference.loading import load_reference
from reference.shelf import UnknownEntry
from sources.models import Document
from statements.models import Statement
from tests.factories import CityFactory, CountryFactory, DocumentFactory

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 1, 1, tzinfo=UTC)
FACTS = """
papers:
  S9: {public_id: a-paper, title: A paper, kind: book, language: en, doi: 10.1/x}
organisations:
  an-agency: {name: An Agency, country: PY, names: [{text: Agencia, language: es, preferred: true}]}
persons:
  a-mayor: {name: A. Mayor, offices: [{of: gn1 Asunción, title: mayor, since: "1995"}]}
  a-speaker: {name: A. Speaker, offices: [{of: some-net Some Net, title: speaker, since: "1996"}]}
networks:
  some-net:
    name: Some Net
    names: [{text: Sone Net, kind: error}]
    kinds: [regional_association]
    founded: "1995"
    bodies:
      council: {kind: committee, name: Council, since: "1995", until: "2015", replaced_by: board, at: [S9 541]}
      board:
        kind: committee
        name: Board
        since: "2015"
        at: [S9 542]
        seats: [{office: president, actor: gn1 Asunción, person: a-mayor, since: "2016", at: [S9 542]}]
    members:
      - {actor: gn1 Asunción, category: founding, joined: "1995", at: [S9 541]}
      - {country: PY, joined: "1996", statuses: [{status: suspended, since: "2012"}], at: [S9 541]}
  other-net:
    name: Other Net
    kinds: [regional_association]
    bodies: {office: {kind: committee, name: Office, size: 7, goals: [11], modelled_on: some-net-board, at: [S9 3]}}
    section_of: [{network: some-net, since: "2001", source: A paper}]
    came_of: [{actor: an-agency An Agency, kind: replaced, happened: "1999", source: A paper}]
events:
  a-meeting: {kind: meeting, name: A meeting, topics: water, convened_by: some-net-board, at: [S9 3]}
agreements:
  a-tie:
    kind: cooperation
    at: [S9 541]
    parties: [{actor: gn1 Asunción}, {name: regions of Paraguay, country: PY}]
    acts: [{kind: signed_definitive, date: 1995-03, at: [S9 541]}]
statements:
  some-figure:
    {kind: figure, actor: some-net, value: 366, unit: members, qualifier: exact, stated: "2022", author: A., at: [S9 2]}
  a-definition: {kind: definition, term: twinning, text: A tie., author: A. N., at: [S9 1]}
"""


@pytest.fixture(autouse=True)
def asuncion():
    return CityFactory(public_id="gn1", name="Asunción", country=CountryFactory(code="PY"))


@pytest.fixture
def folder(files):
    return files(facts=FACTS)


def load(folder):
    return load_reference(at=NOW, folder=folder)


def by_an_editor():
    return pghistory.context(user=1)


def test_facts_are_on_the_pages_and_in_the_api(folder, api, client):
    load(folder)
    network = api("networks/some-net/")
    assert network["founded"] == "1995"
    assert [(body["id"], body["replaced_by"] and body["replaced_by"]["id"]) for body in network["bodies"]] == [
        ("some-net-council", "some-net-board"),
        ("some-net-board", None),
    ]
    assert [office["actor"]["id"] for office in api("persons/a-speaker/")["offices"]] == ["some-net"]
    assert network["bodies"][1]["seats"][0]["person"]["name"] == "A. Mayor"
    members = api("memberships/", network="some-net")["results"]
    assert {(each["member"] or each["member_country"])["name"] for each in members} == {
        "Asunción",
        CountryFactory._meta.model.objects.get(code="PY").name,
    }
    other = api("networks/other-net/")
    assert other["section_of"][0]["network"]["id"] == "some-net"
    (office,) = other["bodies"]
    assert (office["size"], office["goals"], office["modelled_on"]["id"]) == (7, [11], "some-net-board")
    meeting = api("events/a-meeting/")
    assert (meeting["topics"], meeting["convened_by"]["id"]) == ("water", "some-net-board")
    assert api("statements/some-figure/")["value"] == 366
    tie = api("agreements/a-tie/")
    assert (tie["status"], tie["acts"][0]["date"]) == ("active", "1995-03")
    assert client.get("/en/networks/some-net/some-net/").status_code == 200


def test_each_fact_rests_on_its_place(folder):
    load(folder)
    board = Body.objects.get(public_id="some-net-board")
    assert [(each.evidence.document.public_id, each.evidence.page_label) for each in board.citations.all()] == [
        ("a-paper", "542")
    ]


def test_a_second_load_writes_nothing(folder):
    load(folder)
    before = Change.objects.count()
    assert not load(folder).written
    assert Change.objects.count() == before


def test_a_corrected_file_corrects_the_record(folder, files):
    load(folder)
    written = load(files(facts=FACTS.replace("value: 366", "value: 367"))).written
    assert dict(written) == {"statements": 1}
    assert Statement.objects.get(public_id="some-figure").value == 367


def test_what_an_editor_changed_stays(folder):
    load(folder)
    network = Network.objects.get(actor__public_id="some-net")
    with by_an_editor():
        network.founded = "1994"
        network.save()
        Membership.objects.filter(actor__public_id="gn1").update(joined="1990")
    assert not load(folder).written
    network.refresh_from_db()
    assert network.founded == "1994"
    assert Membership.objects.get(actor__public_id="gn1").joined == "1990"


def test_what_an_editor_deleted_is_not_put_back(folder):
    load(folder)
    with by_an_editor():
        Statement.objects.get(public_id="some-figure").delete()
        Body.objects.get(public_id="some-net-board").delete()
        Name.objects.get(text="Sone Net").delete()
    assert not load(folder).written
    assert not Body.objects.filter(public_id="some-net-board").exists()


def test_facts_about_a_place_that_is_not_here_wait_for_it(folder, files, asuncion):
    facts = FACTS.replace("gn1 Asunción, category", "gn2 Montevideo, category")
    shelf = load(files(facts=facts))
    assert shelf.left_out == ["Some Net: gn2 Montevideo is not here."]
    CityFactory(public_id="gn2", name="Montevideo", country=asuncion.country)
    assert load(folder).written["memberships"] == 1


def test_a_paper_that_somebody_brought_in_is_that_paper(folder):
    ours = DocumentFactory(doi="10.1/x", title="As an editor calls it")
    load(folder)
    assert Document.objects.get().title == ours.title


def test_a_name_in_error_is_kept_as_one(folder):
    load(folder)
    assert Name.objects.get(actor__public_id="some-net", text="Sone Net").kind == "error"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("at: [S9 1]", "at: [S8 1]", "“S8 1”: write a paper of the files"),
        ("country: PY, joined", "country: ZZ, joined", "Some Net: there is no country ZZ"),
        ("network: some-net, since", "network: no-net, since", "section of no-net, which is in no file"),
        ("convened_by: some-net-board", "convened_by: no-board", "a-meeting: there is no body no-board"),
    ],
)
def test_what_leads_nowhere_stops_all_of_it(files, old, new, said):
    with pytest.raises(UnknownEntry, match=said.replace(".", r"\.")):
        load(files(facts=FACTS.replace(old, new)))
    assert not Actor.objects.filter(public_id="some-net").exists()


def test_the_shipped_files_load_and_load_again(world):
    shelf = load_reference(at=NOW)
    assert not shelf.left_out
    assert shelf.written["memberships"] >= 12
    assert not load_reference(at=NOW).written


def test_the_command_tells_what_was_written(world):
    told = StringIO()
    call_command("load_reference", stdout=told)
    assert re.search(r"\d+ networks", told.getvalue())


def test_the_command_says_what_is_wrong():
    with pytest.raises(CommandError, match="there is no country"):
        call_command("load_reference", stdout=StringIO())
