"""Frameworks and codings by them, statements, and what both rest on."""

from statements.models.citation import CodingCitation, StatementCitation
from statements.models.coding import Coding
from statements.models.framework import Category, Framework
from statements.models.statement import Statement

__all__ = ["Category", "Coding", "CodingCitation", "Framework", "Statement", "StatementCitation"]
