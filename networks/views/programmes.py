"""Pages of programmes, events and series of events."""

from datetime import date
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from core.asof import AsOf
from networks import sums
from networks.editions import editions_of
from networks.models import EventSeries, NetworkEvent, Programme
from networks.models.spells import is_possible_on
from sources.numbering import number


@require_safe
def programme_detail(request: HttpRequest, public_id: str) -> HttpResponse:
    """One published programme: whose it is, who takes part, where, and who pays how much by year.

    On a day: the sums, events and parts that had perhaps begun by then, and whether it did run.
    """
    asked = AsOf.of(request)
    programmes = Programme.objects.published().whole(get_language() or "en")
    programme = get_object_or_404(programmes, public_id=public_id)
    partners = list(programme.partners.all())
    fundings = [each for each in programme.fundings.all() if _had_begun(each.date_earliest, asked.day)]
    sources = number([(0, programme), *enumerate(partners), *enumerate(fundings)])
    parts: list[Any] = [*partners, *fundings]
    for part in parts:
        part.marks = sources.marks_of_all(part)
    by_year = sums.by_year(fundings)
    context = {
        "programme": programme,
        "asked": asked,
        "had_begun": _had_begun(programme.since_earliest, asked.day),
        "runs": asked.day is None or is_possible_on(programme, asked.day),
        "parts": [each for each in programme.parts.all() if _had_begun(each.since_earliest, asked.day)],
        "events": [each for each in programme.events_held.all() if _had_begun(each.date_earliest, asked.day)],
        "partners": partners,
        "fundings": fundings,
        "marks": sources.marks(programme),
        "sources": sources.passages,
        "by_year": by_year,
        "charts": sums.charts(by_year),
        "by_funder": sums.by_funder(fundings) if any(each.funder_name for each in fundings) else [],
    }
    return render(request, "networks/programme_detail.html", context, status=asked.status)


@require_safe
def series_detail(request: HttpRequest, public_id: str) -> HttpResponse:
    """One published series with its editions, on a day those of then; what is not recorded is told as such."""
    asked = AsOf.of(request)
    found = EventSeries.objects.published().whole(get_language() or "en", asked.day)
    series = get_object_or_404(found, public_id=public_id)
    sources = number([(0, series)])
    context = {
        "series": series,
        "asked": asked,
        "rows": editions_of(series.editions.all()),
        "marks": sources.marks(series),
        "sources": sources.passages,
    }
    return render(request, "networks/series_detail.html", context, status=asked.status)


@require_safe
def event_detail(request: HttpRequest, public_id: str) -> HttpResponse:
    """One published event: when, where, who came, and what came of it; on a day before it, that it was to come."""
    asked = AsOf.of(request)
    event = get_object_or_404(NetworkEvent.objects.published().whole(get_language() or "en"), public_id=public_id)
    sources = number([(0, event)])
    context = {
        "event": event,
        "asked": asked,
        "had_begun": _had_begun(event.date_earliest, asked.day),
        "parts": [each for each in event.parts.all() if _had_begun(each.date_earliest, asked.day)],
        "marks": sources.marks(event),
        "sources": sources.passages,
    }
    return render(request, "networks/event_detail.html", context, status=asked.status)


def _had_begun(first: date | None, day: date | None) -> bool:
    """Whether what begins on such a first day had perhaps begun by the end of a day; always where none is asked."""
    return day is None or first is None or first <= day
