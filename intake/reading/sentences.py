"""Sentences of a passage, and their clauses."""

from collections.abc import Iterator

from razdel import sentenize
from syntok import segmenter

from intake.reading.layout import Passage


def sentences(passage: Passage) -> Iterator[tuple[int, int]]:
    """Where the sentences of a passage begin and end."""
    if _is_cyrillic(passage.text):
        for sentence in sentenize(passage.text):
            yield sentence.start, sentence.stop
        return
    for paragraph in segmenter.process(passage.text):
        for tokens in paragraph:
            if tokens:
                yield tokens[0].offset, tokens[-1].offset + len(tokens[-1].value)


def _is_cyrillic(text: str) -> bool:
    sample = text[:2000].lower()
    return sum("а" <= letter <= "я" for letter in sample) > sum("a" <= letter <= "z" for letter in sample)
