"""Editors make samples by a form, code them without seeing each other, and decide where they differ."""

import pytest
from django.urls import reverse

from statements.models import Sample, SampleCode, SampleCoder, SampleItem
from tests.factories import (
    AgreementFactory,
    CategoryFactory,
    CityFactory,
    ContributorFactory,
    CountryFactory,
    EditorFactory,
    FrameworkFactory,
    PartyFactory,
    SampleCodeFactory,
    SampleCoderFactory,
    SampleFactory,
    SampleFrameworkFactory,
    SampleItemFactory,
    UserFactory,
)
from tests.factories.actors import LONG_AGO

pytestmark = pytest.mark.django_db
ADD = "/admin/statements/sample/add/"


def filled(**fields):
    form = dict.fromkeys(("source", "description", "asked"), "") | {"name": "Ties", "author": "Maria, 2026"}
    for part in ("frameworks", "items"):
        form |= {f"{part}-TOTAL_FORMS": 0, f"{part}-INITIAL_FORMS": 0}
    return form | {"_continue": "1"} | fields


def errors(response):
    return str(response.context["adminform"].form.errors)


def page(name, sample):
    return reverse(f"admin:statements_sample_{name}", args=[sample.pk])


class TestMaking:
    def test_of_all_that_answer_to_a_filter_as_of_now(self, as_editor, editor):
        city = CityFactory()
        asked = PartyFactory(actor=city).agreement
        AgreementFactory()
        PartyFactory(actor=city, agreement__published_at=None)
        address = f"https://example.org/en/agreements/?actor={city.public_id}&page=2"
        response = as_editor.post(ADD, filled(asked=address))
        assert response.status_code == 302, errors(response)
        sample = Sample.objects.get()
        assert (sample.owner, sample.asked) == (editor, f"actor={city.public_id}")
        assert [item.agreement for item in SampleItem.objects.all()] == [asked]

    def test_by_hand(self, as_editor):
        country, framework = CountryFactory(), FrameworkFactory()
        form = filled(**{
            "items-TOTAL_FORMS": 1, "items-0-country": country.pk, "items-0-position": 1,
            "frameworks-TOTAL_FORMS": 1, "frameworks-0-framework": framework.pk,
        })  # fmt: skip
        response = as_editor.post(ADD, form)
        assert response.status_code == 302, errors(response)
        sample = Sample.objects.get()
        assert sample.items.get().country == country
        assert sample.frameworks.get().framework == framework

    @pytest.mark.parametrize(
        ("asked", "told"),
        [
            ("?colour=red", "no filter “colour”"),
            ("?kind=marriage", "kind: "),
            ("https://example.org/en/agreements/", "has no filters"),
        ],
    )
    def test_a_question_that_is_none_is_told_and_nothing_is_saved(self, as_editor, asked, told):
        assert told in errors(as_editor.post(ADD, filled(asked=asked)))
        assert not Sample.objects.exists()

    def test_one_that_finds_too_much_is_told(self, as_editor, monkeypatch):
        monkeypatch.setattr("statements.sampling.MOST", 1)
        AgreementFactory.create_batch(2, kind="twinning")
        assert "more than 1 case" in errors(as_editor.post(ADD, filled(asked="?kind=twinning")))

    def test_a_fixed_list_is_not_changed(self, as_editor):
        item = SampleItemFactory()
        form = filled(**{"items-TOTAL_FORMS": 1, "items-0-actor": CityFactory().pk, "items-0-position": 1})
        as_editor.post(page("change", item.sample), form | {"asked": "?kind=twinning"})
        assert item.sample.items.get() == item
        item.sample.refresh_from_db()
        assert item.sample.asked == ""

    def test_one_that_readers_see_is_not_deleted(self, as_editor, as_admin):
        for client in (as_editor, as_admin):
            assert client.get(page("delete", SampleFactory())).status_code == 403


@pytest.fixture
def sample():
    """A sample of two cities and one framework."""
    sample = SampleFactory(frozen_at=None, published_at=None)
    for name in ("Astrakhan", "Atyrau"):
        SampleItemFactory(sample=sample, actor=CityFactory(name=name))
    framework = FrameworkFactory()
    SampleFrameworkFactory(sample=sample, framework=framework)
    CategoryFactory(framework=framework, label="near", position=1)
    CategoryFactory(framework=framework, label="far", position=2)
    return sample


def code_of(sample, label, item=0, note=""):
    framework = sample.frameworks.get().framework
    return {
        "item": sample.items.order_by("position")[item].pk,
        f"code-{framework.pk}": framework.categories.get(label=label).pk,
        f"note-{framework.pk}": note,
    }


