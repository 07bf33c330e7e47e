"""Lists of a network's members, one after another: since when, who is new, who is missing."""

from dataclasses import replace
from datetime import date

import pytest
from django.utils import timezone

from core import journal
from intake.mappings.mapping import DateMeans
from intake.models import RegisterProposal
from intake.registers.accepting import undo_import
from intake.registers.comparing import as_lines, differences
from intake.registers.differing import CannotDecide, decide_proposals
from intake.registers.member_lists import earlier_lists
from networks.models import Membership, Network
from sources.register_actions import note_unchanged
from tests.factories import (
    CityFactory,
    EditorFactory,
    MembershipFactory,
    NameDecisionFactory,
    NetworkFactory,
    RegisterFactory,
)
from tests.intake.registers.test_importing import accepted, judged
from tests.intake.registers.worlds import MEMBERS, checked, outcomes, places, run, table

pytestmark = pytest.mark.django_db
HEADING = "network,member,country,joined,status"
LANDS = {"Köln": "Germany", "Bonn": "Germany", "Lille": "France", "Wolgograd": "Russia", "Oxford": "United Kingdom"}


@pytest.fixture
def towns():
    return places()


@pytest.fixture
def network():
    return NetworkFactory(actor__name="Eurocities")


def rows(*members):
    """A list of these members; after a name may stand more of its row."""
    lines = []
    for member in members:
        name, _comma, more = member.partition(",")
        lines.append(f"Eurocities,{name},{LANDS.get(name, '')},{more or ','}")
    return table(*lines, heading=HEADING)


def look(*members, listed="2015", whole=True, register=None, **mapping):
    """A list that is checked."""
    plan = replace(MEMBERS, is_whole=whole, **mapping)
    return checked(rows(*members), mapping=plan, register=register or RegisterFactory(), listed=listed)


def take(*members, listed="2015", whole=True, register=None, **mapping):
    """A list that is taken in and accepted."""
    plan = replace(MEMBERS, is_whole=whole, **mapping)
    done = run(rows(*members), mapping=plan, register=register or RegisterFactory(), listed=listed)
    return accepted(done, judged(done), by_id=EditorFactory().pk)


def joined():
    """Member → since when."""
    return dict(Membership.objects.values_list("actor__name", "joined"))


def missing():
    """Whom lists have no more, and when they would have left."""
    found = RegisterProposal.objects.filter(about="ended").order_by("membership__actor__name")
    return list(found.values_list("membership__actor__name", "says"))


def decide(decision, on="", keys=None):
    keys = keys or list(RegisterProposal.objects.values_list("pk", flat=True))
    return decide_proposals(keys=keys, decision=decision, on=on, by_id=EditorFactory().pk, at=timezone.now())


