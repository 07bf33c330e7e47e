"""What became of actors, whose a contested one is said to be, and which alike ones are two."""

from typing import ClassVar, Self

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Prefetch, Q
from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrOrPromise

from actors.enums import ActorKind, SuccessionKind
from actors.models.actor import Actor
from actors.models.country import Country
from core.fields import PartialDateField, bound_field, choice_constraint, partial_date_constraint
from core.history import keep_history

# What is said of each kind, before the name of the other: on the predecessor's page, and on the successor's.
_SAID = {
    SuccessionKind.MERGED: (_("Merged with others into"), _("Formed by the merger of")),
    SuccessionKind.ABSORBED: (_("Absorbed by"), _("Absorbed")),
    SuccessionKind.SPLIT: (_("Split into"), _("Split off from")),
    SuccessionKind.REPLACED: (_("Replaced by"), _("Took the place of")),
    SuccessionKind.GAVE_RISE: (_("Gave rise to"), _("Initiated by")),
}


class SuccessionQuerySet(models.QuerySet["Succession"]):
    """Questions about successions."""

    def published(self) -> Self:
        """Those whose two actors readers may see."""
        return self.filter(predecessor__published_at__isnull=False, successor__published_at__isnull=False)

    def in_time(self) -> Self:
        """The earliest first; those of one kind and date together."""
        return self.order_by("happened_earliest", "happened", "kind", "pk")

    def with_successors(self, language: str) -> Self:
        """With the names of the successors, for the page of the predecessor."""
        return self.prefetch_related(Prefetch("successor", Actor.objects.named(language)))

    def with_predecessors(self, language: str) -> Self:
        """With the names of the predecessors, for the page of the successor."""
        return self.prefetch_related(Prefetch("predecessor", Actor.objects.named(language)))


@keep_history
class Succession(models.Model):
    """One actor came of another: took its place, wholly or with others, or was initiated by it.

    A merger has several rows with one successor.
    Not a merge of duplicates: here both were actors in their time, and each keeps its own agreements.
    """

    predecessor = models.ForeignKey(
        Actor, on_delete=models.PROTECT, related_name="successions", verbose_name=_("predecessor")
    )
    successor = models.ForeignKey(Actor, on_delete=models.PROTECT, related_name="origins", verbose_name=_("successor"))
    kind = models.CharField(_("kind"), max_length=12, choices=SuccessionKind)
    happened = PartialDateField(_("date"), db_default="")
    happened_earliest = bound_field()
    happened_latest = bound_field()
    source = models.CharField(
        _("source"), max_length=500, blank=True, default="", db_default="", help_text=_("Where it stands.")
    )

    objects: ClassVar[models.Manager["Succession"]] = SuccessionQuerySet.as_manager()

    class Meta:
        verbose_name = _("succession")
        verbose_name_plural = _("successions")
        constraints = (
            choice_constraint("succession", "kind", SuccessionKind),
            models.UniqueConstraint(
                fields=["predecessor", "successor"],
                name="succession_once_a_pair",
                violation_error_message=_("This succession is already entered."),
            ),
            models.CheckConstraint(
                name="succession_is_of_two",
                condition=~Q(predecessor=F("successor")),
                violation_error_message=_("An actor does not succeed itself."),
            ),
            partial_date_constraint("succession", "happened"),
        )

    def __str__(self) -> str:
        return f"{self.predecessor} → {self.successor}"

    def of_predecessor(self) -> tuple[StrOrPromise, str]:
        """What happened to the predecessor, to be followed by the successor's name, and when."""
        return _SAID[SuccessionKind(self.kind)][0], self.happened

    def of_successor(self) -> tuple[StrOrPromise, str]:
        """What happened to the successor, to be followed by the predecessor's name, and when."""
        return _SAID[SuccessionKind(self.kind)][1], self.happened


class TerritorialClaimQuerySet(models.QuerySet["TerritorialClaim"]):
    """Questions about claims."""

    def for_display(self, language: str) -> Self:
        """By country, with the names of country and region; a region that is not published is left out."""
        return self.order_by("country__name", "pk").prefetch_related(
            Prefetch("country", Country.objects.named(language)),
            Prefetch("region", Actor.objects.published().named(language)),
        )


@keep_history
class TerritorialClaim(models.Model):
    """A source's word that a contested place belongs to a country; the register takes no side."""

    actor = models.ForeignKey(
        Actor, on_delete=models.CASCADE, related_name="territorial_claims", verbose_name=_("place")
    )
    country = models.ForeignKey(
        Country, on_delete=models.PROTECT, related_name="territorial_claims", verbose_name=_("country")
    )
    region = models.ForeignKey(
        Actor,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("as part of"),
        help_text=_("The region that the source puts it in."),
    )
    source = models.CharField(_("source"), max_length=500, help_text=_("Who says so, and where."))

    objects: ClassVar[models.Manager["TerritorialClaim"]] = TerritorialClaimQuerySet.as_manager()

    class Meta:
        verbose_name = _("territorial claim")
        verbose_name_plural = _("territorial claims")
        constraints = (
            models.UniqueConstraint(
                fields=["actor", "country"],
                name="territorial_claim_once_a_country",
                violation_error_message=_("This country's claim is already entered."),
            ),
            models.CheckConstraint(
                name="territorial_claim_has_a_source",
                condition=~Q(source=""),
                violation_error_message=_("State who says so: without a source nothing is claimed."),
            ),
            models.CheckConstraint(
                name="territorial_claim_region_is_another",
                condition=Q(region__isnull=True) | ~Q(region=F("actor")),
                violation_error_message=_("An actor is not part of itself."),
            ),
        )

    def __str__(self) -> str:
        return f"{self.actor}: {self.country}"

    def clean(self) -> None:
        """Raise ValidationError where what is claimed to hold the place is no region, or one of another country."""
        if self.region is None:
            return
        elsewhere = self.region.country_id not in (None, self.country_id)
        if self.region.kind != ActorKind.REGION or elsewhere:
            raise ValidationError({"region": _("Choose a region of the country that claims the place.")})


@keep_history
class Distinction(models.Model):
    """Somebody has looked at two alike actors and found them two: they are proposed for merging no more."""

    # The one with the smaller key first, so that a pair has one row.
    first = models.ForeignKey(Actor, on_delete=models.CASCADE, related_name="+", verbose_name=_("first"))
    second = models.ForeignKey(Actor, on_delete=models.CASCADE, related_name="+", verbose_name=_("second"))
    reason = models.CharField(_("reason"), max_length=500)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+", verbose_name=_("by")
    )
    at = models.DateTimeField(_("at"))

    class Meta:
        verbose_name = _("distinction")
        verbose_name_plural = _("distinctions")
        constraints = (
            models.UniqueConstraint(fields=["first", "second"], name="distinction_once_a_pair"),
            models.CheckConstraint(name="distinction_in_order", condition=Q(first__lt=F("second"))),
            models.CheckConstraint(
                name="distinction_has_a_reason",
                condition=~Q(reason=""),
                violation_error_message=_("Say why they are two."),
            ),
        )

    def __str__(self) -> str:
        return f"{self.first} ≠ {self.second}"
