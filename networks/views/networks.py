"""Pages of networks."""

from datetime import date
from typing import Any

from django.core.paginator import Paginator
from django.db.models import F
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from actors.listing import A_PAGE, questions
from actors.models import Country
from actors.views import to_its_page
from core.asof import AsOf
from networks import activities, queries
from networks.api.filters import NetworkFilterSet
from networks.changes import changes_of
from networks.curve import Curve, curve
from networks.enums import NetworkKind
from networks.forms import DayForm
from networks.members_map import members_map
from networks.models import Network
from networks.overlap import overlaps, shared_with
from networks.participation import in_network
from networks.queries import Members
from sources.numbering import number

# Rows of a table on the page; the API tells all.
_SOME = 50
# The questions that the list's own form asks; others come from links and are kept.
_CHOSEN = ("name", "kind", "topic", "country", "as_of")


@require_safe
def network_list(request: HttpRequest) -> HttpResponse:
    """Published networks, by name and by the same questions as in the API; a wrong question is said, not ignored."""
    language = get_language() or "en"
    networks = Network.objects.published().for_display(language).order_by("actor__name", "pk")
    filters = NetworkFilterSet(request.GET, networks)
    is_valid = filters.is_valid()
    found = filters.qs if is_valid else networks.none()
    context = questions(filters, _CHOSEN) | {
        "page": Paginator(found, A_PAGE).get_page(request.GET.get("page")),
        "kinds": NetworkKind.choices,
        "countries": Country.objects.present().named(language).order_by(F("display_name"), "code"),
        "keeping": AsOf(filters.form.cleaned_data["as_of"] if is_valid else None).keeping,
    }
    return render(request, "networks/network_list.html", context, status=200 if is_valid else 400)


@require_safe
def network_detail(request: HttpRequest, public_id: str, slug: str) -> HttpResponse:
    """One published network on a day, by itself today: its bodies, who sits in them, its members.

    Programmes and events are all that there are; on a day asked for, those of then. A day that is not understood is
    said, and today's shown.
    """
    language, today = get_language() or "en", timezone.localdate()
    form = DayForm(request.GET)
    asked = form.cleaned_data["as_of"] if form.is_valid() else None
    day = asked or today
    networks = Network.objects.published().for_display(language).with_kin(language).with_bodies(language, day)
    network = networks.filter(actor__public_id=public_id).first()
    if network is None or network.get_absolute_url() != request.path:
        return to_its_page(request, network.actor if network else None, public_id)
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
        "changes": changes_of(bodies),
        "members": members,
        "countries": members.by_country(),
        "map": members_map(members),
        "curve": line,
        "years": _years(network, line, today),
        "overlaps": overlaps(network, language, day),
        "taking_part": _taking_part(network, members, language, asked),
        "asked_day": asked,
        "keeping": AsOf(asked).keeping,
        "also": AsOf(asked).also,
        "marks": sources.marks(network),
        "sources": sources.passages,
        **activities.of_network(network, language, asked),
    }
    status = 200 if form.is_valid() else 400
    return render(request, "networks/network_detail.html", context, status=status)


@require_safe
def shared_members(request: HttpRequest, public_id: str, other_id: str) -> HttpResponse:
    """Who certainly belongs to both of two published networks on a day, with their spells in the first, by name."""
    language, asked = get_language() or "en", AsOf.of(request)
    networks = Network.objects.published().for_display(language)
    network = get_object_or_404(networks, actor__public_id=public_id)
    other = get_object_or_404(networks, actor__public_id=other_id)
    day = asked.day or timezone.localdate()
    members = shared_with(queries.memberships_of(network, language).of_members().certainly_on(day), other, day)
    rows = sorted(members, key=queries.by_name)
    for row in rows:
        row.stands = row.statuses_on(day)
    context = {"network": network, "other": other, "asked": asked, "rows": rows}
    return render(request, "networks/shared_members.html", context, status=asked.status)


def _taking_part(network: Network, members: Members, language: str, asked: date | None) -> dict[str, Any]:
    """What actors did in a network, each told whether it is a member, and how many members are known to do nothing."""
    rows = in_network(network, language, asked)
    inside = {each.actor_id for each in (*members.certain, *members.possible)}
    for row in rows:
        row.is_member = row.actor.pk in inside
    active = {row.actor.pk for row in rows}
    return {
        "rows": rows[:_SOME],
        "rest": len(rows[_SOME:]),
        "idle": sum(each.actor_id not in active for each in members.certain),
    }


def _years(network: Network, line: Curve | None, today: date) -> list[int]:
    """The first and the last year among which a reader chooses; empty where nothing is dated."""
    dated = [body.since_earliest.year for body in network.bodies.all() if body.since_earliest]
    if network.founded_earliest:
        dated.append(network.founded_earliest.year)
    if line is not None:
        dated.append(line.yearly[0][0])
    return [min(dated), today.year] if dated and min(dated) < today.year else []
