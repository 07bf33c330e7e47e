"""Finding what a text claims about agreements."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from intake.reading.acts import SIGNED, Act, Told, acts_of, date_after, first_date
from intake.reading.claims import ActClaim, AgreementClaim
from intake.reading.groups import Group, Skeleton, groups, sign_of, skeleton
from intake.reading.languages import LANGUAGES, Sign, Tying
from intake.reading.layout import Passage
from intake.reading.mentions import Mention
from intake.reading.merging import merged
from intake.reading.sentences import sentences
from intake.reading.spotting import Spotted
from intake.reading.zones import Zones

_SURE = 0.85
_VAGUE = 0.55
_UNLINKED = 0.6
_UNACTED = 0.7
_IN_NOTE = 0.9
_ELLIPSIS = re.compile(r"\s[–—]\s")
_CONFIRMED = "confirmed_existing"
_MOST_CLAIMS_OF_SENTENCE = 80


@dataclass(frozen=True)
class _Sentence:
    passage: Passage
    start: int
    end: int
    spotted: tuple[Spotted, ...]

    @property
    def text(self) -> str:
        return self.passage.text[self.start : self.end]


def find_claims(
    source: str, passages: Sequence[Passage], zones: Zones, spotted: Sequence[Spotted]
) -> list[AgreementClaim]:
    """The claims of a text, in reading order."""
    found = []
    by_passage: dict[int, list[Spotted]] = {}
    for item in spotted:
        by_passage.setdefault(item.passage, []).append(item)
    for number, of_passage in by_passage.items():
        passage = passages[number]
        if sum(item.mention.kind != "country" for item in of_passage) < 2 or not _tells_of_ties(passage.text):
            continue
        for sentence in _sentences(passage, of_passage):
            if not zones.touch(*passage.span(sentence.spotted[0].start, sentence.spotted[0].end)):
                found.extend(_of_sentence(sentence, source))
    return merged(found)


def _tells_of_ties(text: str) -> bool:
    return any(sign.pattern.search(text) for language in LANGUAGES for sign in language.tying.ties)


def _sentences(passage: Passage, spotted: Sequence[Spotted]) -> Iterator[_Sentence]:
    starts = [item.start for item in spotted]
    for start, end in sentences(passage):
        inside = tuple(spotted[bisect_left(starts, start) : bisect_left(starts, end)])
        if sum(item.mention.kind != "country" for item in inside) > 1:
            yield _Sentence(passage, start, max(end, inside[-1].end), inside)


def _of_sentence(sentence: _Sentence, source: str) -> list[AgreementClaim]:
    for language in LANGUAGES:
        tying = language.tying
        if any(sign.pattern.search(sentence.text) for sign in tying.ties):
            claims = list(_in_language(sentence, source, tying))
            if claims:
                return claims[:_MOST_CLAIMS_OF_SENTENCE]
    return []


def _in_language(sentence: _Sentence, source: str, tying: Tying) -> Iterator[AgreementClaim]:
    whole = skeleton(sentence.text, sentence.start, sentence.spotted, tying)
    quotes = sentence.passage.quotes(sentence.start, sentence.end, source)
    seen = set()
    told = Told((), False)
    for clause in _clauses(whole.text, tying):
        if tying.untied.search(clause):
            continue
        told = _told(clause, tying, told)
        for group in groups(clause, tying):
            parties = _parties(group, sentence.spotted)
            tie = _nearest(tying.ties, clause, group) or _nearest(tying.ties, whole.text, group)
            if tie is None or len(parties) < 2 or not _may_be_tied(parties, tie):
                continue
            key = frozenset(_key(mention) for mention in parties)
            if key in seen:
                continue
            seen.add(key)
            acts = _acts(told, clause, group, whole, tying)
            if tie.is_vague and acts == (ActClaim(_CONFIRMED),):
                acts = ()
            yield AgreementClaim(
                kind=tie.code,
                parties=parties,
                acts=acts,
                quotes=quotes,
                confidence=_confidence(group, parties, tie, acts, sentence.passage.is_note),
                instrument=_instrument(
                    tying.instruments, clause if _nearest(tying.ties, clause, group) else whole.text
                ),
            )


def _told(clause: str, tying: Tying, before: Told) -> Told:
    """The acts of a clause; where a dash stands for its verb, those of the clause before."""
    told = acts_of(clause, tying)
    return before if not told.acts and not told.has_unreal and _ELLIPSIS.search(clause) else told


def _clauses(text: str, tying: Tying) -> Iterator[str]:
    start = 0
    for match in tying.clause_break.finditer(text):
        yield text[start : match.start()]
        start = match.end()
    yield text[start:]


def _parties(group: Group, spotted: Sequence[Spotted]) -> tuple[Mention, ...]:
    """The mentions of a group, each actor once."""
    found: dict[str, Mention] = {}
    for number in group.parties:
        mention = spotted[number].mention
        found.setdefault(_key(mention), mention)
    return tuple(found.values())


def _key(mention: Mention) -> str:
    return mention.candidate.public_id if mention.candidate else mention.surface.lower()


def _may_be_tied(parties: Sequence[Mention], tie: Sign) -> bool:
    """Twins are places; other ties need at least one place or network."""
    kinds = {mention.kind for mention in parties}
    if tie.code == "twinning":
        return kinds <= {"city", "region"}
    return bool(kinds & {"city", "region", "network"})


def _nearest(signs: Sequence[Sign], text: str, group: Group) -> Sign | None:
    """The sign that stands nearest to the group: of what is precise, or else of what is vague."""
    ranked = []
    for sign in signs:
        for match in sign.pattern.finditer(text):
            distance = max(group.start - match.end(), match.start() - group.end, 0)
            ranked.append((sign.is_vague, distance, sign))
    return min(ranked, key=lambda one: one[:2])[2] if ranked else None


def _instrument(signs: Sequence[Sign], text: str) -> str:
    return next((sign.code for sign in signs if sign.pattern.search(text)), "")


def _acts(told: Told, clause: str, group: Group, whole: Skeleton, tying: Tying) -> tuple[ActClaim, ...]:
    acts = [ActClaim(act.kind, act.date) for act in _of_group(told.acts)]
    own_date = date_after(clause, sign_of(group.parties[-1]), tying)
    if own_date and len(acts) == 1:
        return (ActClaim(acts[0].kind, own_date),)
    year = next((whole.years[number] for number in group.parties[1:] if number in whole.years), "")
    if year and not any(act.date for act in acts):
        acts = [act for act in acts if act.kind not in (SIGNED, _CONFIRMED)]
        return (ActClaim(SIGNED, year), *acts)
    if not acts and not told.has_unreal:
        since = first_date(clause, tying)
        return (ActClaim(SIGNED, since),) if since else (ActClaim(_CONFIRMED),)
    return tuple(acts)


def _of_group(acts: Sequence[Act]) -> Sequence[Act]:
    """An end tells of the tie, so that what was established or proposed before it needs a date to be told too."""
    ends = [act for act in acts if act.kind in ("terminated", "suspended", "frozen", "dissolved")]
    if ends:
        return [act for act in acts if act in ends or act.date]
    return acts


def _confidence(group: Group, parties: Sequence[Mention], tie: Sign, acts: Sequence[ActClaim], is_note: bool) -> float:
    confidence = (_VAGUE if tie.is_vague else _SURE) * group.sureness
    if any(mention.candidate is None for mention in parties):
        confidence *= _UNLINKED
    if not acts:
        confidence *= _UNACTED
    if is_note:
        confidence *= _IN_NOTE
    return round(confidence, 2)
