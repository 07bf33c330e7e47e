"""A network on a day."""

from datetime import date

import pytest

from networks import queries
from networks.curve import curve
from networks.models import Network
from networks.queries import Count
from tests.factories import (
    BodyFactory,
    CityFactory,
    CountryFactory,
    MembershipFactory,
    MembershipStatusSpellFactory,
    NetworkFactory,
    OrganisationFactory,
    SeatFactory,
)
from tests.networks.mercociudades import mercociudades

pytestmark = pytest.mark.django_db
TODAY = date(2026, 3, 1)


def chart(network, day):
    """The organ chart in plain words: name → (certain, who sits, parts)."""

    def told(organs):
        return {
            organ.body.name: (organ.body.is_certain, [str(seat) for seat in organ.seats], told(organ.parts))
            for organ in organs
        }

    (found,) = Network.objects.filter(pk=network.pk).with_bodies("en", day)
    return told(queries.organ_chart(found))


def members(network, day):
    return queries.members_on(queries.memberships_of(network, "en").told_on(day), day)


def named(memberships):
    return [membership.member.name for membership in memberships]


class TestOrganChart:
    def test_before_and_after_a_reform(self):
        network = mercociudades()
        before = {"General Assembly": (True, [], {}), "Executive Secretariat": (True, [], {})}
        after = {
            "Summit of Heads of Government": (True, [], {}),
            "Executive Directorate": (True, [], {"Executive Secretariat": (True, [], {})}),
        }
        assert chart(network, date(1995, 11, 10)) == {}
        assert chart(network, date(1995, 12, 1)) == before
        assert chart(network, date(2014, 1, 1)) == before
        assert chart(network, date(2015, 11, 13)) == before
        assert chart(network, date(2015, 11, 14)) == after
        assert chart(network, TODAY) == after

    def test_who_presided_in_2021_presided_in_no_other_year(self):
        network = mercociudades()
        sat = {
            day: chart(network, date.fromisoformat(day))["Executive Directorate"]
            for day in ("2020-06-01", "2021-06-01", "2022-01-01")
        }
        assert [names for _certain, names, _parts in sat.values()] == [[], ["president: Tandil"], []]

    def test_a_body_without_dates_is_there_perhaps(self):
        body = BodyFactory(name="Council")
        assert chart(body.network, TODAY) == {"Council": (False, [], {})}

    def test_a_part_outlives_what_it_was_part_of(self):
        above = BodyFactory(since="1995", until="2015")
        BodyFactory(network=above.network, name="Unit", part_of=above, since="2000")
        assert chart(above.network, TODAY) == {"Unit": (True, [], {})}

    def test_holders_stand_in_the_order_of_the_editors(self):
        body = BodyFactory(name="Board", since="1995")
        for position in (2, 1):
            SeatFactory(body=body, office="vice_president", actor__name=f"Place {position}", position=position)
        assert chart(body.network, TODAY)["Board"][1] == ["vice-president: Place 1", "vice-president: Place 2"]


class TestMembers:
    def test_each_stands_in_one_list(self):
        network = NetworkFactory()
        for name, more in {
            "certain": {"joined": "2004"},
            "perhaps": {},
            "left": {"joined": "2004", "left": "2010"},
            "to come": {"joined": "2030"},
            "candidate": {"joined": "2004", "category": "candidate"},
            "initiator": {"joined": "2003", "category": "initiator"},
        }.items():
            MembershipFactory(network=network, actor__name=name, **more)
        for status in ("applied", "expelled", "suspended", "in_arrears"):
            membership = MembershipFactory(network=network, actor__name=status, joined="2004")
            MembershipStatusSpellFactory(membership=membership, status=status, since="2010")
        found = members(network, TODAY)
        assert named(found.certain) == ["certain", "in_arrears", "suspended"]
        assert named(found.possible) == ["perhaps"]
        assert named(found.candidates) == ["applied", "candidate"]
        assert named(found.former) == ["expelled", "left"]
        assert named(found.later) == ["to come"]
        assert named(found.initiators) == ["initiator"]
        assert "initiator" not in named(network.memberships.of_members())
        assert sorted(named(found)) == sorted(named(network.memberships.all()))

    def test_those_of_a_country_are_counted_together_with_the_country_itself(self):
        network, brazil, chile = NetworkFactory(), CountryFactory(name="Brazil"), CountryFactory(name="Chile")
        for name in ("Santos", "Belém"):
            MembershipFactory(network=network, actor=CityFactory(name=name, country=brazil), joined="2004")
        MembershipFactory(network=network, actor=None, country=chile, joined="2004")
        MembershipFactory(network=network, actor=OrganisationFactory(name="A fund"), joined="2004")
        shares = members(network, TODAY).by_country()
        told = [(share.country and share.country.name, named(share.members), share.percent) for share in shares]
        assert told == [("Brazil", ["Belém", "Santos"], 50), ("Chile", ["Chile"], 25), (None, ["A fund"], 25)]

    def test_founders_on_the_days_of_mercociudades(self):
        network = mercociudades()
        assert named(members(network, date(1995, 11, 10)).certain) == []
        shares = members(network, date(1995, 12, 1)).by_country()
        assert [(share.country.code, len(share.members)) for share in shares] == [
            ("BR", 6), ("AR", 4), ("PY", 1), ("UY", 1),
        ]  # fmt: skip
        assert sum(share.percent for share in shares) == pytest.approx(100)


class TestCurve:
    COUNTS = [Count(date.min, 0, 1), Count(date(2004, 7, 1), 1, 2), Count(date(2010, 1, 1), 0, 1)]

    def test_tells_the_last_day_of_each_year(self):
        drawn = curve(self.COUNTS, day=date(2005, 1, 1), until=date(2011, 3, 1))
        told = {year: (count.certain, count.possible) for year, count in drawn.yearly}
        assert told == dict.fromkeys(range(2004, 2010), (1, 2)) | {2010: (0, 1), 2011: (0, 1)}

    def test_steps_at_each_change_within_its_box(self):
        drawn = curve(self.COUNTS, day=date(2005, 1, 1), until=date(2011, 3, 1))
        assert drawn.certain.startswith("M40.0 156.0H")
        assert drawn.certain.count("V") == 2
        assert drawn.certain.endswith("H640.0")
        assert drawn.possible.startswith("M40.0 84.0H"), "one perhaps belonged from the beginning"
        assert "V12.0" in drawn.possible, "the most there were stand at the top"

    def test_is_not_drawn_where_nothing_changes(self):
        assert curve([Count(date.min, 0, 3)], day=TODAY, until=TODAY) is None
        assert curve(self.COUNTS, day=date(2000, 1, 1), until=date(2000, 1, 1)) is None
