"""Who belongs to a network, since when, and how the membership stands."""

from datetime import date
from typing import ClassVar, Self

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import RangeOperators
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Exists, F, OuterRef, Prefetch, Q
from django.utils.translation import gettext_lazy as _

from actors.models import Actor, Country
from core.db import CertainSpell
from core.fields import PartialDateField, bound_field, choice_constraint, partial_date_constraint, spell_in_order
from core.history import keep_history
from networks.enums import NO_MEMBERS, Admission, MembershipCategory, MembershipStatus
from networks.models.network import Network
from networks.models.spells import SpellQuerySet, certain_on, is_certain_on, is_possible_on, possible_on
from sources.citing import with_passages
from sources.listings import Listed, listed
from sources.models import Register
from sources.numbering import Marks

# Who stands so does not belong: not yet, or no more.
OUTSIDE = (
    MembershipStatus.APPLIED,
    MembershipStatus.WITHDRAWN,
    MembershipStatus.EXPELLED,
    MembershipStatus.LAPSED,
    MembershipStatus.CITY_CEASED,
)


class MembershipQuerySet(SpellQuerySet["Membership"]):
    """Questions about memberships.

    On a day a membership lasts by its dates, unless a status of that day says that the member stands outside.
    """

    start, end = "joined", "left"

    def certain_q(self, day: date) -> Q:
        """By its dates it certainly lasts, and no status perhaps of that day is one of outsiders."""
        return Q(super().certain_q(day), ~Exists(_outside().filter(possible_on(day))))

    def possible_q(self, day: date) -> Q:
        """By its dates it perhaps lasts, and no status certain on that day is one of outsiders."""
        return Q(super().possible_q(day), ~Exists(_outside().filter(certain_on(day))))

    def published(self) -> Self:
        """Those whose network and member readers may see; countries always, what waits to be accepted never."""
        seen = Q(country__isnull=False) | Q(actor__published_at__isnull=False)
        return self.filter(seen, network__actor__published_at__isnull=False, is_withheld=False)

    def of(self, member: Actor | Country) -> Self:
        """Those of one member."""
        return self.filter(country=member) if isinstance(member, Country) else self.filter(actor=member)

    def from_countries(self, countries: "models.QuerySet[Country]") -> Self:
        """Those of actors of these countries, and of these countries themselves."""
        return self.filter(Q(actor__country__in=countries) | Q(country__in=countries))

    def in_status(self, status: str, day: date | None = None) -> Self:
        """Those that stand or stood so; given a day, those that certainly or perhaps stand so then."""
        spells = MembershipStatusSpell.objects.filter(membership=OuterRef("pk"), status=status)
        return self.filter(Exists(spells if day is None else spells.perhaps_on(day)))

    def of_members(self) -> Self:
        """Without candidates and initiators, who are no members."""
        return self.exclude(category__in=NO_MEMBERS)

    def with_sources(self) -> Self:
        """With the passages that each rests on."""
        from networks.models.citation import MembershipCitation

        return self.prefetch_related(Prefetch("citations", with_passages(MembershipCitation.objects.all())))

    def with_listings(self) -> Self:
        """With the rows of registers that list each, as far as a second person has accepted that."""
        from networks.models.listing import MembershipListing

        listings = MembershipListing.objects.filter(is_withheld=False)
        listings = listings.select_related("row__harvest__register").defer("row__harvest__content")
        in_order = listings.order_by("row__harvest__taken_at", "row__harvest", "row__table", "row__number")
        return self.prefetch_related(Prefetch("listings", in_order))

    def listed_by(self, register: Register) -> Self:
        """Those that a register lists, as far as a second person has accepted that."""
        from networks.models.listing import MembershipListing

        listings = MembershipListing.objects.filter(membership=OuterRef("pk"), is_withheld=False)
        return self.filter(Exists(listings.filter(row__harvest__register=register)))

    def for_display(self, language: str) -> Self:
        """With the names of network, member and the member's country, and how it stood."""
        return self.select_related("network").prefetch_related(
            Prefetch("network__actor", Actor.objects.named(language)),
            Prefetch("actor", Actor.objects.named(language)),
            Prefetch("actor__country", Country.objects.named(language)),
            Prefetch("country", Country.objects.named(language)),
            Prefetch("statuses", MembershipStatusSpell.objects.in_time()),
        )


