"""Passages marked in their text, and with a few lines around."""

from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sources.passages import AROUND, Piece, excerpts, found, marked, unwrapped


class Span(NamedTuple):
    start: int
    end: int


def test_a_passage_is_marked_where_it_stands():
    assert marked("one two three", [Span(4, 7)]) == [Piece("one ", None), Piece("two", 1), Piece(" three", None)]


def test_passages_that_overlap_are_marked_as_one():
    assert marked("one two three", [Span(4, 9), Span(0, 5)]) == [Piece("one two t", 1), Piece("hree", None)]


def test_an_excerpt_shows_a_few_words_around_and_no_more():
    text = "far away " * 200 + "HERE" + " and beyond" * 200
    (pieces,) = excerpts(text, [Span(text.index("HERE"), text.index("HERE") + 4)])
    shown = "".join(piece.text for piece in pieces)
    assert "HERE" in shown
    assert len(shown) <= 2 * AROUND + 4
    assert shown.startswith(("far ", "away ")), "cut between words"


def test_excerpts_that_meet_are_one():
    text = "word " * 300
    assert len(excerpts(text, [Span(0, 4), Span(300, 304), Span(1400, 1404)])) == 2


@pytest.mark.parametrize(
    ("printed", "shown"),
    [
        ("из-за отно-\nшений с\nними", "из-за отношений с ними"),
        ("the city of Ust-\nKamenogorsk", "the city of Ust- Kamenogorsk"),
        ("one.\n\nAnother", "one.\n\nAnother"),
        ("one \r\ntwo", "one two"),
        ("1995-\n1997", "1995- 1997"),
    ],
)
def test_a_printed_column_is_unwrapped_for_people(printed, shown):
    assert unwrapped(printed) == shown


@given(text=st.text(max_size=900), ends=st.lists(st.tuples(st.integers(0, 900), st.integers(1, 80)), max_size=5))
def test_pieces_make_up_the_text_and_excerpts_hold_their_passages(text, ends):
    spans = [Span(start, start + length) for start, length in ends if start + length <= len(text)]
    assert "".join(piece.text for piece in marked(text, spans)) == text
    shown = ["".join(piece.text for piece in pieces) for pieces in excerpts(text, spans)]
    for span in spans:
        assert any(text[span.start : span.end] in each for each in shown)


class TestFound:
    TEXT = (
        "Signed at Asun-\nción on 11  November\n1995, the «Hermanas ciudades» pact\u00a0— a cross-\nborder one — "
        "stands. Twins since 1995."
    )

    @pytest.mark.parametrize(
        ("quote", "there"),
        [
            ("on 11 November 1995", "on 11  November\n1995"),
            ("Asunción", "Asun-\nción"),
            ("Asun- ción", "Asun-\nción"),
            ("a cross-border one", "a cross-\nborder one"),
            ('the "Hermanas ciudades" pact', "the «Hermanas ciudades» pact"),
            ("“Twins since 1995.”", "Twins since 1995."),
            ("pact - a", "pact\u00a0— a"),
            ("Asuncio\u0301n on 11", "Asun-\nción on 11"),
        ],
    )
    def test_is_forgiving_about_how_a_quote_was_copied(self, quote, there):
        assert [self.TEXT[span.start : span.end] for span in found(self.TEXT, quote)] == [there]

    @pytest.mark.parametrize("quote", ["", " - ", "12 November 1995", "wins since", "Twins since 199", "ASUNCIÓN"])
    def test_invents_nothing(self, quote):
        assert found(self.TEXT, quote) == []

    def test_tells_every_place(self):
        assert len(found("One pact. Another pact.", "pact")) == 2

    @given(
        words=st.lists(st.text("abcé", min_size=1), min_size=1, max_size=5), gap=st.sampled_from([" ", "\n", " \n "])
    )
    def test_a_quote_with_other_white_space_is_found_where_it_stands(self, words, gap):
        text = f"Before. {gap.join(words)} after."
        (first, *_others) = found(text, " ".join(words))
        assert "".join(text[first.start : first.end].split()) == "".join(words)
