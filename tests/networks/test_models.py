"""What the database refuses of networks and memberships."""

import pytest
from django.core.exceptions import ValidationError
from django.db.models import RestrictedError

from networks.models import Body, Membership, Network
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
)

pytestmark = pytest.mark.django_db


class TestNetwork:
    def test_stands_beside_an_actor_that_is_a_network(self, refused):
        with refused("network_profile_fits_the_actor_kind"):
            NetworkFactory(actor=CityFactory())

    def test_says_nothing_else_of_its_actor(self, refused):
        with refused("network_actor_kind_is_network"):
            NetworkFactory(actor=CityFactory(), actor_kind="city")

    @pytest.mark.parametrize("bounds", [(None, None), ("2004-01-01", "2003-01-01")])
    def test_founding_day_has_its_bounds(self, bounds, refused):
        network = NetworkFactory(founded="2004")
        with refused("network_founded_agrees_with_its_bounds"):
            Network.objects.filter(pk=network.pk).update(founded_earliest=bounds[0], founded_latest=bounds[1])

    @pytest.mark.parametrize("bounds", [(None, "2004-01-01"), ("2004-01-01", None), ("2004-01-01", "2004-01-01")])
    def test_founding_day_may_be_open_at_an_end(self, bounds, allowed):
        network = NetworkFactory(founded="2004")
        with allowed():
            Network.objects.filter(pk=network.pk).update(founded_earliest=bounds[0], founded_latest=bounds[1])

    @pytest.mark.parametrize("kinds", [["club"], ["euroregion", "club"], []])
    def test_kinds_are_listed_and_there_is_one(self, kinds, refused):
        with refused("network_kinds_are_listed"):
            NetworkFactory(kinds=kinds)

    def test_is_of_several_kinds(self, allowed):
        with allowed():
            NetworkFactory(kinds=["thematic_network", "regional_association"])
        assert (
            Network.objects.of_kind("thematic_network").get() == Network.objects.of_kind("regional_association").get()
        )

    def test_an_address_of_the_founding_act_has_a_title(self, refused, allowed):
        with refused("network_founding_act_has_a_title"):
            NetworkFactory(founding_act_url="https://example.org/act")
        with allowed():
            NetworkFactory(founding_act="Acta fundacional")


class TestSection:
    def test_is_not_of_itself(self, refused):
        network = NetworkFactory()
        with refused("section_is_not_of_itself"):
            SectionFactory(network=network, parent=network)

    def test_does_not_certainly_overlap_another(self, refused, allowed):
        section = SectionFactory(since="2004", until="2010")
        pair = {"network": section.network, "parent": section.parent}
        with refused("section_no_certain_overlap"):
            SectionFactory(**pair, since="2008")
        with allowed():
            SectionFactory(**pair, since="2010")
        with allowed():
            SectionFactory(network=section.network, since="2004")

    def test_is_entered_once_a_start(self, refused):
        section = SectionFactory()
        with refused("section_once_a_start"):
            SectionFactory(network=section.network, parent=section.parent)


class TestBody:
    @pytest.fixture
    def body(self, db):
        return BodyFactory(name="Assembly", since="1995")

    def test_kind_is_listed(self, refused):
        with refused("body_kind_is_listed"):
            BodyFactory(kind="club")

    def test_has_a_name(self, refused):
        with refused("body_has_a_name"):
            BodyFactory(name="")

    @pytest.mark.parametrize(
        ("field", "itself", "of_another"),
        [
            ("part_of", "body_is_not_part_of_itself", "body_is_part_of_one_of_its_network"),
            ("replaced_by", "body_is_not_replaced_by_itself", "body_is_replaced_by_one_of_its_network"),
        ],
    )
    def test_what_is_above_and_after_it_is_another_of_the_same_network(
        self, body, field, itself, of_another, refused, allowed
    ):
        with refused(itself):
            Body.objects.filter(pk=body.pk).update(**{field: body})
        with refused(of_another):
            Body.objects.filter(pk=body.pk).update(**{field: BodyFactory()})
        with allowed():
            Body.objects.filter(pk=body.pk).update(**{field: BodyFactory(network=body.network)})

    def test_what_its_rules_say_is_listed_and_in_bounds(self, body, refused, allowed):
        for rule, more in (
            ("body_has_some_seats", {"size": 0}),
            ("body_permanence_is_listed", {"permanence": "always"}),
            ("body_level_is_listed", {"level": "villages"}),
            ("body_goals_are_of_the_seventeen", {"goals": [3, 18]}),
        ):
            with refused(rule):
                BodyFactory(**more)
        with refused("body_is_not_modelled_on_itself"):
            Body.objects.filter(pk=body.pk).update(modelled_on=body)
        with allowed():
            BodyFactory(size=40, permanence="ad_hoc", level="municipalities", goals=[1, 17], modelled_on=body)

    def test_a_body_is_not_within_its_own_part(self, body):
        part = BodyFactory(network=body.network, part_of=body)
        body.part_of = part
        with pytest.raises(ValidationError, match="itself a part of this one"):
            body.full_clean()

    def test_a_body_of_another_network_is_told_before_it_is_refused(self, body):
        body.part_of = BodyFactory()
        with pytest.raises(ValidationError, match="same network"):
            body.full_clean()

    def test_a_name_may_return_with_another_start(self, body, refused, allowed):
        with refused("body_once_a_start"):
            BodyFactory(network=body.network, name="Assembly", since="1995")
        with allowed():
            BodyFactory(network=body.network, name="Assembly", since="2015")
        with allowed():
            BodyFactory(name="Assembly", since="1995")

    def test_does_not_end_before_it_begins(self, refused, allowed):
        with refused("body_until_is_after_since"):
            BodyFactory(since="2005", until="2003")
        with allowed():
            BodyFactory(since="2005", until="2005")

    def test_what_has_parts_stays_while_its_network_does(self, body):
        BodyFactory(network=body.network, part_of=body)
        with pytest.raises(RestrictedError):
            body.delete()
        body.network.delete()
        assert not Body.objects.exists()

    def test_what_replaced_it_may_go(self, body):
        later = BodyFactory(network=body.network)
        Body.objects.filter(pk=body.pk).update(replaced_by=later)
        later.delete()
        body.refresh_from_db()
        assert body.replaced_by is None


