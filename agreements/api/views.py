"""Agreements."""

from django.utils import timezone

from agreements.api.filters import AgreementFilterSet
from agreements.api.serializers import AgreementDetailSerializer, AgreementSerializer
from agreements.models import Agreement
from agreements.models.agreement import AgreementQuerySet
from core.api.views import ReadOnlyViews


class AgreementViews(ReadOnlyViews):
    """Ties between cities and regions, the latest entered first."""

    queryset = Agreement.objects.all()
    serializer_class = AgreementSerializer
    detail_serializer_class = AgreementDetailSerializer
    filterset_class = AgreementFilterSet
    ordering = "-pk"

    def get_queryset(self) -> AgreementQuerySet:
        """Published agreements with all their parts."""
        agreements = Agreement.objects.published().for_display(self.language).with_spells().with_sources()
        active = agreements.with_activity(timezone.localdate())
        return active.with_doings() if self.action == "retrieve" else active
