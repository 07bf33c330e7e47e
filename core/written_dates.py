"""Dates as people write them, in the languages in which registers are often kept, turned into partial dates.

The names of months come from Unicode CLDR through Babel; the words of doubt are listed here.
"""

import re
import unicodedata
from datetime import date, timedelta
from enum import StrEnum
from functools import cache, lru_cache

from babel import Locale

from core.dates import InvalidPartialDate, bounds
from core.written_years import Years, in_common_years

# The former go before: листопад is November here, and mar is March.
_LANGUAGES = (
    "en", "es", "pt", "ru", "fr", "de", "it", "uk", "pl", "cs", "tr", "nl", "sv", "nb", "fi", "ro", "hu", "bg", "ar",
    "el", "da", "ca", "sk", "sl", "hr", "sr", "sr_Latn", "lt", "lv", "et", "id", "th", "he", "ka", "hy", "kk", "mk",
    "be", "az", "uz", "eu", "gl", "hi", "sq",
)  # fmt: skip
_ABOUT = (
    r"about|around|approximately|approx|circa|ca?|hacia|alrededor de|aprox|cerca de|por volta de|"
    r"около|ок|примерно|близько|бл|vers|environ|um|etwa|verso|około|kolem|cirka|yaklaşık"
)
_PERHAPS = r"perhaps|probably|maybe|quizás?|probablemente|talvez|provavelmente|возможно|вероятно|peut-être|vielleicht"
SINCE = (
    r"since|desde|с|depuis|seit|dal|od|од|от|з|від|sedan|siden|sinds|nuo|kopš|alates|din|από|sejak|từ|des de|vuodesta|"
    r"منذ|מאז|از"
)
# What was done then, before the day; what was done later, behind it: the former is meant.
_DONE = (
    r"signed|established|founded|concluded|twinned|terminated|ended|dissolved|unterzeichnet|gegründet|geschlossen|"
    r"beendet|aufgelöst|firmado|suscrito|terminado|finalizado|assinado|encerrado|signé|conclu|résilié|firmato|"
    r"подписано?|заключено?|расторгнуто?|підписано|розірвано|podpisana|zawarta|rozwiązana|podepsáno|beëindigd"
)
_AGAIN = (
    r"renewed|reaffirmed|re-signed|updated|extended|erneuert|bekräftigt|renovado|ratificado|renouvelé|rinnovato|"
    r"обновлено?|обновљено?|продлено?|поновлено|odnowion[aey]|obnoven[oaé]|obnovljeno?|vernieuwd|förnyat|fornyet|"
    r"réadhésion|rejoined|readmitted|readmitido|megújítva|atnaujinta|更新"
)
# Before a year.
_YEAR = r"year|jahr|año|ano|année|anno|rok|roku|год|году|рік|jaar|år|r\.|év"
# Behind it.
_YEAR_BEHIND = (
    r"г\.?|год[ау]?|године|р\.?|року|рік|r\.?|roku|m\.|g\.|god\.|godine|gada|gads|metai|aasta|a\.|év|évben|ж\.?|жылы?|"
    r"a\.d\.|ad|ce|م\.?|წ\.?|წელი|թ\.?|թվական"
)
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
_LITTLE = (
    "de del do of the le in en em no na im в den m d g gada aasta year año ano rok roku r год года г р року "
    "године годин godine god"
)
_LITTLE_WORDS = frozenset(_LITTLE.split())
_DECADE = (
    r"(?:(?:early|mid|late)[\s-]+)?(?:the\s+)?(\d{3})0(?:s|-?е)(?:\s+(?:годы|гг))?|"
    r"(?:los\s+|os\s+)?(?:años|anos|década de|décadas de)\s+(\d{3})0"
)


class Order(StrEnum):
    """How days are written in numbers alone, where that is known of a whole column."""

    UNKNOWN = ""
    DAY_FIRST = "day"
    """11/12/1995 is in December."""
    MONTH_FIRST = "month"
    """11/12/1995 is in November."""
    SERIAL = "serial"
    """35044 is how spreadsheets count: days since the end of 1899."""


