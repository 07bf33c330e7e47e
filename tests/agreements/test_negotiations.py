"""Negotiations as readers and tools see them."""

import pytest

from agreements.models import Negotiation
from tests.factories import (
    ActorFactory,
    AgreementFactory,
    AttendanceFactory,
    CaptureFactory,
    CityFactory,
    CountryFactory,
    DocumentFactory,
    EvidenceFactory,
    NegotiationCitationFactory,
    NegotiationFactory,
    NegotiationParticipantFactory,
    NegotiationRoundFactory,
    NetworkFactory,
    OrganisationFactory,
    PositionCitationFactory,
    PositionFactory,
    SubjectFactory,
)

pytestmark = pytest.mark.django_db


def ids(answer):
    return [each["id"] for each in answer["results"]]


@pytest.fixture
def see(client):
    def page(address, expect=200):
        response = client.get(address if isinstance(address, str) else address.get_absolute_url())
        assert response.status_code == expect
        return response.content.decode()

    return page


@pytest.fixture
def talks():
    """A city and a state negotiate on a ferry; the city wants what the state does not."""
    negotiation = NegotiationFactory(public_id="talks00000", title="On the ferry", outcome="broken_off")
    city = NegotiationParticipantFactory(
        negotiation=negotiation,
        actor=CityFactory(public_id="gn610529", name="Atyrau", country=CountryFactory(code="KZ", name="Kazakhstan")),
        mandate="from the maslikhat, to agree on fares",
    )
    state = NegotiationParticipantFactory(
        negotiation=negotiation,
        actor=None,
        country=CountryFactory(code="RU", name="Russia"),
        sphere="state",
        name_as_printed="Минтранс",
    )
    first = NegotiationRoundFactory(
        negotiation=negotiation, date="1995-05", place="Aktau", mode="in_person", level="expert", agenda="The fares."
    )
    NegotiationRoundFactory(negotiation=negotiation, date="1996", mode="letters")
    AttendanceFactory(round=first, participant=city)
    transport = SubjectFactory(code="transport", name="Transport")
    PositionFactory(
        participant=city,
        subject=transport,
        text="A ferry each day.",
        relation_to_state="opposed",
        shaped_by=["economic_weight"],
    )
    PositionFactory(participant=state, text="No hurry.", date="1996")
    return negotiation


class TestPage:
    def test_tells_who_met_when_what_each_wanted_and_what_came_of_it(self, see, talks):
        page = see(talks)
        for part in (
            "On the ferry", "multilevel", "broken off", "Atyrau", "from the maslikhat, to agree on fares", "Russia",
            "“Минтранс”", "May 1995", "Aktau", "in person", "expert level", "The fares.", "Present: Atyrau",
            "by letters", "Transport", "A ferry each day.", "opposed to the state&#x27;s", "its economic weight",
            "in general", "No hurry.",
        ):  # fmt: skip
            assert part in page, part

    def test_rounds_stand_in_the_order_of_editors_then_of_days(self, see, talks):
        NegotiationRoundFactory(negotiation=talks, place="Baku", date="1994")
        NegotiationRoundFactory(negotiation=talks, place="Rasht", date="1993", position=1)
        page = see(talks)
        assert page.index("Baku") < page.index("Aktau") < page.index("by letters") < page.index("Rasht")

    def test_quotes_and_their_sources_stand_with_positions_and_with_the_whole(self, see, talks):
        paper = CaptureFactory(text="Each day, says the mayor. They met in Aktau.", document__title="Caspian Gazette")
        PositionCitationFactory(
            position=talks.positions.first(), evidence=EvidenceFactory(capture=paper, exact="Each day, says the mayor.")
        )
        NegotiationCitationFactory(
            negotiation=talks,
            evidence=EvidenceFactory(capture=paper, exact="They met in Aktau."),
            stance="contradicts",
            field="outcome",
            says="an agreement",
        )
        page = see(talks)
        assert "Each day, says the mayor." in page
        assert "They met in Aktau." in page
        assert '<span class="kind">outcome</span> <strong class="kind">says otherwise: an agreement</strong>' in page
        assert page.count("Caspian Gazette") == 2
        assert "They met in Aktau." in see(paper.document)
        assert "On the ferry" in see(paper.document)

    def test_what_may_not_be_quoted_is_not(self, see, talks):
        document = DocumentFactory(may_show="nothing")
        evidence = EvidenceFactory(
            capture=None, document=document, start=None, end=None, exact="Hush.", page_label="12"
        )
        NegotiationCitationFactory(negotiation=talks, evidence=evidence)
        page = see(talks)
        assert "Hush." not in page
        assert "page 12" in page

    def test_leads_to_its_agreement_and_the_agreement_to_it(self, see, talks):
        agreement = AgreementFactory(title="The fares pact")
        type(talks).objects.update(agreement=agreement)
        assert "The fares pact" in see(talks)
        assert "On the ferry" in see(agreement)

    def test_names_no_agreement_that_readers_do_not_see(self, see, talks):
        type(talks).objects.update(agreement=AgreementFactory(title="Hush pact", published_at=None))
        assert "Hush pact" not in see(talks) + see("/en/negotiations/")

    def test_says_where_nothing_is_known_of_rounds(self, see):
        assert "No round is recorded" in see(NegotiationFactory())

    def test_of_what_is_not_published_there_is_none(self, see):
        see(NegotiationFactory(published_at=None), expect=404)

    def test_one_withdrawn_is_named_as_printed_alone(self, see, talks):
        atyrau = talks.participants.first()
        type(talks.participants.first()).objects.filter(pk=atyrau.pk).update(name_as_printed="Гурьев")
        type(atyrau.actor).objects.filter(pk=atyrau.actor_id).update(published_at=None)
        page = see(talks)
        assert "Atyrau" not in page
        assert "Гурьев" in page


