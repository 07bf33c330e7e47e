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
from tests.factories.networks import MembershipFactory, NetworkFactory
from tests.factories.persons import OfficeFactory, PersonFactory, PersonNameFactory
from tests.factories.registers import (
    AgreementListingFactory,
    HarvestFactory,
    ImportNameFactory,
    ImportPartyFactory,
    ImportRowFactory,
    MembershipListingFactory,
    NameDecisionFactory,
    RegisterFactory,
    RegisterImportFactory,
    RegisterRowFactory,
    SavedMappingFactory,
)
from tests.factories.sources import CaptureFactory, DocumentFactory, EvidenceFactory
from tests.factories.ties import DistinctionFactory, SuccessionFactory, TerritorialClaimFactory

__all__ = [
    "ActCitationFactory",
    "ActFactory",
    "ActorFactory",
    "AgreementCitationFactory",
    "AgreementFactory",
    "AgreementListingFactory",
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
    "HarvestFactory",
    "HeartbeatFactory",
    "IdentifierFactory",
    "ImportNameFactory",
    "ImportPartyFactory",
    "ImportRowFactory",
    "InstrumentFactory",
    "JobFactory",
    "MembershipFactory",
    "MembershipListingFactory",
    "NameDecisionFactory",
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
    "RegisterFactory",
    "RegisterImportFactory",
    "RegisterRowFactory",
    "SavedMappingFactory",
    "StatusSpellFactory",
    "SuccessionFactory",
    "TerritorialClaimFactory",
    "UserFactory",
]
