"""The admin of agreements, by what is entered."""

from agreements.admin.agreements import AgreementAdmin
from agreements.admin.engagements import EngagementAdmin
from agreements.admin.negotiations import NegotiationAdmin

__all__ = ["AgreementAdmin", "EngagementAdmin", "NegotiationAdmin"]
