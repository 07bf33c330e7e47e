"""The profile of a network."""

from typing import ClassVar, Self

from django.db import models
from django.db.models import Exists, OuterRef, Prefetch
from django.utils.translation import gettext_lazy as _

from actors.enums import ActorKind
from actors.models import Actor, Country
from core.fields import PartialDateField, bound_field, choice_constraint, partial_date_constraint
from core.history import keep_history
from networks.enums import NetworkKind


class NetworkQuerySet(models.QuerySet["Network"]):
    """Questions about networks."""

    def published(self) -> Self:
        """Those that readers may see."""
        return self.filter(actor__published_at__isnull=False)

    def with_member_in(self, countries: models.QuerySet[Country]) -> Self:
        """Those to which a published actor of one of these countries belongs or belonged."""
        from networks.models import Membership

        members = Membership.objects.published().filter(actor__country__in=countries)
        return self.filter(Exists(members.filter(network=OuterRef("pk"))))

    def for_display(self, language: str) -> Self:
        """With its own and its seat's names, for a page, a list row or the API."""
        return self.prefetch_related(
            Prefetch("actor", Actor.objects.named(language)),
            Prefetch("seat", Actor.objects.published().named(language)),
        )


@keep_history
class Network(models.Model):
    """What a network of cities or regions is, beyond being an actor; name and public id are the actor's."""

    actor = models.OneToOneField(
        Actor, on_delete=models.CASCADE, primary_key=True, related_name="network", verbose_name=_("actor")
    )
    # With the actor's id a composite key: the profile stands beside an actor of this kind only.
    actor_kind = models.CharField(max_length=12, default=ActorKind.NETWORK, editable=False)
    kind = models.CharField(_("kind"), max_length=30, choices=NetworkKind)
    seat = models.ForeignKey(
        Actor, on_delete=models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("seat")
    )
    website = models.URLField(_("website"), blank=True)
    founded = PartialDateField(_("founded"))
    founded_earliest = bound_field()
    founded_latest = bound_field()

    objects: ClassVar[models.Manager["Network"]] = NetworkQuerySet.as_manager()

    class Meta:
        verbose_name = _("network")
        verbose_name_plural = _("networks")
        constraints = (
            choice_constraint("network", "kind", NetworkKind),
            models.CheckConstraint(
                name="network_actor_kind_is_network", condition=models.Q(actor_kind=ActorKind.NETWORK)
            ),
            partial_date_constraint("network", "founded"),
        )

    def __str__(self) -> str:
        return self.actor.name

    def get_absolute_url(self) -> str:
        """The network's page in the active language."""
        return self.actor.get_absolute_url()