@keep_history
class Membership(models.Model):
    """One spell of the belonging of an actor, or of a country, to a network, in one category."""

    network = models.ForeignKey(
        Network, on_delete=models.CASCADE, related_name="memberships", verbose_name=_("network")
    )
    actor = models.ForeignKey(
        Actor, on_delete=models.PROTECT, null=True, blank=True, related_name="memberships", verbose_name=_("member")
    )
    country = models.ForeignKey(
        Country,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="memberships",
        verbose_name=_("country as a member"),
        help_text=_("Only where the country itself is the member, not a city of it."),
    )
    category = models.CharField(
        _("category"), max_length=30, choices=MembershipCategory, default=MembershipCategory.FULL
    )
    admission = models.CharField(_("admitted"), max_length=20, choices=Admission, blank=True, default="", db_default="")
    joined = PartialDateField(_("joined"))
    joined_earliest = bound_field()
    joined_latest = bound_field()
    left = PartialDateField(_("left"))
    left_earliest = bound_field()
    left_latest = bound_field()
    is_withheld = models.BooleanField(
        _("withheld"),
        default=False,
        db_default=False,
        editable=False,
        help_text=_("Taken from a register, and not accepted by a second person yet: readers do not see it."),
    )

    objects: ClassVar[models.Manager["Membership"]] = MembershipQuerySet.as_manager()

    is_certain: bool
    """Whether it certainly lasts on the day asked for; of one told_on() it, as the next."""
    is_possible: bool
    marks: Marks
    """What it rests on, by the numbers of a page."""
    stands: "list[MembershipStatusSpell]"
    """How it stands on the day that a page is asked for."""

    class Meta:
        verbose_name = _("membership")
        verbose_name_plural = _("memberships")
        constraints = (
            choice_constraint("membership", "category", MembershipCategory),
            choice_constraint("membership", "admission", Admission, blank=True),
            models.CheckConstraint(
                name="membership_of_an_actor_or_a_country",
                condition=Q(actor__isnull=False, country__isnull=True) | Q(actor__isnull=True, country__isnull=False),
                violation_error_message=_("The member is an actor or a country: choose one of the two."),
            ),
            partial_date_constraint("membership", "joined"),
            partial_date_constraint("membership", "left"),
            spell_in_order(
                "membership_is_not_left_before_joined",
                start="joined",
                end="left",
                message=_("A member cannot leave before joining."),
            ),
            models.CheckConstraint(
                name="membership_not_in_itself",
                condition=~Q(actor=F("network")),
                violation_error_message=_("A network is not its own member."),
            ),
            models.UniqueConstraint(
                fields=["network", "actor", "joined"],
                name="membership_once_a_start",
                violation_error_message=_("This membership is already entered."),
            ),
            models.UniqueConstraint(
                fields=["network", "country", "joined"],
                name="membership_of_a_country_once_a_start",
                violation_error_message=_("This membership is already entered."),
            ),
            ExclusionConstraint(
                name="membership_no_certain_overlap",
                expressions=[
                    ("network", RangeOperators.EQUAL),
                    ("actor", RangeOperators.EQUAL),
                    (CertainSpell(start="joined", end="left"), RangeOperators.OVERLAPS),
                ],
                violation_error_message=_(
                    "This actor certainly is a member in that time already: enter when the earlier membership ended."
                ),
            ),
            ExclusionConstraint(
                name="membership_of_a_country_no_certain_overlap",
                expressions=[
                    ("network", RangeOperators.EQUAL),
                    ("country", RangeOperators.EQUAL),
                    (CertainSpell(start="joined", end="left"), RangeOperators.OVERLAPS),
                ],
                violation_error_message=_(
                    "This country certainly is a member in that time already: enter when the earlier membership ended."
                ),
            ),
        )

    def __str__(self) -> str:
        return f"{self.member} – {self.network}"

    def clean(self) -> None:
        """Raise ValidationError for what is no more than a cultural region; the database refuses it too."""
        if Network.is_cultural_region(self.actor):
            message = _("A cultural region belongs to no network itself: choose who of it belongs.")
            raise ValidationError({"actor": message})

    @property
    def member(self) -> Actor | Country | None:
        """Who belongs; None only in a form not filled in yet."""
        return self.actor or self.country

    @property
    def member_country(self) -> Country | None:
        """The country that the member is counted to: its own, or the member itself."""
        return self.actor.country if self.actor else self.country

    @property
    def listed(self) -> list[Listed]:
        """The registers that list it; of one with its listings."""
        return listed(self.listings.all())

    def is_certain_on(self, day: date) -> bool:
        """Whether it certainly lasts on a day; of one with its statuses."""
        outside = any(is_possible_on(spell, day) for spell in self.statuses.all() if spell.status in OUTSIDE)
        return is_certain_on(self, day, "joined", "left") and not outside

    def is_possible_on(self, day: date) -> bool:
        """Whether it certainly or perhaps lasts on a day; of one with its statuses."""
        outside = any(is_certain_on(spell, day) for spell in self.statuses.all() if spell.status in OUTSIDE)
        return is_possible_on(self, day, "joined", "left") and not outside

    def statuses_on(self, day: date) -> "list[MembershipStatusSpell]":
        """How it stands on a day: what is certain, else all that is possible; of one with its statuses."""
        certain = [spell for spell in self.statuses.all() if is_certain_on(spell, day)]
        return certain or [spell for spell in self.statuses.all() if is_possible_on(spell, day)]


