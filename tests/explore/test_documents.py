"""Documents as readers and tools see them, by what their rights allow."""

import re

import pytest
from django.urls import reverse
from django.utils import translation

from tests.factories import (
    ActCitationFactory,
    AgreementCitationFactory,
    AgreementFactory,
    AttestationFactory,
    CaptureFactory,
    DocumentFactory,
    EvidenceFactory,
    InstrumentCitationFactory,
    InstrumentFactory,
    ProposalFactory,
    QuoteTranslationFactory,
)

pytestmark = pytest.mark.django_db
QUOTE = "In 1995 the two cities became twins."
TYPED = {"capture": None, "start": None, "end": None}
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

    @pytest.mark.parametrize(
        ("may_show", "words", "said"),
        [
            ("whole", True, ""),
            ("quotes", False, "No passage of it is cited here."),
            ("nothing", False, "The rights in this document do not allow"),
        ],
    )
    def test_a_kept_text_of_a_published_agreement_is_shown_as_its_rights_allow(self, see, api, may_show, words, said):
        document = CaptureFactory(document__may_show=may_show, text=TEXT).document
        tie = InstrumentFactory(document=document).agreement
        page = see(document)
        assert (FAR in page) == words
        assert said in page
        assert tie.get_absolute_url() in page
        assert document.get_absolute_url() in see(tie)
        assert api(f"documents/{document.public_id}/")["passages"] == []

    def test_a_kept_text_of_an_agreement_that_is_not_published_is_not_there(self, see, api):
        document = CaptureFactory(text=TEXT).document
        InstrumentFactory(document=document, agreement__published_at=None)
        see(document, expect=404)
        api(f"documents/{document.public_id}/", expect=404)

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


class TestValues:
    """What each source says of each value, side by side."""

    @pytest.fixture
    def tie(self):
        agreement = AgreementFactory(legal_force="non_binding")
        act = agreement.acts.get()
        ActCitationFactory(act=act, field="date", is_preferred=True, why="It is the signed copy.")
        book = EvidenceFactory(document=DocumentFactory(title="A book"), page_label="541", exact="Signed.", **TYPED)
        ActCitationFactory(act=act, field="date", evidence=book, stance="contradicts", says="1996")
        AgreementCitationFactory(agreement=agreement, field="legal_force", evidence=book)
        QuoteTranslationFactory(evidence=book, language="ru", text="Подписано.", translator="machine_unreviewed")
        return agreement

    def test_sources_that_differ_stand_beside_the_value_with_the_one_that_is_followed(self, tie, see):
        page = " ".join(re.sub(r"<[^>]+>", " ", see(tie)).split())
        assert "November 11, 1995 2 source 1 says: 1996 source 2 is followed: It is the signed copy." in page
        assert "A book , page 541" in page

    def test_a_translation_says_by_whom(self, tie, see):
        assert "Подписано." not in see(tie)
        with translation.override("ru"):
            page = see(tie)
        assert "Подписано." in page
        assert "Signed." in page

    def test_tools_read_all_of_it(self, tie, api):
        answer = api(f"agreements/{tie.public_id}/")
        first, second = sorted(answer["sources"], key=lambda source: len(source["about"]))
        assert first["about"] == [
            {
                "of": "act",
                "place": 0,
                "field": "date",
                "says": "",
                "stance": "supports",
                "preferred": True,
                "why": "It is the signed copy.",
            }
        ]
        assert [(each["of"], each["field"], each["stance"], each["says"]) for each in second["about"]] == [
            ("agreement", "legal_force", "supports", ""),
            ("act", "date", "contradicts", "1996"),
        ]
        assert (second["quote"], second["start"], second["page_label"]) == ("Signed.", None, "541")
        assert second["translations"] == [{"language": "ru", "text": "Подписано.", "translator": "machine_unreviewed"}]
        assert [source["is_of_tie"] for source in answer["sources"]] == [False, False]

    def test_a_document_without_a_copy_shows_its_typed_quotes(self, tie, see, api):
        book = tie.citations.get().evidence.document
        assert "<mark>Signed.</mark>" in see(book)
        (passage,) = api(f"documents/{book.public_id}/")["passages"]
        assert (passage["quote"], passage["page_label"], passage["start"]) == ("Signed.", "541", None)

    def test_a_document_of_which_only_a_page_is_named_says_so(self, see):
        passage = EvidenceFactory(document=DocumentFactory(), page_label="7", exact="", **TYPED)
        AgreementCitationFactory(evidence=passage)
        assert "No passage of it is cited here." in see(passage.document)

    def test_the_text_and_the_word_of_a_side_make_their_documents_public(self, see):
        text, word = InstrumentCitationFactory(), AttestationFactory(evidence=EvidenceFactory())
        for record, agreement in ((text, text.instrument.agreement), (word, word.agreement)):
            assert agreement.get_absolute_url() in see(record.evidence.document)
            assert record.evidence.document.get_absolute_url() in see(agreement)


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
        with django_assert_num_queries(19):
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
        # among them passages of the tie and of its acts, with their translations, words of its sides,
        # what is said of it, its institutions, and what is cited at the places of its passages
        with django_assert_num_queries(24):
            see(agreement)

    @pytest.mark.parametrize("count", [1, 3])
    def test_document_list_of_the_api(self, cited, api, count, django_assert_num_queries):
        for _ in range(count):
            cited()
        with django_assert_num_queries(1):
            assert len(api("documents/")["results"]) == count
