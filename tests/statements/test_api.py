"""Frameworks, codings and statements through the API."""

import pytest

from tests.factories import (
    AgreementFactory,
    CategoryFactory,
    CityFactory,
    CodingCitationFactory,
    CodingFactory,
    CountryFactory,
    EvidenceFactory,
    FigureFactory,
    FrameworkFactory,
    StatementCitationFactory,
    StatementFactory,
)

pytestmark = pytest.mark.django_db


def ids(answer):
    return {each["id"] for each in answer["results"]}


class TestFrameworks:
    def test_one_with_its_categories(self, api):
        framework = FrameworkFactory(
            code="geography", scheme="duchacek", name="Geography", name_es="Geografía", stated="1990", source="A book"
        )
        whole = CategoryFactory(framework=framework, code="far", label="far", position=2)
        CategoryFactory(framework=framework, code="near", label="near", label_es="cerca", position=1)
        CategoryFactory(framework=framework, code="very-far", label="very far", parent=whole, position=3)
        answer = api("frameworks/geography/", language="es")
        assert answer == {
            "code": "geography", "name": "Geografía", "scheme": "duchacek", "author": "A scholar", "stated": "1990",
            "stated_earliest": "1990-01-01", "stated_latest": "1990-12-31", "description": "", "source": "A book",
            "categories": [
                {"code": "near", "label": "cerca", "definition": "", "source": "", "parent": None},
                {"code": "far", "label": "far", "definition": "", "source": "", "parent": None},
                {"code": "very-far", "label": "very far", "definition": "", "source": "", "parent": "far"},
            ],
            "url": "http://testserver/api/v1/frameworks/geography/",
            "page": "http://testserver/en/frameworks/geography/",
        }  # fmt: skip

    def test_readings_of_a_scheme(self, api):
        FrameworkFactory(code="one", scheme="duchacek")
        FrameworkFactory(code="two")
        assert [each["code"] for each in api("frameworks/", scheme="duchacek")["results"]] == ["one"]

    @pytest.mark.parametrize("count", [1, 3])
    def test_asks_as_often_for_many_as_for_one(self, api, count, django_assert_num_queries):
        for framework in FrameworkFactory.create_batch(count):
            CategoryFactory.create_batch(count, framework=framework)
        # frameworks, categories
        with django_assert_num_queries(2):
            api("frameworks/")


class TestCodings:
    def test_one_says_what_by_what_and_why(self, api):
        city = CityFactory(name="Astrakhan")
        coding = CodingFactory(
            actor=city, category__code="far", category__framework__code="geography", since="2003", note="Far."
        )
        citation = CodingCitationFactory(coding=coding)
        answer = api(f"codings/{coding.public_id}/")
        assert (answer["framework"]["code"], answer["category"]["code"], answer["actor"]["id"]) == (
            "geography", "far", city.public_id,
        )  # fmt: skip
        assert (answer["country"], answer["agreement"], answer["coder"], answer["note"]) == (
            None, None, "A coder", "Far.",
        )  # fmt: skip
        assert (answer["since_latest"], answer["until"]) == ("2003-12-31", "")
        assert answer["sources"][0]["quote"] == citation.evidence.exact

    def test_questions_to_the_list(self, api):
        city, country, tie = CityFactory(), CountryFactory(code="KZ"), AgreementFactory()
        framework = FrameworkFactory(code="geography")
        codings = {
            "actor": CodingFactory(actor=city, category=CategoryFactory(framework=framework, code="far")),
            "country": CodingFactory(country=country, until="1999"),
            "agreement": CodingFactory(agreement=tie),
        }
        for question, found in (
            ({"actor": city.public_id}, "actor"),
            ({"country": "KZ"}, "country"),
            ({"agreement": tie.public_id}, "agreement"),
            ({"framework": "geography"}, "actor"),
            ({"framework": "geography", "category": "far"}, "actor"),
            ({"country": "KZ", "as_of": "1998-05-01"}, "country"),
        ):
            assert ids(api("codings/", **question)) == {codings[found].public_id}, question
        assert ids(api("codings/", country="KZ", as_of="2000-05-01")) == set()
        assert ids(api("codings/", framework="geography", category="near")) == set()

    def test_what_is_not_known_is_refused(self, api):
        assert "no framework with this code" in api("codings/", framework="x", expect=400)["detail"]
        assert "Unknown parameter" in api("codings/", frameworks="x", expect=400)["detail"]
        assert "no such record" in api("codings/", agreement="x", expect=400)["detail"]

    def test_an_agreement_that_is_not_published_is_unknown(self, api):
        tie = AgreementFactory(published_at=None)
        api("codings/", agreement=tie.public_id, expect=400)
        api("statements/", agreement=tie.public_id, expect=400)

    @pytest.mark.parametrize("count", [1, 3])
    def test_asks_as_often_for_many_as_for_one(self, api, count, django_assert_num_queries):
        for _each in range(count):
            CodingCitationFactory()
            CodingFactory(country=CountryFactory())
            CodingFactory(agreement=AgreementFactory())
        # codings; countries, categories, frameworks, citations; actors with countries; agreements with parties,
        # actors, countries, acts, texts
        with django_assert_num_queries(13):
            api("codings/")