class TestCoding:
    def test_an_editor_begins_codes_case_after_case_and_finishes(self, as_editor, editor, sample):
        address = page("code", sample)
        assert "Code it" in as_editor.get(address).content.decode()
        as_editor.post(address)
        first = as_editor.get(address).content.decode()
        assert "Astrakhan" in first
        assert "0 of 2 coded" in first
        response = as_editor.post(address, code_of(sample, "near"), follow=True)
        second = response.content.decode()
        assert "Atyrau" in second
        assert "1 of 2 coded" in second
        as_editor.post(address, code_of(sample, "far", item=1, note="Over the border."))
        as_editor.post(address, {"finish": "1"})
        coder = SampleCoder.objects.get()
        assert (coder.coder, coder.finished_at is not None, coder.codes.count()) == (editor, True, 2)

    def test_what_was_coded_stands_in_the_form(self, as_editor, editor, sample):
        as_editor.post(page("code", sample))
        as_editor.post(page("code", sample), code_of(sample, "near", note="Side by side."))
        item = sample.items.order_by("position")[0]
        shown = as_editor.get(page("code", sample), {"item": item.pk}).content.decode()
        assert "Side by side." in shown
        assert "checked" in shown

    def test_a_category_of_another_framework_is_refused(self, as_editor, sample):
        as_editor.post(page("code", sample))
        framework = sample.frameworks.get().framework
        form = code_of(sample, "near") | {f"code-{framework.pk}": CategoryFactory().pk}
        response = as_editor.post(page("code", sample), form)
        assert "Select a valid choice" in response.content.decode()
        assert not SampleCode.objects.exists()

    def test_a_third_coder_is_told_that_there_are_two(self, as_editor, sample):
        SampleCoderFactory(sample=sample)
        SampleCoderFactory(sample=sample, place=2)
        assert (
            "Two coders code this sample already" in as_editor.post(page("code", sample), follow=True).content.decode()
        )

    @pytest.mark.parametrize("count", [2, 4])
    def test_asks_as_often_for_many_cases_as_for_few(self, as_editor, sample, count, django_assert_max_num_queries):
        SampleItemFactory.create_batch(count - 2, sample=sample)
        as_editor.post(page("code", sample))
        with django_assert_max_num_queries(24):
            as_editor.get(page("code", sample))


@pytest.fixture
def half_coded(sample):
    """The same, which a first coder has coded and finished."""
    coder = SampleCoderFactory(sample=sample, finished_at=LONG_AGO)
    framework = sample.frameworks.get().framework
    for item in sample.items.all():
        SampleCodeFactory(
            sample=sample, item=item, coder=coder, category=framework.categories.get(label="far"), note="Whispered."
        )
    Sample.objects.filter(pk=sample.pk).update(frozen_at=LONG_AGO, published_at=LONG_AGO)
    sample.refresh_from_db()
    return sample


def everything(client, sample):
    """All that a site tells somebody of a sample."""
    addresses = [
        *(page(name, sample) for name in ("change", "history", "code", "compare")),
        "/admin/statements/sample/", "/admin/core/change/", "/admin/",
        sample.get_absolute_url(),
        reverse("sample-csv", args=[sample.public_id]),
        reverse("api:samples-detail", args=[sample.public_id]),
        reverse("api:samples-list"),
        reverse("api:codings-list"),
        sample.frameworks.get().framework.get_absolute_url(),
    ]  # fmt: skip
    return "".join(client.get(address, follow=True).content.decode() for address in addresses)


class TestBlindness:
    @pytest.mark.parametrize(
        "who",
        [EditorFactory, ContributorFactory, lambda: UserFactory(is_staff=True, is_superuser=True), lambda: None],
        ids=["editor", "contributor", "administrator", "reader"],
    )
    def test_nobody_sees_the_first_codes_before_both_have_finished(self, client, half_coded, who):
        if user := who():
            client.force_login(user)
        assert "Whispered." not in everything(client, half_coded)

    def test_the_second_coder_sees_only_the_own_codes(self, as_editor, half_coded):
        as_editor.post(page("code", half_coded))
        as_editor.post(page("code", half_coded), code_of(half_coded, "near", note="Mine."))
        shown = everything(as_editor, half_coded)
        assert "Whispered." not in shown
        item = half_coded.items.order_by("position")[0]
        form = as_editor.get(page("code", half_coded), {"item": item.pk}).context["form"]
        assert list(form.initial.values()).count("Mine.") == 1

    def test_once_both_have_finished_all_see_them(self, as_editor, half_coded):
        as_editor.post(page("code", half_coded))
        as_editor.post(page("code", half_coded), code_of(half_coded, "near"))
        as_editor.post(page("code", half_coded), {"finish": "1"})
        assert "Whispered." in as_editor.get(page("compare", half_coded)).content.decode()
        answer = as_editor.get(reverse("api:samples-detail", args=[half_coded.public_id])).json()
        assert answer["results"][0]["codes"][0]["first"]["note"] == "Whispered."

    @pytest.mark.parametrize("name", ["code", "compare"])
    def test_whoever_may_not_code_finds_no_page(self, client, sample, name):
        assert client.get(page(name, sample)).status_code == 302, "to the login"
        client.force_login(ContributorFactory())
        assert client.get(page(name, sample)).status_code == 403
        assert client.post(page(name, sample)).status_code == 403
        assert not SampleCoder.objects.exists()


