"""What readers see of frameworks, of terms, and of what is said of a place."""

import pytest
from django.utils import translation

from statements.queries import said_of
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
    NetworkFactory,
    OrganisationFactory,
    RegionFactory,
    StatementCitationFactory,
    StatementFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def see(client):
    """The text of a page, of a record or at an address, without doubled spaces."""

    def page(where, language="en"):
        with translation.override(language):
            address = where if isinstance(where, str) else where.get_absolute_url()
            response = client.get(address)
        assert response.status_code == 200
        return " ".join(response.content.decode().split())

    return page


def in_this_order(page, *parts):
    places = [page.index(part) for part in parts]
    return places == sorted(places)


class TestFrameworks:
    def test_the_list_shows_authors_and_how_many_categories(self, see):
        framework = FrameworkFactory(name="Four conditions", author="André Lecours", stated="2002")
        CategoryFactory.create_batch(4, framework=framework)
        page = see("/en/frameworks/")
        assert in_this_order(page, "Four conditions", "André Lecours", "2002", ">4<")

    def test_says_when_there_is_none(self, see):
        assert "No framework is published yet" in see("/en/frameworks/")

    def test_a_framework_shows_categories_in_order_with_definitions_and_counts(self, see):
        framework = FrameworkFactory(name="Geography")
        second = CategoryFactory(framework=framework, label="global", position=2)
        CategoryFactory(framework=framework, label="near", position=1, definition="Side by side.", source="A book")
        CodingFactory.create_batch(2, category=second)
        CodingFactory(category=second, published_at=None)
        page = see(framework)
        assert in_this_order(page, "Side by side.", "A book", "global", "not entered: see the source", ">2<")

    def test_it_shows_what_was_coded_by_whom_and_why(self, see):
        coding = CodingFactory(
            actor=CityFactory(name="Astrakhan"), author="", coded_by=UserFactory(first_name="Maria"), since="2003",
            note="It borders nothing.", category__label="global",
        )  # fmt: skip
        CodingFactory(category=coding.category, country=CountryFactory(name="Kazakhstan"))
        CodingFactory(category=coding.category, agreement=AgreementFactory(title="A tie"))
        page = see(coding.category.framework)
        assert all(part in page for part in ("Astrakhan", "Maria", "since 2003", "It borders nothing.", "A coder"))
        assert '<a href="/en/countries/' in page
        assert ">Kazakhstan</a>" in page
        assert ">A tie</a>" in page

    def test_a_category_says_what_it_is_part_of(self, see):
        whole = CategoryFactory(label="far")
        CategoryFactory(framework=whole.framework, parent=whole, label="very far")
        assert 'very far <span class="country">part of far' in see(whole.framework)

    def test_readings_of_one_scheme_lead_to_each_other(self, see):
        one = FrameworkFactory(scheme="duchacek", name="Classic reading")
        other = FrameworkFactory(scheme="duchacek", name="Another reading")
        FrameworkFactory(name="Unrelated")
        assert other.get_absolute_url() in see(one)
        assert "Unrelated" not in see(one)
        assert "Other readings" not in see(FrameworkFactory())

    def test_names_come_in_the_language_of_the_page(self, see):
        category = CategoryFactory(framework__name_ru="Четыре условия", label_ru="полномочия")
        page = see(category.framework, "ru")
        assert "Четыре условия" in page
        assert "полномочия" in page

    @pytest.mark.parametrize("count", [1, 3])
    def test_the_list_asks_as_often_for_many_as_for_one(self, see, count, django_assert_num_queries):
        FrameworkFactory.create_batch(count)
        # the frameworks
        with django_assert_num_queries(1):
            see("/en/frameworks/")

    @pytest.mark.parametrize("count", [1, 3])
    def test_a_framework_asks_as_often_for_much_as_for_little(self, see, count, django_assert_num_queries):
        framework = FrameworkFactory(scheme="one")
        FrameworkFactory.create_batch(count, scheme="one")
        CategoryFactory.create_batch(count, framework=framework, parent=CategoryFactory(framework=framework))
        for category in CategoryFactory.create_batch(count, framework=framework):
            CodingCitationFactory(coding__category=category)
            CodingFactory(category=category, country=CountryFactory())
            CodingFactory(category=category, agreement=AgreementFactory())
        # the framework, categories, what they are part of, counts, readings; number of codings, codings; countries,
        # categories, frameworks, citations; actors with countries; agreements with parties, actors, countries, acts,
        # texts
        with django_assert_num_queries(19):
            see(framework)


