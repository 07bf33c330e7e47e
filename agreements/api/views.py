"""Agreements."""

from agreements.api.filters import AgreementFilterSet
from agreements.api.serializers import AgreementSerializer
from agreements.models import Agreement
from agreements.models.agreement import AgreementQuerySet
from core.api.views import ReadOnlyViews


class AgreementViews(ReadOnlyViews):
    """Ties between cities and regions, the latest entered first."""

    queryset = Agreement.objects.all()
    serializer_class = AgreementSerializer
    detail_serializer_class = AgreementSerializer
    filterset_class = AgreementFilterSet
    ordering = "-pk"

    def get_queryset(self) -> AgreementQuerySet:
        """Published agreements with all their parts."""
        found = Agreement.objects.published().for_display(self.language)
        return found.with_spells().with_sources().with_listings()
