"""Agreements with the questions of the rooms above them."""

from agreements.api import views
from statements.api.filters import DatedAgreementFilterSet


class AgreementViews(views.AgreementViews):
    """Ties between cities and regions, the latest entered first."""

    filterset_class = DatedAgreementFilterSet
