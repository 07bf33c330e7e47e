"""Agreement pages."""

from datetime import date

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from actors.models import CountryGroup
from agreements.api.filters import AgreementFilterSet
from agreements.enums import AgreementKind, AgreementStatus
from agreements.models import Act, Agreement
from agreements.sources import numbered
from agreements.typology import typology_of
from core.asof import AsOf
from core.keyset import page_of

_A_PAGE = 50
# The questions that the page's own form asks; others come from links and are kept.
_CHOSEN = ("kind", "status", "as_of")


@require_safe
def agreement_list(request: HttpRequest) -> HttpResponse:
    """Published agreements, by the same questions as in the API; a wrong value is said, not ignored."""
    agreements = Agreement.objects.published().for_display(get_language() or "en")
    filters = AgreementFilterSet(request.GET, agreements)
    found = filters.qs if filters.is_valid() else agreements.none()
    as_of = filters.form.cleaned_data["as_of"] if filters.is_valid() else None
    page = page_of(found.with_spells() if as_of else found, request.GET, _A_PAGE)
    if as_of:
        for agreement in page:
            agreement.spell_then = agreement.spell_on(as_of)
    query = request.GET.copy()
    for edge in ("before", "after"):
        query.pop(edge, None)
    context = {
        "filters": filters,
        "page": page,
        "as_of": as_of,
        "keeping": AsOf(as_of).keeping,
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
    """One published agreement with parties, acts, texts and what it rests on; as of a day if one is asked for."""
    language, asked = get_language() or "en", AsOf.of(request)
    agreements = Agreement.objects.published().for_display(language).with_spells()
    agreement = get_object_or_404(agreements.with_sources().with_former_names(), public_id=public_id)
    sources, names = numbered(agreement), agreement.names_at_signing()
    if asked.day:
        agreement.spell_then = agreement.spell_on(asked.day)
    done, later = _by(asked.day, agreement.acts_in_order())
    context = {
        "agreement": agreement,
        "asked": asked,
        "sources": sources,
        "parties": [(party, names.get(party.pk)) for party in agreement.parties.all()],
        # What is unknown before the first act needs no saying.
        "spells": [spell for spell in agreement.spells.all() if spell.perhaps != AgreementStatus.UNKNOWN],
        "acts": [(act, sources.of(act)) for act in (*done, *later)],
        "in_question": [act for act in done if asked.day and not act.is_done_by(asked.day)],
        "first_later": later[0] if later else None,
        "typology": typology_of(agreement, language),
    }
    return render(request, "agreements/agreement_detail.html", context, status=asked.status)


def _by(day: date | None, acts: list[Act]) -> tuple[list[Act], list[Act]]:
    """The acts that may have been done by the end of a day, and the later ones; all and none where no day is asked."""
    done = [act for act in acts if day is None or act.may_be_done_by(day)]
    return done, [act for act in acts if act not in done]
