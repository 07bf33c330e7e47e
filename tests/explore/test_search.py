"""The search for places, with and without suggestions."""

import pytest

from tests.factories import CityFactory, CountryFactory, NameFactory, NetworkFactory, RegionFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def page(client):
    """The text of the places page for what was typed."""
    return lambda typed, language="en": client.get(f"/{language}/places/", {"q": typed}).content.decode()


@pytest.fixture
def choices(client):
    """The choices below the field for what is being typed."""
    return lambda typed, language="en": (
        client.get(f"/{language}/places/suggestions/", {"q": typed}).content.decode().strip()
    )


@pytest.fixture
def stuttgart():
    region = RegionFactory(name="Baden-Württemberg", country=CountryFactory(code="DE", name="Germany"))
    return CityFactory(name="Stuttgart", country=region.country, parent=region, population=612_663)


def test_each_place_is_told_from_its_namesakes(page, choices, stuttgart):
    for text in (page("stutt"), choices("stutt")):
        assert f'href="{stuttgart.get_absolute_url()}"' in text
        for told in ("Baden-Württemberg, Germany", "612,663", "city"):
            assert told in text


def test_a_typo_is_asked_about(page, choices, stuttgart):
    text = page("stutgart")
    assert "Did you mean one of these?" in text
    assert "Stuttgart" in text
    assert "similar" in choices("stutgart")
    assert "similar" not in choices("stuttgart")


def test_of_a_network_its_kind_is_told(choices):
    NetworkFactory(actor__name="Turkic world", kinds=["cultural_region"])
    assert '<span class="kind">cultural region</span>' in choices("turkic")


def test_the_wrong_layout_is_asked_about(page, stuttgart):
    assert "Did you mean one of these?" in page("ыегеепфке")


def test_what_is_likelier_stands_apart_from_what_is_called_so(page):
    CityFactory(name="Parsi", population=100)
    CityFactory(name="Paris", population=2_000_000)
    text = page("parsi")
    assert text.index(">Parsi<") < text.index("Or did you mean") < text.index(">Paris<")


def test_the_name_that_was_typed_is_told_beside_the_one_shown(page):
    NameFactory(actor=CityFactory(name="Atyrau"), text="Гурьев", kind="historical")
    assert '<span class="also">Гурьев</span>' in page("гурьев")


def test_countries_come_before_places(page, choices):
    CountryFactory(code="LU", name="Luxembourg")
    CityFactory(name="Luxembourg", population=76_684)
    for text in (page("luxem"), choices("luxem")):
        assert text.index('href="/en/countries/lu/"') < text.index('href="/en/cities/')


def test_how_many_there_are_is_said_for_those_who_do_not_see(choices, stuttgart):
    assert 'data-said="1 suggestion"' in choices("stutt")
    assert 'data-said="0 suggestions"' in choices("zzzz")


def test_nothing_typed_has_no_choices(choices, stuttgart):
    assert "<a " not in choices("")


def test_marks_of_html_are_texts(page, choices):
    CityFactory(name="<b>Bold</b>")
    for text in (page("<b>"), choices("<b>")):
        assert "<b>" not in text
        assert "&lt;b&gt;Bold" in text


def test_a_null_character_is_no_trouble(page, stuttgart):
    assert "Stuttgart" in page("stutt\0")


@pytest.mark.parametrize("count", [1, 3])
def test_as_many_queries_for_many_as_for_one(page, choices, count, django_assert_num_queries):
    for _ in range(count):
        region = RegionFactory()
        CityFactory(name="Atyrau", country=region.country, parent=region)
    # countries; actors
    with django_assert_num_queries(2):
        page("atyrau")
    with django_assert_num_queries(2):
        choices("atyrau")