class TestSeat:
    def test_office_is_listed(self, refused):
        with refused("seat_office_is_listed"):
            SeatFactory(office="king")

    def test_is_held_by_somebody(self, refused, allowed):
        with refused("seat_is_held_by_somebody"):
            SeatFactory(actor=None)
        with allowed():
            SeatFactory(actor=None, person=PersonFactory())
        with allowed():
            SeatFactory(person=PersonFactory())

    def test_does_not_end_before_it_begins(self, refused, allowed):
        with refused("seat_until_is_after_since"):
            SeatFactory(since="2021", until="2020")
        with allowed():
            SeatFactory(since="2021", until="2021")

    def test_a_city_holds_an_office_once_at_a_time(self, refused, allowed):
        seat = SeatFactory(since="2019", until="2021")
        same = {"body": seat.body, "actor": seat.actor, "office": seat.office}
        with refused("seat_of_an_actor_no_certain_overlap"):
            SeatFactory(**same, since="2020")
        for other in (
            {**same, "since": "2021"},
            {**same, "since": "2020", "office": "treasurer"},
            {**same, "since": "2020", "body": BodyFactory()},
            {**same, "since": "2020", "actor": CityFactory()},
            {**same, "since": "2020", "person": PersonFactory()},
        ):
            with allowed():
                SeatFactory(**other)

    def test_a_person_holds_an_office_once_at_a_time_for_whomever(self, refused, allowed):
        seat = SeatFactory(since="2019", until="2021", person=PersonFactory())
        with refused("seat_of_a_person_no_certain_overlap"):
            SeatFactory(body=seat.body, person=seat.person, since="2020")
        with allowed():
            SeatFactory(body=seat.body, person=seat.person, since="2021")
        with allowed():
            SeatFactory(body=seat.body, actor=seat.actor, person=PersonFactory(), since="2020")

    def test_is_entered_once_a_start_without_dates_too(self, refused):
        seat = SeatFactory()
        with refused("seat_once_a_start"):
            SeatFactory(body=seat.body, actor=seat.actor)


class TestStatus:
    def test_status_is_listed(self, refused):
        with refused("membership_status_spell_status_is_listed"):
            MembershipStatusSpellFactory(status="asleep")

    def test_does_not_end_before_it_begins(self, refused, allowed):
        with refused("membership_status_spell_until_is_after_since"):
            MembershipStatusSpellFactory(since="2021", until="2020")
        with allowed():
            MembershipStatusSpellFactory(since="2021", until="2021")

    def test_a_membership_stands_in_one_way_at_a_time(self, refused, allowed):
        spell = MembershipStatusSpellFactory(since="2010", until="2015")
        with refused("membership_status_spell_no_certain_overlap"):
            MembershipStatusSpellFactory(membership=spell.membership, status="active", since="2012")
        with allowed():
            MembershipStatusSpellFactory(membership=spell.membership, status="active", since="2015")

    def test_is_entered_once_a_start(self, refused):
        spell = MembershipStatusSpellFactory()
        with refused("membership_status_spell_once_a_start"):
            MembershipStatusSpellFactory(membership=spell.membership)


