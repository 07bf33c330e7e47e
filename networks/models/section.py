"""Networks within networks."""

from typing import ClassVar, Self

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import RangeOperators
from django.db import models
from django.db.models import F, Prefetch, Q
from django.utils.translation import gettext_lazy as _

from actors.models import Actor
from core.db import CertainSpell
from core.fields import PartialDateField, bound_field, partial_date_constraint, spell_in_order
from core.history import keep_history
from networks.models.network import Network
from networks.models.spells import SpellQuerySet


class SectionQuerySet(SpellQuerySet["Section"]):
    """Questions about sections."""

    def published(self) -> Self:
        """Those whose two networks readers may see."""
        return self.filter(network__actor__published_at__isnull=False, parent__actor__published_at__isnull=False)

    def for_display(self, language: str) -> Self:
        """With the names of both networks, the earliest first."""
        return (
            self.select_related("network", "parent")
            .prefetch_related(
                Prefetch("network__actor", Actor.objects.named(language)),
                Prefetch("parent__actor", Actor.objects.named(language)),
            )
            .order_by(F("since_earliest").asc(nulls_first=True), "pk")
        )


@keep_history
class Section(models.Model):
    """One spell in which a network is a section of another, as a source says; both may have members of their own."""

    network = models.ForeignKey(Network, on_delete=models.CASCADE, related_name="parents", verbose_name=_("section"))
    parent = models.ForeignKey(Network, on_delete=models.CASCADE, related_name="sections", verbose_name=_("section of"))
    since = PartialDateField(_("since"))
    since_earliest = bound_field()
    since_latest = bound_field()
    until = PartialDateField(_("until"))
    until_earliest = bound_field()
    until_latest = bound_field()
    source = models.CharField(_("source"), max_length=500, blank=True, help_text=_("Where it stands."))

    objects: ClassVar[models.Manager["Section"]] = SectionQuerySet.as_manager()

    class Meta:
        verbose_name = _("section")
        verbose_name_plural = _("sections")
        constraints = (
            models.CheckConstraint(
                name="section_is_not_of_itself",
                condition=~Q(network=F("parent")),
                violation_error_message=_("A network is not a section of itself."),
            ),
            partial_date_constraint("section", "since"),
            partial_date_constraint("section", "until"),
            spell_in_order(
                "section_until_is_after_since",
                start="since",
                end="until",
                message=_("It cannot end before it begins."),
            ),
            models.UniqueConstraint(
                fields=["network", "parent", "since"],
                name="section_once_a_start",
                violation_error_message=_("This section is already entered with that start."),
            ),
            ExclusionConstraint(
                name="section_no_certain_overlap",
                expressions=[
                    ("network", RangeOperators.EQUAL),
                    ("parent", RangeOperators.EQUAL),
                    (CertainSpell(start="since", end="until"), RangeOperators.OVERLAPS),
                ],
                violation_error_message=_("It certainly is a section of that network in that time already."),
            ),
        )

    def __str__(self) -> str:
        return f"{self.network} – {self.parent}"
