"""What texts have to do with institutions, what documents are about, and agreements whose parties nobody names."""

import pytest
from django.db.models import ProtectedError
from django.utils import translation

from agreements.models import Agreement, TextTie
from tests.agreements.forms import errors, shown
from tests.factories import (
    ActFactory,
    AgreementCitationFactory,
    AgreementFactory,
    AgreementTitleFactory,
    BodyFactory,
    CityFactory,
    DocumentFactory,
    DocumentSubjectFactory,
    InstrumentFactory,
    InstrumentLinkFactory,
    NameFactory,
    NetworkFactory,
    OrganisationFactory,
    TextTieFactory,
)

pytestmark = pytest.mark.django_db
ADD = "/admin/agreements/agreement/add/"


@pytest.fixture
def see(client):
    def get(record, expect=200):
        response = client.get(record.get_absolute_url())
        assert response.status_code == expect
        return response.content.decode()

    return get


class TestDocumentSubject:
    def test_stands_once(self, refused, allowed):
        about = DocumentSubjectFactory()
        with refused("document_subject_once"):
            DocumentSubjectFactory(document=about.document, subject=about.subject)
        with allowed():
            DocumentSubjectFactory(document=about.document)

    def test_that_documents_are_about_is_not_deleted(self):
        with pytest.raises(ProtectedError):
            DocumentSubjectFactory().subject.delete()


class TestTextTie:
    def test_relation_is_listed(self, refused):
        with refused("text_tie_relation_is_listed"):
            TextTieFactory(relation="praised")

    def test_is_of_one_text(self, refused, allowed):
        agreement = AgreementFactory()
        with refused("text_tie_is_of_one_text"):
            TextTieFactory(document=None)
        with refused("text_tie_is_of_one_text"):
            TextTieFactory(agreement=agreement)
        with allowed():
            TextTieFactory(document=None, agreement=agreement)

    def test_is_with_one_institution(self, refused, allowed):
        body = BodyFactory()
        with refused("text_tie_is_with_one_institution"):
            TextTieFactory(actor=None)
        with refused("text_tie_is_with_one_institution"):
            TextTieFactory(body=body)
        with allowed():
            TextTieFactory(actor=None, body=body)

    def test_stands_once(self, refused, allowed):
        tie = TextTieFactory()
        with refused("text_tie_once"):
            TextTieFactory(document=tie.document, actor=tie.actor)
        with allowed():
            TextTieFactory(document=tie.document, actor=tie.actor, relation="recognised")
            TextTieFactory(document=tie.document)

    def test_an_actor_with_texts_is_not_deleted(self):
        with pytest.raises(ProtectedError):
            TextTieFactory().actor.delete()


class TestInstitutions:
    """A founding text is on the page of what it founded, and the other way round."""

    def test_a_document_and_an_organisation_lead_to_each_other(self, see, api):
        tie = TextTieFactory(document__title="Resolution 3327", document__date="1974", actor__name="UN-Habitat")
        assert tie.document.get_absolute_url() in see(tie.actor)
        page = see(tie.document)
        assert "<dt>established</dt>" in page
        assert f'<a href="{tie.actor.get_absolute_url()}">UN-Habitat</a>' in page
        (told,) = api(f"documents/{tie.document.public_id}/")["institutions"]
        assert (told["relation"], told["actor"]["id"], told["body"]) == ("established", tie.actor.public_id, None)
        found = api("documents/", institution=tie.actor.public_id)["results"]
        assert [each["id"] for each in found] == [tie.document.public_id]
        assert api("documents/", institution=OrganisationFactory().public_id)["results"] == []

    def test_an_agreement_and_the_body_that_it_founded_lead_to_each_other(self, see, api):
        body = BodyFactory(name="Council", name_ru="Совет")
        agreement = AgreementFactory(title="Agreement on the Council")
        TextTieFactory(document=None, agreement=agreement, actor=None, body=body)
        network = body.network
        assert f'<a href="{network.get_absolute_url()}">Council</a>' in see(agreement)
        assert agreement.get_absolute_url() in see(network)
        (told,) = api(f"agreements/{agreement.public_id}/", language="ru")["institutions"]
        assert (told["body"]["id"], told["body"]["name"], told["actor"]) == (body.public_id, "Совет", None)
        found = api("agreements/", institution=network.actor.public_id)["results"]
        assert [each["id"] for each in found] == [agreement.public_id]

    def test_names_come_in_the_language_of_the_reader(self, see):
        tie = TextTieFactory(document=None, agreement=AgreementFactory(title="Act"), actor__name="Network of towns")
        NameFactory(actor=tie.actor, text="Сеть городов", language="ru", is_preferred=True)
        AgreementTitleFactory(agreement=tie.agreement, language="ru", text="Акт")
        with translation.override("ru"):
            assert "Сеть городов" in see(tie.agreement)
            assert ">Акт</a>" in see(tie.actor)

    def test_texts_stand_in_the_order_of_their_days(self, see):
        network = NetworkFactory()
        for title, date in (("Later", "2020"), ("Undated", ""), ("Earlier", "2004")):
            TextTieFactory(document__title=title, document__date=date, relation="adopted_by", actor=network.actor)
        agreement = AgreementFactory(title="Between", signed_on="")
        ActFactory(agreement=agreement, date="2008")
        TextTieFactory(document=None, agreement=agreement, actor=network.actor)
        page = see(network)
        places = [page.index(f">{title}</a>") for title in ("Earlier", "Between", "Later", "Undated")]
        assert places == sorted(places)

    @pytest.mark.parametrize(
        "hidden",
        [
            {"document__published_at": None, "document__title": "Hushed"},
            {"actor__published_at": None, "actor__name": "Hushed"},
        ],
    )
    def test_what_readers_do_not_see_is_on_neither_page(self, hidden, client, api):
        tie = TextTieFactory(**hidden)
        pages = [client.get(each.get_absolute_url()) for each in (tie.document, tie.actor)]
        assert sorted(page.status_code for page in pages) == [200, 404]
        assert all("Hushed" not in page.content.decode() for page in pages)
        assert "Hushed" not in str(api("documents/"))

    def test_a_draft_of_an_agreement_is_on_no_page(self, see):
        draft = AgreementFactory(title="Hushed", published_at=None)
        tie = TextTieFactory(document=None, agreement=draft)
        assert "Hushed" not in see(tie.actor)
        see(draft, expect=404)

    @pytest.mark.parametrize("count", [1, 3])
    def test_all_texts_of_an_institution_are_one_question(self, count, django_assert_num_queries):
        network = NetworkFactory()
        for _each in range(count):
            TextTieFactory(actor=network.actor)
            TextTieFactory(document=None, agreement=AgreementFactory(), actor=None, body=BodyFactory(network=network))
        with django_assert_num_queries(1):
            ties = list(TextTie.objects.with_actor(network.actor).published().for_display("es"))
            told = [(tie.display_text, tie.institution_name, tie.institution_url, tie.text.pk) for tie in ties]
        assert len(told) == 2 * count


