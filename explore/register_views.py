"""Pages of what registers cover, and of where they say different things."""

from django.db.models import F
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from actors.listing import A_PAGE, questions
from actors.models import Country
from core.keyset import page_of
from explore import registers
from explore.api.registers import DiscrepancyFilterSet
from explore.registers import Differs

_WAYS = {
    Differs.MISSING: _("one lists it, another does not"),
    Differs.KIND: _("kinds that are not the same"),
    Differs.START: _("beginnings that are not the same"),
}


@require_safe
def discrepancies(request: HttpRequest) -> HttpResponse:
    """Ties of which the last lists of registers say different things; a wrong question is said, not ignored."""
    language = get_language() or "en"
    lists = registers.last_lists()
    filters = DiscrepancyFilterSet(request.GET, registers.discrepancies(lists))
    found = filters.qs if filters.is_valid() else filters.queryset.none()
    page = page_of(found.for_display(language), request.GET, A_PAGE)
    context = questions(filters, ("country", "differs")) | {
        "page": page,
        "told": [(each, [_WAYS[way] for way in each.differs]) for each in registers.told(page, lists)],
        "ways": _WAYS.items(),
        "lists": lists,
        "countries": _countries(language),
    }
    return render(request, "explore/discrepancies.html", context, status=200 if filters.is_valid() else 400)


@require_safe
def coverage(request: HttpRequest) -> HttpResponse:
    """How many ties of each country each list has; an empty cell is not known."""
    language = get_language() or "en"
    every = registers.coverage(language)
    years = sorted({each.year for each in every}, reverse=True)
    asked = request.GET.get("year", "")
    year = int(asked) if asked in map(str, years) else None
    context = {
        "table": registers.as_table([each for each in every if year in (None, each.year)]),
        "years": years,
        "year": year,
    }
    return render(request, "explore/coverage.html", context)


def _countries(language: str) -> list[Country]:
    """Countries to choose from, by name."""
    return list(Country.objects.filter(ended="").named(language).order_by(F("display_name"), "code"))
