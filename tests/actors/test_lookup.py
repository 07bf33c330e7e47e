"""What people type is understood: whole, begun, mistyped, in the wrong layout."""

import pytest
from django.db import transaction
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from actors.lookup import actors_like, countries_called, suggest
from tests.factories import (
    CityFactory,
    CountryFactory,
    CountryNameFactory,
    NameFactory,
    NetworkFactory,
    OrganisationFactory,
    RegionFactory,
)

pytestmark = pytest.mark.django_db


def called(typed, **options):
    return [each.name for each in suggest(typed, language="en", **options)]


def ways(typed, **options):
    return [(each.name, each.matched_as) for each in suggest(typed, language="en", **options)]


@pytest.fixture
def moscow():
    city = CityFactory(name="Moscow", population=10_000_000)
    NameFactory(actor=city, text="Москва", language="ru", is_preferred=True)
    return city


class TestOrder:
    def test_whole_names_come_before_beginnings(self):
        CityFactory(name="Mos", population=14_000)
        CityFactory(name="Moscow", population=10_000_000)
        assert ways("mos") == [("Mos", "exact"), ("Moscow", "prefix")]

    def test_the_largest_comes_first_among_namesakes(self):
        for population in (5, 50_000, None, 700):
            CityFactory(name="Paris", population=population)
        assert [each.population for each in suggest("paris", language="en")] == [50_000, 700, 5, None]

    def test_a_name_counts_for_more_than_a_by_name(self):
        NameFactory(actor=CityFactory(name="Shanghai", population=20_000_000), text="Sangaj")
        CityFactory(name="San Antonio", population=1_500_000)
        assert called("san") == ["San Antonio", "Shanghai"]

    def test_a_city_comes_before_the_region_named_after_it(self):
        region = RegionFactory(name="Moscow")
        CityFactory(name="Moscow", population=10_000_000, parent=region, country=region.country)
        assert [each.kind for each in suggest("moscow", language="en")] == ["city", "region"]

    def test_each_comes_once_whatever_names_match(self, moscow):
        for text in ("Mosca", "Moscou", "Moscú"):
            NameFactory(actor=moscow, text=text)
        assert called("mosc") == ["Moscow"]

    def test_not_more_than_asked_for(self):
        CityFactory.create_batch(5)
        assert len(called("place", most=3)) == 3

    def test_those_behind_many_weightier_ones_are_reached(self):
        CityFactory.create_batch(250, population=1000, published_at=None)
        CityFactory(name="Place of rest", population=1)
        assert called("place") == ["Place of rest"]


class TestTypos:
    @pytest.mark.parametrize("typed", ["stutgart", "stuttgartt", "stuttgort", "stuttgatr", "tsuttgart", "Stütgart"])
    def test_one_edit_is_forgiven(self, typed):
        CityFactory(name="Stuttgart")
        assert ways(typed) == [("Stuttgart", "typo")]

    @pytest.mark.parametrize("typed", ["rmoa", "rom", "romaa", "rema"])
    def test_in_short_names_too(self, typed):
        CityFactory(name="Roma")
        assert called(typed) == ["Roma"]

    def test_two_edits_are_forgiven_in_longer_names_where_nothing_is_nearer(self):
        CityFactory(name="Sankt Peterburg")
        assert called("sankt peterborgs") == ["Sankt Peterburg"]
        CityFactory(name="Sankt Peterborg")
        assert called("sankt peterborgs") == ["Sankt Peterborg"]

    @pytest.mark.parametrize("typed", ["ro", "pema", "stuttgxxx"])
    def test_what_is_too_far_is_not_found(self, typed):
        CityFactory(name="Stuttgart")
        CityFactory(name="Xo")
        CityFactory(name="Roma", published_at=None)
        assert called(typed) == []

    def test_what_is_far_likelier_follows_what_is_called_so(self):
        CityFactory(name="Parsi", population=100_000)
        CityFactory(name="Paris", population=2_000_000)
        CityFactory(name="Paros", population=200_000)
        assert ways("parsi") == [("Parsi", "exact"), ("Paris", "typo")]

    def test_what_is_hidden_hides_nothing_that_is_spelt_like_it(self):
        for name in ("Parsi", "Sankt Peterborgz"):
            CityFactory(name=name, published_at=None)
        for name in ("Paris", "Sankt Peterburg"):
            CityFactory(name=name)
        assert called("parsi") == ["Paris"]
        assert called("sankt peterborgs") == ["Sankt Peterburg"]

    def test_a_text_longer_than_any_name_is_no_trouble(self):
        CityFactory()
        assert called("가" * 300) == []
        assert called("a\0b") == []


class TestLayouts:
    @pytest.mark.parametrize("typed", ["vjcrdf", "VJCRDF", "vjcr", "ьщысщц", "ьщы"])
    def test_what_the_other_layout_would_have_given(self, moscow, typed):
        assert ways(typed) == [("Moscow", "keyboard")]

    def test_is_not_tried_where_something_is_called_so(self, moscow):
        CityFactory(name="Vjcrdf")
        assert called("vjcrdf") == ["Vjcrdf"]

    def test_marks_are_letters_there(self):
        NameFactory(actor=CityFactory(name="Khabarovsk"), text="Хабаровск")
        assert called("[f,fhjdcr") == ["Khabarovsk"]


