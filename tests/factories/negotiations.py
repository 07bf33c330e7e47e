import factory
from factory.django import DjangoModelFactory

from agreements.enums import EngagementKind, ResultKind, Sphere
from agreements.models import (
    Attendance,
    Engagement,
    EngagementCitation,
    EngagementParticipant,
    EngagementResult,
    Negotiation,
    NegotiationCitation,
    NegotiationParticipant,
    NegotiationRound,
    Position,
    PositionCitation,
)
from tests.factories.actors import LONG_AGO, CityFactory
from tests.factories.sources import EvidenceFactory


class NegotiationFactory(DjangoModelFactory):
    class Meta:
        model = Negotiation

    title = factory.Sequence(lambda number: f"Talks {number}")
    published_at = LONG_AGO


class NegotiationRoundFactory(DjangoModelFactory):
    class Meta:
        model = NegotiationRound

    negotiation = factory.SubFactory(NegotiationFactory)


class NegotiationParticipantFactory(DjangoModelFactory):
    class Meta:
        model = NegotiationParticipant

    negotiation = factory.SubFactory(NegotiationFactory)
    sphere = Sphere.SUBNATIONAL
    actor = factory.SubFactory(CityFactory)


class AttendanceFactory(DjangoModelFactory):
    class Meta:
        model = Attendance

    round = factory.SubFactory(NegotiationRoundFactory)
    negotiation = factory.SelfAttribute("round.negotiation")
    participant = factory.SubFactory(NegotiationParticipantFactory, negotiation=factory.SelfAttribute("..negotiation"))


class PositionFactory(DjangoModelFactory):
    class Meta:
        model = Position

    participant = factory.SubFactory(NegotiationParticipantFactory)
    negotiation = factory.SelfAttribute("participant.negotiation")
    text = "Trade first, the rest later."


class EngagementFactory(DjangoModelFactory):
    class Meta:
        model = Engagement

    kind = EngagementKind.OUTGOING_DELEGATION
    published_at = LONG_AGO


class EngagementParticipantFactory(DjangoModelFactory):
    class Meta:
        model = EngagementParticipant

    engagement = factory.SubFactory(EngagementFactory)
    actor = factory.SubFactory(CityFactory)


class EngagementResultFactory(DjangoModelFactory):
    class Meta:
        model = EngagementResult

    engagement = factory.SubFactory(EngagementFactory)
    kind = ResultKind.JOINT_VENTURE
    text = "A bus works."


class NegotiationCitationFactory(DjangoModelFactory):
    class Meta:
        model = NegotiationCitation

    negotiation = factory.SubFactory(NegotiationFactory)
    evidence = factory.SubFactory(EvidenceFactory)


class PositionCitationFactory(DjangoModelFactory):
    class Meta:
        model = PositionCitation

    position = factory.SubFactory(PositionFactory)
    evidence = factory.SubFactory(EvidenceFactory)


class EngagementCitationFactory(DjangoModelFactory):
    class Meta:
        model = EngagementCitation

    engagement = factory.SubFactory(EngagementFactory)
    evidence = factory.SubFactory(EvidenceFactory)
