"""Of what format a negotiation is: how many take part, and from how many levels. Pure: no database, no clock."""

from collections.abc import Collection

from agreements.enums import NegotiationFormat, Sphere

# Levels of government, each with the spheres that are of it: a network speaks for cities and regions.
LEVELS = (
    (Sphere.SUBNATIONAL, Sphere.NETWORK),
    (Sphere.STATE,),
    (Sphere.INTERNATIONAL_ORGANISATION,),
)
# Who beside governments makes a negotiation one of several levels.
BESIDE_GOVERNMENTS = (Sphere.BUSINESS, Sphere.SCIENCE, Sphere.CIVIL_SOCIETY)


def format_of(spheres: Collection[str]) -> NegotiationFormat | None:
    """The format of a negotiation by the spheres of its participants, one each; None while fewer than two are known."""
    if len(spheres) < 2:
        return None
    levels = sum(any(sphere in level for sphere in spheres) for level in LEVELS)
    if levels > 1 or any(sphere in BESIDE_GOVERNMENTS for sphere in spheres):
        return NegotiationFormat.MULTILEVEL
    return NegotiationFormat.BILATERAL if len(spheres) == 2 else NegotiationFormat.MULTILATERAL
