"""Bodies of networks, and who sits in them."""

from collections.abc import Iterable
from typing import ClassVar, Self

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import RangeOperators
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Prefetch, Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from actors.models import Actor, Country, Person
from core.db import CertainSpell, OnceWithNulls
from core.fields import PartialDateField, bound_field, choice_constraint, partial_date_constraint, spell_in_order
from core.history import keep_history
from core.ids import mint
from networks.enums import BodyKind, BodyLevel, Permanence, SeatOffice
from networks.models.goals import goals_constraint, goals_field
from networks.models.naming import NamedRecords
from networks.models.network import Network
from networks.models.spells import SpellQuerySet
from sources.citing import with_passages
from sources.numbering import Marks


class BodyQuerySet(NamedRecords, SpellQuerySet["Body"]):
    """Questions about bodies."""

    def published(self) -> Self:
        """Those of networks that readers may see."""
        return self.filter(network__actor__published_at__isnull=False)

    def in_order(self) -> Self:
        """As editors put them; where they did not, the earliest first."""
        return self.order_by("position", F("since_earliest").asc(nulls_last=True), "pk")

    def for_display(self, language: str) -> Self:
        """With its name, those of the bodies above it, after it and that it is modelled on, and what it rests on."""
        from networks.models.citation import BodyCitation

        return self.named(language).prefetch_related(
            Prefetch("part_of", Body.objects.named(language)),
            Prefetch("replaced_by", Body.objects.named(language)),
            Prefetch("modelled_on", Body.objects.published().named(language)),
            Prefetch("citations", with_passages(BodyCitation.objects.all())),
        )


