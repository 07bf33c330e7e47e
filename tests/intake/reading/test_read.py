import time

from hypothesis import given, settings
from hypothesis import strategies as st

from intake.reading import Reading, read
from tests.intake.reading.gazetteer import look_up

ENGLISH = "The two towns have worked together for many years, and their schools exchange pupils every summer. " * 6
RUSSIAN = "Города сотрудничают много лет, и школьники каждое лето ездят друг к другу в гости. " * 6

NAMES = ["Oslo", " Riga", "Пермью", " (Spain)", "2003", "https://", "References\n"]
WORDS = [" с ", " with ", " between ", " and ", "twinned", "побратим", "расторг"]
SIGNS = ["\n", "\n\n", "-\n", "1\t ", "² ", "\ue000", "\u00ad", "\f", ". ", ", ", "\0"]
SCRAPS = st.sampled_from(NAMES + WORDS + SIGNS)
TEXTS = st.one_of(
    st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=400),
    st.lists(SCRAPS, max_size=60).map("".join),
)


def test_nothing_is_read_from_an_empty_text():
    assert read("", look_up) == Reading((), None, None, (), ())


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_any_text_is_read_and_all_passages_stand_at_their_offsets(text):
    reading = read(text, look_up)

    for mention in reading.mentions:
        assert 0 <= mention.start < mention.end <= len(text)
        assert text[mention.start] == mention.surface[0]
        assert text[mention.end - 1] == mention.surface[-1]
    for claim in reading.agreements:
        assert claim.quotes
        assert 0 <= claim.confidence <= 1
        assert all(text[quote.start : quote.end] == quote.exact for quote in claim.quotes)


def test_a_long_text_is_read_in_time():
    text = ("Oslo is twinned with Riga. " + ENGLISH + "\n\n" + RUSSIAN + "\n\n") * 60
    began = time.monotonic()

    read(text[:65_000], look_up)

    assert time.monotonic() - began < 5


def test_a_single_line_of_a_megabyte_is_read():
    assert read("x" * 500_000 + "Oslo " * 100_000, look_up) is not None


def test_the_main_language_comes_first_and_parts_after_it():
    assert read(RUSSIAN * 3 + "\n\n" + ENGLISH, look_up).languages == ("ru", "en")


def test_the_doi_is_the_first():
    text = "DOI: https://doi.org/10.1234/Abc.5.\n\nText. See 10.9999/other."

    assert read(text, look_up).doi == "10.1234/abc.5"


def test_the_licence_is_told_by_its_words():
    text = "Licensed under a Creative Commons Attribution-NonCommercial 4.0 International License"

    assert read(text, look_up).licence == "CC BY-NC 4.0"


def test_the_licence_is_told_by_its_address():
    assert read("https://creativecommons.org/licenses/by-sa/4.0/", look_up).licence == "CC BY-SA 4.0"


def test_no_licence_is_invented():
    assert read("All rights reserved.", look_up).licence is None
