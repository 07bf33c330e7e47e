"""Documents as readers and tools see them, by what their rights allow."""

import pytest
from django.urls import reverse

from tests.factories import (
    ActCitationFactory,
    AgreementCitationFactory,
    AgreementFactory,
    CaptureFactory,
    DocumentFactory,
    EvidenceFactory,
    ProposalFactory,
)

pytestmark = pytest.mark.django_db
QUOTE = "In 1995 the two cities became twins."
FAR = "far away from all that"
TEXT = f"{FAR}. " + "Nothing of note. " * 60 + QUOTE + " Nothing more." * 60


@pytest.fixture
def cited():
    """A function that makes a document with one cited passage, whose rights are given."""

    def make(may_show="quotes", **agreement):
        capture = CaptureFactory(document=DocumentFactory(may_show=may_show), text=TEXT)
        evidence = EvidenceFactory(capture=capture, exact=QUOTE)
        tie = AgreementFactory(**agreement)
        AgreementCitationFactory(agreement=tie, evidence=evidence)
        ActCitationFactory(act=tie.acts.get(), evidence=evidence)
        return capture.document, tie

    return make


@pytest.fixture
def see(client):
    def get(record, expect=200):
        response = client.get(record.get_absolute_url())
        assert response.status_code == expect
        return response.content.decode()

    return get


class TestRights:
    @pytest.mark.parametrize(
        ("may_show", "quote", "rest"), [("whole", True, True), ("quotes", True, False), ("nothing", False, False)]
    )
    def test_no_page_and_no_endpoint_shows_more_than_may_be_shown(self, cited, see, api, may_show, quote, rest):
        document, agreement = cited(may_show)
        page = see(document)
        assert (f"<mark>{QUOTE}</mark>" in page) == quote
        assert (FAR in page) == rest
        assert document.title in page
        assert agreement.get_absolute_url() in page
        assert (QUOTE in see(agreement)) == quote
        answers = [
            api(f"documents/{document.public_id}/"),
            api("documents/"),
            api(f"agreements/{agreement.public_id}/"),
        ]
        assert (QUOTE in str(answers)) == quote
        assert FAR not in str(answers)

    def test_what_is_not_cited_by_something_published_is_not_there(self, cited, see, api, client):
        document, _agreement = cited(published_at=None)
        see(document, expect=404)
        api(f"documents/{document.public_id}/", expect=404)
        assert api("documents/")["results"] == []
        assert document.title not in client.get(reverse("documents")).content.decode()

    def test_a_passage_that_only_a_proposal_rests_on_is_not_shown(self, cited, see, api):
        document, _agreement = cited()
        waiting = EvidenceFactory(capture=document.captures.get(), exact=FAR)
        ProposalFactory(capture=document.captures.get(), evidence=[waiting])
        assert FAR not in see(document)
        assert FAR not in str(api(f"documents/{document.public_id}/"))


def test_an_agreement_marks_what_it_and_its_acts_rest_on(cited, see, api):
    document, agreement = cited()
    other = EvidenceFactory(capture=document.captures.get(), exact="Nothing more.")
    ActCitationFactory(act=agreement.acts.get(), evidence=other)
    page = see(agreement)
    assert page.count('href="#source-1"') == 2, "the tie and its act"
    assert page.count('href="#source-2"') == 1
    assert document.get_absolute_url() in page
    answer = api(f"agreements/{agreement.public_id}/")
    assert answer["acts"][0]["sources"] == [1, 2]
    assert [(each["number"], each["is_of_tie"], each["quote"]) for each in answer["sources"]] == [
        (1, True, QUOTE),
        (2, False, "Nothing more."),
    ]
    assert answer["sources"][0]["document"]["id"] == document.public_id


def test_the_list_shows_what_is_cited(cited, client):
    document, _agreement = cited()
    assert document.title in client.get(reverse("documents")).content.decode()


def test_a_hostile_text_is_text(see):
    hostile = "<script>alert(1)</script> In 1995 the two cities became twins."
    evidence = EvidenceFactory(capture=CaptureFactory(text=hostile, document=DocumentFactory(may_show="whole")))
    AgreementCitationFactory(evidence=evidence)
    assert "<script>alert" not in see(evidence.capture.document)


class TestQueries:
    @pytest.mark.parametrize("count", [1, 3])
    def test_document_page(self, cited, see, count, django_assert_num_queries):
        document, _agreement = cited()
        for number in range(count):
            passage = TEXT[number * 5 : number * 5 + 4]
            evidence = EvidenceFactory(capture=document.captures.get(), exact=passage, start=number * 5)
            AgreementCitationFactory(evidence=evidence)
        see(document)
        with django_assert_num_queries(9):
            see(document)

    @pytest.mark.parametrize("count", [1, 3])
    def test_agreement_page(self, cited, see, count, django_assert_num_queries):
        document, agreement = cited()
        for number in range(count):
            passage = TEXT[number * 5 : number * 5 + 4]
            evidence = EvidenceFactory(capture=document.captures.get(), exact=passage, start=number * 5)
            AgreementCitationFactory(evidence=evidence, agreement=agreement)
            ActCitationFactory(act=agreement.acts.get(), evidence=evidence)
        see(agreement)
        with django_assert_num_queries(11):
            see(agreement)

    @pytest.mark.parametrize("count", [1, 3])
    def test_document_list_of_the_api(self, cited, api, count, django_assert_num_queries):
        for _ in range(count):
            cited()
        with django_assert_num_queries(1):
            assert len(api("documents/")["results"]) == count
