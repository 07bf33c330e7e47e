"""Countries, present and former: what the database refuses, the API, the admin."""

import pytest
from django.urls import reverse

from actors.models import Country
from core.models import Change
from tests.factories import CountryFactory, CountryGroupFactory, CountryGroupMemberFactory, CountryNameFactory

pytestmark = pytest.mark.django_db

USSR = {"code": "SUHH", "name": "Soviet Union", "ended": "1991-12-26"}


class TestCountry:
    @pytest.mark.parametrize("code", ["ru", "R1", "R", "RUS"])
    def test_a_present_one_has_a_code_of_two_capitals(self, code, refused, allowed):
        with refused("country_code_is_two_capitals_or_four_of_a_former"):
            CountryFactory(code=code)
        with allowed():
            CountryFactory(code="RU")

    def test_one_may_have_a_code_that_is_not_in_iso(self, allowed):
        with allowed():
            CountryFactory(code="XK")

    @pytest.mark.parametrize(("code", "ended"), [("SUHH", ""), ("SU", "1991-12-26"), ("suhh", "1991-12-26")])
    def test_a_former_one_has_four_capitals_and_an_end(self, code, ended, refused, allowed):
        with refused("country_code_is_two_capitals_or_four_of_a_former"):
            CountryFactory(code=code, ended=ended)
        with allowed():
            CountryFactory(**USSR)

    @pytest.mark.parametrize("codes", [{"alpha3": "rus"}, {"alpha3": "RU"}, {"numeric": "64"}, {"numeric": "RUS"}])
    def test_its_other_codes_are_well_formed(self, codes, refused, allowed):
        with refused("country_other_codes_are_well_formed"):
            CountryFactory(**codes)
        with allowed():
            CountryFactory(alpha3="RUS", numeric="643")
        with allowed():
            CountryFactory(alpha3="", numeric="")

    @pytest.mark.parametrize(
        ("codes", "rule"),
        [
            ({"alpha3": "DJI"}, "country_alpha3_of_one_present_country"),
            ({"numeric": "262"}, "country_numeric_of_one_present_country"),
        ],
    )
    def test_of_present_countries_one_has_a_code_of_former_ones_many(self, codes, rule, refused, allowed):
        CountryFactory(**codes)
        with refused(rule):
            CountryFactory(**codes)
        with allowed():
            CountryFactory(code="AIDJ", ended="1977-06-27", **codes)

    def test_its_end_agrees_with_its_bounds(self, refused, allowed):
        ussr = CountryFactory(**USSR)
        with refused("country_ended_agrees_with_its_bounds"):
            Country.objects.filter(pk=ussr.pk).update(ended_latest=None, ended_earliest=None)
        with allowed():
            CountryFactory(code="CSXX", ended="[2006-06-03..2006-06-05]")

    def test_has_one_name_a_language(self, refused, allowed):
        country = CountryFactory()
        CountryNameFactory(country=country, language="ru")
        with refused("country_name_once_a_language"):
            CountryNameFactory(country=country, language="ru", text="another")
        with allowed():
            CountryNameFactory(country=country, language="es")

    def test_has_names_in_listed_languages(self, refused, allowed):
        with refused("country_name_language_is_listed"):
            CountryNameFactory(language="xx")
        with allowed():
            CountryNameFactory(language="de")


def test_what_came_of_a_country_comes_through_other_former_ones_too():
    yugoslavia = CountryFactory(code="YUCS", ended="2003-02-04")
    union = CountryFactory(code="CSXX", ended="2006-06-03")
    serbia, slovenia, _elsewhere = (CountryFactory(code=code) for code in ("RS", "SI", "BR"))
    yugoslavia.successors.add(union, slovenia)
    union.successors.add(serbia)
    assert set(yugoslavia.heirs()) == {serbia, slovenia}
    assert set(union.heirs()) == {serbia}


def test_successions_in_a_circle_end_all_the_same():
    first, second = (CountryFactory(code=code, ended="1990") for code in ("AAAA", "BBBB"))
    first.successors.add(second)
    second.successors.add(first)
    assert not first.heirs().exists()


def codes(answer):
    return [each["code"] for each in answer["results"]]


