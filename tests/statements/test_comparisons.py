"""Comparisons by criteria, and cases side by side."""

import pytest
from django.urls import reverse

from statements.models import Category, Coding, Comparison, ComparisonCell
from tests.factories import (
    CategoryFactory,
    CityFactory,
    CodingFactory,
    ComparisonCellCitationFactory,
    ComparisonCellFactory,
    ComparisonFactory,
    ComparisonSideFactory,
    CountryFactory,
    DocumentFactory,
    FrameworkFactory,
    PeriodFactory,
)

pytestmark = pytest.mark.django_db


class TestModels:
    @pytest.mark.parametrize("field", ["name", "author"])
    def test_a_comparison_has_a_name_and_an_author(self, field, refused, allowed):
        with refused("comparison_has_name_and_author"):
            ComparisonFactory(**{field: ""})
        with allowed():
            ComparisonFactory()

    def test_a_side_is_compared_once(self, refused, allowed):
        side = ComparisonSideFactory(name="post-Soviet")
        with refused("comparison_side_once"):
            ComparisonSideFactory(comparison=side.comparison, name="post-Soviet")
        with allowed():
            ComparisonSideFactory(name="post-Soviet")

    def test_a_side_has_a_name(self, refused):
        with refused("comparison_side_has_a_name"):
            ComparisonSideFactory(name="")

    def test_a_cell_stands_once_of_a_period_or_of_none(self, refused, allowed):
        cell = ComparisonCellFactory()
        same = {"comparison": cell.comparison, "side": cell.side, "category": cell.category}
        with refused("comparison_cell_once"):
            ComparisonCellFactory(**same)
        with allowed():
            ComparisonCellFactory(**same, period=PeriodFactory())

    def test_a_cell_is_of_a_side_of_its_comparison(self, refused):
        with refused("comparison_cell_side_is_of_the_comparison"):
            ComparisonCellFactory(side=ComparisonSideFactory())

    def test_a_criterion_is_of_the_framework_of_its_comparison(self, refused, allowed):
        rule, cell, other = "comparison_cell_criterion_is_of_the_framework", ComparisonCellFactory(), CategoryFactory()
        with refused(rule):
            ComparisonCellFactory(category=other)
        with refused(rule):
            Comparison.objects.filter(pk=cell.comparison_id).update(framework=other.framework)
        with refused(rule):
            Category.objects.filter(pk=cell.category_id).update(framework=other.framework)
        with allowed():  # both in one transaction
            Comparison.objects.filter(pk=cell.comparison_id).update(framework=other.framework)
            ComparisonCell.objects.filter(pk=cell.pk).update(category=other)

    @pytest.mark.parametrize("score", [0, 6])
    def test_a_score_is_on_the_scale(self, score, refused, allowed):
        with refused("comparison_cell_score_is_on_the_scale"):
            ComparisonCellFactory(score=score)
        with allowed():
            ComparisonCellFactory(score=1)
            ComparisonCellFactory(score=5)

    def test_what_is_unknown_has_no_cell(self, refused, allowed):
        with refused("comparison_cell_says_something"):
            ComparisonCellFactory(score=None)
        with allowed():
            ComparisonCellFactory(score=None, text="Low.")


@pytest.fixture
def compared():
    """Two sides by two criteria in a period: one cell with a score, one with words, two unknown."""
    comparison = ComparisonFactory(name="Two ways", source="")
    period = PeriodFactory(name="1991–2022")
    comparison.periods.add(period, PeriodFactory(name="a hidden one", published_at=None))
    one, other = (ComparisonSideFactory(comparison=comparison, name=name) for name in ("European", "post-Soviet"))
    areas, barriers = (
        CategoryFactory(framework=comparison.framework, label=label, code=label, position=place)
        for place, label in enumerate(("areas", "barriers"))
    )
    words = {"score": None, "text": "Low.", "source": "A paper, p. 9"}
    ComparisonCellFactory(comparison=comparison, side=other, category=barriers, period=period, **words)
    scored = ComparisonCellFactory(comparison=comparison, side=one, category=areas, period=period, score=4)
    ComparisonCellCitationFactory(comparison_cell=scored, evidence__capture__document__title="The paper itself")
    return comparison


