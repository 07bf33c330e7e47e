"""Years that people count otherwise than from our year 1, or write with two digits, turned into ours.

What a text itself says is always turned (พ.ศ. 2540, 民國83年, 昭和34年, Heisei 6); what only somebody who knows the
list can tell, where it is told.
"""

import re
import unicodedata
from datetime import date
from enum import StrEnum

from persiantools.jdatetime import JalaliDate


class Years(StrEnum):
    """How the years of a list are counted, where that is known of all of them."""

    COMMON = ""
    TWO_DIGITS = "two_digits"
    """67 is 1967 and 04 is 2004: 30 to 99 are of the century before."""
    BUDDHIST = "buddhist"
    """2540 is 1997."""
    MINGUO = "minguo"
    """83 is 1994, as in Taiwan."""
    SOLAR_HIJRI = "solar_hijri"
    """1379 began in March of 2000, and 1379/5/12 is 2 August 2000, as in Iran and Afghanistan."""


_BUDDHIST = 543
_MINGUO = 1911
_SOLAR_HIJRI = 621
_FIRST_OF_LAST_CENTURY = 30
# Years of Japanese eras are counted from 1; by their letters only whole days are written.
_ERAS = {"明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018}
_LETTERS = dict(zip("MTSHR", _ERAS.values(), strict=True))
_ROMAN = {"meiji": 1867, "taisho": 1911, "taishō": 1911, "showa": 1925, "shōwa": 1925, "heisei": 1988, "reiwa": 2018}
_OF_BUDDHA = re.compile(r"(?:พ\.?\s?ศ\.?|\bB\.?\s?E\.?)\s*(2[3-6]\d\d)\b", re.IGNORECASE)
_LIKE_BUDDHA = re.compile(r"\b2[3-6]\d\d\b")
_THAI = re.compile(r"[\u0e01-\u0e2e]")
_OF_MINGUO = re.compile(r"(?:中[華华])?民[國国]\s*(元|\d{1,3})(?=\s*年|[./-]|\s*$)")
_OF_ERA = re.compile(rf"({'|'.join(_ERAS)})\s*(元|\d{{1,2}})(?=\s*年|[./-]|\s*$)")
_BY_LETTER = re.compile(r"([MTSHR])\s?(\d{1,2})(?=[./-]\d{1,2}[./-]\d{1,2}$|年)")
_BY_ROMAN = re.compile(rf"\b({'|'.join(_ROMAN)})\s+(\d{{1,2}})\b", re.IGNORECASE)
_SHORT_BEHIND = re.compile(r"^(\d{1,2}[./-]\s?\d{1,2}[./-]\s?|\d{1,2}[./-])(\d\d)$")
_SHORT = re.compile(r"^['’]?(\d\d)$")
_FIRST_NUMBER = re.compile(r"(\d{2,3})(?=\D|$)")
_SOLAR = re.compile(r"(1[2-4]\d\d)(?:[./-](\d{1,2})(?:[./-](\d{1,2}))?)?")


def in_common_years(text: str, years: Years = Years.COMMON) -> str:
    """The text with its year as we count it; the text as it is where nothing says that it is of another count."""
    if years is Years.COMMON and text.isascii() and not any(map(str.isalpha, text)):
        return text
    text = _OF_BUDDHA.sub(lambda match: str(int(match[1]) - _BUDDHIST), text)
    text = _OF_MINGUO.sub(lambda match: str(_MINGUO + _number(match[1])), text)
    text = _OF_ERA.sub(lambda match: str(_ERAS[match[1]] + _number(match[2])), text)
    text = _BY_LETTER.sub(lambda match: str(_LETTERS[match[1]] + int(match[2])), text)
    text = _BY_ROMAN.sub(lambda match: str(_ROMAN[match[1].lower()] + int(match[2])), text)
    if years is Years.BUDDHIST or _THAI.search(text):
        return _LIKE_BUDDHA.sub(lambda match: str(int(match[0]) - _BUDDHIST), text)
    if years is Years.MINGUO and (match := _FIRST_NUMBER.match(text)):
        return f"{_MINGUO + int(match[1])}{text[match.end() :]}"
    if years is Years.SOLAR_HIJRI and (match := _SOLAR.fullmatch(text)):
        return _of_solar_hijri(*(int(part) if part else 0 for part in match.groups())) or text
    if years is Years.TWO_DIGITS:
        return _SHORT_BEHIND.sub(
            lambda match: f"{match[1]}{_whole(match[2])}", _SHORT.sub(lambda match: str(_whole(match[1])), text)
        )
    return text


def is_of_old(text: str) -> bool:
    """Whether a year, or that of a day in numbers, is one of the middle ages, or of a calendar that began later."""
    match = _SOLAR.fullmatch(text) if text.isascii() else _SOLAR.fullmatch(_in_plain_digits(text))
    return match is not None and 1250 <= int(match[1]) < 1500


def _in_plain_digits(text: str) -> str:
    return "".join(str(unicodedata.decimal(letter)) if letter.isdecimal() else letter for letter in text)


def _of_solar_hijri(year: int, month: int, day: int) -> str | None:
    """The partial date of a year, a month or a day of the solar calendar; None for a day that there is not."""
    if not month:
        return f"[{_SOLAR_HIJRI + year}..{_SOLAR_HIJRI + year + 1}]"
    try:
        first = _common_day(year, month, day or 1)
    except ValueError:
        return None
    if day:
        return str(first)
    return f"[{first}..{_common_day(year, month, JalaliDate.days_in_month(month, year))}]"


def _common_day(year: int, month: int, day: int) -> date:
    """The day of our calendar that a day of the solar one is. Raises ValueError where there is none."""
    found: date = JalaliDate(year, month, day).to_gregorian()  # type: ignore[no-untyped-call]
    return found


def has_short_year(text: str) -> bool:
    """Whether the year of a day, or of a month, is written with two digits: 12/05/87, '64."""
    return _SHORT_BEHIND.fullmatch(text) is not None or (text[:1] in "'’" and _SHORT.fullmatch(text) is not None)


def is_like_buddhist(text: str) -> bool:
    """Whether a text has a year that would lie far in the future, and is past as Buddhists count."""
    return _LIKE_BUDDHA.search(text) is not None


def _whole(short: str) -> int:
    return int(short) + (1900 if int(short) >= _FIRST_OF_LAST_CENTURY else 2000)


def _number(text: str) -> int:
    return 1 if text == "元" else int(text)
