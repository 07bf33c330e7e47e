"""What is told of documents themselves: what they are, what they have to do with others, who tells of them."""

import pytest
from django.urls import reverse

from core.models import Change
from sources.models import DocumentCitation, DocumentLink
from tests.agreements.forms import errors, shown
from tests.factories import (
    AgreementCitationFactory,
    ContributorFactory,
    DocumentCitationFactory,
    DocumentFactory,
    DocumentLinkFactory,
    DocumentSubjectFactory,
    EvidenceFactory,
    TextTieFactory,
)
from tests.factories.actors import LONG_AGO

pytestmark = pytest.mark.django_db
TYPED = {"capture": None, "start": None, "end": None, "exact": ""}


@pytest.fixture
def see(client):
    def get(record, expect=200):
        response = client.get(record.get_absolute_url())
        assert response.status_code == expect
        return response.content.decode()

    return get


@pytest.fixture
def concept():
    """A concept that replaces another, with all that can be said of it."""
    return DocumentFactory(
        title="Concept until 2030",
        kind="strategy",
        authors="Council of Heads",
        number="7/3",
        date="2020",
        valid_until="2030",
        keywords=["regions", "borders"],
        licence="CC BY 4.0",
        published_at=LONG_AGO,
    )


def passage(document, label="541"):
    return EvidenceFactory(document=document, page_label=label, **TYPED)


class TestFacts:
    def test_a_document_is_described_to_readers_and_tools(self, concept, see, api):
        page = see(concept)
        for said in ("Council of Heads", "7/3", "2020", "2030", "regions", "borders", "concept or strategy"):
            assert said in page
        answer = api(f"documents/{concept.public_id}/")
        assert [answer[each] for each in ("authors", "number", "date", "date_latest", "valid_until")] == [
            "Council of Heads",
            "7/3",
            "2020",
            "2020-12-31",
            "2030",
        ]
        assert answer["keywords"] == ["regions", "borders"]

    def test_is_shown_for_its_own_sake_only_once_published(self, see, api):
        draft = DocumentFactory(title="Hushed", published_at=None)
        see(draft, expect=404)
        api(f"documents/{draft.public_id}/", expect=404)
        assert api("documents/")["results"] == []

    @pytest.mark.parametrize(("keyword", "count"), [("borders", 1), ("border", 0)])
    def test_is_found_by_its_keywords(self, concept, keyword, count, api, client):
        assert len(api("documents/", keyword=keyword)["results"]) == count
        page = client.get(reverse("documents"), {"keyword": keyword}).content.decode()
        assert (concept.title in page) == bool(count)

    def test_is_found_by_the_subjects_of_agreements(self, concept, api, see):
        about = DocumentSubjectFactory(document=concept, subject__code="migration", subject__name="Migration")
        DocumentSubjectFactory()
        assert [each["id"] for each in api("documents/", subject="migration")["results"]] == [concept.public_id]
        assert api(f"documents/{concept.public_id}/")["subjects"][0]["code"] == "migration"
        assert f"?subject={about.subject.code}" in see(concept)

    def test_a_question_that_is_not_understood_is_told(self, client):
        response = client.get(reverse("documents"), {"kind": "rumour"})
        assert response.status_code == 400
        assert "This question is not understood" in response.content.decode()


class TestLinks:
    def test_stand_on_both_pages_each_in_its_words(self, concept, see, api):
        before = DocumentFactory(title="Concept of 2004", date="2004", published_at=LONG_AGO)
        DocumentLinkFactory(source=concept, relation="replaces", target=before)
        assert "<dt>replaces</dt>" in see(concept)
        assert "<dt>is replaced by</dt>" in see(before)
        told = [api(f"documents/{each.public_id}/")["links"] for each in (concept, before)]
        assert [[(link["relation"], link["is_active"], link["document"]["id"]) for link in each] for each in told] == [
            [("replaces", True, before.public_id)],
            [("replaces", False, concept.public_id)],
        ]

    def test_lead_along_the_chain_of_citations(self, concept, see, api):
        paper = AgreementCitationFactory(
            evidence=passage(DocumentFactory(title="A paper"), "note 14")
        ).evidence.document
        DocumentLinkFactory(source=concept, relation="cited_in", target=paper, place="note 14")
        page = see(paper)
        assert "<dt>cites</dt>" in page
        assert "note 14" in page
        assert "<dt>is cited in</dt>" in see(concept)
        found = api("documents/", cited_in=paper.public_id)["results"]
        assert [each["id"] for each in found] == [concept.public_id]

    def test_lead_from_an_agreement_to_what_its_footnote_cites(self, concept, see):
        paper = DocumentFactory(title="A paper")
        tie = AgreementCitationFactory(evidence=passage(paper, "note 14")).agreement
        AgreementCitationFactory(agreement=tie, evidence=passage(paper, "note 15"))
        DocumentLinkFactory(source=concept, relation="cited_in", target=paper, place="note 14")
        hidden = DocumentFactory(title="Hushed", published_at=None)
        DocumentLinkFactory(source=hidden, relation="cited_in", target=paper, place="note 15")
        page = see(tie)
        assert page.count("which cites") == 1
        assert concept.get_absolute_url() in page
        assert "Hushed" not in page

    def test_to_what_readers_do_not_see_are_not_told(self, concept, see, api):
        hidden = DocumentFactory(title="Hushed", published_at=None)
        DocumentLinkFactory(source=concept, relation="based_on", target=hidden)
        DocumentLinkFactory(source=hidden, relation="cited_in", target=concept, place="note 1")
        assert "Hushed" not in see(concept)
        assert api(f"documents/{concept.public_id}/")["links"] == []