class TestComparison:
    def test_scores_and_words_stand_with_their_source_and_the_rest_is_unknown(self, client, compared):
        shown = client.get(compared.get_absolute_url()).content.decode()
        assert all(part in shown for part in ("European", "1991–2022", "The paper itself", "Low.", "A paper, p. 9"))
        assert '<b class="score">4</b>' in shown
        assert shown.count(">unknown<") == 2
        assert "a hidden one" not in shown

    def test_without_any_score_the_page_says_so(self, client):
        comparison = ComparisonCellFactory(score=None, text="Low.").comparison
        assert "give no scores" in client.get(comparison.get_absolute_url()).content.decode()

    def test_the_api_has_a_cell_of_each_unknown_ones_too(self, api, compared):
        answer = api(f"comparisons/{compared.public_id}/")
        assert answer["sides"] == ["European", "post-Soviet"]
        cells = {
            row["code"]: [(each["score"], each["is_unknown"]) for each in row["cells"]] for row in answer["criteria"]
        }
        assert cells == {"areas": [(4, False), (None, True)], "barriers": [(None, True), (None, False)]}
        assert answer["criteria"][0]["cells"][0]["sources"][0]["document"]["title"] == "The paper itself"

    def test_those_by_a_framework(self, api, compared):
        ComparisonFactory()
        found = api("comparisons/", framework=compared.framework.code)["results"]
        assert [each["id"] for each in found] == [compared.public_id]

    @pytest.mark.parametrize("count", [1, 3])
    def test_asks_as_often_for_many_cells_as_for_one(self, client, count, django_assert_num_queries):
        comparison = ComparisonFactory()
        comparison.periods.set(PeriodFactory.create_batch(count))
        for period in comparison.periods.all():
            ComparisonCellCitationFactory(comparison_cell=ComparisonCellFactory(comparison=comparison, period=period))
        # the comparison, its framework; sides, periods, cells, citations, criteria
        with django_assert_num_queries(7):
            client.get(comparison.get_absolute_url())

    def test_the_list_names_published_ones(self, client, compared):
        ComparisonFactory(name="A draft", published_at=None)
        shown = client.get("/en/comparisons/").content.decode()
        assert "Two ways" in shown
        assert "A draft" not in shown


class TestAdmin:
    def press(self, client, comparison):
        address = reverse("admin:statements_comparison_publish_record", args=[comparison.pk])
        return client.get(address, follow=True).content.decode()

    def form(self, comparison, **cell):
        form = {
            "name": comparison.name, "framework": comparison.framework_id, "author": "A scholar", "_continue": "1",
            "sides-TOTAL_FORMS": 0, "sides-INITIAL_FORMS": 0, "cells-TOTAL_FORMS": 1, "cells-INITIAL_FORMS": 0,
        }  # fmt: skip
        form |= dict.fromkeys(("name_es", "name_pt", "name_ru", "description", "source"), "")
        return form | {f"cells-0-{name}": value for name, value in ({"text": "", "source": ""} | cell).items()}

    def change(self, client, comparison, **cell):
        address = reverse("admin:statements_comparison_change", args=[comparison.pk])
        return client.post(address, self.form(comparison, **cell))

    def test_an_editor_enters_a_cell(self, as_editor):
        side = ComparisonSideFactory()
        criterion = CategoryFactory(framework=side.comparison.framework)
        assert self.change(as_editor, side.comparison, side=side.pk, category=criterion.pk, score=2).status_code == 302
        assert side.comparison.cells.get().score == 2

    def test_a_criterion_of_another_framework_is_not_offered(self, as_editor):
        side = ComparisonSideFactory()
        response = self.change(as_editor, side.comparison, side=side.pk, category=CategoryFactory().pk, score=2)
        assert response.status_code == 200
        assert not side.comparison.cells.exists()

    def test_its_cells_and_periods_rest_on_passages(self, as_editor):
        cell, period, document = ComparisonCellFactory(), PeriodFactory(), DocumentFactory()
        passage = {"sources-TOTAL_FORMS": 1, "sources-INITIAL_FORMS": 0, "sources-0-document": document.pk,
                   "sources-0-page_label": "541", "sources-0-stance": "supports", "score": 3}  # fmt: skip
        of_period = {"name": "Growth", "since": "1991", "author": "A scholar"}
        for name, record, more in (("comparisoncell", cell, {}), ("period", period, of_period)):
            address = reverse(f"admin:statements_{name}_change", args=[record.pk])
            assert as_editor.post(address, passage | more).status_code == 302
            assert record.citations.get().evidence.page_label == "541"

    def test_each_cell_says_where_it_stands(self, as_editor):
        cell = ComparisonCellFactory(comparison__published_at=None, comparison__source="")
        assert "Say first where it stands" in self.press(as_editor, cell.comparison)
        cell.source = "A paper"
        cell.save()
        assert "Published" in self.press(as_editor, cell.comparison)

    def test_its_periods_are_published_first(self, as_editor):
        comparison = ComparisonFactory(published_at=None)
        comparison.periods.add(PeriodFactory(published_at=None))
        assert "periods are not all published" in self.press(as_editor, comparison)
        assert not Comparison.objects.published().exists()


@pytest.fixture
def questions():
    """A framework of two questions."""
    framework = FrameworkFactory(code="questions")
    for place, label in enumerate(("motives", "grounds")):
        CategoryFactory(framework=framework, label=label, code=label, position=place)
    return framework


def answered(framework, question, note, **subject):
    return CodingFactory(category=framework.categories.get(code=question), note=note, **subject)