class MembershipStatusSpellQuerySet(SpellQuerySet["MembershipStatusSpell"]):
    """Questions about how memberships stood."""

    def in_time(self) -> Self:
        """The earliest first."""
        return self.order_by(F("since_earliest").asc(nulls_first=True), F("until_latest").asc(nulls_last=True), "pk")


@keep_history
class MembershipStatusSpell(models.Model):
    """A while in which a membership stood in one way: in arrears, suspended, withdrawn."""

    membership = models.ForeignKey(
        Membership, on_delete=models.CASCADE, related_name="statuses", verbose_name=_("membership")
    )
    status = models.CharField(_("status"), max_length=20, choices=MembershipStatus)
    since = PartialDateField(_("since"))
    since_earliest = bound_field()
    since_latest = bound_field()
    until = PartialDateField(_("until"))
    until_earliest = bound_field()
    until_latest = bound_field()

    objects: ClassVar[models.Manager["MembershipStatusSpell"]] = MembershipStatusSpellQuerySet.as_manager()

    class Meta:
        verbose_name = _("status of a membership")
        verbose_name_plural = _("statuses of a membership")
        constraints = (
            choice_constraint("membership_status_spell", "status", MembershipStatus),
            partial_date_constraint("membership_status_spell", "since"),
            partial_date_constraint("membership_status_spell", "until"),
            spell_in_order(
                "membership_status_spell_until_is_after_since",
                start="since",
                end="until",
                message=_("It cannot end before it begins."),
            ),
            models.UniqueConstraint(
                fields=["membership", "status", "since"],
                name="membership_status_spell_once_a_start",
                violation_error_message=_("This status is already entered with that start."),
            ),
            ExclusionConstraint(
                name="membership_status_spell_no_certain_overlap",
                expressions=[
                    ("membership", RangeOperators.EQUAL),
                    (CertainSpell(start="since", end="until"), RangeOperators.OVERLAPS),
                ],
                violation_error_message=_(
                    "The membership certainly stands otherwise in that time: enter when the earlier status ended."
                ),
            ),
        )

    def __str__(self) -> str:
        return str(self.get_status_display())


def _outside() -> "models.QuerySet[MembershipStatusSpell]":
    """The spells of the membership of the outer query in which its member stands outside."""
    return MembershipStatusSpell.objects.filter(membership=OuterRef("pk"), status__in=OUTSIDE)
