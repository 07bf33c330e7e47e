"""Dates as people write them, in the languages that names are marked with, turned into partial dates.

The names of months come from Unicode CLDR through Babel; the words of doubt are listed here.
"""

import re
from functools import cache

from babel import Locale

from core.dates import InvalidPartialDate, bounds

_LANGUAGES = ("en", "es", "pt", "ru", "fr", "de")
_ABOUT = (
    r"about|around|approximately|approx|circa|ca?|hacia|alrededor de|aprox|cerca de|por volta de|"
    r"около|ок|примерно|vers|environ|um|etwa"
)
_PERHAPS = r"perhaps|probably|maybe|quizás?|probablemente|talvez|provavelmente|возможно|вероятно|peut-être|vielleicht"
_SINCE = r"since|desde|с|depuis|seit"
_FROM_TO = (
    r"(?:from\s+)?(.+?)\s+to\s+(.+)|(?:с\s+)?(.+?)\s+по\s+(.+)|de\s+(.+?)\s+a\s+(.+)|"
    r"desde\s+(.+?)\s+(?:hasta|até)\s+(.+)"
)
# By their first letters, in all cases of Russian; the number is that of partial dates.
_SEASONS = {
    21: r"spring|primavera|весн\w+|printemps|frühjahr|frühling",
    22: r"summer|verano|verão|лет\w+|été|sommer",
    23: r"autumn|fall|otoño|outono|осен\w+|automne|herbst",
    24: r"winter|invierno|inverno|зим\w+|hiver",
}
# No date is longer; the patterns below would take long over a page of text.
_LONGEST = 80
_LITTLE_WORDS = {"de", "del", "do", "of", "the", "le", "in", "en", "em", "no", "na", "im", "в"}
_DECADE = (
    r"(?:the\s+)?(\d{3})0(?:s|-?е)(?:\s+(?:годы|гг))?|(?:los\s+|os\s+)?(?:años|anos|década de|décadas de)\s+(\d{3})0"
)


def as_partial_date(text: str) -> str:
    """The partial date (core.dates) that a person's text means; a text that is not understood, as it is.

    Numbers alone are read where they leave no doubt: 11.12.1995 is a day of December, as a dot is nowhere
    written between month and day; 11/12/1995, which is two days, is left as it is.
    """
    text = " ".join(text.split()).strip(" ,;")
    if not text or len(text) > _LONGEST or _is_partial_date(text):
        return text
    return _meant(text) or text


def _is_partial_date(text: str) -> bool:
    try:
        bounds(text)
    except InvalidPartialDate:
        return False
    return True


def _meant(text: str) -> str | None:
    plain = text.casefold()
    for words, mark in ((_ABOUT, "~"), (_PERHAPS, "?")):
        if match := re.fullmatch(rf"(?:{words})\.?\s+(.+)", plain):
            day = _point(match[1])
            return day and day + mark
    if match := re.fullmatch(_FROM_TO, plain) or re.fullmatch(r"(\S+.*?)\s*[–—]\s*(.+)|(\d{4})-(\d{4})", plain):
        first, last = (_point(end) for end in match.groups() if end is not None)
        return f"{first}/{last}" if first and last else None
    if match := re.fullmatch(rf"(?:{_SINCE})\s+(.+)", plain):
        day = _point(match[1])
        return day and f"{day}/.."
    return _point(plain)


def _point(text: str) -> str | None:
    """A single day, month, year or decade."""
    text = re.sub(r"\s*(г\.?|года?|год)$", "", text.strip())
    if match := re.fullmatch(_DECADE, text):
        return f"{match[1] or match[2]}X"
    found = _numbers(text) or _words(text)
    return found if found and _is_partial_date(found) else None


def _numbers(text: str) -> str | None:
    if match := re.fullmatch(r"\d{4}|\d{4}-\d{2}(?:-\d{2})?", text):
        return match[0]
    if match := re.fullmatch(r"(\d{1,2})\.(\d{1,2})\.(\d{4})", text):
        return f"{match[3]}-{int(match[2]):02}-{int(match[1]):02}"
    if match := re.fullmatch(r"(\d{1,2})[./](\d{4})", text):
        return f"{match[2]}-{int(match[1]):02}"
    if match := re.fullmatch(r"(\d{4})[./](\d{1,2})[./](\d{1,2})", text):
        return f"{match[1]}-{int(match[2]):02}-{int(match[3]):02}"
    return None


def _words(text: str) -> str | None:
    """A month or a season by its name, with a year and perhaps a day, in any order in which people put them."""
    words = [word for word in re.findall(r"\w+", text) if word not in _LITTLE_WORDS]
    months = [month for word in words if (month := _month_or_season(word))]
    numbers = [re.sub(r"(?<=\d)(st|nd|rd|th|er|º|ª)$", "", word) for word in words if not _month_or_season(word)]
    years = [number for number in numbers if re.fullmatch(r"\d{4}", number)]
    days = [int(number) for number in numbers if re.fullmatch(r"\d{1,2}", number)]
    if len(months) != 1 or len(years) != 1 or len(days) > 1 or len(years) + len(days) != len(numbers):
        return None
    if months[0] in _SEASONS and days:
        return None
    return f"{years[0]}-{months[0]:02}" + "".join(f"-{day:02}" for day in days)


def _month_or_season(word: str) -> int | None:
    return next((number for number, names in _SEASONS.items() if re.fullmatch(names, word)), None) or _month(word)


def _month(word: str) -> int | None:
    if len(word) < 3:
        return None
    return _months().get(word) or next((month for name, month in _months().items() if name.startswith(word)), None)


@cache
def _months() -> dict[str, int]:
    """Every name of a month, in small letters without a dot; of Russian the case after “в” too."""
    found: dict[str, int] = {}
    for language in _LANGUAGES:
        months = Locale(language).months
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for month, name in months[context][width].items():
                    found.setdefault(name.casefold().rstrip("."), month)
    found |= {f"{name[:-1]}е": month for month, name in Locale("ru").months["format"]["wide"].items()}
    return found
