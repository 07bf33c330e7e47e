"""What the database refuses of agreements, parties, acts and texts."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db.models import ProtectedError

from agreements.models import Act, Instrument
from tests.factories import ActFactory, AgreementFactory, InstrumentFactory, PartyFactory, StatusSpellFactory

pytestmark = pytest.mark.django_db


class TestAgreement:
    @pytest.mark.parametrize(
        ("field", "constraint"),
        [
            ("kind", "agreement_kind_is_listed"),
            ("status", "agreement_status_is_listed"),
            ("formality", "agreement_formality_is_listed"),
            ("legal_force", "agreement_legal_force_is_listed"),
            ("attested", "agreement_attested_is_listed"),
        ],
    )
    def test_codes_are_listed(self, field, constraint, refused):
        with refused(constraint):
            AgreementFactory(**{field: "unheard-of"})

    def test_form_and_force_may_be_unknown_or_known(self, allowed):
        with allowed():
            AgreementFactory(formality="", legal_force="")
        with allowed():
            AgreementFactory(formality="oral_or_custom", legal_force="non_binding")


class TestParty:
    def test_has_a_role_once(self, refused, allowed):
        party = PartyFactory()
        with refused("party_once_a_role"):
            PartyFactory(agreement=party.agreement, actor=party.actor)
        with allowed():
            PartyFactory(agreement=party.agreement, actor=party.actor, role="host")

    def test_is_an_actor_or_a_printed_name(self, refused, allowed):
        with refused("party_is_an_actor_or_a_printed_name"):
            PartyFactory(actor=None)
        with allowed():
            PartyFactory(actor=None, name_as_printed="Some town")

    def test_role_is_listed(self, refused):
        with refused("party_role_is_listed"):
            PartyFactory(role="friend")

    def test_an_actor_with_agreements_is_not_deleted(self):
        with pytest.raises(ProtectedError):
            PartyFactory().actor.delete()


class TestAct:
    def test_kind_is_listed(self, refused):
        with refused("act_kind_is_listed"):
            ActFactory(kind="dreamt of")

    def test_is_of_a_party_of_the_same_agreement(self, refused, allowed):
        with refused("act_party_is_of_the_same_agreement"):
            ActFactory(party=PartyFactory())
        party = PartyFactory()
        with allowed():
            ActFactory(agreement=party.agreement, party=party)

    def test_is_done_by_a_text_of_the_same_agreement(self, refused, allowed):
        with refused("act_instrument_is_of_the_same_agreement"):
            ActFactory(instrument=InstrumentFactory())
        text = InstrumentFactory()
        with allowed():
            ActFactory(agreement=text.agreement, instrument=text)

    def test_only_an_end_has_a_cause(self, refused, allowed):
        with refused("act_cause_only_of_an_end"):
            ActFactory(cause="expired")
        with refused("act_cause_only_of_an_end"):
            ActFactory(kind="terminated", cause="boredom")
        with allowed():
            ActFactory(kind="terminated", cause="expired")

    def test_only_a_report_says_how_it_stands_and_it_must(self, refused, allowed):
        with refused("act_reports_a_status_or_does_something"):
            ActFactory(kind="status_reported")
        with refused("act_reports_a_status_or_does_something"):
            ActFactory(kind="status_reported", reported="unknown")
        with refused("act_reports_a_status_or_does_something"):
            ActFactory(kind="terminated", reported="ended")
        with allowed():
            ActFactory(kind="status_reported", reported="ended")

    def test_a_report_is_of_no_single_party(self, refused):
        party = PartyFactory()
        with refused("act_report_is_of_no_party"):
            ActFactory(agreement=party.agreement, party=party, kind="status_reported", reported="ended")

    def test_day_agrees_with_its_bounds(self, refused):
        act = ActFactory(date="1995")
        with refused("act_date_agrees_with_its_bounds"):
            Act.objects.filter(pk=act.pk).update(date_earliest=None, date_latest=None)

    def test_day_is_understood(self):
        with pytest.raises(ValidationError, match="not understood as a date"):
            Act(agreement=AgreementFactory(), kind="listed", date="long ago").full_clean()


class TestInstrument:
    def test_kind_is_listed(self, refused):
        with refused("instrument_kind_is_listed"):
            InstrumentFactory(kind="novel")

    def test_day_agrees_with_its_bounds(self, refused):
        text = InstrumentFactory(date="1995")
        with refused("instrument_date_agrees_with_its_bounds"):
            Instrument.objects.filter(pk=text.pk).update(date_earliest="1996-01-01")


class TestStatusSpell:
    @pytest.mark.parametrize("field", ["status", "perhaps"])
    def test_statuses_are_listed(self, field, refused):
        constraint = {"status": "status_spell_status_is_listed", "perhaps": "status_spell_perhaps_is_listed"}[field]
        with refused(constraint):
            StatusSpellFactory(**{field: "unheard-of"})

    def test_ends_after_its_start(self, refused, allowed):
        with refused("status_spell_ends_after_its_start"):
            StatusSpellFactory(start=date(2000, 1, 1), end=date(2000, 1, 1))
        with allowed():
            StatusSpellFactory(start=date(2000, 1, 1), end=date(2000, 1, 2))

    @pytest.mark.parametrize(
        ("start", "constraint"),
        [(None, "status_spell_first_once"), (date(2000, 1, 1), "status_spell_once_a_start")],
    )
    def test_one_begins_at_a_day(self, start, constraint, refused, allowed):
        spell = StatusSpellFactory(start=start)
        with refused(constraint):
            StatusSpellFactory(agreement=spell.agreement, start=start)
        with allowed():
            StatusSpellFactory(start=start)
