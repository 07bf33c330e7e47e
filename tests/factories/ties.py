from datetime import UTC, datetime

import factory
from factory.django import DjangoModelFactory

from actors.enums import SuccessionKind
from actors.models import Distinction, Succession, TerritorialClaim
from tests.factories.actors import CityFactory, CountryFactory


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
