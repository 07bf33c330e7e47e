"""Who belongs to a network, and when."""

from typing import ClassVar, Self

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import RangeOperators
from django.db import models
from django.db.models import F, Prefetch, Q
from django.utils.translation import gettext_lazy as _

from actors.models import Actor, Country
from core.db import CertainSpell
from core.fields import PartialDateField, bound_field, choice_constraint, partial_date_constraint, spell_in_order
from core.history import keep_history
from networks.enums import MembershipCategory
from networks.models.network import Network


class MembershipQuerySet(models.QuerySet["Membership"]):
    """Questions about memberships."""

    def published(self) -> Self:
        """Those that readers may see, as they may see network and member."""
        return self.filter(
            network__actor__published_at__isnull=False, actor__published_at__isnull=False, is_withheld=False
        )

    def of(self, actor: Actor) -> Self:
        """Those of one member."""
        return self.filter(actor=actor)

    def for_display(self, language: str) -> Self:
        """With the names of network, member and the member's country."""
        return self.select_related("network").prefetch_related(
            Prefetch("network__actor", Actor.objects.named(language)),
            Prefetch("actor", Actor.objects.named(language)),
            Prefetch("actor__country", Country.objects.named(language)),
        )


@keep_history
class Membership(models.Model):
    """One spell of an actor's belonging to a network, in one category."""

    network = models.ForeignKey(
        Network, on_delete=models.CASCADE, related_name="memberships", verbose_name=_("network")
    )
    actor = models.ForeignKey(Actor, on_delete=models.PROTECT, related_name="memberships", verbose_name=_("member"))
    category = models.CharField(
        _("category"), max_length=30, choices=MembershipCategory, default=MembershipCategory.FULL
    )
    joined = PartialDateField(_("joined"))
    joined_earliest = bound_field()
    joined_latest = bound_field()
    left = PartialDateField(_("left"))
    left_earliest = bound_field()
    left_latest = bound_field()
    is_withheld = models.BooleanField(
        _("withheld"),
        default=False,
        db_default=False,
        editable=False,
        help_text=_("Taken from a register, and not accepted by a second person yet: readers do not see it."),
    )

    objects: ClassVar[models.Manager["Membership"]] = MembershipQuerySet.as_manager()

    class Meta:
        verbose_name = _("membership")
        verbose_name_plural = _("memberships")
        constraints = (
            choice_constraint("membership", "category", MembershipCategory),
            partial_date_constraint("membership", "joined"),
            partial_date_constraint("membership", "left"),
            spell_in_order(
                "membership_is_not_left_before_joined",
                start="joined",
                end="left",
                message=_("A member cannot leave before joining."),
            ),
            models.CheckConstraint(
                name="membership_not_in_itself",
                condition=~Q(actor=F("network")),
                violation_error_message=_("A network is not its own member."),
            ),
            models.UniqueConstraint(
                fields=["network", "actor", "joined"],
                name="membership_once_a_start",
                violation_error_message=_("This membership is already entered."),
            ),
            ExclusionConstraint(
                name="membership_no_certain_overlap",
                expressions=[
                    ("network", RangeOperators.EQUAL),
                    ("actor", RangeOperators.EQUAL),
                    (CertainSpell(start="joined", end="left"), RangeOperators.OVERLAPS),
                ],
                violation_error_message=_(
                    "This actor certainly is a member in that time already: enter when the earlier membership ended."
                ),
            ),
        )

    def __str__(self) -> str:
        return f"{self.actor} – {self.network}"
