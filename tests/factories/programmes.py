from decimal import Decimal

import factory
from factory.django import DjangoModelFactory

from networks.enums import EventKind, OutcomeKind, PartnerRole
from networks.models import (
    EventOutcome,
    EventParticipant,
    EventSeries,
    EventSeriesCitation,
    Funding,
    FundingCitation,
    NetworkEvent,
    NetworkEventCitation,
    Programme,
    ProgrammeCitation,
    ProgrammePartner,
    ProgrammePartnerCitation,
    ProgrammePlace,
)
from tests.factories.actors import LONG_AGO, CityFactory
from tests.factories.networks import NetworkFactory
from tests.factories.sources import EvidenceFactory


class ProgrammeFactory(DjangoModelFactory):
    """A published programme of a published network, unless `network` says otherwise."""

    class Meta:
        model = Programme

    name = factory.Sequence(lambda number: f"Programme {number}")
    network = factory.SubFactory(NetworkFactory)
    published_at = LONG_AGO


class ProgrammePartnerFactory(DjangoModelFactory):
    class Meta:
        model = ProgrammePartner

    programme = factory.SubFactory(ProgrammeFactory)
    actor = factory.SubFactory(CityFactory)
    role = PartnerRole.PARTNER


class ProgrammePlaceFactory(DjangoModelFactory):
    class Meta:
        model = ProgrammePlace

    programme = factory.SubFactory(ProgrammeFactory)
    actor = factory.SubFactory(CityFactory)


class FundingFactory(DjangoModelFactory):
    class Meta:
        model = Funding

    programme = factory.SubFactory(ProgrammeFactory)
    amount = Decimal(51_000)
    currency = "USD"
    date = "2017"


class EventSeriesFactory(DjangoModelFactory):
    class Meta:
        model = EventSeries

    name = factory.Sequence(lambda number: f"Summits {number}")
    kind = EventKind.SUMMIT
    network = factory.SubFactory(NetworkFactory)
    published_at = LONG_AGO


class NetworkEventFactory(DjangoModelFactory):
    """A published event of a network by itself; with a `series`, an edition of it."""

    class Meta:
        model = NetworkEvent

    name = factory.Sequence(lambda number: f"Seminar {number}")
    kind = EventKind.SEMINAR
    series = None
    network = factory.Maybe("series", None, factory.SubFactory(NetworkFactory))
    published_at = LONG_AGO


class EventParticipantFactory(DjangoModelFactory):
    class Meta:
        model = EventParticipant

    event = factory.SubFactory(NetworkEventFactory)
    actor = factory.SubFactory(CityFactory)


class EventOutcomeFactory(DjangoModelFactory):
    class Meta:
        model = EventOutcome

    event = factory.SubFactory(NetworkEventFactory)
    kind = OutcomeKind.DECLARATION
    title = "Declaration of the summit"


class ProgrammeCitationFactory(DjangoModelFactory):
    class Meta:
        model = ProgrammeCitation

    programme = factory.SubFactory(ProgrammeFactory)
    evidence = factory.SubFactory(EvidenceFactory)


class ProgrammePartnerCitationFactory(DjangoModelFactory):
    class Meta:
        model = ProgrammePartnerCitation

    programme_partner = factory.SubFactory(ProgrammePartnerFactory)
    evidence = factory.SubFactory(EvidenceFactory)


class FundingCitationFactory(DjangoModelFactory):
    class Meta:
        model = FundingCitation

    funding = factory.SubFactory(FundingFactory)
    evidence = factory.SubFactory(EvidenceFactory)


class EventSeriesCitationFactory(DjangoModelFactory):
    class Meta:
        model = EventSeriesCitation

    event_series = factory.SubFactory(EventSeriesFactory)
    evidence = factory.SubFactory(EvidenceFactory)


class NetworkEventCitationFactory(DjangoModelFactory):
    class Meta:
        model = NetworkEventCitation

    network_event = factory.SubFactory(NetworkEventFactory)
    evidence = factory.SubFactory(EvidenceFactory)
