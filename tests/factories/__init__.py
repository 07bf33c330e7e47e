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
from tests.factories.agreements import (
    ActCitationFactory,
    ActFactory,
    AgreementCitationFactory,
    AgreementFactory,
    InstrumentFactory,
    PartyFactory,
)
from tests.factories.intake import HeartbeatFactory, JobFactory, ProposalFactory
from tests.factories.networks import MembershipFactory, NetworkFactory
from tests.factories.sources import CaptureFactory, DocumentFactory, EvidenceFactory

__all__ = [
    "ActCitationFactory",
    "ActFactory",
    "ActorFactory",
    "AgreementCitationFactory",
    "AgreementFactory",
    "CaptureFactory",
    "CityFactory",
    "CountryFactory",
    "CountryNameFactory",
    "DataReleaseFactory",
    "DocumentFactory",
    "EditorFactory",
    "EvidenceFactory",
    "HeartbeatFactory",
    "IdentifierFactory",
    "InstrumentFactory",
    "JobFactory",
    "MembershipFactory",
    "NameFactory",
    "NetworkFactory",
    "OrganisationFactory",
    "PartyFactory",
    "ProposalFactory",
    "RegionFactory",
    "UserFactory",
]
