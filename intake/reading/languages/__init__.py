"""The languages the reader knows; one module each."""

from intake.reading.languages.base import Language, Naming, Sign, Tying
from intake.reading.languages.en import ENGLISH
from intake.reading.languages.ru import RUSSIAN

LANGUAGES = (ENGLISH, RUSSIAN)


def language_of(word: str) -> Language:
    """The language by whose rules a word is inflected: that of its script."""
    return RUSSIAN if any("а" <= letter <= "ё" for letter in word.lower()) else ENGLISH


__all__ = ["LANGUAGES", "Language", "Naming", "Sign", "Tying", "language_of"]
