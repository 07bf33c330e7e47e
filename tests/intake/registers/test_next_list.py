"""The next list of a register: taken as the one before, and only what it says otherwise asked for."""

from datetime import timedelta

import pytest
from django.urls import reverse

from intake.mappings.mapping import Mapping
from intake.registers.bringing import File, bring_in
from intake.registers.planning import check_import
from tests.factories import EditorFactory, SavedMappingFactory
from tests.intake.registers.test_importing import accepted, judged
from tests.intake.registers.worlds import MEMBERS, NOW, PAIRS, checked, places, run, silently, table

pytestmark = pytest.mark.django_db
NEXT = table("Köln,Germany,Lille,France,1958,p", "Bonn,Germany,Oxford,United Kingdom,1947,p")


def bring(register, content):
    return bring_in(
        register=register, file=File.of(content, "next.csv"), listed="2016", by_id=None, at=NOW + timedelta(days=365)
    )


@pytest.fixture
def register():
    places()
    done = run(table("Köln,Germany,Lille,France,1958,p", "Köln,Germany,Wolgograd,Russia,1988,p"))
    return accepted(done, judged(done), by_id=EditorFactory().pk).harvest.register


def test_only_what_is_otherwise_is_shown_first(as_editor, register):
    brought = bring(register, NEXT)
    page = reverse("admin:intake_registerimport_change", args=[brought.pk])
    assert "The columns are taken as those of the list of 2015 were." in as_editor.get(page).content.decode()
    check_import(register_import_id=brought.pk, report=silently)
    response = as_editor.get(page)
    assert [(each.row.number, each.outcome) for each in response.context["rows"]] == [(3, "new")]
    assert "Köln – Wolgograd" in response.content.decode(), "it is not listed any more"
    assert len(as_editor.get(page, {"outcome": "all"}).context["rows"]) == 2


def test_other_columns_are_proposed_anew(register):
    other = Mapping.of_row(bring(register, b"town;partner town\nBonn;Oxford\n").mapping)
    assert [side.name.column for side in other.sides] == ["town", "partner town"]


def test_a_mapping_that_was_saved_is_found_again():
    saved = SavedMappingFactory(mapping=PAIRS.as_row())
    SavedMappingFactory(register=saved.register, name="of members", mapping=MEMBERS.as_row())
    assert Mapping.of_row(bring(saved.register, NEXT).mapping) == PAIRS


def test_the_first_rows_are_told_in_words(as_editor):
    shown = checked(b"member,country,network,joined,status\nLille,France,Eurocities,1990,former\n", MEMBERS)
    address = reverse("admin:intake_registerimport_change", args=[shown.pk])
    (row,) = as_editor.get(address, {"map": "1"}).context["preview"]["rows"]
    assert (row.parties, row.network, row.what) == (["Lille, France"], "Eurocities", ["has left"])
