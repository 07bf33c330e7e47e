"""Dates as people write them."""

from datetime import date

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from core.written_dates import Order, as_partial_date
from core.written_years import Years


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("May 1995", "1995-05"),
        ("in May 1995", "1995-05"),
        ("11 November 1995", "1995-11-11"),
        ("November 11th, 1995", "1995-11-11"),
        ("Sept. 2003", "2003-09"),
        ("11 de noviembre de 1995", "1995-11-11"),
        ("mayo de 1995", "1995-05"),
        ("1º de março de 2003", "2003-03-01"),
        ("11 ноября 1995 г.", "1995-11-11"),
        ("май 1995 года", "1995-05"),
        ("в мае 1995", "1995-05"),
        ("1995 год", "1995"),
        ("11.12.1995", "1995-12-11"),
        ("05/1995", "1995-05"),
        ("spring 2009", "2009-21"),
        ("весной 2009 года", "2009-21"),
        ("verano de 2011", "2011-22"),
        ("no outono de 2015", "2015-23"),
        ("около зимы 1999", "1999-24~"),
        ("1995.12.11", "1995-12-11"),
        ("about 2003", "2003~"),
        ("c. 1990", "1990~"),
        ("ок. 2003", "2003~"),
        ("hacia 1990", "1990~"),
        ("por volta de maio de 1990", "1990-05~"),
        ("perhaps 1990", "1990?"),
        ("возможно 1990 г.", "1990?"),
        ("1990s", "199X"),
        ("1990-е годы", "199X"),
        ("años 1990", "199X"),
        ("década de 1990", "199X"),
        ("2003–2005", "2003/2005"),
        ("2003-2005", "2003/2005"),
        ("from May 2003 to 2005", "2003-05/2005"),
        ("с 2003 по 2005 г.", "2003/2005"),
        ("since 1987", "1987/.."),
        ("desde 1987", "1987/.."),
        ("20 жовтня 1989 р.", "1989-10-20"),
        ("12 maja 1992 r.", "1992-05-12"),
        ("12 marzo 1994", "1994-03-12"),
        ("23 Ağustos 1971", "1971-08-23"),
        ("1979年5月2日", "1979-05-02"),
        ("1973年", "1973"),
        ("平成元年10月24日", "1989-10-24"),
        ("昭和34年", "1959"),
        ("١٩٨٨", "1988"),
        ("25/12/1995", "1995-12-25"),
        ("05/05/1995", "1995-05-05"),
        ("1990-01-01T00:00:00Z", "1990-01-01"),
        ("(1987)", "1987"),
        ("12 Μαΐου 1984", "1984-05-12"),
        ("24 Mei 1960", "1960-05-24"),
        ("1968. 3. 23.", "1968-03-23"),
        ("od r. 1973", "1973/.."),
        ("signed 1980, renewed 2004", "1980"),
        ("расторгнуто в 2014 г.", "2014"),
        ("early 1970s", "197X"),
        ("พ.ศ. 2540", "1997"),
        ("๒๙ เมษายน ๒๕๕๑", "2008-04-29"),
        ("民國83年5月1日", "1994-05-01"),
        ("S32.10.29", "1957-10-29"),
        ("Heisei 6", "1994"),
        ("1958/59", "[1958..1959]"),
        ("1972 m. gegužės 23 d.", "1972-05-23"),
        ("14. маја 1974", "1974-05-14"),
        ("од 1982. г.", "1982/.."),
        ("1964 (обновљено 2003)", "1964"),
        ("ngày 5 tháng 3 năm 2015", "2015-03-05"),
        ("", ""),
    ],
)
def test_a_date_as_written_is_understood(written, meant):
    assert as_partial_date(written) == meant


@pytest.mark.parametrize("text", ["1995", "1995-11", "2003~", "199X", "2022/2025", "[..2022-03-08]", "2022/.."])
def test_a_partial_date_stays_as_it_is(text):
    assert as_partial_date(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "a – " * 50_000 + "b", "11/12/1995", "32.12.1995", "Monday", "May", "about", "5 May June 1995", "5 spring 2009",
        "spring", "1995 1996", "12/05/87", "'64",
    ],
)  # fmt: skip
def test_what_is_not_understood_stays_for_its_writer_to_mend(text):
    assert as_partial_date(text) == text


@pytest.mark.parametrize(
    ("written", "order", "meant"),
    [
        ("11/12/1995", Order.DAY_FIRST, "1995-12-11"),
        ("11/12/1995", Order.MONTH_FIRST, "1995-11-12"),
        ("25/12/1995", Order.MONTH_FIRST, "1995-12-25"),
        ("35044", Order.SERIAL, "1995-12-11"),
        ("1995", Order.SERIAL, "1995"),
    ],
)
def test_numbers_are_read_in_the_order_that_is_said(written, order, meant):
    assert as_partial_date(written, order=order) == meant


@pytest.mark.parametrize(
    ("written", "years", "meant"),
    [
        ("2532", Years.BUDDHIST, "1989"),
        ("83/5/1", Years.MINGUO, "1994-05-01"),
        ("1379", Years.SOLAR_HIJRI, "[2000..2001]"),
        ("1379/12", Years.SOLAR_HIJRI, "[2001-02-19..2001-03-20]"),
        ("۱۴۰۳/۱۲/۳۰", Years.SOLAR_HIJRI, "2025-03-20"),
        ("25.09.04", Years.TWO_DIGITS, "2004-09-25"),
        ("'64", Years.TWO_DIGITS, "1964"),
        ("1964", Years.TWO_DIGITS, "1964"),
    ],
)
def test_years_are_counted_as_is_said(written, years, meant):
    assert as_partial_date(written, years=years) == meant


@given(
    st.dates(date(1001, 1, 1), date(2999, 12, 31)),
    st.sampled_from(["en", "es", "pt", "ru", "fr", "de"]),
    st.sampled_from(["long", "medium"]),
)
def test_a_day_in_any_language_is_that_day(day, language, form):
    written = format_date(day, form, locale=language)
    numeric = not any(letter.isalpha() for letter in written)
    assert (numeric and "/" in written) or as_partial_date(written) == day.isoformat()


@given(st.text(max_size=30))
def test_any_text_comes_back_as_a_text(text):
    assert isinstance(as_partial_date(text), str)
