"""Home, place and document pages, and the search for places."""

from django.core.paginator import Paginator
from django.db.models import F
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from actors.enums import ActorKind
from actors.models import Country
from agreements.models import Agreement
from explore import queries
from explore.documents import agreements_resting_on, cited_documents, excerpts_for_readers

_CITIES_A_PAGE = 100
_DOCUMENTS_A_PAGE = 50
_SUGGESTIONS = 10


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """What this is, how much there is, and what came last."""
    language = get_language() or "en"
    latest = Agreement.objects.published().for_display(language).order_by("-published_at", "-pk")
    return render(request, "explore/home.html", {"counts": queries.counts(), "latest": latest[:8]})


@require_safe
def places(request: HttpRequest) -> HttpResponse:
    """Countries and actors by what is typed of a name; without it, all countries."""
    language = get_language() or "en"
    text = request.GET.get("q", "").strip()
    if text:
        found = queries.places_called(text, language, queries.SOME)
        context = {
            "q": text,
            "called": [place for place in found if not place.is_guessed],
            "guessed": [place for place in found if place.is_guessed],
        }
        return render(request, "explore/places.html", context)
    countries = Country.objects.named(language).order_by(F("display_name"), "code")
    return render(request, "explore/places.html", {"countries": countries})


@require_safe
def suggestions(request: HttpRequest) -> HttpResponse:
    """The choices below the search field while a reader types: a part of a page."""
    found = queries.places_called(request.GET.get("q", "").strip(), get_language() or "en", _SUGGESTIONS)
    return render(request, "explore/suggestions.html", {"found": found})


@require_safe
def country(request: HttpRequest, code: str) -> HttpResponse:
    """A country with its regions, its largest cities and what they agree."""
    language = get_language() or "en"
    place = get_object_or_404(Country.objects.named(language).prefetch_related("names"), code=code.upper())
    context = {
        "country": place,
        "regions": queries.regions_of(place, language),
        "cities": queries.cities_in(place, language)[: queries.SOME],
        "agreements": queries.agreements_of(place, language)[: queries.SOME],
    }
    return render(request, "explore/country.html", context)


@require_safe
def region(request: HttpRequest, public_id: str, slug: str) -> HttpResponse:
    """A region with its cities and what it and they agree."""
    language = get_language() or "en"
    place = get_object_or_404(queries.whole_actor(ActorKind.REGION, language), public_id=public_id)
    if place.get_absolute_url() != request.path:
        return redirect(place, permanent=True)
    cities = Paginator(queries.cities_in(place, language), _CITIES_A_PAGE)
    context = {
        "actor": place,
        "cities": cities.get_page(request.GET.get("page")),
        "agreements": queries.agreements_of(place, language)[: queries.SOME],
        "memberships": queries.memberships_of(place, language),
    }
    return render(request, "explore/region.html", context)


@require_safe
def city(request: HttpRequest, public_id: str, slug: str) -> HttpResponse:
    """A city with what it agrees and where it belongs."""
    return _actor(request, ActorKind.CITY, public_id)


@require_safe
def organisation(request: HttpRequest, public_id: str, slug: str) -> HttpResponse:
    """An organisation with what it agrees and where it belongs."""
    return _actor(request, ActorKind.ORGANISATION, public_id)


@require_safe
def documents(request: HttpRequest) -> HttpResponse:
    """The documents that something published rests on, the latest first."""
    page = Paginator(cited_documents().order_by("-pk"), _DOCUMENTS_A_PAGE).get_page(request.GET.get("page"))
    return render(request, "explore/documents.html", {"page": page})


@require_safe
def document(request: HttpRequest, public_id: str) -> HttpResponse:
    """A document: as much of it as may be shown, and what rests on it."""
    found = get_object_or_404(cited_documents(), public_id=public_id)
    context = {
        "document": found,
        "excerpts": excerpts_for_readers(found),
        "agreements": agreements_resting_on(found, get_language() or "en")[: queries.SOME],
    }
    return render(request, "explore/document.html", context)


def _actor(request: HttpRequest, kind: ActorKind, public_id: str) -> HttpResponse:
    language = get_language() or "en"
    actor = get_object_or_404(queries.whole_actor(kind, language), public_id=public_id)
    if actor.get_absolute_url() != request.path:
        return redirect(actor, permanent=True)
    context = {
        "actor": actor,
        "agreements": queries.agreements_of(actor, language)[: queries.SOME],
        "memberships": queries.memberships_of(actor, language),
    }
    return render(request, "explore/actor.html", context)