QUESTIONS = [
    {"actor": "gn610529"},
    {"country": "RU"},
    {"country": "KZ"},
    {"outcome": "broken_off"},
    {"level": "expert"},
    {"of_format": "multilevel"},
    {"relation_to_state": "opposed"},
    {"as_of": "1995-05-01"},
]


class TestList:
    @pytest.fixture(autouse=True)
    def _others(self, talks):
        other = NegotiationRoundFactory(date="2020", level="top", negotiation__title="Elsewhere").negotiation
        NegotiationParticipantFactory.create_batch(2, negotiation=other)

    @pytest.mark.parametrize("question", QUESTIONS)
    def test_questions_find_it_alone(self, client, api, question):
        assert ids(api("negotiations/", **question)) == ["talks00000"]
        page = client.get("/en/negotiations/", question).content.decode()
        assert "On the ferry" in page
        assert "Elsewhere" not in page

    def test_a_region_finds_what_its_cities_negotiate(self, api, talks):
        city = talks.participants.first().actor
        region = ActorFactory(kind="region", country=city.country)
        type(city).objects.filter(pk=city.pk).update(parent=region)
        assert ids(api("negotiations/", region=region.public_id)) == ["talks00000"]

    def test_those_that_met_last_come_first(self, see):
        page = see("/en/negotiations/")
        assert page.index("Elsewhere") < page.index("On the ferry")

    def test_goes_on_from_page_to_page(self, see, monkeypatch):
        monkeypatch.setattr("actors.listing.A_PAGE", 1)
        last = Negotiation.objects.get(title="Elsewhere")
        assert f"?after={last.public_id}" in see("/en/negotiations/")
        older = see(f"/en/negotiations/?after={last.public_id}")
        assert "On the ferry" in older
        assert "?before=talks00000" in older

    def test_a_wrong_question_is_said(self, see, api):
        assert "not understood" in see("/en/negotiations/?outcome=joy", expect=400)
        api("negotiations/", expect=400, outcome="joy")
        api("negotiations/", expect=400, outcom="none")

    def test_what_answers_to_nothing_says_so(self, see):
        assert "Loosen the question" in see("/en/negotiations/?outcome=refused")


