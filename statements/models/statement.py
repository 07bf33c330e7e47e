"""What an author says of something."""

from datetime import date
from decimal import Decimal
from typing import Any, ClassVar, Self

from django.db import models
from django.db.models import F, OuterRef, Prefetch, Q, Subquery
from django.urls import reverse
from django.utils.text import Truncator, slugify
from django.utils.translation import gettext_lazy as _

from actors.models import Country
from core.fields import PartialDateField, bound_field, choice_constraint, partial_date_constraint, spell_in_order
from core.history import keep_history
from statements.enums import (
    LEGAL,
    OF_PAIRS,
    SWOT,
    GovernmentLevel,
    OversightMode,
    PowerSource,
    Qualifier,
    StateForm,
    StatementKind,
)
from statements.models.about import SUBJECTS, About, AboutQuerySet, none_of, one_of


class StatementQuerySet(AboutQuerySet["Statement"]):
    """Questions about statements."""

    def of_country(self, country: Country) -> Self:
        """Those about a country, alone or with another."""
        return self.filter(Q(country=country) | Q(other_country=country))

    def holding(self, day: date) -> Self:
        """Those that perhaps hold on a day and were, or may have been, so by then."""
        return super().holding(day).filter(Q(stated_earliest__isnull=True) | Q(stated_earliest__lte=day))

    def with_wholes(self) -> Self:
        """With `whole`: of a figure by countries the published one of all, of the same source and day."""
        alike = {name: OuterRef(name) for name in ("actor", "unit", "author", "stated")}
        of_all = Statement.objects.filter(**alike, kind=StatementKind.FIGURE, part=None, published_at__isnull=False)
        return self.annotate(whole=Subquery(of_all.order_by("pk").values("value")[:1]))

    def for_display(self, language: str) -> Self:
        """With the countries that they name, the figures that they are parts of, and their sources."""
        return (
            self.with_wholes()
            .prefetch_related(
                Prefetch("country", Country.objects.named(language)),
                Prefetch("other_country", Country.objects.named(language)),
                Prefetch("part", Country.objects.named(language)),
            )
            .with_sources()
        )

    def in_order(self) -> Self:
        """By kind, in the order of their list; of those the latest first."""
        return self.order_by("kind", "position", F("stated_latest").desc(nulls_last=True), "pk")


