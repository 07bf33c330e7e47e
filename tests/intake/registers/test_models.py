"""What the database refuses of imports."""

import pytest
from django.db import connection

from intake.models import ImportRow
from tests.factories import (
    CityFactory,
    ImportNameFactory,
    ImportPartyFactory,
    ImportRowFactory,
    NameDecisionFactory,
    RegisterImportFactory,
    SavedMappingFactory,
    UserFactory,
)
from tests.factories.actors import LONG_AGO

pytestmark = pytest.mark.django_db


def accepted(**fields):
    return {"state": "accepted", "accepted_at": LONG_AGO, "sampled": 10, "sampled_wrong": 1, **fields}


def test_a_mapping_has_its_name_once_a_register(refused, allowed):
    saved = SavedMappingFactory()
    with refused("saved_mapping_once_a_name"):
        SavedMappingFactory(register=saved.register)
    with allowed():
        SavedMappingFactory()


def test_a_name_is_decided_once_a_register(refused, allowed):
    decision = NameDecisionFactory(name="Halle", country="Germany")
    with refused("name_decision_once_a_name"):
        NameDecisionFactory(register=decision.register, name="Halle", country="Germany", actor=None)
    with allowed():
        NameDecisionFactory(register=decision.register, name="Halle", country="Belgium")


class TestRegisterImport:
    def test_state_is_listed(self, refused, allowed):
        with refused("register_import_state_is_listed"):
            RegisterImportFactory(state="dreamt")
        with allowed():
            RegisterImportFactory(state="written")

    def test_it_is_accepted_with_a_sample(self, refused, allowed):
        second = UserFactory()
        for lacking in (
            {"accepted_by": None},
            {"accepted_at": None},
            {"sampled": None},
            {"sampled_wrong": 11},
            {"state": "written"},
        ):
            with refused("register_import_accepted_with_a_sample"):
                RegisterImportFactory(**accepted(**{"accepted_by": second, **lacking}))
        with allowed():
            RegisterImportFactory(**accepted(accepted_by=second))

    def test_it_is_accepted_by_another_than_who_ran_it(self, refused, allowed):
        first, second = UserFactory(), UserFactory()
        with refused("register_import_accepted_by_another"):
            RegisterImportFactory(**accepted(accepted_by=first, run_by=first))
        with allowed():
            RegisterImportFactory(**accepted(accepted_by=second, run_by=first))


def test_a_name_has_an_actor_exactly_if_it_is_resolved(refused, allowed):
    with refused("import_name_has_an_actor_if_resolved"):
        ImportNameFactory(state="resolved")
    with refused("import_name_has_an_actor_if_resolved"):
        ImportNameFactory(state="unknown", actor=CityFactory())
    with allowed():
        ImportNameFactory(state="resolved", actor=CityFactory())
        ImportNameFactory(state="left_out")


class TestImportRow:
    @pytest.mark.parametrize(
        ("constraint", "fields"),
        [("import_row_outcome_is_listed", {"outcome": "odd"}), ("import_row_verdict_is_listed", {"verdict": "odd"})],
    )
    def test_codes_are_listed(self, constraint, fields, refused, allowed):
        with refused(constraint):
            ImportRowFactory(**fields)
        with allowed():
            ImportRowFactory(outcome="new", verdict="right")

    def test_dates_agree_with_their_bounds(self, refused):
        row = ImportRowFactory(since="1958")
        with refused("import_row_since_agrees_with_its_bounds"):
            ImportRow.objects.filter(pk=row.pk).update(since="")
        with refused("import_row_until_agrees_with_its_bounds"):
            ImportRow.objects.filter(pk=row.pk).update(until="1958")

    def test_a_position_is_there_once(self, refused, allowed):
        party = ImportPartyFactory()
        with refused("import_party_once_a_position"):
            ImportPartyFactory(import_row=party.import_row)
        with allowed():
            ImportPartyFactory(import_row=party.import_row, position=1)

    def test_what_it_has_become_can_be_undone(self):
        """No key of the database holds the agreement: an undoing deletes it by plain SQL."""
        with connection.cursor() as cursor:
            cursor.execute(
                "select count(*) from pg_constraint where conrelid = 'intake_importrow'::regclass and contype = 'f' "
                "and confrelid in ('agreements_agreement'::regclass, 'networks_membership'::regclass)"
            )
            assert cursor.fetchone() == (0,)