class TestWhatIsSaid:
    def test_all_that_tells_it_from_namesakes(self):
        russia = CountryFactory(code="RU", name="Russia")
        CountryNameFactory(country=russia, language="ru", text="Россия")
        region = RegionFactory(name="Astrakhan Oblast", country=russia)
        NameFactory(actor=region, text="Астраханская область", language="ru", is_preferred=True)
        city = CityFactory(name="Astrakhan", country=russia, parent=region, population=533_925)
        NameFactory(actor=city, text="Астрахань", language="ru", is_preferred=True)
        (found,) = suggest("astrakhan", language="ru", kind="city")
        assert (found.kind, found.public_id, found.name, found.matched_name, found.matched_as, found.population) == (
            "city", city.public_id, "Астрахань", "Astrakhan", "exact", 533_925,
        )  # fmt: skip
        assert (found.country_code, found.country_name) == ("RU", "Россия")
        assert (found.region_kind, found.region_id, found.region_name) == (
            "region", region.public_id, "Астраханская область",
        )  # fmt: skip
        assert found.get_absolute_url() == city.get_absolute_url()

    def test_the_name_shown_is_not_told_twice(self, moscow):
        NameFactory(actor=moscow, text="Moscou")
        assert suggest("mosc", language="en")[0].matched_name is None
        assert suggest("моск", language="ru")[0].matched_name is None
        assert suggest("моск", language="en")[0].matched_name == "Москва"

    def test_errors_of_sources_are_found_by_and_not_shown(self):
        NameFactory(actor=CityFactory(name="Atyrau"), text="Atirao", kind="error")
        (found,) = suggest("atirao", language="en")
        assert (found.name, found.matched_name) == ("Atyrau", None)

    def test_a_region_that_is_not_published_is_not_told(self):
        region = RegionFactory(published_at=None)
        CityFactory(name="Atyrau", parent=region, country=region.country)
        (found,) = suggest("atyrau", language="en")
        assert (found.region_id, found.region_name) == (None, None)


class TestWhoIsFound:
    def test_nobody_by_an_empty_text(self):
        CityFactory()
        assert called("") == called(" ") == called("\u0301") == []

    def test_one_letter_is_a_beginning(self, moscow):
        assert called("m") == ["Moscow"]

    def test_every_kind(self):
        CityFactory(name="Caspian city")
        RegionFactory(name="Caspian region")
        OrganisationFactory(name="Caspian port")
        NetworkFactory(actor__name="Caspian network")
        assert {each.kind for each in suggest("caspian", language="en")} == {
            "city", "region", "organisation", "network",
        }  # fmt: skip
        assert called("caspian", kind="network") == ["Caspian network"]

    def test_of_a_country(self):
        CityFactory(name="Atyrau", country=CountryFactory(code="KZ"))
        ours = CityFactory(name="Atyrau", country=CountryFactory(code="RU"))
        assert [each.public_id for each in suggest("atyrau", language="en", country=ours.country)] == [ours.public_id]

    @pytest.mark.parametrize("typed", ["hushtown", "hush", "hushtonw", "ргыр"])
    def test_none_that_is_not_published_in_any_way(self, typed):
        hidden = CityFactory(name="Hushtown", published_at=None)
        assert called(typed) == []
        assert actors_like(typed) == [hidden.pk]

    def test_countries(self):
        kazakhstan = CountryFactory(code="KZ", name="Kazakhstan")
        CountryNameFactory(country=kazakhstan, language="ru", text="Казахстан")
        CountryFactory(code="XA", name="Elsewhere")
        for typed, way in (
            ("казахстан", "exact"), ("Kaz", "prefix"), ("kazahstan", "typo"), ("rfpf[cnfy", "keyboard"),
        ):  # fmt: skip
            (found,) = countries_called(typed, language="ru")
            assert (found.kind, found.public_id, found.name, found.matched_as) == ("country", "kz", "Казахстан", way)
        assert countries_called("", language="en") == []
        assert countries_called("가" * 300, language="en") == []


def test_of_cities_called_alike_editors_choose_first_the_one_known_in_more_languages():
    larger, known = CityFactory(name="Valencia", population=1_385_000), CityFactory(name="Valencia", population=814_000)
    for text in ("València", "Валенсия", "Valência"):
        NameFactory(actor=known, text=text)
    hamlet = CityFactory(name="Valencia", population=40)
    besides = CityFactory(name="Turia", population=2_000_000)
    NameFactory(actor=besides, text="Valencia")
    assert actors_like("valencia") == [known.pk, larger.pk, besides.pk, hamlet.pk]


def test_one_query_whatever_is_typed(moscow, django_assert_num_queries):
    for typed in ("moscow", "mos", "msocow", "vjcrdf", "nothing"):
        with django_assert_num_queries(1):
            suggest(typed, language="en")


# й and ё fold to other letters; blanks and marks are no letters to leave out.
LETTERS = "abcdefghijklmnopqrstuvwxyz" + "абвгдежзиклмнопрстуфхцчшщъыьэюя" + "東京北市αβγδ"
WORDS = st.lists(st.text(LETTERS, min_size=1, max_size=14), min_size=1, max_size=3)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(WORDS.map(" ".join), st.data())
def test_any_name_is_found_with_any_single_edit(name, data):
    """The documented limit: three letters typed. A blank at an end or beside another is an edit more."""
    place = data.draw(st.integers(0, len(name) - 1))
    letter = data.draw(st.sampled_from(LETTERS))
    typed = data.draw(
        st.sampled_from(
            [
                name[:place] + name[place + 1 :],
                name[:place] + letter + name[place:],
                name[:place] + letter + name[place + 1 :],
                name[:place] + name[place : place + 2][::-1] + name[place + 2 :],
            ]
        )
    )
    assume(len(typed) >= 3 and typed == " ".join(typed.split()))
    with transaction.atomic():
        CityFactory(name=name)
        found = called(typed)
        transaction.set_rollback(True)
    assert found == [name]
