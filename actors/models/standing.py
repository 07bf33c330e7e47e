"""What actors publish themselves, and places whose status is disputed."""

from typing import ClassVar, Self

from django.db import models
from django.db.models import Prefetch, Q
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from actors.enums import ActorKind, OfficialSourceKind
from actors.models.actor import Actor
from actors.models.country import Country
from core.fields import choice_constraint
from core.history import keep_history
from core.ids import mint


class OfficialSourceQuerySet(models.QuerySet["OfficialSource"]):
    """Questions about official sources."""

    def published(self) -> Self:
        """Those whose publisher readers may see."""
        return self.filter(actor__published_at__isnull=False)

    def of_actor(self, actor: Actor) -> Self:
        """Those of an actor and of its bodies."""
        return self.filter(Q(actor=actor) | Q(actor__parent=actor, actor__kind=ActorKind.ORGANISATION))

    def for_display(self, language: str) -> Self:
        """With the names of the publisher, its country and the place whose body it is."""
        return self.prefetch_related(
            Prefetch("actor", Actor.objects.named(language)),
            Prefetch("actor__country", Country.objects.named(language)),
            Prefetch("actor__parent", Actor.objects.published().named(language)),
            Prefetch("actor__parent__country", Country.objects.named(language)),
        )

    def in_order(self) -> Self:
        """By title."""
        return self.order_by("title", "pk")


@keep_history
class OfficialSource(models.Model):
    """What an actor publishes itself: its website, a portal, a series of reports; not one document of it.

    `checked` is the day on which somebody last saw that it is there, `archive_url` the copy that an archive has of it.
    """

    public_id = models.CharField(_("public id"), max_length=40, unique=True, default=mint, editable=False)
    actor = models.ForeignKey(
        Actor, on_delete=models.CASCADE, related_name="official_sources", verbose_name=_("published by")
    )
    kind = models.CharField(_("kind"), max_length=20, choices=OfficialSourceKind)
    title = models.CharField(_("title"), max_length=300, help_text=_("In English, else as it calls itself."))
    url = models.URLField(_("address"), max_length=1000, blank=True)
    note = models.TextField(_("note"), blank=True, help_text=_("What it tells, and whom. Shown to readers."))
    checked = models.DateField(
        _("last check"), null=True, blank=True, help_text=_("The day on which somebody last saw that it is there.")
    )
    archive_url = models.URLField(
        _("archive copy"), max_length=1000, blank=True, help_text=_("The address of a copy in a web archive.")
    )
    source = models.CharField(
        _("named by"), max_length=500, blank=True, help_text=_("Who names it as a source, and where.")
    )

    objects: ClassVar[models.Manager["OfficialSource"]] = OfficialSourceQuerySet.as_manager()

    class Meta:
        verbose_name = _("official source")
        verbose_name_plural = _("official sources")
        constraints = (
            choice_constraint("official_source", "kind", OfficialSourceKind),
            models.CheckConstraint(
                name="official_source_has_a_title",
                condition=~Q(title=""),
                violation_error_message=_("An official source has a title."),
            ),
            models.CheckConstraint(
                name="official_source_is_told_where",
                condition=~Q(url="") | ~Q(source=""),
                violation_error_message=_("Give its address; where none is known, who names it."),
            ),
            models.CheckConstraint(
                name="official_source_copy_is_of_an_address",
                condition=Q(archive_url="") | ~Q(url=""),
                violation_error_message=_("An archive copy is of an address: give that too."),
            ),
            models.UniqueConstraint(
                fields=["actor", "kind", "title"],
                name="official_source_once_a_title",
                violation_error_message=_("This source is already entered."),
            ),
        )

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        """Its place in the list of official sources, in the active language."""
        return f"{reverse('official-sources')}#{self.public_id}"


class DisputeQuerySet(models.QuerySet["Dispute"]):
    """Questions about disputed places."""

    def published(self) -> Self:
        """Those of places that readers may see."""
        return self.filter(actor__published_at__isnull=False)


@keep_history
class Dispute(models.Model):
    """The status of a place is disputed: it stands under the country to which it belongs by law, with these words.

    Not a contested place, which stands under no country because states claim it from each other.
    """

    actor = models.OneToOneField(
        Actor, on_delete=models.CASCADE, primary_key=True, related_name="dispute", verbose_name=_("place")
    )
    text = models.TextField(
        _("words for readers"), help_text=_("In English: neutral, without a judgement whose it ought to be.")
    )
    text_es = models.TextField(_("in Spanish"), blank=True)
    text_pt = models.TextField(_("in Portuguese"), blank=True)
    text_ru = models.TextField(_("in Russian"), blank=True)
    source = models.CharField(_("source"), max_length=500, help_text=_("Who says so, and where."))

    objects: ClassVar[models.Manager["Dispute"]] = DisputeQuerySet.as_manager()

    class Meta:
        verbose_name = _("disputed status")
        verbose_name_plural = _("disputed statuses")
        constraints = (
            models.CheckConstraint(
                name="dispute_has_words",
                condition=~Q(text=""),
                violation_error_message=_("Say in neutral words how it stands."),
            ),
            models.CheckConstraint(
                name="dispute_has_a_source",
                condition=~Q(source=""),
                violation_error_message=_("State who says so."),
            ),
        )

    def __str__(self) -> str:
        return f"{self.actor}: {self.text}"

    @property
    def display_text(self) -> str:
        """The words in the active language."""
        return self.text_in(get_language() or "en")

    def text_in(self, language: str) -> str:
        """The words in a language of the interface, else in English."""
        return getattr(self, f"text_{language}", "") or self.text
