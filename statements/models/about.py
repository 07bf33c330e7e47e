"""What statements and codings have in common: a subject, a time, and whether readers see them."""

from datetime import date
from typing import Any, Self, TypeVar

from django.db import models
from django.db.models import Prefetch, Q
from django.utils.translation import gettext_lazy as _

from actors.models import Actor, Country
from agreements.models import Agreement
from core.fields import PartialDateField, bound_field
from core.ids import mint
from sources.citing import with_passages

M = TypeVar("M", bound=models.Model)

# The columns of which one says what a row is about.
SUBJECTS = ("actor", "country", "agreement")


class AboutQuerySet(models.QuerySet[M]):
    """Questions about what is said of something."""

    def published(self) -> Self:
        """Those that readers may see, of a subject that they may see."""
        seen = Q(actor__isnull=True) | Q(actor__published_at__isnull=False)
        tie_seen = Q(agreement__isnull=True) | Q(agreement__published_at__isnull=False)
        return self.filter(seen, tie_seen, published_at__isnull=False)

    def of_actor(self, actor: Actor) -> Self:
        """Those about an actor."""
        return self.filter(actor=actor)

    def of_country(self, country: Country) -> Self:
        """Those about a country."""
        return self.filter(country=country)

    def of_agreement(self, agreement: Agreement) -> Self:
        """Those about an agreement."""
        return self.filter(agreement=agreement)

    def holding(self, day: date) -> Self:
        """Those that perhaps hold on a day, as far as their dates tell; the day of an end is the first without."""
        begun = Q(since_earliest__isnull=True) | Q(since_earliest__lte=day)
        lasting = Q(until_latest__isnull=True) | Q(until_latest__gt=day)
        return self.filter(begun, lasting)

    def with_subjects(self, language: str) -> Self:
        """With the actors and agreements that they are about; after for_display(), which tells the countries."""
        return self.prefetch_related(
            Prefetch("actor", Actor.objects.for_display(language)),
            Prefetch("agreement", Agreement.objects.for_display(language)),
        )

    def with_sources(self) -> Self:
        """With the passages that they rest on, and their documents' descriptions."""
        citations: Any = self.model._meta.get_field("citations").related_model
        return self.prefetch_related(Prefetch("citations", with_passages(citations._default_manager.all())))


class About(models.Model):
    """Something said of an actor, a country or an agreement, perhaps of a time."""

    public_id = models.CharField(_("public id"), max_length=40, unique=True, default=mint, editable=False)
    actor = models.ForeignKey(
        Actor,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="%(class)ss",
        verbose_name=_("actor"),
        help_text=_("A city, a region, an organisation or a network."),
    )
    country = models.ForeignKey(
        Country,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="%(class)ss",
        verbose_name=_("country"),
    )
    # A mistaken agreement is deleted with what was said of it; history keeps both.
    agreement = models.ForeignKey(
        Agreement,
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="%(class)ss",
        verbose_name=_("agreement"),
    )
    since = PartialDateField(_("since"), db_default="")
    since_earliest = bound_field()
    since_latest = bound_field()
    until = PartialDateField(_("until"), db_default="")
    until_earliest = bound_field()
    until_latest = bound_field()
    source = models.CharField(
        _("source"),
        max_length=500,
        blank=True,
        default="",
        db_default="",
        help_text=_("The paper or law, and the place in it: a page, a table, an article."),
    )
    published_at = models.DateTimeField(_("published at"), null=True, blank=True, editable=False)

    class Meta:
        abstract = True

    @property
    def subject(self) -> Actor | Country | Agreement | None:
        """What it is about; None for a definition, which is of a term."""
        return self.actor or self.country or self.agreement

    @property
    def subject_name(self) -> str:
        """What it is about in the reader's language; of a record made for display with its subjects."""
        if self.agreement is not None:
            return self.agreement.display_title
        place = self.actor or self.country
        return place.display_name if place is not None else ""

    @property
    def has_source(self) -> bool:
        """Whether it says where it stands, or rests on a passage."""
        citations: Any = self.citations  # type: ignore[attr-defined]  # each has a table of its own
        return bool(self.source) or citations.exists()


def one_of(*columns: str) -> Q:
    """The condition that exactly one of these columns says something."""
    ways = Q()
    for chosen in columns:
        ways |= Q(**{f"{column}__isnull": column != chosen for column in columns})
    return ways


def none_of(*columns: str) -> Q:
    """The condition that none of these columns says anything."""
    return Q(**{f"{column}__isnull": True for column in columns})
