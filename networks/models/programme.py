"""Programmes and projects: whose they are, who takes part, where, and who pays."""

from datetime import date
from typing import Any, ClassVar, Self, TypeVar

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Exists, F, OuterRef, Prefetch, Q, Value
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from actors.models import Actor, Country
from core.fields import PartialDateField, bound_field, choice_constraint, partial_date_constraint, spell_in_order
from core.history import keep_history
from core.ids import mint
from networks.enums import PartnerRole, ProgrammeKind
from networks.models.goals import goals_constraint, goals_field
from networks.models.naming import Named, NamedRecords
from networks.models.network import Network
from networks.models.spells import SpellQuerySet
from sources.citing import with_passages
from sources.numbering import Marks

M = TypeVar("M", bound=models.Model)
# The last day on which a programme can have begun, by which lists are sorted; of those of none one before all.
BEGUN = Coalesce("since_latest", "since_earliest", Value(date.min), output_field=models.DateField())


class ProgrammeQuerySet(NamedRecords, SpellQuerySet["Programme"]):
    """Questions about programmes."""

    def published(self) -> Self:
        """Those that readers may see: published, and so is their network; without one, who leads them."""
        owner = Q(network__actor__published_at__isnull=False) | Q(network=None, lead__published_at__isnull=False)
        return self.filter(owner, published_at__isnull=False)

    def of_network(self, network: Network) -> Self:
        """Those of a network."""
        return self.filter(network=network)

    def involving(self, actor: Actor) -> Self:
        """Those that this actor leads, takes part in, pays for, or that are carried out there."""
        return self._related_to(Q(actor=actor), Q(lead=actor), Q(funder=actor))

    def of_country(self, country: Country) -> Self:
        """Those that have to do so with an actor of this country that readers may see."""
        seen = {"country": country, "published_at__isnull": False}
        here, lead, funder = (
            Q(**{f"{key}__{name}": value for name, value in seen.items()}) for key in ("actor", "lead", "funder")
        )
        return self._related_to(here, lead, funder)

    def funded_by(self, funder: Actor) -> Self:
        """Those that this actor pays for, by a sum or as a partner."""
        from networks.models.funding import Funding

        partner = ProgrammePartner.objects.filter(programme=OuterRef("pk"), actor=funder, role=PartnerRole.FUNDER)
        return self.filter(Exists(Funding.objects.filter(programme=OuterRef("pk"), funder=funder)) | Exists(partner))

    def perhaps_in(self, year: int) -> Self:
        """Those that perhaps ran in a year, and those of which a sum is dated in it; of no known day and sum, none."""
        from networks.models.funding import Funding

        first, last = date(year, 1, 1), date(year, 12, 31)
        begun = Q(since_earliest__isnull=True) | Q(since_earliest__lte=last)
        lasted = Q(until_latest__isnull=True) | Q(until_latest__gte=first)
        paid = Funding.objects.filter(programme=OuterRef("pk"), date_earliest__lte=last, date_latest__gte=first)
        return self.filter(Q(begun, lasted) & ~Q(since="", until="") | Exists(paid))

    def about(self, topic: str) -> Self:
        """Those of which a topic has this text in it."""
        return self.filter(topics__icontains=topic)

    def serving_goal(self, goal: int) -> Self:
        """Those that serve a goal of sustainable development."""
        return self.filter(goals__contains=[goal])

    def in_order(self) -> Self:
        """The latest to begin first; those of no known beginning last."""
        return self.order_by(F("since_latest").desc(nulls_last=True), "name", "pk")

    def for_display(self, language: str) -> Self:
        """With the names of itself, its lead and what it is part of, and its sums, for a row on its network's page."""
        from networks.models.funding import Funding

        return self.named(language).prefetch_related(
            Prefetch("lead", Actor.objects.published().named(language)),
            Prefetch("lead__country", Country.objects.named(language)),
            Prefetch("part_of", Programme.objects.published().named(language)),
            Prefetch("fundings", Funding.objects.shown().in_time().for_display(language)),
        )

    def with_networks(self, language: str) -> Self:
        """With their networks, as far as readers may see them; after for_display(), for other lists."""
        return self.prefetch_related(Prefetch("network", Network.objects.published().for_display(language)))

    def whole(self, language: str) -> Self:
        """With its network, parts, partners, places, events, and what all rests on too."""
        from networks.models.citation import FundingCitation, ProgrammeCitation, ProgrammePartnerCitation
        from networks.models.event import NetworkEvent

        citations: dict[str, Any] = {
            "citations": ProgrammeCitation,
            "fundings__citations": FundingCitation,
            "partners__citations": ProgrammePartnerCitation,
        }
        parts = Programme.objects.published().named(language).in_order()
        events = NetworkEvent.objects.published().for_display(language).with_series(language).in_time()
        return (
            self.for_display(language)
            .with_networks(language)
            .prefetch_related(
                Prefetch("parts", parts),
                Prefetch("partners", ProgrammePartner.objects.shown()),
                Prefetch("partners__actor", Actor.objects.published().named(language)),
                Prefetch("partners__actor__country", Country.objects.named(language)),
                Prefetch("places", ProgrammePlace.objects.shown()),
                Prefetch("places__actor", Actor.objects.published().named(language)),
                Prefetch("places__actor__country", Country.objects.named(language)),
                Prefetch("events_held", events),
                *(Prefetch(way, with_passages(table.objects.all())) for way, table in citations.items()),
            )
        )

    def _related_to(self, condition: Q, lead: Q, funder: Q) -> Self:
        from networks.models.funding import Funding

        rows: tuple[Any, ...] = (
            ProgrammePartner.objects.filter(condition, programme=OuterRef("pk")),
            ProgrammePlace.objects.filter(condition, programme=OuterRef("pk")),
            Funding.objects.filter(funder, programme=OuterRef("pk")),
        )
        related = lead
        for each in rows:
            related |= Q(Exists(each))
        return self.filter(related)


