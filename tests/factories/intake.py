from factory.django import DjangoModelFactory

from intake.enums import JobKind
from intake.models import Heartbeat, Job
from tests.factories.actors import LONG_AGO


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
