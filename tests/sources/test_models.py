"""What the database refuses of documents, copies and passages."""

import pytest

from sources.citing import value_named
from sources.models import Capture, Document, DocumentLink
from tests.factories import (
    AgreementCitationFactory,
    CaptureFactory,
    DocumentFactory,
    DocumentLinkFactory,
    EngagementCitationFactory,
    EvidenceFactory,
    QuoteTranslationFactory,
)

pytestmark = pytest.mark.django_db


class TestDocument:
    @pytest.mark.parametrize(
        ("constraint", "fields"),
        [
            ("document_has_a_title", {"title": ""}),
            ("document_language_is_two_letters", {"language": "EN"}),
            ("document_kind_is_listed", {"kind": "rumour"}),
            ("document_may_show_is_listed", {"may_show": "perhaps"}),
            ("document_valid_until_is_after_its_date", {"date": "2020", "valid_until": "2019-12-31"}),
            ("document_keywords_are_words", {"keywords": ["limology", ""]}),
        ],
    )
    def test_the_database_refuses(self, constraint, fields, refused):
        with refused(constraint):
            DocumentFactory(**fields)

    def test_kind_and_language_may_be_unknown(self, allowed):
        with allowed():
            DocumentFactory(kind="", language="")
            DocumentFactory(kind="news", language="pt")

    def test_validity_may_end_in_the_year_of_its_date_or_be_unknown(self, allowed):
        with allowed():
            DocumentFactory(date="2020", valid_until="2020-06")
            DocumentFactory(date="", valid_until="2030")
            DocumentFactory(date="2020", valid_until="", keywords=["limology"])

    @pytest.mark.parametrize(
        ("field", "constraint"),
        [
            ("date", "document_date_agrees_with_its_bounds"),
            ("valid_until", "document_valid_until_agrees_with_its_bounds"),
        ],
    )
    def test_days_agree_with_their_bounds(self, field, constraint, refused):
        document = DocumentFactory(**{field: "2015"})
        with refused(constraint):
            Document.objects.filter(pk=document.pk).update(**{f"{field}_earliest": "2016-01-01"})


class TestDocumentLink:
    def test_relation_is_listed(self, refused):
        with refused("document_link_relation_is_listed"):
            DocumentLinkFactory(relation="resembles")

    def test_leads_to_another(self, refused):
        document = DocumentFactory()
        with refused("document_link_not_to_itself"):
            DocumentLinkFactory(source=document, target=document)

    def test_stands_once_and_not_the_other_way_too(self, refused, allowed):
        link = DocumentLinkFactory()
        with refused("document_link_one_way_and_once"):
            DocumentLinkFactory(source=link.source, target=link.target)
        with refused("document_link_one_way_and_once"):
            DocumentLinkFactory(source=link.target, target=link.source)
        with allowed():
            DocumentLinkFactory(source=link.source, target=link.target, relation="based_on")
            DocumentLinkFactory(source=link.source)

    def test_only_a_citation_has_a_place_and_one_may_have_several(self, refused, allowed):
        with refused("document_link_place_only_of_a_citation"):
            DocumentLinkFactory(place="note 14")
        cited = DocumentLinkFactory(relation="cited_in", place="note 14")
        ends = {"source": cited.source, "target": cited.target, "relation": "cited_in"}
        with refused("document_link_one_way_and_once"):
            DocumentLinkFactory(**ends, place="note 14")
        with allowed():
            DocumentLinkFactory(**ends, place="note 15")

    @pytest.mark.parametrize("relation", ["version_of", "abstract_of", "duplicate_of"])
    def test_what_is_of_another_is_of_one_alone(self, relation, refused, allowed):
        link = DocumentLinkFactory(relation=relation)
        with refused("document_link_of_one_original"):
            DocumentLinkFactory(source=link.source, relation=relation)
        with allowed():
            DocumentLinkFactory(target=link.target, relation=relation)
            DocumentLinkFactory(source=link.source, relation="replaces")

    def test_goes_with_either_document(self):
        first, second = DocumentLinkFactory(), DocumentLinkFactory()
        first.source.delete()
        second.target.delete()
        assert not DocumentLink.objects.exists()

    def test_is_told_of_each_end_in_its_words(self):
        link = DocumentLinkFactory(relation="abstract_of")
        assert link.label(link.source) == "is an abstract of"
        assert link.label(link.target) == "has the abstract"
        assert link.other(link.source) == link.target
        assert link.other(link.target) == link.source