class TestSources:
    def test_of_a_value_stand_beside_it_with_what_contradicts(self, concept, see, api):
        paper = DocumentFactory(title="A paper")
        DocumentCitationFactory(
            document=concept, evidence=passage(paper, "1"), field="licence", is_preferred=True, why="In words."
        )
        DocumentCitationFactory(
            document=concept, evidence=passage(paper, "2"), field="licence", stance="contradicts", says="CC BY-NC 4.0"
        )
        page = see(concept)
        assert "says: CC BY-NC 4.0" in page
        assert "is followed: In words." in page
        told = api(f"documents/{concept.public_id}/")["sources"]
        assert [(each["field"], each["stance"], each["says"], each["document"]["title"]) for each in told] == [
            ("licence", "supports", "", "A paper"),
            ("licence", "contradicts", "CC BY-NC 4.0", "A paper"),
        ]

    def test_make_the_paper_that_tells_of_it_public_with_what_it_tells_of(self, concept, see):
        paper = DocumentFactory(title="A paper")
        see(paper, expect=404)
        DocumentCitationFactory(document=concept, evidence=passage(paper))
        assert concept.get_absolute_url() in see(paper)

    def test_of_a_document_that_is_not_published_are_not_told(self, see, api):
        cited = AgreementCitationFactory().evidence.document
        paper = DocumentFactory(title="Hushed")
        DocumentCitationFactory(document=cited, evidence=passage(paper), field="title", says="Hushed too")
        assert "Hushed" not in see(cited)
        assert api(f"documents/{cited.public_id}/")["sources"] == []
        see(paper, expect=404)


class TestAdmin:
    def address(self, document):
        return reverse("admin:sources_document_change", args=[document.pk])

    def test_an_editor_links_cites_and_publishes(self, as_editor, see):
        document, other, paper = (DocumentFactory(title=title) for title in ("New", "Old", "Paper"))
        data = shown(as_editor, self.address(document)) | {"links-TOTAL_FORMS": 1, "sources-TOTAL_FORMS": 1}
        link = {"relation": "replaces", "target": other.pk, "place": ""}
        source = {"id": "", "of": "", "field": "document.date", "document": paper.pk, "page_label": "3", "exact": ""}
        source |= {"language": "", "stance": "supports", "says": "", "why": ""}
        data |= {f"links-0-{name}": value for name, value in link.items()}
        data |= {f"sources-0-{name}": value for name, value in source.items()}
        response = as_editor.post(self.address(document), data | {"date": "May 2020", "keywords": "regions, borders"})
        assert response.status_code == 302, errors(response)
        document.refresh_from_db()
        assert (document.date, document.keywords) == ("2020-05", ["regions", "borders"])
        assert DocumentLink.objects.get().target == other
        assert DocumentCitation.objects.get().evidence.document == paper
        see(document, expect=404)
        as_editor.get(reverse("admin:sources_document_publish_record", args=[document.pk]))
        assert "May 2020" in see(document)
        assert Change.objects.filter(kind="published").get().public_id == document.public_id

    def test_what_the_database_refuses_is_told_on_the_page(self, as_editor):
        link = DocumentLinkFactory()
        data = shown(as_editor, self.address(link.target)) | {"links-TOTAL_FORMS": 1}
        row = {"relation": link.relation, "target": link.source.pk, "place": ""}
        response = as_editor.post(self.address(link.target), data | {f"links-0-{name}": row[name] for name in row})
        assert response.status_code == 200
        assert "linked so, this way or the other" in response.content.decode()
        assert DocumentLink.objects.count() == 1

    def test_a_contributor_describes_a_draft_and_publishes_nothing(self, client, see):
        client.force_login(ContributorFactory())
        draft = DocumentFactory(title="Draft")
        assert client.get(self.address(draft)).status_code == 200
        assert client.get(reverse("admin:sources_document_publish_record", args=[draft.pk])).status_code == 403
        see(draft, expect=404)

    def test_a_contributor_does_not_touch_one_that_is_published(self, client, concept):
        client.force_login(ContributorFactory())
        assert client.post(self.address(concept), {"title": "Mine"}).status_code == 403
        assert client.get(reverse("admin:sources_document_withdraw_record", args=[concept.pk])).status_code == 403
        concept.refresh_from_db()
        assert concept.title == "Concept until 2030"
        assert concept.published_at


class TestQueries:
    @pytest.mark.parametrize("count", [1, 3])
    def test_one_asks_as_often_for_much_as_for_little(self, concept, api, count, django_assert_num_queries):
        for _each in range(count):
            DocumentLinkFactory(source=concept, relation="cited_in", place=f"note {_each}")
            DocumentLinkFactory(target=concept)
            DocumentCitationFactory(document=concept)
            DocumentSubjectFactory(document=concept)
            TextTieFactory(document=concept)
        with django_assert_num_queries(6):
            answer = api(f"documents/{concept.public_id}/")
        assert [len(answer[name]) for name in ("links", "sources", "subjects", "institutions")] == [
            2 * count,
            count,
            count,
            count,
        ]
