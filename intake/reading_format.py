"""A reading as plain values, for `manage.py read_document --json` and for what measures readings.

Types of actors stand in capitals; offsets are code points of the text, the end exclusive.
"""

from typing import Any

from agreements.enums import ActKind
from intake.reading import AgreementClaim, Candidate, Mention, Quote, Reading

_ENDS = {
    ActKind.TERMINATED,
    ActKind.DENOUNCED,
    ActKind.WITHDRAWN,
    ActKind.DISSOLVED,
    ActKind.EXPIRED,
}
_STATUS = {
    **dict.fromkeys(_ENDS, "ended"),
    ActKind.SUSPENDED: "suspended",
    ActKind.FROZEN: "frozen",
    ActKind.SIGNED: "signed",
    ActKind.SIGNED_SUBJECT_TO_APPROVAL: "signed",
    ActKind.PROPOSED: "proposed",
    ActKind.ENTERED_INTO_FORCE: "in_force",
    ActKind.CONFIRMED_EXISTING: "in_force",
    ActKind.RENEWED: "in_force",
    ActKind.RESUMED: "in_force",
}


def as_values(found: Reading) -> dict[str, Any]:
    """The whole reading."""
    return {
        "document": {"doi": found.doi, "languages": list(found.languages), "licence": found.licence},
        "mentions": [_mention(mention) for mention in found.mentions],
        "proposals": [_agreement(claim) for claim in found.agreements],
    }


def _mention(mention: Mention) -> dict[str, Any]:
    return {
        "type": mention.kind.upper(),
        "surface": mention.surface,
        "start": mention.start,
        "end": mention.end,
        "actor": _actor(mention.candidate) if mention.candidate else None,
        "ambiguous": mention.is_ambiguous,
    }


def _actor(candidate: Candidate) -> dict[str, Any]:
    return {"name": candidate.name, "country": candidate.country, "geonameid": candidate.geonames_id}


def _agreement(claim: AgreementClaim) -> dict[str, Any]:
    last = claim.acts[-1] if claim.acts else None
    dated = next((act for act in reversed(claim.acts) if act.date), None)
    return {
        "record": "agreement",
        "kind": claim.instrument or claim.kind,
        "title": None,
        "status": _STATUS.get(ActKind(last.kind), "unknown") if last else "unknown",
        "scope": "subnational",
        "parties": [_party(party) for party in claim.parties],
        "date": dated.date if dated else None,
        "date_kind": _date_kind(ActKind(dated.kind)) if dated else None,
        "place": None,
        "subjects": [],
        "quotes": [_quote(quote) for quote in claim.quotes],
        "confidence": claim.confidence,
    }


def _party(party: Mention) -> dict[str, Any]:
    known = _actor(party.candidate) if party.candidate else {"name": party.surface, "country": None, "geonameid": None}
    return known | {"type": party.kind.upper(), "surface": party.surface}


def _date_kind(kind: ActKind) -> str:
    return "ended" if kind in _ENDS else "signed" if kind == ActKind.SIGNED else str(kind.value)


def _quote(quote: Quote) -> dict[str, Any]:
    return {"exact": quote.exact, "start": quote.start, "end": quote.end}
