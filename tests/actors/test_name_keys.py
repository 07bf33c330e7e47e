"""Name keys follow names and actors, whoever writes those and however many at once."""

import pytest
from django.db import connection

from actors.lookup import refresh_weights
from actors.models import Actor, Name, NameKey
from tests.factories import ActorFactory, CityFactory, NameFactory, NameKeyFactory, OrganisationFactory, RegionFactory

pytestmark = pytest.mark.django_db


def weights():
    return dict(NameKey.objects.values_list("folded", "weight"))


def test_one_key_a_folded_name(refused):
    CityFactory(name="San José")
    CityFactory(name="san jose")
    assert list(weights()) == ["san jose"]
    with refused("name_key_once_a_name"):
        NameKeyFactory(folded="san jose")


class TestWeight:
    def test_is_the_inhabitants_of_the_largest_that_is_called_so(self):
        CityFactory(name="Paris", population=2_000_000)
        CityFactory(name="Paris", population=25_000)
        assert weights() == {"paris": 2_000_000}

    def test_of_a_by_name_is_a_twentieth(self):
        city = CityFactory(name="Shanghai", population=20_000_000)
        NameFactory(actor=city, text="Sangaj")
        NameFactory(actor=city, text="Шанхай", language="ru", is_preferred=True)
        assert weights() == {"shanghai": 20_000_000, "sangaj": 1_000_000, "шанхаи": 20_000_000}

    def test_of_a_region_is_its_largest_citys(self):
        region = RegionFactory(name="Bavaria")
        CityFactory(parent=region, country=region.country, population=1_500_000)
        refresh_weights()
        assert weights()["bavaria"] == 1_500_000

    def test_of_organisations_is_between_towns_and_cities(self):
        OrganisationFactory(name="Port Authority")
        assert weights() == {"port authority": 100_000}

    def test_of_what_nobody_has_counted_is_nothing(self):
        CityFactory(name="Hamlet", population=None)
        RegionFactory(name="Empty Quarter")
        assert weights() == {"hamlet": 0, "empty quarter": 0}


class TestKeeping:
    @pytest.fixture
    def city(self):
        return CityFactory(name="Atyrau", population=290_700)

    def test_a_new_figure_weighs_at_once(self, city):
        Actor.objects.update(population=300_000)
        assert weights() == {"atyrau": 300_000}

    def test_a_new_name_of_the_actor_weighs_as_one(self, city):
        NameFactory(actor=city, text="Guryev")
        Actor.objects.update(name="Guryev")
        assert weights() == {"guryev": 290_700, "atyrau": 14_535}

    def test_a_changed_name_leaves_no_key_behind(self, city):
        Name.objects.update(text="Atyraū city")
        assert list(weights()) == ["atyrau city"]

    def test_a_name_that_becomes_preferred_weighs_more(self, city):
        name = NameFactory(actor=city, text="Атырау", language="ru")
        Name.objects.filter(pk=name.pk).update(is_preferred=True)
        assert weights()["атырау"] == 290_700

    def test_a_name_moves_with_its_weight_when_actors_merge(self, city):
        hamlet = CityFactory(name="Guryev", population=100)
        Name.objects.filter(actor=hamlet).update(actor=city)
        assert weights()["guryev"] == 14_535

    def test_the_last_name_takes_the_key_with_it(self, city):
        other = CityFactory(name="Atyrau", population=7)
        Name.objects.filter(actor=city).delete()
        assert weights() == {"atyrau": 7}
        other.delete()
        assert weights() == {}

    def test_plain_sql_is_caught(self, city):
        with connection.cursor() as cursor:
            cursor.execute(
                "insert into actors_name (actor_id, text, language, is_preferred) "
                "select %s, 'name ' || i, '', false from generate_series(1, 500) i",
                [city.pk],
            )
        assert NameKey.objects.count() == 501

    def test_a_name_of_marks_alone_has_none(self, city):
        NameFactory(actor=city, text="\u0301")
        assert list(weights()) == ["atyrau"]


class TestRefreshing:
    def test_writes_nothing_where_all_is_well(self):
        CityFactory(population=5)
        ActorFactory()
        assert refresh_weights() == 0

    def test_mends_what_differs(self):
        CityFactory(name="Atyrau", population=5)
        NameKey.objects.update(weight=1)
        NameKeyFactory(folded="nobody's")
        assert refresh_weights() == 2
        assert weights() == {"atyrau": 5}
