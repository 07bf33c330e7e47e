from datetime import date

import pytest
from django.utils import timezone

from networks import queries
from tests.factories import (
    BodyCitationFactory,
    BodyFactory,
    CityFactory,
    CountryFactory,
    CountryGroupMemberFactory,
    MembershipCitationFactory,
    MembershipFactory,
    MembershipStatusSpellFactory,
    NameFactory,
    NetworkFactory,
    PersonFactory,
    SeatCitationFactory,
    SeatFactory,
    SectionFactory,
    SuccessionFactory,
)
from tests.networks.mercociudades import mercociudades

pytestmark = pytest.mark.django_db


class TestNetwork:
    def test_is_named_by_its_actor(self, api):
        network = NetworkFactory(
            founded="2004-05", seat=CityFactory(name="Barcelona"), actor__name="UCLG", aims="To speak.",
            founding_act="Statutes", founding_act_url="https://example.org/act",
        )  # fmt: skip
        NameFactory(actor=network.actor, text="ОГМВ", language="ru")
        answer = api(f"networks/{network.actor.public_id}/")
        assert (answer["id"], answer["name"], answer["seat"]["name"]) == (network.actor.public_id, "UCLG", "Barcelona")
        assert (answer["founded"], answer["founded_latest"]) == ("2004-05", "2004-05-31")
        assert (answer["kinds"], answer["aims"]) == (["global_association"], "To speak.")
        assert (answer["founding_act"], answer["founding_act_url"]) == ("Statutes", "https://example.org/act")
        assert {name["text"] for name in answer["names"]} == {"UCLG", "ОГМВ"}

    def test_those_of_a_kind_are_found_whatever_else_they_are(self, api):
        NetworkFactory(kinds=["thematic_network", "euroregion"], actor__name="Neisse")
        NetworkFactory()
        for kind in ("euroregion", "thematic_network"):
            assert [each["name"] for each in api("networks/", kind=kind)["results"]] == ["Neisse"]
        api("networks/", kind="club", expect=400)

    def test_tells_its_kin(self, api):
        network = NetworkFactory(actor__name="UCLG")
        SectionFactory(network__actor__name="Metropolis", parent=network, since="2004", source="S4")
        SuccessionFactory(predecessor=NetworkFactory(actor__name="IULA").actor, successor=network.actor)
        answer = api(f"networks/{network.actor.public_id}/")
        ((section,), (before,)) = answer["sections"], answer["predecessors"]
        assert (section["network"]["name"], section["since"], section["source"]) == ("Metropolis", "2004", "S4")
        assert before["actor"]["name"] == "IULA"
        below = api(f"networks/{section['network']['id']}/")
        assert [each["network"]["name"] for each in below["section_of"]] == ["UCLG"]

    def test_has_all_bodies_or_those_of_a_day(self, api):
        network = mercociudades()
        address = f"networks/{network.actor.public_id}/"

        def told(**question):
            bodies = api(address, **question)["bodies"]
            return {(body["name"], body["since"]): body["certain"] for body in bodies}

        before = {("General Assembly", "1995-11-11"): True, ("Executive Secretariat", "1995-11-11"): True}
        after = {
            ("Summit of Heads of Government", "2015-11-14"): True,
            ("Executive Directorate", "2015-11-14"): True,
            ("Executive Secretariat", "2015-11-14"): True,
        }
        assert told(as_of="1995-12-01") == told(as_of="2014-01-01") == before
        assert told(as_of="2016-01-01") == after
        assert told() == dict.fromkeys([*before, *after])

    def test_a_body_tells_who_sits_in_it_what_it_is_part_of_and_what_it_rests_on(self, api):
        network = mercociudades()
        directorate = network.bodies.get(name="Executive Directorate")
        BodyCitationFactory(body=directorate)
        SeatCitationFactory(seat=directorate.seats.get())
        answer = api(f"networks/{network.actor.public_id}/", as_of="2021-06-01")
        bodies = {body["name"]: body for body in answer["bodies"]}
        (seat,) = bodies["Executive Directorate"]["seats"]
        assert (seat["office"], seat["actor"]["name"], seat["since"]) == ("president", "Tandil", "2021")
        assert seat["certain"] is False
        assert bodies["Executive Secretariat"]["part_of"]["id"] == directorate.public_id
        quotes = [each["quote"] for each in (*bodies["Executive Directorate"]["sources"], *seat["sources"])]
        assert quotes == ["In 1995 the two cities became twins."] * 2
        later = api(f"networks/{network.actor.public_id}/", as_of="2022-06-01")
        assert [body["seats"] for body in later["bodies"]] == [[], [], []]

    def test_questions_that_it_does_not_know_are_refused(self, api):
        network = NetworkFactory()
        assert "as_of" in api(f"networks/{network.actor.public_id}/", as_of="soon", expect=400)["detail"]
        assert "as_of" in api(f"networks/{network.actor.public_id}/", asof="2020-01-01", expect=400)["detail"]
        api("networks/", asof="2020-01-01", expect=400)

    @pytest.mark.parametrize("count", [1, 3])
    def test_one_asks_as_often_for_many_parts_as_for_one(self, api, count, django_assert_num_queries):
        network = NetworkFactory(seat=CityFactory())
        above, after = BodyFactory(network=network), BodyFactory(network=network)
        for _each in range(count):
            SectionFactory(network=network)
            SectionFactory(parent=network)
            SuccessionFactory(predecessor=network.actor, successor=NetworkFactory().actor)
            SuccessionFactory(successor=network.actor, predecessor=NetworkFactory().actor)
            body = BodyFactory(network=network, part_of=above, replaced_by=after)
            BodyCitationFactory(body=body)
            SeatCitationFactory(seat=SeatFactory(body=body, person=PersonFactory()))
        # the network, its actor, seat, names, successors (two), predecessors (two); parents and sections with both
        # networks' actors (three each); bodies, above, after, citations; seats, actors, countries, persons, citations;
        # the network's own citations, what it publishes
        with django_assert_num_queries(25):
            answer = api(f"networks/{network.actor.public_id}/")
        assert len(answer["bodies"]) == count + 2


