"""What happens to passages."""

from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from sources.models import Capture, Document, Evidence
from sources.passages import Span, found


class NoSuchPassage(ValueError):
    """What was given is no passage of the document; the message says how to mend it."""


def place_of(*, document: Document, quote: str, page: str = "") -> tuple[Capture, Span] | None:
    """Where the newest kept text of a document has a quote; None where no text is kept. Raises NoSuchPassage.

    Of several places the one on the page asked for, else the first.
    """
    capture = document.captures.exclude(text="").order_by("-captured_at", "-pk").defer("content").first()
    if capture is None:
        return None
    spans = found(capture.text, quote)
    if not spans:
        raise NoSuchPassage(
            _(
                "The kept text of this document does not have these words. Copy them from it, one passage without "
                "anything left out; or leave the quote empty and give the page."
            )
        )
    on_page = (span for span in spans if Evidence(capture=capture, start=span.start).page == _number(page))
    return capture, next(on_page, spans[0])


def passage_of(*, document: Document, quote: str = "", page: str = "", language: str = "") -> Evidence:
    """The passage of a document that has a quote, or is a page; not stored yet where it is new. Raises NoSuchPassage.

    Where a text is kept, the passage stands in it, as it is written there; else the quote is kept as it was typed.
    """
    quote, page = quote.strip(), page.strip()
    if not quote and not page:
        raise NoSuchPassage(_("Give the quote as it stands in the document, or at least the page."))
    place = place_of(document=document, quote=quote, page=page) if quote else None
    if place is None:
        typed: dict[str, Any] = {"document": document, "capture": None, "exact": quote, "page_label": page}
        evidence = Evidence.objects.filter(**typed).order_by("pk").first() or Evidence(**typed)
    else:
        capture, (start, end) = place
        there: dict[str, Any] = {"document": document, "capture": capture, "start": start, "end": end}
        known = Evidence.objects.filter(**there).first()
        evidence = known or Evidence(**there, exact=capture.text[start:end])
    for name, given in (("page_label", page), ("language", language)):
        noted = getattr(evidence, name)
        # Others rest on the same passage: what is noted of it is corrected in its own place.
        if given and noted and given != noted:
            raise NoSuchPassage(
                _("This passage is noted with “%(noted)s” already, not “%(given)s”: correct that on the quote's page.")
                % {"noted": noted, "given": given}
            )
        setattr(evidence, name, given or noted)
    return evidence


@transaction.atomic
def evidence_for(*, document: Document, quote: str = "", page: str = "", language: str = "") -> Evidence:
    """The passage, as passage_of() finds it, stored. Raises NoSuchPassage."""
    # Two editors who cite the same passage at the same moment make it once.
    Document.objects.select_for_update().get(pk=document.pk)
    evidence = passage_of(document=document, quote=quote, page=page, language=language)
    evidence.save()
    return evidence


def _number(page: str) -> int | None:
    return int(page) if page.isdecimal() else None