class TestStatements:
    def test_a_figure(self, api):
        network = CityFactory()
        figure = FigureFactory(
            actor=network, part=CountryFactory(code="AR", name="Argentina"), stated="2022-04-13", position=3,
            is_error=True, right_reading="365", author="Alibalaev and Kuznetsov 2022", source="Table 2",
        )  # fmt: skip
        answer = api(f"statements/{figure.public_id}/")
        assert answer["actor"]["id"] == network.public_id
        said = {
            "kind": "figure", "value": 366, "unit": "members", "qualifier": "exact", "stated": "2022-04-13",
            "stated_latest": "2022-04-13", "part": {"code": "AR", "name": "Argentina"}, "position": 3, "term": "",
            "is_error": True, "right_reading": "365", "author": "Alibalaev and Kuznetsov 2022", "source": "Table 2",
            "sources": [],
        }  # fmt: skip
        assert {name: answer[name] for name in said} == said

    def test_the_law_of_a_country(self, api):
        country = CountryFactory(code="UY")
        StatementFactory(country=country, kind="competence", state_form="unitary", level="municipal", since="1990")
        StatementFactory(country=country, kind="finding_effect")
        (answer,) = api("statements/", country="UY", kind="competence", as_of="2020-01-01")["results"]
        assert (answer["state_form"], answer["level"], answer["country"]["code"]) == ("unitary", "municipal", "UY")
        assert api("statements/", country="UY", kind="competence", as_of="1980-01-01")["results"] == []

    def test_one_of_several_kinds(self, client, api):
        kinds = ("swot_threat", "swot_strength", "position")
        made = {kind: StatementFactory(kind=kind).public_id for kind in kinds}
        answer = client.get("/api/v1/statements/?kind=swot_threat&kind=swot_strength").json()
        assert ids(answer) == {made["swot_threat"], made["swot_strength"]}
        api("statements/", kind="rumour", expect=400)

    def test_of_two_countries_in_whatever_order(self, api):
        one, other = CountryFactory(code="RU"), CountryFactory(code="KZ")
        visa = StatementFactory(kind="visa", country=one, other_country=other)
        StatementFactory(kind="visa", country=one, other_country=CountryFactory(code="UY"))
        for pair in (("RU", "KZ"), ("KZ", "RU")):
            assert ids(api("statements/", country=pair[0], other_country=pair[1])) == {visa.public_id}
        assert ids(api("statements/", country="KZ")) == {visa.public_id}

    def test_of_an_agreement_with_its_title(self, api):
        tie = AgreementFactory(title="A tie")
        StatementFactory(agreement=tie)
        StatementFactory()
        (answer,) = api("statements/", agreement=tie.public_id)["results"]
        assert (answer["agreement"]["id"], answer["agreement"]["title"]) == (tie.public_id, "A tie")

    def test_definitions_of_a_term(self, api):
        made = StatementFactory(kind="definition", term="paradiplomacy")
        StatementFactory(kind="definition", term="twinning")
        assert ids(api("statements/", term="Paradiplomacy")) == {made.public_id}

    def test_a_passage_that_may_not_be_quoted_is_not(self, api):
        for may_show, quoted in (("quotes", True), ("nothing", False)):
            evidence = EvidenceFactory(capture__document__may_show=may_show)
            statement = StatementCitationFactory(evidence=evidence).statement
            (source,) = api(f"statements/{statement.public_id}/")["sources"]
            assert (source["quote"] == evidence.exact) == quoted
            assert source["document"]["id"] == evidence.capture.document.public_id

    def test_what_is_not_published_is_not_there(self, api):
        hidden = StatementFactory(published_at=None)
        api(f"statements/{hidden.public_id}/", expect=404)
        assert api("statements/")["results"] == []

    @pytest.mark.parametrize("count", [1, 3])
    def test_asks_as_often_for_many_as_for_one(self, api, count, django_assert_num_queries):
        for _each in range(count):
            StatementCitationFactory()
            FigureFactory(part=CountryFactory())
            StatementFactory(country=CountryFactory(), other_country=CountryFactory())
            StatementFactory(agreement=AgreementFactory())
        # statements; countries, other countries, countries counted, citations; actors with countries; agreements with
        # parties, actors, countries, acts, texts
        with django_assert_num_queries(13):
            api("statements/")
