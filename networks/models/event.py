"""What networks and programmes meet for: events, perhaps editions of a series."""

from datetime import date
from typing import ClassVar, Self

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Exists, F, OuterRef, Prefetch, Q, Value
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from actors.models import Actor, Country
from core.fields import PartialDateField, bound_field, choice_constraint, partial_date_constraint
from core.history import keep_history
from core.ids import mint
from core.wording import in_words
from networks.enums import EventKind
from networks.models.body import Body
from networks.models.naming import Named, NamedRecords
from networks.models.network import Network
from networks.models.programme import Programme
from networks.models.series import EventSeries, convener_field
from sources.citing import with_passages

# The last day that an event can have had, by which lists are sorted; of those of no known day one before all.
LATEST = Coalesce("date_latest", "date_earliest", Value(date.min), output_field=models.DateField())


class NetworkEventQuerySet(NamedRecords, models.QuerySet["NetworkEvent"]):
    """Questions about events."""

    def published(self) -> Self:
        """Those that readers may see: editions with their series, others once published; their network is, too."""
        shown = Q(series=None, published_at__isnull=False) | Q(series__in=EventSeries.objects.published())
        owner = Q(network=None) | Q(network__actor__published_at__isnull=False)
        return self.filter(shown, owner)

    def of_network(self, network: Network | int | str) -> Self:
        """Those of a network, by itself or by its key, in a series or not."""
        return self.filter(Q(network=network) | Q(series__network=network))

    def called(self, text: str) -> Self:
        """Those whose name, or that of their series, has this text in it; case and accents do not count."""
        own = NetworkEvent.objects.filter(pk=OuterRef("pk"))
        series = EventSeries.objects.filter(pk=OuterRef("series"))
        return self.filter(Exists(NamedRecords.called(own, text)) | Exists(series.called(text)))

    def involving(self, actor: Actor) -> Self:
        """Those that this actor hosts or takes part in, or that take place there."""
        return self._related_to(Q(host=actor) | Q(place=actor), Q(actor=actor))

    def of_country(self, country: Country) -> Self:
        """Those in this country, or with it, or with an actor of it that readers may see, as host or taking part."""
        shown = {
            key: Q(**{f"{key}__country": country, f"{key}__published_at__isnull": False})
            for key in ("host", "place", "actor")
        }
        return self._related_to(shown["host"] | shown["place"], shown["actor"] | Q(country=country))

    def convened_by(self, body: Body) -> Self:
        """Those that a body convenes, by themselves or as a series."""
        return self.filter(Q(convened_by=body) | Q(series__convened_by=body))

    def about(self, topic: str) -> Self:
        """Those of which a topic has this text in it."""
        return self.filter(topics__icontains=topic)

    def perhaps_in(self, year: int) -> Self:
        """Those that perhaps were in a year; of which no day is known, none."""
        first, last = date(year, 1, 1), date(year, 12, 31)
        begun = Q(date_earliest__isnull=True) | Q(date_earliest__lte=last)
        lasted = Q(date_latest__isnull=True) | Q(date_latest__gte=first)
        return self.filter(begun, lasted).exclude(date="")

    def begun_by(self, day: date) -> Self:
        """Those that had perhaps begun by the end of a day."""
        return self.exclude(date_earliest__gt=day)

    def by_edition(self) -> Self:
        """By number, the first first; those without one at the end, by their days."""
        return self.order_by(F("edition").asc(nulls_last=True), F("date_earliest").asc(nulls_last=True), "pk")

    def in_time(self) -> Self:
        """The earliest first; those of no known day last."""
        return self.order_by(F("date_earliest").asc(nulls_last=True), F("date_latest").asc(nulls_last=True), "pk")

    def latest_first(self) -> Self:
        """The latest first; those of no known day last."""
        return self.order_by(F("date_latest").desc(nulls_last=True), F("date_earliest").desc(nulls_last=True), "-pk")

    def for_display(self, language: str) -> Self:
        """With the names of itself, its place and host, and its papers, for a row of its series."""
        from networks.models.event_parts import EventOutcome

        return self.named(language).prefetch_related(
            Prefetch("place", Actor.objects.published().named(language)),
            Prefetch("place__country", Country.objects.named(language)),
            Prefetch("host", Actor.objects.published().named(language)),
            Prefetch("outcomes", EventOutcome.objects.order_by("pk")),
        )

    def with_series(self, language: str) -> Self:
        """With its series, by which an edition may be called; after for_display(), for other lists."""
        return self.prefetch_related(Prefetch("series", EventSeries.objects.named(language)))

    def whole(self, language: str) -> Self:
        """With whose it is, what it is part of, its parts, who takes part, and what it rests on too."""
        from networks.models.citation import NetworkEventCitation
        from networks.models.event_parts import EventParticipant

        networks = Network.objects.published().for_display(language)
        others = NetworkEvent.objects.published().for_display(language).with_series(language).in_time()
        return (
            self.for_display(language)
            .with_series(language)
            .prefetch_related(
                Prefetch("network", networks),
                Prefetch("series__network", networks),
                Prefetch("programme", Programme.objects.published().named(language)),
                Prefetch("convened_by", Body.objects.published().named(language)),
                Prefetch("part_of", others),
                Prefetch("parts", others),
                Prefetch("participants", EventParticipant.objects.shown()),
                Prefetch("participants__actor", Actor.objects.published().named(language)),
                Prefetch("participants__actor__country", Country.objects.named(language)),
                Prefetch("participants__country", Country.objects.named(language)),
                Prefetch("citations", with_passages(NetworkEventCitation.objects.all())),
            )
        )

    def _related_to(self, own: Q, participant: Q) -> Self:
        from networks.models.event_parts import EventParticipant

        rows = EventParticipant.objects.filter(participant, event=OuterRef("pk"))
        return self.filter(own | Exists(rows))


