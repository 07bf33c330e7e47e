"""What the list and the feed of ties that run out are asked."""

from decimal import Decimal

from django_filters import rest_framework as filters

from agreements.api.filters import AgreementFilterSet
from agreements.models.agreement import AgreementQuerySet

# How far ahead is looked where nobody says.
MONTHS = 12


class RunningOutFilterSet(AgreementFilterSet):
    """The questions to all agreements, and how far ahead to look."""

    months = filters.NumberFilter(method="within", min_value=1, max_value=600)

    @property
    def months_ahead(self) -> int:
        """How far ahead to look; of valid questions."""
        return int(self.form.cleaned_data["months"] or MONTHS)

    def within(self, queryset: AgreementQuerySet, _name: str, _months: Decimal) -> AgreementQuerySet:
        """Unchanged: the day until which is asked is the caller's, who knows today."""
        return queryset