@keep_history
class Programme(Named):
    """A programme or a project, of a network or led by an actor; perhaps a part of another."""

    public_id = models.CharField(_("public id"), max_length=40, unique=True, default=mint, editable=False)
    kind = models.CharField(_("kind"), max_length=20, choices=ProgrammeKind, default=ProgrammeKind.PROGRAMME)
    name = models.CharField(_("name"), max_length=300, help_text=_("In English, else as the source calls it."))
    network = models.ForeignKey(
        Network,
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="programmes",
        verbose_name=_("network"),
        help_text=_("Whose it is; a programme without a network has a lead."),
    )
    lead = models.ForeignKey(
        Actor,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="programmes_led",
        verbose_name=_("lead"),
        help_text=_("The city, region or organisation that leads it."),
    )
    part_of = models.ForeignKey(
        "self", on_delete=models.RESTRICT, null=True, blank=True, related_name="parts", verbose_name=_("part of")
    )
    since = PartialDateField(_("since"))
    since_earliest = bound_field()
    since_latest = bound_field()
    until = PartialDateField(_("until"))
    until_earliest = bound_field()
    until_latest = bound_field()
    months = models.PositiveSmallIntegerField(
        _("months"), null=True, blank=True, help_text=_("How long it lasts, where the source says that alone.")
    )
    aims = models.TextField(_("aims"), blank=True, help_text=_("Shown to readers."))
    topics = models.CharField(
        _("topics"), max_length=300, blank=True, help_text=_("In a few words, with commas between: gender, water.")
    )
    goals = goals_field()
    published_at = models.DateTimeField(_("published at"), null=True, blank=True, editable=False)

    objects: ClassVar[models.Manager["Programme"]] = ProgrammeQuerySet.as_manager()

    is_certain: bool
    """Whether it certainly runs on the day asked for; of one told_on() it, as the next."""
    is_possible: bool

    class Meta:
        verbose_name = _("programme")
        verbose_name_plural = _("programmes")
        constraints = (
            choice_constraint("programme", "kind", ProgrammeKind),
            models.CheckConstraint(
                name="programme_has_a_name",
                condition=~Q(name=""),
                violation_error_message=_("A programme has a name."),
            ),
            models.CheckConstraint(
                name="programme_is_somebodys",
                condition=Q(network__isnull=False) | Q(lead__isnull=False),
                violation_error_message=_("Say whose it is: choose the network, the lead, or both."),
            ),
            models.CheckConstraint(
                name="programme_is_not_part_of_itself",
                condition=Q(part_of__isnull=True) | ~Q(part_of=F("id")),
                violation_error_message=_("A programme is not part of itself."),
            ),
            models.CheckConstraint(
                name="programme_lasts_some_months",
                condition=Q(months__isnull=True) | Q(months__gt=0),
                violation_error_message=_("A programme lasts a month at least."),
            ),
            goals_constraint("programme"),
            partial_date_constraint("programme", "since"),
            partial_date_constraint("programme", "until"),
            spell_in_order(
                "programme_until_is_after_since",
                start="since",
                end="until",
                message=_("It cannot end before it begins."),
            ),
        )

    def __str__(self) -> str:
        return self.name

    def label_to_choose(self) -> str:
        """What tells it from others of its name: whose it is."""
        whose = self.network or self.lead
        return f"{self.name} ({whose})" if whose else self.name

    def clean(self) -> None:
        """Raise ValidationError for one that is part of itself."""
        above, seen = self.part_of, {self.pk}
        while above is not None and self.pk is not None:
            if above.pk in seen:
                raise ValidationError({"part_of": _("That programme is itself a part of this one.")})
            seen.add(above.pk)
            above = above.part_of

    def get_absolute_url(self) -> str:
        """The programme's page in the active language."""
        return reverse("programme", kwargs={"public_id": self.public_id})


