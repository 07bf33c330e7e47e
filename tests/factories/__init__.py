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
    NameKeyFactory,
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
    StatusSpellFactory,
)
from tests.factories.groups import CountryGroupFactory, CountryGroupMemberFactory
from tests.factories.intake import HeartbeatFactory, JobFactory, ProposalFactory
from tests.factories.journal import OperationFactory, OperationRowFactory
from tests.factories.networks import (
    BodyCitationFactory,
    BodyFactory,
    MembershipCitationFactory,
    MembershipFactory,
    MembershipStatusSpellFactory,
    NetworkFactory,
    SeatCitationFactory,
    SeatFactory,
    SectionFactory,
)
from tests.factories.persons import OfficeFactory, PersonFactory, PersonNameFactory
from tests.factories.sources import CaptureFactory, DocumentFactory, EvidenceFactory
from tests.factories.ties import DistinctionFactory, SuccessionFactory, TerritorialClaimFactory

__all__ = [
    "ActCitationFactory",
    "ActFactory",
    "ActorFactory",
    "AgreementCitationFactory",
    "AgreementFactory",
    "BodyCitationFactory",
    "BodyFactory",
    "CaptureFactory",
    "CityFactory",
    "CountryFactory",
    "CountryGroupFactory",
    "CountryGroupMemberFactory",
    "CountryNameFactory",
    "DataReleaseFactory",
    "DistinctionFactory",
    "DocumentFactory",
    "EditorFactory",
    "EvidenceFactory",
    "HeartbeatFactory",
    "IdentifierFactory",
    "InstrumentFactory",
    "JobFactory",
    "MembershipCitationFactory",
    "MembershipFactory",
    "MembershipStatusSpellFactory",
    "NameFactory",
    "NameKeyFactory",
    "NetworkFactory",
    "OfficeFactory",
    "OperationFactory",
    "OperationRowFactory",
    "OrganisationFactory",
    "PartyFactory",
    "PersonFactory",
    "PersonNameFactory",
    "ProposalFactory",
    "RegionFactory",
    "SeatCitationFactory",
    "SeatFactory",
    "SectionFactory",
    "StatusSpellFactory",
    "SuccessionFactory",
    "TerritorialClaimFactory",
    "UserFactory",
]
