"""Agreement pages."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from actors.models import CountryGroup
from agreements.api.filters import AgreementFilterSet
from agreements.enums import AgreementKind, AgreementStatus
from agreements.models import Agreement
from agreements.sources import numbered
from sources.listings import listed

_A_PAGE = 50
# The questions that the page's own form asks; others come from links and are kept.
_CHOSEN = ("kind", "status", "as_of")


@require_safe
def agreement_list(request: HttpRequest) -> HttpResponse:
    """Published agreements, by the same questions as in the API; a wrong value is said, not ignored."""
    agreements = Agreement.objects.published().for_display(get_language() or "en").order_by("-pk")
    filters = AgreementFilterSet(request.GET, agreements)
    found = filters.qs if filters.is_valid() else agreements.none()
    as_of = filters.form.cleaned_data["as_of"] if filters.is_valid() else None
    page = Paginator(found.with_spells() if as_of else found, _A_PAGE).get_page(request.GET.get("page"))
    if as_of:
        for agreement in page:
            agreement.spell_then = agreement.spell_on(as_of)
    query = request.GET.copy()
    query.pop("page", None)
    context = {
        "filters": filters,
        "page": page,
        "as_of": as_of,
        "query": f"{query.urlencode()}&" if query else "",
        "kept": [
            (name, value, _named(filters, name)) for name, value in query.items() if name not in _CHOSEN and value
        ],
        "kinds": AgreementKind.choices,
        "statuses": AgreementStatus.choices,
    }
    status = 200 if filters.is_valid() else 400
    return render(request, "agreements/agreement_list.html", context, status=status)


def _named(filters: AgreementFilterSet, name: str) -> str:
    """What a filter asks for, in words: the place's name rather than its id."""
    value = filters.form.cleaned_data.get(name) if filters.is_valid() else None
    if isinstance(value, CountryGroup):
        return value.name_in(get_language() or "en")
    return str(value or filters.data[name])


@require_safe
def agreement_detail(request: HttpRequest, public_id: str) -> HttpResponse:
    """One published agreement with its parties, acts and texts, and what it rests on."""
    agreements = Agreement.objects.published().for_display(get_language() or "en").with_spells()
    agreement = get_object_or_404(agreements.with_sources().with_listings().with_former_names(), public_id=public_id)
    sources, names = numbered(agreement), agreement.names_at_signing()
    context = {
        "agreement": agreement,
        "sources": sources,
        "listed": listed(agreement.listings.all()),
        "parties": [(party, names.get(party.pk)) for party in agreement.parties.all()],
        # What is unknown before the first act needs no saying.
        "spells": [spell for spell in agreement.spells.all() if spell.perhaps != AgreementStatus.UNKNOWN],
        "acts": [(act, sources.of(act)) for act in agreement.acts_in_order()],
    }
    return render(request, "agreements/agreement_detail.html", context)
