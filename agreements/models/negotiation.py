"""How ties are negotiated: rounds, who speaks, with what position, and what came of it."""

from datetime import date
from typing import ClassVar, Self

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Case, Count, Exists, F, Max, OuterRef, Prefetch, Q, Subquery, Value, When
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from actors.models import Actor, Country
from agreements.enums import (
    MeetingMode,
    NegotiationFormat,
    NegotiationLevel,
    NegotiationOutcome,
    PositionShaper,
    RelationToState,
    Sphere,
)
from agreements.formats import BESIDE_GOVERNMENTS, LEVELS, format_of
from agreements.models.agreement import Agreement
from agreements.models.subject import Subject
from core.fields import PartialDateField, bound_field, choice_constraint, choices_constraint, partial_date_constraint
from core.history import keep_history
from core.ids import mint
from sources.citing import with_passages


class NegotiationQuerySet(models.QuerySet["Negotiation"]):
    """Questions about negotiations."""

    def published(self) -> Self:
        """Those that readers may see."""
        return self.filter(published_at__isnull=False)

    def involving(self, actor: Actor) -> Self:
        """Those in which this actor takes part."""
        return self._with_participant(Q(actor=actor))

    def of_country(self, country: Country) -> Self:
        """Those in which the state, or an actor of the country, takes part."""
        return self._with_participant(Q(actor__country=country) | Q(country=country))

    def of_region(self, region: Actor) -> Self:
        """Those in which the region itself, or something in it, takes part."""
        return self._with_participant(Q(actor=region) | Q(actor__parent=region))

    def at_level(self, level: str) -> Self:
        """Those with a round at this level."""
        return self.filter(Exists(NegotiationRound.objects.filter(negotiation=OuterRef("pk"), level=level)))

    def standing_to_state(self, relation: str) -> Self:
        """Those with a position that stands so to that of its participant's state."""
        return self.filter(Exists(Position.objects.filter(negotiation=OuterRef("pk"), relation_to_state=relation)))

    def of_format(self, wanted: str) -> Self:
        """Those of this format: what `format_of` says of their participants."""
        level = Case(*(When(sphere__in=spheres, then=Value(number)) for number, spheres in enumerate(LEVELS)))
        counted = (
            NegotiationParticipant.objects.filter(negotiation=OuterRef("pk"))
            .values("negotiation")
            .annotate(
                taking_part=Count("pk"),
                levels=Count(level, distinct=True),
                beside=Count("pk", filter=Q(sphere__in=BESIDE_GOVERNMENTS)),
            )
        )
        several = Q(levels__gt=1) | Q(beside__gt=0)
        formats = {
            NegotiationFormat.BILATERAL: Q(taking_part=2) & ~several,
            NegotiationFormat.MULTILATERAL: Q(taking_part__gt=2) & ~several,
            NegotiationFormat.MULTILEVEL: Q(taking_part__gt=1) & several,
        }
        return self.filter(Exists(counted.filter(formats[NegotiationFormat(wanted)])))

    def begun_by(self, day: date) -> Self:
        """Those that had perhaps begun by the end of a day: with a round by then, or none whose day is known."""
        rounds = NegotiationRound.objects.filter(negotiation=OuterRef("pk"))
        by_then = Q(date_earliest__isnull=True) | Q(date_earliest__lte=day)
        return self.filter(Exists(rounds.filter(by_then)) | ~Exists(rounds))

    def latest_first(self) -> Self:
        """By the last day on which they met, as far as it is known; those without any last."""
        return self.order_by(last_met().desc(), "-pk")

    def for_display(self, language: str) -> Self:
        """With participants, rounds and the names of all, for a page, a list row or the API.

        A participant whose actor is not published is shown by its printed name alone.
        """
        participants = NegotiationParticipant.objects.order_by("pk").prefetch_related(
            Prefetch("actor", Actor.objects.published().named(language)),
            Prefetch("actor__country", Country.objects.named(language)),
            Prefetch("country", Country.objects.named(language)),
        )
        rounds = NegotiationRound.objects.order_by("position", F("date_latest").asc(nulls_last=True), "pk")
        return self.prefetch_related(Prefetch("participants", participants), Prefetch("rounds", rounds))

    def with_agreements(self, language: str) -> Self:
        """With the published agreements that came of them, ready to be named."""
        return self.prefetch_related(Prefetch("agreement", Agreement.objects.published().titled(language)))

    def whole(self, language: str) -> Self:
        """With who was at which round, the positions with their subjects, and the passages that all rests on."""
        from agreements.models.citation import NegotiationCitation, PositionCitation

        positions = Position.objects.order_by(F("date_latest").asc(nulls_last=True), "pk").prefetch_related(
            Prefetch("subject", Subject.objects.named(language)),
            Prefetch("citations", with_passages(PositionCitation.objects.all())),
        )
        return (
            self.for_display(language)
            .with_agreements(language)
            .prefetch_related(
                "rounds__attendances",
                Prefetch("positions", positions),
                Prefetch("citations", with_passages(NegotiationCitation.objects.all())),
            )
        )

    def _with_participant(self, condition: Q) -> Self:
        return self.filter(Exists(NegotiationParticipant.objects.filter(condition, negotiation=OuterRef("pk"))))


