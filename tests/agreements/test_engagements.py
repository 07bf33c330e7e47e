"""Engagements as readers and tools see them."""

import pytest
from django.utils import translation

from agreements.models import Engagement
from tests.factories import (
    AgreementFactory,
    CityFactory,
    CountryFactory,
    EngagementCitationFactory,
    EngagementFactory,
    EngagementParticipantFactory,
    EngagementResultFactory,
    EvidenceFactory,
    NegotiationRoundFactory,
    RegionFactory,
)

pytestmark = pytest.mark.django_db


def ids(answer):
    return [each["id"] for each in answer["results"]]


@pytest.fixture
def see(client):
    def page(address, expect=200, language="en"):
        with translation.override(language):
            response = client.get(address if isinstance(address, str) else address.get_absolute_url())
        assert response.status_code == expect
        return response.content.decode()

    return page


@pytest.fixture
def works():
    """A city and another build a bus works, of which a bank paid the most."""
    engagement = EngagementFactory(
        public_id="works00000", kind="project", title="The bus works", started="2004-05", ended="2009", place="Atyrau"
    )
    oblast = RegionFactory(public_id="kz-atr", country=CountryFactory(code="KZ", name="Kazakhstan"))
    city = CityFactory(public_id="gn610529", name="Atyrau", country=oblast.country, parent=oblast)
    EngagementParticipantFactory(engagement=engagement, actor=city, role="host")
    EngagementParticipantFactory(engagement=engagement, actor=None, name_as_printed="Caspian Bank", role="funder")
    EngagementResultFactory(engagement=engagement, text="Forty buses")
    EngagementResultFactory(
        engagement=engagement, kind="investment", text="", amount=1500000, currency="EUR", year=2005
    )
    return engagement


class TestPage:
    def test_tells_who_when_where_and_what_came_of_it(self, see, works):
        page = see(works)
        for part in (
            "The bus works", "project", "May 2004 – 2009", "Atyrau", "host", "Caspian Bank", "funder",
            "Joint venture: Forty buses", "€1,500,000 (2005)",
        ):  # fmt: skip
            assert part in page, part

    def test_a_sum_is_written_as_the_language_writes_it(self, see, works):
        assert "1.500.000\N{NO-BREAK SPACE}€ (2005)" in see(works, language="es")

    def test_what_it_rests_on_is_quoted(self, see, works):
        EngagementCitationFactory(engagement=works, evidence=EvidenceFactory())
        assert "In 1995 the two cities became twins." in see(works)

    def test_leads_to_its_agreement_and_the_agreement_to_it(self, see, works):
        agreement = AgreementFactory(title="The transport pact")
        type(works).objects.update(agreement=agreement)
        assert "The transport pact" in see(works)
        page = see(agreement)
        assert "The bus works" in page
        assert f"/en/engagements/?agreement={agreement.public_id}" in page

    def test_names_no_agreement_that_readers_do_not_see(self, see, works):
        type(works).objects.update(agreement=AgreementFactory(title="Hush pact", published_at=None))
        assert "Hush pact" not in see(works) + see("/en/engagements/")

    def test_of_what_is_not_published_there_is_none(self, see):
        see(EngagementFactory(published_at=None), expect=404)

    def test_one_withdrawn_is_named_as_printed_alone(self, see, works):
        type(works.participants.first().actor).objects.update(published_at=None)
        type(works).objects.update(place="")
        assert "Atyrau" not in see(works)

    def test_an_end_alone_is_said_as_an_end(self, see):
        assert "until 2009" in see(EngagementFactory(ended="2009"))


class TestList:
    @pytest.fixture(autouse=True)
    def _others(self, works):
        EngagementParticipantFactory(engagement__started="2020", engagement__title="A choir abroad")

    @pytest.mark.parametrize(
        "question",
        [
            {"actor": "gn610529"},
            {"country": "KZ"},
            {"region": "kz-atr"},
            {"kind": "project"},
            {"year_from": "2009", "year_to": "2010"},
            {"year_to": "2005"},
            {"as_of": "2004-05-01"},
        ],
    )
    def test_questions_find_it_alone(self, client, api, question):
        assert ids(api("engagements/", **question)) == ["works00000"]
        page = client.get("/en/engagements/", question).content.decode()
        assert "The bus works" in page
        assert "A choir abroad" not in page

    def test_the_latest_come_first(self, see):
        page = see("/en/engagements/")
        assert page.index("A choir abroad") < page.index("The bus works")

    def test_goes_on_from_page_to_page_and_keeps_the_question(self, see, monkeypatch):
        monkeypatch.setattr("actors.listing.A_PAGE", 1)
        last = Engagement.objects.get(title="A choir abroad")
        assert f"?as_of=2025-01-01&amp;after={last.public_id}" in see("/en/engagements/?as_of=2025-01-01")
        older = see(f"/en/engagements/?as_of=2025-01-01&after={last.public_id}")
        assert "The bus works" in older
        assert "?as_of=2025-01-01&amp;before=works00000" in older

    @pytest.mark.parametrize("question", [{"kind": "picnic"}, {"year_from": "0"}, {"year_to": "soon"}])
    def test_a_wrong_question_is_said(self, client, api, question):
        response = client.get("/en/engagements/", question)
        assert response.status_code == 400
        assert "not understood" in response.content.decode()
        api("engagements/", expect=400, **question)

    def test_what_answers_to_nothing_says_so(self, see):
        assert "Loosen the question" in see("/en/engagements/?kind=training")