@keep_history
class Statement(About):
    """A claim of an author about an actor, a country, two countries, an agreement or a term, perhaps as of a day.

    Which columns say something follows from the kind. Contradicting statements stand side by side; an error is kept
    as the author made it, marked, with the right reading beside.
    """

    kind = models.CharField(_("kind"), max_length=24, choices=StatementKind)
    other_country = models.ForeignKey(
        Country,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("and the country"),
        help_text=_("Of what is said of two countries together: the other one."),
    )
    term = models.CharField(
        _("term"), max_length=120, blank=True, default="", db_default="", help_text=_("What a definition defines.")
    )
    value = models.DecimalField(_("number"), max_digits=20, decimal_places=4, null=True, blank=True)
    unit = models.CharField(
        _("what is counted"),
        max_length=80,
        blank=True,
        default="",
        db_default="",
        help_text=_("members, partnerships, USD"),
    )
    qualifier = models.CharField(_("how near"), max_length=12, choices=Qualifier, blank=True, default="", db_default="")
    weight = models.DecimalField(
        _("weight"),
        max_digits=9,
        decimal_places=3,
        null=True,
        blank=True,
        help_text=_("Of a strength, weakness, opportunity or threat: how much it counts, where the author says so."),
    )
    score = models.DecimalField(
        _("score"),
        max_digits=9,
        decimal_places=3,
        null=True,
        blank=True,
        help_text=_("How strong the author finds it, on the author's own scale."),
    )
    part = models.ForeignKey(
        Country,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("of these, in"),
        help_text=_("Of a figure by countries: the country that is counted."),
    )
    text = models.TextField(
        _("text"), blank=True, default="", db_default="", help_text=_("What is said, in words of our own.")
    )
    level = models.CharField(
        _("level of government"), max_length=16, choices=GovernmentLevel, blank=True, default="", db_default=""
    )
    state_form = models.CharField(
        _("form of the state"), max_length=24, choices=StateForm, blank=True, default="", db_default=""
    )
    power_source = models.CharField(
        _("source of the power"), max_length=24, choices=PowerSource, blank=True, default="", db_default=""
    )
    oversight_mode = models.CharField(
        _("oversight"), max_length=24, choices=OversightMode, blank=True, default="", db_default=""
    )
    stated = PartialDateField(_("as of"), db_default="")
    stated_earliest = bound_field()
    stated_latest = bound_field()
    author = models.CharField(_("author"), max_length=200, help_text=_("Who says so, with the year."))
    is_error = models.BooleanField(
        _("error of the author"), default=False, db_default=False, help_text=_("It is shown as one.")
    )
    right_reading = models.CharField(
        _("right reading"), max_length=500, blank=True, default="", db_default="", help_text=_("If it is known.")
    )
    position = models.PositiveSmallIntegerField(
        _("order"), default=0, db_default=0, help_text=_("Its place in the author's list.")
    )

    objects: "ClassVar[models.Manager[Statement]]" = StatementQuerySet.as_manager()

    whole: Decimal | None

    citations: "models.Manager[Any]"

    class Meta:
        verbose_name = _("statement")
        verbose_name_plural = _("statements")
        constraints = (
            choice_constraint("statement", "kind", StatementKind),
            choice_constraint("statement", "qualifier", Qualifier, blank=True),
            choice_constraint("statement", "level", GovernmentLevel, blank=True),
            choice_constraint("statement", "state_form", StateForm, blank=True),
            choice_constraint("statement", "power_source", PowerSource, blank=True),
            choice_constraint("statement", "oversight_mode", OversightMode, blank=True),
            models.CheckConstraint(
                name="statement_is_of_one_subject",
                condition=(Q(term="") & one_of(*SUBJECTS)) | (~Q(term="") & none_of(*SUBJECTS)),
                violation_error_message=_("Choose one: an actor, a country, an agreement, or a term."),
            ),
            models.CheckConstraint(
                name="statement_pair_is_of_two_countries",
                condition=Q(other_country__isnull=True) | (Q(country__isnull=False) & ~Q(other_country=F("country"))),
                violation_error_message=_("Choose two countries that differ."),
            ),
            models.CheckConstraint(
                name="statement_definition_is_of_a_term",
                condition=Q(kind=StatementKind.DEFINITION) & ~Q(term="")
                | ~Q(kind=StatementKind.DEFINITION) & Q(term=""),
                violation_error_message=_("A definition is of a term: give the term. Nothing else has one."),
            ),
            models.CheckConstraint(
                name="statement_legal_is_of_a_country",
                condition=~Q(kind__in=sorted(LEGAL)) | Q(country__isnull=False, other_country__isnull=True),
                violation_error_message=_("Competence and oversight are those of one country."),
            ),
            models.CheckConstraint(
                name="statement_visa_and_border_are_of_a_pair",
                condition=~Q(kind__in=sorted(OF_PAIRS)) | Q(other_country__isnull=False),
                violation_error_message=_("Visas and borders are between two countries: choose both."),
            ),
            models.CheckConstraint(
                name="statement_figure_has_a_number",
                condition=(Q(kind=StatementKind.FIGURE, value__isnull=False) & ~Q(unit="") & ~Q(qualifier=""))
                | (~Q(kind=StatementKind.FIGURE) & Q(value__isnull=True, unit="", qualifier="", part__isnull=True)),
                violation_error_message=_(
                    "A figure has a number, what is counted, and how near it is meant; nothing else has them."
                ),
            ),
            models.CheckConstraint(
                name="statement_scores_are_of_swot",
                condition=Q(kind__in=sorted(SWOT), weight__isnull=True)
                | Q(kind__in=sorted(SWOT), weight__gte=0)
                | Q(weight__isnull=True, score__isnull=True),
                violation_error_message=_(
                    "Strengths, weaknesses, opportunities and threats alone have a weight, which is 0 or more, and a "
                    "score."
                ),
            ),
            models.CheckConstraint(
                name="statement_part_is_of_an_actor_or_agreement",
                condition=Q(part__isnull=True) | Q(country__isnull=True),
                violation_error_message=_("A figure of a country is not told by countries: enter it of the other one."),
            ),
            models.CheckConstraint(
                name="statement_codes_fit_the_kind",
                condition=(Q(kind=StatementKind.COMPETENCE) & Q(oversight_mode=""))
                | (Q(kind=StatementKind.OVERSIGHT) & Q(state_form="", power_source=""))
                | (~Q(kind__in=sorted(LEGAL)) & Q(level="", state_form="", power_source="", oversight_mode="")),
                violation_error_message=_(
                    "Competence has a form of the state and a source of the power, oversight its mode; nothing else "
                    "has them."
                ),
            ),
            models.CheckConstraint(
                name="statement_says_something",
                condition=Q(kind=StatementKind.FIGURE)
                | ~Q(text="")
                | (Q(kind=StatementKind.COMPETENCE) & (~Q(state_form="") | ~Q(power_source="")))
                | (Q(kind=StatementKind.OVERSIGHT) & ~Q(oversight_mode="")),
                violation_error_message=_("Say what is said: in words, or of competence and oversight by their codes."),
            ),
            models.CheckConstraint(
                name="statement_has_an_author",
                condition=~Q(author=""),
                violation_error_message=_("Say who says so."),
            ),
            models.CheckConstraint(
                name="statement_right_reading_is_of_an_error",
                condition=Q(right_reading="") | Q(is_error=True),
                violation_error_message=_("Only an error has a right reading beside it."),
            ),
            partial_date_constraint("statement", "stated"),
            partial_date_constraint("statement", "since"),
            partial_date_constraint("statement", "until"),
            spell_in_order(
                "statement_until_is_after_since",
                start="since",
                end="until",
                message=_("It cannot end before it begins."),
            ),
        )

    def __str__(self) -> str:
        subject = " – ".join(str(each) for each in (self.subject or self.term, self.other_country) if each)
        number = " ".join(str(each) for each in (self.number, self.unit, self.part) if each is not None)
        said = number if self.value is not None else self.text or self.codes_in_words
        return Truncator(f"{subject}: {self.get_kind_display()}: {said}").chars(120)

    @property
    def share(self) -> float | None:
        """Of a figure by countries made for display: its percentage in the figure of all, where that is known."""
        if self.part_id is None or not self.value or not self.whole:
            return None
        return float(100 * self.value / self.whole)

    @property
    def number(self) -> int | float | None:
        """The number as a number of the language: whole where it is whole."""
        if self.value is None:
            return None
        return int(self.value) if self.value == int(self.value) else float(self.value)

    @property
    def weighted(self) -> Decimal | None:
        """The score by its weight, where the author gives both."""
        return None if self.weight is None or self.score is None else self.weight * self.score

    @property
    def codes_in_words(self) -> str:
        """What it says of competence or oversight, in the active language."""
        said = (self.get_state_form_display(), self.get_power_source_display(), self.get_oversight_mode_display())
        return ", ".join(str(each) for each in said if each)

    @property
    def subject_name(self) -> str:
        """What it is about in the reader's language, both countries of two; of a definition its term."""
        if self.other_country is not None:
            return f"{super().subject_name} – {self.other_country.display_name}"
        return self.term or super().subject_name

    def other_than(self, country: Country) -> Country | None:
        """Of what is said of two countries: the one that this one is not."""
        return self.country if self.other_country_id == country.pk else self.other_country

    def get_absolute_url(self) -> str:
        """Its part of its subject's page in the active language; of a definition its place in the glossary."""
        if self.subject is None:
            return f"{reverse('glossary')}#{anchor(self.term)}"
        return f"{self.subject.get_absolute_url()}#said"


def anchor(term: str) -> str:
    """The name of a term's place on the glossary's page."""
    return f"term-{slugify(term, allow_unicode=True)}"
