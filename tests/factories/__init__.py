"""Records for tests: valid and published unless a test says otherwise."""

from tests.factories.accounts import EditorFactory, UserFactory
from tests.factories.actors import (
    ActorFactory,
    CityFactory,
    CountryFactory,
    CountryNameFactory,
    DataReleaseFactory,
    IdentifierFactory,
    NameFactory,
    OrganisationFactory,
    RegionFactory,
)
from tests.factories.agreements import ActFactory, AgreementFactory, InstrumentFactory, PartyFactory
from tests.factories.intake import HeartbeatFactory, JobFactory
from tests.factories.networks import MembershipFactory, NetworkFactory

__all__ = [
    "ActFactory",
    "ActorFactory",
    "AgreementFactory",
    "CityFactory",
    "CountryFactory",
    "CountryNameFactory",
    "DataReleaseFactory",
    "EditorFactory",
    "HeartbeatFactory",
    "IdentifierFactory",
    "InstrumentFactory",
    "JobFactory",
    "MembershipFactory",
    "NameFactory",
    "NetworkFactory",
    "OrganisationFactory",
    "PartyFactory",
    "RegionFactory",
    "UserFactory",
]
