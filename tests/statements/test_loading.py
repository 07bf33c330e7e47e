"""Loading frameworks: complete, repeatable, and never over an editor's head."""

from datetime import UTC, datetime
from io import StringIO

import pghistory
import pytest
from django.core.management import call_command

from statements.loading import load_frameworks, read
from statements.models import Category, Framework
from tests.factories import CategoryFactory, FrameworkFactory, UserFactory

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 1, 1, tzinfo=UTC)
NOTHING = {"frameworks": 0, "categories": 0}


def load():
    return load_frameworks(at=NOW)


@pytest.fixture
def loaded(db):
    load()


def by_an_editor():
    return pghistory.context(user=1)


def test_everything_in_the_files_is_loaded_and_shown(loaded):
    assert Framework.objects.published().count() == len(read("frameworks"))
    assert Category.objects.count() == len(read("categories"))


def test_a_second_load_writes_nothing(loaded):
    assert load() == NOTHING


def test_the_command_tells_what_was_written():
    told = StringIO()
    call_command("load_frameworks", stdout=told)
    assert [line.split() for line in told.getvalue().splitlines()] == [
        [str(len(read("frameworks"))), "frameworks"],
        [str(len(read("categories"))), "categories"],
    ]


class TestData:
    def test_two_readings_of_one_scheme_define_the_same_words_otherwise(self, loaded):
        readings = Framework.objects.filter(scheme="duchacek-geography")
        words = [{each.code: each.definition for each in reading.categories.all()} for reading in readings]
        assert [set(each) for each in words] == [{"transborder", "transregional", "global"}] * 2
        assert all(words[0][code] != words[1][code] for code in words[0])

    def test_steps_and_questions_stand_in_their_order(self, loaded):
        steps = Category.objects.filter(framework__code="institutionalisation").in_order()
        assert [each.code for each in steps] == [
            "none", "person", "unit", "department", "permanent_office_abroad", "law_and_strategy",
        ]  # fmt: skip
        questions = Category.objects.filter(framework__code="kuznetsov-questions").in_order()
        assert [each.code for each in questions] == [
            "prerequisites", "legal_grounds", "motives", "institutionalisation", "consequences",
        ]  # fmt: skip

    def test_each_is_named_in_every_language_of_the_interface(self):
        for row in read("frameworks"):
            assert all(row[f"name_{language}"] for language in ("es", "pt", "ru")), row["code"]
        for row in read("categories"):
            assert all(row[f"label_{language}"] for language in ("es", "pt", "ru")), row["code"]

    def test_each_says_where_it_stands(self):
        assert all(row["source"] for name in ("frameworks", "categories") for row in read(name))


class TestCorrections:
    def test_what_the_files_say_otherwise_is_brought_up(self, loaded):
        Framework.objects.filter(code="lecours-conditions").update(author="Somebody", stated="1999")
        Category.objects.filter(code="conflicting").update(label="quarrel", position=9)
        assert load() == {"frameworks": 1, "categories": 1}
        framework = Framework.objects.get(code="lecours-conditions")
        assert (framework.author, framework.stated, framework.stated_latest.year) == ("André Lecours", "2002", 2002)
        category = Category.objects.get(code="conflicting")
        assert (category.label, category.position) == ("conflicting", 4)

    def test_what_an_editor_changed_stays(self, loaded):
        with by_an_editor():
            Framework.objects.filter(code="lecours-conditions").update(author="A. Lecours")
            Category.objects.filter(code="conflicting").update(definition="Against the state.", source="A book")
        assert load() == NOTHING
        assert Framework.objects.get(code="lecours-conditions").author == "A. Lecours"
        assert Category.objects.get(code="conflicting").definition == "Against the state."

    def test_what_an_editor_deleted_is_not_put_back(self, loaded):
        with by_an_editor():
            Category.objects.get(code="conflicting").delete()
        assert load() == NOTHING

    def test_what_an_editor_added_stays(self, loaded):
        CategoryFactory(framework=Framework.objects.get(code="lecours-conditions"), code="fifth")
        assert load() == NOTHING
        assert Category.objects.filter(code="fifth").exists()

    def test_what_an_editor_withdrew_is_not_shown_again(self, loaded):
        with by_an_editor():
            Framework.objects.filter(code="lecours-conditions").update(published_at=None)
        assert load() == NOTHING
        assert not Framework.objects.published().filter(code="lecours-conditions").exists()

    def test_an_editors_own_framework_of_that_code_is_left_alone(self):
        own = FrameworkFactory(code="lecours-conditions", name="Mine", owner=UserFactory())
        load()
        own.refresh_from_db()
        assert (own.name, own.categories.count()) == ("Mine", 0)
