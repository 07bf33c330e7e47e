"""Parts of a text in which no place is meant: addresses and lists of references."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator

# An address goes on after a line break if it broke at one of its own signs and what follows looks like one.
_ADDRESS = re.compile(
    r"(?:https?://|www\.)[^\s<>\"»”]*(?:(?<=[./\-_=&?])[ ]?\r?\n?[ ]?(?=\S{0,200}[/_])[^\s<>\"»”]+){0,6}"
    r"|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}"
    r"|\b10\.\d{4,9}/[^\s<>\"»”]+"
)
_REFERENCES = re.compile(
    r"^[\s#*\d.]{0,8}(?:references(?: cited)?|bibliography|works cited|literature(?: cited)?|список литературы"
    r"|литература|библиографи(?:я|ческий список)|список (?:использованных )?источников(?: и литературы)?"
    r"|(?:referencias(?: bibliográficas)?|bibliografía)|(?:referências(?: bibliográficas)?|bibliografia)"
    r"|literaturverzeichnis|quellen|bibliographie|références)\s{0,3}[:.]?[\s*]{0,4}$",
    re.IGNORECASE | re.MULTILINE,
)
_AFTER_REFERENCES = re.compile(
    r"^[\s#*]{0,4}(?:about the authors?|author information|authors? biograph|author bio|abstract\b|summary\b|annex\b"
    r"|appendix\b|сведения об автор|информация об автор|об автор(?:е|ах)|аннотация|приложени[ея]"
    r"|sobre (?:el|la|los|las) autor"
    r"|sobre (?:o|a|os|as) autor|resumen\b|resumo\b|anexo\b)",
    re.IGNORECASE | re.MULTILINE,
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


class Zones:
    """Stretches of a text to leave out."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        self._spans: list[tuple[int, int]] = []
        for start, end in sorted(spans):
            if self._spans and start <= self._spans[-1][1]:
                self._spans[-1] = (self._spans[-1][0], max(end, self._spans[-1][1]))
            else:
                self._spans.append((start, end))
        self._starts = [start for start, _ in self._spans]

    def touch(self, start: int, end: int) -> bool:
        """Whether any of this stretch is to be left out."""
        place = bisect_right(self._starts, max(start, end - 1)) - 1
        return place >= 0 and self._spans[place][1] > start


def zones_of(text: str) -> Zones:
    """The addresses and lists of references of a text."""
    return Zones([*(match.span() for match in _ADDRESS.finditer(text)), *_reference_lists(text)])


def _reference_lists(text: str) -> Iterator[tuple[int, int]]:
    for heading in _REFERENCES.finditer(text):
        # A heading in a table of contents or a chapter so named has no years of publication after it.
        if len(_YEAR.findall(text, heading.end(), heading.end() + 1500)) < 3:
            continue
        after = _AFTER_REFERENCES.search(text, heading.end())
        yield heading.start(), after.start() if after else len(text)
