"""Imports that nobody goes on with are thrown away, and what rests on them or was decided is not."""

import pytest
from django.urls import reverse

from intake.enums import JobKind
from intake.models import ImportName, NameDecision, RegisterImport
from intake.registers.discarding import discard_import
from intake.registers.planning import CannotImport, begin_import
from sources.models import Harvest, RegisterRow
from tests.factories import AgreementListingFactory, JobFactory, NameDecisionFactory, RegisterImportFactory
from tests.intake.registers.worlds import NOW, PAIRS, checked, places, table

pytestmark = pytest.mark.django_db


@pytest.fixture
def shown():
    places()
    return checked(table("Köln,Germany,Lille,France,1958,p", "Köln,Germany,Nowhere,France,1999,p"))


def test_it_goes_with_its_file_once_an_editor_says_so(as_editor, shown):
    decision = NameDecisionFactory(register=shown.harvest.register)
    address = reverse("admin:intake_registerimport_discard", args=[shown.pk])
    assert address in as_editor.get(reverse("admin:intake_registerimport_change", args=[shown.pk])).content.decode()
    text = " ".join(as_editor.get(address).content.decode().split())
    assert "What 2 rows came to goes" in text
    assert "1 name that was decided for this register stays decided" in text
    assert RegisterImport.objects.exists(), "it was only asked"
    assert "is thrown away" in as_editor.post(address, follow=True).content.decode()
    left = [model.objects.exists() for model in (RegisterImport, ImportName, RegisterRow, Harvest)]
    assert left == [False] * 4
    assert NameDecision.objects.get() == decision


def rests_on_a_row(shown):
    AgreementListingFactory(row=shown.harvest.rows.first())


def is_taken_anew(shown):
    begin_import(harvest_id=shown.harvest_id, mapping=PAIRS, at=NOW)


@pytest.mark.parametrize("something", [rests_on_a_row, is_taken_anew])
def test_a_file_stays_on_which_something_rests(shown, something):
    something(shown)
    discard_import(register_import_id=shown.pk)
    assert (Harvest.objects.count(), RegisterRow.objects.count()) == (1, 3)
    assert not RegisterImport.objects.filter(pk=shown.pk).exists()


@pytest.mark.parametrize(
    ("state", "is_worked_on", "reason"),
    [("running", False, "undo it first"), ("written", False, "undo it first"), ("draft", True, "stop its job first")],
)
def test_it_stays_where_it_has_written_or_is_worked_on(as_editor, state, is_worked_on, reason):
    shown = RegisterImportFactory(state=state)
    if is_worked_on:
        JobFactory(kind=JobKind.CHECK_IMPORT, arguments={"register_import": shown.pk})
    address = reverse("admin:intake_registerimport_discard", args=[shown.pk])
    assert reason in as_editor.post(address, follow=True).content.decode()
    assert as_editor.delete(f"/api/v1/imports/{shown.pk}/").status_code == 400
    with pytest.raises(CannotImport, match=reason):
        discard_import(register_import_id=shown.pk)
