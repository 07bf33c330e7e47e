"""An editor's work on an agreement, by forms."""

import pytest
from django.urls import reverse

from agreements.models import Agreement, ApprovalRule
from core.models import Change
from tests.factories import (
    AgreementCitationFactory,
    AgreementFactory,
    ApprovalRuleFactory,
    CityFactory,
    CountryFactory,
    DocumentFactory,
    InstrumentFactory,
    PartyFactory,
    PersonFactory,
    SubjectFactory,
)

pytestmark = pytest.mark.django_db
ADD = "/admin/agreements/agreement/add/"


def form(parties=(), acts=(), texts=(), titles=(), about=(), **fields):
    data = {"kind": "twinning", "scope": "subnational", "title": "", "note": "", "_continue": "1"} | fields
    parts = {"parties": parties, "acts": acts, "instruments": texts, "titles": titles, "about": about}
    parts |= {"sources": (), "attestations": (), "text_ties": ()}
    for prefix, rows in parts.items():
        data |= {f"{prefix}-TOTAL_FORMS": len(rows), f"{prefix}-INITIAL_FORMS": 0}
        for number, row in enumerate(rows):
            data |= {f"{prefix}-{number}-{name}": value for name, value in row.items()}
    return data


def party(actor):
    return {"actor": actor.pk, "name_as_printed": "", "role": "party"}


def act(kind="signed_definitive", date="1995-11-11"):
    return {"kind": kind, "date": date, "party": "", "place": "", "cause": "", "sequence": 0}


def errors(response):
    formsets = response.context["inline_admin_formsets"]
    return str([response.context["adminform"].errors, *(each.formset.errors for each in formsets)])


def test_what_is_entered_has_its_status_and_is_not_yet_shown(as_editor, editor):
    response = as_editor.post(ADD, form([party(CityFactory()), party(CityFactory())], [act()]))
    agreement = Agreement.objects.get()
    assert response.status_code == 302, errors(response)
    assert (agreement.status, agreement.published_at) == ("active", None)
    change = Change.objects.get()
    assert (change.kind, change.by) == ("created", editor)


def test_a_date_as_people_write_it_is_understood(as_editor):
    as_editor.post(ADD, form([party(CityFactory()), party(CityFactory())], [act(date="ок. 2003 г.")]))
    assert Agreement.objects.get().acts.get().date == "2003~"


def test_a_date_that_is_not_understood_is_named_and_nothing_is_saved(as_editor):
    response = as_editor.post(ADD, form([party(CityFactory()), party(CityFactory())], [act(date="11/12/1995")]))
    assert "not understood as a date" in errors(response)
    assert not Agreement.objects.exists()


def test_a_party_twice_is_named_and_nothing_is_saved(as_editor):
    city = CityFactory()
    response = as_editor.post(ADD, form([party(city), party(city)]))
    assert "Please correct the duplicate" in response.content.decode()
    assert not Agreement.objects.exists()


def test_an_act_can_be_of_a_party_of_this_agreement_alone(as_editor):
    agreement, other = AgreementFactory(signed_on=""), PartyFactory()
    page = as_editor.get(reverse("admin:agreements_agreement_change", args=[agreement.pk])).content.decode()
    assert str(agreement.parties.first().actor) in page
    assert str(other.actor) not in page


def test_an_act_can_be_by_a_text_of_this_agreement_alone(as_editor):
    agreement = AgreementFactory(signed_on="")
    InstrumentFactory(agreement=agreement, title="Our convention")
    InstrumentFactory(title="Their convention")
    page = as_editor.get(reverse("admin:agreements_agreement_change", args=[agreement.pk])).content.decode()
    assert "Our convention" in page
    assert "Their convention" not in page