class TestGlossary:
    def test_definitions_of_one_term_stand_side_by_side(self, see):
        for author in ("A. Kuznetsov 2015", "Bazarov 2011"):
            StatementFactory(kind="definition", term="paradiplomacy", text=f"What {author} means.", author=author)
        StatementFactory(kind="definition", term="Paradiplomacy", text="A third.")
        page = see("/en/glossary/")
        assert page.count("<h2>") == 1
        assert in_this_order(page, "What A. Kuznetsov", "What Bazarov")
        assert "A third." in page

    def test_categories_called_alike_stand_side_by_side_too(self, see):
        for number in range(2):
            CategoryFactory(label="global", definition=f"Reading {number}.", source="A book")
        CategoryFactory(label="undefined")
        CategoryFactory(label="of one framework", definition="So.", source="A book")
        page = see("/en/glossary/")
        assert page.count("<h2>") == 1
        assert in_this_order(page, "Reading 0.", "Reading 1.")
        assert "undefined" not in page
        assert "of one framework" not in page

    def test_terms_are_in_their_order_and_have_places(self, see):
        later = StatementFactory(kind="definition", term="twinning")
        StatementFactory(kind="definition", term="City diplomacy")
        page = see("/en/glossary/")
        assert in_this_order(page, "City diplomacy", "twinning")
        assert later.get_absolute_url() == "/en/glossary/#term-twinning"
        assert 'id="term-twinning"' in page

    def test_says_when_there_is_none(self, see):
        assert "No definition is published yet" in see("/en/glossary/")

    @pytest.mark.parametrize("count", [1, 3])
    def test_asks_as_often_for_many_as_for_one(self, see, count, django_assert_num_queries):
        for number in range(count):
            statement = StatementFactory(kind="definition", term=f"term {number}")
            StatementCitationFactory(statement=statement)
            CategoryFactory(definition="So.", source="A book")
        # definitions, their citations; categories, their frameworks
        with django_assert_num_queries(4):
            see("/en/glossary/")


PLACES = [
    pytest.param(lambda: {"actor": CityFactory()}, id="city"),
    pytest.param(lambda: {"actor": OrganisationFactory()}, id="organisation"),
    pytest.param(lambda: {"actor": RegionFactory()}, id="region"),
    pytest.param(lambda: {"country": CountryFactory()}, id="country"),
    pytest.param(lambda: {"actor": NetworkFactory().actor}, id="network"),
    pytest.param(lambda: {"agreement": AgreementFactory()}, id="agreement"),
    pytest.param(lambda: {"country": CountryFactory(code="SUHH", ended="1991-12-26")}, id="former country"),
]


