"""What a person decides on proposals, and undoes."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from django.core.exceptions import ValidationError

from actors.merging import merge
from actors.models import Actor
from agreements.actions import AgreementIsIncomplete
from agreements.models import Act, ActCitation, Agreement, AgreementCitation, Instrument
from core.models import Change
from intake import proposals
from intake.claims import Claim, ClaimedAct, ClaimedParty
from intake.enums import RejectReason
from intake.models import Proposal
from tests.factories import (
    ActCitationFactory,
    AgreementCitationFactory,
    AgreementFactory,
    CityFactory,
    EditorFactory,
    EvidenceFactory,
    ProposalFactory,
)

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 1, 1, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)


@pytest.fixture
def accept(editor):
    def doing(proposal, onto=None, **changes):
        claim = replace(Claim.of_row(proposal.claim), **changes)
        return proposals.accept_proposal(
            proposal=proposal, claim=claim, onto=onto, comment="", by_id=editor.pk, on=NOW.date(), at=NOW
        )

    return doing


@pytest.fixture
def undo(editor):
    def doing(proposal, by=editor):
        return proposals.undo_decision(proposal=proposal, by_id=by.pk, on=date(2026, 1, 1), at=LATER)

    return doing


def rows():
    """All that accepting can write."""
    models = (Agreement, Act, Instrument, AgreementCitation, ActCitation)
    return {model: list(model.objects.order_by("pk").values()) for model in models}


class TestConstraints:
    @pytest.mark.parametrize(
        ("constraint", "fields"),
        [
            ("proposal_confidence_is_a_share", {"confidence": 1.1}),
            ("proposal_state_is_listed", {"state": "lost"}),
            ("proposal_reject_reason_is_listed", {"reject_reason": "whim"}),
            ("proposal_decided_by_a_person_at_a_time", {"state": "accepted"}),
            ("proposal_decided_by_a_person_at_a_time", {"decided_at": NOW}),
            ("proposal_rejected_for_a_reason", {"reject_reason": "misread"}),
        ],
    )
    def test_the_database_refuses(self, constraint, fields, refused, editor):
        if fields.get("state") == "lost":
            fields |= {"decided_by": editor, "decided_at": NOW}
        if "reject_reason" in fields and fields["reject_reason"] == "whim":
            fields |= {"state": "rejected", "decided_by": editor, "decided_at": NOW}
        with refused(constraint):
            ProposalFactory(**fields)

    def test_a_rejection_states_why(self, refused, allowed, editor):
        with refused("proposal_rejected_for_a_reason"):
            ProposalFactory(state="rejected", decided_by=editor, decided_at=NOW)
        with allowed():
            ProposalFactory(state="rejected", decided_by=editor, decided_at=NOW, reject_reason="misread")

    def test_only_what_is_accepted_has_an_agreement(self, refused):
        with refused("proposal_agreement_only_if_accepted"):
            ProposalFactory(agreement=AgreementFactory())

    def test_a_claim_is_there_once_a_document(self, refused):
        first = ProposalFactory()
        with refused("proposal_once_a_claim"):
            ProposalFactory(capture=first.capture, claim=first.claim)

    def test_citations_are_there_once(self, refused):
        of_agreement, of_act = AgreementCitationFactory(), ActCitationFactory()
        with refused("agreement_citation_once"):
            AgreementCitationFactory(agreement=of_agreement.agreement, evidence=of_agreement.evidence)
        with refused("act_citation_once"):
            ActCitationFactory(act=of_act.act, evidence=of_act.evidence)


class TestAccepting:
    def test_makes_a_published_agreement_that_rests_on_the_passage(self, accept, editor):
        proposal = ProposalFactory(acts=[ClaimedAct("terminated", "")])
        agreement = accept(proposal)
        assert agreement.status == "ended"
        assert Agreement.objects.published().get() == agreement
        assert [party.actor.public_id for party in agreement.parties.order_by("position")] == [
            party["actor"] for party in proposal.claim["parties"]
        ]
        act = agreement.acts.get()
        assert (act.kind, act.date, act.party) == ("terminated", "", None)
        passage = proposal.evidence.get()
        assert agreement.citations.get().evidence == act.citations.get().evidence == passage
        proposal.refresh_from_db()
        assert (proposal.state, proposal.decided_by, proposal.decided_at) == ("accepted", editor, NOW)
        assert proposal.agreement == agreement

    def test_notes_the_text_that_was_signed(self, accept):
        agreement = accept(ProposalFactory(), instrument="memorandum")
        assert agreement.instruments.get().kind == "memorandum"

    def test_an_actor_merged_since_is_the_one_it_was_merged_into(self, accept):
        kept, gone, other = (CityFactory() for _each in range(3))
        proposal = ProposalFactory(between=[gone, other])
        merge(kept=kept, gone=gone, reason="One city.", by_id=None, at=NOW)
        known = AgreementFactory(between=[kept, other])
        assert list(proposals.like(Claim.of_row(proposal.claim))) == [known]
        agreement = accept(proposal)
        assert {party.actor_id for party in agreement.parties.all()} == {kept.pk, other.pk}
        proposal.refresh_from_db()
        assert proposal.state == "accepted", "the editor has changed nothing"

    def test_says_where_the_editor_has_changed_the_claim(self, accept):
        proposal = ProposalFactory()
        agreement = accept(proposal, kind="friendship", acts=())
        proposal.refresh_from_db()
        assert proposal.state == "accepted_with_changes"
        assert (agreement.kind, agreement.acts.count()) == ("friendship", 0)

    def test_notes_the_change_once_by_its_editor(self, accept, editor):
        agreement = accept(ProposalFactory())
        changes = Change.objects.filter(record="agreements.agreement", public_id=agreement.public_id)
        assert list(changes.order_by("pk").values_list("kind", "by")) == [
            ("created", editor.pk),
            ("published", editor.pk),
        ]

    def test_happens_once(self, accept):
        proposal = ProposalFactory()
        accept(proposal)
        with pytest.raises(proposals.ProposalIsDecided):
            accept(proposal)
        assert Agreement.objects.count() == 1

    @pytest.mark.parametrize(
        ("changes", "error"),
        [
            ({"parties": (ClaimedParty("Alone"),)}, AgreementIsIncomplete),
            ({"parties": (ClaimedParty("One"), ClaimedParty(""))}, ValidationError),
            ({"parties": (ClaimedParty("One"), ClaimedParty("Two", "gn0"))}, ValidationError),
            ({"acts": (ClaimedAct("terminated", "some day"),)}, ValidationError),
            ({"kind": "feud"}, ValidationError),
        ],
    )
    def test_writes_nothing_of_what_cannot_be_kept(self, accept, changes, error):
        proposal = ProposalFactory()
        with pytest.raises(error):
            accept(proposal, **changes)
        assert not Agreement.objects.exists()
        proposal.refresh_from_db()
        assert proposal.state == "new"

    def test_a_passage_cited_for_values_is_cited_for_the_tie_too(self, accept):
        proposal = ProposalFactory()
        there = AgreementFactory(published_at=None)
        (passage,) = proposal.evidence.all()
        for value in ("kind", "title"):
            AgreementCitationFactory(agreement=there, evidence=passage, field=value)
        accept(proposal, onto=there)
        assert sorted(there.citations.values_list("field", flat=True)) == ["", "kind", "title"]

    def test_adds_to_an_agreement_that_is_there(self, accept):
        proposal = ProposalFactory(acts=[ClaimedAct("signed_definitive", ""), ClaimedAct("terminated", "2022")])
        cities = list(Actor.objects.filter(public_id__in=[each["actor"] for each in proposal.claim["parties"]]))
        there = AgreementFactory(between=cities, signed_on="1987")
        assert list(proposals.like(Claim.of_row(proposal.claim))) == [there]
        assert accept(proposal, onto=there) == there
        assert there.parties.count() == 2
        assert list(there.acts.order_by("pk").values_list("kind", "date")) == [
            ("signed_definitive", "1987"),
            ("terminated", "2022"),
        ], "a signing of an unknown day is the one that is known"
        assert all(act.citations.count() == 1 for act in there.acts.all())
        there.refresh_from_db()
        assert there.status == "ended"

    def test_an_agreement_is_like_it_only_with_all_its_actors(self):
        one, two = CityFactory(), CityFactory()
        AgreementFactory(between=[one])
        AgreementFactory()
        claim = Claim("twinning", (ClaimedParty("One", one.public_id), ClaimedParty("Two", two.public_id)))
        assert not proposals.like(claim).exists()
        assert not proposals.like(replace(claim, parties=(claim.parties[0], ClaimedParty("Two")))).exists()

    def test_a_claim_kept_before_it_could_name_a_text_is_not_changed_by_that(self, accept):
        proposal = ProposalFactory()
        del proposal.claim["instrument"]
        proposal.save()
        accept(proposal)
        proposal.refresh_from_db()
        assert proposal.state == "accepted"


class TestUndoing:
    def test_a_new_agreement_is_gone_and_the_proposal_waits(self, accept, undo):
        before = rows()
        proposal = ProposalFactory()
        accept(proposal)
        undo(proposal)
        assert rows() == before
        proposal.refresh_from_db()
        assert (proposal.state, proposal.decided_by, proposal.agreement, proposal.written) == ("new", None, None, {})
        assert accept(proposal).acts.count() == 1, "it can be accepted again"

    def test_what_was_added_is_taken_back_and_no_more(self, accept, undo):
        proposal = ProposalFactory(acts=[ClaimedAct("terminated", "2022")])
        cities = list(Actor.objects.filter(public_id__in=[each["actor"] for each in proposal.claim["parties"]]))
        there = AgreementFactory(between=cities)
        AgreementCitationFactory(agreement=there)
        before = rows()
        accept(proposal, onto=there, instrument="memorandum")
        undo(proposal)
        assert rows() == before

    def test_an_agreement_that_was_not_public_before_is_not_public_again(self, accept, undo):
        proposal, there = ProposalFactory(), AgreementFactory(published_at=None)
        accept(proposal, onto=there)
        assert Agreement.objects.published().get() == there
        undo(proposal)
        assert not Agreement.objects.published().exists()
        assert Agreement.objects.get() == there

    def test_is_refused_once_somebody_has_changed_the_agreement(self, accept, undo):
        proposal, other = ProposalFactory(), EditorFactory(username="vera")
        agreement = accept(proposal)
        Change.objects.create(
            record="agreements.agreement", public_id=agreement.public_id, kind="updated", by=other, at=LATER
        )
        with pytest.raises(proposals.TouchedSince, match="vera"):
            undo(proposal)
        assert Agreement.objects.filter(pk=agreement.pk).exists()

    def test_the_days_rounds_are_nobodys_change(self, accept, undo):
        proposal = ProposalFactory()
        agreement = accept(proposal)
        Change.objects.create(
            record="agreements.agreement", public_id=agreement.public_id, kind="updated", by=None, at=LATER
        )
        assert undo(proposal).state == "new"

    def test_is_refused_while_a_later_proposal_rests_on_the_agreement(self, accept, undo, editor):
        first = ProposalFactory()
        agreement = accept(first)
        second = ProposalFactory(claim=first.claim)
        proposals.accept_proposal(
            proposal=second, claim=Claim.of_row(second.claim), onto=agreement, comment="", by_id=editor.pk,
            on=NOW.date(), at=LATER,
        )  # fmt: skip
        with pytest.raises(proposals.TouchedSince):
            undo(first)

    def test_a_rejection_is_taken_back(self, undo, editor):
        proposal = ProposalFactory()
        proposals.reject_proposal(proposal=proposal, reason=RejectReason.MISREAD, comment="no", by_id=editor.pk, at=NOW)
        proposal.refresh_from_db()
        assert (proposal.state, proposal.reject_reason, proposal.comment) == ("rejected", "misread", "no")
        undo(proposal)
        proposal.refresh_from_db()
        assert (proposal.state, proposal.reject_reason, proposal.comment) == ("new", "", "")

    def test_there_must_be_a_decision(self, undo):
        with pytest.raises(proposals.NotDecided):
            undo(ProposalFactory())

    def test_its_history_is_kept(self, accept, undo):
        proposal = ProposalFactory()
        accept(proposal)
        undo(proposal)
        past = proposal.events.order_by("pgh_id").values_list("state", flat=True)
        assert list(dict.fromkeys(past)) == ["new", "accepted"]


def test_an_agreement_that_an_editor_deletes_leaves_the_decision(accept):
    proposal = ProposalFactory()
    accept(proposal).delete()
    proposal.refresh_from_db()
    assert (proposal.state, proposal.agreement) == ("accepted", None)


def test_the_same_claim_in_other_words_has_the_same_fingerprint():
    one = Claim(
        "twinning", (ClaimedParty("Москвы", "gn1"), ClaimedParty("Варшавой", "gn2")), (ClaimedAct("terminated"),)
    )
    other = replace(one, parties=(ClaimedParty("Варшава", "gn2"), ClaimedParty("Moscow", "gn1")))
    assert one.fingerprint == other.fingerprint
    assert one.fingerprint != replace(one, acts=()).fingerprint
    assert Claim.of_row(one.as_row()) == one


def test_unrelated_passages_are_not_cited(accept):
    proposal = ProposalFactory()
    EvidenceFactory(capture=proposal.capture, exact="Nothing of note.")
    assert accept(proposal).citations.count() == 1
    assert Proposal.objects.get().evidence.count() == 1