_DAY_ZERO = date(1899, 12, 30)
_MOST_DAYS = 80_000
_SLASHES = re.compile(r"(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d\d)")
_TIME = re.compile(r"(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?")
_EASTERN = re.compile(r"(\d{4})\s*[年년]\s*(?:(\d{1,2})\s*[月월]\s*(?:(\d{1,2})\s*[日일号]?)?)?")
_VIETNAMESE = re.compile(
    r"(?:(?:ngày\s+)?(?P<day>\d{1,2})\s+)?tháng\s+(?P<month>\d{1,2})(?:\s*[/,]\s*|\s+)(?:năm\s+)?(?P<year>\d{4})"
)


def as_partial_date(text: str, *, order: Order = Order.UNKNOWN, years: Years = Years.COMMON) -> str:
    """The partial date (core.dates) that a person's text means; a text that is not understood, as it is.

    Numbers alone are read where they leave no doubt: 11.12.1995 is a day of December, as a dot is nowhere
    written between month and day; 11/12/1995, which is two days, is left as it is unless the order is said.
    """
    text = " ".join(text.split()).strip(" ,;")
    if not text or len(text) > _LONGEST:
        return text
    plain = in_common_years(_in_plain_digits(text), years)
    if order is not Order.UNKNOWN and (day := _in_order(plain, order)):
        return day
    return plain if _is_partial_date(plain) else _meant(plain) or text


def order_of(text: str) -> Order | None:
    """The order in which a day in numbers is written; UNKNOWN where it can be two, None where it is no such day."""
    match = _SLASHES.fullmatch(text.strip())
    if match is None:
        return None
    first, second = int(match[1]), int(match[3])
    if max(first, second) > 31:
        return None
    if first > 12 >= second:
        return Order.DAY_FIRST
    return Order.MONTH_FIRST if second > 12 >= first else Order.UNKNOWN


def is_serial(text: str) -> bool:
    """Whether a number can be a day as spreadsheets count them, of 1913 or later."""
    return text.isdecimal() and 5_000 <= int(text) <= _MOST_DAYS


def _in_order(text: str, order: Order) -> str | None:
    if order is Order.SERIAL:
        return (_DAY_ZERO + timedelta(days=int(text))).isoformat() if is_serial(text) else None
    match = _SLASHES.fullmatch(text)
    if match is None:
        return None
    day, month = (match[1], match[3]) if order is Order.DAY_FIRST else (match[3], match[1])
    found = f"{match[4]}-{int(month):02}-{int(day):02}"
    return found if _is_partial_date(found) else None


def _in_plain_digits(text: str) -> str:
    """With digits of all scripts as those of ours, and full-width letters as plain ones."""
    if text.isascii():
        return text
    plain = text.translate({ord(letter): ascii_ for letter, ascii_ in zip("／．－～〜", "/.-––", strict=True)})
    return "".join(str(unicodedata.decimal(letter)) if letter.isdecimal() else letter for letter in plain)


def _is_partial_date(text: str) -> bool:
    try:
        bounds(text)
    except InvalidPartialDate:
        return False
    return True


def _meant(text: str) -> str | None:
    plain = text.casefold()
    if match := re.fullmatch(
        rf"(?:{_DONE})(?:\s+(?:on|in|am|el|em|le|il|w|в|у))?\s+(.+?)(?:[,;]?\s+(?:{_AGAIN}).*)?", plain
    ):
        return _meant(match[1])
    if match := re.fullmatch(rf"(.+?)\s*[,;(]\s*(?:{_AGAIN}).*", plain):
        return _meant(match[1])
    for words, mark in ((_ABOUT, "~"), (_PERHAPS, "?")):
        if match := re.fullmatch(rf"(?:{words})\.?\s+(.+)", plain):
            day = _point(match[1])
            return day and day + mark
    if match := re.fullmatch(_FROM_TO, plain) or re.fullmatch(r"(\S+.*?)\s*[–—]\s*(.+)|(\d{4})-(\d{4})", plain):
        first, last = (_point(end) for end in match.groups() if end is not None)
        return f"{first}/{last}" if first and last else None
    if match := re.fullmatch(rf"(?:{SINCE})\s+(.+)", plain):
        day = _point(match[1])
        return day and f"{day}/.."
    return _point(plain)


