"""Comparisons by criteria: two or more sides, in periods, each with a score and what it rests on."""

from typing import ClassVar, Self

from django.core.exceptions import ValidationError
from django.db import models
from django.db.migrations.operations import RunSQL
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from core.db import OnceWithNulls
from core.history import keep_history
from core.ids import mint
from statements.models.framework import Category, Framework, in_language
from statements.models.period import Period

LOWEST, HIGHEST = 1, 5


class ComparisonQuerySet(models.QuerySet["Comparison"]):
    """Questions about comparisons."""

    def published(self) -> Self:
        """Those that readers may see, by a framework that they may see."""
        return self.filter(published_at__isnull=False, framework__published_at__isnull=False)

    def named(self, language: str) -> Self:
        """With `display_name`, the name in a language of the interface, else the English one."""
        return self.annotate(display_name=in_language("name", language))


@keep_history
class Comparison(models.Model):
    """An author's comparison of sides by the categories of a framework as criteria, perhaps in several periods."""

    public_id = models.CharField(_("public id"), max_length=40, unique=True, default=mint, editable=False)
    name = models.CharField(_("name"), max_length=160, help_text=_("In English."))
    name_es = models.CharField(_("name in Spanish"), max_length=160, blank=True, default="", db_default="")
    name_pt = models.CharField(_("name in Portuguese"), max_length=160, blank=True, default="", db_default="")
    name_ru = models.CharField(_("name in Russian"), max_length=160, blank=True, default="", db_default="")
    framework = models.ForeignKey(
        Framework,
        on_delete=models.PROTECT,
        related_name="comparisons",
        verbose_name=_("framework"),
        help_text=_("Its categories are the criteria."),
    )
    periods = models.ManyToManyField(
        Period, blank=True, related_name="comparisons", verbose_name=_("periods"), help_text=_("None: at no set time.")
    )
    author = models.CharField(_("author"), max_length=200, help_text=_("Who compares, with the year."))
    description = models.TextField(
        _("description"), blank=True, default="", db_default="", help_text=_("In English and in words of our own.")
    )
    source = models.CharField(
        _("source"), max_length=500, blank=True, default="", db_default="", help_text=_("Where it stands.")
    )
    published_at = models.DateTimeField(_("published at"), null=True, blank=True, editable=False)

    objects: ClassVar[models.Manager["Comparison"]] = ComparisonQuerySet.as_manager()

    display_name: str

    class Meta:
        verbose_name = _("comparison")
        verbose_name_plural = _("comparisons")
        constraints = (
            models.CheckConstraint(
                name="comparison_has_name_and_author",
                condition=~Q(name="") & ~Q(author=""),
                violation_error_message=_("A comparison has a name and an author."),
            ),
        )

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        """The comparison's page in the active language."""
        return reverse("comparison", kwargs={"public_id": self.public_id})


class ComparisonSideQuerySet(models.QuerySet["ComparisonSide"]):
    """Questions about sides."""

    def named(self, language: str) -> Self:
        """With `display_name`, the name in a language of the interface, else the English one."""
        return self.annotate(display_name=in_language("name", language))

    def in_order(self) -> Self:
        """As the comparison lists them."""
        return self.order_by("position", "pk")


@keep_history
class ComparisonSide(models.Model):
    """One of those that are compared."""

    comparison = models.ForeignKey(
        Comparison, on_delete=models.CASCADE, related_name="sides", verbose_name=_("comparison")
    )
    name = models.CharField(_("name"), max_length=160, help_text=_("In English."))
    name_es = models.CharField(_("name in Spanish"), max_length=160, blank=True, default="", db_default="")
    name_pt = models.CharField(_("name in Portuguese"), max_length=160, blank=True, default="", db_default="")
    name_ru = models.CharField(_("name in Russian"), max_length=160, blank=True, default="", db_default="")
    position = models.PositiveSmallIntegerField(_("order"), default=0, db_default=0)

    objects: ClassVar[models.Manager["ComparisonSide"]] = ComparisonSideQuerySet.as_manager()

    display_name: str

    class Meta:
        verbose_name = _("side of a comparison")
        verbose_name_plural = _("sides of comparisons")
        constraints = (
            models.UniqueConstraint(
                fields=["comparison", "name"],
                name="comparison_side_once",
                violation_error_message=_("This side is already compared."),
            ),
            # What the composite key of cells refers to.
            models.UniqueConstraint(fields=["comparison", "id"], name="comparison_side_comparison_and_id"),
            models.CheckConstraint(
                name="comparison_side_has_a_name",
                condition=~Q(name=""),
                violation_error_message=_("A side has a name."),
            ),
        )

    def __str__(self) -> str:
        return self.name


class ComparisonCellQuerySet(models.QuerySet["ComparisonCell"]):
    """Questions about cells."""

    def published(self) -> Self:
        """Those of a comparison, and in a period, that readers may see."""
        shown = Q(period__isnull=True) | Q(period__in=Period.objects.published())
        return self.filter(shown, comparison__in=Comparison.objects.published())


