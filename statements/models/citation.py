"""What codings, statements, periods and cells of comparisons rest on."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from core.history import keep_history
from sources.models import Citation
from sources.models.citation import citation_constraints
from statements.models.coding import Coding
from statements.models.comparison import ComparisonCell
from statements.models.period import Period
from statements.models.statement import Statement


@keep_history
class CodingCitation(Citation):
    """A passage that shows that the category fits, or in which its coder says so."""

    coding = models.ForeignKey(Coding, on_delete=models.CASCADE, related_name="citations", verbose_name=_("coding"))

    class Meta(Citation.Meta):
        abstract = False
        constraints = citation_constraints("coding_citation", "coding")


@keep_history
class StatementCitation(Citation):
    """A passage in which the author says so."""

    statement = models.ForeignKey(
        Statement, on_delete=models.CASCADE, related_name="citations", verbose_name=_("statement")
    )

    class Meta(Citation.Meta):
        abstract = False
        constraints = citation_constraints("statement_citation", "statement")


@keep_history
class PeriodCitation(Citation):
    """A passage in which the author tells the period apart."""

    period = models.ForeignKey(Period, on_delete=models.CASCADE, related_name="citations", verbose_name=_("period"))

    class Meta(Citation.Meta):
        abstract = False
        constraints = citation_constraints("period_citation", "period")


@keep_history
class ComparisonCellCitation(Citation):
    """A passage in which the author compares so."""

    comparison_cell = models.ForeignKey(
        ComparisonCell, on_delete=models.CASCADE, related_name="citations", verbose_name=_("cell of a comparison")
    )

    class Meta(Citation.Meta):
        abstract = False
        constraints = citation_constraints("comparison_cell_citation", "comparison_cell")