@pytest.mark.parametrize("make", PLACES)
class TestPlaces:
    """The part “What is said of it” of each page."""

    def test_nothing_is_said_where_nothing_is(self, make, see):
        (place,) = make().values()
        assert "What is said of it" not in see(place)

    def test_figures_stand_beside_each_other_as_their_sources_have_them(self, make, see):
        subject = make()
        (place,) = subject.values()
        FigureFactory(**subject, stated="2022-04-13", author="Alibalaev and Kuznetsov 2022", source="Table 2, p. 545")
        FigureFactory(**subject, value=375, stated="2023", author="Its website")
        FigureFactory(**subject, value=2500, qualifier="more_than", unit="cities")
        page = see(place)
        assert in_this_order(page, "375", "2023", "Its website", "366", "April 13, 2022", "Table 2, p. 545")
        assert "more than 2,500" in page
        assert "sources differ" not in page

    def test_figures_that_differ_are_marked(self, make, see):
        subject = make()
        (place,) = subject.values()
        for value in (366, 375):
            FigureFactory(**subject, value=value, stated="2022")
        assert see(place).count("sources differ") == 2

    def test_swot_is_four_lists_even_where_one_is_empty(self, make, see):
        subject = make()
        (place,) = subject.values()
        StatementFactory(**subject, kind="swot_threat", text="Second threat.", position=2)
        StatementFactory(**subject, kind="swot_threat", text="First threat.", position=1)
        page = see(place)
        assert in_this_order(
            page, "<h4>Strengths", "<h4>Weaknesses", "<h4>Opportunities", "<h4>Threats", "First threat."
        )
        assert page.index("First threat.") < page.index("Second threat.")
        assert page.count("None is stated.") == 3

    def test_scores_of_an_author_stand_with_their_sum_where_all_have_one(self, make, see):
        subject = make()
        (place,) = subject.values()
        for weight, score in (("0.25", 4), ("0.1", 3)):
            StatementFactory(**subject, kind="swot_strength", weight=weight, score=score)
            StatementFactory(**subject, kind="swot_threat", score=score)
        page = see(place)
        assert "weight 0.25 × score 4 = 1" in page
        assert page.count("Scores by their weights, together: 1.3") == 1
        assert page.count("score 3 </span>") == 1

    def test_on_a_day_what_holds_then_is_said(self, client, make):
        subject = make()
        (place,) = subject.values()
        StatementFactory(**subject, text="Of the nineties.", since="1990", until="2000")
        StatementFactory(**subject, text="Of later.", since="2014")
        page = client.get(place.get_absolute_url(), {"as_of": "1995-12-01"}).content.decode()
        assert "Of the nineties." in page
        assert "Of later." not in page

    def test_findings_stand_by_their_sort(self, make, see):
        subject = make()
        (place,) = subject.values()
        StatementFactory(**subject, kind="finding_forecast", text="It will grow.", until="2030")
        StatementFactory(**subject, kind="finding_obstacle", text="No money.")
        page = see(place)
        assert in_this_order(page, "Obstacles", "No money.", "A scholar", "Forecasts", "It will grow.", "until 2030")

    def test_an_error_is_shown_as_one_with_the_right_reading(self, make, see):
        subject = make()
        (place,) = subject.values()
        StatementFactory(
            **subject, kind="position", text="Third meeting.", is_error=True, right_reading="Second meeting"
        )
        assert "error of the author: it should read Second meeting" in see(place)

    def test_codings_lead_to_their_framework(self, make, see):
        subject = make()
        (place,) = subject.values()
        coding = CodingFactory(**subject, category__label="neighbourly", note="Far away.")
        page = see(place)
        assert in_this_order(page, coding.category.get_absolute_url(), "neighbourly", "Far away.", "A coder")

    def test_passages_are_quoted_and_lead_to_their_document(self, make, see):
        subject = make()
        (place,) = subject.values()
        evidence = EvidenceFactory()
        StatementCitationFactory(statement=StatementFactory(**subject), evidence=evidence)
        page = see(place)
        assert f">{evidence.exact}</q>" in page
        assert evidence.capture.document.get_absolute_url() in page


def test_a_figure_by_countries_has_its_share_in_the_whole(see, api):
    network = NetworkFactory().actor
    FigureFactory(actor=network, value=366, stated="2022")
    FigureFactory(actor=network, value=400, stated="2023")
    part = FigureFactory(actor=network, value=142, stated="2022", part=CountryFactory(name="Argentina"))
    assert "38.8 %" in see(network)
    assert api(f"statements/{part.public_id}/")["share"] == 38.8


