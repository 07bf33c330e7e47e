"""Frameworks, codings and statements."""

from django.db.models import Prefetch

from core.api.views import ReadOnlyViews
from statements.api import filters, serializers
from statements.models import Category, Coding, Framework, Statement
from statements.models.coding import CodingQuerySet
from statements.models.framework import FrameworkQuerySet
from statements.models.statement import StatementQuerySet


class FrameworkViews(ReadOnlyViews):
    """Schemes of scholars by which cases are told apart, each in one reading, with their categories."""

    queryset = Framework.objects.all()
    serializer_class = serializers.FrameworkSerializer
    detail_serializer_class = serializers.FrameworkSerializer
    filterset_class = filters.FrameworkFilterSet
    lookup_field = "code"
    lookup_value_regex = "[-a-zA-Z0-9_]+"
    ordering = "code"

    def get_queryset(self) -> FrameworkQuerySet:
        """Published frameworks with their categories."""
        frameworks: FrameworkQuerySet = Framework.objects.published().named(self.language)
        categories = Category.objects.named(self.language).select_related("parent").in_order()
        return frameworks.prefetch_related(Prefetch("categories", categories))


class CodingViews(ReadOnlyViews):
    """Which category of a framework somebody has found to fit what, the latest entered first."""

    queryset = Coding.objects.all()
    serializer_class = serializers.CodingSerializer
    detail_serializer_class = serializers.CodingSerializer
    filterset_class = filters.CodingFilterSet
    ordering = "-pk"

    def get_queryset(self) -> CodingQuerySet:
        """Published codings with all that they name."""
        codings: CodingQuerySet = Coding.objects.published()
        return codings.for_display(self.language).with_subjects(self.language)


class StatementViews(ReadOnlyViews):
    """What authors say of places, networks, agreements, countries and terms, the latest entered first."""

    queryset = Statement.objects.all()
    serializer_class = serializers.StatementSerializer
    detail_serializer_class = serializers.StatementSerializer
    filterset_class = filters.StatementFilterSet
    ordering = "-pk"

    def get_queryset(self) -> StatementQuerySet:
        """Published statements with all that they name."""
        statements: StatementQuerySet = Statement.objects.published()
        return statements.for_display(self.language).with_subjects(self.language)
