"""Which registers list an agreement."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from agreements.enums import AgreementKind, AgreementStatus
from agreements.models.agreement import Agreement
from core.fields import PartialDateField, bound_field, choice_constraint, partial_date_constraint
from core.history import keep_history
from sources.models import Listing


@keep_history
class AgreementListing(Listing):
    """A row of a register says that the tie exists, of what kind, and perhaps since when, how it stands, until when."""

    agreement = models.ForeignKey(
        Agreement, on_delete=models.CASCADE, related_name="listings", verbose_name=_("agreement")
    )
    kind = models.CharField(
        _("kind"), max_length=30, choices=AgreementKind, blank=True, help_text=_("As the row states it, if it does.")
    )
    status = models.CharField(
        _("status"),
        max_length=30,
        choices=AgreementStatus,
        blank=True,
        default="",
        db_default="",
        help_text=_("As the row states it for the day of the list, if it does."),
    )
    until = PartialDateField(_("until"), db_default="")
    until_earliest = bound_field()
    until_latest = bound_field()

    class Meta(Listing.Meta):
        abstract = False
        constraints = (
            models.UniqueConstraint(fields=["agreement", "row"], name="agreement_listing_once_a_row"),
            choice_constraint("agreement_listing", "kind", AgreementKind, blank=True),
            choice_constraint("agreement_listing", "status", AgreementStatus, blank=True),
            partial_date_constraint("agreement_listing", "since"),
            partial_date_constraint("agreement_listing", "until"),
        )