class TestApi:
    @pytest.fixture
    def russia(self):
        russia = CountryFactory(code="RU", alpha3="RUS", numeric="643", name="Russia")
        CountryNameFactory(country=russia, language="pt", text="Rússia")
        russia.predecessors.add(CountryFactory(**USSR, alpha3="SUN", numeric="810"))
        russia.neighbours.add(CountryFactory(code="KZ", name="Kazakhstan"))
        return russia

    def test_a_country_with_all_that_is_known_of_it(self, api, russia):
        cis = CountryGroupFactory(code="cis", kind="bloc", name="CIS")
        CountryGroupMemberFactory(group=cis, country=russia, since="1991-12-08")
        CountryGroupMemberFactory(group__published_at=None, country=russia)
        assert api("countries/RU/", language="pt") == {
            "code": "RU", "alpha3": "RUS", "numeric": "643", "name": "Rússia",
            "ended": "", "ended_earliest": None, "ended_latest": None,
            "url": "http://testserver/api/v1/countries/RU/", "page": "http://testserver/en/countries/ru/",
            "names": [{"language": "pt", "text": "Rússia"}],
            "neighbours": [{"code": "KZ", "name": "Kazakhstan"}],
            "successors": [],
            "predecessors": [{"code": "SUHH", "name": "Soviet Union"}],
            "groups": [
                {
                    "group": {
                        "code": "cis", "kind": "bloc", "name": "CIS",
                        "url": "http://testserver/api/v1/country-groups/cis/",
                    },
                    "since": "1991-12-08", "since_earliest": "1991-12-08", "since_latest": "1991-12-08",
                    "until": "", "until_earliest": None, "until_latest": None,
                }
            ],
        }  # fmt: skip

    def test_a_former_country_is_found_by_its_four_letters(self, api, russia):
        answer = api("countries/SUHH/")
        assert (answer["ended_latest"], answer["successors"]) == ("1991-12-26", [{"code": "RU", "name": "Russia"}])

    @pytest.mark.parametrize(
        ("question", "found"),
        [
            ({"alpha3": "RUS"}, ["RU"]),
            ({"numeric": "643"}, ["RU"]),
            ({"former": "true"}, ["SUHH"]),
            ({"former": "false"}, ["KZ", "RU"]),
            ({"identifier": "iso3166-1:RUS"}, ["RU"]),
            ({"identifier": "iso3166-1:RU"}, ["RU"]),
            ({"identifier": "m49:643"}, ["RU"]),
            ({"identifier": "m49:810"}, ["SUHH"]),
            ({"identifier": "iso3166-3:SUHH"}, ["SUHH"]),
            ({"identifier": "iso3166-1:SUN"}, []),
        ],
    )
    def test_questions_to_the_list(self, api, russia, question, found):
        assert codes(api("countries/", **question)) == found

    @pytest.mark.parametrize("question", [{"former": "perhaps"}, {"identifier": "643"}, {"identifier": "wikidata:Q1"}])
    def test_what_is_not_understood_is_said(self, api, russia, question):
        api("countries/", **question, expect=400)

    def test_those_of_a_group_on_a_day(self, api):
        spell = CountryGroupMemberFactory(country__code="GB", since="1973-01-01", until="2020-01-31")
        CountryGroupMemberFactory(group=spell.group, country__code="FR", since="1958-01-01")
        question = {"country_group": spell.group.code}
        assert codes(api("countries/", **question)) == ["FR"]
        assert codes(api("countries/", **question, on="1995-01-01")) == ["FR", "GB"]

    @pytest.mark.parametrize("count", [1, 3])
    def test_one_asks_as_often_for_much_as_for_little(self, api, count, django_assert_num_queries):
        country = CountryFactory()
        country.neighbours.add(*CountryFactory.create_batch(count))
        CountryGroupMemberFactory.create_batch(count, country=country)
        # the country; its names, neighbours, successors, predecessors; its spells; their groups
        with django_assert_num_queries(7):
            api(f"countries/{country.code}/")


class TestAdmin:
    def form(self, **fields):
        form = {"code": "", "alpha3": "", "numeric": "", "ended": "", "successors": [], "neighbours": []}
        return form | {"names-TOTAL_FORMS": 0, "names-INITIAL_FORMS": 0, "_continue": "1"} | fields

    def test_a_former_country_is_entered_with_what_came_of_it(self, as_editor, editor):
        russia = CountryFactory(code="RU")
        form = self.form(**USSR, successors=[russia.pk])
        response = as_editor.post("/admin/actors/country/add/", form)
        assert response.status_code == 302, response.context["errors"]
        ussr = Country.objects.get(code="SUHH")
        assert ussr.ended_earliest.isoformat() == "1991-12-26"
        assert list(ussr.successors.all()) == [russia]
        change = Change.objects.get()
        assert (change.record, change.public_id, change.kind, change.by) == (
            "actors.country", "SUHH", "created", editor,
        )  # fmt: skip

    def test_neighbours_are_each_others(self, as_editor):
        russia, kazakhstan = CountryFactory(code="RU"), CountryFactory(code="KZ")
        form = self.form(code="RU", name="Russia", neighbours=[kazakhstan.pk])
        response = as_editor.post(reverse("admin:actors_country_change", args=[russia.pk]), form)
        assert response.status_code == 302, response.context["errors"]
        assert list(kazakhstan.neighbours.all()) == [russia]
        assert Change.objects.get().kind == "updated"

    @pytest.mark.parametrize("field", ["neighbours", "successors"])
    def test_none_is_its_own(self, as_editor, field):
        ussr = CountryFactory(**USSR)
        form = self.form(**USSR, **{field: [ussr.pk]})
        response = as_editor.post(reverse("admin:actors_country_change", args=[ussr.pk]), form)
        assert "other countries than this one" in str(response.context["errors"])

    def test_a_present_country_has_no_successors(self, as_editor):
        form = self.form(code="RU", name="Russia", successors=[CountryFactory().pk])
        response = as_editor.post("/admin/actors/country/add/", form)
        assert "enter its end" in str(response.context["errors"])

    def test_codes_that_do_not_fit_are_refused_with_a_reason(self, as_editor):
        response = as_editor.post("/admin/actors/country/add/", self.form(code="SU", name="X", ended="1991"))
        assert "as in ISO 3166-3" in str(response.context["errors"])

    def test_former_ones_are_told_from_present_ones(self, as_editor):
        CountryFactory(**USSR)
        CountryFactory(name="Kazakhstan")
        page = as_editor.get("/admin/actors/country/", {"ended__isempty": "0"}).content.decode()
        assert "Soviet Union" in page
        assert "Kazakhstan" not in page
