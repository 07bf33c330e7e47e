import factory
from factory.django import DjangoModelFactory

from actors.enums import ActorKind
from networks.enums import NetworkKind
from networks.models import Membership, Network
from tests.factories.actors import ActorFactory, CityFactory


class NetworkFactory(DjangoModelFactory):
    class Meta:
        model = Network

    actor = factory.SubFactory(ActorFactory, kind=ActorKind.NETWORK, country=None)
    kind = NetworkKind.GLOBAL_ASSOCIATION


class MembershipFactory(DjangoModelFactory):
    class Meta:
        model = Membership

    network = factory.SubFactory(NetworkFactory)
    actor = factory.SubFactory(CityFactory)
