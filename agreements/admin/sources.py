"""What an agreement rests on, and who stands by it, on the agreement's page in the admin."""

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from unfold.admin import TabularInline

from agreements.models import Agreement, AgreementCitation, Attestation, EngagementCitation, NegotiationCitation, Party
from agreements.sources import OF_ACT, OF_ENGAGEMENT, OF_NEGOTIATION, OF_POSITION, OF_TEXT, OF_TIE
from core.editing import ChosenOnPurpose
from sources.editing import SourcesInline


class AgreementSourcesInline(ChosenOnPurpose, SourcesInline):
    """Who says that the tie exists, what was done and what its texts state."""

    model = AgreementCitation
    tables = (OF_TIE, OF_ACT, OF_TEXT)


class NegotiationSourcesInline(ChosenOnPurpose, SourcesInline):
    """Who says that there were talks, and what somebody wanted in them."""

    model = NegotiationCitation
    tables = (OF_NEGOTIATION, OF_POSITION)


class EngagementSourcesInline(ChosenOnPurpose, SourcesInline):
    """Who says that it was done, and when."""

    model = EngagementCitation
    tables = (OF_ENGAGEMENT,)


class AttestationInline(ChosenOnPurpose, TabularInline):
    """Which side confirmed or denied the tie, and when."""

    model = Attestation
    extra = 0
    fields = ("party", "by", "says", "date", "evidence")
    autocomplete_fields = ("evidence",)
    verbose_name_plural = _("attestations: who confirms or denies the tie")

    def get_formset(self, request: HttpRequest, obj: Agreement | None = None, **kwargs: Any) -> Any:
        """Offer the parties of this agreement, and no others."""
        formset = super().get_formset(request, obj, **kwargs)
        parties = Party.objects.filter(agreement=obj) if obj else Party.objects.none()
        formset.form.base_fields["party"].queryset = parties.select_related("actor")
        return formset