class TestPartiesUnknown:
    def test_readers_and_tools_are_told_that_nobody_names_them(self, see, api):
        agreement = AgreementFactory(between=[], title="A commitment", names_no_parties=True)
        assert "The sources do not say who the parties are." in see(agreement)
        answer = api(f"agreements/{agreement.public_id}/")
        assert (answer["names_no_parties"], answer["parties"]) == (True, [])

    def test_an_editor_enters_it_without_parties(self, as_editor):
        data = shown(as_editor, ADD) | {"kind": "cooperation", "title": "A commitment"}
        refused = as_editor.post(ADD, data)
        assert "Choose the actor" in errors(refused)
        response = as_editor.post(ADD, data | {"names_no_parties": "on"})
        assert response.status_code == 302, errors(response)
        assert Agreement.objects.get().parties.count() == 0

    def test_parties_entered_all_the_same_are_kept(self, as_editor):
        data = shown(as_editor, ADD) | {"kind": "cooperation", "title": "A commitment", "names_no_parties": "on"}
        data |= {"parties-0-actor": CityFactory().pk, "parties-0-role": "party"}
        as_editor.post(ADD, data)
        assert Agreement.objects.get().parties.count() == 1


class TestBasis:
    def test_agreements_are_asked_for_by_what_they_are_based_on(self, api, see):
        convention = AgreementFactory(title="Outline Convention", scope="interstate")
        text = InstrumentFactory(agreement=convention, title="Outline Convention")
        based = InstrumentFactory()
        InstrumentLinkFactory(source=based, relation="based_on", target=text)
        InstrumentLinkFactory(relation="cites", target=text)
        found = api("agreements/", based_on=convention.public_id)["results"]
        assert [each["id"] for each in found] == [based.agreement.public_id]
        assert "<dt>is the basis of</dt>" in see(convention)
        assert "<dt>is based on</dt>" in see(based.agreement)


def test_an_editor_says_what_a_text_founded(as_editor):
    agreement = AgreementCitationFactory(agreement__published_at=None).agreement
    body = BodyFactory()
    address = f"/admin/agreements/agreement/{agreement.pk}/change/"
    row = {"relation": "established", "actor": "", "body": body.pk}
    data = shown(as_editor, address) | {f"text_ties-0-{name}": value for name, value in row.items()}
    response = as_editor.post(address, data | {"text_ties-TOTAL_FORMS": 1})
    assert response.status_code == 302, errors(response)
    assert TextTie.objects.get().body == body


def test_an_editor_is_told_that_a_text_has_to_do_with_an_actor_or_a_body(as_editor):
    agreement = AgreementCitationFactory(agreement__published_at=None).agreement
    address = f"/admin/agreements/agreement/{agreement.pk}/change/"
    row = {"relation": "established", "actor": OrganisationFactory().pk, "body": BodyFactory().pk}
    data = shown(as_editor, address) | {f"text_ties-0-{name}": value for name, value in row.items()}
    assert "one of them" in errors(as_editor.post(address, data | {"text_ties-TOTAL_FORMS": 1}))
    assert not TextTie.objects.exists()


@pytest.mark.parametrize("by", ["institution", "cited_in"])
def test_documents_are_not_asked_for_by_what_is_not_shown(by, api):
    hidden = {
        "institution": OrganisationFactory(published_at=None).public_id,
        "cited_in": DocumentFactory(published_at=None).public_id,
    }
    api("documents/", **{by: hidden[by]}, expect=400)
