"""What the database refuses of networks and memberships."""

import pytest

from networks.models import Membership, Network
from tests.factories import CityFactory, MembershipFactory, NetworkFactory

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

    def test_kind_is_listed(self, refused):
        with refused("network_kind_is_listed"):
            NetworkFactory(kind="club")


class TestMembership:
    def test_category_is_listed(self, refused):
        with refused("membership_category_is_listed"):
            MembershipFactory(category="friend")

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
