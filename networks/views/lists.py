"""Lists of programmes, events and series of events, by the same questions as in the API."""

from typing import Any

from django.core.paginator import Paginator
from django.db.models import F
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from actors.listing import A_PAGE, listing, questions
from actors.models import Country
from networks.api.events import EventSeriesFilterSet, NetworkEventFilterSet
from networks.api.programmes import ProgrammeFilterSet
from networks.enums import EventKind, ProgrammeKind
from networks.models import EventSeries, NetworkEvent, Programme
from networks.models.event import LATEST
from networks.models.programme import BEGUN

# The questions that a list's own form asks; others come from links and are kept.
_CHOSEN_OF_PROGRAMMES = ("name", "kind", "topic", "country", "year", "as_of")
_CHOSEN_OF_EVENTS = ("name", "kind", "country", "year", "as_of")
_CHOSEN_OF_SERIES = ("name", "kind", "as_of")


@require_safe
def programme_list(request: HttpRequest) -> HttpResponse:
    """Published programmes, the latest to begin first; a wrong question is said, not ignored."""
    language = get_language() or "en"
    programmes = Programme.objects.published().for_display(language).with_networks(language)
    filters = ProgrammeFilterSet(request.GET, programmes)
    found = filters.qs if filters.is_valid() else programmes.none()
    context = listing(filters, found, _CHOSEN_OF_PROGRAMMES, BEGUN)
    context |= {"kinds": ProgrammeKind.choices, "countries": _countries(language)}
    return _answer(request, "networks/programme_list.html", context)


@require_safe
def event_list(request: HttpRequest) -> HttpResponse:
    """Published events, the latest first; a wrong question is said, not ignored."""
    language = get_language() or "en"
    events = NetworkEvent.objects.published().for_display(language).with_series(language)
    filters = NetworkEventFilterSet(request.GET, events)
    found = filters.qs if filters.is_valid() else events.none()
    context = listing(filters, found, _CHOSEN_OF_EVENTS, LATEST)
    context |= {"kinds": EventKind.choices, "countries": _countries(language)}
    return _answer(request, "networks/event_list.html", context)


@require_safe
def series_list(request: HttpRequest) -> HttpResponse:
    """Published series of events, by name; a wrong question is said, not ignored."""
    series = EventSeries.objects.published().for_display(get_language() or "en").order_by(F("display_name"), "pk")
    filters = EventSeriesFilterSet(request.GET, series)
    found = filters.qs if filters.is_valid() else series.none()
    context = questions(filters, _CHOSEN_OF_SERIES)
    context |= {"page": Paginator(found, A_PAGE).get_page(request.GET.get("page")), "kinds": EventKind.choices}
    return _answer(request, "networks/series_list.html", context)


def _countries(language: str) -> Any:
    return Country.objects.present().named(language).order_by(F("display_name"), "code")


def _answer(request: HttpRequest, template: str, context: dict[str, Any]) -> HttpResponse:
    return render(request, template, context, status=200 if context["filters"].is_valid() else 400)
