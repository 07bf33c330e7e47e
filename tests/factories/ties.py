from datetime import UTC, datetime

import factory
from factory.django import DjangoModelFactory

from actors.enums import OfficialSourceKind, SuccessionKind
from actors.models import Dispute, Distinction, OfficialSource, Succession, TerritorialClaim
from tests.factories.actors import CityFactory, CountryFactory, RegionFactory


class SuccessionFactory(DjangoModelFactory):
    class Meta:
        model = Succession

    predecessor = factory.SubFactory(CityFactory)
    successor = factory.SubFactory(CityFactory)
    kind = SuccessionKind.MERGED


class TerritorialClaimFactory(DjangoModelFactory):
    class Meta:
        model = TerritorialClaim

    actor = factory.SubFactory(CityFactory, is_contested=True, country=None)
    country = factory.SubFactory(CountryFactory)
    source = "A resolution"


class DistinctionFactory(DjangoModelFactory):
    """Made of `first`; the second is the newer one."""

    class Meta:
        model = Distinction

    first = factory.SubFactory(CityFactory)
    second = factory.SubFactory(CityFactory)
    reason = "They lie 400 km apart."
    at = datetime(2026, 1, 1, tzinfo=UTC)


class OfficialSourceFactory(DjangoModelFactory):
    class Meta:
        model = OfficialSource

    actor = factory.SubFactory(CityFactory)
    kind = OfficialSourceKind.PORTAL
    title = factory.Sequence(lambda number: f"Portal {number}")
    url = factory.Sequence(lambda number: f"https://portal-{number}.example.org/")


class DisputeFactory(DjangoModelFactory):
    class Meta:
        model = Dispute

    actor = factory.SubFactory(RegionFactory)
    text = "Its authorities claim to be a state."
    source = "A paper"
