"""Frameworks and codings by them, statements, samples, periods, comparisons, and what they rest on."""

from statements.models.citation import CodingCitation, ComparisonCellCitation, PeriodCitation, StatementCitation
from statements.models.coding import Coding
from statements.models.comparison import Comparison, ComparisonCell, ComparisonSide
from statements.models.framework import Category, Framework
from statements.models.period import Period
from statements.models.sample import Sample, SampleCode, SampleCoder, SampleFramework, SampleItem
from statements.models.statement import Statement

__all__ = [
    "Category",
    "Coding",
    "CodingCitation",
    "Comparison",
    "ComparisonCell",
    "ComparisonCellCitation",
    "ComparisonSide",
    "Framework",
    "Period",
    "PeriodCitation",
    "Sample",
    "SampleCode",
    "SampleCoder",
    "SampleFramework",
    "SampleItem",
    "Statement",
    "StatementCitation",
]
