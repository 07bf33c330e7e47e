"""Who takes part in events, and the papers that came of them."""

from typing import Any, ClassVar

from django.db import models
from django.db.models import Q
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from actors.models import Actor, Country
from core.fields import choice_constraint
from core.history import keep_history
from networks.enums import OutcomeKind, ParticipantRole
from networks.models.event import NetworkEvent
from networks.models.programme import Somebody, SomebodyQuerySet


@keep_history
class EventParticipant(Somebody):
    """Who takes part in an event, as what: an actor, a country, or so many of a kind (“140 mayors”)."""

    event = models.ForeignKey(
        NetworkEvent, on_delete=models.CASCADE, related_name="participants", verbose_name=_("event")
    )
    actor = models.ForeignKey(
        Actor, on_delete=models.PROTECT, null=True, blank=True, related_name="event_parts", verbose_name=_("actor")
    )
    country = models.ForeignKey(
        Country, on_delete=models.PROTECT, null=True, blank=True, related_name="event_parts", verbose_name=_("country")
    )
    role = models.CharField(_("role"), max_length=20, choices=ParticipantRole, default=ParticipantRole.PARTICIPANT)
    number = models.PositiveIntegerField(
        _("how many"), null=True, blank=True, help_text=_("People or delegations: 140, with “mayors” as the name.")
    )

    objects: ClassVar[Any] = SomebodyQuerySet["EventParticipant"].as_manager()

    class Meta:
        verbose_name = _("participant of an event")
        verbose_name_plural = _("participants of events")
        constraints = (
            choice_constraint("event_participant", "role", ParticipantRole),
            models.CheckConstraint(
                name="event_participant_is_somebody",
                condition=Q(actor__isnull=False, country__isnull=True)
                | Q(actor__isnull=True, country__isnull=False)
                | Q(~Q(name_as_printed=""), actor__isnull=True, country__isnull=True),
                violation_error_message=_("Choose the actor or the country, or give the name as it is printed."),
            ),
            models.UniqueConstraint(
                fields=["event", "actor", "role"],
                name="event_participant_once_a_role",
                violation_error_message=_("This actor is already entered in that role."),
            ),
            models.UniqueConstraint(
                fields=["event", "country", "role"],
                name="event_participant_country_once_a_role",
                violation_error_message=_("This country is already entered in that role."),
            ),
        )

    def __str__(self) -> str:
        return str(self.actor or self.country or self.name_as_printed)

    @property
    def display_name(self) -> str:
        """The name of the actor or the country in the language asked for, else the name as printed."""
        somebody = self.actor or self.country
        return somebody.display_name if somebody else self.name_as_printed


@keep_history
class EventOutcome(models.Model):
    """A paper that came of an event."""

    event = models.ForeignKey(NetworkEvent, on_delete=models.CASCADE, related_name="outcomes", verbose_name=_("event"))
    kind = models.CharField(_("kind"), max_length=20, choices=OutcomeKind)
    title = models.CharField(_("title"), max_length=300)
    url = models.URLField(_("address"), max_length=1000, blank=True)

    class Meta:
        verbose_name = _("paper of an event")
        verbose_name_plural = _("papers of events")
        constraints = (
            choice_constraint("event_outcome", "kind", OutcomeKind),
            models.CheckConstraint(
                name="event_outcome_has_a_title",
                condition=~Q(title=""),
                violation_error_message=_("A paper has a title: give it too."),
            ),
        )

    def __str__(self) -> str:
        return f"{capfirst(self.get_kind_display())}: {self.title}"
