"""Documents on their way in: kept, fetched, read, and turned into proposals."""

import hashlib
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from pathlib import PurePath

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext as _

from actors.queries import leading_to
from actors.resolution import bearers_of
from core.changes import record_change
from core.models import Change
from intake import reading
from intake.actions import request_job
from intake.claims import Claim, merged
from intake.enums import JobKind
from intake.models import Job, Proposal
from sources.fetching import Fetched, fetch
from sources.models import Capture, Document, Evidence
from sources.text import EXTRACTOR, Text, text_of

READER = f"{reading.NAME} {reading.VERSION}"
Report = Callable[[str, float], None]


@transaction.atomic
def add_file(*, document: Document, content: bytes, file_name: str, by_id: int | None, at: datetime) -> Job:
    """Keep an uploaded file as a new document and ask for its reading; a file already here is read again instead.

    `document` is not saved yet; without a title it is called like the file.
    """
    known = Capture.objects.filter(sha256=_sha256(content)).values_list("document_id", flat=True).first()
    if known is not None:
        return request_reading(document_id=known, by_id=by_id, at=at)
    document.title = document.title or PurePath(file_name).name[:300]
    _add(document, by_id, at)
    _keep(document, content, at, file_name=PurePath(file_name).name[-200:])
    return request_reading(document_id=document.pk, by_id=by_id, at=at)


@transaction.atomic
def add_address(*, document: Document, by_id: int | None, at: datetime) -> Job:
    """Note a document by its address and ask for its fetching and reading; a known address is read again instead."""
    known = Document.objects.filter(url=document.url).values_list("pk", flat=True).first()
    if known is not None:
        return request_reading(document_id=known, by_id=by_id, at=at)
    document.title = document.title or document.url[:300]
    _add(document, by_id, at)
    return request_reading(document_id=document.pk, by_id=by_id, at=at)


@transaction.atomic
def describe_document(*, document: Document, by_id: int | None, at: datetime) -> None:
    """Note a document that is cited by hand: it is neither fetched nor read."""
    _add(document, by_id, at)


def request_reading(*, document_id: int, by_id: int | None, at: datetime) -> Job:
    """Ask for a document to be read, the first time or again."""
    return request_job(kind=JobKind.READ_DOCUMENT, arguments={"document": document_id}, by_id=by_id, at=at)


@transaction.atomic
def document_saved(*, document: Document, by_id: int | None, at: datetime) -> None:
    """After an editor has saved what is said of a document: the change is noted."""
    record_change(record=document, public_id=document.public_id, kind=Change.Kind.UPDATED, by_id=by_id, at=at)


@transaction.atomic
def delete_document(*, document: Document, by_id: int | None, at: datetime) -> None:
    """Remove a document with its copies. Raises ProtectedError where something rests on it."""
    record_change(record=document, public_id=document.public_id, kind=Change.Kind.DELETED, by_id=by_id, at=at)
    document.delete()


def read_document(*, document_id: int, at: datetime, report: Report) -> str:
    """Fetch a document that is not kept yet, read its text and store what it proposes; say what was found.

    Repeatable: what was proposed before, and what was decided on it, stays. Raises CannotFetch and Unreadable.
    """
    document = Document.objects.select_for_update().filter(pk=document_id).first()
    if document is None:
        return _("The document has been deleted meanwhile: nothing was read.")
    capture = document.captures.order_by("-captured_at", "-pk").first()
    if capture is None:
        report(_("Fetching"), 0.0)
        fetched = fetch(document.url, allow=settings.FETCH_ALLOW, proxy=settings.OUTGOING_PROXY)
        if double := Document.objects.filter(captures__sha256=_sha256(fetched.content)).first():
            delete_document(document=document, by_id=None, at=at)
            return _("The address gives what is already here as “%(title)s”.") % {"title": double}
        capture = _keep_fetched(document, fetched, at)
    if not capture.text:
        report(_("Extracting the text"), 0.1)
        _store_text(
            capture,
            text_of(
                bytes(capture.content), name=capture.file_name, media_type=capture.media_type, charset=capture.charset
            ),
        )
    report(_("Reading"), 0.3)
    found = reading.read(capture.text, look_up)
    report(_("Writing proposals"), 0.9)
    _fill_in(document, found)
    new, known = _propose(capture, found, at)
    return _("Mentions: %(mentions)d. New proposals: %(new)d; known before: %(known)d.") % {
        "mentions": len(found.mentions),
        "new": new,
        "known": known,
    }