class TestApi:
    def test_a_whole_engagement(self, api, works):
        answer = api(f"engagements/{works.public_id}/")
        assert (answer["kind"], answer["title"], answer["place"]) == ("project", "The bus works", "Atyrau")
        assert (answer["started_earliest"], answer["ended_latest"]) == ("2004-05-01", "2009-12-31")
        assert [(each["name"], each["role"]) for each in answer["participants"]] == [
            ("Atyrau", "host"),
            ("Caspian Bank", "funder"),
        ]
        assert answer["results"][1] == {
            "kind": "investment", "text": "", "amount": "1500000.00", "currency": "EUR", "year": 2005,
        }  # fmt: skip
        assert answer["agreement"] is None
        assert answer["page"] == "http://testserver/en/engagements/works00000/"

    def test_the_agreement_names_it_shortly(self, api, works):
        agreement = AgreementFactory()
        type(works).objects.update(agreement=agreement)
        EngagementFactory(agreement=agreement, published_at=None)
        assert api(f"agreements/{agreement.public_id}/")["engagements"] == [
            {
                "id": "works00000", "title": "The bus works", "kind": "project", "date": "2004-05",
                "url": "http://testserver/api/v1/engagements/works00000/",
            }
        ]  # fmt: skip
        assert ids(api("engagements/", agreement=agreement.public_id)) == ["works00000"]


def test_places_show_the_latest_and_lead_to_all(see, works):
    city = works.participants.first().actor
    questions = {
        city: "actor=gn610529",
        city.country: "country=KZ",
        RegionFactory._meta.model.objects.get(): "region=kz-atr",
    }
    for place, question in questions.items():
        page = see(place)
        assert "The bus works" in page
        assert f'href="/en/engagements/?{question}"' in page


class TestQueries:
    """As many for three as for one."""

    def busy(self, count):
        engagement = EngagementFactory(agreement=AgreementFactory())
        for _ in range(count):
            EngagementParticipantFactory(engagement=engagement)
            EngagementResultFactory(engagement=engagement)
            EngagementCitationFactory(engagement=engagement)
        return engagement

    @pytest.mark.parametrize("count", [1, 3])
    def test_page(self, see, count, django_assert_num_queries):
        engagement = self.busy(count)
        see(engagement)
        # the engagement; participants with actors and countries; results; the agreement with parties and actors;
        # passages
        with django_assert_num_queries(9):
            see(engagement)

    @pytest.mark.parametrize("count", [1, 3])
    def test_list(self, see, count, django_assert_num_queries):
        for _ in range(count):
            self.busy(count)
        # engagements; participants with actors and countries; results; agreements with parties and actors
        with django_assert_num_queries(8):
            see("/en/engagements/")

    @pytest.mark.parametrize("count", [1, 3])
    def test_api(self, api, count, django_assert_num_queries):
        for _ in range(count):
            self.busy(count)
        with django_assert_num_queries(9):
            assert len(api("engagements/")["results"]) == count

    @pytest.mark.parametrize("count", [1, 3])
    def test_agreement_page(self, see, count, django_assert_num_queries):
        agreement = AgreementFactory()
        for _ in range(count):
            EngagementParticipantFactory(engagement__agreement=agreement)
        see(agreement)
        # what an agreement without any asks; participants with actors and countries; results
        with django_assert_num_queries(25):
            see(agreement)

    @pytest.mark.parametrize("count", [1, 3])
    def test_agreement_of_the_api(self, api, count, django_assert_num_queries):
        agreement = AgreementFactory()
        for _ in range(count):
            NegotiationRoundFactory(negotiation__agreement=agreement)
            EngagementFactory(agreement=agreement)
        # the agreement; parties with actors and countries; acts; texts; spells; passages of both; negotiations with
        # rounds; engagements
        with django_assert_num_queries(19):
            assert len(api(f"agreements/{agreement.public_id}/")["engagements"]) == count
