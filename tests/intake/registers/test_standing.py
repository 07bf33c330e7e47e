"""Ends that registers state, and how they say that ties stand: written, applied, proposed, undone."""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from agreements.models import Agreement
from core import journal
from intake.mappings.mapping import Source
from intake.models import ImportRow, RegisterProposal
from intake.registers.accepting import undo_import
from intake.registers.differing import decide_proposals
from networks.models import Membership
from tests.actors.worlds import snapshot, tell_statuses
from tests.factories import AgreementFactory, EditorFactory, MembershipFactory, NetworkFactory, RegisterFactory
from tests.intake.registers.test_importing import accepted, between, judged
from tests.intake.registers.worlds import MEMBERS, NOW, PAIRS, checked, outcomes, places, run, table

pytestmark = pytest.mark.django_db
ENDED = replace(
    PAIRS, until=Source("until"), status=Source("status"), statuses={"over": "ended", "live": "active", "old": ""}
)
HEADING = "city,country,partner,partner country,since,kind,until,status"
COLOGNE_LILLE = "Köln,Germany,Lille,France,1958,p"
LEFT = replace(MEMBERS, until=Source("until"))
MEMBER_HEADING = "network,member,country,joined,status,until"


@pytest.fixture
def towns():
    return places()


def looked(*lines, **more):
    return checked(table(*lines, heading=HEADING), ENDED, **more)


def taken(*lines, mapping=ENDED, heading=HEADING, register=None, listed="2015"):
    at = NOW + timedelta(days=int(listed))
    done = run(table(*lines, heading=heading), mapping, register or RegisterFactory(), listed=listed, at=at)
    return accepted(done, judged(done), by_id=EditorFactory().pk)


def told():
    return [(each.about, each.ours, each.says) for each in RegisterProposal.objects.order_by("pk")]


def decide(state="taken"):
    return decide_proposals(
        keys=list(RegisterProposal.objects.values_list("pk", flat=True)),
        decision=state,
        by_id=EditorFactory().pk,
        at=timezone.now(),
    )


def ends(tie):
    """What is reported of it, with dates."""
    return list(tie.acts.filter(kind="status_reported").order_by("pk").values_list("reported", "date"))


class TestNew:
    @pytest.mark.parametrize(
        ("until", "status", "reported", "stands"),
        [
            ("1999", "over", [("ended", "1999")], "ended"),
            ("1999-05-03", "", [("ended", "1999-05-03")], "ended"),
            ("", "over", [("ended", "2015")], "ended"),
            ("2099", "live", [("ended", "2099"), ("active", "2015")], "active"),
        ],
    )
    def test_an_end_is_an_act_with_its_date(self, towns, until, status, reported, stands):
        run(table(f"{COLOGNE_LILLE},{until},{status}", heading=HEADING), ENDED)
        tie = between(towns["Köln"], towns["Lille"])
        assert (ends(tie), tie.status) == (reported, stands)

    def test_what_makes_no_sense_is_refused(self, towns):
        done = looked(f"{COLOGNE_LILLE},1950,", "Bonn,Germany,Oxford,United Kingdom,1948,p,one day,")
        reasons = list(ImportRow.objects.order_by("pk").values_list("outcome", "reason"))
        assert reasons == [
            ("invalid", "The end lies before the beginning."),
            ("invalid", "“one day” is not understood as a date."),
        ]
        assert done.counts == {"invalid": 2}

    def test_of_two_rows_one_may_say_when_it_ended(self, towns):
        done = run(table(f"{COLOGNE_LILLE},,", "Lille,France,Köln,Germany,,,1999,", heading=HEADING), ENDED)
        assert outcomes(done) == [(2, "new"), (3, "merged")]
        assert ends(between(towns["Köln"], towns["Lille"])) == [("ended", "1999")]


