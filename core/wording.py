"""Partial dates, sums of money, numbers and languages in the reader's words."""

import re
from datetime import date
from decimal import Decimal

from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.numbers import format_currency, format_decimal, get_currency_symbol
from django.utils.translation import get_language, pgettext
from django.utils.translation import gettext as _

from core.dates import SEASONS, InvalidPartialDate, bounds

_DOUBTS = ("~", "?", "%")


def in_words(text: str) -> str:
    """A partial date as one says it in the active language; a text that is no date comes back as it is."""
    try:
        bounds(text)
    except InvalidPartialDate:
        return text
    if text.startswith("["):
        first, last = text[1:-1].split("..")
        if not first:
            return _("by %(day)s") % {"day": _point(last)}
        if not last:
            return _("%(day)s or later") % {"day": _point(first)}
        return _("between %(first)s and %(last)s") % {"first": _point(first), "last": _point(last)}
    if "/" in text:
        first, last = (end.strip(".") for end in text.split("/"))
        if not first:
            return _("until %(day)s") % {"day": _point(last)}
        if not last:
            return _("from %(day)s") % {"day": _point(first)}
        return f"{_point(first)} – {_point(last)}"
    return _point(text)


def end_in_words(text: str) -> str:
    """A partial date at which something ended: of one that is open behind, “2021 or later” rather than “from 2021”."""
    return in_words(f"[{text[:-3]}..]" if text.endswith("/..") else text)


def language_in_words(code: str) -> str:
    """What a language is called in the active one; a code that is not known comes back as it is."""
    names = Locale.parse(get_language() or "en", sep="-").languages
    return str(names.get(code, code))


def sum_in_words(amount: Decimal, currency: str) -> str:
    """A sum of money as the active language writes it; without a fraction where there is none."""
    locale = Locale.parse(get_language() or "en", sep="-")
    pattern = locale.currency_formats["standard"].pattern
    if get_currency_symbol(currency, locale=locale)[-1].isalpha():
        pattern = pattern.replace("¤#", "¤\N{NO-BREAK SPACE}#")
    is_whole = amount == amount.to_integral_value()
    if is_whole:
        pattern = pattern.replace(".00", "")
    return format_currency(amount, currency, format=pattern, locale=locale, currency_digits=not is_whole)


def number_in_words(number: Decimal) -> str:
    """A number as the active language writes it, with up to three digits behind the point."""
    return format_decimal(number, locale=Locale.parse(get_language() or "en", sep="-"))


def _point(text: str) -> str:
    if not text:
        return ""
    if text[-1] in _DOUBTS:
        plain = _point(text[:-1])
        return {
            "~": pgettext("date", "about %(day)s"),
            "?": pgettext("date", "perhaps %(day)s"),
            "%": pgettext("date", "perhaps about %(day)s"),
        }[text[-1]] % {"day": plain}
    stated = text.replace("-XX", "")
    if "X" in stated:
        return _("%(year)ss") % {"year": stated.replace("X", "0")}
    language = get_language() or "en"
    year, *rest = (int(part) for part in re.split("-", stated))
    if not rest:
        return str(year)
    if rest[0] in SEASONS:
        return _season(rest[0]) % {"year": year}
    if len(rest) == 1:
        return format_skeleton("yMMMM", date(year, rest[0], 1), locale=language)
    return format_date(date(year, *rest), format="long", locale=language)


def _season(number: int) -> str:
    return {
        21: _("spring %(year)s"),
        22: _("summer %(year)s"),
        23: _("autumn %(year)s"),
        24: _("winter %(year)s"),
    }[number]
