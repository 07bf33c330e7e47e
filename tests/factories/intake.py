import factory
from factory.django import DjangoModelFactory

from intake.claims import Claim, ClaimedAct, ClaimedParty
from intake.enums import JobKind
from intake.models import Heartbeat, Job, Proposal
from tests.factories.actors import LONG_AGO, CityFactory
from tests.factories.sources import CaptureFactory, EvidenceFactory


class JobFactory(DjangoModelFactory):
    class Meta:
        model = Job

    kind = JobKind.REFRESH_STATUSES
    requested_at = LONG_AGO


class HeartbeatFactory(DjangoModelFactory):
    class Meta:
        model = Heartbeat

    name = "worker"
    seen_at = LONG_AGO


class ProposalFactory(DjangoModelFactory):
    """That two cities, or those given as `between`, became twins; it rests on one passage."""

    class Meta:
        model = Proposal
        skip_postgeneration_save = True

    class Params:
        between = factory.LazyFunction(lambda: [CityFactory(), CityFactory()])
        acts = (ClaimedAct("signed_definitive", "1995"),)

    capture = factory.SubFactory(CaptureFactory)
    claim = factory.LazyAttribute(
        lambda proposal: Claim(
            "twinning",
            tuple(ClaimedParty(actor.name, actor.public_id) for actor in proposal.between),
            tuple(proposal.acts),
        ).as_row()
    )
    fingerprint = factory.LazyAttribute(lambda proposal: Claim.of_row(proposal.claim).fingerprint)
    confidence = 0.8
    reader = "rules 1"
    proposed_at = LONG_AGO

    @factory.post_generation
    def evidence(self, create, extracted, **kwargs):
        self.evidence.set([EvidenceFactory(capture=self.capture)] if extracted is None else extracted)