@keep_history
class Body(models.Model):
    """An organ of a network, as long as it is the same: a reform that makes another of it makes another row."""

    public_id = models.CharField(_("public id"), max_length=40, unique=True, default=mint, editable=False)
    network = models.ForeignKey(Network, on_delete=models.CASCADE, related_name="bodies", verbose_name=_("network"))
    kind = models.CharField(_("kind"), max_length=40, choices=BodyKind)
    name = models.CharField(_("name"), max_length=200, help_text=_("In English, else as the network calls it."))
    name_es = models.CharField(_("name in Spanish"), max_length=200, blank=True)
    name_pt = models.CharField(_("name in Portuguese"), max_length=200, blank=True)
    name_ru = models.CharField(_("name in Russian"), max_length=200, blank=True)
    composition = models.TextField(
        _("composition"), blank=True, help_text=_("Who sits in it, and how they get there, as its rules say.")
    )
    topics = models.CharField(
        _("topics"),
        max_length=300,
        blank=True,
        default="",
        db_default="",
        help_text=_("In a few words, with commas between: gender, water."),
    )
    goals = goals_field()
    size = models.PositiveSmallIntegerField(
        _("size"), null=True, blank=True, help_text=_("How many seats its rules give it: 40.")
    )
    permanence = models.CharField(
        _("set up as"), max_length=10, choices=Permanence, blank=True, default="", db_default=""
    )
    level = models.CharField(
        _("who meets in it"), max_length=14, choices=BodyLevel, blank=True, default="", db_default=""
    )
    modelled_on = models.ForeignKey(
        "self",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="models_of_it",
        verbose_name=_("modelled on"),
        help_text=_("A body, of another network too, that a source calls its model."),
    )
    # With the network a composite key each: both are bodies of the same network.
    part_of = models.ForeignKey(
        "self",
        on_delete=models.RESTRICT,
        null=True,
        blank=True,
        related_name="parts",
        verbose_name=_("part of"),
    )
    replaced_by = models.ForeignKey(
        "self",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="replaced",
        verbose_name=_("replaced by"),
    )
    since = PartialDateField(_("since"))
    since_earliest = bound_field()
    since_latest = bound_field()
    until = PartialDateField(_("until"))
    until_earliest = bound_field()
    until_latest = bound_field()
    position = models.PositiveSmallIntegerField(
        _("position"), default=0, help_text=_("Orders the bodies of a network: the lowest comes first.")
    )

    objects: ClassVar[models.Manager["Body"]] = BodyQuerySet.as_manager()

    display_name: str
    is_certain: bool
    """Whether it certainly is there on the day asked for; of one told_on() it, as the next."""
    is_possible: bool
    marks: Marks
    """What it rests on, by the numbers of a page."""

    class Meta:
        verbose_name = _("body")
        verbose_name_plural = _("bodies")
        constraints = (
            choice_constraint("body", "kind", BodyKind),
            models.CheckConstraint(
                name="body_has_a_name", condition=~Q(name=""), violation_error_message=_("A body has a name.")
            ),
            models.CheckConstraint(
                name="body_is_not_part_of_itself",
                condition=Q(part_of__isnull=True) | ~Q(part_of=F("id")),
                violation_error_message=_("A body is not part of itself."),
            ),
            models.CheckConstraint(
                name="body_is_not_replaced_by_itself",
                condition=Q(replaced_by__isnull=True) | ~Q(replaced_by=F("id")),
                violation_error_message=_("A body does not replace itself."),
            ),
            models.CheckConstraint(
                name="body_is_not_modelled_on_itself",
                condition=Q(modelled_on__isnull=True) | ~Q(modelled_on=F("id")),
                violation_error_message=_("A body is not its own model."),
            ),
            models.CheckConstraint(
                name="body_has_some_seats",
                condition=Q(size__isnull=True) | Q(size__gt=0),
                violation_error_message=_("A body has a seat at least; leave the size empty if it is not known."),
            ),
            choice_constraint("body", "permanence", Permanence, blank=True),
            choice_constraint("body", "level", BodyLevel, blank=True),
            goals_constraint("body"),
            partial_date_constraint("body", "since"),
            partial_date_constraint("body", "until"),
            spell_in_order(
                "body_until_is_after_since", start="since", end="until", message=_("It cannot end before it begins.")
            ),
            models.UniqueConstraint(
                fields=["network", "name", "since"],
                name="body_once_a_start",
                violation_error_message=_("This body is already entered with that start."),
            ),
            # What the composite keys refer to.
            models.UniqueConstraint(fields=["id", "network"], name="body_id_and_network"),
        )

    def __str__(self) -> str:
        return f"{self.name}, {self.since}" if self.since else self.name

    def label_to_choose(self) -> str:
        """What tells it from others of its name: the network, and from when to when; of one with its network."""
        years = f", {self.since or '?'}–{self.until}" if self.since or self.until else ""
        return f"{self.name} ({self.network}{years})"

    def clean(self) -> None:
        """Raise ValidationError for a body of another network above or after it, and for one that is part of itself."""
        others = {"part_of": self.part_of, "replaced_by": self.replaced_by}
        if strange := [field for field, other in others.items() if other and other.network_id != self.network_id]:
            raise ValidationError(dict.fromkeys(strange, _("Choose a body of the same network.")))
        above, seen = self.part_of, {self.pk}
        while above is not None and self.pk is not None:
            if above.pk in seen:
                raise ValidationError({"part_of": _("That body is itself a part of this one.")})
            seen.add(above.pk)
            above = above.part_of


class SeatQuerySet(SpellQuerySet["Seat"]):
    """Questions about seats."""

    def published(self) -> Self:
        """Those of networks that readers may see, held by somebody whom they may see."""
        seen = Q(actor__published_at__isnull=False) | Q(person__published_at__isnull=False)
        return self.filter(seen, body__network__actor__published_at__isnull=False)

    def held_by(self, actor: Actor) -> Self:
        """Those that an actor holds or held."""
        return self.filter(actor=actor)

    def held_by_person(self, person: Person) -> Self:
        """Those that a person holds or held."""
        return self.filter(person=person)

    def in_order(self) -> Self:
        """As editors put them; where they did not, the earliest first."""
        return self.order_by("position", F("since_earliest").asc(nulls_last=True), "pk")

    def latest_first(self) -> Self:
        """Those not known to have ended, then the others, the latest end first."""
        return self.order_by(F("until_latest").desc(nulls_first=True), F("since_latest").desc(nulls_last=True), "pk")

    def with_holders(self, language: str) -> Self:
        """With the names of those who hold them, as far as readers may see them, and what each rests on."""
        from networks.models.citation import SeatCitation

        return self.prefetch_related(
            Prefetch("actor", Actor.objects.published().named(language)),
            Prefetch("actor__country", Country.objects.named(language)),
            Prefetch("person", Person.objects.published().named(language)),
            Prefetch("citations", with_passages(SeatCitation.objects.all())),
        )

    def for_display(self, language: str) -> Self:
        """With the names of their holders, bodies and networks, for the page of a holder or the API."""
        return self.with_holders(language).prefetch_related(
            Prefetch("body", Body.objects.select_related("network").named(language)),
            Prefetch("body__network__actor", Actor.objects.named(language)),
        )


