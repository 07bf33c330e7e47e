"""Pages of networks."""

from datetime import date
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from actors.views import to_its_page
from networks import activities, queries
from networks.curve import Curve, curve
from networks.forms import DayForm
from networks.models import Network
from sources.numbering import number


@require_safe
def network_list(request: HttpRequest) -> HttpResponse:
    """Published networks, by name."""
    networks = Network.objects.published().for_display(get_language() or "en").order_by("actor__name", "pk")
    return render(request, "networks/network_list.html", {"networks": networks})


@require_safe
def network_detail(request: HttpRequest, public_id: str, slug: str) -> HttpResponse:
    """One published network on a day, by itself today: its bodies, who sits in them, its members.

    Programmes and events are all that there are; on a day asked for, those of then. A day that is not understood is
    said, and today's shown.
    """
    language, today = get_language() or "en", timezone.localdate()
    form = DayForm(request.GET)
    day = (form.is_valid() and form.cleaned_data["as_of"]) or today
    networks = Network.objects.published().for_display(language).with_kin(language).with_bodies(language, day)
    network = networks.filter(actor__public_id=public_id).first()
    if network is None or network.get_absolute_url() != request.path:
        return to_its_page(network.actor if network else None, public_id)
    memberships = list(queries.memberships_of(network, language).told_on(day))
    members = queries.members_on(memberships, day)
    bodies = list(network.bodies.all())
    seats = [seat for body in bodies for seat in body.seats.all()]
    sources = number([(0, network), *enumerate(bodies), *enumerate(seats), *enumerate(members)])
    rows: list[Any] = [*bodies, *seats, *memberships]
    for row in rows:
        row.marks = sources.marks_of_all(row)
    for membership in memberships:
        membership.stands = membership.statuses_on(day)
    line = curve(queries.counts_over_time(memberships), day=day, until=today)
    context = {
        "network": network,
        "form": form,
        "day": day,
        "today": today,
        "is_today": day == today,
        "organs": queries.organ_chart(network),
        "other_bodies": queries.bodies_of_other_times(network),
        "members": members,
        "countries": members.by_country(),
        "curve": line,
        "years": _years(network, line, today),
        "marks": sources.marks(network),
        "sources": sources.passages,
        **activities.of_network(network, language, day if form.data.get("as_of") and form.is_valid() else None),
    }
    status = 200 if form.is_valid() else 400
    return render(request, "networks/network_detail.html", context, status=status)


def _years(network: Network, line: Curve | None, today: date) -> list[int]:
    """The first and the last year among which a reader chooses; empty where nothing is dated."""
    dated = [body.since_earliest.year for body in network.bodies.all() if body.since_earliest]
    if network.founded_earliest:
        dated.append(network.founded_earliest.year)
    if line is not None:
        dated.append(line.yearly[0][0])
    return [min(dated), today.year] if dated and min(dated) < today.year else []
