"""Pages of a list that is not counted."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from agreements.models import Engagement, Negotiation
from agreements.models.engagement import LATEST
from agreements.models.negotiation import last_met
from core.counting import Count, count_of
from core.keyset import page_of
from sources.models import Document
from tests.factories import DocumentFactory, EngagementFactory, NegotiationFactory, NegotiationRoundFactory


def asked(text):
    return dict([text.split("=")]) if text else {}


def hold_each_row_once_there_and_back(queryset, rows, size, **by):
    there, question = [], ""
    while True:
        page = page_of(queryset, asked(question), size, **by)
        there.append([each.public_id for each in page])
        if not page.older:
            break
        question = page.older
    assert [each for part in there for each in part] == [each.public_id for each in rows]
    while page.newer:
        page = page_of(queryset, asked(page.newer), size, **by)
    assert list(page) == rows[:size]


DAYS = st.lists(st.sampled_from(["", "1990", "1990-12-31", "1991-01-01", "[..1990-12-31]", "1991/.."]), max_size=7)


class TestPages(TestCase):
    @given(st.integers(0, 7), st.integers(1, 4))
    def test_hold_each_row_once_there_and_back(self, count, size):
        rows = list(reversed(DocumentFactory.create_batch(count)))
        hold_each_row_once_there_and_back(Document.objects.all(), rows, size)

    @settings(max_examples=30)
    @given(DAYS, st.integers(1, 4))
    def test_hold_what_lasted_longest_first(self, days, size):
        for day in days:
            EngagementFactory(started=day)
        rows = list(Engagement.objects.latest_first())
        hold_each_row_once_there_and_back(Engagement.objects.all(), rows, size, by=LATEST)

    @settings(max_examples=30)
    @given(DAYS, st.integers(1, 4))
    def test_hold_those_who_met_last_first(self, days, size):
        for day in days:
            NegotiationRoundFactory(date=day) if day else NegotiationFactory()
        rows = list(Negotiation.objects.latest_first())
        hold_each_row_once_there_and_back(Negotiation.objects.all(), rows, size, by=last_met())


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