class TestCountry:
    def test_the_legal_profile_shows_levels_in_their_order(self, see):
        country = CountryFactory()
        for level in ("municipal", "first_tier", ""):
            StatementFactory(
                country=country, kind="oversight", level=level, oversight_mode="registration", text="", since="1999"
            )
        StatementFactory(
            country=country, kind="competence", state_form="federal", power_source="constitution", text="Liberal."
        )
        page = see(country)
        assert in_this_order(
            page, "Legal profile", "all below the state", "federal, constitution", "Liberal.", "first tier", "municipal"
        )
        assert page.count("registration") == 3
        assert "What is said of it" not in page

    def test_sources_that_differ_on_the_law_are_marked(self, see):
        country = CountryFactory()
        for author, mode in (("One", "none"), ("Two", "prior_approval")):
            StatementFactory(country=country, kind="oversight", oversight_mode=mode, author=author)
        assert see(country).count("sources differ") == 2

    def test_visas_and_borders_stand_on_both_countries_pages(self, see):
        one, other = CountryFactory(name="Oneland"), CountryFactory(name="Otherland")
        StatementFactory(kind="visa", country=one, other_country=other, text="No visa for 90 days.")
        for here, there in ((one, other), (other, one)):
            page = see(here)
            assert "No visa for 90 days." in page
            assert f'<a href="{there.get_absolute_url()}">{there.name}</a> <span class="kind">visa' in page

    def test_what_is_said_of_two_countries_names_both(self, see):
        pair = {"country": CountryFactory(name="Oneland"), "other_country": CountryFactory(name="Otherland")}
        StatementFactory(kind="finding_effect", **pair)
        FigureFactory(unit="twinnings", **pair)
        for here in pair.values():
            assert see(here).count("Oneland – Otherland") == 2

    def test_names_of_countries_come_in_the_language_of_the_page(self, see):
        one, other = CountryFactory(), CountryFactory()
        other.names.create(language="ru", text="Другая")
        StatementFactory(kind="border", country=one, other_country=other)
        assert "Другая" in see(one, "ru")


class TestDocuments:
    def test_a_document_shows_what_is_said_on_its_strength(self, see):
        evidence = EvidenceFactory()
        statement = StatementFactory(actor=CityFactory(name="Astrakhan"))
        coding = CodingFactory(country=CountryFactory(name="Kazakhstan"))
        one, other = CountryFactory(name="Oneland"), CountryFactory(name="Otherland")
        StatementCitationFactory(statement=statement, evidence=evidence)
        for said in (
            {"kind": "border", "country": one, "other_country": other},
            {"kind": "definition", "term": "Twins"},
        ):
            StatementCitationFactory(statement=StatementFactory(**said), evidence=evidence)
        CodingCitationFactory(coding=coding, evidence=evidence)
        page = see(evidence.capture.document)
        assert in_this_order(
            page,
            "Statements that rest on it",
            ">Twins</a>",
            ">Oneland – Otherland</a>",
            ">Astrakhan</a>",
            ">Kazakhstan</a>",
        )
        assert evidence.exact in page
        assert "Agreements that rest on it" not in page

    def test_it_is_not_there_for_what_is_not_published(self, client):
        for citation in (
            StatementCitationFactory(statement__published_at=None),
            StatementCitationFactory(statement__actor__published_at=None),
            CodingCitationFactory(coding__category__framework__published_at=None),
        ):
            document = citation.evidence.capture.document
            assert client.get(document.get_absolute_url()).status_code == 404


def say_much(count, **subject):
    for number in range(count):
        for kind in ("position", "swot_threat"):
            StatementCitationFactory(statement=StatementFactory(kind=kind, **subject))
        FigureFactory(unit=f"unit {number}", **subject, part=CountryFactory() if "actor" in subject else None)
        CodingCitationFactory(coding=CodingFactory(**subject))


class TestQueries:
    """As many for much as for little, beside those of the page itself (tests/explore)."""

    @pytest.mark.parametrize("count", [1, 3])
    def test_an_actor(self, count, django_assert_num_queries):
        city = CityFactory()
        say_much(count, actor=city)
        # statements, countries counted, citations; codings, categories, frameworks, citations
        with django_assert_num_queries(7):
            assert said_of(city, "en")

    @pytest.mark.parametrize("count", [1, 3])
    def test_an_agreement(self, count, django_assert_num_queries):
        tie = AgreementFactory()
        say_much(count, agreement=tie)
        say_much(1, agreement=AgreementFactory())
        # statements, citations; codings, categories, frameworks, citations
        with django_assert_num_queries(6):
            said = said_of(tie, "en")
        assert (len(said.positions), len(said.codings)) == (count, count)

    @pytest.mark.parametrize("count", [1, 3])
    def test_a_country(self, count, django_assert_num_queries):
        country = CountryFactory()
        say_much(count, country=country)
        for _each in range(count):
            StatementFactory(kind="visa", country=country, other_country=CountryFactory())
            StatementFactory(kind="oversight", country=country)
        # statements, countries, other countries, citations; codings, countries, categories, frameworks, citations
        with django_assert_num_queries(9):
            assert said_of(country, "en")