class TestCases:
    def test_stand_side_by_side_with_what_is_not_answered(self, client, questions):
        answered(questions, "motives", "Trade.", actor=CityFactory(name="Rosario"))
        answered(questions, "motives", "Peace.", country=CountryFactory(name="Brazil"))
        answered(questions, "grounds", "The constitution.", country=CountryFactory(name="Chile"), published_at=None)
        shown = client.get("/en/frameworks/questions/cases/").content.decode()
        assert all(part in shown for part in ("Rosario", "Brazil", "Trade.", "Peace."))
        assert shown.count("not answered") == 2
        assert "Chile" not in shown

    def test_are_chosen(self, client, questions):
        for name in ("Rosario", "Montevideo"):
            answered(questions, "motives", f"{name} trades.", actor=CityFactory(name=name))
        case = f"actor:{Coding.objects.first().actor.public_id}"
        shown = client.get("/en/frameworks/questions/cases/", {"case": case}).content.decode()
        assert "Rosario trades." in shown
        assert "Montevideo trades." not in shown

    def test_are_asked_by_a_period(self, client, questions):
        period = PeriodFactory()
        answered(questions, "motives", "Trade.", since="2000")
        answered(questions, "motives", "Peace.", since="2023")
        shown = client.get("/en/frameworks/questions/cases/", {"period": period.public_id}).content.decode()
        assert "Trade." in shown
        assert "Peace." not in shown

    @pytest.mark.parametrize("question", [{"period": "never"}, {"case": "actor:nobody"}])
    def test_that_are_not_known_are_told_and_the_others_shown(self, client, questions, question):
        answered(questions, "motives", "Trade.", since="2000")
        response = client.get("/en/frameworks/questions/cases/", question)
        assert response.status_code == 400
        shown = response.content.decode()
        assert "This question is not understood" in shown
        assert "Trade." in shown

    def test_one_that_answers_nothing_in_the_period_is_known(self, client, questions):
        case = f"actor:{answered(questions, 'motives', 'Trade.', until='1950').actor.public_id}"
        question = {"period": PeriodFactory().public_id, "case": case}
        assert client.get("/en/frameworks/questions/cases/", question).status_code == 200

    @pytest.mark.parametrize("count", [1, 3])
    def test_ask_as_often_for_many_as_for_one(self, client, questions, count, django_assert_num_queries):
        for _each in range(count):
            answered(questions, "motives", "Trade.")
        # the framework, its questions, the period asked for; codings, questions, frameworks, citations; actors, their
        # countries; periods
        with django_assert_num_queries(10):
            client.get("/en/frameworks/questions/cases/")


class TestCaseForm:
    def answer(self, client, framework, **fields):
        return client.post(reverse("admin:statements_framework_case", args=[framework.pk]), fields, follow=True)

    def field(self, name, framework, question):
        return f"{name}-{framework.categories.get(code=question).pk}"

    def test_each_answer_becomes_a_coding_with_its_quote(self, as_editor, editor, questions):
        city, document = CityFactory(), DocumentFactory()
        self.answer(as_editor, questions, **{
            "actor": city.pk, "document": document.pk,
            self.field("note", questions, "motives"): "Trade.", self.field("page", questions, "motives"): "541",
            self.field("note", questions, "grounds"): "The charter.",
        })  # fmt: skip
        motives, grounds = Coding.objects.order_by("category__position")
        assert (motives.actor_id, motives.coded_by, motives.published_at) == (city.pk, editor, None)
        assert motives.citations.get().evidence.page_label == "541"
        assert not grounds.citations.exists()

    @pytest.mark.parametrize(
        ("fields", "told"),
        [
            ({}, "Choose one: an actor, a country or an agreement."),
            ({"country": True}, "Answer at least one question."),
            ({"country": True, "quote": "In vino"}, "Choose the document that the quote is from."),
            ({"country": True, "page": "3"}, "Say in words of our own"),
        ],
    )
    def test_what_is_no_answer_is_told(self, as_editor, questions, fields, told):
        typed = {self.field(name, questions, "motives"): value for name, value in fields.items() if name != "country"}
        if "country" in fields:
            typed["country"] = CountryFactory().pk
        assert told in self.answer(as_editor, questions, **typed).content.decode()
        assert not Coding.objects.exists()

    def test_what_is_answered_already_is_told_and_nothing_is_entered(self, as_editor, editor, questions):
        country = CountryFactory()
        answered(questions, "grounds", "Law.", country=country, author="", coded_by=editor)
        response = self.answer(as_editor, questions, **{
            "country": country.pk, self.field("note", questions, "motives"): "Trade.",
            self.field("note", questions, "grounds"): "Another law.",
        })  # fmt: skip
        assert "has answered “grounds” for this case already" in response.content.decode()
        assert Coding.objects.get().note == "Law."

    def test_nobody_without_the_role(self, client, questions):
        address = reverse("admin:statements_framework_case", args=[questions.pk])
        assert client.get(address).status_code == 302, "to the login"