@pytest.mark.usefixtures("towns", "network")
class TestSinceWhen:
    def test_of_a_first_list_by_its_day(self):
        take("Köln", listed="2021-03")
        (member,) = Membership.objects.all()
        assert (member.joined, member.joined_earliest, member.joined_latest) == ("[..2021-03]", None, date(2021, 3, 31))

    def test_between_a_whole_list_and_the_next(self):
        take("Köln", listed="2021-03")
        take("Köln", "Lille", listed="2025-01")
        assert joined() == {"Köln": "[..2021-03]", "Lille": "[2021-03..2025-01]"}
        member = Membership.objects.get(actor__name="Lille")
        assert (member.joined_earliest, member.joined_latest) == (date(2021, 3, 1), date(2025, 1, 31))

    def test_a_list_of_a_part_denies_nobody(self):
        take("Köln", listed="2021", whole=False)
        take("Köln", "Lille", listed="2025")
        assert joined()["Lille"] == "[..2025]"

    def test_a_list_of_a_part_between_two_whole_ones_changes_nothing(self):
        take("Köln", listed="2021")
        take("Bonn", listed="2023", whole=False)
        take("Köln", "Bonn", "Lille", listed="2025")
        assert joined() == {"Köln": "[..2021]", "Bonn": "[2021..2023]", "Lille": "[2021..2025]"}

    def test_a_list_that_was_still_so_on_a_later_day_was_not_before(self):
        later = take("Köln", listed="2021")
        older = take("Köln", "Lille", listed="2019")
        for each in (later, older):
            note_unchanged(harvest_id=each.harvest_id, on="2023", at=timezone.now())
        assert earlier_lists(older) == {Network.objects.get().pk: []}

    @pytest.mark.parametrize("name", ["Lille", "Ryssel"])
    def test_a_name_of_the_earlier_list_that_is_not_settled_may_be_the_new_one(self, towns, name):
        CityFactory(name="Lille", country=towns["Lille"].country, population=90_000)
        take("Köln", name, listed="2021")
        register = RegisterFactory()
        NameDecisionFactory(register=register, name=name, country=LANDS.get(name, ""), kind="", actor=towns["Lille"])
        take("Köln", name, listed="2025", register=register)
        assert joined()["Lille"] == "[..2025]"

    def test_what_the_row_says_goes_before(self):
        take("Köln", listed="2021")
        take("Köln", "Lille,1989,full", listed="2025")
        assert joined()["Lille"] == "1989"

    def test_a_date_of_listing_is_no_beginning(self):
        take("Köln,2014,full", date_means=DateMeans.LISTED)
        assert joined() == {"Köln": "[..2015]"}

    def test_an_older_list_that_comes_later_says_it_closer(self):
        take("Köln", "Lille", listed="2025")
        assert outcomes(look("Köln", listed="2021")) == [(2, "changed")]
        take("Köln", listed="2021")
        assert joined() == {"Köln": "[..2021]", "Lille": "[..2025]"}

    def test_of_a_member_without_a_date_a_list_tells_by_when(self, network, towns):
        MembershipFactory(network=network, actor=towns["Köln"])
        take("Köln")
        assert joined() == {"Köln": "[..2015]"}

    def test_of_several_spells_nobody_knows_which_is_meant(self, network, towns):
        MembershipFactory(network=network, actor=towns["Köln"], joined="1990", left="1995")
        second = MembershipFactory(network=network, actor=towns["Köln"])
        take("Köln")
        second.refresh_from_db()
        assert second.joined == ""

    @pytest.mark.parametrize(("since", "outcome"), [("2023", "changed"), ("2010", "conflicting"), ("202X", "same")])
    def test_whoever_knows_the_day_says_nothing_otherwise(self, since, outcome):
        take("Köln", listed="2021")
        take("Köln", "Lille", listed="2025")
        assert outcomes(look(f"Lille,{since},full", listed="2025")) == [(2, outcome)]

    def test_a_person_who_gave_an_interval_is_not_overruled(self, network, towns):
        MembershipFactory(network=network, actor=towns["Köln"], joined="[2001..2005]")
        assert outcomes(look("Köln,2003,full")) == [(2, "same")]

    def test_the_same_list_again_changes_nothing(self):
        register = RegisterFactory()
        take("Köln", "Lille", register=register)
        assert outcomes(look("Köln", "Lille", register=register)) == [(2, "same"), (3, "same")]

    def test_undoing_takes_it_back(self, network, towns):
        member = MembershipFactory(network=network, actor=towns["Köln"])
        done = take("Köln", "Lille")
        assert undo_import(register_import_id=done.pk, by_id=None, at=timezone.now()).left == 0
        assert list(Membership.objects.values_list("pk", "joined")) == [(member.pk, "")]


