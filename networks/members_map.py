"""Where the members of a network are, as dots on the land of the earth.

Borders are not drawn: states differ on where some run. The table of members beside the map says the same.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from math import cos, radians, sqrt
from typing import Any

from django.db.models import F, OuterRef, Subquery

from actors.enums import ActorKind
from actors.models import Actor, Country
from networks.models import Membership
from networks.queries import Members

# static/img/land.svg is drawn in tenths of a degree, south below.
_UNITS = 10
# The least that is shown, in degrees of latitude and longitude; and how much lies around the outermost dots.
_LEAST, _MARGIN = 18.0, 0.08
# Of a map, width by height.
_NARROWEST, _WIDEST = 1.4, 2.4
# Dots nearer than this part of the width are one larger dot; names that it tells.
_CELLS, _NAMES = 90, 6


@dataclass
class Dot:
    """Members that are at one place, as near as a map tells."""

    x: float
    y: float
    is_certain: bool
    names: list[str] = field(default_factory=list)
    unit: float = 1.0

    @property
    def radius(self) -> str:
        """Grows with the number of members: its area does, up to a size."""
        return f"{self.unit * min(4.0, sqrt(len(self.names))):.2f}"

    @property
    def at(self) -> tuple[str, str]:
        """Its place, as SVG takes it."""
        return f"{self.x + 0.0:.1f}", f"{self.y + 0.0:.1f}"

    @property
    def told(self) -> str:
        """Its first names."""
        return ", ".join(self.names[:_NAMES])

    @property
    def untold(self) -> int:
        """How many more there are."""
        return max(0, len(self.names) - _NAMES)


@dataclass(frozen=True)
class MembersMap:
    """What a template draws, in the units of its view box."""

    view_box: str
    squeeze: str
    """By how much the land is narrower than it is drawn: a degree of longitude is shorter than one of latitude."""
    dots: list[Dot]
    stand_ins: int
    """Regions and countries, which are drawn where their largest city is."""
    missing: int
    """Members of which no place is known."""

    @property
    def has_possible(self) -> bool:
        """Whether one of those drawn is only perhaps a member."""
        return any(not dot.is_certain for dot in self.dots)


def members_map(members: Members) -> MembersMap | None:
    """The map of those who are members, or perhaps are; None where nobody's place is known. At most two queries."""
    told = [(each, True) for each in members.certain] + [(each, False) for each in members.possible]
    places = _places([membership for membership, _is_certain in told])
    drawn = [(membership, certain, *places[membership.pk]) for membership, certain in told if membership.pk in places]
    if not drawn:
        return None
    south, north = _stretched([latitude for _m, _c, latitude, _l in drawn], 90)
    west, east = _stretched([longitude for _m, _c, _l, longitude in drawn], 180)
    squeeze = max(0.3, cos(radians((south + north) / 2)))
    width, height = (east - west) * squeeze, north - south
    if width > _WIDEST * height:
        middle, half = (south + north) / 2, width / _WIDEST / 2
        south, north = max(-90.0, middle - half), min(90.0, middle + half)
    elif width < _NARROWEST * height:
        middle, half = (west + east) / 2, height * _NARROWEST / squeeze / 2
        west, east = max(-180.0, middle - half), min(180.0, middle + half)
    box = (west * squeeze, -north, (east - west) * squeeze, north - south)
    cell = box[2] / _CELLS
    dots: dict[tuple[int, int, bool], Dot] = {}
    for membership, is_certain, latitude, longitude in drawn:
        x, y = longitude * squeeze, -latitude
        dot = dots.setdefault(
            (round(x / cell), round(y / cell), is_certain),
            Dot(x * _UNITS, y * _UNITS, is_certain, unit=cell * _UNITS * 0.6),
        )
        dot.names.append(_name(membership))
    return MembersMap(
        view_box=" ".join(f"{each * _UNITS:.1f}" for each in box),
        squeeze=f"{squeeze:.4f}",
        # The large ones first, so that they hide none; what is uncertain above what is not.
        dots=sorted(dots.values(), key=lambda dot: (-len(dot.names), dot.is_certain)),
        stand_ins=sum(not _has_place(membership) for membership, *_rest in drawn),
        missing=len(told) - len(drawn),
    )


def _places(memberships: list[Membership]) -> dict[int, tuple[float, float]]:
    """Key of a membership → latitude and longitude; of a region or country those of its largest city."""
    regions = {each.actor_id for each in memberships if each.actor and each.actor.kind == ActorKind.REGION}
    countries = {each.country_id for each in memberships if each.country_id}
    largest = {**_largest("parent", Actor, regions), **_largest("country", Country, countries)}
    found: dict[int, tuple[float, float]] = {}
    for each in memberships:
        if _has_place(each):
            assert each.actor is not None
            found[each.pk] = (float(each.actor.latitude or 0), float(each.actor.longitude or 0))
        elif at := largest.get(("country", each.country_id) if each.country_id else ("parent", each.actor_id)):
            found[each.pk] = at
    return found


def _largest(
    within: str, model: type[Actor | Country], keys: Iterable[int | None]
) -> dict[tuple[str, int | None], tuple[float, float]]:
    """Where the largest published city is of each region, or of each country; found in the index of each."""
    wanted = [key for key in keys if key]
    if not wanted:
        return {}
    cities = Actor.objects.published().filter(kind=ActorKind.CITY, latitude__isnull=False)
    largest = cities.filter(**{within: OuterRef("pk")}).order_by(F("population").desc(nulls_last=True), "pk")
    owners: Any = model._default_manager.filter(pk__in=wanted).annotate(city=Subquery(largest.values("pk")[:1]))
    found = Actor.objects.filter(pk__in=owners.values("city"))
    return {(within, key): (lat, long) for key, lat, long in found.values_list(within, "latitude", "longitude")}


def _has_place(membership: Membership) -> bool:
    actor: Actor | None = membership.actor
    return actor is not None and actor.latitude is not None


def _stretched(degrees: list[float], end: float) -> tuple[float, float]:
    """The least and the most, with a margin, at least so much apart, and within the earth."""
    least, most = min(degrees), max(degrees)
    margin = max((most - least) * _MARGIN, (_LEAST - (most - least)) / 2)
    return max(-end, least - margin), min(end, most + margin)


def _name(membership: Membership) -> str:
    member = membership.member
    assert member is not None
    return member.display_name
