"""Which category somebody has found to fit what."""

from typing import Any, ClassVar, Self

from django.conf import settings
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import RangeOperators
from django.db import models
from django.db.models import F, Prefetch, Q, Value
from django.db.models.functions import Coalesce
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from actors.models import Country
from core.db import CertainSpell, OnceWithNulls
from core.fields import partial_date_constraint, spell_in_order
from core.history import keep_history
from networks.models import Network
from statements.models.about import SUBJECTS, About, AboutQuerySet, one_of
from statements.models.framework import Category, Framework


def _or_none(column: str) -> "Coalesce":
    """A foreign key that equals itself where it is empty: null would equal nothing, and overlap nothing."""
    return Coalesce(column, Value(0), output_field=models.BigIntegerField())


class CodingQuerySet(AboutQuerySet["Coding"]):
    """Questions about codings."""

    def published(self) -> Self:
        """Those that readers may see, of a subject, in a network and by a framework that they may see."""
        seen = Q(in_network__isnull=True) | Q(in_network__actor__published_at__isnull=False)
        return super().published().filter(seen, category__framework__published_at__isnull=False)

    def by(self, framework: Framework) -> Self:
        """Those by a framework."""
        return self.filter(category__framework=framework)

    def for_display(self, language: str) -> Self:
        """With countries, categories and frameworks, named, and with coders and sources."""
        return (
            self.select_related("coded_by")
            .prefetch_related(
                Prefetch("country", Country.objects.named(language)),
                Prefetch("in_network", Network.objects.for_display(language)),
                Prefetch("category", Category.objects.named(language)),
                Prefetch("category__framework", Framework.objects.named(language)),
            )
            .with_sources()
        )

    def in_order(self) -> Self:
        """By framework and category; the earliest first."""
        return self.order_by(
            "category__framework__name", "category__position", "category", "since_earliest", "author", "pk"
        )


@keep_history
class Coding(About):
    """Somebody's judgement that a category of a framework fits an actor, a country or an agreement, perhaps for a time.

    Another coder may judge otherwise: both stand.
    """

    category = models.ForeignKey(
        Category, on_delete=models.PROTECT, related_name="codings", verbose_name=gettext_lazy("category")
    )
    author = models.CharField(
        gettext_lazy("coded by"),
        max_length=200,
        blank=True,
        default="",
        db_default="",
        help_text=gettext_lazy("The author who judges so, with the year; empty where you do."),
    )
    coded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
        verbose_name=gettext_lazy("coded by the editor"),
    )
    in_network = models.ForeignKey(
        Network,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=gettext_lazy("as a member of"),
        help_text=gettext_lazy("Only where it is said of the actor's membership: why it belongs to it."),
    )
    note = models.TextField(
        gettext_lazy("reason"), blank=True, default="", db_default="", help_text=gettext_lazy("Shown to readers.")
    )

    objects: "ClassVar[models.Manager[Coding]]" = CodingQuerySet.as_manager()

    citations: "models.Manager[Any]"

    class Meta:
        verbose_name = gettext_lazy("coding")
        verbose_name_plural = gettext_lazy("codings")
        constraints = (
            models.CheckConstraint(
                name="coding_is_of_one_subject",
                condition=one_of(*SUBJECTS),
                violation_error_message=gettext_lazy("Choose one: an actor, a country or an agreement."),
            ),
            models.CheckConstraint(
                name="coding_in_a_network_is_of_another_actor",
                condition=Q(in_network__isnull=True) | (Q(actor__isnull=False) & ~Q(actor=F("in_network"))),
                violation_error_message=gettext_lazy("Only an actor is a member of a network, and of another one."),
            ),
            models.CheckConstraint(
                name="coding_has_one_coder",
                condition=Q(author="", coded_by__isnull=False) | (~Q(author="") & Q(coded_by__isnull=True)),
                violation_error_message=gettext_lazy("A coding is of an author, or of an editor: one of them."),
            ),
            partial_date_constraint("coding", "since"),
            partial_date_constraint("coding", "until"),
            spell_in_order(
                "coding_until_is_after_since",
                start="since",
                end="until",
                message=gettext_lazy("It cannot end before it begins."),
            ),
            OnceWithNulls(
                fields=["category", "author", "coded_by", *SUBJECTS, "in_network", "since"],
                name="coding_once_a_start",
                violation_error_message=gettext_lazy("This coding is already entered."),
            ),
            ExclusionConstraint(
                name="coding_no_certain_overlap",
                expressions=[
                    ("category", RangeOperators.EQUAL),
                    ("author", RangeOperators.EQUAL),
                    (_or_none("coded_by"), RangeOperators.EQUAL),
                    *((_or_none(column), RangeOperators.EQUAL) for column in (*SUBJECTS, "in_network")),
                    (CertainSpell(start="since", end="until"), RangeOperators.OVERLAPS),
                ],
                violation_error_message=gettext_lazy(
                    "This coder certainly codes it so in that time already: enter when the earlier coding ended."
                ),
            ),
        )

    def __str__(self) -> str:
        return f"{self.subject}: {self.category}"

    @property
    def coder(self) -> str:
        """Who judges so, for readers: an editor's name, never the account."""
        if self.author:
            return self.author
        assert self.coded_by is not None
        return self.coded_by.get_full_name() or _("an editor of this register")

    def get_absolute_url(self) -> str:
        """The place of its category on the framework's page, in the active language."""
        return self.category.get_absolute_url()
