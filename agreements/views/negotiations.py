"""Pages of negotiations and engagements."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from actors.listing import listing
from agreements.api.engagements import EngagementFilterSet
from agreements.api.negotiations import NegotiationFilterSet
from agreements.enums import EngagementKind, NegotiationFormat, NegotiationLevel, NegotiationOutcome, Sphere
from agreements.models import Engagement, Negotiation
from agreements.models.engagement import LATEST
from agreements.models.negotiation import last_met
from agreements.positions import position_table

# The questions that the page's own form asks; others come from links and are kept.
_CHOSEN_OF_NEGOTIATIONS = ("outcome", "level", "of_format", "as_of")
_CHOSEN_OF_ENGAGEMENTS = ("kind", "year_from", "year_to", "as_of")


@require_safe
def negotiation_list(request: HttpRequest) -> HttpResponse:
    """Published negotiations, those that met last first; a wrong question is said, not ignored."""
    language = get_language() or "en"
    negotiations = Negotiation.objects.published().for_display(language).with_agreements(language)
    filters = NegotiationFilterSet(request.GET, negotiations)
    found = filters.qs if filters.is_valid() else negotiations.none()
    context = listing(filters, found, _CHOSEN_OF_NEGOTIATIONS, last_met()) | {
        "outcomes": NegotiationOutcome.choices,
        "levels": NegotiationLevel.choices,
        "formats": NegotiationFormat.choices,
    }
    return render(request, "agreements/negotiation_list.html", context, status=200 if filters.is_valid() else 400)


@require_safe
def negotiation_detail(request: HttpRequest, public_id: str) -> HttpResponse:
    """One published negotiation: who took part, when they met, what each wanted, and what came of it."""
    negotiations = Negotiation.objects.published().whole(get_language() or "en")
    negotiation = get_object_or_404(negotiations, public_id=public_id)
    participants = list(negotiation.participants.all())
    by_key = {each.pk: each for each in participants}
    context = {
        "negotiation": negotiation,
        "spheres": [
            (sphere.label, [each for each in participants if each.sphere == sphere])
            for sphere in Sphere
            if any(each.sphere == sphere for each in participants)
        ],
        "rounds": [
            (meeting, [by_key[key] for key in sorted(each.participant_id for each in meeting.attendances.all())])
            for meeting in negotiation.rounds.all()
        ],
        "table": position_table(negotiation),
    }
    return render(request, "agreements/negotiation_detail.html", context)


@require_safe
def engagement_list(request: HttpRequest) -> HttpResponse:
    """Published engagements, the latest first; a wrong question is said, not ignored."""
    language = get_language() or "en"
    engagements = Engagement.objects.published().for_display(language).with_agreements(language)
    filters = EngagementFilterSet(request.GET, engagements)
    found = filters.qs if filters.is_valid() else engagements.none()
    context = listing(filters, found, _CHOSEN_OF_ENGAGEMENTS, LATEST)
    context["kinds"] = EngagementKind.choices
    return render(request, "agreements/engagement_list.html", context, status=200 if filters.is_valid() else 400)


@require_safe
def engagement_detail(request: HttpRequest, public_id: str) -> HttpResponse:
    """One published engagement: who, when and where, and what came of it."""
    engagement = get_object_or_404(Engagement.objects.published().whole(get_language() or "en"), public_id=public_id)
    return render(request, "agreements/engagement_detail.html", {"engagement": engagement})