@keep_history
class NetworkEvent(Named):
    """An event, or several of which a source tells the number alone; perhaps an edition of a series."""

    public_id = models.CharField(_("public id"), max_length=40, unique=True, default=mint, editable=False)
    series = models.ForeignKey(
        EventSeries,
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="editions",
        verbose_name=_("series"),
        help_text=_("Of which it is an edition; it is shown with its series."),
    )
    edition = models.PositiveSmallIntegerField(_("edition"), null=True, blank=True, help_text=_("Its number: 20."))
    kind = models.CharField(_("kind"), max_length=20, choices=EventKind)
    name = models.CharField(
        _("name"), max_length=300, blank=True, help_text=_("Empty where it is called as its series.")
    )
    network = models.ForeignKey(
        Network,
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="events_held",
        verbose_name=_("network"),
        help_text=_("Empty for an edition: it is of its series' network."),
    )
    programme = models.ForeignKey(
        Programme,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="events_held",
        verbose_name=_("programme"),
        help_text=_("Of which it is a part, where it is one's."),
    )
    convened_by = convener_field()
    part_of = models.ForeignKey(
        "self",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="parts",
        verbose_name=_("part of the event"),
    )
    date = PartialDateField(_("date"))
    date_earliest = bound_field()
    date_latest = bound_field()
    place = models.ForeignKey(
        Actor, on_delete=models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("place")
    )
    place_as_printed = models.CharField(
        _("place as printed"), max_length=200, blank=True, help_text=_("Alone where it is not known which is meant.")
    )
    host = models.ForeignKey(
        Actor, on_delete=models.PROTECT, null=True, blank=True, related_name="events_hosted", verbose_name=_("host")
    )
    meetings = models.PositiveSmallIntegerField(
        _("number of meetings"),
        null=True,
        blank=True,
        help_text=_("Where no more is known than how many there were: 3."),
    )
    topics = models.CharField(
        _("topics"),
        max_length=300,
        blank=True,
        default="",
        db_default="",
        help_text=_("In a few words, with commas between: gender, water."),
    )
    note = models.TextField(_("note"), blank=True, help_text=_("Shown to readers."))
    published_at = models.DateTimeField(_("published at"), null=True, blank=True, editable=False)

    objects: ClassVar[models.Manager["NetworkEvent"]] = NetworkEventQuerySet.as_manager()

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("events")
        constraints = (
            choice_constraint("network_event", "kind", EventKind),
            models.CheckConstraint(
                name="network_event_is_called_something",
                condition=~Q(name="") | Q(series__isnull=False),
                violation_error_message=_("Give its name, or the series of which it is an edition."),
            ),
            models.CheckConstraint(
                name="network_event_edition_is_of_a_series",
                condition=Q(edition__isnull=True) | Q(series__isnull=False, edition__gt=0),
                violation_error_message=_("An edition is numbered from 1, and is of a series: choose the series."),
            ),
            models.CheckConstraint(
                name="network_event_is_of_one_network",
                condition=Q(series__isnull=True) | Q(network__isnull=True),
                violation_error_message=_("An edition is of its series' network: leave the network empty."),
            ),
            models.CheckConstraint(
                name="network_event_is_not_part_of_itself",
                condition=Q(part_of__isnull=True) | ~Q(part_of=F("id")),
                violation_error_message=_("An event is not part of itself."),
            ),
            models.CheckConstraint(
                name="network_event_meetings_are_several",
                condition=Q(meetings__isnull=True) | Q(meetings__gt=1),
                violation_error_message=_("Give a number where there were several meetings; one event is one."),
            ),
            partial_date_constraint("network_event", "date"),
            models.UniqueConstraint(
                fields=["series", "edition"],
                name="network_event_once_an_edition",
                violation_error_message=_("This edition of the series is already entered."),
            ),
        )

    def __str__(self) -> str:
        if self.name or self.series is None:
            return self.name
        number = f"{self.edition}." if self.edition else self.date
        return " ".join(part for part in (number, self.series.name) if part)

    def label_to_choose(self) -> str:
        """What tells it from others of its name: its date."""
        return ", ".join(part for part in (str(self), self.date) if part)

    @property
    def display_title(self) -> str:
        """Its name, else its number and its series' name, in the reader's language."""
        if self.display_name or self.series is None:
            return self.display_name
        if self.edition:
            return _now("%(series)s, no. %(edition)d") % {"series": self.series.display_name, "edition": self.edition}
        return ", ".join(part for part in (self.series.display_name, in_words(self.date)) if part)

    @property
    def its_network(self) -> Network | None:
        """The network whose event it is: its series', else its own."""
        return self.series.network if self.series else self.network

    @property
    def place_name(self) -> str:
        """Where it is, as it is shown: the actor's name, else the place as printed."""
        return self.place.display_name if self.place else self.place_as_printed

    def clean(self) -> None:
        """Raise ValidationError for one that is part of itself."""
        above, seen = self.part_of, {self.pk}
        while above is not None and self.pk is not None:
            if above.pk in seen:
                raise ValidationError({"part_of": _("That event is itself a part of this one.")})
            seen.add(above.pk)
            above = above.part_of

    def get_absolute_url(self) -> str:
        """The event's page in the active language."""
        return reverse("event", kwargs={"public_id": self.public_id})