class TestMembers:
    @pytest.fixture
    def network(self, db):
        network = NetworkFactory()
        kz = CountryFactory(code="KZ")
        MembershipFactory(network=network, actor=CityFactory(name="Certain", country=kz), joined="2004")
        MembershipFactory(network=network, actor__name="Perhaps", joined="2004/2012", category="observer")
        MembershipFactory(network=network, actor__name="Left", joined="2004", left="2008")
        MembershipFactory(network=network, actor__name="Candidate", joined="2004", category="candidate")
        MembershipFactory(network=network, actor=None, country=kz, joined="2004")
        MembershipFactory(joined="2004", actor__name="Elsewhere")
        return network

    def told(self, api, network, **question):
        rows = api(f"networks/{network.actor.public_id}/members/", **question)["results"]
        return {(row["member"] or row["member_country"])["name"]: row["certain"] for row in rows}

    def test_are_those_of_a_day_and_by_themselves_of_today(self, api, network):
        assert self.told(api, network, as_of="2003-06-01") == {}
        early = {"Certain": True, "Perhaps": False, "Left": True, "Country KZ": True}
        assert self.told(api, network, as_of="2006-06-01") == early
        today = {"Certain": True, "Perhaps": True, "Country KZ": True}
        assert self.told(api, network) == self.told(api, network, as_of=str(timezone.localdate())) == today

    def test_are_asked_for_by_country_and_category(self, api, network):
        assert set(self.told(api, network, country="KZ")) == {"Certain", "Country KZ"}
        assert set(self.told(api, network, category="observer", as_of="2006-06-01")) == {"Perhaps"}
        answer = api(f"networks/{network.actor.public_id}/members/", category="candidate", expect=400)
        assert "category" in answer["detail"]
        api(f"networks/{network.actor.public_id}/members/", status="active", expect=400)

    def test_are_those_of_the_page(self, api, network):
        for day in (date(2003, 6, 1), date(2006, 6, 1), date(2009, 1, 1), date(2026, 1, 1)):
            page = queries.members_on(queries.memberships_of(network, "en").told_on(day), day)
            shown = {each.member.name: True for each in page.certain} | {
                each.member.name: False for each in page.possible
            }
            assert self.told(api, network, as_of=str(day)) == shown

    def test_a_network_that_is_not_there_has_none(self, api):
        hidden = NetworkFactory(actor__published_at=None)
        api(f"networks/{hidden.actor.public_id}/members/", expect=404)
        api("networks/nothing/members/", expect=404)

    @pytest.mark.parametrize("count", [1, 3])
    def test_a_list_asks_as_often_for_many_as_for_one(self, api, count, django_assert_num_queries):
        network = NetworkFactory()
        for membership in MembershipFactory.create_batch(count, network=network, joined="2004"):
            MembershipStatusSpellFactory(membership=membership)
            MembershipCitationFactory(membership=membership)
        MembershipFactory(network=network, actor=None, country=CountryFactory(), joined="2004")
        # the network; memberships with networks; networks' actors; members; their countries; countries that are
        # members; statuses; citations
        with django_assert_num_queries(9):
            assert len(api(f"networks/{network.actor.public_id}/members/")["results"]) == count + 1


