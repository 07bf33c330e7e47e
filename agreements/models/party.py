"""Who agrees."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from actors.models import Actor, Country, Person
from agreements.enums import PartyRole
from agreements.models.agreement import Agreement
from core.fields import choice_constraint
from core.history import keep_history
from networks.models import Network


@keep_history
class Party(models.Model):
    """An actor's part in an agreement; before it is known which actor, the name as printed."""

    agreement = models.ForeignKey(
        Agreement, on_delete=models.CASCADE, related_name="parties", verbose_name=_("agreement")
    )
    actor = models.ForeignKey(
        Actor,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="parties",
        verbose_name=_("actor"),
    )
    name_as_printed = models.CharField(
        _("name as printed"),
        max_length=200,
        blank=True,
        help_text=_("As the source writes it, if it differs."),
    )
    country = models.ForeignKey(
        Country,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("of country"),
        help_text=_("Only where the parties are not named: “regions of Kazakhstan”."),
    )
    signatory = models.ForeignKey(
        Person,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("signatory"),
    )
    signatory_as_printed = models.CharField(
        _("signatory as printed"), max_length=200, blank=True, default="", db_default=""
    )
    signatory_office = models.CharField(
        _("office of the signatory"), max_length=200, blank=True, default="", db_default=""
    )
    role = models.CharField(_("role"), max_length=24, choices=PartyRole, default=PartyRole.PARTY)
    position = models.PositiveSmallIntegerField(_("position"), default=0)

    class Meta:
        verbose_name = _("party")
        verbose_name_plural = _("parties")
        # The ties of an actor, without reading its parts in them.
        indexes = (models.Index("actor", "agreement", name="party_actor_agreement_btree"),)
        constraints = (
            models.UniqueConstraint(
                fields=["agreement", "actor", "role"],
                name="party_once_a_role",
                violation_error_message=_("This actor already has that role in this agreement."),
            ),
            models.CheckConstraint(
                name="party_is_an_actor_or_a_printed_name",
                condition=Q(actor__isnull=False) | ~Q(name_as_printed=""),
                violation_error_message=_("Choose the actor, or give the name as it is printed."),
            ),
            models.CheckConstraint(
                name="party_country_only_of_unnamed_parties",
                condition=Q(country__isnull=True) | Q(actor__isnull=True),
                violation_error_message=_("An actor's country is known: state one only for parties not named."),
            ),
            choice_constraint("party", "role", PartyRole),
            # What the composite key of acts refers to.
            models.UniqueConstraint(fields=["agreement", "id"], name="party_agreement_and_id"),
        )

    def __str__(self) -> str:
        return self.actor.name if self.actor else self.name_as_printed

    def clean(self) -> None:
        """Raise ValidationError for what is no more than a cultural region; the database refuses it too."""
        if Network.is_cultural_region(self.actor):
            raise ValidationError({"actor": _("A cultural region agrees nothing itself: choose who of it agrees.")})

    @property
    def is_unnamed(self) -> bool:
        """Whether its source names no party, but only its country: “regions of Kazakhstan”."""
        return self.country_id is not None

    @property
    def display_name(self) -> str:
        """The actor's name in the language that the query was made for, else the name as printed."""
        return self.actor.display_name if self.actor else self.name_as_printed
