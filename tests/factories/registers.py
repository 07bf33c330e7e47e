import hashlib

import factory
from factory.django import DjangoModelFactory

from agreements.models import AgreementListing
from intake.mappings.mapping import Mapping
from intake.models import (
    ImportName,
    ImportParty,
    ImportRow,
    NameDecision,
    RegisterImport,
    RegisterProposal,
    SavedMapping,
)
from networks.models import MembershipListing
from sources.models import Connector, Harvest, Register, RegisterRow
from tests.factories.actors import LONG_AGO, CityFactory
from tests.factories.agreements import AgreementFactory
from tests.factories.networks import MembershipFactory


class RegisterFactory(DjangoModelFactory):
    class Meta:
        model = Register

    name = factory.Sequence(lambda number: f"Register {number}")
    added_at = LONG_AGO


class HarvestFactory(DjangoModelFactory):
    """A taking of a register; each is of other bytes."""

    class Meta:
        model = Harvest

    register = factory.SubFactory(RegisterFactory)
    content = factory.Sequence(lambda number: f"city,partner\nA{number},B\n".encode())
    sha256 = factory.LazyAttribute(lambda harvest: hashlib.sha256(harvest.content).hexdigest())
    file_name = "list.csv"
    taken_at = LONG_AGO


class ConnectorFactory(DjangoModelFactory):
    """To a file at an address; asked only when somebody wants it."""

    class Meta:
        model = Connector

    register = factory.SubFactory(RegisterFactory)
    kind = "address"
    url = "https://ministry.example/list.csv"


class RegisterRowFactory(DjangoModelFactory):
    class Meta:
        model = RegisterRow

    harvest = factory.SubFactory(HarvestFactory)
    number = factory.Sequence(lambda number: number + 2)
    cells = ["Köln", "Lille", "1958"]


class AgreementListingFactory(DjangoModelFactory):
    class Meta:
        model = AgreementListing

    agreement = factory.SubFactory(AgreementFactory)
    row = factory.SubFactory(RegisterRowFactory)


class MembershipListingFactory(DjangoModelFactory):
    class Meta:
        model = MembershipListing

    membership = factory.SubFactory(MembershipFactory)
    row = factory.SubFactory(RegisterRowFactory)


class SavedMappingFactory(DjangoModelFactory):
    class Meta:
        model = SavedMapping

    register = factory.SubFactory(RegisterFactory)
    name = "usual"
    mapping = factory.LazyFunction(lambda: Mapping().as_row())


class NameDecisionFactory(DjangoModelFactory):
    class Meta:
        model = NameDecision

    register = factory.SubFactory(RegisterFactory)
    name = factory.Sequence(lambda number: f"Name {number}")
    actor = factory.SubFactory(CityFactory)
    decided_at = LONG_AGO


class RegisterImportFactory(DjangoModelFactory):
    class Meta:
        model = RegisterImport

    harvest = factory.SubFactory(HarvestFactory)
    mapping = factory.LazyFunction(lambda: Mapping().as_row())
    begun_at = LONG_AGO


class ImportNameFactory(DjangoModelFactory):
    class Meta:
        model = ImportName

    register_import = factory.SubFactory(RegisterImportFactory)
    name = "Springfield"
    times = 1
    state = "unknown"


class ImportRowFactory(DjangoModelFactory):
    class Meta:
        model = ImportRow

    register_import = factory.SubFactory(RegisterImportFactory)
    row = factory.SubFactory(RegisterRowFactory)


class ImportPartyFactory(DjangoModelFactory):
    class Meta:
        model = ImportParty

    import_row = factory.SubFactory(ImportRowFactory)
    name = factory.SubFactory(ImportNameFactory)
    position = 0


class RegisterProposalFactory(DjangoModelFactory):
    class Meta:
        model = RegisterProposal

    register_import = factory.SubFactory(RegisterImportFactory)
    register = factory.SelfAttribute("register_import.harvest.register")
    row = factory.SubFactory(RegisterRowFactory, harvest=factory.SelfAttribute("..register_import.harvest"))
    about = "kind"
    agreement = factory.SubFactory(AgreementFactory)
    ours = "twinning"
    says = "friendship"
    proposed_at = LONG_AGO
