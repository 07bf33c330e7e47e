"""Which registers list a member of a network."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from core.fields import choice_constraint, partial_date_constraint
from core.history import keep_history
from networks.enums import MembershipCategory
from networks.models.membership import Membership
from sources.models import Listing


@keep_history
class MembershipListing(Listing):
    """A row of a register says that the actor belongs to the network, as what, and perhaps since when."""

    membership = models.ForeignKey(
        Membership, on_delete=models.CASCADE, related_name="listings", verbose_name=_("membership")
    )
    category = models.CharField(
        _("category"),
        max_length=30,
        choices=MembershipCategory,
        blank=True,
        help_text=_("As the row states it, if it does."),
    )

    class Meta(Listing.Meta):
        abstract = False
        constraints = (
            models.UniqueConstraint(fields=["membership", "row"], name="membership_listing_once_a_row"),
            choice_constraint("membership_listing", "category", MembershipCategory, blank=True),
            partial_date_constraint("membership_listing", "since"),
        )