@keep_history
class Seat(models.Model):
    """One mandate in an office of a body, held by an actor, by a person, or by a person for an actor."""

    body = models.ForeignKey(Body, on_delete=models.CASCADE, related_name="seats", verbose_name=_("body"))
    office = models.CharField(_("office"), max_length=24, choices=SeatOffice)
    actor = models.ForeignKey(
        Actor,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="seats",
        verbose_name=_("held by"),
        help_text=_("The city, region or organisation."),
    )
    person = models.ForeignKey(
        Person, on_delete=models.PROTECT, null=True, blank=True, related_name="seats", verbose_name=_("person")
    )
    since = PartialDateField(_("since"))
    since_earliest = bound_field()
    since_latest = bound_field()
    until = PartialDateField(_("until"))
    until_earliest = bound_field()
    until_latest = bound_field()
    position = models.PositiveSmallIntegerField(
        _("position"), default=0, help_text=_("Orders the seats of a body: the lowest comes first.")
    )

    objects: ClassVar[models.Manager["Seat"]] = SeatQuerySet.as_manager()

    is_certain: bool
    """Whether it is certainly held on the day asked for; of one told_on() it, as the next."""
    is_possible: bool
    marks: Marks
    """What it rests on, by the numbers of a page."""

    class Meta:
        verbose_name = pgettext_lazy("office", "seat")
        verbose_name_plural = pgettext_lazy("office", "seats")
        constraints = (
            choice_constraint("seat", "office", SeatOffice),
            models.CheckConstraint(
                name="seat_is_held_by_somebody",
                condition=Q(actor__isnull=False) | Q(person__isnull=False),
                violation_error_message=_("Say who holds it: an actor, a person, or both."),
            ),
            partial_date_constraint("seat", "since"),
            partial_date_constraint("seat", "until"),
            spell_in_order(
                "seat_until_is_after_since", start="since", end="until", message=_("It cannot end before it begins.")
            ),
            OnceWithNulls(
                fields=["body", "office", "actor", "person", "since"],
                name="seat_once_a_start",
                violation_error_message=_("This seat is already entered with that start."),
            ),
            # A city may send several persons, but is the nameless holder once; a person sits once.
            ExclusionConstraint(
                name="seat_of_an_actor_no_certain_overlap",
                expressions=[
                    ("body", RangeOperators.EQUAL),
                    ("office", RangeOperators.EQUAL),
                    ("actor", RangeOperators.EQUAL),
                    (CertainSpell(start="since", end="until"), RangeOperators.OVERLAPS),
                ],
                condition=Q(person__isnull=True),
                violation_error_message=_("It certainly holds that office in that time already."),
            ),
            ExclusionConstraint(
                name="seat_of_a_person_no_certain_overlap",
                expressions=[
                    ("body", RangeOperators.EQUAL),
                    ("office", RangeOperators.EQUAL),
                    ("person", RangeOperators.EQUAL),
                    (CertainSpell(start="since", end="until"), RangeOperators.OVERLAPS),
                ],
                violation_error_message=_("This person certainly holds that office in that time already."),
            ),
        )

    def __str__(self) -> str:
        return f"{self.get_office_display()}: {' – '.join(str(holder) for holder in self.holders)}"

    @property
    def holders(self) -> "Iterable[Actor | Person]":
        """The person and the actor who hold it, as far as they are there."""
        return [holder for holder in (self.person, self.actor) if holder is not None]
