"""Pages of a list that is not counted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from core.counting import Count, count_of
from core.keyset import page_of
from sources.models import Document
from tests.factories import DocumentFactory


def asked(text):
    return dict([text.split("=")]) if text else {}


class TestPages(TestCase):
    @given(st.integers(0, 7), st.integers(1, 4))
    def test_hold_each_row_once_there_and_back(self, count, size):
        rows = [each.public_id for each in reversed(DocumentFactory.create_batch(count))]
        there, question = [], ""
        while True:
            page = page_of(Document.objects.all(), asked(question), size)
            there.append([each.public_id for each in page])
            if not page.older:
                break
            question = page.older
        assert [each for part in there for each in part] == rows
        while page.newer:
            page = page_of(Document.objects.all(), asked(page.newer), size)
        assert [each.public_id for each in page] == rows[:size]


@pytest.mark.django_db
def test_an_unknown_row_asks_for_the_first_page():
    document = DocumentFactory()
    assert list(page_of(Document.objects.all(), {"after": "nothing"}, 5)) == [document]
    assert list(page_of(Document.objects.all(), {"before": "nothing"}, 5)) == [document]


@pytest.mark.django_db
def test_counts_are_exact_up_to_the_limit(django_assert_num_queries):
    DocumentFactory.create_batch(3)
    with django_assert_num_queries(1):
        assert count_of(Document.objects.all(), 3) == Count(3)
    assert str(count_of(Document.objects.all(), 2)) == "more than 2"
    assert str(Count(5_000, is_more=True) + Count(1)) == "more than 5,001"
    assert not Count(0)