@pytest.mark.usefixtures("towns", "network")
class TestMissing:
    def test_a_whole_list_proposes_that_they_have_left_whoever_listed_them(self):
        take("Köln", "Lille", listed="2021-03", whole=False)
        take("Köln", listed="2025-01")
        assert missing() == [("Lille", "[2021-03..2025-01]")]
        assert Membership.objects.get(actor__name="Lille").left == "", "nobody leaves by itself"

    def test_a_list_of_a_part_proposes_nothing(self):
        take("Köln", "Lille", listed="2021")
        take("Köln", listed="2025", whole=False)
        assert missing() == []

    def test_nothing_before_a_second_person_has_accepted(self):
        take("Köln", "Lille", listed="2021")
        run(rows("Köln"), mapping=replace(MEMBERS, is_whole=True), listed="2025")
        assert missing() == []

    def test_a_row_that_names_a_former_member_proposes_it(self):
        take("Köln", "Lille", listed="2021")
        take("Köln", "Lille,,former", listed="2025", whole=False)
        assert missing() == [("Lille", "[2021..2025]")]

    @pytest.mark.parametrize("name", ["Lille", "Ryssel"])
    def test_a_name_that_is_not_settled_may_be_them(self, towns, name):
        register = RegisterFactory()
        NameDecisionFactory(register=register, name=name, country=LANDS.get(name, ""), kind="", actor=towns["Lille"])
        take("Köln", name, listed="2021", register=register)
        CityFactory(name="Lille", country=towns["Lille"].country, population=90_000)
        take("Köln", name, listed="2025")
        assert missing() == []

    def test_an_older_list_that_comes_later_misses_nobody_whom_a_later_one_names(self):
        take("Köln", "Lille", listed="2015")
        take("Köln", "Lille", listed="2025", whole=False)
        take("Köln", listed="2021")
        assert missing() == []

    def test_it_is_asked_once(self):
        register = RegisterFactory()
        take("Köln", "Lille", listed="2021", register=register)
        take("Köln", listed="2023", register=register)
        decide("kept")
        take("Köln", "Bonn", listed="2025", register=register)
        assert missing() == [("Lille", "[2021..2023]")]

    def test_who_has_left_by_then_is_not_missing(self):
        take("Köln", "Lille,,former", listed="2021")
        take("Köln", listed="2025")
        assert missing() == []


@pytest.mark.usefixtures("towns", "network")
class TestDeciding:
    @pytest.fixture(autouse=True)
    def _lists(self, towns, network):
        take("Köln", "Lille", "Bonn", listed="2021", register=RegisterFactory(name="Website"))
        take("Köln", listed="2025")

    def left(self):
        return dict(Membership.objects.exclude(left="").values_list("actor__name", "left"))

    def test_they_have_left_between_the_lists(self, client, network):
        decide("taken")
        assert self.left() == {"Bonn": "[2021..2025]", "Lille": "[2021..2025]"}
        text = " ".join(client.get(network.get_absolute_url()).content.decode().split())
        assert "between 2021 and 2025" in text
        assert "Website (2021)</a>, row 3" in text

    def test_or_all_of_them_on_one_date(self):
        decide("taken", on="2024-06-30")
        assert self.left() == {"Bonn": "2024-06-30", "Lille": "2024-06-30"}
        member = Membership.objects.get(actor__name="Bonn")
        assert member.left_earliest == member.left_latest == date(2024, 6, 30)

    def test_nobody_leaves_before_joining(self):
        Membership.objects.filter(actor__name="Bonn").update(
            joined="2022", joined_earliest=date(2022, 1, 1), joined_latest=date(2022, 12, 31)
        )
        with pytest.raises(CannotDecide, match="left before joining"):
            decide("taken", on="2020")
        assert self.left() == {}
        assert set(RegisterProposal.objects.values_list("state", flat=True)) == {"new"}

    @pytest.mark.parametrize("decision", ["kept", "unsure"])
    def test_still_members_or_nobody_knows(self, decision):
        decide(decision)
        assert self.left() == {}
        assert set(RegisterProposal.objects.values_list("state", flat=True)) == {decision}

    @pytest.mark.parametrize("decision", ["taken", "kept", "unsure"])
    def test_undone_in_the_journal_it_waits_again(self, decision):
        journal.undo(operation=decide(decision, on="2024"), by_id=None, at=timezone.now())
        assert self.left() == {}
        assert set(RegisterProposal.objects.values_list("state", "decided_by")) == {("new", None)}


