"""Frameworks, codings, statements, samples, periods and comparisons in the admin."""

from statements.admin.frameworks import FrameworkAdmin
from statements.admin.periods import ComparisonAdmin, PeriodAdmin
from statements.admin.said import CodingAdmin, StatementAdmin
from statements.admin.samples import SampleAdmin

__all__ = ["CodingAdmin", "ComparisonAdmin", "FrameworkAdmin", "PeriodAdmin", "SampleAdmin", "StatementAdmin"]
