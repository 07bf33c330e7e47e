"""Stretches of time that authors tell apart."""

from datetime import date
from typing import Any, ClassVar, Self

from django.db import models
from django.db.models import Exists, F, OuterRef, Prefetch, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from actors.models import Actor, Country
from agreements.models import Act
from agreements.models.act import SIGNINGS
from core.fields import PartialDateField, bound_field, partial_date_constraint, spell_in_order
from core.history import keep_history
from core.ids import mint
from sources.citing import with_passages
from statements.models.framework import in_language


class PeriodQuerySet(models.QuerySet["Period"]):
    """Questions about periods."""

    def published(self) -> Self:
        """Those that readers may see, of an actor that they may see or of none."""
        return self.filter(Q(actor=None) | Q(actor__published_at__isnull=False), published_at__isnull=False)

    def of_country(self, country: Country) -> Self:
        """Those that are told of a country, and those of no one."""
        return self.filter(Q(country=country) | Q(country=None), actor=None)

    def named(self, language: str) -> Self:
        """With `display_name`, the name in a language of the interface, else the English one."""
        return self.annotate(display_name=in_language("name", language))

    def for_display(self, language: str) -> Self:
        """Named, with whom they are told of and with their sources."""
        citations: Any = self.model._meta.get_field("citations").related_model
        return self.named(language).prefetch_related(
            Prefetch("actor", Actor.objects.for_display(language)),
            Prefetch("country", Country.objects.named(language)),
            Prefetch("citations", with_passages(citations._default_manager.all())),
        )

    def in_order(self) -> Self:
        """The earliest first."""
        return self.order_by(F("since_earliest").asc(nulls_first=True), F("until_latest").asc(nulls_last=True), "pk")


@keep_history
class Period(models.Model):
    """A stretch of time that an author tells apart, in general or in the story of an actor or a country.

    Its last day belongs to it: a period until 2020 holds the whole of 2020.
    """

    public_id = models.CharField(_("public id"), max_length=40, unique=True, default=mint, editable=False)
    name = models.CharField(_("name"), max_length=160, help_text=_("In English."))
    name_es = models.CharField(_("name in Spanish"), max_length=160, blank=True, default="", db_default="")
    name_pt = models.CharField(_("name in Portuguese"), max_length=160, blank=True, default="", db_default="")
    name_ru = models.CharField(_("name in Russian"), max_length=160, blank=True, default="", db_default="")
    actor = models.ForeignKey(
        Actor,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="periods",
        verbose_name=_("in the story of the actor"),
        help_text=_("A network, a city, a region or an organisation; empty for a period of no one."),
    )
    country = models.ForeignKey(
        Country,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="periods",
        verbose_name=_("in the story of the country"),
    )
    since = PartialDateField(_("from"), db_default="")
    since_earliest = bound_field()
    since_latest = bound_field()
    until = PartialDateField(_("to"), db_default="")
    until_earliest = bound_field()
    until_latest = bound_field()
    author = models.CharField(_("author"), max_length=200, help_text=_("Who tells it apart, with the year."))
    source = models.CharField(
        _("source"), max_length=500, blank=True, default="", db_default="", help_text=_("Where it stands.")
    )
    published_at = models.DateTimeField(_("published at"), null=True, blank=True, editable=False)

    objects: ClassVar[models.Manager["Period"]] = PeriodQuerySet.as_manager()

    display_name: str

    class Meta:
        verbose_name = _("period")
        verbose_name_plural = _("periods")
        constraints = (
            models.CheckConstraint(
                name="period_has_name_and_author",
                condition=~Q(name="") & ~Q(author=""),
                violation_error_message=_("A period has a name and an author."),
            ),
            models.CheckConstraint(
                name="period_is_of_one_at_most",
                condition=Q(actor__isnull=True) | Q(country__isnull=True),
                violation_error_message=_("Choose an actor or a country, or neither."),
            ),
            models.CheckConstraint(
                name="period_has_a_limit",
                condition=Q(since_earliest__isnull=False) | Q(until_latest__isnull=False),
                violation_error_message=_("Say when it begins, or when it ends."),
            ),
            partial_date_constraint("period", "since"),
            partial_date_constraint("period", "until"),
            spell_in_order(
                "period_until_is_after_since",
                start="since",
                end="until",
                message=_("It cannot end before it begins."),
            ),
        )

    def __str__(self) -> str:
        return self.name

    def name_in(self, language: str) -> str:
        """Its name in a language of the interface, else in English."""
        name: str = "" if language == "en" else getattr(self, f"name_{language}")
        return name or self.name

    @property
    def has_source(self) -> bool:
        """Whether it says where it stands, or rests on a passage."""
        return bool(self.source) or self.citations.exists()

    def get_absolute_url(self) -> str:
        """Its place on the page of periods in the active language."""
        return f"{reverse('periods')}#{self.public_id}"

    @property
    def first(self) -> date:
        """The first day that it perhaps has."""
        return self.since_earliest or date.min

    @property
    def last(self) -> date:
        """The last day that it perhaps has."""
        return self.until_latest or date.max

    @property
    def touched(self) -> Q:
        """The condition, on rows with `since` and `until`, that they perhaps hold at some time in it."""
        begun = Q(since_earliest__isnull=True) | Q(since_earliest__lte=self.last)
        return begun & (Q(until_latest__isnull=True) | Q(until_latest__gt=self.first))

    @property
    def signed_in(self) -> Exists:
        """The condition, on agreements, that a signing of theirs perhaps falls into it."""
        signings = Act.objects.filter(agreement=OuterRef("pk"), kind__in=SIGNINGS).exclude(date="")
        after = Q(date_latest__isnull=True) | Q(date_latest__gte=self.first)
        return Exists(signings.filter(after, Q(date_earliest__isnull=True) | Q(date_earliest__lte=self.last)))