def look_up(names: Collection[str]) -> Mapping[str, Sequence[reading.Candidate]]:
    """The register's own answer to what a name can mean."""
    return {
        name: [reading.Candidate(**asdict(record)) for record in records] for name, records in bearers_of(names).items()
    }


def _add(document: Document, by_id: int | None, at: datetime) -> None:
    document.added_by_id, document.added_at = by_id, at
    document.save()
    record_change(record=document, public_id=document.public_id, kind=Change.Kind.CREATED, by_id=by_id, at=at)


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _keep(document: Document, content: bytes, at: datetime, **more: str) -> Capture:
    return Capture.objects.create(document=document, content=content, sha256=_sha256(content), captured_at=at, **more)


def _keep_fetched(document: Document, fetched: Fetched, at: datetime) -> Capture:
    return _keep(
        document,
        fetched.content,
        at,
        media_type=fetched.media_type[:100],
        charset=(fetched.charset or "")[:40],
        fetched_from=fetched.url[:1000],
    )


def _store_text(capture: Capture, text: Text) -> None:
    capture.text, capture.pages, capture.extractor = text.text, list(text.pages), EXTRACTOR
    capture.media_type = text.media_type
    capture.save(update_fields=["text", "pages", "extractor", "media_type"])


def _fill_in(document: Document, found: reading.Reading) -> None:
    """Write down what the text says of itself, where nobody has said it before."""
    said = {
        "language": found.languages[0] if found.languages else "",
        "doi": (found.doi or "")[:200],
        "licence": (found.licence or "")[:200],
    }
    new = {field: value for field, value in said.items() if value and not getattr(document, field)}
    for field, value in new.items():
        setattr(document, field, value)
    if new:
        document.save(update_fields=list(new))


def _known(capture: Capture) -> set[str]:
    """Fingerprints of what was proposed before, with the actors of then and with those they were merged into since."""
    rows = Proposal.objects.filter(capture=capture).values_list("fingerprint", "claim")
    stored = {fingerprint: Claim.of_row(row) for fingerprint, row in rows}
    actors = leading_to({party.actor for claim in stored.values() for party in claim.parties if party.actor})
    ids = {asked: actor.public_id for asked, actor in actors.items()}
    return set(stored) | {claim.led_on(ids).fingerprint for claim in stored.values()}


def _propose(capture: Capture, found: reading.Reading, at: datetime) -> tuple[int, int]:
    """Store each claim once with the passages it rests on; how many are new, how many were there."""
    claims = merged((Claim.read(place), place) for place in found.agreements)
    known = _known(capture) & set(claims)
    new = {fingerprint: each for fingerprint, each in claims.items() if fingerprint not in known}
    quotes = {quote for _claim, places in new.values() for place in places for quote in place.quotes}
    Evidence.objects.bulk_create(
        [
            Evidence(
                document_id=capture.document_id, capture=capture, start=quote.start, end=quote.end, exact=quote.exact
            )
            for quote in quotes
        ],
        ignore_conflicts=True,
    )
    kept = {(evidence.start, evidence.end): evidence for evidence in Evidence.objects.filter(capture=capture)}
    proposals = Proposal.objects.bulk_create(
        Proposal(
            capture=capture,
            fingerprint=fingerprint,
            claim=claim.as_row(),
            confidence=max(place.confidence for place in places),
            reader=READER,
            proposed_at=at,
        )
        for fingerprint, (claim, places) in new.items()
    )
    rests_on = Proposal.evidence.through
    rests_on.objects.bulk_create(
        rests_on(proposal=proposal, evidence=kept[quote.start, quote.end])
        for proposal in proposals
        for quote in {quote for place in new[proposal.fingerprint][1] for quote in place.quotes}
    )
    return len(new), len(known)
