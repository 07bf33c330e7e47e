"""What the database refuses of agreements, parties, acts and texts."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db.models import ProtectedError

from agreements.models import Act, ApprovalRule, Instrument
from tests.factories import (
    ActFactory,
    AgreementFactory,
    AgreementSubjectFactory,
    AgreementTitleFactory,
    ApprovalRuleFactory,
    CountryFactory,
    InstrumentFactory,
    InstrumentLinkFactory,
    PartyFactory,
    StatusSpellFactory,
    SubjectFactory,
)

pytestmark = pytest.mark.django_db


class TestAgreement:
    @pytest.mark.parametrize(
        ("field", "constraint"),
        [
            ("kind", "agreement_kind_is_listed"),
            ("status", "agreement_status_is_listed"),
            ("formality", "agreement_formality_is_listed"),
            ("legal_force", "agreement_legal_force_is_listed"),
            ("scope", "agreement_scope_is_listed"),
            ("initiator", "agreement_initiator_is_listed"),
            ("attested", "agreement_attested_is_listed"),
            ("presumed", "agreement_presumed_is_listed"),
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

    def test_scope_and_what_set_it_going_may_be_known(self, allowed):
        with allowed():
            AgreementFactory(scope="interstate", initiator="council", attested="both_sides", presumed="renewed")

    def test_motives_are_listed(self, refused, allowed):
        with refused("agreement_motives_are_listed"):
            AgreementFactory(motives=["economic", "boredom"])
        with allowed():
            AgreementFactory(motives=["economic", "cultural"])


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

    def test_states_a_country_only_where_it_is_not_named(self, refused, allowed):
        country = CountryFactory()
        with refused("party_country_only_of_unnamed_parties"):
            PartyFactory(country=country)
        with refused("party_is_an_actor_or_a_printed_name"):
            PartyFactory(actor=None, country=country)
        with allowed():
            PartyFactory(actor=None, country=country, name_as_printed="regions of the country")

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

    def test_is_by_a_text_of_the_same_agreement(self, refused, allowed):
        with refused("act_instrument_is_of_the_same_agreement"):
            ActFactory(instrument=InstrumentFactory())
        text = InstrumentFactory()
        with allowed():
            ActFactory(agreement=text.agreement, instrument=text)

    def test_outlives_its_text(self):
        act = ActFactory()
        act.instrument = InstrumentFactory(agreement=act.agreement)
        act.save()
        act.instrument.delete()
        act.refresh_from_db()
        assert act.instrument is None

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

    def test_renewal_is_listed(self, refused):
        with refused("instrument_renewal_is_listed"):
            InstrumentFactory(months=12, renewal="by magic")

    def test_is_authentic_in_its_own_languages(self, refused, allowed):
        with refused("instrument_authentic_languages_are_among_its_languages"):
            InstrumentFactory(languages=["es"], authentic_languages=["pt"])
        with allowed():
            InstrumentFactory(languages=["es", "pt", "en"], authentic_languages=["pt", "es"])

    def test_term_is_not_empty(self, refused, allowed):
        with refused("instrument_term_is_not_empty"):
            InstrumentFactory(months=0)
        with allowed():
            InstrumentFactory(months=1)

    @pytest.mark.parametrize(
        "clauses",
        [
            {"renewal": "none"},
            {"renewal_months": 12},
            {"months": 12, "renewal_months": 12},
            {"months": 12, "renewal": "by_agreement", "renewal_months": 12},
            {"months": 12, "renewal": "automatic", "renewal_months": 0},
        ],
    )
    def test_renewal_is_of_a_term_refused(self, clauses, refused):
        with refused("instrument_renewal_only_of_a_term"):
            InstrumentFactory(**clauses)

    @pytest.mark.parametrize(
        "clauses",
        [
            {"months": 12},
            {"months": 12, "renewal": "none"},
            {"months": 12, "renewal": "by_agreement"},
            {"months": 12, "renewal": "automatic"},
            {"months": 12, "renewal": "automatic", "renewal_months": 6},
        ],
    )
    def test_renewal_is_of_a_term_allowed(self, clauses, allowed):
        with allowed():
            InstrumentFactory(**clauses)

    def test_a_kept_text_is_not_deleted(self):
        text = InstrumentFactory(document=ApprovalRuleFactory().document)
        with pytest.raises(ProtectedError):
            text.document.delete()

    @pytest.mark.parametrize(
        ("clauses", "said"),
        [
            ({}, []),
            ({"months": 60}, ["runs for 5 years"]),
            ({"months": 12, "renewal": "none"}, ["runs for 1 year", "not renewed"]),
            ({"months": 18, "renewal": "automatic"}, ["runs for 18 months", "renewed by itself"]),
            (
                {"months": 60, "renewal": "automatic", "renewal_months": 24, "notice_months": 6},
                ["runs for 5 years", "renewed by itself for 2 years", "notice of 6 months"],
            ),
        ],
    )
    def test_clauses_are_told_in_words(self, clauses, said):
        assert Instrument(**clauses).clauses_in_words == said


class TestInstrumentLink:
    def test_relation_is_listed(self, refused):
        with refused("instrument_link_relation_is_listed"):
            InstrumentLinkFactory(relation="resembles")

    def test_stands_once(self, refused, allowed):
        link = InstrumentLinkFactory()
        with refused("instrument_link_once"):
            InstrumentLinkFactory(source=link.source, target=link.target)
        with allowed():
            InstrumentLinkFactory(source=link.source, target=link.target, relation="cites")

    def test_leads_to_another(self, refused):
        text = InstrumentFactory()
        with refused("instrument_link_not_to_itself"):
            InstrumentLinkFactory(source=text, target=text)


class TestSubject:
    @pytest.mark.parametrize("field", ["name", "code"])
    def test_has_a_name_and_a_code(self, field, refused):
        with refused("subject_has_a_name"):
            SubjectFactory(**{field: ""})

    @pytest.mark.parametrize("goals", [[0], [18], [4, 99]])
    def test_serves_goals_that_there_are(self, goals, refused, allowed):
        with refused("subject_goals_are_of_the_seventeen"):
            SubjectFactory(goals=goals)
        with allowed():
            SubjectFactory(goals=[1, 17])

    def test_of_an_agreement_stands_once(self, refused, allowed):
        about = AgreementSubjectFactory()
        with refused("agreement_subject_once"):
            AgreementSubjectFactory(agreement=about.agreement, subject=about.subject)
        with allowed():
            AgreementSubjectFactory(agreement=about.agreement)

    def test_that_agreements_are_about_is_not_deleted(self):
        with pytest.raises(ProtectedError):
            AgreementSubjectFactory().subject.delete()


class TestTitle:
    def test_stands_once_a_language(self, refused, allowed):
        title = AgreementTitleFactory()
        with refused("agreement_title_once_a_language"):
            AgreementTitleFactory(agreement=title.agreement, text="Otro")
        with allowed():
            AgreementTitleFactory(agreement=title.agreement, language="pt")

    @pytest.mark.parametrize("language", ["", "e", "ES", "e1"])
    def test_is_in_a_language(self, language, refused):
        with refused("agreement_title_language_is_two_letters"):
            AgreementTitleFactory(language=language)

    def test_says_something(self, refused):
        with refused("agreement_title_says_something"):
            AgreementTitleFactory(text="")


class TestApprovalRule:
    @pytest.mark.parametrize(
        ("field", "constraint"),
        [
            ("actor_kind", "approval_rule_actor_kind_is_listed"),
            ("legal_force", "approval_rule_legal_force_is_listed"),
        ],
    )
    def test_codes_are_listed(self, field, constraint, refused, allowed):
        with refused(constraint):
            ApprovalRuleFactory(**{field: "unheard-of"})
        with allowed():
            ApprovalRuleFactory(actor_kind="city", legal_force="non_binding")

    @pytest.mark.parametrize("steps", [[], ["signed_definitive"], ["ratified", "dreamt_of"]])
    def test_steps_are_listed_and_some(self, steps, refused, allowed):
        with refused("approval_rule_steps_are_listed"):
            ApprovalRuleFactory(steps=steps)
        with allowed():
            ApprovalRuleFactory(steps=["national_approval", "registered"])

    def test_ends_after_it_begins(self, refused, allowed):
        with refused("approval_rule_does_not_end_before_it_begins"):
            ApprovalRuleFactory(since="2000", until="1999")
        with allowed():
            ApprovalRuleFactory(since="2000", until="2000")

    @pytest.mark.parametrize("field", ["since", "until"])
    def test_days_agree_with_their_bounds(self, field, refused):
        constraint = {
            "since": "approval_rule_since_agrees_with_its_bounds",
            "until": "approval_rule_until_agrees_with_its_bounds",
        }[field]
        rule = ApprovalRuleFactory(**{field: "1995"})
        with refused(constraint):
            ApprovalRule.objects.filter(pk=rule.pk).update(**{f"{field}_earliest": None, f"{field}_latest": None})


class TestStatusSpell:
    @pytest.mark.parametrize(
        ("field", "constraint"),
        [
            ("status", "status_spell_status_is_listed"),
            ("perhaps", "status_spell_perhaps_is_listed"),
            ("presumed", "status_spell_presumed_is_listed"),
        ],
    )
    def test_codes_are_listed(self, field, constraint, refused, allowed):
        with refused(constraint):
            StatusSpellFactory(**{field: "unheard"})
        with allowed():
            StatusSpellFactory(presumed="expired")

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
