"""Series of events: summits, congresses, a forum held each year."""

from datetime import date
from typing import Any, ClassVar, Self

from django.db import models
from django.db.models import Exists, OuterRef, Prefetch, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from actors.models import Actor
from core.fields import choice_constraint
from core.history import keep_history
from core.ids import mint
from networks.enums import EventKind
from networks.models.body import Body
from networks.models.naming import Named, NamedRecords
from networks.models.network import Network
from sources.citing import with_passages


def convener_field() -> "models.ForeignKey[Any, Any]":
    """The body that convenes events: perhaps one of another network than theirs."""
    return models.ForeignKey(
        Body,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("convened by"),
        help_text=_("The body, of whatever network, that calls it together."),
    )


class EventSeriesQuerySet(NamedRecords, models.QuerySet["EventSeries"]):
    """Questions about series."""

    def published(self) -> Self:
        """Those that readers may see: published, and so is their network, if they have one."""
        owner = Q(network=None) | Q(network__actor__published_at__isnull=False)
        return self.filter(owner, published_at__isnull=False)

    def of_network(self, network: Network) -> Self:
        """Those of a network."""
        return self.filter(network=network)

    def involving(self, actor: Actor) -> Self:
        """Those of which an edition is hosted by, held in or attended by this actor."""
        from networks.models.event import NetworkEvent

        return self.filter(Exists(NetworkEvent.objects.involving(actor).filter(series=OuterRef("pk"))))

    def begun_by(self, day: date) -> Self:
        """Those of which an edition had perhaps begun by the end of a day, and those of which none is recorded."""
        from networks.models.event import NetworkEvent

        editions = NetworkEvent.objects.filter(series=OuterRef("pk"))
        return self.filter(Exists(editions.begun_by(day)) | ~Exists(editions))

    def for_display(self, language: str) -> Self:
        """With its name and its network's."""
        networks = Network.objects.published().for_display(language)
        return self.named(language).prefetch_related(Prefetch("network", networks))

    def whole(self, language: str, on: date | None = None) -> Self:
        """With its editions, given a day those that had perhaps begun by then, and what it rests on too."""
        from networks.models.citation import EventSeriesCitation
        from networks.models.event import NetworkEvent

        editions = NetworkEvent.objects.for_display(language).by_edition()
        if on is not None:
            editions = editions.begun_by(on)
        cited = Prefetch("citations", with_passages(EventSeriesCitation.objects.all()))
        convener = Prefetch("convened_by", Body.objects.published().named(language))
        return self.for_display(language).prefetch_related(Prefetch("editions", editions), convener, cited)


@keep_history
class EventSeries(Named):
    """Events that follow one another under one name: summits, congresses, a forum held each year."""

    public_id = models.CharField(_("public id"), max_length=40, unique=True, default=mint, editable=False)
    kind = models.CharField(_("kind"), max_length=20, choices=EventKind)
    name = models.CharField(_("name"), max_length=300, help_text=_("In English, else as the source calls it."))
    network = models.ForeignKey(
        Network,
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="series",
        verbose_name=_("network"),
        help_text=_("Whose events they are, where they are a network's."),
    )
    convened_by = convener_field()
    frequency = models.CharField(_("how often"), max_length=200, blank=True, help_text=_("Every three years, yearly …"))
    note = models.TextField(_("note"), blank=True, help_text=_("Shown to readers."))
    published_at = models.DateTimeField(_("published at"), null=True, blank=True, editable=False)

    objects: ClassVar[models.Manager["EventSeries"]] = EventSeriesQuerySet.as_manager()

    class Meta:
        verbose_name = _("series of events")
        verbose_name_plural = _("series of events")
        constraints = (
            choice_constraint("event_series", "kind", EventKind),
            models.CheckConstraint(
                name="event_series_has_a_name",
                condition=~Q(name=""),
                violation_error_message=_("A series has a name."),
            ),
        )

    def __str__(self) -> str:
        return self.name

    def label_to_choose(self) -> str:
        """What tells it from others of its name: the network."""
        return f"{self.name} ({self.network})" if self.network else self.name

    def get_absolute_url(self) -> str:
        """The series' page in the active language."""
        return reverse("series", kwargs={"public_id": self.public_id})
