"""The pages of networks, on any day; and what others' pages tell of them."""

import re

import pytest
from django.utils import timezone, translation

from tests.factories import (
    BodyCitationFactory,
    BodyFactory,
    CityFactory,
    CountryFactory,
    MembershipCitationFactory,
    MembershipFactory,
    MembershipStatusSpellFactory,
    NetworkFactory,
    PersonFactory,
    SeatCitationFactory,
    SeatFactory,
    SectionFactory,
    SuccessionFactory,
)
from tests.networks.mercociudades import mercociudades

pytestmark = pytest.mark.django_db


@pytest.fixture
def see(client):
    """The text of a record's page without its tags, its white space narrowed; the status is checked."""

    def page(record, expect=200, language="en", **question):
        with translation.override(language):
            response = client.get(record.get_absolute_url(), question)
        assert response.status_code == expect
        text = re.sub(r"<(script|style).*?</\1>", "", response.content.decode(), flags=re.DOTALL)
        return re.sub(r" (?=[,)])", "", " ".join(re.sub(r"<[^>]+>", " ", text).split()))

    return page


class TestMercociudadesOnADay:
    @pytest.fixture
    def bodies(self, see):
        network = mercociudades()

        def on(day):
            page = see(network, as_of=day)
            chart = page[page.index(" Bodies ") : page.index(" Members ", page.index(" Bodies "))]
            return chart.partition("of other times")[0]

        return on

    @pytest.mark.parametrize("day", ["1995-12-01", "2014-01-01"])
    def test_before_the_reform(self, bodies, day):
        chart = bodies(day)
        assert "General Assembly" in chart
        assert "replaced by Summit of Heads of Government" in chart
        assert "Executive Secretariat" in chart
        assert "Executive Directorate" not in chart.replace("replaced by Executive Directorate", "")

    def test_after_it(self, bodies):
        chart = bodies("2016-01-01")
        assert "General Assembly" not in chart
        assert (
            chart.index("Summit of Heads") < chart.index("Executive Directorate") < chart.index("Executive Secretariat")
        )

    def test_who_presided_in_2021(self, bodies):
        assert "president Tandil" in bodies("2021-06-01")
        assert "2021 · perhaps on this day" in bodies("2021-06-01")
        assert "Tandil" not in bodies("2016-01-01")
        assert "Nobody is recorded as sitting in it on this day" in bodies("2016-01-01")

    def test_the_founders_are_its_members(self, see):
        network = mercociudades()
        page = see(network, as_of="1995-12-01")
        assert "members 12" in page
        assert "50.0 %" in page
        assert "members 0" in see(network, as_of="1995-11-10")


class TestPage:
    def test_tells_the_profile(self, see):
        network = NetworkFactory(
            kinds=["thematic_network", "regional_association"], founded="1995-11-11", aims="To integrate.",
            founding_act="Acta fundacional",
        )  # fmt: skip
        SectionFactory(network=network, parent__actor__name="A world body", since="2004", until="2010", source="S4")
        SectionFactory(parent=network, network__actor__name="A unit")
        SuccessionFactory(predecessor=NetworkFactory(actor__name="An elder").actor, successor=network.actor)
        page = see(network)
        for text in (
            "thematic network", "regional association", "November 11, 1995", "To integrate.", "Acta fundacional",
            "A world body 2004 – 2010 · S4", "A unit", "An elder",
        ):  # fmt: skip
            assert text in page

    def test_a_day_that_is_none_is_told(self, see):
        page = see(NetworkFactory(), expect=400, as_of="soon")
        assert "Enter a valid date." in page
        assert "Today is shown." in page

    def test_others_than_members_are_told_apart(self, see):
        network = NetworkFactory()
        for name, more in {
            "Surely": {"joined": "2004"},
            "Maybe": {},
            "Once": {"joined": "2004", "left": "2010"},
            "Wisher": {"category": "candidate"},
        }.items():
            MembershipFactory(network=network, actor__name=name, **more)
        page = see(network)
        titles = ["Perhaps members on this day (1)", "Candidates (1)", "Former members (1)"]
        places = [page.index(text) for text in ("Surely", titles[0], "Maybe", titles[1], "Wisher", titles[2], "Once")]
        assert places == sorted(places)

    def test_how_a_membership_stands_is_told(self, see):
        spell = MembershipStatusSpellFactory(membership__left="2015", membership__joined="2004", since="2010")
        assert "suspended (since 2010)" in see(spell.membership.network, as_of="2012-01-01").partition("Candidates")[0]

    def test_members_over_time_are_drawn_and_told(self, see):
        network = NetworkFactory()
        MembershipFactory(network=network, joined="2004", left="2006-03-01")
        page = see(network)
        assert "2004 1 1 2005 1 1 2006 0 0" in page

    def test_sources_are_numbered_and_lead_to_their_documents(self, see, client):
        network = NetworkFactory()
        body = BodyFactory(network=network)
        citation = BodyCitationFactory(body=body)
        SeatCitationFactory(seat=SeatFactory(body=body), evidence=citation.evidence)
        other = MembershipCitationFactory(membership__network=network, membership__joined="2004")
        page = see(network)
        assert page.count("In 1995 the two cities became twins.") == 2
        for number, each in ((1, citation), (2, other)):
            document = each.evidence.capture.document
            assert page.index(document.title) > 0, number
            assert network.actor.name in see(document)

    def test_a_country_that_is_a_member_tells_it(self, see):
        membership = MembershipFactory(actor=None, country=CountryFactory(name="Brazil"), joined="2004")
        assert "Brazil" in see(membership.network)
        assert membership.network.actor.name in see(membership.country)

    @pytest.mark.parametrize("count", [1, 3])
    def test_asks_as_often_for_many_parts_as_for_one(self, see, count, django_assert_num_queries):
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
            membership = MembershipFactory(network=network, joined="2004")
            MembershipStatusSpellFactory(membership=membership)
            MembershipCitationFactory(membership=membership)
        MembershipFactory(network=network, actor=None, country=CountryFactory())
        # the network, its actor, seat, names, successors (two), predecessors (two); parents and sections with both
        # networks' actors (three each); bodies, above, after, citations; seats, actors, countries, persons, citations;
        # memberships, networks' actors, members, their countries, countries, statuses, citations; the network's own
        # citations, programmes, series, events; registers that list members; texts; what is said of it, codings;
        # periods; official sources; the largest city of a country that is a member; members in common; who takes part,
        # their names and countries
        with django_assert_num_queries(45):
            see(network)


class TestPagesOfHolders:
    @pytest.fixture
    def seat(self, db):
        return SeatFactory(
            body__name="Executive Directorate", body__network__actor__name="Mercociudades", actor__name="Tandil",
            person=PersonFactory(name="Miguel Lunghi"), since="2021", until="2021",
        )  # fmt: skip

    def test_city_and_person_tell_the_seats_they_hold(self, see, seat):
        told = "president Executive Directorate Mercociudades Tandil, Miguel Lunghi 2021 2021"
        assert told in see(seat.actor)
        assert told in see(seat.person)

    def test_a_city_tells_how_its_memberships_stood(self, see):
        spell = MembershipStatusSpellFactory(membership__category="associate", since="2010", until="2012")
        assert "associate member suspended (2010 – 2012)" in see(spell.membership.actor)

    def test_who_holds_no_seat_is_not_said_to(self, see):
        assert "Seats in bodies" not in see(CityFactory())


def test_the_day_chosen_by_itself_is_today(client):
    network = NetworkFactory()
    page = client.get(network.get_absolute_url()).content.decode()
    assert f'value="{timezone.localdate():%Y-%m-%d}"' in page
