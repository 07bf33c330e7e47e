import factory
from factory.django import DjangoModelFactory

from actors.enums import ActorKind
from networks.enums import BodyKind, MembershipStatus, NetworkKind, SeatOffice
from networks.models import (
    Body,
    BodyCitation,
    Membership,
    MembershipCitation,
    MembershipStatusSpell,
    Network,
    NetworkCitation,
    Seat,
    SeatCitation,
    Section,
)
from tests.factories.actors import ActorFactory, CityFactory
from tests.factories.sources import EvidenceFactory


class NetworkFactory(DjangoModelFactory):
    class Meta:
        model = Network

    actor = factory.SubFactory(ActorFactory, kind=ActorKind.NETWORK, country=None)
    kinds = [NetworkKind.GLOBAL_ASSOCIATION]


class SectionFactory(DjangoModelFactory):
    class Meta:
        model = Section

    network = factory.SubFactory(NetworkFactory)
    parent = factory.SubFactory(NetworkFactory)


class BodyFactory(DjangoModelFactory):
    class Meta:
        model = Body

    network = factory.SubFactory(NetworkFactory)
    kind = BodyKind.WORLD_OR_GENERAL_COUNCIL
    name = factory.Sequence(lambda number: f"Council {number}")


class SeatFactory(DjangoModelFactory):
    """A seat of a city, unless `actor` says otherwise."""

    class Meta:
        model = Seat

    body = factory.SubFactory(BodyFactory)
    office = SeatOffice.PRESIDENT
    actor = factory.SubFactory(CityFactory)


class MembershipFactory(DjangoModelFactory):
    class Meta:
        model = Membership

    network = factory.SubFactory(NetworkFactory)
    actor = factory.SubFactory(CityFactory)


class MembershipStatusSpellFactory(DjangoModelFactory):
    class Meta:
        model = MembershipStatusSpell

    membership = factory.SubFactory(MembershipFactory)
    status = MembershipStatus.SUSPENDED


class MembershipCitationFactory(DjangoModelFactory):
    class Meta:
        model = MembershipCitation

    membership = factory.SubFactory(MembershipFactory)
    evidence = factory.SubFactory(EvidenceFactory)


class BodyCitationFactory(DjangoModelFactory):
    class Meta:
        model = BodyCitation

    body = factory.SubFactory(BodyFactory)
    evidence = factory.SubFactory(EvidenceFactory)


class SeatCitationFactory(DjangoModelFactory):
    class Meta:
        model = SeatCitation

    seat = factory.SubFactory(SeatFactory)
    evidence = factory.SubFactory(EvidenceFactory)


class NetworkCitationFactory(DjangoModelFactory):
    class Meta:
        model = NetworkCitation

    network = factory.SubFactory(NetworkFactory)
    evidence = factory.SubFactory(EvidenceFactory)