def _point(text: str) -> str | None:
    """A single day, month, year or decade."""
    text = re.sub(rf"^(?:{_YEAR})\s+(?=\d{{4}})", "", text.strip())
    text = re.sub(rf"(?<=\d)\.?\s*(?:{_YEAR_BEHIND})$", "", text).removesuffix(".")
    if (bracketed := re.fullmatch(r"\((.+)\)|\[(.+)\]", text)) is not None:
        text = bracketed[1] or bracketed[2]
    if match := re.fullmatch(_DECADE, text):
        return f"{match[1] or match[2]}X"
    found = _numbers(text) or _eastern(text) or _vietnamese(text) or _words(text)
    return found if found and _is_partial_date(found) else None


def _numbers(text: str) -> str | None:
    if (match := re.fullmatch(r"(\d{2})(\d{2})[/–-](\d{2})", text)) and int(match[3]) == int(match[2]) + 1 > 12:
        # 1958/59; 2009/10 can be October.
        return f"[{match[1]}{match[2]}..{match[1]}{match[3]}]"
    if match := re.fullmatch(r"\d{4}|\d{4}-\d{2}(?:-\d{2})?", text):
        return match[0]
    if match := _TIME.fullmatch(text.upper()):
        return match[1]
    if match := re.fullmatch(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})", text):
        return f"{match[3]}-{int(match[2]):02}-{int(match[1]):02}"
    if match := re.fullmatch(r"(\d{1,2})[./](\d{4})", text):
        return f"{match[2]}-{int(match[1]):02}"
    if match := re.fullmatch(r"(\d{4})[./]\s?(\d{1,2})(?:[./]\s?(\d{1,2}))?", text):
        return f"{match[1]}-{int(match[2]):02}" + (f"-{int(match[3]):02}" if match[3] else "")
    # Where only one order is a day, or both are the same.
    match = _SLASHES.fullmatch(text)
    if match is None:
        return None
    order = Order.DAY_FIRST if match[1] == match[3] else order_of(text)
    return _in_order(text, order) if order else None


def _eastern(text: str) -> str | None:
    """Year, month and day as Chinese, Japanese and Korean write them."""
    match = _EASTERN.fullmatch(text)
    if match is None:
        return None
    year, month, day = match.groups()
    return year + (f"-{int(month):02}" if month else "") + (f"-{int(day):02}" if day else "")


def _vietnamese(text: str) -> str | None:
    """Day, month and year, each by its word: months have numbers there, and no names."""
    match = _VIETNAMESE.fullmatch(text)
    if match is None:
        return None
    year, month, day = match["year"], int(match["month"]), match["day"]
    return f"{year}-{month:02}" + (f"-{int(day):02}" if day else "")


def _words(text: str) -> str | None:
    """A month or a season by its name, with a year and perhaps a day, in any order in which people put them."""
    # Vowels of Thai or Hindi are marks, and no letters.
    words = [word for word in re.findall(r"[^\s,.;:/()'’–—-]+", text) if word not in _LITTLE_WORDS]
    named = [word for word in words if not word[0].isdecimal()]
    numbers = [re.sub(r"(?<=\d)(st|nd|rd|th|er|º|ª)$", "", word) for word in words if word[0].isdecimal()]
    years = [number for number in numbers if re.fullmatch(r"\d{4}", number)]
    days = [int(number) for number in numbers if re.fullmatch(r"\d{1,2}", number)]
    # Names of months are looked up last: most texts with a number are no dates.
    if len(named) != 1 or len(years) != 1 or len(days) > 1 or len(years) + len(days) != len(numbers):
        return None
    month = _month_or_season(named[0])
    if month is None:
        return None
    if month in _SEASONS and days:
        return None
    return f"{years[0]}-{month:02}" + "".join(f"-{day:02}" for day in days)


@lru_cache(maxsize=10_000)
def _month_or_season(word: str) -> int | None:
    return next((number for number, names in _SEASONS.items() if re.fullmatch(names, word)), None) or _month(word)


def _month(word: str) -> int | None:
    if len(word) < 3:
        return None
    found = _months().get(word) or next((month for name, month in _months().items() if name.startswith(word)), None)
    # In a case that CLDR does not have: маја, mája.
    stems = (stem for stem in (word[:-1], word[:-2]) if len(stem) > 2)
    return found or next((_months()[stem] for stem in stems if stem in _months()), None)


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
