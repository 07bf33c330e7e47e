"""An editor says who says so: of the tie, of its acts and texts, and of single values."""

import pytest
from django.urls import reverse

from agreements.models import ActCitation, Agreement, AgreementCitation, InstrumentCitation
from sources.models import Document
from tests.agreements.forms import errors, shown
from tests.factories import (
    ActCitationFactory,
    ActFactory,
    AgreementCitationFactory,
    AgreementFactory,
    CaptureFactory,
    CityFactory,
    DocumentFactory,
    EvidenceFactory,
    InstrumentFactory,
)

pytestmark = pytest.mark.django_db
ADD = "/admin/agreements/agreement/add/"


def page_of(agreement):
    return reverse("admin:agreements_agreement_change", args=[agreement.pk])


def source(document, number=0, **fields):
    row = {
        "id": "",
        "of": "",
        "field": "",
        "document": document.pk,
        "exact": "",
        "page_label": "",
        "language": "",
        "stance": "supports",
        "says": "",
        "why": "",
    }
    return {f"sources-{number}-{name}": value for name, value in (row | fields).items()}


def with_sources(data, *rows):
    for number, row in enumerate(rows, start=int(data["sources-INITIAL_FORMS"])):
        data |= {name.replace("sources-0", f"sources-{number}"): value for name, value in row.items()}
        data["sources-TOTAL_FORMS"] = number + 1
    return data


def entered(client):
    """A twinning signed 1995-11-11 in Asunción, as an editor fills in an empty page."""
    data = shown(client, ADD) | {"kind": "twinning"}
    for number in range(2):
        data |= {f"parties-{number}-actor": CityFactory().pk, f"parties-{number}-role": "party"}
    return data | {"acts-0-kind": "signed_definitive", "acts-0-date": "1995-11-11", "acts-0-place": "Asunción"}


def test_an_act_and_its_source_are_entered_on_one_page(as_editor):
    paper = DocumentFactory()
    data = with_sources(entered(as_editor), source(paper, of="acts-0", page_label="541"))
    response = as_editor.post(ADD, data)
    assert response.status_code == 302, errors(response)
    (citation,) = ActCitation.objects.all()
    assert citation.act.place == "Asunción"
    assert (citation.evidence.document, citation.evidence.page_label, citation.field) == (paper, "541", "")
    assert not AgreementCitation.objects.exists()


def test_a_quote_is_found_in_the_kept_text(as_editor):
    capture = CaptureFactory()
    quote = "in 1995 the two cities became twins.".replace("in", "In", 1)
    as_editor.post(ADD, with_sources(entered(as_editor), source(capture.document, exact=quote.replace(" ", "  "))))
    evidence = AgreementCitation.objects.get().evidence
    assert (evidence.capture, evidence.exact) == (capture, quote)


def test_a_quote_that_is_not_there_is_told_at_its_field_and_nothing_is_lost(as_editor):
    capture = CaptureFactory()
    response = as_editor.post(ADD, with_sources(entered(as_editor), source(capture.document, exact="They quarrelled.")))
    assert "Copy them from it" in errors(response)
    assert "They quarrelled." in response.content.decode()
    assert "Asunción" in response.content.decode()
    assert not Agreement.objects.exists()


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({}, "at least the page"),
        ({"page_label": "1", "of": "acts-1"}, "Select a valid choice"),
        ({"page_label": "1", "of": "instruments-0"}, "Select a valid choice"),
        ({"page_label": "1", "field": "act.date"}, "no value of what the source is about"),
        ({"page_label": "1", "stance": "contradicts"}, "what the source says instead"),
        ({"page_label": "1", "is_preferred": "on"}, "why this source is preferred"),
        ({"page_label": "1", "language": "xyz"}, "at most 2 characters"),
    ],
)
def test_what_is_wrong_with_a_source_is_told(as_editor, fields, told):
    response = as_editor.post(ADD, with_sources(entered(as_editor), source(DocumentFactory(), **fields)))
    assert response.status_code == 200
    assert told in errors(response)


def test_an_empty_row_of_the_page_is_nothing_to_cite_for(as_editor):
    data = with_sources(entered(as_editor), source(DocumentFactory(), of="acts-0", page_label="1"))
    response = as_editor.post(ADD, data | {"acts-0-kind": "", "acts-0-date": "", "acts-0-place": ""})
    assert "not filled in on the page" in errors(response)


def test_each_source_is_stored_in_the_table_of_what_it_is_about(as_editor):
    agreement = AgreementFactory(published_at=None)
    act, text, paper = agreement.acts.get(), InstrumentFactory(agreement=agreement), DocumentFactory()
    data = with_sources(
        shown(as_editor, page_of(agreement)),
        source(paper, page_label="1", field="agreement.legal_force"),
        source(paper, page_label="2", of=f"act:{act.pk}", field="act.date", stance="contradicts", says="1996"),
        source(paper, page_label="3", of=f"instrument:{text.pk}", field="instrument.months"),
    )
    response = as_editor.post(page_of(agreement), data)
    assert response.status_code == 302, errors(response)
    assert agreement.citations.get().field == "legal_force"
    said = ActCitation.objects.get()
    assert (said.act, said.field, said.says) == (act, "date", "1996")
    assert InstrumentCitation.objects.get().instrument == text


