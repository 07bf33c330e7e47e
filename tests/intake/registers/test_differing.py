"""What registers say otherwise of records that are there, or list no more: proposed, decided, undone."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from agreements.models import Agreement
from core import journal
from intake.models import RegisterProposal
from intake.registers.accepting import undo_import
from intake.registers.differing import CannotDecide, decide_proposals
from networks.models import Membership
from tests.actors.worlds import snapshot
from tests.factories import (
    AgreementFactory,
    EditorFactory,
    MembershipFactory,
    NetworkFactory,
    RegisterFactory,
    RegisterProposalFactory,
    UserFactory,
)
from tests.intake.registers.test_importing import accepted, judged
from tests.intake.registers.worlds import MEMBERS, NOW, checked, outcomes, places, run, table

pytestmark = pytest.mark.django_db
COLOGNE_LILLE = "Köln,Germany,Lille,France"
BONN_OXFORD = "Bonn,Germany,Oxford,United Kingdom"
MEMBER_HEADING = "network,member,country,joined,status"


@pytest.fixture
def towns():
    return places()


def taken(register, *lines, listed="2015", mapping=None, heading=None):
    """A list of a register, taken in and accepted."""
    at = NOW + timedelta(days=int(listed))
    more = {"mapping": mapping} if mapping else {}
    content = table(*lines, **({"heading": heading} if heading else {}))
    done = run(content, register=register, listed=listed, at=at, **more)
    return accepted(done, judged(done), by_id=EditorFactory().pk)


def told():
    proposals = RegisterProposal.objects.order_by("pk")
    return [(each.named, each.about, each.ours, each.says) for each in proposals]


def decide(*, takes, keys=None):
    keys = keys or RegisterProposal.objects.values_list("pk", flat=True)
    return decide_proposals(
        keys=list(keys), decision="taken" if takes else "kept", by_id=EditorFactory().pk, at=timezone.now()
    )


class TestModel:
    def test_the_database_refuses(self, refused, allowed):
        first = RegisterProposalFactory()
        same = {"register": first.register, "register_import": first.register_import, "row": first.row}
        with refused("register_proposal_once_a_claim"):
            RegisterProposalFactory(**same, agreement=first.agreement)
        with refused("register_proposal_of_a_tie_or_a_membership"):
            RegisterProposalFactory(agreement=None)
        with refused("register_proposal_about_is_listed"):
            RegisterProposalFactory(about="colour")
        with refused("register_proposal_state_is_listed"):
            RegisterProposalFactory(state="gone", decided_at=NOW, decided_by=EditorFactory())
        with refused("register_proposal_says_something"):
            RegisterProposalFactory(says="")
        with refused("register_proposal_decided_by_a_person_at_a_time"):
            RegisterProposalFactory(state="kept")
        with allowed():
            RegisterProposalFactory(**same)
            RegisterProposalFactory(**same, agreement=None, membership=MembershipFactory(), about="category")
            RegisterProposalFactory(state="kept", decided_at=NOW, decided_by=EditorFactory())
            RegisterProposalFactory(state="unsure", decided_at=NOW, decided_by=EditorFactory())


class TestProposing:
    def test_what_is_recorded_otherwise(self, towns):
        AgreementFactory(between=[towns["Köln"], towns["Lille"]], signed_on="1958")
        taken(RegisterFactory(), f"{COLOGNE_LILLE},1960,f", f"{BONN_OXFORD},1948,p")
        assert told() == [
            ("Köln – Lille", "kind", "twinning", "friendship"),
            ("Köln – Lille", "start", "1958", "1960"),
        ]

    def test_what_two_rows_say_of_one_tie(self, towns):
        taken(RegisterFactory(), f"{COLOGNE_LILLE},1958,p", "Lille,France,Köln,Germany,1996,f")
        assert told() == [
            ("Köln – Lille", "kind", "twinning", "friendship"),
            ("Köln – Lille", "start", "1958", "1996"),
        ]
        assert Agreement.objects.count() == 1

    def test_both_directions_are_one_claim(self, towns):
        AgreementFactory(between=[towns["Köln"], towns["Lille"]], signed_on="1958")
        taken(RegisterFactory(), f"{COLOGNE_LILLE},1958,f", "Lille,France,Köln,Germany,1958,f")
        assert told() == [("Köln – Lille", "kind", "twinning", "friendship")]

    def test_nothing_before_a_second_person_has_accepted(self, towns):
        AgreementFactory(between=[towns["Köln"], towns["Lille"]], signed_on="1958")
        run(table(f"{COLOGNE_LILLE},1960,f"))
        assert told() == []


class TestNotListedAnyMore:
    @pytest.mark.parametrize(("drops", "proposed"), [(True, 1), (False, 0)])
    def test_is_proposed_as_an_end_where_the_register_drops_what_has_ended(self, towns, drops, proposed):
        register = RegisterFactory(drops_ended=drops)
        taken(register, f"{COLOGNE_LILLE},1958,p", f"{BONN_OXFORD},1948,p")
        taken(register, f"{COLOGNE_LILLE},1958,p", listed="2020")
        found = told()
        assert len(found) == proposed
        assert found in ([], [("Bonn – Oxford", "ended", "", "[2015-01-01..2020-12-31]")])
        assert Agreement.objects.get(parties__actor=towns["Oxford"]).status == "active"

    def test_it_is_asked_once(self, towns):
        register = RegisterFactory(drops_ended=True)
        taken(register, f"{COLOGNE_LILLE},1958,p", f"{BONN_OXFORD},1948,p")
        taken(register, f"{COLOGNE_LILLE},1958,p", listed="2020")
        decide(takes=False)
        taken(register, f"{COLOGNE_LILLE},1958,", listed="2021")
        assert len(told()) == 1

    def test_an_older_list_taken_later_ends_nothing(self, towns):
        register = RegisterFactory(drops_ended=True)
        taken(register, f"{COLOGNE_LILLE},1958,p", f"{BONN_OXFORD},1948,p", listed="2020")
        taken(register, f"{COLOGNE_LILLE},1958,p", listed="2015")
        assert told() == []

    def test_a_name_that_is_not_settled_may_be_it(self, towns):
        register = RegisterFactory(drops_ended=True)
        taken(register, f"{COLOGNE_LILLE},1958,p", f"{BONN_OXFORD},1948,p")
        taken(register, f"{COLOGNE_LILLE},1958,p", "Bonn,Germany,Oxenford,United Kingdom,1948,p", listed="2020")
        assert told() == []

    def test_taken_over_it_is_reported_ended_between_the_lists(self, towns, client):
        register = RegisterFactory(name="Ministry", drops_ended=True)
        taken(register, f"{COLOGNE_LILLE},1958,p", f"{BONN_OXFORD},1948,p")
        taken(register, f"{COLOGNE_LILLE},1958,p", listed="2020")
        decide(takes=True)
        tie = Agreement.objects.get(parties__actor=towns["Oxford"])
        assert tie.status == "ended"
        text = " ".join(client.get(tie.get_absolute_url()).content.decode().split())
        assert "Ministry listed it last in its list of 2015; it drops what has ended." in text
        assert "listed 2015" in text

    def test_a_member_has_left_between_the_lists(self, towns):
        network = NetworkFactory(actor__name="Eurocities")
        register = RegisterFactory(drops_ended=True)
        rows = ["Eurocities,Köln,Germany,1989,full", "Eurocities,Lille,France,1990,full"]
        taken(register, *rows, mapping=MEMBERS, heading=MEMBER_HEADING)
        taken(register, rows[0], listed="2020", mapping=MEMBERS, heading=MEMBER_HEADING)
        operation = decide(takes=True)
        gone = Membership.objects.get(network=network, actor=towns["Lille"])
        assert gone.left == "[2015..2020]"
        journal.undo(operation=operation, by_id=None, at=timezone.now())
        gone.refresh_from_db()
        assert (gone.left, RegisterProposal.objects.get().state) == ("", "new")


class TestDeciding:
    @pytest.fixture
    def tie(self, towns):
        tie = AgreementFactory(between=[towns["Köln"], towns["Lille"]], signed_on="1958")
        taken(RegisterFactory(name="Ministry"), f"{COLOGNE_LILLE},1960,f")
        return tie

    def test_theirs_stands_beside_ours_with_the_row_as_its_source(self, tie, client):
        decide(takes=True)
        tie.refresh_from_db()
        assert (tie.kind, tie.signed) == ("twinning", "1958")
        said = client.get(f"/api/v1/agreements/{tie.public_id}/").json()
        cited = [
            (about["field"], about["says"], about["stance"]) for each in said["sources"] for about in each["about"]
        ]
        assert ("kind", "friendship", "contradicts") in cited
        assert ("date", "1960", "contradicts") in cited
        text = " ".join(client.get(tie.get_absolute_url()).content.decode().split())
        assert "Ministry (2015)</a>, row 2" in text
        assert "Köln | Germany" not in text, "the words of the register are not for readers"

    def test_kept_as_it_is_the_register_lists_it_all_the_same(self, tie, client):
        decide(takes=False)
        said = client.get(f"/api/v1/agreements/{tie.public_id}/").json()
        assert [each["register"] for each in said["listed"]] == ["Ministry"]
        assert "friendship" not in [about["says"] for each in said["sources"] for about in each["about"]]

    @pytest.mark.parametrize("takes", [True, False])
    def test_what_was_decided_does_not_conflict_the_next_time(self, tie, takes):
        register = RegisterProposal.objects.first().register
        decide(takes=takes)
        done = checked(table(f"{COLOGNE_LILLE},1960,f", "Nowhere,France,Köln,Germany,,"), register=register)
        assert outcomes(done) == [(2, "same"), (3, "unknown")]

    def test_half_decided_it_still_conflicts(self, tie):
        first = RegisterProposal.objects.order_by("pk").first()
        decide(takes=True, keys=[first.pk])
        done = checked(table(f"{COLOGNE_LILLE},1960,f", "Köln,Germany,Nowhere,France,,"), register=first.register)
        assert outcomes(done) == [(2, "conflicting"), (3, "unknown")]

    def test_undoing_lets_it_wait_again(self, tie):
        before = snapshot()
        journal.undo(operation=decide(takes=True), by_id=None, at=timezone.now())
        after = snapshot()
        changed = {
            name for name in after if before[name] != after[name] and not name.startswith(("core_", "accounts_"))
        }
        # What can be cited stays, cited by nothing: readers do not see it.
        assert changed - {"sources_document", "sources_evidence", "intake_registerimport_operations"} == set()
        assert set(RegisterProposal.objects.values_list("state", flat=True)) == {"new"}

    def test_undoing_the_import_takes_its_decisions_back(self, tie):
        register_import = RegisterProposal.objects.first().register_import
        decide(takes=True)
        assert undo_import(register_import_id=register_import.pk, by_id=None, at=timezone.now()).left == 0
        assert not RegisterProposal.objects.exists()
        assert not tie.listings.exists()

    def test_nothing_is_decided_twice(self, tie):
        decide(takes=True)
        with pytest.raises(CannotDecide, match="meanwhile"):
            decide(takes=False)

    @pytest.mark.parametrize("count", [1, 3])
    def test_statements_do_not_grow_with_what_is_decided(self, towns, count, django_assert_max_num_queries):
        others = ["Lille", "Oxford", "Wolgograd"][:count]
        lands = {"Lille": "France", "Oxford": "United Kingdom", "Wolgograd": "Russia"}
        for name in others:
            AgreementFactory(between=[towns["Köln"], towns[name]], signed_on="1958")
        taken(RegisterFactory(), *(f"Köln,Germany,{name},{lands[name]},1958,f" for name in others))
        with django_assert_max_num_queries(48):
            decide(takes=True)


class TestAtTheDesk:
    @pytest.fixture(autouse=True)
    def _proposals(self, towns):
        AgreementFactory(between=[towns["Köln"], towns["Lille"]], signed_on="1958")
        taken(RegisterFactory(), f"{COLOGNE_LILLE},1960,f")

    def test_one_after_the_other(self, as_editor):
        first, second = RegisterProposal.objects.order_by("pk")
        text = as_editor.get(reverse("admin:intake_registerproposal_change", args=[first.pk])).content.decode()
        assert "Köln | Germany | Lille | France | 1960 | f" in text
        response = as_editor.post(reverse("admin:intake_registerproposal_decide", args=[first.pk]), {"take": "1"})
        assert response["Location"] == reverse("admin:intake_registerproposal_change", args=[second.pk])
        first.refresh_from_db()
        assert first.state == "taken"

    def test_all_of_a_kind_at_once(self, as_editor):
        keys = list(RegisterProposal.objects.values_list("pk", flat=True))
        chosen = {"action": "keep_ours", "_selected_action": keys}
        as_editor.post(reverse("admin:intake_registerproposal_changelist"), chosen)
        assert set(RegisterProposal.objects.values_list("state", flat=True)) == {"kept"}
        assert RegisterProposal.objects.values("operation").distinct().count() == 1

    def test_who_may_not_change_them_does_not(self, client):
        address = reverse("admin:intake_registerproposal_decide", args=[RegisterProposal.objects.first().pk])
        assert client.post(address, {"take": "1"}).status_code == 302, "to the login"
        client.force_login(UserFactory(is_staff=True))
        assert client.post(address, {"take": "1"}).status_code == 403
        assert set(RegisterProposal.objects.values_list("state", flat=True)) == {"new"}

    @pytest.mark.parametrize("count", [2, 4])
    def test_the_list_asks_as_often_for_many(self, as_editor, count, django_assert_num_queries):
        for _each in range(count - 2):
            RegisterProposalFactory()
        with django_assert_num_queries(10):
            assert as_editor.get(reverse("admin:intake_registerproposal_changelist")).status_code == 200
