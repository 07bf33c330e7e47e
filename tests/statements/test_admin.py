"""An editor's work on frameworks, codings and statements, by forms."""

import pytest
from django.urls import reverse

from core.models import Change
from statements.models import Category, Coding, Framework, Statement
from tests.factories import (
    AgreementFactory,
    CategoryFactory,
    CityFactory,
    CodingFactory,
    CountryFactory,
    EditorFactory,
    FigureFactory,
    FrameworkFactory,
    StatementCitationFactory,
    StatementFactory,
)

pytestmark = pytest.mark.django_db
NO_SOURCES = {"sources-TOTAL_FORMS": 0, "sources-INITIAL_FORMS": 0}


def errors(response):
    formsets = response.context["inline_admin_formsets"]
    return str([response.context["adminform"].form.errors, *(each.formset.errors for each in formsets)])


def press(client, button, record):
    address = reverse(f"admin:statements_{record._meta.model_name}_{button}", args=[record.pk])
    return client.get(address, follow=True).content.decode()


class TestFramework:
    def form(self, categories=(), **fields):
        names = ("name_es", "name_pt", "name_ru", "stated", "description", "source", "scheme")
        form = {"name": "Four conditions", "author": "André Lecours", "_continue": "1"} | dict.fromkeys(names, "")
        form |= {"categories-TOTAL_FORMS": len(categories), "categories-INITIAL_FORMS": 0} | fields
        for number, row in enumerate(categories):
            form |= {f"categories-{number}-{field}": value for field, value in row.items()}
        return form

    def test_an_editor_enters_one_with_its_categories(self, as_editor, editor):
        rows = [{"label": "near", "code": "near", "position": 1}, {"label": "far", "code": "far", "position": 2}]
        response = as_editor.post("/admin/statements/framework/add/", self.form(rows, code="four"))
        assert response.status_code == 302, errors(response)
        framework = Framework.objects.get()
        assert (framework.owner, framework.published_at, framework.categories.count()) == (editor, None, 2)
        change = Change.objects.get()
        assert (change.record, change.public_id, change.kind) == ("statements.framework", "four", "created")

    def test_it_keeps_its_code(self, as_editor):
        framework = FrameworkFactory(code="first")
        response = as_editor.post(
            reverse("admin:statements_framework_change", args=[framework.pk]), self.form(code="second")
        )
        assert response.status_code == 302, errors(response)
        framework.refresh_from_db()
        assert (framework.code, framework.name) == ("first", "Four conditions")

    def test_a_definition_without_a_source_is_told(self, as_editor):
        rows = [{"label": "near", "code": "near", "position": 1, "definition": "Side by side."}]
        response = as_editor.post("/admin/statements/framework/add/", self.form(rows, code="four"))
        assert "Say where it is defined so." in errors(response)
        assert not Framework.objects.exists()

    def test_a_category_in_use_is_not_taken_out(self, as_editor):
        category = CodingFactory().category
        form = self.form([{"id": category.pk, "label": "x", "code": "x", "position": 0, "DELETE": "on"}])
        form["categories-INITIAL_FORMS"] = 1
        response = as_editor.post(reverse("admin:statements_framework_change", args=[category.framework_id]), form)
        assert response.status_code == 200
        assert Category.objects.exists()

    def test_nobody_deletes_one(self, as_admin):
        address = reverse("admin:statements_framework_delete", args=[FrameworkFactory().pk])
        assert as_admin.get(address).status_code == 403

    def test_the_buttons_publish_and_withdraw(self, as_editor, client):
        framework = FrameworkFactory(published_at=None)
        press(as_editor, "publish_record", framework)
        assert client.get(framework.get_absolute_url()).status_code == 200
        press(as_editor, "withdraw_record", framework)
        assert client.get(framework.get_absolute_url()).status_code == 404


class TestCoding:
    def enter(self, client, **fields):
        names = ("actor", "country", "agreement", "author", "note", "source", "since", "until")
        form = dict.fromkeys(names, "") | NO_SOURCES | {"_continue": "1"} | fields
        return client.post("/admin/statements/coding/add/", form)

    def test_without_an_author_the_editor_is_the_coder(self, as_editor, editor):
        response = self.enter(
            as_editor, category=CategoryFactory().pk, actor=CityFactory().pk, note="Far.", since="2003"
        )
        assert response.status_code == 302, errors(response)
        coding = Coding.objects.get()
        assert (coding.author, coding.coded_by, coding.since, coding.published_at) == ("", editor, "2003", None)
        assert Change.objects.get().record == "statements.coding"

    def test_an_author_is_the_coder(self, as_editor):
        self.enter(as_editor, category=CategoryFactory().pk, country=CountryFactory().pk, author="Schiavon 2019")
        coding = Coding.objects.get()
        assert (coding.author, coding.coded_by) == ("Schiavon 2019", None)

    def test_a_coder_stays_it_when_another_corrects_the_row(self, client):
        first, second = EditorFactory(), EditorFactory()
        client.force_login(first)
        self.enter(client, category=CategoryFactory().pk, actor=CityFactory().pk)
        coding = Coding.objects.get()
        client.force_login(second)
        form = NO_SOURCES | {"category": coding.category_id, "actor": coding.actor_id, "note": "Far.", "_continue": "1"}
        client.post(reverse("admin:statements_coding_change", args=[coding.pk]), form)
        coding.refresh_from_db()
        assert (coding.note, coding.coded_by) == ("Far.", first)

    def test_two_subjects_are_refused_with_a_reason(self, as_editor):
        response = self.enter(
            as_editor, category=CategoryFactory().pk, actor=CityFactory().pk, country=CountryFactory().pk
        )
        assert "Choose one: an actor, a country or an agreement." in errors(response)

    def test_the_same_at_once_is_refused_with_a_reason(self, as_editor):
        coding = CodingFactory(since="1991", author="Schiavon 2019")
        same = {"category": coding.category_id, "actor": coding.actor_id, "author": "Schiavon 2019", "since": "2000"}
        response = self.enter(as_editor, **same)
        assert "enter when the earlier coding ended" in errors(response)

    def test_a_bare_label_is_not_published(self, as_editor):
        coding = CodingFactory(source="", published_at=None)
        assert "Say first where it stands" in press(as_editor, "publish_record", coding)
        Coding.objects.update(note="It lies far away.")
        assert "readers see it now" in press(as_editor, "publish_record", coding)

    def test_one_of_what_is_hidden_is_not_published(self, as_editor):
        assert "is not published" in press(
            as_editor, "publish_record", CodingFactory(published_at=None, actor__published_at=None)
        )
        assert "The framework is not published" in press(
            as_editor, "publish_record", CodingFactory(published_at=None, category__framework__published_at=None)
        )
        assert not Coding.objects.published().exists()


