"""What the pages of every kind of actor share, and the list of what actors publish themselves."""

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from actors.api.official_sources import OfficialSourceFilterSet
from actors.enums import OfficialSourceKind
from actors.models import Actor, OfficialSource
from actors.models.standing import OfficialSourceQuerySet
from actors.queries import kept_for

_A_PAGE = 50


def to_its_page(request: HttpRequest, actor: Actor | None, public_id: str) -> HttpResponse:
    """To the page of an actor; where there is none of this public id, of the one it was merged into. Raises Http404.

    The question stays: an old address with a day leads to that day.
    """
    found = actor or kept_for(public_id)
    if found is None:
        raise Http404
    query = request.META.get("QUERY_STRING", "")
    return redirect(f"{found.get_absolute_url()}?{query}" if query else found, permanent=True)


@require_safe
def official_sources(request: HttpRequest) -> HttpResponse:
    """Websites, portals and reports that actors publish, by title; a wrong question is said, not ignored."""
    sources: OfficialSourceQuerySet = OfficialSource.objects.published()
    filters = OfficialSourceFilterSet(request.GET, sources.for_display(get_language() or "en").in_order())
    is_valid = filters.is_valid()
    asked = request.GET.copy()
    asked.pop("page", None)
    context = {
        "filters": filters,
        "kinds": OfficialSourceKind.choices,
        "page": Paginator(filters.qs if is_valid else sources.none(), _A_PAGE).get_page(request.GET.get("page")),
        "query": f"{asked.urlencode()}&" if asked else "",
    }
    return render(request, "actors/official_sources.html", context, status=200 if is_valid else 400)
