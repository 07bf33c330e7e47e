"""The profile of a network."""

from datetime import date
from typing import ClassVar, Self

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Exists, OuterRef, Prefetch, Q, Value
from django.utils.translation import gettext_lazy as _

from actors.enums import ActorKind, NameKind
from actors.models import Actor, Country, Name, OfficialSource, Succession
from core.db import FoldText
from core.fields import PartialDateField, bound_field, partial_date_constraint
from core.history import keep_history
from networks.enums import NetworkKind
from sources.citing import with_passages


class NetworkQuerySet(models.QuerySet["Network"]):
    """Questions about networks."""

    def published(self) -> Self:
        """Those that readers may see."""
        return self.filter(actor__published_at__isnull=False)

    def with_member_in(self, countries: models.QuerySet[Country], on: date | None = None) -> Self:
        """Those to which a published actor of one of these countries belongs or belonged; on a day, perhaps belongs."""
        from networks.models import Membership

        members = Membership.objects.published().of_members().from_countries(countries)
        if on is not None:
            members = members.perhaps_on(on)
        return self.filter(Exists(members.filter(network=OuterRef("pk"))))

    def called(self, text: str) -> Self:
        """Those one of whose names has this text in it; case and accents do not count."""
        names = Name.objects.filter(actor=OuterRef("pk"), folded__contains=FoldText(Value(text)))
        return self.filter(Exists(names.exclude(kind=NameKind.MISTAKEN)))

    def about(self, topic: str) -> Self:
        """Those of which a topic has this text in it, or that of a body or a published programme of theirs."""
        from networks.models import Body, Programme

        rows = (Body.objects.all(), Programme.objects.published())
        theirs = [Exists(each.filter(network=OuterRef("pk"), topics__icontains=topic)) for each in rows]
        return self.filter(Q(topics__icontains=topic) | theirs[0] | theirs[1])

    def serving_goal(self, goal: int) -> Self:
        """Those of which a body or a published programme serves a goal of sustainable development."""
        from networks.models import Body, Programme

        rows = (Body.objects.all(), Programme.objects.published())
        body, programme = (Exists(each.filter(network=OuterRef("pk"), goals__contains=[goal])) for each in rows)
        return self.filter(body | programme)

    def begun_by(self, day: date) -> Self:
        """Those that had perhaps been founded by the end of a day."""
        return self.exclude(founded_earliest__gt=day)

    def of_kind(self, kind: str) -> Self:
        """Those that are, besides what else they are, of a kind."""
        return self.filter(kinds__contains=[kind])

    def for_display(self, language: str) -> Self:
        """With its own and its seat's names, for a list row, and as a beginning for its page and record."""
        return self.prefetch_related(
            Prefetch("actor", Actor.objects.named(language)),
            Prefetch("seat", Actor.objects.published().named(language)),
        )

    def with_kin(self, language: str) -> Self:
        """With names, sources, origins, successors, parents, sections, and what it rests on; after for_display()."""
        from networks.models import NetworkCitation, Section

        successions = Succession.objects.published().in_time()
        sections = Section.objects.published().for_display(language)
        return self.prefetch_related(
            Prefetch("actor__names", Name.objects.order_by("language", "text", "pk")),
            Prefetch("actor__successions", successions.with_successors(language)),
            Prefetch("actor__origins", successions.with_predecessors(language)),
            Prefetch("actor__official_sources", OfficialSource.objects.in_order()),
            Prefetch("parents", sections),
            Prefetch("sections", sections),
            Prefetch("citations", with_passages(NetworkCitation.objects.all())),
        )

    def with_bodies(self, language: str, on: date | None = None) -> Self:
        """With its bodies and who sits in them, as far as readers may see; told_on() a day, where one is given."""
        from networks.models import Body, Seat

        bodies = Body.objects.for_display(language).in_order()
        seats = Seat.objects.published().with_holders(language).in_order()
        if on is not None:
            bodies, seats = bodies.told_on(on), seats.told_on(on)
        return self.prefetch_related(Prefetch("bodies", bodies)).prefetch_related(Prefetch("bodies__seats", seats))


@keep_history
class Network(models.Model):
    """What a network of cities or regions is, beyond being an actor; name and public id are the actor's."""

    actor = models.OneToOneField(
        Actor, on_delete=models.CASCADE, primary_key=True, related_name="network", verbose_name=_("actor")
    )
    # With the actor's id a composite key: the profile stands beside an actor of this kind only.
    actor_kind = models.CharField(max_length=12, default=ActorKind.NETWORK, editable=False)
    kinds = ArrayField(
        models.CharField(max_length=30, choices=NetworkKind), verbose_name=_("kinds"), help_text=_("One or several.")
    )
    seat = models.ForeignKey(
        Actor, on_delete=models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("seat")
    )
    website = models.URLField(_("website"), blank=True)
    founded = PartialDateField(_("founded"))
    founded_earliest = bound_field()
    founded_latest = bound_field()
    founding_act = models.CharField(
        _("founding act"), max_length=300, blank=True, default="", db_default="", help_text=_("Its title.")
    )
    founding_act_url = models.URLField(_("address of the founding act"), blank=True, default="", db_default="")
    aims = models.TextField(_("aims"), blank=True, default="", db_default="", help_text=_("Shown to readers."))
    topics = models.CharField(
        _("topics"),
        max_length=300,
        blank=True,
        default="",
        db_default="",
        help_text=_("In a few words, with commas between: gender, water."),
    )

    objects: ClassVar[models.Manager["Network"]] = NetworkQuerySet.as_manager()

    class Meta:
        verbose_name = _("network")
        verbose_name_plural = _("networks")
        constraints = (
            models.CheckConstraint(
                name="network_kinds_are_listed",
                condition=Q(kinds__contained_by=sorted(NetworkKind.values), kinds__len__gt=0),
                violation_error_message=_("Choose at least one kind from the list."),
            ),
            models.CheckConstraint(
                name="network_founding_act_has_a_title",
                condition=Q(founding_act_url="") | ~Q(founding_act=""),
                violation_error_message=_("Give the title of the founding act too."),
            ),
            models.CheckConstraint(name="network_actor_kind_is_network", condition=Q(actor_kind=ActorKind.NETWORK)),
            partial_date_constraint("network", "founded"),
        )

    def __str__(self) -> str:
        return self.actor.name

    @property
    def agrees_nothing(self) -> bool:
        """Whether it is a cultural region and nothing else: places belong to it, but it is no party to anything."""
        return self.kinds == [NetworkKind.CULTURAL_REGION]

    @classmethod
    def is_cultural_region(cls, actor: Actor | None) -> bool:
        """Whether an actor is that and nothing else; of which nobody has entered what it is, is not."""
        network = getattr(actor, "network", None) if actor and actor.kind == ActorKind.NETWORK else None
        return network is not None and network.agrees_nothing

    def get_kinds_display(self) -> list[str]:
        """What it is, in words."""
        return [str(NetworkKind(kind).label) for kind in self.kinds]

    def get_absolute_url(self) -> str:
        """The network's page in the active language."""
        return self.actor.get_absolute_url()