class TestCapture:
    def test_digest_is_one(self, refused):
        with refused("capture_sha256_is_one"):
            CaptureFactory(sha256="abc")

    def test_bytes_and_text_are_fixed_once_there(self, refused, allowed):
        capture = CaptureFactory(text="")
        with allowed():
            Capture.objects.filter(pk=capture.pk).update(text="what was read", pages=[0])
        with refused("capture_is_fixed"):
            Capture.objects.filter(pk=capture.pk).update(text="something else")
        with refused("capture_is_fixed"):
            Capture.objects.filter(pk=capture.pk).update(content=b"something else")


class TestEvidence:
    def test_a_quote_stands_at_its_place_in_the_text(self, refused, allowed):
        capture = CaptureFactory(text="Город Астрахань 🤝 Атырау.")
        with allowed():
            EvidenceFactory(capture=capture, exact="🤝 Атырау")
        with refused("evidence_stands_in_its_text"):
            EvidenceFactory(capture=capture, exact="Атырау", start=0)
        with refused("evidence_stands_in_its_text"):
            EvidenceFactory(capture=capture, exact="Гурьев", start=18, end=24)

    def test_a_passage_is_there_once(self, refused):
        evidence = EvidenceFactory()
        with refused("evidence_once_a_passage"):
            EvidenceFactory(capture=evidence.capture)

    @pytest.mark.parametrize(
        "fields",
        [
            {"exact": "", "page_label": ""},
            {"start": 0, "end": 5},
            {"start": 0},
            {"end": 5},
        ],
    )
    def test_without_a_copy_it_is_a_quote_or_a_page_and_stands_nowhere(self, fields, refused, allowed):
        typed = {"document": DocumentFactory(), "capture": None, "exact": "typed", "start": None, "end": None}
        with refused("evidence_is_a_passage_or_a_quote"):
            EvidenceFactory(**typed | fields)
        with allowed():
            EvidenceFactory(**typed)
            EvidenceFactory(**typed | {"exact": "", "page_label": "541"})

    def test_it_is_of_the_document_of_its_copy(self, refused):
        with refused("evidence_stands_in_its_text"):
            EvidenceFactory(document=DocumentFactory())

    def test_language_is_two_letters(self, refused, allowed):
        with refused("evidence_language_is_two_letters"):
            EvidenceFactory(language="Es")
        with allowed():
            EvidenceFactory(language="es")

    def test_a_passage_ends_after_it_starts(self, refused):
        capture = CaptureFactory()
        with refused("evidence_ends_after_it_starts"):
            EvidenceFactory(capture=capture, exact="", start=3, end=3)

    @pytest.mark.parametrize(("pages", "page"), [([], None), ([0], 1), ([0, 10], 2), ([0, 10, 60], 2)])
    def test_the_page_is_the_one_on_which_it_starts(self, pages, page):
        assert EvidenceFactory(capture=CaptureFactory(pages=pages)).page == page

    def test_what_is_cited_is_not_deleted_with_its_document(self):
        from django.db.models import ProtectedError

        citation = AgreementCitationFactory()
        with pytest.raises(ProtectedError):
            citation.evidence.capture.document.delete()


class TestQuoteTranslation:
    def test_is_there_once_a_language(self, refused, allowed):
        translation = QuoteTranslationFactory()
        with refused("quote_translation_once_a_language"):
            QuoteTranslationFactory(evidence=translation.evidence)
        with allowed():
            QuoteTranslationFactory(evidence=translation.evidence, language="ru")

    def test_translator_is_listed(self, refused, allowed):
        with refused("quote_translation_translator_is_listed"):
            QuoteTranslationFactory(translator="a parrot")
        with allowed():
            QuoteTranslationFactory(translator="machine_unreviewed")

    @pytest.mark.parametrize("fields", [{"text": ""}, {"language": ""}, {"language": "ES"}, {"language": "e"}])
    def test_says_something_in_a_language(self, fields, refused):
        with refused("quote_translation_says_something"):
            QuoteTranslationFactory(**fields)


def test_a_citation_names_the_value_that_it_is_about():
    assert value_named(EngagementCitationFactory(field="started")) == "date, or start"
    assert value_named(EngagementCitationFactory(field="weather")) == "weather"
