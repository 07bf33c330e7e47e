"""How ties are negotiated: rounds, who speaks, with what position, and what came of it."""

from typing import ClassVar, Self

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from actors.models import Actor, Country
from agreements.enums import (
    MeetingMode,
    NegotiationLevel,
    NegotiationOutcome,
    PositionShaper,
    RelationToState,
    Sphere,
)
from agreements.models.agreement import Agreement
from agreements.models.subject import Subject
from core.fields import PartialDateField, bound_field, choice_constraint, choices_constraint, partial_date_constraint
from core.history import keep_history
from core.ids import mint


class NegotiationQuerySet(models.QuerySet["Negotiation"]):
    """Questions about negotiations."""

    def published(self) -> Self:
        """Those that readers may see."""
        return self.filter(published_at__isnull=False)


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

    participant = models.ForeignKey(
        NegotiationParticipant, on_delete=models.CASCADE, related_name="positions", verbose_name=_("participant")
    )
    subject = models.ForeignKey(
        Subject, on_delete=models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("subject")
    )
    text = models.TextField(_("position"), help_text=_("In your own words; the quote stands with the source."))
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
        verbose_name = _("position")
        verbose_name_plural = _("positions")
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