def test_facts_are_entered_on_one_page(as_editor):
    subject, person, country = SubjectFactory(), PersonFactory(), CountryFactory(name="Kazakhstan")
    unnamed = {"actor": "", "name_as_printed": "regions of Kazakhstan", "country": country.pk, "role": "party"}
    text = {
        "kind": "memorandum", "languages": "es, pt", "authentic_languages": "es", "months": "60",
        "renewal": "automatic", "renewal_months": "24", "notice_months": "6",
    }  # fmt: skip
    response = as_editor.post(
        ADD,
        form(
            [party(CityFactory()) | {"signatory": person.pk, "signatory_office": "mayor"}, unnamed],
            [act("signed_definitive", "2010-05-07"), act("reservation_made", "2011") | {"note": "Not of article 3."}],
            [text],
            [{"language": "es", "text": "Convenio"}],
            [{"subject": subject.pk}],
            motives=["cultural", "economic"],
            initiator="council",
        ),
    )
    assert response.status_code == 302, errors(response)
    agreement = Agreement.objects.get()
    assert (agreement.motives, agreement.initiator) == (["economic", "cultural"], "council")
    assert agreement.presumed == "renewed"
    assert agreement.parties.get(country=country).name_as_printed == "regions of Kazakhstan"
    assert agreement.parties.get(signatory=person).signatory_office == "mayor"
    assert agreement.acts.get(kind="reservation_made").note == "Not of article 3."
    assert agreement.instruments.get().authentic_languages == ["es"]
    assert (agreement.titles.get().text, agreement.about.get().subject) == ("Convenio", subject)


def test_a_refusal_of_a_clause_is_told(as_editor):
    text = {"kind": "memorandum", "renewal": "automatic"}
    response = as_editor.post(ADD, form([party(CityFactory()), party(CityFactory())], texts=[text]))
    assert "Only a text with a term says what follows it" in errors(response)
    assert not Agreement.objects.exists()


class TestTexts:
    @pytest.fixture
    def text(self):
        return InstrumentFactory(
            title="Convention", number="7", date="2010", agreement=AgreementFactory(signed_on="2010-05-07")
        )

    def page_of(self, text):
        return reverse("admin:agreements_instrument_change", args=[text.pk])

    def test_a_text_is_tied_to_one_of_another_agreement(self, as_editor, text):
        other = InstrumentFactory()
        data = {
            "kind": "convention", "title": "Convention", "months": "60", "links-TOTAL_FORMS": 1,
            "links-INITIAL_FORMS": 0, "links-0-relation": "supersedes", "links-0-target": other.pk,
        }  # fmt: skip
        response = as_editor.post(self.page_of(text), data)
        assert response.status_code == 302, errors(response)
        assert (text.links.get().relation, text.links.get().target) == ("supersedes", other)
        text.agreement.refresh_from_db()
        assert text.agreement.presumed == "expired", "what its page changes, the agreement follows"
        assert Change.objects.get().public_id == text.agreement.public_id

    def test_texts_are_found_by_the_parties_of_their_agreement(self, as_editor, text):
        query = {"app_label": "agreements", "model_name": "instrumentlink", "field_name": "target"}
        name = text.agreement.parties.first().actor.name
        for term in ("convent", name):
            found = as_editor.get("/admin/autocomplete/", query | {"term": term}).json()["results"]
            assert [(each["id"], each["text"]) for each in found] == [(str(text.pk), "Convention, 7, 2010")]

    @pytest.mark.parametrize("count", [1, 3])
    def test_the_list_asks_as_often_for_many_as_for_one(self, as_editor, count, django_assert_num_queries):
        InstrumentFactory.create_batch(count)
        # session, user, two of permissions, count twice, the page, parties and their actors
        with django_assert_num_queries(9):
            as_editor.get("/admin/agreements/instrument/")


