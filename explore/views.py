"""Home, place, country group, person and document pages, and the search for places."""

from datetime import date
from typing import Any

from django.core.paginator import Paginator
from django.db.models import F, Prefetch
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from actors.enums import ActorKind, CountryGroupKind
from actors.listing import questions
from actors.models import Actor, Country, CountryGroup, Person
from actors.views import to_its_page
from agreements.approval import rules_of
from agreements.models import Agreement
from core.asof import AsOf
from explore import queries, ties
from explore.api.views import DocumentFilterSet
from explore.documents import (
    agreements_resting_on,
    codings_resting_on,
    documents_resting_on,
    engagements_resting_on,
    excerpts_for_readers,
    institutions_of,
    links_of,
    negotiations_resting_on,
    networks_resting_on,
    sources_of,
    statements_resting_on,
    subjects_of,
)
from explore.standings import count_of_countries
from networks.activities import events_of, programmes_of
from networks.participation import of_actor
from sources.enums import SourceKind
from statements.queries import said_of
from statements.sources import cited_documents

_CITIES_A_PAGE = 100
_DOCUMENTS_A_PAGE = 50
_SUGGESTIONS = 10
# Engagements and negotiations on a page of a place: what was done last.
_DOINGS = 5


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """What this is, how much there is, and what came last."""
    language = get_language() or "en"
    latest = Agreement.objects.published().without_context().for_display(language).order_by("-published_at", "-pk")
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
    countries = list(Country.objects.named(language).order_by(F("display_name"), "code"))
    context = {
        "countries": [each for each in countries if not each.is_former],
        "former_countries": [each for each in countries if each.is_former],
    }
    return render(request, "explore/places.html", context)


@require_safe
def suggestions(request: HttpRequest) -> HttpResponse:
    """The choices below the search field while a reader types: a part of a page."""
    found = queries.places_called(request.GET.get("q", "").strip(), get_language() or "en", _SUGGESTIONS)
    return render(request, "explore/suggestions.html", {"found": found})


@require_safe
def country(request: HttpRequest, code: str) -> HttpResponse:
    """A country with its regions, its largest cities and what they agree; a former one with what came of it."""
    language = get_language() or "en"
    place = get_object_or_404(Country.objects.for_page(language), code=code.upper())
    asked = AsOf.of(request)
    context: dict[str, Any]
    if place.is_former:
        agreements = queries.agreements_in_time_of(place)
        if asked.day:
            agreements = agreements.begun_by(asked.day)
        context = {
            "country": place,
            "asked": asked,
            "groups": queries.groups_of(place, language, asked.day),
            "said": said_of(place, language, asked.day),
            "rows": ties.rows(agreements.order_by("-pk"), language, asked.day, most=queries.SOME),
        }
        return render(request, "explore/former_country.html", context, status=asked.status)
    context = {
        "country": place,
        "asked": asked,
        "ties": ties.of_country(place, language, asked.day, most=queries.SOME),
        "groups": queries.groups_of(place, language, asked.day),
        "said": said_of(place, language, asked.day),
        "regions": queries.regions_of(place, language),
        "cities": queries.cities_in(place, language)[: queries.SOME],
        "contested": queries.contested_places(place, language),
        "rules": rules_of(place),
        "memberships": queries.memberships_of(place, language, asked.day),
        **_doings(place, language, asked.day),
    }
    return render(request, "explore/country.html", context, status=asked.status)


@require_safe
def country_groups(request: HttpRequest) -> HttpResponse:
    """Published groups of countries by kind: blocs, areas of the world in one another, classifications."""
    groups = CountryGroup.objects.published().for_display(get_language() or "en")
    by_name = list(groups.order_by(F("display_name"), "pk"))
    kinds = [(kind, queries.branches(group for group in by_name if group.kind == kind)) for kind in CountryGroupKind]
    return render(request, "explore/country_groups.html", {"kinds": [each for each in kinds if each[1]]})


@require_safe
def country_group(request: HttpRequest, code: str) -> HttpResponse:
    """A group of countries: who groups so, its members on a day and formerly, and what cities of members agree."""
    language, asked = get_language() or "en", AsOf.of(request)
    day = asked.day or timezone.localdate()
    parts = CountryGroup.objects.published().named(language).order_by(F("display_name"), "pk")
    groups = CountryGroup.objects.published().for_display(language).prefetch_related(Prefetch("children", parts))
    group = get_object_or_404(groups, code=code)
    agreements = queries.agreements_of_group(group, day)
    if asked.day:
        agreements = agreements.begun_by(asked.day)
    context = {
        "group": group,
        "asked": asked,
        "spells": queries.spells_on(group, day, language),
        "agreement_count": count_of_countries(group.countries_on(day), asked.day),
        "city_count": queries.cities_of_group(group, day).count(),
        "rows": ties.rows(agreements.order_by("-pk"), language, asked.day, most=queries.SOME),
    }
    return render(request, "explore/country_group.html", context, status=asked.status)


