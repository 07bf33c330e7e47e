"""The admin of agreements, by what is entered."""

from agreements.admin.agreements import AgreementAdmin
from agreements.admin.engagements import EngagementAdmin
from agreements.admin.instruments import InstrumentAdmin
from agreements.admin.negotiations import NegotiationAdmin
from agreements.admin.reference import ApprovalRuleAdmin, SubjectAdmin

__all__ = [
    "AgreementAdmin",
    "ApprovalRuleAdmin",
    "EngagementAdmin",
    "InstrumentAdmin",
    "NegotiationAdmin",
    "SubjectAdmin",
]
