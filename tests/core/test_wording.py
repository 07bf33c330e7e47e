from decimal import Decimal

import pytest
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from core.dates import InvalidPartialDate, bounds
from core.wording import end_in_words, in_words, sum_in_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("1995", "1995"),
        ("1995-11", "November 1995"),
        ("1995-11-11", "November 11, 1995"),
        ("199X", "1990s"),
        ("2009-21", "spring 2009"),
        ("2009-24~", "about winter 2009"),
        ("2003~", "about 2003"),
        ("2003?", "perhaps 2003"),
        ("2022/2025", "2022 – 2025"),
        ("[2022..2025]", "between 2022 and 2025"),
        ("[..2022-03-08]", "by March 8, 2022"),
        ("2022/..", "from 2022"),
        ("../2022", "until 2022"),
    ],
)
def test_says_a_date_in_english(text, words):
    assert in_words(text) == words
    assert end_in_words(text) == {"2022/..": "2022 or later"}.get(text, words)


@pytest.mark.parametrize(
    ("language", "words"),
    [("es", "11 de noviembre de 1995"), ("pt", "11 de novembro de 1995"), ("ru", "11 ноября 1995 г.")],
)
def test_says_a_date_in_the_language_of_the_page(language, words):
    with translation.override(language):
        assert " ".join(in_words("1995-11-11").split()) == words  # CLDR sets narrow spaces


@given(st.text(alphabet="0123456789X-/.[]~?%", max_size=12))
def test_has_words_for_every_date_that_is_understood(text):
    try:
        bounds(text)
    except InvalidPartialDate:
        return
    assert bool(in_words(text)) == bool(text)


class TestSums:
    def test_a_fraction_is_told_where_there_is_one(self):
        assert sum_in_words(Decimal("1500000.00"), "EUR") == "€1,500,000"
        assert sum_in_words(Decimal("1234.50"), "USD") == "$1,234.50"

    def test_a_currency_without_a_sign_has_its_code(self):
        assert " ".join(sum_in_words(Decimal(3), "XXA").split()) == "XXA 3"

    @pytest.mark.parametrize(
        ("language", "words"), [("es", "1.500.000 €"), ("pt", "€ 1.500.000"), ("ru", "1 500 000 €")]
    )
    def test_a_sum_stands_in_the_language_of_the_page(self, language, words):
        with translation.override(language):
            assert " ".join(sum_in_words(Decimal(1500000), "EUR").split()) == words
