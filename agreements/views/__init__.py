"""Pages of agreements, of negotiations and of engagements."""

from agreements.views.agreements import agreement_detail, agreement_list, running_out
from agreements.views.negotiations import engagement_detail, engagement_list, negotiation_detail, negotiation_list

__all__ = [
    "agreement_detail",
    "agreement_list",
    "engagement_detail",
    "engagement_list",
    "negotiation_detail",
    "negotiation_list",
    "running_out",
]
