"""What ties do: visits, projects, events, aid; and what came of them."""

from datetime import date
from typing import ClassVar, Self

from django.db import models
from django.db.models import Exists, F, OuterRef, Prefetch, Q, Value
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from actors.models import Actor, Country
from agreements.enums import EngagementKind, EngagementRole, ResultKind
from agreements.models.agreement import Agreement
from core.fields import PartialDateField, bound_field, choice_constraint, partial_date_constraint, spell_in_order
from core.history import keep_history
from core.ids import mint
from core.wording import in_words
from sources.citing import with_passages

# The last day that an engagement can have had, as far as one is known of its end, else of its start.
LAST_DAY = Coalesce("ended_latest", "started_latest")
# What the latest come first by: the same, those of which none is known before all others.
LATEST = Coalesce("ended_latest", "started_latest", Value(date.min))


class EngagementQuerySet(models.QuerySet["Engagement"]):
    """Questions about engagements."""

    def published(self) -> Self:
        """Those that readers may see."""
        return self.filter(published_at__isnull=False)

    def involving(self, actor: Actor) -> Self:
        """Those in which this actor takes part."""
        return self._with_participant(Q(actor=actor))

    def of_country(self, country: Country) -> Self:
        """Those in which an actor of this country takes part."""
        return self._with_participant(Q(actor__country=country))

    def of_region(self, region: Actor) -> Self:
        """Those in which the region itself, or something in it, takes part."""
        return self._with_participant(Q(actor=region) | Q(actor__parent=region))

    def perhaps_from(self, day: date) -> Self:
        """Those that perhaps were on this day or later; of which no day is known, none."""
        once = Q(ended="") & ~Q(started="")
        over_by = Q(ended_latest__lt=day) | (once & Q(started_latest__lt=day))
        return self.exclude(started="", ended="").exclude(over_by)

    def perhaps_until(self, day: date) -> Self:
        """Those that perhaps were on this day or earlier; of which no day is known, none."""
        return self.exclude(started="", ended="").exclude(started_earliest__gt=day)

    def begun_by(self, day: date) -> Self:
        """Those that had perhaps begun by the end of a day."""
        return self.exclude(started_earliest__gt=day)

    def latest_first(self) -> Self:
        """By the last day that they can have had; those of which none is known last."""
        return self.order_by(LATEST.desc(), "-pk")

    def for_display(self, language: str) -> Self:
        """With participants, their names and results, for a page, a list row or the API.

        A participant whose actor is not published is shown by its printed name alone.
        """
        participants = EngagementParticipant.objects.order_by("pk").prefetch_related(
            Prefetch("actor", Actor.objects.published().named(language)),
            Prefetch("actor__country", Country.objects.named(language)),
        )
        results = EngagementResult.objects.order_by("pk")
        return self.prefetch_related(Prefetch("participants", participants), Prefetch("results", results))

    def with_agreements(self, language: str) -> Self:
        """With the published agreements under which they were, ready to be named."""
        return self.prefetch_related(Prefetch("agreement", Agreement.objects.published().titled(language)))

    def whole(self, language: str) -> Self:
        """With their agreements and the passages that they rest on too."""
        from agreements.models.citation import EngagementCitation

        cited = Prefetch("citations", with_passages(EngagementCitation.objects.all()))
        return self.for_display(language).with_agreements(language).prefetch_related(cited)

    def _with_participant(self, condition: Q) -> Self:
        return self.filter(Exists(EngagementParticipant.objects.filter(condition, engagement=OuterRef("pk"))))


