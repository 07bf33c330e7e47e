from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.dates import InvalidPartialDate, between, bounds

SPANS = {
    "": (None, None),
    "1995": (date(1995, 1, 1), date(1995, 12, 31)),
    "1996-02": (date(1996, 2, 1), date(1996, 2, 29)),
    "1995-11-11": (date(1995, 11, 11), date(1995, 11, 11)),
    "1995-XX": (date(1995, 1, 1), date(1995, 12, 31)),
    # Spring in the north, or in the south; a winter may begin in the year before, or end in the next.
    "2009-21": (date(2009, 3, 1), date(2009, 11, 30)),
    "2009-22": (date(2008, 12, 1), date(2010, 2, 28)),
    "2009-23": (date(2009, 3, 1), date(2009, 11, 30)),
    "2009-24": (date(2008, 12, 1), date(2010, 2, 28)),
    "2009-21~": (date(2008, 12, 1), date(2010, 2, 28)),
    "1995-11-XX": (date(1995, 11, 1), date(1995, 11, 30)),
    "199X": (date(1990, 1, 1), date(1999, 12, 31)),
    "19XX": (date(1900, 1, 1), date(1999, 12, 31)),
    "2003~": (date(2002, 1, 1), date(2004, 12, 31)),
    "2003?": (date(2002, 1, 1), date(2004, 12, 31)),
    "2003-12%": (date(2003, 11, 1), date(2004, 1, 31)),
    "2003-12-31~": (date(2003, 12, 30), date(2004, 1, 1)),
    "2022/2025": (date(2022, 1, 1), date(2025, 12, 31)),
    "2022/..": (date(2022, 1, 1), None),
    "../2022-03": (None, date(2022, 3, 31)),
    "1995/": (date(1995, 1, 1), None),
    "[2022..2025]": (date(2022, 1, 1), date(2025, 12, 31)),
    "[..2022-03-08]": (None, date(2022, 3, 8)),
}


@pytest.mark.parametrize(("text", "span"), SPANS.items())
def test_says_which_days_a_text_can_mean(text, span):
    found = bounds(text)
    assert (found.earliest, found.latest) == span


@pytest.mark.parametrize(
    "text",
    [
        "95", "1995-13", "2009-20", "2009-25", "2009-21-05",
        "1995-02-30", "11.11.1995", "199X-05", "1995-XX-05", "2025/2022", "../..", "[..]", "/", "x",
        "1995-11-11-11", "0000", "[2022]", "1/2/3", "9999~", "0001~",
    ],
)  # fmt: skip
def test_refuses_what_is_no_date(text):
    with pytest.raises(InvalidPartialDate):
        bounds(text)


@given(st.dates(min_value=date(1001, 1, 1), max_value=date(9000, 1, 1)), st.sampled_from("~?%"))
def test_a_coarser_statement_never_excludes_the_day(day, doubt):
    whole, month, year = f"{day:%Y-%m-%d}", f"{day:%Y-%m}", f"{day:%Y}"
    for text in (whole, month, year, f"{year[:3]}X", f"{whole}{doubt}", f"{month}{doubt}", f"{year}{doubt}"):
        found = bounds(text)
        assert found.earliest <= day <= found.latest


@given(st.text(alphabet="0123456789X-/.[]~?%", max_size=12))
def test_any_text_is_either_understood_or_refused(text):
    try:
        found = bounds(text)
    except InvalidPartialDate:
        return
    if found.earliest and found.latest:
        assert found.earliest <= found.latest


@pytest.mark.parametrize(
    ("first", "last", "found"),
    [
        ("2021-03", "2025-01", "[2021-03..2025-01]"),
        ("2021~", "2025-24", "[2021~..2025-24]"),
        ("2020/2021", "2024/2025", "[2020..2025]"),
        ("[..2021-05-01]", "2025", "[..2025]"),
        ("2021", "[..2025-05-01]", "[2021..2025-05-01]"),
        ("", "2025", "[..2025]"),
        ("2021", "2025/..", "[2021..]"),
        ("2025", "2025", "2025"),
        ("", "", ""),
    ],
)
def test_between_two_dates_lies_every_day_that_they_can_mean(first, last, found):
    assert between(first, last) == found
    assert bounds(found).earliest == bounds(first).earliest
    assert bounds(found).latest == bounds(last).latest