class TestKnown:
    """A tie that somebody entered: signed in 1958, in force."""

    @pytest.fixture
    def tie(self, towns):
        return AgreementFactory(between=[towns["Köln"], towns["Lille"]], signed_on="1958")

    @pytest.mark.parametrize(
        ("row", "outcome", "proposed"),
        [
            (",live", "same", []),
            (",old", "same", []),
            (",over", "conflicting", [("status", "active", "ended")]),
            ("1999,over", "conflicting", [("end", "", "1999")]),
            ("1999,", "conflicting", [("end", "", "1999")]),
            ("2099,", "changed", []),
        ],
    )
    def test_what_a_register_says_otherwise_waits(self, tie, row, outcome, proposed):
        assert outcomes(taken(f"{COLOGNE_LILLE},{row}")) == [(2, outcome)]
        columns = {"status": "status", "end": "until"}
        assert ImportRow.objects.get().field == "".join(columns[about] for about, _ours, _says in proposed)
        tie.refresh_from_db()
        assert (told(), tie.status) == (proposed, "active")

    @pytest.mark.parametrize(("row", "reported"), [(",over", ("ended", "2015")), ("1999,", ("ended", "1999"))])
    def test_taken_over_it_stands_so_and_undone_it_waits_again(self, tie, row, reported, client, as_editor):
        taken(f"{COLOGNE_LILLE},{row}", register=RegisterFactory(name="Ministry"))
        page = as_editor.get(reverse("admin:intake_registerproposal_change", args=[RegisterProposal.objects.get().pk]))
        assert "its row as" not in page.content.decode()
        operation = decide()
        tie.refresh_from_db()
        assert (ends(tie), tie.status) == ([reported], "ended")
        assert "Ministry says so in its list of 2015." in " ".join(
            client.get(tie.get_absolute_url()).content.decode().split()
        )
        journal.undo(operation=operation, by_id=None, at=timezone.now())
        tie.refresh_from_db()
        assert (ends(tie), tie.status, RegisterProposal.objects.get().state) == ([], "active", "new")

    def test_left_as_it_was_it_does_not_conflict_the_next_time(self, tie):
        register = RegisterFactory()
        taken(f"{COLOGNE_LILLE},,over", register=register)
        decide("kept")
        done = looked(f"{COLOGNE_LILLE},,over", "Köln,Germany,Nowhere,France,,,,", register=register, listed="2016")
        assert outcomes(done) == [(2, "same"), (3, "unknown")]

    def test_a_list_of_a_day_on_which_it_still_stood_says_nothing_otherwise(self, tie):
        tie.acts.create(kind="terminated", date="2018", **dict.fromkeys(("cause", "reported", "place"), ""))
        tell_statuses()
        assert outcomes(looked(f"{COLOGNE_LILLE},,live")) == [(2, "same")]

    def test_another_end_is_a_second_value(self, tie, client):
        taken(f"{COLOGNE_LILLE},1999,")
        decide()
        RegisterProposal.objects.all().delete()
        taken(f"{COLOGNE_LILLE},2003,")
        assert told() == [("end", "1999", "2003")]
        decide()
        assert ends(tie) == [("ended", "1999")]
        said = client.get(f"/api/v1/agreements/{tie.public_id}/").json()
        assert "2003" in [about["says"] for each in said["sources"] for about in each["about"]]


class TestItsOwn:
    """What the register itself said before, and nobody else, it may say otherwise."""

    def test_a_tie_that_it_listed_has_ended(self, towns):
        register = RegisterFactory()
        taken(f"{COLOGNE_LILLE},,live", register=register)
        before = snapshot()
        done = taken(f"{COLOGNE_LILLE},2016-02,over", register=register, listed="2017")
        tie = between(towns["Köln"], towns["Lille"])
        assert (outcomes(done), tie.status, ends(tie)[-1]) == ([(2, "changed")], "ended", ("ended", "2016-02"))
        assert undo_import(register_import_id=done.pk, by_id=None, at=timezone.now()).left == 0
        after = snapshot()
        assert {name for name in after if before[name] != after[name] and name.startswith("agreements_")} == set()

    def test_it_corrects_its_end(self, towns):
        register = RegisterFactory()
        taken(f"{COLOGNE_LILLE},1999,over", register=register)
        done = taken(f"{COLOGNE_LILLE},2001,over", register=register, listed="2017")
        tie = between(towns["Köln"], towns["Lille"])
        assert (outcomes(done), ends(tie)) == ([(2, "changed")], [("ended", "2001")])


class TestMembers:
    @pytest.fixture
    def network(self, towns):
        return NetworkFactory(actor__name="Eurocities")

    def row(self, *said):
        return f"Eurocities,Köln,Germany,{','.join(said)}"

    @pytest.mark.parametrize(
        ("joined", "status", "until", "left"),
        [("1989", "former", "1999", "1999"), ("1989", "", "1999", "1999"), ("", "full", "2099", "2099")],
    )
    def test_who_is_new_has_left_when_the_row_says(self, network, joined, status, until, left):
        run(table(self.row(joined, status, until), heading=MEMBER_HEADING), LEFT)
        assert Membership.objects.get().left == left

    @pytest.mark.parametrize(
        ("said", "known", "outcome", "proposed"),
        [
            (("", "", "1999"), {}, "conflicting", [("end", "", "1999")]),
            (("", "former", ""), {}, "conflicting", [("end", "", "[..2015]")]),
            (("", "former", "1999"), {"left": "1999-05"}, "same", []),
            (("", "former", "1999"), {"left": "2003"}, "conflicting", [("end", "2003", "1999")]),
            (("", "former", "1999"), {"left": "[1995..2005]"}, "changed", []),
        ],
    )
    def test_who_is_known(self, network, towns, said, known, outcome, proposed):
        MembershipFactory(network=network, actor=towns["Köln"], joined="1989", **known)
        done = taken(self.row(*said), mapping=LEFT, heading=MEMBER_HEADING)
        assert (outcomes(done), told()) == ([(2, outcome)], proposed)
        if proposed and not known:
            decide()
        if not proposed or not known:
            assert Membership.objects.get().left in (said[2] or "[..2015]", known.get("left"))
        else:
            assert Membership.objects.get().left == known["left"]

    def test_what_the_register_said_of_it_before_is_changed(self, network):
        register = RegisterFactory()
        more = {"mapping": LEFT, "heading": MEMBER_HEADING, "register": register}
        taken(self.row("1989", "full", ""), **more)
        done = taken(self.row("1989", "former", "2016"), listed="2017", **more)
        assert (outcomes(done), Membership.objects.get().left, told()) == ([(2, "changed")], "2016", [])
        undo_import(register_import_id=done.pk, by_id=None, at=timezone.now())
        assert Membership.objects.get().left == ""


def test_what_the_tie_is_stays_with_its_acts(towns):
    """Rows that state an end leave nothing behind that is public before a second person accepts them."""
    run(table(f"{COLOGNE_LILLE},1999,over", heading=HEADING), ENDED)
    assert not Agreement.objects.published().exists()