@keep_history
class Engagement(models.Model):
    """Something that was done, or refused, with others across a border; under an agreement or without one."""

    public_id = models.CharField(_("public id"), max_length=40, unique=True, default=mint, editable=False)
    kind = models.CharField(_("kind"), max_length=40, choices=EngagementKind)
    title = models.CharField(_("title"), max_length=300, blank=True)
    agreement = models.ForeignKey(
        Agreement,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="engagements",
        verbose_name=_("agreement"),
        help_text=_("Under which it was done, where there is one."),
    )
    started = PartialDateField(_("date, or start"))
    started_earliest = bound_field()
    started_latest = bound_field()
    ended = PartialDateField(_("end"))
    ended_earliest = bound_field()
    ended_latest = bound_field()
    place = models.CharField(_("place"), max_length=200, blank=True)
    note = models.TextField(_("note"), blank=True, help_text=_("Shown to readers."))
    published_at = models.DateTimeField(_("published at"), null=True, blank=True, editable=False)

    objects: ClassVar[models.Manager["Engagement"]] = EngagementQuerySet.as_manager()

    class Meta:
        verbose_name = _("engagement")
        verbose_name_plural = _("engagements")
        permissions = (("publish_engagement", _("Can publish engagements")),)
        indexes = (
            models.Index("agreement", "started_latest", name="engagement_agreement_latest"),
            models.Index(LATEST.desc(), F("id").desc(), name="engagement_latest_first_btree"),
        )
        constraints = (
            choice_constraint("engagement", "kind", EngagementKind),
            partial_date_constraint("engagement", "started"),
            partial_date_constraint("engagement", "ended"),
            spell_in_order(
                "engagement_does_not_end_before_it_starts",
                start="started",
                end="ended",
                message=_("It cannot end before it starts."),
            ),
        )

    def __str__(self) -> str:
        return self.title or f"{self.get_kind_display()} {self.started}".strip()

    @property
    def display_title(self) -> str:
        """The title, else the kind and the day in the reader's words."""
        if self.title:
            return self.title
        return ", ".join(part for part in (capfirst(self.get_kind_display()), in_words(self.started)) if part)

    def get_absolute_url(self) -> str:
        """The engagement's page in the active language."""
        return reverse("engagement", kwargs={"public_id": self.public_id})


@keep_history
class EngagementParticipant(models.Model):
    """Who takes part in an engagement."""

    engagement = models.ForeignKey(
        Engagement, on_delete=models.CASCADE, related_name="participants", verbose_name=_("engagement")
    )
    actor = models.ForeignKey(
        Actor, on_delete=models.PROTECT, null=True, blank=True, related_name="engaged_in", verbose_name=_("actor")
    )
    name_as_printed = models.CharField(
        _("name as printed"), max_length=200, blank=True, help_text=_("As the source writes it, if it differs.")
    )
    role = models.CharField(_("role"), max_length=20, choices=EngagementRole, default=EngagementRole.PARTICIPANT)

    class Meta:
        verbose_name = _("participant of an engagement")
        verbose_name_plural = _("participants of engagements")
        constraints = (
            choice_constraint("engagement_participant", "role", EngagementRole),
            models.UniqueConstraint(
                fields=["engagement", "actor"],
                name="engagement_participant_once",
                violation_error_message=_("This actor already takes part in it."),
            ),
            models.CheckConstraint(
                name="engagement_participant_is_somebody",
                condition=Q(actor__isnull=False) | ~Q(name_as_printed=""),
                violation_error_message=_("Choose the actor, or give the name as it is printed."),
            ),
        )

    def __str__(self) -> str:
        return str(self.actor or self.name_as_printed)

    @property
    def display_name(self) -> str:
        """The actor's name in the language that the query was made for, else the name as printed."""
        return self.actor.display_name if self.actor else self.name_as_printed


@keep_history
class EngagementResult(models.Model):
    """What came of an engagement: a thing, or a sum of money."""

    engagement = models.ForeignKey(
        Engagement, on_delete=models.CASCADE, related_name="results", verbose_name=_("engagement")
    )
    kind = models.CharField(_("kind"), max_length=20, choices=ResultKind)
    text = models.CharField(_("what"), max_length=300, blank=True)
    amount = models.DecimalField(_("amount"), max_digits=18, decimal_places=2, null=True, blank=True)
    currency = models.CharField(_("currency"), max_length=3, blank=True, help_text=_("ISO 4217: EUR, USD, RUB …"))
    year = models.PositiveSmallIntegerField(_("year of the amount"), null=True, blank=True)

    class Meta:
        verbose_name = _("result")
        verbose_name_plural = _("results")
        constraints = (
            choice_constraint("engagement_result", "kind", ResultKind),
            models.CheckConstraint(
                name="engagement_result_says_something",
                condition=~Q(text="") | Q(amount__isnull=False),
                violation_error_message=_("Say what came of it, or how much."),
            ),
            models.CheckConstraint(
                name="engagement_result_amount_has_a_currency",
                condition=Q(amount__isnull=True, currency="", year__isnull=True)
                | Q(amount__gte=0, amount__isnull=False, currency__regex=r"^[A-Z]{3}$"),
                violation_error_message=_("An amount has a currency of three capital letters, and only an amount has."),
            ),
        )

    def __str__(self) -> str:
        return self.text or f"{self.amount} {self.currency}"