class TestMemberships:
    @pytest.fixture
    def membership(self, db):
        membership = MembershipFactory(
            joined="2005", left="2022", category="observer", actor__country=CountryFactory(code="KZ")
        )
        MembershipStatusSpellFactory(membership=membership, status="suspended", since="2010", until="2012")
        MembershipFactory()
        return membership

    @pytest.mark.parametrize("question", ["network", "actor", "country", "country_group", "category", "status"])
    def test_questions_find_it_alone(self, api, membership, question):
        group = CountryGroupMemberFactory(country=membership.actor.country).group
        value = {
            "network": membership.network.actor.public_id,
            "actor": membership.actor.public_id,
            "country": "KZ",
            "country_group": group.code,
            "category": "observer",
            "status": "suspended",
        }[question]
        (found,) = api("memberships/", **{question: value})["results"]
        assert found["member"]["name"] == membership.actor.name
        assert (found["joined"], found["left"], found["left_latest"]) == ("2005", "2022", "2022-12-31")
        assert [(each["status"], each["since"]) for each in found["statuses"]] == [("suspended", "2010")]
        assert found["certain"] is None

    def test_on_a_day(self, api, membership):
        network = membership.network.actor.public_id
        for day, certain in {
            "2005-06-01": [False],
            "2006-01-01": [True],
            "2022-06-01": [False],
            "2023-01-01": [],
        }.items():
            rows = api("memberships/", as_of=day, network=network)["results"]
            assert [row["certain"] for row in rows] == certain

    def test_how_it_stood_on_a_day(self, api, membership):
        asked = {"network": membership.network.actor.public_id, "status": "suspended"}
        assert len(api("memberships/", as_of="2011-06-01", **asked)["results"]) == 1
        assert api("memberships/", as_of="2013-06-01", **asked)["results"] == []

    def test_a_country_that_is_a_member_is_found_by_its_code(self, api):
        MembershipFactory(actor=None, country=CountryFactory(code="BR"), admission="payment_based")
        (found,) = api("memberships/", country="BR")["results"]
        assert (found["member"], found["member_country"]["code"], found["admission"]) == (None, "BR", "payment_based")

    @pytest.mark.parametrize("count", [1, 3])
    def test_a_list_asks_as_often_for_many_as_for_one(self, api, count, django_assert_num_queries):
        MembershipFactory.create_batch(count)
        # memberships with networks; networks' actors; members; their countries; statuses; citations
        with django_assert_num_queries(7):
            assert len(api("memberships/")["results"]) == count


class TestSeats:
    @pytest.fixture
    def seat(self, db):
        seat = SeatFactory(since="2020", until="2022", person=PersonFactory(name="Miguel Lunghi"), office="treasurer")
        SeatFactory(since="2020")
        return seat

    @pytest.mark.parametrize("question", ["network", "actor", "person", "office"])
    def test_questions_find_it_alone(self, api, seat, question):
        value = {
            "network": seat.body.network.actor.public_id,
            "actor": seat.actor.public_id,
            "person": seat.person.public_id,
            "office": "treasurer",
        }[question]
        (found,) = api("seats/", **{question: value})["results"]
        assert (found["actor"]["name"], found["person"]["name"]) == (seat.actor.name, "Miguel Lunghi")
        assert found["body"] == {"id": seat.body.public_id, "kind": seat.body.kind, "name": seat.body.name}
        assert found["network"]["name"] == seat.body.network.actor.name

    def test_on_a_day(self, api, seat):
        actor = seat.actor.public_id
        for day, certain in {"2019-12-31": [], "2020-06-01": [False], "2021-06-01": [True], "2023-01-01": []}.items():
            assert [row["certain"] for row in api("seats/", as_of=day, actor=actor)["results"]] == certain

    def test_a_holder_whom_readers_do_not_see_is_left_out(self, api):
        SeatFactory(actor__published_at=None)
        SeatFactory(actor__name="Seen", person=PersonFactory(published_at=None))
        (found,) = api("seats/")["results"]
        assert (found["actor"]["name"], found["person"]) == ("Seen", None)

    def test_unknown_questions_are_refused(self, api):
        assert "body" in api("seats/", body="x", expect=400)["detail"]

    @pytest.mark.parametrize("count", [1, 3])
    def test_a_list_asks_as_often_for_many_as_for_one(self, api, count, django_assert_num_queries):
        for _each in range(count):
            SeatCitationFactory(seat=SeatFactory(person=PersonFactory()))
        # seats; actors with countries; persons; citations; bodies with networks; networks' actors
        with django_assert_num_queries(7):
            assert len(api("seats/")["results"]) == count
