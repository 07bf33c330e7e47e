"""The review desk, by requests."""

import pytest
from django.urls import reverse

from agreements.models import Agreement
from intake.models import Proposal
from tests.factories import AgreementFactory, CaptureFactory, CityFactory, ProposalFactory

pytestmark = pytest.mark.django_db


def address(proposal, what="change"):
    return reverse(f"admin:intake_proposal_{what}", args=[proposal.pk])


def form(response, **changes):
    """What the browser sends when the form is left as it came."""
    shown = response.context["form"]
    data = {name: shown[name].value() or "" for name in shown.fields}
    for formset in (shown.parties, shown.acts):
        data |= {f"{formset.prefix}-{name}": value for name, value in formset.management_form.initial.items()}
        for row in formset:
            data |= {row.add_prefix(name): row[name].value() or "" for name in row.fields}
    return data | changes


def test_shows_the_claim_beside_the_document(as_editor):
    proposal = ProposalFactory()
    response = as_editor.get(address(proposal))
    text = response.content.decode()
    for party in proposal.claim["parties"]:
        assert f'value="{party["name"]}"' in text
    assert f'sandbox src="{address(proposal, "text")}#passage-1"' in text


def test_what_is_left_as_it_came_is_accepted(as_editor):
    proposal = ProposalFactory()
    response = as_editor.post(address(proposal), form(as_editor.get(address(proposal))))
    assert response.status_code == 302
    proposal.refresh_from_db()
    assert proposal.state == "accepted", proposal.claim
    assert Agreement.objects.published().get() == proposal.agreement


def test_what_the_editor_corrects_is_what_stands(as_editor):
    proposal, other = ProposalFactory(), CityFactory()
    changes = {"parties-1-actor": other.pk, "parties-1-name": "", "acts-0-date": "2001-05", "acts-0-place": "Here"}
    as_editor.post(address(proposal), form(as_editor.get(address(proposal)), **changes))
    agreement = Agreement.objects.get()
    assert agreement.parties.filter(actor=other, name_as_printed="").exists()
    assert list(agreement.acts.values_list("date", "place")) == [("2001-05", "Here")]
    proposal.refresh_from_db()
    assert proposal.state == "accepted_with_changes"


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"acts-0-date": "once"}, "is not understood as a date"),
        ({"acts-0-kind": ""}, "Choose what was done."),
        ({"parties-0-actor": "", "parties-0-name": ""}, "at least two parties"),
        ({"kind": "feud"}, "Select a valid choice"),
    ],
)
def test_a_wrong_value_is_said_and_nothing_is_lost(as_editor, changes, said):
    proposal = ProposalFactory()
    data = form(as_editor.get(address(proposal)), comment="my long comment", **changes)
    response = as_editor.post(address(proposal), data)
    assert said in response.content.decode()
    assert "my long comment" in response.content.decode()
    assert not Agreement.objects.exists()


def test_an_agreement_of_the_same_parties_is_offered(as_editor):
    one, two = CityFactory(), CityFactory()
    there = AgreementFactory(between=[one, two])
    proposal = ProposalFactory(between=[one, two])
    as_editor.post(address(proposal), form(as_editor.get(address(proposal)), onto=there.pk))
    assert Agreement.objects.get() == there
    assert there.citations.count() == 1


def test_a_rejection_wants_a_reason(as_editor):
    proposal = ProposalFactory()
    response = as_editor.post(address(proposal, "reject"), {"reject-reject_reason": ""})
    assert "This field is required" in response.content.decode()
    as_editor.post(address(proposal, "reject"), {"reject-reject_reason": "misread", "reject-comment": "no"})
    proposal.refresh_from_db()
    assert (proposal.state, proposal.reject_reason) == ("rejected", "misread")


def test_a_decision_is_undone(as_editor):
    proposal = ProposalFactory()
    as_editor.post(address(proposal), form(as_editor.get(address(proposal))))
    assert "Undo this decision" in as_editor.get(address(proposal)).content.decode()
    as_editor.post(address(proposal, "undo"))
    proposal.refresh_from_db()
    assert proposal.state == "new"
    assert not Agreement.objects.exists()


def test_what_is_no_proposal_is_not_found(as_editor):
    for key in ("abc", "0"):
        assert as_editor.get(f"/admin/intake/proposal/{key}/change/").status_code == 404


def test_a_proposal_decided_meanwhile_says_so(as_editor):
    proposal = ProposalFactory()
    data = form(as_editor.get(address(proposal)))
    as_editor.post(address(proposal, "reject"), {"reject-reject_reason": "misread"})
    response = as_editor.post(address(proposal), data)
    assert "rejected" in response.content.decode()
    assert not Agreement.objects.exists()


def test_the_next_one_that_waits_comes_after_a_decision(as_editor):
    first, second = ProposalFactory(confidence=0.9), ProposalFactory(confidence=0.5)
    response = as_editor.post(address(first), form(as_editor.get(address(first))))
    assert response.url == address(second)


class TestText:
    def test_is_a_page_that_can_do_nothing(self, as_editor):
        hostile = "<script>alert(1)</script><img src=x onerror=alert(1)> In 1995 the two cities became twins."
        proposal = ProposalFactory(capture=CaptureFactory(text=hostile))
        response = as_editor.get(address(proposal, "text"))
        text = response.content.decode()
        assert "<script" not in text
        assert "<img" not in text
        assert '<mark id="passage-1">In 1995 the two cities became twins.</mark>' in text
        policy = dict(part.strip().partition(" ")[::2] for part in response["Content-Security-Policy"].split(";"))
        assert policy["default-src"] == "'none'"
        assert policy["sandbox"] == ""
        assert policy["frame-ancestors"] == "'self'"
        assert response["X-Frame-Options"] == "SAMEORIGIN"

    def test_is_for_editors_alone(self, client):
        assert client.get(address(ProposalFactory(), "text")).status_code == 302


@pytest.mark.parametrize("what", ["change", "text"])
def test_nobody_without_the_role_reads_it(client, what, db):
    from tests.factories import UserFactory

    client.force_login(UserFactory(is_staff=True))
    assert client.get(address(ProposalFactory(), what)).status_code == 403


@pytest.mark.parametrize("what", ["reject", "undo"])
def test_nobody_without_the_role_decides(client, what, db):
    from tests.factories import UserFactory

    client.force_login(UserFactory(is_staff=True))
    assert client.post(address(ProposalFactory(), what), {"reject-reject_reason": "misread"}).status_code == 403
    assert Proposal.objects.get().state == "new"


def test_the_list_begins_with_what_waits_the_surest_first(as_editor):
    decided, doubtful, sure = (ProposalFactory(confidence=confidence) for confidence in (0.9, 0.2, 0.8))
    as_editor.post(address(decided, "reject"), {"reject-reject_reason": "misread"})
    shown = as_editor.get(reverse("admin:intake_proposal_changelist")).context["cl"].result_list
    assert list(shown) == [sure, doubtful, decided]


@pytest.mark.parametrize("count", [1, 3])
def test_the_list_asks_as_often_for_many_as_for_one(as_editor, count, django_assert_num_queries):
    ProposalFactory.create_batch(count)
    as_editor.get(reverse("admin:intake_proposal_changelist"))
    with django_assert_num_queries(7):
        as_editor.get(reverse("admin:intake_proposal_changelist"))
