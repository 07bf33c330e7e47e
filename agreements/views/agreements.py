"""Pages of agreements."""

from datetime import date

from django.core.paginator import Paginator
from django.db.models import F
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from actors.listing import A_PAGE, questions
from agreements.api.filters import AgreementFilterSet
from agreements.approval import chains
from agreements.enums import AgreementKind, AgreementStatus, Initiator, InstrumentKind, Motive, Presumption, Scope
from agreements.lineage import relations
from agreements.models import Act, Agreement, Attestation, Engagement, Negotiation, Subject, TextTie
from agreements.models.agreement import AgreementQuerySet
from agreements.ribbon import WIDTH, ribbon
from agreements.running_out import MONTHS, RunningOutFilterSet
from agreements.sources import numbered
from agreements.terms import months_later
from agreements.typology import typology_of
from core.asof import AsOf
from core.keyset import page_of
from sources.citing import cited_there
from sources.listings import listed
from sources.numbering import Sources

# The questions that the page's own form asks; others come from links and are kept.
_CHOSEN = ("kind", "status", "as_of", "subject", "presumed", "scope", "motive", "initiator", "instrument_kind")
# Engagements on the page of their agreement; the full list has a page of its own.
_SOME_ENGAGEMENTS = 20
# Those of them that stand behind “More questions”, with what they are called.
_MORE = {
    "presumed": (_("Presumed"), Presumption),
    "scope": (_("Scope"), Scope),
    "motive": (_("Motive"), Motive),
    "initiator": (_("Set going by"), Initiator),
    "instrument_kind": (_("With a text"), InstrumentKind),
}


@require_safe
def agreement_list(request: HttpRequest, filterset: type[AgreementFilterSet] = AgreementFilterSet) -> HttpResponse:
    """Published agreements, by the same questions as in the API; a wrong value is said, not ignored."""
    language = get_language() or "en"
    agreements = Agreement.objects.published().for_display(language)
    filters = filterset(request.GET, agreements.with_activity(timezone.localdate()))
    found = filters.qs if filters.is_valid() else agreements.none()
    as_of = filters.form.cleaned_data["as_of"] if filters.is_valid() else None
    page = page_of(found.with_spells() if as_of else found, request.GET, A_PAGE)
    if as_of:
        for agreement in page:
            agreement.spell_then = agreement.spell_on(as_of)
    context = questions(filters, _CHOSEN) | {
        "page": page,
        "as_of": as_of,
        "keeping": AsOf(as_of).keeping,
        "kinds": AgreementKind.choices,
        "statuses": AgreementStatus.choices,
        "subjects": Subject.objects.named(language).order_by(F("display_name"), "pk"),
        "more": [(name, label, choices.choices, filters.data.get(name)) for name, (label, choices) in _MORE.items()],
        "asks_more": any(filters.data.get(name) for name in ("subject", *_MORE)),
    }
    return render(request, "agreements/agreement_list.html", context, status=200 if filters.is_valid() else 400)


@require_safe
def running_out(request: HttpRequest) -> HttpResponse:
    """Ties whose term ends in the next months, the next first, and those that ran out unnoticed, the last first."""
    agreements: AgreementQuerySet = Agreement.objects.published().for_display(get_language() or "en")
    filters = RunningOutFilterSet(request.GET, agreements)
    today = timezone.localdate()
    context = questions(filters, ("months",)) | {"months": filters.data.get("months", MONTHS)}
    if not filters.is_valid():
        return render(request, "agreements/running_out.html", context, status=400)
    until = months_later(today, filters.months_ahead)
    coming = filters.qs.running_out_from(today).running_out_by(until).order_by("runs_out", "pk")
    past = filters.qs.presumed_so(Presumption.EXPIRED)
    context |= {
        "until": until,
        "page": Paginator(coming, A_PAGE).get_page(request.GET.get("page")),
        "past": past.order_by("-runs_out", "-pk")[:A_PAGE],
        "past_count": past.count(),
    }
    return render(request, "agreements/running_out.html", context)


@require_safe
def agreement_detail(request: HttpRequest, public_id: str) -> HttpResponse:
    """One published agreement with its parts and all that is told of it; as of a day if one is asked for."""
    language, today, asked = get_language() or "en", timezone.localdate(), AsOf.of(request)
    agreements = Agreement.objects.published().for_display(language).with_facts(language).with_spells()
    agreements = agreements.with_activity(today)
    agreement = get_object_or_404(agreements.with_sources().with_listings().with_former_names(), public_id=public_id)
    sources, names = numbered(agreement), agreement.names_at_signing()
    cited = cited_there(each.evidence for each in sources.passages)
    if asked.day:
        agreement.spell_then = agreement.spell_on(asked.day)
    done, later = _by(asked.day, agreement.acts_in_order())
    # What is unknown before the first act needs no saying.
    spells = [spell for spell in agreement.spells.all() if spell.perhaps != AgreementStatus.UNKNOWN]
    lineage = relations(agreement)
    texts = list(agreement.instruments.all())
    numbers = {text.pk: number for number, text in enumerate(texts, start=1)}
    context = {
        "agreement": agreement,
        "asked": asked,
        "passages": [
            (
                each,
                each.evidence.translation_for_readers(language),
                cited.get((each.evidence.document_id, each.evidence.page_label), ()),
            )
            for each in sources.passages
        ],
        "of_tie": sources.marks(agreement),
        "parties": [(party, names.get(party.pk)) for party in agreement.parties.all()],
        "spells": spells,
        "ribbon": ribbon(spells, today),
        "ribbon_width": WIDTH,
        "acts": [(act, sources.marks(act), numbers.get(act.instrument_id or 0)) for act in (*done, *later)],
        "in_question": [act for act in done if asked.day and not act.is_done_by(asked.day)],
        "first_later": later[0] if later else None,
        "texts": [(text, sources.marks(text), lineage[text.pk]) for text in texts],
        "listed": listed(agreement.listings.all()),
        "attestations": _attestations(agreement, sources),
        "typology": typology_of(agreement, language),
        "institutions": TextTie.objects.filter(agreement=agreement).published().for_display(language),
        "chains": chains(agreement, today),
        "negotiations": Negotiation.objects.published()
        .filter(agreement=agreement)
        .for_display(language)
        .latest_first(),
        "engagements": Engagement.objects.published()
        .filter(agreement=agreement)
        .for_display(language)
        .latest_first()[:_SOME_ENGAGEMENTS],
    }
    return render(request, "agreements/agreement_detail.html", context, status=asked.status)


def _by(day: date | None, acts: list[Act]) -> tuple[list[Act], list[Act]]:
    """The acts that may have been done by the end of a day, and the later ones; all and none where no day is asked."""
    done = [act for act in acts if day is None or act.may_be_done_by(day)]
    return done, [act for act in acts if act not in done]


def _attestations(agreement: Agreement, sources: Sources) -> list[tuple[Attestation, str, list[int]]]:
    """Who confirmed or denied it, the last first, each by name and with the number of its source."""
    names = {party.pk: party.display_name for party in agreement.parties.all()}
    words = sorted(agreement.attestations.all(), key=lambda each: each.date_latest or date.min, reverse=True)
    return [(each, names.get(each.party_id or 0, each.by), sources.of_passage(each.evidence_id)) for each in words]
