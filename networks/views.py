"""Network pages."""

from django.db.models import F
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from actors.views import to_its_page
from networks.models import Membership, Network


@require_safe
def network_list(request: HttpRequest) -> HttpResponse:
    """Published networks, by name."""
    networks = Network.objects.published().for_display(get_language() or "en").order_by("actor__name", "pk")
    return render(request, "networks/network_list.html", {"networks": networks})


@require_safe
def network_detail(request: HttpRequest, public_id: str, slug: str) -> HttpResponse:
    """One published network with its members."""
    language = get_language() or "en"
    networks = Network.objects.published().for_display(language)
    network = networks.filter(actor__public_id=public_id).first()
    if network is None or network.get_absolute_url() != request.path:
        return to_its_page(network.actor if network else None, public_id)
    members = Membership.objects.published().filter(network=network).for_display(language)
    context = {
        "network": network,
        "members": members.order_by(
            F("left_latest").desc(nulls_first=True), "actor__country__name", "actor__name", "pk"
        ),
    }
    return render(request, "networks/network_detail.html", context)