@keep_history
class ComparisonCell(models.Model):
    """What an author says of a side by one criterion, perhaps in one period: a score, words, or both.

    What nobody says has no row; pages show it as unknown.
    """

    # With the side a composite key: a cell is of a side of its comparison.
    comparison = models.ForeignKey(
        Comparison, on_delete=models.CASCADE, related_name="cells", verbose_name=_("comparison")
    )
    side = models.ForeignKey(ComparisonSide, on_delete=models.CASCADE, related_name="cells", verbose_name=_("side"))
    category = models.ForeignKey(Category, on_delete=models.PROTECT, related_name="+", verbose_name=_("criterion"))
    period = models.ForeignKey(
        Period,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("period"),
        help_text=_("Empty: it is said of no period, or of all."),
    )
    score = models.PositiveSmallIntegerField(
        _("score"), null=True, blank=True, help_text=_("From 1, the lowest, to 5; empty where the source gives none.")
    )
    text = models.TextField(
        _("text"), blank=True, default="", db_default="", help_text=_("What is said, in words of our own.")
    )
    source = models.CharField(
        _("source"), max_length=500, blank=True, default="", db_default="", help_text=_("Where it stands.")
    )

    objects: ClassVar[models.Manager["ComparisonCell"]] = ComparisonCellQuerySet.as_manager()

    class Meta:
        verbose_name = _("cell of a comparison")
        verbose_name_plural = _("cells of comparisons")
        constraints = (
            OnceWithNulls(
                fields=["side", "category", "period"],
                name="comparison_cell_once",
                violation_error_message=_("This side already has a cell for this criterion and period."),
            ),
            models.CheckConstraint(
                name="comparison_cell_score_is_on_the_scale",
                condition=Q(score__isnull=True) | Q(score__gte=LOWEST, score__lte=HIGHEST),
                violation_error_message=_("A score is a number from 1 to 5."),
            ),
            models.CheckConstraint(
                name="comparison_cell_says_something",
                condition=Q(score__isnull=False) | ~Q(text=""),
                violation_error_message=_("Give a score, or say it in words; what is unknown has no cell."),
            ),
        )

    def __str__(self) -> str:
        return f"{self.side}: {self.category.label}: {self.score or self.text}"

    def clean(self) -> None:
        """Raise ValidationError for a criterion of another framework than that of the comparison.

        The database refuses it too (KEEP_CRITERIA).
        """
        if self.category_id and self.category.framework_id != self.comparison.framework_id:
            raise ValidationError({"category": _("Choose a criterion of the comparison's framework.")})

    @property
    def has_source(self) -> bool:
        """Whether it says where it stands, or rests on a passage."""
        return bool(self.source) or self.citations.exists()


_REFUSE = """
    raise exception 'Choose a criterion of the comparison''s framework.'
        using errcode = 'check_violation', constraint = 'comparison_cell_criterion_is_of_the_framework'
"""

# A cell's criterion is a category of the framework of its comparison, whichever of the three is written. Looked at by
# the end of the transaction, so that a comparison can change its framework together with its cells. A column for the
# framework in each cell would say the same thing a third time.
KEEP_CRITERIA = RunSQL(
    sql=f"""
        create function keep_criteria_of_cells() returns trigger language plpgsql as $$
        begin
            if exists (
                select from statements_comparisoncell cell
                join statements_comparison comparison on comparison.id = cell.comparison_id
                join statements_category category on category.id = cell.category_id
                where cell.id = new.id and category.framework_id <> comparison.framework_id
            ) then
                {_REFUSE};
            end if;
            return null;
        end $$;
        create constraint trigger keep_criteria after insert or update on statements_comparisoncell
            deferrable initially deferred for each row execute function keep_criteria_of_cells();

        create function keep_criteria_of_frameworks() returns trigger language plpgsql as $$
        begin
            if exists (
                select from statements_comparisoncell cell
                join statements_comparison comparison on comparison.id = cell.comparison_id
                join statements_category category on category.id = cell.category_id
                where category.framework_id <> comparison.framework_id
                    and case tg_table_name when 'statements_category' then category.id else comparison.id end = new.id
            ) then
                {_REFUSE};
            end if;
            return null;
        end $$;
        create constraint trigger keep_criteria after update on statements_comparison
            deferrable initially deferred for each row when (old.framework_id <> new.framework_id)
            execute function keep_criteria_of_frameworks();
        create constraint trigger keep_criteria after update on statements_category
            deferrable initially deferred for each row when (old.framework_id <> new.framework_id)
            execute function keep_criteria_of_frameworks();
    """,
    reverse_sql="""
        drop trigger keep_criteria on statements_category;
        drop trigger keep_criteria on statements_comparison;
        drop function keep_criteria_of_frameworks();
        drop trigger keep_criteria on statements_comparisoncell;
        drop function keep_criteria_of_cells();
    """,
)
