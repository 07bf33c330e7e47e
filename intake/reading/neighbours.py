"""What stands around a name: its country, and the others of an enumeration."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from intake.reading.layout import Passage
from intake.reading.mentions import Candidate
from intake.reading.names import Name

_MOST_LISTED = 60
_BEFORE_COUNTRY = re.compile(r"\s?,\s|\s?\(\s?")
_AFTER_COUNTRY = re.compile(r"\s?[,;.)]|\s?$|\s(?:and|y|e|и|with|с)\s|\s?\(")
_BETWEEN_LISTED = re.compile(
    r"\s?(?:\([^()]{0,60}\))?\s?(?:[,;]|and|y|e|и|а также|as well as|, and|[-–—]|с|со|with)?\s?"
    r"(?:(?:the )?(?:city|cities) of |города? )?",
)


@dataclass
class Found:
    """A name with all that it can mean, before anything is chosen."""

    passage: int
    name: Name
    candidates: tuple[Candidate, ...]
    needs_support: bool = False
    countries: frozenset[str] = field(default=frozenset())
    """Of the country named beside it."""

    @property
    def is_country(self) -> bool:
        """Whether it names a country."""
        return self.candidates[0].kind == "country"

    def may_lie_in(self, countries: frozenset[str]) -> bool:
        """Whether it can be a place of one of these countries."""
        return any(candidate.kind != "country" and candidate.country in countries for candidate in self.candidates)


def country_beside(found: Sequence[Found], passages: Sequence[Passage]) -> None:
    """Note with each name the country named right after it, after a comma or in brackets.

    A country in brackets holds for the names enumerated before it too, as far back as the last brackets.
    """
    for place, item in enumerate(found):
        if not item.is_country or not place:
            continue
        text = passages[item.passage].text
        before = found[place - 1]
        if before.passage != item.passage:
            continue
        gap = text[before.name.end : item.name.start]
        if not _BEFORE_COUNTRY.fullmatch(gap) or not _AFTER_COUNTRY.match(text, item.name.end):
            continue
        countries = frozenset(
            candidate.country for candidate in item.candidates if candidate.country and candidate.kind == "country"
        )
        if before.is_country and not ("(" in gap and before.may_lie_in(countries)):
            continue
        before.countries = countries
        if "(" in gap:
            _spread(found, place - 1, countries, text)


def _spread(found: Sequence[Found], place: int, countries: frozenset[str], text: str) -> None:
    for back in range(place - 1, -1, -1):
        item, following = found[back], found[back + 1]
        gap = text[item.name.end : following.name.start] if item.passage == following.passage else "("
        if item.is_country or item.countries or "(" in gap or not _BETWEEN_LISTED.fullmatch(gap):
            return
        if item.may_lie_in(countries):
            item.countries = countries


def neighbours(found: Sequence[Found], passages: Sequence[Passage]) -> list[list[Found]]:
    """For each name the others of its enumeration, of a very long one those of its part."""
    groups: list[list[Found]] = []
    for item in found:
        last = groups[-1][-1] if groups else None
        if (
            last is not None
            and len(groups[-1]) < _MOST_LISTED
            and last.passage == item.passage
            and _BETWEEN_LISTED.fullmatch(passages[item.passage].text[last.name.end : item.name.start])
        ):
            groups[-1].append(item)
        else:
            groups.append([item])
    return [[other for other in group if other is not item] for group in groups for item in group]
