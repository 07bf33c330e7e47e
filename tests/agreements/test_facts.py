"""What an agreement's page, the API and the lists tell of its facts, parties, acts and texts."""

import pytest
from django.urls import reverse
from django.utils import translation

from tests.factories import (
    ActFactory,
    AgreementFactory,
    AgreementSubjectFactory,
    AgreementTitleFactory,
    CityFactory,
    CountryFactory,
    CountryGroupMemberFactory,
    DocumentFactory,
    InstrumentFactory,
    InstrumentLinkFactory,
    PartyFactory,
    PersonFactory,
    SubjectFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def see(client):
    """The text of an agreement's page in a language, its white space single."""

    def page(agreement, language="en"):
        with translation.override(language):
            response = client.get(agreement.get_absolute_url())
        assert response.status_code == 200
        return " ".join(response.content.decode().split())

    return page


@pytest.fixture
def find(api):
    """The public ids of the agreements that answer to a question of the API."""

    def ids(**question):
        return {each["id"] for each in api("agreements/", **question)["results"]}

    return ids


class TestTitles:
    @pytest.fixture
    def agreement(self):
        agreement = AgreementFactory(title="Protocol of friendship")
        AgreementTitleFactory(agreement=agreement, language="es", text="Protocolo de amistad", is_official=True)
        AgreementTitleFactory(agreement=agreement, language="ru", text="Протокол о дружбе")
        return agreement

    @pytest.mark.parametrize(
        ("language", "title"),
        [("en", "Protocol of friendship"), ("es", "Protocolo de amistad"), ("pt", "Protocol of friendship")],
    )
    def test_the_page_is_headed_in_the_reader_s_language(self, see, agreement, language, title):
        assert f"<h1>{title} <small>" in see(agreement, language)

    def test_the_others_stand_below(self, see, agreement):
        page = see(agreement, "es")
        assert '<span lang="ru">Протокол о дружбе</span>' in page
        assert '<span lang="es">' not in page

    def test_lists_and_the_api_call_it_so_too(self, client, api, agreement):
        assert "Protocolo de amistad" in client.get("/es/agreements/").content.decode()
        answer = api(f"agreements/{agreement.public_id}/", language="ru")
        assert answer["title"] == "Протокол о дружбе"
        assert answer["titles"] == [
            {"language": "es", "text": "Protocolo de amistad", "is_official": True},
            {"language": "ru", "text": "Протокол о дружбе", "is_official": False},
        ]

    def test_an_editor_finds_it_by_any_of_them(self, as_editor, agreement):
        page = as_editor.get("/admin/agreements/agreement/?q=amistad").content.decode()
        assert reverse("admin:agreements_agreement_change", args=[agreement.pk]) in page


class TestSubjectsAndMotives:
    @pytest.fixture(autouse=True)
    def agreement(self):
        agreement = AgreementFactory(motives=["economic", "diaspora"], initiator="council")
        subject = SubjectFactory(code="energy", name="Energy", name_ru="Энергетика", goals=[7])
        AgreementSubjectFactory(agreement=agreement, subject=subject)
        AgreementFactory(motives=["cultural"])
        return agreement

    def test_the_page_tells_them(self, see, agreement):
        page = see(agreement, "ru")
        assert '<a href="/ru/agreements/?subject=energy">Энергетика</a>' in page
        assert "economic, diaspora" in see(agreement)
        assert "SDG 7" in see(agreement)

    def test_the_api_tells_them(self, api, agreement):
        answer = api(f"agreements/{agreement.public_id}/", language="ru")
        assert answer["subjects"] == [{"code": "energy", "name": "Энергетика", "goals": [7]}]
        assert (answer["motives"], answer["initiator"]) == (["economic", "diaspora"], "council")

    @pytest.mark.parametrize(
        "question", [{"subject": "energy"}, {"goal": 7}, {"motive": "diaspora"}, {"initiator": "council"}]
    )
    def test_questions_find_it_alone(self, find, client, agreement, question):
        assert find(**question) == {agreement.public_id}
        page = client.get("/en/agreements/", question).content.decode()
        assert page.count('class="more"') == 1

    @pytest.mark.parametrize(
        "question",
        [{"subject": "magic"}, {"goal": 18}, {"goal": "x"}, {"motive": "boredom"}, {"initiator": "x"}, {"scope": "x"}],
    )
    def test_what_is_not_understood_is_refused(self, api, client, question):
        api("agreements/", expect=400, **question)
        assert client.get("/en/agreements/", question).status_code == 400


class TestScope:
    """A tie between states alone is context."""

    @pytest.fixture(autouse=True)
    def ties(self):
        city = CityFactory(name="Openville", country=CountryFactory(code="KZ"))
        return (
            AgreementFactory(between=[city, CityFactory()], scope="interstate", title="Treaty of states"),
            AgreementFactory(between=[city, CityFactory()], scope="mixed"),
        )

    def test_lists_leave_it_out_unless_asked(self, find, ties):
        assert find() == {ties[1].public_id}
        assert find(country="KZ") == {ties[1].public_id}
        assert find(scope="interstate") == {ties[0].public_id}

    def test_pages_of_places_and_home_leave_it_out(self, client, see, ties):
        city = ties[0].parties.first().actor
        for page in ("/en/", "/en/agreements/", "/en/countries/kz/", city.get_absolute_url()):
            assert "Treaty of states" not in client.get(page).content.decode()

    def test_its_page_says_what_it_is(self, see, ties):
        assert "A tie between states alone" in see(ties[0])
        assert "A tie between states alone" not in see(ties[1])


class TestUnnamedParties:
    @pytest.fixture
    def agreement(self):
        agreement = AgreementFactory(between=[CityFactory()])
        country = CountryFactory(code="KZ", name="Kazakhstan")
        PartyFactory(agreement=agreement, actor=None, country=country, name_as_printed="regions of Kazakhstan")
        AgreementFactory()
        return agreement

    def test_are_marked(self, see, api, agreement):
        assert (
            'regions of Kazakhstan <a class="country" href="/en/countries/kz/">Kazakhstan</a> '
            '<span class="kind">not named one by one</span>'
        ) in see(agreement)
        party = api(f"agreements/{agreement.public_id}/")["parties"][1]
        assert (party["actor"], party["is_unnamed"], party["country"]) == (None, True, "KZ")

    def test_count_for_their_country_and_its_groups(self, find, agreement):
        group = CountryGroupMemberFactory(country=CountryFactory(code="KZ")).group
        assert find(country="KZ") == {agreement.public_id}
        assert find(country_group=group.code) == {agreement.public_id}

    def test_and_named_ones_count_as_before(self, find, agreement):
        assert find(country=agreement.parties.first().actor.country.code) == {agreement.public_id}


class TestSignatories:
    @pytest.fixture
    def agreement(self):
        agreement = AgreementFactory()
        person = PersonFactory(name="Ana Silva")
        agreement.parties.filter(actor=agreement.parties.first().actor).update(
            signatory=person, signatory_as_printed="A. Silva", signatory_office="mayor"
        )
        return agreement

    def test_lead_to_the_person(self, see, api, find, agreement):
        person = agreement.parties.first().signatory
        assert f'Signed by <a href="{person.get_absolute_url()}">Ana Silva</a> (“A. Silva”), mayor' in see(agreement)
        assert api(f"agreements/{agreement.public_id}/")["parties"][0]["signatory"]["id"] == person.public_id
        AgreementFactory()
        assert find(signatory=person.public_id) == {agreement.public_id}

    def test_who_is_not_published_stands_as_printed(self, see, api, agreement):
        person = agreement.parties.first().signatory
        type(person).objects.update(published_at=None)
        assert "Signed by A. Silva, mayor" in see(agreement)
        assert "Ana Silva" not in see(agreement)
        party = api(f"agreements/{agreement.public_id}/")["parties"][0]
        assert (party["signatory"], party["signatory_as_printed"]) == (None, "A. Silva")
        api("agreements/", expect=400, signatory=person.public_id)


class TestActs:
    def test_a_reservation_is_readable_and_changes_nothing(self, see, api):
        agreement = AgreementFactory()
        text = InstrumentFactory(agreement=agreement)
        ActFactory(
            agreement=agreement,
            kind="reservation_made",
            party=agreement.parties.first(),
            instrument=text,
            note="Article 3 does not bind us.",
            date="1996",
        )
        page = see(agreement)
        assert '<li class="beside">' in page
        assert "Article 3 does not bind us." in page
        assert '<a href="#text-1">by text 1</a>' in page
        act = api(f"agreements/{agreement.public_id}/")["acts"][1]
        assert (act["note"], act["instrument"]) == ("Article 3 does not bind us.", 0)


class TestTexts:
    @pytest.fixture
    def text(self):
        return InstrumentFactory(
            title="Convenio",
            document=DocumentFactory(title="Scan of the convention"),
            languages=["es", "pt"],
            authentic_languages=["es"],
            months=60,
            renewal="automatic",
            renewal_months=24,
            notice_months=6,
            date="2010-05-07",
        )

    def test_tell_their_languages_and_clauses(self, see, api, text):
        page = see(text.agreement)
        assert "Spanish (authentic), Portuguese" in page
        assert "runs for 5 years; renewed by itself for 2 years; notice of 6 months" in page
        assert "Scan of the convention" in page
        answer = api(f"agreements/{text.agreement.public_id}/")["instruments"][0]
        assert (answer["languages"], answer["authentic_languages"]) == (["es", "pt"], ["es"])
        assert [answer[each] for each in ("months", "renewal", "renewal_months", "notice_months")] == [
            60, "automatic", 24, 6,
        ]  # fmt: skip
        assert answer["document"]["title"] == "Scan of the convention"

    def test_are_asked_for_by_kind(self, find, text):
        InstrumentFactory(kind="action_plan")
        assert find(instrument_kind="twinning_agreement") == {text.agreement.public_id}

    def test_lineage_stands_on_both_agreements(self, see, api, text):
        renewal = InstrumentFactory(title="Adenda", kind="renewal", date="2015")
        InstrumentLinkFactory(source=renewal, relation="renews", target=text)
        here, there = text.agreement, renewal.agreement
        assert f'<dt>renewed by</dt><dd><a href="{there.get_absolute_url()}#texts">Adenda</a>' in see(here)
        assert f'<dt>renews</dt><dd><a href="{here.get_absolute_url()}#texts">Convenio</a>' in see(there)
        link = {"relation": "renews", "instrument": None}
        assert api(f"agreements/{here.public_id}/")["instruments"][0]["links"] == [
            link | {"is_active": False, "agreement": there.public_id, "title": "Adenda", "date": "2015"}
        ]
        assert api(f"agreements/{there.public_id}/")["instruments"][0]["links"] == [
            link | {"is_active": True, "agreement": here.public_id, "title": "Convenio", "date": "2010-05-07"}
        ]

    def test_of_one_agreement_lead_to_each_other_on_its_page(self, see, api, text):
        other = InstrumentFactory(agreement=text.agreement, title="Adenda", date="2015")
        InstrumentLinkFactory(source=other, relation="amends", target=text)
        assert '<dt>amended by</dt><dd><a href="#text-2">Adenda</a>' in see(text.agreement)
        links = [each["links"] for each in api(f"agreements/{text.agreement.public_id}/")["instruments"]]
        assert [each[0]["instrument"] for each in links] == [1, 0]

    def test_a_text_of_an_agreement_that_is_not_published_is_not_named(self, see, api, text):
        hidden = InstrumentFactory(title="Unseen", agreement__published_at=None)
        InstrumentLinkFactory(source=hidden, target=text)
        InstrumentLinkFactory(source=text, target=hidden)
        assert "Unseen" not in see(text.agreement)
        assert api(f"agreements/{text.agreement.public_id}/")["instruments"][0]["links"] == []
