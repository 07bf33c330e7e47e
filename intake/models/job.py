"""Background jobs: these rows are the truth of the queue (docs/adr/0004)."""

from datetime import datetime
from typing import ClassVar, Self

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from core.fields import choice_constraint
from intake.enums import JobKind, JobState


class JobQuerySet(models.QuerySet["Job"]):
    """Questions about jobs."""

    def unfinished(self) -> Self:
        """Those that wait or run."""
        return self.filter(state__in=[JobState.QUEUED, JobState.RUNNING])

    def abandoned(self, *, at: datetime) -> Self:
        """Those whose worker has not been heard of for the length of its lease."""
        return self.filter(state=JobState.RUNNING, lease_until__lt=at)

    def unheard(self, *, since: datetime) -> Self:
        """Waiting ones for which nobody has rung since a moment."""
        return self.filter(Q(rung_at__isnull=True) | Q(rung_at__lt=since), state=JobState.QUEUED)


class Job(models.Model):
    """One piece of background work, from request to end.

    A worker holds it by a lease that it renews; `attempt` counts the leases, and only the holder of
    the last one can finish the job. A broker's message is only a doorbell.
    """

    kind = models.CharField(_("kind"), max_length=30, choices=JobKind)
    arguments = models.JSONField(_("arguments"), default=dict, blank=True)
    state = models.CharField(_("state"), max_length=10, choices=JobState, default=JobState.QUEUED)
    stage = models.CharField(_("stage"), max_length=100, blank=True)
    progress = models.FloatField(_("progress"), default=0, help_text=_("Share done, 0 to 1."))
    message = models.TextField(_("message"), blank=True)
    is_cancel_requested = models.BooleanField(_("cancel requested"), default=False)
    attempt = models.PositiveSmallIntegerField(_("attempt"), default=0)
    lease_until = models.DateTimeField(_("lease until"), null=True, blank=True)
    rung_at = models.DateTimeField(_("rung at"), null=True, blank=True)
    requested_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("requested by"),
    )
    requested_at = models.DateTimeField(_("requested at"))
    finished_at = models.DateTimeField(_("finished at"), null=True, blank=True)

    objects: ClassVar[models.Manager["Job"]] = JobQuerySet.as_manager()

    class Meta:
        verbose_name = _("job")
        verbose_name_plural = _("jobs")
        indexes = (
            models.Index(fields=["state"], condition=Q(state__in=["queued", "running"]), name="job_unfinished_btree"),
        )
        constraints = (
            choice_constraint("job", "kind", JobKind),
            models.CheckConstraint(
                name="job_runs_under_a_lease",
                condition=Q(state=JobState.RUNNING, lease_until__isnull=False)
                | (~Q(state=JobState.RUNNING) & Q(lease_until__isnull=True)),
            ),
            # Names every state, and so lists them too.
            models.CheckConstraint(
                name="job_finished_at_its_end",
                condition=Q(state__in=[JobState.QUEUED, JobState.RUNNING], finished_at__isnull=True)
                | Q(state__in=[JobState.DONE, JobState.FAILED, JobState.CANCELLED], finished_at__isnull=False),
            ),
            models.CheckConstraint(name="job_progress_is_a_share", condition=Q(progress__range=(0, 1))),
            models.UniqueConstraint(
                fields=["kind", "arguments"],
                condition=Q(state__in=["queued", "running"]),
                name="job_once_at_a_time",
                violation_error_message=_("The same job is waiting or running already."),
            ),
        )

    def __str__(self) -> str:
        return f"{self.get_kind_display()} ({self.get_state_display()})"


class Heartbeat(models.Model):
    """When the worker last did its rounds: shows on the health page that jobs are worked on."""

    name = models.CharField(max_length=20, unique=True)
    seen_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.name} {self.seen_at:%Y-%m-%d %H:%M:%S}"
