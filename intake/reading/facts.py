"""What a text says of itself: its languages, its DOI, its licence."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

from intake.reading.layout import Passage
from intake.reading.zones import Zones

_KNOWN = ("en", "es", "pt", "ru", "fr", "de", "it")
_ENOUGH = 160
_PART = 250
_SAMPLE = 4_000

_DOI = re.compile(r"\b10\.\d{4,9}/[^\s\"<>«»“”]{1,200}")
_LICENCE_URL = re.compile(r"creativecommons\.org/licenses/(by(?:-nc)?(?:-nd|-sa)?)/(\d\.\d)", re.IGNORECASE)
_PUBLIC_DOMAIN = re.compile(r"creativecommons\.org/publicdomain/zero/|\bCC0\b")
_LICENCE_CODE = re.compile(r"\bCC[ -](BY(?:-NC)?(?:-ND|-SA)?)[ -](\d\.\d)", re.IGNORECASE)
_LICENCE_WORDS = re.compile(
    r"Creative\s+Commons\s+(?:«|“|\")?Attribution((?:[\s–-]*(?:Non-?Commercial|No-?Deriv(?:ative)?s?|Share-?Alike)(?:\s+Works)?)*)"
    r"(?:[^.\d]{0,60}?(\d\.\d))?",
    re.IGNORECASE,
)


def languages_of(passages: Sequence[Passage], zones: Zones) -> tuple[str, ...]:
    """The languages of the passages, that of the most text first; notes count only where there is nothing else."""
    amounts: Counter[str] = Counter()
    for with_notes in (False, True):
        for passage in passages:
            if (with_notes or not passage.is_note) and not zones.touch(*passage.span(0, len(passage.text))):
                _count(passage.text, amounts)
        if amounts:
            break
    if not amounts:
        whole = " ".join(passage.text for passage in passages)[:_SAMPLE]
        return (_language(whole),) if any(sign.isalpha() for sign in whole) else ()
    total = amounts.total()
    return tuple(
        code for code, amount in amounts.most_common() if amount >= max(_PART, total / 50) or amount * 2 > total
    )


def _count(text: str, amounts: Counter[str]) -> None:
    letters = sum(sign.isalpha() for sign in text)
    if letters >= _ENOUGH:
        amounts[_language(text[:_SAMPLE])] += letters


@lru_cache(maxsize=1)
def _identifier() -> LanguageIdentifier:
    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(list(_KNOWN))
    return identifier


def _language(text: str) -> str:
    return str(_identifier().classify(text)[0])


def doi_of(text: str) -> str | None:
    """The first DOI of a text: its own stands before those it cites."""
    match = _DOI.search(text)
    return match[0].rstrip(".,;:)]}'’*_").lower() if match else None


def licence_of(text: str) -> str | None:
    """The Creative Commons licence of a text, as its words say it; else as an address does."""
    words = _LICENCE_WORDS.search(text)
    if words:
        return _from_words(words[1], words[2])
    match = _LICENCE_CODE.search(text) or _LICENCE_URL.search(text)
    if match:
        return f"CC {match[1].upper()} {match[2]}"
    return "CC0 1.0" if _PUBLIC_DOMAIN.search(text) else None


def _from_words(conditions: str, version: str | None) -> str:
    said = re.sub(r"[\s–-]", "", conditions.lower())
    code = "CC BY"
    for word, part in (("noncommercial", "-NC"), ("noderiv", "-ND"), ("sharealike", "-SA")):
        if word in said:
            code += part
    return f"{code} {version}" if version else code
