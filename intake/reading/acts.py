"""What was done to a tie, and when."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from intake.reading.languages import Tying

SIGNED = "signed_definitive"
PROPOSED = "proposed"

_BEFORE = 90
# A date with which a clause begins is of what it tells, whatever commas follow.
_OPENING = re.compile(r"\W*[^\W\d_\ue000-\uf8ff]{0,3}\s*")
_CLAUSE_END = re.compile(r"[,;:(]\s")


@dataclass(frozen=True)
class Act:
    """An act that a clause tells of."""

    kind: str
    date: str
    start: int


@dataclass(frozen=True)
class Told:
    """The acts of a clause, and whether it speaks of some that did not take place."""

    acts: tuple[Act, ...]
    has_unreal: bool


@dataclass(frozen=True)
class _Sighting:
    kind: str
    start: int
    end: int


def acts_of(clause: str, tying: Tying) -> Told:
    """The acts of a clause with their dates."""
    real: list[_Sighting] = []
    has_unreal = False
    for sighting in _sightings(clause, tying):
        kind = _as_told(sighting, clause, tying)
        if kind:
            real.append(_Sighting(kind, sighting.start, sighting.end))
        else:
            has_unreal = True
    dates = _dated(real, clause, tying)
    acts: dict[str, Act] = {}
    for number, sighting in enumerate(real):
        act = Act(sighting.kind, dates.get(number, ""), sighting.start)
        if sighting.kind not in acts or (act.date and not acts[sighting.kind].date):
            acts[sighting.kind] = act
    return Told(tuple(acts.values()), has_unreal)


def _sightings(clause: str, tying: Tying) -> list[_Sighting]:
    found: list[_Sighting] = []
    for sign in tying.acts:
        for match in sign.pattern.finditer(clause):
            if not any(other.start < match.end() and match.start() < other.end for other in found):
                found.append(_Sighting(sign.code, *match.span()))
    return sorted(found, key=lambda sighting: sighting.start)


def _as_told(sighting: _Sighting, clause: str, tying: Tying) -> str | None:
    """The act as it took place: none if it did not, a proposal if it is only intended."""
    before = clause[max(0, sighting.start - _BEFORE) : sighting.start]
    if tying.denied.search(before):
        return None
    if tying.decided.search(before):
        return sighting.kind if _is_of_tie(sighting, clause, tying) else None
    if tying.planned.search(before):
        return PROPOSED if sighting.kind == SIGNED else None
    if tying.wished.search(before) or tying.infinitive.fullmatch(clause, sighting.start, sighting.end):
        return None
    return sighting.kind if _is_of_tie(sighting, clause, tying) else None


def _is_of_tie(sighting: _Sighting, clause: str, tying: Tying) -> bool:
    """Whether it is the tie that ends or goes on: "cancelled its festival" tells of something else."""
    if sighting.kind in (SIGNED, PROPOSED):
        return True
    comma = _CLAUSE_END.search(clause, sighting.end)
    after = clause[sighting.end : comma.start() if comma else len(clause)]
    if tying.relation.search(after):
        return True
    return bool(tying.passive.search(clause, 0, sighting.end) and tying.relation.search(clause, 0, sighting.start))


def _dated(real: list[_Sighting], clause: str, tying: Tying) -> dict[int, str]:
    """For acts by their number the date the clause gives them: after the verb, or else before all verbs."""
    given: dict[int, str] = {}
    for match, said in _dates(clause, tying):
        before = [number for number, sighting in enumerate(real) if sighting.end <= match.start()]
        if before:
            given.setdefault(before[-1], said)
        elif real and (
            _OPENING.fullmatch(clause, 0, match.start())
            or not _CLAUSE_END.search(clause, match.end() + 2, real[0].start)
        ):
            given[0] = said
    return given


def _dates(clause: str, tying: Tying) -> Iterator[tuple[re.Match[str], str]]:
    for match in tying.dates.finditer(clause):
        said = _edtf(match, tying.months)
        if said:
            yield match, said


def _edtf(match: re.Match[str], months: tuple[str, ...]) -> str:
    groups = match.groupdict()

    def one(name: str) -> str | None:
        return next((value for key, value in groups.items() if value and key.rstrip("0123456789") == name), None)

    decade, year, month, day = one("decade"), one("year"), one("month"), one("day")
    if decade:
        return f"{decade}X"
    if year is None or not 1000 <= int(year) <= 2100:
        return ""
    if month is None:
        return f"{int(year):04d}"
    number = next(place for place, beginning in enumerate(months, 1) if month.lower().startswith(beginning))
    try:
        whole = date(int(year), number, int(day or 1))
    except ValueError:
        return ""
    return whole.isoformat() if day else f"{whole:%Y-%m}"


def date_after(clause: str, name: str, tying: Tying) -> str:
    """The date that directly follows a name, where the clause gives several."""
    found = list(_dates(clause, tying))
    place = clause.find(name) + len(name)
    if len(found) < 2:
        return ""
    return next((said for match, said in found if clause[place : match.start()].isspace()), "")


def first_date(clause: str, tying: Tying) -> str:
    """The only date of a clause, empty if there are none or several."""
    found = [said for _, said in _dates(clause, tying)]
    return found[0] if len(found) == 1 else ""