def test_an_act_of_another_agreement_cannot_be_chosen(as_editor):
    agreement, other = AgreementFactory(published_at=None), ActFactory()
    data = with_sources(
        shown(as_editor, page_of(agreement)), source(DocumentFactory(), of=f"act:{other.pk}", exact="x")
    )
    assert "Select a valid choice" in errors(as_editor.post(page_of(agreement), data))


class TestChanging:
    @pytest.fixture
    def agreement(self):
        agreement = AgreementFactory(published_at=None)
        AgreementCitationFactory(agreement=agreement)
        ActCitationFactory(act=agreement.acts.get())
        return agreement

    def test_what_is_not_touched_stays(self, as_editor, agreement):
        before = list(AgreementCitation.objects.values()), list(ActCitation.objects.values())
        response = as_editor.post(page_of(agreement), shown(as_editor, page_of(agreement)))
        assert response.status_code == 302, errors(response)
        assert (list(AgreementCitation.objects.values()), list(ActCitation.objects.values())) == before

    def test_a_quote_of_an_older_copy_stays_though_the_newest_lacks_it(self, as_editor, agreement):
        citation = agreement.citations.get()
        CaptureFactory(document=citation.evidence.document, text="Other words.")
        data = shown(as_editor, page_of(agreement)) | {"sources-0-says": "a twinning"}
        response = as_editor.post(page_of(agreement), data)
        assert response.status_code == 302, errors(response)
        assert agreement.citations.get().evidence == citation.evidence

    def test_a_source_is_moved_to_an_act(self, as_editor, agreement):
        act = agreement.acts.get()
        data = shown(as_editor, page_of(agreement)) | {"sources-0-of": f"act:{act.pk}", "sources-0-field": "act.place"}
        response = as_editor.post(page_of(agreement), data)
        assert response.status_code == 302, errors(response)
        assert not agreement.citations.exists()
        assert act.citations.filter(field="place").exists()

    def test_a_source_is_taken_away(self, as_editor, agreement):
        as_editor.post(page_of(agreement), shown(as_editor, page_of(agreement)) | {"sources-0-DELETE": "on"})
        assert not agreement.citations.exists()
        assert ActCitation.objects.count() == 1

    def test_another_source_of_a_value_becomes_the_preferred_one(self, as_editor, agreement):
        act = agreement.acts.get()
        ActCitation.objects.update(is_preferred=True, why="The original.")
        data = shown(as_editor, page_of(agreement))
        del data["sources-1-is_preferred"]
        row = source(DocumentFactory(), of=f"act:{act.pk}", page_label="1", is_preferred="on", why="The gazette.")
        response = as_editor.post(page_of(agreement), with_sources(data | {"sources-1-why": ""}, row))
        assert response.status_code == 302, errors(response)
        assert act.citations.get(is_preferred=True).why == "The gazette."

    def test_the_same_passage_twice_is_told_on_the_page(self, as_editor, agreement):
        passage = agreement.citations.get().evidence
        row = source(passage.document, exact=passage.exact)
        response = as_editor.post(page_of(agreement), with_sources(shown(as_editor, page_of(agreement)), row))
        assert "already cited for that" in errors(response)

    def test_sources_of_an_act_go_with_it(self, as_editor, agreement):
        data = shown(as_editor, page_of(agreement)) | {"acts-0-DELETE": "on", "sources-1-says": "changed too"}
        response = as_editor.post(page_of(agreement), data)
        assert response.status_code == 302, errors(response)
        assert not ActCitation.objects.exists()


class TestDocument:
    def test_one_is_described_beside_the_page_and_not_fetched(self, as_editor, editor):
        address = "/admin/sources/document/add/?_to_field=id&_popup=1"
        assert as_editor.get(address).status_code == 200
        data = {"title": "A book", "kind": "book", "url": "", "language": "es", "may_show": "quotes", "_popup": "1"}
        assert as_editor.post(address, data).status_code == 200, "a page that closes itself"
        document = Document.objects.get()
        assert (document.title, document.added_by) == ("A book", editor)
        assert not document.captures.exists()

    def test_a_quote_gets_its_translation_on_its_own_page(self, as_editor):
        evidence = EvidenceFactory()
        address = reverse("admin:sources_evidence_change", args=[evidence.pk])
        data = shown(as_editor, address) | {
            "translations-0-language": "es",
            "translations-0-text": "En 1995 …",
            "translations-0-translator": "human",
        }
        response = as_editor.post(address, data)
        assert response.status_code == 302, errors(response)
        assert evidence.translations.get().text == "En 1995 …"
