"""Who is tied to whom in a sentence.

The names of a sentence are put in as single signs, so that a tie is a matter of a few patterns:
"X with A, B" ties X to A and X to B, "between A, B and C" ties the three.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from intake.reading.languages import Tying
from intake.reading.mentions import Mention
from intake.reading.spotting import Spotted

_FIRST_SIGN = 0xE000
_MOST_NAMES = 0x800
_COUNTRY = "\uf8ff"
_P = "[\ue000-\ue7ff]"
_PRIVATE = re.compile("[\ue000-\uf8ff]")
_MOST_PARTNERS = 60
_MOST_FILLERS = 3

# What says of a place where it lies, or when the tie was made, belongs to its name.
_BELONGING = re.compile(
    rf"({_P})(?:\s?\(\s?(?:{_COUNTRY}\s?[,;]?\s?)?((?:1[89]|20)\d\d)?\s?\)"
    rf"|,\s{_COUNTRY}(?:\s?\(((?:1[89]|20)\d\d)\))?(?=[\s,;.)]|$))"
)
_GENITIVE = re.compile(rf"({_P})['’]s?(?=\s)")


@dataclass(frozen=True)
class Group:
    """Names of a sentence that one tie joins, by their place among its names."""

    parties: tuple[int, ...]
    start: int
    end: int
    sureness: float


@dataclass
class Skeleton:
    """A sentence with a sign for each name."""

    text: str
    years: dict[int, str] = field(default_factory=dict)
    """The year in brackets after a name."""


def skeleton(sentence: str, start: int, spotted: Sequence[Spotted], tying: Tying) -> Skeleton:
    """A sentence, its first character at `start` of the passage, with signs for the names in it."""
    pieces = []
    place = start
    for number, item in enumerate(spotted[:_MOST_NAMES]):
        gap = sentence[place - start : item.start - start]
        is_whereabouts = number > 0 and gap == ", " and _lies_in(spotted[number - 1].mention, item.mention)
        pieces.append(_PRIVATE.sub(" ", gap))
        pieces.append(_COUNTRY if item.mention.kind == "country" or is_whereabouts else sign_of(number))
        place = item.end
    pieces.append(_PRIVATE.sub(" ", sentence[place - start :]))
    made = Skeleton("".join(pieces))

    def note_year(match: re.Match[str]) -> str:
        year = match[2] or match[3]
        if year:
            made.years[ord(match[1]) - _FIRST_SIGN] = year
        return match[1]

    made.text = _BELONGING.sub(note_year, _GENITIVE.sub(r"\1", made.text))
    for _ in range(_MOST_FILLERS):
        made.text = _without_fillers(made.text, _patterns(tying))
    return made


def _without_fillers(text: str, patterns: "_Patterns") -> str:
    """Without words that say what a name is: "twin town X"; in "twin towns of X: A, B" they say more."""
    listings = [match.span() for match in patterns.listing.finditer(text)]

    def left(filler: re.Match[str]) -> str:
        return filler[0] if any(start < filler.end() <= end for start, end in listings) else ""

    return patterns.fillers.sub(left, text)


def sign_of(number: int) -> str:
    """The sign that stands for a name of the sentence."""
    return chr(_FIRST_SIGN + number)


def _lies_in(city: Mention, region: Mention) -> bool:
    """Whether a region named after a city can be what the city lies in."""
    if city.kind != "city" or region.kind != "region" or region.candidate is None:
        return False
    return city.candidate is None or city.candidate.country == region.candidate.country


@dataclass(frozen=True)
class _Patterns:
    fillers: re.Pattern[str]
    between: re.Pattern[str]
    listing: re.Pattern[str]
    partner: re.Pattern[str]
    of_both: re.Pattern[str]
    joint: re.Pattern[str]
    dash: re.Pattern[str]
    conjunction: re.Pattern[str]


@lru_cache(maxsize=16)
def _patterns(tying: Tying) -> _Patterns:
    # Between two names may stand others that nobody knows.
    unknown = r"(?:,\s(?-i:[^\W\d_a-zа-яё][\w-]+)(?:\s(?-i:[^\W\d_a-zа-яё][\w-]+))?){0,3}"
    comma = rf"\s?[,;]\s?(?:{tying.conjunction}\s)?"
    joined = rf"{unknown}(?:{comma}|\s{tying.conjunction}\s|\s?[;,:]?\s[-–—•*]\s)"
    some = rf"{_P}(?:{joined}{_P}){{0,{_MOST_PARTNERS}}}"
    more = rf"{_P}(?:{joined}{_P}){{1,{_MOST_PARTNERS}}}"
    again = rf"(?:[^\ue000-\ue7ff;]{{0,40}}?(?:{comma}|\s{tying.conjunction}\s)(?<!\w){tying.partner}\s{some}){{0,8}}"

    def made(pattern: str) -> re.Pattern[str]:
        return re.compile(pattern, re.IGNORECASE)

    return _Patterns(
        fillers=made(rf"(?<!\w)(?:{tying.fillers})(?={_P})"),
        between=made(rf"(?<!\w){tying.between}\s(?P<all>{more})"),
        listing=made(rf"(?<!\w){tying.listing}\s(?P<centre>{_P})\s?{tying.listed}\s(?:[-–—•*]\s)?(?P<partners>{some})"),
        partner=made(
            rf"(?P<centre>{some})(?P<middle>[^\ue000-\ue7ff;]{{0,140}}?)(?<!\w){tying.partner}:?\s"
            rf"(?:[-–—•*]\s)?(?P<partners>{some}{again})"
        ),
        of_both=made(rf"(?<!\w){tying.of_both}\s(?P<all>{_P}\s{tying.conjunction}\s{_P})"),
        joint=made(rf"(?P<all>{more}),?\s{tying.joint}"),
        dash=made(rf"(?P<all>{_P}\s?[-–—]\s?{_P})(?!\s?[-–—]\s?{_P})"),
        conjunction=made(rf"\s{tying.conjunction}\s"),
    )


def groups(text: str, tying: Tying) -> list[Group]:
    """The groups of a clause, each name in one pattern only."""
    patterns = _patterns(tying)
    taken: set[int] = set()
    found: list[Group] = []
    for pattern, sureness in (
        (patterns.between, 1.0),
        (patterns.listing, 1.0),
        (patterns.of_both, 0.9),
        (patterns.partner, 1.0),
        (patterns.joint, 0.95),
        (patterns.dash, 0.7),
    ):
        for match in pattern.finditer(text):
            places = {place for place in range(*match.span()) if _is_sign(text[place])}
            if not places & taken:
                taken |= places
                found.extend(_read(match, sureness, patterns))
    return found


def _is_sign(character: str) -> bool:
    return _FIRST_SIGN <= ord(character) < _FIRST_SIGN + _MOST_NAMES


def _numbers(text: str) -> list[int]:
    return [ord(character) - _FIRST_SIGN for character in text if _is_sign(character)]


def _read(match: re.Match[str], sureness: float, patterns: _Patterns) -> Iterator[Group]:
    if "all" in match.re.groupindex:
        yield from _of_all(match, sureness, patterns)
        return
    centres, partners = _numbers(match["centre"]), _numbers(match["partners"])[:_MOST_PARTNERS]
    if len(centres) > 3:
        # "There were A, B, C and D; D signed with E": only the last is surely meant.
        centres, sureness = centres[-1:], sureness * 0.6
    far = len(match.groupdict().get("middle") or "") > 80
    for centre in centres:
        for partner in partners:
            yield Group((centre, partner), *match.span(), sureness * (0.85 if far else 1))


def _of_all(match: re.Match[str], sureness: float, patterns: _Patterns) -> Iterator[Group]:
    numbers = _numbers(match["all"])
    first_gap = match["all"][1 : match["all"].index(sign_of(numbers[1]))]
    if len(numbers) > 2 and patterns.between is match.re and patterns.conjunction.fullmatch(first_gap):
        # "between X and A, B, C"
        for partner in numbers[1:]:
            yield Group((numbers[0], partner), *match.span(), sureness * 0.9)
    else:
        yield Group(tuple(numbers), *match.span(), sureness)