def last_met() -> Coalesce:
    """The last day on which they met, as far as it is known; where none is, one before all others."""
    rounds = NegotiationRound.objects.filter(negotiation=OuterRef("pk")).values("negotiation")
    return Coalesce(Subquery(rounds.annotate(day=Max("date_latest")).values("day")), Value(date.min))


@keep_history
class Negotiation(models.Model):
    """A process that ends in an agreement, or in nothing."""

    public_id = models.CharField(_("public id"), max_length=40, unique=True, default=mint, editable=False)
    title = models.CharField(_("title"), max_length=300)
    agreement = models.ForeignKey(
        Agreement,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="negotiations",
        verbose_name=_("agreement"),
        help_text=_("That came of it, or about which it is."),
    )
    outcome = models.CharField(
        _("outcome"), max_length=20, choices=NegotiationOutcome, blank=True, help_text=_("Empty where it is not known.")
    )
    note = models.TextField(_("note"), blank=True, help_text=_("Shown to readers."))
    published_at = models.DateTimeField(_("published at"), null=True, blank=True, editable=False)

    objects: ClassVar[models.Manager["Negotiation"]] = NegotiationQuerySet.as_manager()

    class Meta:
        verbose_name = _("negotiation")
        verbose_name_plural = _("negotiations")
        permissions = (("publish_negotiation", _("Can publish negotiations")),)
        constraints = (
            choice_constraint("negotiation", "outcome", NegotiationOutcome, blank=True),
            models.CheckConstraint(
                name="negotiation_has_a_title",
                condition=~Q(title=""),
                violation_error_message=_("A negotiation has a title."),
            ),
        )

    def __str__(self) -> str:
        return self.title

    @property
    def format(self) -> NegotiationFormat | None:
        """Bilateral, multilateral or multilevel, as its participants make it; None while fewer than two are known."""
        return format_of([participant.sphere for participant in self.participants.all()])

    @property
    def last_date(self) -> str:
        """The partial date of the last round of which one is known; of a negotiation made for display."""
        dated = [each for each in self.rounds.all() if each.date]
        return max(dated, key=lambda each: each.date_latest or each.date_earliest or date.min).date if dated else ""

    def get_absolute_url(self) -> str:
        """The negotiation's page in the active language."""
        return reverse("negotiation", kwargs={"public_id": self.public_id})


@keep_history
class NegotiationRound(models.Model):
    """One meeting, or exchange of letters, of a negotiation."""

    negotiation = models.ForeignKey(
        Negotiation, on_delete=models.CASCADE, related_name="rounds", verbose_name=_("negotiation")
    )
    position = models.PositiveSmallIntegerField(_("order"), default=0)
    date = PartialDateField(_("date"))
    date_earliest = bound_field()
    date_latest = bound_field()
    place = models.CharField(_("place"), max_length=200, blank=True)
    mode = models.CharField(_("how they met"), max_length=20, choices=MeetingMode, blank=True)
    level = models.CharField(_("level"), max_length=20, choices=NegotiationLevel, blank=True)
    agenda = models.TextField(_("agenda"), blank=True)

    class Meta:
        verbose_name = _("round")
        verbose_name_plural = _("rounds")
        constraints = (
            choice_constraint("negotiation_round", "mode", MeetingMode, blank=True),
            choice_constraint("negotiation_round", "level", NegotiationLevel, blank=True),
            partial_date_constraint("negotiation_round", "date"),
            # What the composite key of attendances refers to.
            models.UniqueConstraint(fields=["negotiation", "id"], name="negotiation_round_negotiation_and_id"),
        )

    def __str__(self) -> str:
        return (
            " ".join(part for part in (self.date, self.place) if part) or f"{self._meta.verbose_name} {self.position}"
        )


