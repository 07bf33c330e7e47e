"""Negotiations of the data files, and what agreements say of single parties and of subjects."""

from datetime import UTC, datetime

import pytest

from reference.loading import load_reference
from reference.shelf import UnknownEntry
from tests.factories import CityFactory, CountryFactory, SubjectFactory

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 1, 1, tzinfo=UTC)
FACTS = """
papers:
  S9: {public_id: a-paper, title: A paper, kind: book, language: en}
agreements:
  a-plan:
    kind: cooperation
    scope: mixed
    subjects: [energy]
    at: [S9 1]
    parties: [{actor: gn1 Asunción}, {name: Venezuela, country: VE}]
    acts:
      - {kind: signed_definitive, date: "2006", at: [S9 1]}
      - {kind: reservation_made, party: 1, note: Not now., at: [S9 2]}
negotiations:
  a-negotiation:
    title: Of a plan
    agreement: a-plan
    outcome: refused
    at: [S9 3]
    participants: [{sphere: subnational, actor: gn1 Asunción, mandate: Its mayor}, {sphere: state, country: VE}]
    rounds: [{date: "2006", mode: letters, level: top}]
    positions: [{participant: 1, text: No fuel., date: "2006", relation_to_state: same, at: [S9 4]}]
"""


@pytest.fixture(autouse=True)
def _world():
    CityFactory(public_id="gn1", name="Asunción", country=CountryFactory(code="PY"))
    CountryFactory(code="VE")
    SubjectFactory(code="energy")


def load(folder):
    return load_reference(at=NOW, folder=folder)


def test_an_act_is_its_partys_and_an_agreement_is_about_its_subjects(files, api):
    load(files(facts=FACTS))
    agreement = api("agreements/a-plan/")
    assert [(act["kind"], act["party"]) for act in agreement["acts"]] == [
        ("signed_definitive", None),
        ("reservation_made", 1),
    ]
    assert [subject["code"] for subject in agreement["subjects"]] == ["energy"]


def test_a_negotiation_is_shown_with_its_agreement(files, api):
    load(files(facts=FACTS))
    told = api("negotiations/a-negotiation/")
    assert (told["agreement"]["id"], told["outcome"], told["format"]) == ("a-plan", "refused", "multilevel")
    assert [(each["mandate"], each["state"] and each["state"]["code"]) for each in told["participants"]] == [
        ("Its mayor", None),
        ("", "VE"),
    ]
    assert [(each["date"], each["mode"], each["level"]) for each in told["rounds"]] == [("2006", "letters", "top")]
    assert [(each["participant"], each["relation_to_state"]) for each in told["positions"]] == [(1, "same")]
    assert [each["page_label"] for each in told["positions"][0]["citations"]] == ["4"]


def test_a_second_load_writes_nothing(files):
    folder = files(facts=FACTS)
    load(folder)
    assert not load(folder).written


def test_a_corrected_position_is_corrected(files, api):
    load(files(facts=FACTS))
    assert dict(load(files(facts=FACTS.replace("No fuel.", "Less fuel."))).written) == {"positions": 1}
    assert [each["text"] for each in api("negotiations/a-negotiation/")["positions"]] == ["Less fuel."]


def test_a_negotiation_waits_for_who_takes_part(files):
    facts = FACTS.replace("sphere: subnational, actor: gn1 Asunción", "sphere: subnational, actor: gn2 Montevideo")
    assert load(files(facts=facts)).left_out == ["a-negotiation: gn2 Montevideo is not here."]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("[energy]", "[fuel]", "a-plan: there is no subject fuel"),
        ("party: 1", "party: 2", "a-plan: there is no party 2"),
        ("participant: 1", "participant: 2", "a-negotiation: there is no participant 2"),
    ],
)
def test_what_leads_nowhere_is_told(files, old, new, said):
    with pytest.raises(UnknownEntry, match=said):
        load(files(facts=FACTS.replace(old, new)))