class TestCitations:
    @pytest.mark.parametrize(
        ("factory", "cited", "constraint"),
        [
            (MembershipCitationFactory, "membership", "membership_citation_once"),
            (BodyCitationFactory, "body", "body_citation_once"),
            (SeatCitationFactory, "seat", "seat_citation_once"),
        ],
    )
    def test_a_passage_is_cited_once_a_record(self, factory, cited, constraint, refused, allowed):
        citation = factory()
        with refused(constraint):
            factory(**{cited: getattr(citation, cited)}, evidence=citation.evidence)
        with allowed():
            factory(evidence=citation.evidence)


@pytest.mark.parametrize("field", ["since", "until"])
@pytest.mark.parametrize(
    ("factory", "name"),
    [
        (SectionFactory, "section"),
        (BodyFactory, "body"),
        (SeatFactory, "seat"),
        (MembershipStatusSpellFactory, "membership_status_spell"),
    ],
)
def test_days_of_spells_agree_with_their_bounds(factory, name, field, refused):
    row = factory()
    with refused(f"{name}_{field}_agrees_with_its_bounds"):
        type(row).objects.filter(pk=row.pk).update(**{f"{field}_latest": "2003-01-01"})


def test_a_section_does_not_end_before_it_begins(refused, allowed):
    with refused("section_until_is_after_since"):
        SectionFactory(since="2021", until="2020")
    with allowed():
        SectionFactory(since="2021", until="2021")


class TestMembership:
    def test_category_is_listed(self, refused):
        with refused("membership_category_is_listed"):
            MembershipFactory(category="friend")

    def test_admission_is_listed_or_empty(self, refused, allowed):
        with refused("membership_admission_is_listed"):
            MembershipFactory(admission="by_lot")
        with allowed():
            MembershipFactory(admission="assembly_decision")

    def test_is_of_an_actor_or_of_a_country(self, refused, allowed):
        for member in ({"actor": None}, {"country": CountryFactory()}):
            with refused("membership_of_an_actor_or_a_country"):
                MembershipFactory(**member)
        with allowed():
            MembershipFactory(actor=None, country=CountryFactory())

    def test_a_country_is_a_member_once_at_a_time(self, refused, allowed):
        spell = MembershipFactory(actor=None, country=CountryFactory(), joined="2004", left="2010")
        same = {"network": spell.network, "country": spell.country, "actor": None}
        with refused("membership_of_a_country_no_certain_overlap"):
            MembershipFactory(**same, joined="2008")
        with allowed():
            MembershipFactory(**same, joined="2010")
        undated = MembershipFactory(actor=None, country=CountryFactory())
        with refused("membership_of_a_country_once_a_start"):
            MembershipFactory(actor=None, country=undated.country, network=undated.network)

    def test_is_not_left_before_it_is_joined(self, refused, allowed):
        with refused("membership_is_not_left_before_joined"):
            MembershipFactory(joined="2005", left="2003")
        with allowed():
            MembershipFactory(joined="2005", left="2005")

    def test_a_network_is_not_its_own_member(self, refused):
        network = NetworkFactory()
        with refused("membership_not_in_itself"):
            MembershipFactory(network=network, actor=network.actor)

    def test_a_network_may_be_member_of_another(self, allowed):
        with allowed():
            MembershipFactory(actor=NetworkFactory().actor)

    @pytest.mark.parametrize(
        ("first", "second"),
        [
            (("2004", ""), ("2010", "")),
            (("2004", "2012"), ("2010", "")),
            (("", ""), ("", "")),
        ],
    )
    def test_does_not_certainly_overlap_another(self, first, second, refused):
        spell = MembershipFactory(joined=first[0], left=first[1])
        name = "membership_no_certain_overlap" if first[0] else "membership_once_a_start"
        with refused(name):
            MembershipFactory(network=spell.network, actor=spell.actor, joined=second[0], left=second[1])

    @pytest.mark.parametrize(
        ("first", "second"),
        [
            (("2004", "2008"), ("2010", "")),
            (("2004", "2008"), ("2008", "")),
            (("2004", "../2020"), ("2010", "")),
        ],
    )
    def test_may_be_another_spell_or_an_uncertain_one(self, first, second, allowed):
        spell = MembershipFactory(joined=first[0], left=first[1])
        with allowed():
            MembershipFactory(network=spell.network, actor=spell.actor, joined=second[0], left=second[1])

    @pytest.mark.parametrize("field", ["joined", "left"])
    def test_days_agree_with_their_bounds(self, field, refused):
        membership = MembershipFactory()
        with refused(f"membership_{field}_agrees_with_its_bounds"):
            Membership.objects.filter(pk=membership.pk).update(**{f"{field}_latest": "2003-01-01"})
