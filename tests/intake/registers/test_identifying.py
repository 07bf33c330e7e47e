"""Identifiers that rows give: kept with whom the rows name, if nothing speaks against it."""

from dataclasses import replace

import pytest
from django.utils import timezone

from actors.models import Identifier
from core.models import Change
from intake.mappings.mapping import Mapping, Side, Source
from intake.models import ImportRow
from intake.registers import wikidata
from intake.registers.accepting import undo_import
from intake.registers.identifying import counted
from intake.registers.report import lines
from tests.factories import EditorFactory, IdentifierFactory, NameDecisionFactory, RegisterFactory
from tests.intake.registers.test_importing import accepted, judged
from tests.intake.registers.worlds import checked, outcomes, places, run, table

pytestmark = pytest.mark.django_db
PLAN = Mapping(
    sides=(
        Side(Source("city"), Source("country"), identifier=Source("id"), scheme="wikidata"),
        Side(Source("partner"), Source("of"), identifier=Source("code"), scheme="national"),
    ),
    usual_kind="twinning",
)
HEADING = "city,country,id,partner,of,code"


@pytest.fixture
def towns():
    return places()


def kept():
    return sorted((each.actor.name, each.scheme, each.value) for each in Identifier.objects.select_related("actor"))


def test_who_has_none_gets_it_when_the_import_is_accepted_and_loses_it_when_it_is_undone(towns):
    register = RegisterFactory()
    NameDecisionFactory(register=register, name="Cologne-on-Rhine", country="Germany", actor=towns["Köln"])
    done = run(table("Cologne-on-Rhine,Germany,Q365,Lille,France,59350", heading=HEADING), PLAN, register)
    assert kept() == []
    assert "Wikidata Q365: is kept with it when the import is accepted" in "".join(lines(done))
    accepted(done, judged(done), by_id=EditorFactory().pk)
    assert kept() == [("Köln", "wikidata", "Q365"), ("Lille", "national", "FR:59350")]
    assert Change.objects.filter(public_id=towns["Köln"].public_id, kind="updated").exists()
    assert "Wikidata Q365: is known" in "".join(lines(done))
    undo_import(register_import_id=done.pk, by_id=None, at=timezone.now())
    assert kept() == []


@pytest.mark.parametrize(
    ("rows", "known", "what"),
    [
        (["Köln,Germany,Q1,Lille,France,"], ("Köln", "Q9"), "other"),
        (["Köln,Germany,Q1,Lille,France,"], ("Bonn", "Q1"), None),
        (["Köln,Germany,Köln,Lille,France,"], None, "malformed"),
        (["Köln,Germany,Q1,Lille,France,", "Köln,Germany,Q2,Oxford,United Kingdom,"], None, "several"),
        (["Köln,Germany,Q1,Lille,France,", "Bonn,Germany,Q1,Oxford,United Kingdom,"], None, "several"),
        (["Köln,Germany,Q1,Bonn,Germany,"], None, None),
    ],
)
def test_what_speaks_against_it_is_told(towns, rows, known, what):
    if known:
        IdentifierFactory(actor=towns[known[0]], scheme="wikidata", value=known[1])
    before = kept()
    done = run(table(*rows, heading=HEADING), PLAN)
    assert [each.value for each in counted(done)] == ([what] if what else [])
    accepted(done, judged(done), by_id=EditorFactory().pk)
    assert kept() == before


def test_a_name_that_is_not_known_means_who_has_its_identifier_in_another_row(towns):
    rows = ["Köln,Germany,Q365,Lille,France,", "Stadt am Rhein,Germany,Q365,Oxford,United Kingdom,"]
    rows += ["Bonn,Germany,-,Lille,France,", "Nowhere,Germany,-,Oxford,United Kingdom,"]
    done = run(table(*rows, heading=HEADING), PLAN)
    assert [outcome for _number, outcome in outcomes(done)] == ["new", "new", "new", "unknown"]


def test_that_of_somebody_else_is_told_where_the_first_one_names_another(towns):
    IdentifierFactory(actor=towns["Köln"], scheme="geonames", value="2886242")
    IdentifierFactory(actor=towns["Bonn"], scheme="wikidata", value="Q365")
    plan = replace(PLAN, sides=(replace(wikidata.MAPPING.sides[0]), Side(Source("partner"), Source("of"))))
    heading = "itemLabel,itemCountry,itemGeonames,item,partner,of"
    done = checked(table("Cologne,DE,2886242,Q365,Lille,France", heading=heading), plan)
    assert ImportRow.objects.get().actors == sorted([towns["Köln"].pk, towns["Lille"].pk])
    assert [each.value for each in counted(done)] == ["taken"]


def test_the_second_one_is_asked_where_the_first_finds_nobody(towns):
    IdentifierFactory(actor=towns["Köln"], scheme="wikidata", value="Q365")
    plan = replace(PLAN, sides=(replace(wikidata.MAPPING.sides[0]), Side(Source("partner"), Source("of"))))
    heading = "itemLabel,itemCountry,itemGeonames,item,partner,of"
    done = run(table("Agrippina,DE,2886242,Q365,Lille,France", heading=heading), plan)
    assert outcomes(done) == [(2, "new")]
    accepted(done, judged(done), by_id=EditorFactory().pk)
    assert ("Köln", "geonames", "2886242") in kept()
