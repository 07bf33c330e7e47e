"""Where the members of a network are drawn."""

from datetime import date

import pytest

from networks import queries
from networks.members_map import members_map
from tests.factories import CityFactory, CountryFactory, MembershipFactory, NetworkFactory, RegionFactory

pytestmark = pytest.mark.django_db
TODAY = date(2026, 3, 1)


@pytest.fixture
def network():
    return NetworkFactory()


def drawn(network):
    return members_map(queries.members_on(queries.memberships_of(network, "en").told_on(TODAY), TODAY))


def join(network, actor=None, **more):
    MembershipFactory(network=network, actor=actor, **{"joined": "2000"} | more)


def box(found):
    return [float(each) for each in found.view_box.split()]


class TestDots:
    def test_a_city_stands_where_it_is(self, network):
        join(network, CityFactory(name="Null Island", latitude=0.0, longitude=0.0))
        found = drawn(network)
        (dot,) = found.dots
        assert (dot.at, dot.told, dot.is_certain, found.missing) == (("0.0", "0.0"), "Null Island", True, 0)

    def test_north_is_above_and_east_is_right(self, network):
        join(network, CityFactory(name="Oslo", latitude=59.9, longitude=10.7))
        join(network, CityFactory(name="Cape Town", latitude=-33.9, longitude=18.4))
        by_name = {dot.told: dot for dot in drawn(network).dots}
        assert by_name["Oslo"].y < by_name["Cape Town"].y
        assert by_name["Oslo"].x < by_name["Cape Town"].x

    def test_all_dots_are_in_the_frame(self, network):
        for latitude, longitude in ((70.0, -170.0), (-54.8, -68.3), (-36.8, 174.7)):
            join(network, CityFactory(latitude=latitude, longitude=longitude))
        found = drawn(network)
        left, top, width, height = box(found)
        for dot in found.dots:
            assert left <= dot.x <= left + width
            assert top <= dot.y <= top + height

    def test_neighbours_are_one_dot_that_names_some(self, network):
        for number in range(8):
            join(network, CityFactory(name=f"City {number}", latitude=48.0, longitude=2.0 + number / 1000))
        join(network, CityFactory(latitude=-30.0, longitude=-60.0))
        together, alone = drawn(network).dots
        assert (len(together.names), together.untold) == (8, 2)
        assert float(together.radius) > float(alone.radius)

    def test_who_is_only_perhaps_a_member_is_told_apart(self, network):
        join(network, CityFactory(latitude=0.0, longitude=0.0), joined="")
        found = drawn(network)
        assert [dot.is_certain for dot in found.dots] == [False]
        assert found.has_possible

    def test_a_region_and_a_country_stand_where_their_largest_city_is(self, network):
        region, country = RegionFactory(), CountryFactory()
        for place in ({"country": region.country, "parent": region}, {"country": country}):
            CityFactory(**place, population=10, latitude=1.0, longitude=1.0)
            CityFactory(**place, population=20, latitude=2.0, longitude=2.0)
            CityFactory(**place, population=30, latitude=3.0, longitude=3.0, published_at=None)
        join(network, region)
        join(network, country=country)
        found = drawn(network)
        assert ({(dot.x, dot.y) for dot in found.dots}, found.stand_ins) == ({(found.dots[0].x, -20.0)}, 2)

    def test_of_whom_no_place_is_known_is_counted(self, network):
        join(network, CityFactory(latitude=0.0, longitude=0.0))
        join(network, CityFactory(latitude=None, longitude=None))
        assert drawn(network).missing == 1

    def test_nobody_is_no_map(self, network):
        assert drawn(network) is None
        join(network, CityFactory(latitude=None, longitude=None))
        assert drawn(network) is None


def test_the_page_has_the_map_and_says_so_in_words(client, network):
    join(network, CityFactory(name="Tandil", latitude=-37.3, longitude=-59.1))
    page = client.get(network.get_absolute_url()).content.decode()
    assert "img/land" in page
    assert "<title>Tandil</title>" in page
    assert "the table below tells the same" in page


@pytest.mark.parametrize("count", [1, 3])
def test_two_queries_place_regions_and_countries(network, count, django_assert_num_queries):
    for _each in range(count):
        region = RegionFactory()
        CityFactory(parent=region, country=region.country, latitude=1.0, longitude=1.0)
        join(network, region)
        join(network, country=region.country)
    members = queries.members_on(queries.memberships_of(network, "en").told_on(TODAY), TODAY)
    with django_assert_num_queries(2):
        members_map(members)
