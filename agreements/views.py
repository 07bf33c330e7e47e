"""Agreement pages."""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import BadRequest, ValidationError
from django.core.paginator import Paginator
from django.db.models import F
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from actors.models import CountryGroup
from agreements.api.filters import AgreementFilterSet
from agreements.approval import chains
from agreements.enums import AgreementKind, AgreementStatus, Initiator, InstrumentKind, Motive, Presumption, Scope
from agreements.lineage import relations
from agreements.models import Agreement, Subject
from agreements.models.agreement import AgreementQuerySet
from agreements.ribbon import WIDTH, ribbon
from agreements.running_out import MONTHS, RunningOutFilterSet
from agreements.sources import numbered
from agreements.terms import months_later

_A_PAGE = 50
# The questions that the page's own form asks; others come from links and are kept.
_CHOSEN = ("kind", "status", "as_of", "subject", "presumed", "scope", "motive", "initiator", "instrument_kind")
# Those of them that stand behind “More questions”, with what they are called.
_MORE = {
    "presumed": (_("Presumed"), Presumption),
    "scope": (_("Scope"), Scope),
    "motive": (_("Motive"), Motive),
    "initiator": (_("Set going by"), Initiator),
    "instrument_kind": (_("With a text"), InstrumentKind),
}


@require_safe
def agreement_list(request: HttpRequest) -> HttpResponse:
    """Published agreements, by the same questions as in the API; a wrong value is said, not ignored."""
    language = get_language() or "en"
    agreements = Agreement.objects.published().for_display(language).order_by("-pk")
    filters = AgreementFilterSet(request.GET, agreements)
    found = filters.qs if filters.is_valid() else agreements.none()
    as_of = filters.form.cleaned_data["as_of"] if filters.is_valid() else None
    page = Paginator(found.with_spells() if as_of else found, _A_PAGE).get_page(request.GET.get("page"))
    if as_of:
        for agreement in page:
            agreement.spell_then = agreement.spell_on(as_of)
    asked = _asked(request)
    context = {
        "filters": filters,
        "page": page,
        "as_of": as_of,
        "query": f"{asked.urlencode()}&" if asked else "",
        "kept": _kept(filters, asked, _CHOSEN),
        "kinds": AgreementKind.choices,
        "statuses": AgreementStatus.choices,
        "subjects": Subject.objects.named(language).order_by(F("display_name"), "pk"),
        "more": [(name, label, choices.choices, filters.data.get(name)) for name, (label, choices) in _MORE.items()],
        "asks_more": any(filters.data.get(name) for name in ("subject", *_MORE)),
    }
    status = 200 if filters.is_valid() else 400
    return render(request, "agreements/agreement_list.html", context, status=status)


@require_safe
def running_out(request: HttpRequest) -> HttpResponse:
    """Ties whose term ends in the next months, the next first, and those that ran out unnoticed, the last first."""
    agreements: AgreementQuerySet = Agreement.objects.published().for_display(get_language() or "en")
    filters = RunningOutFilterSet(request.GET, agreements)
    asked, today = _asked(request), timezone.localdate()
    context: dict[str, Any] = {
        "filters": filters,
        "query": f"{asked.urlencode()}&" if asked else "",
        "asked": asked.urlencode(),
        "kept": _kept(filters, asked, ("months",)),
        "months": filters.data.get("months", MONTHS),
    }
    if not filters.is_valid():
        return render(request, "agreements/running_out.html", context, status=400)
    until = months_later(today, filters.months_ahead)
    coming = filters.qs.running_out_from(today).running_out_by(until).order_by("runs_out", "pk")
    past = filters.qs.presumed_so(Presumption.EXPIRED)
    context |= {
        "until": until,
        "page": Paginator(coming, _A_PAGE).get_page(request.GET.get("page")),
        "past": past.order_by("-runs_out", "-pk")[:_A_PAGE],
        "past_count": past.count(),
    }
    return render(request, "agreements/running_out.html", context)


@require_safe
def agreement_detail(request: HttpRequest, public_id: str) -> HttpResponse:
    """One published agreement with its parties, acts and texts, what is expected of them, and what it rests on.

    With `as_of`, how it stood on that day; raises BadRequest where that is no day.
    """
    language, today = get_language() or "en", timezone.localdate()
    as_of = _day(request.GET.get("as_of", ""))
    agreements = Agreement.objects.published().for_display(language).with_facts(language).with_spells()
    agreement = get_object_or_404(agreements.with_sources().with_former_names(), public_id=public_id)
    sources, names = numbered(agreement), agreement.names_at_signing()
    if as_of:
        agreement.spell_then = agreement.spell_on(as_of)
    # What is unknown before the first act needs no saying.
    spells = [spell for spell in agreement.spells.all() if spell.perhaps != AgreementStatus.UNKNOWN]
    lineage = relations(agreement)
    texts = list(agreement.instruments.all())
    numbers = {text.pk: number for number, text in enumerate(texts, start=1)}
    context = {
        "agreement": agreement,
        "as_of": as_of,
        "sources": sources,
        "parties": [(party, names.get(party.pk)) for party in agreement.parties.all()],
        "spells": spells,
        "ribbon": ribbon(spells, today),
        "ribbon_width": WIDTH,
        "acts": [(act, sources.of(act), numbers.get(act.instrument_id or 0)) for act in agreement.acts_in_order()],
        "texts": [(text, lineage[text.pk]) for text in texts],
        "chains": chains(agreement, today),
    }
    return render(request, "agreements/agreement_detail.html", context)


def _day(text: str) -> date | None:
    """The day that is meant; None where none is given. Raises BadRequest."""
    try:
        day: date | None = forms.DateField(required=False).clean(text)
    except ValidationError as error:
        raise BadRequest from error
    return day


def _asked(request: HttpRequest) -> QueryDict:
    """The questions of a list, whatever its page."""
    query = request.GET.copy()
    query.pop("page", None)
    return query


def _kept(filters: AgreementFilterSet, asked: QueryDict, chosen: tuple[str, ...]) -> list[tuple[str, Any, str]]:
    """The questions that the page's own form does not ask, with what they ask for in words."""
    return [(name, value, _named(filters, name)) for name, value in asked.items() if name not in chosen and value]


def _named(filters: AgreementFilterSet, name: str) -> str:
    """What a filter asks for, in words: the place's name rather than its id."""
    value = filters.form.cleaned_data.get(name) if filters.is_valid() else None
    if isinstance(value, CountryGroup):
        return value.name_in(get_language() or "en")
    if name == "goal" and value:
        return _t("SDG %(numbers)s") % {"numbers": value}
    return str(value or filters.data[name])