class TestReference:
    def test_a_rule_is_entered_with_its_steps_in_their_order(self, as_editor, editor):
        country, document = CountryFactory(code="AU"), DocumentFactory()
        data = {"country": country.pk, "document": document.pk, "steps": ["notified", "national_approval"]}
        response = as_editor.post("/admin/agreements/approvalrule/add/", data)
        assert response.status_code == 302, response.context["adminform"].errors
        assert ApprovalRule.objects.get().steps == ["national_approval", "notified"]
        change = Change.objects.get()
        assert (change.record, change.public_id, change.kind, change.by) == (
            "agreements.approvalrule", "AU", "created", editor,
        )  # fmt: skip

    def test_a_rule_deleted_is_noted(self, as_editor):
        rule = ApprovalRuleFactory()
        as_editor.post(reverse("admin:agreements_approvalrule_delete", args=[rule.pk]), {"post": "yes"})
        assert not ApprovalRule.objects.exists()
        assert Change.objects.get().kind == "deleted"

    def test_a_rule_without_steps_is_refused(self, as_editor):
        data = {"country": CountryFactory().pk, "document": DocumentFactory().pk}
        response = as_editor.post("/admin/agreements/approvalrule/add/", data)
        assert "steps" in response.context["adminform"].errors

    def test_a_subject_keeps_its_code(self, as_editor):
        subject = SubjectFactory(code="energy")
        address = reverse("admin:agreements_subject_change", args=[subject.pk])
        as_editor.post(address, {"name": "Power", "code": "power", "goals": "7, 9"})
        subject.refresh_from_db()
        assert (subject.name, subject.code, subject.goals) == ("Power", "energy", [7, 9])
        assert Change.objects.get().public_id == "energy"

    def test_a_goal_that_there_is_not_is_refused_in_words(self, as_editor):
        data = {"name": "Space", "code": "space", "goals": "18"}
        response = as_editor.post("/admin/agreements/subject/add/", data)
        assert "numbered from 1 to 17" in str(response.context["adminform"].errors)


def press(client, button, agreement):
    address = reverse(f"admin:agreements_agreement_{button}", args=[agreement.pk])
    return client.get(address, follow=True).content.decode()


def test_the_button_publishes_a_whole_agreement(as_editor, editor):
    agreement = AgreementCitationFactory(agreement__published_at=None).agreement
    assert "readers see it now" in press(as_editor, "publish_record", agreement)
    agreement.refresh_from_db()
    assert agreement.published_at
    assert Change.objects.get(kind="published").by == editor


def test_the_button_says_what_is_missing(as_editor):
    agreement = AgreementFactory(published_at=None, between=[CityFactory()])
    assert "at least two parties" in press(as_editor, "publish_record", agreement)
    agreement.refresh_from_db()
    assert agreement.published_at is None


def test_the_button_withdraws(as_editor):
    agreement = AgreementFactory()
    assert "readers see it no more" in press(as_editor, "withdraw_record", agreement)
    agreement.refresh_from_db()
    assert agreement.published_at is None


def test_deleting_is_noted(as_editor):
    agreement = AgreementFactory()
    as_editor.post(reverse("admin:agreements_agreement_delete", args=[agreement.pk]), {"post": "yes"})
    assert not Agreement.objects.exists()
    assert Change.objects.get().kind == "deleted"


def test_choices_tell_namesakes_apart(as_editor):
    CityFactory(name="San José", country__name="Costa Rica")
    CityFactory(name="San José", country__name="Uruguay")
    query = {"term": "san jose", "app_label": "agreements", "model_name": "party", "field_name": "actor"}
    texts = [each["text"] for each in as_editor.get("/admin/autocomplete/", query).json()["results"]]
    assert sorted(texts) == ["San José (city, Costa Rica)", "San José (city, Uruguay)"]


@pytest.mark.parametrize("count", [1, 3])
def test_the_list_asks_as_often_for_many_as_for_one(as_editor, count, django_assert_num_queries):
    AgreementFactory.create_batch(count)
    # session, user, two of permissions, count twice, subjects to filter by, the page, parties and their actors
    with django_assert_num_queries(10):
        as_editor.get("/admin/agreements/agreement/")
