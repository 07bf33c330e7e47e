"""Pages of what registers cover, and of where they say different things."""

from django.db.models import F, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from actors.listing import A_PAGE, questions
from actors.models import Actor, Country
from core.keyset import Page, page_of
from explore import member_registers, registers
from explore.api.member_registers import MemberDiscrepancyFilterSet
from explore.api.registers import DiscrepancyFilterSet
from explore.member_registers import MembersDiffer
from explore.registers import Differs
from networks.models import Membership

_WAYS = {
    Differs.MISSING: _("one lists it, another does not"),
    Differs.KIND: _("kinds that are not the same"),
    Differs.START: _("beginnings that are not the same"),
    Differs.STATUS: _("statuses that are not the same"),
    Differs.END: _("ends that are not the same"),
}
_OF_MEMBERS = {
    MembersDiffer.MISSING: _("one lists it, another does not"),
    MembersDiffer.START: _("beginnings that are not the same"),
}


@require_safe
def discrepancies(request: HttpRequest) -> HttpResponse:
    """Ties of which the last lists of registers say different things; a wrong question is said, not ignored."""
    language = get_language() or "en"
    lists = registers.last_lists()
    filters = DiscrepancyFilterSet(request.GET, registers.discrepancies(lists), lists=lists)
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
def member_discrepancies(request: HttpRequest) -> HttpResponse:
    """Memberships of which the last lists of registers say different things, by network, in pages."""
    language = get_language() or "en"
    lists = member_registers.last_member_lists()
    every = member_registers.member_discrepancies(lists)
    filters = MemberDiscrepancyFilterSet(request.GET, every, lists=lists)
    found = filters.qs if filters.is_valid() else filters.queryset.none()
    in_order = found.for_display(language).order_by("network__actor__name", "actor__name", "pk")
    page = _numbered(in_order, request.GET.get("page", ""))
    told = member_registers.members_told(page, lists)
    networks = Actor.objects.filter(pk__in=every.values("network")).named(language)
    context = questions(filters, ("network", "country", "differs")) | {
        "told": [(each, [_OF_MEMBERS[way] for way in each.differs]) for each in told],
        "page": page,
        "ways": _OF_MEMBERS.items(),
        "lists": lists,
        "networks": networks.order_by(F("display_name"), "pk"),
        "countries": _countries(language),
    }
    return render(request, "explore/member_discrepancies.html", context, status=200 if filters.is_valid() else 400)


@require_safe
def coverage(request: HttpRequest) -> HttpResponse:
    """How many ties of each country each list has; an empty cell is not known."""
    language = get_language() or "en"
    every = registers.coverage(language)
    years = sorted({each.year for each in every}, reverse=True)
    asked = request.GET.get("year", "")
    year = int(asked) if asked in map(str, years) else None
    context = {
        "table": registers.as_table([each for each in every if not asked or each.year == year]),
        "years": years,
        "year": year,
    }
    return render(request, "explore/coverage.html", context)


def _numbered(found: QuerySet[Membership], number: str) -> Page[Membership]:
    """A page by its number, without counting; the first one where it is none."""
    asked = int(number) if number.isdecimal() and 0 < len(number) < 5 else 1
    here = max(asked, 1)
    rows = list(found[(here - 1) * A_PAGE : here * A_PAGE + 1])
    newer = f"page={here - 1}" if here > 1 else ""
    return Page(rows[:A_PAGE], newer=newer, older=f"page={here + 1}" if len(rows) > A_PAGE else "")


def _countries(language: str) -> list[Country]:
    """Countries to choose from, by name."""
    return list(Country.objects.filter(ended="").named(language).order_by(F("display_name"), "code"))