class TestDeciding:
    @pytest.fixture
    def differing(self, half_coded):
        """Coded near by the second in its first case, and far in the other."""
        framework = half_coded.frameworks.get().framework
        second = SampleCoderFactory(sample=half_coded, place=2, finished_at=LONG_AGO)
        for item, label in zip(half_coded.items.order_by("position"), ("near", "far"), strict=True):
            category = framework.categories.get(label=label)
            SampleCodeFactory(sample=half_coded, item=item, coder=second, category=category)
        return half_coded

    def decide(self, client, sample, label="near", note="It borders.", item=0):
        framework = sample.frameworks.get().framework
        form = {
            "item": sample.items.order_by("position")[item].pk, "framework": framework.pk,
            "category": framework.categories.get(label=label).pk if label else "", "note": note,
        }  # fmt: skip
        return client.post(page("compare", sample), form, follow=True).content.decode()

    def test_differing_cases_are_listed_and_decided(self, as_editor, editor, differing):
        before = as_editor.get(page("compare", differing)).content.decode()
        assert "Astrakhan" in before
        assert "Atyrau" not in before
        assert "Decided." in self.decide(as_editor, differing)
        decision = SampleCode.objects.get(coder=None)
        assert (decision.by, decision.category.label, decision.note) == (editor, "near", "It borders.")

    @pytest.mark.parametrize(
        ("fields", "told"),
        [
            ({"label": None}, "Choose what it is decided to be"),
            ({"note": " "}, "Say why it is decided so"),
            ({"item": 1}, "there is nothing to decide"),
        ],
    )
    def test_what_is_no_decision_is_told(self, as_editor, differing, fields, told):
        assert told in self.decide(as_editor, differing, **fields)
        assert not SampleCode.objects.filter(coder=None).exists()

    def test_readers_see_figures_counts_and_the_decision(self, as_editor, client, differing):
        self.decide(as_editor, differing)
        client.logout()
        shown = " ".join(client.get(differing.get_absolute_url()).content.decode().split())
        assert "50.0 %" in shown
        assert "decided by an editor of this register" in shown
        assert "It borders." in shown

    def test_the_file_is_safe_to_open(self, client, differing):
        SampleCode.objects.update(note="=1+1")
        response = client.get(reverse("sample-csv", args=[differing.public_id]))
        assert response["Content-Type"] == "text/csv; charset=utf-8"
        lines = response.content.decode().splitlines()
        assert lines[0].startswith("number,kind,id,name,framework,first,first_reason,second")
        assert "'=1+1" in lines[1]
        assert ",=1+1" not in lines[1]

    def test_the_api_tells_cases_codes_and_figures(self, api, differing):
        answer = api(f"samples/{differing.public_id}/")
        (result,) = answer["results"]
        assert result["agreement"] | {"kappa": None, "alpha": None} == {
            "both": 2, "same": 1, "missing": 0, "percent": 50.0, "kappa": None, "alpha": None,
        }  # fmt: skip
        assert result["codes"][0]["final"] is None
        assert result["codes"][1]["final"] == result["codes"][1]["second"]["category"]
        assert [case["actor"]["name"] for case in answer["cases"]] == ["Astrakhan", "Atyrau"]


class TestReaders:
    @pytest.mark.parametrize("count", [1, 3])
    def test_the_page_asks_as_often_for_many_cases_as_for_one(self, client, count, django_assert_num_queries):
        sample = SampleFactory()
        for _each in range(count):
            SampleItemFactory(sample=sample)
            SampleItemFactory(sample=sample, country=CountryFactory())
        # the sample, cases, frameworks, coders; actors, their countries, countries
        with django_assert_num_queries(7):
            client.get(sample.get_absolute_url())

    def test_an_unpublished_one_has_no_page_file_or_endpoint(self, client):
        sample = SampleFactory(published_at=None)
        assert client.get(sample.get_absolute_url()).status_code == 404
        assert client.get(reverse("sample-csv", args=[sample.public_id])).status_code == 404
        assert client.get(reverse("api:samples-detail", args=[sample.public_id])).status_code == 404

    def test_the_list_names_published_ones(self, client):
        SampleFactory(name="Ties of the Caspian Sea")
        SampleFactory(name="A draft", published_at=None)
        shown = client.get("/en/samples/").content.decode()
        assert "Ties of the Caspian Sea" in shown
        assert "A draft" not in shown