@keep_history
class NegotiationParticipant(models.Model):
    """Who speaks in a negotiation, from which sphere and with what mandate."""

    negotiation = models.ForeignKey(
        Negotiation, on_delete=models.CASCADE, related_name="participants", verbose_name=_("negotiation")
    )
    sphere = models.CharField(_("sphere"), max_length=30, choices=Sphere)
    actor = models.ForeignKey(
        Actor,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="negotiated_in",
        verbose_name=_("actor"),
    )
    country = models.ForeignKey(
        Country,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("state"),
        help_text=_("Where a state takes part, or an authority of it."),
    )
    name_as_printed = models.CharField(
        _("name as printed"), max_length=200, blank=True, help_text=_("As the source writes it, if it differs.")
    )
    mandate = models.CharField(_("mandate"), max_length=300, blank=True, help_text=_("From whom, and to do what."))

    class Meta:
        verbose_name = _("participant")
        verbose_name_plural = _("participants")
        constraints = (
            choice_constraint("negotiation_participant", "sphere", Sphere),
            models.UniqueConstraint(
                fields=["negotiation", "actor"],
                name="negotiation_participant_once",
                violation_error_message=_("This actor already takes part in this negotiation."),
            ),
            models.CheckConstraint(
                name="negotiation_participant_is_somebody",
                condition=Q(actor__isnull=False) | Q(country__isnull=False) | ~Q(name_as_printed=""),
                violation_error_message=_("Choose the actor or the state, or give the name as it is printed."),
            ),
            models.CheckConstraint(
                name="negotiation_participant_is_one",
                condition=Q(actor__isnull=True) | Q(country__isnull=True),
                violation_error_message=_("A participant is an actor or a state, not both."),
            ),
            # What the composite key of attendances refers to.
            models.UniqueConstraint(fields=["negotiation", "id"], name="negotiation_participant_negotiation_and_id"),
        )

    def __str__(self) -> str:
        return str(self.actor or self.country or self.name_as_printed)

    @property
    def display_name(self) -> str:
        """The actor's or the state's name in the language that the query was made for, else the name as printed."""
        known = self.actor or self.country
        return known.display_name if known else self.name_as_printed


@keep_history
class Attendance(models.Model):
    """That a participant took part in a round; without any, of no round is it known who did."""

    negotiation = models.ForeignKey(Negotiation, on_delete=models.CASCADE, related_name="+", editable=False)
    round = models.ForeignKey(
        NegotiationRound, on_delete=models.CASCADE, related_name="attendances", verbose_name=_("round")
    )
    participant = models.ForeignKey(
        NegotiationParticipant, on_delete=models.CASCADE, related_name="attendances", verbose_name=_("participant")
    )

    class Meta:
        verbose_name = _("attendance")
        verbose_name_plural = _("attendances")
        constraints = (
            models.UniqueConstraint(
                fields=["round", "participant"],
                name="attendance_once",
                violation_error_message=_("This participant is already entered for this round."),
            ),
        )

    def __str__(self) -> str:
        return f"{self.participant}, {self.round}"


@keep_history
class Position(models.Model):
    """What a participant wants in a matter, and how that relates to the position of its state."""

    negotiation = models.ForeignKey(
        Negotiation, on_delete=models.CASCADE, related_name="positions", verbose_name=_("negotiation")
    )
    # With the negotiation a composite key: the participant is one of the same negotiation.
    participant = models.ForeignKey(
        NegotiationParticipant, on_delete=models.CASCADE, related_name="positions", verbose_name=_("participant")
    )
    subject = models.ForeignKey(
        Subject, on_delete=models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("subject")
    )
    text = models.TextField(
        pgettext_lazy("opinion", "position"), help_text=_("In your own words; the quote stands with the source.")
    )
    date = PartialDateField(_("date"))
    date_earliest = bound_field()
    date_latest = bound_field()
    relation_to_state = models.CharField(
        _("beside its state's"), max_length=20, choices=RelationToState, default=RelationToState.NOT_STATED
    )
    shaped_by = ArrayField(
        models.CharField(max_length=30, choices=PositionShaper),
        verbose_name=_("shaped by"),
        default=list,
        blank=True,
    )

    class Meta:
        verbose_name = pgettext_lazy("opinion", "position")
        verbose_name_plural = pgettext_lazy("opinion", "positions")
        constraints = (
            choice_constraint("position", "relation_to_state", RelationToState),
            choices_constraint("position", "shaped_by", PositionShaper),
            partial_date_constraint("position", "date"),
            models.CheckConstraint(
                name="position_says_something",
                condition=~Q(text=""),
                violation_error_message=_("Say what the position is."),
            ),
        )

    def __str__(self) -> str:
        return self.text

    @property
    def shaped_by_display(self) -> list[str]:
        """What shapes it, in words."""
        return [str(PositionShaper(each).label) for each in self.shaped_by]
