import hashlib

import factory
from factory.django import DjangoModelFactory

from sources.enums import DocumentRelation
from sources.models import Capture, Document, DocumentCitation, DocumentLink, Evidence, QuoteTranslation
from tests.factories.actors import LONG_AGO

TEXT = "Nothing of note. In 1995 the two cities became twins. Nothing more.\n"


class DocumentFactory(DjangoModelFactory):
    class Meta:
        model = Document

    title = factory.Sequence(lambda number: f"Paper {number}")
    language = "en"
    added_at = LONG_AGO


class CaptureFactory(DjangoModelFactory):
    """A copy of a document with this text; each is of other bytes."""

    class Meta:
        model = Capture

    document = factory.SubFactory(DocumentFactory)
    text = TEXT
    content = factory.Sequence(lambda number: f"bytes {number}".encode())
    sha256 = factory.LazyAttribute(lambda capture: hashlib.sha256(capture.content).hexdigest())
    captured_at = LONG_AGO


class EvidenceFactory(DjangoModelFactory):
    """The passage `exact`, where it first stands in its text."""

    class Meta:
        model = Evidence

    capture = factory.SubFactory(CaptureFactory)
    document = factory.SelfAttribute("capture.document")
    exact = "In 1995 the two cities became twins."
    start = factory.LazyAttribute(lambda evidence: evidence.capture.text.index(evidence.exact))
    end = factory.LazyAttribute(lambda evidence: evidence.start + len(evidence.exact))


class QuoteTranslationFactory(DjangoModelFactory):
    class Meta:
        model = QuoteTranslation

    evidence = factory.SubFactory(EvidenceFactory)
    language = "es"
    text = "En 1995 las dos ciudades se hermanaron."


class DocumentCitationFactory(DjangoModelFactory):
    class Meta:
        model = DocumentCitation

    document = factory.SubFactory(DocumentFactory, published_at=LONG_AGO)
    evidence = factory.SubFactory(EvidenceFactory)


class DocumentLinkFactory(DjangoModelFactory):
    """A document that replaces another; both are shown to readers."""

    class Meta:
        model = DocumentLink

    source = factory.SubFactory(DocumentFactory, published_at=LONG_AGO)
    relation = DocumentRelation.REPLACES
    target = factory.SubFactory(DocumentFactory, published_at=LONG_AGO)