class TestStatement:
    def enter(self, client, **fields):
        names = (
            "actor", "country", "agreement", "other_country", "term", "value", "unit", "qualifier", "part", "text",
            "level", "state_form", "power_source", "oversight_mode", "stated", "since", "until", "source",
            "right_reading",
        )  # fmt: skip
        begun = NO_SOURCES | {"author": "A scholar", "position": 0, "_continue": "1"}
        form = dict.fromkeys(names, "") | begun | fields
        return client.post("/admin/statements/statement/add/", form)

    def test_an_editor_enters_a_figure(self, as_editor):
        response = self.enter(
            as_editor, kind="figure", actor=CityFactory().pk, value="366", unit="members", qualifier="exact",
            stated="13 April 2022",
        )  # fmt: skip
        assert response.status_code == 302, errors(response)
        statement = Statement.objects.get()
        assert (statement.number, statement.stated, statement.published_at) == (366, "2022-04-13", None)
        assert Change.objects.get().record == "statements.statement"

    @pytest.mark.parametrize(
        ("fields", "reason"),
        [
            ({"kind": "figure", "unit": "members"}, "A figure has a number, what is counted"),
            ({"kind": "position"}, "Say what is said: in words"),
            ({"kind": "position", "text": "x", "level": "municipal"}, "nothing else has them"),
            ({"kind": "oversight", "text": "x"}, "Competence and oversight are those of one country."),
            ({"kind": "definition", "text": "x"}, "A definition is of a term: give the term."),
            ({"kind": "visa", "text": "x"}, "between two countries"),
            ({"kind": "position", "text": "x", "score": "4"}, "alone have a weight"),
            ({"kind": "position", "text": "x", "right_reading": "y"}, "Only an error has a right reading beside it."),
            ({"kind": "position", "text": "x", "author": ""}, "required"),
        ],
    )
    def test_what_does_not_fit_the_kind_is_refused_with_a_reason(self, as_editor, fields, reason):
        response = self.enter(as_editor, actor=CityFactory().pk, **fields)
        assert reason in errors(response).replace("&#x27;", "'")
        assert not Statement.objects.exists()

    def test_the_next_in_a_row_begins_with_whose_and_where_it_is(self, as_editor):
        country = CountryFactory()
        said = {"kind": "oversight", "text": "x", "country": country.pk, "source": "A law, art. 3"}
        response = self.enter(as_editor, **said, _addanother="1")
        initial = as_editor.get(response["Location"]).context["adminform"].form.initial
        begun = {"kind": "oversight", "country": str(country.pk), "source": "A law, art. 3", "author": "A scholar"}
        assert initial == begun

    def test_what_has_no_source_is_not_published(self, as_editor):
        statement = StatementFactory(source="", published_at=None)
        assert "Say first where it stands" in press(as_editor, "publish_record", statement)
        StatementCitationFactory(statement=statement)
        assert "readers see it now" in press(as_editor, "publish_record", statement)

    def test_what_is_of_a_hidden_place_is_not_published(self, as_editor):
        statement = StatementFactory(published_at=None, actor__published_at=None)
        assert "is not published" in press(as_editor, "publish_record", statement)

    def test_deleting_is_noted(self, as_editor):
        statement = StatementFactory()
        as_editor.post(reverse("admin:statements_statement_delete", args=[statement.pk]), {"post": "yes"})
        assert not Statement.objects.exists()
        assert Change.objects.get().kind == "deleted"


def test_the_list_of_statements_joins_what_each_names(as_editor, django_assert_num_queries):
    for _each in range(3):
        FigureFactory(part=CountryFactory())
        StatementFactory(kind="visa", country=CountryFactory(), other_country=CountryFactory())
        StatementFactory(agreement=AgreementFactory())
    # session, user, two of permissions, count, count of all, the page
    with django_assert_num_queries(7):
        as_editor.get("/admin/statements/statement/")


@pytest.mark.parametrize(
    ("model", "made", "queries"),
    [("framework", FrameworkFactory, 7), ("coding", CodingFactory, 8), ("statement", StatementFactory, 7)],
)
@pytest.mark.parametrize("count", [1, 3])
def test_lists_ask_as_often_for_many_as_for_one(as_editor, model, made, queries, count, django_assert_num_queries):
    made.create_batch(count)
    # session, user, two of permissions, count, count of all, the page; of codings the frameworks to choose from
    with django_assert_num_queries(queries):
        as_editor.get(f"/admin/statements/{model}/")
