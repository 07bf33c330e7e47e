"""Pages of two actors, or two countries, side by side."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.http import urlencode
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from agreements.typology import typology_between, typology_of_states
from core.asof import AsOf
from core.keyset import page_of
from explore import pairs, queries, ties
from explore.standings import standings, standings_of_countries

_TIES_A_PAGE = 50


@require_safe
def pair(request: HttpRequest, one: str, other: str) -> HttpResponse:
    """What two actors or countries have to do with each other; from another order of the two to the right one."""
    language = get_language() or "en"
    found = pairs.pair_of(one, other, language)
    if found is None:
        raise Http404
    if found.address != request.path:
        query = request.META.get("QUERY_STRING", "")
        return redirect(f"{found.address}?{query}" if query else found.address, permanent=True)
    if isinstance(found, pairs.CountryPair):
        return _countries(request, found, language)
    return _actors(request, found, language)


def _actors(request: HttpRequest, pair: pairs.ActorPair, language: str) -> HttpResponse:
    asked = AsOf.of(request)
    agreements = pair.agreements()
    begun = agreements.begun_by(asked.day) if asked.day else agreements
    rows = ties.rows(ties.best_first(begun, asked.day), language, asked.day, most=queries.SOME)
    context = {
        "pair": pair,
        "asked": asked,
        "question": urlencode(pair.question),
        "standings": standings(agreements, asked.day),
        "rows": rows,
        "deeds": pairs.deeds(rows, asked.day),
        "networks": pairs.shared_networks(pair, language, asked.day),
        "engagements": pair.engagements()[: queries.SOME],
        "negotiations": pair.negotiations()[: queries.SOME],
        "typology": typology_between(pair.first, pair.second, language, asked.day or timezone.localdate()),
    }
    return render(request, "explore/pair_of_actors.html", context, status=asked.status)


def _countries(request: HttpRequest, pair: pairs.CountryPair, language: str) -> HttpResponse:
    asked = AsOf.of(request)
    agreements = pair.agreements()
    if asked.day:
        agreements = agreements.begun_by(asked.day).with_spells()
    page = page_of(agreements.for_display(language), request.GET, _TIES_A_PAGE)
    context = {
        "pair": pair,
        "asked": asked,
        "question": urlencode(pair.question),
        "query": asked.before_page,
        "standings": standings_of_countries(pair.first, pair.second, asked.day),
        "page": page,
        "rows": ties.told(page, asked.day),
        "between": typology_of_states(pair.first, pair.second, language, asked.day or timezone.localdate()),
    }
    return render(request, "explore/pair_of_countries.html", context, status=asked.status)
