"""What a machine proposes."""

from typing import Any, ClassVar, Self

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from agreements.models import Agreement
from core.fields import choice_constraint
from core.history import keep_history
from intake.enums import ProposalState, RejectReason
from sources.models import Capture, Evidence

ACCEPTED = (ProposalState.ACCEPTED, ProposalState.ACCEPTED_WITH_CHANGES)


class ProposalQuerySet(models.QuerySet["Proposal"]):
    """Questions about proposals."""

    def undecided(self) -> Self:
        """Those that wait for a person."""
        return self.filter(state=ProposalState.NEW)


@keep_history
class Proposal(models.Model):
    """An agreement to be: what a reader of documents found, with the passages it rests on.

    `claim` is what the machine read (intake.claims.Claim). Nothing of it is public before a person accepts
    it; what was decided is corrected by undoing the decision, so that each claim is decided upon once.
    """

    capture = models.ForeignKey(Capture, on_delete=models.CASCADE, related_name="proposals", verbose_name=_("document"))
    fingerprint = models.CharField(max_length=64)
    claim: "models.JSONField[Any, Any]" = models.JSONField(_("claim"))
    evidence = models.ManyToManyField(Evidence, related_name="proposals", verbose_name=_("evidence"))
    confidence = models.FloatField(_("confidence"), help_text=_("The machine's own, 0 to 1."))
    reader = models.CharField(_("reader"), max_length=40, help_text=_("Which program read it, and its version."))
    proposed_at = models.DateTimeField(_("proposed at"))
    state = models.CharField(_("state"), max_length=24, choices=ProposalState, default=ProposalState.NEW)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("decided by"),
    )
    decided_at = models.DateTimeField(_("decided at"), null=True, blank=True)
    reject_reason = models.CharField(_("why it was rejected"), max_length=20, choices=RejectReason, blank=True)
    comment = models.TextField(_("comment"), blank=True)
    agreement = models.ForeignKey(
        Agreement,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="proposals",
        verbose_name=_("agreement"),
        help_text=_("What it has become, or was added to."),
    )
    # Model → keys of the rows that accepting wrote; what undoing takes back.
    written: "models.JSONField[Any, Any]" = models.JSONField(default=dict, blank=True, editable=False)

    objects: ClassVar[models.Manager["Proposal"]] = ProposalQuerySet.as_manager()

    class Meta:
        verbose_name = _("proposal")
        verbose_name_plural = _("proposals")
        indexes = (models.Index("state", "id", name="proposal_state_btree"),)
        constraints = (
            models.UniqueConstraint(fields=["capture", "fingerprint"], name="proposal_once_a_claim"),
            models.CheckConstraint(name="proposal_confidence_is_a_share", condition=Q(confidence__range=(0, 1))),
            choice_constraint("proposal", "state", ProposalState),
            models.CheckConstraint(
                name="proposal_reject_reason_is_listed",
                condition=Q(reject_reason="") | Q(reject_reason__in=sorted(RejectReason.values)),
            ),
            models.CheckConstraint(
                name="proposal_decided_by_a_person_at_a_time",
                condition=Q(state=ProposalState.NEW, decided_by__isnull=True, decided_at__isnull=True)
                | (~Q(state=ProposalState.NEW) & Q(decided_by__isnull=False, decided_at__isnull=False)),
            ),
            models.CheckConstraint(
                name="proposal_rejected_for_a_reason",
                condition=(Q(state=ProposalState.REJECTED) & ~Q(reject_reason=""))
                | (~Q(state=ProposalState.REJECTED) & Q(reject_reason="")),
                violation_error_message=_("State why it is rejected."),
            ),
            models.CheckConstraint(
                name="proposal_agreement_only_if_accepted",
                condition=Q(agreement__isnull=True) | Q(state__in=sorted(ACCEPTED)),
            ),
        )

    def __str__(self) -> str:
        parties = self.claim.get("parties", [])
        return " – ".join(party["name"] for party in parties)
