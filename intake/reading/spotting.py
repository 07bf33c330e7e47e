"""Finding the mentions of a text."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from intake.reading.choosing import Hints, choose
from intake.reading.guards import Doubt, Surroundings, doubt
from intake.reading.layout import Passage
from intake.reading.mentions import Candidate, LookUp, Mention
from intake.reading.names import Word, names_at, variants, words_of
from intake.reading.neighbours import Found, country_beside, neighbours
from intake.reading.zones import Zones


@dataclass(frozen=True)
class Spotted:
    """A mention and where it stands in its passage."""

    passage: int
    start: int
    end: int
    mention: Mention


def spot(passages: Sequence[Passage], zones: Zones, look_up: LookUp) -> list[Spotted]:
    """The mentions of all passages, in reading order; names are looked up once."""
    words = [words_of(passage) for passage in passages]
    listed = _look_up(passages, words, look_up)
    lowered = frozenset(
        word.text
        for passage, of_passage in zip(passages, words, strict=True)
        for word in of_passage
        if word.text.islower() and not zones.touch(*passage.span(word.start, word.end))
    )
    found: list[Found] = []
    for number, passage in enumerate(passages):
        surroundings = Surroundings(passage, words[number], lowered)
        found.extend(_in_passage(number, surroundings, listed, zones))
    return _settled(found, passages)


def _look_up(
    passages: Sequence[Passage], words: Sequence[list[Word]], look_up: LookUp
) -> dict[str, tuple[Candidate, ...]]:
    """What the names in the text can mean, by the name as it stands."""
    spelled: dict[str, tuple[str, ...]] = {}
    for passage, of_passage in zip(passages, words, strict=True):
        for place in range(len(of_passage)):
            for name in names_at(passage, of_passage, place):
                if name.text not in spelled:
                    spelled[name.text] = variants(name)
    known = look_up(sorted({variant for all_of_one in spelled.values() for variant in all_of_one}))
    listed = {}
    for text, ways in spelled.items():
        candidates = _gathered(known.get(way, ()) for way in ways)
        if candidates:
            listed[text] = candidates
    return listed


def _gathered(by_variant: Iterable[Sequence[Candidate]]) -> tuple[Candidate, ...]:
    found: dict[tuple[str, str], Candidate] = {}
    for candidates in by_variant:
        for candidate in candidates:
            key = (candidate.kind, candidate.public_id)
            if key not in found or candidate.is_main_name:
                found[key] = candidate
    return tuple(found.values())


def _in_passage(
    number: int, surroundings: Surroundings, listed: Mapping[str, tuple[Candidate, ...]], zones: Zones
) -> list[Found]:
    found = []
    place = 0
    while place < len(surroundings.words):
        taken = _longest(number, surroundings, place, listed, zones)
        if taken:
            found.append(taken)
            place = taken.name.last + 1
        else:
            place += 1
    return found


def _longest(
    number: int, surroundings: Surroundings, place: int, listed: Mapping[str, tuple[Candidate, ...]], zones: Zones
) -> Found | None:
    for name in names_at(surroundings.passage, surroundings.words, place):
        candidates = listed.get(name.text)
        if not candidates or zones.touch(*surroundings.passage.span(name.start, name.end)):
            continue
        level, kept = doubt(name, candidates, surroundings)
        if level is not Doubt.OUT:
            return Found(number, name, kept, needs_support=level is Doubt.NEEDS_SUPPORT)
    return None


def _settled(found: list[Found], passages: Sequence[Passage]) -> list[Spotted]:
    """What each name means, of those that are names of places."""
    country_beside(found, passages)
    groups = neighbours(found, passages)
    named = [item.candidates[0].country for item in found if item.is_country]
    spotted = []
    for item, group in zip(found, groups, strict=True):
        if item.needs_support and not _is_supported(item, group):
            continue
        hints = Hints(
            beside=item.countries,
            near=_countries_near(group),
            in_text=frozenset(country for country in named if country),
            is_among_regions=bool(group) and all(_is_region_only(other) for other in group),
        )
        spotted.append(_spotted(item, hints, passages[item.passage]))
    return spotted


def _countries_near(group: Sequence[Found]) -> frozenset[str]:
    """The country of at least half of the others enumerated, and of two at least."""
    sure = Counter[str]()
    for other in group:
        countries = other.countries or {candidate.country for candidate in other.candidates if candidate.country}
        if not other.needs_support and len(countries) == 1:
            sure.update(countries)
    return frozenset(country for country, number in sure.items() if number > 1 and number * 2 >= len(group))


def _is_region_only(item: Found) -> bool:
    return all(candidate.kind == "region" for candidate in item.candidates)


def _is_supported(item: Found, group: Sequence[Found]) -> bool:
    if item.may_lie_in(item.countries):
        return True
    return any(not other.needs_support and not other.is_country for other in group)


def _spotted(item: Found, hints: Hints, passage: Passage) -> Spotted:
    candidate, kind = choose(item.candidates, hints)
    start, end = passage.span(item.name.start, item.name.end)
    mention = Mention(
        start=start,
        end=end,
        surface=passage.text[item.name.start : item.name.end],
        kind=kind,
        candidate=candidate,
        is_ambiguous=candidate is None,
    )
    return Spotted(item.passage, item.name.start, item.name.end, mention)