@require_safe
def region(request: HttpRequest, public_id: str, slug: str) -> HttpResponse:
    """A region with the regions and cities in it and what it and they agree."""
    language = get_language() or "en"
    place = queries.whole_actor(ActorKind.REGION, language).filter(public_id=public_id).first()
    if place is None or place.get_absolute_url() != request.path:
        return to_its_page(request, place, public_id)
    asked = AsOf.of(request)
    cities = Paginator(queries.cities_in(place, language), _CITIES_A_PAGE)
    context = {
        "actor": place,
        "asked": asked,
        "ties": ties.of_actor(place, language, asked.day, most=queries.SOME),
        "ties_of_cities": ties.of_actor(place, language, asked.day, most=queries.SOME, is_inside=True),
        "cities": cities.get_page(request.GET.get("page")),
        "regions": queries.regions_in(place, language),
        "memberships": queries.memberships_of(place, language, asked.day),
        "seats": queries.seats_of(place, language, asked.day),
        "offices": queries.offices_of(place, asked.day),
        **_doings(place, language, asked.day),
        "said": said_of(place, language, asked.day),
    }
    return render(request, "explore/region.html", context, status=asked.status)


@require_safe
def city(request: HttpRequest, public_id: str, slug: str) -> HttpResponse:
    """A city with what it agrees and where it belongs."""
    return _actor(request, ActorKind.CITY, public_id)


@require_safe
def organisation(request: HttpRequest, public_id: str, slug: str) -> HttpResponse:
    """An organisation with what it agrees and where it belongs."""
    return _actor(request, ActorKind.ORGANISATION, public_id)


@require_safe
def person(request: HttpRequest, public_id: str, slug: str) -> HttpResponse:
    """A person with names, public offices, and seats in bodies of networks; given a day those of then."""
    language = get_language() or "en"
    persons = Person.objects.published().for_display(language).prefetch_related("names")
    found = get_object_or_404(persons, public_id=public_id)
    if found.get_absolute_url() != request.path:
        return redirect(found, permanent=True)
    asked = AsOf.of(request)
    context = {
        "person": found,
        "asked": asked,
        "offices": queries.offices_of(found, asked.day),
        "seats": queries.seats_of(found, language, asked.day),
    }
    return render(request, "explore/person.html", context, status=asked.status)


@require_safe
def documents(request: HttpRequest) -> HttpResponse:
    """The documents that readers see, the latest first, by the same questions as in the API."""
    filters = DocumentFilterSet(request.GET, cited_documents().order_by("-pk"))
    found = filters.qs if filters.is_valid() else cited_documents().none()
    page = Paginator(found, _DOCUMENTS_A_PAGE).get_page(request.GET.get("page"))
    context = questions(filters, ("kind", "keyword")) | {"page": page, "kinds": SourceKind.choices}
    return render(request, "explore/documents.html", context, status=200 if filters.is_valid() else 400)


@require_safe
def document(request: HttpRequest, public_id: str) -> HttpResponse:
    """A document: as much of it as may be shown, and what rests on it."""
    language = get_language() or "en"
    found = get_object_or_404(cited_documents(), public_id=public_id)
    sources = sources_of(found)
    context = {
        "document": found,
        "marks": sources.marks(found),
        "sources": sources.passages,
        "subjects": subjects_of(found, language),
        "links": [(link.label(found), link.other(found), link) for link in links_of(found)],
        "institutions": institutions_of(found, language),
        "documents": documents_resting_on(found),
        "excerpts": excerpts_for_readers(found),
        "agreements": agreements_resting_on(found, language)[: queries.SOME],
        "negotiations": negotiations_resting_on(found)[: queries.SOME],
        "engagements": engagements_resting_on(found)[: queries.SOME],
        "networks": networks_resting_on(found, language),
        "statements": statements_resting_on(found, language)[: queries.SOME],
        "codings": codings_resting_on(found, language)[: queries.SOME],
    }
    return render(request, "explore/document.html", context)


def _actor(request: HttpRequest, kind: ActorKind, public_id: str) -> HttpResponse:
    language = get_language() or "en"
    actor = queries.whole_actor(kind, language).filter(public_id=public_id).first()
    if actor is None or actor.get_absolute_url() != request.path:
        return to_its_page(request, actor, public_id)
    asked = AsOf.of(request)
    context = {
        "actor": actor,
        "asked": asked,
        "ties": ties.of_actor(actor, language, asked.day, most=queries.SOME),
        "memberships": queries.memberships_of(actor, language, asked.day),
        "seats": queries.seats_of(actor, language, asked.day),
        "offices": queries.offices_of(actor, asked.day),
        "said": said_of(actor, language, asked.day),
        **_doings(actor, language, asked.day),
    }
    return render(request, "explore/actor.html", context, status=asked.status)


def _doings(place: Country | Actor, language: str, day: date | None) -> dict[str, Any]:
    """What a place did last, and what it negotiated; of an actor also its part in networks, as of a day."""
    doings: dict[str, Any] = {
        "engagements": queries.engagements_of(place, language)[:_DOINGS],
        "negotiations": queries.negotiations_of(place, language)[:_DOINGS],
    }
    if isinstance(place, Actor):
        doings["programmes"] = programmes_of(place, language, day)[: queries.SOME]
        doings["events"] = events_of(place, language, day)[: queries.SOME]
        doings["participation"] = of_actor(place, language, day)
    return doings
