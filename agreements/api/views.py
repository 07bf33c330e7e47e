"""Agreements."""

from agreements.api.filters import AgreementFilterSet
from agreements.api.serializers import AgreementSerializer, WholeAgreementSerializer
from agreements.models import Agreement
from agreements.models.agreement import AgreementQuerySet
from core.api.views import ReadOnlyViews


class AgreementViews(ReadOnlyViews):
    """Ties between cities and regions, the latest entered first."""

    queryset = Agreement.objects.all()
    serializer_class = AgreementSerializer
    detail_serializer_class = WholeAgreementSerializer
    filterset_class = AgreementFilterSet
    ordering = "-pk"

    def get_queryset(self) -> AgreementQuerySet:
        """Published agreements with all their parts."""
        return Agreement.objects.published().for_display(self.language).with_spells().with_sources()
