"""What a name means: the right Córdoba, or a question to a person; never a guess."""

import pytest
from django.db import connection
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from actors.models import CountryName
from actors.resolution import Near, Outcome, Question, Reason, home_of, resolve, resolve_all
from actors.resolution.folding import fold
from actors.resolution.transliteration import transliterations
from tests.factories import (
    CityFactory,
    CountryFactory,
    NameFactory,
    NetworkFactory,
    RegionFactory,
    TerritorialClaimFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def russia():
    return CountryFactory(code="RU", name="Russia")


@pytest.fixture
def spain():
    return CountryFactory(code="ES", name="Spain")


@pytest.fixture
def argentina():
    return CountryFactory(code="AR", name="Argentina")


@pytest.fixture
def cordobas(spain, argentina):
    """The Argentine one with its province, the Spanish one, a Colombian village."""
    province = RegionFactory(name="Córdoba Province", country=argentina)
    NameFactory(actor=province, text="Córdoba", language="es", is_preferred=True)
    return {
        "AR": CityFactory(name="Córdoba", country=argentina, parent=province, population=1_400_000),
        "ES": CityFactory(name="Córdoba", country=spain, population=325_000),
        "CO": CityFactory(name="Córdoba", country=CountryFactory(code="CO", name="Colombia"), population=4_000),
    }


def meant(name, **more):
    """The public id of what is meant; the outcome where that is not clear."""
    answer = resolve(Question(name, **more))
    return answer.resolved.public_id if answer.resolved else str(answer.outcome)


class TestNamesakes:
    @pytest.mark.parametrize("country", ["ES", "Spain", "Іспанія", "Spanyolország", "西班牙", "AR", "CO"])
    def test_the_country_tells_them_apart_in_any_language(self, cordobas, country):
        code = country if len(country) == 2 else "ES"
        assert meant("Cordoba", country=country) == cordobas[code].public_id

    @pytest.mark.parametrize(
        "country", ["724", "Kingdom of Spain", "Reino de España", "スペイン王国", "Королівство Іспанія", "E.S.P."]
    )
    def test_states_are_known_by_their_numbers_and_official_names(self, cordobas, country):
        assert meant("Córdoba", country=country) == cordobas["ES"].public_id

    def test_a_country_may_stand_first(self, cordobas):
        assert meant("Argentina - Córdoba") == cordobas["AR"].public_id

    def test_elsewhere_in_the_world_accents_make_another_name(self, cordobas):
        CityFactory(name="Hede", country=CountryFactory(code="CN", name="China"), population=20_000)
        assert meant("Hédé") == "ambiguous"
        assert meant("Hédé", country="CN") != "ambiguous"

    def test_without_it_nothing_is_linked(self, cordobas):
        answer = resolve(Question("Córdoba"))
        assert answer.outcome == Outcome.AMBIGUOUS
        offered = [candidate.public_id for candidate in answer.candidates]
        assert offered[:2] == [cordobas["AR"].public_id, cordobas["ES"].public_id]

    def test_what_stands_behind_a_comma_tells_them_apart(self, cordobas):
        assert meant("Córdoba, Argentina") == cordobas["AR"].public_id
        assert meant("Córdoba (Spain)") == cordobas["ES"].public_id

    def test_a_place_beside_it_tells_them_apart(self, cordobas):
        near = (Near(country="ES"),)
        answer = resolve(Question("Córdoba", near=near))
        assert answer.candidates[0].public_id == cordobas["AR"].public_id or Reason.IN_NEAR_COUNTRY in (
            answer.candidates[0].reasons
        )

    def test_the_large_one_of_the_world_is_meant_where_the_others_are_villages(self, spain):
        city = CityFactory(name="Barcelona", country=spain, population=1_600_000)
        CityFactory(name="Barcelona", population=3_000)
        assert meant("Barcelona") == city.public_id


class TestCityAndRegion:
    @pytest.fixture
    def astrakhan(self, russia):
        oblast = RegionFactory(name="Astrakhan Oblast", country=russia)
        NameFactory(actor=oblast, text="Астраханская область", language="ru", is_preferred=True)
        city = CityFactory(name="Astrakhan", country=russia, parent=oblast, population=530_000)
        NameFactory(actor=city, text="Астрахань", language="ru", is_preferred=True)
        return city, oblast

    def test_the_city_apart_from_the_oblast(self, astrakhan):
        city, oblast = astrakhan
        assert meant("Астрахань", country="RU") == city.public_id
        assert meant("г. Астрахань", country="RU") == city.public_id
        assert meant("City of Astrakhan", country="RU") == city.public_id
        assert meant("Astrakhan oblast", country="RU") == oblast.public_id
        assert meant("Астраханская обл.", country="RU") in (oblast.public_id, "unknown", "ambiguous")

    def test_the_kind_asked_for_decides(self, cordobas):
        assert meant("Córdoba", country="AR", kind="region") != cordobas["AR"].public_id
        assert meant("Córdoba", country="AR", kind="city") == cordobas["AR"].public_id

    def test_the_city_before_the_region_around_it(self, cordobas):
        answer = resolve(Question("Córdoba", country="AR"))
        assert answer.resolved.kind == "city"
        assert Reason.CITY_BEFORE_REGION in answer.resolved.reasons
        assert answer.candidates[1].kind == "region"

    def test_a_large_city_by_another_name_before_its_province_without_others(self, spain):
        region = RegionFactory(name="Bologna", country=spain)
        city = CityFactory(name="Bologna", country=spain, population=390_000)
        for actor in (region, city):
            NameFactory(actor=actor, text="Bolonia")
        assert meant("Bolonia", country="ES") == city.public_id

    def test_the_largest_city_of_a_region_though_it_is_listed_by_another_spelling(self):
        country = CountryFactory(code="BG", name="Bulgaria")
        region = RegionFactory(name="Veliko Tarnovo Province", country=country)
        city = CityFactory(name="Veliko Tŭrnovo", country=country, parent=region, population=70_000)
        CityFactory(name="Svishtov", country=country, parent=region, population=30_000)
        NameFactory(actor=region, text="Veliko Tarnovo", language="fr", is_preferred=True)
        NameFactory(actor=city, text="Veliko Tarnovo")
        assert meant("Veliko Tarnovo", country="BG") == city.public_id

    def test_not_a_city_of_another_name_that_was_called_as_its_region(self):
        country = CountryFactory(code="CL", name="Chile")
        region = RegionFactory(name="Magallanes", country=country)
        city = CityFactory(name="Punta Arenas", country=country, parent=region, population=117_000)
        NameFactory(actor=city, text="Magallanes")
        assert meant("Magallanes", country="CL") != city.public_id

    def test_a_capital_beside_the_province_that_is_named_after_it(self):
        country = CountryFactory(code="BG", name="Bulgaria")
        province = RegionFactory(name="Sofia Province", country=country)
        CityFactory(name="Samokov", country=country, parent=province, population=30_000)
        NameFactory(actor=province, text="Sofia", language="fr", is_preferred=True)
        city = CityFactory(name="Sofia", country=country, population=1_150_000)
        assert meant("Sofia", country="BG") == city.public_id
        assert meant("Sofia province", country="BG") == province.public_id

    def test_a_city_before_the_country_that_is_called_so_in_another_language(self):
        city = CityFactory(name="Tunis", country=CountryFactory(code="TN", name="Tunisia"), population=700_000)
        assert meant("Tunis") == city.public_id

    @pytest.fixture
    def alexandria(self):
        country = CountryFactory(code="EG", name="Egypt")
        region = RegionFactory(name="Alexandria Governorate", country=country)
        city = CityFactory(name="Alexandria", country=country, parent=region, population=5_000_000)
        NameFactory(actor=city, text="الإسكندرية")
        return city, region

    def test_a_region_by_a_name_that_its_city_alone_bears(self, alexandria):
        _city, region = alexandria
        assert meant("محافظة الإسكندرية", country="EG") == region.public_id
        assert meant("الإسكندرية", country="EG", kind="region") == region.public_id
        assert meant("مدينة الإسكندرية", country="EG", kind="region") == "ambiguous"

    def test_not_the_one_of_two_regions_that_are_called_as_the_city(self, alexandria):
        RegionFactory(name="Alexandria Oblast", country=alexandria[0].country)
        assert meant("محافظة الإسكندرية", country="EG") == "ambiguous"


class TestHomes:
    @pytest.mark.parametrize(
        ("names", "home"),
        [
            (["Córdoba", "Jaén", "Ronda"], ""),
            (["Jaén", "Ronda", "Úbeda"], "ES"),
            (["Jaén", "Ronda"], ""),
            (["Jaén", "Ronda", "Úbeda", "Elsewhere"], "ES"),
        ],
        ids=["the largest lies elsewhere", "all", "too few", "what nobody knows tells nothing"],
    )
    def test_the_country_of_all_names(self, cordobas, spain, names, home):
        for name in ("Jaén", "Ronda", "Úbeda"):
            CityFactory(name=name, country=spain, population=30_000)
        assert home_of(names) == home


class TestWriting:
    @pytest.mark.parametrize(
        ("listed", "written"),
        [("広東省", "広東"), ("광둥 성", "광둥성"), ("จังหวัดเชียงใหม่", "เชียงใหม่"), ("Obwód lwowski", "lwowski")],
    )
    def test_a_region_is_found_with_its_word_and_without(self, listed, written):
        region = RegionFactory(name="Elsewhere", country=CountryFactory(code="CN", name="China"))
        NameFactory(actor=region, text=listed)
        assert meant(written, country="CN", kind="region") == region.public_id

    def test_a_region_beside_a_city_may_be_cut_short(self, russia):
        region = RegionFactory(name="Омская область", country=russia)
        city = CityFactory(name="Тара", country=russia, parent=region, population=28_000)
        CityFactory(name="Тара", country=russia, population=30_000)
        assert meant("г. Тара, Омская обл.", country="RU") == city.public_id

    def test_of_two_that_short_words_may_mean_the_one_called_so_is_meant(self):
        germany = CountryFactory(code="DE", name="Germany")
        named_so = CityFactory(name="Frankfurt (Oder)", country=germany, population=57_000)
        NameFactory(
            actor=CityFactory(name="Offenbach", country=germany, population=119_000), text="Frankfurt/Offenbach"
        )
        assert meant("Frankfurt/O.", country="DE") == named_so.public_id

    @pytest.fixture
    def petersburg(self, russia):
        city = CityFactory(name="Saint Petersburg", country=russia, population=5_300_000)
        for text in ("Санкт-Петербург", "San Petersburgo"):
            NameFactory(actor=city, text=text)
        NameFactory(actor=city, text="Leningrad", kind="historical", used_from="1924", used_until="1991-09-06")
        return city

    @pytest.mark.parametrize(
        "text",
        [
            "SAINT PETERSBURG",
            "St. Petersburg",
            "St Petersburg",
            "Saint-Petersburg",
            "санкт петербург",
            "San Petersburgo",
        ],
    )
    def test_however_it_is_written(self, petersburg, text):
        assert meant(text, country="RU") == petersburg.public_id

    @pytest.mark.parametrize(
        ("text", "name"),
        [
            ("Halle a. d. Saale", "Halle an der Saale"), ("Halle a/d Saale", "Halle an der Saale"),
            ("Halle/S.", "Halle an der Saale"), ("Gorzów Wlkp.", "Gorzów Wielkopolski"),
            ("N.-Novgorod", "Nizhny Novgorod"), ("Ростов н/Д", "Ростов-на-Дону"),
            ("Newcastle/Tyne", "Newcastle upon Tyne"),
            ("Foz do Iguaçu-PR", "Foz do Iguaçu"), ("Gobierno Municipal de Sucre", "Sucre"), ("г.Пермь", "Пермь"),
            ("Göteborgs stad", "Göteborg"), ("Bursa Metropolitan Municipality", "Bursa"), ("大阪市", "大阪"),
            ("Leipzig (Sachsen, Stadt)", "Leipzig"),
            ("Δήμος Αθηναίων", "Αθήνα"), ("Kauno miesto savivaldybė", "Kaunas"), ("Turun kaupunki", "Turku"),
            ("Акимат г. Астаны", "Астана"), ("Вінницька міська рада", "Вінниця"), ("横滨市", "横浜"), ("廣島", "广岛"),
            ("تبريز شهر", "تبریز شهر"),
        ],
    )  # fmt: skip
    def test_cut_short_or_with_the_word_for_what_it_is(self, russia, text, name):
        region = RegionFactory(name="Sachsen", country=russia)
        NameFactory(actor=region, text="PR")
        city = CityFactory(name=name, country=russia, parent=region, population=300_000)
        assert meant(text, country="RU") == city.public_id

    def test_two_that_it_may_be_short_for_are_offered(self, russia):
        for name in ("Frankfurt am Main", "Frankfurt am Meer"):
            CityFactory(name=name, country=russia, population=300_000)
        assert meant("Frankfurt a. M.", country="RU") == "ambiguous"

    def test_what_stands_last_is_the_country_of_the_region_before_it(self):
        country = CountryFactory(code="US", name="United States")
        regions = [RegionFactory(name=name, country=country) for name in ("Maine", "Oregon")]
        cities = [
            CityFactory(name="Portland", country=country, parent=region, population=population)
            for region, population in zip(regions, (70_000, 650_000), strict=True)
        ]
        assert meant("Portland, Maine, USA") == cities[0].public_id
        assert meant("Portland, Idaho, USA") == "ambiguous"

    def test_by_its_name_of_that_date(self, petersburg):
        answer = resolve(Question("Leningrad", country="RU", date="1985"))
        assert answer.resolved.public_id == petersburg.public_id
        assert Reason.NAME_OF_THAT_DATE in answer.resolved.reasons

    def test_a_former_country_stands_for_what_came_of_it(self, petersburg, russia):
        ussr = CountryFactory(code="SUHH", name="Soviet Union", ended="1991-12-26")
        ussr.successors.add(russia)
        CountryName.objects.create(country=ussr, language="ru", text="СССР")
        assert meant("Saint Petersburg", country="СССР") == petersburg.public_id
        assert meant("Saint Petersburg", country="SUHH") == petersburg.public_id

    def test_another_transliteration(self, russia):
        city = CityFactory(name="Nizhny Tagil", country=russia, population=350_000)
        answer = resolve(Question("Нижний Тагил", country="RU"))
        assert answer.resolved.public_id == city.public_id
        assert Reason.TRANSLITERATED in answer.resolved.reasons

    @pytest.mark.parametrize("text", ["Saint Petersbrug", "Saint Peterburg"])
    def test_a_typo_is_offered_and_never_linked(self, petersburg, text):
        answer = resolve(Question(text, country="RU"))
        assert answer.outcome == Outcome.AMBIGUOUS
        assert answer.candidates[0].public_id == petersburg.public_id
        assert Reason.TYPO in answer.candidates[0].reasons

    def test_of_another_country_is_offered_and_never_linked(self, petersburg):
        answer = resolve(Question("Saint Petersburg", country="ES"))
        assert answer.outcome == Outcome.AMBIGUOUS
        assert Reason.OTHER_COUNTRY in answer.candidates[0].reasons

    def test_a_part_of_the_world_is_never_linked(self, russia):
        CityFactory(name="Afrika", country=russia, population=100_000)
        assert meant("Afrika") == "ambiguous"

    def test_a_large_city_by_its_name_in_a_language_not_before_the_one_of_this_name(self, petersburg, spain):
        NameFactory(actor=petersburg, text="Vienne", language="fr", is_preferred=True)
        CityFactory(name="Vienne", country=spain, population=32_000)
        assert meant("Vienne", country="ES") != petersburg.public_id
        petersburg.population = 1_700_000
        petersburg.save()
        assert meant("Vienne") == "ambiguous"

    def test_what_nothing_is_called_is_unknown(self, petersburg):
        assert meant("Zzyzx", country="RU") == "unknown"


class TestWhoIsOffered:
    def test_nobody_who_is_not_published_but_to_editors(self, russia):
        city = CityFactory(name="Hushtown", country=russia, population=50_000, published_at=None)
        assert meant("Hushtown", country="RU") == "unknown"
        answer = resolve(Question("Hushtown", country="RU"), with_unpublished=True)
        assert answer.resolved.public_id == city.public_id

    def test_a_contested_place_by_each_of_its_claims(self, russia, spain):
        claim = TerritorialClaimFactory(country=russia, actor__name="Nowhere", actor__population=9_000)
        TerritorialClaimFactory(actor=claim.actor, country=spain)
        for country in ("RU", "ES"):
            answer = resolve(Question("Nowhere", country=country))
            assert answer.resolved.public_id == claim.actor.public_id
            assert Reason.CLAIMED in answer.resolved.reasons

    def test_countries_and_networks_too(self, russia):
        network = NetworkFactory(actor__name="United Cities").actor
        assert meant("Russia") == "ru"
        assert meant("Russian Federation", kind="country") == "ru"
        assert meant("United Cities", kind="network") == network.public_id


class TestManyAtOnce:
    @pytest.mark.parametrize("count", [1, 20])
    def test_as_many_queries_for_many_as_for_one(self, russia, count, django_assert_num_queries):
        names = [CityFactory(country=russia, population=50_000).name for _ in range(count)]
        with django_assert_num_queries(2):
            answers = resolve_all(Question(name, country="RU") for name in names * 2)
        assert {answer.outcome for answer in answers.values()} == {Outcome.RESOLVED}

    def test_each_different_question_is_answered(self, cordobas):
        questions = [Question("Córdoba"), Question("Córdoba", country="ES"), Question("Zzyzx")]
        assert set(resolve_all(questions)) == set(questions)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(["{}", "{} ", " {}"]), st.sampled_from([str.upper, str.lower, str.title]))