@pytest.mark.usefixtures("towns", "network")
class TestDifference:
    def told(self, register_import):
        (only,) = differences(register_import)
        return {
            standing.value: [(line.actor.name, line.joined, line.left) for line in lines]
            for standing, _count, lines in only.groups
        }

    def test_before_and_after_it_is_accepted(self):
        register = RegisterFactory(name="Website")
        take("Köln", "Lille", listed="2021-03", register=register)
        expected = {
            "new": [("Bonn", "[2021-03..2025-01]", "")],
            "gone": [("Lille", "[..2021-03]", "[2021-03..2025-01]")],
            "still": [("Köln", "[..2021-03]", "")],
        }
        seen = look("Köln", "Bonn", listed="2025-01")
        assert self.told(seen) == expected
        (only,) = differences(seen)
        assert [str(each.harvest) for each in only.earlier] == ["Website (2021-03)"]
        assert self.told(take("Köln", "Bonn", listed="2025-01")) == expected

    def test_a_first_list_is_counted(self):
        (only,) = differences(look("Köln", "Lille", "Nowhere"))
        assert (list(only.earlier), only.counts, only.lines) == ([], {"new": 2}, [])

    def test_of_many_the_first_are_told_and_all_are_counted(self):
        take("Köln", "Lille", "Bonn", listed="2021")
        (only,) = differences(look("Köln", "Lille", "Bonn", listed="2025"), most=2)
        ((standing, count, lines),) = only.groups
        assert (standing, count, [line.actor.name for line in lines]) == ("still", 3, ["Bonn", "Köln"])

    def test_names_that_are_not_settled_leave_it_open(self, towns):
        CityFactory(name="Lille", country=towns["Lille"].country, population=90_000)
        register = RegisterFactory()
        NameDecisionFactory(register=register, name="Lille", country="France", kind="", actor=towns["Lille"])
        take("Köln", "Lille", listed="2021", register=register)
        assert self.told(look("Köln", "Lille", listed="2025"))["perhaps"] == [("Lille", "[..2021]", "[2021..2025]")]

    def test_what_waits_for_a_second_person_is_no_list_yet(self):
        run(rows("Köln"), mapping=MEMBERS, listed="2021")
        (only,) = differences(look("Lille", listed="2025"))
        assert list(only.earlier) == []

    def test_as_a_file(self):
        take("Köln", "Lille", listed="2021", register=RegisterFactory(name="Website"))
        lines = "".join(as_lines(look("Köln", listed="2025"))).splitlines()
        assert lines[0] == "network,network id,compared with,member,member id,country,how,joined,left"
        assert [line.split(",")[6:] for line in lines[1:]] == [
            ["gone", "[..2021]", "[2021..2025]"], ["still", "[..2021]", ""],
        ]  # fmt: skip

    @pytest.mark.parametrize("count", [1, 3])
    def test_it_asks_as_often_for_many_as_for_one(self, count, django_assert_num_queries):
        take(*list(LANDS)[:count], listed="2021")
        shown = look(*list(LANDS)[:count], "Oxford", listed="2025")
        with django_assert_num_queries(4):
            differences(shown)


def test_on_a_day_between_the_lists_a_new_member_is_possible_and_not_certain(towns, network, client):
    take("Köln", listed="2021-03")
    take("Köln", "Lille", listed="2025-01")
    address = f"/api/v1/networks/{network.actor.public_id}/members/"

    def told(day):
        found = client.get(address, {"as_of": day}).json()["results"]
        return {each["member"]["name"]: each["certain"] for each in found}

    assert told("2021-02-01") == {"Köln": False}
    assert told("2023-01-01") == {"Köln": True, "Lille": False}
    assert told("2025-02-01") == {"Köln": True, "Lille": True}
    found = client.get("/api/v1/memberships/").json()["results"]
    lille = next(each for each in found if each["member"]["name"] == "Lille")
    assert [lille[name] for name in ("joined", "joined_earliest", "joined_latest")] == [
        "[2021-03..2025-01]", "2021-03-01", "2025-01-31",
    ]  # fmt: skip
    text = " ".join(client.get(f"{towns['Lille'].get_absolute_url()}").content.decode().split())
    assert "between March 2021 and January 2025" in text


class TestOfOneRegister:
    """Memberships that a register lists, in the API."""

    def test_its_members_alone(self, towns, network, client):
        register = RegisterFactory()
        take("Köln", register=register)
        take("Köln", "Lille", register=RegisterFactory())
        found = client.get("/api/v1/memberships/", {"register": register.public_id}).json()["results"]
        assert [each["member"]["name"] for each in found] == ["Köln"]

    def test_a_register_of_which_nothing_was_accepted_is_not_known(self, towns, network, client):
        register = RegisterFactory()
        run(rows("Köln"), mapping=MEMBERS, register=register)
        response = client.get("/api/v1/memberships/", {"register": register.public_id})
        assert response.status_code == 400