class SomebodyQuerySet(models.QuerySet[M]):
    """Questions about those whom records name."""

    def shown(self) -> Self:
        """Of a record that readers see, those that they see: an actor that is not published is not told at all."""
        return self.filter(Q(actor=None) | Q(actor__published_at__isnull=False)).order_by("pk")


class OfProgrammeQuerySet(SomebodyQuerySet[M]):
    """Questions about those whom programmes name."""

    def published(self) -> Self:
        """Those of programmes that readers see, as far as they see them."""
        return self.shown().filter(programme__in=Programme.objects.published())


class Somebody(models.Model):
    """Somebody or some place that a record names: the actor, or the name as its source gives it, or both."""

    name_as_printed = models.CharField(
        _("name as printed"),
        max_length=200,
        blank=True,
        help_text=_("As the source writes it. Alone where it is not known, or not certain, who or where is meant."),
    )

    actor: Any
    marks: Marks

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return str(self.actor or self.name_as_printed)

    @property
    def display_name(self) -> str:
        """The actor's name in the language that the query was made for, else the name as printed."""
        return self.actor.display_name if self.actor else self.name_as_printed


@keep_history
class ProgrammePartner(Somebody):
    """Who takes part in a programme, as what."""

    programme = models.ForeignKey(
        Programme, on_delete=models.CASCADE, related_name="partners", verbose_name=_("programme")
    )
    actor = models.ForeignKey(
        Actor,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="partner_in",
        verbose_name=_("actor"),
    )
    role = models.CharField(_("role"), max_length=20, choices=PartnerRole)

    objects: ClassVar[Any] = OfProgrammeQuerySet["ProgrammePartner"].as_manager()

    class Meta:
        verbose_name = _("partner of a programme")
        verbose_name_plural = _("partners of programmes")
        constraints = (
            choice_constraint("programme_partner", "role", PartnerRole),
            models.CheckConstraint(
                name="programme_partner_is_somebody",
                condition=Q(actor__isnull=False) | ~Q(name_as_printed=""),
                violation_error_message=_("Choose the actor, or give the name as it is printed."),
            ),
            models.UniqueConstraint(
                fields=["programme", "actor", "role"],
                name="programme_partner_once_a_role",
                violation_error_message=_("This actor is already entered in that role."),
            ),
        )


@keep_history
class ProgrammePlace(Somebody):
    """Where a programme is carried out."""

    programme = models.ForeignKey(
        Programme, on_delete=models.CASCADE, related_name="places", verbose_name=_("programme")
    )
    actor = models.ForeignKey(
        Actor,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("city or region"),
    )

    objects: ClassVar[Any] = OfProgrammeQuerySet["ProgrammePlace"].as_manager()

    class Meta:
        verbose_name = _("place of a programme")
        verbose_name_plural = _("places of programmes")
        constraints = (
            models.CheckConstraint(
                name="programme_place_is_somewhere",
                condition=Q(actor__isnull=False) | ~Q(name_as_printed=""),
                violation_error_message=_("Choose the city or region, or give the name as it is printed."),
            ),
            models.UniqueConstraint(
                fields=["programme", "actor"],
                name="programme_place_once",
                violation_error_message=_("This place is already entered."),
            ),
        )