class TestApi:
    def test_a_whole_negotiation(self, api, talks):
        answer = api(f"negotiations/{talks.public_id}/")
        assert (answer["title"], answer["format"], answer["outcome"]) == ("On the ferry", "multilevel", "broken_off")
        assert [each["name"] for each in answer["participants"]] == ["Atyrau", "Russia"]
        assert answer["participants"][0]["actor"]["id"] == "gn610529"
        assert answer["participants"][1]["state"] == {"code": "RU", "name": "Russia"}
        assert [each["participants"] for each in answer["rounds"]] == [[0], []]
        assert answer["positions"][0] == {
            "participant": 1, "subject": None, "text": "No hurry.", "date": "1996", "date_earliest": "1996-01-01",
            "date_latest": "1996-12-31", "relation_to_state": "not_stated", "shaped_by": [], "citations": [],
        }  # fmt: skip
        assert answer["positions"][1]["subject"] == "transport"
        assert answer["positions"][1]["shaped_by"] == ["economic_weight"]
        assert answer["page"] == "http://testserver/en/negotiations/talks00000/"

    def test_a_citation_tells_quote_document_and_stance(self, api, talks):
        NegotiationCitationFactory(negotiation=talks, evidence=EvidenceFactory())
        (citation,) = api(f"negotiations/{talks.public_id}/")["citations"]
        assert citation["quote"] == "In 1995 the two cities became twins."
        assert citation["stance"] == "supports"
        assert citation["document"]["url"].startswith("http://testserver/api/v1/documents/")

    def test_the_agreement_names_it_shortly(self, api, talks):
        agreement = AgreementFactory()
        type(talks).objects.update(agreement=agreement)
        NegotiationFactory(agreement=agreement, published_at=None)
        assert api(f"agreements/{agreement.public_id}/")["negotiations"] == [
            {
                "id": "talks00000", "title": "On the ferry", "outcome": "broken_off", "date": "1996",
                "url": "http://testserver/api/v1/negotiations/talks00000/",
            }
        ]  # fmt: skip
        assert api("negotiations/", agreement=agreement.public_id)["results"][0]["agreement"]["id"] == (
            agreement.public_id
        )


def test_what_a_network_wants_of_an_international_organisation_is_found_by_either(see, api):
    network, organisation = NetworkFactory(actor__name="Caspian Cities").actor, OrganisationFactory(name="UN-Habitat")
    negotiation = NegotiationFactory(title="A seat for cities")
    for actor, sphere in ((network, "network"), (organisation, "international_organisation")):
        NegotiationParticipantFactory(negotiation=negotiation, actor=actor, sphere=sphere)
    PositionFactory(participant=negotiation.participants.first(), text="A seat with a vote.")
    for actor in (network, organisation):
        assert ids(api("negotiations/", actor=actor.public_id)) == [negotiation.public_id]
    assert "A seat with a vote." in see(negotiation)
    assert "A seat for cities" in see(organisation)


def test_a_city_and_its_country_show_the_latest_and_lead_to_all(see, talks):
    city = talks.participants.first().actor
    for place, question in ((city, "actor=gn610529"), (city.country, "country=KZ")):
        page = see(place)
        assert "On the ferry" in page
        assert f'href="/en/negotiations/?{question}"' in page


class TestQueries:
    """As many for three as for one."""

    def busy(self, count):
        negotiation = NegotiationFactory(agreement=AgreementFactory())
        for _ in range(count):
            participant = NegotiationParticipantFactory(negotiation=negotiation)
            NegotiationParticipantFactory(negotiation=negotiation, actor=None, country=CountryFactory(), sphere="state")
            meeting = NegotiationRoundFactory(negotiation=negotiation, date="1995")
            AttendanceFactory(round=meeting, participant=participant)
            position = PositionFactory(participant=participant, subject=SubjectFactory())
            PositionCitationFactory(position=position)
            NegotiationCitationFactory(negotiation=negotiation)
        return negotiation

    @pytest.mark.parametrize("count", [1, 3])
    def test_page(self, see, count, django_assert_num_queries):
        negotiation = self.busy(count)
        see(negotiation)
        # the negotiation; participants with actors, countries, states; rounds with who was there; the agreement with
        # parties and actors; positions with subjects and passages; passages
        with django_assert_num_queries(14):
            see(negotiation)

    @pytest.mark.parametrize("count", [1, 3])
    def test_list(self, see, count, django_assert_num_queries):
        for _ in range(count):
            self.busy(count)
        # negotiations; participants with actors, countries, states; rounds; agreements with parties and actors
        with django_assert_num_queries(9):
            see("/en/negotiations/")

    @pytest.mark.parametrize("count", [1, 3])
    def test_api(self, api, count, django_assert_num_queries):
        for _ in range(count):
            self.busy(count)
        with django_assert_num_queries(14):
            assert len(api("negotiations/")["results"]) == count
