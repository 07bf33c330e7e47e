"""Agreements."""

from typing import Any

from django.utils import timezone

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
        agreements: AgreementQuerySet = Agreement.objects.published().for_display(self.language)
        told = agreements.with_facts(self.language).with_spells().with_sources().with_listings()
        told = told.with_activity(timezone.localdate())
        return told.with_doings() if self.action == "retrieve" else told

    def get_serializer_context(self) -> dict[str, Any]:
        """With the day of which rules of approval are asked where a tie was never signed."""
        return {**super().get_serializer_context(), "today": timezone.localdate()}
