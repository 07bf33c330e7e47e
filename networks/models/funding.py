"""The sums of programmes, as their sources state them."""

from typing import ClassVar, Self

from django.db import models
from django.db.models import F, Prefetch, Q
from django.utils.translation import gettext_lazy as _

from actors.models import Actor, Country
from core.fields import PartialDateField, bound_field, choice_constraint, partial_date_constraint
from core.history import keep_history
from networks.enums import AmountBasis, AmountQualifier
from networks.models.programme import Programme
from sources.numbering import Marks


class FundingQuerySet(models.QuerySet["Funding"]):
    """Questions about sums."""

    def shown(self) -> Self:
        """Of a programme that readers see, those that they see: not what is paid by an actor that they do not."""
        return self.filter(Q(funder=None) | Q(funder__published_at__isnull=False))

    def published(self) -> Self:
        """Those of programmes that readers see, as far as they see them."""
        return self.shown().filter(programme__in=Programme.objects.published())

    def in_time(self) -> Self:
        """The earliest first; those of no known year last."""
        return self.order_by(F("date_earliest").asc(nulls_last=True), F("date_latest").asc(nulls_last=True), "pk")

    def for_display(self, language: str) -> Self:
        """With the names of those who pay, as far as readers may see them."""
        return self.prefetch_related(
            Prefetch("funder", Actor.objects.published().named(language)),
            Prefetch("funder__country", Country.objects.named(language)),
        )


@keep_history
class Funding(models.Model):
    """A sum that a source states of a programme: how much exactly, of when, and from whom."""

    programme = models.ForeignKey(
        Programme, on_delete=models.CASCADE, related_name="fundings", verbose_name=_("programme")
    )
    qualifier = models.CharField(
        _("stated as"), max_length=10, choices=AmountQualifier, default=AmountQualifier.EXACTLY
    )
    amount = models.DecimalField(_("amount"), max_digits=18, decimal_places=2)
    currency = models.CharField(_("currency"), max_length=3, help_text=_("ISO 4217: EUR, USD, RUB …"))
    basis = models.CharField(_("for"), max_length=10, choices=AmountBasis, default=AmountBasis.TOTAL)
    date = PartialDateField(_("year or date"))
    date_earliest = bound_field()
    date_latest = bound_field()
    funder = models.ForeignKey(
        Actor, on_delete=models.PROTECT, null=True, blank=True, related_name="fundings", verbose_name=_("funder")
    )
    funder_as_printed = models.CharField(
        _("funder as printed"), max_length=200, blank=True, help_text=_("Alone where it is not known who is meant.")
    )
    purpose = models.CharField(_("what for"), max_length=200, blank=True)

    objects: ClassVar[models.Manager["Funding"]] = FundingQuerySet.as_manager()

    marks: Marks
    """What it rests on, by the numbers of a page."""

    class Meta:
        verbose_name = _("funding")
        verbose_name_plural = _("funding")
        constraints = (
            choice_constraint("funding", "qualifier", AmountQualifier),
            choice_constraint("funding", "basis", AmountBasis),
            models.CheckConstraint(
                name="funding_is_a_sum",
                condition=Q(amount__gt=0),
                violation_error_message=_("A sum is more than nothing."),
            ),
            models.CheckConstraint(
                name="funding_currency_is_a_code",
                condition=Q(currency__regex=r"^[A-Z]{3}$"),
                violation_error_message=_("A currency is three capital letters, as in ISO 4217: EUR, USD, RUB."),
            ),
            partial_date_constraint("funding", "date"),
        )

    def __str__(self) -> str:
        return " ".join(part for part in (f"{self.amount} {self.currency}", self.date, self.funder_name) if part)

    @property
    def funder_name(self) -> str:
        """Who pays: the actor's name, else the name as printed; empty where nobody is named."""
        if self.funder is not None:
            return getattr(self.funder, "display_name", self.funder.name)
        return self.funder_as_printed

    @property
    def year(self) -> int | None:
        """The one calendar year that it is of; None where its date means several, or none is known."""
        first, last = self.date_earliest, self.date_latest
        return first.year if first is not None and last is not None and first.year == last.year else None

    @property
    def years(self) -> list[int]:
        """The calendar years that its date means: all of a span (“2011/2013”), none of one that is not known."""
        first, last = self.date_earliest, self.date_latest
        if "/" in self.date and first is not None and last is not None:
            return list(range(first.year, last.year + 1))
        return [self.year] if self.year is not None else []
