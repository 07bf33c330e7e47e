"""The passage that an editor gives, found or kept as typed."""

from datetime import UTC, datetime

import pytest

from sources.actions import NoSuchPassage, evidence_for
from sources.models import Evidence
from tests.factories import CaptureFactory, DocumentFactory, EvidenceFactory

pytestmark = pytest.mark.django_db
TEXT = "On page one they became twins.\fOn page two they became twins again, in Asun-\nción."


@pytest.fixture
def capture():
    return CaptureFactory(text=TEXT, pages=[0, TEXT.index("\f") + 1])


class TestOfAKeptText:
    def test_stands_where_the_text_has_it(self, capture):
        evidence = evidence_for(document=capture.document, quote="twins again, in Asunción")
        assert (evidence.capture, evidence.exact) == (capture, "twins again, in Asun-\nción")
        assert evidence.page == 2

    def test_is_made_once(self, capture):
        first = evidence_for(document=capture.document, quote="twins again", page="2")
        assert evidence_for(document=capture.document, quote="twins  again") == first
        assert first.page_label == "2"
        assert Evidence.objects.count() == 1

    @pytest.mark.parametrize(("page", "found"), [("", 1), ("2", 2), ("1", 1), ("iv", 1), ("541", 1)])
    def test_is_the_one_on_the_page_if_there_are_more(self, capture, page, found):
        assert evidence_for(document=capture.document, quote="they became twins", page=page).page == found

    def test_says_how_to_mend_a_quote_that_is_not_there(self, capture):
        with pytest.raises(NoSuchPassage, match="Copy them from it"):
            evidence_for(document=capture.document, quote="they quarrelled")
        assert not Evidence.objects.exists()

    def test_is_of_the_newest_copy(self, capture):
        newer = CaptureFactory(
            document=capture.document, text="New words.", captured_at=datetime(2030, 1, 1, tzinfo=UTC)
        )
        assert evidence_for(document=capture.document, quote="New words").capture == newer
        with pytest.raises(NoSuchPassage):
            evidence_for(document=capture.document, quote="On page one")

    def test_what_is_noted_of_it_is_not_overwritten_unseen(self, capture):
        evidence_for(document=capture.document, quote="twins again", page="541")
        with pytest.raises(NoSuchPassage, match="541"):
            evidence_for(document=capture.document, quote="twins again", page="542")

    def test_may_be_a_page_alone(self, capture):
        evidence = evidence_for(document=capture.document, page="541")
        assert (evidence.capture, evidence.exact, evidence.page_label) == (None, "", "541")


class TestOfADocumentWithoutACopy:
    def test_is_kept_as_typed_and_made_once(self):
        document = DocumentFactory()
        evidence = evidence_for(document=document, quote=" firmado en Asunción ", page="541", language="es")
        assert (evidence.capture, evidence.exact, evidence.language) == (None, "firmado en Asunción", "es")
        assert evidence_for(document=document, quote="firmado en Asunción", page="541") == evidence
        assert evidence_for(document=DocumentFactory(), quote="firmado en Asunción", page="541") != evidence

    def test_a_scan_without_text_is_as_none(self):
        capture = CaptureFactory(text="")
        assert evidence_for(document=capture.document, quote="by hand").capture is None

    def test_needs_a_quote_or_a_page(self):
        with pytest.raises(NoSuchPassage, match="at least the page"):
            evidence_for(document=DocumentFactory(), quote=" ")


@pytest.mark.parametrize(
    ("may_show", "own", "language", "shown"),
    [
        ("quotes", "", "es", True),
        ("quotes", "es", "es", False),
        ("nothing", "", "es", False),
        ("quotes", "", "ru", False),
    ],
)
def test_a_translation_is_shown_to_whom_it_helps_and_where_rights_allow(may_show, own, language, shown):
    from tests.factories import QuoteTranslationFactory

    evidence = EvidenceFactory(capture__document__may_show=may_show, capture__document__language="en", language=own)
    translation = QuoteTranslationFactory(evidence=evidence, language="es")
    assert evidence.translation_for_readers(language) == (translation if shown else None)
