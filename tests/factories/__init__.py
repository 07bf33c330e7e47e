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
from tests.factories.sources import CaptureFactory, DocumentFactory, EvidenceFactory
from tests.factories.statements import (
    CategoryFactory,
    CodingCitationFactory,
    CodingFactory,
    FigureFactory,
    FrameworkFactory,
    StatementCitationFactory,
    StatementFactory,
)
from tests.factories.ties import DistinctionFactory, SuccessionFactory, TerritorialClaimFactory

__all__ = [
    "ActCitationFactory",
    "ActFactory",
    "ActorFactory",
    "AgreementCitationFactory",
    "AgreementFactory",
    "CaptureFactory",
    "CategoryFactory",
    "CityFactory",
    "CodingCitationFactory",
    "CodingFactory",
    "CountryFactory",
    "CountryGroupFactory",
    "CountryGroupMemberFactory",
    "CountryNameFactory",
    "DataReleaseFactory",
    "DistinctionFactory",
    "DocumentFactory",
    "EditorFactory",
    "EvidenceFactory",
    "FigureFactory",
    "FrameworkFactory",
    "HeartbeatFactory",
    "IdentifierFactory",
    "InstrumentFactory",
    "JobFactory",
    "MembershipFactory",
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
    "StatementCitationFactory",
    "StatementFactory",
    "StatusSpellFactory",
    "SuccessionFactory",
    "TerritorialClaimFactory",
    "UserFactory",
]
