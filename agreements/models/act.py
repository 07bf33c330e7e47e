"""What the parties did about a tie."""

import datetime

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from agreements.enums import ActKind, AgreementStatus, EndCause
from agreements.models.agreement import Agreement
from agreements.models.party import Party
from agreements.status import BESIDE, Deed
from core.fields import PartialDateField, bound_field, choice_constraint, partial_date_constraint
from core.history import keep_history

SIGNINGS = (ActKind.SIGNED, ActKind.SIGNED_SUBJECT_TO_APPROVAL)
# What begins a tie, of itself or for a party.
BEGINNINGS = (
    *SIGNINGS,
    ActKind.RATIFIED,
    ActKind.ACCEPTED,
    ActKind.ACCEDED,
    ActKind.SUCCEEDED,
    ActKind.PROVISIONALLY_APPLIED,
    ActKind.ENTERED_INTO_FORCE,
)
ENDINGS = (
    ActKind.SUSPENDED,
    ActKind.FROZEN,
    ActKind.WITHDRAWN,
    ActKind.DENOUNCED,
    ActKind.TERMINATED,
    ActKind.DISSOLVED,
    ActKind.EXPIRED,
)
_REPORTABLE = set(AgreementStatus.values) - {AgreementStatus.UNKNOWN.value}


@keep_history
class Act(models.Model):
    """One dated step in the life of an agreement, of one party or of all; the status is their sum."""

    agreement = models.ForeignKey(Agreement, on_delete=models.CASCADE, related_name="acts", verbose_name=_("agreement"))
    # With the agreement a composite key: the party is one of the same agreement.
    party = models.ForeignKey(
        Party,
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="acts",
        verbose_name=_("party"),
        help_text=_("Empty: an act of all, or it is not known whose."),
    )
    kind = models.CharField(_("kind"), max_length=30, choices=ActKind)
    cause = models.CharField(_("cause"), max_length=30, choices=EndCause, blank=True)
    reported = models.CharField(
        _("reported status"),
        max_length=20,
        choices=AgreementStatus,
        blank=True,
        default="",
        db_default="",
        help_text=_("Only where a source says how it stands, and nothing of what was done: “no longer in force”."),
    )
    # With the agreement a composite key: the text is one of the same agreement.
    instrument = models.ForeignKey(
        "agreements.Instrument",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="acts",
        verbose_name=_("by which text"),
        help_text=_("The decision or the text by which it was done."),
    )
    note = models.TextField(
        _("note"),
        blank=True,
        default="",
        db_default="",
        help_text=_("What a reservation or declaration says, and so on."),
    )
    place = models.CharField(_("place"), max_length=200, blank=True)
    date = PartialDateField(_("date"))
    date_earliest = bound_field()
    date_latest = bound_field()
    sequence = models.PositiveSmallIntegerField(
        _("sequence"), default=0, help_text=_("Orders acts whose dates do not.")
    )

    class Meta:
        verbose_name = _("act")
        verbose_name_plural = _("acts")
        constraints = (
            choice_constraint("act", "kind", ActKind),
            partial_date_constraint("act", "date"),
            models.CheckConstraint(
                name="act_cause_only_of_an_end",
                condition=Q(cause="") | Q(cause__in=sorted(EndCause.values), kind__in=sorted(ENDINGS)),
                violation_error_message=_("Only an end, a suspension or a freeze has a cause."),
            ),
            models.CheckConstraint(
                name="act_reports_a_status_or_does_something",
                condition=Q(kind=ActKind.STATUS_REPORTED, reported__in=sorted(_REPORTABLE))
                | (~Q(kind=ActKind.STATUS_REPORTED) & Q(reported="")),
                violation_error_message=_("State how it is reported to stand; of what was done the act itself tells."),
            ),
            models.CheckConstraint(
                name="act_report_is_of_no_party",
                condition=~Q(kind=ActKind.STATUS_REPORTED) | Q(party__isnull=True),
                violation_error_message=_("A report of how the whole stands is of no single party."),
            ),
        )

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.date}".strip()

    @property
    def is_beside(self) -> bool:
        """Whether it changes nothing for the whole, as a reservation does."""
        return self.kind in BESIDE

    def may_be_done_by(self, day: datetime.date) -> bool:
        """Whether it may have been done by the end of a day; one without a day may have been."""
        return self.date_earliest is None or self.date_earliest <= day

    def is_done_by(self, day: datetime.date) -> bool:
        """Whether it certainly was done by the end of a day."""
        return self.date_latest is not None and self.date_latest <= day

    def deed(self) -> Deed:
        """What the status is folded from."""
        reported = AgreementStatus(self.reported) if self.reported else None
        days = self.date_earliest, self.date_latest
        return Deed(ActKind(self.kind), self.party_id, *days, self.sequence, self.pk, reported, self.instrument_id)