def test_case_and_spaces_never_matter(db, form, case):
    country = CountryFactory(code="QA", name="Qatar")
    city = CityFactory(name="Östra Ryd-Ängen", country=country, population=20_000)
    try:
        assert meant(form.format(case(city.name)), country="QA") == city.public_id
    finally:
        city.names.all().delete()
        city.delete()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.text(alphabet="aäéßæÆœøĐłŁıİþ’`-ЁёЙйїҐСанктПетербург  \u05d0\u05b7\u0649\u064b\u0e01\u0e48かがハパ", max_size=20)
)
def test_names_are_folded_here_as_in_the_database(db, text):
    with connection.cursor() as cursor:
        cursor.execute("select fold_text(%s)", [text])
        assert fold(text) == cursor.fetchone()[0]


@pytest.mark.parametrize(
    ("name", "latin"),
    [
        ("Нижний", "nizhniy"), ("Нижний", "niznij"), ("Юрьев", "iurev"), ("Волгоград", "wolgograd"),
        ("Чехов", "tschechow"),
    ],
)  # fmt: skip
def test_schemes_of_transliteration(name, latin):
    assert latin in transliterations(name)


class TestApi:
    @pytest.mark.parametrize("name", ["a, " * 30 + ",", "a," * 40, " ," * 40])
    def test_a_name_of_commas_is_answered_at_once(self, api, name):
        assert api("actors/resolve/", name=name[:90])["outcome"] == "unknown"

    def test_one_that_is_clear(self, api, cordobas):
        answer = api("actors/resolve/", name="Cordoba", country="Spain")
        assert answer["outcome"] == "resolved"
        assert answer["candidates"][0]["id"] == cordobas["ES"].public_id
        assert "main_name" in answer["candidates"][0]["reasons"]

    def test_one_that_is_not(self, api, cordobas):
        answer = api("actors/resolve/", name="Cordoba")
        assert answer["outcome"] == "ambiguous"
        assert len(answer["candidates"]) > 2

    def test_what_is_not_understood_is_said(self, api):
        assert "date" in str(api("actors/resolve/", name="Oslo", date="long ago", expect=400))
        assert "nme" in str(api("actors/resolve/", nme="Oslo", expect=400))
